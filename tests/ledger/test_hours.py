"""An hour narrows what is measured only on a day that is told at two of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import names
from told import Told, figure, kept, told

MONDAY, TUESDAY = ("2026-01-12", "2026-01-12"), ("2026-01-13", "2026-01-13")


def rate(said: str, hour: str, day: tuple[str, str], publisher: str = "А") -> Told:
    """«В Заречье на 11:00 курс кроны составил 31 тенге, пишет А»: one figure of a day."""
    at = f" на {hour}" if hour else ""
    text = f"В Заречье{at} курс кроны составил {said}, пишет {publisher} {day[0]}."
    slots = {"action": "составил", "counted": "курс кроны", "place": "Заречье"}
    return told(text, figure(said, day, **slots), publisher=publisher, published=day[0])


def titles(path: Path, *stories: Told) -> list[tuple[str, int]]:
    """The lines of a series, each with how many points it has."""
    with kept(path, *stories) as ledger:
        found = ledger.series("курс")
    return sorted((line.title, len(line.points)) for line in found.lines)


def test_hours_of_two_days_are_one_line(tmp_path: Path) -> None:
    one, other = rate("31 тенге", "11:00", MONDAY), rate("34 тенге", "15:30", TUESDAY)
    ((title, points),) = titles(tmp_path, one, other)
    assert points == 2
    assert ":" not in title


def test_hours_of_one_day_are_two_lines(tmp_path: Path) -> None:
    one, other = rate("31 тенге", "11:00", MONDAY), rate("34 тенге", "15:30", MONDAY)
    assert [points for _, points in titles(tmp_path, one, other)] == [1, 1]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("11:00", "15:30", []), ("11:00", "", []), ("11:00", "11:00", ["contradiction"])],
)
def test_only_one_hour_contradicts_itself(
    tmp_path: Path, first: str, second: str, expected: list[str]
) -> None:
    one, other = rate("31 тенге", first, MONDAY), rate("34 тенге", second, MONDAY, "Б")
    assert names(tmp_path, one, other) == expected
