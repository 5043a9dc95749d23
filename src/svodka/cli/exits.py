"""The exit codes, the same for every command."""

ALL_READ = 0
"""Every source was read."""

SOME_FAILED = 1
"""Some sources could not be read; each is a line on stderr, the others are in the output."""

USAGE = 2
"""The command could not be carried out: wrong arguments, a language that svodka does not read, an
output that cannot be written."""

INTERRUPTED = 130
"""Stopped from the keyboard."""
