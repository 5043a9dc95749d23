"""Records of the ledger as Arrow tables: the points of a series, findings, what a search found."""

from __future__ import annotations

import dataclasses
import datetime as dt
import types
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    import pyarrow


def table(records: Iterable[Any], kind: type, arrow: Any) -> pyarrow.Table:
    """The records of one dataclass as a table, a column a field; nested records are structs in lists."""
    rows = [dataclasses.asdict(record) for record in records]
    made: pyarrow.Table = arrow.Table.from_pylist(rows, schema=arrow.schema(_fields(kind, arrow)))
    return made


def _fields(kind: type, arrow: Any) -> list[Any]:
    hints = get_type_hints(kind)
    return [
        arrow.field(field.name, _type(hints[field.name], arrow))
        for field in dataclasses.fields(kind)
    ]


def _type(hint: Any, arrow: Any) -> Any:
    """The type of a field: every column may be empty, so «or None» says nothing."""
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        (hint,) = (one for one in inside if one is not type(None))
        return _type(hint, arrow)
    if origin is Literal:
        return arrow.string()
    if origin is tuple:
        return arrow.list_(_type(inside[0], arrow))
    if dataclasses.is_dataclass(hint):
        return arrow.struct(_fields(hint, arrow))  # type: ignore[arg-type]
    simple = {
        str: arrow.string(),
        bool: arrow.bool_(),
        int: arrow.int64(),
        float: arrow.float64(),
        dt.date: arrow.date32(),
    }
    return simple[hint]
