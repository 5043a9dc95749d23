"""Nouns that are written short: «чел» for «человек», «и.о.» for who stands in for somebody."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from svodka.language.lexicon import load


@cache
def written_short() -> Mapping[str, str]:
    """Nouns by their short forms: «чел» is «человек», and no form of «честь»."""
    return {
        form: entry.text("stands-for")
        for entry in load("russian/abbreviations")
        for form in entry.forms
    }
