"""Statements: who says what, by which cue, from where to where."""
