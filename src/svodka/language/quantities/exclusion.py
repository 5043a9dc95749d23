"""Exclusion: the first rule that says a number states no figure names it, and its docstring is the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Candidate = TypeVar("Candidate")


def excluded(c: Candidate, rules: Iterable[Callable[[Candidate], bool]]) -> tuple[str, str] | None:
    """Name and reason of the first rule that fires, or ``None``."""
    for rule in rules:
        if rule(c):
            reason = (rule.__doc__ or "").partition("\n")[0]
            return f"exclusion.{rule.__name__.replace('_', '-')}", reason
    return None
