"""Figures: numerals, multipliers, bounds, units, change, and what is no figure."""
