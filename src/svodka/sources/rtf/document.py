"""RTF documents (``.rtf``, also called ``.doc``): the paragraphs, as text.

They are read as Word documents are: what was deleted under review, is struck out or hidden is left out, so
are notes, and so are tables, unless there is no other text. The file's own title and date are not taken.
It has a reader of its own: striprtf (0.0.35) reads on what is struck out, hidden, deleted or raised
(«1214 человек», «3121»), and breaks the characters that take two numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.old_fonts import cyrillic
from svodka.sources.paragraphs import Paragraph, text_of
from svodka.sources.raised_digits import raised
from svodka.sources.rtf.fonts import DOCUMENT_SETS, Fonts
from svodka.sources.rtf.pieces import Pieces

_KIND = "an RTF document"
_BEGINS = b"{\\rtf"

_SIGNS = {
    "tab": "\t",
    "line": "\n",
    "page": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "\\~": "\u00a0",
    "\\_": "-",
    "\\{": "{",
    "\\}": "}",
    "\\\\": "\\",
}
_CELL_ENDS = frozenset({"cell", "nestcell", "row", "nestrow"})
_ENDS = _CELL_ENDS | {"par", "sect", "\\\n", "\\\r"}
# fmt: off
_LEFT_OUT = frozenset(
    {
        "annotation", "atnauthor", "atndate", "atnid", "bkmkend", "bkmkstart", "colortbl",
        "comment", "docvar", "fldinst", "footer", "footerf", "footerl", "footerr", "footnote",
        "formfield", "ftncn", "ftnsep", "ftnsepc", "header", "headerf", "headerl", "headerr",
        "info", "listoverridetable", "listtable", "nonesttables", "objdata", "pict", "private1",
        "revtbl", "rxe", "shprslt", "sp", "stylesheet", "tc", "tcn", "template", "xe",
    }
)
# fmt: on
"""Groups whose words are not the text's. ``shprslt`` says what ``shpinst`` says once more."""
_KEPT = frozenset({"shpinst", "{", "}"})
"""Behind ``\\*`` stands what a program may pass over; but boxes hold text."""
_BOX = "shptxt"
"""The group with the paragraphs of a box: that on which it hangs goes on behind it."""
_MARKERS = frozenset({"listtext", "pntext"})
"""Groups with the bullet or number of an item."""
_UNSAID = {
    "strike": "struck",
    "striked": "struck",
    "v": "hidden",
    "deleted": "deleted",
    "mvf": "deleted",
}
_RAISING = {"super": True, "up": True, "sub": False, "nosupersub": False, "dn": False}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds within a group."""

    font: int | None = None
    fallback: int = 1
    """Characters behind one of Unicode that stand for it in older programs."""
    unsaid: frozenset[str] = frozenset()
    raised: bool = False
    in_table: bool = False
    marker: bool = False
    fonts: bool = False


def document(data: bytes, source: str) -> Document:
    """The document in a file; raises :class:`SourceError` (without the source's name)."""
    data = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data.startswith(_BEGINS):
        raise SourceError("no RTF document, whatever its name says; save it anew, or as text")
    return Document(text=cyrillic(text_of(_Reader(data).paragraphs(), _KIND)), source=source)


class _Reader:
    """Goes through a document once; what is open, and what its paragraph has said up to now."""

    def __init__(self, data: bytes) -> None:
        self._pieces = Pieces(data)
        self._fonts = Fonts()
        self._state = _State()
        self._outside: list[_State] = []
        self._bytes = bytearray()
        self._left = 0  # characters to come that stand for one of Unicode
        self._high = 0  # the first half of a character that takes two numbers
        self._said: list[str] = []
        self._up = ""
        self._item = False
        # the paragraphs that boxes hang on, each with how many groups are open around its box
        self._hung_on: list[tuple[int, list[str], bool]] = []
        self._deeds = self._all_deeds()

    def paragraphs(self) -> Iterator[Paragraph]:
        """The paragraphs as they end. Raises :class:`SourceError` where the document is broken."""
        starred = False
        for name, number, data in self._pieces:
            if not name:
                self._take(data)
                continue
            self._decode()
            if starred and name not in _KEPT:
                self._pieces.leave()
            elif name in _ENDS:
                yield self._ended(in_table=name in _CELL_ENDS)
            elif deed := self._deeds.get(name):
                deed(number)
                if self._hung_on and self._hung_on[-1][0] > len(self._outside):
                    yield self._ended(in_table=False)
                    _, self._said, self._item = self._hung_on.pop()
            starred = name == "\\*"
        yield self._ended(in_table=False)

    def _all_deeds(self) -> dict[str, Callable[[int | None], None]]:
        """What each control word or sign does, given its number."""
        fonts = self._fonts
        return {
            "{": lambda _: self._open(),
            "}": lambda _: self._close(),
            **{name: partial(self._sign, sign) for name, sign in _SIGNS.items()},
            **{name: partial(self._mark, mark) for name, mark in _UNSAID.items()},
            **{name: partial(self._raise, up) for name, up in _RAISING.items()},
            **dict.fromkeys(_LEFT_OUT, lambda _: self._pieces.leave()),
            **dict.fromkeys(_MARKERS, lambda _: self._set(marker=True)),
            _BOX: lambda _: self._hang(),
            "u": self._unicode,
            "uc": lambda number: self._set(fallback=max(number or 0, 0)),
            "pard": lambda _: self._set(in_table=False),
            "intbl": lambda _: self._set(in_table=True),
            "plain": lambda _: self._set(font=None, unsaid=frozenset(), raised=False),
            "fonttbl": lambda _: self._set(fonts=True),
            "f": self._font,
            "fcharset": fonts.charset,
            "cpg": fonts.page,
            "deff": fonts.default,
            "ansicpg": fonts.document_page,
            **{name: partial(fonts.document_set, name) for name in DOCUMENT_SETS},
        }

    def _set(self, **told: object) -> None:
        # Programs say again and again what holds already.
        if any(getattr(self._state, name) != value for name, value in told.items()):
            self._state = replace(self._state, **told)  # type: ignore[arg-type]

    def _open(self) -> None:
        self._left = 0
        self._outside.append(self._state)

    def _close(self) -> None:
        self._left = 0
        self._state = self._outside.pop()

    def _take(self, data: bytes) -> None:
        """Bytes of text, without those that stand for a character of Unicode."""
        if self._left:
            passed = min(self._left, len(data))
            self._left -= passed
            data = data[passed:]
        self._bytes += data

    def _decode(self) -> None:
        if self._bytes:
            self._say(self._fonts.decoded(self._bytes, self._state.font))
            self._bytes.clear()

    def _say(self, words: str) -> None:
        state = self._state
        if state.fonts or state.unsaid:
            return
        if state.marker:
            self._item = self._item or bool(words.strip())
        elif state.raised:
            self._up += words
        else:
            self._settle()
            self._said.append(words)

    def _settle(self) -> None:
        """What stood raised has come to its end."""
        if self._up:
            self._said.append(raised(self._up))
            self._up = ""

    def _ended(self, *, in_table: bool) -> Paragraph:
        """The paragraph that ends here."""
        self._settle()
        words = "".join(self._said).replace("\0", "")
        found = Paragraph(words, self._item, in_table or self._state.in_table)
        self._said.clear()
        self._item = False
        return found

    def _sign(self, sign: str, number: int | None) -> None:
        if self._left:
            self._left -= 1
        else:
            self._say(sign)

    def _unicode(self, number: int | None) -> None:
        """A character by its number; one that takes two numbers comes with the second."""
        code, high = (number or 0) & 0xFFFF, self._high
        self._high = code if 0xD800 <= code < 0xDC00 else 0
        if 0xDC00 <= code < 0xE000:
            self._say(chr(0x10000 + ((high - 0xD800) << 10) + code - 0xDC00) if high else "\ufffd")
        elif not self._high:
            self._say(chr(code))
        self._left = self._state.fallback

    def _mark(self, mark: str, number: int | None) -> None:
        marks = self._state.unsaid
        self._set(unsaid=marks - {mark} if number == 0 else marks | {mark})

    def _raise(self, up: bool, number: int | None) -> None:
        self._set(raised=up and number != 0)

    def _hang(self) -> None:
        """A box begins: the paragraph on which it hangs waits."""
        self._settle()
        self._hung_on.append((len(self._outside), self._said, self._item))
        self._said, self._item = [], False

    def _font(self, number: int | None) -> None:
        if self._state.fonts:
            self._fonts.told(number)
        else:
            self._set(font=number)
