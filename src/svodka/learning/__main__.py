"""``python -m svodka.learning GOLD OUTPUT``: train all weights from a folder of annotated articles.

Writes ``statements.npz``, ``claims.npz``, ``parts.npz``, ``vectors.npz`` and ``card.json`` (the held-out
figures of the model card). The same gold gives the same bytes on the same kind of processor.
``--more ANNOTATIONS TEXTS`` learns from further annotated articles, too; the calibration and the
figures of the card are those of the gold, each article read by what the others taught.
``--linked ANNOTATIONS TEXTS`` names articles with far more links than news has: claims and parts are learned
from them, too, but neither statements nor how sure a link has to be.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.language.russian.vectors import Projection, fit_projection
from svodka.learning import claims as claims_learning
from svodka.learning import parts as parts_learning
from svodka.learning import statements as statements_learning
from svodka.learning.annotations import load_annotations
from svodka.learning.as_read import as_read
from svodka.learning.gold import Article, load
from svodka.learning.held_out import calibration, held_out_claims, report
from svodka.learning.writing import checksum, notes, save, save_card
from svodka.reading.claims.choosing.drafts import Draft, draft
from svodka.reading.claims.reader import LIKELY, is_asserted
from svodka.reading.desks.opened import Opened, open_document
from svodka.reading.desks.trained import needed
from svodka.reading.statements.reader import StatementReader
from svodka.reading.syntax.sites import Site

GOLD = ("documents", "claims", "statements")
GOLD_TIMES = 2
"""How often the claims of an article of the gold are learned from; those of others, once."""
_SAMPLE = 3
"""Every how many-th token the projection is fitted on."""


def open_articles(articles: list[Article]) -> tuple[list[Opened], Projection]:
    """The articles, parsed where reading would parse them, with projected token vectors."""
    analyzer, statements = RussianAnalyzer(), StatementReader(None)
    opened = [open_document(article.document, analyzer, "ru") for article in articles]
    sentences = [
        one.outline.sentences[i] for one in opened for i in sorted(needed(one, statements))
    ]
    analyzer.parse(sentences)
    rows = np.concatenate([s.vectors for s in sentences if s.vectors is not None])
    projection = Projection.from_arrays(fit_projection(rows[::_SAMPLE]).to_arrays())
    for sentence in sentences:
        if sentence.vectors is not None:
            sentence.vectors = projection(sentence.vectors)
    return opened, projection


def _likely(drafts: Iterable[Draft]) -> list[list[Site]]:
    return [[r.site for r in made.readings if is_asserted(r, LIKELY)] for made in drafts]


def main() -> int:
    """Train and write the weights; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("output", type=Path)
    for further in ("--more", "--linked"):
        parser.add_argument(
            further,
            type=Path,
            nargs=2,
            metavar=("ANNOTATIONS", "TEXTS"),
            action="append",
            default=[],
        )
    options = parser.parse_args()
    note = notes()
    articles = load(options.gold)
    if not articles:
        sys.stderr.write(f"{options.gold}: no documents.jsonl with annotated articles here\n")
        return 1
    measured = len(articles)
    for files in options.more:
        articles += load_annotations(*files)
    news = len(articles)
    for files in options.linked:
        articles += load_annotations(*files)
    opened, projection = open_articles(articles)
    articles = [as_read(article, one) for article, one in zip(articles, opened, strict=True)]
    outlines = [one.outline for one in opened]
    gold = articles[:measured]
    note(f"{len(articles)} articles parsed")
    said, statement_weights = statements_learning.cross_validate(articles[:news], outlines[:news])
    said += map(StatementReader(statement_weights).read, outlines[news:])
    note("statements trained")
    drafts = [
        draft(one.outline, one.scan.figures, one.periods(), statements)
        for one, statements in zip(opened, said, strict=True)
    ]
    times = [GOLD_TIMES] * len(gold) + [1] * (len(articles) - len(gold))
    weights = claims_learning.train(articles, drafts, note=note, times=times)
    weights["calibration"] = calibration(gold, drafts[: len(gold)])
    part_weights = parts_learning.train(articles, _likely(drafts), news=news)
    note("parts trained")
    options.output.mkdir(parents=True, exist_ok=True)
    save(options.output / "statements.npz", statement_weights)
    save(options.output / "claims.npz", weights)
    save(options.output / "parts.npz", part_weights)
    save(options.output / "vectors.npz", projection.to_arrays())
    claims = held_out_claims(gold, drafts[: len(gold)], weights["calibration"])
    card = {
        "articles": len(articles),
        "measured": len(gold),
        "gold": checksum([options.gold / f"{name}.jsonl" for name in GOLD]),
        "annotations": checksum([path for path, _ in [*options.more, *options.linked]]),
        **report(gold, claims),
    }
    save_card(options.output / "card.json", card)
    note("written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
