"""Whom «of them» behind an English number means: «Fiji sent *soldiers*. Three *of them* died»."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.english.site import Site, noun_span, words_of
from svodka.language.english.tree import subject
from svodka.language.lexicon import classes
from svodka.language.slots import Words

THEM = re.compile(r" of (?:them|those)\b")
"""What stands behind such a number."""
AMONG = re.compile(r" of (?:them|whom)\b")
"""What stands between a number and what so many are."""
_BEFORE = 2
"""Tokens between such people and the number of some of them, with the comma."""
_ENDS = frozenset(["", ".", ",", ";", ")", "and", "–", "—"])
"""What stands behind that."""
_ORDER = ("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "root", "appos")
"""Relations of the noun meant, the likeliest first."""


def of_them(site: Site) -> Words | None:
    """The plural noun that «of them» stands for: of the same sentence, else of the one before."""
    text, spot = site.outline.text, site.spot
    if spot.kind != "count" or not THEM.match(text, spot.end, site.sentence.end):
        return None
    verb = site.above(site.top)
    done_to = site.tokens[site.top].rel == "obj"
    doer = subject(site.sentence, verb, inherit=done_to) if verb is not None else None
    own = range(site.first)
    found = _plural(site.sentence, [i for i in own if i != doer and not _is_unit_or_time(site, i)])
    if found is not None:
        return found
    before = site.sentence.index - 1
    sentence = site.outline.sentences[before] if before >= 0 else None
    if sentence is None or not sentence.parsed:
        return None
    # «Divers found *coins*. They sold 20 of them»: not the divers, who are «they».
    they = doer is not None and site.low(doer) == "they"
    told = [i for i, token in enumerate(sentence.tokens) if not (they and token.rel == "nsubj")]
    return _plural(sentence, told)


def of_whom(site: Site) -> Words | None:
    """«were treating *the injured*, 11 of whom were children»: people called by what befell them."""
    at = site.first - _BEFORE
    if at < 1 or site.tokens[site.first - 1].text != "," or site.low(site.last + 2) != "whom":
        return None
    known = site.low(at) in classes("english/mistaken")["people"] and site.low(at - 1) == "the"
    token = site.tokens[at]
    return Words(token.start, token.end, token.lemma) if known else None


def being_of_them(site: Site) -> int | None:
    """«17 people, five of them *children*»: what so many of them are, with no verb between."""
    text, spot = site.outline.text, site.spot
    if spot.kind != "count" or not AMONG.match(text, spot.end, site.sentence.end):
        return None
    at = site.last + 3
    at += at < len(site.tokens) and site.tokens[at].pos == "ADJ"  # «five of them small *children*»
    ends = site.low(at + 1) in _ENDS
    plural = at < len(site.tokens) and site.tokens[at].feats.get("Number") == "Plur"
    return at if ends and plural and site.tokens[at].pos == "NOUN" else None


def of_those(site: Site) -> int | None:
    """«eight of *those injured* were in hospital»: a participle says who they are."""
    at = site.last + 3
    if at >= len(site.tokens) or site.low(at - 2) != "of" or site.low(at - 1) != "those":
        return None
    done = site.tokens[at].feats.get("VerbForm") == "Part" and not site.low(at).endswith("ing")
    return at if done else None


def _is_unit_or_time(site: Site, index: int) -> bool:
    """Whether a noun is a unit or a time: «9,400 *hours*»."""
    return site.is_time(index) or site.tokens[index - 1].pos == "NUM"


def _plural(sentence: Sentence, places: Iterable[int]) -> Words | None:
    """The likeliest plural noun among tokens of a sentence; of equal ones the first."""
    tokens = sentence.tokens
    plural = [t for t in map(tokens.__getitem__, places) if t.feats.get("Number") == "Plur"]
    found = [
        t.index for t in plural if t.pos == "NOUN" and t.rel in _ORDER and not _is_time(tokens, t)
    ]
    if not found:
        return None
    best = min(found, key=lambda i: (_ORDER.index(tokens[i].rel), i))
    start, stop = noun_span(sentence, best)
    return Words(start, stop, tokens[best].lemma)


def _is_time(tokens: Sequence[Token], noun: Token) -> bool:
    """Whether a noun tells how long: «for over three *hours*»."""
    numbered = noun.index > 0 and tokens[noun.index - 1].pos == "NUM"
    return numbered and noun.lemma in words_of("calendar")
