"""Who acted, where and when, in the reports that officials write."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

PUBLISHED = dt.date(2023, 1, 25)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "Пограничниками задержано 15 человек, изъято 3 кг гашиша и 12 патронов.",
            ["Пограничниками"] * 3,
        ),
        ("Полицейскими задержано 40 человек, трое осуждены.", ["Полицейскими", None]),
        ("Полицейскими задержано 40 человек, а осуждено 12.", ["Полицейскими", None]),
    ],
)
def test_passives_of_one_row_have_one_agent(text: str, actors: list[str | None]) -> None:
    assert [c.actor and c.actor.text for c in svodka.read(text)] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Сотрудники полиции вышли в рейд. Ими были задержаны два автомобиля.",
            "Сотрудники полиции",
        ),
        ("Задержаны четыре преступные группы. Ими похищено 70 лошадей.", "преступные группы"),
    ],
)
def test_a_pronoun_in_the_instrumental_goes_back_to_who_acted(text: str, actor: str) -> None:
    last = svodka.read(text)[-1]
    assert last.actor is not None
    assert last.actor.text == actor


def test_structures_and_inspections_act() -> None:
    for who in ("силовыми структурами", "налоговыми инспекциями"):
        (claim,) = svodka.read(f"За полугодие {who} области изъято 388 кг наркотиков.")
        assert claim.actor is not None
        assert claim.actor.text.startswith(who)


def test_a_body_without_endings_does_its_duty() -> None:
    claims = svodka.read("В прошлом году КНБ предотвращено три теракта, изъято 40 стволов.")
    assert [c.actor and c.actor.text for c in claims] == ["КНБ", "КНБ"]


def test_a_body_without_endings_may_be_given_things() -> None:
    for claim in svodka.read("В прошлом году МЧС передано 40 машин."):
        assert claim.actor is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Экспорт вырос на 16% по сравнению с 2020 годом (36 млрд долларов).", dt.date(2020, 1, 1)),
        ("В июне вывоз вырос на 16% по сравнению с маем (36 млн тонн).", dt.date(2022, 5, 1)),
    ],
)
def test_brackets_hold_what_was_at_the_time_compared_with(text: str, first: dt.date) -> None:
    last = svodka.read(text, published=PUBLISHED)[-1]
    assert last.period is not None
    assert last.period.from_date == first


def test_a_factor_has_not_the_time_of_the_start_of_the_change() -> None:
    text = (
        "Сумма выросла в четыре раза – с 30 млн рублей в 2021 году до 120 млн рублей в 2022 году."
    )
    times = [c.period and c.period.text for c in svodka.read(text, published=PUBLISHED)]
    assert times == ["в 2022 году", "в 2021 году", "в 2022 году"]


def test_since_when_says_more_than_as_of_today() -> None:
    text = "На данный момент в стране с начала эпидемии подтверждено 314 случаев."
    (claim,) = svodka.read(text, published=PUBLISHED)
    assert claim.period is not None
    assert claim.period.text == "с начала эпидемии"


def test_as_of_today_is_the_time_of_a_figure_before_since_when() -> None:
    text = "Сейчас в больнице 40 человек, с начала года — 300."
    times = [c.period and c.period.text for c in svodka.read(text, published=PUBLISHED)]
    assert times == ["Сейчас", "с начала года"]


def test_the_week_reported_on_may_begin_on_any_day() -> None:
    text = "С 17 по 23 января сыр подорожал на 2%. За отчётную неделю рыба подорожала на 3%."
    last = svodka.read(text, published=PUBLISHED)[-1]
    assert last.period is not None
    assert (last.period.from_date, last.period.to_date) == (
        dt.date(2023, 1, 17),
        dt.date(2023, 1, 23),
    )


def test_nothing_happened_where_it_is_told_by_the_way() -> None:
    text = "Как сообщил в Туле министр Олег Лосев, в 2022 году зарегистрировано 1211 пожаров."
    (claim,) = svodka.read(text, published=PUBLISHED)
    assert claim.place is None


def test_a_place_behind_and_before_a_dash_is_that_of_the_next_figure() -> None:
    text = "Аварий стало меньше на 14,2% по республике и в Бишкеке — на 3,1%."
    first, second = (c.place and c.place.text for c in svodka.read(text))
    assert first != "Бишкеке"
    assert second == "Бишкеке"


def test_a_list_of_amounts_and_things_has_one_deed_and_time() -> None:
    text = (
        "За строительный сезон по району отремонтировано 7 школ, 4 дома культуры, 3 медицинские "
        "амбулатории, 28 км теплосетей, улучшено водоснабжение в 7 сёлах."
    )
    lines = svodka.read(text)[3]
    assert lines.action is not None
    assert lines.period is not None
    assert lines.action.text == "отремонтировано"


def test_the_like_period_in_short_is_neither_a_place_nor_counted() -> None:
    text = "За 9 месяцев 2022 года изъято 12 кг соли (в АППГ – 17), на 5% меньше АППГ. За АППГ изъято 4 кг."
    for claim in svodka.read(text):
        assert claim.place is None
        assert claim.counted is None or claim.counted.text != "АППГ"


def test_a_dash_of_any_length_joins_months() -> None:
    for text in (
        "В январе–октябре экспорт составил 12 млн тонн.",
        "В мае закрыт порт, в июле—августе экспорт составил 12 млн тонн.",
    ):
        (claim,) = svodka.read(text)
        assert claim.counted is not None
        assert claim.counted.text == "экспорт"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Введено 680 тыс. кв. м жилья, план выполнен на 102%.", "план"),
        ("Собрано 40 млрд рублей налогов, годовой план исполнен на 87%.", "годовой план"),
    ],
)
def test_a_share_that_is_done_is_of_the_plan(text: str, counted: str) -> None:
    last = svodka.read(text)[-1]
    assert last.counted is not None
    assert last.counted.text == counted


def test_what_the_figure_behind_is_of_is_not_counted_before() -> None:
    first, second = svodka.read("Намолочено 12,1 млн тонн при урожайности 11,3 ц/га.")
    assert first.counted is None
    assert second.counted is not None
    assert second.counted.text == "урожайности"


def test_whom_one_trades_with_is_no_place() -> None:
    text = "Наибольший оборот торговли зафиксирован с Китаем (27,9%), Россией (18,7%) и Турцией (7,1%)."
    assert [c.place for c in svodka.read(text)] == [None] * 3


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("За пределами страны задержаны 42 жителя Тульской области.", "пределами страны"),
        ("В аэропорту задержаны 42 жителя Тульской области.", "аэропорту"),
        ("В ходе рейда задержаны 42 жителя Тульской области.", "Тульской области"),
    ],
)
def test_whose_people_are_counted_is_no_place_beside_another(text: str, place: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == place
