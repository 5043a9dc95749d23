"""The verb or event noun above what an English figure counts, and what is held to have happened."""

from __future__ import annotations

from svodka.language.english.cues import cues, speaking, telling
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

CORE = ("obj", "nsubj", "nsubj:pass", "iobj")
_STEPS = 8


def governor_of(site: Site, start: int, counted: int | None) -> tuple[int | None, str]:
    """The nearest verb or event noun above."""
    tokens = site.tokens
    index, direct, joined = start, True, False
    for _ in range(_STEPS):
        token = tokens[index]
        if (
            index not in (start, counted)
            and token.pos == "NOUN"
            and token.lemma in words_of("event")
            and not joined  # «17 deaths and *577* cases»
        ):
            return index, "action.event"
        if site.copular(index) and token.pos != "VERB":
            return None, "none"
        above = token.head
        if above < 0:
            return None, "none"
        head = tokens[above]
        beside = direct and site.case(index) == "with" and index == start
        apart = site.spot.kind == "count" and _behind_comma(site, index)
        if beside and (token.rel == "nmod" or (token.rel == "obl" and apart)):
            return None, "none"  # «the ship, with 23 people aboard»
        of = index != start and site.spot.kind == "percent" and site.case(start) == "of"
        if of and token.rel in ("nmod", "obl") and site.case(index) == "with":
            return None, "none"  # «Vidal won 40 seats, with a *turnout* of 70%»
        if head.low in words_of("comparing"):
            # «fell to 30, *compared* with the 40 of May»: they fell as well
            index, direct = above, False
            continue
        ranks = head.low in words_of("ranking") and head.rel in ("acl", "advcl")
        if ranks and site.low(above + 1) == "by" and site.spot.kind != "percent":
            return None, "action.apart"  # «took 40 seats, *followed by* the Reds (12)»
        if head.pos == "VERB" and above not in site.own and head.low != "worth":
            return _verb(site, index, above, direct)
        between = tokens[min(above, index) : max(above, index)]
        joined = token.rel == "conj" and all(t.text != ":" for t in between)
        worth = above == site.last + 1 and site.low(above) == "worth"  # «5 million *worth* of oil»
        carried = worth or head.lemma in words_of("carrier") or above in site.own
        direct = direct and (token.rel == "conj" or carried)
        index = above
    return None, "none"


def _behind_comma(site: Site, index: int) -> bool:
    """Whether a comma stands before the preposition of a noun: «they are poor, *with* 13 children»."""
    case = child(site.sentence, index, "case")
    return case is not None and case > 0 and site.tokens[case - 1].text == ","


def held_to(site: Site, verb: int, rel: str) -> int:
    """«20 are *believed to have fled*», «no one was *reported hurt*»: what is held to have happened.

    «20 *had to be rescued*», «20 *seem to have fled*»: what had to be done, what seems so.
    """
    has_to = site.tokens[verb].lemma == "have" and site.low(verb + 1) == "to"
    after = site.tokens[verb + 2 : verb + 3]
    as_done = rel == "nsubj:pass" and site.tokens[verb].lemma in telling() and bool(after)
    if as_done and site.low(verb + 1) == "as" and after[0].head == verb and after[0].pos == "VERB":
        return verb + 2  # «57 were confirmed as *injured*»
    held = rel == "nsubj:pass" and site.tokens[verb].lemma in words_of("held-to")
    held = held or site.tokens[verb].lemma in words_of("seeming")
    if not has_to and not held:
        return verb
    for at in site.sentence.children[verb]:
        token = site.tokens[at]
        led = token.rel in ("xcomp", "advcl") and site.low(verb + 1) in ("to", site.low(at))
        if at > verb and (led or (at == verb + 1 and token.feats.get("VerbForm") == "Part")):
            return at
    return verb


def _verb(site: Site, index: int, verb: int, direct: bool) -> tuple[int | None, str]:
    """A verb above, unless it only says or asserts being."""
    if _in_wake(site, index, verb):
        return None, "action.apart"
    below = site.tokens[index]
    if below.rel.startswith("nsubj"):
        verb = held_to(site, verb, below.rel)
    token = site.tokens[verb]
    if token.lemma == "be":
        there = child(site.sentence, verb, "expl") is not None
        return None, "action.there" if there else "none"
    core = below.rel in CORE
    agent = below.rel == "obl:agent" or (below.rel == "obl" and site.case(index) == "by")
    if token.lemma in telling() and not agent:
        told = below.rel != "obj" and _is_said(site, verb)
        told_to = token.lemma == "tell" and below.rel in ("obj", "iobj", "nsubj:pass")
        told_to = told_to and child(site.sentence, verb, "obj") in (None, index)
        says = token.lemma in ("say", "tell") and not told_to
        acts = token.lemma in words_of("answering") and not told
        if site.spot.kind == "percent" and below.rel == "nsubj":
            return verb, "action.core"  # «44 percent *said* no»
        if says or (below.rel == "nsubj" and not acts) or told:
            return None, "none"
        asks = token.lemma in words_of("asking") and site.case(index) == "for"
        lasts = site.spot.kind == "duration" and child(site.sentence, verb, "obj") is not None
        if not (core or asks or lasts) and token.lemma not in cues("find", "set"):
            return None, "none"
    if below.rel in ("ccomp", "parataxis"):
        return None, "none"
    return verb, "action.core" if core and direct else "action.governor"


def _in_wake(site: Site, noun: int, verb: int) -> bool:
    """«Shut the pool *after two drownings*», «*following 14 deaths*»: what was before the deed, and not done.

    Not «an officer *following* two suspects».
    """
    token = site.tokens[noun]
    if site.low(verb) == "following" and site.tokens[verb].rel in ("acl", "advcl"):
        bare = child(site.sentence, verb, "nsubj", "aux") is None
        return bare and token.rel == "obj" and token.lemma not in speaking("person")
    return site.case(noun) == "after" and token.lemma in words_of("event")


def _is_said(site: Site, verb: int) -> bool:
    """Whether a verb of saying has what is said, and no other such verb that says it: «…, *said* Vidal»."""
    clause = child(site.sentence, verb, "ccomp")
    inserted = child(site.sentence, verb, "parataxis")
    other = inserted is not None and site.tokens[inserted].lemma not in telling()
    return clause is not None or other
