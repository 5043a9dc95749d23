"""Where documents come from: files, folders, archives, tables, feeds, web pages, standard input."""

from svodka.sources.load import STDIN, load, loaded
from svodka.sources.loaded import Loaded

__all__ = ["STDIN", "Loaded", "load", "loaded"]
