"""Answers of a ledger (points of a series, findings, sentences found) as JSON Lines, JSON and CSV."""

from __future__ import annotations

import csv
import json
from collections.abc import Container, Iterable, Iterator
from dataclasses import asdict, fields, is_dataclass
from datetime import date
from functools import cache
from typing import Any, TextIO, get_args, get_type_hints

from svodka.export.csv import guard


def write_jsonl(records: Iterable[Any], out: TextIO) -> None:
    """Write a line a record: its fields, dates as ``YYYY-MM-DD``."""
    for record in records:
        out.write(json.dumps(asdict(record), ensure_ascii=False, default=_plain) + "\n")


def write_json(records: Iterable[Any], out: TextIO) -> None:
    """Write one list of the records, each on a line of its own."""
    out.write("[")
    for i, record in enumerate(records):
        out.write(",\n" if i else "\n")
        out.write(json.dumps(asdict(record), ensure_ascii=False, default=_plain))
    out.write("\n]\n")


def write_csv(records: Iterable[Any], out: TextIO, kind: type, *, bom: bool = False) -> None:
    """Write a header and a row a record; what has several values is separated by semicolons or is JSON."""
    if bom:
        out.write("\ufeff")
    rows = csv.writer(out)
    rows.writerow([field.name for field in fields(kind)])
    for record in records:
        rows.writerow([_cell(cell) for cell in flat(record).values()])


def flat(record: Any) -> dict[str, Any]:
    """The fields of a record as one flat row: tuples of texts joined, of records as JSON."""
    return {field.name: _flat(getattr(record, field.name)) for field in fields(record)}


def columns(kind: type) -> dict[str, Any]:
    """The columns of :func:`spread` rows, with the types of their cells."""
    outer = dict(get_type_hints(kind))
    inside = _inside(kind)
    if inside is None:
        return outer
    within = get_type_hints(get_args(outer.pop(inside))[0])
    return outer | {_apart(name, outer): hint for name, hint in within.items()}


def spread(record: Any) -> Iterator[dict[str, Any]]:
    """The rows of a record: one for each of the claims in it, if it holds claims, else itself."""
    outer = flat(record)
    kind: type = type(record)
    inside = _inside(kind)
    if inside is None:
        yield outer
        return
    del outer[inside]
    for one in getattr(record, inside):
        yield outer | {_apart(name, outer): cell for name, cell in flat(one).items()}


@cache
def _inside(kind: type) -> str | None:
    """The field that holds records of its own, if there is one."""
    hints = get_type_hints(kind)
    return next((n for n, hint in hints.items() if any(map(is_dataclass, get_args(hint)))), None)


def _apart(name: str, outer: Container[str]) -> str:
    """The column of a claim's field: its name, unless the record has one of that name."""
    return f"claim_{name}" if name in outer else name


def _flat(cell: Any) -> Any:
    if not isinstance(cell, tuple):
        return cell
    if all(isinstance(one, str) for one in cell):
        return "; ".join(cell)  # publishers have spaces in their names
    nested = [
        asdict(one) if is_dataclass(one) and not isinstance(one, type) else one for one in cell
    ]
    return json.dumps(nested, ensure_ascii=False, default=_plain)


def _cell(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return guard(cell) if isinstance(cell, str) else _plain(cell)


def _plain(cell: Any) -> str:
    return cell.isoformat() if isinstance(cell, date) else str(cell)
