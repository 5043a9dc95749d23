"""How English writes quantities: numbers, multipliers, bounds, units, change, and what is no figure."""
