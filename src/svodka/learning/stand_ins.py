"""``python -m svodka.learning.stand_ins OUTPUT``: which known word stands in for those without a vector.

Of the words that have a vector and that the dictionary knows, those with the same readings are put
together; the one whose vector is the most like their mean stands for all. OUTPUT gets a line for each
set of readings that at least five words have.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from svodka.language.russian.dictionary import is_known
from svodka.language.russian.pretrained import (
    MODELS,
    VECTORS,
    Vectors,
    data_folder,
    load_model,
    load_vectors,
)
from svodka.language.russian.stand_ins import readings

LEAST = 5
_WORD = re.compile("[а-я]{3,}")


def stand_ins(words: Sequence[str], vectors: Vectors) -> Iterator[tuple[str, str]]:
    """The word that stands for each set of readings, and the readings; in the order of the latter.

    ``vectors`` has a row for each of the words.
    """
    alike: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        if _WORD.fullmatch(word) and is_known(word):
            alike[readings(word)].append(place)
    for same, places in sorted(alike.items()):
        if len(places) >= LEAST:
            rows = vectors.rows(np.array(places)).astype(np.float64)
            likeness = rows @ rows.mean(0) / np.linalg.norm(rows, axis=1)
            yield words[places[int(likeness.round(6).argmax())]], same


def main() -> int:
    """Write the words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    output: Path = parser.parse_args().output
    folder = data_folder()
    words = load_model(folder / MODELS["tags"], ("word",)).vocabularies["word"]
    found = list(stand_ins(words, load_vectors(folder / VECTORS)))
    output.write_text("".join(f"{word}\t{same}\n" for word, same in found), "utf-8")
    sys.stderr.write(f"{len(found)} words\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
