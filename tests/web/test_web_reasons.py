"""Why claims do not fit, in the language of the page: the sentence of the check, with its numbers."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger.checks import Check, checks
from svodka.ledger.findings import Finding, Quoted
from svodka.web.interface import Interface
from svodka.web.reasons import reason
from told import Told, figure, kept, told

CYRILLIC = ("ru", "kk")
YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
HALF = (dt.date(2024, 1, 1), dt.date(2024, 6, 30))


def quoted(words: str, period: tuple[dt.date, dt.date] = YEAR) -> Quoted:
    return Quoted(
        "c", words, *period, words, 0, len(words), None, "d", None, None, dt.date(2025, 1, 10), None
    )


def finding(check: str, why: str, *claims: Quoted) -> Finding:
    return Finding("f", check, check, why, 0.9, "2025-01-11", claims)


def test_a_number_that_the_check_worked_out_is_told() -> None:
    why = (
        "«40» (unnamed source, 2025-01-10) is about 1000 times off what others say, as «40 тысяч» "
        "(unnamed source, 2025-01-10): was a “thousand” lost or added?"
    )
    one = finding("lost_multiplier", why, quoted("40"), quoted("40 тысяч"))
    assert "в 1\xa0000 раз" in reason(one, Interface("ru"))
    assert "1\xa0000 есе" in reason(one, Interface("kk"))
    assert reason(one, Interface("en")) == why


def test_a_pace_is_told_with_its_day() -> None:
    why = "«900» for 2024, where «120» by 2024-06-30 made 240.659 likely."
    one = finding("pace", why, quoted("900"), quoted("120", HALF))
    said = reason(one, Interface("ru"))
    assert said.startswith("«900» за 2024 год, а судя по «120» к 30 июн. 2024")
    assert "240,659" in said


def test_words_of_a_claim_are_not_taken_for_the_number() -> None:
    why = "The parts of «700 make 3» make 650."
    one = finding("parts_do_not_sum", why, quoted("700 make 3"), quoted("400"), quoted("250"))
    assert reason(one, Interface("ru")) == "Части от «700 make 3» в сумме дают 650."


@pytest.mark.parametrize(
    "why",
    [
        "The parts of «700» make 1.70543e+07.",  # as an earlier version wrote it: not all digits are there
        "A sentence of another version.",
    ],
)
def test_what_cannot_be_read_back_for_certain_stays_as_it_is(why: str) -> None:
    one = finding("parts_do_not_sum", why, quoted("700"), quoted("400"), quoted("250"))
    assert [reason(one, Interface(code)) for code in CYRILLIC] == [why, why]


def test_a_check_that_is_gone_keeps_its_sentence() -> None:
    assert reason(finding("gone", "Why.", quoted("1")), Interface("ru")) == "Why."


def year_below_its_quarters() -> list[Told]:
    stories = []
    for words, first, last in (
        ("1000000", "2024-01-01", "2024-12-31"),
        ("600000", "2024-04-01", "2024-06-30"),
        ("700000", "2024-07-01", "2024-09-30"),
    ):
        text = f"Пограничники задержали {words} нарушителей, пишет Вестник за {last}."
        slots = {"action": "задержали", "counted": "нарушителей", "actor": "Пограничники"}
        stories.append(told(text, figure(words, (first, last), **slots), published="2025-01-10"))
    return stories


def test_many_parts_are_not_told_as_one(tmp_path: Path) -> None:
    """No quarter is above the year; their sum is."""
    with kept(tmp_path, *year_below_its_quarters()) as ledger:
        ledger.check()
        (one,) = [f for f in ledger.findings() if f.check == "period_above"]
    assert len(one.claims) == 3
    assert (
        reason(one, Interface("ru"))
        == "«1000000» за 2024 год — меньше, чем вместе за его части: 1\xa0300\xa0000."
    )
    assert "1\xa0300\xa0000" in reason(one, Interface("kk"))


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.name)
@pytest.mark.parametrize("code", CYRILLIC)
def test_no_sentence_leaves_a_gap(check: Check, code: str) -> None:
    for template, many in ((check.why, 1), (check.why_many, 3)):
        claims = [quoted(f"{n} тысяч") for n in range(1, many + 2)]
        facts = {"suspect": claims[0], "other": claims[1]}
        why = _filled(template, facts)
        said = reason(finding(check.name, why, *claims), Interface(code))
        assert said != why
        assert "{" not in said
        assert "«1 тысяч»" in said


def _filled(template: str, facts: dict[str, Quoted]) -> str:
    class Fact:
        def __init__(self, one: Quoted) -> None:
            self.words = f"«{one.words}»"
            self.period = self.first_day = self.last_day = self.published = self.told = "2024"

    return template.format(
        **{name: Fact(one) for name, one in facts.items()},
        fold=100,
        pace="240.5",
        sum="650",
        share="7.1",
        grain="month",
    )


def test_who_told_a_figure_and_when_is_said(tmp_path: Path) -> None:
    slots = {"action": "построено", "counted": "школ", "place": "Туле"}
    year = ("2024-01-01", "2024-12-31")
    stories = [
        told("В Туле построено 14 школ.", figure("14", year, **slots), publisher="Вестник"),
        told("В Туле построено 41 школ, сказал Петров.", figure("41", year, speaker="Петров", **slots)),
    ]  # fmt: skip
    with kept(tmp_path, *stories) as ledger:
        ledger.check()
        (one,) = ledger.findings()
    who = "For 2024 one says «41» (Петров, 2026-02-02), another «14» (Вестник, 2026-02-02)."
    assert reason(one, Interface("en")) == one.why == who
    assert reason(one, Interface("ru")) == (
        "За 2024 год одни говорят «41» (Петров, 2 февр. 2026\u202fг.), "
        "другие — «14» (Вестник, 2 февр. 2026\u202fг.)."
    )
    assert "бірі «41» (Петров, " in reason(one, Interface("kk"))
