"""Arrow tables: the flat columns, typed, for pandas, Polars, DuckDB and Parquet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import is_dataclass
from decimal import ROUND_HALF_EVEN, Context, Decimal, InvalidOperation
from itertools import chain
from typing import TYPE_CHECKING, Any

from svodka.errors import SvodkaError
from svodka.export.columns import COLUMNS, Cell, Form, row
from svodka.model import Claim

if TYPE_CHECKING:
    import pyarrow
    from _typeshed import DataclassInstance

_PLACES = Decimal("1e-9")
_CONTEXT = Context(prec=38, rounding=ROUND_HALF_EVEN)


def schema(columns: Mapping[str, Form] = COLUMNS) -> pyarrow.Schema:
    """The schema of :func:`to_arrow`: ``low`` and ``high`` are ``decimal128(38, 9)``, never floats."""
    arrow = _pyarrow()
    types = {
        "text": arrow.string(),
        "offset": arrow.int64(),
        "number": arrow.decimal128(38, 9),
        "share": arrow.float64(),
        "flag": arrow.bool_(),
        "date": arrow.date32(),
    }
    found: pyarrow.Schema = arrow.schema([(name, types[form]) for name, form in columns.items()])
    return found


def to_arrow(records: Iterable[Claim] | Iterable[DataclassInstance]) -> pyarrow.Table:
    """Claims as a table of :func:`schema`, one row a claim; other records of a ledger by their fields.

    A number of thirty digits or more before the point does not fit and is null; its words are in
    ``quantity``. Raises :class:`SvodkaError` without pyarrow, TypeError for what is no record.
    """
    waiting: Iterator[Any] = iter(records)
    first = next(waiting, None)
    if first is not None and not is_dataclass(first):
        kind = type(first).__name__
        raise TypeError(
            f"to_arrow takes claims or points, not {kind}; see claim_of for records of JSON"
        )
    if first is not None and not isinstance(first, Claim):
        from svodka.export import arrow_records

        return arrow_records.table(chain([first], waiting), type(first), _pyarrow())
    claims = waiting if first is None else chain([first], waiting)
    return table((row(claim) for claim in claims), schema())


def table(rows: Iterable[Mapping[str, Cell]], schema: pyarrow.Schema) -> pyarrow.Table:
    """Rows of cells as a table."""
    columns: dict[str, list[Any]] = {name: [] for name in schema.names}
    for cells in rows:
        for name, cell in cells.items():
            columns[name].append(_places(cell) if isinstance(cell, Decimal) else cell)
    made: pyarrow.Table = _pyarrow().table(columns, schema=schema)
    return made


def _places(number: Decimal) -> Decimal | None:
    """A number with nine decimal places, if it has room for them."""
    try:
        return number.quantize(_PLACES, context=_CONTEXT)
    except InvalidOperation:
        return None


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError:
        raise SvodkaError(
            "Arrow and Parquet need pyarrow, which is not installed; run: pip install 'svodka[arrow]'"
        ) from None
    return pyarrow
