"""What a statement holds: the content alone, without the marks, the quotation marks and the «that» around it.

Rules find figures in stretches that begin right behind a verb of saying and end where its sentence does.
What is shown of them is what was said: «Police said [that 40 men came.]» is «40 men came».
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from svodka.language import languages
from svodka.language.lexicon import classes
from svodka.language.punctuation import CLOSING, OPENING, SPEECH_DASHES
from svodka.language.slots import Said

_AROUND = frozenset(",;:)(") | SPEECH_DASHES
"""Marks that are of the sentence around, and of no content."""
_STOP = "."
_OPENS_BESIDE = frozenset(" \u00a0\n(«“„\"'‘[")
"""What stands before a mark of two uses where it opens: «he said "40 came"»."""
_OPENING, _CLOSING = OPENING + "‘", CLOSING + "’"
_ROUND = 4
"""How often the ends are looked at: «, that “40 men came”, »."""


def contents(text: str, said: Sequence[Said], language: str) -> list[Said]:
    """What was said, in order of the text: of what two rules found of one speaker, the whole.

    Another's words may stand inside of it.
    """
    cuts = ((one, cut(text, one, language)) for one in said)
    found = [replace(one, start=start, end=end) for one, (start, end) in cuts if end > start]
    kept = _Kept()
    for one in sorted(found, key=lambda s: (s.mode != "direct", s.start, -s.end)):
        if not kept.holds(one):
            kept.add(one)
    return sorted(kept.said, key=lambda s: (s.start, -s.end))


def cut(text: str, said: Said, language: str) -> tuple[int, int]:
    """Where the content of a stretch begins and ends."""
    start, end = said.start, said.end
    for _ in range(_ROUND):
        before = start, end
        start, end = _unmarked(text, start, end, said.mode == "direct")
        start, end = _unquoted(text, start, end)
        start, end = _unworded(text, start, end, language)
        if (start, end) == before:
            break
    return start, end


_Teller = tuple[int, int, str]
"""Who says something: where the words stand, and their normal form."""


class _Kept:
    """Stretches with what is asked of them, so that no one is held against each: time stays in proportion.

    Those of one mode are added in the order in which they begin.
    """

    def __init__(self) -> None:
        self.said: list[Said] = []
        self._spans: set[tuple[int, int]] = set()
        self._reach: dict[tuple[_Teller, bool], tuple[list[int], list[int]]] = {}
        """Where those of a speaker begin, quotations and others, and how far they reach up to there."""
        self._quotes: dict[tuple[_Teller, int], int] = {}
        """Where the first quotation of a speaker ends that begins somewhere."""

    def add(self, one: Said) -> None:
        self.said.append(one)
        self._spans.add((one.start, one.end))
        if (teller := _teller(one)) is None:
            return
        direct = one.mode == "direct"
        begins, reach = self._reach.setdefault((teller, direct), ([], []))
        begins.append(one.start)
        reach.append(max(one.end, reach[-1] if reach else 0))
        if direct:
            known = self._quotes.get((teller, one.start), one.end)
            self._quotes[teller, one.start] = min(known, one.end)

    def holds(self, one: Said) -> bool:
        """Whether one of them has the words of a stretch, or is that quotation and behind it who says so."""
        if (one.start, one.end) in self._spans:
            return True
        if (teller := _teller(one)) is None:
            return False
        for direct in (True, False):
            begins, reach = self._reach.get((teller, direct), ([], []))
            before = bisect_right(begins, one.start)
            if before and reach[before - 1] >= one.end:
                return True
        if one.cue is None or one.cue.start >= one.end:
            return False  # «[“40 came,” said the mayor of the first night]»
        ends = (self._quotes.get((teller, at)) for at in (one.start, one.start + 1))
        return any(end is not None and end <= one.cue.start for end in ends)


def _teller(one: Said) -> _Teller | None:
    who = one.speaker
    return (who.start, who.end, who.normal) if who is not None else None


def _unmarked(text: str, start: int, end: int, direct: bool) -> tuple[int, int]:
    """Without spaces and marks around; the full stop of a quotation is its own."""
    while start < end and (text[start].isspace() or text[start] in _AROUND):
        if text[start] in SPEECH_DASHES and text[start + 1 : start + 2].isdigit():
            break  # «it was said: −5 degrees»
        if text[start] == "(" and ")" in text[start:end]:
            break
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _AROUND):
        if text[end - 1] == ")" and "(" in text[start:end]:
            break
        end -= 1
    stops = not direct and text[end - 1 : end] == _STOP
    initials = text[end - 3 : end - 2] == _STOP or text[end - 2 : end - 1] == _STOP
    return start, end - (stops and not initials)


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Without quotation marks whose other one stands outside, or at the other end."""
    if end - start < 2:
        return start, end
    opened = _depths(text, start, end)
    if opened is None:
        return start, end
    first, last = opened
    if first == end - 1 and text[start] in _OPENING:
        return start + 1, end - 1
    if text[start] in _OPENING and first < 0:
        return start + 1, end
    if text[end - 1] in _CLOSING and last < 0:
        return start, end - 1
    return start, end


def _depths(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the mark closes that opens a stretch, and opens the one that closes it; -1: nowhere inside."""
    pairs: dict[int, int] = {}
    open_at: list[int] = []
    for at in range(start, end):
        char = text[at]
        if char not in _OPENING and char not in _CLOSING:
            continue
        if (
            char in "'’‘"
            and 0 < at < len(text) - 1
            and text[at - 1].isalnum()
            and text[at + 1].isalnum()
        ):
            continue  # «the ministry's»
        closes = char in _CLOSING and (char not in _OPENING or not _opens(text, at))
        if closes and open_at:
            pairs[open_at.pop()] = at
        elif not closes:
            open_at.append(at)
    back = {close: opened for opened, close in pairs.items()}
    return pairs.get(start, -1), back.get(end - 1, -1)


def _opens(text: str, at: int) -> bool:
    """Whether a mark of two uses opens: nothing, a space or another such mark stands before it."""
    return at == 0 or text[at - 1] in _OPENS_BESIDE or text[at - 1] in SPEECH_DASHES


def _unworded(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """Without the words that join it to the verb of saying: «[that] 40 men came», «40 адам келді [деп]»."""
    opens, closes = _joining(language)
    first = text[start:end].split(maxsplit=1)
    if len(first) == 2 and first[0] in opens:  # not «[That] was 40 more»
        start += len(first[0])
    last = text[start:end].rsplit(maxsplit=1)
    if len(last) == 2 and last[1].casefold() in closes:
        end -= len(last[1])
    return start, end


@cache
def _joining(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that join a content to the verb before it, and to the verb behind it."""
    words = classes(f"{languages.language(language).folder}/contents")
    return words.get("opens", frozenset()), words.get("closes", frozenset())
