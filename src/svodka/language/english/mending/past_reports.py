"""What stands behind a report amid a sentence: «A blast shook Karsun, police said, *killing* two».

The tree hangs it on the verb of saying, as if those who told it had killed the two.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import governing
from svodka.language.english.mending.main_verbs import mistaken

_FIRST = 2
"""The least index of a report that stands behind a clause."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang results and parts on the verb of the sentence: «, police said, *including 12* in Karsun»."""
    for said in tokens[_FIRST:]:
        if said.lemma not in governing() or said.pos != "VERB":
            continue
        told = _told_before(tokens, said)
        if told is not None and any(t.text == "," for t in tokens[told : said.index]):
            _give_back(tokens, said, told)


def _told_before(tokens: Sequence[Token], said: Token) -> int | None:
    """The verb of the clause before, which a report is put into, or which hangs on it as what is said."""
    if said.rel == "parataxis" and 0 <= said.head < said.index:
        return said.head
    clauses = (t for t in tokens[: said.index] if (t.head, t.rel) == (said.index, "ccomp"))
    return next((t.index for t in clauses), None)


def _give_back(tokens: Sequence[Token], said: Token, told: int) -> None:
    own = [t for t in tokens if t.head == said.index]
    if not any(t.rel == "nsubj" for t in own):
        return
    for word in own:
        if word.index > said.index and (_results(word) or _parts(tokens, word)):
            word.head = told


def _results(word: Token) -> bool:
    """«, police said, *killing* two»; not «, police said, *citing* 40 letters»."""
    return word.rel == "advcl" and word.text.endswith("ing") and word.lemma in mistaken("result")


def _parts(tokens: Sequence[Token], word: Token) -> bool:
    """«, police said, *including 12* in Karsun»."""
    led = (t for t in tokens[: word.index] if t.head == word.index and t.rel == "case")
    return word.rel == "obl" and any(t.text == "including" for t in led)
