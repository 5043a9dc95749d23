"""English numbers that state no figure: dates, addresses, ages, names."""
