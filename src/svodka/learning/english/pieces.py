"""Words cut into the pieces that a larger network knows (WordPiece)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from svodka.errors import SourceError

MOST_PIECES = 6
"""Pieces of a word beyond which it is cut: a long row of letters or digits."""
_PARTS = re.compile(r"[^\W_]+|[^\w\s]|_")


class Pieces:
    """Words cut into pieces that the model knows, the longest first (WordPiece); no case, no accents.

    Raises :class:`SourceError` where the folder has no ``vocab.txt``.
    """

    def __init__(self, folder: Path) -> None:
        path = folder / "vocab.txt"
        try:
            lines = path.read_text("utf-8").splitlines()
        except OSError as error:
            raise SourceError(f"{path}: no pieces of words can be read here ({error})") from error
        self._known = {piece: number for number, piece in enumerate(lines)}
        self.first, self.last = self._known["[CLS]"], self._known["[SEP]"]
        self._other = self._known["[UNK]"]
        self.of = lru_cache(200_000)(self._of)

    def _of(self, word: str) -> tuple[int, ...]:
        bare = unicodedata.normalize("NFD", word.lower())
        bare = "".join(c for c in bare if unicodedata.category(c) != "Mn")
        found = [n for part in _PARTS.findall(bare) for n in self._cut(part)]
        return tuple(found[:MOST_PIECES]) or (self._other,)

    def _cut(self, part: str) -> list[int]:
        found: list[int] = []
        while part:
            mark = "##" if found else ""
            for end in range(len(part), 0, -1):
                number = self._known.get(mark + part[:end])
                if number is not None:
                    break
            else:
                return [self._other]
            found.append(number)
            part = part[end:]
        return found
