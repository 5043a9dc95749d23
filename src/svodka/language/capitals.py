"""Text in capitals, read as if it was written in small letters: «В ТИРСКЕ ИЗЪЯЛИ 40 РУЖЕЙ».

A headline, a post or a line of it in capitals tells no name from another word, and what learned from news
reads such words badly. Here they get the letters that they have in a sentence; every character keeps its
place. How a word is written is first asked of the rest of the text, then of the language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import takewhile

from svodka.language.analysis import BULLETS
from svodka.language.punctuation import OPENING

Spell = Callable[[str, int, int], Iterable[tuple[int, str]]]
"""How a language writes the words of a stretch in capitals: where each begins, and its letters."""

_LOUD = re.compile("[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{5}")
"""What a line in capitals has: a cheap look tells most texts."""
_LINE = re.compile(r"[^\n\r]+")
_PIECE = re.compile(r"(?:[^.!?…]|[.!?…](?![\"'”’»)]*(?:\s|$)))+[.!?…]*[\"'”’»)]*")
"""What a sentence may be: which mark ends one matters little where all its words are in capitals."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LEAST = 3
"""Words of a line in capitals, unless two are long; a sentence beside others has more («NEW YORK. May 4»)."""
_LONG = 5
"""Letters of a word that is hardly an abbreviation."""
_TITLE = re.compile(r"(?:[^\w\n]*(?:[A-Z\d][\w'’]*|[a-z]{1,4})\b){4,24}[^\w\n.]*")
"""A headline whose longer words all begin with a capital."""
_TITLED = re.compile(r"\b[A-Z][a-z]{3}")
_LONGEST = 150
"""Characters of a headline."""
_BEFORE = re.compile(
    rf"(?:\A|[\n\r.!?…])[\s{re.escape(OPENING + ''.join(BULLETS))}]*\Z|[{re.escape(OPENING)}]\Z"
)
"""What stands before a word that begins a sentence or a name."""
_LOOK_BACK = 6


def in_sentence_case(text: str, spell: Spell, *, titled: bool = False) -> str:
    """The text with its lines in capitals in the letters of a sentence; no position changes.

    ``titled``: whether the language writes «Smith Sells 40 Boats in May» in headlines, which are read so too.

    >>> in_sentence_case("ИЗЪЯТО 40 РУЖЕЙ", lambda *_: [(0, "изъято"), (10, "ружей")])
    'Изъято 40 ружей'
    """
    loud = list(_in_capitals(text)) if _LOUD.search(text) else []
    if titled:
        loud = sorted({*loud, *_in_title_case(text)})
    if not loud:
        return text
    elsewhere = _written(text, loud)
    letters = list(text)
    for start, end in loud:
        for at, word in spell(text, start, end):
            own = elsewhere.get(word.lower(), word)
            if own[:1].islower() and _BEFORE.search(text[max(start, at - _LOOK_BACK) : at]):
                own = own[:1].upper() + own[1:]
            if own.upper() == text[at : at + len(own)].upper():
                letters[at : at + len(own)] = own
    return "".join(letters)


def _in_capitals(text: str) -> Iterator[tuple[int, int]]:
    """The sentences whose words are all in capitals, and the first words of a line that are."""
    for line in _LINE.finditer(text):
        if not _LOUD.search(line.group()):
            continue
        if line.group().isupper():
            heads = line.group().rstrip().endswith(":")  # «ПОЛИЦИЯ СООБЩАЕТ:»
            if _is_loud(_WORD.findall(line.group()), _LEAST - heads):
                yield line.span()
            continue
        for piece in _PIECE.finditer(text, line.start(), line.end()):
            words = _WORD.findall(piece.group())
            loud = [*takewhile(str.isupper, words)]
            if loud == words:
                if len(loud) > _LEAST and _is_loud(loud):
                    yield piece.span()
            elif _is_loud(loud, _LEAST - 1):
                yield from _opening(text, piece.start(), loud)


def _is_loud(words: list[str], least: int = _LEAST) -> bool:
    """Whether words in capitals are so many, one of them long, that they are no abbreviations."""
    lengths = [len(word) for word in words if len(word) > 1]
    long = sum(length >= _LONG for length in lengths)
    return long > 0 and (len(lengths) >= least or len(lengths) == long > 1)


def _in_title_case(text: str) -> Iterator[tuple[int, int]]:
    """The lines whose words begin with a capital, but for short ones."""
    for line in _LINE.finditer(text):
        words = line.group()
        many = len(words) <= _LONGEST and len(_TITLED.findall(words)) >= _LEAST
        if many and _TITLE.fullmatch(words):
            yield line.span()


def _opening(text: str, start: int, words: list[str]) -> Iterator[tuple[int, int]]:
    """The words in capitals that a line begins with: «[ПОЛИЦИЯ ТИРСКА] изъяла», «[ПОЛИЦИЯ СООБЩАЕТ]: …».

    Not «НОВАЯ РЕКА, 5 мая».
    """
    loud = " ".join(words)
    first = text.find(words[0], start)
    end = first + len(loud)
    goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].islower()
    if text.startswith(loud, first) and (goes_on or text[end : end + 1] == ":"):
        yield first, end


def _written(text: str, loud: list[tuple[int, int]]) -> dict[str, str]:
    """How the rest of a text writes its words: small ones, names behind small ones, and abbreviations."""
    rest: list[str] = []
    done = 0
    for start, end in loud:
        rest.append(text[done:start])
        done = end
    plain = "\n".join([*rest, text[done:]])
    found: dict[str, str] = {}
    for match in _WORD.finditer(plain):
        word = match.group()
        opens = _BEFORE.search(plain[max(0, match.start() - _LOOK_BACK) : match.start()])
        if word.islower() or (not opens and found.get(word.lower()) != word.lower()):
            found[word.lower()] = word
    return found
