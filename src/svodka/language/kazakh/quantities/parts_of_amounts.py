"""Parts of an amount that leave its unit out: «1200 гектар жердің 400-і», «700 млн теңгенің 200-і»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import GENITIVE
from svodka.language.kazakh.quantities.ends import WORTH, scale_of
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.kazakh.quantities.multipliers import MILLION
from svodka.language.lexicon import classes
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark

PART = ("ы", "і", "сы", "сі", "ын", "ін", "сын", "сін")
"""The endings of a part in digits: «400-і», not «4-еуі», which are items and no tonnes."""
MANY = ("лардың", "лердің", "дардың", "дердің", "тардың", "тердің")
_NOUNS = 2
"""The most words of a thing between how much of it there is and the part."""
_CLAUSE = 4
"""The most marks between an amount and «оның» of the next clause."""


def of_amount(sequence: Sequence[Mark], whole: Found, part: Found) -> Found | None:
    """The part in the unit of its whole: «900 тонна астықтың 300-і» are tonnes.

    Of millions it is millions: «700 млн теңгенің 200-і»; of thousands nobody can tell. What counts items
    keeps none: «90 гектар бақтардың 3-і», «5 шақырым жолдың екеуі», «90 метрлік көпірдің 2-і».
    """
    if part.rejected or part.symbol != "1" or part.kind != "count" or part.doubt or part.change:
        return None
    if whole.rejected or whole.kind not in ("money", "measure") or whole.symbol in ("Cel", "%"):
        return None
    if not _a_part(sequence, part) or not _behind(sequence, whole, part):
        return None
    low, high, own = part.low, part.high, scale_of(whole)
    if scale_of(part) is None and own is not None:
        counted = whole.low / own
        if own >= MILLION and part.high < counted:
            low, high = low * own, high * own
        elif part.low < counted:
            return None
    if not 0 < high < whole.low:
        return None
    why = (*part.why, "share.unit")
    return replace(part, low=low, high=high, symbol=whole.symbol, kind=whole.kind, why=why)


def _a_part(sequence: Sequence[Mark], part: Found) -> bool:
    """Whether digits, or the multiplier behind them, have the ending of possession: «400-і», «2 мыңы»."""
    last = sequence[part.number[1]].low if part.last < part.number[1] else sequence[part.last].low
    if sequence[part.number[0]].kind != "number":
        return False
    if last in PART:
        return True
    scaled = scale_of(part) or Decimal(0)
    return scaled >= 1000 and number_word(last) is not None and last.endswith(PART[:2] + PART[4:6])


def _behind(sequence: Sequence[Mark], whole: Found, part: Found) -> bool:
    """«900 тонна астықтың 300-і», «1200 гектар жер бөлінді, оның 400-і»."""
    between = [mark.low for mark in sequence[whole.last + 1 : part.first]]
    if sequence[whole.last].low.endswith(WORTH) or any(mark in ".!?;:(" for mark in between):
        return False
    if between and between[-1] in function_words("only"):
        between.pop()
    if not between:
        return sequence[whole.last].low.endswith(GENITIVE)
    if between[-1] in classes("kazakh/slot_words")["of-it"]:
        return "," in between and between.index(",") < _CLAUSE
    if len(between) > _NOUNS or "," in between:
        return False  # «бюджет 190 млрд теңге, халықтың 2 миллионы ауылда»
    return between[-1].endswith(GENITIVE) and not between[-1].endswith(MANY)
