"""What Kazakh morphology knows beforehand: stems of nouns and verbs, names of units and currencies."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from svodka.language.lexicon import load


@cache
def currencies() -> frozenset[str]:
    """Names of currencies."""
    return frozenset(w for e in load("kazakh/currencies") for w in e.lemmas if " " not in w)


@cache
def units() -> frozenset[str]:
    """Names of units and currencies."""
    found = frozenset(w for e in load("kazakh/units") for w in e.lemmas if " " not in w)
    return found | currencies()


@cache
def known_stems() -> frozenset[str]:
    """Stems of nouns and verbs (made by ``python -m svodka.learning.kazakh``)."""
    text = files("svodka.language.kazakh").joinpath("stems.txt").read_text(encoding="utf-8")
    return frozenset(text.split()) | units()


@cache
def measures() -> frozenset[str]:
    """The last words of measures: «метр» of «шаршы метр»."""
    found = (e for e in load("kazakh/units") if e.text("kind") == "measure")
    named = (name.replace("·", " ") for e in found for name in (*e.lemmas, *e.forms))
    return frozenset(name.split()[-1].lower() for name in named)
