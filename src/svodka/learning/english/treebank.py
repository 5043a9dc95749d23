"""Sentences of a treebank in CoNLL-U, with the tags that reading asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from svodka.errors import SourceError

KEPT = ("Number", "VerbForm", "Tense", "Voice", "Mood", "Case", "PronType", "NumType", "Degree")
"""Features that reading uses; the others are not learned."""
LEFT_OUT = ("bio", "conversation", "voyage")
"""Genres of GUM whose texts are share-alike or may not be adapted; weights are not made from them."""


class Analysis(Protocol):
    """What a network says of a sentence."""

    @property
    def tags(self) -> list[str]: ...
    @property
    def heads(self) -> list[int]: ...
    @property
    def relations(self) -> list[str]: ...


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


def write(path: Path, told: Iterable[Tree]) -> None:
    """Write sentences as CoNLL-U, as :func:`trees` reads them."""
    with path.open("w", encoding="utf-8") as file:
        for tree in told:
            rows = zip(tree.words, tree.lemmas, tree.tags, tree.heads, tree.relations, strict=True)
            for number, (word, lemma, tag, head, relation) in enumerate(rows, 1):
                pos, _, features = tag.partition("|")
                cells = (
                    number,
                    word,
                    lemma,
                    pos,
                    "_",
                    features or "_",
                    head + 1,
                    relation,
                    "_",
                    "_",
                )
                file.write("\t".join(map(str, cells)) + "\n")
            file.write("\n")


def accuracy(gold: Sequence[Tree], told: Iterable[Analysis]) -> dict[str, float]:
    """Parts of speech, tags, heads (UAS) and heads with relations (LAS) that are right, marks included."""
    right = dict.fromkeys(("upos", "tags", "uas", "las"), 0)
    total = 0
    for tree, found in zip(gold, told, strict=True):
        rows = zip(
            tree.tags, found.tags, tree.heads, found.heads, tree.relations, found.relations,
            strict=True,
        )  # fmt: skip
        for tag, own_tag, head, own_head, rel, own_rel in rows:
            total += 1
            right["upos"] += tag.split("|")[0] == own_tag.split("|")[0]
            right["tags"] += tag == own_tag
            right["uas"] += head == own_head
            right["las"] += head == own_head and rel == own_rel
    return {name: round(count / total, 4) for name, count in right.items()}


def _tag(pos: str, features: str) -> str:
    kept = [f for f in features.split("|") if f.partition("=")[0] in KEPT]
    return "|".join([pos, *kept])
