"""How sure the rules of Kazakh are of a claim: the product of how often each of them is right."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

DIGITS = 3
_SEEN = 10_000
"""How many sets of rules are remembered with their estimate: figures are filled by few."""


@cache
def _known() -> Mapping[str, Any]:
    text = files("svodka.language.kazakh").joinpath("grammar", "certainty.toml").read_text("utf-8")
    return tomllib.loads(text)


def rules() -> frozenset[str]:
    """The rules that have an estimate."""
    return frozenset(_known()["rules"])


def confidence(names: Iterable[str]) -> float:
    """The probability that a claim is right, by the rules that filled or left its slots.

    Raises ``KeyError`` for a rule that has no estimate.
    """
    return _product(tuple(names))


@lru_cache(maxsize=_SEEN)
def _product(names: tuple[str, ...]) -> float:
    known = _known()
    out = float(known["rules"]["quantity"])
    for name in names:
        out *= known["rules"][name]
    return float(round(out ** known["unseen"]["exponent"], DIGITS))


def instead(sure: float, left: str, filled: str) -> float:
    """The probability of a claim with one slot by another rule; ``KeyError`` where one has no estimate."""
    known = _known()
    other = known["rules"][filled] / known["rules"][left]
    return float(round(sure * other ** known["unseen"]["exponent"], DIGITS))
