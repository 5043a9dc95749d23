"""Verbs whose subject does nothing: «exports *fell*», «ten men *lost their lives*», «losses *came to* 40»."""

from __future__ import annotations

from svodka.language.english.counted.around import put_at
from svodka.language.english.counted.nouns import MEASURED, is_change
from svodka.language.english.counted.totals import brought
from svodka.language.english.cues import speaking, telling
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.tree import child, is_passive


def nobody_does(site: Site, action: int) -> bool:
    """Whether nobody does what a verb says: «police *put* the crowd at 5,000» (they say it), «40 *died*»."""
    lemma = site.tokens[action].lemma
    if action == put_at(site) or lemma in words_of("happen"):
        return True
    if brought(site) is not None and _follows_from(site, action):
        return True
    if site.spot.kind == "duration" and lemma in words_of("last"):
        return True
    if _makes_up(site, action) or _comes_to(site, action) or _takes_place(site, action):
        return True
    if _passes_mark(site, action) or _loses_life(site, action):
        return True
    if _stands_at(site, action) or _sells_for(site, action) or _is_so_long(site, action):
        return True
    return _only_changes(site, action)


def only_makes(site: Site, action: int, who: int) -> bool:
    """«the average wage *made* 400 euros», «revenue *topped* 9 million, up 2%»: a thing does nothing."""
    deed = site.tokens[action].lemma
    if deed != "make" and deed not in words_of("level", "nearing"):
        return False
    noun = site.tokens[who]
    thing = noun.pos == "NOUN" and noun.lemma not in speaking("person", "body")
    obj = child(site.sentence, action, "obj")
    amount = obj is not None and (obj in site.own or site.tokens[obj].pos in ("NUM", "SYM"))
    return thing and amount and site.spot.kind in MEASURED


def _follows_from(site: Site, action: int) -> bool:
    """«two men *died*, taking the toll to 17»: what happened by itself, and nobody did."""
    above = site.tokens[action].head
    if site.tokens[action].rel != "advcl" or above < 0:
        return False
    counts = (telling(), words_of("light"))  # «*recorded* 40 cases, *bringing* the total to 600»
    if (
        any(site.tokens[above].lemma in words for words in counts)
        or child(site.sentence, above, "obj") is None
    ):
        return True  # «some 40 crossed, *bringing* the total to 600», «the mayor said»
    return site.tokens[above].lemma in words_of("happen") or is_passive(site.sentence, above)


def _passes_mark(site: Site, action: int) -> bool:
    """«sales *passed* the 40 million *mark*»: they came to it."""
    objects = (c for c in site.sentence.children[action] if site.tokens[c].rel == "obj")
    return any(site.tokens[c].lemma in words_of("mark") for c in objects)


def _makes_up(site: Site, action: int) -> bool:
    """«women *made up* 40 percent»: nobody does anything."""
    return site.tokens[action].lemma == "make" and site.low(min(action + 1, site.last)) == "up"


def _comes_to(site: Site, action: int) -> bool:
    """«losses *came to* 5 million»: nobody does anything."""
    return site.tokens[action].lemma == "come" and site.low(site.first - 1) == "to"


def _takes_place(site: Site, action: int) -> bool:
    """«the vote *took place* in 40 towns»: it happened."""
    return site.tokens[action].lemma == "take" and site.low(action + 1) == "place"


def _loses_life(site: Site, action: int) -> bool:
    """«ten men *lost their lives*»: they died, and did nothing."""
    obj = child(site.sentence, action, "obj")
    return (
        site.tokens[action].lemma == "lose" and obj is not None and site.tokens[obj].lemma == "life"
    )


def _only_changes(site: Site, action: int) -> bool:
    """«exports fell 12 percent»: something grows or shrinks, and nobody makes it."""
    if not is_change(site.tokens[action].lemma):
        return False
    objects = (c for c in site.sentence.children[action] if site.tokens[c].rel == "obj")
    obj = next((c for c in objects if c > action), None)
    intransitive = site.tokens[action].lemma in words_of("intransitive")
    figure = obj is not None and site.tokens[obj].pos in ("NUM", "SYM")
    amount = obj is not None and (obj in site.own or site.is_time(obj) or _is_point(site, obj))
    amount = amount or figure or _is_other_end(site, obj)  # «fell *$2*, or 9 percent»
    return obj is None or (intransitive and amount)


def _stands_at(site: Site, action: int) -> bool:
    """«the shares *closed* at 40 euros»: a price stands somewhere, and nobody does anything."""
    at = site.case(site.top) == "at" or site.low(site.first - 1) == "at"
    obj = child(site.sentence, action, "obj")
    if site.spot.change in ("increase", "decrease"):  # «*closed* 6 percent lower»
        at = at or obj is None or obj in site.own
    at = at or (obj is not None and _is_point(site, obj))  # «*closed* 212 points lower»
    behind = site.tokens[site.last + 1].pos if site.last + 1 < len(site.tokens) else "PUNCT"
    price = site.spot.kind in MEASURED or site.low(site.last + 1) == "points" or behind == "PUNCT"
    return at and price and site.tokens[action].lemma in words_of("trading")


def _sells_for(site: Site, action: int) -> bool:
    """«the house *sold* for 5 million», «a kilo *sells* at 40 euros»: a thing does not sell itself."""
    if site.spot.kind != "money" or site.tokens[action].lemma != "sell":
        return False
    return site.case(site.top) in ("for", "at") and child(site.sentence, action, "obj") is None


def _is_so_long(site: Site, action: int) -> bool:
    """«the lake *has* a depth of 40 metres»: it is so deep, and does nothing."""
    obj = child(site.sentence, action, "obj")
    has = site.tokens[action].lemma == "have" and site.spot.kind == "measure"
    return has and obj is not None and site.tokens[obj].lemma in words_of("dimension")


def _is_other_end(site: Site, obj: int | None) -> bool:
    """«fell *3 dollars* to 60 dollars», «rose from 40 euros *a litre* to 50»: an amount beside the figure."""
    if obj is None or site.spot.kind not in MEASURED or site.tokens[obj].lemma not in units():
        return False
    return child(site.sentence, obj, "nummod", "det") is not None


def _is_point(site: Site, obj: int) -> bool:
    """«the index fell *312 points*»."""
    return site.tokens[obj].lemma == "point"
