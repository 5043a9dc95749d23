"""What the quality gate measures: the three scorers, whole records, and whether confidence can be trusted."""

from __future__ import annotations

import collections
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from shared import Record, lines, scorer

CLAIMS = (
    "detect", "value", "bound", "unit", "counted", "action", "actor", "place", "speaker", "period", "mode",
    "record",
)  # fmt: skip
STATEMENTS = ("span", "direct", "indirect", "speaker", "full", "parts")
QUANTITIES = ("number", "money", "measure", "percent")
DATES = ("date", "interval")
SEED = "seed"
BINS = 10


@dataclass(frozen=True)
class Measure:
    """One figure of the gate; ``lower_is_better`` for counts of errors."""

    name: str
    value: float
    detail: str = ""
    lower_is_better: bool = False


def claims(
    shared: Path, gold: list[Record], predicted: list[Record], group: str = "claims"
) -> Iterator[Measure]:
    """The table of ``score.py``, and its magnitude errors; ``group`` begins the names."""
    tallies, _ = scorer(shared, "score").score(gold, predicted)
    for name in CLAIMS:
        f1, precision, recall = tallies[name].f1()
        yield Measure(
            f"{group}.{name}", f1, f"P {precision:.3f} R {recall:.3f} of {tallies[name].gold}"
        )
    yield Measure(f"{group}.magnitude", tallies["magnitude"].right, "errors", lower_is_better=True)


def seed(shared: Path, gold: list[Record], predicted: list[Record]) -> Iterator[Measure]:
    """How many claims of the article ``seed`` are right as whole records."""
    documents = [document for document in gold if document["document"] == SEED]
    tallies, _ = scorer(shared, "score").score(documents, predicted)
    yield Measure("seed.records", tallies["record"].right, f"of {tallies['record'].gold}")


def statements(shared: Path, gold: list[Record], predicted: list[Record]) -> Iterator[Measure]:
    """The table of ``score_statements.py``."""
    tallies, _ = scorer(shared, "score_statements").score(gold, predicted)
    for name in STATEMENTS:
        f1, precision, recall = tallies[name].f1()
        detail = f"P {precision:.3f} R {recall:.3f} of {tallies[name].gold}"
        yield Measure(f"statements.{name}", f1, detail)


def judged(
    shared: Path, gold: list[Record], predicted: list[Record]
) -> list[tuple[float, bool, bool]]:
    """For each claim that counts: its confidence, whether it is paired, whether the whole record is right.

    A claim that is paired with an optional figure of the gold does not count; one that is paired with
    nothing is wrong.
    """
    score = scorer(shared, "score")
    by_document: dict[str, list[Record]] = collections.defaultdict(list)
    for claim in predicted:
        by_document[claim["document"]].append(claim)
    out = []
    for document in gold:
        figures, read = document["claims"], by_document[document["document"]]
        partner = {j: figures[i] for i, j in score.pair(figures, read)}
        for j, claim in enumerate(read):
            figure = partner.get(j)
            if figure is None:
                out.append((claim["confidence"], False, False))
            elif not figure.get("optional"):
                alone = [{"document": document["document"], "claims": [figure]}]
                right = score.score(alone, [claim])[0]["record"].right == 1
                out.append((claim["confidence"], True, right))
    return out


def confidence(shared: Path, gold: list[Record], predicted: list[Record]) -> Iterator[Measure]:
    """How far the confidence of a claim is the share of whole records that are right.

    Over paired claims, as the scorer pairs them; ``.all`` counts what is paired with nothing as wrong.
    """
    found = judged(shared, gold, predicted)
    for suffix, rows in (
        ("", [(sure, right) for sure, paired, right in found if paired]),
        (".all", [(sure, right) for sure, _, right in found]),
    ):
        best = sorted(rows, key=lambda row: -row[0])[: max(1, len(rows) // 4)]
        share = sum(right for _, right in best) / max(1, len(best))
        yield Measure(
            f"confidence.quarter{suffix}", share, f"of the surest {len(best)} of {len(rows)}"
        )
        error = calibration_error(rows)
        yield Measure(f"confidence.error{suffix}", error, f"over {BINS} bins", lower_is_better=True)


def calibration_error(rows: list[tuple[float, bool]]) -> float:
    """The expected calibration error over equal bins (Naeini et al., AAAI 2015)."""
    bins: dict[int, list[tuple[float, bool]]] = collections.defaultdict(list)
    for sure, right in rows:
        bins[min(int(sure * BINS), BINS - 1)].append((sure, right))
    off = sum(abs(sum(s for s, _ in rows_) - sum(r for _, r in rows_)) for rows_ in bins.values())
    return off / max(1, len(rows))


def suites(shared: Path) -> Iterator[Measure]:
    """The share of other projects' test cases (in Russian) that come out right."""
    import svodka

    module = scorer(shared, "score_suites")
    for path in sorted((shared / "suites").glob("*.jsonl")):
        right: collections.Counter[str] = collections.Counter()
        total: collections.Counter[str] = collections.Counter()
        for case in lines(path):
            check = module.scored(case)
            if check is None or case["lang"] != "ru":
                continue
            group = "quantities" if case["kind"] in QUANTITIES else "dates"
            total[group] += 1
            with contextlib.suppress(Exception):  # a crash is a wrong answer, as in score_suites.py
                right[group] += bool(check(case, svodka)[0])
        for group, count in sorted(total.items()):
            share = right[group] / count
            yield Measure(f"suites.{path.stem}.{group}", share, f"{right[group]} of {count}")
