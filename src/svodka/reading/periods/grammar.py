"""The period rules of a language, read from its ``grammar/periods.toml`` and compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from svodka.errors import LexiconError
from svodka.language import languages
from svodka.language.compiled import tables
from svodka.language.lexicon import classes
from svodka.reading.periods import deixis as period_deixis
from svodka.reading.periods import in_figures as period_in_figures
from svodka.reading.periods import in_letters as period_in_letters
from svodka.reading.periods import months as period_months
from svodka.reading.periods import open_ends as period_open_ends
from svodka.reading.periods import part_spans as period_part_spans
from svodka.reading.periods import ranges as period_ranges
from svodka.reading.periods import row_labels as period_row_labels
from svodka.reading.periods import seasons as period_seasons
from svodka.reading.periods import slashed as period_slashed
from svodka.reading.periods import weeks as period_weeks
from svodka.reading.periods.patterns import Alphabet, Pattern, charset
from svodka.reading.periods.rules import RESOLVERS, Found, Resolver
from svodka.reading.periods.words import TimeLexicon, TimeWords

RESOLVER_MODULES = (
    period_deixis, period_in_figures, period_in_letters, period_months, period_open_ends, period_part_spans,
    period_ranges, period_row_labels, period_seasons, period_slashed, period_weeks,
)  # fmt: skip
"""Importing them registers their resolvers."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of a grammar, compiled."""

    name: str
    kind: str
    pattern: Pattern
    resolve: Resolver
    extend: bool
    genitive: bool
    anchor: str
    unowned: bool
    ahead: bool
    """Whether it may mean what is still to come, as its kind does not: «екі жыл ішінде беріледі»."""
    example: str


SENTENCE = 200
"""Characters on each side of a time among which its sentence tells of a game."""
_STOP = re.compile(r"[.!?]\s|\n")
AGAINST = 60
"""Characters before a time among which the figure stands that another is compared with."""


class _Starting(dict[str, list[Rule]]):
    """Rules by the classes of two words that they can start with, found as these are met."""

    def __init__(self, rules: list[Rule]) -> None:
        self._rules = rules

    def __missing__(self, pair: str) -> list[Rule]:
        found = self[pair] = [rule for rule in self._rules if rule.pattern.can_start(pair)]
        return found


class Grammar:
    """The period rules of one language."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.lexicon = TimeLexicon(data["lexicons"], **data["words"])
        macros = {name: _either(pattern) for name, pattern in data["macros"].items()}
        alphabet = Alphabet(self.lexicon.classes, data["sets"], macros)
        self.lexicon.use({name: alphabet.symbol(name) for name in self.lexicon.classes})
        self.units = {alphabet.symbol(name): unit for name, unit in data["units"].items()}
        self.year_marks = frozenset(s for s, unit in self.units.items() if unit == "year")
        self.words = alphabet.members("plain")
        self.rules = [_rule(alphabet, table) for table in data["rule"]]
        alive = {start[0] for rule in self.rules for start in rule.pattern.starts}
        self.newline = alphabet.symbol("newline")
        breaks = {self.newline, alphabet.symbol("dot"), alphabet.symbol("stop")}
        self.breaks = frozenset(breaks - alive)
        """Symbols that end a sentence and that no rule starts with."""
        word = alphabet.symbol("word")
        named = frozenset(alive - {word})
        plain = "".join(f"|{one}" for one in _sources(self.rules, word))
        self.places = re.compile(charset(named) + plain)
        """Where a rule may start: few places are, and of words without a class those where one matches."""
        self.places_and_breaks = re.compile(charset(self.breaks | named) + plain)
        self.starting: Mapping[str, list[Rule]] = _Starting(self.rules)
        """The rules that may match where two words of these classes stand."""
        self.adjective_endings = tuple(data["phrase"]["adjective-endings"])
        self.genitive_endings = tuple(data["phrase"]["genitive-endings"])
        self.unowned = classes(data["unowned"]) if "unowned" in data else None
        """Words that tell times that are no figure's, where the language has them."""
        self.than = frozenset(data.get("than", ()))
        """Words before a time that something is only compared with, where the language has no such words."""
        self.against = re.compile(data["against"]) if "against" in data else None
        """What stands before the time of a figure that another is compared with."""
        self.verb = re.compile(data["verb"]) if "verb" in data else None
        """What looks like a time and ends in a verb."""
        self.game = re.compile(data["game"]) if "game" in data else None
        """Words of a sentence whose halves and quarters are those of a game."""
        self.phrase_size = int(data["phrase"]["adjectives"])
        self.year4 = alphabet.symbol("year4")
        row = data.get("row", _NO_ROW)
        self.each = re.compile(_words(row["each"]), re.IGNORECASE)
        """The words that deal out a row of times to a row of figures: «соответственно»."""
        self.dealing = tuple(word.lower() for word in row["each"])
        """The same, for a look at a text in small letters."""
        self.joined = frozenset(row["joined"])
        """What joins the last of a row to it."""
        self.months = frozenset(alphabet.symbol(name) for name in row["months"])
        self.parts = frozenset(alphabet.symbol(name) for name in ("ordinal", "roman"))
        """How the parts of a year are numbered in a row: «в первом и втором кварталах»."""
        self._parts_of_year = {"quarter": tuple(row["quarters"]), "half-year": tuple(row["halves"])}
        joint = _words(row["joined"])
        small = rf"(?: [^\W\d]+){{0,2}}(?:,| {joint}|, {joint}) (?:[^\W\d]+ )?"
        self.beside = re.compile(small)
        """What stands between two figures of a row: a noun, a comma or «и», a preposition."""

    def of_another(self, text: str, start: int) -> bool:
        """«surpassed the $4 million made *in 2017*»: whether a time is that of a figure compared with."""
        if self.against is None:
            return False
        return self.against.search(text, max(0, start - AGAINST), start) is not None

    def ends_in_verb(self, words: TimeWords, first: int, end: int) -> bool:
        """«Shut 40 shops *in March and may* shut 12 more»: whether the last of these words is no month."""
        return self.verb is not None and self.verb.search(words.span(first, end)) is not None

    def of_game(self, found: Found) -> bool:
        """«He *scored* 12 points *in the first quarter*»: a part of no year that may be one of a game."""
        if self.game is None or found.has("y") or found.has("r"):
            return False
        first, last = found.match.span()
        text, start, end = found.words.text, found.words.starts[first], found.words.ends[last - 1]
        before, behind = text[max(0, start - SENTENCE) : start], text[end : end + SENTENCE]
        told = _STOP.split(before)[-1], _STOP.split(behind, maxsplit=1)[0]
        return any(self.game.search(words) for words in told)

    def part_of_year(self, word: str) -> str:
        """Which part of a year a word is, «квартал» or «полугодие», by how it begins; of others nothing."""
        low = word.lower()
        return next(
            (unit for unit, stems in self._parts_of_year.items() if low.startswith(stems)), ""
        )

    def may_be_day(self, pair: str) -> bool:
        """Whether a rule of days may match where two words of these classes stand."""
        return any(rule.kind in ("day", "unit") for rule in self.starting[pair])


def _sources(rules: list[Rule], symbol: str) -> list[str]:
    """The sources of the rules that may start with a symbol, as parts of another expression."""
    found = (rule.pattern for rule in rules if any(s[0] == symbol for s in rule.pattern.starts))
    return [re.sub(r"\(\?P<\w+>", "(?:", pattern.source) for pattern in found]


NEEDED = ("name", "kind", "pattern", "resolve", "example")
MAY = ("extend", "genitive", "anchor", "unowned", "ahead")


def _rule(alphabet: Alphabet, table: dict[str, Any]) -> Rule:
    """A rule of the file. Raises :class:`LexiconError`, which names the rule and what is wrong with it."""
    called = f"the rule {table.get('name')!r}"
    for key in NEEDED:
        if key not in table:
            raise LexiconError(f"{called}: missing key {key!r}")
    for key in table:
        if key not in NEEDED + MAY:
            raise LexiconError(f"{called}: unknown key {key!r}; one of {', '.join(NEEDED + MAY)}")
    if table["resolve"] not in RESOLVERS:
        known = ", ".join(sorted(RESOLVERS))
        raise LexiconError(f"{called}: resolve: {table['resolve']!r} is none of {known}")
    try:
        pattern = alphabet.compile(_either(table["pattern"]))
    except ValueError as error:
        raise LexiconError(f"{called}: {error}") from error
    return Rule(
        table["name"],
        table["kind"],
        pattern,
        RESOLVERS[table["resolve"]],
        table.get("extend", False),
        table.get("genitive", False),
        table.get("anchor", ""),
        table.get("unowned", False),
        table.get("ahead", False),
        table["example"],
    )


_NO_ROW: dict[str, list[str]] = {
    key: [] for key in ("each", "joined", "months", "quarters", "halves")
}


def _words(forms: list[str]) -> str:
    """A pattern that finds any of some words; of no words, one that finds nothing."""
    return rf"\b(?:{'|'.join(map(re.escape, forms))})\b" if forms else r"(?!)"


def _either(pattern: str | list[str]) -> str:
    """A pattern as one: a list holds its alternatives, so that each has a line, and its example beside it."""
    return pattern if isinstance(pattern, str) else " | ".join(pattern)


@cache
def grammar(language: str = "ru") -> Grammar:
    """The grammar of a language, read once. Raises :class:`LanguageError` where there is none."""
    folder = languages.language(language).folder
    path = resources.files("svodka.language") / folder / "grammar" / "periods.toml"
    try:
        return Grammar(tables(path))
    except (LexiconError, ValueError) as error:
        raise LexiconError(f"{path}: {error}") from error
