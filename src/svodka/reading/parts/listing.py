"""Rules of brackets and lists: parts that are written down one after the other behind their whole.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.introductions import goes_on, introduction
from svodka.reading.parts.stands import Stand
from svodka.reading.parts.wholes import back, compared_in_bracket, possible, tokens_between

_LISTED = 8
"""How many parts a bracket may list."""
_SPLIT = 2
"""How many figures in one bracket divide what stands before it."""
_OPENED = 6
"""How many tokens may stand between a whole and the first figure of its bracket."""
_TELLING = frozenset({"VERB", "AUX", "SCONJ"})
_ROW = 3
"""How many brackets in a sentence are a row: two may be of anything («лидируют Омск (91) и Томск (78)»)."""


def bracket(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«На счету команды 15 побед (11 — дома)»: a bracket right after the whole begins with the part."""
    if part.kind == "percent" or not part.order or compared_in_bracket(part):
        return None
    whole = found[part.order - 1]
    between = tokens_between(whole, part)
    if between is None or not 1 <= len(between) <= 4 or between[-1][0] != "(":
        return None
    if whole.nest[whole.site.first]:  # «следом идут Омск (305) и Томск (178)»
        return None
    if any(pos == "VERB" or text in ",;:" for text, pos in between):
        return None
    same = part.kind in ("count", whole.kind)  # not «8 миллионов (90 тысяч долларов)»
    return whole if same and possible(part, whole) else None


def bracket_split(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Из Омска – 418 человек (женщин – 125, детей – 213)»: several in a bracket, no more than the whole."""
    depth = part.nest[part.site.first]
    if not depth or part.kind != "count":
        return None
    row = _within(part, found)
    if len(row) < _SPLIT or not row[0].order:
        return None
    whole = found[row[0].order - 1]
    near = whole.site.sentence is part.site.sentence and whole.nest[whole.site.first] < depth
    between = tokens_between(whole, row[0]) or []
    opened = near and len(between) <= _OPENED and [text for text, _ in between].count("(") == 1
    total = sum(stand.value or 0 for stand in row)
    return whole if opened and possible(part, whole) and total <= (whole.value or 0) else None


def _within(part: Stand, found: Sequence[Stand]) -> list[Stand]:
    """The neighbours of a part, itself among them, in its bracket."""

    def inside(stand: Stand) -> bool:
        between = tokens_between(*sorted((stand, part), key=lambda s: s.order))
        return between is not None and not any(text in "()" for text, _ in between)

    before = takewhile(inside, back(found, part.order, _LISTED))
    after = takewhile(inside, found[part.order + 1 : part.order + 1 + _LISTED])
    return [*reversed([*before]), part, *after]


def bracket_row(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Выявили 900 нарушений. Больше всего в Омске (210), Томске (190), Перми (80)»: each in its bracket."""
    row = _row(part, found)
    first = row[0].order if row else 0
    if len(row) < _ROW or not first:
        return None
    whole = found[first - 1]
    near = part.site.sentence.index - whole.site.sentence.index <= 1
    if not (near and whole.lemma and whole.amount and possible(part, whole)):
        return None
    total = sum(stand.value or 0 for stand in row)
    return whole if whole.value is not None and total <= whole.value else None


def _row(part: Stand, found: Sequence[Stand]) -> list[Stand]:
    """The neighbours of a part, itself among them, that fill a bracket each in its sentence."""
    before = takewhile(lambda s: _in_row(s, part), back(found, part.order))
    after = takewhile(lambda s: _in_row(s, part), found[part.order + 1 :])
    return [*reversed([*before]), part, *after] if _in_row(part, part) else []


def _in_row(stand: Stand, part: Stand) -> bool:
    """Whether a figure of the part's kind and sentence has a bracket for itself."""
    site = stand.site
    if site.sentence is not part.site.sentence or stand.kind != part.kind or not site.first:
        return False
    around = site.sentence.tokens[site.first - 1], *site.sentence.tokens[site.last + 1 :][:1]
    return "".join(t.text for t in around) == "()"


def listed(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Изъято 90 изделий:» and below «– ружья – 12 единиц»: items of a list under a total."""
    paragraph = part.site.sentence.paragraph
    if part.order and found[part.order - 1].site.sentence.paragraph == paragraph:
        return None  # only the first figure of an item
    intro = introduction(part.site.page.outline, paragraph)
    if intro < 0:
        return None
    first = intro - goes_on(part.site.page.outline, intro)
    for whole in back(found, part.order):
        if whole.site.sentence.paragraph < first:
            return None
        if whole.site.sentence.paragraph <= intro and possible(part, whole):
            return whole
    return None


def enumerated(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Выявили 90 нарушений: на рынках – 40, в кафе – 30»: a colon after the whole, the same noun."""
    for whole in back(found, part.order):
        if whole.site.sentence is not part.site.sentence:
            return None
        if not _same(part, whole):
            continue
        items = found[whole.order + 1 : part.order + 1]
        between = tokens_between(whole, items[0]) or []
        if any(text == ":" for text, _ in between):
            return whole if _lists(items, whole, between) else None
    return None


def itemized(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«Спасли 14 человек: лесника, 9 туристов и двоих детей»: named one after another, behind a colon.

    Nothing is told there but their names, and they are no more than the whole. Not «после 12 туров: три
    победы, две ничьи», «40 врачей: 12 медсестёр рассказали, …».
    """
    first = next((s for s in back(found, part.order) if not _in_items(s, part)), None)
    if first is None or part.kind != "count" or first.site.sentence is not part.site.sentence:
        return None
    items = found[first.order + 1 : part.order + _LISTED]
    row = [s for s in items if s.site.sentence is part.site.sentence]
    between = tokens_between(first, row[0]) or []
    colon = next((i for i, (text, _) in enumerate(between) if text == ":"), None)
    if colon is None:
        return None
    tokens = part.site.sentence.tokens
    told = any(t.pos in _TELLING for t in tokens[first.site.last + 1 :])
    named = all(s.kind == "count" and s.lemma and not s.site.quantity.change for s in row)
    alike = len({s.animate for s in (first, *row)}) == 1
    divided = len(row) > 1 or any(text == "," or pos == "CCONJ" for text, pos in between[colon:])
    if (
        told
        or not (named and alike and divided)
        or any(text in ",;" for text, _ in between[:colon])
    ):
        return None
    where = bool(first.site.preposition) and not first.animate
    total = sum(s.value or 0 for s in row)
    fits = first.amount and possible(part, first) and total <= (first.value or 0)
    return first if fits and not where else None


def _in_items(stand: Stand, part: Stand) -> bool:
    """Whether no colon stands between two figures of a sentence."""
    between = tokens_between(stand, part)
    return between is not None and all(text != ":" for text, _ in between)


def _same(part: Stand, whole: Stand) -> bool:
    """Whether a part names the noun of its whole, or none."""
    return possible(part, whole) and part.lemma in ("", whole.lemma)


def _lists(items: Sequence[Stand], whole: Stand, between: Sequence[tuple[str, str]]) -> bool:
    """Whether the figures behind a colon divide the whole: each may be its part, and so may their sum.

    «В 14 магазинах нашли: в Омске 31 килограмм, в Томске 12», «после 12 туров: Омск – 11, Томск – 9», «нет
    воды по 12 часов: озеро [заполнено] на 6%» divide nothing. But «разделят так: Орлову достанется половина».
    """
    first, part, tokens = items[0], items[-1], whole.site.sentence.tokens
    colon = [text for text, _ in between].index(":")
    clauses = [text for text, pos in between[:colon] if text == "," or pos == "VERB"]
    told = any(pos == "VERB" for _, pos in between[colon:])
    if part.kind == "percent" and (part.site.quantity.change or (told and not part.fraction)):
        return False
    if clauses[:1] == [","] and len(clauses) > 1:
        return False
    ended = [t.text for t in tokens[whole.site.last + 1 : part.site.first]]
    alike = [s for s in items if s.kind == whole.kind]
    total = sum(s.value or 0 for s in alike)
    divides = _same(first, whole) or (first.animate and whole.animate and possible(first, whole))
    return divides and ";" not in ended and total <= (whole.value or 0)
