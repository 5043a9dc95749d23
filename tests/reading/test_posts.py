"""Posts, headlines and careless text: pictures, lines in capitals, endings that people type."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    "text",
    [
        "ПОЛИЦИЯ ЗАДЕРЖАЛА 17 ЧЕЛОВЕК",
        "В РЕГИОНЕ ЗАДЕРЖАЛИ 17 ЧЕЛОВЕК, СООБЩИЛИ В ПОЛИЦИИ.",
        "ЗАДЕРЖАНЫ 17 ЧЕЛОВЕК",
    ],
)
def test_a_line_in_capitals_holds_figures(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.quantity.low == 17
    assert claim.counted is not None
    assert claim.counted.text == "ЧЕЛОВЕК"


@pytest.mark.parametrize(
    "text", ["Изделие ТУ 134 хранится на складе.", "На линию вышел БТР 80 Смирнова."]
)
def test_capitals_in_other_lines_make_names(text: str) -> None:
    assert not svodka.read(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Затоплено 10-ть домов и 5-ть дворов.", [10, 5]),
        ("Рейс задержали на 5 ч. 30 мин. из-за тумана.", [5.5]),
        ("Билет стоит 5 руб. 20 коп. за поездку.", [5.2]),
    ],
)
def test_what_people_type(text: str, values: list[float]) -> None:
    assert [float(c.quantity.low or 0) for c in svodka.read(text)] == values


def test_a_stop_between_minutes_and_other_things_parts_them() -> None:
    claims = svodka.read("Тушение заняло 5 мин. Спасены 20 человек.")
    assert [c.quantity.low for c in claims] == [5, 20]


def test_pictures_tags_and_addresses_belong_to_no_name() -> None:
    first, second = svodka.read(
        "🔥 С начала года задержаны 42 человека, сообщили в МВД👮‍♂️\n"
        "✅ Построено 15 школ #Шымкент @akimat_news"
    )
    assert first.speaker is not None
    assert first.speaker.text == "МВД"
    assert second.place is not None
    assert second.place.text == "Шымкент"


@pytest.mark.parametrize("bullet", ["▫️", "✅", "🔴", "▪️"])
def test_a_picture_before_an_item_is_no_part_of_what_is_counted(bullet: str) -> None:
    (claim,) = svodka.read(f"{bullet} Пожаров — 24")
    assert claim.counted is not None
    assert claim.counted.text == "Пожаров"


def test_a_verb_with_a_number_of_its_own_is_not_done_to_the_items_before() -> None:
    claims = svodka.read("За сутки: пожары — 8, ДТП — 12 (погибло — 1, ранено — 15), спасено — 4.")
    deeds = [claim.action.text if claim.action else None for claim in claims]
    assert deeds == [None, None, "погибло", "ранено", "спасено"]


@pytest.mark.parametrize(
    "line",
    [
        "☎️ Телефон доверия: 101",
        "☎️ Справки: 112, 55-12-34",
        "☎️ Сенім телефоны: 1414",
        "📞 Hotline: 101",
        "📞 Приёмная: +7 (3472) 55-12-34",
    ],
)
def test_numbers_to_call_behind_a_picture_are_no_figures(line: str) -> None:
    (claim,) = svodka.read(f"Спасены 40 человек\n{line}")
    assert claim.quantity.low == 40


def test_what_is_counted_behind_the_picture_of_a_telephone_is_a_figure() -> None:
    (claim,) = svodka.read("📞 Принято за сутки: 340 звонков")
    assert claim.quantity.low == 340


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Спасены 40 человек\nФото: 12, видео 0:54", [40]),
        ("📸 5 фото и 2 видео в посте\nСпасены 40 человек", [40]),
        ("Елімізде 40 адам құтқарылды\nФото: 12, видео 0:54", [40]),
        ("Police rescued 40 people\nPhotos: 12, video 0:54", [40]),
    ],
)
def test_what_a_post_shows_is_no_figure(text: str, values: list[float]) -> None:
    assert [float(claim.quantity.low or 0) for claim in svodka.read(text)] == values


@pytest.mark.parametrize("mark", ["UPD", "АПД", "UPDATE"])
def test_the_mark_of_an_edited_post_says_nothing(mark: str) -> None:
    (claim,) = svodka.read(f"{mark}: госпитализированы 14 человек")
    assert claim.speaker is None


def test_a_noun_in_brackets_is_not_counted_by_the_items_below() -> None:
    claims = svodka.read(
        "За сутки:\n– погибло 2 (из них детей – 1)\n– травмировано 4\n– спасено 16"
    )
    assert [c.counted.text if c.counted else None for c in claims] == [None, "детей", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "Over the past day:\n– 2 killed (including 1 child)\n– 15 evacuated",
        "Two people were killed (including 1 child). Another 15 were evacuated.",
    ],
)
def test_a_noun_in_brackets_of_another_sentence_is_not_counted(text: str) -> None:
    child, others = svodka.read(text)[1:]
    assert child.counted is not None
    assert child.counted.text == "child"
    assert others.counted is None or others.counted.text == "people"
