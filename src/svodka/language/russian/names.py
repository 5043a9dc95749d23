"""Names of people, organisations and places: from the tags of tokens to spans."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Name, Sentence


def names(sentence: Sentence, tags: Sequence[str], text: str) -> list[Name]:
    """The names of a sentence whose tokens carry ``B-PER``, ``I-PER`` … or ``O``.

    ``text`` is the text of the sentence. A tag of another kind begins a new name.
    """
    found: list[Name] = []
    first, kind = 0, ""
    for index, tag in enumerate([*tags, "O"]):
        part, _, own = tag.partition("-")
        if own == kind and part != "B":
            continue
        if kind:
            start, end = sentence.tokens[first].start, sentence.tokens[index - 1].end
            words = text[start - sentence.start : end - sentence.start]
            found.append(Name(words, start, end, kind, first, index - 1))
        first, kind = index, own
    return found
