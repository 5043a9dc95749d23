"""What a duration measures: what lasts, or is done for so long."""

from __future__ import annotations

from svodka.language.english.counted.nouns import carried
from svodka.language.english.cues import speaking
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import antecedent, child


def duration(site: Site) -> int | None:
    """«nine years *in prison*», «*the trial* lasted two years»."""
    if site.spot.kind != "duration":
        return None
    for at in site.own:
        for other in site.sentence.children[at]:
            if (
                other > site.last
                and site.tokens[other].rel in ("nmod", "obl")
                and not site.is_time(other)
            ):
                if site.case(other) in ("in", "of") and site.low(other) != "which":
                    return other
    token = site.tokens[site.top]
    if (
        token.rel == "nmod"
        and token.head >= 0
        and token.head < site.first
        and site.case(site.top) == "of"
    ):
        return token.head
    return -1 if site.above(site.top) is None else None


def lasting(site: Site) -> int | None:
    """«stopped *production* for six days», «*the car* was shut for three days», «*the strike* lasted»."""
    verb = site.above(site.top) if site.spot.kind == "duration" else None
    if verb is None:
        return None
    sentence, predicate = site.sentence, site.tokens[verb]
    if predicate.lemma in words_of("sentence") or site.tokens[site.top].rel.startswith("nsubj"):
        return -1
    thing = child(sentence, verb, "obj", "nsubj:pass")
    if predicate.lemma in words_of("last") or thing is None or thing in site.own:
        thing = child(sentence, verb, "nsubj:pass", "nsubj")
        if thing is None and predicate.rel in ("conj", "xcomp") and predicate.head >= 0:
            thing = child(sentence, predicate.head, "nsubj:pass", "nsubj")
    spent = predicate.lemma in words_of("spend") or site.low(verb) in words_of("spend")
    if thing is None or thing in site.own or spent:
        return -1  # «they spent five hours there»
    thing = antecedent(sentence, thing)
    token = site.tokens[thing]
    if token.pos != "NOUN" or site.is_time(thing):
        return -1
    doer = token.lemma in speaking("person") and token.rel == "nsubj"
    return -1 if doer else carried(site, thing)
