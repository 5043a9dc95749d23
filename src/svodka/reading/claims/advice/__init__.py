"""The choice of slots where a language has rules of its own that advise it."""
