"""Where documents come from: files, folders, archives, tables, feeds, web pages, standard input."""

from svodka.sources.load import NAMELESS, STDIN, load, loaded
from svodka.sources.loaded import Loaded

__all__ = ["NAMELESS", "STDIN", "Loaded", "load", "loaded"]
