"""The interface says the same in every language, and every word that a template asks for is there."""

from __future__ import annotations

import datetime as dt
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

import svodka
from svodka.ledger.checks import checks
from svodka.ledger.filling import CHOICES
from svodka.web.interface import LANGUAGES, Interface, catalogue, language
from svodka.web.serving import CASES

OTHERS = [code for code in LANGUAGES if code != "en"]
PLURALS = {"en": {"one", "other"}, "ru": {"one", "few", "many", "other"}, "kk": {"one", "other"}}
TEMPLATES = [
    one for one in files("svodka.web").joinpath("templates").iterdir() if one.name[0] != "."
]


def _keys(code: str) -> dict[str, Any]:
    return {f"{s}.{k}": word for s, words in catalogue(code).items() for k, word in words.items()}


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_the_keys_of_the_english_one(code: str) -> None:
    # The sentences of findings and refusals are the ledger's own in English.
    said = {key for key in _keys(code) if not key.startswith(("why.", "why_many.", "refused."))}
    assert said == set(_keys("en"))


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_the_sentences_of_every_check(code: str) -> None:
    assert catalogue(code)["why"].keys() == {one.name for one in checks()}
    many = {one.name for one in checks() if one.why_many != one.why}
    assert catalogue(code)["why_many"].keys() == many


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_the_words_of_every_refusal(code: str) -> None:
    """What may be corrected and what was not found was told in English on every page."""
    sources = [
        path.read_text(encoding="utf-8")
        for room in ("web", "ledger")
        for path in Path(svodka.__path__[0], room).rglob("*.py")
    ]
    cases = {case for text in sources for case in re.findall(r'case="(\w+)"', text)}
    assert len(cases) > 20
    assert catalogue(code)["refused"].keys() == cases | set(CASES.values())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("slot", ["relation", "factuality", "mode"])
def test_what_is_one_of_a_list_has_a_word_in_every_language(slot: str, code: str) -> None:
    assert set(catalogue(code)[slot]) == set(CHOICES[slot])


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_that_count_have_the_plural_forms_of_their_language(code: str) -> None:
    assert {frozenset(w) for w in _keys(code).values() if not isinstance(w, str)} == {
        frozenset(PLURALS[code])
    }


@pytest.mark.parametrize("code", OTHERS)
def test_a_word_is_filled_with_what_the_english_one_is(code: str) -> None:
    def filled(word: Any) -> set[str]:
        return set(re.findall(r"\{\w+\}", word if isinstance(word, str) else word["other"]))

    english = _keys("en")
    assert {k: filled(w) for k, w in _keys(code).items() if k in english} == {
        key: filled(word) for key, word in english.items()
    }


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda file: file.name)
def test_every_word_of_a_template_is_in_the_catalogue(template: Any) -> None:
    asked = re.findall(r"""ui(?:\.count)?\(["']([\w.]+)["'][,)]""", template.read_text())
    assert set(asked) <= set(_keys("en"))


@pytest.mark.parametrize(
    ("asked", "accepted", "shown"),
    [
        ("kk", "ru", "kk"),
        ("", "ru-RU,ru;q=0.9,en;q=0.8", "ru"),
        ("", "kk-KZ, ru;q=0.5", "kk"),
        ("", "fr", "en"),
        ("<script>", "", "en"),
        ("", "\x00;;,,-", "en"),
    ],
)
def test_language_is_what_is_asked_for_else_what_the_browser_accepts(
    asked: str, accepted: str, shown: str
) -> None:
    assert language(asked, accepted) == shown


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1 утверждение"), (3, "3 утверждения"), (11, "11 утверждений")]
)
def test_russian_counts_in_its_forms(number: int, said: str) -> None:
    assert Interface("ru").count("count.claims", number) == said


def test_a_value_with_braces_fills_nothing_else() -> None:
    said = Interface("en")("series.mark", words="{period}", period="2025")
    assert said == "{period}, 2025: show the quote"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (dt.date(2025, 1, 1), dt.date(2025, 12, 31), "2025"),
        (dt.date(2025, 8, 1), dt.date(2025, 8, 31), "август 2025"),
        (dt.date(2025, 1, 1), dt.date(2025, 3, 31), "1-й кв. 2025"),
        (None, None, ""),
        (dt.date(2025, 8, 1), None, "1 авг. 2025\u202fг. – …"),
    ],
)
def test_periods_in_russian(first: dt.date | None, last: dt.date | None, said: str) -> None:
    assert Interface("ru").period(first, last) == said


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (dt.date(2025, 8, 1), dt.date(2025, 8, 31), "2025 ж. тамыз"),
        (dt.date(2025, 1, 1), dt.date(2025, 3, 31), "2025 ж. І тқс."),
    ],
)
def test_a_year_stands_first_in_kazakh(first: dt.date, last: dt.date, said: str) -> None:
    assert Interface("kk").period(first, last) == said


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("en", "> 17\u00a0000", "> 17,000"),
        ("en", "+8.5 %", "+8.5%"),
        ("en", "to 1\u00a0300\u00a0000 t", "to 1,300,000 t"),
        ("en", "−31 Cel", "−31 °C"),
        ("ru", "512.35 KZT", "512,35 тенге"),
        ("ru", "1 a", "1 год"),
        ("ru", "2–5 a", "2–5 лет"),
        ("ru", "> 1.5 a", "> 1,5 года"),
        ("ru", "−5 – 3 Cel", "−5 – 3 °C"),
        ("kk", "to −2 – 4 a", "кейін −2 – 4 жыл"),
        ("ru", "3 TRY", "3 турецкие лиры"),
        ("ru", "3 t/har", "3 т/га"),
        ("ru", "3 cfa franc", "3 cfa franc"),
        ("kk", "5\u00a0000 KZT", "5\u00a0000 теңге"),
        ("ru", "from 1\u00a0100\u00a0000 t", "с 1\u00a0100\u00a0000 т"),
        ("ru", "≥ 1\u00a0000 (vague)", "≥ 1\u00a0000 (точно не названо)"),
        ("kk", "−1.5–2 km2", "−1,5–2 км²"),
        ("kk", "to 85 %", "кейін 85%"),
        # beyond forty digits a number is told by its power of ten
        ("ru", "1.000000e+60", "1.000000e+60"),
    ],
)
def test_a_value_is_written_as_the_language_does(code: str, value: str, shown: str) -> None:
    assert Interface(code).value(value) == shown


@pytest.mark.parametrize("code", OTHERS)
def test_a_day_that_ends_with_a_full_stop_ends_no_sentence(code: str) -> None:
    """«Последняя проверка – 30 нояб. 2026 г..»"""
    ui = Interface(code)
    day = ui.day("2026-11-30")
    assert ".." not in ui("findings.checked", day=day)
    assert ".." not in ui("home.added", day=day)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_slots_have_one_name(code: str) -> None:
    words = list(catalogue(code)["slot"].values())
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("code", "title", "shown"),
    [
        ("en", "задержать: нарушитель", "detain: violator"),
        ("kk", "изъять: граната", "тәркілену: граната"),
        ("ru", "изъять: граната", "изъять: граната"),
        ("en", "предотвратить: контрабанда, сигарета", "prevent: smuggling, cigarette"),
        ("en", "составить: выручка (money)", "amount to: revenue (money)"),
        ("kk", "осудить (duration)", "сотталу (ұзақтық)"),
        ("ru", "(duration)", "(длительность)"),
        ("ru", "опускаться: температура (Cel)", "опускаться: температура (°C)"),
        ("en", "ребёнок", "child"),
        # a word of no concept, a unit without a dimension
        ("en", "изъять: самовар", "seize: самовар"),
        ("en", "изъять: зерно (IU)", "seize: grain (IU)"),
    ],
)
def test_titles_of_indicators(code: str, title: str, shown: str) -> None:
    assert Interface(code).indicator(title) == shown
