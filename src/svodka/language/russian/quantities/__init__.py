"""How Russian writes quantities: numerals, multipliers, bounds, units, change, and what is no figure."""
