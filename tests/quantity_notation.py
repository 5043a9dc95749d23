"""Quantities in one line each, for tests: ``15% | percent exact 15 15 % increase``."""

from __future__ import annotations

from svodka.reading.quantities.figures import scan


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
