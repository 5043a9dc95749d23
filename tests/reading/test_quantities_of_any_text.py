"""Figures of any text at all: reading them ends, never raises, and its spans hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.model import check_span
from svodka.reading.quantities.figures import scan

PIECES = st.lists(
    st.sampled_from([*"0123456789.,:-–—/ \n%$«»()№", " тысяч ", "от ", "до ", " млн", " и ",
                              "пять ", "сто ", " октиллионов ", "половина ", " лет ", "руб. ",
                              "около ", "\u00a0"]),
    max_size=60,
).map("".join)  # fmt: skip


@given(PIECES)
def test_reading_never_raises_and_spans_hold(text: str) -> None:
    found = scan(text)
    assert found == scan(text)
    for figure in found.figures:
        check_span(text, figure.quantity)
        check_span(text, figure.number)
    for rejection in found.rejected:
        check_span(text, rejection.span)


@given(st.text(max_size=80))
def test_any_text_can_be_scanned(text: str) -> None:
    for figure in scan(text).figures:
        check_span(text, figure.quantity)


@pytest.mark.parametrize("unit", ["пять тысяч ", "тысяча ", "5-", "5 и ", "(5 ", "111 ", "«5 "])
def test_long_runs_of_numerals_end(unit: str) -> None:
    assert scan(unit * 2000) is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Насчитали 12 октиллионов 30 звёзд и 5 планет."),
        ("ru", "Двести октиллионов сто."),
        ("en", "They counted 999999999999999 trillion trillion stars and 5 planets."),
    ],
)
def test_a_number_beyond_decimal_arithmetic_is_given_up(language: str, text: str) -> None:
    found = scan(
        text + "\n\n" + ("Ранены 7 человек." if language == "ru" else "7 people fell."), language
    )
    assert all(f.quantity.low is None or f.quantity.low < 10**27 for f in found.figures)
    assert found.figures[-1].quantity.low == 7
    if "1" in text or "9" in text:
        assert "exclusion.beyond" in {r.rule for r in found.rejected}
