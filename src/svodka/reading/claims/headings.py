"""Headings that name nothing but a place or a time, and the figures that stand in their sections.

A heading is a line («Тульская область» above «Открыто 7 школ. …»), a sentence that begins its line («Бурятия.
Открыто 7 школ.»), or a label there («4 мая: сгорели 7 домов. Погибли двое»). One alone may be a dateline or
the caption of a picture: there are two of one form at least, and something is told below each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile

from svodka.language.analysis import BULLETS, Outline, Sentence, Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import is_posted
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Page, Site

_LONGEST = 8
"""Tokens of a heading."""
_FAR = 12
"""Sentences between a heading and the last figure of its section, and between it and the next heading."""
_LINE, _SENTENCE, _LABEL = "line", "sentence", "label"
_ENDS = frozenset(".:")
_NUMBERING = " .)0123456789"
_NUMBER = 2
"""Tokens of a number before a heading: «2) Тула»."""

Heading = tuple[str, Sequence[Token]]
"""The form of a heading, and the words of what it names."""
_PLACE, _TIME = "place", "time"
"""What a heading names."""


def of_place(site: Site) -> Sentence | None:
    """The heading that names the place of the section in which a figure stands."""
    return _above(site, _PLACE)


def of_time(site: Site) -> Sentence | None:
    """The heading that names the time of the section in which a figure stands."""
    return _above(site, _TIME)


def _above(site: Site, named: str) -> Sentence | None:
    page, own = site.page, site.sentence
    if site.tree.phrases is not None or own.lower[0] in classes("russian/parts")["whole"]:
        return None  # «Всего открыто 90 школ»
    for at in range(own.index - 1, max(-1, own.index - _FAR), -1):
        found = _heading(page, at, named)
        if found is None:
            continue
        sentence = page.outline.sentences[at]
        beside = sentence.paragraph == own.paragraph
        if beside == (found[0] == _LINE):
            return None
        return sentence if any(_differ(found, o) for o in _around(page, at, named)) else None
    return None


def _heading(page: Page, at: int, named: str) -> Heading | None:
    """The heading that a sentence is or begins with, found once."""
    sentence = page.outline.sentences[at]
    key = named, at, sentence.parsed
    if key not in page.headings:
        page.headings[key] = _found(page.outline, sentence, named)
    return page.headings[key]


def _found(outline: Outline, sentence: Sentence, named: str) -> Heading | None:
    start, end = outline.paragraphs[sentence.paragraph]
    if outline.text[start : sentence.start].strip(_NUMBERING) or not sentence.tokens:
        return None
    tokens = list(dropwhile(_marks, sentence.tokens[: 2 * _LONGEST]))
    if len(tokens) > _NUMBER and tokens[0].text.isdecimal() and tokens[1].text in _NUMBERING:
        tokens = tokens[_NUMBER:]
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), -1)
    whole = colon < 0 or tokens[colon] is sentence.tokens[-1]
    core = tokens if whole else tokens[:colon]
    core = core[:-1] if core and core[-1].text in _ENDS else core
    if not 0 < len(core) <= _LONGEST:
        return None
    if not (_is_place(sentence, core) if named == _PLACE else _is_time(core)):
        return None
    form = _LABEL if not whole else _LINE if sentence.end >= end else _SENTENCE
    return form, core


def _marks(token: Token) -> bool:
    """«[•] Тула», «[📍] Тула», «[#]Тула», «[**]Тула»: what stands before the words of a heading."""
    return token.text in BULLETS or is_posted(token.text)


def _around(page: Page, heading: int, named: str) -> Iterator[Heading]:
    """The headings near one that something is told below."""
    last = len(page.outline.sentences) - 1
    for at in range(max(0, heading - _FAR), min(last, heading + _FAR) + 1):
        found = _heading(page, at, named) if at != heading else None
        if found is None:
            continue
        if found[0] == _LABEL or (at < last and _heading(page, at + 1, named) is None):
            yield found


def _differ(one: Heading, other: Heading) -> bool:
    """Whether two headings are of one form, and name different things."""
    first, second = ({token.low for token in core} for _, core in (one, other))
    return one[0] == other[0] and first != second


def _is_place(sentence: Sentence, core: Sequence[Token]) -> bool:
    """«Тульская область», «в Бурятии», «город Орёл»: whether words are the name of a place."""
    words = list(dropwhile(_leads, core))
    name = name_at(sentence, words[0].index) if words else None
    return name is not None and name.kind == "LOC" and name.last == words[-1].index


def _leads(token: Token) -> bool:
    """«[В городе] Орёл», «[по] Тульской области»."""
    return token.low in links("where") or token.lemma in classes("russian/parts")["region"]


def _is_time(core: Sequence[Token]) -> bool:
    """«4 мая», «2024 год»: whether words are a date, or a part of the calendar with its number."""
    named = [token.low in times.words() for token in core]
    return any(named) and all(
        word or token.text.isdecimal() for word, token in zip(named, core, strict=True)
    )
