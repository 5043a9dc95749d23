"""What a figure counts: the noun that is meant, and those beside it that are not."""

from __future__ import annotations

import pytest

import svodka


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


def test_a_word_that_tells_nothing_of_a_noun_is_not_counted_with_it() -> None:
    (claim,) = svodka.read("Опрос показал, что 40% жителей против.")
    assert claim.counted is not None
    assert claim.counted.text == "жителей"


def test_a_participle_before_a_dash_stands_for_people() -> None:
    claims = svodka.read("Среди 48 задержанных – 11 иностранцев.")
    assert [c.counted and c.counted.text for c in claims] == ["задержанных", "иностранцев"]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Оружия в феврале в Луговске изъято 700 единиц.", "Оружия"),
        ("700 единиц изъятого в феврале в Луговске оружия уничтожат.", "оружия"),
        ("В мае Луговской больнице передано 40 единиц техники.", "единиц техники"),
        ("Больнице в мае передано 40 единиц техники.", "единиц техники"),
    ],
)
def test_pieces_are_of_what_is_named_before_the_verb_or_behind_a_participle(
    text: str, thing: str
) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing


def test_a_figure_is_not_of_what_another_behind_it_is_of() -> None:
    claims = svodka.read("В Луговске пшеницы намолочено 48 тонн со средней урожайностью 31 ц/га.")
    assert [c.counted and c.counted.text for c in claims] == ["пшеницы", "средней урожайностью"]


def test_a_place_before_brackets_is_not_so_many() -> None:
    claims = svodka.read("Больше всего краж, 78, в Туле. Далее Рязанская область (58) и Омск (50).")
    assert [c.counted and c.counted.text for c in claims] == ["краж", "краж", "краж"]
    assert [c.place and c.place.text for c in claims] == ["Туле", "Рязанская область", "Омск"]


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


def test_the_one_of_another_figure_is_no_norm() -> None:
    claims = svodka.read("Суд приговорил его к 1 году тюрьмы и штрафу в размере 6 тыс. рублей.")
    assert claims[-1].counted is not None
    assert claims[-1].counted.text == "штрафу"


def test_a_number_of_people_is_said_with_a_participle() -> None:
    (claim,) = svodka.read("Число погибших при землетрясении выросло до 51.")
    assert claim.counted is not None
    assert claim.counted.text == "Число погибших"


def test_what_is_counted_holds_no_words_of_a_figure() -> None:
    claims = svodka.read("Лаваш пекли 24 хозяйки, изъято 1 кг 200 г марихуаны.")
    assert [c.counted and c.counted.text for c in claims] == ["хозяйки", "марихуаны"]


def test_a_region_is_not_counted() -> None:
    claims = svodka.read("Зарплаты выросли в области:\n- Орловская — 549 тысяч рублей.")
    assert [c.counted and c.counted.text for c in claims] != ["Орловская"]


def test_what_a_measure_behind_is_of_is_not_counted() -> None:
    claims = svodka.read("Выявлено 580 фактов провоза топлива общим объёмом свыше 60 тонн.")
    assert claims[0].counted is not None
    assert claims[0].counted.text == "фактов провоза топлива"


def test_a_rare_adjective_is_not_what_is_counted() -> None:
    (claim,) = svodka.read(
        "Раскрыта деятельность пяти транснациональных организованных воровских групп."
    )
    assert claim.counted is not None
    assert claim.counted.text == "транснациональных организованных воровских групп"


def test_a_number_counts_the_noun_right_behind_it() -> None:
    claims = svodka.read(
        "По искам привлечено 49 виновных должностных лиц, направлено в суд 30 исковых заявлений."
    )
    assert [c.counted and c.counted.normal for c in claims] == ["лицо", "заявление"]


def test_a_unit_is_not_measured() -> None:
    text = "За май добыто 31,6 млн тонн. В Туле - 7,2 млн тонн, Орле - 17,5 млн тонн."
    assert all(c.counted is None or c.counted.text != "тонн" for c in svodka.read(text))


def test_two_subjects_before_a_verb_have_a_verb_each() -> None:
    text = "Лосев сообщил, что добыча нефти составила 15 млн тонн, план составляет 17 млн тонн."
    things = [c.counted and c.counted.text for c in svodka.read(text)]
    assert things == ["добыча нефти", "план"]


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


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Убраны 12 тыс. гектаров площадей, намолочено 17 тыс. тонн.", "17 тыс. тонн"),
        (
            "Зерновые убраны с площади 12 млн гектаров, намолочено 17 млн тонн. В прошлом году на эту дату"
            " было 15 млн тонн.",
            "15 млн тонн",
        ),
    ],
)
def test_an_area_is_not_so_many_tonnes(text: str, figure: str) -> None:
    """«В прошлом году на эту дату было 15,1 млн тонн» counted «площади»."""
    (claim,) = [one for one in svodka.read(text) if one.quantity.text == figure]
    assert claim.counted is None or not claim.counted.text.startswith("площад")


def test_an_area_is_so_many_hectares() -> None:
    first = svodka.read("Убраны 12 тыс. гектаров площадей, намолочено 17 тыс. тонн.")[0].counted
    assert first is not None
    assert first.text == "площадей"


def test_a_name_in_straight_quotation_marks_ends_with_them() -> None:
    text = 'В думу проходят "Заря" (12,5%), "Свобода" (8,3%) и аграрии (6%).'
    first = svodka.read(text)[0].counted
    assert first is not None
    assert first.text == "Заря"


def test_a_name_of_letters_and_digits_is_whole() -> None:
    (claim,) = svodka.read("Выявлено 40 случаев гриппа A/H1N1.")
    assert claim.counted is not None
    assert claim.counted.text.endswith("гриппа A/H1N1")


def test_pieces_of_what_is_so_many_are_counted() -> None:
    (claim,) = svodka.read("Он прятал сигареты в количестве 4 800 пачек.")
    assert claim.counted is not None
    assert claim.counted.text == "пачек"


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
        (
            "Nikkei упал на 3,1 процента до 12447,52 пункта, DAX - на 1,7 процента до 1435,04 пункта.",
            ["Nikkei", "Nikkei", "DAX", "DAX"],
        ),
        ("Суд рассмотрел 7 пунктов обвинения.", ["пунктов обвинения"]),
        ("Рост обеспечен выпуском одежды на 21%.", ["выпуском одежды"]),
    ],
)
def test_a_figure_is_of_its_own_noun(text: str, things: list[str | None]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Имея землю в деревне, хозяин мог рассчитывать на доход в 90 рублей.", "доход"),
        ("Музей принял дар с призовым фондом в 4 млн рублей.", "призовым фондом"),
        ("Фабрика выпустила ткани на 3 млн рублей.", "ткани"),
        ("Ремонт обошёлся городу в 5 млн рублей.", "Ремонт"),
    ],
)
def test_a_sum_is_of_the_thing_that_it_hangs_on(text: str, thing: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing


def test_a_fine_is_not_of_those_who_pay_it() -> None:
    (claim,) = svodka.read("Суд оштрафовал фирму на 3 млн рублей.")
    assert claim.counted is None or claim.counted.text != "фирму"


@pytest.mark.parametrize(
    "text",
    [
        "Автобус упал в реку, спасли 12.",
        "Обрушился мост, ранены 12.",
        "Взорвался газ, госпитализированы 12.",
        "Произошло 40 аварий, пострадали 12.",
        "ДТП: 341, пострадали 412.",
        "Завод оштрафован на 40 тысяч рублей, директор — на 20 тысяч.",
        "Орлов – 2%, Лосев – 5%.",
        "По состоянию на 12 мая собрано 40 тонн.",
        "Задержаны: 12 курьеров, 3 вербовщика; изъято: 40 кг.",
        "Мужчине 40 лет, он убил двоих.",
        "Тула — 40 млн рублей, Тверь — 12 млн.",
        "По районам:\n• Заречный — 40;\n• Каменка — 12.",
    ],
)
def test_what_cannot_be_so_many_or_so_much_is_not_counted(text: str) -> None:
    assert svodka.read(text)[-1].counted is None


def test_a_participle_behind_a_number_tells_and_is_not_counted() -> None:
    claims = svodka.read("Четверо погибли, 12 ранены, один пропал без вести.")
    assert [c.counted for c in claims] == [None] * 3


def test_houses_may_suffer_and_be_counted() -> None:
    last = svodka.read("Осмотрели 40 домов, пострадали 12.")[-1]
    assert last.counted is not None
    assert last.counted.text == "домов"


def test_what_stands_behind_a_comma_is_not_counted() -> None:
    (claim,) = svodka.read("Судья дал организатору 12 лет, остальным зачёл срок в тюрьме.")
    assert claim.counted is None or claim.counted.text != "срок"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Бюджет Верхнелужья принят с дефицитом 3 млрд рублей.", "дефицитом"),
        ("Погашена задолженность по зарплате в размере 8 млн рублей.", "задолженность"),
        ("Взысканы долги по налогам в сумме 5 млн рублей.", "долги"),
        ("Назначен штраф за нарушение правил торговли в размере 50 тысяч рублей.", "штраф"),
        ("Вынесено решение о штрафе в размере 5 тысяч рублей.", "штрафе"),
        ("Прибыль составила 9 млн рублей против убытка 3 млн рублей.", "убытка"),
        ("Осадков выпало 12 мм. Ночью потеплеет до 3 градусов.", None),
        ("Армия сообщила об уничтожении 6 танков и 14 бронемашин противника.", "бронемашин"),
        ("У них изъяли 3 кг золота и 90 тысяч долларов.", None),
        ("Проверено 312 кафе, нарушения обнаружены в 95 из них.", "кафе"),
    ],
)
def test_a_sum_of_a_debt_and_whose_things_they_are(text: str, thing: str | None) -> None:
    counted = svodka.read(text)[-1].counted
    assert (counted and counted.text) == thing


def test_a_multiplier_in_short_is_not_counted() -> None:
    claims = svodka.read("Собрано 40 млн. т. Закрыты 300.")
    assert [claim.counted for claim in claims] == [None, None]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Накрыло группу лыжников. Двоих спасатели откопали живыми.", "лыжников"),
        ("В районе задержали 14 браконьеров. Троим суд назначил штрафы.", "браконьеров"),
        ("Лавина накрыла туристов. Пятерых вертолётом доставили в Омск.", "туристов"),
        ("Погиб экипаж — трое.", "экипаж"),
        ("Судья отпустил пятерых рыбаков.", "рыбаков"),
        ("Награды вручили пятерым рыбакам.", "рыбакам"),
    ],
)
def test_a_number_of_people_counts_no_things_nor_who_acts(text: str, people: str) -> None:
    *_, claim = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == people


def test_who_does_it_to_so_many_is_not_counted() -> None:
    *_, claim = svodka.read("Губернатор внёс 61 закон. Депутаты предложили 14.")
    assert claim.counted is not None
    assert claim.counted.text == "закон"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Изъяты ружья — 12 единиц.", "ружья"),
        ("Изъято:\n- гранаты — 40 штук.", "гранаты"),
        ("Ружья — 12 единиц оружия.", "единиц оружия"),
    ],
)
def test_pieces_are_of_what_stands_before_their_dash(text: str, thing: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing
