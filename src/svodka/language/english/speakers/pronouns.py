"""English pronouns: whom they go back to, and which of them speak."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Literal

from svodka.language.lexicon import classes, load

Sort = Literal["person", "people", "body", "name", "thing"]
"""What a speaker is: one who is «he», many, an institution, a name that may be either, a silent thing."""


@cache
def fitting() -> Mapping[str, tuple[Sort, ...]]:
    """What each pronoun goes back to, the likeliest first: «it» to a body, else to a name."""
    return {
        form: tuple(entry.values["sort"])
        for entry in load("english/pronouns")
        for form in entry.forms
        if "sort" in entry.values
    }


@cache
def pronouns(use: str) -> frozenset[str]:
    """Those that speak for somebody (``speaks``), «*him*» (``object``), «*these*» (``points``)."""
    return classes("english/pronouns", "use")[use]
