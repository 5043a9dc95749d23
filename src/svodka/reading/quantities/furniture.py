"""Furniture: what a line of the page is told by, that says something to its reader and nothing of the news.

A line is told by its first words («Читайте также: 5 способов …», "Share this: Facebook 12"), by having no
words but those of pages («12 комментариев», "3 min read"), as the number of a page, a line of contents,
a footnote, or an age sign. Which lines of a text are furniture, in :mod:`page`.
"""

from __future__ import annotations

import re
from functools import cache

from svodka.language.languages import language
from svodka.language.lexicon import classes, folded, load

SHORT = 120
"""Characters of a line that may hold no words but those of a page."""
LONG = 500
"""Characters of a line that its first words may tell: a longer one is a text in one line."""
_CONTENTS = re.compile(r"[^\n]{1,200}?(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{1,4}\s*\Z")
_NOTE = re.compile(r"\s*(\d{1,2})[ \t]+[^\W\d_]")
_NOTED = 20_000
"""Characters before a footnote among which its mark is looked for."""
_AGE = re.compile(r"\W{0,4}\b\d{1,2}\+\W{0,4}\Z")
_PAGED = 60
"""Characters of the longest line that only numbers its page."""
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?"
_DATE = r"(?:\d{1,2}\s[^\W\d_]{3,10}\s\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)"
_STAMP = re.compile(rf"\W*(?:{_DATE}\W[^\d\n]{{0,5}}{_CLOCK}|{_CLOCK}\W[^\d\n]{{0,5}}{_DATE})\W*\Z")
"""When a page was put out: «14 марта 2025, 10:45», «10:45 14.03.2025»."""
_TO_WORDS = r"[^\w\n©]{0,6}"
_NUMBER = r"\d{1,3}"
_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]")
_FIRST = re.compile(rf"{_TO_WORDS}(\w[^\W\d_]*|©)")
_CALLED = (
    r"(?=[^\n]*(?:@|\+\d|\(\d{2,5}\)|\d{6}|\d{3}[-–]\d{2,4}|\d[-–]\d\d[-–]\d\d|\d\d \d\d \d\d))"
)
"""What a line has from which one is called: a telephone number, an address of mail."""
_STATES = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s[—–]\s\d")
"""«Подписчиков — 3 млн»: a dash between a word and a number states what no counter of a page does."""


@cache
def words(code: str, use: str) -> frozenset[str]:
    """The words of a use in the lexicon of a language, as :func:`folded` gives them."""
    return classes(f"{language(code).folder}/furniture", "use").get(use, frozenset())


def patterns(code: str, use: str) -> str:
    """A pattern of these words as they stand in the lexicon, the longest first."""
    forms = [
        form
        for entry in load(f"{language(code).folder}/furniture")
        if use == entry.values["use"] or use in entry.strings("use")
        for form in entry.forms
    ]
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))


@cache
def _openings(code: str) -> re.Pattern[str]:
    """What a line of furniture begins with: words of the lexicon, some with a colon, some before cookies."""
    opens, label, asks, calls = (patterns(code, use) for use in ("opens", "label", "asks", "calls"))
    cookies = rf"(?=[^\n]{{0,{LONG}}}\b(?:{patterns(code, 'cookies')})\b)"
    return re.compile(
        rf"{_TO_WORDS}(?:(?:{opens})(?!\w)|(?:{label})\s?:|(?:{calls})\s?:{_CALLED}|(?:{asks})\b{cookies})",
        re.IGNORECASE,
    )


@cache
def _firsts(code: str) -> frozenset[str]:
    """The first words of lines that their opening tells, and of headings, as :func:`folded` gives them."""
    uses = ("opens", "label", "calls", "asks", "counter", "credit", "document", "heading")
    found = (
        _FIRST.match(form)
        for entry in load(f"{language(code).folder}/furniture")
        if any(use == entry.values["use"] or use in entry.strings("use") for use in uses)
        for form in entry.forms
    )
    return frozenset(folded(first[1]) for first in found if first) | {"№"}


def may_open(text: str, start: int, end: int, code: str) -> bool:
    """Whether the first word of a line is one that a line of the page or a heading may open with."""
    first = _FIRST.match(text, start, end)
    return first is not None and folded(first[1]) in _firsts(code)


@cache
def _counters(code: str) -> re.Pattern[str]:
    """What counts the pictures before a caption: «Фото 1 из 5», "Photo: 3/12"."""
    of = r"\s?(?:/|[^\W\d_]{2,3})\s?"
    return re.compile(
        rf"{_TO_WORDS}(?:{patterns(code, 'counter')}):?\s{_NUMBER}{of}{_NUMBER}(?!\w|\s[^\W\d_])",
        re.IGNORECASE,
    )


@cache
def _names(code: str) -> re.Pattern[str]:
    """Who took a picture or wrote («Фото: Иван Кедров»), and the number of a paper («№ 123-р»)."""
    credit, document = patterns(code, "credit"), patterns(code, "document")
    paper = rf"(?:(?:{document})\s№?|№)\s?\d{{1,6}}(?:-\w{{1,3}})?(?:\s\(\d{{1,8}}\))?\W*"
    return re.compile(rf"{_TO_WORDS}(?:(?:{credit})\s?:[^\d\n]{{1,80}}|{paper})\Z", re.IGNORECASE)


@cache
def _page_words(code: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words that tell a line of the page where it has no others, those that may stand there, too, and
    the names of sections among the first.
    """
    section = words(code, "section")
    return words(code, "page") | section, words(code, "beside"), section


def furniture_end(text: str, start: int, end: int, code: str) -> int:
    """Where the furniture ends that a line ``text[start:end]`` begins with; ``start`` where it has none."""
    while True:
        opens = may_open(text, start, end, code)
        if is_furniture(text, start, end, code, opens):
            return end
        counter = _counters(code).match(text, start, end) if opens else None
        if counter is None:
            return start
        start = counter.end()
        if start == end:
            return end


def is_furniture(text: str, start: int, end: int, code: str, opens: bool) -> bool:
    """Whether the line ``text[start:end]``, without the spaces around it, is one of the page.

    ``opens``: whether it :func:`may_open` as one.
    """
    if opens and end - start <= LONG and _openings(code).match(text, start, end):
        return True
    if end - start <= SHORT and (
        _has_only_page_words(text, start, end, code)
        or _is_numbered(text, start, end, code)
        or ((opens or "№" in text[start:end]) and _names(code).match(text, start, end))
    ):
        return True
    if text[start] == "(" and end - start <= LONG and _claims_rights(text, start, end, code):
        return True
    contents = text[end - 1].isdecimal() and _CONTENTS.match(text, start, end) is not None
    return contents or (text[start].isdecimal() and _is_note(text, start, end))


def _claims_rights(text: str, start: int, end: int, code: str) -> bool:
    """Whether a line is «(c) 2010-2023», "(c) 2023 The Courier"; not "(c) 2010 cases"."""
    found = _rights(code).match(text, start, end)
    return found is not None and not text[found.end() : found.end() + 1].islower()


@cache
def _rights(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{patterns(code, 'rights')})\s(?:19|20)\d\d\b\s?", re.IGNORECASE)


def _is_numbered(text: str, start: int, end: int, code: str) -> bool:
    """Whether a line is an age sign, the time when a page was put out, or the number of a page."""
    return bool(
        ("+" in text[end - 5 : end] and _AGE.match(text, start, end))
        or (":" in text[start:end] and _STAMP.match(text, start, end))
        or (end - start <= _PAGED and _paging(code).match(text, start, end))
    )


def _has_only_page_words(text: str, start: int, end: int, code: str) -> bool:
    """Whether a line is wholly of words of pages: «247 просмотров · 2 часа назад», "Share 45".

    Not where it states something: «Да 45%», «Подписчиков — 3 млн», «Происшествия: 12».
    """
    page, beside, section = _page_words(code)
    told = False
    for token in _TOKEN.finditer(text, start, end):
        word = folded(token[0])
        if word in page:
            told = True
            if word in section and text.startswith(":", token.end()):
                return False
        elif word == "%" or (word[0].isalpha() and word not in beside):
            return False
    return told and _STATES.match(text, start, end) is None


@cache
def _paging(code: str) -> re.Pattern[str]:
    """A line that is the number of its page: «Страница 1 из 3», "Page 1 of 3", «3-бет», «- 2 -»."""
    named = patterns(code, "paging")
    number, rest = r"\d{1,4}", rf"[\s,./–-]{{1,3}}(?:\w{{1,8}}\s)?\d{{1,4}}(?:\s?(?:{named}))?"
    first = rf"(?:{named})\b\.?\s?{number}|{number}\s?-?(?:{named})\b"
    alone = rf"\s*([–—-])\s?{number}\s?\1\s*\Z"
    return re.compile(rf"{alone}|[\s–-]*(?:{first})(?:{rest})?[\s–-]*\Z", re.IGNORECASE)


def _is_note(text: str, start: int, end: int) -> bool:
    """Whether a line is a footnote: «1 Без учёта патронов» below «1 250 патронов1»."""
    found = _NOTE.match(text, start, end)
    if found is None or not text[found.end() - 1].isupper():
        return False
    mark = re.compile(rf"[^\W\d_][.,;»”\"]?{found[1]}(?![\w%])")
    return mark.search(text, max(0, start - _NOTED), start) is not None
