"""Words that a tagger has mistaken: verbs and titles taken for one another, days for subjects."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.main_verbs import mistaken
from svodka.language.english.words import lemma
from svodka.language.lexicon import classes


def set_right(tokens: Sequence[Token]) -> None:
    """Give each such word the part of speech, or the place in the tree, that it has."""
    for word in tokens[1:]:
        if word.rel in ("nsubj", "obj") and _is_day(tokens, word):
            if word.head == word.index - 1 and tokens[word.head].pos == "VERB":
                word.rel = "obl:unmarked"
        if word.pos == "NOUN" and word.text.lower() in mistaken("verb"):
            _verb(tokens, word)


def _is_day(tokens: Sequence[Token], word: Token) -> bool:
    """«said *Wednesday* that», «reported *yesterday* that», «said *May 4* that»."""
    if word.text.lower() in classes("english/labels")["day-word"]:
        return True
    behind = tokens[word.index + 1 : word.index + 2]
    return word.text.lower() in classes("english/labels")["month"] and any(
        t.pos == "NUM" for t in behind
    )


def _verb(tokens: Sequence[Token], word: Token) -> None:
    """«Data released today *reveals* there were 40»: a verb that is no noun, and what hangs on it."""
    word.pos, word.lemma = "VERB", lemma(word.text.lower(), "VERB")
    word.feats = {"Number": "Sing", "Tense": "Pres", "VerbForm": "Fin"}
    before = tokens[word.index - 1]
    if before.head == word.index and before.rel == "compound":
        for token in tokens[: before.index]:
            if token.head == word.index and token.rel in ("det", "amod", "nmod:poss", "compound"):
                token.head = before.index
    if not word.rel.startswith("nsubj") or word.head < word.index:
        return
    below = tokens[word.head]
    word.head, word.rel = below.head, below.rel
    below.head, below.rel = word.index, "ccomp"
    for token in tokens[: word.index]:
        if token.head == below.index and token.rel.startswith("nsubj"):
            token.head = word.index
