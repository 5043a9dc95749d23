"""Numbers of a Kazakh list: items with a dash or a place, which tell of one thing alike."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import LOCATIVE
from svodka.language.kazakh.quantities.candidates import begins
from svodka.language.kazakh.quantities.ends import scale_of
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_NEXT = 4
"""The most marks between two items in a bracket."""
_INSIDE = 20
"""How many marks before an item its bracket may open."""
STOPS = frozenset(".!?")
"""Marks that end a sentence."""


def item(sequence: Sequence[Mark], found: Found) -> bool:
    """«Сиыр – 2,4, қой – 3,1 пайызға өсті», «Ақтауда 37, Семейде 16 теңге»: whose unit ends the list."""
    before = low_at(sequence, found.first - 1)
    named = before in HYPHENS or before.endswith(LOCATIVE)
    return named and low_at(sequence, found.last + 1) == ","


def is_magnitude(sequence: Sequence[Mark], found: Found) -> bool:
    """«Магнитудасы 5,4, тереңдігі 87 км»: a number without a unit of its own, which takes none."""
    dash = low_at(sequence, found.first - 1) in HYPHENS | {":"}
    return begins(low_at(sequence, found.first - 1 - dash), "magnitude")


def contrasted(sequence: Sequence[Mark], found: Found) -> bool:
    """«Бензин 205, ал дизель отыны 295 теңге болды»: an item that the next is set against."""
    behind = low_at(sequence, found.last + 1), low_at(sequence, found.last + 2)
    return behind[0] == "," and behind[1] in function_words("whereas")


def in_row(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«12,5, 13,7 және 15 млрд теңге», «пияз 126, ұн 140 теңге»: a comma, at most a word behind it."""
    return right.first - left.last in (2, 3) and low_at(sequence, left.last + 1) == ","


def goes_on(sequence: Sequence[Mark], before: Found, left: Found, right: Found) -> bool:
    """«Астанада 5 үй салынды, Оралда – 3, ал Тараздың шығыны 7 млн теңге»: of what was counted before.

    Both before stand behind a place, and what they count behind the first: «Астанада 5 *үй*».
    """
    behind = sequence[before.last + 1].kind == "word" and not before.rejected
    counts = behind and before.kind == "count" and right.kind in ("money", "measure", "percent")
    if not counts or not _is_placed(sequence, before) or not _is_placed(sequence, left):
        return False
    return not any(mark.low in STOPS for mark in sequence[before.last + 1 : left.first])


def _is_placed(sequence: Sequence[Mark], found: Found) -> bool:
    """«Оралда 3», «Оралда – 3»: whether a figure stands behind a place."""
    dash = low_at(sequence, found.first - 1) in HYPHENS
    return low_at(sequence, found.first - 1 - dash).endswith(LOCATIVE)


def lends_on(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«40 тонна дән (бидай – 12, арпа – 28)»: what was lent its unit in a bracket lends it on.

    So do places in a row: «391 мың теңгеге жетті, Атырауда – 620 мың, Түркістанда – 280 мың».
    """
    alike = all(low_at(sequence, one.first - 1) in HYPHENS for one in (left, right))
    alike = alike and low_at(sequence, left.last + 1) == "," and right.first - left.last <= _NEXT
    plain = right.kind == "count" and not (right.rejected or right.doubt)
    if "share.unit" not in left.why or left.kind not in ("money", "measure", "percent"):
        return False
    ends = low_at(sequence, right.last + 1)
    if not (alike and plain and (ends in (",", ")") or ends in STOPS)):
        return False
    if _is_placed(sequence, left) and _is_placed(sequence, right):
        return scale_of(left) == scale_of(right)
    if ends in STOPS:
        return False
    before = [mark.low for mark in sequence[max(0, left.first - _INSIDE) : left.first]]
    return "(" in before and ")" not in before[before.index("(") :]
