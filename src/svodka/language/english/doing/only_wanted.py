"""Figures that are only asked for, needed or risked: «*seeks* 40 million», «*faces up to* 12 years»."""

from __future__ import annotations

from functools import cache

from svodka.language.english.cues import speaking
from svodka.language.english.doing.denied import is_negated
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import is_passive
from svodka.language.lexicon import classes
from svodka.model import Factuality

_STEPS = 4
"""How many nouns may stand above a figure below its verb: «demand *a rise of* 40 percent»."""
_INSIDE = frozenset(["", "of", "worth"])
"""Prepositions of the nouns that hold what is wanted."""


def only_wanted(site: Site, action: int | None) -> Factuality | None:
    """What a verb of asking, needing or risk makes of what stands behind it; ``None`` for any other."""
    if action is None or site.first < action or site.tokens[action].pos != "VERB":
        return None
    lemma = site.tokens[action].lemma
    known = words_of("wanting", "needing", "facing", "risking")
    if lemma not in known and lemma not in _led():
        return None
    preposition = hung(site, action)
    if preposition is None:
        return None
    if preposition and preposition != "from":
        if site.low(site.first - 1) in words_of("known"):
            return None  # «asks for a waiver of *the* 40 percent levy»
        if _is_second(site, action, preposition):
            return None  # «appealed for $3 million *for 2,000 farmers*»
        return "planned" if f"{lemma} {preposition}" in words_of("wanting-for") else None
    if is_passive(site.sentence, action):
        return None
    if lemma in words_of("risking") or (lemma in words_of("facing") and _is_penalty(site)):
        return "possible"
    if preposition or site.low(site.first - 1) in words_of("known"):
        return None
    if lemma in words_of("needing"):
        lasts = (
            site.spot.kind in ("duration", "measure")
            or site.tokens[action].feats.get("Tense") == "Past"
        )
        return None if lasts else "planned"
    return "planned" if lemma in words_of("wanting") and not _is_people(site) else None


def _is_second(site: Site, action: int, preposition: str) -> bool:
    """Whether something else that is asked for stands before a figure."""
    behind = (c for c in site.sentence.children[action] if action < c < site.first)
    return any(site.tokens[c].rel == "obl" and site.case(c) == preposition for c in behind)


def is_noun_wanted(site: Site, deed: int) -> bool:
    """«Demand *the release* of 40 men», «called *for the release* of 40 men»: a deed told as a noun."""
    token = site.tokens[deed]
    if token.head < 0 or site.tokens[token.head].pos != "VERB" or is_negated(site, token.head):
        return False
    lemma = site.tokens[token.head].lemma
    if token.rel == "obl":
        return f"{lemma} {site.case(deed)}" in words_of("wanting-for")
    return token.rel == "obj" and lemma in words_of("wanting") and token.head < deed


@cache
def _led() -> frozenset[str]:
    """The verbs whose «for» leads to what is only wanted."""
    return frozenset(phrase.split()[0] for phrase in words_of("wanting-for"))


def hung(site: Site, action: int) -> str | None:
    """The preposition by which the figure hangs on its verb, «» for an object; ``None`` if it does not."""
    at = site.top
    for _ in range(_STEPS):
        token, led = site.tokens[at], site.case(at)
        if token.head == action:
            if token.rel == "obj":  # «asked *for* a 40% rise», «for» hanging on «%»
                return "for" if "for" in (led, site.low(action + 1)) else ""
            lasts = token.rel == "obl:unmarked" and site.tokens[action].lemma in words_of("facing")
            return led if (token.rel == "obl" and led) or lasts else None
        inside = token.rel not in ("acl", "acl:relcl", "appos") and led in _INSIDE
        if token.head <= action or not (inside or token.rel in ("nummod", "compound", "conj")):
            return None
        at = token.head
    return None


def _is_penalty(site: Site) -> bool:
    """«Faces *12 years*», «faces *a fine of* 40 euros», «faces *up to* 40»; not «faces 12 rivals»."""
    bound = site.outline.text[site.spot.start : site.spot.number_start].strip().lower()
    if site.spot.kind == "duration" or bound in classes("english/bounds", "relation")["at_most"]:
        return True
    around = [t.lemma for t in site.tokens[max(0, site.first - 3) : site.last + 3]]
    return site.spot.kind == "money" and not words_of("penalty").isdisjoint(around)


def _is_people(site: Site) -> bool:
    """«Police *seek* 12 men»: those who are looked for are so many."""
    if site.spot.kind != "count":
        return False
    noun = site.tokens[site.numbered]
    return noun.low in classes("english/persons")["people"] or noun.lemma in speaking("person")
