"""Sentences of a treebank in CoNLL-U, with the tags that reading asks for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from svodka.errors import SourceError

KEPT = ("Number", "VerbForm", "Tense", "Voice", "Mood", "Case", "PronType", "NumType", "Degree")
"""Features that reading uses; the others are not learned."""
LEFT_OUT = ("bio", "conversation", "voyage")
"""Genres of GUM whose texts are share-alike or may not be adapted; weights are not made from them."""


@dataclass(frozen=True, slots=True)
class Tree:
    """One sentence: words, lemmas, tags, heads (-1 at the root) and relations."""

    words: list[str]
    lemmas: list[str]
    tags: list[str]
    heads: list[int]
    relations: list[str]


def trees(path: Path, left_out: tuple[str, ...] = ()) -> Iterator[Tree]:
    """The sentences of a file, without the genres left out. Raises :class:`SourceError`."""
    try:
        blocks = path.read_text(encoding="utf-8").split("\n\n")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{path}: no treebank can be read here ({error})") from error
    genre = ""
    for block in blocks:
        rows = []
        for line in block.splitlines():
            if line.startswith("# newdoc id = "):
                genre = line.split("_")[1] if "_" in line else ""
            cells = line.split("\t")
            if len(cells) > 7 and cells[0].isdigit():
                rows.append(cells)
        if rows and genre not in left_out:
            yield Tree(
                [row[1].replace("’", "'") for row in rows],
                [row[2] for row in rows],
                [_tag(row[3], row[5]) for row in rows],
                [int(row[6]) - 1 for row in rows],
                [row[7] for row in rows],
            )


def _tag(pos: str, features: str) -> str:
    kept = [f for f in features.split("|") if f.partition("=")[0] in KEPT]
    return "|".join([pos, *kept])
