"""``python -m svodka.learning.kazakh KAZNERD OUTPUT``: the stems that the words of a collection stand on.

KAZNERD is a file in IOB2 form (KazNERD, CC BY 4.0). A word is taken for a stem when it occurs by itself and
under several different endings; ``stems.txt`` in the folder OUTPUT gets one stem a line. ``paradigms.tsv``
there gets how many forms of a noun the collection has, of those that have two and more.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from pathlib import Path

from svodka.language.kazakh.morphology.lemmas import analyses
from svodka.language.kazakh.morphology.words import stems

LEAST_ENDINGS, LEAST_LENGTH = 2, 2


def stem_list(words: Counter[str]) -> list[str]:
    """The words that stand by themselves and under at least two different endings."""
    endings: dict[str, set[str]] = defaultdict(set)
    for word in words:
        for stem in stems(word)[1:]:
            endings[stem].add(word[len(stem) :])
    return sorted(
        word
        for word in words
        if len(word) >= LEAST_LENGTH
        and len(endings[word]) >= LEAST_ENDINGS
        and all(letter.isalpha() or letter == "-" for letter in word)
    )


def paradigms(words: Counter[str]) -> dict[str, int]:
    """How many words may be a form of a stem, itself among them, where two and more may."""
    forms = Counter(stem for word in words for stem in {one.stem for one in analyses(word)})
    return {stem: count for stem, count in sorted(forms.items()) if count > 1}


def main() -> int:
    """Read the words and write what was found; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kaznerd", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    words: Counter[str] = Counter()
    for line in options.kaznerd.read_text("utf-8").splitlines():
        cells = line.split(" ")
        if len(cells) == 2 and cells[0][:1].isalpha():
            words[cells[0].lower()] += 1
    found = stem_list(words)
    options.output.mkdir(parents=True, exist_ok=True)
    (options.output / "stems.txt").write_text("\n".join(found) + "\n", "utf-8")
    lines = (f"{stem}\t{count}\n" for stem, count in paradigms(words).items())
    (options.output / "paradigms.tsv").write_text("".join(lines), "utf-8")
    sys.stderr.write(f"{len(found)} stems of {len(words)} words\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
