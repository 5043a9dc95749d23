"""Words of saying behind what another has told: «Мост открыт, сказал мэр, [пишет] газета».

What was told before ends where they begin, and a medium that only passes it on tells nothing of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.lexicon import classes
from svodka.reading.statements.contents.closing import is_last
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.publishers import is_medium
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse

_CITED = frozenset({"phrase", "preposition"})
_NEAR = 24
"""Words between a verb of saying and its «, что»."""


@dataclass(frozen=True, slots=True)
class Outer:
    """The cue that closes a sentence, where it ``begins``, and whether its medium ``passes`` words on."""

    cue: Cue
    begins: int
    passes: bool


def outer(d: Discourse, found: Sequence[Cue]) -> Outer | None:
    """The last cue of a sentence, where nothing but who tells is behind it, and another tells before it."""
    for cue in reversed(found[1:]):
        tokens = d.sentence(cue.sentence).tokens
        how = tokens[cue.first - 1].text in attribution("how", d.language)
        begins = cue.first - how
        if cue.kind == "verb" and begins > 1 and tokens[begins - 1].text == ",":
            if not is_last(d, cue, how=how):
                return None
            told = any(_tells(d, other, begins) for other in found if other.first < cue.first)
            return Outer(cue, begins, _passes(d, cue)) if told else None
    return None


def _tells(d: Discourse, cue: Cue, end: int) -> bool:
    """Whether somebody tells what is before a token: «по словам мэра», «мэр заявил, что», «сказал мэр»."""
    who = d.subject(cue)
    if who is None:
        return False
    tokens = d.sentence(cue.sentence).tokens
    if cue.kind in _CITED:
        return cue.first == 0
    head = tokens[cue.head]
    if cue.kind != "verb" or head.feats.get("VerbForm") != "Fin":
        return False
    behind = tokens[cue.last + 1 : end - 1]
    comma = next((t.index for t in behind[:_NEAR] if t.text == ","), -1)
    if comma < 0:  # «…, сказал мэр Лев Карцев, …»
        told = tokens[cue.first - 1].text == "," and who.index > cue.head
        return told and all(t.pos != "VERB" for t in behind)
    return head.rel == "root" and tokens[comma + 1].text.casefold() in attribution(
        "that", d.language
    )


def _passes(d: Discourse, cue: Cue) -> bool:
    """Whether who tells is a medium, or its reporter: «пишет [газета]», «передаёт [корреспондент] ТАСС»."""
    who = d.subject(cue)
    if who is not None and who.lemma in classes("russian/references")["reporter"]:
        return True
    return is_medium(d.sentence(cue.sentence), who)
