"""English clauses about what moved as well, which leave out the verb: «exports rose 12% and imports 3%»."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

Row = list[tuple[str, str | None, str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Exports rose 12% to $5bn and imports 3% to $4bn.",
            [
                ("12%", "increase", "Exports", "rose"),
                ("$5bn", "to", "Exports", "rose"),
                ("3%", "increase", "imports", "rose"),
                ("$4bn", "to", "imports", "rose"),
            ],
        ),
        (
            "Sales fell 4%, profit 9% and margins 2%.",
            [
                ("4%", "decrease", "Sales", "fell"),
                ("9%", "decrease", "profit", "fell"),
                ("2%", "decrease", "margins", "fell"),
            ],
        ),
        (
            "Wages grew 4% in May and adjusted earnings 9%.",
            [
                ("4%", "increase", "Wages", "grew"),
                ("9%", "increase", "adjusted earnings", "grew"),
            ],
        ),
        (
            "Oil output grew 4% to 30 million tonnes while demand 2% last year.",
            [
                ("4%", "increase", "Oil output", "grew"),
                ("30 million tonnes", "to", "Oil output", "grew"),
                ("2%", "increase", "demand", "grew"),
            ],
        ),
    ],
)
def test_what_moved_as_well_has_the_verb_and_the_change(
    reader: Reader, text: str, told: Row
) -> None:
    found = [
        (
            c.quantity.text,
            c.quantity.change,
            c.counted.text if c.counted else None,
            c.action.text if c.action else None,
        )
        for c in reader.read(text).claims
    ]
    assert found == told


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Exports rose 12% and services made up 3% of output.", ["increase", None]),
        ("Sales fell 4% and costs were 9% of revenue.", ["decrease", None]),
        ("Exports rose 12% and imports 3% less.", ["increase", "decrease"]),
        ("Output grew 4%. Profits 9% of sales.", ["increase", None]),
        ("Turnout rose 4% and the Greens won 9%.", ["increase", None]),
    ],
)
def test_another_clause_has_a_change_of_its_own(
    reader: Reader, text: str, changes: list[str | None]
) -> None:
    assert [claim.quantity.change for claim in reader.read(text).claims] == changes
