"""What words beside an English verb say: «*may* close», «did *not* close», «*reportedly* closed»."""

from __future__ import annotations

from svodka.language.english.doing.denied import is_denied
from svodka.language.english.doing.foretold import is_expected_to_show
from svodka.language.english.doing.infinitives import is_headline_to, is_to
from svodka.language.english.doing.lead_ins import led_in
from svodka.language.english.doing.leading_verbs import is_doubted, proposed
from svodka.language.english.doing.supposed import is_supposed
from svodka.language.english.doing.told_ahead import TOLD_AHEAD, told_ahead
from svodka.language.english.doing.unreached import by_nobody
from svodka.language.english.quantities.bounds.verbs import bounding_verbs
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.english.undone import denies, yet_to
from svodka.model import Factuality

_GUESS = frozenset(["must", "have"])
"""By these somebody only guesses what happened: «40 men *must have* died»."""


def _beside(site: Site, at: int) -> list[int]:
    below = site.sentence.children[at]
    return [c for c in below if site.tokens[c].rel in ("aux", "advmod", "mark")]


def words_beside(site: Site, at: int) -> set[str]:
    """The auxiliaries, adverbs and markers of a verb, in small letters."""
    return {site.low(c) for c in _beside(site, at)}


def is_denied_beside(site: Site, at: int, words: set[str]) -> bool:
    """Whether «not» or «nobody» stands beside a verb; not «*if nobody* pays 40 men»."""
    if not words.isdisjoint(words_of("condition")) or site.tokens[at].lemma in bounding_verbs():
        return False
    return any(denies(site.sentence, c) for c in _beside(site, at)) or by_nobody(site, at)


def by_words(site: Site, at: int, words: set[str], undone_at: bool) -> Factuality | None:
    """«*May* close», «*will* close», «has *yet to* close», «*is to* close», «*about to* close»."""
    if is_supposed(site) or (words >= _GUESS and "to" not in words):
        return "possible"
    if words & words_of("possible") and not (told_ahead(site, at, words) or _seen(site, at)):
        return "negated" if is_denied(site, at) else "possible"
    if words & TOLD_AHEAD or words & words_of("planned"):
        return "negated" if is_denied(site, at) else "planned"  # «*denied* it would close 40»
    if yet_to(site.sentence, at) is not None:
        return "asserted" if undone_at else "planned"  # «the firm has *yet to sell* 40 flats»
    if is_to(site, at) or is_headline_to(site, at):
        return "negated" if is_denied(site, at) else "planned"
    return led_in(site, at)


def _seen(site: Site, at: int) -> bool:
    """«Dozens of ships *could be seen* offshore»: they were, unless something says when they may be."""
    could = child(site.sentence, at, "aux")
    if could is None or site.tokens[at].lemma not in words_of("perceiving"):
        return False
    if site.low(could) != "could" or site.low(could + 1) != "be":
        return False
    start, end = site.sentence.start, site.sentence.end
    return not any(start <= one.start < end for one in site.times.values())


def by_report(site: Site, at: int) -> Factuality | None:
    """«Is *expected to show*», «*reportedly* killed», «*proposed* that»: how a verb is told."""
    if is_expected_to_show(site, at):
        return "planned"
    if is_doubted(site, at) or _is_doubted_before(site, at):
        return "negated" if is_denied(site, at) else "possible"
    return "planned" if proposed(site, at) else None


def _is_doubted_before(site: Site, at: int) -> bool:
    """«The blast *reportedly killed* 4 and *injured* 11»: one verb goes on another."""
    tokens, head = site.tokens, site.tokens[at].head
    if tokens[at].rel != "conj" or head < 0 or child(site.sentence, at, "nsubj", "nsubj:pass"):
        return False
    forms = [(tokens[i].feats.get("VerbForm"), tokens[i].feats.get("Tense")) for i in (at, head)]
    said = {site.low(c) for c in site.sentence.children[head] if tokens[c].rel == "advmod"}
    return forms[0] == forms[1] and bool(said & words_of("possible"))
