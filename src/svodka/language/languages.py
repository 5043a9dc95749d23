"""The languages that svodka reads: by code, each a folder that is imported when it is first read.

A language is a folder beside this module. It holds its lexicons, the rules of its time expressions
(``grammar/periods.toml``), a module ``quantities.grammar`` with what :class:`QuantityGrammar` asks for, and a
module ``shipped`` with its analyzer and weights.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from svodka.errors import LanguageError
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark
from svodka.language.readable import Offsets


class QuantityGrammar(Protocol):
    """How a language writes quantities: what ``language/<folder>/quantities/grammar.py`` offers."""

    @property
    def GATE(self) -> re.Pattern[str]:
        """What a paragraph with a number has in lower case; a match may mislead, a missing one may not."""

    def find(self, sequence: Sequence[Mark]) -> list[Found]:
        """Every numeral of a paragraph, in order, as a quantity or as a rejection."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code (ISO 639-1), its English name, the folder that holds it."""

    code: str
    name: str
    folder: str
    aliases: tuple[str, ...] = ()
    """Other codes and names that a document may declare."""
    script: str = ""
    """The module that brings a text into the letters the language is read in, if it has several."""
    choice: str = "rules"
    """Who fills slots: ``rules``, ``trained`` weights among candidates, or both (``advised``)."""
    whole: bool = True
    """Whether claims are read; of the others only quantities are."""
    undone: str = "{}"
    """How the normal form of a deed says that it was not done (:mod:`svodka.language.undone`)."""


LANGUAGES: dict[str, Language] = {
    language.code: language
    for language in (
        Language("ru", "Russian", "russian", ("rus",), choice="trained", undone="не {}"),
        Language("kk", "Kazakh", "kazakh", ("kaz",), script="latin", undone="{} емес"),
        Language("en", "English", "english", ("eng",), choice="advised", undone="not {}"),
    )
}


def language(code: str) -> Language:
    """The language of a code. Raises :class:`LanguageError` where svodka does not read it."""
    found = LANGUAGES.get(code)
    if found is None:
        known = ", ".join(sorted(LANGUAGES))
        raise LanguageError(f"language {code!r} is not read; svodka reads {known}")
    return found


@cache
def quantity_grammar(code: str) -> QuantityGrammar:
    """The quantities of a language. Raises :class:`LanguageError` where svodka does not read it."""
    module = import_module(f"svodka.language.{language(code).folder}.quantities.grammar")
    return cast(QuantityGrammar, module)


Settle = Callable[[str, Sequence[tuple[int, str]]], list[str]]
"""From a text and its figures of money, each with its place and the unit so far, to their units; an empty one
says that a figure is no money, and "1" that it counts what the word says."""


@cache
def settling(code: str) -> Settle | None:
    """How a language settles what only the whole text says of its money, if it does."""
    return cast("Settle | None", getattr(quantity_grammar(code), "settled", None))


Enlist = Callable[[str, Sequence[Mark], list[Found]], list[Found]]
"""From a text, a paragraph of it and its figures, to these with what the line above their list says."""


@cache
def enlisting(code: str) -> Enlist | None:
    """How a language reads the items of a list below their line, if it does."""
    return cast("Enlist | None", getattr(quantity_grammar(code), "listed", None))


@cache
def _readable(code: str) -> Callable[[str], tuple[str, Offsets | None]] | None:
    """What writes a text in the letters that a language is read in, if it is not always."""
    one = language(code)
    module = import_module(f"svodka.language.{one.folder}.{one.script}") if one.script else None
    return getattr(module, "readable", None)


def in_its_script(code: str, text: str) -> tuple[str, Offsets | None]:
    """The text in the letters that a language is read in, and the way back: Kazakh is read in Cyrillic."""
    readable = _readable(code)
    return (text, None) if readable is None else readable(text)


def shipped(code: str) -> Any:
    """What comes with svodka for a language: its analyzer and weights, or its slot rules."""
    return import_module(f"svodka.language.{language(code).folder}.shipped")
