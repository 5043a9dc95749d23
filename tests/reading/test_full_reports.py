"""Slots of figures in full reports: sums, parts, plans and comparisons over several sentences."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Claim

PUBLISHED = dt.date(2024, 5, 20)


def read(text: str) -> list[Claim]:
    return svodka.read(text, published=PUBLISHED)


def counted(text: str) -> list[str | None]:
    return [c.counted and c.counted.text for c in read(text)]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Индекс А упал на 2,4% и составил 900, индекс Б — на 3,1%, до 1 204.",
            ["Индекс А", "Индекс А", "индекс Б", "индекс Б"],
        ),
        (
            "Средний размер пособия сиротам увеличился на 310 рублей — до 4 060 рублей.",
            ["Средний размер пособия"] * 2,
        ),
        ("Комната площадью 18 кв. м обойдётся в 2,4 млн рублей.", ["площадью", "Комната"]),
        ("По итогам проверки завод заплатит 90 тысяч рублей.", [None]),
        ("После вмешательства инспекции 14 сторожей получили 2,1 млн рублей.", ["сторожей", None]),
        ("Директор рынка оштрафован на 40 тысяч рублей.", [None]),
        ("Вдовам выплатят по 2 млн рублей, сиротам — по 600 тысяч.", [None, None]),
        (
            "Выручка выросла на 20%, рентабельность по EBITDA — 31%.",
            ["Выручка", "рентабельность"],
        ),
        (
            "Перевезено 90 тыс. туристов (рост в 1,4 раза), грузов — 5 млн тонн (рост на 8%).",
            ["туристов", "туристов", "грузов", "грузов"],
        ),
        ("В очереди стоят 3 тысячи вдов. За год жильё получили 140 из них.", ["вдов", "вдов"]),
        ("Индексация пособий 1 апреля составит 6%.", ["Индексация пособий"]),
    ],
)
def test_what_figures_of_reports_count(text: str, things: list[str | None]) -> None:
    assert counted(text) == things


def test_a_part_has_its_own_place() -> None:
    whole, part = read("В 2025 году построят 80 вышек, 30 из них — в малых сёлах.")
    assert whole.place is None
    assert part.place is not None
    assert part.place.text == "малых сёлах"


@pytest.mark.parametrize(
    "text",
    [
        "Сейчас на стройке занято 60 рабочих, готовность школы — 41%.",
        "Работы оплачены, но не выполнены: ущерб — 7 млн рублей.",
    ],
)
def test_what_only_an_amount_is_told_of_shares_no_deed(text: str) -> None:
    assert read(text)[-1].action is None


def test_what_was_done_is_not_of_a_time_to_come() -> None:
    done, coming = read("Расселили 310 жильцов, ещё 90 получат ключи до конца года.")
    assert done.period is None
    assert coming.period is not None


def test_an_increase_that_is_to_come_has_a_day_to_come() -> None:
    (claim,) = read("Повышение тарифов 1 июля составит 9%.")
    assert claim.period is not None
    assert claim.period.from_date == dt.date(2024, 7, 1)


def test_a_title_is_not_of_the_day_on_which_it_came_out() -> None:
    (claim,) = read("В заметке «Завод наймёт 90 человек» от 9 апреля допущена ошибка.")
    assert claim.period is None


def test_the_time_of_what_an_amount_grew_from_does_not_go_on() -> None:
    text = (
        "Долг вырос до 9 млрд рублей с 7 млрд рублей на начало года. Отношение долга достигло 1,6."
    )
    assert read(text)[-1].period is None


def test_of_them_goes_back_over_what_there_was_a_year_before() -> None:
    text = (
        "На 17 мая засеяно 90 тыс. га, это 68% плана. В прошлом году на эту же дату было засеяно"
        " 70 тыс. га.\n\nИз них рожь занимает 40 тыс. га."
    )
    now, _, before, part = read(text)
    assert part.part_of == now.id != before.id
    assert part.period is None or part.period.from_date == dt.date(2024, 5, 17)


def test_a_balance_is_no_part() -> None:
    text = "Отток составил 806 человек. Приехали 21 480 человек, уехали 22 286."
    assert [c.part_of for c in read(text)] == [None] * 3


def test_a_search_says_nothing() -> None:
    (claim,) = read("В ходе досмотра установлено, что в кузове находятся 70 ящиков обуви.")
    assert claim.speaker is None


def speakers(text: str) -> list[str | None]:
    return [c.speaker and c.speaker.text for c in read(text)]


def test_turns_of_a_dialogue_are_of_who_begins_them() -> None:
    text = (
        "Карцев: Мы построили 14 школ. Потрачено 5 млн рублей.\n"
        "Лосева: А детских садов открыто 9. Осенью откроем ещё 3.\n"
        "Карцев: Бюджет вырос на 5%. На дороги направили 2 млрд рублей."
    )
    assert speakers(text) == ["Карцев"] * 2 + ["Лосева"] * 2 + ["Карцев"] * 2


def test_minutes_name_who_speaks_in_capitals() -> None:
    text = (
        "КАРЦЕВ А.Н. Уважаемые коллеги, мы построили 14 школ. Потрачено 5 млн рублей.\n\n"
        "ЛОСЕВА М.П. Детских садов открыто 9."
    )
    assert [who and who.split()[0] for who in speakers(text)] == ["КАРЦЕВ"] * 2 + ["ЛОСЕВА"]


def test_places_before_a_colon_say_nothing() -> None:
    text = "Тула: открыто 5 школ.\n\nКиров: закрыто 2 школы.\n\nОрёл: построено 3 моста."
    assert speakers(text) == [None] * 3


@pytest.mark.parametrize("text", ["два", "За проект — 14 депутатов, против — 16, заявил,"])
def test_texts_that_break_off_are_read(text: str) -> None:
    svodka.read(text)


def test_an_office_before_a_name_is_not_of_the_name() -> None:
    (claim,) = read("Ректор Дарья Ильина заверила, что 310 студентов переведут в другие вузы.")
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.role) == ("Дарья Ильина", "Ректор")


def test_a_time_of_the_own_paragraph_goes_on_before_one_of_another() -> None:
    text = (
        "В январе—апреле собрано 14 млрд рублей налогов.\n\nДорожники за неделю заделали 1 200 ям."
        " На ремонт ушло 90 тонн асфальта."
    )
    claim = read(text)[-1]
    assert claim.period is None or claim.period.text == "за неделю"
