"""Quotations are found by where they stand, as by a look at all of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.reading.statements.discourse.quotations import quotations
from svodka.reading.statements.discourse.quoted import Quoted

ANALYZER = RussianAnalyzer()
PIECES = st.sampled_from(
    ["«", "»", "„", "“", '"', " — ", ", — сказал он. — ", " слово ", " Дом цел. ", "\n", ": ", "(", ")"]
)  # fmt: skip


@given(st.lists(PIECES, min_size=3, max_size=30))
def test_quotations_are_found_by_place(pieces: list[str]) -> None:
    text = "Мэр " + "".join(pieces).rstrip() + " да"
    found = quotations(ANALYZER.outline(text))
    quoted = Quoted(found)
    inside = [q for q in found if q.form == "marks" and q.depth == 0]
    for at in range(len(text)):
        around = [q for q in inside if q.outer[0] <= at < q.outer[1]]
        assert quoted.at(at) is (around[0] if around else None)
        assert quoted.touching(at, len(text)) == [q for q in inside if q.outer[1] > at]
    for q in found:
        assert quoted.pieces(q) == sum(x.whole == (q.start, q.end) for x in found)
        blocks = [x for x in found if x.form == "block" and x.start <= q.start and q.end <= x.end]
        assert quoted.in_block(q) == bool(blocks)
