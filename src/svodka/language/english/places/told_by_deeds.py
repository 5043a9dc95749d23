"""Places that only some deeds and mishaps have: «shot down *over Crimea*», «strikes *on Odesa* killed 4»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.places.place_names import HANGING, is_land
from svodka.language.english.site import Site, words_of
from svodka.language.english.speakers.voices import lands
from svodka.language.english.tree import child

_AT = frozenset(["in", "at", "across"])
"""Prepositions before a part of a land, and before a mishap that a land tells of."""
_LINES = frozenset(["in", "on", "along", "at"])
"""Prepositions before a front."""
_OF_PEOPLE = ("ish", "ese")
"""How adjectives of lands end, where their people have no plural of their own."""


def rank_by_deed(
    site: Site, at: int, action: int | None, near: tuple[int | None, ...]
) -> int | None:
    """How surely a noun is a place by the deed or noun that it hangs on, as the ranks of the rules are."""
    token, case = site.tokens[at], site.case(at)
    if token.rel == "compound":
        return 5 if _tells_mishap(site, at, action) else None
    if token.rel == "obj" and token.head < at:
        return 6 if _is_struck(site, at, action) else None
    if token.rel not in HANGING or token.head < 0:
        return None
    above = site.tokens[token.head]
    known = token.lemma in words_of("area") or is_land(site, token)
    if case == "over" and token.head == action and above.lemma in words_of("overhead"):
        return 1 if known or token.pos == "PROPN" else None
    if case == "to" and above.low in words_of("close-by"):
        near_it = known or token.pos == "PROPN" or token.lemma in words_of("site")
        return 1 if near_it and above.head in near else None
    if case == "on" and known and above.lemma in words_of("onslaught"):
        return 6 if site.spot.kind == "count" else None
    if case in _LINES and token.lemma in words_of("front"):
        return 0 if child(site.sentence, at, "compound") is not None else None
    if case == "of" and token.pos == "PROPN" and above.lemma in words_of("dweller"):
        acting = above.rel.startswith("nsubj") and above.head == action
        return 3 if acting or token.head in near else None
    if case == "of" and known and above.lemma in words_of("stretch"):
        return 1 if site.case(token.head) in _AT else None
    return None


def _tells_mishap(site: Site, at: int, action: int | None) -> bool:
    """«12 killed in *Kenya* bus crash», «*Kenya* floods kill 12»; not «*Russia* strike kills 12»."""
    above, low = site.tokens[site.tokens[at].head], site.low(at)
    if above.lemma not in words_of("mishap") or not is_land(site, site.tokens[at]):
        return False
    if f"{low}s" in lands() or low.endswith(_OF_PEOPLE):
        return False  # «*Kenyan* bus crash», which may be elsewhere
    opens = above.rel.startswith("nsubj") and above.head == action
    return opens or site.case(above.index) in _AT


def _is_struck(site: Site, at: int, action: int | None) -> bool:
    """«A storm hit *Kenya*, killing 12», «shelled *the Tirsk region*, killing 12»; not «attacked *Lunn*»."""
    token = site.tokens[at]
    verb = site.tokens[token.head]
    if verb.index == action or site.spot.kind != "count" or token.pos not in NOUNS:
        return False
    area = token.lemma in words_of("area")
    if verb.lemma in words_of("striking"):
        return area or token.pos == "PROPN"
    return verb.lemma in words_of("assailing") and (area or is_land(site, token))


def is_trade(site: Site, action: int) -> bool:
    """«Kenya *exported* 40 tonnes to Lunn»: a land has so much elsewhere, and does it at home."""
    who = child(site.sentence, action, "nsubj")
    return site.spot.kind == "measure" and who is not None and is_land(site, site.tokens[who])
