"""What a Kazakh rate is given for: «100 мың адамға шаққанда», «бір келі ет 900 теңге»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, takewhile

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import DATIVE, features
from svodka.language.kazakh.quantities.candidates import Candidate, begins, beside, given, is_number
from svodka.language.kazakh.quantities.multipliers import PERCENT
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark

_PRICE = 6
"""How many marks behind the first of a price its currency may stand."""
_AREAS = ("m2", "har")
"""Units of which one with an owner is what is priced: «үйдің бір шаршы метрі», «жердің бір гектары»."""
_ENDS = frozenset(",.;!?")
_FAR = 10
"""How many words behind what is priced its price may stand."""


def rate_base(c: Candidate) -> bool:
    """«100 мың адамға шаққанда 23 жағдай», «1 литрдің бағасы»: what a rate is given for."""
    if c.unit is not None and c.number.low == c.number.high == 1:
        if _unit_price(c) or _for_one(c) or _exchanged(c):
            return True
        if "gen" in features(c.ending):
            priced = any(begins(c.low(c.last + behind), "price") for behind in (1, 2))
            return c.unit.kind == "measure" and priced
        if c.unit.symbol == "MCI":
            return is_number(c.low(c.last + 1))  # «1 АЕК 3 932 теңге болды»
    grouped = c.number.grouped and c.unit is None and c.bound is None  # «1 000 тұрғынға 25 адам»
    if (c.bare or grouped) and c.number.low in (100, 1000, 10_000, 100_000):
        behind = c.low(c.number.last + 2)
        if c.after.endswith(DATIVE[:2]) and is_number(behind):
            return not _given(c)  # «1000 тұрғынға 25 адам», not «100 балаға 200 кітап берілді»
        if behind in beside("reckoned"):
            return True  # «1000 адамды есептегенде 7 адам»
        if c.before in classes("kazakh/every")["every"] and behind.endswith(DATIVE[:2]):
            return is_number(c.low(c.number.last + 3))  # «әр 100 ер адамға 107 әйелден»
    if c.bare and c.after in beside("pieces") and is_number(c.low(c.number.last + 2)):
        return any(begins(c.low(i), "money") for i in range(c.last + 3, c.last + _PRICE))
    per = beside("per")
    return c.after in per or c.low(c.last + 2) in per or c.low(c.last + 3) in per


def _given(c: Candidate) -> bool:
    """Whether a word of giving stands behind: those before it got what it is of."""
    behind = takewhile(lambda mark: mark.low not in _ENDS, c.marks[c.number.last + 3 :])
    return any(mark.low.startswith(given()) for mark in islice(behind, _FAR))


def _for_one(c: Candidate) -> bool:
    """«Бір баррелі үшін 75 доллар», «1 доллар = 480 теңге»: one of what something costs."""
    if c.unit is None or c.unit.kind not in ("measure", "money"):
        return False
    if c.unit.kind == "measure" and c.after in function_words("for"):
        return True
    return (c.after == "=" or c.after in function_words("for")) and is_number(c.low(c.last + 2))


def _exchanged(c: Candidate) -> bool:
    """«Бір доллар 520 теңге болды», «1 АҚШ доллары бүгін 520 теңге»: one of a currency before what it costs.

    Not «1 теңге 20 тиын», «билет 1 доллар, ас 900 теңге».
    """
    if c.unit is None or c.unit.kind != "money" or c.bound is not None:
        return False
    if features(c.ending) not in (frozenset(), {"acc"}, {"own"}):
        return False
    at = c.last + 1 + (c.after in DASHES or c.after in beside("today"))
    if not is_number(c.low(at)):
        return False
    behind = [c.low(i) for i in range(at + 1, at + _PRICE)]
    named = next((low for low in behind if begins(low, "money") or begins(low, "coin")), "")
    return bool(named) and not begins(named, "coin")


def _unit_price(c: Candidate) -> bool:
    """«Бір келі ет 900 теңге тұрады», «бір гектардан 20 центнер»: one of what a price or yield is of.

    So is «бір шаршы метріне 480 мың теңге», and «бір гектарға 20 мың теңге» before its money.
    """
    if c.unit is None or c.unit.kind != "measure" or c.bound is not None:
        return False
    behind = c.marks[c.last + 1 : c.last + _FAR]
    if _beside_other(behind):
        return False
    if "abl" in features(c.ending):
        return any(is_number(mark.low) for mark in behind[:2])
    money = any(begins(mark.low, "money") for mark in behind)
    if c.unit.symbol in _AREAS and "own" in features(
        c.ending
    ):  # «бір шаршы метрі 2 пайызға қымбаттады»
        money = money or any(mark.low.startswith(PERCENT) for mark in behind)
    if features(c.ending) == {"dat"}:
        return money and any(is_number(mark.low) for mark in behind[:1])
    return (
        features(c.ending) in (frozenset(), {"own"}, {"own", "dat"})
        and money
        and any(m.kind == "number" or is_number(m.low) for m in behind)
    )


def _beside_other(behind: Sequence[Mark]) -> bool:
    """«1 келі есірткі *мен* 300 мың теңге», «1 тонна жүк *тиеп,* 500 мың теңге»: what stands beside money.

    It costs no money: another thing or another deed stands between them.
    """
    before = takewhile(lambda mark: not is_number(mark.low), behind)
    return any(mark.low == "," or mark.low in function_words("and") for mark in before)
