"""Sources inside a Kazakh quotation: «9 үй жанды. *Полиция дерегінше*, 2 адам өлді», – деді әкім."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from svodka.language.kazakh.agents import is_agent
from svodka.language.slots import Said


def nested(outer: Sequence[Said], inner: Sequence[Said]) -> Iterator[Said]:
    """A quotation up to whom it refers to, and what those say.

    What it refers to speaks not: «Тексеру қорытындысы бойынша 9 іс ашылды», – деді әкім.
    """
    named = [
        (one.speaker.start, one) for one in inner
        if one.speaker is not None and is_agent(one.speaker.normal.split()[-1].lower())
    ]  # fmt: skip
    first = min((start for start, _ in named), default=None)
    for one in outer:
        if first is None or one.start < first:
            yield one if first is None else replace(one, end=min(one.end, first))
    yield from (one for _, one in named)
