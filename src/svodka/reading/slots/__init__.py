"""Slots by rule: claims of the languages for which no choice was trained."""
