"""Number words that are part of a name: «the Seven Years' War», «the Three Gorges Dam»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, closed
from svodka.language.punctuation import HYPHENS

SENTENCE_ENDS = frozenset([".", "!", "?"])
"""Signs that no sentence goes over."""


def in_name(c: Candidate) -> bool:
    """A number word in a name with its article: «the *Seven Years*' War», not «Man Finds the Two Boys»."""
    n = c.number
    start, behind = c.mark(n.first), c.mark(n.last + 1)
    if n.style != "words" or c.money or start is None or behind is None or not _led(c):
        return False
    if behind.low in HYPHENS and not behind.gap:
        behind = c.mark(n.last + 2)
    if behind is None or behind.kind != "word" or not start.text.istitle():
        return False
    return behind.text[:1].isupper() and running(c)


def _led(c: Candidate) -> bool:
    """Whether an article stands before the number, or another word in small letters and no unit behind it.

    «He starred in *Twelve Angry Men*», but «sentenced to *Two Years*» states a figure.
    """
    before = c.mark(c.number.first - 1)
    if before is None or before.kind != "word":
        return False
    return before.low == "the" or (before.text.islower() and c.unit is None)


def running(c: Candidate) -> bool:
    """Whether the sentence is no title: a word in it that is none of grammar begins with a small letter."""
    before = range(c.number.first - 1, -1, -1)
    behind = range(c.number.last + 1, len(c.marks))
    return any(_small(c, at) for side in (before, behind) for at in _up_to_end(c, side))


def _up_to_end(c: Candidate, side: range) -> list[int]:
    """The places of a side up to the end of the sentence."""
    out: list[int] = []
    for at in side:
        if c.low(at) in SENTENCE_ENDS:
            break
        out.append(at)
    return out


def _small(c: Candidate, at: int) -> bool:
    mark = c.marks[at]
    return mark.kind == "word" and mark.text[:1].islower() and len(mark.low) > 1 and (
        mark.low not in closed()
    )  # fmt: skip
