"""A walk over the words behind a Kazakh figure, as far as the noun that they end with.

At every word rules are asked in their order. One that knows the word says how the walk goes on: it passes
over some words, takes one as the noun, or ends.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from svodka.language.kazakh.counted.openings import ONE_PHRASE
from svodka.language.kazakh.site import Site, Span


@dataclass(slots=True)
class Walk:
    """Where a walk stands: at a token, with the noun that it has found."""

    site: Site
    first: int
    direct: bool
    """Whether only a noun without case is looked for, and nothing but it."""
    at: int
    head: int = -1
    """The noun found so far, before any -1."""

    @property
    def opens(self) -> bool:
        """Whether the walk stands at the first word."""
        return self.at == self.first

    @property
    def beside(self) -> bool:
        """Whether the walk stands right behind its noun."""
        return self.head >= 0 and self.at == self.head + 1


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Step:
    """How a walk goes on: over some words, or not at all; with another noun, or another beginning."""

    over: int = 0
    head: int | None = None
    start: int | None = None


END = Step()
ON = Step(1)
OVER_TWO = Step(2)
Rule = Callable[[Walk], Step | None]


def _step(walk: Walk, rules: tuple[Rule, ...]) -> Step:
    """How a walk goes on, as the first rule that knows says."""
    for rule in rules:
        if (found := rule(walk)) is not None:
            return found
    return ON


def walked(
    walk: Walk, opening: tuple[Rule, ...], seeking: tuple[Rule, ...], behind: tuple[Rule, ...]
) -> Span | None:
    """Walk by one list of rules at the first word, by another until a noun is found, by the last behind it.

    The first and the last token where a rule says both; else the walk has its noun.
    """
    while walk.at < len(walk.site.tokens) and walk.at - walk.first < ONE_PHRASE:
        before = opening if walk.at == walk.first else seeking
        step = _step(walk, before if walk.head < 0 else behind)
        if step.head is not None:
            walk.head = step.head
        if step.start is not None:
            return step.start, walk.head
        if not step.over:
            break
        walk.at += step.over
    return None
