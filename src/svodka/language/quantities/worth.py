"""What a quantity is worth, in a few characters of every language: ``> 17 000``, ``10–15 km2``."""

from __future__ import annotations

from decimal import Decimal

from svodka.model import Change, Quantity, Relation

_SIGN: dict[Relation, str] = {
    "exact": "",
    "approx": "≈ ",
    "more_than": "> ",
    "at_least": "≥ ",
    "less_than": "< ",
    "at_most": "≤ ",
    "range": "",
    "vague": "≥ ",
}
_CHANGE: dict[Change | None, str] = {
    None: "",
    "increase": "+",
    "decrease": "−",
    "from": "from ",
    "to": "to ",
}
_DIGITS = 40  # a longer number is shown by its power of ten


def number(value: Decimal) -> str:
    """A number with its thousands apart: ``17 000``, ``1.5``, ``−31``."""
    if not value.is_finite() or abs(value.adjusted()) > _DIGITS:
        return f"{value:.6e}"
    return f"{value.normalize():,f}".replace(",", "\u00a0").replace("-", "−")


def coded(quantity: Quantity) -> str:
    """A quantity's value for files and for what is translated, its unit as a symbol: ``10–15 km2``."""
    return worth(quantity, quantity.unit)


def worth(quantity: Quantity, unit: str) -> str:
    """A quantity's value, its unit as it is to be called."""
    low, high, change = quantity.low, quantity.high, quantity.change
    if quantity.relation == "range" and low is not None and high is not None:
        dash = " – " if low < 0 else "–"
        figure = f"{number(low)}{dash}{number(high)}"
    else:
        one = low if low is not None else high
        figure = number(one) if one is not None else "?"
    if quantity.unit == "x":
        figure = f"÷ {figure}" if change == "decrease" else f"× {figure}"
        if change in ("increase", "decrease"):
            change = None  # what the sign of the factor tells
    elif quantity.unit != "1":
        figure = f"{figure} {unit}"
    vague = " (vague)" if quantity.relation == "vague" else ""
    return f"{_CHANGE[change]}{_SIGN[quantity.relation]}{figure}{vague}"
