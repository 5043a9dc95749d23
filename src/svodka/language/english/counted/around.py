"""Words around a figure that say what it counts and what was done, whatever the tree makes of them."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

_PUT = 20
"""How many tokens before «at» the verb may stand that sets a figure."""


def said_by_share(site: Site) -> int | None:
    """«62 percent *support* the reform», «of whom 40 *need* aid»: a verb, for all the tree may say."""
    at = site.last + 1
    if site.spot.kind not in ("percent", "count") or at + 1 >= len(site.tokens):
        return None
    before = site.low(site.first - 1) if site.first else ""
    part = before in ("whom", "which", "them") or (before == "," and site.low(0) == "of")
    if site.spot.kind == "count" and not part:
        return None
    if site.tokens[at].pos not in ("NOUN", "VERB") or (
        site.first and site.tokens[site.first - 1].pos == "DET"
    ):
        return None
    behind = site.tokens[at + 1]
    verb = behind.pos == "DET" or behind.rel == "nmod:poss" or behind.low == "to"
    verb = verb or (part and behind.pos in ("ADJ", *NOUNS))
    return at if verb and site.low(at) in words_of("share-verb") else None


def sharing(site: Site) -> int | None:
    """«*of the farmers* 62 percent support the reform»; nothing beside the verb counts for a share."""
    verb = said_by_share(site)
    if verb is None:
        return of_opening(site) if site.spot.kind == "percent" else None
    for at in site.sentence.children[verb]:
        if at < site.first and site.case(at) in ("of", "among") and site.tokens[at].pos in NOUNS:
            return at
    return -1


def of_opening(site: Site) -> int | None:
    """«*Of all thefts* last year, 40% involved a car»: the noun of a share that opens its sentence.

    «*Among the dead*, 12 were in Karsun»: of a number.
    """
    behind = site.last + 1
    if site.spot.kind not in ("percent", "count") or behind >= len(site.tokens):
        return None
    if site.low(0) not in ("of", "among"):
        return None
    verb = site.tokens[behind]
    before = site.tokens[site.first - 1]
    if not (before.text == "," or before.pos in NOUNS) or verb.pos not in ("VERB", "AUX"):
        return None
    if any(t.pos == "NUM" or t.text == "," for t in site.tokens[: site.first - 1]):
        return None
    return next((t.index for t in site.tokens[1 : site.first] if _is_of(site, t.index)), None)


def _is_of(site: Site, at: int) -> bool:
    """Whether a noun is that of the preposition that opens its sentence."""
    token = site.tokens[at]
    hurt = token.feats.get("VerbForm") == "Part"  # «of the *injured*»
    some = (token.pos in NOUNS or hurt) and token.lemma not in words_of("carrier")
    return some and child(site.sentence, at, "case") == 0


def in_state(site: Site) -> int | None:
    """«left 21 *dead* and 60 *injured*», «with 31 still *missing*»: the number counts those in a state."""
    at = site.last + 1
    at += site.low(at) in words_of("still")
    if site.spot.kind != "count" or at >= len(site.tokens):
        return None
    behind = next((t for t in site.tokens[at + 1 :] if t.pos != "ADJ"), None)
    if behind is not None and behind.pos in ("AUX", "NOUN"):
        return None  # «14 dead were counted», «two dead grey sheep»
    if site.low(at) in words_of("believed") and site.low(at + 1) in words_of("dead"):
        return at + 1  # «200 *feared dead* in a flood»
    if site.low(at) in words_of("dead"):
        return at
    return at if site.low(at) in words_of("hurt") and follows_state(site) else None


def follows_state(site: Site) -> bool:
    """Whether a number stands right behind another of those in a state: «21 dead and *60* injured»."""
    at = site.first - 1
    while at > 0 and (site.tokens[at].text == "," or site.low(at) == "and"):
        at -= 1
    return at < site.first - 1 and site.low(at) in words_of("dead", "hurt")


def put_at(site: Site) -> int | None:
    """«police *put* the crowd at 5,000»: the verb that sets a figure right behind «at»."""
    tokens = site.tokens
    at = next((i for i in (site.first - 1, site.first - 2) if i > 0 and site.low(i) == "at"), -1)
    for index in range(at - 1, max(-1, at - 1 - _PUT), -1):
        token = tokens[index]
        if token.text in (",", ";", ":") or token.pos == "VERB":
            return index if token.lemma in words_of("put") and _sets(site, index) else None
    return None


def _sets(site: Site, verb: int) -> bool:
    """Whether a verb may set a figure: none in the passive or behind its noun, nor «*put out* fires at 5»."""
    others = ("aux:pass", "nsubj:pass", "compound:prt")
    return child(site.sentence, verb, *others) is None and site.tokens[verb].rel != "acl"
