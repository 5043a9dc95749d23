"""Reports of services: rates of illness, harvests by crops, roads, flights, what was found in so many."""

from __future__ import annotations

import pytest

import svodka


def read(text: str, slot: str) -> list[str | None]:
    """The normal form of one slot of each claim."""
    fillers = (getattr(claim, slot) for claim in svodka.read(text))
    return [filler and filler.normal for filler in fillers]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Заболеваемость составила 78,3 на 10 тыс. населения.", ["78.3"]),
        ("Выявлено 12 случаев на 100 тысяч населения.", ["12"]),
        ("Умирают 9 на тысячу новорождённых.", ["9"]),
        ("Население выросло на 100 тыс. жителей.", ["100000"]),
        ("Население выросло в 2023 на 100 тыс. жителей.", ["100000"]),
        ("Школа рассчитана на 1000 детей.", ["1000"]),
    ],
)
def test_of_how_many_people_a_rate_is_states_nothing(text: str, values: list[str]) -> None:
    assert [f"{claim.quantity.low}" for claim in svodka.read(text)] == values


def test_the_people_of_whom_a_rate_is_told_did_not_grow() -> None:
    text = (
        "Заболеваемость составила 78,3 на 10 тыс. населения, что на 14,6% выше, чем неделей ранее."
    )
    assert "население" not in read(text, "counted")


@pytest.mark.parametrize(
    "text",
    [
        "Выявлено 40 случаев гепатита А. Закрыты две школы.",
        "Выявлено 12 случаев гриппа B. На карантине девять классов.",
    ],
)
def test_a_sentence_ends_behind_the_letter_of_an_illness(text: str) -> None:
    first, second = svodka.read(text)
    assert first.sentence != second.sentence


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Рыбаки освоили 218 тыс. тонн квоты минтая. Сельди добыто 46 тыс. тонн.",
            ["квота", "сельдь"],
        ),
        ("Надой вырос до 7 940 кг. Яиц получено 410 млн штук.", ["надой", "яйцо"]),
        ("Электроники продано на 9,4 млрд рублей.", ["электроника"]),
        ("Сахарной свёклы накопано 540 тыс. тонн.", ["свекла"]),
        ("России выделено 3 млн рублей.", [None]),
        ("Компании перечислено 3 млн рублей.", [None]),
        ("Матери выплачено 3 млн рублей.", [None]),
        ("Армении передано 30 тонн муки.", ["мука"]),
        ("Продукции продано на 3 млн рублей.", ["продукция"]),
    ],
)
def test_a_genitive_before_what_was_done_to_it_is_counted(
    text: str, things: list[str | None]
) -> None:
    assert read(text, "counted") == things


def test_what_was_found_in_so_many_is_not_counted() -> None:
    text = "Проверили 120 магазинов. Нарушения выявлены в 96."
    assert read(text, "counted") == ["магазин", "магазин"]


def test_those_who_were_hurt_are_people() -> None:
    text = "На дорогах произошло 18 аварий, в которых четыре человека погибли и 23 получили травмы."
    assert read(text, "counted") == ["авария", "человек", "человек"]


@pytest.mark.parametrize(
    "text",
    [
        "Стадион «Труд» открыли после ремонта за 640 млн рублей.",
        "Музей «Луч» построили за 40 млн рублей.",
    ],
)
def test_what_some_built_whom_nobody_names_does_not_act(text: str) -> None:
    assert read(text, "actor") == [None]


@pytest.mark.parametrize(
    "text",
    ["Ликвидировано пять пожаров на 83 га.", "Потушили 12 возгораний на 40 гектарах."],
)
def test_the_unit_of_a_figure_is_no_place(text: str) -> None:
    assert read(text, "place") == [None, None]


def test_an_item_that_leaves_out_its_noun_has_no_place_of_the_one_before() -> None:
    text = (
        "Аэропорт «Заречный» обслужил 184,5 тыс. пассажиров. На внутренних линиях перевезено "
        "151 тыс. человек, на международных — 33,5 тыс."
    )
    _, first, second = read(text, "place")
    assert first == "внутренние линии"
    assert second != first


def test_an_adjective_follows_its_noun_into_the_nominative() -> None:
    text = "Аграрии Заречного края намолотили 2,3 млн тонн зерна."
    assert read(text, "place") == ["Заречный край"]
