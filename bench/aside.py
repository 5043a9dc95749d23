"""Score what svodka reads of the Russian articles in annotations/ that it does not learn from.

    python bench/aside.py

Forty times the figures of gold/dev, written and annotated by others than annotated gold/dev: here it shows
what two trainings differ by. Values, bounds and units were not annotated and count as right, so ``record`` is
above what the gold would show. Exit 0 and the word "skipped" where the scorer is missing.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import measures
import shared
from shared import ROOT, Record
from svodka.export.statements import Said, line
from svodka.learning.annotations import load_annotations
from svodka.learning.gold import Article
from svodka.reader import Reader

UNKNOWN = {"relation": "exact", "value": 0, "unit": "1"}
"""What was not annotated; :func:`agreed` fills it in."""
NOT_ANNOTATED = ("value", "bound", "unit", "magnitude")


def gold_of(article: Article) -> Record:
    """The claims of an article as the scorer takes them."""
    text = article.document.text
    claims = [{**UNKNOWN, **c, "quantity": text[c["start"] : c["end"]]} for c in article.claims]
    return {"document": article.document.id, "claims": claims}


def told_in(article: Article) -> Record:
    """The statements and part-of links of an article as their scorer takes them."""
    return {
        "document": article.document.id,
        "statements": [{**said, "text": ""} for said in article.statements],
        "parts": [{**link, "part": "", "whole": ""} for link in article.parts],
    }


def agreed(shared_folder: Path, gold: list[Record], predicted: list[Record]) -> None:
    """Give each annotated figure the value, bound and unit of the claim that it is paired with."""
    score = shared.scorer(shared_folder, "score")
    by_document: dict[str, list[Record]] = {}
    for claim in predicted:
        by_document.setdefault(claim["document"], []).append(claim)
    for document in gold:
        read = by_document.get(document["document"], [])
        for i, j in score.pair(document["claims"], read):
            quantity = read[j]["quantity"]
            low, high = quantity["low"], quantity["high"]
            document["claims"][i] |= {
                "relation": quantity["relation"],
                "value": low if low is not None else high,
                "low": low,
                "high": high,
                "unit": quantity["unit"],
            }


def main() -> int:
    folder = shared.folder()
    if folder is None:
        print("aside: skipped (the scorer is not there; SVODKA_SHARED names another place)")
        return 0
    place = ROOT / "annotations"
    articles = load_annotations(place / "aside_ru.jsonl", place / "aside_ru.texts.jsonl")
    results = list(Reader("ru").read_many([article.document for article in articles]))
    predicted = [claim.to_dict() for result in results for claim in result.claims]
    gold = [gold_of(article) for article in articles]
    agreed(folder, gold, predicted)
    said = [json.loads(line(Said(r.document, r.statements, r.parts))) for r in results]
    for measure in [
        *measures.claims(folder, gold, predicted, "aside"),
        *measures.confidence(folder, gold, predicted),
        *measures.statements(folder, [told_in(article) for article in articles], said),
    ]:
        if measure.name.removeprefix("aside.") not in NOT_ANNOTATED:
            print(f"  {measure.name:24}{measure.value:7.3f}  {measure.detail}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
