"""The same text typed otherwise gives the same claims, cited as they stand in it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from svodka.language.readable import readable
from svodka.model import Document

if TYPE_CHECKING:
    from svodka.model import Claim
    from svodka.reader import Reader

DAY = dt.date(2025, 11, 24)
MINISTRY = (
    "Министерство в 2024 году закупило 35 машин на 1,2 млрд рублей. «Ждём ещё 12», – сказал Рогов."
)
MILL = (
    "The mill's profit rose 7.5% to £3.5bn in 2024, the owner said. It did not employ 1,250 people."
)
FIELD = "Кенес шаруалары 40 мың тонна бидай жинады. Оған 2 млрд теңге бөлінді."
TYPED = [
    (
        MINISTRY,
        "Миниcтерствo в 2024 году зaкупило 35 мaшин нa 1,2 млpд pублей. «Ждём ещё 12», – сказал "
        "Рогов.",
    ),
    (
        MINISTRY,
        "Министерство¹ в 2024 году закупило 35 машин на 1,2 млрд рублей.[3] «Ждём ещё 12», – "
        "сказал Рогов.²",
    ),
    (
        MINISTRY,
        "_Министерство_ в 2024 году *закупило* 35 машин на 1,2 млрд рублей*. ``Ждём ещё 12'', – "
        "сказал Рогов.",
    ),
    (
        MINISTRY,
        "<b>Министерство</b> в 2024 году закупило **35** машин на 1,2 млрд рублей. <<Ждём ещё "
        "12>>, – сказал Рогов.",
    ),
    (
        MINISTRY,
        "[Министерство](https://rudnya.example/) в 2024 году закупило 35 машин на 1,2 млрд рублей. "
        "‹Ждём ещё 12›, – сказал Рогов.",
    ),
    (
        MILL,
        "The mill`s profit rose 7·5％ to ￡**3.5**bn in 2024, the owner said. It did not employ "
        "1,250 people.",
    ),
    (
        MILL,
        "> The mill's proﬁt rose 7.5% to £3.5bn in\u00a02024, the owner said "
        "(https://mill.example/a). It did not employ 1,250 people.",
    ),
    (FIELD, "Кенес шаруалары 40 мын тонна бидай жинады. Оган 2 млрд тенге болинди."),
]
SIGNED = [("Ночью в Рудне до −15 градусов.", "Ночью в Рудне до —15 градусов."),
          ("Прилетело 8–10 дронов.", "Прилетело 8–l0 дронов."),
          ("Сыныпта 35-і – қыз бала.", "Сыныпта 35-i – қыз бала.")]  # fmt: skip


def _told(claim: Claim) -> tuple[Any, ...]:
    figure, slots = claim.quantity, (claim.counted, claim.action, claim.actor, claim.place)
    return (
        (figure.kind, figure.relation, figure.low, figure.high, figure.unit, figure.change),
        [slot and slot.normal for slot in slots],
        claim.period and (claim.period.from_date, claim.period.to_date),
        claim.speaker and claim.speaker.name,
        (claim.mode, claim.factuality),
    )


@pytest.mark.parametrize(("text", "typed"), TYPED[:-1])
def test_claims_are_the_same(reader: Reader, text: str, typed: str) -> None:
    as_it_is = reader.read(Document(text, published=DAY)).claims
    otherwise = reader.read(Document(typed, published=DAY)).claims
    assert [_told(claim) for claim in otherwise] == [_told(claim) for claim in as_it_is]
    assert all(typed[c.quantity.start : c.quantity.end] == c.quantity.text for c in otherwise)


@pytest.mark.parametrize(("text", "typed"), [*SIGNED, TYPED[-1]])
def test_figures_are_the_same(reader: Reader, text: str, typed: str) -> None:
    as_it_is, otherwise = reader.read(text).claims, reader.read(typed).claims
    assert [_told(claim)[0] for claim in otherwise] == [_told(claim)[0] for claim in as_it_is]


@pytest.mark.parametrize(
    "text",
    [
        "Инфляция составила 7, 5%.",
        "Выделено 1, 2 млрд рублей.",
        "Зауытта 40  000 адам жұмыс істейді.",
        "The fund paid $5  000 to farmers.",
        "Farmers sold almost 300.000 tonnes of wheat.",
    ],
)
def test_of_what_may_be_another_number_nothing_is_said(reader: Reader, text: str) -> None:
    assert not reader.read(text).claims


@pytest.mark.parametrize(
    "text",
    [
        "Отели 4* и 5*, дом 50 м², a 6.5% rise, SMSка, ТВЦ",
        "In Omsk (Омск), a 44-year-old won",
        "x > 5, 2 * 3, O_2, статья [1], витамин C",
        "# 5 домов\n> 40 человек\n#итоги",
        "«внешние ‹кавычки› внутри»",
    ],
)
def test_what_says_something_stays(text: str) -> None:
    assert readable(text) == (text, None)
