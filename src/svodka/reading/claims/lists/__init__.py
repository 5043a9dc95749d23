"""Figures beside each other: what a list says once, and what each of its items has of its own."""
