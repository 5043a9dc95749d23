"""The formats that claims are written in."""

from __future__ import annotations

STREAMED = ("table", "jsonl", "csv", "html", "annotations", "jsonld")
"""Written as the documents are read, to stdout where no file is named."""

FILES = ("parquet", "xlsx", "sqlite", "datapackage")
"""Files that are there whole or not at all."""

FORMATS = (*STREAMED, *FILES)
"""All of them; each is a module of ``svodka.export``."""

DEFAULT = "table unless the suffix of --output names another (.zip a datapackage)"
"""Which one is written where none is asked for."""
