"""Sentences that say another time or place and a number: «Открыто 12 школ. Годом ранее — [9].»

They have no verb and no noun of their own: thing and deed are those of the sentence before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.language.quantities.dimensions import dimension_of
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site, noun_behind

_LONGEST = 14
"""Words of such a sentence at most."""
_NEAR = 4
"""Words before a number among which «их» stands for its noun."""
_FEW = 16
"""Figures of a sentence of which one may be meant."""
_OF_STUFF = frozenset({"mass", "volume"})
_SMALL = frozenset({"ADP", "ADV", "PART", "CCONJ"})
_DESCRIBING = frozenset({"ADJ", "DET", "NUM"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_MARKS = frozenset({".", ",", ":", *DASHES})
_OF_TIME = ("begin", "middle", "end", "daytime", "midday", "today", "yesterday", "eve")


def gone_on(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The one figure (as an index) of its kind and unit in a sentence, and the only one of the next, which
    says no more than another time or place.
    """
    for i, site, near in _with_those_before(sites):
        if site.total > 1 or site.tree.phrases is not None or not near or not _is_bare(site):
            continue
        before = [j for j in near if _is_alike(sites[j], site)]
        if len(before) == 1:
            yield before[0], i


def their_number(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The one count (as an index) of a sentence, and the first of the next, whose noun is «их» or «таких»:
    «Открыто 12 школ. Годом ранее их было [9].»
    """
    for i, site, near in _with_those_before(sites):
        if site.order or site.quantity.kind != "count" or site.tree.phrases is not None:
            continue
        if not near or site.noun > site.last or not _are_they(site):
            continue
        before = [j for j in near if sites[j].quantity.kind == "count"]
        if len(before) == 1 and not sites[before[0]].preposition:
            yield before[0], i


def of_such(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The one measure (as an index) of its unit in a sentence, with the stuff behind it, and one of the next
    without: «Завезли 40 тонн соли. [12 тонн] отправлено в Тулу.»
    """
    for i, site, near in _with_those_before(sites):
        if not near or not _is_of_stuff(site) or noun_behind(site.tree, site.last) >= 0:
            continue
        before = [j for j in near if _is_alike(sites[j], site)]
        if len(before) == 1 and noun_behind(sites[before[0]].tree, sites[before[0]].last) >= 0:
            yield before[0], i


def _with_those_before(sites: Sequence[Site]) -> Iterator[tuple[int, Site, Sequence[int]]]:
    """The figures, each (by its index) with those of the sentence right before, where these are few."""
    near, own = list[int](), list[int]()
    for i, site in enumerate(sites):
        if own and sites[own[0]].sentence is not site.sentence:
            beside = sites[own[0]].sentence.index == site.sentence.index - 1
            near, own = own if beside and len(own) <= _FEW else [], []
        own.append(i)
        yield i, site, near


def _is_of_stuff(site: Site) -> bool:
    """Whether a measure, and no change, is a weight or a volume."""
    quantity = site.quantity
    if quantity.kind != "measure" or quantity.change is not None or site.tree.phrases is not None:
        return False
    return dimension_of(quantity.unit) in _OF_STUFF


def _are_they(site: Site) -> bool:
    """Whether «их» stands for the noun of a number, and no other noun but of a time or place before it.

    Not «таких школ — 9», «рыбок, а было их 9, спасли».
    """
    tokens = site.sentence.tokens
    nouns = [t for t in tokens[: site.first] if t.pos in _NOUNS or t.pos == "ADJ"]
    near = tokens[max(0, site.first - _NEAR) : site.first]
    them = any(t.text.casefold() in links("them") for t in near)
    return them and all(_is_small(site, tokens, t) for t in nouns)


def _is_alike(before: Site, site: Site) -> bool:
    """Whether a figure of the sentence before is of the same paragraph, kind and unit."""
    first, second = before.quantity, site.quantity
    alike = (first.kind, first.unit) == (second.kind, second.unit)
    return alike and before.sentence.paragraph == site.sentence.paragraph


def _is_bare(site: Site) -> bool:
    """Whether nothing but times and places stands beside a number and its dash."""
    tokens = site.sentence.tokens
    if len(tokens) > _LONGEST or not _is_beside_dash(site):
        return False
    if site.quantity.change is not None or (
        site.quantity.kind == "count" and site.noun > site.last
    ):
        return False
    told = [*tokens[: site.first], *tokens[site.last + 1 :]]
    return any(t.pos not in ("PUNCT", "CCONJ", "PART") for t in told) and all(
        _is_small(site, tokens, t) for t in told
    )


def _is_beside_dash(site: Site) -> bool:
    """«Годом ранее — [9]», «[9] — в Туле», «в Туле — ещё [9]»."""
    tokens, at = site.sentence.tokens, site.first - 1
    while at > 0 and tokens[at].pos in ("ADV", "PART"):
        at -= 1
    behind = tokens[site.last + 1].text if site.last + 1 < len(tokens) else ""
    return behind in DASHES or (at > 0 and tokens[at].text in DASHES)


def _is_small(site: Site, tokens: Sequence[Token], token: Token) -> bool:
    """Whether a word is a small one, or one of a time or place."""
    if token.pos == "PUNCT":
        return token.text in _MARKS
    word = folded(token.text)
    if word in links("clause"):  # «А», which the tagger may take for a name
        return True
    if token.pos in _NOUNS:
        return word in _words_of_time() or word in links("aside") or _is_somewhere(site, token)
    if token.pos in _DESCRIBING:
        behind = tokens[token.index + 1] if token.index + 1 < len(tokens) else token
        year = word[:1].isdigit()
        return year or behind.pos in _NOUNS | _DESCRIBING
    return token.pos in _SMALL or word in _words_of_time()


def _is_somewhere(site: Site, token: Token) -> bool:
    """Whether a word is of the name of a place, or a noun of places, in a case of its own."""
    if token.feats.get("Case") in ("Nom", None):
        return False
    name = name_at(site.sentence, token.index)
    region = token.lemma in classes("russian/parts")["region"]
    return region or (name is not None and name.kind == "LOC")


@cache
def _words_of_time() -> frozenset[str]:
    told = classes("russian/time_words")
    parts = (told[kind] for kind in _OF_TIME)
    return times.units().union(*classes("russian/calendar").values(), *parts)
