"""What figures beside each other count: rows, brackets, bullets, some of so many."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Число краж упало на 9%, умышленных поджогов складов – на 15%, мошенничеств – на 8%.",
            ["Число краж", "умышленных поджогов складов", "мошенничеств"],
        ),
        ("Число краж упало на 9%, угонов на 27%.", ["Число краж", "угонов"]),
        (
            "На 9% снизилось число краж, на 6% — грабежей и на 19% — угонов машин.",
            ["число краж", "грабежей", "угонов машин"],
        ),
        (
            "Из них в сфере торговли – 865 нарушений; по безопасности труда – 132.",
            ["нарушений", "нарушений"],
        ),
        (
            "Почти 16 тыс. домов и 30 тыс. участков подтоплены в регионах",
            ["домов", "участков"],
        ),
        ("В службу обратилось 9,7 тыс. человек или 93% от нормы.", ["человек", "нормы"]),
        ("Карантин действует в 44 школах и частично в 14.", ["школах", "школах"]),
        ("Урожайность ржи — 19 ц/га.\nНамолочено 40 тонн.", ["Урожайность ржи", None]),
    ],
)
def test_what_each_item_of_a_row_is_of(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


def test_two_numbers_share_a_noun() -> None:
    claims = svodka.read(
        "Ликвидированы 15 лабораторий, 23 международных и 40 местных наркоканалов."
    )
    assert [c.counted and c.counted.normal for c in claims] == [
        "лаборатория", "наркоканал", "наркоканал",
    ]  # fmt: skip


def test_two_numbers_share_a_noun_wherever_the_first_one_hangs() -> None:
    claims = svodka.read("Прошло 10 проверок, закрыты 4 городских и 3 районных склада лекарств.")
    assert [c.counted and c.counted.normal for c in claims] == [
        "проверка", "склад", "склад",
    ]  # fmt: skip


def test_a_figure_with_its_own_noun_counts_no_noun_of_another() -> None:
    claims = svodka.read(
        "Найдено 18 стволов (12 винтовок, 6 гранатомётов), 36 гранат, 9 кг тротила."
    )
    assert [c.counted and c.counted.text for c in claims] == [
        "стволов", "винтовок", "гранатомётов", "гранат", "тротила",
    ]  # fmt: skip


def test_a_sum_said_again_in_brackets_has_the_slots_of_the_first() -> None:
    first, again = svodka.read("Завод выплатил штраф в 9 млн тенге (20 тысяч долларов).")
    assert (again.counted, again.action, again.actor) == (first.counted, first.action, first.actor)


def test_numbers_of_them_count_what_the_figure_before_does() -> None:
    _, some = svodka.read("Возбуждено 61 дело. Из них 51 — по фактам контрабанды сигарет.")
    assert some.counted is not None
    assert some.counted.text == "дело"
    _, some = svodka.read("В центр прибыли 47 туристов. Из них к границе отправили 46.")
    assert some.counted is not None
    assert some.counted.text == "туристов"


def test_those_of_whom_some_are_count_what_these_do() -> None:
    claims = svodka.read("Певец успел дать лишь два концерта из 15 запланированных.")
    assert [c.counted and c.counted.text for c in claims] == ["концерта", "концерта"]


def test_a_label_is_what_its_number_counts() -> None:
    claims = svodka.read(
        "Сводка на 20 ноября\nПожары: 214 (погибли 7, спасены 63 человека).\n"
        "ДТП: 341, пострадали 412 человек."
    )
    told = [(c.counted and c.counted.text, c.action and c.action.text) for c in claims]
    assert told == [
        ("Пожары", None), (None, "погибли"), ("человека", "спасены"),
        ("ДТП", None), ("человек", "пострадали"),
    ]  # fmt: skip


def test_an_item_of_a_list_begins_with_what_it_is_about() -> None:
    claims = svodka.read("Число браков упало с 900 до 780 тысяч, разводов — с 600 до 590 тысяч.")
    assert [c.counted and c.counted.text for c in claims] == [
        "Число браков", "Число браков", "разводов", "разводов",
    ]  # fmt: skip
    claims = svodka.read("За год произошло аварий — 1240, погибло — 87, ранено — 1502 человека.")
    assert [c.action and c.action.text for c in claims] == ["произошло", "погибло", "ранено"]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Соль и перец репчатый подешевели на 4% и 9% соответственно.", ["Соль", "перец репчатый"]),
        (
            "Выросла цена пшена - на 3%, а также гороха и риса - на 5 и 8% соответственно.",
            ["цена пшена", "гороха", "риса"],
        ),
        ("Доходы и расходы составили соответственно 5 и 7 млрд рублей.", ["Доходы", "расходы"]),
    ],
)
def test_things_that_are_told_apart(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


def test_what_grows_is_no_place_that_is_told_apart() -> None:
    claims = svodka.read("На выборах и референдуме явка составила 33% и 31% соответственно.")
    assert [c.counted and c.counted.text for c in claims] == ["явка", "явка"]


def test_a_report_in_brackets_goes_on_in_short_items() -> None:
    items = (
        "Число гружёных вагонов выросло на 5%, до 2,3 млн ДФЭ (перевезено 31 млн тонн, +4%):\n"
        "- соль и мел – 502 тыс. ДФЭ;\n- доски."
    )
    claims = svodka.read(items)
    assert [c.quantity.unit for c in claims] == ["%", "1", "t", "%", "1"]


def test_some_of_them_are_not_of_the_places() -> None:
    claims = svodka.read(
        "Выявили 27 787 случаев гриппа в 84 регионах. Из них 13,5% протекали легко."
    )
    assert [c.counted and c.counted.normal for c in claims] == ["случай", "регион", "случай"]


def test_brackets_of_another_time_may_count_something_else() -> None:
    claims = svodka.read(
        "Зарегистрировано 37 случаев, где пострадало 40 работников (годом ранее – 46 случаев)."
    )
    assert [c.counted and c.counted.normal for c in claims] == ["случай", "работник", "случай"]


def test_units_in_short_count_what_they_are_of() -> None:
    claims = svodka.read(
        "Изъято 45 стволов (1 ед. травматического, 54 ед. холодного оружия) и 3 шт. рыбы.\n\n"
        "лодок – 15 ед.;"
    )
    assert [c.counted and c.counted.text for c in claims] == [
        "стволов",
        "оружия",
        "холодного оружия",
        "рыбы",
        "лодок",
    ]


def test_dashes_of_a_row_stand_for_what_its_first_figure_says() -> None:
    claims = svodka.read(
        "Трое из уволенных являются служащими областного звена, 14 — районного, 40 — сельского звена."
    )
    assert [c.counted and c.counted.text for c in claims] == ["служащими областного звена"] * 3


def test_an_adjective_of_another_figure_is_not_of_this_one() -> None:
    claims = svodka.read("Создано 8 научных и 4 спортивные роты.")
    assert [c.counted and c.counted.text for c in claims] == ["роты", "спортивные роты"]


def test_what_one_is_punished_for_is_not_counted() -> None:
    claims = svodka.read("Привлечено 955 пешеходов, из них 487 за отсутствие фонарей.")
    assert [c.counted and c.counted.text for c in claims] == ["пешеходов", "пешеходов"]


def test_each_of_two_numbers_counts_its_own_noun() -> None:
    claims = svodka.read(
        "Они сбили свыше тысячи беспилотных летательных аппаратов и 13 крылатых ракет."
    )
    assert [c.counted and c.counted.normal for c in claims] == ["аппарат", "ракета"]


def test_a_number_in_brackets_is_of_the_bullet_before_it() -> None:
    claims = svodka.read(
        "Чиновники совершили такие преступления:\n\n• злоупотребление полномочиями (168);\n• подлог (41)."
    )
    assert [c.counted and c.counted.text for c in claims] == [
        "злоупотребление полномочиями",
        "подлог",
    ]


def test_units_keep_what_they_are_of_in_a_row() -> None:
    claims = svodka.read(
        "Изъяли 30 единиц нарезного оружия, 11 единиц газового оружия, а также деньги."
    )
    assert [c.counted and c.counted.text for c in claims] == [
        "единиц нарезного оружия",
        "единиц газового оружия",
    ]


def test_each_of_a_row_of_brackets_is_of_the_thing_before_it() -> None:
    claims = svodka.read(
        "Фермеры намолотили озимой ржи (5 тыс. т), ячменя (4 тыс. т) и кормового гороха (3 тыс. т)."
    )
    assert [c.counted and c.counted.text.split()[-1] for c in claims] == ["ржи", "ячменя", "гороха"]


def test_each_of_a_row_of_points_is_of_the_scale_before_it() -> None:
    claims = svodka.read("За ночь произошли землетрясения магнитудой 5,4, 4,8 и 4,1 балла.")
    assert [c.counted and c.counted.text for c in claims] == ["магнитудой"] * 3


def test_a_number_behind_a_dash_counts_what_the_one_before_does() -> None:
    text = "Лосев победил в девяти районах, самовыдвиженцы — в восьми, люди «Зари» — в двух."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["районах"] * 3


def test_what_the_next_figure_counts_is_not_counted_before() -> None:
    text = "Доходы составят в мае 13 млн рублей, в июне — 14 млн рублей, расходы — 15 млн рублей."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things[1:] == ["Доходы", "расходы"]


def test_the_place_of_an_item_is_not_counted() -> None:
    *_, claim = svodka.read("Подтоплен 81 дом. Из них: село Лось 67, село Ельцы 10.")
    assert claim.counted is not None
    assert claim.counted.text == "дом"


def test_what_brackets_tell_is_not_counted_outside() -> None:
    text = "В Туле погружено 3,3 млн тонн зерна, в Орле 2 млн тонн (рост в 2,2 раза)."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things[:2] == ["зерна", "зерна"]


def test_one_person_is_not_so_many() -> None:
    text = "Лосева допустила 18 двойных ошибок, а соседка - 16."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["двойных ошибок"] * 2


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Лосев выиграл 19 из последних 24 выборов.", ["выборов", "выборов"]),
        (
            "Погибли 12 человек, из них девять — рыбаки.",
            ["человек", "рыбаки"],
        ),
        ("В доме жили пять женщин, две из которых — медсёстры.", ["женщин", "медсёстры"]),
        ("Выявлено 40 краж, 12 – подлог, 7 – поджог.", ["краж", "подлог", "поджог"]),
        ("В школе 420 учеников, девочек среди них 212.", ["учеников", "девочек"]),
        (
            "Опрошены 640 тысяч жителей, почти половина из них — женщины.",
            ["жителей", "женщины"],
        ),
    ],
)
def test_what_some_of_so_many_are(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


@pytest.mark.parametrize(
    "text",
    [
        "Спектакль собрал 800 зрителей, концерт — 650.",
        "Собрались 90 зрителей (летний театр — 60, малый зал — 30).",
    ],
)
def test_numbers_of_a_row_behind_counted_people_count_people(text: str) -> None:
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"зрителей"}


def test_those_of_whom_some_are_stand_in_the_same_sentence() -> None:
    text = "Суд рассмотрел 40 дел. Бастуют крановщики порта, четверо из которых голодают."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things == ["дел", "крановщики порта"]


def test_a_number_shares_no_part_of_another() -> None:
    text = "Кировск отчитался о двух миллионах туристов, Апатиты — о семи."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["туристов"] * 2


def test_what_a_bare_number_deals_with_is_not_counted() -> None:
    text = "За сутки 12 жителей осмотрены. 40 занимались перевозкой пассажиров."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["жителей"] * 2


def test_what_another_figure_is_given_for_is_not_counted() -> None:
    *_, grain = svodka.read("Овёс убран с 158 га, при урожайности 15,8 ц/га намолочено 250 тонн.")
    assert grain.counted is not None
    assert grain.counted.text == "Овёс"


def test_what_others_did_it_to_is_not_counted() -> None:
    text = (
        "17 водителей сели за руль в состоянии опьянения, 48 не имели права управления, 130 превысили "
        "разрешённую скорость движения, 22 нарушили правила обгона, 255 пренебрегли ремнями."
    )
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"водителей"}
