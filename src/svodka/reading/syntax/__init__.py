"""Syntax: trees, phrases and the places of figures in them."""
