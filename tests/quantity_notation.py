"""Quantities in one line each, for tests: ``15% | percent exact 15 15 % increase``.

Or marked in their sentence, ``[span|relation low..high unit change]``, without ``exact`` and the unit of
counts.
"""

from __future__ import annotations

import re
from decimal import Decimal

from svodka.reading.quantities.figures import Scan, scan

MARKED = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")


def shown(text: str, language: str = "en") -> list[str]:
    """The figures of a text: words, kind, relation, low, high, unit and change."""
    out = []
    for figure in scan(text, language).figures:
        q = figure.quantity
        low, high = (None if v is None else f"{v.normalize():f}" for v in (q.low, q.high))
        out.append(f"{q.text} | {q.kind} {q.relation} {low} {high} {q.unit} {q.change}")
    return out


def brief(text: str, language: str = "en") -> list[str]:
    """The figures of a text: words, value and unit, with the relation where it is not exact."""
    out = []
    for figure in scan(text, language).figures:
        q = figure.quantity
        value = "..".join(
            f"{v.normalize():f}" for v in dict.fromkeys((q.low, q.high)) if v is not None
        )
        relation = "" if q.relation == "exact" else f"{q.relation} "
        out.append(f"{q.text} = {relation}{value} {q.unit}")
    return out


def rejected(text: str, language: str = "en") -> list[str]:
    """The numerals of a text that are no figures, with the rule that says so."""
    return [f"{r.span.text}: {r.rule}" for r in scan(text, language).rejected]


def expected(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The plain sentence, and the span and compact value of every marked figure."""
    return MARKED.sub(r"\1", marked), [
        (match.group(1), match.group(2)) for match in MARKED.finditer(marked)
    ]


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def compact(found: Scan, doubtful: bool = True) -> list[tuple[str, str]]:
    """Spans with «relation value unit», leaving out ``exact`` and the unit of counts."""
    out = []
    for figure in found.figures:
        q = figure.quantity
        if not (doubtful or figure.likely):
            continue
        value = q.low if q.low is not None else q.high
        assert value is not None
        text = _number(value)
        if q.relation == "range":
            assert q.high is not None
            text += f"..{_number(q.high)}"
        parts: list[str] = [q.relation] if q.relation not in ("exact", "range") else []
        parts += [text] + ([q.unit] if q.unit != "1" else [])
        parts += [q.change] if q.change else []
        out.append((q.text, " ".join(parts)))
    return out
