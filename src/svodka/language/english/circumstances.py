"""Where it happened, and whether it did: place and factuality of an English figure."""

from __future__ import annotations

from svodka.language.english.quantities.change import bounding_verbs
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.slots import Words
from svodka.model import Factuality

INSIDE = frozenset(["near", "across", "inside", "outside"])
"""Prepositions that always say where."""
AT_NAMES = INSIDE | {"in", "at", "on", "aboard"}
"""Prepositions that say where before a name."""
AT_PLACES = INSIDE | {"in", "at", "off"}
"""Prepositions before a place further away."""
NOT = frozenset(["not", "n't", "n’t", "never"])
RUMOURS = frozenset(["report", "claim", "allegation", "accusation", "rumor", "rumour", "statement"])
"""Nouns whose clause says what they say."""
_UP = 4
"""How many verbs above may say that something was planned."""


def place(site: Site, action: int | None) -> Words | None:
    """A place beside the verb: «in Astana», «near the village»."""
    if (own := _right_behind(site)) is not None:
        return own
    if action is None:
        return None
    for at in site.sentence.children[action]:
        low = site.case(at)
        if site.tokens[at].rel != "obl" or not low or at in site.own:
            continue
        named = site.tokens[at].pos == "PROPN" or child(site.sentence, at, "compound") is not None
        if ((low in AT_NAMES and named) or low in INSIDE) and not site.is_time(at):
            return site.phrase(at)
    return _nearby(site, action)


def _right_behind(site: Site) -> Words | None:
    """«42 people in Almaty, 15 *in Astana*»: a name right behind a number that has no noun."""
    at = site.last + 1
    if at + 1 >= len(site.tokens) or site.spot.kind != "count" or site.low(at) not in AT_NAMES:
        return None
    named = site.tokens[at + 1].pos == "PROPN" and not site.is_time(at + 1)
    return site.phrase(at + 1) if named else None


def _nearby(site: Site, action: int) -> Words | None:
    """A named place elsewhere in the stretch between commas, or at the head of the sentence."""
    areas, ours = words_of("area"), {_stretch(site, site.first), _stretch(site, action), 0}
    found = [
        token.index for token in site.tokens
        if token.rel in ("obl", "nmod") and (token.pos == "PROPN" or token.lemma in areas)
        and token.index not in site.own and site.case(token.index) in AT_PLACES
        and not site.is_time(token.index) and _stretch(site, token.index) in ours
    ]  # fmt: skip
    near = min(found, key=lambda at: abs(at - action), default=None)
    return site.phrase(near) if near is not None else None


def _stretch(site: Site, index: int) -> int:
    """Which stretch between commas a token stands in, from 0."""
    return sum(token.text in (",", ";") for token in site.tokens[:index])


def factuality(site: Site, action: int | None) -> Factuality:
    """What auxiliaries, «not» and verbs of planning and denial above the action say."""
    if action is None:
        return "asserted"
    tokens, at = site.tokens, action
    for _ in range(_UP):
        words = {
            site.low(c)
            for c in site.sentence.children[at]
            if tokens[c].rel in ("aux", "advmod", "mark")
        }
        if words & NOT and tokens[at].lemma not in bounding_verbs():
            return "negated"
        if words & words_of("possible"):
            return "possible"
        if words & words_of("planned"):
            return "planned"
        if tokens[at].rel not in ("xcomp", "acl", "advcl") or tokens[at].head < 0:
            break
        at = tokens[at].head
        if tokens[at].lemma in words_of("plan"):
            return "planned"
    return "negated" if _is_denied(site, at) else "asserted"


def _is_denied(site: Site, at: int) -> bool:
    """«Iran *denied* reports that 200 people were infected», «*none* of the 14 complaints was upheld»."""
    tokens = site.tokens
    above = tokens[at].head
    if above >= 0 and tokens[at].rel.startswith("acl") and tokens[above].lemma in RUMOURS:
        at, above = above, tokens[above].head
    if above >= 0 and tokens[above].lemma in words_of("denial"):
        return tokens[at].rel in ("obj", "ccomp")
    before = tokens[max(0, site.first - 3) : site.first]
    return [t.text.lower() for t in before] == ["none", "of", "the"]
