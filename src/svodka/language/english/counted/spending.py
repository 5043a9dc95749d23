"""What English money is for: «sold *the guitar* for $408,000», «asked for $5 million for *the hospital*»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.cues import speaking
from svodka.language.english.site import Site, currencies, units, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes

_KIND = 4
"""How many tokens behind «in» the noun may stand: «in *adjusted free cash flow*»."""
SPENT = frozenset(["for", "on", "in", "into", "towards", "toward", "to"])
"""Prepositions between money and what it is for."""
PARTING = frozenset(["including", "with", "of"])
"""Words before a part of the money, behind its whole."""
THEM = frozenset(["it", "this", "that", "which", "them"])
"""What a part is of, behind it."""
AROUND = frozenset(["from", "during", "after", "at"])
"""Prepositions behind money that say where and when it was found, and not what it is."""


def bought(site: Site) -> int | None:
    """«sold *the guitar* for $408,000», «raised $5 million for *the hospital*».

    Not «paid €40,000 to Lunn», «paid $40 to the mill and $30 to the choir»: who gets it.
    """
    if site.spot.kind != "money":
        return None
    token, sentence = site.tokens[site.top], site.sentence
    for at in site.own:
        for other in sentence.children[at]:
            if other > site.last and site.case(other) in SPENT and not site.is_time(other):
                if site.tokens[other].lemma in words_of("taking-part") or _leads_on(site, other):
                    return None  # «paid $4m *for its role* in a spill»
                gets = site.case(other) == "to" and (
                    site.tokens[other].pos == "PROPN" or _is_dealt_out(site)
                )
                return other if site.tokens[other].pos in NOUNS and not gets else None
    verb = token.head
    if verb >= 0 and site.tokens[verb].lemma == "total":
        token = site.tokens[verb]
        verb = token.head
    if token.rel == "conj" and verb >= 0 and site.tokens[verb].rel == "obj":
        token = site.tokens[verb]  # «cost the port 30 days and $4m in *fees*»
        verb = token.head
    if verb < 0 or site.tokens[verb].pos != "VERB" or (site.spot.change and not _moves(site, verb)):
        return None
    if token.rel == "nsubj:pass":
        return _spent_on(site, verb)
    if token.rel == "obl" and site.case(site.top) in ("for", "at", "to"):
        thing = child(sentence, verb, "obj", "nsubj:pass")
        if thing is not None and site.tokens[verb].lemma in classes("english/paying")["claiming"]:
            return -1  # «sued *the firm* for 5 million»: from whom somebody wants it
        if thing is not None:
            return _thing(site, thing)
    costs = site.tokens[verb].lemma in classes("english/paying")["costing"]
    if token.rel == "obj" or token.rel.startswith("obl"):
        for other in sentence.children[verb]:
            case = site.case(other)
            if _of_a_part(site, other):
                continue
            if costs and case == "for" and site.low(site.last + 1) == "for":
                continue  # «*tickets* cost £14 for adults»
            if other > site.last and site.tokens[other].rel == "obl" and case in SPENT - {"to"}:
                if site.tokens[other].pos in NOUNS and not site.is_time(other):
                    if site.tokens[other].lemma in words_of("taking-part") or _leads_on(
                        site, other
                    ):
                        continue  # «paid $4m *for its role* in a spill»
                    bare = child(sentence, other, "det", "nmod:poss") is None
                    if case != "in" or (bare and site.tokens[other].pos == "NOUN"):
                        return other  # «in damages», not «in its first weekend»
    return None


def _leads_on(site: Site, noun: int) -> bool:
    """«took $4m *in violation* of the law», «put $4m *into an account*»: no noun of what it is or is for."""
    known, case = classes("english/paying"), site.case(noun)
    if case == "into":
        return site.tokens[noun].lemma in known["keeping"]
    return case == "in" and site.low(noun) in known["leading-on"]


def in_kind(site: Site) -> int | None:
    """«announced $40 million *in grants*», «$9 Million *in Aid*»: in what a sum is given, owed or lost."""
    at = site.last + 1
    if site.spot.kind != "money" or site.low(at) != "in" or site.case(site.top) in ("for", "at"):
        return None
    head = site.tokens[at].head
    near = at < head <= at + _KIND and site.tokens[head].low in classes("english/paying")["kind"]
    return head if near else None


def _is_dealt_out(site: Site) -> bool:
    """«$40 to the mill and *$30 to the choir*»: whether each of some sums goes to somebody."""
    if site.low(site.last + 1) != "to" or site.spot.change is not None:
        return False
    sums = [t.index for t in site.tokens if t.pos == "NUM" and t.index not in site.own]
    return any(
        site.tokens[i - 1].pos == "SYM" and site.low(i + 1) == "to" and site.low(i + 2) != ""
        for i in sums
        if i and site.tokens[i + 2 : i + 3] and site.tokens[i + 2].pos in ("DET", *NOUNS)
    )


def _of_a_part(site: Site, noun: int) -> bool:
    """«spent $240m, *including $31m on roads*», «$31m *of it on roads*»: what only a part of it is for."""
    between = range(site.last + 1, noun)
    if any(site.low(i) == "of" and site.low(i + 1) in THEM for i in between):
        return True
    opened = next((i for i in between if site.low(i) in PARTING), noun)
    return any(site.tokens[i].pos == "NUM" for i in range(opened, noun))


def _moves(site: Site, verb: int) -> bool:
    """«will *spend* $4m on pipes, down from $5m»: whether a verb itself tells no change of the money."""
    return site.tokens[verb].lemma in classes("english/paying")["spending"] and site.first > verb


def _thing(site: Site, noun: int) -> int | None:
    """«sold *the guitar* for 5 million», «sold 40 tonnes *of rice* for 5 million»: no unit is a thing."""
    if site.tokens[noun].lemma in units():
        of = (c for c in site.sentence.children[noun] if c > noun and site.case(c) == "of")
        return next(of, None)
    return noun if site.tokens[noun].pos in NOUNS else None


def _spent_on(site: Site, verb: int) -> int | None:
    """«5 million dinars were allotted for *pipes*», with no other number before the pipes."""
    for other in site.sentence.children[verb]:
        token = site.tokens[other]
        if other < verb or token.rel != "obl" or site.case(other) not in ("for", "on"):
            continue
        between = site.tokens[verb:other]
        if token.pos == "NOUN" and not site.is_time(other):
            return None if any(t.pos == "NUM" for t in between) else other
    return None


def priced(site: Site) -> int | None:
    """«*grants* for farmers that cost 5 million», «a *rink* in Tirsk that …»: no people and no town cost."""
    verb = site.tokens[site.top].head
    costs = verb >= 0 and site.tokens[verb].lemma in classes("english/paying")["costing"]
    if site.spot.kind != "money" or not costs or site.tokens[verb].rel != "acl:relcl":
        return None
    near = site.tokens[verb].head
    case = child(site.sentence, near, "case")
    if case is None or case < 1 or site.low(case) == "of":
        return None
    token, thing = site.tokens[near], site.tokens[case - 1]
    free = token.pos == "PROPN" or token.lemma in speaking("body", "person")
    return thing.index if free and thing.pos == "NOUN" else None


def found_beside(site: Site) -> int | None:
    """«seized 6kg of cocaine, 11 guns and *£90,000*»: money beside things, which is of none of them."""
    token = site.tokens[site.top]
    if site.spot.kind != "money" or token.rel != "conj" or not 0 <= token.head < site.first:
        return None
    behind = site.last + 1
    ends = behind >= len(site.tokens) or site.tokens[behind].pos in ("PUNCT", "CCONJ")
    if not ends and site.low(behind) not in AROUND:
        return None
    thing = site.tokens[token.head]
    if thing.pos != "NOUN" or thing.rel not in ("obj", "conj", "nsubj:pass"):
        return None
    number = child(site.sentence, thing.index, "nummod")
    return -1 if number is not None and thing.lemma not in currencies() else None


def cost_to(site: Site, whose: int) -> int | None:
    """«at *a cost* to the state of 5 million», «a loss to the firm of 4 million»: what somebody bears."""
    case = child(site.sentence, whose, "case")
    borne = case is not None and case > 0 and site.low(case) in ("to", "for")
    if case is None or not borne or site.low(site.first - 1) != "of":
        return None
    noun = site.tokens[case - 1]
    paid = noun.lemma in classes("english/paying")["paying"]
    return noun.index if paid and noun.pos == "NOUN" else None
