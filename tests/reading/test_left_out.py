"""Items that leave out what is said before them: of lists below a total, and of one sentence."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """Each figure of a text with what it counts and what was done."""
    return [
        (c.quantity.text, c.counted and c.counted.text, c.action and c.action.text)
        for c in svodka.read(text)
    ]


def test_items_below_a_total_are_of_its_things_and_its_deed() -> None:
    text = (
        "За неделю инспекторы составили 280 протоколов, в том числе:\n- за обгон – 90;\n"
        "- за превышение скорости – 140 протоколов;\n- на пешеходов – 50."
    )
    assert said(text) == [
        (number, "протоколов", "составили") for number in ("280", "90", "140", "50")
    ]


def test_a_line_of_them_introduces_the_items_of_the_total_above() -> None:
    text = (
        "Над областью перехвачены 25 дронов, сообщил штаб обороны.\nИз них сбито:\n"
        "- 11 — над Липецком;\n- 14 — над Ельцом."
    )
    claims = svodka.read(text)
    assert [c.counted and c.counted.text for c in claims] == ["дронов"] * 3
    assert [c.mode for c in claims] == ["indirect"] * 3
    assert [c.part_of for c in claims] == [None, claims[0].id, claims[0].id]


def test_a_list_of_bullets_ends_with_the_last_of_them() -> None:
    text = "Составлено 280 протоколов:\n- за обгон – 90;\n- на пешеходов – 50.\nВывезено 30 машин."
    claims = svodka.read(text)
    assert [c.part_of is not None for c in claims] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Штрафы получили 106 водителей, 55 — за обгон.",
            ("55", "водителей", "получили"),
        ),
        (
            "За мелкую кражу оштрафовали 29 жителей. За порчу городского имущества – 12.",
            ("12", "жителей", "оштрафовали"),
        ),
        ("Составлено 240 протоколов. 109 – на водителей.", ("109", "протоколов", "Составлено")),
    ],
)
def test_what_leaves_out_noun_and_verb_has_those_before(
    text: str, last: tuple[str, str, str]
) -> None:
    assert said(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Таможня изъяла 40 ружей. Годом ранее — 12.", ("12", "ружей", "изъяла")),
        ("В Туле построено 40 школ. А в Калуге — ещё 12.", ("12", "школ", "построено")),
        ("Завод выпустил 40 тонн стали. Для сравнения, в мае — 9 тонн.", ("9 тонн", "стали", "выпустил")),
        ("Погибли 40 рыбаков. Всего с начала года — 120.", ("120", "рыбаков", "Погибли")),
        ("Выручка составила 40 млн рублей. Неделей ранее — 9 млн рублей.",
         ("9 млн рублей", "Выручка", "составила")),
    ],
)  # fmt: skip
def test_a_sentence_of_another_time_or_place_has_thing_and_deed_of_the_one_before(
    text: str, last: tuple[str, str, str]
) -> None:
    assert said(text)[-1] == last


def test_a_sentence_with_a_noun_of_its_own_has_not() -> None:
    text = "Таможня изъяла 40 ружей. Годом ранее по всей стране составили акты — 12."
    assert said(text)[-1] != ("12", "ружей", "изъяла")


def test_a_plan_was_none_of_a_time_that_is_over() -> None:
    text = "Компания откроет 40 магазинов. В прошлом году — 12."
    *_, last = svodka.read(text, published=dt.date(2026, 5, 4))
    assert (last.factuality, last.action, last.actor) == ("asserted", None, None)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Компания открыла 40 магазинов. Прежде их было 12.", "магазинов"),
        ("В Туле открыли 40 магазинов. Год назад таких было 12.", "магазинов"),
        ("В больнице лежат 40 больных. Тяжёлых, их 12, увезли.", "Тяжёлых"),
        ("Открыли 40 магазинов. Год назад таких лавок было 12.", "таких лавок"),
    ],
)
def test_their_number_counts_the_noun_before(text: str, thing: str) -> None:
    assert said(text)[-1][1] == thing


@pytest.mark.parametrize(
    "items",
    ["12 ружей\n40 гранат\n5 кг тротила", "— 12 ружей;\n— 40 гранат;\n— 5 кг тротила.",
     "- ружья — 12 единиц;\n- гранаты — 40 штук;\n- тротил — 5 кг."],
)  # fmt: skip
@pytest.mark.parametrize(
    ("line", "deed", "doer"),
    [
        ("Полицией изъято:", "изъято", "Полицией"),
        ("За неделю таможенники обнаружили и изъяли:", "изъяли", "таможенники"),
        ("Обнаружено и изъято полицией:", "изъято", "полицией"),
    ],
)
def test_lines_of_figures_have_the_deed_and_the_doer_of_the_line_above(
    items: str, line: str, deed: str, doer: str
) -> None:
    claims = svodka.read(f"{line}\n{items}")
    assert [c.action and c.action.text for c in claims] == [deed] * 3
    assert [c.actor and c.actor.text for c in claims] == [doer] * 3


def test_lines_that_end_a_sentence_are_no_list() -> None:
    text = "Полицией изъято:\n12 ружей.\n40 гостей приехали на ярмарку."
    assert said(text)[-1] == ("40", "гостей", "приехали")


@pytest.mark.parametrize(
    ("text", "stuff"),
    [
        ("Завезли 40 тонн соли. 12 тонн отправлено на переработку.", "соли"),
        ("Волонтёры вывезли 40 тонн мусора. Ещё 12 тонн вывезли рабочие.", "мусора"),
        ("Завезли 40 тонн соли. Выгрузили 12 тонн сахара.", "сахара"),
    ],
)
def test_a_weight_without_a_noun_is_of_the_stuff_before(text: str, stuff: str) -> None:
    assert said(text)[-1][1] == stuff


def test_the_verb_right_before_a_number_is_what_was_done() -> None:
    claims = svodka.read("На лечение приняли 786 человек, выписаны 436 пациентов.")
    assert [c.action and c.action.text for c in claims] == ["приняли", "выписаны"]


def test_how_large_something_is_says_nothing_of_where() -> None:
    for claim in svodka.read("Потушены 12 лесных пожаров на площади 40 гектаров."):
        assert claim.place is None


def test_the_place_right_before_a_number_is_where_it_was() -> None:
    claims = svodka.read("В Рязани на сход пришли 20 жителей, а в Барнауле 40 жителей.")
    assert [c.place and c.place.text for c in claims] == ["Рязани", "Барнауле"]


def test_places_of_two_words_before_a_dash() -> None:
    claims = svodka.read("В Омской области выявлены 82 случая, в Томской области — 34.")
    assert [c.place and c.place.text for c in claims] == ["Омской области", "Томской области"]


def test_places_that_lead_do_nothing() -> None:
    text = "Лидерами по больным стали Москва — 650 человек, Тульская область — 287, Пермский край — 66."
    claims = svodka.read(text)
    assert [c.place and c.place.text for c in claims] == [
        "Москва",
        "Тульская область",
        "Пермский край",
    ]
    assert [c.actor for c in claims] == [None] * 3
