"""Annotated articles, and when a span counts as an annotated phrase.

The rule of agreement is the one that quality is measured by: two phrases agree when at least half
of their words share a lemma (Dice), or when the predicted one holds the whole shortest accepted
phrase and is not much longer.
"""

from __future__ import annotations

import datetime as dt
import functools
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymorphy3

from svodka.language.lexicon import folded
from svodka.learning.origins import GOLD
from svodka.model import Document, Span

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
# fmt: off
_SKIPPED = frozenset([
    "в", "во", "на", "с", "со", "к", "о", "об", "от", "до", "за", "из", "у", "по", "и", "а", "но",
    "the", "a", "an", "of", "in", "on", "at", "by", "to", "for", "and",
])
# fmt: on
_morphology = functools.cache(pymorphy3.MorphAnalyzer)

Bag = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One annotated document: its claims, statements and part-of links as annotated."""

    document: Document
    claims: tuple[dict[str, Any], ...]
    statements: tuple[dict[str, Any], ...]
    parts: tuple[dict[str, Any], ...]
    origin: int = GOLD


def load(folder: Path) -> list[Article]:
    """The articles of a folder with documents.jsonl, claims.jsonl and statements.jsonl, by id."""

    def lines(name: str) -> list[dict[str, Any]]:
        path = folder / name
        if not path.exists():
            return []
        return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]

    claims = {line["document"]: line["claims"] for line in lines("claims.jsonl")}
    said = {line["document"]: line for line in lines("statements.jsonl")}
    articles = []
    for line in sorted(lines("documents.jsonl"), key=lambda line: str(line["id"])):
        name = line["id"]
        published = dt.date.fromisoformat(line["published"]) if line.get("published") else None
        document = Document(line["text"], name, published, language=line.get("language"))
        one = said.get(name, {"statements": [], "parts": []})
        articles.append(
            Article(
                document, tuple(claims.get(name, ())), tuple(one["statements"]), tuple(one["parts"])
            )
        )
    return articles


@functools.lru_cache(200_000)
def _lemmas(word: str) -> frozenset[str]:
    word = folded(word)
    if not re.search("[а-я]", word):
        return frozenset([word])
    return frozenset(p.normal_form.replace("ё", "е") for p in _morphology().parse(word))


@functools.lru_cache(100_000)
def bag(phrase: str) -> Bag:
    """The words of a phrase, each as the set of lemmas that it may have."""
    return tuple(_lemmas(w) for w in _WORD.findall(phrase) if w.casefold() not in _SKIPPED)


def _overlap(a: Bag, b: Bag) -> int:
    rest, hits = list(b), 0
    for x in a:
        for i, y in enumerate(rest):
            if x & y:
                hits += 1
                del rest[i]
                break
    return hits


@functools.lru_cache(100_000)
def same_phrase(predicted: str, accepted: tuple[str, ...]) -> bool:
    """Whether ``predicted`` agrees with one of the accepted phrases (the shortest stands first)."""
    p = bag(predicted)
    if not p or not accepted:
        return False
    for phrase in accepted:
        g = bag(phrase)
        if g and 2 * _overlap(p, g) / (len(p) + len(g)) >= 0.5:
            return True
    g = bag(accepted[0])
    return bool(g) and _overlap(g, p) == len(g) and len(p) <= 3 * len(g) + 2


def pair(gold: Sequence[dict[str, Any]], predicted: Sequence[Span]) -> dict[int, int]:
    """Gold index → predicted index, one to one, by how much the spans overlap."""
    found = []
    for i, g in enumerate(gold):
        for j, p in enumerate(predicted):
            common = min(g["end"], p.end) - max(g["start"], p.start)
            if common > 0:
                found.append((-common / max(g["end"] - g["start"], p.end - p.start), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in sorted(found):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def folds(articles: Sequence[Article], n: int = 5) -> Iterable[tuple[list[int], list[int]]]:
    """Cross-validation by document: (train indices, held-out indices), ``n`` times."""
    for k in range(n):
        held = [i for i in range(len(articles)) if i % n == k]
        yield [i for i in range(len(articles)) if i % n != k], held
