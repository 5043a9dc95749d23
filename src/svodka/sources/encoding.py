"""Bytes to text: Unicode first, then the one-byte Cyrillic encodings, then whatever else fits.

charset-normalizer needs a few hundred letters to tell CP1251 from KOI8-R from MacCyrillic. News is
at times shorter («Изъято 5 тонн»), and it is in Russian, so the Cyrillic encodings are compared here
by how Russian they make the text; charset-normalizer decides only what does not look Russian.
"""

from __future__ import annotations

import codecs
import re
from math import log
from typing import NamedTuple

from svodka.errors import SourceError


class Decoded(NamedTuple):
    """A text and the encoding it was read in."""

    text: str
    encoding: str


_BOMS = (
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_BINARY = (
    (b"%PDF-", "a PDF file", "give it a name that ends in .pdf"),
    (
        b"PK\x03\x04",
        "a ZIP archive or office document",
        "unpack an archive; save a text as .docx or HTML, a table as CSV",
    ),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save a text as .docx or HTML, a table as CSV"),
    (b"{\\rtf", "an RTF document", "give it a name that ends in .rtf"),
    (
        b"bplist",
        "a web archive of Safari or another property list",
        "save the page as its source, .html",
    ),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"BZh91AY&SY", "packed with bzip2", "unpack it first, or pack it with gzip"),
    (b"\xfd7zXZ\0", "packed with xz", "unpack it first, or pack it with gzip"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it first"),
    (b"\x89PNG", "a PNG image", "svodka reads text, not images"),
    (b"\xff\xd8\xff", "a JPEG image", "svodka reads text, not images"),
    (b"GIF8", "a GIF image", "svodka reads text, not images"),
)

_TAR = slice(257, 265)
"""Where an archive of tar says that it is one, by POSIX or GNU: more than the middle of "mustard"."""

_CYRILLIC = ("cp1251", "kz1048", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic")
"""In the order of how often they are met; the first wins a tie."""

_RARE = {"mac_cyrillic": 8.0, "iso8859_5": 4.0}
"""Hardly met any more, so a few letters do not prove them: MacCyrillic shares most with CP1251."""

_VARIANT = {"cp1251": "kz1048"}
"""What pages that name the one are in as well: no browser knows the other by its name."""

_OTHERS = [f"cp125{digit}" for digit in (2, 0, 3, 4, 5, 6, 7)]
_OTHERS += ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"]
"""What charset-normalizer may choose from: its own list holds tables that news never used."""

# Letters of Russian text by frequency, per mille (rounded; any large corpus gives the same order).
_PER_MILLE = {
    "о": 109, "е": 85, "а": 80, "и": 74, "н": 67, "т": 63, "с": 55, "р": 47, "в": 45, "л": 44,
    "к": 35, "м": 32, "д": 30, "п": 28, "у": 26, "я": 20, "ы": 19, "ь": 17, "г": 17, "з": 16,
    "б": 16, "ч": 14, "й": 12, "х": 10, "ж": 9, "ш": 7, "ю": 6, "ц": 5, "щ": 4, "э": 3, "ф": 3,
    "ё": 1, "ъ": 0.4, "і": 0.4, "ї": 0.2, "є": 0.2, "ґ": 0.1, "ў": 0.2,
}  # fmt: skip
# «қ» and «ң» tell KZ-1048 from CP1251, whose letters in their places («ќ», «ѕ») Russian and its neighbours
# lack. Where CP1251 has a letter of Ukrainian, Belarusian or Serbian («ї» for «ү», «ј» for «ә»), both weigh
# alike: a name in a Russian article must not turn it into Kazakh.
_PER_MILLE |= {"қ": 25, "ң": 15, "ә": 1, "ј": 1, "ү": 0.2, "ғ": 0.2, "ө": 0.1, "ұ": 0.2}
_LETTER = {letter: log(share / 1000) for letter, share in _PER_MILLE.items()}
# The forty commonest pairs of letters: they carry short texts and texts in capitals.
_LETTER_PAIRS = """
    ст но то на ен ов ни ра во ко по пр ро ре ос от ал го ер ли
    ан ть та ка не ит ом ел ор ес ло ла ва те ии де ти за ет ск
"""
_PAIRS = frozenset(_LETTER_PAIRS.split())
_PAIR = 1.0
_TYPOGRAPHY = frozenset("«»—–…№“”„‘’°·•\u00a0")
_STRANGER = log(0.00002)
_CAPITAL = -0.5  # a capital at the start of a word, or after another capital
_CAPITAL_INSIDE = -5.0  # «иЗЪЯТО»: KOI8-R read as CP1251 swaps the case of every letter
_RUSSIAN = -4.1  # real news scores -2.6 to -3.0, all capitals to -3.5, a wrong table below -4.2


def decode(data: bytes, hint: str | None = None) -> Decoded:
    """The text in ``data``; ``hint`` is the encoding that a header or a ``meta`` tag names.

    The hint is believed only as far as the bytes bear it out: servers name the wrong one often.
    Raises :class:`SourceError` (without the name of the source) for binary data.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return Decoded(data.decode(encoding, "replace"), encoding)
    for magic, what, remedy in _BINARY:
        if data.startswith(magic):
            raise SourceError(f"{what}, not text; {remedy}")
    if data[_TAR] in (b"ustar\x0000", b"ustar  \0"):
        raise SourceError("a tar archive, not text; unpack it first")
    if wide := _utf16_without_mark(data):
        return Decoded(data.decode(wide, "replace"), wide)
    if b"\0" in data or _controls(data):
        raise SourceError(
            "binary data, not text; svodka reads text, Word documents, HTML and tables of texts"
        )
    if (text := _utf8(data)) is not None:
        return Decoded(text, "utf-8")
    return _one_byte(data, _known(hint))


def _known(name: str | None) -> str | None:
    """The codec that a header means, if Python has a text codec of that name."""
    try:
        if name:
            b"".decode(name.strip())  # refuses what is no text encoding, such as "hex"
            return codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        pass
    return None


def _utf16_without_mark(data: bytes) -> str | None:
    """UTF-16 without its mark: nearly every second byte is 00 (Latin, spaces) or 04 (Cyrillic)."""
    sample = data[: 1 << 16]
    if len(sample) < 4 or len(data) % 2:
        return None
    half = len(sample) // 2
    even = sum(map(sample[0::2].count, (b"\0", b"\4")))
    odd = sum(map(sample[1::2].count, (b"\0", b"\4")))
    if odd > 0.8 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.8 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _controls(data: bytes) -> bool:
    """More control characters than a text has (a few stray ones are let through)."""
    sample = data[: 1 << 16]
    kept = b"\t\n\r\f\v\x1a\x1b"
    strange = sum(sample.count(bytes((code,))) for code in range(1, 32) if code not in kept)
    return strange > 2 and strange > 0.02 * len(sample)


def _utf8(data: bytes) -> str | None:
    """UTF-8, also when cut inside the last character or with a few broken bytes.

    One of them may be a space that does not break, between the digits of «12 000».
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.reason == "unexpected end of data":
            cut = data[: error.start]
            # A one-byte text can end like this too; then what stands before is not UTF-8 or empty.
            if not cut.isascii():
                return cut.decode("utf-8")
    text = data.decode("utf-8", SPACED)
    broken = text.count("\ufffd")
    whole = sum(1 for letter in text if letter > "\x7f") - broken
    return text if whole > 20 * broken else None


def _space_kept(error: UnicodeError) -> tuple[str, int]:
    """In the place of what is broken the sign for it, or the space that every code of one byte has there."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "\u00a0" if lost == b"\xa0" else "\ufffd", error.end


SPACED = "svodka.space-kept"
"""How bytes are decoded that may be broken, by :mod:`codecs`."""
codecs.register_error(SPACED, _space_kept)


_SURROGATE = re.compile("[\ud800-\udfff]")


def sound(text: str) -> str:
    """A text without half surrogate pairs, which have no place in UTF-8: as they come from JSON and from
    names of files. One character for one: offsets stay.
    """
    return _SURROGATE.sub("\ufffd", text)


def _one_byte(data: bytes, hint: str | None) -> Decoded:
    """A text in an encoding of one byte a letter: the most Russian reading, else the best guess."""
    sample = data[: 1 << 14]
    best, best_score = "", float("-inf")
    hinted = (hint, _VARIANT.get(hint or ""))
    letters = max(1, sum(byte > 0x7F for byte in sample))
    for encoding in _CYRILLIC:
        score = _russian(sample.decode(encoding, "replace"))
        score += (0.3 if encoding in hinted else 0.0) - _RARE.get(encoding, 0.0) / letters
        if score > best_score:
            best, best_score = encoding, score
    if best_score > _RUSSIAN:
        return Decoded(data.decode(best, "replace"), best)
    if hint and hint not in ("utf-8", "ascii"):
        try:
            return Decoded(data.decode(hint), hint)
        except UnicodeError:
            pass
    import charset_normalizer

    guess = charset_normalizer.from_bytes(data[: 1 << 20], cp_isolation=_OTHERS).best()
    if guess is None:
        raise SourceError("text in an unknown encoding; save it as UTF-8")
    return Decoded(data.decode(guess.encoding, "replace"), guess.encoding)


def _russian(text: str) -> float:
    """How Russian a text looks: the mean log frequency of its letters beyond ASCII."""
    total, count, previous = 0.0, 0, " "
    for letter in text:
        if letter > "\x7f" and letter not in _TYPOGRAPHY:
            lower = letter.lower()
            score = _LETTER.get(lower, _STRANGER)
            if previous.lower() + lower in _PAIRS:
                score += _PAIR
            if lower != letter:
                inside = previous.isalpha() and previous.islower()
                score += _CAPITAL_INSIDE if inside else _CAPITAL
            total += score
            count += 1
        previous = letter
    return total / count if count else float("-inf")
