"""Analysis of Russian: segmentation, tags, lemmas, trees and names."""

from __future__ import annotations

from svodka.language.russian.analyzer import RussianAnalyzer

__all__ = ["RussianAnalyzer"]
