"""Reports of police, prosecutors and rescuers: long rows of what was done, parts of it, offers of bribes."""

from __future__ import annotations

from datetime import date

import pytest

import svodka
from svodka.language.russian.segmentation import sentences

DAY = date(2026, 3, 16)


def read(text: str, slot: str) -> list[str | None]:
    """The words of one slot of each claim."""
    fillers = (getattr(claim, slot) for claim in svodka.read(text, published=DAY))
    return [filler and filler.text for filler in fillers]


@pytest.mark.parametrize(
    "text",
    [
        "По сравнению с 1 полугодием 2024 года угонов стало больше.",
        "Итоги за 1 полугодие 2025 года подведены.",
        "Задачи поставлены на 2 полугодие.",
    ],
)
def test_the_number_of_a_half_year_counts_nothing(text: str) -> None:
    assert read(text, "quantity") == []


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Прокуроры поддержали государственное обвинение по 320 делам.", "asserted"),
        ("Водители 14 раз предлагали инспекторам взятки.", "asserted"),
        ("Депутаты предложили открыть 14 участков.", "planned"),
        ("Наложен арест на имущество обвиняемых на сумму свыше 4 млн рублей.", "asserted"),
        ("Раскрыты 90 краж, в том числе 12 угонов, которые могли повториться.", "asserted"),
        ("По подозрению в угоне задержали двоих, по подозрению в краже — троих.", "asserted"),
        ("Сторож задержан по обвинению в краже 30 овец.", "possible"),
    ],
)
def test_what_was_done_in_so_many_cases_or_so_often_was_done(text: str, factuality: str) -> None:
    assert {claim.factuality for claim in svodka.read(text)} == {factuality}


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Разгромлены 15 преступных групп, задержаны 56 их главарей, изъято 9 ружей.",
            ["преступных групп", "главарей", "ружей"],
        ),
        ("14 млн тенге – это 10% от общей суммы сделки.", [None, "общей суммы сделки"]),
        ("За сутки спасены 2, эвакуированы 6 человек.", ["человек", "человек"]),
        ("Подано 40, отклонено 12 жалоб.", ["жалоб", "жалоб"]),
        ("Погибли 4, ранены 12 детей.", [None, "детей"]),
        (
            "Зарегистрировано 1 – самоубийство, 45 – краж, 9 – мошенничеств.",
            ["самоубийство", "краж", "мошенничеств"],
        ),
        (
            "Изъято 90 кг взрывчатых веществ, свыше 20 тысяч боеприпасов.",
            ["взрывчатых веществ", "боеприпасов"],
        ),
        (
            "Сорвано 39 диверсий, обезврежены 32 боевика, 67 задержаны, 2 склонены к отказу.",
            ["диверсий", "боевика", "боевика", "боевика"],
        ),
        ("Раскрыто 91 особо тяжкое преступление.", ["тяжкое преступление"]),
        (
            "Совершили 210 выездов. Из них 91 – на пожары и учения, 119 – на поиски.",
            ["выездов", "выездов", "выездов"],
        ),
        (
            "Произошло 80 ДТП, погибло 4 человека, травмировались 91.",
            ["ДТП", "человека", "человека"],
        ),
    ],
)
def test_what_is_counted_beside_another_deed_or_share(text: str, things: list[str | None]) -> None:
    assert read(text, "counted") == things


def test_the_injured_before_a_dash_are_whose_number_fell() -> None:
    text = "Число погибших снизилось на 5%, а раненых — на 8%."
    assert read(text, "counted") == ["Число погибших", "раненых"]
    assert read(text, "actor") == [None, None]


def test_what_is_told_of_a_part_goes_no_further_than_also() -> None:
    text = "Изъято 63 ружья, из них 49 были украдены в мае, а также 3 гранаты."
    assert read(text, "action") == ["Изъято", "украдены", "Изъято"]
    whole, part, other = svodka.read(text)
    assert (part.part_of, other.part_of) == (whole.id, None)


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Среди раскрытых дел – 4 убийства, 12 нападений, 7 краж.", ["раскрытых"] * 3),
        ("Изъято имущество, добытое кражами, на сумму свыше 9 млн рублей.", ["Изъято"]),
        ("Ликвидировано 120 банд, среди них 104 организованные группы.", ["Ликвидировано"] * 2),
    ],
)
def test_what_other_items_count_and_kinds_of_gangs_are_no_deeds(
    text: str, deeds: list[str]
) -> None:
    assert read(text, "action") == deeds


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("С начала сезона (1 ноября 2025 года) спасены 40 человек.", ["С начала сезона"]),
        ("Это на 14% больше, сообщил 8 декабря министр.", [None]),
        ("Как и в прошлом году, больше всего краж – 40 – совершено на рынках.", [None]),
    ],
)
def test_times_beside_others_and_compared_with(text: str, times: list[str | None]) -> None:
    assert read(text, "period") == times


def test_a_line_of_work_and_what_is_compared_are_no_places() -> None:
    text = "По линии наркоконтроля раскрыто 40 дел. Краж вдвое меньше, чем в области."
    assert read(text, "place") == [None, None]


def test_items_change_as_the_line_above_them_says() -> None:
    text = "Стало меньше:\n– на 26% разбоев;\n– на 4% угонов."
    assert [claim.quantity.change for claim in svodka.read(text)] == ["decrease", "decrease"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Наказаны: пять судей; один мэр, два врача, один сторож, один повар.", [False] * 5),
        ("Задержаны 9 человек, двое мужчин и семь женщин.", [False, True, True]),
    ],
)
def test_items_of_one_list_are_no_parts_of_each_other(text: str, parts: list[bool]) -> None:
    assert [claim.part_of is not None for claim in svodka.read(text)] == parts


def test_words_of_closed_brackets_are_no_deed_of_what_follows() -> None:
    text = "Раскрыто 82 разбоя (нападений, повлекших смерть), 14 угонов."
    assert read(text, "action") == ["Раскрыто", "Раскрыто"]


def test_what_houses_are_freed_from_is_no_place() -> None:
    assert read("За неделю освободились от воды 20 домов.", "place") == [None]


def test_the_day_of_all_its_hours() -> None:
    (claim,) = svodka.read("За прошедшие сутки 9 июля потушено 40 пожаров.", published=DAY)
    assert claim.period is not None
    assert claim.period.from_date == claim.period.to_date == date(2025, 7, 9)


def test_the_time_of_a_deed_is_that_of_all_that_it_is_told_of() -> None:
    text = "В 2020 году комитет завёл 105 дел против 162 человек."
    assert read(text, "period") == ["В 2020 году", "В 2020 году"]


def test_a_sentence_ends_before_what_is_quoted_next() -> None:
    text = "Ущерб — 12 млн руб. «Дело уже передано в суд», — сказал следователь."
    assert len([*sentences(text, 0, len(text))]) == 2
