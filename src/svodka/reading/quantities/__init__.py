"""Quantities: what a language finds in a text, as records; and crowds, which are tables."""
