"""What the sentences before a figure tell by the way is neither its time nor its place."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2025, 6, 10)


def last(text: str) -> Claim:
    return Reader("ru").read(text, PUBLISHED).claims[-1]


def time(text: str) -> str | None:
    period = last(text).period
    return period and period.text


@pytest.mark.parametrize(
    "text",
    [
        "В понедельник глава МЧС сообщил, что за сутки в Туле потушено 15 пожаров. Погибли 5 человек.",
        "В Туле с начала года потушили 15 пожаров. Об этом в понедельник сообщил мэр. Погибли 5 человек.",
        "В Туле с начала года потушили 15 пожаров, сообщил в понедельник глава МЧС. Погибли 5 человек.",
    ],
)
def test_the_day_on_which_something_was_told_goes_no_further(text: str) -> None:
    assert "понедельник" not in (time(text) or "")


def test_a_day_on_which_something_was_done_goes_on() -> None:
    text = "В понедельник в Туле сгорел склад. Погибли 5 человек."
    assert time(text) == "В понедельник"


@pytest.mark.parametrize("word", ["Ранее", "Раньше", "Прежде"])
def test_what_was_earlier_has_not_the_time_of_the_news(word: str) -> None:
    text = f"В первом квартале в Туле пострадали 9 рабочих. {word} в Орле задержали 12 человек."
    assert time(text) == word


@pytest.mark.parametrize(
    ("before", "place"),
    [
        ("Автобус ехал в Омск.", None),
        ("Катер плыл из Одессы в Ялту.", None),
        ("Авария случилась в Курской области. Автобус ехал из Тулы в Омск.", "Курской области"),
        ("Катер из Тулы затонул в Омске.", "Омске"),
    ],
)
def test_where_something_was_on_its_way_to_is_not_where_it_happened(
    before: str, place: str | None
) -> None:
    found = last(f"{before} Погибли 3 человека.").place
    assert (found and found.text) == place


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("40 врачей, работающих в Туле, уволятся.", "уволятся"),
        ("40 врачей, уволенных в Туле, подали в суд.", "подали"),
        ("В Туле уволены 40 врачей, работающих без отпуска.", "уволены"),
    ],
)
def test_what_describes_those_who_do_something_is_not_what_they_do(text: str, deed: str) -> None:
    action = last(text).action
    assert action is not None
    assert action.text == deed


def test_a_place_that_another_is_compared_with_goes_no_further() -> None:
    text = (
        "В Туле за неделю построили 7 школ. Это больше, чем в Орле. Открыто также 14 детских садов."
    )
    place = last(text).place
    assert place is not None
    assert place.text == "Туле"


@pytest.mark.parametrize(
    "compared",
    ["В прошлом году за этот период — 190.", "Годом ранее — 190.", "Годом ранее их было 190."],
)
def test_what_figures_are_compared_with_lends_no_time(compared: str) -> None:
    text = f"С начала года в Туле зарегистрировали 212 пожаров. {compared} Погибли пять человек."
    assert time(text) in ("С начала года", None)


def test_a_later_time_goes_on_though_its_sentence_has_no_verb() -> None:
    text = "В марте в Туле открыли 7 школ. В апреле — 9. Открыли и 14 детских садов."
    assert time(text) != "В марте"


def test_what_is_told_of_all_is_not_of_the_place_of_a_part() -> None:
    text = "В Туле в мае открыли 7 школ, в Орле — девять. Всего открыто 16 школ."
    assert last(text).place is None
    text = (
        "В Омской области подтоплено 40 домов. В Томской области — 85. Всего спасено 900 человек."
    )
    assert last(text).place is None


def test_all_may_be_of_the_one_place_that_was_told() -> None:
    place = last("В Туле в мае открыли 7 школ и 9 садов. Всего открыто 16 зданий.").place
    assert place is not None
    assert place.text == "Туле"


@pytest.mark.parametrize("meeting", ["совещание", "заседание правительства", "брифинг министра"])
def test_what_is_told_at_a_meeting_did_not_happen_there(meeting: str) -> None:
    assert last(f"5 мая в Орле прошло {meeting}. Построено 7 школ.").place is None


def test_those_who_came_to_a_meeting_were_there() -> None:
    place = last("5 мая в Орле прошло заседание фонда. В нём участвовали 40 человек.").place
    assert place is not None


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Итоги 2024 года в Туле", "2024 года"),
        ("Отчёт за 2024 год.", "за 2024 год"),
        ("Итоги мая в Туле", "Итоги мая"),
    ],
)
def test_what_was_done_is_of_the_time_of_the_report(title: str, said: str) -> None:
    assert time(f"{title}\n\nПостроено 7 школ. Открыто 9 кафе.") == said


def test_what_is_so_is_not_of_the_time_of_the_report() -> None:
    assert time("Отчёт за 2024 год.\nШтраф составляет 5 тысяч рублей.") is None


@pytest.mark.parametrize(
    "text",
    [
        "За сутки в Туле прошёл рейд. Проверено 60 кафе. Составлено 12 протоколов.",
        "За сутки инспекторы проверили 60 машин. Водителям выписали 12 штрафов.",
        "Прокуратура Тулы подвела итоги работы за сутки. Внесено 12 представлений.",
    ],
)
def test_a_report_of_officers_goes_on_about_its_time(text: str) -> None:
    assert (time(text) or "").casefold() == "за сутки"


def test_a_like_date_of_another_year_is_that_day() -> None:
    text = "На 26 сентября 2016 года убрано 40 га. На аналогичную дату 2015 года было убрано 30 га."
    period = last(text).period
    assert period is not None
    assert period.from_date == period.to_date == dt.date(2015, 9, 26)


@pytest.mark.parametrize(
    "text",
    [
        "На ремонт выделили 40 млн рублей, в прошлом году — 30 млн. Заменено 62 км труб.",
        "Построили 12 школ, годом ранее – 9. Отремонтировано 30 мостов.",
    ],
)
def test_the_time_of_an_amount_told_by_the_way_goes_no_further(text: str) -> None:
    assert time(text) is None


def test_the_only_time_before_goes_on() -> None:
    assert time("В прошлом году построили 12 школ. Закрыто 3 сада.") == "В прошлом году"
