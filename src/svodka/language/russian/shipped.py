"""What comes with svodka for Russian: the analyzer and its trained weights (see the model card)."""

from __future__ import annotations

from functools import partial

from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.language.russian.vectors import Projection
from svodka.language.weights import weights_of

weights = partial(weights_of, "russian")


def analyzer() -> RussianAnalyzer:
    """The analyzer with the shipped projection of token vectors."""
    return RussianAnalyzer(Projection.from_arrays(weights("vectors")))
