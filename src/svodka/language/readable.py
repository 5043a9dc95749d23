"""Text as reading sees it: without the characters that break words apart or only mark them, and no entities.

News on the web carries stress marks («за́мок»), soft hyphens, zero-width spaces, byte order marks
and letters written as two code points («й» as «и» + breve); text that was taken out of a PDF has words
broken at the ends of lines («процен-» and «та» below it), and text that was taken out of a page
by halves, or of the store of a site, has entities («1&nbsp;250», «&pound;5m»), tags and letters in one
(«proﬁt»); what :mod:`leftovers` names stands around words and behind them. :func:`readable` removes what
does not belong to a word and keeps the way back to the stored text, to which all offsets refer; letters
typed for others (:mod:`mistyped`, :mod:`odd_digits`, :mod:`pictured`) keep their places.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from svodka.language.leftovers import (
    BLOCK,
    BOLD,
    CELL,
    ITALIC,
    ITEM,
    LINE_HEAD,
    LINK,
    RAISED,
    REFERENCE,
    REMARK,
    STARRED,
    TAG,
)
from svodka.language.mistyped import as_meant
from svodka.language.odd_digits import with_plain_digits
from svodka.language.pictured import KEY, with_plain_signs
from svodka.language.wrapped import unwrapped

INVISIBLE = (
    "\u00ad"  # soft hyphen
    "\u200b\u200c\u200d\u2060"  # zero-width space, non-joiner, joiner, word joiner
    "\u200e\u200f\u202a-\u202e\u2066-\u2069"  # directions of writing
    "\ufeff"  # byte order mark
    "\ufe0e\ufe0f"  # variation selectors
)
STRESS = "\u0300\u0301"
MARKS = f"{STRESS}\u0306\u0308"
VOWELS = "аеёиоуыэюяіѣАЕЁИОУЫЭЮЯІѢ"
COMPOSED = {
    "и\u0306": "й",
    "И\u0306": "Й",
    "е\u0308": "ё",
    "Е\u0308": "Ё",
    "у\u0306": "ў",
    "У\u0306": "Ў",
    "і\u0308": "ї",
    "І\u0308": "Ї",
}

CONTROL = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " ")
for _kept in "\t\n\v\f\r\x85":
    del CONTROL[ord(_kept)]

_ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BREAK = r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[a-zа-яёәғқңөұүһі])"
_ENTITY = r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"
_QUOTE = r"``(?!`)|(?<!')''(?!')|<<(?=[^\W\d_])|(?<=[\w.,!?])>>"
"""Marks of quotations made of two signs."""
_LAID_OUT = {"line": "\n", "item": "\n- ", "cell": "| "}
"""What tags of HTML that lay out a text stand for."""
_SIGNS = {"``": '"', "''": '"', "<<": "«", ">>": "»"}
_SIGNS |= {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
_TOUCHED = re.compile(f"[{INVISIBLE}{MARKS}]")
_MARKED = re.compile(
    rf"[{INVISIBLE}{MARKS}{KEY}¹²³⁴-⁹&*_<`ﬀ-ﬄ]|''|\[(?:[\^\d]|[^\[\]\n]{{1,300}}\]\(h)|[(\[]http|>>"
    r"|(?:\n|\A)(?:>|\#+ )"
)
_MARK = re.compile(f"[{INVISIBLE}{MARKS}{KEY}¹²³⁴-⁹&*_<`ﬀ-ﬄ'\\[>#]")
"""What each of them has, but for an address in brackets: one look passes over all other texts."""
_BROKEN = re.compile(r"-[ \t]*\r?\n")
"""What a break may be: cheap looks tell most texts."""
_FIRST = (
    f"[{INVISIBLE}{STRESS}{KEY}*_¹²³⁴-⁹<>&`'\\[\\]#ﬀ-ﬄ]"
    "|-[ \\t\\r\\n]|[ ][(\\[]h|[иИеЕуУіІ][\u0306\u0308]"
)
"""What any of it begins with, so that one look passes over most letters."""
_CHANGED = re.compile(
    f"(?={_FIRST})(?:(?P<key>(?<=\\d)\ufe0f?{KEY})|(?P<gone>[{INVISIBLE}]+|{_BREAK}|{BOLD}|{ITALIC}|{STARRED}|{RAISED}"
    f"|{REFERENCE}|{LINK}|{LINE_HEAD}|{TAG}|{REMARK})"
    f"|(?P<stress>(?<=[{VOWELS}\u0306\u0308])[{STRESS}]+)"
    "|(?P<joined>[иИеЕуУіІ][\u0306\u0308])"
    f"|(?P<entity>{_ENTITY})"
    f"|(?P<quote>{_QUOTE})|(?P<ligature>[ﬀ-ﬄ])"
    f"|(?P<line>{BLOCK})|(?P<item>{ITEM})|(?P<cell>{CELL}))"
)


@dataclass(frozen=True, slots=True)
class Offsets:
    """The way from positions in a readable text back to positions in the stored text.

    ``places[i]`` is a position in the readable text where characters are missing, ``missing[i]``
    how many are missing up to and including it, ``marks[i]`` how many of those that are missing
    there belong to the letter before: its stress, or its breve.
    """

    places: tuple[int, ...]
    missing: tuple[int, ...]
    marks: tuple[int, ...]

    def start(self, position: int) -> int:
        """Where the character at ``position`` of the readable text begins in the stored text."""
        index = bisect_right(self.places, position)
        return position + (self.missing[index - 1] if index else 0)

    def end(self, position: int) -> int:
        """Where the character before ``position`` of the readable text ends in the stored text."""
        index = bisect_left(self.places, position)
        before = self.missing[index - 1] if index else 0
        here = index < len(self.places) and self.places[index] == position
        return position + before + (self.marks[index] if here else 0)


@dataclass(frozen=True, slots=True)
class Chain:
    """Two ways back, one after the other: the text was changed twice."""

    first: Offsets
    second: Offsets

    def start(self, position: int) -> int:
        """Where the character at ``position`` begins in the stored text."""
        return self.first.start(self.second.start(position))

    def end(self, position: int) -> int:
        """Where the character before ``position`` ends in the stored text."""
        return self.first.end(self.second.end(position))


def readable(text: str) -> tuple[str, Offsets | None]:
    """The text to read, and the way back; ``None`` where positions are the same (the usual case).

    >>> readable("за\u0301мок")[0]
    'замок'
    >>> readable("&pound;3bn &ndash; a record")[0]
    '£3bn – a record'
    >>> readable("**1 250** men¹, 8 710² women, 54[^3] goats, 5 m²")[0]
    '1 250 men¹, 8 710 women, 54 goats, 5 m²'
    """
    if _ODD.search(text):
        text = text.translate(CONTROL)
    text = with_plain_signs(with_plain_digits(as_meant(unwrapped(text))))
    if not (_is_marked(text) or _BROKEN.search(text)):
        return text, None
    parts: list[str] = []
    places: list[int] = []
    missing: list[int] = []
    marks: list[int] = []
    done = length = lost = 0
    for match in _CHANGED.finditer(text):
        kept = text[done : match.start()]
        if match["joined"]:
            composed = COMPOSED.get(match["joined"])
            if composed is None:  # «и» with two dots, «е» with a breve: no letter of its own
                continue
            kept += composed
            gone = 1
        elif match["entity"]:
            letter = _letter(match["entity"])
            if letter is None:
                continue
            kept += letter
            gone = match.end() - match.start() - len(letter)
        elif letter := _LAID_OUT.get(match.lastgroup or "") or _SIGNS.get(match[0]):
            kept += letter
            gone = match.end() - match.start() - len(letter)
        else:
            gone = match.end() - match.start()
        parts.append(kept)
        length += len(kept)
        lost += gone
        done = match.end()
        if not places or places[-1] != length:
            places.append(length)
            missing.append(lost)
            marks.append(0)
        missing[-1] = lost
        if not match["gone"]:
            marks[-1] += gone
    if not places:
        return text, None
    parts.append(text[done:])
    return "".join(parts), Offsets(tuple(places), tuple(missing), tuple(marks))


def _is_marked(text: str) -> bool:
    """Whether a text holds anything that marks words or stands for a letter."""
    may_be = _MARK.search(text) is not None or "(http" in text
    return may_be and _MARKED.search(text) is not None


def _letter(entity: str) -> str | None:
    """What an entity stands for: a character, nothing where that is invisible, ``None`` where it is none."""
    letter = html.unescape(entity)
    if len(letter) != 1:
        return None
    return "" if _TOUCHED.match(letter) else letter.translate(CONTROL)


def original_span(offsets: Offsets | Chain | None, start: int, end: int) -> tuple[int, int]:
    """The span of the stored text for a span of the readable text.

    Characters removed inside the span belong to it, and so do the marks on its last letter;
    invisible characters before and after it do not.
    """
    if offsets is None:
        return start, end
    first = offsets.start(start)
    return first, max(first, offsets.end(end))
