"""What is told of a place beside what is told of any word: columns for the choice of places.

Half of the places that annotators gave stand in an earlier sentence, in the title or before the dash of a
dateline. What makes such a one likely is that it is named early and often, and that the rules of the
language know it for the place of a figure before.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from svodka.language.analysis import Outline, Token
from svodka.language.punctuation import DASHES
from svodka.reading.choice.table import Table
from svodka.reading.claims.choosing.drafts import Draft
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.sheets import Sheet
from svodka.reading.syntax.tree import Tree

COLUMNS = (
    "locality", "led", "names", "sentence", "dateline", "paragraph", "figures.back", "known",
)  # fmt: skip
_MOST = 6
"""Mentions from which on a name is no likelier for another."""
_LATE = 3
"""Sentences from the first on after which one is like the other."""
_FAR = 9
"""Figures back from which on a place is like one of none of them."""
_NOWHERE = (0.0,) * (len(COLUMNS) - 1)
_WORD = re.compile(r"\w+")
_LONGEST = 60
"""Characters of a dateline, with its dash."""
_DASH = re.compile(rf"[{re.escape(''.join(DASHES))}]+ ")


def told_where(sheet: Sheet, table: Table, options: Sequence[Sequence[Any]]) -> Table:
    """The table of places with a line for each of :data:`COLUMNS`."""
    words, texts = sheet.board.words, dict[int, _Text]()
    tokens, owner = words.tokens, words.owner
    proposed = [own for own in options if isinstance(own, Candidates)]
    rows: list[tuple[float, ...]] = []
    for (reading, made), own in zip(sheet.asked, proposed, strict=True):
        if id(made) not in texts:
            texts[id(made)] = _Text(made, reading.site.page.outline)
        text = texts[id(made)]
        back, alone = text.back[id(reading)], text.alone
        known, here = float(bool(back)), reading.site.sentence.paragraph
        for word in own.words:
            tree, token = owner[word], tokens[word]
            found = alone.get(word) or text.told_alone(word, tree, token)
            beside = tree.sentence.paragraph == here
            rows.append((*found, beside, back.get(token.low, _FAR), known))
        rows.append((*_NOWHERE, known))
    lines = np.array(rows, np.float32).T
    return dataclasses.replace(table, numbers=np.concatenate((table.numbers, lines)))


class _Text:
    """What the candidates of all figures of a text are told by."""

    def __init__(self, made: Draft, outline: Outline) -> None:
        self._names = Counter(w for w in _WORD.findall(outline.text) if w[0].isupper())
        self._dateline = _dateline(outline)
        self.alone: dict[int, tuple[float, ...]] = {}
        """Of each word that was asked for what :meth:`told_alone` gave."""
        self.back: dict[int, dict[str, int]] = {}
        """Of each figure the words that name places of those before, and how many figures back they are."""
        last: dict[str, int] = {}
        for at, reading in enumerate(made.readings):
            last = {word: i for word, i in last.items() if at - i < _FAR}
            self.back[id(reading)] = {word: at - i for word, i in last.items()}
            where = reading.adviser.advice("place", None).words if reading.adviser else None
            if where is not None:
                last |= dict.fromkeys(where.normal.lower().split(), at)

    def told_alone(self, word: int, tree: Tree, token: Token) -> tuple[float, ...]:
        """What a word is told by whatever the figure: the first five of :data:`COLUMNS`."""
        phrases, sentence = tree.phrases, tree.sentence
        found = self.alone[word] = (
            phrases.locality(sentence, token.index) if phrases is not None else 0,
            phrases.led(sentence, token.index) if phrases is not None else 0,
            min(self._names[token.text], _MOST),
            min(sentence.index, _LATE),
            token.start in self._dateline,
        )
        return found


def _dateline(outline: Outline) -> range:
    """The dateline of a text, in its first paragraph or, below a title, its second; or no characters.

    «NAIROBI (Agency) – »: a name, and a dash with a space behind it.
    """
    for start, end in outline.paragraphs[:2]:
        dash = _DASH.search(outline.text, start, min(end, start + _LONGEST))
        if dash is not None and outline.text[start].isupper():
            return range(start, dash.end())
    return range(0)
