"""Nouns that point back: «8 231 случай» of what the figure before counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed
from told import Told, figure, told

NOW = ("2026-01-01", "2026-12-31")
THEN = ("2025-01-01", "2025-12-31")


def counted(story: Told) -> list[str]:
    """What the figures of a text are of, as series have it; «?» where they say nothing alone."""
    document = story.document
    found = placed(story.claims, document.text, catalogue(), document.language or "")
    return [
        "?" if one.subject.vague else f"{one.subject.action} {one.subject.counted}".strip()
        for one in found
    ]


def cases(joined: str, then: tuple[str, str] = THEN, deed: str = "выявлен") -> Told:
    """«За 2026 год выявлен 731 случай кори … 802 случая»: two figures, the second of bare cases."""
    return told(
        f"За 2026 год выявлен 731 случай кори{joined}{deed} 802 случая.",
        figure("731", NOW, action="выявлен", counted="случай кори"),
        figure("802", then, action=deed, counted="случая"),
    )


def test_a_bare_case_is_of_what_the_figure_before_is_of() -> None:
    assert counted(cases(". За 2025 год ")) == ["register measles", "register measles"]


def test_it_points_within_a_sentence_too() -> None:
    assert counted(cases(", а годом ранее ")) == ["register measles", "register measles"]


@pytest.mark.parametrize(
    "story",
    [
        cases(". За 2026 год ", NOW),  # at the same time: of something else
        cases(". За 2025 год ", deed="закрыт"),
        cases(". Врачей хватает. За 2025 год "),
        cases(".\n\nЗа 2025 год "),
    ],
    ids=["the same time", "another deed", "a sentence between", "another paragraph"],
)
def test_it_points_to_the_same_deed_at_another_time_close_by(story: Told) -> None:
    assert counted(story) == ["register measles", "?"]


def test_they_are_of_what_was_told_and_of_its_place() -> None:
    """«Годом ранее их было 5 120» was of nothing, and of no place."""
    text = "В Заречье за 2026 год выявлено 4 402 кражи. Годом ранее их было 5 120."
    story = told(
        text,
        figure("4 402", NOW, action="выявлено", counted="кражи", place="Заречье"),
        figure("5 120", THEN, counted="их|они"),
    )
    assert counted(story) == ["detect theft", "detect theft"]
    found = placed(story.claims, text, catalogue(), "ru")
    assert [one.claim.place and one.claim.place.text for one in found] == ["Заречье", "Заречье"]


def carried(place: str | None, then: tuple[str, str] = THEN) -> str | None:
    """Where «Годом ранее — 5 120» was, which has its noun of the figure before it."""
    text = "В Заречье за 2026 год выявлено 4 402 кражи.\n\nГодом ранее — 5 120 в области."
    story = told(
        text,
        figure("4 402", NOW, action="выявлено", counted="кражи", place="Заречье"),
        figure("5 120", then, place=place),
    )
    first, second = story.claims
    assert first.counted
    second = replace(second, counted=replace(first.counted, inherited=True))
    found = placed((first, second), text, catalogue(), "ru")[1].claim.place
    return found.text if found else None


def test_whose_noun_is_carried_on_has_its_place() -> None:
    """«Годом ранее было 1 420» stood in no line with the fires of this year, and was held against none."""
    assert carried(None) == "Заречье"
    assert carried("области") == "области"
    assert carried(None, NOW) is None  # at the same time: elsewhere


def again(
    noun: str = "кража", then: tuple[str, str] = THEN, gap: str = " ", now: tuple[str, str] = NOW
) -> str | None:
    """Where «Год назад — 5 120 краж» was, which says its noun again."""
    text = f"В Заречье за 2026 год выявлено 4 402 кражи.{gap}Год назад выявлено 5 120 краж."
    story = told(
        text,
        figure("4 402", now, action="выявлено", counted="кражи|кража", place="Заречье"),
        figure("5 120", then, action="выявлено", counted=f"краж|{noun}"),
    )
    last = placed(story.claims, text, catalogue(), "ru")[-1].claim
    return last.place.text if last.place else None


def test_what_is_counted_a_year_before_is_where_it_is_now() -> None:
    """«Год назад — 5 120 краж» was nowhere, and stood in no line with the thefts that it is held against."""
    assert again() == "Заречье"
    assert again(then=NOW) is None  # at the same time: elsewhere
    leap, other = ("2028-02-01", "2028-02-29"), ("2027-02-01", "2027-02-28")
    assert again(now=leap, then=other) == "Заречье"
    assert again(then=("2024-01-01", "2024-12-31")) is None  # two years before: another story
    assert again(gap="\n\n") is None
    assert again("автокража") is None


def test_a_change_stands_in_between() -> None:
    story = told(
        "За 2026 год выявлен 731 случай кори, меньше на 9%. За 2025 год выявлено 802 случая.",
        figure("731", NOW, action="выявлен", counted="случай кори"),
        figure("9%", NOW, counted="случай кори"),
        figure("802", THEN, action="выявлено", counted="случая"),
    )
    assert counted(story)[2] == "register measles"


def test_it_points_to_the_last_of_its_kind() -> None:
    """«Выявлено 731 случай кори, принято 12 врачей. Выявлено 802 случая»: the doctors stand between."""
    story = told(
        "За 2026 год выявлен 731 случай кори, принято 12 врачей. За 2025 год выявлено 802 случая.",
        figure("731", NOW, action="выявлен", counted="случай кори"),
        figure("12", NOW, action="принято", counted="врачей"),
        figure("802", THEN, action="выявлено", counted="случая"),
    )
    assert counted(story)[2] == "?"


def test_a_part_points_to_nothing() -> None:
    story = told(
        "За 2026 год выявлен 731 случай кори, из них 802 случая ранее.",
        figure("731", NOW, action="выявлен", counted="случай кори"),
        figure("802", THEN, action="выявлен", counted="случая", part_of="731"),
    )
    assert counted(story) == ["register measles", "?"]


def test_a_figure_that_makes_a_sum_is_of_the_deed_before() -> None:
    """«Этот показатель составил 198» counts schools that were built."""
    story = told(
        "За 2026 год построено 214 школ, год назад этот показатель составил 198.",
        figure("214", NOW, action="построено", counted="школ"),
        figure("198", THEN, action="составил", counted="показатель"),
    )
    assert counted(story) == ["build school", "build school"]


def test_these_purposes_are_those_told_of_before() -> None:
    story = told(
        "В 2026 году на ремонт выделено 21 млрд тенге. В 2025 году на эти цели выделено 18 млрд тенге.",
        figure("21 млрд тенге", NOW, action="выделено", counted="ремонт"),
        figure("18 млрд тенге", THEN, action="выделено", counted="эти цели"),
    )
    assert counted(story) == ["allocate repair", "allocate repair"]


@pytest.mark.parametrize("noun", ["таких преступлений", "этих преступлений"])
def test_such_a_noun_says_nothing_where_nothing_stands_before(noun: str) -> None:
    """«Таких преступлений 120» was held against all crimes of another report."""
    story = told(
        f"За 2026 год зарегистрировано 120 {noun}.",
        figure("120", NOW, action="зарегистрировано", counted=noun),
    )
    assert counted(story) == ["?"]


def test_kazakh_cases_point_back() -> None:
    story = told(
        "2026 жылы 731 қызылша жағдайы тіркелді. 2025 жылы 802 жағдай тіркелді.",
        figure("731", NOW, action="тіркелді|тіркелу", counted="қызылша жағдайы"),
        figure("802", THEN, action="тіркелді|тіркелу", counted="жағдай"),
        language="kk",
    )
    assert counted(story) == ["register measles", "register measles"]
