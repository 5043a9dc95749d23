"""One thing told in two ways is one series (cases and the sick, what is caught), and two things are two."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import YEAR
from told import Told, figure, kept, told

ILL = [
    ("Минздрав зарегистрировал 731 случай кори.", "731", "зарегистрировал", "случай кори"),
    ("За год корью заболели 745 человек.", "745", "заболели", "человек"),
    ("Число заболевших корью составило 763.", "763", "составило", "заболевших корью"),
    ("Зарегистрированы 751 заболевший корью.", "751", "Зарегистрированы", "заболевший"),
    ("Корью переболели 757 человек.", "757", "переболели", "человек"),
    ("Last year 739 people fell ill with measles.", "739", "fell|fall", "people"),
    ("Last year 741 people caught measles.", "741", "caught|catch", "people"),
]
FLIGHTS = [
    ("Отменены 182 рейса.", "182", "Отменены", "рейса"),
    ("Airlines cancelled 185 flights.", "185", "cancelled|cancel", "flights"),
]
FLOWN = [
    ("Выполнено 182 рейса.", "182", "Выполнено", "рейса"),
    ("Рейсов выполнено 184.", "184", "выполнено", "Рейсов"),
    ("Airlines operated 185 flights.", "185", "operated|operate", "flights"),
]
DELAYED = [
    ("Задержаны 182 рейса.", "182", "Задержаны", "рейса"),
    ("Some 185 flights were delayed.", "Some 185", "delayed|delay", "flights"),
]
WEDDINGS = [
    ("Заключено 417 браков.", "417", "Заключено", "браков"),
    ("Зарегистрировано 421 брак.", "421", "Зарегистрировано", "брак"),
    ("Число браков составило 425.", "425", "составило", "Число браков"),
    ("Registered were 431 marriages.", "431", "Registered|register", "marriages"),
]
DIVORCES = [
    ("Расторгнуто 417 браков.", "417", "Расторгнуто", "браков"),
    ("Зарегистрирован 421 развод.", "421", "Зарегистрирован", "развод"),
    ("Registered were 431 divorces.", "431", "Registered|register", "divorces"),
]
PIECES = [
    ("Продажи машин за год составили 417 штук.", "417", "составили", "штук"),
    ("Продана 421 машина.", "421", "Продана", "машина"),
]
VICTIMS = [
    ("Жертвами пожаров стали 417 человек.", "417", "стали", "человек"),
    ("На пожарах погиб 421 человек.", "421", "погиб", "человек"),
]
FREIGHT = [
    ("Перевезено 417 тонн грузов.", "417 тонн", "Перевезено", "грузов"),
    ("Carried were 421 tonnes of freight.", "421 tonnes", "Carried|carry", "freight"),
]
TOURISTS = [
    ("Число туристов составило 417 тысяч.", "417 тысяч", "составило", "туристов"),
    ("Число туристов выросло до 421 тысячи.", "421 тысячи", "выросло", "туристов"),
]
MINED = [
    ("Добыча угля составила 417 тонн.", "417 тонн", "составила", "Добыча угля"),
    ("Добыча угля выросла до 421 тонны.", "421 тонны", "выросла", "Добыча угля"),
]
SERVED = [
    ("Аэропорт обслужил 417 пассажиров.", "417", "обслужил", "пассажиров"),
    ("The airport served 421 passengers.", "421", "served|serve", "passengers"),
]
CONSCRIPTED = [
    ("В армию призвали 417 человек.", "417", "призвали", "человек"),
    ("The army called up 421 people.", "421", "called|call", "people"),
]
MINERS = [
    ("При аварии на шахте погибли 12 горняков.", "12", "погибли", "горняков"),
    ("На шахте при аварии на дороге погибли 15 горняков.", "15", "погибли", "горняков"),
]
HELD = [
    ("Задержаны 42 человека.", "42", "Задержаны", "человека"),
    ("Задержанными за год оказались 43 человека.", "43", "оказались", "человека"),
    ("В отчёте 44 задержанных.", "44", "задержанных", "задержанных"),
    ("Задержанных — 45.", "45", "Задержанных", ""),
    ("Задержаны двое.", "двое", "Задержаны", ""),
]
BUILT = [
    ("Построено 18 школ.", "18", "Построено", "школ"),
    ("Число построенных за год школ составило 19.", "19", "составило", "Число"),
    ("Число школ, построенных за год, составило 20.", "20", "составило", "Число школ"),
    ("Построенных за год школ — 21.", "21", "", "школ"),
    ("Завершено строительство 22 школ.", "22", "Завершено", "школ"),
    ("За год 23 построенных школы.", "23", "построенных", "школы"),
]
SEIZED = [
    ("Изъято 700 единиц оружия.", "700", "Изъято", "единиц оружия"),
    ("Количество изъятого в рейдах оружия составило 710 единиц.", "710", "составило", "единиц"),
]
PAID = [
    ("Выплачено 5 млн рублей пособий.", "5 млн рублей", "Выплачено", "пособий"),
    (
        "Фонд произвёл выплату пособий на 6 млн рублей.",
        "6 млн рублей",
        "произвёл",
        "выплату пособий",
    ),
    (
        "Объём выплаченных пособий — 7 млн рублей.",
        "7 млн рублей",
        "выплаченных",
        "выплаченных пособий",
    ),
]
HOME = [
    ("417 человек вернулись в свои дома.", "417", "вернулись", "человек"),
    ("Домой вернулись 417 человек.", "417", "вернулись", "человек"),
    ("417 people returned home.", "417", "returned", "people"),
]
SHELTERS = [
    ("В эвакопунктах остаются 417 человек.", "417", "остаются", "человек"),
    ("417 people remain in temporary shelters.", "417", "remain", "people"),
]
YARDS = [
    ("Подтоплено 417 дворовых территорий.", "417", "Подтоплено", "дворовых территорий"),
    ("417 courtyard areas were flooded.", "417", "flooded", "courtyard areas"),
]
OIL = [
    ("Добыто 417 тонн нефти и конденсата.", "417 тонн", "Добыто", "нефти и конденсата"),
    ("417 tonnes of oil were produced.", "417 tonnes", "produced", "oil"),
]
CASES = [
    ("417 coronavirus cases were reported.", "417", "reported", "coronavirus cases"),
    ("417 cases of COVID-19 were reported.", "417", "reported", "cases of COVID-19"),
]
STORED = [
    ("В закрома засыпали 417 тонн зерна.", "417 тонн", "засыпали", "зерна"),
    ("Намолотили 417 тонн зерна.", "417 тонн", "Намолотили", "зерна"),
]
TAKEN_AWAY = [
    ("Эвакуированы 250 человек.", "250", "Эвакуированы", "человек"),
    ("Спасатели провели эвакуацию 260 человек.", "260", "провели", "человек"),
    ("Эвакуация 270 человек прошла успешно.", "270", "прошла", "человек"),
    ("Число эвакуированных достигло 280 человек.", "280", "достигло", "человек"),
]
PLANTED = [
    ("Высажено 400 деревьев.", "400", "Высажено", "деревьев"),
    ("Прошла высадка 410 деревьев.", "410", "Прошла", "деревьев"),
]
ABROAD = [
    ("Экспортировано 417 тонн нефти.", "417 тонн", "Экспортировано", "нефти"),
    ("Отправлено на экспорт 421 тонна нефти.", "421 тонна", "Отправлено", "нефти"),
]
APART = [
    ("Пенсии получили 417 человек.", "417", "получили", "человек"),
    ("Пособия получили 421 человек.", "421", "получили", "человек"),
    ("Got visas 423 people.", "423", "Got|get", "people"),
    ("Без света остались 427 человек.", "427", "остались", "человек"),
    ("Без газа остались 431 человек.", "431", "остались", "человек"),
    ("За закон проголосовали 28 депутатов.", "28", "проголосовали", "депутатов"),
    ("Против закона проголосовали 29 депутатов.", "29", "проголосовали", "депутатов"),
    ("Весной за «Ак Тас» проголосовали 31% избирателей.", "31%", "проголосовали", "избирателей"),
    ("Весной за «Ауыл» проголосовали 33% избирателей.", "33%", "проголосовали", "избирателей"),
    ("В тюрьмах содержатся 417 заключённых.", "417", "содержатся", "заключённых"),
    ("Суды осудили 421 человека.", "421", "осудили", "человека"),
]
KILLED = [
    ("Fires killed 310 people in Kenya.", "310", "killed|kill", "people"),
    ("In Kenya 322 people died in fires.", "322", "died|die", "people"),
    ("In Kenya 318 people were killed in fires.", "318", "killed|kill", "people"),
    ("Fires claimed 314 lives in Kenya.", "314", "claimed|claim", "lives"),
]
CAUGHT = [
    ("Рыбаки выловили 412 тонн краба.", "412 тонн", "выловили", "краба"),
    ("Рыбаки поймали 433 тонны краба.", "433 тонны", "поймали", "краба"),
    ("Вылов краба составил 423 тонны.", "423 тонны", "составил", "Вылов краба"),
    ("Fishermen caught 400 tonnes of crab.", "400 tonnes", "caught|catch", "crab"),
]
PEOPLE = [
    ("Полиция поймала 12 воров.", "12", "поймала", "воров"),
    ("Полиция задержала 15 воров.", "15", "задержала", "воров"),
]
TAXES = [
    ("Собрано 417 млн рублей налогов.", "417 млн рублей", "Собрано", "налогов"),
    (
        "Налоговые поступления составили 421 млн рублей.",
        "421 млн рублей",
        "составили",
        "Налоговые поступления",
    ),
    ("Tax revenue was 425 million roubles.", "425 million roubles", "was|be", "Tax revenue"),
    (
        "Collected were 431 million roubles in taxes.",
        "431 million roubles",
        "Collected|collect",
        "taxes",
    ),
]
LISTED = [
    ("На учёте состоят 417 больных.", "417", "состоят", "больных"),
    ("На учёте числится 421 больной.", "421", "числится", "больной"),
    ("Числятся 425 больных.", "425", "Числятся", "больных"),
]
BURGLARIES = [
    ("Registered were 417 burglaries.", "417", "Registered|register", "burglaries"),
    ("There were 421 burglaries.", "421", "", "burglaries"),
    ("Police reported 425 break-ins.", "425", "reported|report", "break-ins"),
    ("Burglaries fell to 431.", "431", "fell|fall", "Burglaries"),
    ("The number of burglaries was 433.", "433", "was|be", "The number of burglaries"),
]
THEFTS = [
    ("Зарегистрировано 417 краж.", "417", "Зарегистрировано", "краж"),
    ("Было 421 кража.", "421", "Было", "кража"),
    ("Число краж составило 425.", "425", "составило", "Число краж"),
    (
        "Число зарегистрированных краж составило 431.",
        "431",
        "составило",
        "Число зарегистрированных краж",
    ),
]
WAYS = (
    TAXES, LISTED, BURGLARIES, THEFTS,
    ILL, KILLED, CAUGHT, PEOPLE, SERVED, CONSCRIPTED, FLIGHTS, TOURISTS, MINED,
    FLOWN, DELAYED, WEDDINGS, DIVORCES, PIECES, VICTIMS, FREIGHT,
    HELD, BUILT, SEIZED, PAID, TAKEN_AWAY, PLANTED, ABROAD, HOME, SHELTERS, YARDS, OIL, CASES, STORED,
)  # fmt: skip


def story(text: str, words: str, action: str, counted: str) -> Told:
    actor = {"actor": "Fires"} if text.startswith("Fires") else {}
    language = "en" if text.isascii() else "ru"
    said = figure(words, YEAR, action=action, counted=counted, **actor)
    return told(text, said, language=language)


def series(path: Path, *stories: Told) -> set[tuple[int, str]]:
    """The lines of the figures of some stories, with their causes."""
    with kept(path, *stories) as ledger:
        return set(ledger.connection.execute("SELECT line, cause FROM point").fetchall())


@pytest.mark.parametrize("told_of", WAYS)
def test_two_ways_to_tell_one_thing_are_one_series(
    tmp_path: Path, told_of: list[tuple[str, str, str, str]]
) -> None:
    assert len(series(tmp_path, *(story(*one) for one in told_of))) == 1


@pytest.mark.parametrize(
    ("days", "lines"),
    [(("2025-05-01", "2025-05-31"), 1), (YEAR, 2)],
)
def test_what_a_rate_came_to_in_a_month_is_what_it_was(
    tmp_path: Path, days: tuple[str, str], lines: int
) -> None:
    """«Безработица снизилась до 4,6 %» in May stood apart from «составила»; in a year it may be less."""
    ways = [("составила 4,7 %", "4,7 %"), ("снизилась до 4,6 %", "4,6 %")]
    stories = [
        told(
            f"Безработица {way}.", figure(said, days, action=way.split()[0], counted="Безработица")
        )
        for way, said in ways
    ]
    assert len(series(tmp_path, *stories)) == lines


@pytest.mark.parametrize(
    ("ways", "lines"),
    [
        (("Годовая инфляция составила", "Годовая инфляция замедлилась до"), 1),
        (("Инфляция в годовом выражении составила", "Инфляция в годовом выражении ускорилась до"), 1),
        (("Инфляция составила", "Инфляция замедлилась до"), 2),  # of the month, or of twelve
    ],
)  # fmt: skip
def test_what_inflation_came_to_is_what_it_was_where_it_is_said_since_when(
    tmp_path: Path, ways: tuple[str, ...], lines: int
) -> None:
    may = ("2025-05-01", "2025-05-31")
    stories = [
        told(
            f"{way} 8,4 %.", figure("8,4 %", may, action=verb, counted=way.partition(f" {verb}")[0])
        )
        for way in ways
        for verb in [way.removesuffix(" до").split()[-1]]
    ]
    assert len(series(tmp_path, *stories)) == lines


def test_children_who_fall_ill_are_some_of_the_cases(tmp_path: Path) -> None:
    children = ("За год корью заболели 300 детей.", "300", "заболели", "детей")
    assert len(series(tmp_path, story(*ILL[0]), story(*children))) == 2


def test_flights_that_are_held_up_are_not_arrested(tmp_path: Path) -> None:
    """«Задержаны 182 рейса» stood with people who were detained, and with flights that were flown."""
    taken = ("Аэропорт принял 97 рейсов.", "97", "принял", "рейсов")
    held = ("Задержаны 42 человека.", "42", "Задержаны", "человека")
    ways = (DELAYED[0], FLOWN[0], FLIGHTS[0], taken, held)
    with kept(tmp_path, *(story(*one) for one in ways)) as ledger:
        deeds = {action for (action,) in ledger.connection.execute("SELECT action FROM indicator")}
    assert deeds == {"delay", "fly", "cancel", "land", "detain"}


@pytest.mark.parametrize(
    "text",
    [
        "На рейсе в Карсун задержаны 417 человек.",
        "После рейса задержаны 417 человек.",
    ],
)
def test_people_detained_on_a_flight_are_not_late(tmp_path: Path, text: str) -> None:
    """«На рейсе задержаны 417 человек» stood with flights that were delayed."""
    held = ("Задержаны 421 человек.", "421", "Задержаны", "человек")
    told_of = (text, "417", "задержаны", "человек")
    assert len(series(tmp_path, story(*held), story(*told_of))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Guards caught 417 people during the measles outbreak.",
        "Some 417 people were caught during the flu outbreak.",
    ],
)
def test_people_caught_while_others_are_ill_are_detained(tmp_path: Path, text: str) -> None:
    held = ("Guards detained 421 people.", "421", "detained|detain", "people")
    words = "Some 417" if text.startswith("Some") else "417"
    told_of = (text, words, "caught|catch", "people")
    assert len(series(tmp_path, story(*held), story(*told_of))) == 1


def test_what_stands_beside_a_participle_is_not_what_was_done(tmp_path: Path) -> None:
    """«Выделенных на [строительство] школ», who holds the evacuation, how many are on a register, who won."""
    ways = (
        ("Построено школ на 5 млн рублей.", "5 млн рублей", "Построено", "школ"),
        ("Сумма выделенных на строительство школ средств составила 6 млн рублей.",
         "6 млн рублей", "составила", "Сумма"),
        ("Эвакуированы 250 спасателей.", "250", "Эвакуированы", "спасателей"),
        ("Эвакуацию провели 260 спасателей.", "260", "провели", "спасателей"),
        ("Зарегистрировано 18 безработных.", "18", "Зарегистрировано", "безработных"),
        ("Число зарегистрированных безработных составило 19.", "19", "составило",
         "Число зарегистрированных безработных"),
        ("Задержаны 42 человека.", "42", "Задержаны", "человека"),
        ("Победителями оказались 43 человека.", "43", "оказались", "человека"),
    )  # fmt: skip
    assert len(series(tmp_path, *(story(*one) for one in ways))) == len(ways)


def test_people_found_ill_are_cases(tmp_path: Path) -> None:
    text = "Қызылша жұқтырған 745 адам анықталды."
    said = figure("745", YEAR, action="анықталды|анықталу", counted="адам")
    ill = told(text, said, language="kk")
    assert len(series(tmp_path, story(*ILL[0]), ill)) == 1


def test_victims_of_swindlers_are_alive(tmp_path: Path) -> None:
    robbed = ("Жертвами мошенников стали 417 человек.", "417", "стали", "человек")
    assert len(series(tmp_path, story(*VICTIMS[0]), story(*robbed))) == 2


def test_a_judges_load_is_no_total(tmp_path: Path) -> None:
    """«Рассмотрено 417 дел, нагрузка на судью — 31 дело»: one year had two totals."""
    text = "Рассмотрено 417 дел, нагрузка на судью — 31 дело."
    slots = {"action": "Рассмотрено"}
    total = figure("417", YEAR, counted="дел", **slots)
    load = figure("31", YEAR, counted="дело")
    with kept(tmp_path, told(text, total, load)) as ledger:
        rows = ledger.connection.execute("SELECT narrowing FROM point ORDER BY claim").fetchall()
    assert rows == [("",), ("нагрузка на",)]


def test_crab_that_is_seized_is_not_caught(tmp_path: Path) -> None:
    seized = ("Пограничники задержали 20 тонн краба.", "20 тонн", "задержали", "краба")
    assert len(series(tmp_path, story(*CAUGHT[0]), story(*seized))) == 2


def test_whom_attackers_kill_is_no_accident(tmp_path: Path) -> None:
    murders = ("Gangs killed 310 people in Kenya.", "310", "killed|kill", "people")
    assert len(series(tmp_path, story(*KILLED[1]), story(*murders))) == 2


def test_an_accident_in_a_mine_is_none_of_traffic(tmp_path: Path) -> None:
    causes = {cause for _, cause in series(tmp_path, *(story(*one) for one in MINERS))}
    assert causes == {"industrial-accident", "traffic-accident"}


def test_what_people_got_lost_or_voted_for_tells_them_apart(tmp_path: Path) -> None:
    assert len(series(tmp_path, *(story(*one) for one in APART))) == len(APART)


def test_elections_tell_no_voters_apart(tmp_path: Path) -> None:
    first = ("На выборах проголосовали 31% избирателей.", "31%", "проголосовали", "избирателей")
    second = ("Проголосовали 33% избирателей.", "33%", "Проголосовали", "избирателей")
    assert len(series(tmp_path, story(*first), story(*second))) == 1
