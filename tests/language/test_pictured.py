"""Numbers written with pictures: digits on keys, arrows for signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import svodka
from svodka.language.pictured import with_plain_signs


def values(text: str) -> list[float]:
    return [float(claim.quantity.low or 0) for claim in svodka.read(text)]


@pytest.mark.parametrize(
    ("text", "quoted", "value"),
    [
        ("🔥 1️⃣2️⃣ пожаров потушили за сутки в Туле", "1️⃣2️⃣", 12),
        ("🔥 Тәулік ішінде 1️⃣2️⃣ өрт тіркелді", "1️⃣2️⃣", 12),
        ("🔥 Crews put out 1️⃣2️⃣ fires in Leeds", "1️⃣2️⃣", 12),
        ("🚑 Пострадали 4️⃣ человека", "4️⃣", 4),
        ("Собрано 1️⃣2️⃣,5️⃣ тонны зерна", "1️⃣2️⃣,5️⃣ тонны", 12.5),
        ("Отремонтировано 1️⃣2️⃣ 3️⃣4️⃣5️⃣ домов", "1️⃣2️⃣ 3️⃣4️⃣5️⃣", 12345),
        ("Отремонтировано 1️⃣5 домов", "1️⃣5", 15),
    ],
)
def test_digits_on_keys_are_one_number(text: str, quoted: str, value: float) -> None:
    (claim,) = svodka.read(text)
    assert claim.quantity.low == value
    assert claim.quantity.text == quoted == text[claim.quantity.start : claim.quantity.end]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1️⃣ Построено 12 школ\n2️⃣ Открыто 5 садов", [12, 5]),
        ("Итоги недели: 1️⃣ построили 12 школ 2️⃣ открыли 5 садов", [12, 5]),
        ("1️⃣0️⃣ Высадили 40 деревьев\n1️⃣1️⃣ Купили 3 автобуса", [40, 3]),
        ("🔟 Купили 3 автобуса\n1️⃣1️⃣ Открыли 2 моста", [3, 2]),
        ("4️⃣ пункта пропуска закрыты на ремонт", []),
    ],
)
def test_keys_that_number_items_are_no_figures(text: str, read: list[float]) -> None:
    assert values(text) == read


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Товарооборот составил $71,1 млрд (⬇️7,5%)", [None, "decrease"]),
        ("Перевалка: 1,8 млн тонн (↑ 12 %)", [None, "increase"]),
        ("Экспорт ⬆️ 7,5%, импорт ⬇️5,3%", ["increase", "decrease"]),
        ("Тауар айналымы 35,1 млрд доллар болды (⬆️7,5%)", [None, "increase"]),
        ("Мұнай экспорты ⬇️ 7,5%", ["decrease"]),
        ("Exports of oil ⬇️ 7.5% in May, imports (⬆️ 5.3%)", ["decrease", "increase"]),
        ("Охват прививками ↗️ с 67 до 72 %", ["from", "to"]),
        ("Число пожаров: ⬇️ со 120 до 90", ["from", "to"]),
        ("🔺 12% домов отремонтировано", [None]),
    ],
)
def test_arrows_tell_a_change(text: str, changes: list[str | None]) -> None:
    assert [claim.quantity.change for claim in svodka.read(text)] == changes


@given(st.text(alphabet="012\ufe0f\u20e3🔟⬆↓( ,.%\nа", max_size=60))
def test_every_position_stays(text: str) -> None:
    assert len(with_plain_signs(text)) == len(text)
