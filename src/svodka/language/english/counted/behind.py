"""The noun right behind an English figure: «54 *grenades*», «a 300-litre *spill*»."""

from __future__ import annotations

from unicodedata import category

from svodka.language.english.counted.measured import changed
from svodka.language.english.counted.nothing import EACH
from svodka.language.english.counted.nouns import (
    MEASURED,
    NOUNS,
    headed,
    is_change,
    past_participles,
    run,
)
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.punctuation import CLOSING, OPENING

PRICED = ("count", "money")
"""Kinds of figures that «a month» stands behind."""
_WHEN = ("obl", "obl:unmarked", "obl:tmod", "nmod:unmarked")
"""Relations of a time to a verb."""
_QUOTED = 6
"""How many tokens quotation marks may hold behind a number."""
SO_CALLED = frozenset(["so", "-", "called", "so-called"])
BEFORE_NOUN = frozenset(
    ["nummod", "compound", "nmod", "det", "det:predet", "amod", "advmod", "nmod:desc", "nmod:unmarked",
     "dep", "nmod:poss"]
)  # fmt: skip
"""Relations of a number to the noun right of it."""


def noun_after(site: Site) -> int | None:
    """«54 grenades», «$5 million contract», «a 15% rise in fees»."""
    tokens, token = site.tokens, site.tokens[site.top]
    if token.rel not in BEFORE_NOUN or token.head <= site.last:
        return None
    found = token.head
    if token.rel == "nmod" and any(t.pos == "AUX" for t in tokens[site.last + 1 : found]):
        return None  # «the mayor, with *58 percent* of the vote, is the winner»
    while tokens[found].rel in ("compound", "nmod:desc", "amod") and tokens[found].head > found:
        found = tokens[found].head
    if tokens[found].pos not in (*NOUNS, "SYM", "X", "PRON", "NUM", "ADJ"):
        return None
    if tokens[found].pos == "NUM" and any(t.pos == "CCONJ" for t in tokens[site.last + 1 : found]):
        return None  # «the Reds won *nine* and others four»
    joined = [t.pos for t in tokens[site.last + 1 : site.last + 3]]
    if site.spot.kind == "money" and joined[:1] == ["CCONJ"] and joined[1:] != ["NUM"]:
        return None  # «Lunn was fined *230 million* and Tirsk 100 million»
    if tokens[found].pos == "ADJ" and site.copular(found):
        return None  # «the figure could be *twice* as high»
    if site.is_time(found) or (site.spot.kind in PRICED and site.low(site.last + 1) in EACH):
        return None  # «14 *a month*», «40p *a day*», «confiscated three *last year*»
    led = child(site.sentence, found, "case") == site.last + 1
    if led and tokens[site.last + 1].text.islower():
        return None  # «42 people in Almaty, *15 in Astana*», «*15 due* to speeding»
    if site.spot.kind in MEASURED and is_change(tokens[found].lemma):
        return changed(site, found)
    return headed(site, _joined(site, found))


def _joined(site: Site, noun: int) -> int:
    """«1,000 emergency and rescue *workers*», «… and military *personnel*»: what both words describe."""
    tokens, last = site.tokens, noun + 2
    if last >= len(tokens) or site.spot.kind != "count" or site.low(site.last) in ("one", "1"):
        return noun
    if tokens[noun].feats.get("Number") != "Sing" or site.low(noun + 1) not in ("and", "or"):
        return noun
    whole = tokens[last].head
    many = tokens[whole].feats.get("Number") == "Plur" or tokens[whole].lemma in words_of("many")
    return whole if whole > last and many and tokens[last].rel in ("compound", "amod") else noun


def past_quotes(site: Site) -> int | None:
    """«12 "Harpoon" *missiles*», «12 so-called "*scouts*"»: the plural behind quotation marks or in them."""
    tokens, at = site.tokens, site.last + 1
    if site.spot.kind != "count":
        return None
    while at < len(tokens) and site.low(at) in SO_CALLED:
        at += 1
    closing = next((t.index for t in tokens[at + 1 : at + _QUOTED] if t.text in CLOSING), None)
    if closing is None or tokens[at].text not in OPENING:
        return None
    for first in (closing + 1, at + 1):
        found = run(site, first)
        if found is not None and tokens[found].feats.get("Number") == "Plur":
            return found
    return None


def past_price(site: Site) -> int | None:
    """«eight $2 million *prizes*», «three €50 *tickets*»: the plural behind what each of them costs."""
    tokens, at = site.tokens, site.last + 1
    if site.spot.kind != "count" or at + 2 >= len(tokens) or category(tokens[at].text[-1]) != "Sc":
        return None
    at += 1
    while at < len(tokens) and tokens[at].pos == "NUM":
        at += 1
    found = run(site, at) if at > site.last + 2 else None
    plural = found is not None and tokens[found].feats.get("Number") == "Plur"
    return found if plural else None


def _is_of(site: Site) -> bool:
    """Whether a sum is told of the noun before it: «a *loan* of $4 million»; not «a total of $4 million»."""
    above = site.tokens[site.top].head
    if not 0 <= above < site.first or site.case(site.top) != "of":
        return False
    return site.tokens[above].pos == "NOUN" and site.tokens[above].lemma not in words_of("carrier")


def beside(site: Site) -> int | None:
    """A noun right after a number that the tree hangs elsewhere."""
    if site.last + 1 >= len(site.tokens) or site.is_time(site.last + 1):
        return None
    after = site.tokens[site.last + 1]
    if "-" in site.outline.text[site.spot.start : site.spot.end] and site.spot.kind != "money":
        return run(site, site.last + 1)  # «a 300-litre spill»
    close = after.start - site.tokens[site.last].end <= 1 and after.text != "plus"
    if site.spot.kind == "money":
        if _is_of(site):
            return None  # «a *profit* of $4 million beat forecasts»
        single = child(site.sentence, site.top, "det") is not None
        described = after.pos == "ADJ" and single  # «a $2 million humane appeal»
        named = after.pos == "NOUN" or described
        noun = run(site, site.last + 1) if named and close else None
        return (
            noun if noun is None or not is_change(site.tokens[noun].lemma) else changed(site, noun)
        )
    ratio = site.spot.kind == "percent" and site.tokens[site.last].pos == "NUM"
    if ratio and after.pos in NOUNS and close:
        return run(site, site.last + 1)  # «six in ten Belmorans»
    if site.spot.kind != "count":
        return None
    if after.text in ("-", "‑", "–") and site.last + 2 < len(site.tokens):
        return run(site, site.last + 2)
    past = after.pos in (*NOUNS, "ADJ")
    found = run(site, site.last + 1 if past else past_participles(site, site.last + 1))
    dated = found is not None and site.tokens[found].rel in _WHEN and site.is_time(found)
    return found if close and not dated else None  # not «will add *eight more next year*»
