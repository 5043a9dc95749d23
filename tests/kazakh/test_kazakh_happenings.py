"""Kazakh accounts of what happened somewhere, told in the sentence before. Read as of 18 June 2025."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Кеше Оралда өрт шықты. Өрт 340 шаршы метр аумаққа таралған. 12 адам шығарылды.",
            ["Оралда", "Оралда"],
        ),
        (
            "Түркістан облысында жер сілкінді. 12 үй қирады. 340 адам баспанасыз қалды.",
            ["Түркістан облысында", "Түркістан облысында"],
        ),
        (
            "Шымкент қаласында жол апаты болды. Оқиға 5 маусымда болған. Салдарынан 3 адам көз жұмды.",
            ["Шымкент қаласында"],
        ),
        (
            "Биыл облыста 340 өрт тіркелді. Оның 120-сы тұрғын үйде болған. Өртте 14 адам қаза тапты.",
            ["облыста", "үйде", "облыста"],
        ),
        ("Биыл облыста:\n– 340 үй салынды;\n– 45 жол жөнделді.", ["облыста", "облыста"]),
        (
            "Полиция Алматыда рейд өткізді. Нәтижесінде 12 адам ұсталды. Олардың 5-еуі – шетел азаматы.",
            ["Алматыда", "Алматыда"],
        ),
    ],
)
def test_an_account_stays_where_it_began(text: str, places: list[str]) -> None:
    assert [slot_of(claim, "place") for claim in read(text)][: len(places)] == places


@pytest.mark.parametrize(
    "text",
    [
        "Қазақстанда 340 мектеп салынды. Қытай 12 зауыт салды.",
        "Тек Атырау облысында ғана баға 4 пайызға өсті. Сұраныс 13 пайызға азайды.",
        "Биыл елдегі көкөніс бағасы 11 пайызға төмендеді. Пияз 18 пайызға арзандады.",
        "Оралда өрт шықты.\nАуыл клубына 12 домбыра берілді.",
        "Ауруханада 12 адам емделді. Тағы 3 адам сотталды.",
        "Оралда биыл 9 үй жанды. Былтыр 12 үй жанған еді.",
        "Оралда өрт шықты. Министр 12 жобаны таныстырмақ.",
    ],
)
def test_no_place_that_may_be_of_something_else(text: str) -> None:
    assert slot_of(read(text)[-1], "place") is None


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("5 маусымда Орал қаласында өрт болды. 12 адам көшірілді.", ["5 маусымда"]),
        ("Шымкентте жол апаты болды. Оқиға 5 маусымда болған. 3 адам көз жұмды.", ["5 маусымда"]),
        ("Кеше 3 адам қайтыс болды. Министр 9 үйді аралады.", ["Кеше", "Кеше"]),
        ("Кеше министр Оралға барды. 12 адам марапатталды.", [None]),
    ],
)
def test_what_came_of_an_event_was_on_its_day(text: str, times: list[str | None]) -> None:
    assert [slot_of(claim, "period") for claim in read(text)] == times


def test_a_place_of_another_sentence_is_marked() -> None:
    claim = read("Оралда өрт шықты. 12 адам көшірілді.")[0]
    assert claim.place is not None
    assert claim.place.inherited
    assert "carried.place" in claim.why


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Кеше Алматыда рейд өтті. Рейд барысында 340 көлік тексерілді. 45 адам жауапқа тартылды.",
            ["Кеше", "Кеше"],
        ),
        ("Облыс бойынша 6 айда:\n– 340 жоба іске асты\n– 12 мың орын ашылды", ["6 айда", "6 айда"]),
    ],
)
def test_what_an_event_and_a_header_tell(text: str, times: list[str]) -> None:
    assert [slot_of(claim, "period") for claim in read(text)] == times


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("2023 жылы 34 мектеп салынды. Келесі жылы 24 мектеп пайдалануға берілді.", None),
        ("2023 жылы 34 мектеп салынды. Келесі жылы 24 мектеп салынады.", "2026-01-01"),
        (
            "2024 жылы 34 өрт болды. Сол жылы 12 адам өлді. Ал бір жыл бұрын 18 адам өлген.",
            "2023-01-01",
        ),
    ],
)
def test_years_that_count_from_another(text: str, first: str | None) -> None:
    period = read(text)[-1].period
    assert period is not None
    assert (period.from_date.isoformat() if period.from_date else None) == first
