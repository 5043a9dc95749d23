"""Names of people, organisations and places: from the tags of tokens to spans."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from svodka.language.analysis import Name, Sentence
from svodka.language.russian.pretrained import Integers

Stretch = tuple[int, int, str]
"""The first and the last token of a name (numbered through a batch), and its kind."""


def stretches(tags: Integers, names: Sequence[str], starts: Integers) -> Iterator[Stretch]:
    """Where tokens that carry ``B-PER``, ``I-PER`` … or ``O`` make a name, in their order.

    ``tags`` are numbers in ``names``, ``starts`` the first tokens of sentences. A tag of another kind
    begins a new name.
    """
    parts = [name.partition("-") for name in names]
    kinds = sorted({kind for _, _, kind in parts})  # the first is "": of no kind
    kind = np.array([kinds.index(own) for _, _, own in parts])[tags]
    begins = np.array([part == "B" for part, _, _ in parts])[tags]
    begins[1:] |= kind[1:] != kind[:-1]
    begins[starts] = True
    firsts = np.flatnonzero(begins)
    lasts = np.append(firsts[1:], len(tags)) - 1
    named = kind[firsts] > 0
    own = kind[firsts[named]].tolist()
    for first, last, number in zip(firsts[named].tolist(), lasts[named].tolist(), own, strict=True):
        yield first, last, kinds[number]


def name(sentence: Sentence, first: int, last: int, kind: str, text: str) -> Name:
    """The name from token ``first`` to ``last`` of a sentence with this text."""
    start, end = sentence.tokens[first].start, sentence.tokens[last].end
    words = text[start - sentence.start : end - sentence.start]
    return Name(words, start, end, kind, first, last)
