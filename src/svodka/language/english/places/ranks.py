"""Which of the ways to name a place an English noun is, and which of them are the surest."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking
from svodka.language.english.owners import of_other
from svodka.language.english.places.nowhere import (
    at_home,
    end_of_route,
    in_turn,
    names_none,
    of_no_kind,
    of_other_number,
    of_spending,
    passes_arms,
    reckoned_from,
    seat,
    together_with,
    where_told,
)
from svodka.language.english.places.place_names import AROUND, AT_PLACES, HANGING, is_land
from svodka.language.english.places.told_by_deeds import is_trade, rank_by_deed
from svodka.language.english.quantities.change.distances import FAR_OFF
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

ALONG = AROUND | {"along", "through", "throughout", "around", "off"}
"""Prepositions that say where before a name or a noun of a place."""
WITHIN = frozenset(["in", "at"])
"""Prepositions before a building or ground in which something happens."""
LEADING = AT_PLACES | ALONG | {"on", "of", "to", "into", "from"}
"""Prepositions of which one stands before every place that hangs on something."""
Near = tuple[int | None, ...]
"""The deed, what is counted and the figure."""


def rank(site: Site, token: Token, action: int | None, near: Near) -> int | None:
    """Which of the ways to name a place a noun is, the surest first; ``None``: it is none."""
    by_deed = rank_by_deed(site, token.index, action, near)
    if token.rel not in HANGING:
        return by_deed if by_deed is not None else _of_owner(site, token, action, near)
    case = site.case(token.index)
    known = token.pos == "PROPN" or token.lemma in words_of("area", "site") or case == "along"
    if by_deed is None and not (case in LEADING and known):
        return None
    if _is_nowhere(site, token.index, action):
        return None
    if by_deed is not None:
        return by_deed
    if (where := _where(site, token, near)) is not None:
        return where
    return _of(site, token) if case == "of" else _with_deed(site, token, action)


def _is_nowhere(site: Site, at: int, action: int | None) -> bool:
    """Whether a noun with a preposition is no place, or one of something else."""
    if site.case(at) == "along" and together_with(site, at):
        return True
    if in_turn(site, at) or end_of_route(site, at) or where_told(site, at):
        return True
    if reckoned_from(site, at) or of_no_kind(site, at) or of_spending(site, at):
        return True
    if at_home(site, at, action) or names_none(site, at):
        return True
    return seat(site, at, action) or of_other_number(site, at)


def _where(site: Site, token: Token, near: Near) -> int | None:
    """«*In Astana*», «*through the streets*», «*on the road*»: what a preposition alone says."""
    case, area = site.case(token.index), token.lemma in words_of("area")
    beside = token.lemma in words_of("site") and token.head in near
    known = token.pos == "PROPN" or area
    if known and case in AT_PLACES:
        return 0  # «a court *in Astana*», «the fall was 41 percent *in the capital*»
    if case in ALONG and (known or beside or case == "along"):
        return 1  # «*through the streets*»
    if (case == "on" and (area or beside)) or (case in AT_PLACES and beside):
        return 2  # «*on the road*», «*in the camp*»
    return None


def _of(site: Site, token: Token) -> int | None:
    """«The province *of Ostrov*», «people *of the town*»; not «the Head of State»."""
    name, area, head = (
        token.pos == "PROPN",
        token.lemma in words_of("area"),
        site.tokens[token.head],
    )
    if head.pos in ("DET", "PRON", "NUM"):
        return None  # «some *of the states* owe 40 million»
    if head.pos == "PROPN" and (name or (area and token.text[:1].isupper())):
        return None  # «the District *of Karsun*», «the Group *of Farming Countries*»
    if name:
        return 3 if is_place(site, token.head) or head.lemma in words_of("peopled") else None
    return 3 if area and child(site.sentence, token.index, "nummod") is None else None


def _with_deed(site: Site, token: Token, action: int | None) -> int | None:
    """«Were sent *to Astana*», «pulled *from the River Tirsk*», «*in the warehouse*»: where a deed led."""
    if site.spot.kind not in ("count", "measure") or site.spot.symbol in FAR_OFF:
        return None  # «moved 200 kilometres *to the north*»
    at, case, ground = token.index, site.case(token.index), token.lemma in words_of("site")
    known = child(site.sentence, at, "det", "compound", "amod") is not None
    led = token.pos == "PROPN" or token.lemma in words_of("area") or (ground and known)
    if case in ("to", "into") and led and token.head == action:
        return None if is_trade(site, action) else 6
    fetched = action is not None and site.tokens[action].lemma in words_of("fetching")
    if case == "from" and led and token.head == action and fetched:
        return 6
    bare = child(site.sentence, at, "nummod") is None
    if ground and bare and case in WITHIN and _stretch(site, at) == _stretch(site, site.first):
        return 7  # «a fire *in the warehouse* killed 4 men»
    return None


def _of_owner(site: Site, token: Token, action: int | None, near: Near) -> int | None:
    """«*The town* has 40 schools», «*Kenya* produces 40 tonnes», «*Kenya's* lakes»: who has or makes it."""
    subject = token.rel.startswith("nsubj") and token.head == action
    if (not subject and token.rel != "nmod:poss") or of_other(site, token.index):
        return None
    if subject and action is not None and _has(site, token, action):
        return 4
    if token.pos != "PROPN" or token.feats.get("Number") == "Plur" or not is_land(site, token):
        return None
    if subject and action is not None:
        within = site.tokens[action].lemma in words_of("inland", "having")
        # not «Kenya gave 40 tonnes»
        return 4 if within and not passes_arms(site, action, near[1]) else None
    if site.tokens[token.head].pos == "PROPN":
        return None
    owned = site.tokens[token.head].lemma  # not «Kenya's government»
    return 5 if owned not in speaking("body", "person") else None


def _has(site: Site, token: Token, action: int) -> bool:
    """«*The town* has 40 schools»: by such a verb something is in a town or a land."""
    if site.tokens[action].lemma not in words_of("having") or token.lemma not in words_of("town"):
        return False
    return (
        token.feats.get("Number") != "Plur" and child(site.sentence, token.index, "nummod") is None
    )


def is_place(site: Site, index: int) -> bool:
    """Whether a noun names a place: «the *province* of Ostrov»."""
    return index >= 0 and site.tokens[index].lemma in words_of("area", "site")


def _stretch(site: Site, index: int) -> int:
    """Which stretch between commas a token stands in, from 0."""
    return sum(token.text in (",", ";") for token in site.tokens[:index])
