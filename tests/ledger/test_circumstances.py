"""Ways and means, directions, ages and hours tell figures apart, wherever in a clause they stand."""

from __future__ import annotations

import datetime as dt

import pytest

from misfits import YEAR
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.model import Document
from svodka.reader import Reader
from told import figure, told

COWS = {"action": "вывезли", "counted": "коров"}
SCHOOLS = {"action": "построили", "counted": "школ"}
MOVED = {"action": "переехали", "counted": "человек"}


def narrowing(text: str, language: str = "ru", said: str = "210", **slots: str | None) -> str:
    """What narrows the one figure of a text."""
    (claim,) = told(text, figure(said, YEAR, **slots), language=language).claims
    return subject(claim, Text(text, language), catalogue()).narrowing


@pytest.mark.parametrize(
    ("text", "slots", "expected"),
    [
        ("По железной дороге вывезли 210 коров", COWS, "по железной дороге"),
        ("Автотранспортом вывезли 210 коров", COWS, "автотранспортом"),
        ("Всего вывезли 210 коров", COWS, ""),
        (
            "Задержано 210 водителей в нетрезвом виде",
            {"action": "Задержано", "counted": "водителей"},
            "нетрезвый",
        ),
        (
            "Задержано 210 нетрезвых водителей",
            {"action": "Задержано", "counted": "нетрезвых водителей"},
            "нетрезвый",
        ),
        (
            "Начали строить 210 школ",
            {"action": "строить", "counted": "школ"},
            "начать",
        ),
        ("Начали 210 школ", {"action": "Начали", "counted": "школ"}, ""),
        ("Еженедельно вывозят 210 коров", {"action": "вывозят", "counted": "коров"}, "еженедельно"),
        ("С учётом сезонности вывезли 210 коров", COWS, "с учетом сезонности"),
        ("С тех пор как началась стройка в крае построили 210 школ", SCHOOLS, ""),
    ],
)
def test_by_which_means_and_how_far(text: str, slots: dict[str, str], expected: str) -> None:
    assert narrowing(text, **slots) == expected


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        ("В Кендин переехали 210 человек", "ru", MOVED | {"place": "Кендин"}, ""),
        ("Из Кендина переехали 210 человек", "ru", MOVED | {"place": "Кендина"}, "из"),
        ("Из Кендина вывезли 210 коров", "ru", COWS | {"place": "Кендина"}, ""),
        ("В Италию вывезли 210 коров", "ru", COWS | {"place": "Италию"}, "в"),
        ("В Италии вывезли 210 коров", "ru", COWS | {"place": "Италии"}, ""),
        (
            "Osten sent 210 people from Hale",
            "en",
            {"action": "sent|send", "counted": "people", "place": "Hale"},
            "из",
        ),
        (
            "Атыраудан 210 сиыр жөнелтілді",
            "kk",
            {"action": "жөнелтілді", "counted": "сиыр", "place": "Атыраудан"},
            "из",
        ),
    ],
)
def test_from_a_place_is_not_to_it(
    text: str, language: str, slots: dict[str, str], expected: str
) -> None:
    assert narrowing(text, language, **slots) == expected


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        (
            "Работу нашли 210 человек старше 50 лет",
            "ru",
            {"action": "нашли", "counted": "человек"},
            "старше 50",
        ),
        (
            "Hired were 210 people aged 18 to 24",
            "en",
            {"action": "Hired|hire", "counted": "people"},
            "в возрасте 18 24",
        ),
        (
            "Работу нашли 210 человек, остальным больше 50, их сверстники старше 60",
            "ru",
            {"action": "нашли", "counted": "человек"},
            "",
        ),
        (
            "60 жастан асқан 210 адам жұмысқа орналасты",
            "kk",
            {"action": "жұмысқа орналасты", "counted": "адам"},
            "старше 60",
        ),
    ],
)
def test_of_which_age(text: str, language: str, slots: dict[str, str], expected: str) -> None:
    assert narrowing(text, language, **slots) == expected


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        (
            "Явка на 12:00 составила 21%",
            "ru",
            {"action": "составила", "counted": "Явка"},
            "12:00",
        ),
        ("Turnout was 21% by 6pm", "en", {"action": "was|be", "counted": "Turnout"}, "18:00"),
        ("Turnout was 21% by 6:30 p.m.", "en", {"action": "was|be", "counted": "Turnout"}, "18:30"),
        (
            "Сағат 12:00-де дауыс беру белсенділігі 21% болды",
            "kk",
            {"action": "болды", "counted": "белсенділігі"},
            "12:00",
        ),
    ],
)
def test_at_which_hour_a_state_is_measured(
    text: str, language: str, slots: dict[str, str], expected: str
) -> None:
    assert expected in narrowing(text, language, "21%", **slots).split()


@pytest.mark.parametrize(
    ("text", "language", "place", "expected"),
    [
        ("В школах Казани заняты 210 человек", "ru", "школах Казани", "школа"),
        ("В городе Казани заняты 210 человек", "ru", "городе Казани", ""),
        ("In northern Kazakhstan 210 people voted", "en", "northern Kazakhstan", "northern"),
        ("Алматы мектептерінде 210 адам бар", "kk", "Алматы мектептерінде", "школа"),
    ],
)
def test_at_which_spot_of_a_known_place(
    text: str, language: str, place: str, expected: str
) -> None:
    counted = {"ru": "человек", "en": "people", "kk": "адам"}[language]
    assert narrowing(text, language, place=place, counted=counted) == expected


def test_what_adds_up_is_of_no_hour() -> None:
    text = "К 12:00 тонули 210 человек"
    assert narrowing(text, action="тонули", counted="человек") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("На 18 часов проверены 210 школ", "18:00"),
        ("На 18:00 (16:00 по Москве) проверены 210 школ", "18:00"),
        ("По состоянию на 18:00 проверены 210 школ", "18:00"),
        ("В 18:00 проверены 210 школ", ""),
        ("За 18 часов проверены 210 школ", ""),
    ],
)
def test_the_hour_up_to_which_is_counted(text: str, expected: str) -> None:
    assert narrowing(text, action="проверены", counted="школ") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("На год закрыли 210 школ", "на год"),
        ("При плане на год 340 закрыли 210 школ", ""),
        ("За день закрыли 210 школ из намеченных на год", ""),
    ],
)
def test_for_a_year_beside_its_deed(text: str, expected: str) -> None:
    assert narrowing(text, action="закрыли", counted="школ") == expected


def test_what_is_the_same_all_day_is_of_no_hour() -> None:
    text = "На 9:00 инфляция составила 21%"
    assert narrowing(text, said="21%", action="составила", counted="инфляция") == ""


def test_the_time_of_a_race_is_no_hour() -> None:
    text = "Turnout was 21% after 2:16:07 of counting"
    assert narrowing(text, "en", "21%", action="was|be", counted="Turnout") == ""


@pytest.mark.parametrize(
    ("text", "language", "action", "counted", "expected"),
    [
        (
            "They said 210 schools are being built",
            "en",
            "built|build",
            "schools",
            "вестись строительство",
        ),
        ("They said 210 schools have been built", "en", "built|build", "schools", ""),
        ("They built 210 schools a week", "en", "built|build", "schools", "еженедельно"),
        ("They built 210 schools, an official said a week ago", "en", "built|build", "schools", ""),
        ("An average of 210 schools were built", "en", "built|build", "schools", "в среднем"),
        (
            "210 мектеп салынып жатыр",
            "kk",
            "салынып жатыр|салыну",
            "мектеп",
            "вестись строительство",
        ),
        ("210 мектеп салынды", "kk", "салынды|салыну", "мектеп", ""),
        ("210 адам емделіп жатыр", "kk", "емделіп жатыр|емделу", "адам", ""),
    ],
)
def test_what_is_under_way_and_what_is_done_a_week_are_told_apart(
    text: str, language: str, action: str, counted: str, expected: str
) -> None:
    assert narrowing(text, language, action=action, counted=counted) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("В марте инфляция в Чаде составила 0,4 % в месячном исчислении.", "ru", ["месячном"]),
        ("Месячная инфляция в Чаде в марте составила 0,4 %.", "ru", ["месячном"]),
        ("По итогам марта в Чаде инфляция в годовом выражении составила 9 %.", "ru", ["годовом"]),
        ("В марте инфляция в Чаде была 0,4 % в месячной и 9 % в годовой динамике.", "ru", ["", "годовом"]),
        ("В марте цены в Чаде выросли на 4 % и 9 % в годовом выражении.", "ru", ["годовом", "годовом"]),
        ("Чадта наурызда инфляцияның жылдық көрсеткіші 9 пайызға жетті.", "kk", ["годовом"]),
        ("Чадта наурызда айлық инфляция 0,4 пайыз болды.", "kk", ["месячном"]),
        ("Monthly inflation in Chad was 0.4 percent in March.", "en", ["месячном"]),
        ("Chad's annual inflation rate was 9 percent in March.", "en", ["годовом"]),
        ("В марте годовая инфляция в Чаде составила 9 %, месячная – 0,4 %.", "ru", ["годовом", "месячном"]),
        ("Наурызда Чадта айлық инфляция 0,4 пайыз, жылдық – 9 пайыз болды.", "kk", ["месячном", "годовом"]),
        ("Annual inflation in Chad was 9% in March, and monthly 0.4%.", "en", ["годовом", "месячном"]),
        ("В сутки в Чаде сгорает 12 домов.", "ru", ["ежедневно"]),
        ("В пунктах временного размещения остаются 12 человек.", "ru", ["эвакопункт"]),
        ("В Чаде в селе Нура подтопило 12 домов, эвакуировано 90 человек.", "ru", ["", ""]),
    ],
)  # fmt: skip
def test_rates_of_the_same_days_are_told_apart(
    text: str, language: str, expected: list[str], reader: Reader
) -> None:
    day = dt.date(2026, 4, 9)
    claims = reader.read(Document(text, published=day, language=language)).claims
    said = [subject(claim, Text(text, language), catalogue()).narrowing for claim in claims]
    assert [f"в {one} исчислении" if "ом" in one else one for one in expected] == said
