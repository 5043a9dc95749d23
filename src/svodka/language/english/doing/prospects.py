"""Deeds that are agreed, allowed, tried, paid for or forbidden, and so not done: "a contract to build 40 …".

Nobody says that they were done, though the word above them tells a fact of the past: "*banned the
demolition* of 12 houses", "*allocated* money *for the repair* of 12 schools".
"""

from __future__ import annotations

from svodka.language.english.doing.denied import is_negated
from svodka.language.english.doing.leading_verbs import over_object, with_particle
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes
from svodka.model import Factuality

_OF_DEED = frozenset(["obj", "nsubj:pass"])
"""How a deed hangs on the verb that says that it did not take place."""
_INFINITIVE = frozenset(["xcomp", "acl"])


def in_prospect(site: Site, action: int) -> Factuality | None:
    """What the word above a deed makes of it; None where nothing says that it is still to come."""
    tokens = site.tokens
    if _is(site, action, "scheduling") and tokens[action].pos == "VERB":
        return "planned"
    above = over_object(site, action) if tokens[action].pos == "VERB" else tokens[action].head
    if above < 0 or tokens[site.top].head == above:
        return None  # "*40 men* tried to flee"
    denied = is_negated(site, above)
    if tokens[action].pos == "VERB":
        if tokens[action].rel not in _INFINITIVE:
            return None
        if _is(site, above, "forbidding"):
            rule = site.spot.start < site.spot.number_start  # «forbids catching *more than* 5 kg»
            return "planned" if denied or rule else "negated"
        if child(site.sentence, action, "mark") is None:
            return None  # not «tried selling 40 cars»
        if _is(site, above, "trying"):
            return None if denied else "planned"
        if _is(site, above, "letting"):
            return "negated" if denied else "planned"
        return None
    return _of_noun(site, action, above, denied=denied)


def _of_noun(site: Site, deed: int, above: int, *, denied: bool) -> Factuality | None:
    """What a noun of a deed is worth: "*the demolition* of 12 houses was banned"."""
    tokens = site.tokens
    case = child(site.sentence, deed, "case")
    if case is not None:
        word = site.low(case)
        agreed = _is(site, above, "agreement") and word in classes("english/prospects")["behind"]
        paid = _is(site, above, "allotting") and word in classes("english/prospects")["money-for"]
        return "planned" if agreed or paid else None
    if tokens[deed].rel not in _OF_DEED:
        return None
    if denied:  # «the deaths of 40 men have not been *confirmed*»
        return "possible" if tokens[above].lemma in words_of("confirming") else None
    undone = with_particle(site, above) in classes("english/prospects")["undoing"]
    return "negated" if undone else None


def _is(site: Site, at: int, kind: str) -> bool:
    return site.tokens[at].lemma in classes("english/prospects")[kind]
