"""``python -m svodka.learning.english TREEBANK TOLD OUTPUT``: train the weights of English tags and trees.

TREEBANK is a folder with ``en_gum_train.conllu`` and ``en_gum_dev.conllu`` (UD English GUM), TOLD sentences
with the trees that a teacher gives them (:mod:`svodka.learning.english.teacher`). Writes ``analysis.npz`` and
``card.json`` (what was measured on the dev part).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from svodka.language.english.parsing.network import Network
from svodka.learning.english.network import train
from svodka.learning.english.treebank import LEFT_OUT, accuracy, trees
from svodka.learning.writing import checksum, notes, save, save_card


def main() -> int:
    """Train, measure and write; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("treebank", type=Path)
    parser.add_argument("told", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    note = notes()

    path = options.treebank / "en_gum_train.conllu"
    taught, told = list(trees(path, LEFT_OUT)), list(trees(options.told))
    arrays = train(taught, told, note)
    dev = list(trees(options.treebank / "en_gum_dev.conllu"))
    card = {
        "treebank": checksum([path]),
        "left_out": list(LEFT_OUT),
        "sentences": len(taught),
        "tokens": sum(len(tree.words) for tree in taught),
        "told": {"sentences": len(told), "tokens": sum(len(tree.words) for tree in told)},
        "dev": accuracy(dev, Network(arrays).parse([tree.words for tree in dev])),
    }
    options.output.mkdir(parents=True, exist_ok=True)
    save(options.output / "analysis.npz", arrays)
    save_card(options.output / "card.json", card)
    note(f"written: {card['dev']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
