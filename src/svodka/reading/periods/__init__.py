"""Periods: words of time, the grammar that joins them, the dates that they come to."""
