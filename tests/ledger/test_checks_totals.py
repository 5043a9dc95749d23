"""Checks of a line of figures: running totals, periods, lost multipliers and units."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import HALF, JUNE, SEVEN_MONTHS, YEAR, found, held, names
from told import figure, told


def test_a_total_that_shrinks(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("812", HALF), held("790", SEVEN_MONTHS))
    assert one.check == "shrinking_total"
    assert one.claims[0].words == "790"


def test_a_total_that_its_text_tells_as_more_too(tmp_path: Path) -> None:
    slots = {"action": "изъяли", "counted": "наркотиков", "place": "Алматы"}
    early, late = (
        told(
            f"В Алматы изъяли {first} наркотиков. На {days[1]} в Алматы изъяли {second} наркотиков.",
            figure(first, days, **slots),
            figure(second, days, **slots),
            publisher="Вестник",
        )
        for first, second, days in (
            ("свыше 34 тонн", "34,2 тонны", HALF),
            ("34 тонны", "более 34 тонн", SEVEN_MONTHS),
        )
    )
    assert names(tmp_path, early, late) == []


def test_a_year_below_its_half(tmp_path: Path) -> None:
    assert names(tmp_path, held("812", HALF), held("790", YEAR)) == ["shrinking_total"]


def test_a_year_that_has_months_to_run_is_no_total_yet(tmp_path: Path) -> None:
    stories = held("812", HALF), held("790", YEAR, published="2024-04-28")
    assert names(tmp_path, *stories) == []


def test_a_total_that_grows(tmp_path: Path) -> None:
    assert (
        names(tmp_path, held("812", HALF), held("более 800", SEVEN_MONTHS), held("1430", YEAR))
        == []
    )


def test_totals_of_two_years_are_not_compared(tmp_path: Path) -> None:
    assert names(tmp_path, held("812", HALF), held("97", ("2025-01-01", "2025-03-15"))) == []


def test_a_month_above_its_year(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("812", JUNE), held("790", YEAR))
    assert one.check == "period_above"
    assert "2024-06" in one.why


def test_a_month_above_its_year_in_one_text_is_of_another_thing(tmp_path: Path) -> None:
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    text = "Пограничники задержали 412 нарушителей за год, а всего задержали 902 нарушителей."
    story = told(text, figure("412", YEAR, **slots), figure("902", JUNE, **slots))
    assert names(tmp_path, story) == []


def test_a_share_is_no_total_that_shrinks(tmp_path: Path) -> None:
    stories = [
        held(said, period, actor="Росстат", verb="опросил", noun="жителей", publisher=said)
        for said, period in (("48%", HALF), ("38%", SEVEN_MONTHS))
    ]
    assert names(tmp_path, *stories) == []


def test_months_above_their_year_together(tmp_path: Path) -> None:
    months = [held("402", (f"2024-{m:02}-01", f"2024-{m:02}-30")) for m in (4, 6, 9)]
    (one,) = found(tmp_path, held("1101", YEAR), *months)
    assert one.check == "period_above"
    assert len(one.claims) == 4
    assert "1\u00a0206" in one.why


def test_weeks_that_share_days_are_summed_once(tmp_path: Path) -> None:
    weeks = [held("402", (f"2024-01-{one:02}", f"2024-01-{one + 6:02}")) for one in (2, 5, 9, 12)]
    assert names(tmp_path, held("1101", ("2024-01-01", "2024-01-25")), *weeks) == []


def test_weeks_that_share_no_days_are_summed(tmp_path: Path) -> None:
    weeks = [held("402", (f"2024-01-{one:02}", f"2024-01-{one + 6:02}")) for one in (2, 9, 16)]
    assert names(tmp_path, held("1101", ("2024-01-01", "2024-01-25")), *weeks) == ["period_above"]


def test_months_that_fit_their_year(tmp_path: Path) -> None:
    months = [held("402", (f"2024-{m:02}-01", f"2024-{m:02}-30")) for m in (4, 6, 9)]
    assert names(tmp_path, held("1260", YEAR), *months) == []


def test_a_level_does_not_add_up(tmp_path: Path) -> None:
    story = {"noun": "человек", "verb": "насчитывали"}
    assert names(tmp_path, held("812", JUNE, **story), held("790", YEAR, **story)) == []


def test_a_year_far_from_its_pace(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("412", HALF), held("6120", YEAR))
    assert one.check == "pace"
    assert "826" in one.why


@pytest.mark.parametrize(("half", "year"), [("412", "1100"), ("54", "598"), ("412", "420")])
def test_a_year_near_its_pace_or_of_few(tmp_path: Path, half: str, year: str) -> None:
    assert names(tmp_path, held(half, HALF), held(year, YEAR)) == []


def test_a_thousand_lost_between_two_sources(tmp_path: Path) -> None:
    (one,) = found(
        tmp_path, held("свыше 52", YEAR, publisher="А"), held("52 тысячи", YEAR, publisher="Б")
    )
    assert one.check == "lost_multiplier"
    assert "1000" in one.why


@pytest.mark.parametrize(
    ("other", "teller", "expected"),
    [("12", "спасатели", ["lost_multiplier"]), ("13", "спасатели", []), ("12", "соседи", [])],
)
def test_a_thousand_lost_of_people_harmed_at_one_place(
    tmp_path: Path, other: str, teller: str, expected: list[str]
) -> None:
    """Many come to harm at a place: only the very number a thousandfold, of one teller, is one figure."""
    slots = {"action": "эвакуировали", "place": "Аксу"}
    stories = [
        told(
            f"В Аксу эвакуировали {number} человек, сообщили {who}. {paper}.",
            figure(number, JUNE, counted="человек", speaker=who, **slots),
            publisher=paper,
        )
        for number, who, paper in (("12 тысяч", "спасатели", "Нива"), (other, teller, "Заря"))
    ]
    assert names(tmp_path, *stories) == expected


def test_a_thousand_lost_against_the_line(tmp_path: Path) -> None:
    years = [held(n, (f"{y}-01-01", f"{y}-12-31")) for n, y in (("17 410", 2021), ("21 300", 2022))]
    (one,) = found(tmp_path, *years, held("19", ("2023-01-01", "2023-12-31")))
    assert one.check == "lost_multiplier"
    assert one.claims[0].words == "19"


def test_a_line_that_grows_has_lost_nothing(tmp_path: Path) -> None:
    years = [(("17"), 2021), ("140", 2022), ("1230", 2023), ("9870", 2024)]
    assert names(tmp_path, *(held(n, (f"{y}-01-01", f"{y}-12-31")) for n, y in years)) == []


def test_a_jump_explains_what_else_does_not_fit(tmp_path: Path) -> None:
    stories = [
        held("19 400", JUNE, publisher="А"),
        held("19", JUNE, publisher="Б"),
        held("18 900", JUNE, publisher="В"),
    ]
    checks_ = names(tmp_path, *stories)
    assert checks_.count("lost_multiplier") == 1
    assert checks_ == ["contradiction", "lost_multiplier"]  # 19 400 and 18 900 still disagree


@pytest.mark.parametrize(
    ("one", "other"),
    [("320 кг", "320 тонн"), ("8,3 млрд тенге", "8,3 млрд долларов"), ("15 тонн", "15%")],
)
def test_the_same_number_in_another_unit(tmp_path: Path, one: str, other: str) -> None:
    story = {"verb": "изъяли", "noun": "наркотиков"}
    stories = [held(one, publisher="А", **story), held(other, publisher="Б", **story)]
    assert names(tmp_path, *stories) == ["unit_mismatch"]


def test_kilograms_for_tonnes_that_agree(tmp_path: Path) -> None:
    story = {"verb": "изъяли", "noun": "наркотиков"}
    stories = [held("320 кг", publisher="А", **story), held("0,32 тонны", publisher="Б", **story)]
    assert names(tmp_path, *stories) == []


def test_one_number_in_two_units_is_no_lost_multiplier(tmp_path: Path) -> None:
    one, another = (
        held(f"310 {unit}", HALF, noun="гашиша", publisher=unit) for unit in ("кг", "тонн")
    )
    year = held("640 кг", YEAR, noun="гашиша")
    assert names(tmp_path, one, another, year) == ["unit_mismatch"]
