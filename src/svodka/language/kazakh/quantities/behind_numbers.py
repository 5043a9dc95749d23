"""What stands behind a Kazakh number: its unit and its bound, each of which may stand before the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import ABLATIVE, WORDS, features, split, stems
from svodka.language.kazakh.quantities.bounds import bounds_beside, over_stress
from svodka.language.kazakh.quantities.candidates import labels
from svodka.language.kazakh.quantities.forms import ending_after, other_words, word_at
from svodka.language.kazakh.quantities.life_spans import years_of_life
from svodka.language.kazakh.quantities.multipliers import SHORT
from svodka.language.kazakh.quantities.warm_things import is_warm
from svodka.language.lexicon import beginnings
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.phrases import Phrase
from svodka.language.quantities.units import Unit, Units

_STATIONS = 10
"""How many marks behind «күн» the stations of a list are named at most."""


@cache
def units() -> Units:
    """The units of Kazakh, found by their forms: «тоннадан»."""
    return Units("kazakh", lambda low: (low,) if low in other_words() else stems(low))


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Told:
    """A number with what stands behind it."""

    number: Number
    unit: Unit | None
    last: int
    """The last mark of the number and its unit."""
    ending: str
    about: bool
    """Whether the number itself says «about», before its unit: «25 миллиардтай теңге»."""
    after: Phrase | None
    """The bound behind it."""


def told(sequence: Sequence[Mark], number: Number, ending: str) -> Told:
    """A number with its unit and its bound: «100 тоннадан астам», «100-ден астам тонна»."""
    unit, ending, about = _own_unit(sequence, number, ending)
    last, ending = (unit.last, _unit_ending(sequence, unit)) if unit else (number.last, ending)
    if unit is not None and (behind := ending_after(sequence, unit.last)) is not None:
        last, ending = behind
    after = _after(sequence, last, ending, unit is not None)
    beyond = _behind_stress(sequence, last) if number.low != 1 else 0
    beyond = after.last + 1 if after is not None else beyond
    if unit is not None:
        return Told(number, unit, last, ending, about, after)
    if beyond and (more := _multiplied(sequence, number, beyond)):
        number, ending = more  # «он шақты мың адам», «3 ғана миллион теңге»
        unit = _unit(sequence, number.last + 1, number) if not ending else None
        last = unit.last if unit else number.last
    elif beyond and (after is None or after.entry.flag("loose")):
        if (unit := _unit(sequence, beyond, number)) is not None:
            last, ending = unit.last, _unit_ending(sequence, unit)  # «жиырма шақты шақырым»
    elif after is not None and after.entry.text("case") != "":
        unit = _unit(sequence, after.last + 1, number)  # «100-ден астам тонна»
        unit = unit if unit and unit.kind != "duration" else None
    return Told(number, unit, last, ending, about, after)


def _own_unit(
    sequence: Sequence[Mark], number: Number, ending: str
) -> tuple[Unit | None, str, bool]:
    """The unit right behind a number, the number's ending, and whether that says «about»."""
    every = "number.every" in number.why  # «әрбір бесінші теңге»
    open_ = not ending or features(ending) == {"about"}  # «25 миллиардтай теңге»
    unit = _unit(sequence, number.last + 1, number) if open_ and not every else None
    if unit is None and features(ending) == {"abl"}:
        each = _unit(sequence, number.last + 1, number)  # «88 мыңнан теңге бөлді»
        if each is not None and each.kind == "money":
            unit, ending = each, ""
    return unit, ending, unit is not None and bool(ending)


def _behind_stress(sequence: Sequence[Mark], last: int) -> int:
    """The mark behind «ғана» or «-ақ» that stresses a number; 0 where none does."""
    low = low_at(sequence, last + 1)
    if low in labels("stress"):
        return last + 2
    stressed = low in HYPHENS and low_at(sequence, last + 2) == "ақ"
    return last + 3 if stressed else 0


def _multiplied(sequence: Sequence[Mark], number: Number, at: int) -> tuple[Number, str] | None:
    """The number with the multiplier that stands behind its bound: «жүзден астам мың адам»."""
    word = word_at(sequence, at)
    if word is None or word[0].category != "scale" or number.scale >= word[0].value:
        return None
    scale = word[0].value
    why = (*number.why, f"multiplier.{scale}")
    low, high = number.low * scale, number.high * scale
    return replace(number, last=at, low=low, high=high, scale=scale, why=why), word[1]


def _unit(sequence: Sequence[Mark], at: int, number: Number) -> Unit | None:
    unit = units().at(sequence, at)
    if unit is None and low_at(sequence, at) == "келіні":
        weighs = number.low % 1 or number.low >= 10  # not «2 келіні келді»
        if weighs or low_at(sequence, at + 1).startswith("құра"):
            unit = units().at([*sequence[:at], _as(sequence[at], "келі")], at)
    if unit is None:
        return years_of_life(sequence, at, number)
    if _solar(sequence, unit) or _is_salmon(sequence, unit) or is_warm(sequence, unit.last, number):
        return None
    mark = sequence[unit.first]
    if (
        mark.kind == "word"
        and len(mark.low) <= 2
        and mark.low not in ("ай", "тг", "га", "км", "кг", "см", "мм")
    ):
        if number.style != "digits" or mark.text[:1].isupper():
            return None
    if low_at(sequence, unit.last + 1) == "/" and unit.last + 2 < len(sequence):
        other = units().at(sequence, unit.last + 2)
        if other is not None:
            symbol = f"{unit.symbol}/{other.symbol}"
            return Unit(unit.first, other.last, symbol, "measure", unit.scale)
    return replace(unit, last=unit.last + 1) if _stopped(sequence, unit.last) else unit


def _solar(sequence: Sequence[Mark], unit: Unit) -> bool:
    """«2 күн станциясы», «9 жел, 2 күн, 5 су электр станциясы»: stations of the sun, no days."""
    if unit.symbol != "d":
        return False
    stations = beginnings("kazakh/labels", "solar")
    behind = [low_at(sequence, at) for at in range(unit.last + 1, unit.last + _STATIONS)]
    if behind[0].startswith(stations):
        return True
    before = [mark.low for mark in sequence[max(0, unit.first - 4) : unit.first]]
    powers = labels("power").intersection((*before, *behind))
    listed = behind[0] in {","} | function_words("and") and bool(powers)
    return listed and any(low.startswith(stations) for low in behind)


def _is_salmon(sequence: Sequence[Mark], unit: Unit) -> bool:
    """«5 сом балығы»: fish, no money of Kyrgyzstan; not «90 сомға балық алды»."""
    if unit.symbol != "KGS" or low_at(sequence, unit.last) not in labels("salmon"):
        return False
    return low_at(sequence, unit.last + 1).startswith(beginnings("kazakh/labels", "fish"))


def _stopped(sequence: Sequence[Mark], last: int) -> bool:
    """«200 ш.м. аумақта»: a full stop that belongs to a short unit, for a small letter follows."""
    if (
        low_at(sequence, last + 1) != "."
        or len(sequence[last].low) > 3
        or last + 2 >= len(sequence)
    ):
        return False
    after = sequence[last + 2]
    return not sequence[last + 1].gap and after.gap and after.text[:1].islower()


def _unit_ending(sequence: Sequence[Mark], unit: Unit) -> str:
    mark = sequence[unit.last]
    if unit.first == unit.last and mark.kind == "word":
        return _ending_of_word(mark.low)
    return _ending_behind(sequence[unit.first : unit.last], mark)


@lru_cache(maxsize=WORDS)
def _ending_of_word(low: str) -> str:
    """The ending of a unit that is one word: «тоннадан»."""
    return _ending_behind([], Mark(low, 0, len(low), "word", True, low))


def _ending_behind(before: Sequence[Mark], mark: Mark) -> str:
    """The ending of a unit whose last word is a mark."""
    low = mark.low
    for stem in reversed(stems(low)[1:]):
        as_stem = [*before, _as(mark, stem)]
        if low != f"{stem}м" and units().at(as_stem, 0) is not None:
            return split(low, stem) or ""  # «килограмм» is no «килограм» with an ending
    return next((end for end in ABLATIVE if low.endswith(end)), "")  # «балдан» loses a letter


def _as(mark: Mark, low: str) -> Mark:
    return Mark(low, mark.start, mark.end, mark.kind, mark.gap)


def _added(sequence: Sequence[Mark], bound: Phrase) -> bool:
    """«5 *+* 3», «5*+*3»: the sign of a sum, not of «150*+* отбасы»."""
    then = sequence[bound.last + 1 : bound.last + 2]
    summed = sequence[bound.first].gap or bool(then and then[0].kind == "number")
    return low_at(sequence, bound.first) == "+" and summed


def _after(sequence: Sequence[Mark], last: int, ending: str, united: bool = False) -> Phrase | None:
    """The bound behind a number or unit, if the ending before it is the one it needs."""
    bounds, over = bounds_beside("after"), over_stress(sequence, last + 1)
    found = bounds.at(sequence, last + 1) or bounds.at(sequence, over)  # «4 кг-нан сәл артық»
    if found is None or _added(sequence, found):
        return None
    case = found.entry.text("case")
    if case and case not in features(ending):
        bare = united or sequence[last].kind == "number" or sequence[last].low in (*SHORT, "%", ".")
        if sequence[last].low == "%" and found.form in function_words("until"):
            return found  # «соманың 50% дейін»
        # «2 млн астам», «5 кг астам», «300 астам»
        return found if bare and not ending and found.entry.flag("bare") else None
    return found
