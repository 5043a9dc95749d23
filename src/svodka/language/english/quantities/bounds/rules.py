"""Bounds of English numbers, and prepositions that look like one: «over five years», «under 40 cm of mud»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import cast

from svodka.language.english.quantities.bounds.verbs import bound_by_verb, counts_noun
from svodka.language.english.quantities.candidates import Candidate, closed, contexts, year_mark
from svodka.language.english.quantities.change.words import change_word
from svodka.language.english.quantities.numbers.measures import (
    bounds,
    particles,
    past_plus,
)
from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.language.quantities.units import Unit
from svodka.model import Relation

REACH = 8
"""How many marks behind the end of a change its start may stand."""
OBJECT = 7
"""How many marks a verb and its object may have before «up to»."""
PLACES = ("over", "under", "below", "above")
NEXT_TO = frozenset(["under", "below", "above", "near", "close to"])
"""Prepositions that before a few things say where these are, or who is above them."""
FEW = frozenset("123456789")
YEARS = frozenset(["years", "months", "weeks", "days"])
PERCENT = frozenset(["%", "percent", "cent", "pct"])
"""How a share ends."""
AREAS = frozenset(["har", "km2", "m2", "[acr_us]", "[smi_us]", "[sft_i]"])
LENGTHS = frozenset(["m", "cm", "mm", "km", "[ft_i]", "[in_i]"])


def bound_before(
    sequence: Sequence[Mark], start: int, last: int, unit: Unit | None
) -> Phrase | None:
    """The words that bound a figure from its first mark, unless they say where or how long."""
    found = bounds("before").before(sequence, _past_more(sequence, start))
    if found is not None and _told_by(sequence, found):
        return None  # «34 percent *less than* 40 million»
    if found is None:
        return None
    if found.form == "far more than" and low_at(sequence, found.first - 1) == "so":
        found = replace(found, first=found.first + 1)  # «so far *more than* 40 were mended»
    opens = not found.first or sequence[found.first - 1].kind == "sign"
    if found.form in NEXT_TO and unit is None and not opens and _few(sequence, start, last):
        return None
    if found.form != "up to" and found.form not in PLACES:
        return found
    before = lemmas(low_at(sequence, found.first - 1))
    if found.form == "over" and _on_account(sequence, found.first, last):
        return None  # «jailed *over* £3m fraud»
    if found.form == "up to" and low_at(sequence, found.first - 1) in PERCENT:
        return None  # «rose by 12 percent *up to* 5 million»
    if found.form == "up to" and before & (particles("adding") | particles("edging")):
        return None  # «debts mounted up to 40 million»
    if found.form == "up to" and _stepped(sequence, found.first - 1):
        return None  # «the grant was *stepped up to* $40 million»
    if found.form == "up to" and _by_amount(sequence, found.first):
        return None  # «grew by 104,000 barrels *up to* 1.1 million»
    if found.form == "up to" and _rose(sequence, found.first, unit):
        return None  # «output rose *up to* 40 tonnes»
    if found.form == "up to" and _raised(sequence, found.first, last, unit):
        return None  # «will *raise* the share *up to* 46 percent»
    if found.form == "up to":  # «went up to 40 from 30»
        return (
            None
            if before & particles("going") and _moved(sequence, found.first - 1, last)
            else found
        )
    if found.form == "over" and before & (particles("handing") | particles("presiding")):
        return None  # «handed over 40 rifles», «presided over 40 trials»
    if unit is None:
        return None if found.form == "over" and _flown(sequence, found.first, last) else found
    if unit.kind == "duration" and found.form == "over":  # «lent over 30 years»
        return found if before & (around("filling") | around("being")) else None
    if unit.symbol in AREAS and found.form == "over" and before & around("spread"):
        return None
    if unit.symbol in LENGTHS:
        if found.form == "over" and before & classes("english/around_scores")["racing"]:
            return None  # «won gold *over 10,000 metres*»
        if before & around("lying"):  # «snow lies below 1,000 metres»
            return None
        covered = low_at(sequence, last + 1) == "of" and found.form in ("under", "below")
        if covered and before & around("being"):  # «the road is under 40 centimetres of mud»
            return None
    return found


_DOERS = frozenset(["they", "we", "it", "which", "who", "that", "to", "will", "police"])
"""What a verb stands behind that looks like a noun of worry."""


def _on_account(sequence: Sequence[Mark], preposition: int, last: int) -> bool:
    """«jailed *over £3m fraud*», «row *over $5m bill*», «jailed for 12 years over …»: for it, no bound."""
    before = sequence[max(0, preposition - 4) : preposition]
    if [mark.kind for mark in before[-2:]] == ["number", "word"] and before[-1].low in YEARS:
        before = before[:-2] if before[-3:-2] and before[-3].low != "for" else before[:-3]
    words = classes("english/quarrels")
    if before and before[-1].low in words["worry"] and not _is_verb(before):
        return True  # «*concerns over* 40% of the savings»
    if not before or not lemmas(before[-1].low) & words["quarrel"]:
        return False
    thing = sequence[last + 1] if last + 1 < len(sequence) else None
    if thing is None or thing.kind != "word" or not thing.gap or not thing.text.islower():
        return False
    return thing.low not in closed() | words["time"] and not thing.low.endswith("ly")


def _is_verb(before: Sequence[Mark]) -> bool:
    """«They *question over* 40 drivers», «it *concerns over* 40 homes»: behind who does it."""
    return len(before) > 1 and before[-2].low in _DOERS


def _few(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """«shops *under two* bridges», «served *under three* mayors», «a farm *near 4* villages»: no bound."""
    word = number_words("english").get(sequence[last].low)
    few = sequence[last].text in FEW or (word is not None and word.category in ("one", "unit"))
    noun = low_at(sequence, last + 1)
    many = (noun.endswith("s") and noun != "times") or noun in contexts("several")
    return first == last and few and many and counts_noun(sequence, last)


def _past_more(sequence: Sequence[Mark], start: int) -> int:
    """«at least *another* 40 men», «up to *an additional* 40 tonnes»: where words of more begin."""
    if low_at(sequence, start - 1) not in around("again"):
        return start
    article = low_at(sequence, start - 2) in ("a", "an", "the")
    return start - 1 - article


def _stepped(sequence: Sequence[Mark], verb: int) -> bool:
    """«was *stepped up to* 40», «have been *scaled up* to 40», not «can be scaled up to 40»."""
    if low_at(sequence, verb) not in particles("stepping"):
        return False
    able = {"can", "could", "may", "might"}
    return able.isdisjoint(mark.low for mark in sequence[max(0, verb - 3) : verb])


def _by_amount(sequence: Sequence[Mark], end: int) -> bool:
    """Whether «by», a number and at most two words stand before a mark."""
    near = sequence[max(0, end - 5) : end]
    lows = [mark.low for mark in near]
    by = near[lows.index("by") + 1 :] if "by" in lows else ()  # not «by 2026 and release up to»
    return any(mark.kind == "number" and not year_mark(mark) for mark in by)


def _raised(sequence: Sequence[Mark], end: int, last: int, unit: Unit | None) -> bool:
    """Whether a share or the like is raised up to a level: «will raise the share up to 46 percent»."""
    near = sequence[max(0, end - OBJECT) : end]
    if unit is None or unit.kind != "percent" or near[-1:] == []:
        return False
    then = sequence[last + 2] if last + 2 < len(sequence) else None
    until = low_at(sequence, last + 1) == "by" and year_mark(then)
    level = near[-1].low in around("level") or (until and near[-1].low not in ("by", "of"))
    verbs = [at for at, mark in enumerate(near[:-1]) if lemmas(mark.low) & around("raising")]
    return level and bool(verbs) and all(mark.kind == "word" for mark in near[verbs[-1] :])


def _flown(sequence: Sequence[Mark], preposition: int, last: int) -> bool:
    """«shot down 45 drones *over six regions*»: they flew over a place, and the number has no bound."""
    before = {
        name
        for mark in sequence[max(0, preposition - 2) : preposition]
        for name in lemmas(mark.low)
    }
    return bool(before & around("flying")) and bool(
        lemmas(low_at(sequence, last + 1)) & classes("english/places")["area"]
    )


def _told_by(sequence: Sequence[Mark], bound: Phrase) -> bool:
    """Whether an amount stands before «less than»: the number behind is what is compared with."""
    than = bound.form.endswith(" than")
    return than and low_at(sequence, bound.first - 1) in PERCENT | {"times", "points"}


def _rose(sequence: Sequence[Mark], first: int, unit: Unit | None) -> bool:
    """Whether a verb of rise or fall without a modal stands right before «up to», and no share behind."""
    if unit is not None and unit.kind == "percent":
        return False
    moved = change_word(sequence, first, 1) in ("increase", "decrease")
    return moved and low_at(sequence, first - 2) not in particles("modal")


def _moved(sequence: Sequence[Mark], verb: int, last: int) -> bool:
    """«went up to 40», «will go up to 40 from 30», not «can go up to 40»."""
    after = sequence[last + 1 : last + 1 + REACH]
    return low_at(sequence, verb) in ("went", "gone", "shot") or any(
        mark.low == "from" for mark in after
    )


def bound_behind(sequence: Sequence[Mark], number: Number, last: int) -> Phrase | None:
    """The words that bound a figure from behind: «5 or more», «40 litres at most», not «5, at most 6»."""
    if (inside := _inside(sequence, number)) is not None:
        return inside
    hyphen = low_at(sequence, number.last + 1) in HYPHENS
    joined = hyphen and past_plus(sequence, number.last + 1) == number.last + 3  # «*20-plus* years»
    for end in (last, number.last + joined):
        if (found := bounds("after").at(sequence, end + 1)) is not None:
            then = sequence[found.last + 1 : found.last + 2]
            numeral = then and (then[0].kind == "number" or then[0].low in number_words("english"))
            than = then and then[0].low == "than"  # «24 *and more* than 70 others»
            if found.form == "+" and then and then[0].low == "/":
                continue  # «62.5% *+/-* 1%»
            if found.form in ("plus", "+") and (numeral or _added(sequence, found.last + 1)):
                continue  # «fined 40 pounds *plus costs*», «$5 plus $2», «50% + 1»
            if than or (sequence[end + 1].low == "or" and numeral):
                return None  # «one in eight *or over* a million people»
            return found
    if (noun := _behind_noun(sequence, last + 1)) is not None:
        return noun
    found = _behind().at(sequence, last + 1)
    follows = found is not None and (
        low_at(sequence, found.last + 1) in ("", ".", ",", ";", ")", "and", "but", '"', "”")
    )
    return found if follows else None


def _inside(sequence: Sequence[Mark], number: Number) -> Phrase | None:
    """«5*+* million», «5-*plus* billion»: the bound between digits and their multiplier."""
    if number.scale == 1:
        return None
    inside = range(number.first + 1, number.last)
    at = next((i for i in inside if sequence[i].low in ("+", "plus")), None)
    return None if at is None else bounds("after").at(sequence, at)


def _added(sequence: Sequence[Mark], at: int) -> bool:
    """«40 pounds plus *costs*», «$5 plus *$2*»: what is added to an amount, and bounds nothing."""
    behind = sequence[at + 1 : at + 2]
    money = behind != [] and behind[0].kind == "number" and sequence[at].kind == "sign"
    return money or low_at(sequence, at) in around("added")


def _behind_noun(sequence: Sequence[Mark], at: int) -> Phrase | None:
    """«villages of 20 houses *or fewer*»: the bound stands behind what is counted."""
    if low_at(sequence, at + 1) != "or" or sequence[at].kind != "word" or not sequence[at].gap:
        return None
    if not sequence[at].low.endswith("s"):
        return None
    return bounds("after").at(sequence, at + 1)


@cache
def _behind() -> Phrases:
    return Phrases("english/bounds_behind")


def relation_of(c: Candidate, kind: str) -> Relation:
    """The relation of a figure to its number: by words around it, else by its verb."""
    number = c.number
    if number.is_range:
        return "range"
    if number.vague:
        return "vague"
    if c.bound is not None:
        return cast(Relation, c.bound.entry.text("relation"))
    large = kind not in ("count", "duration") or number.scale >= 1000 or number.low >= 1000
    first = c.first - (low_at(c.marks, c.first - 1) == "+")  # «exceeded *+*3%»
    return bound_by_verb(c.marks, first, c.last, large) or "exact"
