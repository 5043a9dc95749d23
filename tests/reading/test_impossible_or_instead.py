"""What cannot be, holds only under a condition, or was instead: nobody says that it happened."""

from __future__ import annotations

import pytest

import svodka


def said(text: str, language: str = "ru") -> list[str]:
    """The factuality of each figure."""
    return [claim.factuality for claim in svodka.read(text, language=language)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Без денег невозможно построить 12 школ.", "negated"),
        ("За день нельзя было вывезти 40 тонн мусора.", "negated"),
        ("Открыть 12 школ к осени не получилось.", "negated"),
        ("Открыть 12 школ к осени не выйдет, признал мэр.", "negated"),
        ("Нельзя ли построить 12 школ?", "possible"),
        # a rule, whom it befell, and what is told beside it
        ("В сутки нельзя выловить больше 5 кг рыбы.", "planned"),
        ("40 семьям невозможно вернуться домой.", "asserted"),
        ("Проехать нельзя, затоплены 40 домов.", "asserted"),
        ("Нельзя забывать о 12 погибших.", "asserted"),
        ("Невозможно переоценить вклад 12 учёных.", "asserted"),
        ("Рабочие вышли и построили 12 школ.", "asserted"),
        ("Невозможно представить город без 12 трамваев.", "asserted"),
        ("Погода не позволила вывезти 40 тонн зерна.", "negated"),
        ("Погода позволила вывезти 40 тонн зерна.", "asserted"),
        # what is left to be done
        ("Строителям осталось уложить 4 км асфальта.", "planned"),
        ("В селе осталось жить 40 человек.", "asserted"),
        ("Осталось 3 школы.", "asserted"),
    ],
)
def test_what_cannot_be_is_denied_and_what_is_left_is_to_be(text: str, wanted: str) -> None:
    assert said(text) == [wanted]


def test_those_who_cannot_are_told_with_it() -> None:
    (claim,) = svodka.read("40 семьям нельзя вернуться домой.", language="ru")
    assert claim.action is not None
    assert (claim.action.text, claim.action.normal) == ("нельзя вернуться", "не вернуться")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Если откроют 12 школ, в них пойдут 3 тысячи детей.", ["possible", "planned"]),
        ("Фирма купит 12 автобусов, если получит 40 млн рублей.", ["planned", "possible"]),
        ("В случае если погибнут 12 овец, стадо закроют.", ["possible"]),
        ("Если в мае открыли 12 школ, то в июне откроют 20.", ["asserted", "planned"]),
        ("Если верить отчёту, открыли 12 школ.", ["asserted"]),
        ("Деньги дадут при условии, что откроют 12 школ.", ["possible"]),
        ("При этом условии откроют 12 школ.", ["planned"]),
    ],
)
def test_what_holds_under_a_condition_is_possible(text: str, wanted: list[str]) -> None:
    assert said(text) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "В районе построили 12 школ вместо 60.", ["asserted", "negated"]),
        ("ru", "Все, кроме двух моряков, спаслись.", ["negated"]),
        ("ru", "Закрыты все школы, за исключением 12.", ["negated"]),
        ("ru", "Кроме 12 школ, закрыли все сады.", ["asserted"]),
        ("ru", "Вместо 60 школ построили 12.", ["negated", "asserted"]),
        ("ru", "Пошлина составляет 5% вместо 10%.", ["asserted", "negated"]),
        ("ru", "Построили 12 домов вместо запланированных 60.", ["asserted", "planned"]),
        ("ru", "В классе учатся 40 детей вместо положенных 25.", ["asserted", "planned"]),
        ("ru", "Теперь здесь живут 12 семей вместо прежних 60.", ["asserted", "asserted"]),
        ("ru", "Вместо 12 закрытых школ открыли 3 новые.", ["asserted", "asserted"]),
        ("ru", "Вместо того чтобы построить 12 школ, купили автобусы.", ["negated"]),
        ("ru", "Чтобы построить 12 школ, купили автобусы.", ["planned"]),
        ("ru", "Вместо этого построили 12 школ.", ["asserted"]),
        ("ru", "Штраф составит 1500 рублей вместо 500.", ["planned", "planned"]),
        ("kk", "Облыста 60-тың орнына 12 мектеп салынды.", ["negated", "asserted"]),
        ("kk", "60 мектептің орнына 12 мектеп салынды.", ["negated", "asserted"]),
        ("kk", "Жоспарланған 60 мектептің орнына 12 салынды.", ["planned", "asserted"]),
        ("kk", "60 адам жұмыс орнына келді.", ["asserted"]),
        ("en", "The region built 12 schools instead of 60.", ["asserted", "negated"]),
    ],
)
def test_what_another_number_stands_for_was_not_done(
    language: str, text: str, wanted: list[str]
) -> None:
    assert said(text, language) == wanted


def test_what_it_was_instead_of_is_no_place() -> None:
    _, built = svodka.read("Вместо обещанных 60 школ построили 12.", language="ru")
    assert built.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Выпало 60 мм дождя при норме 50.",
        "Собрали 40 тонн зерна при плане в 50 тонн.",
        "Уровень воды достиг 612 см при критической отметке 650 см.",
        "Привито 58% жителей при целевых 80%.",
        "Концентрация достигла 12 мг при предельно допустимой 5 мг.",
        "Укомплектованность составила 58% при необходимых 95%.",
    ],
)
def test_norms_beside_what_happened_are_planned_and_nothing_is_done_to_them(text: str) -> None:
    happened, norm = svodka.read(text, language="ru")
    assert (happened.factuality, norm.factuality) == ("asserted", "planned")
    assert norm.action is None


@pytest.mark.parametrize(
    "text",
    [
        "В больнице лежат 120 человек при 80 койках.",
        "Собрали 3 млн тонн ржи при урожайности 38 ц/га.",
    ],
)
def test_what_is_told_beside_it_is_no_norm(text: str) -> None:
    assert said(text) == ["asserted", "asserted"]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Направлено 14 человек вместо 9 годом ранее.", None, "годом ранее"),
        ("Открыли 14 школ вместо 9 в прошлом году.", None, "в прошлом году"),
        ("Собрали 14 тонн вместо 9 тонн в 2023 году.", None, "в 2023 году"),
        ("Заявок подано 48 вместо 72 прошлой осенью.", None, "прошлой осенью"),
        ("Заявок подано 48 вместо 75 прошлым летом.", None, "прошлым летом"),
    ],
)
def test_a_time_behind_what_it_was_instead_of_is_that_of_those(
    text: str, first: str | None, second: str
) -> None:
    now, before = svodka.read(text, language="ru")
    assert (now.period and now.period.text, before.period and before.period.text) == (first, second)
    assert before.factuality == "asserted"
    assert before.counted is None or before.counted.text not in ("годом", "прошлым летом")


def test_a_time_of_both_is_of_both() -> None:
    claims = svodka.read("Вместо 60 школ за год построили 12.", language="ru")
    assert [c.period and c.period.text for c in claims] == ["за год", "за год"]
    assert [c.factuality for c in claims] == ["negated", "asserted"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Погибли не 40.", "negated"),
        ("Погибли не сорок человек.", "negated"),
        ("Цены выросли не на 5 процентов.", "negated"),
        ("Построено не 12 школ, как писали газеты.", "negated"),
        ("Погибли чуть ли не 40 человек.", "asserted"),
        ("Погибли чуть не 40 человек.", "asserted"),
        ("Построено не более 12 школ.", "asserted"),
        ("Не получили зарплату 12 рабочих.", "asserted"),
        ("Пришли не 12 человек?", "possible"),
    ],
)
def test_a_number_behind_not_is_denied(text: str, wanted: str) -> None:
    assert said(text) == [wanted]
