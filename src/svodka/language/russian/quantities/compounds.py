"""Numbers inside other words: «12-часовой», «двухлетний», «вдвое», «полгода»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import cast

from svodka.language.lexicon import Entry, load
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, digits
from svodka.model import Kind

ONE = Decimal(1)
ENDING = (
    r"(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ой|ей|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими|е|я|ю)"
)


@dataclass(frozen=True, slots=True)
class Compound:
    """A number with its unit in the marks ``first`` to ``last``."""

    first: int
    last: int
    value: Decimal
    symbol: str
    kind: Kind
    rule: str
    stem: str = ""
    low: Decimal | None = None
    """Where a range begins: «12–15-процентный»."""

    @property
    def start(self) -> Decimal:
        """The value, or where the range begins that it ends."""
        return self.value if self.low is None else self.low


@cache
def _stems() -> tuple[re.Pattern[str], dict[str, Entry]]:
    stems = {form: entry for entry in load("russian/compounds") for form in entry.forms}
    body = "|".join(sorted(stems, key=len, reverse=True))
    return re.compile(rf"({body}){ENDING}"), stems


@cache
def _prefixes() -> tuple[re.Pattern[str], dict[str, Decimal]]:
    prefixes = {
        form: entry.number("value") for entry in load("russian/prefixes") for form in entry.forms
    }
    body = "|".join(sorted(prefixes, key=len, reverse=True))
    stems = "|".join(sorted(_stems()[1], key=len, reverse=True))
    return re.compile(rf"((?:{body}){{1,3}})((?:{stems}){ENDING})"), prefixes


@cache
def _whole_words() -> dict[str, tuple[Decimal, str, Kind, str]]:
    out: dict[str, tuple[Decimal, str, Kind, str]] = {}
    for entry in load("russian/halves"):
        for form in entry.forms:
            out[form] = (
                entry.number("value"), entry.text("unit"), cast(Kind, entry.text("kind")), "half"
            )  # fmt: skip
    for entry in load("russian/times"):
        for form in entry.forms:
            out[form] = (entry.number("value"), "1", "count", "times")
    for entry in load("russian/factors"):
        for form in entry.forms:
            out[form] = (entry.number("value"), "x", "factor", "factor")
    return out


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(
        (form + "лет")[:3] for entry in load("russian/prefixes") for form in entry.forms
    )


def may_hold_number(low: str) -> bool:
    """Whether a folded word may be a compound: a cheap test before :func:`read_compound`."""
    return low in _whole_words() or (len(low) > 7 and low[:3] in _beginnings())


def read_compound(sequence: Sequence[Mark], first: int) -> Compound | None:
    """The compound at a mark, or ``None``."""
    mark = sequence[first]
    if mark.kind == "number":
        return _digits_and_adjective(sequence, first)
    found = _whole_words().get(mark.low)
    if found is not None:
        value, symbol, kind, rule = found
        return Compound(first, first, value, symbol, kind, f"compound.{rule}")
    match = _prefixes()[0].fullmatch(mark.low) if len(mark.low) > 7 else None
    if match is None:
        return None
    worth = _prefix_value(match.group(1))
    return None if worth is None else _compound(first, first, worth, match.group(2))


def _prefix_value(text: str) -> Decimal | None:
    """The value of a run of prefixes: «двадцати» and «пяти» make 25; ``None`` where they do not fall."""
    prefixes = _prefixes()[1]
    total, last = Decimal(0), Decimal(10**9)
    while text:
        part = next((text[:n] for n in range(len(text), 0, -1) if text[:n] in prefixes), None)
        if part is None or prefixes[part] >= last:
            return None
        total, last, text = total + prefixes[part], prefixes[part], text[len(part) :]
    return total


def _digits_and_adjective(sequence: Sequence[Mark], first: int) -> Compound | None:
    """«12-часовой», «10-ти дневный», «10-дневный»."""
    pattern = _stems()[0]
    dash = sequence[first + 1] if first + 1 < len(sequence) else None
    if dash is None:
        return None
    if dash.kind == "word":
        return _spaced(sequence, first, dash)
    if dash.low not in HYPHENS or dash.gap:
        return None
    if _is_second(sequence, first + 2):
        return _range_and_adjective(sequence, first)
    for at in (first + 2, first + 3, first + 4):
        if at >= len(sequence):
            return None
        mark = sequence[at]
        if mark.low in HYPHENS and not mark.gap:
            continue
        if mark.kind != "word":
            return None
        if pattern.fullmatch(mark.low):
            value, unsure = digits(sequence[first].text)
            return None if unsure else _compound(first, at, value, mark.low)
        if at == first + 2 and (mark.gap or len(mark.low) > 2):
            return None
    return None


def _is_second(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a number stands at a mark right behind a dash."""
    return at < len(sequence) and sequence[at].kind == "number" and not sequence[at].gap


def _range_and_adjective(sequence: Sequence[Mark], first: int) -> Compound | None:
    """«Ждут [12–15-процентного] роста»: two numbers in one adjective are the ends of a range."""
    low, unsure = digits(sequence[first].text)
    end = _digits_and_adjective(sequence, first + 2)
    if end is None or unsure or end.low is not None:
        return None
    scale = _stems()[1][end.stem]
    low *= scale.number("scale") if "scale" in scale.values else ONE
    return replace(end, first=first, low=low) if low < end.value else None


def _spaced(sequence: Sequence[Mark], first: int, word: Mark) -> Compound | None:
    """«28 летний»: the hyphen is missing, and nothing else can be meant."""
    match = _stems()[0].fullmatch(word.low)
    if match is None or not _stems()[1][match.group(1)].flag("spaced"):
        return None
    after = sequence[first + 2].low if first + 2 < len(sequence) else ""
    if after.startswith("пункт"):
        return None
    value, unsure = digits(sequence[first].text)
    return None if unsure else _compound(first, first + 1, value, word.low)


def _compound(first: int, last: int, value: Decimal, word: str) -> Compound | None:
    match = _stems()[0].fullmatch(word)
    if match is None:
        return None
    entry = _stems()[1][match.group(1)]
    scale = entry.number("scale") if "scale" in entry.values else ONE
    return Compound(
        first, last, value * scale, entry.text("unit"), cast(Kind, entry.text("kind")),
        "compound.adjective", match.group(1),
    )  # fmt: skip
