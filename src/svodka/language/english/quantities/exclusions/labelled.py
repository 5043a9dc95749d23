"""Numbers that name their thing: «article 105», «phase four», «Title 42 rules», «the Big Five»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import (
    Candidate,
    contexts,
    labels,
    matches,
)
from svodka.language.english.quantities.exclusions.names import running
from svodka.language.english.words import lemmas
from svodka.language.punctuation import HYPHENS

STAGES = 10
"""The highest number of a stage or category."""
POINTING = frozenset(["a", "this", "that", "one", "each", "every", "any", "some"])
"""What stands before a stage that is not numbered."""

PREPOSITIONS = frozenset(["in", "under", "at", "on", "of", "to", "with"])
"""What stands before the name of a row of numbers: «*in* seat numbers 12»."""
GROUPS = 20
"""The most that a group which is named by its number has."""


TRAIN = 5
"""How many digits the number of a train has."""
LONG = 6
"""How many marks the name of a train may have."""


def labelled(c: Candidate) -> bool:
    """A number that names its thing: «article 105», «No. 5», «posts 542 and 543»."""
    n = c.number
    if c.bound is not None or c.money or n.scale != 1 or n.grouped:
        return False
    at = n.first - 1
    if n.style != "digits":
        return _named_in_words(c, at)
    if c.low(at) == ".":
        at -= 1
    for _ in range(3):
        mark = c.mark(at)
        if mark is None or (
            mark.low.endswith(("ed", "ing")) and mark.low not in ("aged", "building")
        ):
            return False  # «deaths numbered 87», «we counted 70»
        if matches(mark, labels("label")) and (c.unit is None or mark.low in ("no", "№", "#")):
            return not _numbering(c, at) and not (mark.low == "no" and c.low(at + 1) != ".")
        if _staged(c, at):
            return True
        if _stage_alone(c, at):
            return True
        if c.unit is None and matches(mark, labels("weak-label")) and not c.counts_plural:
            return not (
                mark.low == "year" and c.low(at - 1) in ("this", "last", "that", "next", "each")
            )
        number = c.mark(at - 1)
        if mark.low in (",", "and", "-", "–", "to", "or") and number and number.kind == "number":
            if mark.low == "," and c.counts_plural:
                return False  # «In week 6, *251 cases* were reported»
            at -= 2
            continue
        return False
    return False


def _numbering(c: Candidate, at: int) -> bool:
    """«The fleet *numbers* 64 ships», «its staff *number* 300» have a verb; not «bus numbers 5 and 6»."""
    verb, before = c.low(at), c.low(at - 1)
    if verb not in ("number", "numbers") or at != c.number.first - 1:
        return False
    if before in contexts("numbering"):
        return True  # «*they* number 300», «its crew *now* numbers 12»
    if verb == "numbers":
        return c.counts and c.low(at - 2) not in PREPOSITIONS
    return before.endswith("s") and before[:-1] in lemmas(
        before
    )  # «the wounded and *dockers* number 300»


def _staged(c: Candidate, at: int) -> bool:
    """«*stage 2* cuts», «calls of *category two*»; not «at this stage 2 men came»."""
    named = c.low(at) in labels("staged-alone") and at == c.number.first - 1
    return named and c.unit is None and c.number.high <= STAGES and c.low(at - 1) not in POINTING


def _stage_alone(c: Candidate, at: int) -> bool:
    """«on *day two* police came», «after *week 3*»: no article stands; not «*day by day* 40 came»."""
    alone = c.low(at) in contexts("stage-alone") and c.low(at - 1) in contexts("before-stage")
    return alone and c.unit is None


def _named_in_words(c: Candidate, at: int) -> bool:
    """«World War Two», «the world's number two copper producer», «phase four of the plan»."""
    mark, start = c.mark(at), c.mark(c.number.first)
    if mark is None or start is None or c.number.first != c.number.last:
        return False
    if _staged(c, at):
        return True
    if mark.low == "number":
        return not c.counts or c.low(at - 1) in ("s", "the", "its", "their")
    many = c.counts_plural and c.number.high != 1  # «DAY *ONE* PLANS»
    if _stage_alone(c, at):
        return True
    if mark.low in labels("staged") and c.unit is None and not many:
        return c.low(at - 1) not in contexts("not-teaching") or mark.low in labels("staged-alone")
    titled = mark.text[:1].isupper() and start.text[:1].isupper()
    if titled and c.unit is None and mark.low in labels("broadcaster"):
        return not c.counts_plural  # «shown on *BBC Two*»
    both = titled and not mark.text.isupper()
    return both and not c.counts_plural and mark.low in labels("numbered")


def capital_label(c: Candidate) -> bool:
    """«*Title 42* rules», «*Formula 1* drivers»: a label with a capital is a name, whatever stands behind.

    Behind another capital it may end the name of a place: «at the County Court 12 cases were heard».
    """
    label, before = c.mark(c.number.first - 1), c.mark(c.number.first - 2)
    if not c.bare or c.number.is_range or label is None or not label.text.istitle():
        return False
    if label.low not in labels("weak-label", "numbered") or not running(c):
        return False
    in_place = before is not None and before.text[:1].isupper()
    return not in_place or c.low(c.number.first - 2) in labels("worldwide")


def numbered_group(c: Candidate) -> bool:
    """«the *Big Five* banks», «the Big 5»: a group that is named by how many are in it."""
    big = c.mark(c.number.first - 1)
    if big is None or not big.text.istitle() or big.low not in labels("numbered-group"):
        return False
    return c.bound is None and c.unit is None and c.number.high <= GROUPS and running(c)


def train_number(c: Candidate) -> bool:
    """«the *15228* Karsun Weekly *Express*»: the number of a train, which stands before its name."""
    digits = c.mark(c.number.first)
    if digits is None or c.near not in ("the", "a", "an") or not digits.text.isdigit():
        return False
    if len(digits.text) != TRAIN or not c.bare:
        return False
    for at in range(c.number.last + 1, c.number.last + LONG):
        mark = c.mark(at)
        if mark is None or not (mark.text[:1].isupper() or mark.low in HYPHENS):
            return False
        if mark.low in labels("train-name"):
            return True
    return False
