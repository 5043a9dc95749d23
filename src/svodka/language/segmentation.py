"""Cutting a text into paragraphs and sentences by marks, capitals and a list of abbreviations.

For languages without a segmenter of their own. Linear in the length of the text; what is too long for a
sentence is cut into pieces.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from svodka.language.analysis import BULLETS, Outline, Sentence, Token
from svodka.language.punctuation import PICTURE

PARAGRAPH = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
MARGIN = re.compile(
    r"\s*(?:(?:\[?(?:[01]?\d|2[0-3]):[0-5]\d(?: (?:GMT|UTC|BST|EST|EDT|CET|МСК|мск))?"
    r"\]?(?: ?[—–|-](?= )|:(?= ))?"
    r"(?=\s{1,3}[\"«“*_]{0,3}[^\W\d_а-яёa-zәғқңөұүһі])"
    r"|(?:\d\ufe0f?\u20e3){1,2}(?=\s*\S)"
    rf"|(?![{re.escape(''.join(sorted(BULLETS - {'--'})))}]){PICTURE.pattern}(?=\s*(?:\*\*|__)?[^\W\d_])"
    r"|\*\*(?=[^\W_])|__(?=[^\W_]))\s*){1,4}"
)
"""What stands in the margin of a line and is no word of it: «[14:05] Открыт мост», «[1️⃣] Изъято 5 лодок».

A bullet is kept, as it makes the line an item of a list; so are a clock before a small letter («14:05 по
Омску») and a picture before a number («👁 340»).
"""
_LOST = r"(?!Com\b|Org\b|Net\b)[A-Z][a-z]{0,15}(?:,? |['’])"
END = re.compile(
    r"[.!?…](?:[.!?…]{0,2}[\"'”’»)\]]{0,3}(?=\s{1,9}[\"'“‘«(\[—–-]{0,3}\s?[^\W_a-zа-яёәғқңөұүһі])"
    rf"|(?<=[a-z]{{2}}[.!?])(?={_LOST})|(?<=[^\W_][.!?])[\"”]?(?=[\"“]?{_LOST}))"
)
"""The end of a sentence, from its mark on; the space behind it may be lost: «They left.The town sleeps.»

Where Cyrillic has none there, it is an abbreviation: «обл.Семей».
"""
PLAIN = re.compile(r"(?<=[a-z]{2})[.!?]$")
"""A mark behind a word in small letters, after which any word opens a sentence without a space."""
OPENER = re.compile(r"[\"“]?([A-Z][a-z]{0,15})[ '’]")
"""The word that opens a sentence, with a quotation mark."""
LAST_WORD = re.compile(r"([^\W\d_][\w.]{0,11})\.$")
INITIALS = re.compile(r"(?:[^\W\d_]\.){0,3}[^\W\d_]")
"""The initials of a name: «R.P. Lunn», «N. Omarov»."""
MAX_TOKENS = 256
"""Tokens of a sentence; the tree takes memory in the square of it."""
MAX_SENTENCE = 3000
"""Characters of a sentence; longer ones are cut between words."""


Cut = Callable[[str, int, int], list[Token]]
"""Finds the tokens of a part of a text."""


class Uncut(Sentence):
    """A sentence whose tokens are found when they are asked for: most sentences are never parsed."""

    __slots__ = ("_cut", "_text")

    def __init__(
        self, index: int, start: int, end: int, paragraph: int, text: str, cut: Cut
    ) -> None:
        self.index, self.start, self.end, self.paragraph = index, start, end, paragraph
        self.parsed, self.names, self.children, self.vectors = False, [], (), None
        self._lower, self._text, self._cut = None, text, cut

    def words(self) -> str:
        """The text of the sentence."""
        return self._text[self.start : self.end]

    def __getattr__(self, name: str) -> list[Token]:
        """The tokens, as long as they have not been found."""
        if name != "tokens":
            raise AttributeError(name)
        self.tokens = self._cut(self._text, self.start, self.end)
        return self.tokens


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The spans of the lines that are not blank, without the spaces around them and what is in the margin."""
    found = []
    for match in PARAGRAPH.finditer(text):
        line = match.group()
        margin = MARGIN.match(line)
        start = match.start() + (margin.end() if margin else len(line) - len(line.lstrip()))
        end = match.start() + len(line.rstrip())
        if start < end:
            found.append((start, end))
    return found


def sentences(
    text: str,
    start: int,
    end: int,
    abbreviations: frozenset[str],
    head: re.Pattern[str] | None = None,
    openers: frozenset[str] = frozenset(),
) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of ``text[start:end]``; what ``head`` matches at its start is one.

    ``openers``: words in small letters that open a sentence even where a name, a number or a quotation
    mark stands before and the space is lost: «They left on Monday.The town sleeps.»
    """
    first = start
    opening = head.match(text, start, end) if head is not None else None
    if opening is not None:
        yield start, opening.end()
        first = opening.end()
        while first < end and text[first].isspace():
            first += 1
    seen, marks = start, 0
    for match in END.finditer(text, first, end):
        stop = match.end()
        glued = stop < end and not text[stop].isspace()
        opens = glued and _opens(text, stop, openers)
        if glued and not opens and not PLAIN.search(text, match.start() - 2, stop):
            continue
        if glued and text[stop - 1] == '"':
            # «"It sleeps."The mayor left», not «He left."It sleeps»
            marks, seen = marks + text.count('"', seen, stop - 1), stop - 1
            stop -= marks % 2 == 0
        last = LAST_WORD.search(text, max(first, match.start() - 12), match.start() + 1)
        if last is not None and match.group().startswith(".") and len(match.group()) == 1:
            word = last.group(1).lower()
            initials = last.group(1).isupper() and INITIALS.fullmatch(last.group(1))
            before = text[max(first, last.start() - 2) : last.start()]
            if initials and ("°" in before or before[-1:].isdigit()):
                initials = None  # «It was −15 °C. Snow fell», «cooled to 233C. It flew»: a unit
            named = glued and not opens and last.group(1)[0].isupper()  # «Mail.Ru» is a name
            if word in abbreviations or initials or named:
                continue
        yield from _short(text, first, stop)
        first = stop
        while first < end and text[first].isspace():
            first += 1
    if first < end:
        yield from _short(text, first, end)


def _opens(text: str, at: int, openers: frozenset[str]) -> bool:
    """Whether one of the words that open sentences begins here."""
    word = OPENER.match(text, at)
    return word is not None and word.group(1).lower() in openers


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > MAX_SENTENCE:
        space = text.rfind(" ", start + MAX_SENTENCE // 2, start + MAX_SENTENCE)
        cut = space if space > 0 else start + MAX_SENTENCE
        yield start, cut
        start = cut + (space > 0)
    if start < end:
        yield start, end


def outline(
    text: str,
    abbreviations: frozenset[str],
    tokens: Cut,
    head: re.Pattern[str] | None = None,
    openers: frozenset[str] = frozenset(),
) -> Outline:
    """A text cut into paragraphs, sentences and, with the language's own ``tokens``, tokens.

    ``tokens`` leave no character out but white space; of most sentences they are found when somebody asks.
    ``head`` matches what stands for itself at the start of a paragraph: a dateline. ``openers``: see
    :func:`sentences`.
    """
    places = paragraphs(text)
    found: list[Sentence] = []
    for number, (start, end) in enumerate(places):
        for first, last in sentences(text, start, end, abbreviations, head, openers):
            short = last - first <= MAX_TOKENS
            if short and not (text[first].isspace() or text[last - 1].isspace()):
                found.append(Uncut(len(found), first, last, number, text, tokens))
                continue
            words = tokens(text, first, last)
            for at in range(0, len(words), MAX_TOKENS):
                piece = words[at : at + MAX_TOKENS]
                for index, token in enumerate(piece):
                    token.index = index
                found.append(Sentence(len(found), piece[0].start, piece[-1].end, number, piece))
    return Outline(text, found, places)
