"""Lists below a line that introduces them: the paragraph that ends in a colon, and its items.

An item begins with a bullet or a number («2) …»), or is a row: a label, a mark and a figure, or the other way
round («Тула: 12», «Тула – 12 школ», «12 – Тула»).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import takewhile

from svodka.language.analysis import BULLETS, Outline, Sentence, has_bullet
from svodka.language.lexicon import classes, folded

_ITEMS = 40
"""How many paragraphs a list may have."""
_OPENERS = (
    ("russian/parts", "of_them"),
    ("english/number_parts", "of-them"),
    ("kazakh/slot_words", "of-them-line"),
)
"""Words that a line about parts begins with."""
_NUMBER = r"\d{1,2}(?:\)|\.(?!\d)) ?"
_NUMBERED = re.compile(_NUMBER)
"""What numbers an item: «1.», «12)»."""
NUMBER_LENGTH = len("12. ")
"""How many characters the number of an item has at most."""
TOTAL_WITHIN = 2
"""Before which token of its line a total has its word: «– Итого: 20», «– Total: 20»."""
TOTAL_REACH = 40
"""How many figures off the total of a list may stand."""
_LONGEST_ROW = 70
"""How many characters a row has at most."""
_LABEL = r"(?:[^\W\d][^\d:;!?()]{0,39}?|(?:19|20)\d\d(?: [^\W\d]{2,5}\.?)?)"
_FIGURE = r"\d[\d.,\u00a0\u202f ]*"
_LINE = rf"{_LABEL}(?::| ?[–—]| -) ?{_FIGURE}(?:[^\d.;:!?]{{0,24}})[.;,]?|{_FIGURE} [-–—] {_LABEL}[.;,]?"
_ROW = re.compile(_LINE)
"""A label, a mark and a figure with its noun; a figure, a dash and a label."""
_NUMBERED_ROW = re.compile(rf"(?:{_NUMBER})?(?:{_LINE})")
_AMOUNT = re.compile(rf"{_FIGURE}(?:[^\W\d]|[-%])[^\d.;:!?]{{0,50}}[;,]?")
"""Nothing but a figure and its noun: «12 ружей», «5 кг тротила»."""
_ENDS = frozenset(".!?;,…")
"""What no heading ends with."""


def introduction(outline: Outline, item: int) -> int:
    """The paragraph, ending in a colon, whose list paragraph ``item`` belongs to; -1 if none.

    A list whose items begin with bullets or numbers, or are rows, ends with the last of them. Above rows
    («Пожаров: 5») the line may lack its colon, unless a verb is in it: «Сводка по области за сутки», not
    «Матч завершился победой хозяев». Lines of a figure and its noun need neither bullets nor marks.
    """
    text = outline.text
    kind, rows = _kind(outline, item), _is_row(outline, item)
    amount = _is_amount(outline, item)
    for at in range(item - 1, max(-1, item - 1 - _ITEMS), -1):
        end = outline.paragraphs[at][1]
        if text[end - 1] == ":":
            return at
        if _kind(outline, at):
            if not kind:
                return -1
        elif rows and text[end - 1] not in _ENDS and _are_rows(outline, at + 1):
            return -1 if _tells(outline, at) else at
        elif text[end - 1] not in ";," and not (amount and _is_amount(outline, at)):
            return -1
    return -1


def is_item(outline: Outline, paragraph: int) -> bool:
    """Whether a paragraph begins with a bullet or a number, «• Тула — 12», «2) Тула», or is a row."""
    return bool(_kind(outline, paragraph))


def opens_item(outline: Outline, sentence: Sentence) -> bool:
    """«- изъято 40 ружей;», «2) изъято 40 ружей;»: whether a bullet, or a number below a colon, opens one."""
    if has_bullet(outline, sentence):
        return True
    begin, _ = outline.paragraphs[sentence.paragraph]
    # «2. | 40 ружей изъято»: cut behind its number
    opens = outline.text[begin].isdigit() and sentence.start - begin <= NUMBER_LENGTH
    numbered = opens and _kind(outline, sentence.paragraph) == "number"
    return numbered and introduction(outline, sentence.paragraph) >= 0


def run(outline: Outline, paragraph: int) -> range:
    """The paragraphs of the list that an item stands in, each an item; empty where a paragraph is none."""
    if not is_item(outline, paragraph):
        return range(0)
    first = last = paragraph
    while first > 0 and paragraph - first < _ITEMS and is_item(outline, first - 1):
        first -= 1
    count = len(outline.paragraphs)
    while last + 1 < count and last - paragraph < _ITEMS and is_item(outline, last + 1):
        last += 1
    return range(first, last + 1)


def may_tell_total(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence begins a line as short as one that tells the total of a list."""
    start, end = outline.paragraphs[sentence.paragraph]
    return sentence.start == start and end - start <= _LONGEST_ROW


def _kind(outline: Outline, paragraph: int) -> str:
    """How an item begins, empty where a paragraph is none; asked once."""
    found = outline.items.get(paragraph)
    if found is None:
        found = outline.items[paragraph] = _kind_of(outline, paragraph)
    return found


def _kind_of(outline: Outline, paragraph: int) -> str:
    start, end = outline.paragraphs[paragraph]
    if outline.text[start] in BULLETS:
        return "bullet"
    if _NUMBERED.match(outline.text, start, end):
        return "number"
    short = end - start <= _LONGEST_ROW
    return "row" if short and _ROW.fullmatch(outline.text, start, end) else ""


def _is_row(outline: Outline, paragraph: int) -> bool:
    """Whether a paragraph is a row, with a number before it or none."""
    start, end = outline.paragraphs[paragraph]
    return end - start <= _LONGEST_ROW and bool(_NUMBERED_ROW.fullmatch(outline.text, start, end))


def _is_amount(outline: Outline, paragraph: int) -> bool:
    """Whether a paragraph is a short line of a figure and its noun."""
    start, end = outline.paragraphs[paragraph]
    return end - start <= _LONGEST_ROW and bool(_AMOUNT.fullmatch(outline.text, start, end))


def _are_rows(outline: Outline, first: int) -> bool:
    """Whether a paragraph and the next are rows."""
    return first + 1 < len(outline.paragraphs) and all(_is_row(outline, first + k) for k in (0, 1))


def _tells(outline: Outline, paragraph: int) -> bool:
    """Whether a finite verb is in a paragraph."""
    start, end = outline.paragraphs[paragraph]
    at = bisect_left(outline.sentences, start, key=lambda sentence: sentence.start)
    for sentence in takewhile(lambda sentence: sentence.start < end, outline.sentences[at:]):
        if any(token.feats.get("VerbForm") == "Fin" for token in sentence.tokens):
            return True
    return False


def goes_on(outline: Outline, intro: int) -> bool:
    """Whether a line only goes on about what stands before it: «Из них сбито:» below «Сбиты 25 дронов»."""
    start, end = outline.paragraphs[intro]
    return intro > 0 and opens_parts(outline.text[start:end])


def opens_parts(words: str) -> bool:
    """«Из них сбито:», «Of these:», «Оның ішінде:»: whether words begin with what goes on about parts."""
    return folded(words).startswith(_openers())


@cache
def _openers() -> tuple[str, ...]:
    return tuple(word for name, kind in _OPENERS for word in classes(name)[kind])
