"""Lexicons: words as data. One TOML file a word list, every entry with an example, and a linter.

A lexicon file describes itself::

    title = "Words that bound a number"
    note = "Longest entry first wins."        # optional

    [keys]                                    # the keys its entries may have, and their type
    relation = "str"                          # str, int, bool, number (as a decimal string), list
    "side" = ["before", "after"]              # or the allowed values
    "use*" = ["when", "where"]                # a star: one of the allowed values, or a list of them
    "unit?" = "str"                           # a question mark: may be missing

    [keys."class*"]                           # or each allowed value, and what it means
    bound = "stands before a number"

    [[entry]]
    form = ["не менее", "не меньше"]          # exact words, or ...
    relation = "at_least"
    side = "before"
    class = "bound"
    example = "Задержаны не менее 40 человек"

An entry has ``form`` (words as they stand) or ``lemma`` (dictionary forms), or both, each a string or a
list of strings; an ``example`` that shows the entry at work; and the keys of ``[keys]``.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Any

from svodka.errors import LexiconError
from svodka.language.compiled import tables

TYPES: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "bool": (bool,),
    "number": (str, int),
    "list": (list,),
}
OWN_KEYS = ("form", "lemma", "example")
WORD = re.compile(r"[^\W\d_]+")
_SEEN = 40_000
"""How many words are remembered as they are looked up."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a lexicon. ``values`` holds the keys that the lexicon declares for itself."""

    forms: tuple[str, ...]
    lemmas: tuple[str, ...]
    example: str
    values: Mapping[str, Any]

    def text(self, key: str, default: str = "") -> str:
        """The value of a ``str`` key."""
        return str(self.values.get(key, default))

    def flag(self, key: str) -> bool:
        """The value of a ``bool`` key; missing is false."""
        return bool(self.values.get(key, False))

    def number(self, key: str) -> Decimal:
        """The value of a ``number`` key; raises :class:`KeyError` where it is missing."""
        return Decimal(str(self.values[key]))

    def strings(self, key: str) -> tuple[str, ...]:
        """The value of a ``list`` key; missing is empty."""
        return tuple(self.values.get(key, ()))


@cache
def load(name: str) -> tuple[Entry, ...]:
    """The entries of a lexicon of the package, in file order; read once.

    ``name`` is language and lexicon, as in ``load("russian/bounds")``. Raises :class:`LexiconError`
    where the file is missing or does not pass :func:`lint` (without the check of words).
    """
    language, _, lexicon = name.partition("/")
    path = resources.files("svodka.language") / language / "lexicons" / f"{lexicon}.toml"
    return read(path)


@cache
def classes(name: str, key: str = "class") -> Mapping[str, frozenset[str]]:
    """The words (forms and lemmas, :func:`folded`) of a lexicon by the value of one of its keys.

    Where the value is a list, a word is in the class of each.
    """
    out: dict[str, set[str]] = {}
    for entry in load(name):
        words = {folded(word) for word in (*entry.forms, *entry.lemmas)}
        value = entry.values.get(key, "")
        for one in value if isinstance(value, list) else (str(value),):
            out.setdefault(one, set()).update(words)
    return MappingProxyType({value: frozenset(found) for value, found in out.items()})


def of_classes(name: str, *kinds: str, key: str = "class") -> frozenset[str]:
    """The words of some :func:`classes` of a lexicon together; raises ``KeyError`` for one that it lacks."""
    known = classes(name, key)
    return frozenset[str]().union(*(known[kind] for kind in kinds))


@cache
def beginnings(name: str, kind: str) -> tuple[str, ...]:
    """The words of a class as :meth:`str.startswith` takes them; raises ``KeyError`` where there is none."""
    return tuple(classes(name)[kind])


endings = beginnings
"""The same for :meth:`str.endswith`."""


@lru_cache(maxsize=_SEEN)
def folded(word: str) -> str:
    """A word as :func:`classes` hold it: case-folded, ё as е."""
    low = word.casefold()
    return low.replace("ё", "е") if "ё" in low else low


def read(path: Traversable) -> tuple[Entry, ...]:
    """The entries of a lexicon file; raises :class:`LexiconError` with everything wrong in it."""

    def check(data: Mapping[str, Any]) -> None:
        if problems := list(_problems(data)):
            raise LexiconError(f"{path}: " + "; ".join(problems))

    with _told(path):
        data = tables(path, check)
    return tuple(_entry(table) for table in data.get("entry", []))


def lint(path: Path | str, known: Callable[[str], bool] | None = None) -> list[str]:
    """What is wrong with a lexicon file, a line each; empty when nothing is.

    Reported: unknown or missing keys, values of the wrong type, entries without words, duplicates,
    missing examples, examples that do not show the form, and, with ``known`` (a check of one word
    against a dictionary), lemmas that the morphology does not know.
    """
    try:
        with _told(Path(path)):
            data = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except LexiconError as error:
        return [str(error)]
    problems = list(_problems(data))
    if known and not problems:
        for table in data.get("entry", []):
            for word in WORD.findall(" ".join(_strings(table.get("lemma")))):
                if not known(word.casefold()):
                    problems.append(f"{_label(table)}: the morphology does not know {word!r}")
    return problems


@contextmanager
def _told(path: Traversable) -> Iterator[None]:
    """Raise what reading and parsing a file raise as :class:`LexiconError`."""
    try:
        yield
    except OSError as error:
        raise LexiconError(f"{path}: no such lexicon ({error})") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: not a TOML file: {error}") from error


def _entry(table: Mapping[str, Any]) -> Entry:
    values = {key: value for key, value in table.items() if key not in OWN_KEYS}
    return Entry(
        tuple(_strings(table.get("form"))),
        tuple(_strings(table.get("lemma"))),
        table["example"],
        MappingProxyType(values),
    )


def _strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _label(table: Mapping[str, Any]) -> str:
    words = _strings(table.get("form")) + _strings(table.get("lemma"))
    return repr(words[0]) if words else "an entry without words"


def are_tables(value: Any) -> bool:
    """Whether a value of a TOML file is what ``[[name]]`` makes: a list of tables."""
    return isinstance(value, list) and all(isinstance(table, dict) for table in value)


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    for key in data:
        if key not in ("title", "note", "keys", "entry"):
            yield f"unknown key {key!r}; a lexicon has title, note, [keys] and [[entry]]"
    if not isinstance(data.get("title"), str):
        yield "no title"
    keys = data.get("keys", {})
    if not isinstance(keys, dict):
        yield "keys: no table; write [keys] on a line of its own"
        return
    if not are_tables(data.get("entry", [])):
        yield "entry: write [[entry]] above each, with two brackets"
        return
    for key, kind in keys.items():
        if isinstance(kind, dict):
            yield from (f"[keys] {key}: {value!r} has no meaning" for value in _unexplained(kind))
        elif not isinstance(kind, list) and kind not in TYPES:
            yield f"[keys] {key}: {kind!r} is no type; one of {', '.join(TYPES)} or a list of values"
            return
    seen: set[tuple[str, str]] = set()
    declared = {key.rstrip("?*"): (key, kind) for key, kind in keys.items()}
    for table in data.get("entry", []):
        yield from (f"{_label(table)}: {problem}" for problem in _entry_problems(table, declared))
        for own in ("form", "lemma"):
            for word in _strings(table.get(own)):
                if (own, word) in seen:
                    yield f"{word!r}: duplicate {own}; leave it in one entry"
                seen.add((own, word))


def _unexplained(kind: Mapping[str, Any]) -> Iterator[str]:
    """The values without words that say what they mean."""
    return (value for value, told in kind.items() if not isinstance(told, str) or not told.strip())


def _entry_problems(
    table: Mapping[str, Any], declared: Mapping[str, tuple[str, Any]]
) -> Iterator[str]:
    """``declared`` has the keys of the lexicon by their bare name: as written, and what they may hold."""
    for own in ("form", "lemma"):
        value = table.get(own, "-")
        if not all(
            isinstance(one, str) and one for one in (value if isinstance(value, list) else [value])
        ):
            yield f"{own}: {value!r} is neither a word nor a list of words"
    forms, lemmas = _strings(table.get("form")), _strings(table.get("lemma"))
    if not forms and not lemmas:
        yield "neither form nor lemma"
    example = table.get("example")
    if not isinstance(example, str) or not example.strip():
        yield "no example"
    elif forms and not lemmas:
        shown = _plain(example)
        if not any(_plain(form) in shown for form in forms):
            yield f"the example does not show the form: {example!r}"
    for key, value in table.items():
        if key in OWN_KEYS:
            continue
        if key not in declared:
            yield f"unknown key {key!r}; one of form, lemma, example, {', '.join(declared)}"
            continue
        written, kind = declared[key]
        several = isinstance(value, list) and value and written.endswith(("*", "*?"))
        for one in value if several else (value,):
            if problem := _value_problem(kind, one):
                yield f"{key}: {problem}"
    for key, (written, kind) in declared.items():
        if key not in table and not written.endswith("?"):
            yield f"missing key {written!r}: {_wanted(kind)}"


def _wanted(kind: Any) -> str:
    return f"a {kind}" if isinstance(kind, str) else f"one of {', '.join(map(str, kind))}"


def _value_problem(kind: Any, value: Any) -> str | None:
    if not isinstance(kind, str):
        known = not isinstance(value, list | dict) and value in kind
        return None if known else f"{value!r} is none of {', '.join(map(str, kind))}"
    if not isinstance(value, TYPES[kind]) or (kind == "int" and isinstance(value, bool)):
        return f"{value!r} is no {kind}"
    if kind == "number":
        try:
            Decimal(str(value))
        except InvalidOperation:
            return f'{value!r} is no number; write digits, as in "1000" or "0.5"'
    return None


def _plain(text: str) -> str:
    return folded(text).replace("\u00a0", " ")
