"""Figures that are only allowed, aimed at or left to somebody: «the limit is *40*», «*40 days* to object»."""

from __future__ import annotations

from svodka.language.english.doing.denied import is_negated
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

_WITHIN = 3
"""How many tokens behind a term «to» may stand: «has six months *in which to* draft a bill»."""


def is_norm(site: Site, action: int | None) -> bool:
    """«The limit is *40*», «above the threshold of *40*», «has *40 days* to object»; not «cut it to».

    What is reached is so much: «met its goal of *40*», «the limit of *40* was exhausted».
    """
    before, norms = site.first - 1, words_of("norm", "target")
    if site.low(before) in ("of", "at") and site.tokens[before - 1].lemma in norms:
        return action is None or not is_reached(site, action, before - 1)
    if action is not None and site.tokens[action].pos != "AUX":
        return _is_term(site, action)
    at = site.numbered
    who = child(site.sentence, at, "nsubj")
    return who is not None and site.tokens[who].lemma in norms and site.copular(at)


def is_reached(site: Site, action: int, norm: int) -> bool:
    """«*Met* its goal of 40»; not «*missed* it», «has not *met* it», «hopes to *meet* it», «*passed* it»."""
    token, verb = site.tokens[norm], site.tokens[action]
    if verb.lemma not in words_of("fulfilling") or verb.feats.get("VerbForm") == "Inf":
        return False
    done_to = token.head == action and token.rel in ("obj", "nsubj:pass")
    return done_to and not is_negated(site, action)


def _is_term(site: Site, action: int) -> bool:
    """«The court *has 40 days to* decide»."""
    if site.spot.kind != "duration" or site.tokens[action].lemma != "have" or action > site.first:
        return False
    now = site.tokens[action].feats.get("Tense") == "Pres"
    behind = site.tokens[site.last + 1 : site.last + 1 + _WITHIN]
    return now and any(t.low == "to" and t.pos == "PART" for t in behind)
