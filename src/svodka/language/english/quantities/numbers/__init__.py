"""English numbers in digits and words, the units beside them, their money."""
