"""Change: whether a Kazakh figure is the amount of a rise or fall, or an end of one; its verb is behind."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import cast

from svodka.language.kazakh.words import ABLATIVE, GENITIVE, features
from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark
from svodka.model import Change, Relation

REACH = 6
"""How many marks behind a figure its verb of change may stand."""
_BRACKETS = 13
"""The most marks to the bracket that closes."""
STOPS = frozenset(".;!?:—")
SENTENCE = frozenset(".;!?")


@cache
def _stems() -> dict[str, str]:
    verbs = (e for e in load("kazakh/change") if e.text("class") not in ("more", "less", "come"))
    return {form: e.text("class") for e in verbs for form in e.forms}


@cache
def _beginning() -> re.Pattern[str]:
    return re.compile("|".join(sorted(map(re.escape, _stems()), key=len, reverse=True)))


@lru_cache(maxsize=50_000)
def change_stem(low: str) -> str | None:
    """The class of a verb of change by how it begins."""
    if len(low) < 3 or low.startswith(
        ("өсімдік", "артық", "артында", "артына", "құрастыр", "құрам", "құрал", "өсіріл")
    ):
        return None
    if low.startswith("көтерме") and not low.startswith(("көтермек", "көтермей", "көтермед")):
        return None  # «көтерме баға»
    found = _beginning().match(low)
    return _stems()[found.group()] if found else None


def change_verb(sequence: Sequence[Mark], last: int) -> str | None:
    """The class of the first word of change behind a mark, in its clause or right after a comma."""
    start = _over_same(sequence, last + 1)
    for at in range(start, min(len(sequence), start + REACH)):
        mark = sequence[at]
        if mark.kind == "sign" and mark.low in STOPS:
            return None
        if mark.low == "," and sequence[at - 1].low.endswith(("ып", "іп")):
            if at + 1 < len(sequence) and sequence[at + 1].kind == "number":
                return None  # «9 теңгеге бағаланып, 7% өсім байқалады»
        if mark.kind == "word" and (found := change_stem(mark.low)) is not None:
            return found if found != "amount" else None
    return None


def _over_same(sequence: Sequence[Mark], at: int) -> int:
    """The mark behind the same amount in other words: «2,7%-ке, яғни 98 млн тоннаға дейін өсті»."""
    low = [mark.low for mark in sequence[at : at + 2]]
    if low == [",", "яғни"]:
        return at + 2
    if low[:1] != ["("]:
        return at
    inside = range(at + 1, min(len(sequence), at + _BRACKETS))
    return next((i + 1 for i in inside if sequence[i].low == ")"), at)


def change_of(
    sequence: Sequence[Mark], figure: tuple[int, int], ending: str, kind: str, bounded: bool
) -> Change | None:
    """The change that a figure states, by its first and last mark; ``ending`` is its own."""
    first, last = figure
    after = sequence[last + 1].low if last + 1 < len(sequence) else ""
    if kind == "percent" and not ending and after.endswith(GENITIVE):
        return None  # «15 пайыз баланың ауылда өсіп жатқаны»: whose share it is
    if after == "(":  # «2018 жылғыдан 6%-ға (12 мың адам) жоғары»
        after = _behind(sequence, _over_same(sequence, last + 1), classes("kazakh/change")) or after
    than = first > 0 and sequence[first - 1].low.endswith(ABLATIVE) and kind in ("other", "measure")
    # «былтырғыдан 5 пайызға көп», «5% көп», «былтырғыдан 3 балл көп»
    other = first > 0 and sequence[first - 1].low.startswith(("салыстыр", "қараған"))
    than = than or (kind == "factor" and (other or sequence[first - 1].low.endswith(ABLATIVE)))
    if "dat" in features(ending) or sequence[last].low in ("%", "пайыз", "процент") or than:
        following = sequence[last + 2].low if last + 2 < len(sequence) else ""
        after = "" if following == "дегенде" else after  # «300 мыңға, кем дегенде»
        for name, change in (("more", "increase"), ("less", "decrease")):
            if after in classes("kazakh/change")[name]:
                return cast(Change, change)
    times = after == "еселенген"  # «20 еселенген мөлшерде»: times, no rise
    verb = change_verb(sequence, last + times)
    if kind == "percent" and "dat" in features(ending) and after in ("асты", "асып", "асқан"):
        return "increase"  # «былтырғы деңгейден 7%-ға асты»
    bracketed = (after == ")" or _itemised(sequence, last)) and not ending
    if verb is None and kind == "percent" and ("dat" in features(ending) or bracketed):
        verb = _before_colon(sequence, last) or (_deed(sequence, last) if after == ")" else None)
    if verb is None and kind == "percent":
        verb = _shown(sequence, figure) or _before(sequence, figure)
    grows = kind in ("percent", "factor") and verb in ("increase", "decrease")
    if verb is None or (bounded and not grows):
        return None  # «5 мың теңгеден астам өсті» may be more, «2 есеге жуық өсті» is a rise
    if bounded:
        return cast(Change, verb)
    until = last + 1 < len(sequence) and sequence[last + 1].low.startswith(("дейін", "шейін"))
    case = features(ending)
    if kind == "percent" and "own" in case and "dat" not in case:
        return None  # «халықтың 63 пайызы баға өсті дейді»: a share
    if until or (verb == "reach" and "dat" in case):
        return "to"
    amount = kind in ("percent", "factor", "money", "measure", "count") and "dat" in case
    beside = kind in ("money", "measure") and not ending and change_stem(after) == verb
    came = kind == "money" and after.startswith(tuple(classes("kazakh/change")["come"]))
    amount = amount or (beside and not came and not _describes(sequence, last + 1))
    # «деңгейі 27 см көтерілді»
    if verb in ("increase", "decrease") and (amount or kind in ("percent", "factor")):
        return "increase" if verb == "increase" else "decrease"
    return None


def _describes(sequence: Sequence[Mark], at: int) -> bool:
    """«14 тонна арзандатылған отын»: a participle of what is counted, and no change."""
    if not sequence[at].low.endswith(("ған", "ген", "қан", "кен")):
        return False
    return at + 1 < len(sequence) and sequence[at + 1].kind == "word"


def _behind(sequence: Sequence[Mark], at: int, words: Mapping[str, frozenset[str]]) -> str | None:
    """The word of more or less at a mark, if one stands there."""
    low = sequence[at].low if at < len(sequence) else ""
    return low if low in words["more"] | words["less"] else None


def _itemised(sequence: Sequence[Mark], last: int) -> bool:
    """«Өсім байқалады: көмір — 6%, мыс — 9%»: a share behind a dash that ends its item of a list."""
    dashed = last > 1 and sequence[last - 2].low in ("—", "–", "-")
    after = sequence[last + 1].low if last + 1 < len(sequence) else "."
    return dashed and after in (",", ".", "(", ";")


def _before_colon(sequence: Sequence[Mark], last: int) -> str | None:
    """«Өндіріс екі өңірде төмендейді: Таразда – 3%-ға»: the verb of a list that a colon opens."""
    for at in range(last, 0, -1):
        if sequence[at].low == "." and sequence[at].kind == "sign":
            return None
        if sequence[at].low == ":":
            for word in sequence[max(0, at - 2) : at]:  # «өсім байқалады:»
                found = change_stem(word.low)
                if found in ("increase", "decrease"):
                    return found
            return _opening(sequence, at)  # «өсу бірнеше салада байқалды:»
    return None


def _opening(sequence: Sequence[Mark], until: int) -> str | None:
    """The rise or fall that a clause is about: «төмендеу Таразда (3%) тіркелді»."""
    for at in range(until - 1, -1, -1):
        if sequence[at].kind == "sign" and sequence[at].low in ".;!?":
            return None
        low = sequence[at].low
        if low.startswith("өсім"):
            return "increase"
        if low.endswith(("у", "ю")):
            found = change_stem(low)
            begins = at == 0 or sequence[at - 1].kind == "sign" or sequence[at - 1].low == "ең"
            begins = begins or sequence[at - 1].low in classes("kazakh/change")["more"]
            if found in ("increase", "decrease") and begins:
                return found
    return None


def _deed(sequence: Sequence[Mark], last: int) -> str | None:
    """«Көлемнің ұлғаюы Таразда (44%-ға), Аралда (11%-ға) байқалды»: the rise or fall before brackets."""
    for at in range(last, 0, -1):
        if sequence[at].kind == "sign" and sequence[at].low in ".;!?":
            break
        dashed = sequence[at].low in ("—", "–", "-") and _ended(sequence[at - 1].low)
        if dashed and (found := change_stem(sequence[at - 1].low)) in ("increase", "decrease"):
            return found  # «көкөніс арзандаған – пияз (25%-ға), сәбіз (22%-ға)»
        if sequence[at].low.endswith(("уы", "уі", "юы", "юі")):
            found = change_stem(sequence[at].low)
            if found in ("increase", "decrease"):
                return found
    return _opening(sequence, last)


def _ended(low: str) -> bool:
    """Whether a verb says that something came to pass."""
    return low.endswith(("ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен"))


def _before(sequence: Sequence[Mark], figure: tuple[int, int]) -> str | None:
    """«Баға өсті – 27%.», «Баға өсті, бірден 27%-ға.»: the verb of change that a share ends the clause of."""
    first, last = figure
    at = first - 1 - (sequence[first - 1].low == "бірден")
    closes = last + 1 >= len(sequence) or sequence[last + 1].low == "."
    if at < 1 or not closes or sequence[at].low not in ("—", "–", "-", ","):
        return None
    found = change_stem(sequence[at - 1].low) if _ended(sequence[at - 1].low) else None
    return found if found in ("increase", "decrease") else None


def _shown(sequence: Sequence[Mark], figure: tuple[int, int]) -> str | None:
    """«Ең үлкен өсуді бензин – 21%, қант – 16% көрсетті»: the rise that the items of a list show."""
    first, last = figure
    if sequence[first - 1].low not in ("—", "–", "-") or first == 0:
        return None
    following = takewhile(lambda mark: mark.low not in SENTENCE, sequence[last + 1 :])
    if not any(mark.low.startswith("көрсет") for mark in following):
        return None
    before = takewhile(lambda mark: mark.low not in SENTENCE, reversed(sequence[:first]))
    objects = (change_stem(mark.low) for mark in before if mark.low.endswith(("уді", "уды", "мді")))
    return next((found for found in objects if found in ("increase", "decrease")), None)


@cache
def _bounding() -> dict[str, tuple[Relation, str, bool]]:
    return {
        form: (cast(Relation, e.text("relation")), e.text("case"), e.flag("whole"))
        for e in load("kazakh/bound_verbs")
        for form in e.forms
    }


def bound_by_verb(sequence: Sequence[Mark], last: int, ending: str) -> Relation | None:
    """The relation that the verb right behind gives a number: «40 тоннадан асты»."""
    if last + 1 >= len(sequence):
        return None
    low = sequence[last + 1].low
    if not low.startswith(tuple(_bounding())):
        return None
    for stem, (relation, case, whole) in _bounding().items():
        if (low == stem if whole else low.startswith(stem)) and case in features(ending):
            return relation
    return None
