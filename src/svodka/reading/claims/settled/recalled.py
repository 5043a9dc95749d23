"""What a paragraph recalls of another story: «Ранее в Пензе сгорели 4 гаража», «Напомним, в 2023 году …».

Its places, times and doers are those of its own figures, not of the figures below it: of 46 places, 33
times and 62 doers of such figures in annotated articles, none stood nowhere but in a paragraph that recalls
(three times did in one of the same day, «Ранее сегодня …», which is of the same story).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from svodka.language.analysis import Sentence
from svodka.language.lexicon import classes, folded
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.sites import Page, Site

_OPENING = 4
"""Tokens within which a paragraph says that it is of the same day: «Ранее в этот день»."""
_ENDING = 2
"""Letters in which the cases of a name differ."""


def names_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Ранее в [Пензе] сгорели 4 гаража.», and below it «Эвакуировали 36 человек»: not in Penza.

    What the article names before it recalls may be meant again.
    """
    if site.tree.phrases is None:
        trees = {option.tree for option in options}
        recalled = _recalled(site, {tree.sentence.index for tree in trees})
        for i, option in enumerate(options) if recalled else ():
            start = recalled.get(option.sentence)
            if start and not _is_named(site.page, option, start):
                yield i


def times_of_others(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«Напомним, [в 2023 году] сгорели 14 гаражей.», and below it «Эвакуировали 36 человек»: not then."""
    if site.tree.phrases is None:
        recalled = _recalled(site, {option.sentence for option in options})
        yield from (i for i, option in enumerate(options) if option.sentence in recalled)


def _recalled(site: Site, sentences: Set[int]) -> dict[int, int]:
    """Those of some sentences whose paragraph recalls, the figure standing below: where that begins."""
    page, own = site.page, site.sentence.index
    found: dict[int, int] = {}
    for index in sentences:
        if index >= own:
            continue
        opening = _opening(page, index)
        if opening.start and _recalls(opening):
            below = _opening(page, own)
            if opening is not below and not _goes_on(below):
                found[index] = opening.start
    return found


def _opening(page: Page, index: int) -> Sentence:
    """The first sentence of the paragraph in which a sentence stands."""
    sentences, text = page.outline.sentences, page.outline.text
    start = text.rfind("\n", 0, sentences[index].start) + 1
    while index and sentences[index - 1].start >= start:
        index -= 1
    return sentences[index]


def _recalls(sentence: Sentence) -> bool:
    """«[Ранее] в Пензе …», «[Напомним], …»; not «Ранее [сегодня] …»."""
    words, tokens = classes("russian/asides"), sentence.tokens[:_OPENING]
    if not tokens or folded(tokens[0].text) not in words["recalls"]:
        return False
    return words["today"].isdisjoint([folded(token.text) for token in tokens])


def _goes_on(sentence: Sentence) -> bool:
    """«[Тогда] пострадали 5 человек»: whether a paragraph goes on with what the one before recalls."""
    tokens = sentence.tokens
    return bool(tokens) and folded(tokens[0].text) in classes("russian/asides")["goes-on"]


def _is_named(page: Page, option: Candidate, before: int) -> bool:
    """Whether the text has a name before a character, in whatever case."""
    word = option.tree.tokens[option.token].text
    return page.outline.text.find(word[:-_ENDING] or word, 0, before) >= 0
