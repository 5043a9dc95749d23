"""Mends of parsed English trees: what the network mistakes often, put right by words."""
