"""Of whom there are so many where only «олардың саны» says it: the nouns that stood before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.slots import Words

THEIR_NUMBER = re.compile(r"(?:[Оо]л|[Сс]ол|[Бб]ұл)ардың (?:жалпы |барлық )?саны")
"""A cheap test: whether a sentence may tell the number of those who were named before it."""
_PHRASE = 5
"""The most words behind «барлық» to the noun that it is of."""
_LISTED = ("NOUN", "PROPN", "NUM")
"""What a comma behind it only lists."""
_SHOWN = 2
"""The most words before the noun that are shown with it."""


def before(outline: Outline, sentence: Sentence) -> list[int]:
    """The index of the sentence before, where its nouns may be the ones whose number this one tells."""
    here = sentence.start, sentence.end
    if not sentence.index or outline.text.find(" саны", *here) < 0:
        return []
    return [sentence.index - 1] if THEIR_NUMBER.search(outline.text, *here) else []


def whose_number(site: Site, head: Span | None) -> Words | None:
    """«Ол *ірі зауыттарды* тексереді. Олардың саны 300-ге жуық»: the one noun of many in the clause before.

    Where a clause has several such nouns nobody is told, and «олардың саны» itself stands.
    """
    at = head[1] - 1 if head is not None else -1
    at -= site.low(at) in deed_words("in-all")
    if head is None or at < 0 or site.low(at) not in words_of("of-them"):
        return None
    if site.low(head[1]) not in classes("kazakh/labels")["number"] or head[1] > site.first:
        return None
    sentences = site.outline.sentences
    previous = sentences[site.sentence.index - 1] if site.sentence.index else None
    clauses = _clauses([t for t in site.tokens[:at] if t.index not in site.around.dated])
    if previous is not None and previous.parsed and previous.paragraph == site.sentence.paragraph:
        clauses += _clauses(previous.tokens)
    for clause in clauses:
        nouns = list(_of_many(clause))
        if len(nouns) > 1:
            break
        if nouns:
            return _words(site.outline, clause, nouns[0])
    return site.words(at, head[1])


def is_their_total(site: Site, previous: Site, head: Span) -> bool:
    """«Облыста 40 мектеп бар. *Жалпы саны* 50-ге жетеді»: of those in the figure before."""
    if site.sentence.index - previous.sentence.index != 1 or previous.spot.kind != "count":
        return False
    if site.spot.kind != "count" or previous.spot.change or previous.ending == "own":
        return False
    alone = head[0] == head[1] and site.low(head[1]) in classes("kazakh/labels")["number"]
    opening = [at for at in range(head[0]) if at not in site.around.dated]
    return alone and len(opening) == 1 and site.low(opening[0]) in deed_words("in-all")


def _clauses(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """The clauses, the nearest first; a comma behind a noun or a number only lists: «9 үй, 4 клуб бар»."""
    out: list[Sequence[Token]] = []
    end = len(tokens)
    for at in range(len(tokens) - 1, -1, -1):
        ends = tokens[at].text in ";:" or (
            tokens[at].text == "," and tokens[at - 1].pos not in _LISTED
        )
        if ends or at == 0:
            out.append(tokens[at:end])
            end = at
    return out


def _of_many(clause: Sequence[Token]) -> Iterator[int]:
    """Where a clause names more than one of something: «зауыттарды», «барлық су пайдаланушыны»."""
    everyone = -1
    for at, token in enumerate(clause):
        if token.low in function_words("every"):
            everyone = at
        if token.pos != "NOUN" or number_word(token.low) is not None:
            continue
        many = token.feats.get("Number") == "Plur" and not token.feats.get("Poss")
        numbered = at > 0 and number_word(clause[at - 1].low) is not None
        many = many or numbered or (at > 0 and clause[at - 1].pos == "NUM")  # «39 мың бала»
        if many or (everyone >= 0 and at - everyone < _PHRASE and token.feats.get("Case")):
            everyone = -1
            yield at


def _words(outline: Outline, clause: Sequence[Token], at: int) -> Words:
    """A noun with the adjectives and the bare nouns before it."""
    first = at
    while first and at - first < _SHOWN and clause[first - 1].pos in ("ADJ", "NOUN"):
        before = clause[first - 1]
        low = before.low
        if before.feats or number_word(low) is not None or is_agent(low):
            break  # «комитет | зауыттарды тексерді»
        first -= 1
    start, end = clause[first].start, clause[at].end
    return Words(start, end, clause[at].lemma or outline.text[start:end])
