"""What an English figure counts or measures."""

from __future__ import annotations

from svodka.language.english.around import in_state, put_at, said_by_share
from svodka.language.english.durations import duration, lasting
from svodka.language.english.nouns import (
    MEASURED,
    NOUNS,
    carried,
    complement,
    is_change,
    right_behind,
    run,
    undergoing,
    year_on_year,
)
from svodka.language.english.site import Site, words_of
from svodka.language.english.totals import brought
from svodka.language.english.tree import antecedent, child
from svodka.language.english.worth import before_dash, of_thing, weighing, worth

EACH = frozenset(["a", "an", "per", "each", "every"])
"""What stands between a number and the time that it holds for: «200 *a* day»."""
BEFORE_NOUN = frozenset(
    ["nummod", "compound", "nmod", "det", "amod", "advmod", "nmod:desc", "nmod:unmarked", "dep", "nmod:poss"]
)  # fmt: skip
"""Relations of a number to the noun right of it."""
SPENT = frozenset(["for", "on", "in", "into", "towards", "toward", "to"])
"""Prepositions between money and what it is for."""


def counted(site: Site) -> tuple[int | None, str]:
    """The token that is counted, and the rule that found it; ``None`` where nothing is."""
    for name, rule in RULES:
        found = rule(site)
        if found is not None and found not in site.own:
            if found >= 0 and not site.tokens[found].text[:1].isalpha():
                continue
            if found >= 0 and year_on_year(site, found):
                continue
            return (None, "counted.nothing") if found < 0 else (found, name)
    return None, "none"


def _noun_after(site: Site) -> int | None:
    """«54 grenades», «$5 million contract», «a 15% rise in fees»."""
    tokens, token = site.tokens, site.tokens[site.top]
    if token.rel not in BEFORE_NOUN or token.head <= site.last:
        return None
    found = token.head
    while tokens[found].rel in ("compound", "nmod:desc", "amod") and tokens[found].head > found:
        found = tokens[found].head
    if tokens[found].pos not in (*NOUNS, "SYM", "X", "PRON", "NUM", "ADJ"):
        return None
    if site.is_time(found) or (site.spot.kind == "count" and site.low(site.last + 1) in EACH):
        return None  # «14 *a month*», «confiscated three *last year*»
    if tokens[site.last + 1].pos == "ADP" and child(site.sentence, found, "case") == site.last + 1:
        return None  # «42 people in Almaty, *15 in Astana*»
    if site.spot.kind in MEASURED and is_change(tokens[found].lemma):
        return _changed(site, found)
    return found


def _changed(site: Site, change: int) -> int:
    """«a rise *in fees*», «*exports* saw a rise»: what rises or falls, else the rise itself."""
    for found in (
        complement(site, change),
        right_behind(site, site.last),
        undergoing(site, change),
    ):
        if found is not None:
            return found
    return change


def _brought(site: Site) -> int | None:
    """«the blast brought the *death toll* to 40»."""
    found = brought(site)
    return found[1] if found is not None else None


def _of(site: Site) -> int | None:
    """«hundreds of vendors», «46 percent of damage», «six of its ten matches»; of pronouns: none."""
    behind = range(site.last + 1, min(site.last + 8, len(site.tokens)))
    beside = [i for i in behind if child(site.sentence, i, "case") == site.last + 1]
    beside = [i for i in beside if site.case(i) in ("of", "out")]
    for at in (site.top, *site.own):
        for other in (*site.sentence.children[at], *beside):
            token = site.tokens[other]
            if other <= site.last or token.rel not in ("nmod", "nmod:part", "obl", "conj"):
                continue
            case = site.case(other)
            if case in ("of", "out") or (case == "in" and site.spot.kind != "count"):
                if site.is_time(other):
                    continue
                if token.pos == "PRON":
                    return None if site.spot.kind == "count" else -1
                if site.spot.kind == "percent" and _is_product(site, other):
                    continue
                return carried(site, other)
    return None


def _is_product(site: Site, index: int) -> bool:
    """«the deficit rose to 4 percent *of GDP*»: what a deficit is measured by, and not what is counted."""
    low = site.low(index)
    return low == "gdp" or (low == "product" and site.low(index - 1) == "domestic")


def _multiple(site: Site) -> int | None:
    """«three times as many *blankets*», «twice as much *gas*»."""
    after = site.last + 1
    if site.spot.kind not in ("factor", "percent") or after + 2 >= len(site.tokens):
        return None
    if site.low(after) != "as" or site.low(after + 1) not in ("many", "much"):
        return None
    return run(site, after + 2)


def _of_which(site: Site) -> int | None:
    """«96 tonnes *of illegally felled oak*»: where the tree hangs «of» elsewhere."""
    if site.spot.kind not in ("measure", "count"):
        return None
    return of_thing(site, site.last + 1)


def _beside(site: Site) -> int | None:
    """A noun right after a number that the tree hangs elsewhere."""
    if site.last + 1 >= len(site.tokens) or site.is_time(site.last + 1):
        return None
    after = site.tokens[site.last + 1]
    if "-" in site.outline.text[site.spot.start : site.spot.end] and site.spot.kind != "money":
        return run(site, site.last + 1)  # «a 300-litre spill»
    close = after.start - site.tokens[site.last].end <= 1
    if site.spot.kind == "money":
        return run(site, site.last + 1) if after.pos == "NOUN" and close else None
    ratio = site.spot.kind == "percent" and site.tokens[site.last].pos == "NUM"
    if ratio and after.pos in NOUNS and close:
        return run(site, site.last + 1)  # «six in ten Belmorans»
    if site.spot.kind != "count":
        return None
    if after.text in ("-", "‑", "–") and site.last + 2 < len(site.tokens):
        return run(site, site.last + 2)
    if after.pos in (*NOUNS, "ADJ") and close:
        return run(site, site.last + 1)
    return None


def _sharing(site: Site) -> int | None:
    """«*of the farmers* 62 percent support the reform»; nothing beside the verb counts for a share."""
    verb = said_by_share(site)
    if verb is None:
        return None
    for at in site.sentence.children[verb]:
        if at < site.first and site.case(at) in ("of", "among") and site.tokens[at].pos in NOUNS:
            return at
    return -1


def _put(site: Site) -> int | None:
    """«police put *the crowd* at 5,000», «estimates *the population* at 39 million»."""
    verb = put_at(site)
    if verb is None:
        return None
    thing = child(site.sentence, verb, "obj")
    if thing is None or not verb < thing < site.first or site.tokens[thing].pos not in NOUNS:
        first = verb + 1
        while first < site.first and site.tokens[first].pos in ("DET", "PRON"):
            first += 1
        thing = run(site, first)
    if thing is None or thing >= site.first:
        return None
    if site.tokens[thing].lemma in words_of("carrier"):
        whose = child(site.sentence, thing, "nmod")
        if whose is not None and thing < whose < site.first and site.case(whose) == "of":
            return whose
    return thing


def _named_before(site: Site) -> int | None:
    """«a fine of $500», «a population of 85,000», «the toll, 43»."""
    token = site.tokens[site.top]
    if token.head < 0 or token.head in site.own or site.tokens[token.head].pos not in NOUNS:
        return None
    if token.rel == "appos" or (token.rel.startswith("nmod") and token.head < site.first):
        if site.spot.kind in MEASURED and is_change(site.tokens[token.head].lemma):
            return _changed(site, token.head)
        if site.tokens[token.head].lemma in words_of("carrier") and site.spot.kind in MEASURED:
            return None  # «by an average of 11 cents»
        return carried(site, token.head)
    return None


def _bought(site: Site) -> int | None:
    """«sold *the guitar* for $408,000», «raised $5 million for *the hospital*»."""
    if site.spot.kind != "money":
        return None
    token, sentence = site.tokens[site.top], site.sentence
    for at in site.own:
        for other in sentence.children[at]:
            if other > site.last and site.case(other) in SPENT and not site.is_time(other):
                return other if site.tokens[other].pos in NOUNS else None
    verb = token.head
    if verb >= 0 and site.tokens[verb].lemma == "total":
        token = site.tokens[verb]
        verb = token.head
    if verb < 0 or site.tokens[verb].pos != "VERB" or site.spot.change:
        return None
    if token.rel == "nsubj:pass":
        return _spent_on(site, verb)
    if token.rel == "obl" and site.case(site.top) in ("for", "at", "to"):
        thing = child(sentence, verb, "obj", "nsubj:pass")
        return thing if thing is not None and site.tokens[thing].pos in NOUNS else None
    if token.rel == "obj" or token.rel.startswith("obl"):
        for other in sentence.children[verb]:
            case = site.case(other)
            if other > site.last and site.tokens[other].rel == "obl" and case in SPENT - {"to"}:
                if site.tokens[other].pos in NOUNS and not site.is_time(other):
                    bare = child(sentence, other, "det", "nmod:poss") is None
                    if case != "in" or (bare and site.tokens[other].pos == "NOUN"):
                        return other  # «in damages», not «in its first weekend»
    return None


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


def _measured(site: Site) -> int | None:
    """«*exports* fell by 12 percent to 4 million tonnes», «*the turnout* was 58 percent»."""
    token, sentence = site.tokens[site.top], site.sentence
    verb = site.above(site.top)
    if site.copular(site.top):
        verb = site.top
    if verb is None:
        return None
    predicate = site.tokens[verb]
    changing = (
        predicate.lemma in words_of("intransitive") | words_of("level")
        or site.spot.change is not None
    )
    if site.spot.kind not in MEASURED and not (changing or verb == site.top):
        return None
    who = child(sentence, verb, "nsubj:pass", "nsubj")
    if who is None and predicate.rel in ("conj", "advcl", "xcomp") and predicate.head >= 0:
        who = child(sentence, predicate.head, "nsubj:pass", "nsubj")
    if who is not None:
        who = antecedent(sentence, who)
    if token.rel == "obj" and not changing and not site.copular(verb):
        return None  # «his rival has 44 percent»
    if who is not None and (site.tokens[who].pos not in NOUNS or who in site.own):
        if who not in site.own or predicate.pos not in NOUNS or site.spot.kind != "count":
            who = None
        else:  # «11 were children», not «two are in intensive care»
            return verb if child(sentence, verb, "case") is None else None
    elif who is None and verb != site.top and site.tokens[site.top].rel.startswith("nsubj"):
        if site.copular(verb) and predicate.pos in NOUNS and site.spot.kind == "count":
            return verb if child(sentence, verb, "case") is None else None
    if token.rel.startswith("obl") and not (
        changing and child(sentence, verb, "obj") in (None, *site.own)
    ):
        thing = child(sentence, verb, "obj")
        if thing is not None and thing not in site.own:
            return carried(site, thing)
    if who is None or (site.spot.kind == "money" and predicate.pos == "VERB" and not changing):
        return None
    if site.spot.kind == "count" and predicate.lemma in words_of("level") and token.rel == "obj":
        return None
    return carried(site, who)


RULES = (
    ("counted.state", in_state),
    ("counted.of", _sharing),
    ("counted.multiple", _multiple),
    ("counted.brought", _brought),
    ("counted.weighing", weighing),
    ("counted.dash", before_dash),
    ("counted.noun", _noun_after),
    ("counted.of", _of),
    ("counted.of", _of_which),
    ("counted.worth", worth),
    ("counted.beside", _beside),
    ("counted.put", _put),
    ("counted.named", _named_before),
    ("counted.duration", duration),
    ("counted.lasting", lasting),
    ("counted.bought", _bought),
    ("counted.measured", _measured),
)
"""The rules in their order; the first that finds something is right (-1: surely nothing)."""
