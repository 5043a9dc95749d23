"""The same statement in copies of a report in other languages: one point, whatever their words are."""

from __future__ import annotations

from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.ledger.twins import Told as Figure
from svodka.ledger.twins import shared
from told import Teller, Told, figure, kept, told

YEAR = ("2022-01-01", "2022-12-31")
# Of each the catalogue knows some words in one language, in another none.
TEXTS = {
    "ru": "Ведомство окольцевало {} кроншнепов, выпустило {} выхухолей, починило {} кордонов.",
    "kk": "Ведомство {} шалшықшыны сақиналады, {} жұпарды жіберді, {} бекетті жөндеді.",
    "en": "The agency ringed {} curlews, released {} desmans and mended {} lodges.",
}
WORDS = {
    "ru": ("окольцевало|окольцевать кроншнепов", "выпустило|выпустить выхухолей",
           "починило|починить кордонов"),
    "kk": ("сақиналады|сақиналау шалшықшыны", "жіберді|жіберу жұпарды", "жөндеді|жөндеу бекетті"),
    "en": ("ringed|ring curlews", "released|release desmans", "mended|mend lodges"),
}  # fmt: skip
SAID = ("1842", "367", "2915")


def report(
    language: str, *numbers: str, day: str = "2023-01-19", period: tuple[str, str] | None = YEAR
) -> Told:
    numbers = numbers or SAID
    figures = []
    for number, words in zip(numbers, WORDS[language], strict=True):
        action, noun = words.split()
        figures.append(figure(number, period, action=action, counted=noun))
    text = TEXTS[language].format(*numbers)
    return told(text, *figures, published=day, publisher="inform.kz", language=language)


def points(path: Path, *stories: Told) -> dict[str, list[tuple[str, int, int]]]:
    """The words, claims and origins of the points of the first figure's series, asked in each language."""
    found = {}
    with kept(path, *stories) as ledger:
        titles = {
            language: ledger.connection.execute(
                "SELECT i.number FROM indicator AS i JOIN point AS p ON p.indicator = i.number"
                " WHERE p.language = ? ORDER BY p.claim LIMIT 1",
                (language,),
            ).fetchone()
            for language in {one.document.language for one in stories}
        }
        for language, (number,) in titles.items():
            made = ledger.series(str(number)).points()
            found[str(language)] = [(p.words, len(p.claims), p.origins) for p in made]
    return found


def test_a_series_has_the_copies_in_whatever_language_it_is_asked(tmp_path: Path) -> None:
    found = points(tmp_path, report("ru"), report("kk"), report("en", day="2023-01-20"))
    assert found == {language: [("1842", 3, 1)] for language in ("ru", "kk", "en")}


def test_a_report_in_one_language_stays_in_its_own_series(tmp_path: Path) -> None:
    later = report(
        "ru", "1977", "401", "3120", day="2024-01-19", period=("2023-01-01", "2023-12-31")
    )
    found = points(tmp_path, report("ru"), report("en"), later)
    assert found["ru"] == [("1842", 2, 1), ("1977", 1, 1)]
    assert found["en"] == [("1842", 2, 1)]


def test_what_a_copy_says_otherwise_is_not_the_same_statement(tmp_path: Path) -> None:
    found = points(tmp_path, report("ru"), report("en", "1824", *SAID[1:]))
    assert found == {"ru": [("1842", 1, 1)], "en": [("1824", 1, 1)]}


def test_without_days_it_is_one_point_as_well(tmp_path: Path) -> None:
    found = points(
        tmp_path, report("ru", period=None), report("kk", period=None), report("en", period=None)
    )
    assert found == {language: [("1842", 3, 1)] for language in ("ru", "kk", "en")}


def test_reports_that_are_no_copies_share_nothing(tmp_path: Path) -> None:
    found = points(tmp_path, report("ru"), report("en", day="2023-06-19"))
    assert found == {"ru": [("1842", 1, 1)], "en": [("1842", 1, 1)]}


def test_twins_come_and_go_with_their_documents(tmp_path: Path) -> None:
    first, second = report("ru"), report("en")
    with kept(tmp_path, first, second) as ledger:
        assert _twins(ledger) == 6
        ledger.remove(str(second.document.id), "tester")
        assert _twins(ledger) == 0


def four(language: str, day: str, *numbers: str) -> Told:
    """A report of four figures, each of its noun."""
    nouns = {
        "ru": ("кроншнепов", "выхухолей", "кордонов", "бобров"),
        "en": ("curlews", "desmans", "lodges", "beavers"),
        "kk": ("шалшықшы", "жұпар", "бекет", "құндыз"),
    }[language]
    told_of = ", ".join(f"{number} {noun}" for number, noun in zip(numbers, nouns, strict=True))
    figures = [figure(n, YEAR, counted=noun) for n, noun in zip(numbers, nouns, strict=True)]
    return told(f"{told_of}.", *figures, published=day, publisher="inform.kz", language=language)


def test_copies_that_only_a_removed_document_joined_are_twins_no_longer(tmp_path: Path) -> None:
    first = four("ru", "2023-01-16", "1842", "3671", "2915", "4127")
    others = [
        four("en", "2023-01-17", "1842", "3671", "2915", "5513"),
        four("kk", "2023-01-18", "6234", "3671", "2915", "4127"),
    ]
    with kept(tmp_path, first, *others) as ledger:
        assert _twins(ledger) == 16  # three, three and two pairs
        ledger.remove(str(first.document.id), "tester")
        assert _twins(ledger) == 0
        ledger.put_back(str(first.document.id), reader=Teller([first]))  # type: ignore[arg-type]
        assert _twins(ledger) == 16


def _twins(ledger: Ledger) -> int:
    ((count,),) = ledger.connection.execute("SELECT count(*) FROM twin")
    return int(count)


def _figures(*values: float) -> list[Figure]:
    digits = [len(f"{value:g}".strip("0")) for value in values]
    return [
        Figure(place, value, "1", "count", "", many, place)
        for place, (value, many) in enumerate(zip(values, digits, strict=True))
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        ((1842, 367), (1842, 367), [1842, 367]),
        ((1842, 4, 367), (1842, 4, 367), [1842, 4, 367]),  # beside one that tells something
        ((1842, 95, 61, 73, 4), (1842, 28, 39, 54, 4), [1842]),  # far from it
        ((4, 5), (4, 5), []),
        ((1842, 367), (367, 1842), [367, 1842]),  # in another order
        ((1842, 28, 367), (28, 1842, 367), [28, 367, 1842]),
        ((1842, 367, 1842), (367, 95, 1842), [367, 1842]),
        ((28, 1842, 367, 1950), (1842, 367, 1950, 28), [1842, 367, 1950]),  # too far
        ((1842, 1842), (1842,), [1842]),
    ],
)
def test_what_two_texts_share(
    mine: tuple[float, ...], theirs: tuple[float, ...], same: list[float]
) -> None:
    assert [one.value for one, _ in shared(_figures(*mine), _figures(*theirs))] == same
