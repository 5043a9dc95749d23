"""What an address asks for: the parameters of a page, as fields of a frozen record of its own.

Fields are of ``str``, ``int``, ``bool``, a date (or none) or a ``Literal``; their metadata say what they
are for, which is what the OpenAPI document tells as well.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from svodka.ledger.asking import LONGEST
from svodka.web.problems import refused

T = TypeVar("T")

LARGEST = 2**31 - 1


def words(about: str) -> Any:
    """A field of words, empty unless asked for."""
    return field(default="", metadata={"about": about})


def asks(about: str, default: Any = None) -> Any:
    """A field with another default than no words."""
    return field(default=default, metadata={"about": about})


@dataclass(frozen=True, slots=True)
class Nothing:
    """What a page without parameters asks for."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its name, its type without None, what it is for, and its default."""

    name: str
    kind: Any
    about: str
    default: Any


@cache
def parameters(kind: type) -> tuple[Parameter, ...]:
    """The parameters of a record of what may be asked."""
    hints = get_type_hints(kind)
    found: tuple[Field[Any], ...] = fields(kind)
    return tuple(
        Parameter(
            one.name,
            _bare(hints[one.name]),
            one.metadata.get("about", ""),
            None if one.default is MISSING else one.default,
        )
        for one in found
    )


def read(kind: type[T], given: Mapping[str, str]) -> T:
    """The record of what a query asks. Raises :class:`Problem` for a value of another kind; what a page
    does not know is left alone, so that a link with more in it still leads somewhere."""
    return kind(**dict(_values(kind, given)))


def _values(kind: type, given: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    for one in parameters(kind):
        word = given.get(one.name, "").strip()
        if word:
            if len(word) > LONGEST:
                raise refused(
                    f"{one.name} has {len(word)} characters; {LONGEST} are the most",
                    case="parameter_too_long", facet=one.name, length=len(word), most=LONGEST,
                )  # fmt: skip
            if "\0" in word:
                raise refused(
                    f"{one.name} has a character that no text has (U+0000)", case="no_character"
                )
            yield one.name, _value(one, word)


def _value(one: Parameter, word: str) -> Any:
    if get_origin(one.kind) is Literal:
        choices = get_args(one.kind)
        if word not in choices:
            raise refused(
                f"{one.name} is one of {', '.join(c for c in choices if c)}",
                case="unknown_choice", facet=one.name, value=word,
            )  # fmt: skip
        return word
    if one.kind is bool:
        if word not in ("1", "0", "true", "false"):
            raise refused(f"{one.name} is 1 or 0", case="no_switch", facet=one.name)
        return word in ("1", "true")
    if one.kind is int:
        if not (word.isascii() and word.isdecimal()) or len(word) > 10 or int(word) > LARGEST:
            raise refused(
                f"{one.name} is a number from 0 to {LARGEST}",
                case="no_whole_number",
                facet=one.name,
            )
        return int(word)
    if one.kind is dt.date:
        try:
            return dt.date.fromisoformat(word)
        except ValueError:
            raise refused(
                f"{one.name} is a day, written YYYY-MM-DD",
                case="no_day",
                facet=one.name,
                value=word,
            ) from None
    return word


def _bare(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return next(one for one in get_args(hint) if one is not type(None))
    return hint
