"""Russian number words: what a word is worth, and how words add up to one number.

The grammar is that of agreeing ranks: hundreds before tens before units, a multiplier closes a
group («двести тридцать тысяч пятнадцать»), and a word that does not fit begins another number.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from svodka.language.lexicon import load
from svodka.language.russian.dictionary import parses

ORDINAL = re.compile(
    r"(?:перв|втор|четверт|пят|шест|седьм|восьм|девят|десят|\w+надцат|двадцат|тридцат|сороков"
    r"|пятидесят|шестидесят|семидесят|восьмидесят|девяност|\w*сот|\w*тысячн|\w*миллионн)"
    r"(?:ый|ой|ого|ому|ым|ом|ая|ую|ое|ые|ых|ыми|ою)|трет(?:ий|ьего|ьему|ьим|ьем|ья|ьей|ью|ье|ьи|ьих|ьими)"
)
LONGEST_SHORT = 5
"""Letters of an abbreviation in capitals."""
MAX_SEEN = 15_000
"""Words of which it is kept what they may be."""
RANKS = {"unit": 1, "one": 1, "teen": 2, "ten": 2, "hundred": 3}


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A number word: its value, how it composes, and which number its form has."""

    value: Decimal
    category: str
    """unit, one, teen, ten, hundred, collective, half, both, several; multiplier, noun (of a
    number, «сотня»), pair, whole («полмиллиона»); part («треть»), point («целых»), decimal, ordinal."""
    number: str = ""
    """Of multipliers: singular, plural, either, short."""

    @property
    def rank(self) -> int:
        """1 for units, 2 for tens and teens, 3 for hundreds, 0 for what does not add up."""
        return RANKS.get(self.category, 0)


@cache
def words() -> dict[str, NumberWord]:
    """Every number word by form (ё as е)."""
    out: dict[str, NumberWord] = {}
    for name in ("multipliers", "numerals"):
        for entry in load(f"russian/{name}"):
            for form in entry.forms:
                out[form] = NumberWord(
                    entry.number("value"), entry.text("class"), entry.text("number")
                )
    return out


@cache
def parts() -> dict[str, NumberWord]:
    """Words for parts of a whole by form: «треть», «целых», «десятых»."""
    out: dict[str, NumberWord] = {}
    for entry in load("russian/fractions"):
        kind = entry.text("class")
        for form in entry.forms:
            value = Decimal(1) / 3 if form.startswith("трет") else entry.number("value")
            out[form] = NumberWord(value, "point" if kind == "whole" else kind)
    return out


def is_abbreviation(text: str) -> bool:
    """Whether a word is a short one in capitals: «ДТП», «TEU»."""
    return text.isupper() and 2 <= len(text) <= LONGEST_SHORT


def is_ordinal(low: str) -> bool:
    """Whether a folded word is an ordinal: «пятый», «двадцатого»."""
    return ORDINAL.fullmatch(low) is not None


@dataclass(frozen=True, slots=True)
class WordForm:
    """One reading of a word: its lemma, part of speech, case and number (OpenCorpora tags)."""

    lemma: str
    pos: str
    case: str
    number: str


@lru_cache(MAX_SEEN)
def readings(low: str) -> tuple[WordForm, ...]:
    """The readings of a folded word, likeliest first (ё as е in lemmas)."""
    return tuple(
        WordForm(
            parse.normal_form.replace("ё", "е"),
            str(parse.tag.POS or ""),
            str(parse.tag.case or ""),
            str(parse.tag.number or ""),
        )
        for parse in parses(low)
    )


@lru_cache(MAX_SEEN)
def lemmas(low: str) -> frozenset[str]:
    """Every lemma a folded word may have; participles and gerunds also give their own short lemma."""
    return frozenset(reading.lemma for reading in readings(low)) | {low}


@lru_cache(MAX_SEEN)
def is_verb(low: str) -> bool:
    """Whether a word is a finite verb or a short participle, and nothing else."""
    return all(reading.pos in ("VERB", "PRTS") for reading in readings(low))


def reads_as(low: str, *parts: str) -> bool:
    """Whether a word, in its likeliest reading, is one of these parts of speech."""
    return any(reading.pos in parts for reading in readings(low)[:1])


@lru_cache(MAX_SEEN)
def is_preposition(low: str) -> bool:
    """Whether a word is a preposition first of all: «с», «вместо»."""
    return any(reading.pos == "PREP" for reading in readings(low)[:1])


@lru_cache(MAX_SEEN)
def may_be_counted(low: str) -> bool:
    """Whether a word can follow a numeral as what it counts: a noun or adjective, no nominative plural."""
    found = readings(low)
    if found[:1] and found[0].pos == "VERB":
        return False
    if any(reading.pos in ("PREP", "CONJ", "PRCL", "NPRO", "ADVB") for reading in found):
        return False
    return any(
        (
            reading.pos == "NOUN"
            and (reading.case not in ("nomn", "accs", "voct") or reading.number == "sing")
        )
        or (reading.pos in ("ADJF", "PRTF") and reading.case != "nomn")
        for reading in found
    )


@lru_cache(MAX_SEEN)
def is_oblique_singular(low: str) -> bool:
    """Whether a word is a noun that no multiplier can stand before: «годом», where «лет» is asked for."""
    found = readings(low)
    return bool(found) and all(
        form.pos == "NOUN" and form.number == "sing" and form.case in ("ablt", "datv", "loct")
        for form in found
    )


@lru_cache(MAX_SEEN)
def is_nominative_singular(low: str) -> bool:
    """Whether a word is a noun that does something, no amount of it: «из 40 млн [защита] признала 9»."""
    found = readings(low)
    return bool(found) and all(
        form.pos == "NOUN" and form.number == "sing" and form.case in ("nomn", "accs")
        for form in found
    )


@lru_cache(MAX_SEEN)
def is_genitive_singular(low: str) -> bool:
    """Whether a word may be a noun in the genitive singular, as two to four ask for: «года»."""
    return any(
        form.pos == "NOUN" and form.number == "sing" and form.case == "gent"
        for form in readings(low)
    )


def is_few(number: Decimal) -> bool:
    """Whether a number asks for the genitive singular: «3 центра», «22 центра»."""
    return number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14)


@lru_cache(MAX_SEEN)
def is_asked_for(low: str, number: Decimal) -> bool:
    """Whether a word may be in the genitive that a number asks for: «12 центров», «3 центра»."""
    wanted = "sing" if is_few(number) else "plur"
    return any(form.case == "gent" and form.number == wanted for form in readings(low))


@lru_cache(MAX_SEEN)
def is_nominative(low: str) -> bool:
    """Whether a word may stand in the nominative: «три», not «трёх»."""
    return any(form.case == "nomn" for form in readings(low))


@lru_cache(MAX_SEEN)
def is_person_name(low: str) -> bool:
    """Whether a word is a first name, patronymic or surname, and the name of no place."""
    found = parses(low)
    return any(tag in parse.tag for parse in found for tag in ("Name", "Surn", "Patr")) and not any(
        "Geox" in parse.tag for parse in found
    )


@lru_cache(MAX_SEEN)
def agrees_as_ordinal(low: str, last_digit: int) -> bool:
    """Whether a word behind digits is in the singular where counting asks for a plural: «26 место».

    ``last_digit`` is 0 for numbers that ask for the genitive plural, else 2 to 4 (genitive singular).
    """
    found = [form for form in readings(low) if form.pos in ("NOUN", "ADJF", "PRTF")]
    if not found or len(found) != len(readings(low)):
        return False
    if {"nomn", "gent", "datv", "ablt"} <= {form.case for form in found if form.pos == "NOUN"}:
        return False  # «12 камикадзе»: a word without cases agrees with anything
    for form in found:
        if form.number != "sing" or not form.case:
            return False
        if last_digit and form.pos == "NOUN" and form.case in ("gent", "gen2"):
            return False
    return True
