"""Who did it: in a passive, in a list, by another's will; and who only stands beside it."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Пограничниками задержано 70 нарушителей.", "Пограничниками"),
        ("Судом арестованы 12 человек.", "Судом"),
        ("Врачами спасены 12 детей.", "Врачами"),
        ("Из горящего склада пожарными спасены 16 человек.", "пожарными"),
        ("Волонтёрами найдены трое.", "Волонтёрами"),
        ("Полицией задержаны и доставлены в суд 29 человек.", "Полицией"),
        (
            "Благодаря работе сотрудников комитета задержаны 42 человека.",
            "сотрудников комитета",
        ),
        (
            "Органы безопасности обезвредили преступную группу, задержаны 22 члена банды.",
            "Органы безопасности",
        ),
    ],
)
def test_who_acts_in_a_passive(text: str, actor: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == actor


def test_a_tool_in_the_instrumental_is_no_actor() -> None:
    for claim in svodka.read("Автомобилем были сбиты 3 пешехода."):
        assert claim.actor is None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Новыми судьями назначены 12 юристов.", None),
        ("Депутатами избраны 9 женщин.", None),
        ("Почти 90 школ укомплектованы учителями.", None),
        ("Президентом назначены 12 судей.", "Президентом"),
        ("Жителями выбраны 12 парков.", "Жителями"),
    ],
)
def test_whom_somebody_is_made_does_not_act(text: str, actor: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.actor.text if claim.actor is not None else None) == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Завод внёс 9 млн рублей, директор — 2 млн.", "директор"),
        ("Завод нанял 300 слесарей, верфь — 260.", "верфь"),
        ("Завод уволил 400 рабочих, погибших — 9.", "Завод"),
    ],
)
def test_an_item_begins_with_another_who_did_the_same(text: str, actor: str) -> None:
    last = svodka.read(text)[-1]
    assert last.actor is not None
    assert last.actor.text == actor


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Суд обязал выплатить Лосеву 12 млн рублей.", None),
        ("Министр попросил выделить 40 млн рублей.", None),
        ("Министр попросил депутатов выделить 40 млн рублей.", "депутатов"),
        ("Мэр приказал полиции закрыть 12 кафе.", "полиции"),
        ("Мэр предложил построить 12 школ.", "Мэр"),
    ],
)
def test_who_bids_others_do_it_does_not(text: str, actor: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.actor.text if claim.actor is not None else None) == actor


@pytest.mark.parametrize(
    "text", ["Фильм могут увидеть 400 детей.", "Город начали покидать 40 семей."]
)
def test_what_does_not_agree_with_the_verb_above_does_not_act(text: str) -> None:
    assert [c.actor for c in svodka.read(text)] == [None]


def test_a_task_does_not_act() -> None:
    (claim,) = svodka.read("Перед районом стоит задача построить 18 школ.")
    assert claim.actor is None


def test_what_stands_in_the_dative_does_nothing() -> None:
    (claim,) = svodka.read("Подзащитной назначили домашний арест на два месяца.")
    assert claim.actor is None


def test_an_item_of_a_list_begins_with_who_did_the_same() -> None:
    claims = svodka.read("Испания внесёт в фонд 3 млн долларов, Мексика — 2 млн.")
    assert [c.actor and c.actor.text for c in claims] == ["Испания", "Мексика"]
    claims = svodka.read("Организаторы насчитали 65 тысяч участников, полиция — около 27 тысяч.")
    assert [c.actor and c.actor.text for c in claims] == ["Организаторы", "полиция"]


def test_digits_of_a_number_do_nothing() -> None:
    claims = svodka.read("Из осуждённых 1 741 совершил кражу, 269 — мошенничество, 42 — подлог.")
    assert [c.actor for c in claims] == [None, None, None]


def test_one_person_is_not_those_who_are_not_named() -> None:
    claims = svodka.read(
        "Министр Иванов сообщил об итогах. Он отметил, что в 2019 году в стране разгромили 79 банд."
    )
    assert [c.actor for c in claims] == [None]


def test_an_item_begins_with_a_name_in_quotation_marks() -> None:
    claims = svodka.read("«Единый Север» получает 343 мандата, «Справедливый Юг» — 23, Лига — 20.")
    actors = [c.actor and c.actor.text for c in claims]
    assert actors == ["Единый Север", "Справедливый Юг", "Лига"]


def test_regions_without_their_noun_do_not_act() -> None:
    text = "Больше всего нарушений допустили районы: Чиланзарский — 934, Бектемирский — 872."
    assert [c.actor for c in svodka.read(text)] == [None, None]


def test_who_caught_them_does_not_do_what_they_did() -> None:
    *_, claim = svodka.read("Патруль задержал двоих мужчин, которые везли 9 тысяч пачек сигарет.")
    assert claim.actor is None or claim.actor.text != "Патруль"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Комитет по экологии высадил 40 деревьев.", "Комитет по экологии"),
        (
            "Центр по борьбе с терроризмом обезвредил 3 бомбы.",
            "Центр по борьбе с терроризмом",
        ),
        ("Полиция по ошибке задержала 40 человек.", "Полиция"),
        ("Управление по договору передало школе 12 автобусов.", "Управление"),
        ("Школа по субботам принимает 40 детей.", "Школа"),
    ],
)
def test_a_body_is_named_with_what_it_is_for(text: str, who: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == who


def test_a_person_before_brackets_is_whose_the_figure_in_them_is() -> None:
    claims = svodka.read("Отличились Иван Крейчин (десять голов) и Пётр Хортов (восемь голов).")
    assert [c.actor and c.actor.text for c in claims] == ["Иван Крейчин", "Пётр Хортов"]


def test_who_tells_did_not_do_what_another_did() -> None:
    (claim,) = svodka.read("Полиция города сообщила, что вор Фролов получил шесть пуль.")
    assert claim.actor is None or claim.actor.text == "вор Фролов"


def test_an_item_may_have_another_name_in_brackets() -> None:
    text = "Лига набрала 9,1% голосов, «Заря» («Рассвет») — 10,9%."
    assert [c.actor and c.actor.text for c in svodka.read(text)] == ["Лига", "Заря"]


@pytest.mark.parametrize(
    "text",
    [
        "По делам государству возмещено 38 млн сомов ущерба.",
        "Сельские больницы обеспечены 940 новыми кабинетами.",
        "VESTI NEWS - На границе пытались провезти свыше 300 тысяч пачек сигарет.",
    ],
)
def test_who_is_given_or_reports_did_not_do_it(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Суд обязал фирму «Заря» выплатить 4 млн рублей.", "фирму «Заря»"),
        ("Губернатор поручил мэрии Орла открыть три школы.", "мэрии Орла"),
        ("Инспекция заставила завод Лосева закрыть две печи.", "завод Лосева"),
    ],
)
def test_who_is_made_to_do_it_acts(text: str, actor: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == actor


def test_brackets_that_are_not_closed_are_no_part_of_a_name() -> None:
    text = 'ОАО "Российские железные дороги" ("РЖД") за январь увеличило объём перевозок на 4%.'
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == 'ОАО "Российские железные дороги"'


def test_what_share_a_number_is_is_said_of_the_same() -> None:
    text = "СДПК получила 259 тысяч голосов (19 процентов), НДПК – 290 тысяч голосов (21 процент)."
    actors = [c.actor and c.actor.text for c in svodka.read(text)]
    assert actors == ["СДПК", "СДПК", "НДПК", "НДПК"]


def test_who_acts_together_with_those_who_are_counted_is_not_their_actor() -> None:
    (claim,) = svodka.read("Лосев и трое его соседей ночью угнали автобус.")
    assert claim.actor is None


def test_who_acts_upon_those_who_are_counted_is_their_actor() -> None:
    (claim,) = svodka.read("Лосев и Орлов задержали троих соседей.")
    assert claim.actor is not None


@pytest.mark.parametrize(
    "text",
    [
        "Критик Лосев считает, что половину песен можно было бы выбросить.",
        "Мэрия Орла сообщила, что до зимы планируется вывезти 300 машин.",
    ],
)
def test_nobody_is_named_who_may_or_must(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is None


def test_who_must_do_it_stands_in_the_dative() -> None:
    (claim,) = svodka.read("Строителям предстоит открыть 30 школ.")
    assert claim.actor is not None
    assert claim.actor.text == "Строителям"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Четыре дома оснащены солнечными щитами.", None),
        ("Двое соседей арестованы полицией.", "полицией"),
    ],
)
def test_what_something_is_fitted_out_with_does_nothing(text: str, actor: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.actor and claim.actor.text) == actor


def test_whom_a_passive_befell_in_a_clause_that_leaves_it_out_is_no_actor() -> None:
    claims = svodka.read(
        "Фирмы могут быть оштрафованы на 20 млн рублей, а водители — на 3 млн рублей."
    )
    assert [claim.actor for claim in claims] == [None, None]
    _, other = svodka.read("Тула построила 5 школ, Орёл — 7.")
    assert other.actor is not None
    assert other.actor.text == "Орёл"


def test_what_holds_so_much_does_nothing() -> None:
    claims = svodka.read("Пакет помощи включает в себя 31 млн рублей на ремонт.")
    assert [claim.actor for claim in claims] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "По её словам, регион покинули уже 1883 организации после пожара.",
        "Кандидата от партии «Новые друзья» 68-летнего Нана Аку поддержало 47,7 % избирателей.",
    ],
)
def test_what_does_not_agree_with_the_verb_of_those_who_are_counted_did_nothing(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is None


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Мировой судья рассмотрел 72 дела, районный — 70.", ["Мировой судья", "районный"]),
        (
            "Городская больница приняла 40 человек, а районная — 12.",
            ["Городская больница", "районная"],
        ),
        ("Завод открыл новый цех на 40 мест, старый — на 12.", ["Завод", "Завод"]),
        ("Новый завод выпустил 40 машин, старых — 12.", ["Новый завод", "Новый завод"]),
    ],
)
def test_another_of_the_same_sort_acts_itself(text: str, actors: list[str]) -> None:
    assert [claim.actor and claim.actor.text for claim in svodka.read(text)] == actors
