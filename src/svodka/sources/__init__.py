"""Where documents come from: files, standard input, web pages, JSON Lines."""

from svodka.sources.load import STDIN, load

__all__ = ["STDIN", "load"]
