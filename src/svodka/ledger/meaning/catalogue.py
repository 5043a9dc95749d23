"""The catalogue of concepts: words that mean one thing when claims are compared, in three languages.

Data in fields/ (what is done and counted, a file a field; by whom, in doers.toml; which nouns tell it, in
telling.toml), indicators.toml (words that join, narrow and bound them), institutions.toml (who),
citizens.toml (whose people) and places/ (where, by part of the world).

A file of the user's own has the same form and is read before the package's: its words win.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from svodka.errors import LexiconError
from svodka.garbage import not_looking
from svodka.language.compiled import tables
from svodka.language.lexicon import are_tables
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.entries import (
    CHOICES,
    FLAGS,
    KINDS,
    LANGUAGES,
    LISTS,
    NAMING,
    TEXTS,
)
from svodka.ledger.meaning.phrases import phrases
from svodka.ledger.meaning.words import words

FILES = ("indicators", "institutions", "citizens")
FOLDERS = ("fields", "places")
NAME = re.compile(r"[a-z][a-z0-9-]*")


@lru_cache(8)
def catalogue(own: str | None = None) -> Catalogue:
    """The package's catalogue, with the concepts of ``own`` (TOML text) before them.

    Raises :class:`LexiconError` with everything wrong in ``own``.
    """
    mine = read(own, "the file of concepts") if own else []
    with not_looking():
        package = _package()
        said = (pair for one in package for pair in zip(one.words, one.languages, strict=True))
        return Catalogue([*mine, *package], phrases(said))


def files() -> list[Traversable]:
    """The files of the package's catalogue: those of the folders, then the others."""
    home = resources.files("svodka.ledger.meaning")
    inside = (one for folder in FOLDERS for one in (home / folder).iterdir())
    found = sorted((one for one in inside if one.name.endswith(".toml")), key=lambda one: one.name)
    return [*found, *(home / f"{name}.toml" for name in FILES)]


@lru_cache(1)
def _package() -> list[Concept]:
    found: list[Concept] = []
    for file in files():
        try:
            found += _concepts(tables(file))  # the tests run the linter
        except (OSError, ValueError) as error:
            raise LexiconError(f"{file}: not a TOML file: {error}") from error
        except KeyError as error:
            raise LexiconError(f"{file}: an entry has no {error}") from error
    return found


def read(text: str, name: str) -> list[Concept]:
    """The concepts of a catalogue's text; raises :class:`LexiconError` with everything wrong in it."""
    problems = lint(text)
    if problems:
        raise LexiconError(f"{name}: " + "; ".join(problems))
    return _concepts(tomllib.loads(text))


def _concepts(data: Mapping[str, Any]) -> list[Concept]:
    return [_concept(kind, table) for kind in KINDS for table in data.get(kind, [])]


def lint(text: str) -> list[str]:
    """What is wrong with a catalogue, a line each: unknown or missing keys, duplicates, examples that
    do not show a word of the entry."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return [f"not a TOML file: {error}"]
    return list(_problems(data))


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    for kind, entries in data.items():
        if kind not in KINDS:
            yield f"unknown kind {kind!r}; one of {', '.join(KINDS)}"
        elif not are_tables(entries):
            yield f"{kind}: write [[{kind}]] above each entry, with two brackets"
            return
    for kind in KINDS:
        seen: dict[str, str] = {}
        for table in data.get(kind, []):
            name = table.get("name")
            if not isinstance(name, str) or not NAME.fullmatch(name):
                yield f"{kind}: {name!r} is no name (small Latin letters, digits, dashes)"
                continue
            label = f"{kind} {name}"
            if seen.setdefault(f"name {name}", label) != label or f"named {name}" in seen:
                yield f"{label}: named twice"
            seen[f"named {name}"] = label
            yield from (f"{label}: {problem}" for problem in _entry_problems(kind, table))
            spoken = _spoken(table)  # «Армения» is a word of two languages
            for word, language in spoken:
                if seen.setdefault(word, label) != label or spoken.count((word, language)) > 1:
                    yield f"{label}: {word!r} is a word of {seen[word]} too; leave it to one"
    for kind, keys in NAMING.items():
        for table in data.get(kind, []):
            for key, other in keys.items():
                known = _named(data, other) if key in table else ()
                for one in _listed(table.get(key)):
                    if one not in known:
                        yield f"{kind} {table.get('name')}: {key}: no [[{other}]] is named {one!r}"


def _listed(value: object) -> list[object]:
    """The values of a key that holds one or a list of them."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _named(data: Mapping[str, Any], kind: str) -> set[str]:
    """The names of the concepts of a kind, those of the package too."""
    own = {str(table.get("name")) for table in data.get(kind, [])}
    return own | {concept.name for concept in _package() if concept.kind == kind}


def _entry_problems(kind: str, table: Mapping[str, Any]) -> Iterator[str]:
    flags, texts = FLAGS.get(kind, ()), TEXTS.get(kind, ())
    for key, value in table.items():
        if key in flags:
            if not isinstance(value, bool):
                yield f"{key}: {value!r} is neither true nor false"
        elif key in LANGUAGES:
            if not isinstance(value, list) or not all(isinstance(w, str) and w for w in value):
                yield f"{key}: {value!r} is no list of words"
        elif key in LISTS.get(kind, ()) and isinstance(value, list):
            if not value or not all(isinstance(one, str) for one in value):
                yield f"{key}: {value!r} is no list of texts"
        elif key not in ("name", "example", *texts):
            allowed = ("name", *LANGUAGES, "example", *flags, *texts)
            yield f"unknown key {key!r}; one of {', '.join(allowed)}"
        elif not isinstance(value, str):
            yield f"{key}: {value!r} is no text"
        elif value not in CHOICES.get(key, (value,)):
            yield f"{key}: {value!r} is none of {', '.join(CHOICES[key])}"
    if not _spoken(table):
        yield f"no words; a list of them under {', '.join(LANGUAGES)}"
    example = table.get("example")
    if not isinstance(example, str) or not example.strip():
        yield "no example"
    elif not any(
        Catalogue([_concept(kind, table)]).first(kind, words(example, language=language))
        for language in ("", "kk")
    ):
        yield f"the example shows none of its words: {example!r}; words are dictionary forms"


def _spoken(table: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The words of an entry, each with the code of its language."""
    lists = ((language, table.get(language)) for language in LANGUAGES)
    return [
        (word, language)
        for language, found in lists
        if isinstance(found, list)
        for word in found
        if isinstance(word, str)
    ]


def _concept(kind: str, table: Mapping[str, Any]) -> Concept:
    found = _spoken(table)
    titles = {language: word for word, language in reversed(found)}
    titles |= _by_language(table, "title")
    return Concept(
        kind=kind,
        name=table["name"],
        title=found[0][0] if found else table["name"],
        words=tuple(word for word, _ in found),
        languages=tuple(language for _, language in found),
        example=str(table.get("example", "")),
        flags=frozenset(flag for flag in FLAGS.get(kind, ()) if table.get(flag)),
        acts=tuple(map(str, _listed(table.get("act")))),
        change=str(table.get("change", "")),
        counts=str(table.get("counts", "")),
        grown=str(table.get("grown", "")),
        sort=str(table.get("sort", "")),
        money=str(table.get("money", "")),
        by=str(table.get("by", "")),
        who=str(table.get("who", "")),
        within=str(table.get("within", "")),
        heads=tuple(_by_language(table, "heads").items()),
        titles=tuple(titles.items()),
    )


def _by_language(table: Mapping[str, Any], key: str) -> dict[str, str]:
    """What an entry says in each language that it says it in: ``title-en``."""
    return {one: table[f"{key}-{one}"] for one in LANGUAGES if f"{key}-{one}" in table}
