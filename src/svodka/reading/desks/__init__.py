"""Desks: everything that reading one language needs, from a document that was opened to its result."""
