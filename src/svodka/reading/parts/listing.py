"""Rules of brackets and lists: parts that are written down one after the other behind their whole.

Each gives the whole of ``part`` among the figures ``found`` of the document, ``None`` where there is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.reading.parts.stands import Stand
from svodka.reading.parts.wholes import back, possible, tokens_between
from svodka.reading.syntax.introductions import goes_on, introduction

_LISTED = 8
"""How many parts a bracket may list."""
_ROW = 3
"""How many brackets in a sentence are a row: two may be of anything («лидируют Омск (91) и Томск (78)»)."""


def bracket(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«На счету команды 15 побед (11 — дома)»: a bracket right after the whole begins with the part."""
    if part.kind == "percent" or not part.order:
        return None
    whole = found[part.order - 1]
    between = tokens_between(whole, part)
    if between is None or not 1 <= len(between) <= 4 or between[-1][0] != "(":
        return None
    if whole.nest[whole.site.first]:  # «следом идут Омск (305) и Томск (178)»
        return None
    if any(pos == "VERB" or text in ",;:" for text, pos in between):
        return None
    return whole if possible(part, whole) else None


def bracket_next(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«За проект 90 депутатов (12 против, семеро воздержались)»: the bracket of a part goes on."""
    if not part.order or not part.nest[part.site.first]:
        return None
    after = part
    for before in back(found, part.order, _LISTED):
        between = tokens_between(before, after)
        if between is None or any(text in "()" for text, _ in between):
            return None
        whole = bracket(before, found)
        if whole is not None:
            return whole if possible(part, whole) else None
        after = before
    return None


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
        if not possible(part, whole) or (part.lemma and part.lemma != whole.lemma):
            continue
        first = tokens_between(whole, found[whole.order + 1]) or []
        if any(text == ":" for text, _ in first):
            return None if _of_another(part, first) else whole
    return None


def _of_another(part: Stand, between: Sequence[tuple[str, str]]) -> bool:
    """«Воды нет по 12 часов: озеро [заполнено] на 6%»: a share behind a verb, or that changed.

    But «разделят так: Орлову достанется половина».
    """
    if part.kind != "percent":
        return False
    colon = [text for text, _ in between].index(":")
    told = any(pos == "VERB" for _, pos in between[colon:])
    return part.site.quantity.change is not None or (told and not part.fraction)
