"""Superlatives and their times, what many visit, what brings in a sum, whole numbers, quarantine."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Флот 16 мая провёл одно из самых крупных учений в 2026 году, выпустив 40 торпед.", "2026-05-16"),
        ("Лесники 3 мая потушили крупнейший пожар в этом году, сгорело 40 гектаров.", "2026-05-03"),
        ("Банк 3 марта провёл одну из крупнейших сделок за пять лет, купив 12 портов.", "2026-03-03"),
        ("Самый сильный пожар в мае уничтожил 40 сараев.", "2026-05-01"),
        ("В 2025 году верфь спустила самый большой в этом веке паром на 40 машин.", "2025-01-01"),
    ],
)  # fmt: skip
def test_the_time_of_a_superlative_is_not_when_it_was(text: str, day: str) -> None:
    document = Document(text, published=dt.date(2026, 7, 27), language="ru")
    claim = Reader("ru").read(document).claims[-1]
    assert claim.period is not None
    assert claim.period.from_date == dt.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Озеро ежегодно посещает 40 тысяч туристов.", None),
        ("Этот сериал смотрит 5 миллионов зрителей.", None),
        ("Остров населяет 400 человек.", None),
        ("Министр ежегодно посещает 40 школ.", "Министр"),
        ("Патруль посещает 40 семей.", "Патруль"),
    ],
)
def test_what_many_visit_does_nothing(text: str, actor: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.actor and claim.actor.text) == actor


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Ярмарки приносят области 300 млн тенге.", None),
        ("Туризм приносит островам 6 млрд рублей в год.", None),
        ("Продажа билетов принесла театру 12 млн рублей.", None),
        ("Ярмарка ежегодно приносит доход в 3 млн рублей.", "доход"),
        ("Приют подарил сироте велосипед и 2500 рублей.", None),
        ("Воры украли у сторожа фонарь и 40 тысяч рублей.", None),
        ("Мэрия дала семье премию и 40 тысяч рублей подъёмных.", "подъёмных"),
    ],
)
def test_who_brings_in_a_sum_is_not_what_it_is_of(text: str, counted: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.counted and claim.counted.text) == counted


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Число больных достигло 60,496, сообщил врач.", []),
        ("В посёлке живут 12,431 человек.", []),
        ("Среднее число детей составило 2,105.", ["2,105"]),
        ("На женщину приходится 1,374 ребёнка.", ["1,374"]),
    ],
)
def test_people_and_numbers_of_things_have_no_thousandths(text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in svodka.read(text)] == figures


@pytest.mark.parametrize(
    "text", ["На карантине сидят тысячи моряков.", "На самоизоляции находятся 40 врачей."]
)
def test_a_quarantine_is_no_place(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None
