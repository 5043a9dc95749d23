"""Score what svodka reads of the Kazakh texts in annotations/, and how often each of its rules is right.

    python bench/own_kazakh.py            two tables: the texts the rules were made with, the third kept aside
    python bench/own_kazakh.py --rules    for each rule how often its slot is right, on the first of them

The estimates of ``grammar/certainty.toml`` of Kazakh come from the figures of ``--rules`` and those over
sentences that are kept elsewhere. Exit 0 and the word "skipped" where the scorer is missing.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import sys

import measures
import shared
from shared import ROOT, Record
from svodka.reader import Reader

SLOTS = ("counted", "action", "actor", "period")


def read(texts: list[Record]) -> list[Record]:
    """The claims of the texts as the command line writes them."""
    reader = Reader("kk")
    out = []
    for text in texts:
        day = dt.date.fromisoformat(text["published"])
        for claim in reader.read(text["text"], day).claims:
            out.append({**claim.to_dict(), "document": text["id"]})
    return out


def rates(score: object, gold: list[Record], predicted: list[Record]) -> list[str]:
    """A line for each rule: its name, how often its slot is right, how often it fired."""
    right: collections.Counter[str] = collections.Counter()
    fired: collections.Counter[str] = collections.Counter()
    for document in gold:
        read_ = [claim for claim in predicted if claim["document"] == document["document"]]
        for i, j in score.pair(document["claims"], read_):  # type: ignore[attr-defined]
            figure, claim = document["claims"][i], read_[j]
            if figure.get("optional"):
                continue
            alone = [{"document": document["document"], "claims": [figure]}]
            wrong = {error[2] for error in score.score(alone, [claim])[1]}  # type: ignore[attr-defined]
            for slot in SLOTS:
                names = [rule for rule in claim["why"] if rule.startswith(f"{slot}.")]
                name = names[0] if names else f"{slot}.none"
                fired[name] += 1
                right[name] += slot not in wrong
    return [f"{name:22}{right[name] / n:7.3f}{n:6}" for name, n in sorted(fired.items())]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rules", action="store_true")
    options = parser.parse_args()
    folder = shared.folder()
    if folder is None:
        print("own_kazakh: skipped (the scorer is not there; SVODKA_SHARED names another place)")
        return 0
    gold = shared.lines(ROOT / "annotations" / "own_kk.jsonl")
    predicted = read(shared.lines(ROOT / "annotations" / "own_kk.texts.jsonl"))
    for aside in (False, True):
        part = [document for document in gold if document["kept_aside"] is aside]
        names = {document["document"] for document in part}
        claims = [claim for claim in predicted if claim["document"] in names]
        print("kept aside" if aside else "made with")
        if options.rules:
            print("\n".join(rates(shared.scorer(folder, "score"), part, claims)))
            return 0
        for measure in [
            *measures.claims(folder, part, claims, "kk"),
            *measures.confidence(folder, part, claims),
        ]:
            print(f"  {measure.name:24}{measure.value:7.3f}  {measure.detail}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
