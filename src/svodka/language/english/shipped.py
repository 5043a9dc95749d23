"""What comes with svodka for English: trained tags and trees (see the model card), and the slot rules."""

from __future__ import annotations

from functools import partial

from svodka.language.english.analyzer import EnglishAnalyzer
from svodka.language.english.parsing.network import Network
from svodka.language.english.slots import EnglishSlots
from svodka.language.weights import weights_of

weights = partial(weights_of, "english")
"""The arrays of ``analysis`` (tags and trees) or of ``claims`` (the choice)."""


def slots() -> EnglishSlots:
    """The slot rules over the shipped analyzer."""
    return EnglishSlots(EnglishAnalyzer(Network(weights("analysis"))))
