"""Items that leave out what is said before them: of lists below a total, and of one sentence.

«Изъято [90] единиц оружия, в том числе:» and below «— за хранение — [40];», «— при перевозке — [50]».
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from svodka.language.analysis import BULLETS
from svodka.language.introductions import goes_on, introduction, is_item, opens_parts
from svodka.language.punctuation import DASHES
from svodka.reading.claims.lists.row_names import row_name
from svodka.reading.syntax.sites import Site

_OPENING = 4
"""Words of «в том числе», and one more."""
_ENDS = frozenset(",;.:()!?")
_ELIDED = frozenset([("count", "count"), ("count", "percent")])
"""Kinds of figures of which the second may leave out what the first names: «46 школ, [треть] — для …»."""


def below(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Totals (as indices) and the items below them that have no noun but that of the total.

    An item names a time, place or cause, with a preposition, before or behind its figure's dash, or is told
    of a name alone: «Тула: [12]». Of the annotated articles two have such items, which count what the total
    does.
    """
    whole, last = -1, -1
    for i, site in enumerate(sites):
        paragraph = site.sentence.paragraph
        first, last = paragraph != last, paragraph
        outline = site.page.outline
        if not first or not is_item(outline, paragraph):
            continue
        intro = introduction(outline, paragraph)
        if intro >= 0 and (_is_item(site) or row_name(site) is not None):
            start = intro - goes_on(outline, intro)
            while whole + 1 < i and sites[whole + 1].sentence.paragraph <= intro:
                whole += 1
            if whole >= 0 and sites[whole].sentence.paragraph >= start:
                if sites[whole].quantity.unit == site.quantity.unit and _same(sites[whole], site):
                    yield whole, i


def introduced(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The first figure (as an index) of a list, and each of its later items: what the line above
    says («Изъято за год:» and below «— [40] ружей;», «— [35 кг] мака») is of them all.
    """
    first, last, line = -1, -1, -1
    for i, site in enumerate(sites):
        paragraph = site.sentence.paragraph
        if paragraph != last:
            above = introduction(site.page.outline, paragraph)
            first, last, line = (first if above == line else i), paragraph, above
        if line >= 0 and first < i and sites[first].sentence.paragraph != paragraph:
            yield first, i


def specified(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The last figure (as an index) of a sentence, and each of the next one that only says what is of it:
    «Изъято 940 граммов наркотиков. В том числе: [515 граммов] марихуаны, [3 грамма] опия».

    In annotated articles three figures stand so, and have deed, actor, place and time of the figure before.
    """
    whole = -1
    for i, site in enumerate(sites):
        sentence = site.sentence
        if i and sites[i - 1].sentence is not sentence:
            near = sites[i - 1].sentence.index == sentence.index - 1
            whole = i - 1 if near and _only_specifies(site) else -1
        if whole >= 0:
            yield whole, i


def _only_specifies(site: Site) -> bool:
    tokens, text = site.sentence.tokens, site.page.outline.text
    words = text[site.sentence.start : tokens[: _OPENING + 1][-1].end]
    told = any(t.feats.get("VerbForm") == "Fin" or "Variant" in t.feats for t in tokens)
    return not told and opens_parts(words)


def _same(whole: Site, item: Site) -> bool:
    """Whether an item has no noun of its own, or that of the total."""
    if item.noun <= item.last:
        return True
    noun = item.tree.tokens[item.noun].lemma
    return whole.noun >= 0 and whole.tree.tokens[whole.noun].lemma == noun


def _is_item(site: Site) -> bool:
    """«— за грабежи — [7]», «— [6] — над Тулой», «— [два] в Ельце»: a bullet, a number, a phrase."""
    tokens = site.sentence.tokens
    if tokens[0].text not in BULLETS or len(tokens) < 3:
        return False
    if site.first == 1:
        after = [t for t in tokens[site.last + 1 : site.last + 3] if t.text not in DASHES]
        return bool(after) and after[0].pos == "ADP"
    return site.after_dash and tokens[1].pos == "ADP"


def elided(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures that leave out noun and verb, and those before: «Привлечены 106 лиц, [55] — к суду».

    A number, a dash and a phrase with a preposition, or the phrase, a dash and the number, in the sentence of
    the figure before or in one of its own without a verb («За порчу — [12].»). Of 34 in annotated articles
    33 count what the figure before does, and 32 are of its deed.
    """
    for i, (before, site) in enumerate(itertools.pairwise(sites), 1):
        kinds = before.quantity.kind, site.quantity.kind
        if kinds not in _ELIDED or site.noun > site.last:
            continue
        if site.sentence.paragraph != before.sentence.paragraph or not _phrase_beside(site):
            continue
        if site.sentence is before.sentence or not any(t.pos == "VERB" for t in site.tree.tokens):
            yield i - 1, i


def _phrase_beside(site: Site) -> bool:
    """Whether a dash and a phrase with a preposition are all that stands beside a number."""
    tokens = site.sentence.tokens
    after = tokens[site.last + 1 : site.last + 3]
    if not site.after_dash:
        opened = site.first > 0 and tokens[site.first - 1].text == "("
        return len(after) > 1 and after[0].text in DASHES and after[1].pos == "ADP" and not opened
    if after and after[0].text not in _ENDS and after[0].pos != "CCONJ":
        return False
    start = dash = site.first - 1
    while start > 0 and tokens[start - 1].text not in _ENDS and tokens[start - 1].pos != "CCONJ":
        start -= 1
    phrase = tokens[start:dash]
    if not phrase or phrase[0].pos != "ADP" or (start and tokens[start - 1].text == "("):
        return False
    return all(t.pos != "VERB" for t in phrase)
