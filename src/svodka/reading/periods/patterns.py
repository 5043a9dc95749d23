"""The notation of period rules, compiled to regular expressions over word classes.

A text is cut into words, every word gets one class («мая» is ``month``), and every class is one
private character; a rule is then an ordinary, linear regular expression over that string.

    in d:DAY m:month YEAR?        words: a class or a set of classes, in order
    ( a | b )   a?   a*           groups, alternatives, repetition
    d:DAY                         names what was matched
    !countable                    the next word is not of this class
    &dash                         the next word is, and is not part of the match
    &(comma? when)                the next words are, !(…) the next words are not
    YEAR#2                        a macro, its names ending in 2 (``y#`` becomes ``y2``)

Macros are written in capitals and may use other macros. In the file, a pattern or a macro may be a list of
alternatives: ``["a b", "c"]`` is ``(a b | c)``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

_PIECE = re.compile(
    r"[()|?*]|[a-z]+[0-9#]*:(?=\()|(?:[a-z]+[0-9#]*:)?[!&]?[A-Za-z][\w-]*(?:#\d?)?|\S"
)
_FIRST_SYMBOL = 0xE000
_TIMES = {"?": "?", "*": "{0,12}"}  # bounded, so that long lists stay linear


@dataclass(frozen=True)
class Pattern:
    """A rule as an expression over symbols, and how it can start.

    ``starts`` holds the first two symbols of everything the rule matches, or the only one; most
    rules are ruled out at a place by a look at two words.
    """

    source: str
    starts: frozenset[str]

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """The expression, compiled when a text first asks for it: one article asks for few."""
        return re.compile(self.source)

    def can_start(self, pair: str) -> bool:
        """Whether the rule may match where these two symbols stand."""
        return pair in self.starts or pair[:1] in self.starts


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern under construction: source, and the first two symbols it can have."""

    source: str
    starts: frozenset[str]


class Alphabet:
    """One private character for each word class, and the sets and macros that stand for several."""

    def __init__(
        self, classes: list[str], sets: Mapping[str, list[str]], macros: Mapping[str, str]
    ) -> None:
        self._symbols = {name: chr(_FIRST_SYMBOL + i) for i, name in enumerate(classes)}
        self._sets = dict(sets)
        self._macros = dict(macros)
        self._made: dict[tuple[str, str], _Part] = {}

    def symbol(self, name: str) -> str:
        """The character of a class."""
        return self._symbols[name]

    def members(self, name: str) -> frozenset[str]:
        """The characters of a class or set. Raises :class:`ValueError` if there is none such."""
        if name in self._symbols:
            return frozenset(self._symbols[name])
        if name in self._sets:
            return frozenset().union(*(self.members(item) for item in self._sets[name]))
        raise ValueError(f"no word class, set or macro is called {name!r}")

    def compile(self, pattern: str) -> Pattern:
        """Compile a pattern. Raises :class:`ValueError` that names the piece it cannot read."""
        pieces = _PIECE.findall(pattern)
        part, end = self._alternatives(pieces, 0, "")
        if end != len(pieces):
            raise ValueError(f"unbalanced ')' in pattern {pattern!r}")
        if "" in part.starts:
            raise ValueError(f"pattern {pattern!r} matches nothing at all")
        return Pattern(part.source, part.starts)

    def _alternatives(self, pieces: list[str], at: int, mark: str) -> tuple[_Part, int]:
        options: list[_Part] = []
        while True:
            part, at = self._sequence(pieces, at, mark)
            options.append(part)
            if at < len(pieces) and pieces[at] == "|":
                at += 1
                continue
            break
        source = "|".join(option.source for option in options)
        starts = frozenset().union(*(option.starts for option in options))
        return _Part(source, starts), at

    def _sequence(self, pieces: list[str], at: int, mark: str) -> tuple[_Part, int]:
        whole = _Part("", frozenset([""]))
        while at < len(pieces) and pieces[at] not in "|)":
            part, at = self._item(pieces, at, mark)
            while at < len(pieces) and pieces[at] in "?*":
                starts = part.starts | {""}
                if pieces[at] == "*":
                    starts = _joined(starts, starts)
                part = _Part(f"(?:{part.source}){_TIMES[pieces[at]]}", starts)
                at += 1
            whole = _Part(whole.source + part.source, _joined(whole.starts, part.starts))
        return whole, at

    def _item(self, pieces: list[str], at: int, mark: str) -> tuple[_Part, int]:
        name, _, word = pieces[at].rpartition(":")
        at += 1
        if not name and word == "(":
            part, at = self._group(pieces, at, mark)
        elif name and not word:
            part, at = self._group(pieces, at + 1, mark)
        elif word in ("!", "&"):
            part, at = self._group(pieces, at + 1, mark)
            return _Part(f"(?{'!' if word == '!' else '='}{part.source})", frozenset([""])), at
        elif word.startswith(("!", "&")):
            look = "?!" if word[0] == "!" else "?="
            return _Part(f"({look}{charset(self.members(word[1:]))})", frozenset([""])), at
        else:
            part = self._word(word, mark)
        source = f"(?P<{name.replace('#', mark)}>{part.source})" if name else f"(?:{part.source})"
        return _Part(source, part.starts), at

    def _group(self, pieces: list[str], at: int, mark: str) -> tuple[_Part, int]:
        part, at = self._alternatives(pieces, at, mark)
        if at >= len(pieces):
            raise ValueError(f"missing ')' in pattern {' '.join(pieces)!r}")
        return part, at + 1

    def _word(self, word: str, mark: str) -> _Part:
        """What stands for a word; macros stand in many rules, and in each other."""
        made = self._made.get((word, mark))
        if made is None:
            made = self._made[word, mark] = self._spelt(word, mark)
        return made

    def _spelt(self, word: str, mark: str) -> _Part:
        base, sharp, number = word.partition("#")
        if base in self._macros:
            inner = _PIECE.findall(self._macros[base])
            return self._alternatives(inner, 0, number or mark if sharp else mark)[0]
        members = self.members(word)
        return _Part(charset(members), members)


def charset(symbols: frozenset[str]) -> str:
    """The expression for one of these symbols."""
    return f"[{''.join(sorted(symbols))}]"


def _joined(first: frozenset[str], second: frozenset[str]) -> frozenset[str]:
    """The first two symbols of one piece and another after it."""
    open_ends = [start for start in first if len(start) < 2]
    full = first - set(open_ends)
    return full | {(start + rest)[:2] for start in open_ends for rest in second}
