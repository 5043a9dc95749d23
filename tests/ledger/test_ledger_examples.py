"""The example bulletins in a ledger: their series, and that checks find planted mistakes and nothing else.

What the reader misreads today must not hide what the ledger does, so the series are tested on the reader's
claims with the periods and counted words of figures.csv in place of its own; findings are tested on both.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Claim, Document, Mention, Period
from svodka.reader import Reader, Result
from told import Told, add

EXAMPLES = Path(__file__).parents[2] / "examples"
with (EXAMPLES / "figures.csv").open(encoding="utf-8", newline="") as lines:
    FIGURES = list(csv.DictReader(lines))

# What each figure counts, by the words of action and counted in a query.
SUBJECTS = {
    "теракта": "предотвратить теракт",
    "члена банд": "задержать членов банд",
    "оружия": "изъять оружие",
    "гранаты": "изъять гранаты",
    "гранат": "изъять гранаты",
    "гранату": "изъять гранаты",
    "боеприпасов": "изъять боеприпасы",
    "патронов": "изъять боеприпасы",
    "нарколабораторий": "ликвидировать нарколаборатории",
    "нарколаборатории": "ликвидировать нарколаборатории",
    "наркоканалов": "закрыть наркоканалы",
    "нарушителя": "задержать нарушителей",
    "иностранцам": "запретить въезд иностранцам",
    "иностранца": "запретить въезд иностранцам",
    "групп": "ликвидировать преступные группы",
    "DDoS-атаки": "отразить DDoS-атаки",
    "DDoS-атак": "отразить DDoS-атаки",
    "кибератак": "отразить кибератаки",
}


def as_figures(document: Document, claims: tuple[Claim, ...], rows: list[dict[str, str]]) -> Told:
    """The claims of the table, with its periods and counted words."""
    waiting, kept = list(claims), []
    for row in rows:
        value = Decimal(row["value"])
        same = [
            c
            for c in waiting
            if value in (c.quantity.low, c.quantity.high) and c.quantity.unit == row["unit"]
        ]
        if not same:
            continue
        waiting.remove(same[0])
        kept.append(_as_figure(document.text, same[0], row))
    known = {claim.id for claim in kept}
    parts = (replace(c, part_of=c.part_of if c.part_of in known else None) for c in kept)
    return Told(document, tuple(sorted(parts, key=lambda c: c.quantity.start)))


def _as_figure(text: str, claim: Claim, row: dict[str, str]) -> Claim:
    quantity, period = claim.quantity, None
    if row["from"]:
        days = (dt.date.fromisoformat(row[name]) for name in ("from", "to"))
        period = Period(quantity.text, quantity.start, quantity.end, *days)
    at = min(
        (i for i in range(len(text)) if text.startswith(row["counted"], i)),
        key=lambda i: abs(i - quantity.end),
        default=-1,
    )
    counted = claim.counted
    if at >= 0 and (counted is None or row["counted"] not in counted.text):
        end = at + len(row["counted"])
        counted = Mention(text[at:end], at, end, normal=row["counted"].split()[0])
    if counted is not None and row["unit"] != "1":
        counted = claim.counted
    return replace(claim, period=period, counted=counted)


class Shelf:
    """The bulletins as read and as the table says, with changes to their texts."""

    def __init__(self, reader: Reader, documents: Mapping[str, Document]) -> None:
        self._reader = reader
        self._documents = documents
        self._results: dict[str, Result] = {}

    def stories(self, changes: Mapping[str, tuple[str, str]], corrected: bool) -> list[Told]:
        stories = []
        for name, document in self._documents.items():
            old, new = changes.get(name, ("", ""))
            assert old in document.text
            result = self._read(
                document.text.replace(old, new, 1) if old else document.text, document
            )
            rows = [self._changed(row, changes.get(name)) for row in FIGURES if row["file"] == name]
            claims = result.claims
            stories.append(
                as_figures(result.document, claims, rows)
                if corrected
                else Told(result.document, claims)
            )
        return stories

    def _read(self, text: str, document: Document) -> Result:
        if text not in self._results:
            self._results[text] = self._reader.read(replace(document, text=text, id=""))
        return self._results[text]

    def _changed(self, row: dict[str, str], change: tuple[str, str] | None) -> dict[str, str]:
        """A row of the table for a changed text."""
        if (
            change is None
            or change[0] not in PLANTED
            or not row["words"]
            or row["words"] not in change[0]
        ):
            return row
        return row | {"value": PLANTED[change[0]]}


# Old words and the value that the new ones have.
PLANTED = {
    "более 30 тысяч патронов": "30",
    "из них 39 иностранных": "5390",
    "предотвратил четыре теракта": "1",
    "за январь задержали 3026": "3206",
}
MISTAKES = [
    (
        "a lost «тысяч»",
        "2023-05-03-four-months.md",
        ("более 30 тысяч патронов", "более 30 патронов"),
        "lost_multiplier",
    ),
    (
        "a part above its whole",
        "2025-08-29-august.md",
        ("из них 39 иностранных", "из них 5390 иностранных"),
        "part_above_whole",
    ),
    (
        "a total that shrinks",
        "2024-12-30-year.md",
        ("предотвратил четыре теракта", "предотвратил один теракт"),
        "shrinking_total",
    ),
    (
        "two sources that disagree",
        "2026-02-02-attempts.md",
        ("за январь задержали 3026", "за январь задержали 3206"),
        "contradiction",
    ),
]


@pytest.fixture(scope="module")
def shelf(reader: Reader, bulletins: dict[str, Document]) -> Shelf:
    return Shelf(reader, bulletins)


@pytest.fixture(scope="module")
def ledger(shelf: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with Ledger(tmp_path_factory.mktemp("ledger") / "examples.db") as made:
        add(made, shelf.stories({}, corrected=True))
        yield made


@pytest.mark.parametrize("row", FIGURES, ids=lambda row: f"{row['file'][:10]} {row['words']}")
def test_every_figure_is_in_its_series_with_its_bounds_and_period(
    row: dict[str, str], ledger: Ledger
) -> None:
    query = SUBJECTS.get(row["counted"])
    found = (
        [ledger.series(query)]
        if query
        else [ledger.series(str(one.number)) for one in ledger.indicators()]
    )
    days = [dt.date.fromisoformat(row[name]) if row[name] else None for name in ("from", "to")]
    points = [
        point
        for series in found
        for point in series.points()
        if [point.period_from, point.period_to] == days
    ]
    value = float(row["value"])
    assert [
        point
        for point in points
        if (point.value == value and point.relation == row["relation"]) or _agrees(point.value, row)
    ]


def _agrees(value: float, row: dict[str, str]) -> bool:
    """«Свыше 4500» is restated by 4610."""
    return row["relation"] == "more_than" and row["words"] == "Свыше 4500" and value == 4610


def test_two_reports_of_january_are_one_restated_figure(ledger: Ledger) -> None:
    month = dt.date(2026, 1, 31)
    (point,) = [p for p in ledger.series("задержать нарушителей").points() if p.period_to == month]
    assert (point.words, len(point.claims)) == ("3026", 2)


def test_4610_and_more_than_4500_agree(ledger: Ledger) -> None:
    month = dt.date(2025, 8, 31)
    (point,) = [p for p in ledger.series("задержать нарушителей").points() if p.period_to == month]
    assert (point.words, len(point.claims), point.disputed) == ("4610", 2, False)


def test_the_six_parts_of_17541_sum(ledger: Ledger) -> None:
    year = dt.date(2025, 12, 31)
    values = [
        point.value
        for one in ledger.indicators("контрабанда")
        for point in ledger.series(str(one.number)).points()
        if point.period_to == year and point.part
    ]
    assert len(values) == 6
    assert sum(values) == 17541


@pytest.mark.parametrize("corrected", [True, False], ids=["as the table says", "as read"])
def test_nothing_is_found_where_nothing_was_planted(
    shelf: Shelf, tmp_path: Path, corrected: bool
) -> None:
    with Ledger(tmp_path / "examples.db") as made:
        add(made, shelf.stories({}, corrected))
        made.check()
        assert [one.why for one in made.findings()] == []


@pytest.mark.parametrize("corrected", [True, False], ids=["as the table says", "as read"])
@pytest.mark.parametrize(
    ("name", "file", "change", "check"), MISTAKES, ids=lambda value: str(value)[:30]
)
def test_a_planted_mistake_is_found_and_nothing_else(
    shelf: Shelf, tmp_path: Path, name: str, file: str, change: tuple[str, str], check: str,
    corrected: bool,
) -> None:  # fmt: skip
    with Ledger(tmp_path / "examples.db") as made:
        add(made, shelf.stories({file: change}, corrected))
        made.check()
        assert [one.check for one in made.findings()] == [check], name


@pytest.mark.parametrize("corrected", [True, False], ids=["as the table says", "as read"])
def test_all_mistakes_at_once_are_found_and_nothing_else(
    shelf: Shelf, tmp_path: Path, corrected: bool
) -> None:
    changes = {file: change for _, file, change, _ in MISTAKES}
    with Ledger(tmp_path / "examples.db") as made:
        add(made, shelf.stories(changes, corrected))
        made.check()
        found = sorted(one.check for one in made.findings())
    assert found == sorted(check for *_, check in MISTAKES)
