"""What shares and amounts are of, and what has grown or fallen by so much."""

from __future__ import annotations

import pytest

import svodka


def test_no_share_is_of_a_time() -> None:
    claims = svodka.read("Цены выросли на 5% после роста на 3% неделей ранее.")
    assert "неделей" not in [c.counted and c.counted.text for c in claims]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Оборот составил 166 млн рублей, в том числе экспорт — 99 млн рублей.",
            ["Оборот", "экспорт"],
        ),
        (
            "Цены на жильё выросли на 15%; продовольственные товары подорожали на 9%.",
            ["Цены", "продовольственные товары"],
        ),
        ("Минсельхоз сообщил, что в мае надой от коровы составил 19 килограммов.", ["надой"]),
        ("В смете образовалась дыра размером 3 млн рублей.", ["дыра"]),
    ],
)
def test_the_subject_of_a_verb_of_amount_is_counted(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Число пожаров снизилось на 6%, пострадавших — на 5%.",
            ["Число пожаров", "пострадавших"],
        ),
        (
            "Показатели заболеваемости снизились в 2 раза и смертности — в 5 раз.",
            ["Показатели заболеваемости", "смертности"],
        ),
        ("Было 90 пожаров, что на 6% меньше показателей 2010 года.", ["пожаров", "пожаров"]),
        ("По требованию прокуроров наказаны 115 тысяч виновных.", ["виновных"]),
    ],
)
def test_what_changed(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Около 80% опрошенных довольны школой.", ["опрошенных"]),
        ("Почти 70% заболевших — это дети без прививки.", ["заболевших"]),
        ("Безработных — 5% взрослого населения.", ["взрослого населения"]),
        ("Он победил с 76% отданных за него голосов.", ["голосов"]),
        ("Работу мэра поддерживают лишь 13%.", [None]),
        ("Лосев стал пятым с 42 (28+14) очками.", ["очками"]),
        ("Из 32 пусков ракеты семь сорвались.", ["пусков ракеты", "пусков ракеты"]),
    ],
)
def test_a_share_is_of_the_genitive_behind_it(text: str, things: list[str]) -> None:
    claims = svodka.read(text)
    assert [c.counted and c.counted.text for c in claims] == things
    assert not {c.action and c.action.text for c in claims}.intersection(things)


def test_the_amount_of_a_change_and_its_end_are_of_one_deed() -> None:
    amount, end, _ = svodka.read(
        "«Уран-Юг» снизил добычу на 3% до 5,2 тыс. тонн, продажи выросли на 12%."
    )
    assert amount.action is not None
    assert amount.action.text == "снизил"
    assert (end.action, end.counted, end.actor) == (amount.action, amount.counted, amount.actor)


def test_shares_of_them_count_what_the_figure_before_does() -> None:
    _, share = svodka.read(
        "Число беженцев достигло 120 миллионов. Три четверти из них живут в странах с низким доходом."
    )
    assert share.counted is not None
    assert share.counted.text == "Число беженцев"


def test_brackets_say_by_how_much_a_figure_changed() -> None:
    claims = svodka.read("Выручка составила 5 млрд рублей (+12%), прибыль — 300 млн рублей (–3%).")
    assert [c.quantity.change for c in claims] == [None, "increase", None, "decrease"]
    assert [c.counted and c.counted.text for c in claims] == [
        "Выручка", "Выручка", "прибыль", "прибыль",
    ]  # fmt: skip


def test_percent_by_the_year_are_of_no_years() -> None:
    (claim,) = svodka.read("Ставка выросла и составила 6,36% годовых.")
    assert claim.counted is None or claim.counted.text == "Ставка"


def test_what_a_figure_is_more_than_is_not_so_much() -> None:
    (claim,) = svodka.read("Это в два раза больше предварительных прогнозов банка.")
    assert claim.counted is None or "прогноз" not in claim.counted.text


def test_brackets_hold_no_share_of_what_stands_behind_them() -> None:
    claims = svodka.read("Партия «Рассвет» (23,4%) и партия «Закон» (18%) прошли в парламент.")
    assert claims[0].counted is None or "Закон" not in claims[0].counted.text


def test_a_share_of_a_time_before_is_no_share_of_the_time() -> None:
    claims = svodka.read("Инфляция составила 0,2% против 0,05% неделей ранее.")
    assert [c.counted and c.counted.text for c in claims] == ["Инфляция", "Инфляция"]


def test_the_ends_of_a_change_in_brackets_are_of_its_thing() -> None:
    claims = svodka.read(
        "Преступлений стало меньше.\n\n- разбой — на 155, или 49,5% (с 313 до 158)."
    )
    assert {c.counted and c.counted.text for c in claims} == {"разбой"}
    assert [c.quantity.change for c in claims] == ["decrease", "decrease", "from", "to"]


def test_brackets_say_by_how_much_a_thing_changed() -> None:
    claims = svodka.read(
        "Снизились цены на овощи: капусту (-8,1%), репчатый лук (-7,8%) и морковь (-6,1%)."
    )
    assert [c.counted and c.counted.text for c in claims] == ["капусту", "репчатый лук", "морковь"]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Зафиксирован толчок магнитудой 4,1 балла.", "магнитудой"),
        ("Сбор оказался в 1,9 раза ниже показателя 2019 года.", "Сбор"),
        ("Цена яблок перевалила за отметку в 40 рублей.", "Цена яблок"),
    ],
)
def test_a_scale_is_counted_and_a_level_is_not(text: str, thing: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Товарооборот составил 3 млрд долларов США — на 5% больше, чем годом ранее.",
            ["Товарооборот", "Товарооборот"],
        ),
        ("Вывоз леса вырос за январь — май по всем портам на 5%.", ["Вывоз леса"]),
    ],
)
def test_what_grew_is_not_the_nearest_noun(text: str, things: list[str]) -> None:
    claims = svodka.read(text)
    assert [c.counted and c.counted.text for c in claims] == things


def test_the_people_of_a_poll_are_said_once() -> None:
    claims = svodka.read("26% опрошенных боятся зимы, 9% ждут её. 30% уверены, что она уже прошла.")
    assert [c.counted and c.counted.text for c in claims] == ["опрошенных"] * 3


def test_a_person_is_no_share() -> None:
    claims = svodka.read("Голоса распределились так: Олег Орлов – 2,5%, Анна Рысина – 2,1%.")
    assert [c.counted and c.counted.text for c in claims] == ["Голоса", "Голоса"]


def test_what_a_share_says_behind_a_dash_is_said_by_the_same_people() -> None:
    text = "49% горожан считают, что город растёт, 43% — что он пустеет."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["горожан", "горожан"]


def test_signs_in_words_say_by_how_much_a_thing_changed() -> None:
    text = "Продано 279 машин (минус 19%), 1126 грузовиков (минус 6%) и 654 автобуса (плюс 17%)."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things[3::2] == ["грузовиков", "автобуса"]
    assert things[2::2] == ["грузовиков", "автобуса"]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Показатель остаётся на уровне 30 миллионов баррелей в день.", "уровне"),
        ("В среднем пожилые люди будут получать 19 300 рублей.", "среднем"),
    ],
)
def test_on_what_level_something_is_is_not_counted(text: str, word: str) -> None:
    for claim in svodka.read(text):
        assert claim.counted is None or claim.counted.text != word


def test_what_is_given_has_an_amount_of_its_own() -> None:
    text = "Фильм собрал 90 млн рублей при скромном бюджете в 40 млн рублей."
    _, last = svodka.read(text)
    assert last.counted is not None
    assert last.counted.text.endswith("бюджете")


def test_brackets_with_na_hold_by_how_much_a_thing_changed() -> None:
    text = "Вырос вывоз овса (на 14,3 млн долларов), проса (на 9,1 млн), ржи (на 6,2 млн)."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["овса", "проса", "ржи"]


def test_no_share_is_of_where_something_comes_from() -> None:
    text = (
        "Число прибывших в область на постоянное жительство – 1961 человек. 31% – из Казахстана, 28,3% – из "
        "Таджикистана, 25,3% – из России, 3,7% – из Туркменистана и 2,4% – из Кыргызстана."
    )
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"человек"}


def test_a_party_is_no_share() -> None:
    text = "В бундестаг также прошли «Зелёные» с 11,6% и Левая партия с 8,8%."
    assert "Левая партия" not in [c.counted and c.counted.text for c in svodka.read(text)]


def test_a_level_is_not_what_is_so_much() -> None:
    text = (
        "Добыча угля на разрезе с начала 2020 года снизилась на 38,1% к уровню прошлого года и составила "
        "657 тысяч тонн."
    )
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"Добыча угля"}


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Цель — довести объём вывоза до 30 млрд рублей и число иностранных туристов до 7 миллионов.",
            ["объём вывоза", "число иностранных туристов"],
        ),
        (
            "Выручка выросла на 12%, до 3 млрд рублей, прибыль — до 40 млн рублей.",
            ["Выручка", "Выручка", "прибыль"],
        ),
    ],
)
def test_each_thing_of_a_row_came_to_so_much(text: str, things: list[str]) -> None:
    assert [claim.counted and claim.counted.text for claim in svodka.read(text)] == things


def test_what_becomes_dearer_is_its_subject() -> None:
    (claim,) = svodka.read(
        "А сладкие напитки, по её словам, станут дороже на 5% из-за повышения акциза."
    )
    assert claim.counted is not None
    assert claim.counted.text == "сладкие напитки"


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Экспорт вырос на 4% при снижении импорта на 2%.", "вырос Экспорт, снижении импорта"),
        ("Сбор вырос на 4% после падения урожая на 3%.", "вырос Сбор, падения урожая"),
        ("Банк повысил прогноз роста на 4%.", "повысил прогноз роста"),
        ("После снижения на 5% цены выросли на 2%.", "снижения снижения, выросли цены"),
    ],
)
def test_what_a_noun_of_change_tells_is_told_of_its_own_thing(text: str, deeds: str) -> None:
    claims = svodka.read(text)
    told = [f"{c.action and c.action.text} {c.counted and c.counted.text}" for c in claims]
    assert ", ".join(told) == deeds
    assert [c.period for c in claims] == [None] * len(claims)
