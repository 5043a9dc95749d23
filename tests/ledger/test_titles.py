"""Titles of indicators: whoever asks for one, on any page, is answered with its indicator first."""

from __future__ import annotations

from pathlib import Path

import pytest

from svodka.language.quantities.names import dimensions_named
from svodka.ledger import Ledger
from svodka.ledger.meant import meant
from svodka.ledger.titles import Parts, cut, joined
from svodka.reader import Reader
from svodka.web.interface import LANGUAGES, Interface
from told import figure, kept, told


@pytest.fixture(scope="module")
def of_examples(
    tmp_path_factory: pytest.TempPathFactory, root: Path, reader: Reader
) -> tuple[Ledger, dict[int, str]]:
    ledger = Ledger(tmp_path_factory.mktemp("titles") / "examples.db")
    ledger.add([str(path) for path in sorted((root / "examples").rglob("20*.md"))], reader=reader)
    return ledger, {one.number: one.title for one in ledger.indicators()}


def first(ledger: Ledger, query: str) -> int:
    return meant(ledger.connection, query)[0][0].number


@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_every_title_leads_to_its_indicator(
    of_examples: tuple[Ledger, dict[int, str]], language: str
) -> None:
    ledger, titles = of_examples
    assert len(titles) > 30
    for number, title in titles.items():
        shown = Interface(language).indicator(title) if language else title
        assert first(ledger, shown) == number, shown


def test_no_two_indicators_have_one_title(of_examples: tuple[Ledger, dict[int, str]]) -> None:
    titles = list(of_examples[1].values())
    assert len(set(titles)) == len(titles)


LETTERS = told(
    "The flywheel spews 9 hp",
    figure("9 hp", action="spews|spew", counted="flywheel|flywheel"),
    language="en",
)
TERMS = [
    told(f"Осуждены на {n} лет. {word}", figure(f"{n} лет", action="Осуждены", counted=counted))
    for n, word, counted in ((7, "Тюрьма", "Тюрьма"), (8, "Тюрьма", "Тюрьма"), (9, "", None))
]


@pytest.mark.parametrize("between", [": ", " "])
def test_a_unit_of_no_dimension_is_found_by_its_symbol(tmp_path: Path, between: str) -> None:
    with kept(tmp_path, LETTERS, *TERMS) as ledger:
        title = f"spew{between}flywheel ([HP])"
        assert [one.title for one in ledger.indicators(title)] == ["spew: flywheel ([HP])"]


def test_a_title_comes_before_those_that_have_its_words_too(tmp_path: Path) -> None:
    with kept(tmp_path, *TERMS) as ledger:
        listed = [one.title for one in ledger.indicators("осудить (duration)")]
        assert listed == ["осудить: тюрьма (duration)", "осудить (duration)"]  # by their claims
        found = ledger.series("осудить (длительность)")
        assert found.indicator.title == "осудить (duration)"
        assert [one.title for one in found.others] == ["осудить: тюрьма (duration)"]


def test_a_bare_word_asks_for_what_most_is_said_of(tmp_path: Path) -> None:
    rare = told("Осуждены 12.", figure("12", action="Осуждены"))
    with kept(tmp_path, rare, *TERMS) as ledger:
        found = ledger.series("осудить")
        assert found.indicator.title == "осудить: тюрьма (duration)"
        assert found.others


@pytest.mark.parametrize("query", ["осудить: тюрьма (mass)", "осудить: (money)", "(%)"])
def test_what_is_measured_is_asked_for_in_brackets(tmp_path: Path, query: str) -> None:
    with kept(tmp_path, *TERMS) as ledger:
        assert list(ledger.indicators(query)) == []


def test_a_number_of_nothing_has_a_title(tmp_path: Path) -> None:
    with kept(tmp_path, told("Всего 12", figure("12")), *TERMS) as ledger:
        (one,) = ledger.indicators("(count)")
        assert one.title == "(count)"
        assert Interface("ru").indicator(one.title) == "(количество)"
        assert first(ledger, "(количество)") == one.number


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        ("изъять: оружие", Parts("изъять", ("оружие",), "")),
        ("пресечь: контрабанда, наркотик", Parts("пресечь", ("контрабанда", "наркотик"), "")),
        ("составить: выручка (money)", Parts("составить", ("выручка",), "money")),
        ("осудить (duration)", Parts("", ("осудить",), "duration")),
        ("(km/h)", Parts("", (), "km/h")),
        ("", Parts("", (), "")),
    ],
)
def test_a_title_is_made_of_its_parts(title: str, parts: Parts) -> None:
    assert cut(title) == parts
    assert joined(*parts) == title


@pytest.mark.parametrize(
    ("words", "dimension"),
    [
        ("длительность", "duration"),
        ("ақша", "money"),
        ("Volume", "volume"),
        ("км/ч", "km/h"),
        ("°C", "Cel"),
        ("т/га", "yield"),
        ("фунт", "mass"),
        ("л. с.", "[HP]"),
        ("IU", "IU"),
    ],
)
def test_a_dimension_is_known_by_what_it_is_called(words: str, dimension: str) -> None:
    assert dimension in dimensions_named(words)


@pytest.mark.parametrize("query", ["налоговые поступления", "tax revenue", "собрано налогов"])
def test_what_a_noun_counts_is_asked_for_by_it(tmp_path: Path, query: str) -> None:
    with kept(
        tmp_path,
        told(
            "Собрано 40 млн рублей налогов.",
            figure("40 млн рублей", action="Собрано", counted="налогов"),
        ),
        told("Собрано 12 тонн зерна.", figure("12 тонн", action="Собрано", counted="зерна")),
    ) as ledger:
        found, _ = meant(ledger.connection, query)
        assert [(one.action, one.counted) for one in found] == [("collect", "tax")]
