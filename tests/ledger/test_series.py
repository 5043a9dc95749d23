"""Series: one indicator over time, its lines, and what is written of it."""

from __future__ import annotations

import csv
import datetime as dt
import json
import re
from pathlib import Path

import pytest

from misfits import HALF, JUNE, SEVEN_MONTHS, YEAR, held, to_parquet
from spreadsheets import sheets
from svodka.cli import main
from svodka.errors import LedgerError
from svodka.export.chart import on_one_axis
from svodka.ledger.lines import Line
from svodka.ledger.meaning.grains import Grain, gap, grain, label, named
from svodka.ledger.series import Series
from told import Told, figure, kept, told

MAY = ("2024-05-01", "2024-05-31")


def lines(series: Series) -> dict[str, list[str]]:
    """The figures of each line, by its grain."""
    return {line.grain: [point.words for point in line.points] for line in series.lines}


@pytest.mark.parametrize(
    ("first", "last", "kind", "name"),
    [
        ("2024-06-05", "2024-06-05", "day", "2024-06-05"),
        ("2024-06-03", "2024-06-09", "week", "2024-06-03 – 2024-06-09"),
        ("2024-02-01", "2024-02-29", "month", "2024-02"),
        ("2024-01-01", "2024-01-31", "month", "2024-01"),
        ("2024-01-01", "2024-03-31", "quarter", "2024-Q1"),
        ("2024-10-01", "2024-12-31", "quarter", "2024-Q4"),
        ("2024-02-01", "2024-04-30", "span", "2024-02-01 – 2024-04-30"),
        ("2024-01-01", "2024-06-30", "running", "2024-01-01 – 2024-06-30"),
        ("2024-01-01", "2024-09-30", "running", "2024-01-01 – 2024-09-30"),
        ("2024-01-01", "2024-07-05", "running", "2024-01-01 – 2024-07-05"),
        ("2024-07-01", "2024-12-31", "half", "2024-07-01 – 2024-12-31"),
        ("2024-01-01", "2024-12-31", "year", "2024"),
        ("2024-07-01", "2024-08-28", "span", "2024-07-01 – 2024-08-28"),
        ("2023-01-19", "2024-01-19", "span", "2023-01-19 – 2024-01-19"),
        ("2024-01-01", "", "open", "2024-01-01 – …"),
        ("", "", "none", "–"),
    ],
)
def test_kinds_of_periods(first: str, last: str, kind: str, name: str) -> None:
    days = [dt.date.fromisoformat(day) if day else None for day in (first, last)]
    assert (grain(*days), label(*days)) == (kind, name)


def test_periods_of_different_kinds_are_different_lines(tmp_path: Path) -> None:
    stories = [held("402", JUNE), held("390", MAY), held("812", HALF), held("1630", YEAR)]
    with kept(tmp_path, *stories) as ledger:
        found = lines(ledger.series("задержать нарушителей"))
    assert found == {"year": ["1630"], "running": ["812"], "month": ["390", "402"]}


def test_running_totals_of_two_years_are_two_lines(tmp_path: Path) -> None:
    stories = [
        held("812", HALF),
        held("951", SEVEN_MONTHS),
        held("97", ("2025-01-01", "2025-03-15")),
    ]
    with kept(tmp_path, *stories) as ledger:
        found = ledger.series("задержать нарушителей").lines
    assert sorted([p.words for p in line.points] for line in found) == [["812", "951"], ["97"]]


def test_reports_that_agree_are_one_figure(tmp_path: Path) -> None:
    stories = [held("больше 4,5 тыс.", publisher="А"), held("4610", publisher="Б")]
    with kept(tmp_path, *stories) as ledger:
        (point,) = ledger.series("нарушители").points()
    assert (point.words, len(point.claims), point.origins) == ("4610", 2, 2)
    assert point.publishers == ("Б", "А")
    assert not point.disputed


def test_a_figure_tells_which_other_numbers_agree_with_it(tmp_path: Path) -> None:
    stories = [held("700", publisher="А"), held("около 700", publisher="Б"), held("712")]
    with kept(tmp_path, *stories, held("712", publisher="Г")) as ledger:
        (point,) = ledger.series("нарушители").points()
    assert (point.words, point.also) == ("712", ("700", "около 700"))


def test_who_speaks_and_when_are_those_of_the_figure_that_stands_there(tmp_path: Path) -> None:
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "пограничники"}
    vague = told(
        "В июне пограничники задержали больше 4,5 тыс. нарушителей, сказал Ахмет Сериков.",
        figure("больше 4,5 тыс.", JUNE, speaker="Ахмет Сериков", **slots),
        published="2024-07-01",
    )
    exact = held("4610", published="2024-07-09")
    with kept(tmp_path, vague, exact) as ledger:
        (point,) = ledger.series("нарушители").points()
    assert (point.words, point.speaker, str(point.published)) == ("4610", "", "2024-07-09")


def test_reports_that_disagree_are_disputed(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")) as ledger:
        points = list(ledger.series("нарушители").points())
    assert [(point.words, point.disputed) for point in points] == [("3026", True), ("3206", True)]


def test_claims_without_a_period_are_not_one_figure(tmp_path: Path) -> None:
    stories = [
        told(f"{who} изъяли 20 гранат.", figure("20", action="изъяли", counted="гранат", actor=who))
        for who in ("Пограничники", "Пограничники Казахстана")
    ]
    with kept(tmp_path, *stories) as ledger:
        assert len(list(ledger.series("гранаты").points())) == 2


def test_who_is_left_unsaid_joins_the_only_one_named(tmp_path: Path) -> None:
    who = "Пограничной службе"
    story = passive("390", MAY, f", сказали в {who}", speaker=who)
    with kept(tmp_path, story, held("402", JUNE)) as ledger:
        assert lines(ledger.series("нарушители")) == {"month": ["390", "402"]}


def passive(number: str, period: tuple[str, str], more: str = "", **slots: str) -> Told:
    """«Задержано 390 нарушителей»: nobody says who did it, and ``more`` may say who tells."""
    text = f"Задержано {number} нарушителей{more}."
    said = figure(number, period, action="Задержано", counted="нарушителей", **slots)
    return told(text, said)


def test_reports_that_have_nobody_in_common_are_two_lines(tmp_path: Path) -> None:
    """They may be of two countries."""
    with kept(tmp_path, passive("390", MAY), held("402", JUNE)) as ledger:
        found = ledger.series("нарушители").lines
    assert sorted([p.words for p in line.points] for line in found) == [["390"], ["402"]]


def test_a_report_that_names_one_institution_is_of_that(tmp_path: Path) -> None:
    text = "Задержано 390 нарушителей. Пограничники изъяли 20 гранат."
    story = told(
        text,
        figure("390", MAY, action="Задержано", counted="нарушителей"),
        figure("20", MAY, action="изъяли", counted="гранат", actor="Пограничники"),
    )
    with kept(tmp_path, story, held("402", JUNE)) as ledger:
        assert lines(ledger.series("нарушители")) == {"month": ["390", "402"]}


def test_an_institution_of_two_countries_is_two_lines(tmp_path: Path) -> None:
    stories = [
        passive("390", MAY, f", сообщили в {who}", speaker=who)
        for who in ("МЧС Казахстана", "МЧС России")
    ]
    with kept(tmp_path, *stories) as ledger:
        assert len(ledger.series("нарушители").lines) == 2


def test_a_country_of_the_lead_ties_what_names_none(tmp_path: Path) -> None:
    stories = [
        told(
            f"Сводка по Казахстану. Задержано {number} нарушителей за {period[0]}.",
            figure(number, period, action="Задержано", counted="нарушителей"),
        )
        for number, period in (("390", MAY), ("402", JUNE))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert lines(ledger.series("нарушители")) == {"month": ["390", "402"]}


def test_farmers_are_everywhere(tmp_path: Path) -> None:
    stories = [
        held(number, period, actor="фермеры", verb="собрали", noun="дынь")
        for number, period in (("412", MAY), ("640", JUNE))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert len(ledger.series("дыни").lines) == 2


def test_deaths_of_nothing_said_are_of_two_incidents(tmp_path: Path) -> None:
    day = ("2024-06-05", "2024-06-05")
    stories = [
        held(number, day, actor="", verb="погибли", noun="человек", place="Актау")
        for number in ("12", "7")
    ]
    with kept(tmp_path, *stories) as ledger:
        assert len(ledger.series("погибшие люди").lines) == 2


def test_what_one_report_states_is_no_dispute(tmp_path: Path) -> None:
    text = "В июне пограничники задержали 402 нарушителя, ещё 31 нарушителя задержали они же."
    slots = {"action": "задержали", "counted": "нарушителя", "actor": "пограничники"}
    story = told(text, figure("402", JUNE, **slots), figure("31", JUNE, **slots))
    with kept(tmp_path, story) as ledger:
        points = list(ledger.series("нарушители").points())
    assert [(point.words, point.disputed) for point in points] == [("402", False), ("31", False)]


def test_running_totals_take_in_the_first_quarter(tmp_path: Path) -> None:
    quarter = ("2024-01-01", "2024-03-31")
    with kept(tmp_path, held("390", quarter), held("812", HALF), held("402", JUNE)) as ledger:
        found = ledger.series("нарушители", by="running")
    assert lines(found) == {"running": ["390", "812"]}


def test_a_noun_that_says_nothing_is_compared_in_its_report_only(tmp_path: Path) -> None:
    stories = [
        held(words, period, actor="Росстат", verb="определил", noun="случаев")
        for words, period in (("390", MAY), ("402", JUNE))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert len(ledger.series("случаи").lines) == 2


def test_a_region_without_its_name_is_not_the_one_that_others_name(tmp_path: Path) -> None:
    stories = [held("40", MAY, place="Абай"), held("41", JUNE, place="область")]
    with kept(tmp_path, *stories) as ledger:
        found = ledger.series("нарушители").lines
    assert sorted([p.words for p in line.points] for line in found) == [["40"], ["41"]]


def test_regions_without_a_name_are_one_line_where_none_is_named(tmp_path: Path) -> None:
    stories = [held("40", MAY), held("41", JUNE, place="область")]
    with kept(tmp_path, *stories) as ledger:
        assert lines(ledger.series("нарушители")) == {"month": ["40", "41"]}


def test_two_actors_are_two_lines(tmp_path: Path) -> None:
    stories = [held("402", JUNE), held("71", MAY, actor="полицейские")]
    with kept(tmp_path, *stories) as ledger:
        titles = {line.title for line in ledger.series("нарушители").lines}
        only = ledger.series("нарушители", actor="полиция")
    assert titles == {"пограничники", "полицейские"}
    assert lines(only) == {"month": ["71"]}


def test_places_and_days_narrow_a_series(tmp_path: Path) -> None:
    stories = [
        held("40", MAY, place="Абай"),
        held("41", JUNE, place="Актау"),
        held("39", HALF, place="Абай"),
    ]
    with kept(tmp_path, *stories) as ledger:
        assert lines(ledger.series("нарушители", place="Абай")) == {
            "running": ["39"],
            "month": ["40"],
        }
        assert lines(ledger.series("нарушители", by="month", since=dt.date(2024, 6, 1))) == {
            "month": ["41"]
        }
        assert lines(ledger.series("нарушители", by="month", until=dt.date(2024, 5, 31))) == {
            "month": ["40"]
        }


def test_a_place_is_asked_for_in_any_language_of_its_concept(tmp_path: Path) -> None:
    """«Актюбинская» alone had only the claims that say it in Russian."""
    stories = [
        held("40", MAY, place="Актюбинская область"),
        held("41", JUNE, place="Aktobe region"),
        held("77", JUNE, place="Орловская область"),
    ]
    with kept(tmp_path, *stories) as ledger:
        for asked in ("Актюбинская", "Ақтөбе", "Aktobe"):
            series = ledger.series("нарушители", place=asked)
            assert lines(series) == {"month": ["40", "41"]}
            assert {point.place_key for point in series.points()} == {"aktobe-region"}


def test_a_series_that_is_narrowed_to_nothing_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with kept(tmp_path, held("402", JUNE)) as ledger:
        path = ledger.path
    assert main(["series", "нарушители", "--ledger", str(path), "--place", "Актау"]) == 0
    assert "nothing of it is left; ask without" in capsys.readouterr().err


def test_a_series_of_plans_alone_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "В июне пограничники задержат 500 нарушителей."
    said = figure("500", JUNE, action="задержат", counted="нарушителей", factuality="planned")
    with kept(tmp_path, told(text, said)) as ledger:
        path = ledger.path
    assert main(["series", "нарушители", "--ledger", str(path)]) == 0
    assert "claims are planned, denied, only possible" in capsys.readouterr().err


def test_what_is_denied_or_planned_is_left_out(tmp_path: Path) -> None:
    text = "В июне пограничники не задерживали 500 нарушителей."
    said = figure("500", JUNE, action="задерживали", counted="нарушителей", factuality="negated")
    with kept(tmp_path, told(text, said), held("402", JUNE)) as ledger:
        assert lines(ledger.series("нарушители")) == {"month": ["402"]}


def test_a_query_may_narrow_what_is_counted(tmp_path: Path) -> None:
    stories = [
        held(said, noun=noun, verb="раскрыли")
        for said, noun in (("402", "преступлений"), ("31", "тяжких преступлений"))
    ]
    with kept(tmp_path, *stories) as ledger:
        found = [point.words for point in ledger.series("тяжкие преступления").points()]
    assert found == ["31"]


def test_what_only_narrows_is_asked_for_by_itself(tmp_path: Path) -> None:
    stories = [
        held(said, noun=noun, verb="раскрыли")
        for said, noun in (("402", "преступлений"), ("31", "тяжких преступлений"))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert [point.words for point in ledger.series("тяжкие").points()] == ["31"]
        with pytest.raises(LedgerError, match="no indicator for 'лёгкие'"):
            ledger.series("лёгкие")


@pytest.mark.parametrize(
    ("asked", "advice"),
    [
        ("наруштели", "did you mean 'нарушитель'"),
        ("задержане нарушителей", "did you mean 'задержание нарушителей'"),
        ("*", "no indicator for '*'"),
        ("«%»", "no indicator for '«%»'"),
        ("о" * 60_000, "query has 60000 characters; 500 are the most"),
        ("detained violatros", "did you mean 'violator'"),
        ("detaimed", "did you mean 'detain'"),
        ("задержаные", "did you mean 'задержать'"),
        ("нарушителий", "did you mean 'нарушитель'"),
        ("нарушители Актау", "there is one for 'нарушители'"),
        ("наруштели Актау", "there is one for 'нарушитель'"),
        ("Комитет национальной безопасности", "name what is counted; --actor"),
        ("опасные нарушители", "is never told with 'опасные'"),
        ("скрипки", "`svodka indicators` lists them"),
        ("пограничники", "--actor and --place ask for who and where"),
        ("Aktobe", "--actor and --place ask for who and where"),
        (",", "`svodka indicators` lists them"),
    ],
)
def test_a_query_that_finds_nothing_is_told_what_would(
    tmp_path: Path, asked: str, advice: str
) -> None:
    with kept(tmp_path, held("402", JUNE)) as ledger, pytest.raises(LedgerError, match=advice):
        ledger.series(asked)


def test_what_happens_is_asked_for_by_itself(tmp_path: Path) -> None:
    stories = [
        told(f"Произошло {many} {what}.", figure(many, JUNE, action="Произошло", counted=what))
        for many, what in (("40", "пожаров"), ("71", "ДТП"))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert [one.counted for one in ledger.indicators("аварии")] == ["traffic-accident"]


def test_a_narrowed_query_of_another_time_finds_nothing_and_says_no_more(tmp_path: Path) -> None:
    with kept(tmp_path, held("402", JUNE)) as ledger:
        assert lines(ledger.series("опасные нарушители", since=dt.date(2020, 1, 1))) == {}


@pytest.mark.parametrize(
    "asked",
    ["цены на бензин", "бензин цены", "petrol prices", "бензин бағасы"],
)
def test_what_narrows_a_thing_may_be_asked_for_beside_it(tmp_path: Path, asked: str) -> None:
    stories = [
        told(
            f"В мае цены на {what} выросли на {by}%.",
            figure(f"{by}%", MAY, action="выросли", counted="цены"),
        )
        for by, what in (("4", "хлеб"), ("7", "бензин"))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert lines(ledger.series(asked)) == {"month": ["7%"]}


@pytest.mark.parametrize(
    "asked", ["погибшие в ДТП", "deaths in road accidents", "число погибших в авариях"]
)
def test_what_people_died_in_may_be_asked_for(tmp_path: Path, asked: str) -> None:
    stories = [
        told(
            f"В мае {where} погибли {many} человек.",
            figure(many, MAY, action="погибли", counted="человек"),
        )
        for many, where in (("40", "в ДТП"), ("6", "на пожарах"))
    ]
    with kept(tmp_path, *stories) as ledger:
        assert lines(ledger.series(asked)) == {"month": ["40"]}


@pytest.mark.parametrize(
    "asked",
    ["number of violators", "the detained violators", "число нарушителей", "құқық бұзушылар саны"],
)
def test_words_that_say_nothing_are_passed_over(tmp_path: Path, asked: str) -> None:
    with kept(tmp_path, held("402", JUNE)) as ledger:
        assert lines(ledger.series(asked)) == {"month": ["402"]}


def test_an_ambiguous_query_names_the_others(tmp_path: Path) -> None:
    stories = [held("402", JUNE), held("390", MAY), held("77", JUNE, verb="оштрафовали")]
    with kept(tmp_path, *stories) as ledger:
        series = ledger.series("нарушители")
    assert series.indicator.title == "задержать: нарушитель"
    assert [other.title for other in series.others] == ["оштрафовать: нарушитель"]


def test_an_empty_query_asks_for_nothing(tmp_path: Path) -> None:
    with kept(tmp_path, held("402")) as ledger, pytest.raises(LedgerError, match="no indicator"):
        ledger.series(" ")


def test_a_query_for_nothing_is_an_error(tmp_path: Path) -> None:
    with kept(tmp_path, held("402", JUNE)) as ledger:
        with pytest.raises(LedgerError, match="no indicator for 'скрипки'"):
            ledger.series("скрипки")
        with pytest.raises(LedgerError, match="'decade' is no kind of period"):
            ledger.series("нарушители", by="decade")


def test_the_quote_is_the_sentence(tmp_path: Path) -> None:
    with kept(tmp_path, held("402", JUNE)) as ledger:
        (point,) = ledger.series("нарушители").points()
        claim = next(ledger.claims())
    assert point.claims == (claim.id,)
    assert "задержали 402 нарушителей" in point.quote


def test_the_series_runs_in_duckdb_over_parquet(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    from svodka.ledger.sql import queries

    sql = queries("series")["series"]
    asked = {"indicator": 1, "grain": "", "since": None, "until": None}
    with kept(tmp_path, held("402", JUNE), held("390", MAY), held("812", HALF)) as ledger:
        here = ledger.connection.execute(sql, asked).fetchall()
        other = duckdb.connect()
        for name in ("point", "claim", "document"):
            to_parquet(ledger, name, tmp_path / f"{name}.parquet")
            other.read_parquet(str(tmp_path / f"{name}.parquet")).create_view(name)
    assert len(here) == 3
    assert [tuple(map(str, row)) for row in other.execute(sql, asked).fetchall()] == [
        tuple(str(bool(cell)) if place == 23 else str(cell) for place, cell in enumerate(row))
        for row in here
    ]


# ---- what is written of it


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    stories = [
        held("402", JUNE),
        held("201", MAY),
        held("более 800", HALF),
        held("811", JUNE, publisher="Б"),
    ]
    with kept(tmp_path, *stories):
        return tmp_path / "told.db"


def test_the_table_has_a_curve(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["series", "нарушители", "--ledger", str(ledger)]) == 0
    shown = capsys.readouterr().out
    assert "▅█" in shown
    assert "> 800" in shown
    assert "! 811" in shown


def test_other_numbers_stand_below_the_figure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with kept(tmp_path, held("712"), held("700", publisher="Б")):
        main(["series", "нарушители", "--ledger", str(tmp_path / "told.db")])
    assert "also 700" in capsys.readouterr().out


def test_a_narrow_table_keeps_ids_and_days_whole(
    ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["series", "нарушители", "--ledger", str(ledger), "--width", "80"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert max(map(len, shown)) <= 80
    assert any("actor, speaker" in line for line in shown)
    last = [line.split()[-1] for line in shown if line.strip()]
    assert sum(bool(re.fullmatch("[0-9a-f]{16}", word)) for word in last) == 4


def test_jsonl_has_a_line_a_point(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["series", "нарушители", "--ledger", str(ledger), "--format", "jsonl", "--by", "running"])
    (line,) = capsys.readouterr().out.splitlines()
    point = json.loads(line)
    assert (point["low"], point["high"], point["relation"]) == (800, None, "more_than")
    assert (point["period_from"], point["period_to"]) == ("2024-01-01", "2024-06-30")


def test_csv_has_a_row_a_point(ledger: Path, tmp_path: Path) -> None:
    out = tmp_path / "series.csv"
    main(["series", "нарушители", "--ledger", str(ledger), "--output", str(out)])
    with out.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert sorted(row["value"] for row in rows) == ["201", "402", "800", "811"]


@pytest.mark.parametrize(("kind", "begins"), [("svg", b"<svg"), ("png", b"\x89PNG")])
def test_charts(ledger: Path, tmp_path: Path, kind: str, begins: bytes) -> None:
    pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    out = tmp_path / f"series.{kind}"
    assert main(["series", "нарушители", "--ledger", str(ledger), "--output", str(out)]) == 0
    assert out.read_bytes().startswith(begins)


def test_no_two_units_are_on_one_axis() -> None:
    """Dollars stood on the axis of tenge."""
    made = [
        Line("", "year", "KZT", ()),
        Line("", "year", "USD", ()),
        Line("часть", "year", "KZT", ()),
        Line("", "month", "KZT", ()),
        Line("", "none", "KZT", ()),
    ]
    axes = [[(line.grain, line.unit) for line in same] for same in on_one_axis(made)]
    assert axes == [[("year", "KZT")] * 2, [("year", "USD")], [("month", "KZT")]]


def test_an_unknown_indicator_is_one_line(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["series", "скрипки", "--ledger", str(ledger)]) == 2
    assert (
        capsys.readouterr().err
        == "svodka: no indicator for 'скрипки'; `svodka indicators` lists them\n"
    )


def test_a_period_of_two_figures_has_one_bar(tmp_path: Path) -> None:
    from svodka.export.series_table import spark

    stories = [held("402", MAY), held("204", JUNE), held("390", JUNE, publisher="Б")]
    with kept(tmp_path, *stories) as ledger:
        (line,) = ledger.series("нарушители").lines
    assert len(line.points) == 3
    assert spark(line) == "█▅"


def test_lines_that_are_no_curve_have_none() -> None:
    from svodka.export.series_table import spark

    assert spark(Line("", "span", "1", ())) == ""


# ---- what is missing

YEARS = [(f"{year}-01-01", f"{year}-12-31") for year in (2016, 2017, 2020)]


@pytest.mark.parametrize(
    ("kind", "last", "first", "name"),
    [
        ("year", "2018-12-31", "2020-01-01", "2019"),
        ("year", "2017-12-31", "2020-01-01", "2018 – 2019"),
        ("quarter", "2024-03-31", "2024-10-01", "2024-Q2 – 2024-Q3"),
        ("month", "2024-02-29", "2024-09-01", "2024-03 – 2024-08"),
        ("month", "2024-02-29", "2024-03-01", ""),
        ("year", "2019-12-31", "2019-01-01", ""),  # two figures for one year
        ("day", "2024-02-01", "2024-02-05", ""),  # nobody reports every day
    ],
)
def test_gaps(kind: Grain, last: str, first: str, name: str) -> None:
    found = gap(kind, dt.date.fromisoformat(last), dt.date.fromisoformat(first))
    assert (named(kind, found) if found else "") == name


@pytest.fixture
def years(tmp_path: Path) -> Path:
    """400, 390 and 402, 200 in 2016, 2017 and 2020, with two running totals before."""
    stories = [held("400", YEARS[0]), held("390", YEARS[1]), held("200", YEARS[2])]
    stories += [held("402", YEARS[1], publisher="Б")]
    stories += [held(words, (f"{year}-01-01", f"{year}-06-30"))
                for words, year in (("210", 2016), ("190", 2017))]  # fmt: skip
    with kept(tmp_path, *stories):
        return tmp_path / "told.db"


def test_a_missing_year_is_a_row(years: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["series", "нарушители", "--ledger", str(years), "--by", "year"])
    shown = capsys.readouterr().out
    assert re.search(r"\n2018 – 2019 +no figure", shown)
    assert "██·▅" in shown


def test_running_totals_of_years_stand_in_one_table(
    years: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["series", "нарушители", "--ledger", str(years), "--by", "running"])
    shown = capsys.readouterr().out
    assert shown.count("running total") == 1
    assert shown.index("210") < shown.index("190")


def test_figures_that_stand_alone_share_one_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Hundreds of tables of one row each were what an archive answered."""
    stories = [held("40", MAY, place="Абай"), held("41", JUNE, place="Абай")]
    stories += [held("12", JUNE, place="Актау"), held("13", MAY, place="Тараз")]
    with kept(tmp_path, *stories):
        main(["series", "нарушители", "--ledger", str(tmp_path / "told.db")])
    line, _, single = capsys.readouterr().out.partition("month  ·  figures that stand alone\n")
    assert re.search(r"\n2024-05 +40 .*\n2024-06 +41 ", line)
    assert re.search(r"period +figure +of .*\n2024-05 +13 .*Тараз.*\n2024-06 +12 .*Актау", single)


def test_the_only_figure_of_its_kind_of_period_keeps_its_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with kept(tmp_path, held("40", MAY), held("390", YEAR)):
        main(["series", "нарушители", "--ledger", str(tmp_path / "told.db")])
    shown = capsys.readouterr().out
    assert "alone" not in shown
    assert shown.index("year") < shown.index("month")


def chart_labels(years: Path, *asked: str) -> list[str]:
    """What a chart says of its marks and curves, to readers of a screen."""
    pytest.importorskip("altair")
    pytest.importorskip("vl_convert")
    out = years.with_name("chart.svg")
    assert main(["series", "нарушители", "--ledger", str(years), *asked, "--output", str(out)]) == 0
    return re.findall(r'aria-label="(day:[^"]*)"', out.read_text(encoding="utf-8"))


def test_a_mark_of_a_chart_stands_at_its_year(years: Path) -> None:
    marks = [label for label in chart_labels(years, "--by", "year") if "value: 200" in label]
    assert marks
    assert all(label.startswith("day: 2020;") for label in marks)


def test_a_chart_shows_both_figures_that_disagree(years: Path) -> None:
    shown = " ".join(chart_labels(years, "--by", "year"))
    assert "value: 390" in shown
    assert "value: 402" in shown


def test_the_curve_of_a_chart_breaks_at_a_gap(years: Path) -> None:
    curves = {re.findall(r"curve: (.*)", label)[0] for label in chart_labels(years, "--by", "year")}
    assert curves == {"0 0", "0 1"}


def test_a_spreadsheet_has_a_row_a_figure(years: Path, tmp_path: Path) -> None:
    out = tmp_path / "series.xlsx"
    main(["series", "нарушители", "--ledger", str(years), "--by", "year", "--output", str(out)])
    header, *rows = sheets(out)["series"]
    assert [row[header.index("value")] for row in rows] == [400, 390, 402, 200]
    assert rows[0][header.index("period_to")].date() == dt.date(2016, 12, 31)
    assert "400" in rows[0][header.index("quote")]


@pytest.mark.parametrize("name", ["series.xls", "series.pdf", "series.parquet"])
def test_a_suffix_that_promises_something_else_is_refused(
    ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    out = tmp_path / name
    assert main(["series", "нарушители", "--ledger", str(ledger), "--output", str(out)]) == 2
    assert "name it .jsonl, .json, .csv, .xlsx, .svg, .png, or .txt" in capsys.readouterr().err
    assert not out.exists()
