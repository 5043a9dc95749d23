"""The change that a Kazakh figure states: the amount of a rise or fall, or an end of one."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.morphology.function_words import function_beginnings, function_words
from svodka.language.kazakh.morphology.known import units
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.verb_endings import DONE
from svodka.language.kazakh.morphology.words import ABLATIVE, GENITIVE, LOCATIVE, features
from svodka.language.kazakh.quantities.bounds import is_bound, owned_bound
from svodka.language.kazakh.quantities.candidates import is_form, labels
from svodka.language.kazakh.quantities.change_words import (
    AMOUNTS,
    amount_of_change,
    change_begins,
    change_stem,
    change_verb,
    change_words,
    more_or_less,
    over_same_amount,
)
from svodka.language.kazakh.quantities.changes.elsewhere import change_elsewhere, change_in_brackets
from svodka.language.kazakh.quantities.multipliers import PERCENT
from svodka.language.lexicon import beginnings, classes
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

_BACK = 5
"""How many marks before a number «саны» may stand."""
_SIGNS: dict[str, Change] = {
    **dict.fromkeys(("+", "плюс"), "increase"),
    **dict.fromkeys("-−–", "decrease"),
}


def change_of(
    sequence: Sequence[Mark], figure: tuple[int, int], ending: str, kind: str, bounded: bool
) -> Change | None:
    """The change that a figure states, by its first and last mark; ``ending`` is its own."""
    first, last = figure
    case, after = features(ending), low_at(sequence, last + 1)
    percent, to = kind == "percent", "dat" in case
    if percent and not ending and (after.endswith(GENITIVE) or _in_those(sequence, last + 1)):
        return None  # «15 пайыз баланың ауылда өсіп жатқаны»: whose share it is
    if percent and not ending and after in classes("kazakh/ones")["person"]:
        return None  # «38% азамат бағаның өсімін атады»: so many of them
    if percent and "worth" in case and low_at(sequence, last + 2)[:1].isdigit():
        return None  # «12 пайыздық салық 2 пайызға көтеріледі»
    if percent and sequence[last].low.endswith(ABLATIVE):
        if change_stem(after) in AMOUNTS or is_bound(after):
            return None  # «10 пайыздан төмендеді», «12 пайыздан асып түсті»: where it came to
    if percent and bounded and owned_bound(sequence[last].low):
        return None  # «тұрғындардың 40 пайызға жуығы баға өсті дейді»: so many of them
    than = _than(low_at(sequence, first - 1), kind)
    than = than or (kind == "factor" and _closes(low_at(sequence, last + 2)))  # «биыл екі есе көп»
    if to or sequence[last].low in PERCENT or than:
        if (compared := _compared(sequence, last)) is not None:
            return compared
    if percent and _level_in_brackets(sequence, figure):
        return None
    if percent and (to or not ending):
        if (found := change_in_brackets(sequence, figure)) is not None:
            return found
    times = after in change_words("times")
    verb = change_verb(sequence, last + times)
    if to and after in change_words("beyond"):
        if percent or change_begins(low_at(sequence, last + 2), "come"):
            return "increase"  # «деңгейден 7%-ға асты», «сұраныстан 9 мыңға асып түсті»
    if verb is None and percent:
        verb = change_elsewhere(sequence, figure, ending)
    if verb is None:
        return None
    if percent and after == ")":  # «33 препарат (72%) жаңа жеделдетілген бағдарламадан өтті»
        near = range(last + 2, min(len(sequence), last + 2 + _BACK))
        said = next((at for at in near if change_stem(sequence[at].low) is not None), None)
        if said is not None and _describes(sequence, said):
            return None
    if bounded:  # «5 мың теңгеден астам өсті» may be more, «2 есеге жуық өсті» is a rise
        return amount_of_change(verb) if kind in ("percent", "factor") else None
    if percent and "own" in case and not (to and _governed(after)):
        return None  # «халықтың 63 пайызы баға өсті дейді», «ауылдардың 92%-ына су жетті»: a share
    if after.startswith(function_beginnings("until")) or (verb == "reach" and to):
        return "to"
    if to and kind != "percent" and low_at(sequence, first - 1) in change_words("again"):
        return "to"  # «бағам қайтадан 501 теңгеге түсті»
    amount = kind in ("percent", "factor") or (
        kind in ("money", "measure", "count", "other") and to
    )
    if amount or _beside(sequence, last, kind, ending, verb):
        return amount_of_change(verb)
    return None


def _in_those(sequence: Sequence[Mark], at: int) -> bool:
    """«40 пайыз *үйде* су деңгейі көтерілді»: in a share of what it rose; «5% сәуірде өсті» is a time."""
    low = low_at(sequence, at)
    if not low.endswith(LOCATIVE) or low in classes("kazakh/slot_words")["amounting"]:
        return False
    pos, feats, stem = tag(low, low_at(sequence, at + 1))
    dates = is_form(low, labels("month", "year")) or stem in units()
    return pos == "NOUN" and feats.get("Case") == "Loc" and not dates


def _governed(after: str) -> bool:
    """Whether what stands right behind a share is the verb of its change: «жоспардың 92%-ына жетті»."""
    return change_stem(after) is not None or after.startswith(function_beginnings("until"))


def _level_in_brackets(sequence: Sequence[Mark], figure: tuple[int, int]) -> bool:
    """«Бұрынғы деңгейден (15,25%) 50 базистік пунктке төмендеді»: from what it fell, which is no amount."""
    first, last = figure
    inside = low_at(sequence, first - 1) == "(" and low_at(sequence, last + 1) == ")"
    return inside and change_begins(low_at(sequence, first - 2), "level-from")


def _than(before: str, kind: str) -> bool:
    """«Былтырғыдан 3 балл көп», «былтырмен салыстырғанда 2 есе көп»: it is behind what it is more than."""
    if kind == "factor":
        return before.endswith(ABLATIVE) or change_begins(before, "than")
    return kind in ("other", "measure") and before.endswith(ABLATIVE)


def _compared(sequence: Sequence[Mark], last: int) -> Change | None:
    """«Былтырғыдан 5 пайызға көп», «2018 жылғыдан 6%-ға (12 мың адам) жоғары»."""
    if low_at(sequence, last + 2) in change_words("at-least"):
        return None  # «300 мыңға, кем дегенде»
    at = last + 1
    return more_or_less(
        low_at(sequence, over_same_amount(sequence, at) if low_at(sequence, at) == "(" else at)
    )


def _beside(sequence: Sequence[Mark], last: int, kind: str, ending: str, verb: str) -> bool:
    """«Деңгейі 27 см көтерілді»: a bare amount right before its verb of change."""
    after = low_at(sequence, last + 1)
    if kind not in ("money", "measure") or ending or change_stem(after) != verb:
        return False
    came = kind == "money" and change_begins(after, "come")
    return not came and not _describes(sequence, last + 1)


def _describes(sequence: Sequence[Mark], at: int) -> bool:
    """«14 тонна арзандатылған отын»: a participle of what is counted, and no change."""
    if not sequence[at].low.endswith(DONE):
        return False
    return at + 1 < len(sequence) and sequence[at + 1].kind == "word"


def change_over(sequence: Sequence[Mark], first: int, at: int, case: str) -> Change | None:
    """«Саны 500 адамға жетті», «40 адамға қысқарды», «600 оқушыға аз»: over the noun that is counted."""
    if case != "dat":
        return None
    behind = at + 1 + (low_at(sequence, at + 1) in function_words("only"))
    if (compared := more_or_less(low_at(sequence, behind))) is not None:
        return compared if _closes(low_at(sequence, behind + 1)) else None
    before = range(max(0, first - _BACK), first)
    numbered = any(low_at(sequence, i) in labels("number") for i in before)
    until = low_at(sequence, behind) in function_words("until")
    verb = change_stem(low_at(sequence, behind + until))
    # «халық 90 мың адамға өсті»
    grown = low_at(sequence, at) in change_words("people") and verb != "reach"
    numerous = low_at(sequence, behind).startswith(beginnings("kazakh/labels", "numerous"))
    grown = grown or numerous  # «159 оқушыға артты»
    heads = low_at(sequence, at) in change_words("heads")  # «3 млн басқа жетті»
    if verb is None or verb == "amount" or not (numbered or until or grown or heads):
        return None
    return "to" if until or verb == "reach" else amount_of_change(verb)


def _closes(low: str) -> bool:
    """Whether what stands behind «more» or «less» ends its clause."""
    return low in ("", ".", ",", "!", "»", "”", ")") or low in change_words("ending")


def change_by_sign(sequence: Sequence[Mark], first: int, last: int, kind: str) -> Change | None:
    """«Атырау (-5,7%)», «69 мың теңге (+6 мың теңге)», «+3%»: the change that a sign before a figure says."""
    if kind not in ("percent", "money", "count"):
        return None
    sign, before = low_at(sequence, first - 1), low_at(sequence, first - 2)
    bracketed = before == "(" or (before == "," and low_at(sequence, last + 1) == ")")
    plus = kind == "percent" and _SIGNS.get(sign) == "increase"
    return _SIGNS.get(sign) if bracketed or plus else None
