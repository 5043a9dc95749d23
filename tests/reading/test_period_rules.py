"""Every period rule reads its own example; the notation of rules says what it cannot read."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from importlib import resources

import pytest

from svodka.errors import LexiconError
from svodka.language.languages import LANGUAGES
from svodka.reading.periods.candidates import KINDS
from svodka.reading.periods.grammar import Grammar, Rule, grammar
from svodka.reading.periods.mentions import find_periods
from svodka.reading.periods.patterns import Alphabet

RULES = [
    (code, rule) for code, one in LANGUAGES.items() if one.whole for rule in grammar(code).rules
]


@pytest.mark.parametrize(
    ("code", "rule"), RULES, ids=[f"{code}-{rule.name}" for code, rule in RULES]
)
def test_rule_reads_its_example(code: str, rule: Rule) -> None:
    text, _, rest = rule.example.partition(" | ")
    published, _, rest = rest.partition(" -> ")
    span, _, dates = rest.rpartition(" | ")
    day = None if published == "-" else dt.date.fromisoformat(published)
    read = [
        (
            found.why[0],
            found.period.text,
            f"{found.period.from_date or '-'}..{found.period.to_date or '-'}",
        )
        for found in find_periods(text, day, code)
    ]
    assert (f"period.{rule.name}", span, dates) in read


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('kind = "day"', "the rule 'day.seen': missing key 'kind'"),
        ('resolve = "point"', "the rule 'day.seen': resolve: 'dot' is none of"),
        (
            'pattern = "digits"',
            "the rule 'day.seen': no word class, set or macro is called 'digit'",
        ),
        ('example = "-"', "the rule 'day.seen': unknown key 'sample'; one of name, kind"),
    ],
)
def test_a_bad_rule_is_named_with_what_is_wrong(line: str, said: str) -> None:
    lines = ['name = "day.seen"', 'kind = "day"', 'pattern = "digits"', 'resolve = "point"']
    instead = {
        'kind = "day"': "",
        'resolve = "point"': 'resolve = "dot"',
        'pattern = "digits"': 'pattern = "digit"',
        'example = "-"': 'example = "-"\nsample = "-"',
    }
    text = "\n".join([*lines, 'example = "-"']).replace(line, instead[line])
    path = resources.files("svodka.language") / "kazakh" / "grammar" / "periods.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    with pytest.raises(LexiconError, match=re.escape(said)):
        Grammar(data | {"rule": [tomllib.loads(text)]})


def test_a_list_of_patterns_is_a_pattern_of_alternatives() -> None:
    path = resources.files("svodka.language") / "kazakh" / "grammar" / "periods.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    lines = ['name = "day.seen"', 'kind = "day"', 'resolve = "point"', 'example = "-"']
    listed, joined = (
        Grammar(data | {"rule": [tomllib.loads("\n".join([*lines, f"pattern = {pattern}"]))]})
        for pattern in ('["digits", "d12 d31"]', '"digits | d12 d31"')
    )
    assert listed.rules[0].pattern == joined.rules[0].pattern


def test_rule_names_are_unique() -> None:
    names = [(code, rule.name) for code, rule in RULES]
    assert len(names) == len(set(names))


def test_rules_use_the_closed_set_of_kinds() -> None:
    assert {rule.kind for _, rule in RULES} <= {*KINDS, "unit"}


@pytest.fixture
def alphabet() -> Alphabet:
    return Alphabet(["day", "month", "and"], {"any": ["day", "month"]}, {"DATE": "d#:day month"})


def spell(alphabet: Alphabet, names: str) -> str:
    return "".join(alphabet.symbol(name) for name in names.split())


@pytest.mark.parametrize(
    ("pattern", "words", "matched"),
    [
        ("day month", "day month", 2),
        ("day &month", "day month", 1),
        ("day &month", "day and", None),
        ("day month?", "day and", 1),
        ("day (and day)*", "day and day and day", 5),
        ("any !and", "day and", None),
        ("any !and", "day month", 1),
        ("DATE#1 and DATE#2", "day month and day month", 5),
    ],
)
def test_notation(alphabet: Alphabet, pattern: str, words: str, matched: int | None) -> None:
    match = alphabet.compile(pattern).expression.match(spell(alphabet, words))
    assert (match.end() if match else None) == matched


def test_a_pattern_knows_how_it_starts(alphabet: Alphabet) -> None:
    pattern = alphabet.compile("and? day month")
    assert pattern.can_start(spell(alphabet, "and day"))
    assert not pattern.can_start(spell(alphabet, "day and"))


@pytest.mark.parametrize("pattern", ["week", "(day", "day)", "day?"])
def test_a_bad_pattern_is_refused(alphabet: Alphabet, pattern: str) -> None:
    with pytest.raises(ValueError, match=r"pattern|word class"):
        alphabet.compile(pattern)
