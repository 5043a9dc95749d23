"""``python -m svodka.learning.english TREEBANK OUTPUT``: train the weights of English tags and trees.

TREEBANK is a folder with ``en_gum_train.conllu`` and ``en_gum_dev.conllu`` (UD English GUM). Writes
``analysis.npz`` and ``card.json`` (what was measured on the dev part).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from svodka.language.english.network import Network
from svodka.learning.english.network import train
from svodka.learning.english.treebank import LEFT_OUT, Tree, trees
from svodka.learning.writing import checksum, notes, save, save_card


def scores(network: Network, gold: list[Tree]) -> dict[str, float]:
    """Accuracy of parts of speech, tags, heads (UAS) and heads with relations (LAS), marks included."""
    right = dict.fromkeys(("upos", "tags", "uas", "las"), 0)
    total = 0
    for tree, found in zip(gold, network.parse([tree.words for tree in gold]), strict=True):
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


def main() -> int:
    """Train, measure and write; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    note = notes()

    path = options.treebank / "en_gum_train.conllu"
    taught = list(trees(path, LEFT_OUT))
    arrays = train(taught, note)
    dev = list(trees(options.treebank / "en_gum_dev.conllu"))
    card = {
        "treebank": checksum([path]),
        "left_out": list(LEFT_OUT),
        "sentences": len(taught),
        "tokens": sum(len(tree.words) for tree in taught),
        "dev": scores(Network(arrays), dev),
    }
    options.output.mkdir(parents=True, exist_ok=True)
    save(options.output / "analysis.npz", arrays)
    save_card(options.output / "card.json", card)
    note(f"written: {card['dev']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
