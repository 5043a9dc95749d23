"""Lines of a list that tell its total: «Тула – 12», «Орёл – 8», and below «Всего – 20»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.introductions import TOTAL_REACH, TOTAL_WITHIN, may_tell_total, run
from svodka.reading.parts.stands import Stand
from svodka.reading.parts.wholes import back, possible


def of_total_line(part: Stand, found: Sequence[Stand]) -> Stand | None:
    """«– Тула – 12;», «– Орёл – 8;», «Итого: 20 школ»: an item of a list that a line beside it adds up."""
    page, paragraph = part.site.page.outline, part.site.sentence.paragraph
    before = found[part.order - 1] if part.order else None
    if before is not None and before.site.sentence.paragraph == paragraph:
        return None  # only the first figure of an item
    items = run(page, paragraph)
    if not items or is_total_line(part):
        return None
    around = (
        *found[part.order + 1 : part.order + TOTAL_REACH],
        *back(found, part.order, TOTAL_REACH),
    )
    for whole in around:
        beside = items.start - 1 <= whole.site.sentence.paragraph <= items.stop
        if beside and is_total_line(whole) and possible(part, whole):
            return whole
    return None


def is_total_line(stand: Stand) -> bool:
    """Whether a short line begins with a word for all, and its first figure is this one."""
    short = may_tell_total(stand.site.page.outline, stand.site.sentence)
    if not short or stand.kind == "percent":
        return False
    first = min((m.first for m in stand.markers if m.kind == "whole"), default=TOTAL_WITHIN)
    return first < TOTAL_WITHIN and first < stand.site.first and stand.amount


def of_one_list(stands: Sequence[Stand]) -> bool:
    """Whether figures are told by rows of one list, or one after another behind dashes in one sentence."""
    first = stands[0].site
    if all(s.site.sentence is first.sentence for s in stands):
        return all(s.site.after_dash for s in stands)
    items = run(first.page.outline, first.sentence.paragraph)
    return len({s.site.sentence.paragraph for s in stands}) == len(stands) and all(
        s.site.sentence.paragraph in items for s in stands
    )
