"""Copies of a report in other languages: one origin, and a difference between them is a finding."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from importlib import resources
from pathlib import Path

import pytest

from copies import copies, score
from svodka.ledger import Ledger
from svodka.ledger.copies import ENOUGH, Stated, digits, evidence
from svodka.ledger.findings import Finding
from svodka.ledger.meaning.names import key, outlet
from svodka.model import Document
from svodka.reader import Reader
from svodka.sources import load
from told import Told, figure, kept, told

EXAMPLES = Path(__file__).parents[2] / "examples"
YEAR = ("2022-01-01", "2022-12-31")

# What one report says in three languages, in its order: verb, noun and number of each figure.
TEXTS = {
    "ru": "КНБ изъял {0} гранат, задержал {1} нарушителей, закрыл {2} нарколабораторий, построил {3} школ.",
    "kk": "ҰҚК {0} граната тәркіледі, {1} шекара бұзушыны ұстады, {2} есірткі зертханасын жапты, "
    "{3} мектеп салды.",
    "en": "The KNB seized {0} grenades, detained {1} violators, closed {2} drug laboratories, "
    "built {3} schools.",
}
WORDS = {
    "ru": ["изъял гранат", "задержал нарушителей", "закрыл нарколабораторий", "построил школ"],
    "kk": ["тәркіледі|тәркілеу граната", "ұстады|ұстау шекара_бұзушыны", "жапты|жабу есірткі_зертханасын",
           "салды|салу мектеп"],
    "en": ["seized grenades", "detained violators", "closed drug_laboratories", "built schools"],
}  # fmt: skip
ACTORS = {"ru": "КНБ", "kk": "ҰҚК", "en": "KNB"}
SAID = ("598", "4610", "28", "217")


def copy(
    language: str,
    *numbers: str,
    day: str = "2023-01-19",
    publisher: str = "inform.kz",
    source: str = "",
) -> Told:
    """The report in a language, with these numbers; ``-`` leaves a figure out."""
    numbers = numbers or SAID
    text = TEXTS[language].format(*numbers)
    figures = []
    for number, words in zip(numbers, WORDS[language], strict=True):
        action, noun = words.split()
        if number != "-":
            figures.append(
                figure(number, YEAR, action=action, counted=noun.replace("_", " "), actor=ACTORS[language])
            )  # fmt: skip
    return told(
        text, *figures, published=day, publisher=publisher, language=language, source=source
    )


def origins(path: Path, *stories: Told) -> int:
    """How many origins the documents have."""
    with kept(path, *stories) as ledger:
        ((count,),) = ledger.connection.execute("SELECT count(DISTINCT origin) FROM document")
    return int(count)


def found(path: Path, *stories: Told) -> list[Finding]:
    with kept(path, *stories) as ledger:
        ledger.check()
        return list(ledger.findings())


# ---- one origin


def test_copies_in_three_languages_are_one_origin_whatever_comes_first(tmp_path: Path) -> None:
    for number, order in enumerate(("ru kk en", "en kk ru", "kk ru en")):
        folder = tmp_path / str(number)
        folder.mkdir()
        stories = [
            copy(language, day=f"2023-01-{19 + n}") for n, language in enumerate(order.split())
        ]
        assert origins(folder, *stories) == 1


def test_the_figures_of_copies_count_once(tmp_path: Path) -> None:
    with kept(tmp_path, copy("ru"), copy("kk"), copy("en")) as ledger:
        (point,) = ledger.series("изъять гранаты").points()
    assert (point.words, len(point.claims), point.origins) == ("598", 3, 1)


def test_another_outlet_in_another_language_retells_the_same_institution(tmp_path: Path) -> None:
    assert origins(tmp_path, copy("ru"), copy("en", publisher="thetimes.example")) == 1


@pytest.mark.parametrize(
    "other",
    [
        copy("en", day="2023-02-19"),
        copy("en", "578", "4016", "82", "172"),
        copy("en", "598", "4016", "82", "172"),
        copy("en", "598", "-", "-", "-"),
    ],
    ids=["another month", "other figures", "one figure alike", "one figure"],
)
def test_what_is_no_copy_keeps_its_origin(tmp_path: Path, other: Told) -> None:
    assert origins(tmp_path, copy("ru"), other) == 2


def test_the_same_figures_of_somebody_else_are_no_copy(tmp_path: Path) -> None:
    text = "In June farmers bought 598 ploughs and 28 tractors."
    slots = {"action": "bought", "actor": "farmers"}
    said = [figure("598", counted="ploughs", **slots), figure("28", counted="tractors", **slots)]
    other = told(text, *said, published="2023-01-19", publisher="Herald", language="en")
    assert origins(tmp_path, copy("ru"), other) == 2


def test_documents_without_a_day_are_joined_to_nothing(tmp_path: Path) -> None:
    english = copy("en")
    undated = Told(replace(english.document, published=None, id=""), english.claims)
    assert origins(tmp_path, copy("ru"), undated) == 2


# ---- evidence


def stated(*numbers: float, subject: str = "", relation: str = "exact") -> list[Stated]:
    return [Stated(0, n, "1", digits(n), relation, subject, subject) for n in numbers]


def test_rare_figures_weigh_more_than_common_ones() -> None:
    assert evidence(stated(4612, 2594), stated(4612, 2594)) > ENOUGH
    assert evidence(stated(461, 259), stated(461, 259)) < ENOUGH
    assert evidence(stated(461, 259, subject="seize"), stated(461, 259, subject="seize")) >= ENOUGH


def test_the_order_of_figures_counts() -> None:
    same = evidence(stated(461, 259, 173), stated(461, 259, 173))
    assert evidence(stated(461, 259, 173), stated(173, 259, 461)) < same


def test_figures_of_other_subjects_and_bounds_tell_less() -> None:
    same = evidence(stated(461, 259, subject="seize"), stated(461, 259, subject="seize"))
    other = evidence(stated(461, 259, subject="seize"), stated(461, 259, subject="build"))
    bounded = evidence(
        stated(461, 259, subject="seize"), stated(461, 259, subject="seize", relation="more_than")
    )
    assert other < bounded < same


def test_a_few_common_figures_of_long_texts_tell_nothing() -> None:
    mine = stated(*range(11, 60))
    assert evidence(mine, stated(15, 27, 41, *range(111, 150))) == 0.0


# ---- a difference is a finding


def test_copies_that_agree_are_no_finding(tmp_path: Path) -> None:
    assert found(tmp_path, copy("ru"), copy("kk"), copy("en")) == []


def test_the_copy_that_stands_alone_does_not_fit(tmp_path: Path) -> None:
    (one,) = found(tmp_path, copy("ru"), copy("kk", "598", "4160", "28", "217"), copy("en"))
    assert one.check == "copies_differ"
    assert [quoted.words for quoted in one.claims] == ["4160", "4610", "4610"]


def test_copies_are_compared_as_their_pages_stand_now(tmp_path: Path) -> None:
    pages = [copy(one, source=f"https://example.org/{one}") for one in ("ru", "en")]
    rewritten = [
        copy(one, "598", "4160", "28", "217", source=f"https://example.org/{one}")
        for one in ("ru", "en")
    ]
    assert "copies_differ" in [one.check for one in found(tmp_path, *pages, rewritten[0])]
    (tmp_path / "told.db").unlink()
    assert {one.check for one in found(tmp_path, *pages, *rewritten)} == {"revision"}


def test_of_two_copies_the_later_does_not_fit(tmp_path: Path) -> None:
    (one,) = found(tmp_path, copy("en", "598", "4160", "28", "217", day="2023-01-20"), copy("ru"))
    assert [quoted.words for quoted in one.claims] == ["4160", "4610"]


@pytest.mark.parametrize(
    ("russian", "english"),
    [("свыше 17 тысяч", "over 17"), ("17 тысяч", "17"), ("8,4 млн", "8.4 thousand")],
)
def test_a_multiplier_lost_in_a_copy(tmp_path: Path, russian: str, english: str) -> None:
    (one,) = found(
        tmp_path, copy("ru", "598", russian, "28", "217"), copy("en", "598", english, "28", "217")
    )
    assert (one.check, one.claims[0].words) == ("copies_differ", english)


@pytest.mark.parametrize(
    "numbers",
    [
        ("598", "more than 4,600", "28", "217"),
        ("598", "4.6 thousand", "28", "217"),
        ("nearly 600", "4,610", "28", "217"),
        ("598", "-", "28", "217"),
        ("598", "4,610", "28", "-"),
    ],
    ids=str,
)
def test_rounding_and_leaving_out_are_no_difference(
    tmp_path: Path, numbers: tuple[str, ...]
) -> None:
    assert found(tmp_path, copy("ru"), copy("en", *numbers)) == []


@pytest.mark.parametrize(
    ("russian", "number", "slip"),
    [
        ("4610", "4160", True),
        ("4610", "46100", True),
        ("4610", "4810", True),
        ("46", "64", True),
        ("4610", "4730", False),
        ("46", "48", False),
        ("46", "39", False),
    ],
)
def test_between_common_figures_a_slip_is_seen_in_other_words(
    tmp_path: Path, russian: str, number: str, slip: bool
) -> None:
    english = copy("en", "598", number, "28", "217")
    text = english.document.text.replace(
        f"detained {number} violators", f"welcomed {number} pilgrims"
    )
    other = told(
        text,
        *(figure(n, YEAR) for n in ("598", number, "28", "217")),
        published="2023-01-19",
        publisher="inform.kz",
        language="en",
    )
    words = [
        one.claims[0].words
        for one in found(tmp_path, copy("ru", "598", russian, "28", "217"), other)
    ]
    assert words == ([number] if slip else [])


@pytest.mark.parametrize(("number", "findings"), [("7250", 0), ("4160", 1)])
def test_of_another_period_only_a_slip_is_a_difference(
    tmp_path: Path, number: str, findings: int
) -> None:
    story = copy("en", "598", number, "28", "217")
    claims = [
        replace(c, period=replace(c.period, to_date=c.period.from_date))
        if c.quantity.text == number and c.period
        else c
        for c in story.claims
    ]
    assert len(found(tmp_path, copy("ru"), Told(story.document, tuple(claims)))) == findings


def test_what_is_known_to_be_another_thing_is_no_difference(tmp_path: Path) -> None:
    text = "KNB seized 598 grenades, rescued 4160 tourists, closed 28 drug laboratories, built 217 schools."
    verbs = {"598": "seized grenades", "4160": "rescued tourists", "28": "closed drug laboratories",
             "217": "built schools"}  # fmt: skip
    figures = [
        figure(number, YEAR, action=said.split()[0], counted=said.partition(" ")[2])
        for number, said in verbs.items()
    ]
    other = told(
        text, *figures, published="2023-01-19", publisher="inform.kz", language="en"
    )  # fmt: skip
    assert found(tmp_path, copy("ru"), other) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_made_up_reports_are_joined_with_their_copies_and_no_others(
    seed: int, reader: Reader
) -> None:
    got = score(copies(12, seed, dropped=1 / 6), reader)
    assert got.false_joins == 0
    assert got.joined >= 0.85 * got.pairs
    assert got.others == 0


def test_made_up_differences_are_found_and_no_others(reader: Reader) -> None:
    got = score(copies(12, 5, planted=True), reader)
    assert got.found >= 0.8 * got.planted
    assert (got.others, got.false_joins) == (0, 0)


# ---- as the reader reads them

REPORTS = ["2022-07-05-report.md", "2023-01-19-year.md", "2026-01-06-year.md"]
PLANTED = [
    ("kk/2022-07-05-report.md", "17 мыңнан астам", "17-ден астам"),
    ("en/2022-07-05-report.md", "54 grenades", "45 grenades"),
    ("kk/2023-01-19-year.md", "31 860 патрон", "3186 патрон"),
    ("en/2023-01-19-year.md", "2,954 DDoS", "2,594 DDoS"),
    ("2023-01-19-year.md", "598 гранат", "589 гранат"),
    ("kk/2026-01-06-year.md", "17 541 фактісінің", "17 451 фактісінің"),
]


@pytest.fixture(scope="module")
def read_copies(reader: Reader) -> dict[str, Document]:
    documents = {}
    for name in REPORTS:
        for folder in ("", "en/", "kk/"):
            (document,) = load([str(EXAMPLES / folder / name)])
            assert isinstance(document, Document)
            documents[folder + name] = document
    return documents


def check_read(
    path: Path, reader: Reader, documents: dict[str, Document], *changes: tuple[str, str, str]
) -> list[tuple[str, str]]:
    changed = dict(documents)
    for name, old, new in changes:
        assert old in changed[name].text
        changed[name] = replace(changed[name], text=changed[name].text.replace(old, new, 1), id="")
    with Ledger(path / "read.db") as ledger:
        ledger.add(list(changed.values()), reader=reader)
        ledger.check()
        return [(one.check, one.claims[0].words) for one in ledger.findings()]


def test_the_examples_in_three_languages_are_one_origin_each(
    tmp_path: Path, reader: Reader, read_copies: dict[str, Document]
) -> None:
    with Ledger(tmp_path / "read.db") as ledger:
        ledger.add(list(read_copies.values()), reader=reader)
        rows = ledger.connection.execute(
            "SELECT count(*) FROM document GROUP BY origin ORDER BY origin"
        ).fetchall()
    assert rows == [(3,), (3,), (3,)]


@pytest.mark.parametrize("change", PLANTED, ids=lambda change: f"{change[0]} {change[2]}")
def test_a_planted_difference_is_found_and_nothing_else(
    tmp_path: Path, reader: Reader, read_copies: dict[str, Document], change: tuple[str, str, str]
) -> None:
    ((check, words),) = check_read(tmp_path, reader, read_copies, change)
    assert check == "copies_differ"
    assert words.split()[0] in change[2]


# ---- names


@pytest.mark.parametrize(
    "names",
    [
        ("Токаев", "Тоқаев", "Tokayev", "Toqaev"),
        ("Сагимбаев", "Сағымбаев", "Sagimbayev"),
        ("Жумангарин", "Жұманғарин", "Zhumangarin"),
        ("Нысанбаев", "Nyssanbayev"),
        ("Шакенов", "Шәкенов", "Shakenov", "Şäkenov"),
        ("Эрдоган", "Ердоған", "Erdoğan"),
        ("Смаилов", "Смайылов", "Smailov"),
    ],
    ids=lambda names: names[0],
)
def test_a_name_has_one_key_in_every_script(names: tuple[str, ...]) -> None:
    assert len({key(name) for name in names}) == 1


def test_the_letters_of_names_have_examples_that_hold() -> None:
    path = resources.files("svodka.ledger.meaning") / "names.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    assert data.keys() == {"letters", "editions"}
    for table in data["letters"]:
        assert table.keys() == {"name", "example", "letters"}
        written, spelt = table["example"]
        assert key(written) == spelt
        assert set(table["letters"]) & set(written.casefold()) or table["name"] == "latin"
    assert len({outlet(name) for name in data["editions"]["example"].split(", ")}) == 1


def test_other_names_have_other_keys() -> None:
    assert len({key(n) for n in ("Токаев", "Такаев", "Сериков", "Серков", "Ли", "Лю")}) == 6


def test_the_editions_of_an_outlet_are_one() -> None:
    assert (
        len({outlet(n) for n in ("kaz.inform.kz", "www.inform.kz", "https://en.inform.kz/")}) == 1
    )
    assert outlet("inform.kz") != outlet("zakon.kz")
    assert outlet("Вестник") != outlet("Газета")
