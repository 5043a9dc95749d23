"""The choice of slots: what a figure may have, described by numbers, for the trained choosers."""
