"""Change: whether a figure is the amount of a rise or fall, or an end of one («с 8 до 12»)."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.change import opens, signed
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas, readings, reads_as, words
from svodka.language.russian.quantities.change_added import is_added
from svodka.language.russian.quantities.change_behind import said_behind
from svodka.language.russian.quantities.change_comparisons import (
    compared,
    more_behind,
    more_than,
    than,
)
from svodka.language.russian.quantities.change_ends import (
    ends_change,
    past_start,
    starts_change,
)
from svodka.language.russian.quantities.change_upon import is_brought, is_upon
from svodka.language.russian.quantities.change_words import (
    REACH,
    beside,
    change_word,
    comparatives,
    goes_on_behind,
    in_shares,
    is_share,
    of_most,
    of_prices,
    says_where,
    words_of_change,
)
from svodka.language.russian.quantities.surroundings import contexts, labels
from svodka.model import Change

RATE = 3
"""How many words what changed may have."""
SIGNED = 8
"""Marks before a plus among which the noun stands whose sign it is."""
RISES = frozenset({"increase", "gain"})
FALLS = frozenset({"decrease", "loss"})


def change_of(sequence: Sequence[Mark], first: int, last: int, number: int) -> Change | None:
    """The change that the figure in the marks ``first`` to ``last`` (with its bound) states.

    ``number`` is its first mark without the bound. «вырос на 15%», «на треть ниже», «212 пожаров (-12%)» are
    amounts; «вырос до 3 млн», «достиг 40» an end.
    """
    told = (
        signed(sequence, first)
        or (_in_brackets(sequence, first, last) if number == first else None)
        or _of_growth(sequence, last)
        or more_than(sequence, last)
        or _with_plus(sequence, first, last)
    )
    if told is not None:
        return told
    first = _past_bound(sequence, first, number)
    first = _past_adjective(sequence, first, ("до", "на"))  # «до рекордных 1,6 млн»
    if _before(sequence, first) == "на":
        return _by_how_much(sequence, first, last)
    if _before(sequence, first) == "по" and is_share(sequence[last]):  # «рос по [3%] в год»
        return _risen(words_of_change().get(_lemma(sequence, first - 2), ""))
    first = _past_level(sequence, first)
    if _before(sequence, first) == "до" and ends_change(sequence, first - 1):
        return None if is_brought(sequence, first - 1, last + 1) else "to"
    first = _past_adjective(sequence, first, ("с", "со"))  # «до 5,7% с январских 5,2»
    first = past_start(sequence, first)
    if _before(sequence, first) in ("с", "со") and starts_change(sequence, first, last):
        return "from"
    return _by_word_before(sequence, first, last)


def _before(sequence: Sequence[Mark], first: int) -> str:
    return sequence[first - 1].low if first else ""


def _with_plus(sequence: Sequence[Mark], first: int, last: int) -> Change | None:
    """«А это [+17,8%]»."""
    plus = _before(sequence, first) == "+" and not sequence[first].gap
    amount = plus and _is_amount(sequence[first : last + 1])
    return "increase" if amount and not _of_signed(sequence, first - 1, last) else None


def _of_signed(sequence: Sequence[Mark], plus: int, last: int) -> bool:
    """«Прибыль +30 млрд против +18 млрд», «сальдо: +3 млрд»: money that may be below zero, and is not.

    «Прибыль +12%» rose.
    """
    if is_share(sequence[last]):
        return False
    signed_nouns = classes("russian/amount_verbs")["signed"]
    near = sequence[max(0, plus - SIGNED) : plus]
    return any(not lemmas(mark.low).isdisjoint(signed_nouns) for mark in near)


def _past_bound(sequence: Sequence[Mark], first: int, number: int) -> int:
    """«Вырос более чем на [15%]», «вырос почти до [15 млн]»: where the figure behind a bound begins."""
    on = number > first and sequence[number - 1].low == "на"
    until = number > first + 1 and sequence[number - 1].low == "до"
    return number if on or until else first


def _past_adjective(sequence: Sequence[Mark], first: int, prepositions: tuple[str, ...]) -> int:
    """Where a figure begins with the adjective between it and its preposition."""
    if first > 1 and sequence[first - 2].low in prepositions:
        return first - _is_adjective(sequence[first - 1].low)
    return first


def _by_how_much(sequence: Sequence[Mark], first: int, last: int) -> Change | None:
    """«Вырос на [15%]», «стали дешевле на [5%]»: what the words beside «на» and its amount tell."""
    if not is_share(sequence[last]) and _is_rate(sequence, first - 1):
        return None
    if (more := more_behind(sequence, last + 1)) is not None:
        return more
    if not is_share(sequence[last]):
        if says_where(sequence, last + 1) or _of_population(sequence, last + 1):
            return None
        if is_upon(sequence, first - 1, last + 1):
            return None
    if first > 1 and (told := comparatives().get(sequence[first - 2].low)) is not None:
        return told  # «стали дешевле на 5%»
    behind = said_behind(sequence, first - 1, last + 1)
    if behind == "exceed":
        return "increase"  # «что на 4% превышает прошлогоднюю долю»
    word = behind or change_word(sequence, first - 1)
    if word == "yield" and is_share(sequence[last]):
        return "decrease"  # «на 2% уступает прошлогоднему»
    year = any(mark.low in labels("year") for mark in sequence[max(0, first - 3) : first - 1])
    if word == "exceed" and year and is_share(sequence[last]):
        return "increase"  # «превысил показатель 2020 года на 2%», not «превысил прогноз на 2%»
    if word in RISES or word in FALLS:
        return "increase" if word in RISES else "decrease"
    return compared(sequence, first - 1) or than(sequence, first - 2)


def _past_level(sequence: Sequence[Mark], first: int) -> int:
    """«Опустился до уровня [40]», «до отметки в [40]»: where a figure begins with the level that it is."""
    if first < 2:
        return first
    before, above = sequence[first - 1].low, sequence[first - 2].low
    if before == "в" and first > 2 and above in beside("level"):
        until = first - 3
        while until > max(0, first - REACH // 2) and _describes(sequence[until].low):
            until -= 1  # «до высокого уровня в 40»
        return until + 1 if sequence[until].low == "до" else first
    return first - 1 if before in beside("level") and above == "до" else first


def _by_word_before(sequence: Sequence[Mark], first: int, last: int) -> Change | None:
    """«Достиг [40]», «акции прибавили [3%]»: what the word right before a figure tells."""
    at = first - 1
    if first > 2 and (sequence[at - 1].low, sequence[at].low) == ("в", "цене"):
        at -= 2  # «прибавил в цене 3%»
    if first > 1 and sequence[first - 1].low == "в" and sequence[first - 2].low in beside("level"):
        at -= 1  # «достиг отметки в 50 млн»
    if at >= 0 and sequence[at].low in beside("level") | beside("already"):
        at -= 1  # «достигло уже 40»
    if at > 0 and sequence[at].low == "по" and is_share(sequence[last]):
        return _risen(words_of_change().get(_lemma(sequence, at - 1), ""))  # «росли по 2% в год»
    word = words_of_change().get(_lemma(sequence, at), "")
    return "to" if word == "reach" else _of_price(sequence, first, last, word)


def _in_brackets(sequence: Sequence[Mark], first: int, last: int) -> Change | None:
    """«142 тысячи ([плюс] 15%)», «464 млн ([спад] – 13,5%)»: a word that opens brackets, or behind «или»."""
    at = first - 1
    if at > 1 and sequence[at].low in DASHES:
        at -= 1
    if at < 1 or not _is_amount(sequence[first : last + 1]):
        return None
    if sequence[at].low == "(" and is_share(sequence[last]):
        return of_prices(sequence, at, last + 1) or of_most(sequence, at, last + 1)
    if is_share(sequence[last]):
        at = _past_base(sequence, at)
    plus = sequence[at].low in beside("plus")  # «доходы от аренды — плюс 2 млрд рублей»
    if (plus or is_share(sequence[last])) and goes_on_behind(sequence, at - 1):
        return _by_word(sequence[at].low)
    if is_added(sequence, at, last):
        return _by_word(sequence[at].low)
    if opens(sequence, at - 1):
        return _by_word(sequence[at].low) or _risen(words_of_change().get(_lemma(sequence, at), ""))
    return _by_word(sequence[at].low) if sequence[at - 1].low == "или" else None


def _past_base(sequence: Sequence[Mark], at: int) -> int:
    """«([рост] к 2010 г. 25,7%)»: the noun of a change before the time that it counts from; else ``at``."""
    for to in range(at, max(1, at - SIGNED), -1):
        mark = sequence[to]
        if mark.low in ("к", "ко"):
            return to - 1 if _is_nominal(sequence[to - 1]) and opens(sequence, to - 2) else at
        if mark.low in ",;:()" or (mark.kind == "word" and is_verb(mark.low)):
            return at
    return at


def _risen(word: str) -> Change | None:
    """The change that a word of change tells, by its class."""
    return "increase" if word == "increase" else "decrease" if word == "decrease" else None


def _is_amount(marks: Sequence[Mark]) -> bool:
    """Whether a figure with a sign in words is of a change: a share, or a number with a multiplier."""
    if in_shares(marks):
        return True
    known = (words().get(mark.low) for mark in marks)
    return any(word is not None and word.category == "multiplier" for word in known)


def _describes(low: str) -> bool:
    return reads_as(low, "ADJF", "ADVB")


def _by_word(low: str) -> Change | None:
    """What a sign in words says: «плюс», «минус»."""
    if low in beside("minus"):
        return "decrease"
    return "increase" if low in beside("plus") else None


def _of_price(sequence: Sequence[Mark], first: int, last: int, word: str) -> Change | None:
    """«Акции прибавили 3%», «акции потеряли 17% [стоимости]»; «потеряла 17% мест» are seats."""
    if word not in ("gain", "loss") or not in_shares(sequence[first : last + 1]):
        return None
    if word == "gain":
        return "increase"
    after = sequence[last + 1] if last + 1 < len(sequence) else None
    counts = after is not None and after.kind == "word" and any(
        form.pos in ("NOUN", "ADJF", "PRTF") and form.case == "gent" for form in readings(after.low)[:1]
    )  # fmt: skip
    return None if counts and after and after.low not in beside("worth") else "decrease"


def _of_growth(sequence: Sequence[Mark], last: int) -> Change | None:
    """«6-процентный [рост]», «6% [рост]»: an amount that describes the change behind it."""
    if is_share(sequence[last]) and last + 1 < len(sequence) and _is_nominal(sequence[last + 1]):
        return _risen(words_of_change().get(_lemma(sequence, last + 1), ""))
    if sequence[last].kind != "word" or not _is_adjective(sequence[last].low):
        return None
    at = last + 1
    while at < len(sequence) - 1 and _is_adjective(sequence[at].low):  # «6-процентный годовой рост»
        at += 1
    if at == len(sequence) or is_verb(sequence[at].low):
        return None
    return _risen(words_of_change().get(_lemma(sequence, at), ""))


def _is_nominal(mark: Mark) -> bool:
    """Whether a mark is a noun, and not in the genitive: «6% [рост]», not «6% [роста]»."""
    forms = readings(mark.low)[:1] if mark.kind == "word" else ()
    return any(form.pos == "NOUN" and form.case != "gent" for form in forms)


def _is_adjective(low: str) -> bool:
    return reads_as(low, "ADJF")


def _is_rate(sequence: Sequence[Mark], on: int) -> bool:
    """«Снизилась на 4,2 случая [на] 100 тысяч жителей»: the amount or the end of the change stands before.

    Not «плата на 12 линиях выросла [на] 5 рублей», where a verb follows the other number.
    """
    at = on - 1
    while at > 0 and on - at <= RATE and sequence[at].kind == "word":
        if is_verb(sequence[at].low):
            return False
        at -= 1
    if at <= 0 or sequence[at].kind != "number":
        return False
    before = sequence[at - 1].low
    return before == "до" or (before == "на" and at < on - 1)


def _of_population(sequence: Sequence[Mark], at: int) -> bool:
    """«Прирост на 1000 [населения] составил 14»: of how many people a rate is told."""
    return at < len(sequence) and sequence[at].low in contexts("per-head")


def _lemma(sequence: Sequence[Mark], index: int) -> str:
    if index < 0 or sequence[index].kind != "word":
        return ""
    for lemma in lemmas(sequence[index].low):
        if lemma in words_of_change():
            return lemma
    return ""
