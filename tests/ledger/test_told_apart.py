"""Figures of one verb and one noun that are two: brands, partners, what people were given or stand for."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import YEAR, about
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.owners import with_country
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from told import Told, figure, kept, told


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        (
            "Цена нефти Lumen составила 71 доллар",
            "ru",
            {"action": "составила", "counted": "Цена нефти Lumen"},
            "lumen нефть",
        ),
        (
            "Товарооборот с Китаем составил 71 доллар",
            "ru",
            {"action": "составил", "counted": "Товарооборот"},
            "китай",
        ),
        (
            "Trade with China was 71 dollars",
            "en",
            {"action": "was|be", "counted": "Trade"},
            "китай",
        ),
        (
            "Қытаймен тауар айналымы 71 доллар болды",
            "kk",
            {"action": "болды", "counted": "тауар айналымы"},
            "китай",
        ),
        (
            "Былтыр сиыр етінің бағасы 71 доллар болды",
            "kk",
            {"action": "болды", "counted": "етінің бағасы|баға"},
            "корова мясо",
        ),
        (
            "Аренда двухкомнатной квартиры стоит 71 доллар",
            "ru",
            {"action": "стоит", "counted": "Аренда"},
            "двухкомнатный квартира",
        ),
    ],
)
def test_what_narrows_a_noun(
    text: str, language: str, slots: dict[str, str], expected: str
) -> None:
    said = next(f"71 {word}" for word in ("dollars", "доллар") if f"71 {word}" in text)
    assert about(text, said, language, **slots).narrowing == expected


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        ("К газу подключили 60 сёл", "ru", {"action": "подключили", "counted": "сёл"}, "газ"),
        (
            "60 отбасыға көмір берілді",
            "kk",
            {"action": "берілді", "counted": "отбасыға"},
            "уголь",
        ),
        (
            "Spring saw the bridge opposed by 60 people",
            "en",
            {"action": "opposed|oppose", "counted": "people"},
            "мост",
        ),
    ],
)
def test_what_people_were_given_or_stand_for(
    text: str, language: str, slots: dict[str, str], expected: str
) -> None:
    assert expected in about(text, "60", language, **slots).narrowing


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        (
            "Ветеранам выдали 60 ваучеров",
            "ru",
            {"action": "выдали", "counted": "ваучеров"},
            "ветеран",
        ),
        (
            "Весной ветеранам выдали 60 ваучеров",
            "ru",
            {"action": "выдали", "counted": "ваучеров"},
            "ветеран",
        ),
        (
            "Весной новым школам выдали 60 ваучеров",
            "ru",
            {"action": "выдали", "counted": "ваучеров"},
            "школа",
        ),
        (
            "По его словам выдали 60 ваучеров",
            "ru",
            {"action": "выдали", "counted": "ваучеров"},
            "",
        ),
        (
            "Выдали по итоговым спискам 60 ваучеров",
            "ru",
            {"action": "Выдали", "counted": "ваучеров"},
            "",
        ),
        (
            "Весной людям выдали 60 ваучеров",
            "ru",
            {"action": "выдали", "counted": "ваучеров"},
            "",
        ),
        (
            "Issued were 60 vouchers to farmers",
            "en",
            {"action": "Issued|issue", "counted": "vouchers"},
            "фермер",
        ),
        (
            "Көктемде фермерлерге 60 ваучер берілді",
            "kk",
            {"action": "берілді", "counted": "ваучер"},
            "фермер",
        ),
    ],
)
def test_to_whom_something_was_given(
    text: str, language: str, slots: dict[str, str], expected: str
) -> None:
    assert about(text, "60", language, **slots).narrowing == expected


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        (
            "За поправки проголосовали 43 депутата, 60 — против",
            "ru",
            {"action": "проголосовали", "counted": "депутата"},
            "против",
        ),
        (
            "За поправки проголосовали 43 депутата, против — 60",
            "ru",
            {"action": "проголосовали", "counted": "депутата"},
            "против",
        ),
        (
            "Против поправок проголосовали 60 депутатов и 3 сенатора",
            "ru",
            {"action": "проголосовали", "counted": "депутатов"},
            "поправка против",
        ),
        (
            "Против поправок проголосовали 5 депутатов и 60 сенаторов",
            "ru",
            {"action": "проголосовали", "counted": "сенаторов"},
            "поправка против",
        ),
        (
            "43 lawmakers voted for the bill and 60 against",
            "en",
            {"action": "voted", "counted": "lawmakers|lawmaker"},
            "против",
        ),
        (
            "40 deputies backed the amendment, 60 opposed it",
            "en",
            {"action": "opposed", "counted": "deputies|deputy"},
            "поправка",
        ),
    ],
)
def test_a_figure_that_borrows_its_verb_stands_for_something_of_its_own(
    text: str, language: str, slots: dict[str, str], expected: str
) -> None:
    assert about(text, "60", language, **slots).narrowing == expected


@pytest.mark.parametrize(
    ("text", "action", "counted", "deed"),
    [
        ("На заводе работают 60 осуждённых", "работают", "осуждённых", "work"),
        ("В больницах находятся 60 раненых", "находятся", "раненых", "have"),
        ("В больницах всего было 60 раненых", "было", "раненых", "injure"),
        ("На Омск приходится 60 погибших", "приходится", "погибших", "die"),
    ],
)
def test_people_who_are_somewhere_are_not_all_of_whom_that_became(
    text: str, action: str, counted: str, deed: str
) -> None:
    assert about(text, "60", "ru", action=action, counted=counted).action == deed


@pytest.mark.parametrize(
    ("text", "language", "slots"),
    [
        (
            "В Казахстан прибыло 60 туристов из Китая",
            "ru",
            {"action": "прибыло", "counted": "туристов", "place": "Казахстан"},
        ),
        (
            "About 60 tourists from China arrived in Kazakhstan",
            "en",
            {"action": "arrived", "counted": "tourists|tourist", "place": "Kazakhstan"},
        ),
        (
            "Қазақстанға Қытайдан 60 турист келді",
            "kk",
            {"action": "келді", "counted": "турист", "place": "Қазақстанға"},
        ),
    ],
)
def test_from_where_those_are_who_came(text: str, language: str, slots: dict[str, str]) -> None:
    said = "About 60" if language == "en" else "60"
    assert "китай" in about(text, said, language, **slots).narrowing.split()


@pytest.mark.parametrize(("said", "expected"), [("5%", "уголь"), ("60%", "газ")])
def test_what_is_next_in_a_list_of_changes(said: str, expected: str) -> None:
    text = "Спрос на уголь вырос на 5%, на газ на 60%"
    assert about(text, said, "ru", action="вырос", counted="Спрос").narrowing == expected


def test_cases_are_of_what_they_are_about() -> None:
    slots = {"action": "возбудила", "counted": "дел"}
    found = about("Полиция возбудила 60 дел о мошенничестве", "60", "ru", **slots)
    assert found.narrowing == "мошенничество"


def test_a_plant_that_employs_people_hires_none() -> None:
    found = about("Hale employs 60 people", "60", "en", action="employs|employ", counted="people")
    assert (found.action, found.level) == ("work", True)


def test_dead_birds_are_no_people() -> None:
    found = about(
        "Found were 60 dead cranes", "60", "en", action="Found|find", counted="dead cranes|crane"
    )
    assert found.counted == "crane"


def test_a_death_toll_is_of_deaths() -> None:
    found = about("The death toll was 60", "60", "en", action="was|be", counted="death toll|toll")
    assert (found.action, found.counted) == ("die", "person")


def test_drinking_water_is_no_drunkenness() -> None:
    found = about(
        "Osten has 60 wells with water to drink", "60", "en", action="has|have", counted="wells"
    )
    assert "нетрезвый" not in found.narrowing


def story(text: str, said: str, language: str, **slots: str | None) -> Told:
    return told(text, figure(said, YEAR, **slots), language=language)


@pytest.mark.parametrize(
    "pair",
    [
        [
            story(
                "Выявлено 412 случаев гриппа",
                "412",
                "ru",
                action="Выявлено",
                counted="случаев гриппа",
            ),
            story(
                "Отмечено 431 случай гриппа",
                "431",
                "ru",
                action="Отмечено",
                counted="случай гриппа",
            ),
        ],
        [
            story("Приехали 412 туристов", "412", "ru", action="Приехали", counted="туристов"),
            story("431 турист келді", "431", "kk", action="келді", counted="турист"),
            story("Побывали 421 турист", "421", "ru", action="Побывали", counted="турист"),
        ],
    ],
    ids=["cases", "tourists"],
)
def test_one_thing_by_other_verbs_is_one_series(tmp_path: Path, pair: list[Told]) -> None:
    with kept(tmp_path, *pair) as ledger:
        assert len(set(ledger.connection.execute("SELECT line FROM point").fetchall())) == 1


@pytest.mark.parametrize(
    ("text", "language", "slots", "expected"),
    [
        ("Вывезли 60 китайских граждан", "ru", {"counted": "граждан"}, "китай"),
        ("Вывезли 60 граждан КНР", "ru", {"counted": "граждан", "place": "КНР"}, "китай"),
        ("Вывезли 60 граждан Китая", "ru", {"counted": "граждан Китая"}, "китай"),
        ("Вывезли 60 подданных Российской Федерации", "ru", {"counted": "подданных"}, "россия"),
        ("Flown out were 60 Chinese citizens", "en", {"counted": "Chinese citizens"}, "китай"),
        ("Flown out were 60 citizens of China", "en", {"counted": "citizens"}, "китай"),
        ("Flown out were 60 Chinese nationals", "en", {"counted": "Chinese nationals"}, "китай"),
        ("60 Қытай азаматы әкетілді", "kk", {"counted": "азаматы"}, "китай"),
        ("Қытайдың 60 азаматы әкетілді", "kk", {"counted": "азаматы"}, "китай"),
        ("Вывезли 60 граждан Китая и России", "ru", {"counted": "граждан"}, ""),
        ("Вывезли 60 граждан Республики Узбекистан", "ru", {"counted": "граждан"}, "узбекистан"),
        (
            "Flown out were 60 citizens of the Republic of Kazakhstan",
            "en",
            {"counted": "citizens"},
            "казахстан",
        ),
        ("Вывезли 60 казахстанцев", "ru", {"counted": "казахстанцев"}, "казахстан"),
        ("Оштрафовали 60 китайских компаний", "ru", {"counted": "китайских компаний"}, "китай"),
    ],
)
def test_of_which_country(text: str, language: str, slots: dict[str, str], expected: str) -> None:
    (claim,) = told(text, figure("60", YEAR, **slots), language=language).claims
    words = Text(text, language)
    claim = with_country(claim, words, catalogue())
    assert claim.place is None
    assert subject(claim, words, catalogue()).narrowing == expected


def test_what_was_not_done_is_another_indicator_than_what_was() -> None:
    done = {"action": "построены|построить", "counted": "школа|школа"}
    undone = {"action": "Не построены|не построить", "counted": "школа|школа"}
    first = about("Осенью построены 71 школа", "71", "ru", **done)
    second = about("Не построены 71 школа", "71", "ru", **undone)
    assert (first.action, second.action) == ("build", "not build")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("алған жоқ|алу емес", "not receive"),
        ("алмады|алу емес", "not receive"),
        ("алды|алу", "receive"),
    ],
)
def test_what_kazakh_says_was_not_done_is_another_deed(said: str, expected: str) -> None:
    form = said.partition("|")[0]
    found = about(f"Зауытта 71 жұмысшы қант {form}", "71", "kk", action=said, counted="жұмысшы")
    assert found.action == expected


@pytest.mark.parametrize(
    ("one", "other", "slot"),
    [
        ("Задержаны 42 экстремиста", "Задержаны 42 террориста", "counted"),
        ("Выявлены 42 нелегала", "Выявлены 42 гастарбайтера", "counted"),
        ("Выявлены 42 мигранта", "Выявлены 42 трудовых мигранта", "counted"),
        ("Помогли 42 беженцам", "Помогли 42 вынужденным переселенцам", "counted"),
        ("Расселены 42 семьи", "Переехали 42 семьи", "action"),
    ],
)
def test_a_kind_is_not_its_neighbour(one: str, other: str, slot: str) -> None:
    """Extremists are no terrorists, and who moves house is not resettled."""
    concepts = []
    for text in (one, other):
        action, _, counted = text.partition(" 42 ")
        found = about(text, "42", "ru", action=action, counted=counted)
        concepts.append(getattr(found, slot))
    assert concepts[0] != concepts[1]
