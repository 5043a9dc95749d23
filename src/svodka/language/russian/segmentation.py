"""Cutting a Russian text: sentences, tokens.

Sentences and tokens are razdel's (Kukushkin 2019), with three differences. Tokens are cut inside
each run without spaces, so that a comma never sticks to the number before it («в 2020, 2021
годах»), and runs that were seen before are not cut again. What is too long for a sentence, a
paragraph or a word is cut into pieces, so that time and memory stay in proportion to the text.
And a sentence is joined with the next where one of ``joins.JOINS`` says so, and cut behind «40 млн. т.»
and where the space after its stop is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from razdel import tokenize

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, load
from svodka.language.punctuation import PICTURE
from svodka.language.russian.abbreviations import written_short
from svodka.language.russian.joins import JOINS
from svodka.language.russian.numerals import readings, words
from svodka.language.russian.sentences import SHORTENED, sentence_spans
from svodka.language.segmentation import MAX_TOKENS

WORD = re.compile(r"([«(\"]?)([А-Яа-яЁё]+)([.,:;»)\"]?)")
"""A word with at most one mark on either side, which needs no rules."""

MAX_RUN = 256
"""Characters without white space; what is longer is no word."""
PIECE = re.compile(rf"\S{{1,{MAX_RUN}}}")
MAX_STRETCH = 20_000
"""Characters given to razdel at once; its cost grows faster than the text where nothing ends."""
MAX_JOINED = 1_500
"""Characters of a sentence to which nothing more is joined."""
CONTEXT = 40
"""Characters on either side of a cut that a rule sees."""
MAX_SEEN = 40_000

ACTING = re.compile(r"\b[Ии]\. о\.(?= [а-яё])")
"""«И. о. мэра», written with a space; not «И. О. Лосев»."""

STOP = re.compile(r"\.\s+(?=([А-ЯЁ](?:[а-яё]+|(?=[ \u00a0]\w))))")
"""A full stop, and behind it a word with a capital, of one letter as well («В мае», «В Туле»)."""

GLUED = re.compile(
    r"(?:(?<![^\W\d_])(?P<word>[а-яё]{4,}|[а-яё]{2}[аеёиоуыэюя](?=\.\D))|(?<=[а-яё])[»)])"
    r"\.(?=«?[А-ЯЁ][А-Яа-яё-]*,? [«\w]|\d{1,4} [а-яё]{3})"
    r"|(?<![^\W\d_])[А-ЯЁ][а-яё]{3,}\.(?=[А-ЯЁ] [«\w])"
)
"""A stop at a sentence's end with no space behind it: a word in lower case or a closed bracket before it,
or a name, behind which only a word of one letter begins a sentence («Тулы.В городе»)."""
SPEECH = re.compile(r"(?<=[а-яё]\.)\s+(?=«[А-ЯЁ]\w*(?:\s[^\s«»]+){2,}[,!?]?»,?\s?[—–-]\s[а-яё])")
"""Behind a stop, a quotation of three words or more, and the dash before who says it."""
CLOSE = re.compile(r"\.[«А-ЯЁ\d]")
"""What such a stop looks like: few sentences hold any."""
WEIGHED = frozenset({"т", "см"})
"""Units in short that are no years, hours or names behind a number."""
SHORT = re.compile(r"\d\s?(?:гг?|гр|ч|р|с)\Z")
"""A year, and other units in short that may go on with a name: «в 2020 г. Тула», «к 9 ч. Лосев»."""
SMALL = frozenset({"PREP", "CONJ", "NPRO", "PRCL", "ADVB"})
"""Parts of speech of words that are no names."""

_Cut = tuple[tuple[str, int, int, str], ...]
"""The tokens of a run between two spaces: their text, their places in the run, and in small letters.

All tokens of one text share its strings, whose hashes are thus worked out once.
"""

_whole: dict[str, tuple[str, str]] = {}
"""Runs that are one token, as they stand and in small letters."""
_seen: dict[str, _Cut] = {}
"""Other runs, with their tokens."""


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of ``text[start:end]``."""
    found: list[Token] = []
    add, whole, seen = found.append, _whole, _seen
    index, at = 0, start
    for run in text[start:end].split(" "):
        stop = at + len(run)
        if (known := whole.get(run)) is not None:
            word, low = known
            add(Token(index, word, at, stop, low))
            index += 1
        elif run:
            for word, first, last, low in seen.get(run) or _cut(run):
                add(Token(index, word, at + first, at + last, low))
                index += 1
        at = stop + 1
    return _joined(found, text) if ACTING.search(text, start, end) else found


def _joined(found: list[Token], text: str) -> list[Token]:
    """The tokens with those of «и. о. мэра» as one, as «и.о.» is."""
    out: list[Token] = []
    last = -1
    for token in found:
        if token.start < last:
            continue
        acting = ACTING.match(text, token.start)
        last = acting.end() if acting is not None else token.end
        out.append(Token(len(out), text[token.start : last], token.start, last))
    return out


def _cut(run: str) -> _Cut:
    """The tokens of a run between two spaces, which are remembered."""
    cut = tuple(
        (word, piece.start() + first, piece.start() + last, word.lower())
        for piece in PIECE.finditer(run)
        for word, first, last in _tokens(piece.group())
    )
    if len(run) <= MAX_RUN:
        if len(_whole) + len(_seen) > MAX_SEEN:
            _whole.clear()
            _seen.clear()
        if len(cut) == 1 and cut[0][0] == run:
            _whole[run] = run, cut[0][3]
        else:
            _seen[run] = cut
    return cut


def _tokens(piece: str) -> list[tuple[str, int, int]]:
    """The tokens of a piece of text without white space, with their places in it."""
    short = _stopped().match(piece)
    if short is not None:  # «зам.министра»
        before, after = _of_razdel(short[1], 0), _tokens(piece[short.end() :])
        rest = [(t, short.end() + a, short.end() + b) for t, a, b in after]
        return [*before, (short[2], *short.span(2)), *rest]
    word = WORD.fullmatch(piece)
    if word is None:
        return _apart(piece) if PICTURE.search(piece) else _of_razdel(piece, 0)
    ends = [at for at in (0, word.end(1), word.end(2), word.end(3)) if at >= 0]
    return [(piece[a:b], a, b) for a, b in pairwise(ends) if a < b]


@cache
def _stopped() -> re.Pattern[str]:
    """Nouns that are written short with a stop of their own: «(и.о. мэра», «зам.министра»."""
    forms = "|".join(re.escape(form) for form in written_short() if form.endswith("."))
    return re.compile(rf"([«(\"]?)({forms})", re.IGNORECASE)


def _apart(piece: str) -> list[tuple[str, int, int]]:
    """The tokens of a piece that holds pictures, each run of which is one."""
    found, at = [], 0
    for picture in PICTURE.finditer(piece):
        found += _of_razdel(piece[at : picture.start()], at)
        found.append((picture.group(), picture.start(), picture.end()))
        at = picture.end()
    return found + _of_razdel(piece[at:], at)


def _of_razdel(piece: str, at: int) -> list[tuple[str, int, int]]:
    return [(t.text, at + t.start, at + t.stop) for t in tokenize(piece)]


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences of one paragraph, ``text[start:end]``."""
    first = last = -1
    for begin, stop in _proposed(text, start, end):
        if first >= 0 and begin - first < MAX_JOINED:
            left, right = text[max(first, last - CONTEXT) : last], text[begin : begin + CONTEXT]
            if any(rule(left, right) for rule in JOINS):
                last = stop
                continue
        if first >= 0:
            yield first, last
        first, last = begin, stop
    if first >= 0:
        yield first, last


def _proposed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences as razdel cuts them, stretch by stretch."""
    while start < end:
        stop = end
        if end - start > MAX_STRETCH:
            space = text.rfind(" ", start + MAX_STRETCH // 2, start + MAX_STRETCH)
            stop = space if space > 0 else start + MAX_STRETCH
        for first, last in sentence_spans(text[start:stop]):
            for begin, end_of_it in _cut_where_glued(text, start + first, start + last):
                for start_of_it, stop_of_it in _cut_before_speech(text, begin, end_of_it):
                    yield from _cut_behind_units(text, start_of_it, stop_of_it)
        start = stop


def _cut_where_glued(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """«Мост закрыли.| В городе пробки»: the end of a sentence that lost the space behind it.

    Not «ул.Лесная», «Ромашка.Доставка»: an abbreviation, a name.
    """
    for match in GLUED.finditer(text, first, last) if CLOSE.search(text, first, last) else ():
        if (match["word"] or "") not in SHORTENED | _labels():
            yield first, match.end()
            first = match.end()
    yield first, last


@cache
def _labels() -> frozenset[str]:
    """«табл.5», «корп.2», «5 сент.2023»: abbreviations beside numbers, not «года»."""
    short = [e for e in load("russian/labels") if e.text("class") in ("label", "month")]
    return frozenset(form for entry in short for form in entry.forms)


def _cut_before_speech(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """«Ущерб — 40 млн руб. | «Дело уже передано в суд», — сказал он»: an abbreviation may end a sentence."""
    for space in SPEECH.finditer(text, first, last) if ". «" in text[first:last] else ():
        yield first, space.start()
        first = space.end()
    yield first, last


def _cut_behind_units(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """«Собрано 40 млн. т. | Вывезено 3», «−15 °C. | Снег», «до 20 м/с. | Снег»: what looks like an initial
    or an abbreviation is a unit. And «открыт в 2020 г. | В Туле»: what is no name cannot go on in a capital.

    Or the letter of an illness: «40 больных гепатитом А. | Закрыты школы».
    """
    for stop in STOP.finditer(text, first, last):
        near = max(first, stop.start() - CONTEXT)
        short = SHORT.search(text, near, stop.start()) is not None and _is_small(stop[1])
        if short or _units().search(text, near, stop.start()):
            yield first, stop.start() + 1
            first = stop.end()
    yield first, last


def _is_small(word: str) -> bool:
    """Whether a word with a capital is a preposition, a conjunction, a pronoun or the like, and no name."""
    return any(form.pos in SMALL for form in readings(word.lower()))


@cache
def _units() -> re.Pattern[str]:
    """A number with a unit in short (or degrees) at the end of a text, not «в 2020 г», «в 9 ч».

    Or a word that has a letter behind it («гепатита А»).
    """
    forms = {form.strip(".") for unit in load("russian/units") for form in unit.forms}
    parted = {form for form in forms if any(not c.isalpha() for c in form)}
    ends = "|".join(map(re.escape, sorted(parted | WEIGHED & forms, key=len, reverse=True)))
    short = {word for word, known in words().items() if known.number == "short"}
    lettered = "|".join(sorted(classes("russian/contexts")["lettered"]))
    multiplier = "|".join(sorted(short, key=len, reverse=True))
    return re.compile(
        rf"(?:\d\s?(?:(?:{multiplier})\.?\s?)?(?:{ends})|°\s?[CFС]"
        rf"|\b(?:{lettered})\s[A-HА-Н])\Z"
    )


def short_enough(words: list[Token]) -> Iterator[list[Token]]:
    """The tokens of a sentence in pieces of at most :data:`MAX_TOKENS`, cut at marks if possible."""
    while len(words) > MAX_TOKENS:
        cut = MAX_TOKENS
        for marks in (";", ",:"):
            places = [
                place for place in range(MAX_TOKENS // 2, MAX_TOKENS) if words[place].text in marks
            ]
            if places:
                cut = places[-1] + 1
                break
        piece, words = words[:cut], words[cut:]
        yield piece
    if words:
        yield words
