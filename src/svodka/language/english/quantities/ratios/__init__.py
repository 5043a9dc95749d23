"""English figures told by another: shares of so many, every n-th, factors."""
