"""The ledger from Python: claims, series, findings and searches as records and as Arrow."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

import svodka
from svodka.model import Document

if TYPE_CHECKING:
    from svodka.reader import Reader

pytest.importorskip("pyarrow")


@pytest.fixture(scope="module")
def ledger(
    tmp_path_factory: pytest.TempPathFactory, reader: Reader, bulletins: dict[str, Document]
) -> Iterator[svodka.Ledger]:
    with svodka.Ledger(tmp_path_factory.mktemp("ledger") / "svodka.db") as made:
        assert made.add(bulletins.values(), reader=reader).new == len(bulletins)
        wrong = Document(
            "За январь 2026 года пограничники задержали 1026 нарушителей границы.",
            published=dt.date(2026, 2, 3),
            source="wrong.txt",
        )
        made.add(wrong, reader=reader)
        yield made


def test_claims_are_records_and_a_table(ledger: svodka.Ledger) -> None:
    claims = list(ledger.claims())
    assert all(isinstance(claim, svodka.Claim) for claim in claims)
    assert svodka.to_arrow(ledger.claims()).column("id").to_pylist() == [c.id for c in claims]
    assert ledger.claim(claims[0].id) == claims[0]


def test_a_series_is_its_points_and_a_table_of_them(ledger: svodka.Ledger) -> None:
    points = list(ledger.series("задержать нарушитель").points())
    table = svodka.to_arrow(points)
    assert table.column("value").to_pylist() == [point.value for point in points]
    assert table.schema.field("period_from").type == "date32"


def test_a_series_is_known_by_the_number_of_its_indicator(ledger: svodka.Ledger) -> None:
    indicator = next(ledger.indicators("задержать нарушитель"))
    assert ledger.series(indicator.number).indicator == indicator


def test_days_that_are_strings_are_told_at_once(ledger: svodka.Ledger) -> None:
    since: Any = "2022-07-05"
    with pytest.raises(TypeError, match=r"since is a datetime.date, not '2022-07-05'"):
        ledger.series("задержать нарушитель", since=since)
    with pytest.raises(TypeError, match=r"until is a datetime.date, not '2022-07-05'"):
        next(ledger.search("граница", until=since))


def test_findings_are_records_and_a_table_with_their_quotes(ledger: svodka.Ledger) -> None:
    assert ledger.check() > 0
    found = list(ledger.findings())
    quotes = svodka.to_arrow(ledger.findings()).column("claims").to_pylist()
    assert [[q["quote"] for q in row] for row in quotes] == [
        [q.quote for q in f.claims] for f in found
    ]


def test_a_search_is_records_and_a_table(ledger: svodka.Ledger) -> None:
    found = list(ledger.search("нарушителями", limit=3))
    assert len(found) == 3
    assert svodka.to_arrow(found).column("quote").to_pylist() == [one.quote for one in found]


def test_nothing_is_an_empty_table_of_claims() -> None:
    assert svodka.to_arrow([]).num_rows == 0
    assert "counted_normal" in svodka.to_arrow(iter(())).schema.names
