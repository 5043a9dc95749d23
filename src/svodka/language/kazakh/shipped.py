"""What comes with svodka for Kazakh: its analyzer and slot rules; nothing is trained."""

from __future__ import annotations

from svodka.language.kazakh.analyzer import KazakhAnalyzer
from svodka.language.kazakh.slots import KazakhSlots


def slots() -> KazakhSlots:
    """The slot rules over the analyzer."""
    return KazakhSlots(KazakhAnalyzer())
