"""Nouns around an English figure: those that only carry a number, those of rise and fall."""

from __future__ import annotations

from svodka.language.english.cues import speaking
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.tree import child, joins
from svodka.language.lexicon import classes

MEASURED = ("percent", "factor", "money", "measure", "other")
"""Kinds of figures that measure something."""
_CARRYING = 6
"""How many tokens before a noun «number of» may stand."""
JOINTS = frozenset(["and", "or", ","])
"""What stands between two words or clauses of one kind."""
ASIDE = frozenset(["after", "before", "later", "earlier", "ago"])
"""What stands behind how long before or after something is."""
NOUNS = ("NOUN", "PROPN")
"""Parts of speech of nouns."""


def is_change(lemma: str) -> bool:
    """Whether a noun or verb says that something grew or shrank; a loss is an amount of its own."""
    known = classes("english/change")
    if lemma == "loss":
        return False
    return lemma in known.get("increase", ()) or lemma in known.get("decrease", ())


def complement(site: Site, noun: int) -> int | None:
    """«a rise *in fees*», «the fall *of prices*»: what a noun of change is about."""
    for at in site.sentence.children[noun]:
        if site.tokens[at].rel in ("nmod", "obl") and at > noun and at not in site.own:
            if site.case(at) in ("in", "of", "to") and not site.is_time(at):
                return carried(site, at)
    found = right_behind(site, noun)
    return found if found is not None else _recorded(site, noun)


def _recorded(site: Site, noun: int) -> int | None:
    """«A rise of 4% was seen *in fees*»: what a change is told of behind the verb."""
    verb = site.tokens[noun].head
    if site.tokens[noun].rel != "nsubj:pass" or verb < noun:
        return None
    return right_behind(site, verb)


def right_behind(site: Site, noun: int) -> int | None:
    """«saw a rise *in fees*»: what a noun of change is about, though the tree hangs it on the verb."""
    if noun + 1 >= len(site.tokens) or site.low(noun + 1) != "in":
        return None
    head = site.tokens[noun + 1].head
    if head <= noun + 1 or site.tokens[head].pos != "NOUN" or head in site.own:
        return None
    if site.tokens[head].lemma in words_of("area", "site") or site.is_time(head):
        return None
    return carried(site, head)


def undergoing(site: Site, noun: int) -> int | None:
    """«*exports* saw a rise»: the thing that is the subject of a verb whose object is a noun of change."""
    verb = site.tokens[noun].head
    if site.tokens[noun].rel != "obj" or site.tokens[verb].lemma not in words_of("undergo"):
        return None
    who = child(site.sentence, verb, "nsubj")
    if who is None or site.tokens[who].pos != "NOUN" or who in site.own:
        return None
    if site.is_time(who) or site.tokens[who].lemma in words_of("calendar"):
        return child(site.sentence, noun, "compound")  # «the year saw a *price* rise»
    if site.tokens[who].lemma in speaking("person", "body"):
        return None  # «the firm saw a rise»
    return carried(site, who)


def told_before(site: Site, change: int) -> int | None:
    """«*Profit* was $9m, an increase of $2m», «posted a *profit* of $9m, marking a rise of 2%»: what rose."""
    token, above = site.tokens[change], site.tokens[change].head
    if token.rel == "obj" and above >= 0 and site.tokens[above].low.endswith("ing"):
        above = site.tokens[above].head if site.tokens[above].rel == "advcl" else -1
    elif token.rel != "appos":
        return None
    if above < 0 or above > change:
        return None
    for rel in ("obj", "nsubj", "nsubj:pass"):
        who = child(site.sentence, above, rel)
        noun = site.tokens[who] if who is not None else token
        thing = noun.pos == "NOUN" and noun.lemma not in speaking("person", "body")
        if who is not None and thing and who < change and who not in site.own:
            return None if is_change(noun.lemma) or noun.lemma in units() else carried(site, who)
    return None


def year_on_year(site: Site, index: int) -> bool:
    """«fell 12 percent *year-on-year*», «*month on month*»: with what it is compared, and nothing counted."""
    low = site.low(index)
    for on in (index - 1, index - 2, index + 1, index + 2):
        if 0 < on < len(site.tokens) - 1 and site.low(on) in ("on", "over", "to"):
            other = on + (on - index)
            if 0 <= other < len(site.tokens) and site.low(other) == low:
                return low in words_of("calendar")
    return False


def plural_behind(site: Site) -> int | None:
    """«40 houses, *seven* health *facilities*»: a plural that the tree hangs elsewhere."""
    at = site.last + 1
    if (
        site.spot.kind != "count"
        or at >= len(site.tokens)
        or site.tokens[at].pos not in ("ADJ", "NOUN")
    ):
        return None
    close = site.tokens[at].start - site.tokens[site.last].end == 1
    found = run(site, at) if close and not site.is_time(at) else None
    return found if found is not None and site.tokens[found].feats.get("Number") == "Plur" else None


def past_participles(site: Site, at: int) -> int:
    """The token behind «31 *stolen and burnt* cars», «40 *badly hurt* men»; the first where none stand."""
    end = at
    end += site.tokens[at].pos == "ADV" and at + 1 < len(site.tokens)
    while end + 1 < len(site.tokens) and site.tokens[end].feats.get("VerbForm") == "Part":
        end += 1
        end += site.low(end) in JOINTS and end + 1 < len(site.tokens)
    return end


def timeless(site: Site, noun: int) -> int:
    """«sold 40 *tickets* hours after the draw»: the noun before one that says how long before or after."""
    before = noun - 1
    dated = site.tokens[noun].lemma in words_of("calendar") and site.low(noun + 1) in ASIDE
    return before if dated and before > site.last and site.tokens[before].pos in NOUNS else noun


def carried(site: Site, index: int) -> int:
    """«the number *of cars*», «5 kilos of various types *of salt*»: past nouns that only carry a number."""
    kinds = ("carrier",) if site.spot.kind == "count" else ("carrier", "sort")
    if site.low(index) == "shares":
        return index  # «*shares* of the firm fell»
    if site.tokens[index].lemma in words_of(*kinds):
        for other in site.sentence.children[index]:
            if other in site.own or other < index or site.case(other) != "of":
                continue
            if site.tokens[other].rel == "nmod":
                return _whole_run(site, other)
    return index


def headed(site: Site, noun: int) -> int:
    """«9,000 head *of cattle*»: what there are so many of; «12 heads of state» are heads."""
    thing = noun + 2 if site.low(noun) == "head" and site.low(noun + 1) == "of" else noun
    return thing if thing < len(site.tokens) and site.tokens[thing].pos in NOUNS else noun


def numbered(site: Site, noun: int) -> bool:
    """Whether a noun is what there is a number of: «the number of measles *cases* grew to 40»."""
    before = range(max(0, noun - _CARRYING), noun)
    carriers = (i for i in before if site.tokens[i].lemma in words_of("carrier"))
    return any(site.low(i + 1) == "of" and carried(site, i) == noun for i in carriers)


def _whole_run(site: Site, noun: int) -> int:
    """«the number of measles *cases* found»: the last noun, though the tree hangs it elsewhere."""
    behind = noun + 1
    if site.tokens[noun].pos != "NOUN" or behind >= len(site.tokens) or site.is_time(behind):
        return noun
    more = site.tokens[behind].pos == "NOUN" and behind not in site.own
    return (run(site, noun) or noun) if more else noun


def owned(site: Site, owner: int) -> int | None:
    """«48 percent of the town's 9,000 registered *voters*»: what a number behind the owner counts."""
    at = owner + 2
    if at >= len(site.tokens) or site.tokens[owner + 1].text not in ("'s", "’s", "'", "’"):
        return None
    at += site.tokens[at].pos != "NUM" and at + 1 < len(site.tokens)  # «the town's *top* 10 firms»
    if site.tokens[at].pos != "NUM" or site.tokens[owner].rel != "nmod:poss":
        return None
    head = site.tokens[owner].head
    while owner < head <= at:
        head = site.tokens[head].head
    return head if head > at and site.tokens[head].pos in NOUNS else None


def run(site: Site, first: int) -> int | None:
    """The last noun of a run of adjectives and nouns: «40 large wooden *boxes*», «interest-free *loans*»."""
    at, best = first, None
    while at < len(site.tokens) and site.tokens[at].pos in ("ADJ", *NOUNS):
        if _describes_joined(site, at):
            at += 3
            continue
        if site.tokens[at].pos in NOUNS:
            best = at
        elif best is not None:
            break
        at += 1
    return best


def _describes_joined(site: Site, at: int) -> bool:
    """Whether a noun is joined to a word before another noun: «*interest-free* loan», «*mud-brick* homes»."""
    joined = site.tokens[at : at + 4]
    if len(joined) < 4 or not joins(joined, 1) or joined[0].pos not in NOUNS:
        return False
    return all(token.pos in ("ADJ", *NOUNS) for token in joined[2:])
