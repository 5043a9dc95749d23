"""The one-line notation of claims says what it seems to say."""

from __future__ import annotations

from decimal import Decimal

from claim_notation import differences, parse
from svodka.model import Claim, Mention, Quantity

LINE = "{action Изъято} [почти 700|approx 700] единиц {counted оружия}, [54] {counted гранаты}"
TEXT = "Изъято почти 700 единиц оружия, 54 гранаты"


def test_the_text_is_the_line_without_marks() -> None:
    assert parse(LINE)[0] == TEXT


def test_figures_have_values_bounds_and_slots() -> None:
    first, second = parse(LINE)[1]
    assert (first.words, first.relation, first.low, first.high) == (
        "почти 700",
        "approx",
        700,
        700,
    )
    assert (second.relation, second.low, second.unit) == ("exact", 54, "1")
    assert first.slots == {"action": "Изъято", "counted": "оружия"}
    assert second.slots == {"action": "Изъято", "counted": "гранаты"}


def test_a_bound_leaves_the_other_end_open() -> None:
    (figure,) = parse("[свыше 8 млрд тенге|more_than 8000000000 KZT]")[1]
    assert (figure.low, figure.high, figure.unit) == (Decimal(8_000_000_000), None, "KZT")


def test_a_range_has_two_ends() -> None:
    (figure,) = parse("[10–15 тысяч|range 10000..15000]")[1]
    assert (figure.low, figure.high) == (10000, 15000)


def test_a_star_gives_a_slot_to_all_and_a_minus_empties_it() -> None:
    first, second = parse("[5] ножей и [6] ружей {-place} изъяла {*actor полиция}")[1]
    assert first.slots == {"actor": "полиция"}
    assert second.slots == {"actor": "полиция", "place": None}


def test_claims_that_fit_show_no_difference() -> None:
    quantity = Quantity("54", 32, 34, low=Decimal(54), high=Decimal(54))
    claim = Claim("1", "d", (0, 42), quantity, counted=Mention("гранаты", 35, 42))
    text, figures = parse("Изъято почти 700 единиц оружия, [54] {counted гранаты}")
    assert text == TEXT
    assert differences([claim], figures) == []


def test_what_differs_is_said() -> None:
    quantity = Quantity("54", 7, 9, relation="approx", low=Decimal(540), high=Decimal(54))
    claim = Claim("1", "d", (0, 42), quantity)
    assert differences([claim], parse("Изъято [54] {counted гранаты}")[1]) == [
        "'54': relation is approx, not exact",
        "'54': low is 540, not 54",
        "'54': counted is None, not 'гранаты'",
    ]
    assert differences([], parse("Изъято [54] гранаты")[1]) == ["'54' is no claim"]
    assert differences([claim], []) == ["'54' is a claim"]
