"""Who tells and where they stand: lines with a name, offices, letters that somebody else quotes."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "В регионе открыли школу, передаёт «Хабар 24».\nАйгуль Сапарова, директор школы:\n"
            "– У нас учатся 900 детей. Построено 12 кабинетов.",
            "Айгуль Сапарова",
        ),
        (
            "Как говорится в материале издания dala.ua, цены выросли на 5%.",
            "материале издания dala.ua",
        ),
        ("По словам и.о. акима Тулы Ивана Лосева, построено 12 школ.", "Ивана Лосева"),
        ("Согласно данным министерства транспорта, закрыты 12 мостов.", "министерства транспорта"),
        ("Закрыты 12 мостов, свидетельствуют данные Росавтодора.", "Росавтодора"),
        ("Согласно данным переписи, в посёлке живут 4100 человек.", "данным переписи"),
        (
            "Ввоз яблок упал на 8%. Об этом свидетельствуют данные, опубликованные Национальным "
            "комитетом статистики.",
            "Национальным комитетом статистики",
        ),
        (
            "Склад сгорел, сообщает «Заря». «Погибли 40 коров», — подытожили в министерстве.",
            "министерстве",
        ),
        (
            "За это судье грозит до 10 лет лишения свободы, рассказали в тульском УФСБ.",
            "УФСБ",
        ),
        (
            "Как рассказали Tengrinews.kz в департаменте полиции Алматы, задержаны 40 водителей.",
            "департаменте полиции Алматы",
        ),
        (
            "Отчёт готов.\n\nАскар Ибраев, представитель МЧС:\n\n- Вода отведена из 5677 жилых домов. "
            "Откачано 11 млн кубометров воды. На телефон поступило 2205 звонков.",
            "Аскар Ибраев",
        ),
        (
            'Полиция подвела итоги.\n"С начала года изъято 323 кг мака, задержаны 9 человек". '
            "Пресс-служба МВД",
            "Пресс-служба МВД",
        ),
        (
            "Подведены итоги.\n\n«Изъято 323 кг мака. Задержаны 9 человек».\n\nПресс-служба МВД",
            "Пресс-служба МВД",
        ),
        (
            "Прошёл рейд.\n«Изъято 323 кг мака, задержаны 9 человек». Марат Ибраев, глава полиции",
            "Марат Ибраев",
        ),
        (
            'Подведены итоги.\n"За день задержаны 6 человек. Изъято 35 кг мака, из них 24 кг “зелья”.\n'
            'В изолятор помещены 13 лиц. Работа продолжается", – отметил Данияр Серов.',
            "Данияр Серов",
        ),
        (
            "МВД ужесточило правила.\nВ сообщении МВД, которое приводит «Интерфакс», также указано, "
            "что в первом полугодии 790 человек лишили гражданства.",
            "сообщении МВД",
        ),
    ],
    ids=[
        "line",
        "site",
        "acting",
        "data of a body",
        "data of a name",
        "data of nobody",
        "data published",
        "summed up in an office",
        "office of a region",
        "office",
        "lines apart",
        "signed by an office",
        "signed below",
        "signed",
        "two paragraphs",
        "letter",
    ],
)
def test_who_tells(text: str, speaker: str) -> None:
    claims = svodka.read(text)
    assert claims
    assert {c.speaker and c.speaker.text for c in claims} == {speaker}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("В полиции города говорят о двух погибших рыбаках.", "полиции города"),
        ("В МЧС сообщили о 20 повреждённых домах.", "МЧС"),
    ],
)
def test_those_in_an_office_tell_of_a_figure(text: str, office: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.speaker is not None
    assert claim.speaker.text == office


def test_a_town_tells_nothing() -> None:
    (claim,) = svodka.read("В городе говорят о двух пожарах.")
    assert claim.speaker is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Как рассказали UzNews.uz в Сенате страны, погибли 20 граждан.", "Сенате страны"),
        ("В МВД страны рассказали о трёх случаях поджога.", "МВД страны"),
        ("Департамент МВД сообщает, что число гостей достигло 397 тысяч.", "Департамент МВД"),
    ],
)
def test_nothing_happens_in_the_office_that_tells_of_it(text: str, office: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None or claim.place.text != office


@pytest.mark.parametrize(
    "text",
    [
        "Согласно представленной президенту справке, задержан 1391 человек.",
        "Согласно данным, задержан 1391 человек.",
        "«Изъято 323 кг мака». Пресс-служба отказалась отвечать.",
    ],
)
def test_who_tells_nothing(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.speaker is None or claim.speaker.text.startswith("справке")


@pytest.mark.parametrize(
    "text",
    [
        "Выявилась тревожная тенденция: без защитника рассматривается 70% всех дел.",
        "По материалам прокурорских проверок возбуждено 40 уголовных дел.",
        "По материалам прокуратуры возбуждено 40 уголовных дел.",
        "Напомню, добыча выросла на 5%.",
        "По последним данным по всей области задержано 39 человек.",
        "По одним данным, в драке участвовали 39 человек.",
        "По предварительным данным на настоящее время, число жертв достигло 21 человека.",
        "Союз поддерживают 54% горожан, выступая за членство в Северном альянсе.",
        "15% не верят, что их примут в Альянс, что в 2 раза больше, чем раньше.",
        "Тула, как и раньше, продолжает лидировать по добыче — 7,4 млн тонн.",
        "Большая часть опрошенных сообщила, что придёт, ещё 14% придут, если смогут.",
    ],
)
def test_nobody_tells(text: str) -> None:
    assert {c.speaker for c in svodka.read(text)} == {None}


def test_the_items_of_a_list_are_told_by_who_introduces_it() -> None:
    claims = svodka.read(
        "По данным ведомства, больше всего было:\n\n313 случаев езды без прав;\n\n"
        "175 выездов на встречную полосу;\n\n20 обгонов на мосту.\n\nРемонт моста идёт 2 года."
    )
    assert [c.speaker and c.speaker.text for c in claims[:3]] == ["ведомства"] * 3
    assert all(c.speaker is None for c in claims[3:])


def test_a_line_that_goes_on_about_what_is_told_introduces_what_is_told() -> None:
    claims = svodka.read(
        "В полиции сообщили, что за неделю выявили 5725 нарушений.\nСреди них:\n98 водителей были пьяны;\n"
        "103 водителя ехали без прав;\n79 случаев незаконной перевозки."
    )
    assert {c.speaker and c.speaker.text for c in claims} == {"полиции"}


def test_the_items_of_a_list_go_on_behind_the_first_of_them() -> None:
    claims = svodka.read(
        "«Уровень безработицы сложился на уровне 4,6%», — ответила Балаева.\nПо её словам, в 2025 году "
        "174,7 тыс. человек были охвачены мерами содействия занятости, в том числе:\n107,2 тыс. человек "
        "трудоустроены на субсидируемые рабочие места;\n28,9 тыс. человек прошли обучение основам "
        "предпринимательства;\n"
        "5,6 тыс. человек получили гранты;\n4,8 тыс. человек направлены на обучение."
    )
    assert {c.speaker and c.speaker.text for c in claims} == {"Балаева"}


def test_whose_words_they_are_says_a_pronoun() -> None:
    (claim,) = svodka.read("Филашкин сообщил о взрыве. Согласно его словам, повреждены два дома.")
    assert claim.speaker is not None
    assert claim.speaker.text == "Филашкин"


def test_traffic_tells_nothing() -> None:
    claims = svodka.read(
        "За январь перевезено 123 млн пассажиров. Об этом сообщили в дороге.\n"
        "В частности, в пригородном сообщении оборот составил 36 млн пасс-км, что на 4% больше, чем раньше."
    )
    assert all(c.speaker is None or "сообщении" not in c.speaker.text for c in claims)


def test_a_number_tells_nothing() -> None:
    claims = svodka.read(
        "Общее количество выявленных нарушений составило 55,9 тысячи, что на 9 процентов больше, чем в мае."
    )
    assert [c.speaker for c in claims] == [None, None]


def test_a_word_of_a_quotation_does_not_tell_it() -> None:
    claims = svodka.read(
        "В отношении задержанных идёт следствие.\n"
        '"Они подозреваются в организации канала сбыта товаров и машин. Войдя в доверие, похитили '
        'имущество у 20 человек на 2 млн тенге".'
    )
    assert all(c.speaker is None or "организации" not in c.speaker.text for c in claims)


def test_a_paper_tells_by_its_materials() -> None:
    (claim,) = svodka.read("По материалам газеты «Труд», закрыто 40 школ.")
    assert claim.speaker is not None


def test_to_report_a_deed_is_no_deed() -> None:
    (claim,) = svodka.read("Прокурор доложил президенту о передаче в суд более 1800 дел.")
    assert claim.action is None or claim.action.text == "передаче"


def test_the_last_sentence_of_words_said_aloud_is_said_aloud() -> None:
    claims = svodka.read(
        "Лесничий отметил итоги проверки.\n- Приняты меры к выплате 193 млн тенге. "
        "Лесхозу возвращено 800 гектаров земель, - отметил Лесничий."
    )
    assert [c.mode for c in claims] == ["direct", "direct"]


def test_a_bulletin_tells() -> None:
    (claim,) = svodka.read("За сутки ликвидирован 41 пожар, такие данные приводит сводка МЧС.")
    assert claim.speaker is not None
    assert claim.speaker.text == "сводка МЧС"


@pytest.mark.parametrize(
    "text",
    [
        "Мэр города Сергей Иванов не знал, что в городе закрыли 12 школ.",
        "Директор забыл, что завод задолжал 40 млн рублей.",
    ],
)
def test_who_does_not_know_it_tells_nothing(text: str) -> None:
    (claim,) = svodka.read(text)
    assert (claim.speaker, claim.mode) == (None, "narrator")


@pytest.mark.parametrize(
    "text",
    [
        "Выручка составила 40 млн рублей, объявлено 12 конкурсов.",
        "Объём закупок составил 40 млн рублей, заключено 7227 договоров с 497 производителями.",
    ],
)
def test_so_many_things_announced_tell_nothing(text: str) -> None:
    assert [claim.speaker for claim in svodka.read(text)] == [None] * len(svodka.read(text))


def test_who_says_so_before_a_colon_did_not_do_it() -> None:
    [claim] = svodka.read("Министерство труда: в страну въехало 48 тысяч человек.", language="ru")
    assert claim.actor is None
    assert claim.speaker is not None
    assert claim.speaker.text == "Министерство труда"
