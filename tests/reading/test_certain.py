"""What grammar is sure of: who acts in a passive, and the noun that two numbers share."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Пограничниками задержано 70 нарушителей.", "Пограничниками"),
        ("Судом арестованы 12 человек.", "Судом"),
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
    ],
)
def test_what_each_item_of_a_row_is_of(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "На пожарах десять человек погибли, 15 – получили ожоги, 48 – были спасены.",
            ["погибли", "получили", "спасены"],
        ),
        (
            "Рейд привёл к задержанию 169 человек, изъятию 378 единиц оружия.",
            ["задержанию", "изъятию"],
        ),
    ],
)
def test_what_each_item_of_a_row_did(text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("От наказания освобождены свыше 5 тыс. осуждённых.", "осуждённых"),
        ("Суды вынесли приговоры 3498 обвиняемым в коррупционных делах.", "обвиняемым"),
        ("Задержаны 5 работающих нелегально граждан.", "граждан"),
    ],
)
def test_a_participle_behind_a_number_stands_for_people(text: str, people: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == people


@pytest.mark.parametrize(
    "text",
    [
        "Рост ожидается в районе 5%.",
        "Цена держится в районе 70 долларов.",
        "Трое арестованы, ещё 9 человек находятся в розыске.",
        "Премии в области физики вручались 107 раз.",
        "Это крупнейшая в мире сеть, в ней 80 миллионов человек.",
        "На ПМЖ уехали 300 человек.",
    ],
)
def test_about_so_much_and_wanted_are_no_places(text: str) -> None:
    assert [c.place for c in svodka.read(text) if c.place] == []


def test_a_participle_before_a_dash_stands_for_people() -> None:
    claims = svodka.read("Среди 48 задержанных – 11 иностранцев.")
    assert [c.counted and c.counted.text for c in claims] == ["задержанных", "иностранцев"]


def test_being_able_to_is_no_deed() -> None:
    (claim,) = svodka.read("Пострадать могли до 30 человек.")
    assert claim.action is not None
    assert claim.action.text == "Пострадать"


def test_what_is_stopped_is_no_deed() -> None:
    claims = svodka.read("Ликвидирована лаборатория, пресечена деятельность двух преступных групп.")
    assert [c.action and c.action.text for c in claims] == ["пресечена"]
    claims = svodka.read("Трудовую деятельность в стране осуществляют 14 666 граждан.")
    assert [c.action and c.action.text for c in claims] == ["осуществляют"]


def test_a_task_does_not_act() -> None:
    (claim,) = svodka.read("Перед районом стоит задача построить 18 школ.")
    assert claim.actor is None


def test_without_marks_and_verbs_of_saying_nothing_is_direct_speech() -> None:
    (claim,) = svodka.read(
        "Минфин подтвердил рост.\nПо итогам июля долг достиг 4,9 млрд рублей — это больше, чем было."
    )
    assert claim.mode == "narrator"


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
    ],
)
def test_a_share_is_of_the_genitive_behind_it(text: str, things: list[str]) -> None:
    claims = svodka.read(text)
    assert [c.counted and c.counted.text for c in claims] == things
    assert not {c.action and c.action.text for c in claims}.intersection(things)


def test_own_homes_are_no_place() -> None:
    (claim,) = svodka.read("В свои дома вернулись 150 семей.")
    assert claim.place is None


def test_a_sum_said_again_in_brackets_has_the_slots_of_the_first() -> None:
    first, again = svodka.read("Завод выплатил штраф в 9 млн тенге (20 тысяч долларов).")
    assert (again.counted, again.action, again.actor) == (first.counted, first.action, first.actor)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В 2020 году было 300 аварий, в 2021 — 250.", ["В 2020 году", "в 2021"]),
        ("В июне изъяли 12 ружей, в июле — уже 15.", ["В июне", "в июле"]),
        ("Цена выросла на 5%, в марте — на 7%.", [None, "в марте"]),
        ("За год составлено 214 протоколов против 131 годом ранее.", ["За год", "годом ранее"]),
        ("Индекс упал на 2,3% впервые с января.", [None]),
        ("Впервые после 2015 года открыто 12 школ.", [None]),
        ("Это крупнейший за три года улов: 40 тонн.", [None]),
        ("Из-за сильнейшего за последние 30 лет ливня залило 12 домов.", [None]),
        ("Зима стала самой тёплой за последние 30 лет, выпало 5% снега.", [None]),
        ("Сбор превысил уровень января–мая 2016 года на 12%.", [None]),
        ("Нефть с поставкой осенью этого года подешевела на 3%.", [None]),
        ("Сбор составил 9 тонн, превысив на 1,4% показатели мая 2016 года.", [None, None]),
        (
            "За май погибли 5 человек. Это больше, чем за весь 2012 год, когда погибли 4 человека.",
            ["За май", "за весь 2012 год"],
        ),
        (
            "Число краж упало с 3 тысяч в 2023 году до 2 тысяч в 2025-м.",
            ["в 2023 году", "в 2025-м"],
        ),
        (
            "Инфляция в октябре ускорилась до 8,6% с 8,2% в сентябре.",
            ["в октябре", "в сентябре"],
        ),
        (
            "В мае вывоз вырос на 4%, за пять месяцев 2026 года рост составил 3%.",
            ["В мае", "за пять месяцев 2026 года"],
        ),
        (
            "Долг вырос втрое и составил 5 млрд руб. против примерно 2 млрд руб. в 2024 году.",
            [None, None, "в 2024 году"],
        ),
        (
            "Это на 4% больше, чем год назад, но на 2% меньше, чем в марте 2026 года.",
            [None, None],
        ),
        ("Пенсия составила 19 тыс. рублей, это на 5% больше марта 2025 года.", [None, None]),
        (
            "Вывоз составил 9 тонн — на 5% больше марта 2025 года (7 тонн).",
            [None, None, "марта 2025 года"],
        ),
        ("Вывоз составил 9 тонн — на 5% больше, чем было в марте 2025 года.", [None, None]),
        (
            "На середину 2026 г. было 33 тысячи машин, на 4% больше, чем в 2025 году (31 тысяча шт.).",
            ["На середину 2026 г.", "На середину 2026 г.", "в 2025 году"],
        ),
        (
            "Фильмы собрали немало: первый ($26 млн в 2006-м) и второй ($30 млн в 2009-м).",
            ["в 2006-м", "в 2009-м"],
        ),
        (
            "За неделю цены выросли на 1%, с начала октября — на 2%.",
            ["За неделю", "с начала октября"],
        ),
        (
            "Прогноз на 2027 год повышен с 1% до 2%, на 2028 год — с 3% до 4%.",
            ["на 2027 год", "на 2027 год", "на 2028 год", "на 2028 год"],
        ),
        ("Цены выросли на 2%, тогда как в течение всего мая не менялись.", [None]),
        ("Вывоз вырос на 9 тысяч баррелей в сутки к октябрю 2024 года.", [None]),
        ("Это больше, чем год назад, — превышение составляет 37%.", [None]),
        (
            "В мае поощрено 76 граждан (в апреле было 45 таких граждан).",
            ["В мае", "в апреле"],
        ),
        ("Изъято 300 кг мака, больше, чем в мае. Найдены 5 схронов.", [None, None]),
        (
            "В этом году краж больше на 9% по сравнению с таким же периодом (январь — май) прошлого года.",
            ["В этом году"],
        ),
        ("По сравнению с годом ранее вывоз вырос на 3%.", [None]),
        ("Медь с поставкой в марте 2027 года подешевела на 3%.", [None]),
    ],
)
def test_each_figure_of_a_comparison_has_its_own_time(text: str, times: list[str | None]) -> None:
    claims = svodka.read(text, published=dt.date(2026, 11, 20))
    assert [c.period.text if c.period else None for c in claims] == times


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("В сентябре откроют 20 школ.", "2027-09-01"),
        ("В июне Афины должны вернуть фонду 1,6 млрд евро.", "2027-06-01"),
        ("15 февраля в продажу поступят 300 автомобилей.", "2027-02-15"),
        ("Суд рассмотрит три дела в понедельник.", "2026-11-23"),
        ("С 1 сентября в районе откроют 20 школ.", "2027-09-01"),
        ("From September 1, 20 schools will open in the district.", "2027-09-01"),
        ("1 қыркүйектен бастап ауданда 20 мектеп ашылады.", "2027-09-01"),
        ("С 1 сентября в районе открыли 20 школ.", "2026-09-01"),
        ("В сентябре открыли 20 школ.", "2026-09-01"),
        ("В марте компания планировала открыть 20 школ.", "2026-03-01"),
        ("В сентябре 2026 года откроют 20 школ.", "2026-09-01"),
        ("На первое полугодие 2027 года намечено: в мае должны открыть 20 школ.", "2027-05-01"),
    ],
)
def test_what_is_still_to_come_is_next_time(text: str, first: str) -> None:
    (claim,) = svodka.read(text, published=dt.date(2026, 11, 20))
    assert claim.period is not None
    assert str(claim.period.from_date) == first


def test_people_are_not_counted_by_things() -> None:
    claims = svodka.read(
        "За неделю зафиксировано 38 пожаров, погибли пятеро, в том числе двое детей."
    )
    assert [c.counted and c.counted.text for c in claims] == ["пожаров", None, "детей"]


def test_who_does_something_is_not_counted_by_what_it_is_done_to() -> None:
    for text in ("Погибли 13 рабочих. Свыше 80 получили ранения.", "Травмы получили 27."):
        counted = svodka.read(text)[-1].counted
        assert counted is None or counted.text not in ("ранения", "Травмы")


def test_what_an_abbreviated_unit_is_of_is_counted() -> None:
    claims = svodka.read("В тушении задействованы 181 человек и 32 ед. техники.")
    assert [c.counted and c.counted.text for c in claims] == ["человек", "техники"]


def test_a_thing_does_not_end_with_an_adjective_of_another() -> None:
    (claim,) = svodka.read("Обнаружены 144 куста невысушенной и высушенной марихуаны.")
    assert claim.counted is not None
    assert claim.counted.text == "куста"


def test_the_amount_of_a_change_and_its_end_are_of_one_deed() -> None:
    amount, end, _ = svodka.read(
        "«Уран-Юг» снизил добычу на 3% до 5,2 тыс. тонн, продажи выросли на 12%."
    )
    assert amount.action is not None
    assert amount.action.text == "снизил"
    assert (end.action, end.counted, end.actor) == (amount.action, amount.counted, amount.actor)


def test_what_one_figure_counts_is_no_deed_of_the_other() -> None:
    fires, _ = svodka.read("Год назад было 44 пожара и восемь погибших.")
    assert fires.action is None or fires.action.text == "было"


def test_a_place_before_the_brackets_of_its_figure() -> None:
    claims = svodka.read("Больше всего нарушений в Приморье (41%), Москве (18%) и Твери (11%).")
    assert [c.place and c.place.text for c in claims] == ["Приморье", "Москве", "Твери"]
    claims = svodka.read(
        "Больше всего краж в Москве (+42%, с 271 до 385) и Твери (+40%, с 20 до 28)."
    )
    assert [c.place and c.place.text for c in claims] == [*["Москве"] * 3, *["Твери"] * 3]


def test_the_place_behind_a_dash_is_that_of_its_figure() -> None:
    claims = svodka.read(
        "За ночь уничтожены 42 беспилотника: 20 — над Курской областью, 22 — над Крымом."
    )
    assert [c.place and c.place.text for c in claims] == [None, "Курской областью", "Крымом"]
    claims = svodka.read("Над Курской областью сбили 20 дронов, 8 — над нашим районом.")
    assert [c.place and c.place.text for c in claims] == ["Курской областью", "нашим районом"]


def test_places_behind_the_numbers_of_a_list_are_those_of_their_figures() -> None:
    claims = svodka.read(
        "Ночью силы ПВО сбили 47 зондов: 19 над Брянской областью, 15 над Курской, восемь над Белгородской."
    )
    places = [c.place and c.place.text for c in claims]
    assert places[:2] == [None, "Брянской областью"]
    assert places[2] in (None, "Курской")
    assert places[3] in (None, "Белгородской")
    assert [c.counted and c.counted.normal for c in claims] == ["зонд"] * 4


def test_shares_of_them_count_what_the_figure_before_does() -> None:
    _, share = svodka.read(
        "Число беженцев достигло 120 миллионов. Три четверти из них живут в странах с низким доходом."
    )
    assert share.counted is not None
    assert share.counted.text == "Число беженцев"


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


def test_the_one_of_another_figure_is_no_norm() -> None:
    claims = svodka.read("Суд приговорил его к 1 году тюрьмы и штрафу в размере 6 тыс. рублей.")
    assert claims[-1].counted is not None
    assert claims[-1].counted.text == "штрафу"


def test_what_stands_in_the_dative_does_nothing() -> None:
    (claim,) = svodka.read("Подзащитной назначили домашний арест на два месяца.")
    assert claim.actor is None


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


def test_places_head_the_items_of_a_list() -> None:
    claims = svodka.read("Статистика по регионам:\n• Алматы — 1 240 случаев,\n• Шымкент — 640.")
    assert [c.place and c.place.text for c in claims] == ["Алматы", "Шымкент"]
    assert [c.speaker for c in claims] == [None, None]


def test_what_is_still_to_come_does_not_look_back() -> None:
    (claim,) = svodka.read("За неделю отремонтируют 40 домов.", published=dt.date(2025, 3, 1))
    assert claim.period is not None
    assert claim.period.from_date is None


def test_what_a_figure_is_compared_with_is_no_time_of_it() -> None:
    for claim in svodka.read("Осуждены 340 человек, это на 9% больше, чем в 2014 году."):
        assert claim.period is None


def test_a_limit_a_month_is_no_time_of_it() -> None:
    for claim in svodka.read("Дефицит воды достиг 14 тысяч кубометров в день."):
        assert claim.period is None or claim.period.text != "в день"


def test_each_figure_of_a_comparison_has_its_own_place_and_owner() -> None:
    claims = svodka.read("В Алматы выпало 12 мм осадков, в Астане — 15.")
    assert [c.place and c.place.text for c in claims] == ["Алматы", "Астане"]
    claims = svodka.read("Жалоб из Алматы — 340, Астаны — 210 и Шымкента — 170.")
    assert [c.place and c.place.text for c in claims] == ["Алматы", "Астаны", "Шымкента"]
    assert not any(c.part_of for c in claims)
    claims = svodka.read("Победил Иванов, набравший 54,3% голосов; у Петрова — 31,7%.")
    assert [c.actor and c.actor.text for c in claims] == ["Иванов", "Петрова"]


def test_an_item_of_a_list_begins_with_who_did_the_same() -> None:
    claims = svodka.read("Испания внесёт в фонд 3 млн долларов, Мексика — 2 млн.")
    assert [c.actor and c.actor.text for c in claims] == ["Испания", "Мексика"]
    claims = svodka.read("Организаторы насчитали 65 тысяч участников, полиция — около 27 тысяч.")
    assert [c.actor and c.actor.text for c in claims] == ["Организаторы", "полиция"]


def test_a_number_of_people_is_said_with_a_participle() -> None:
    (claim,) = svodka.read("Число погибших при землетрясении выросло до 51.")
    assert claim.counted is not None
    assert claim.counted.text == "Число погибших"


def test_a_verb_before_a_dash_is_the_deed_of_the_first_item() -> None:
    claims = svodka.read("Протоколов составлено — 340, изъято — 25 единиц оружия.")
    assert [claim.action and claim.action.text for claim in claims] == ["составлено", "изъято"]


def test_an_item_of_a_list_begins_with_what_it_is_about() -> None:
    claims = svodka.read("Число браков упало с 900 до 780 тысяч, разводов — с 600 до 590 тысяч.")
    assert [c.counted and c.counted.text for c in claims] == [
        "Число браков", "Число браков", "разводов", "разводов",
    ]  # fmt: skip
    claims = svodka.read("За год произошло аварий — 1240, погибло — 87, ранено — 1502 человека.")
    assert [c.action and c.action.text for c in claims] == ["произошло", "погибло", "ранено"]


def test_the_verb_before_a_bound_in_commas() -> None:
    claims = svodka.read("Погибли, по меньшей мере, 16 мирных жителей, ранены свыше 60.")
    assert [c.action and c.action.text for c in claims] == ["Погибли", "ранены"]


def test_a_number_in_brackets_has_the_time_before_them() -> None:
    text = (
        "За 10 месяцев 2026 года уволено 1230 сотрудников — на треть больше, чем годом ранее (920)."
    )
    last = svodka.read(text)[-1]
    assert last.period is not None
    assert last.period.text == "годом ранее"


def test_a_time_behind_a_dash() -> None:
    text = "Цена прогнозируется на уровне 65 долларов в 2027-м и 70 — в 2028 году."
    claims = svodka.read(text, published=dt.date(2026, 11, 20))
    first, second = (c.period and c.period.text for c in claims)
    assert first in ("в 2027-м", None)
    assert second == "в 2028 году"


def test_brackets_tell_how_many_it_were_at_another_time() -> None:
    text = "Заразились 12 тысяч человек (неделей ранее — 10 тысяч), госпитализированы 2 тысячи."
    claims = svodka.read(text)
    assert [c.action and c.action.text for c in claims] == [
        "Заразились", "Заразились", "госпитализированы",
    ]  # fmt: skip
    assert claims[1].period is not None
    assert claims[1].period.text == "неделей ранее"
    claims = svodka.read(
        "В мае продано 12 тонн (+5% к маю 2025 года).", published=dt.date(2026, 6, 2)
    )
    assert [c.period and c.period.text for c in claims[:1]] == ["В мае"]


def test_a_time_in_brackets_is_that_of_their_figure() -> None:
    claims = svodka.read("Полиция изъяла 14 ружей (в 2024 году — 9) и 3 кг взрывчатки.")
    assert [c.period and c.period.text for c in claims] == [None, "в 2024 году", None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Минобороны сообщило о 45 сбитых дронах.", "Минобороны"),
        ("Министр заявил о снижении долга на 15%.", "Министр"),
        ("Страховщики оценили ущерб от пожара в 40 миллионов рублей.", "Страховщики"),
        ("Убытки эксперты оценивают более чем в 5 млн рублей.", "эксперты"),
        ("Ущерб от пожара оценивается в 40 миллионов рублей.", None),
        ("Фонд называет другую цифру — 12 тысяч жалоб.", "Фонд"),
        ("Врачи называют цифру в 12 тысяч больных.", "Врачи"),
        ("Он назвал сына в честь двух дедов.", None),
        ("На складе, если верить мастерам, лежит 600 колёс.", "мастерам"),
        ("Если верить в удачу, продать можно 600 колёс.", None),
        ("По замерам института, в воздухе 74 мкг пыли.", "института"),
        ("По заключению экспертов, 11 икон — подделки.", "экспертов"),
        ("По официальной сводке, границу пересекли 2153 мигранта.", "официальной сводке"),
        ("Ранее сообщалось о 17 погибших.", None),
        ("«Ранены 12 рабочих», — приводит слова Орлова газета.", "Орлова"),
        ("«Ранены 12 рабочих», — цитирует Орлова агентство.", "Орлова"),
        ("По данным на 14:00 мск, ранены 12 рабочих.", None),
        ("Певица сообщила об этом 5 мая в ролике на 14 минут.", None),
        ("В структуре занятых высокая плата отмечена:\nв связи — 532 тысячи рублей.", None),
    ],
)
def test_who_tells_of_a_figure(text: str, speaker: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.speaker.text if claim.speaker else None) == speaker


def test_what_a_source_without_a_name_tells_the_text_tells() -> None:
    (claim,) = svodka.read("По предварительным данным, погибли 12 рабочих.")
    assert (claim.mode, claim.speaker, claim.cue) == ("narrator", None, None)


def test_data_of_nobody_are_not_those_of_the_source_before() -> None:
    claims = svodka.read(
        "Погибли 7 рабочих, сообщила мэрия. Согласно последним данным, ранены 12 рабочих. По уточнённым"
        " сведениям, пропали 5 рабочих."
    )
    speakers = [c.speaker and c.speaker.text for c in claims]
    assert speakers == ["мэрия", None, None]


def test_a_report_of_somebodys_own_is_no_source() -> None:
    claims = svodka.read(
        "В своём отчёте министр доложил, что пропали 56 рабочих. Силовики изъяли 40 ружей."
    )
    assert "отчёте" not in {word for c in claims if c.speaker for word in c.speaker.text.split()}
    assert [c.speaker and c.speaker.text for c in claims][:1] == ["министр"]


def test_brackets_say_by_how_much_a_figure_changed() -> None:
    claims = svodka.read("Выручка составила 5 млрд рублей (+12%), прибыль — 300 млн рублей (–3%).")
    assert [c.quantity.change for c in claims] == [None, "increase", None, "decrease"]
    assert [c.counted and c.counted.text for c in claims] == [
        "Выручка", "Выручка", "прибыль", "прибыль",
    ]  # fmt: skip


def test_what_is_counted_holds_no_words_of_a_figure() -> None:
    claims = svodka.read("Лаваш пекли 24 хозяйки, изъято 1 кг 200 г марихуаны.")
    assert [c.counted and c.counted.text for c in claims] == ["хозяйки", "марихуаны"]


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


def test_a_region_is_not_counted() -> None:
    claims = svodka.read("Зарплаты выросли в области:\n- Орловская — 549 тысяч рублей.")
    assert [c.counted and c.counted.text for c in claims] != ["Орловская"]


def test_an_index_tells_nothing() -> None:
    (claim,) = svodka.read("Этот показатель говорит о 10% увеличении вывоза.")
    assert claim.speaker is None


def test_percent_by_the_year_are_of_no_years() -> None:
    (claim,) = svodka.read("Ставка выросла и составила 6,36% годовых.")
    assert claim.counted is None or claim.counted.text == "Ставка"


def test_places_that_are_told_apart() -> None:
    claims = svodka.read(
        "В Туле и Омске взносы были ниже – 183 тысячи и 162 тысячи соответственно."
    )
    assert [c.place and c.place.text for c in claims] == ["Туле", "Омске"]


def test_a_report_goes_on_about_its_time() -> None:
    first, second = svodka.read(
        "За 2022 год нейтрализовано 15 преступных групп. Из оборота изъято 598 гранат."
    )
    assert first.period is not None
    assert second.period is not None
    assert second.period.from_date == first.period.from_date
    assert second.period.inherited


def test_a_report_in_brackets_goes_on_in_short_items() -> None:
    items = (
        "Число гружёных вагонов выросло на 5%, до 2,3 млн ДФЭ (перевезено 31 млн тонн, +4%):\n"
        "- соль и мел – 502 тыс. ДФЭ;\n- доски."
    )
    claims = svodka.read(items)
    assert [c.quantity.unit for c in claims] == ["%", "1", "t", "%", "1"]


def test_what_is_no_deed_of_duty_does_not_take_the_time_before() -> None:
    _, second = svodka.read(
        "За 2022 год нейтрализовано 15 преступных групп. В городе живут 598 семей."
    )
    assert second.period is None


def test_quarters_are_no_places() -> None:
    claims = svodka.read("Выпуск вырос на 7%, в IV квартале — на 6,8%.")
    assert [c.place for c in claims] == [None, None]


def test_months_are_no_places() -> None:
    (claim,) = svodka.read(
        "Он сообщил, что в январе–апреле 2023 года по делам о кражах задержано 19 человек."
    )
    assert claim.place is None
    assert claim.period is not None
    assert claim.period.text == "в январе–апреле 2023 года"


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


def test_digits_of_a_number_do_nothing() -> None:
    claims = svodka.read("Из осуждённых 1 741 совершил кражу, 269 — мошенничество, 42 — подлог.")
    assert [c.actor for c in claims] == [None, None, None]


def test_what_a_figure_is_more_than_is_not_so_much() -> None:
    (claim,) = svodka.read("Это в два раза больше предварительных прогнозов банка.")
    assert claim.counted is None or "прогноз" not in claim.counted.text


def test_the_word_of_a_vote_is_no_name_of_a_place() -> None:
    claims = svodka.read('В Сенате "за" проголосовали 63 человека.')
    assert [c.place and c.place.text for c in claims] == ["Сенате"]


def test_a_participle_of_another_thing_did_not_happen_to_this_one() -> None:
    claims = svodka.read("Раскрыто девять поджогов, повлекших смерть, один разбой и 31 грабёж.")
    assert [c.action and c.action.text for c in claims] == ["Раскрыто", "Раскрыто", "Раскрыто"]


def test_what_begins_behind_a_semicolon_did_not_happen_to_what_stands_before() -> None:
    claims = svodka.read("Задержаны: 12 курьеров, 3 вербовщика; изъято: 40 кг мака.")
    assert [c.action and c.action.text for c in claims] == ["Задержаны", "Задержаны", "изъято"]


def test_brackets_hold_no_share_of_what_stands_behind_them() -> None:
    claims = svodka.read("Партия «Рассвет» (23,4%) и партия «Закон» (18%) прошли в парламент.")
    assert claims[0].counted is None or "Закон" not in claims[0].counted.text


def test_a_share_of_a_time_before_is_no_share_of_the_time() -> None:
    claims = svodka.read("Инфляция составила 0,2% против 0,05% неделей ранее.")
    assert [c.counted and c.counted.text for c in claims] == ["Инфляция", "Инфляция"]


def test_the_office_of_those_who_are_counted_does_not_tell_it() -> None:
    claims = svodka.read(
        "Как сообщили в суде, по делу проходят 16 обвиняемых. В том числе шесть сотрудников УВД Тулы."
    )
    assert claims[1].speaker is None or claims[1].speaker.text != "УВД"


def test_data_for_a_time_are_nobodys() -> None:
    (claim,) = svodka.read("По данным за первые десять месяцев, вывоз яблок составил 12 млн тонн.")
    assert claim.speaker is None


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


def test_what_a_measure_behind_is_of_is_not_counted() -> None:
    claims = svodka.read("Выявлено 580 фактов провоза топлива общим объёмом свыше 60 тонн.")
    assert claims[0].counted is not None
    assert claims[0].counted.text == "фактов провоза топлива"


def test_a_field_is_no_place_and_nobody_is_a_time() -> None:
    (claim,) = svodka.read("В области охраны границы задержано 40 нарушителей.")
    assert claim.place is None
    (claim,) = svodka.read("По требованиям инспекций перед гражданами погашен долг в 3 млн рублей.")
    assert claim.period is None


def test_one_person_is_not_those_who_are_not_named() -> None:
    claims = svodka.read(
        "Министр Иванов сообщил об итогах. Он отметил, что в 2019 году в стране разгромили 79 банд."
    )
    assert [c.actor for c in claims] == [None]


def test_the_ends_of_a_change_in_brackets_are_of_its_thing() -> None:
    claims = svodka.read(
        "Преступлений стало меньше.\n\n- разбой — на 155, или 49,5% (с 313 до 158)."
    )
    assert {c.counted and c.counted.text for c in claims} == {"разбой"}
    assert [c.quantity.change for c in claims] == ["decrease", "decrease", "from", "to"]


def test_a_number_in_brackets_is_of_the_bullet_before_it() -> None:
    claims = svodka.read(
        "Чиновники совершили такие преступления:\n\n• злоупотребление полномочиями (168);\n• подлог (41)."
    )
    assert [c.counted and c.counted.text for c in claims] == [
        "злоупотребление полномочиями",
        "подлог",
    ]


def test_a_time_in_brackets_is_not_that_of_the_next_sentence() -> None:
    claims = svodka.read(
        "Всего было 42 784 кражи (65 758 за аналогичный период прошлого года). Раскрыты 9 поджогов.",
        dt.date(2018, 12, 14),
    )
    assert claims[-1].period is None


def test_a_rare_adjective_is_not_what_is_counted() -> None:
    (claim,) = svodka.read(
        "Раскрыта деятельность пяти транснациональных организованных воровских групп."
    )
    assert claim.counted is not None
    assert claim.counted.text == "транснациональных организованных воровских групп"


def test_units_keep_what_they_are_of_in_a_row() -> None:
    claims = svodka.read(
        "Изъяли 30 единиц нарезного оружия, 11 единиц газового оружия, а также деньги."
    )
    assert [c.counted and c.counted.text for c in claims] == [
        "единиц нарезного оружия",
        "единиц газового оружия",
    ]


def test_a_number_counts_the_noun_right_behind_it() -> None:
    claims = svodka.read(
        "По искам привлечено 49 виновных должностных лиц, направлено в суд 30 исковых заявлений."
    )
    assert [c.counted and c.counted.normal for c in claims] == ["лицо", "заявление"]


def test_brackets_say_by_how_much_a_thing_changed() -> None:
    claims = svodka.read(
        "Снизились цены на овощи: капусту (-8,1%), репчатый лук (-7,8%) и морковь (-6,1%)."
    )
    assert [c.counted and c.counted.text for c in claims] == ["капусту", "репчатый лук", "морковь"]


def test_each_of_a_row_of_brackets_is_of_the_thing_before_it() -> None:
    claims = svodka.read(
        "Фермеры намолотили озимой ржи (5 тыс. т), ячменя (4 тыс. т) и кормового гороха (3 тыс. т)."
    )
    assert [c.counted and c.counted.text.split()[-1] for c in claims] == ["ржи", "ячменя", "гороха"]


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


def test_each_of_a_row_of_points_is_of_the_scale_before_it() -> None:
    claims = svodka.read("За ночь произошли землетрясения магнитудой 5,4, 4,8 и 4,1 балла.")
    assert [c.counted and c.counted.text for c in claims] == ["магнитудой"] * 3


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


def test_two_sources_of_one_sentence() -> None:
    claims = svodka.read(
        "По данным Центра исследований, лидер получает 54% голосов, по данным Института мнений — 51%."
    )
    speakers = [c.speaker and c.speaker.text for c in claims]
    assert speakers == ["Центра исследований", "Института мнений"]


def test_a_country_has_no_goods_in_its_name() -> None:
    (claim,) = svodka.read("В мае завод ввёз в Беларусь сахара на 5% больше.")
    assert claim.place is not None
    assert claim.place.text == "Беларусь"


def test_one_sentence_has_one_source() -> None:
    text = (
        "Как установило следствие, цену дома завысили. Дом оценили в 12 миллионов сомов, тогда как его "
        "рыночная стоимость составляет около 7 миллионов сомов."
    )
    assert len({c.speaker and c.speaker.text for c in svodka.read(text)}) == 1


def test_telling_of_a_figure_is_not_its_deed() -> None:
    (claim,) = svodka.read("Газета «Заря» написала о 63 тысячах пострадавших.")
    assert claim.action is None or claim.action.text != "написала"


def test_a_number_behind_a_dash_counts_what_the_one_before_does() -> None:
    text = "Лосев победил в девяти районах, самовыдвиженцы — в восьми, люди «Зари» — в двух."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["районах"] * 3


def test_an_item_begins_with_a_name_in_quotation_marks() -> None:
    claims = svodka.read("«Единый Север» получает 343 мандата, «Справедливый Юг» — 23, Лига — 20.")
    actors = [c.actor and c.actor.text for c in claims]
    assert actors == ["Единый Север", "Справедливый Юг", "Лига"]


def test_a_unit_is_not_measured() -> None:
    text = "За май добыто 31,6 млн тонн. В Туле - 7,2 млн тонн, Орле - 17,5 млн тонн."
    assert all(c.counted is None or c.counted.text != "тонн" for c in svodka.read(text))


def test_a_time_that_begins_a_clause_is_that_of_its_figure() -> None:
    text = "Тарифы с 25 по 31 мая выросли до 12%, с начала года билеты подорожали на 3%."
    last = svodka.read(text, published=dt.date(2021, 6, 2))[-1]
    assert last.period is not None
    assert last.period.text == "с начала года"


def test_each_figure_of_a_list_has_its_time() -> None:
    text = "Индекс цен составил 100,2%, с начала апреля - 100,6%, с начала года 103,0%."
    claims = svodka.read(text, published=dt.date(2025, 4, 23))
    times = [c.period and c.period.text for c in claims]
    assert times[1:] == ["с начала апреля", "с начала года"]


@pytest.mark.parametrize(
    "text",
    [
        "За май продано 40 тонн сыра (в мае 2024 года этот показатель составлял 35). Куплено 12 ульев.",
        "За май продано 40 тонн сыра по сравнению с 35 тоннами в мае 2024 года. Куплено 12 ульев.",
    ],
)
def test_what_is_told_by_the_way_gives_no_time_to_what_follows(text: str) -> None:
    last = svodka.read(text, published=dt.date(2025, 6, 10))[-1]
    assert last.period is None or last.period.text == "За май"


def test_figures_and_their_times_over_and_over() -> None:
    text = "Доходы составят 40,3 млрд рублей в 2026 г., 42,9 млрд в 2027 г. и 45,9 млрд в 2028 г."
    times = [c.period and c.period.text for c in svodka.read(text, published=dt.date(2025, 10, 21))]
    assert times == ["в 2026 г.", "в 2027 г.", "в 2028 г."]


def test_a_figure_in_brackets_has_the_time_of_the_one_before() -> None:
    text = (
        "Дефицит запланирован в 2014 году на уровне 389 млрд рублей (0,5% ВВП), в 2015 году — 796 млрд "
        "рублей (1% ВВП)."
    )
    last = svodka.read(text, published=dt.date(2013, 11, 22))[-1]
    assert last.period is not None
    assert last.period.text == "в 2015 году"


def test_what_the_next_figure_counts_is_not_counted_before() -> None:
    text = "Доходы составят в мае 13 млн рублей, в июне — 14 млн рублей, расходы — 15 млн рублей."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things[1:] == ["Доходы", "расходы"]


def test_the_verb_of_the_next_figure_is_not_that_of_an_item() -> None:
    text = "В мае мост хвалили 83% опрошенных, в апреле - 82%, а в марте ругали 72% горожан."
    actions = [c.action and c.action.text for c in svodka.read(text)]
    assert actions[1] in ("хвалили", None)


def test_a_field_of_work_is_no_place() -> None:
    for claim in svodka.read("В области искусства доходы выросли на 16%."):
        assert claim.place is None


def test_what_a_share_says_behind_a_dash_is_said_by_the_same_people() -> None:
    text = "49% горожан считают, что город растёт, 43% — что он пустеет."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["горожан", "горожан"]


def test_a_bureau_tells() -> None:
    (claim,) = svodka.read("— Рост составил 24%, — сообщили в бюро национальной статистики.")
    assert claim.speaker is not None
    assert claim.speaker.text == "бюро национальной статистики"


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


@pytest.mark.parametrize(
    "text",
    [
        "В июле число туристов из Польши выросло на 12,8%.",
        "Патруль задержал троих граждан Молдовы.",
        "Аграриями собрано 12 тонн картофеля.",
    ],
)
def test_where_people_are_from_and_who_they_are_is_no_place(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Сотни жителей эвакуированы из своих домов.", [None]),
        ("Без крыши остались 400 жителей.", [None]),
        ("Подтоплен 81 дом. Из них: село Лось 67, село Ельцы 10.", [None, "Лось", "Ельцы"]),
    ],
)
def test_homes_and_what_is_missing_are_no_places(text: str, places: list[str | None]) -> None:
    assert [c.place and c.place.text for c in svodka.read(text)] == places


def test_the_place_of_an_item_is_not_counted() -> None:
    *_, claim = svodka.read("Подтоплен 81 дом. Из них: село Лось 67, село Ельцы 10.")
    assert claim.counted is not None
    assert claim.counted.text == "дом"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В результате второго за эту неделю пожара погибли три человека.", [None]),
        (
            "В 2021 году выявлено 114 краж, против 69 годом ранее.",
            ["В 2021 году", "годом ранее"],
        ),
        (
            "В 2024 году поощрено 76 граждан (в прошлом году было 45), им выплачено 28 млн тенге.",
            ["В 2024 году", "в прошлом году", "В 2024 году"],
        ),
    ],
)
def test_times_of_others(text: str, times: list[str | None]) -> None:
    assert [c.period and c.period.text for c in svodka.read(text)] == times


def test_regions_without_their_noun_do_not_act() -> None:
    text = "Больше всего нарушений допустили районы: Чиланзарский — 934, Бектемирский — 872."
    assert [c.actor for c in svodka.read(text)] == [None, None]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Газета 15 июля сообщила, что погибли 27 человек.", None),
        ("Газета сообщила, что 15 июля погибли 27 человек.", "15 июля"),
    ],
)
def test_the_day_of_telling_is_not_that_of_what_is_told(text: str, time: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.period and claim.period.text) == time


def test_two_subjects_before_a_verb_have_a_verb_each() -> None:
    text = "Лосев сообщил, что добыча нефти составила 15 млн тонн, план составляет 17 млн тонн."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things == ["добыча нефти", "план"]


def test_about_so_much_is_no_place_of_the_next_figure() -> None:
    *_, claim = svodka.read("Число сторонников держалось в районе 55–58%, теперь их больше на 10%.")
    assert claim.place is None


def test_who_caught_them_does_not_do_what_they_did() -> None:
    *_, claim = svodka.read("Патруль задержал двоих мужчин, которые везли 9 тысяч пачек сигарет.")
    assert claim.actor is None or claim.actor.text != "Патруль"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("По данным минсельхоза пшеница убрана на 10 млн га.", "пшеница"),
        ("На момент суда 9 потерпевшим средства были возвращены.", "потерпевшим"),
        ("У 13,7% предприятий выручка упала.", "предприятий"),
    ],
)
def test_two_nouns_in_two_cases_are_two_phrases(text: str, thing: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Комитет по экологии высадил 40 деревьев.", "Комитет по экологии"),
        (
            "Центр по борьбе с терроризмом обезвредил 3 бомбы.",
            "Центр по борьбе с терроризмом",
        ),
        ("Полиция по ошибке задержала 40 человек.", "Полиция"),
    ],
)
def test_a_body_is_named_with_what_it_is_for(text: str, who: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == who


def test_a_time_in_brackets_is_no_time_of_what_follows_them() -> None:
    claims = svodka.read(
        "На его счету 12 альбомов (последний вышел в мае 2016 года) и девять премий."
    )
    assert claims[-1].period is None
    (claim,) = svodka.read("Картина «Остров» (2006) получила 6 наград.")  # when it came out
    assert claim.period is None


def test_a_person_before_brackets_is_whose_the_figure_in_them_is() -> None:
    claims = svodka.read("Отличились Иван Крейчин (десять голов) и Пётр Хортов (восемь голов).")
    assert [c.actor and c.actor.text for c in claims] == ["Иван Крейчин", "Пётр Хортов"]


def test_who_tells_did_not_do_what_another_did() -> None:
    (claim,) = svodka.read("Полиция города сообщила, что вор Фролов получил шесть пуль.")
    assert claim.actor is None or claim.actor.text == "вор Фролов"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Казнён один чиновник, а два других сосланы в лагеря.", "чиновник"),
        ("Взятка в размере 700 тысяч рублей передана в мае.", "Взятка"),
        ("Его приговорили к конфискации имущества в сумме 700 тысяч рублей.", "имущества"),
    ],
)
def test_words_of_how_much_and_which_are_not_counted(text: str, thing: str) -> None:
    counted = svodka.read(text)[-1].counted
    assert counted is not None
    assert counted.text.endswith(thing)


def test_what_brackets_tell_is_not_counted_outside() -> None:
    text = "В Туле погружено 3,3 млн тонн зерна, в Орле 2 млн тонн (рост в 2,2 раза)."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things[:2] == ["зерна", "зерна"]


def test_one_person_is_not_so_many() -> None:
    text = "Лосева допустила 18 двойных ошибок, а соседка - 16."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["двойных ошибок"] * 2


def test_an_item_may_have_another_name_in_brackets() -> None:
    text = "Лига набрала 9,1% голосов, «Заря» («Рассвет») — 10,9%."
    assert [c.actor and c.actor.text for c in svodka.read(text)] == ["Лига", "Заря"]


def test_a_loss_compared_with_has_its_time_alone() -> None:
    text = "Прибыль составила минус 11 млрд рублей по сравнению с минус 2 млрд рублей годом ранее."
    first, last = svodka.read(text, published=dt.date(2021, 11, 15))
    assert first.period is None
    assert last.period is not None


def test_a_time_behind_the_start_of_a_change_is_not_that_of_its_end() -> None:
    text = "По итогам мая этого года доля опустилась до 5% с 14% в прошлом году."
    last = svodka.read(text, published=dt.date(2023, 8, 10))[0]
    assert last.period is None or last.period.text != "в прошлом году"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Лосев переехал в Тулу, где проработал 18 лет.", "Тулу"),
        ("Лосева пригласили на турнир в Словакию, где он забил две шайбы.", "Словакию"),
        ("Рысин окончил школу в Орле, где закрыли уже 14 кафедр.", "Орле"),
    ],
)
def test_the_place_before_a_clause_is_where_it_happened(text: str, place: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == place


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
    ],
)
def test_what_some_of_so_many_are(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


def test_nothing_is_done_with_all_of_whom_some_are_told() -> None:
    some, every = svodka.read("В Туле закрыли 9 из 40 школ.")
    assert some.action is not None
    assert some.action.text == "закрыли"
    assert every.action is None


def test_being_something_is_no_deed() -> None:
    for claim in svodka.read("Сорок опытов начаты зимой, два опыта являются новыми."):
        assert claim.action is None or claim.action.text != "являются"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("На площади около 9 тыс. кв. метров сотрудниками лесхоза сожжены сорняки.", "площади"),
        ("Груз выпущен с уплатой пошлин в размере 310 тысяч сомов.", "пошлин"),
        ("Пресечён вывоз дынь в объёме 310 тонн.", "дынь"),
    ],
)
def test_how_far_something_extends_is_told_right_before(text: str, thing: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing


def test_people_of_another_figure_are_not_what_happened_to_these() -> None:
    _, last = svodka.read("Ранее мэр сообщал о пяти погибших и 30 раненых.")
    assert last.action is None or last.action.text != "погибших"


def test_a_name_in_straight_quotation_marks_ends_with_them() -> None:
    text = 'В думу проходят "Заря" (12,5%), "Свобода" (8,3%) и аграрии (6%).'
    first = svodka.read(text)[0].counted
    assert first is not None
    assert first.text == "Заря"


def test_a_name_of_letters_and_digits_is_whole() -> None:
    (claim,) = svodka.read("Выявлено 40 случаев гриппа A/H1N1.")
    assert claim.counted is not None
    assert claim.counted.text.endswith("гриппа A/H1N1")


def test_which_item_comes_next_is_not_what_was_done() -> None:
    text = "Больше всего машин угнали в Твери — 390, следом идут Тула (70) и Орёл (29)."
    deeds = [c.action and c.action.text for c in svodka.read(text)]
    assert "идут" not in deeds


def test_having_to_is_no_deed() -> None:
    (claim,) = svodka.read("Сразу 1,4 тысячи человек должны быть уволены.")
    assert claim.action is not None
    assert claim.action.text == "уволены"


def test_what_is_given_has_an_amount_of_its_own() -> None:
    text = "Фильм собрал 90 млн рублей при скромном бюджете в 40 млн рублей."
    _, last = svodka.read(text)
    assert last.counted is not None
    assert last.counted.text.endswith("бюджете")


def test_an_item_has_the_place_behind_what_it_is() -> None:
    text = "В Твери погибли 14 человек, в штате Техас - 28 человек, в провинции Кунар — 12."
    assert [c.place and c.place.text for c in svodka.read(text)] == ["Твери", "Техас", "Кунар"]


def test_data_made_more_exact_name_nobody() -> None:
    text = "Подземные толчки ощутили в Туле. По уточнённым данным, пострадали 28 человек."
    (claim,) = svodka.read(text)
    assert claim.speaker is None


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Спасателям удалось поднять пятерых горняков.", "поднять"),
        ("В Туле пришлось закрыть 12 школ.", "закрыть"),
        ("Из лагеря вынуждены были бежать 3 тысячи человек.", "бежать"),
    ],
)
def test_managing_and_being_forced_is_no_deed(text: str, deed: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is not None
    assert claim.action.text == deed


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


def test_a_region_without_its_noun_says_where_and_not_who() -> None:
    text = "Больше всего пожаров потушили в Тульской области – 31 случай, Смоленской – 12."
    first, last = svodka.read(text)
    assert last.actor is None
    assert [c.place and c.place.text for c in (first, last)] == ["Тульской области", "Смоленской"]


def test_brackets_with_na_hold_by_how_much_a_thing_changed() -> None:
    text = "Вырос вывоз овса (на 14,3 млн долларов), проса (на 9,1 млн), ржи (на 6,2 млн)."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["овса", "проса", "ржи"]


def test_saved_lives_are_no_deed() -> None:
    (claim,) = svodka.read("Спасены жизни 340 жителей.")
    assert claim.action is not None
    assert claim.action.text == "Спасены"


def test_pieces_of_what_is_so_many_are_counted() -> None:
    (claim,) = svodka.read("Он прятал сигареты в количестве 4 800 пачек.")
    assert claim.counted is not None
    assert claim.counted.text == "пачек"


def test_what_a_bare_number_deals_with_is_not_counted() -> None:
    text = "За сутки 12 жителей осмотрены. 40 занимались перевозкой пассажиров."
    assert [c.counted and c.counted.text for c in svodka.read(text)] == ["жителей"] * 2


def test_a_frame_tells_nothing() -> None:
    (claim,) = svodka.read("В рамках проверки установлено, что они присвоили 14 участков.")
    assert claim.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Гробнице нужна защита. По предварительным данным гробнице около 500 лет.",
        "Рубль укрепился на Тульской бирже. По данным на 20:05, доллар стоил 82 рубля.",
        "Шведы открыли турнир. Как мы уже сообщали, фонд составил 528 тысяч долларов.",
    ],
)
def test_nobody_tells_what_has_no_source(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.speaker is None


def test_data_without_a_comma_may_be_somebodys() -> None:
    (claim,) = svodka.read("По предварительным данным МВД погибли 8 человек.")
    assert claim.speaker is not None
    assert claim.speaker.text == "МВД"


def test_a_place_before_another_number_is_not_that_of_the_one_before() -> None:
    first, _ = svodka.read("Погибли 14 человек, в Орле — 28.")
    assert first.place is None or first.place.text != "Орле"


def test_whom_something_is_for_or_between_is_no_place() -> None:
    text = "За Шотландию высказались 42% жителей. Между Тулой и Орлом пустили 12 поездов."
    places = [c.place and c.place.text for c in svodka.read(text)]
    assert "Шотландию" not in places
    assert "Тулой" not in places


def test_what_something_comes_with_is_no_place() -> None:
    claims = svodka.read("На месте обнаружены 3 автомата с магазинами, 150 патронов.")
    assert all(c.place is None or c.place.text != "магазинами" for c in claims)


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


@pytest.mark.parametrize(
    "text",
    [
        "В казну возвращено 850 млрд тенге.",
        "В пользу города перечислено 4 млн рублей.",
    ],
)
def test_who_gets_money_is_not_counted(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is None


def test_what_goes_to_a_budget_is_counted() -> None:
    claims = svodka.read("Поступления в бюджет выросли с 2 до 3 млн сомони.")
    assert {c.counted and c.counted.text for c in claims} == {"Поступления"}


def test_what_another_figure_is_given_for_is_not_counted() -> None:
    *_, grain = svodka.read("Овёс убран с 158 га, при урожайности 15,8 ц/га намолочено 250 тонн.")
    assert grain.counted is not None
    assert grain.counted.text == "Овёс"


def test_a_share_of_those_asked_tells_nothing() -> None:
    text = (
        "По данным опроса, 31% россиян болели гриппом, а каждый третий россиянин опасается заразиться "
        "гриппом (33%), не опасаются – 64%."
    )
    assert {c.speaker and c.speaker.text for c in svodka.read(text)} == {"опроса"}


def test_no_share_is_of_where_something_comes_from() -> None:
    text = (
        "Число прибывших в область на постоянное жительство – 1961 человек. 31% – из Казахстана, 28,3% – из "
        "Таджикистана, 25,3% – из России, 3,7% – из Туркменистана и 2,4% – из Кыргызстана."
    )
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"человек"}


def test_who_is_named_behind_a_colon_does_not_say_what_follows_it() -> None:
    text = (
        "Согласно предварительным данным, в гонке лидирует Игорь Зуев. Далее следуют: Пётр Орлов, набравший "
        "14 очков. Семён Лосев, у него 5 очков. Всего заявлено 140 гонщиков."
    )
    assert {c.speaker for c in svodka.read(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Министр на брифинге в Мажилисе сообщил, что построено 14 школ.",
        "Построено 14 школ, сообщил министр на встрече в Туле.",
    ],
)
def test_where_it_is_told_is_not_where_it_happened(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None


def test_each_number_of_a_list_has_the_place_behind_its_people() -> None:
    text = (
        "Фонды оказали помощь более чем 2 млн человек на северо-востоке Нигерии, 5,8 млн человек в Южном "
        "Судане, 5,5 млн человек в Сомали и 8,3 млн человек в Йемене."
    )
    places = [c.place and c.place.text for c in svodka.read(text)]
    assert places == ["северо-востоке Нигерии", "Южном Судане", "Сомали", "Йемене"]


def test_a_party_is_no_share() -> None:
    text = "В бундестаг также прошли «Зелёные» с 11,6% и Левая партия с 8,8%."
    assert "Левая партия" not in [c.counted and c.counted.text for c in svodka.read(text)]


def test_a_counting_tells_nothing() -> None:
    text = "После подсчёта результатов со всех округов ЦИК заявил, что социал-демократы получают 206 мест."
    (claim,) = svodka.read(text)
    assert claim.speaker is not None
    assert claim.speaker.text == "ЦИК"


def test_what_others_did_it_to_is_not_counted() -> None:
    text = (
        "17 водителей сели за руль в состоянии опьянения, 48 не имели права управления, 130 превысили "
        "разрешённую скорость движения, 22 нарушили правила обгона, 255 пренебрегли ремнями."
    )
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"водителей"}


def test_a_level_is_not_what_is_so_much() -> None:
    text = (
        "Добыча угля на разрезе с начала 2020 года снизилась на 38,1% к уровню прошлого года и составила "
        "657 тысяч тонн."
    )
    assert {c.counted and c.counted.text for c in svodka.read(text)} == {"Добыча угля"}


def test_a_company_in_latin_letters_is_no_place() -> None:
    text = "Доля Samsung на рынке смартфонов составила 22,8%, Apple — 14,9%, Huawei — 9,8%."
    places = [c.place and c.place.text for c in svodka.read(text)]
    assert "Apple" not in places
    assert "Huawei" not in places


def test_brackets_that_are_not_closed_are_no_part_of_a_name() -> None:
    text = 'ОАО "Российские железные дороги" ("РЖД") за январь увеличило объём перевозок на 4%.'
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == 'ОАО "Российские железные дороги"'


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "Более 40 тысяч домов было построено, около 9 тысяч дач снесены.",
            ["построено", "снесены"],
        ),
        ("Свыше 40 человек спасены и около 12 считаются пропавшими.", ["спасены", "считаются"]),
    ],
)
def test_a_number_that_begins_a_stretch_has_its_verb(text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Изъято 35 кг серебра и 1 кг золотого песка.", ["серебра", "золотого песка"]),
        (
            "На борту были 12 членов экипажа, а также 22 грузовых средства.",
            ["членов экипажа", "грузовых средства"],
        ),
        (
            "Учтено 76 случаев гриппа и 48 связанных с этой болезнью смертей.",
            ["случаев гриппа", "смертей"],
        ),
        ("В госказну поступило 9 млн рублей.", [None]),
        ("Индекс биржи упал до 2394,41 пункта.", ["Индекс биржи"]),
        ("Рост обеспечен выпуском одежды на 21%.", ["выпуском одежды"]),
    ],
)
def test_a_figure_is_of_its_own_noun(text: str, things: list[str | None]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


def test_what_share_a_number_is_is_said_of_the_same() -> None:
    text = "СДПК получила 259 тысяч голосов (19 процентов), НДПК – 290 тысяч голосов (21 процент)."
    actors = [c.actor and c.actor.text for c in svodka.read(text)]
    assert actors == ["СДПК", "СДПК", "НДПК", "НДПК"]


def test_the_place_of_an_item_is_not_that_of_the_next_sentence() -> None:
    text = "Больше всего школ в Тульской области – 40, в Орловской области – 12. Закрыто 7 школ."
    assert svodka.read(text)[-1].place is None


def test_a_place_of_telling_is_not_that_of_the_next_sentence() -> None:
    text = '"Потери составили 29 солдат", - сказал Лосев на встрече в Орле. Ранены 11 солдат.'
    assert svodka.read(text)[-1].place is None


def test_a_place_of_what_is_told_is_that_of_the_next_sentence() -> None:
    text = "Лосев сообщил о взрыве в Орле. Погибли 11 солдат."
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == "Орле"
