"""Checks where hundreds of papers tell of one figure: what they find, and how their work grows."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import YEAR, found, held, in_duckdb
from svodka.ledger.checks import run
from told import Told, kept

CUT = 40
"""Up to so many reports of one figure, each is held against each."""
FIRST = 2013


def crowd(many: int, publisher: str = "", apart: int = 1) -> list[Told]:
    """Reports of one figure, a day apart, each of a paper of its own or all of one."""
    return [
        held(
            str(FIRST + apart * n),
            YEAR,
            publisher=publisher or f"Газета {n}",
            published=f"2025-{1 + n // 28:02}-{1 + n % 28:02}",
        )
        for n in range(many)
    ]


def test_the_highest_of_a_crowd_contradicts_its_lowest(tmp_path: Path) -> None:
    (one,) = found(tmp_path, *crowd(2 * CUT))
    assert one.check == "contradiction"
    assert [quoted.words for quoted in one.claims] == [str(FIRST + 2 * CUT - 1), str(FIRST)]


def test_one_paper_that_differs_from_hundreds_is_found(tmp_path: Path) -> None:
    (one,) = found(tmp_path, *crowd(2 * CUT, apart=0), held("2600", YEAR, publisher="Вечер"))
    assert one.check == "contradiction"
    assert {quoted.words for quoted in one.claims} == {"2600", str(FIRST)}


def test_a_source_that_revises_day_after_day_hides_no_other(tmp_path: Path) -> None:
    middle = held("2041", YEAR, publisher="Вечер", published="2025-03-01")
    hits = found(tmp_path, *crowd(2 * CUT, publisher="Вестник"), middle)
    assert sorted(hit.check for hit in hits) == ["contradiction", "revision"]
    (contradiction,) = (hit for hit in hits if hit.check == "contradiction")
    assert "2041" in {quoted.words for quoted in contradiction.claims}


def test_the_last_revision_of_a_crowd_is_told(tmp_path: Path) -> None:
    (one,) = found(tmp_path, *crowd(2 * CUT, publisher="Вестник"))
    assert one.check == "revision"
    last, before = str(FIRST + 2 * CUT - 1), str(FIRST + 2 * CUT - 2)
    assert [quoted.words for quoted in one.claims] == [last, before]


def test_a_figure_that_is_told_again_and_again_hides_no_revision(tmp_path: Path) -> None:
    first = held("1800", YEAR, publisher="Вестник", published="2024-12-31")
    (one,) = found(tmp_path, first, *crowd(2 * CUT, publisher="Вестник", apart=0))
    assert one.check == "revision"
    assert one.claims[1].words == "1800"


@pytest.mark.parametrize("publisher", ["", "Вестник"])
def test_the_work_grows_with_the_claims_and_not_with_their_square(
    tmp_path: Path, publisher: str
) -> None:
    few, many = (work(tmp_path / str(n), crowd(n, publisher)) for n in (2 * CUT, 4 * CUT))
    assert many < 2.6 * few


def test_a_crowd_is_the_same_to_duckdb(tmp_path: Path) -> None:
    assert in_duckdb(tmp_path, *crowd(2 * CUT, publisher="Вестник"), *crowd(CUT))


def totals(many: int, last: int = 0) -> list[Told]:
    """A total that grows from day to day; the last report tells ``last``, if that is given."""
    days = [("2024-01-01", f"2024-{2 + n // 28:02}-{1 + n % 28:02}") for n in range(many)]
    said = [str(FIRST + n) for n in range(many)]
    said[-1] = str(last) if last else said[-1]
    return [
        held(words, day, publisher=f"Газета {n}", published=day[1])
        for n, (words, day) in enumerate(zip(said, days, strict=True))
    ]


def test_a_total_that_shrinks_after_hundreds_of_days_is_found(tmp_path: Path) -> None:
    (one,) = found(tmp_path, *totals(3 * CUT, last=1800))
    assert one.check == "shrinking_total"
    assert [quoted.words for quoted in one.claims] == ["1800", str(FIRST + 3 * CUT - 2)]


def test_the_work_of_growing_totals_grows_with_their_number(tmp_path: Path) -> None:
    few, many = (work(tmp_path / str(n), totals(n)) for n in (150, 300))
    assert many < 2.3 * few


def test_shrinking_totals_are_the_same_to_duckdb(tmp_path: Path) -> None:
    assert in_duckdb(tmp_path, *totals(3 * CUT, last=1800))


def work(folder: Path, stories: list[Told]) -> int:
    """How often SQLite went a thousand steps in all checks."""
    folder.mkdir()
    with kept(folder, *stories) as ledger:
        steps: list[None] = []
        ledger.connection.set_progress_handler(lambda: steps.append(None), 1000)
        list(run(ledger.connection))
        ledger.connection.set_progress_handler(None, 0)
        return len(steps)
