"""Deeds that a sentence goes on with behind a figure, and those that it denies of others before one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded, of_classes
from svodka.language.punctuation import BREAKS
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists import most_of
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.settled.deciding_words import lemmas
from svodka.reading.claims.settled.facts import negated
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import states
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_BETWEEN = 3
"""Words between «и» and the verb that goes on: «и в мае были закрыты»."""
_PARTS = frozenset(",;")
_NOUN = 5
"""Words of the noun of a figure, before «и»."""


def deeds_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """Deeds of one sentence that are told of others."""
    yield from _gone_on_with(site, options)
    yield from _denied_of_others(site, options)
    yield from of_the_rest(site, options)
    yield from most_of.no_deed(site, options)


def _gone_on_with(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Расходы выросли на 21% и были [исполнены] в сумме 9 млн», «он болел 12 лет и [умер]»: a verb behind
    «и», where the figure has one before it in its clause.
    """
    later = [(i, o.token) for i, o in enumerate(options) if o.token > site.last]
    verb = _goes_on(site) if later else -1
    yield from (i for i, at in later if 0 <= verb <= at and options[i].tree is site.tree)


def times_gone_on_with(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """«Он болел 12 лет и умер [в мае]»: the time of the verb behind «и»."""
    own = site.sentence.index
    later = [
        (i, o.first) for i, o in enumerate(options) if o.sentence == own and o.first > site.last
    ]
    verb = _goes_on(site) if later else -1
    yield from (i for i, at in later if 0 <= verb < at)


def _denied_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Не [выявлено] ни одного случая, всего — 40»: what happened to no other."""
    if lemmas("none").isdisjoint(site.sentence.lower):
        return
    yield from (i for i, o in enumerate(options) if denies_others(site, o.tree, o.token))


def denies_others(site: Site, tree: Tree, at: int) -> bool:
    """«Сегодня не [сбито] ни одного, вчера — 12»: whether a verb is denied of any before the comma, and not
    of so many behind it.
    """
    tokens = tree.tokens
    if tree is not site.tree or tree.phrases is not None or not negated(tree, at):
        return False
    comma = next((t.index for t in reversed(tokens[: site.first]) if t.text in _PARTS), 0)
    return at < comma and not lemmas("none").isdisjoint(t.low for t in tokens[:comma])


def of_the_rest(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«12 человек ранены, остальные [уехали] [домой]»: what is told of those who are left."""
    tokens, left = site.tree.tokens, classes("russian/parts")["left"]
    later = [(i, o.token) for i, o in enumerate(options) if o.token > site.last]
    if not later or site.tree.phrases is not None:
        return
    commas = (t.index for t in tokens[site.last + 1 : -1] if t.text in _PARTS)
    rest = next((at for at in commas if any(t.lemma in left for t in tokens[at + 1 : at + 3])), -1)
    yield from (i for i, at in later if 0 <= rest < at and options[i].tree is site.tree)


def places_of_others(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """Places of what those do of whom the clauses behind a figure tell."""
    yield from of_the_rest(site, options)
    yield from _where_others_are(site, options)


def _where_others_are(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Семь человек выписаны, четверо лечатся в [Казани]»: where those of a later figure are.

    Not «двое погибли, пятеро ранены в [Казани]», where both were.
    """
    later = [
        (i, o.token) for i, o in enumerate(options) if o.tree is site.tree and o.token > site.last
    ]
    if not later or site.tree.phrases is not None or site.quantity.kind != "count":
        return
    tokens, are = site.tree.tokens, of_classes("russian/whereabouts", "being", "brought")
    verb = next((t.index for t in tokens[site.last + 1 :] if folded(t.lemma) in are), -1)
    if verb < 0 or not _is_verb(tokens[verb]):
        return
    start = verb
    while start > site.last and tokens[start].text not in _PARTS:
        start -= 1
    led = range(start + 1, verb)
    begun = next((i for i in led if tokens[i].pos not in ("ADV", "PART", "CCONJ")), verb)
    numbered = begun < verb and site.page.in_figure(tokens[begun].start)
    if start > site.last and numbered and any(_is_verb(t) for t in _clause(tokens, site)):
        yield from (i for i, at in later if at > verb)


def _clause(tokens: Sequence[Token], site: Site) -> Iterator[Token]:
    """The words of the stretch between marks that a figure stands in."""
    yield from takewhile(lambda t: t.text not in BREAKS, reversed(tokens[: site.first]))
    yield from takewhile(lambda t: t.text not in BREAKS, tokens[site.last + 1 :])


def _goes_on(site: Site) -> int:
    """The verb behind the «и» right behind a figure that has a verb before it in its clause; or -1."""
    tokens = site.tree.tokens
    if site.tree.phrases is not None:
        return -1
    joined = _joint(tokens[site.last + 1 : site.last + 1 + _NOUN])
    if joined < 0 or not _has_verb(tokens, site.first):
        return -1
    behind = tokens[joined + 1 : joined + 1 + _BETWEEN]
    verb = next((t.index for t in behind if _is_verb(t)), -1)
    apart = any(t.pos in ("NUM", "PUNCT") for t in tokens[joined + 1 : verb])
    return -1 if apart else verb


def _joint(behind: Sequence[Token]) -> int:
    """The «и» right behind a figure and its noun; or -1."""
    for token in behind:
        if token.text in BREAKS or _is_verb(token):
            return -1
        if token.pos == "CCONJ":
            return token.index if token.low in links("joined") else -1
    return -1


def _has_verb(tokens: Sequence[Token], first: int) -> bool:
    """Whether a verb stands between the mark before a figure and the figure."""
    for token in reversed(tokens[:first]):
        if token.text in BREAKS:
            return False
        if _is_verb(token):
            return True
    return False


def _is_verb(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and (
        states(token) or token.feats.get("VerbForm") in ("Fin", "Inf")
    )
