"""More annotated articles: spans over texts that are kept elsewhere, without the texts' own words.

A line of an annotation file holds the id of a text, its SHA-256, and for each claim, statement and
part-of link the offsets of what was annotated; phrases are taken from the text when it is read.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from svodka.errors import SvodkaError
from svodka.learning.gold import Article
from svodka.learning.origins import ANNOTATED, WRITTEN
from svodka.model import Document

_PHRASES = ("counted", "action", "actor", "place", "period", "speaker", "cue")

Record = dict[str, Any]


def load_annotations(annotations: Path, texts: Path) -> list[Article]:
    """The annotated articles of a file, by id; ``texts`` is a JSON Lines file of ``id`` and ``text``.

    Texts that lie beside their annotations were written with them.

    Raises :class:`SvodkaError` where a text is missing or is not the one that was annotated.
    """
    known = {line["id"]: line["text"] for line in _lines(texts)}
    origin = WRITTEN if texts.parent == annotations.parent else ANNOTATED
    return sorted(
        (_article(line, known, annotations, origin) for line in _lines(annotations)),
        key=lambda article: article.document.id,
    )


def _lines(path: Path) -> Iterator[Record]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _article(line: Record, known: Mapping[str, str], path: Path, origin: int) -> Article:
    name = line["document"]
    text = known.get(name, "")
    if hashlib.sha256(text.encode()).hexdigest() != line["sha256"]:
        raise SvodkaError(f"{path}: the text of {name} is missing or another than was annotated")
    published = dt.date.fromisoformat(line["published"]) if line["published"] else None
    return Article(
        Document(text, name, published, language=line.get("language", "ru")),
        tuple(_worded(claim, text) for claim in line["claims"]),
        tuple(_worded(said, text) for said in line["statements"]),
        tuple({"part_start": part, "whole_start": whole} for part, whole in line["parts"]),
        origin,
    )


def _worded(record: Record, text: str) -> Record:
    """A record with phrases in place of their offsets; a period is known by its words, not by its dates."""
    phrases = {
        name: _phrases(record[name], text) for name in _PHRASES if record.get(name) is not None
    }
    return record | phrases | {"from": None, "to": None}


def _phrases(spans: Sequence[tuple[int, int]], text: str) -> list[str]:
    return [text[start:end] for start, end in spans]
