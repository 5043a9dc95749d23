"""A text as words of time: every word, number and mark with its class and its value.

Classes come from the time lexicons of the language; numbers and marks are classed by their shape.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from svodka.language.lexicon import folded, load
from svodka.language.remembered import Remembered

SHAPES = (
    "word", "d12", "d31", "year4", "digits", "datenum", "clock", "roman", "dash", "dot", "comma",
    "slash", "open", "close", "percent", "newline", "stop", "mark",
)  # fmt: skip
_DATE = r"(?:\d{1,2}(?:\.[ ]?\d{1,2}\.|/[ ]?\d{1,2}/)(?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})(?![\d./-]?\d)"
_NUMBER_OR_MARK = (
    rf"(?=\d)(?:{_DATE}|\d{{1,2}}:\d{{2}}(?!\d)|\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})+(?!\d)"
    r"|\d+(?:[.,]\d+)*)|\n|[^\w\s]"
)
_MARKS = {
    "-": "dash", "‐": "dash", "‑": "dash", "–": "dash", "—": "dash", "−": "dash", ".": "dot", ",": "comma",
    "/": "slash", "(": "open", ")": "close", "%": "percent", "\n": "newline", "!": "stop", "?": "stop",
}  # fmt: skip
_ROMAN = re.compile(r"(?:X{0,2}(?:IX|IV|V?I{0,3}))")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_PIECE = 50_000
_CACHE_LIMIT = 40_000


@dataclass(slots=True)
class TimeWords:
    """The words of a piece of text: one symbol each, with offsets in the text."""

    text: str
    symbols: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    value_of: Callable[[str], int | None]

    def span(self, first: int, last: int) -> str:
        """The text from word ``first`` to before word ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def value(self, at: int) -> int | None:
        """What the word at a place is worth as a number, if anything."""
        return self.value_of(self.words[at])


class TimeLexicon:
    """Word forms of one language with their classes; reads texts into :class:`TimeWords`.

    ``letters`` are those that most words are made of, ``joined`` words with a hyphen that are one.
    """

    def __init__(self, lexicons: list[str], letters: str, joined: list[str]) -> None:
        self._token = _token(letters, joined)
        self._forms: dict[str, tuple[str, int | None]] = {}
        for name in lexicons:
            for entry in load(name):
                value = entry.values.get("value")
                for form in entry.forms:
                    self._forms[folded(form)] = (entry.text("class"), value)
        self.classes = [*SHAPES, *dict.fromkeys(name for name, _ in self._forms.values())]
        self._symbols: dict[str, str] = {}
        self._met = Remembered(lambda word: self._symbols[self._read(word)[0]], _CACHE_LIMIT)

    @property
    def forms(self) -> tuple[str, ...]:
        """The word forms that have a class."""
        return tuple(self._forms)

    def use(self, symbols: dict[str, str]) -> None:
        """Give every class its symbol."""
        self._symbols = symbols
        self._met.clear()

    def read(self, text: str) -> Iterator[TimeWords]:
        """The words of a text, in pieces of bounded size that end at a line or a space."""
        at = 0
        while at < len(text):
            end = _cut(text, at)
            yield self._piece(text, at, end)
            at = end

    def _piece(self, text: str, start: int, end: int) -> TimeWords:
        """Gaps and words take turns in what :func:`re.split` returns; their lengths add up to offsets."""
        parts = self._token.split(text[start:end])
        words = parts[1::2]
        edges = list(accumulate(map(len, parts), initial=start))
        symbols = "".join(map(self._met.__getitem__, words))
        return TimeWords(text, symbols, words, edges[1::2], edges[2::2], self._value)

    def _value(self, word: str) -> int | None:
        return self._read(word)[1]

    def _read(self, word: str) -> tuple[str, int | None]:
        """The class of a word, and its value."""
        return self._forms.get(folded(word)) or _shape(word)


def _token(letters: str, joined: Iterable[str]) -> re.Pattern[str]:
    """What one word, number or mark is; the second alternative is the third, and quicker."""
    whole = "".join(f"{re.escape(one)}|" for word in joined for one in (word, word.capitalize()))
    words = rf"{whole}[{letters}]++(?![^\W\d_])|[^\W\d_]++"
    return re.compile(f"({words}|{_NUMBER_OR_MARK})")


def _shape(word: str) -> tuple[str, int | None]:
    if word[0].isdigit():
        return _number(word)
    if word in _MARKS:
        return _MARKS[word], None
    if _ROMAN.fullmatch(word):
        return "roman", _roman(word)
    return ("word" if word[0].isalpha() else "mark"), None


def _number(word: str) -> tuple[str, int | None]:
    if not word.isdecimal():
        if ":" in word:
            return "clock", None
        return ("datenum" if re.fullmatch(_DATE, word) else "digits"), None
    if len(word) > 6:
        return "digits", None
    value = int(word)
    if len(word) <= 2 and 1 <= value <= 31:
        return ("d12" if value <= 12 else "d31"), value
    return ("year4" if len(word) == 4 and 1000 <= value <= 2199 else "digits"), value


def _roman(word: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in word]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def _cut(text: str, at: int) -> int:
    """Where the piece that begins at ``at`` ends: before a line or a word, if there is one."""
    limit = at + _PIECE
    if limit >= len(text):
        return len(text)
    for mark in ("\n", " "):
        found = text.rfind(mark, at + _PIECE // 2, limit)
        if found > at:
            return found
    return limit
