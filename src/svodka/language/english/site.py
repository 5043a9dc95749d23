"""One figure in its sentence: what the rules of the slots look at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import takewhile
from unicodedata import category

from svodka.language.analysis import Outline, Sentence, touched
from svodka.language.english.marks import OWNER
from svodka.language.english.phrase_starts import with_adverb, with_quote
from svodka.language.english.speakers.noun_phrases import before_auxiliaries, titled
from svodka.language.english.tree import child, phrase, whole_word, word_end
from svodka.language.english.undone import deed, undone_start
from svodka.language.lexicon import classes, load
from svodka.language.punctuation import HYPHENS
from svodka.language.slots import Said, Spot, Time, Words
from svodka.language.undone import undone

LEXICONS = (
    "cues", "amounts", "doing", "places", "having", "states", "number_parts", "bringing_about",
    "wanting",
)  # fmt: skip
SO_MANY = frozenset(["as", "many", "much", "more", "fewer"])
"""Words between a number and what it counts: «three times *as many* blankets», «40 *more* blankets»."""
SCALES = frozenset(["k", "m", "mn", "bn", "tn"])
"""Multipliers in letters right behind digits."""
OUTSIDE = frozenset(["DET", "PUNCT", "CCONJ", "ADP"])
"""Parts of speech that open no short noun phrase: «*of all* new homes», «*, but* arrivals»."""
DATES = frozenset(["day", "month", "range"])
"""Kinds of times whose last word is no part of a noun phrase behind it, as in «in the *evening rush*»."""
_LED = 3
"""How many tokens after a verb the one may stand that it leads to."""
_STEPS = 8
"""How many heads up a rule looks."""


@cache
def words_of(*kinds: str) -> frozenset[str]:
    """The words of some classes, each of the one of the lexicons :data:`LEXICONS` that has it."""
    return frozenset[str]().union(*map(_words_of, kinds))


def _words_of(kind: str) -> frozenset[str]:
    found = (classes(f"english/{name}").get(kind) for name in LEXICONS)
    return next((words for words in found if words), frozenset())


@cache
def units() -> frozenset[str]:
    """The words of units and of money that are one word, in small letters."""
    return _single_words("units") | currencies()


@cache
def currencies() -> frozenset[str]:
    """The words of money that are one word, in small letters."""
    return _single_words("currencies", "shared_currencies")


@cache
def money_signs() -> frozenset[str]:
    """The letters that stand before a sum of money, in small letters: «rs»."""
    return _single_words("money_signs")


def _single_words(*lexicons: str) -> frozenset[str]:
    entries = [entry for name in lexicons for entry in load(f"english/{name}")]
    words = {word for entry in entries for word in (*entry.forms, *entry.lemmas)}
    return frozenset(word.lower() for word in words if word.isalpha())


@cache
def leading() -> frozenset[str]:
    """Lemmas of verbs that only lead to another: «expected to attend», «began to burn»."""
    return words_of("make-do", "plan", "begin")


class Site:
    """A figure, its sentence, and the time expressions and statements around, by their places in the text.

    ``first`` and ``last`` are the tokens of the quantity, ``top`` the one by which it hangs in the tree;
    ``lead`` is the line above a list in whose item it stands.
    """

    def __init__(
        self,
        outline: Outline,
        sentence: Sentence,
        spot: Spot,
        times: Mapping[int, Time],
        said: Mapping[int, Said],
        lead: Sentence | None = None,
    ) -> None:
        self.outline, self.sentence, self.spot, self.lead = outline, sentence, spot, lead
        self.tokens, self.times, self.said = sentence.tokens, times, said
        self.first, self.last = self.range(spot.start, spot.end)
        self.own = range(self.first, self.last + 1)
        self.top = next(
            (i for i in self.own if self.tokens[i].head not in self.own and self.tokens[i].pos != "ADP"),
            self.last,
        )  # fmt: skip

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The first and last token of a stretch of the text."""
        inside = touched(self.tokens, start, end)
        return (inside[0], inside[-1]) if inside else (0, 0)

    def low(self, index: int) -> str:
        """A token's word in small letters; empty before the first one and behind the last."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def case(self, index: int) -> str:
        """The preposition of a token, in small letters; empty without one."""
        found = child(self.sentence, index, "case")
        return self.low(found) if found is not None else ""

    @property
    def numbered(self) -> int:
        """The token of the noun that its number stands before: «40 *homes*»; else ``top``."""
        top = self.tokens[self.top]
        return top.head if top.rel in ("nummod", "compound") and top.head > self.top else self.top

    def is_time(self, index: int) -> bool:
        """Whether a token belongs to a time expression."""
        token = self.tokens[index]
        return any(t.start < token.end and t.end > token.start for t in self.times.values())

    def dates(self, index: int) -> bool:
        """Whether a token belongs to a time, and not to «the worst fire *in Tirsk* in ten years»."""
        token = self.tokens[index]
        extreme = classes("english/occasions")["extreme"]
        around = [t for t in self.times.values() if t.start < token.end and t.end > token.start]
        words = (self.outline.text[t.start : t.end].lower().split() for t in around if t.unowned)
        return len(around) > sum(first in extreme for first, *_ in words)

    def above(self, index: int) -> int | None:
        """The verb (or predicate with a copula) that governs a token."""
        for _ in range(_STEPS):
            index = self.tokens[index].head
            if index < 0:
                return None
            if self.tokens[index].pos == "VERB" or self.copular(index):
                return index
        return None

    def copular(self, index: int) -> bool:
        """Whether a token is a predicate with a copula."""
        return child(self.sentence, index, "cop") is not None

    def phrase(self, head: int, after_number: bool = False) -> Words:
        """The short noun phrase around a head, without its article and without the quantity."""
        first = self.last + 1 if after_number and head > self.last else 0
        start, end = phrase(self.sentence, head, first)
        while start < head and (
            self.tokens[start].pos in OUTSIDE or self.tokens[start].text in "-–)"
            or self.low(start) in SO_MANY or self._is_of_sum(start)
            or (self.tokens[start].pos == "PRON" and self._is_of_sum(start + 1))
        ):  # fmt: skip
            start += 1
        start = past_numbered(self.sentence, past_aside(self.sentence, start, head), head)
        start = self._past_time(whole_word(self.sentence, start, first), head)
        start = with_adverb(self.sentence, start, head, self.last + 1)
        start = with_quote(self.sentence, start, head, self.last + 1)
        if start <= self.first <= end and head < self.first:
            end = self.first - 1
        words = self.outline.text[self.tokens[start].start : self.tokens[end].end]
        name = words if self.tokens[head].pos == "PROPN" else self.tokens[head].lemma
        return Words(self.tokens[start].start, self.tokens[end].end, name)

    def _is_of_sum(self, index: int) -> bool:
        """Whether a token is one of a sum before its noun: «40% of the *$11m* grant», «of its *$5m* debt»."""
        token, before = self.tokens[index], self.tokens[index - 1] if index else None
        if category(token.text[0]) == "Sc":
            return True
        told = token.text[0].isdigit() or token.low in words_of("scale", "large") | SCALES
        return told and before is not None and before.pos in ("SYM", "NUM")

    def _past_time(self, start: int, head: int) -> int:
        """The first token of a phrase behind a time: «On May 16 *clinics* treated 40», not «16 clinics»."""
        begins, ends = self.tokens[start].start, self.tokens[head].start
        named = self.tokens[head].pos == "PROPN"  # «in *Mar del Plata*»
        dates = [t for t in self.times.values() if t.kind in DATES and not named]
        for one in dates:
            if one.start < begins < one.end < ends and self.outline.text[one.end].isspace():
                if self.tokens[self.range(one.start, one.end)[0]].pos == "ADP":
                    return self.range(one.end, ends + 1)[0]
        return start

    def titled(self, head: int, verb: int) -> Words:
        """The phrase of a subject; of a title with «of» the name too: «*Head of Tirsk Omar Feki* opened»."""
        named = titled(self.sentence, head, before_auxiliaries(self.sentence, verb))
        if named is None:
            return self.phrase(head)
        first = named[0] + (self.tokens[named[0]].pos == "DET")
        start, end = self.tokens[first].start, self.tokens[named[1]].end
        return Words(start, end, self.outline.text[start:end])

    def verb(self, index: int) -> Words:
        """A verb with its particle; one that only leads to another with that: «expected to attend»."""
        return Words(*verb_span(self.sentence, index), verb_normal(self.sentence, index))


def verb_normal(sentence: Sentence, index: int) -> str:
    """The lemma of a verb; of what so many did not do with «not»: "not pay"."""
    if undone_start(sentence, index) is None:
        return sentence.tokens[index].lemma
    return undone(sentence.tokens[deed(sentence, index)].lemma, "en")


def verb_span(sentence: Sentence, index: int) -> tuple[int, int]:
    """The characters of a verb with its particle, or with the verb that it only leads to.

    Of a state with its preposition: «in hospital», «at large»; of what so many did not do with its «not».
    """
    start, end = _deed_span(sentence, index)
    no = undone_start(sentence, index)
    return (
        (start, end) if no is None else (no, max(end, sentence.tokens[deed(sentence, index)].end))
    )


def _deed_span(sentence: Sentence, index: int) -> tuple[int, int]:
    token = sentence.tokens[index]
    if token.pos in ("NOUN", "ADJ") and child(sentence, index, "cop") is not None:
        case = child(sentence, index, "case")
        return sentence.tokens[case if case is not None else index].start, token.end
    particle = child(sentence, index, "compound:prt")
    end = sentence.tokens[particle].end if particle == index + 1 else token.end
    behind = sentence.tokens[index + 1 : index + 2]
    if behind and f"{token.lemma} {behind[0].low}" in words_of("one-deed"):
        end = behind[0].end  # «*fell ill*», «*took part*»
    inner = child(sentence, index, "xcomp")
    if inner is not None and token.lemma in leading() and 0 < inner - index <= _LED:
        led = sentence.tokens[inner]
        if led.pos == "VERB" and led.feats.get("VerbForm") == "Inf":
            end = led.end
    return _joined_start(sentence, index), end


def _joined_start(sentence: Sentence, verb: int) -> int:
    """Where a verb begins that a hyphen joins to what stands before: «could *kick-start* 40 works»."""
    before = sentence.tokens[max(0, verb - 2) : verb + 1]
    if len(before) < 3 or before[1].text != "-" or before[2].pos != "VERB":
        return sentence.tokens[verb].start
    close = before[0].end == before[1].start and before[1].end == before[2].start
    joined = close and before[0].text.isalpha() and before[0].text.islower()
    return before[0].start if joined else before[2].start


def noun_span(sentence: Sentence, index: int) -> tuple[int, int]:
    """The characters of the short noun phrase around a head, without what stands before its number.

    Of a word with a number only an age belongs to it: «a *45-year-old driver*», «900-gram *tins*».
    """
    tokens = sentence.tokens
    start, end = phrase(sentence, index)
    numbered = 0
    for at in range(start, index):
        if tokens[at].pos == "NUM":
            last = word_end(sentence, at)
            if last == at or tokens[last].text not in words_of("age"):
                start = numbered = min(last + 1, index)
    start = past_aside(sentence, start, index)
    while start < index and (tokens[start].pos in OUTSIDE or tokens[start].text in "-–)"):
        start += 1
    start = whole_word(sentence, past_numbered(sentence, start, index), numbered)
    return tokens[start].start, tokens[end].end


def past_numbered(sentence: Sentence, start: int, head: int) -> int:
    """The first token of a phrase behind a word that a hyphen joins to a number: «a 300-bed *hospital*».

    «A 45-year-old *driver*» keeps it, and so does what is joined itself: «300 *beds*».
    """
    tokens = sentence.tokens
    if start < 2 or tokens[start - 1].text not in HYPHENS:
        return start
    if tokens[start - 2].low in words_of("joined-each") and tokens[start - 3].text in HYPHENS:
        return min(start + 1, head)  # «a 40-tonne-a-day *mill*»
    if tokens[start - 2].pos != "NUM":
        return start
    last = word_end(sentence, start - 2)
    if last < start:
        return start  # «300 - *beds*»
    return start if tokens[last].text in words_of("age") else min(last + 1, head)


def past_aside(sentence: Sentence, start: int, head: int) -> int:
    """The first token of a noun phrase behind a bracket or a time: «(93%) *men*», «last year's *crop*»."""
    tokens = sentence.tokens
    for closing in range(head - 1, start - 1, -1):
        if tokens[closing].text == ")":
            inside = takewhile(lambda t: t.text != "(", reversed(tokens[:closing]))
            return closing + 1 if any(t.pos == "NUM" for t in inside) else start
    owner = next((t.index for t in tokens[start : start + 3] if t.text in OWNER), -1)
    dated = 0 < owner < head and tokens[owner - 1].low in words_of("calendar")
    return owner + 1 if dated else start
