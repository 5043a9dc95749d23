"""Dimensions of units: what can be compared, in which base unit, and how many of it a unit is."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from functools import cache
from importlib import resources

from svodka.model import Kind, Quantity

_KINDS: dict[str, Kind] = {"1": "count", "%": "percent", "[ppth]": "percent", "x": "factor"}


@cache
def dimensions() -> dict[str, tuple[str, str, Decimal]]:
    """By unit: its dimension, the base unit, and how many of those it is. Data in dimensions.toml."""
    path = resources.files("svodka.language.quantities") / "dimensions.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        unit: (entry["name"], entry["base"], Decimal(factor))
        for entry in data["dimension"]
        for unit, factor in entry["units"].items()
    }


def dimension_of(unit: str) -> str:
    """The name of the dimension of a unit; one that is not known is its own."""
    return dimensions()[unit][0] if unit in dimensions() else unit


def kind_of(unit: str) -> Kind | None:
    """The kind of quantity that a unit makes, by its symbol: money of ``KZT``; None where unknown."""
    if unit in _KINDS:
        return _KINDS[unit]
    if re.fullmatch("[A-Z]{3}", unit) and unit != "MCI":
        return "money"
    known = dimensions().get(unit)
    if known is None:
        return None
    return "duration" if known[0] == "duration" else "measure"


def dimension(quantity: Quantity) -> tuple[str, str, Decimal]:
    """The dimension of a quantity, its base unit and the factor to it; an unknown unit is its own."""
    if quantity.unit == "1":
        return "count", "1", Decimal(1)
    if quantity.kind == "money":
        return "money", quantity.unit, Decimal(1)
    if quantity.kind == "factor":
        return "factor", quantity.unit, Decimal(1)
    return dimensions().get(quantity.unit, (quantity.unit, quantity.unit, Decimal(1)))
