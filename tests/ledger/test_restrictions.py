"""What keeps two figures of one noun apart, and what makes two wordings one figure."""

from __future__ import annotations

import pytest

from misfits import YEAR
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import Subject, subject
from svodka.ledger.meaning.words import Text
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import points
from told import figure, told

MONTH = ("2024-12-01", "2024-12-31")


def about(text: str, said: str, period: tuple[str, str] = YEAR, **slots: str | None) -> Subject:
    """The subject of the one figure of a text."""
    language = "kk" if "жылы" in text else "ru"
    (claim,) = told(text, figure(said, period, **slots), language=language).claims
    return subject(claim, Text(text, language), catalogue())


@pytest.mark.parametrize(
    ("text", "action", "counted", "narrowing"),
    [
        ("Произошло 210 пожаров в жилых домах", "Произошло", "пожаров", "дом жилой"),
        ("Выявлено 210 случаев ВИЧ среди мужчин", "Выявлено", "случаев ВИЧ", "мужчина"),
        ("Выявлено 210 случаев кори в Заречье у детей", "Выявлено", "случаев кори", "ребенок"),
        ("Выявлено 210 случаев", "Выявлено", "случаев", ""),
        ("Выдано 210 разрешений на строительство", "Выдано", "разрешений", "строительство"),
        ("Украдено 210 машин за сутки", "Украдено", "машин", ""),
        ("Изъято 210 машин в ходе рейда", "Изъято", "машин", ""),
        ("Открыто 210 школ в области", "Открыто", "школ", ""),
        ("Открыто 210 школ на Алтае", "Открыто", "школ", ""),
        ("Открыто 210 школ с 1 марта", "Открыто", "школ", ""),
        ("Зарплата выросла в валюте на 210", "выросла", "Зарплата", ""),
    ],
)
def test_what_stands_behind_a_preposition_restricts(
    text: str, action: str, counted: str, narrowing: str
) -> None:
    place = "Заречье" if "Заречье" in text else None
    found = about(text, "210", action=action, counted=counted, place=place)
    assert found.narrowing == narrowing


def test_a_restriction_does_not_say_what_is_counted() -> None:
    found = about("Отмечено 210 случаев у детей", "210", action="Отмечено", counted="случаев")
    assert (found.narrowing, found.vague) == ("ребенок", True)


def test_a_cause_restricts_once() -> None:
    text = "Задержаны 210 водителей за мошенничество"
    found = about(text, "210", action="Задержаны", counted="водителей")
    assert (found.cause, found.narrowing) == ("fraud", "")


def test_what_stands_inside_a_phrase_narrows_it() -> None:
    text = "Уровень молодёжной безработицы составил 3,1 %"
    found = about(text, "3,1 %", action="составил", counted="Уровень молодёжной безработицы")
    assert (found.counted, found.narrowing) == ("unemployment", "молодежный")


@pytest.mark.parametrize(
    ("text", "said", "action", "counted", "ill"),
    [
        ("Корью заболели 900 детей", "900", "заболели", "детей", "корь"),
        ("Привито от гриппа 900 детей", "900", "Привито", "детей", "грипп"),
        ("Былтыр жылы қызылшамен 900 бала ауырды", "900", "ауырды|ауыру", "бала", "корь"),
        ("За год заболели 900 человек", "900", "заболели", "человек", ""),
    ],
)
def test_people_fall_ill_with_something(
    text: str, said: str, action: str, counted: str, ill: str
) -> None:
    assert about(text, said, action=action, counted=counted).narrowing == ill


@pytest.mark.parametrize(
    ("text", "action", "counted"),
    [
        ("Корью заболели 900 человек", "заболели", "человек"),
        ("Былтыр жылы қызылшамен 900 адам ауырды", "ауырды|ауыру", "адам"),
    ],
)
def test_people_of_no_kind_who_fall_ill_are_cases(text: str, action: str, counted: str) -> None:
    found = about(text, "900", action=action, counted=counted)
    assert (found.action, found.counted, found.narrowing) == ("register", "measles", "")


@pytest.mark.parametrize(("period", "narrowing"), [(MONTH, "в годовом исчислении"), (YEAR, "")])
def test_annual_inflation_is_that_of_a_year_only(period: tuple[str, str], narrowing: str) -> None:
    found = about(
        "Годовая инфляция составила 8,6 %", "8,6 %", period,
        action="составила", counted="Годовая инфляция",
    )  # fmt: skip
    assert (found.counted, found.narrowing) == ("inflation", narrowing)


WORDINGS = """
Добыча нефти составила 88 тонн | Добыча | составила | Добыто 88 тонн нефти | нефти | Добыто
Рост цен составил 9 % | Рост цен | составил | Цены выросли на 9 % | Цены | выросли
Снижение краж составило 9 % | Снижение краж | составило | Кражи снизились на 9 % | Кражи | снизились
Население составило 900 человек | человек | составило | Население составило 900 | Население | составило
Произошло 900 пожаров | пожаров | Произошло | За год было 900 пожаров | пожаров | было
Урожай зерна составил 88 тонн | Урожай зерна | составил | Собрано 88 тонн зерна | зерна | Собрано
Ввод жилья составил 88 тонн | Ввод жилья | составил | Введено 88 тонн жилья | жилья | Введено
Выявлено 900 случаев заболевания | случаев заболевания | Выявлено | Заболели 900 человек | человек | Заболели
Зарегистрировано 900 ДТП | ДТП | Зарегистрировано | Произошло 900 ДТП | ДТП | Произошло
Родились 900 детей | детей | Родились | Число родившихся составило 900 человек | родившихся | составило
""".strip().splitlines()


@pytest.mark.parametrize("line", WORDINGS)
def test_two_wordings_are_one_line(line: str) -> None:
    words = line.split(" | ")
    found = []
    for text, counted, action in (words[:3], words[3:]):
        said = next(w for w in ("88 тонн", "9 %", "900") if w in text)
        story = told(text, figure(said, YEAR, action=action, counted=counted))
        ((_, cells),) = points(
            placed(story.claims, text, catalogue(), "ru"), catalogue(), None, "", "ru"
        )
        found.append([cells[name] for name in ("action", "counted", "narrowing", "change")])
    assert found[0] == found[1]


DEEDS = ("Зарегистрировано", "Произошло", "Совершено", "Выявлено")


@pytest.mark.parametrize("counted", ["преступлений", "краж", "мошенничеств"])
def test_crimes_are_registered_and_occur_apart(counted: str) -> None:
    deeds = {
        about(f"{deed} 900 {counted}", "900", action=deed, counted=counted).action for deed in DEEDS
    }
    assert len(deeds) == len(DEEDS)


def test_those_dead_who_are_identified_are_some_of_the_dead() -> None:
    found = about("Выявлено 900 погибших", "900", action="Выявлено", counted="погибших")
    assert found.action == "detect"


@pytest.mark.parametrize(
    ("text", "action", "counted", "done"),
    [
        ("Расследовано 900 пожаров", "Расследовано", "пожаров", "investigate"),
        ("Опознано 900 погибших", "Опознано", "погибших", "опознать"),
        ("Число погибших подскочило до 900", "подскочило", "Число погибших", "die"),
        ("В стране насчитали 900 пожаров", "насчитали", "пожаров", "occur"),
    ],
)
def test_what_is_done_to_some_is_not_what_befell_all(
    text: str, action: str, counted: str, done: str
) -> None:
    assert about(text, "900", action=action, counted=counted).action == done


def test_a_packing_does_not_restrict() -> None:
    text = "Изъято 210 гранат в ящиках"
    assert about(text, "210", action="Изъято", counted="гранат").narrowing == ""


def test_a_dash_says_how_many_a_people_are() -> None:
    found = about("Сельское население – 900 человек", "900", counted="человек")
    assert (found.counted, found.narrowing) == ("population", "сельский")


def test_growth_alone_says_nothing() -> None:
    assert about("Рост составил 9 %", "9 %", action="составил", counted="Рост").vague


def test_in_which_points_to_what_people_died_in() -> None:
    text = "Произошло 310 пожаров, в которых погибли 38 человек"
    assert about(text, "38", action="погибли", counted="человек").cause == "fire"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Произошло 310 пожаров, погибли 38 человек", "fire"),
        ("Зарегистрировано 2 тысячи ДТП. Всего погибли 38 человек", "traffic-accident"),
        # of which of two, of some only, of one that nobody knows
        ("Произошло 310 пожаров и 40 ДТП. Погибли 38 человек", ""),
        ("Произошло 310 лесных пожаров, погибли 38 человек", ""),
        ("Произошло 310 пожаров. На воде погибли 38 человек", ""),
        ("Произошёл пожар. Погибли 38 человек", ""),
    ],
)
def test_people_die_in_what_so_many_of_are_told_before(text: str, cause: str) -> None:
    verb = "погибли" if "погибли" in text else "Погибли"
    assert about(text, "38", action=verb, counted="человек").cause == cause


def test_the_country_whose_figure_it_is_does_not_narrow_it() -> None:
    text = "ВВП Казахстана вырос на 4,8 %"
    found = about(text, "4,8 %", action="вырос", counted="ВВП Казахстана", place="Казахстана")
    assert (found.counted, found.narrowing) == ("gdp", "")


def test_two_illnesses_are_one_pair_in_either_order() -> None:
    one, other = "Гриппом и ОРВИ заболели 900 человек", "ОРВИ и гриппом заболели 900 человек"
    said = [about(t, "900", action="заболели", counted="человек").narrowing for t in (one, other)]
    assert said == ["грипп орви"] * 2


def test_who_lives_in_a_country_is_its_population() -> None:
    text = "В Заречье проживают 900 человек"
    slots = {"action": "проживают", "counted": "человек"}
    living = about(text, "900", place="Заречье", **slots)
    assert (living.action, living.counted) == ("amount", "population")
    assert about("В бараках проживают 900 человек", "900", **slots).counted == "person"


def test_what_was_the_cause_does_not_narrow() -> None:
    text = "Число жертв землетрясения возросло до 63"
    found = about(text, "63", action="возросло", counted="Число жертв землетрясения")
    assert (found.cause, found.narrowing) == ("earthquake", "")


def test_a_noun_ends_with_the_country_whose_it_is() -> None:
    text = "Госдолг Казахстана составил 38,2 трлн тенге"
    slots = {"action": "составил", "counted": "Госдолг Казахстана"}
    story = told(text, figure("38,2 трлн тенге", YEAR, **slots))
    (one,) = placed(story.claims, text, catalogue(), "ru")
    ((_, cells),) = points([one], catalogue(), None, "", "ru")
    assert (cells["place"], cells["country"], cells["narrowing"]) == ("kazakhstan",) * 2 + ("",)


@pytest.mark.parametrize(
    ("counted", "other"),
    [
        ("Товарооборот Казахстана", "и Китая"),
        ("Товарооборот Казахстана", "с Китаем"),
        ("Товарооборот Казахстана и Китая", "и Китая"),
    ],
)
def test_what_is_of_two_countries_is_of_neither(counted: str, other: str) -> None:
    text = f"Товарооборот Казахстана {other} составил 48 млрд долларов"
    story = told(text, figure("48 млрд долларов", YEAR, action="составил", counted=counted))
    (one,) = placed(story.claims, text, catalogue(), "ru")
    assert one.claim.place is None
