"""The same report as an article, a headline, a post, a live line and a bulletin: claims keep their slots."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.language.segmentation import paragraphs
from svodka.model import Claim

PUBLISHED = dt.date(2026, 3, 17)


def told(text: str, language: str | None = None) -> dict[int, Claim]:
    claims = svodka.read(text, published=PUBLISHED, language=language)
    return {int(claim.quantity.low or 0): claim for claim in claims}


def slots(claim: Claim) -> tuple[object, ...]:
    mentions = (claim.counted, claim.action, claim.actor, claim.place)
    days = claim.period and (claim.period.from_date, claim.period.to_date)
    quantity = claim.quantity
    return (*(m and m.text for m in mentions), days, quantity.relation, quantity.unit, claim.mode)


SAME = {
    "a clock before a line": (
        "Полиция Лужска задержала 42 человека, сообщило МВД.",
        "14:05 Полиция Лужска задержала 42 человека, сообщило МВД.",
    ),
    "a clock in brackets": (
        "Полиция Лужска задержала 42 человека, сообщило МВД.",
        "[14:05 МСК] — Полиция Лужска задержала 42 человека, сообщило МВД.",
    ),
    "the number of an item in a picture": (
        "Изъято 7 лодок.\nПродано 9 машин.",
        "1️⃣ Изъято 7 лодок.\n2️⃣ Продано 9 машин.",
    ),
    "pictures with numbers": (
        "В Лужске изъято 7 лодок.",
        "В Лужске изъято 7 лодок.\n📞 101\n👁 15,2K",
    ),
    "bold marks and pictures": (
        "В Лужске полиция задержала 42 человека.",
        "🔥 **В Лужске полиция задержала 42 человека.**",
    ),
    "an English clock": (
        "Police in Ostby arrested 42 people, the Health Ministry said.",
        "14:05 GMT - Police in Ostby arrested 42 people, the Health Ministry said.",
    ),
    "an English wire's label": (
        "Guards in Ostby arrested 42 people, the Health Ministry said.",
        "UPDATE 2-Guards in Ostby arrested 42 people, the Health Ministry said.",
    ),
    "an English ticker": (
        "Guards in Ostby arrested 42 people, the Health Ministry said.",
        "JUST IN | Guards in Ostby arrested 42 people, the Health Ministry said.",
    ),
    "a Kazakh item in a picture": (
        "Лұж қаласында 42 қылмыс тіркелді.",
        "1️⃣ Лұж қаласында 42 қылмыс тіркелді.\n📞 102",
    ),
}


@pytest.mark.parametrize(("base", "otherwise"), SAME.values(), ids=SAME)
def test_what_stands_in_the_margin_is_no_word_of_the_line(base: str, otherwise: str) -> None:
    one, other = told(base), told(otherwise)
    assert {low: slots(c) for low, c in one.items()} == {low: slots(c) for low, c in other.items()}


@pytest.mark.parametrize("text", ["14:05 по Омску закрыт мост", "👁 340", "25:14 Лужск", "• Лужск"])
def test_what_is_no_margin(text: str) -> None:
    assert paragraphs(text) == [(0, len(text))]


SIGNED = {
    "letters": ("В Лужске задержаны 42 человека — МВД", "МВД"),
    "a surname": ("В Лужске задержаны 42 человека — Саватеев", "Саватеев"),
    "an undeclined body": ("В Лужске сбиты 42 беспилотника — Минобороны Карсавии", "Минобороны"),
    "a title behind a name": (
        "Олег Саватеев, министр труда: в Лужске задержаны 42 человека",
        "Олег Саватеев",
    ),
    "a picture before a name": ("❗️Олег Саватеев: в Лужске задержаны 42 человека", "Олег Саватеев"),
    "a part before the teller": (
        "Привито 42 жителя, в том числе 9 детей, сообщил министр труда Олег Саватеев.",
        "Олег Саватеев",
    ),
    "Kazakh letters": ("Лұж қаласында 42 адам ұсталды — ІІМ", "ІІМ"),
    "a Kazakh body": ("Лұж қаласында 42 адам ұсталды — полиция", "полиция"),
    "a Kazakh minister": (
        "Денсаулық сақтау министрі Олжас Қарин: өткен аптада елде 42 адам екпе алды",
        "Олжас Қарин",
    ),
}


@pytest.mark.parametrize(("text", "speaker"), SIGNED.values(), ids=SIGNED)
def test_who_signs_a_headline(text: str, speaker: str) -> None:
    claim = told(text)[42]
    assert claim.speaker is not None
    assert speaker in claim.speaker.text
    assert claim.mode == "indirect"


@pytest.mark.parametrize(
    "text",
    [
        "Лучшим игроком матча с 3 голами стал нападающий — Иван Лосев",
        "За рулём 3 машин были мужчины — мэр и водитель",
        "Жарыста 3 адам жеңді — Алматы",
    ],
)
def test_who_is_named_behind_a_dash_tells_nothing(text: str) -> None:
    assert told(text)[3].speaker is None


BULLETINS = {
    "rows": "За сутки в Лужской области:\nПожаров: 5\nПогибло: 2\nСпасено: 3",
    "rows without a colon above": "Сводка по Лужской области за сутки\nПожаров: 5\nПогибло: 2\nСпасено: 3",
    "numbered rows": "За сутки в Лужской области:\n1. Пожаров — 5.\n2. Погибло — 2 чел.\n3. Спасено — 3 чел.",
    "bullets": "За сутки в Лужской области:\n• 5 пожаров;\n• 2 погибших;\n• 3 спасённых.",
}


@pytest.mark.parametrize("text", BULLETINS.values(), ids=BULLETINS)
def test_the_line_above_gives_its_place_and_time(text: str) -> None:
    claims = told(text)
    assert set(claims) == {5, 2, 3}
    for claim in claims.values():
        assert claim.place is not None
        assert claim.place.text == "Лужской области"
        assert claim.period is not None
        assert claim.period.from_date == PUBLISHED - dt.timedelta(days=1)


@pytest.mark.parametrize(
    "text",
    [
        "За сутки в Лужской области: пожаров — 5, погибло — 2, спасено — 3",
        "За сутки в Лужской области:\nПожаров: 5\nПогибло: 2\nСпасено: 3",
        "Өткен тәулікте Лұж облысында: өрт — 5, қаза тапқан — 2, құтқарылған — 3",
    ],
)
def test_those_who_were_saved_are_no_fires(text: str) -> None:
    claims = told(text)
    assert claims[2].counted is None
    assert claims[3].counted is None


def test_a_minister_who_speaks_in_a_place_gives_it_to_no_item() -> None:
    claims = told("Министр в Лужске сообщил:\n— закрыты 5 школ;\n— открыты 7 больниц.")
    assert claims[7].place is None
