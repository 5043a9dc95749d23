"""Numbers written oddly: letters for digits, apostrophes for thousands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.language.odd_digits import PARTED, with_plain_digits
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("В 2О25 году построено З5 домов", "В 2025 году построено 35 домов"),
        ("потрачено 12О млн, изъято 2O кг", "потрачено 120 млн, изъято 20 кг"),
        ("продано 1l4 и 2о0 мешков", "продано 114 и 200 мешков"),
        ("занято 1'250 мест и 1’250’000 кресел", "занято 1 250 мест и 1 250 000 кресел"),
    ],
)
def test_odd_digits(stored: str, read: str) -> None:
    assert with_plain_digits(stored).replace(PARTED, " ") == read


@pytest.mark.parametrize(
    "text",
    ["СО2 и О2", "бак на 5l", "ГОСТ 12О-8", "модель 4О-х", "гол на 12'", "в 90-е'000", "рост 5'11",
     "О 5 домах", "BO5T", "1'250'00"],
)  # fmt: skip
def test_what_is_no_digit_stays(text: str) -> None:
    assert with_plain_digits(text) == text


@given(st.text(alphabet="01О3ЗlOо'’ .а-", max_size=60))
def test_no_position_changes(text: str) -> None:
    assert len(with_plain_digits(text)) == len(text)


def test_a_figure_is_quoted_as_stored() -> None:
    (claim,) = Reader().read("На склад привезли З5 ящиков мёда.").claims
    assert (claim.quantity.text, claim.quantity.low) == ("З5", 35)
