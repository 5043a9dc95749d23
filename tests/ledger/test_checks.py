"""Checks: each finds what it is for, and leaves alone what agrees."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from misfits import (
    EVERYTHING,
    HALF,
    JUNE,
    LIST,
    SEVEN_MONTHS,
    YEAR,
    change,
    held,
    listed,
    parts,
    to_parquet,
)
from spreadsheets import sheets
from svodka.cli import main
from svodka.errors import LedgerError
from svodka.ledger.checks import checks, run
from svodka.ledger.findings import Finding
from told import Told, add, figure, kept, told


def test_a_spreadsheet_of_findings_has_a_row_a_claim(tmp_path: Path) -> None:
    with kept(tmp_path, held("402"), held("390", publisher="Б")):
        out = tmp_path / "findings.xlsx"
        assert main(["check", "--ledger", str(tmp_path / "told.db"), "--output", str(out)]) == 0
    header, *rows = sheets(out)["check"]
    assert sorted(row[header.index("words")] for row in rows) == ["390", "402"]
    assert all(row[header.index("words")] in row[header.index("quote")] for row in rows)
    assert len({row[header.index("id")] for row in rows}) == 1


def found(path: Path, *stories: Told) -> list[Finding]:
    with kept(path, *stories) as ledger:
        ledger.check()
        return list(ledger.findings())


def names(path: Path, *stories: Told) -> list[str]:
    return sorted(one.check for one in found(path, *stories))


def test_every_check_says_what_it_is_for() -> None:
    for check in checks():
        assert check.title
        assert "{suspect.words}" in check.why
        assert "-- " in check.sql.split("SELECT", 1)[0]


# ---- contradiction and agreement


def test_two_sources_that_disagree_contradict(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б"))
    assert one.check == "contradiction"
    assert {quoted.words for quoted in one.claims} == {"3026", "3206"}
    assert all(quoted.words in quoted.quote for quoted in one.claims)
    assert "2024-06" in one.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("4610", "больше 4,5 тыс."),
        ("4610", "почти 4700"),
        ("4610", "4,6 тысячи"),
        ("4610", "не менее 4610"),
        ("более 4 тысяч", "более 4500"),
        ("от 4 до 5 тысяч", "4610"),
        ("около 860 млн", "857 млн"),
    ],
)
def test_rounding_that_agrees_is_agreement(tmp_path: Path, one: str, other: str) -> None:
    assert names(tmp_path, held(one, publisher="А"), held(other, publisher="Б")) == []


@pytest.mark.parametrize("other", ["более 4700", "4,5 тысячи", "4611", "почти 5500", "менее 4600"])
def test_bounds_that_exclude_each_other_contradict(tmp_path: Path, other: str) -> None:
    assert names(tmp_path, held("4610", publisher="А"), held(other, publisher="Б")) == [
        "contradiction"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("свыше 200", "свыше 300"),
        ("более 4 тысяч", "более 5100"),
        ("более 4,5 тысячи", "5120"),
        ("менее 300", "менее 200"),
        ("менее 300", "164"),
    ],
)
def test_bounds_that_agree_may_lie_apart(tmp_path: Path, one: str, other: str) -> None:
    (hit,) = found(tmp_path, held(one, publisher="А"), held(other, publisher="Б"))
    assert hit.check == "bounds_apart"
    assert hit.claims[0].words == other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("свыше 200", "свыше 270"),
        ("более 4,5 тысячи", "более 4900"),
        ("не менее 200", "свыше 300"),
        ("свыше 200", "не менее 300"),
        ("менее 300", "менее 250"),
        ("сотни", "более 900"),
    ],
)
def test_bounds_that_are_cut_from_one_figure_do_not(tmp_path: Path, one: str, other: str) -> None:
    assert names(tmp_path, held(one, publisher="А"), held(other, publisher="Б")) == []


def test_a_text_that_states_both_bounds_knows_of_both(tmp_path: Path) -> None:
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    text = "Пограничники задержали свыше 300 нарушителей, по-иному задержали свыше 200 нарушителей."
    both = told(text, figure("свыше 300", JUNE, **slots), figure("свыше 200", JUNE, **slots))
    assert names(tmp_path, both, held("свыше 200", publisher="Б")) == []


@pytest.mark.parametrize(
    "other",
    [
        {"period": ("2024-05-01", "2024-05-31")},
        {"actor": "полицейские"},
        {"noun": "нарушителей ПДД"},
        {"noun": "иностранцев"},
        {"verb": "оштрафовали"},
    ],
    ids=str,
)
def test_claims_about_different_things_do_not(tmp_path: Path, other: dict[str, Any]) -> None:
    assert names(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б", **other)) == []


def test_two_places_do_not_contradict(tmp_path: Path) -> None:
    stories = [
        held("3026", publisher="А", place="Абай"),
        held("3206", publisher="Б", place="Актау"),
    ]
    assert names(tmp_path, *stories) == []


def test_a_region_without_its_name_is_no_country(tmp_path: Path) -> None:
    stories = [
        held("3026", publisher="А", place="Казахстан"),
        held("3206", publisher="Б", place="область"),
    ]
    assert names(tmp_path, *stories) == []


def test_a_country_may_be_left_unsaid(tmp_path: Path) -> None:
    stories = [held("3026", publisher="А", place="Казахстан"), held("3206", publisher="Б")]
    assert names(tmp_path, *stories) == ["contradiction"]


def test_who_said_nothing_of_actor_and_place_is_not_compared(tmp_path: Path) -> None:
    stories = [
        told(
            f"Задержано {n} нарушителей.",
            figure(n, JUNE, action="Задержано", counted="нарушителей"),
        )
        for n in ("3026", "3206")
    ]
    assert names(tmp_path, *stories) == []


def test_an_institution_of_two_countries_does_not_contradict_itself(tmp_path: Path) -> None:
    stories = [
        told(
            f"Задержано {n} нарушителей, сообщили в {who}.",
            figure(n, JUNE, action="Задержано", counted="нарушителей", speaker=who),
            publisher=who,
        )
        for n, who in (("3026", "МЧС Казахстана"), ("3206", "МЧС России"))
    ]
    assert names(tmp_path, *stories) == []


@pytest.mark.parametrize(
    "minister",
    ["министр энергетики", "вице-министр энергетики", "Energy Minister", "энергетика министрі"],
)
def test_a_minister_speaks_for_the_ministry(tmp_path: Path, minister: str) -> None:
    stories = [
        told(
            f"Добыто {n} тонн нефти, сообщает {who}.",
            figure(f"{n} тонн", YEAR, action="Добыто", counted="нефти", speaker=who),
            publisher=n,
        )
        for n, who in (("9412", "Минэнерго"), ("8731", minister))
    ]
    assert names(tmp_path, *stories) == ["contradiction"]


def test_ministers_of_two_ministries_are_two(tmp_path: Path) -> None:
    stories = [
        told(
            f"Добыто {n} тонн нефти, сообщает {who}.",
            figure(f"{n} тонн", YEAR, action="Добыто", counted="нефти", speaker=who),
            publisher=n,
        )
        for n, who in (("9412", "Минэнерго"), ("8731", "министр экологии"))
    ]
    assert names(tmp_path, *stories) == []


def test_a_retelling_needs_nobody_named(tmp_path: Path) -> None:
    """The words are one report's, so the figure that they give otherwise is the same."""
    stories = [
        told(
            f"По области до осени задержали {n} нарушителей, а изъяли 4160 гранат и 217 винтовок.",
            figure(n, JUNE, action="задержали", counted="нарушителей"),
            figure("4160", JUNE, action="изъяли", counted="гранат"),
            figure("217", JUNE, action="изъяли", counted="винтовок"),
            publisher=n,
        )
        for n in ("3026", "3206")
    ]
    assert names(tmp_path, *stories) == ["contradiction"]


def test_a_text_that_states_both_figures_knows_of_both(tmp_path: Path) -> None:
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    text = "Пограничники задержали 3026 нарушителей, а по-иному задержали 412 нарушителей."
    both = told(text, figure("3026", JUNE, **slots), figure("412", JUNE, **slots))
    assert names(tmp_path, both, held("3026", publisher="Б")) == []


def test_police_are_everywhere(tmp_path: Path) -> None:
    stories = [held(n, actor="полицейские", publisher=n) for n in ("3026", "3206")]
    assert names(tmp_path, *stories) == []


def test_an_average_is_held_against_no_total(tmp_path: Path) -> None:
    stories = [
        held("3026", publisher="А"),
        held("72", publisher="Б", verb="ежедневно задержали"),
    ]
    assert names(tmp_path, *stories) == []


def test_incidents_of_one_day_are_many(tmp_path: Path) -> None:
    day = ("2024-06-05", "2024-06-05")
    assert names(tmp_path, held("12", day, publisher="А"), held("40", day, publisher="Б")) == []


def test_plans_are_not_held_against_deeds(tmp_path: Path) -> None:
    plan = told(
        "В июне пограничники задержат 9000 нарушителей.",
        figure(
            "9000",
            JUNE,
            action="задержат",
            counted="нарушителей",
            actor="пограничники",
            factuality="planned",
        ),
    )
    assert names(tmp_path, held("3026"), plan) == []


def test_a_reprint_is_no_second_source(tmp_path: Path) -> None:
    text = "Пограничники задержали 3026 нарушителей, из отчёта следует, что в июне их было больше, чем в мае."
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
    stories = [told(text, figure("3026", JUNE, **slots), publisher=name) for name in ("А", "Б")]
    assert names(tmp_path, *stories) == []


# ---- revision


def test_a_source_that_changes_its_figure_revises_it(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("3026"), held("3206", published="2025-03-01"))
    assert one.check == "revision"
    assert [quoted.words for quoted in one.claims] == ["3206", "3026"]
    assert "2025-03-01" in one.why


def page(words: str, source: str = "https://example.org/june") -> Told:
    """A page of some sentences, in which one figure is rewritten."""
    text = (
        f"В июне пограничники задержали {words} нарушителей и построили 1264 вышки. Граница в этих местах "
        "идёт по реке и по горам, а посты стоят далеко один от другого. Служба хвалит новые вышки, но "
        "дорог к ним ещё нет, и зимой смены добираются на лошадях."
    )
    slots = {"action": "задержали", "counted": "нарушителей", "actor": "пограничники"}
    stays = figure("1264", JUNE, action="построили", counted="вышки", actor="пограничники")
    return told(text, figure(words, JUNE, **slots), stays, publisher="", source=source)


def test_a_page_that_is_rewritten_revises_its_figure(tmp_path: Path) -> None:
    (one,) = found(tmp_path, page("3026"), page("3206"), page("3260"))
    assert one.check == "revision"
    assert [quoted.words for quoted in one.claims] == ["3260", "3206"]


def test_what_a_page_said_before_contradicts_nobody(tmp_path: Path) -> None:
    assert names(tmp_path, page("3026"), page("3206"), held("3206", publisher="Б")) == ["revision"]


def test_two_pages_of_the_same_words_contradict(tmp_path: Path) -> None:
    assert names(tmp_path, page("3026"), page("3206", "https://example.net/june")) == [
        "contradiction"
    ]


# ---- running totals and periods


def test_a_total_that_shrinks(tmp_path: Path) -> None:
    (one,) = found(tmp_path, held("812", HALF), held("790", SEVEN_MONTHS))
    assert one.check == "shrinking_total"
    assert one.claims[0].words == "790"


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


# ---- parts


def test_a_percentage_that_its_two_figures_do_not_make(tmp_path: Path) -> None:
    (one,) = found(tmp_path, change("15%", "712", "651"))
    assert one.check == "percent_and_ends"
    assert [quoted.words for quoted in one.claims] == ["15%", "712", "651"]
    assert "8.6 %" in one.why


@pytest.mark.parametrize(
    ("percent", "before", "after", "verb"),
    [
        ("8,6%", "712", "651", "снизилось"),
        ("8%", "712", "651", "снизилось"),
        ("9,4%", "651", "712", "выросло"),
        ("15%", "1,2 млн", "1,4 млн", "выросло"),
        ("15%", "651", "712", "снизилось"),
    ],
)
def test_a_percentage_that_they_make(
    tmp_path: Path, percent: str, before: str, after: str, verb: str
) -> None:
    assert names(tmp_path, change(percent, before, after, verb)) == []


def test_a_percentage_of_another_thing(tmp_path: Path) -> None:
    story = told(
        "Число краж выросло с 10 до 11, а угонов — на 5,9%.",
        figure("10", JUNE, counted="краж", action="выросло"),
        figure("11", JUNE, counted="краж", action="выросло"),
        figure("5,9%", JUNE, counted="угонов", action="выросло"),
    )
    assert names(tmp_path, story) == []


def test_a_large_percentage_is_rounded_more(tmp_path: Path) -> None:
    assert names(tmp_path, change("70%", "248,5 млн", "425,5 млн", "выросло")) == []


def test_a_part_above_its_whole(tmp_path: Path) -> None:
    (one,) = found(tmp_path, parts("120", "131"))
    assert one.check == "part_above_whole"
    assert [quoted.words for quoted in one.claims] == ["131", "120"]


def test_a_part_that_the_reader_takes_for_none(tmp_path: Path) -> None:
    text = "Полиция задержала 120 человек, из них 131 нарушителя."
    slots = {"action": "задержала", "actor": "Полиция"}
    story = told(
        text,
        figure("120", JUNE, counted="человек", **slots),
        figure("131", JUNE, counted="нарушителя", **slots),
    )
    assert names(tmp_path, story) == ["part_above_whole"]


def test_people_are_no_part_of_gangs(tmp_path: Path) -> None:
    text = "Полиция выявила 24 банды, среди них 61 человек."
    slots = {"action": "выявила", "actor": "Полиция"}
    story = told(
        text,
        figure("24", JUNE, counted="банды", **slots),
        figure("61", JUNE, counted="человек", **slots),
    )
    assert names(tmp_path, story) == []


def test_words_far_apart_call_nothing_a_part(tmp_path: Path) -> None:
    text = "Police held two men of Almaty in which 40 offenders were held."
    story = told(
        text,
        figure("two", JUNE, counted="men", action="held", actor="Police"),
        figure("40", JUNE, counted="offenders", action="held"),
    )
    assert names(tmp_path, story) == []


def test_a_part_of_more_than(tmp_path: Path) -> None:
    assert names(tmp_path, parts("более 120", "131")) == []


@pytest.mark.parametrize(
    ("joined", "between"),
    [(": ", " и "), (", из них ", ", остальные — "), (", из них ", ", остальных задержанных — ")],
)
def test_parts_that_are_all_and_do_not_sum(tmp_path: Path, joined: str, between: str) -> None:
    (one,) = found(tmp_path, parts("120", "61", "52", joined=joined, between=between))
    assert one.check == "parts_do_not_sum"
    assert "113" in one.why


@pytest.mark.parametrize(
    ("joined", "between", "last"),
    [
        (": ", ", ", ""),  # the list may go on
        (": ", " и ", ", остальные отпущены"),
        (": ", " и ", ", прочие — без документов"),
        (", остальные отпущены: ", " и ", ""),
        (": ", ", за драку и шум, ", ""),
        (", остальное поделили между собой ", " и ", ""),
        (". Потом приехали другие: ", " и ", ""),
    ],
)
def test_parts_that_may_leave_a_rest(tmp_path: Path, joined: str, between: str, last: str) -> None:
    story = parts("120", "61", "52", joined=joined, between=between, last=last)
    assert names(tmp_path, story) == []


def test_what_a_later_sentence_tells_is_no_part_of_the_list(tmp_path: Path) -> None:
    text = "Полиция задержала 11 человек: 3 женщины и 8 мужчин. Позже 4 человека отпущены."
    slots = {"counted": "человек", "actor": "Полиция"}
    story = told(
        text,
        figure("11", JUNE, action="задержала", **slots),
        figure("3", counted="женщины", part_of="11"),
        figure("8", counted="мужчин", part_of="11"),
        figure("4", counted="человека", action="отпущены", part_of="11"),
    )
    assert names(tmp_path, story) == []


LEFT_OVER = [
    # the children of the first sentence are among those of the second
    ("Ранены 27 человек, в том числе 3 ребёнка. У 2 раненых комы, остальные 25 здоровы.",
     ("27", "Ранены", "человек"), [("3", "ребёнка"), ("2", "раненых"), ("25", "остальные")]),
    # parts of much less than their whole were misread
    ("Состоялись 163 выезда, из них на пожары домов 8, бань 6, остальные 4.",
     ("163", "Состоялись", "выезда"), [("8", "домов"), ("6", "бань"), ("4", "остальные")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole", "some"), LEFT_OVER, ids=["children", "much less"])
def test_parts_with_what_is_left_over_are_no_mistake(
    tmp_path: Path, text: str, whole: tuple[str, str, str], some: list[tuple[str, str]]
) -> None:
    words, action, counted = whole
    figures = [figure(part, counted=noun, part_of=words) for part, noun in some]
    story = told(text, figure(words, JUNE, action=action, counted=counted), *figures)
    assert names(tmp_path, story) == []


def test_parts_behind_a_colon_are_no_more_than_their_whole(tmp_path: Path) -> None:
    assert names(tmp_path, parts("120", "71", "52", joined=": ")) == ["parts_do_not_sum"]


def test_parts_that_need_not_be_all(tmp_path: Path) -> None:
    assert names(tmp_path, parts("120", "61", "52")) == []


def test_parts_that_sum(tmp_path: Path) -> None:
    assert names(tmp_path, parts("120", "64", "56", joined=": ")) == []


def test_the_items_of_a_list_that_sum(tmp_path: Path) -> None:
    assert names(tmp_path, listed(*LIST)) == []


def test_the_items_of_a_list_above_their_whole(tmp_path: Path) -> None:
    assert names(tmp_path, listed("344", "947", *LIST[2:])) == ["parts_do_not_sum"]


# ---- lost multipliers and units


def test_a_thousand_lost_between_two_sources(tmp_path: Path) -> None:
    (one,) = found(
        tmp_path, held("свыше 52", YEAR, publisher="А"), held("52 тысячи", YEAR, publisher="Б")
    )
    assert one.check == "lost_multiplier"
    assert "1000" in one.why


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


# ---- dismissing


def test_a_dismissed_finding_stays_dismissed(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")) as ledger:
        assert ledger.check() == 1
        (one,) = ledger.findings()
        ledger.dismiss(one.id, "опечатка газеты", "И. Иванова")
        assert list(ledger.findings()) == []
        add(ledger, [held("77", ("2024-03-01", "2024-03-31"))])
        assert ledger.check() == 0
        (aside,) = ledger.findings(dismissed=True)
        assert (aside.id, aside.dismissed, aside.dismissed_by) == (
            one.id,
            "опечатка газеты",
            "И. Иванова",
        )
        ledger.restore(one.id)
        assert [back.id for back in ledger.findings()] == [one.id]


def test_a_finding_keeps_the_day_it_was_found(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")) as ledger:
        ledger.check()
        before = next(ledger.findings()).found
        ledger.check()
        assert next(ledger.findings()).found == before


def test_dismissing_wants_a_reason_and_a_finding(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026")) as ledger:
        with pytest.raises(LedgerError, match="say why"):
            ledger.dismiss("000000000000", " ", "И.")
        with pytest.raises(LedgerError, match="no finding 000000000000"):
            ledger.dismiss("000000000000", "так", "И.")
        with pytest.raises(LedgerError, match="no check 'odd'"):
            list(ledger.findings(name="odd"))


def test_the_command_shows_quotes_and_puts_aside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")).close()
    at = ["--ledger", str(tmp_path / "told.db")]
    assert main(["check", *at]) == 0
    shown = capsys.readouterr()
    assert "Contradiction" in shown.out
    assert "задержали 3206 нарушителей" in " ".join(shown.out.split())
    assert shown.err == "svodka: 1 finding\n"
    main(["check", *at, "--kept", "--format", "jsonl"])
    one = json.loads(capsys.readouterr().out)
    assert [quoted["words"] for quoted in one["claims"]] == ["3206", "3026"]
    assert main(["check", *at, "--dismiss", one["id"]]) == 2
    assert "say why" in capsys.readouterr().err
    assert main(["check", *at, "--dismiss", one["id"], "--reason", "опечатка", "--who", "И."]) == 0
    capsys.readouterr()
    main(["check", *at, "--format", "csv", "--all"])
    assert "опечатка" in capsys.readouterr().out
    main(["check", *at])
    assert capsys.readouterr().err == "svodka: 0 findings\n"


# ---- the other engine


def test_checks_find_the_same_in_duckdb_over_parquet(tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with kept(tmp_path, *EVERYTHING) as ledger:
        here = [(hit.check.name, hit.suspect, hit.others) for hit in run(ledger.connection)]
        other = duckdb.connect()
        for name in ("point", "claim", "document"):
            to_parquet(ledger, name, tmp_path / f"{name}.parquet")
            other.read_parquet(str(tmp_path / f"{name}.parquet")).create_view(name)
        there = [(hit.check.name, hit.suspect, hit.others) for hit in run(other)]
    assert {name for name, *_ in here} == {check.name for check in checks()}
    assert sorted(there) == sorted(here)
