"""What a figure behind «worth», «weighing» or a dash measures: the thing right before such a word."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS, run
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.tree import child
from svodka.language.punctuation import DASHES

_NEAR = 3
"""How many tokens before a figure «worth» or «weighing» may stand: «weighing a mere 3 kg»."""


def worth(site: Site) -> int | None:
    """«goods *worth* 5 million», «8 million *worth of drugs*», «the goods seized are *worth* 5 million»."""
    if site.spot.kind != "money":
        return None
    behind = site.last + 1
    if behind + 2 < len(site.tokens) and site.low(behind) == "worth":
        return of_thing(site, behind + 1)
    at = site.first - 1
    head = site.tokens[site.top].head
    if at < 0 or site.low(at) != "worth":
        at = head if head >= 0 and site.low(head) == "worth" else -1
    if at <= 0:
        return None
    if site.tokens[at - 1].pos in NOUNS or _noun_as_verb(site, at - 1):
        return _with_whom(site, at - 1)
    who = child(site.sentence, at, "nsubj", "nsubj:pass")
    if who is None:
        who = _thing_weighed(site, at)
    if who is None and site.copular(at):
        who = next((i for i in range(at) if site.tokens[i].rel.startswith("nsubj")), None)
    if who is None:
        above = site.tokens[at].head
        who = above if above >= 0 and above not in site.own else None
    return who if who is not None and site.tokens[who].pos in NOUNS else None


def _with_whom(site: Site, name: int) -> int:
    """«a *deal* with Karsun worth 5 million»: the deal is worth it, and not the town."""
    token = site.tokens[name]
    led = token.pos == "PROPN" and site.case(name) in ("with", "in", "for", "from", "to", "by")
    thing = 0 <= token.head < name and site.tokens[token.head].pos == "NOUN"
    return token.head if led and thing else name


def weighing(site: Site) -> int | None:
    """«a statue *weighing* 95 kilograms», «fines *totalling* 5 million», «the raiders, *numbering* 150»."""
    at = site.first - 1
    at -= at > 0 and site.low(at) == "at"
    if site.spot.kind == "money" and site.low(at) in words_of("valued"):
        told = child(site.sentence, at, "nsubj", "nsubj:pass", "aux:pass") is None
        return _thing_before(site, at) if told and at else None  # «oil *valued* at 5 million»
    for at in range(site.first - 1, max(0, site.first - 1 - _NEAR), -1):
        token = site.tokens[at]
        if token.low in words_of("weighing"):
            noun = site.tokens[site.last + 1].pos if site.last + 1 < len(site.tokens) else ""
            counts = site.spot.kind == "count" and noun in NOUNS
            return None if counts else _thing_before(site, at)  # «numbering 150 *men*»
        if token.pos in ("VERB", "PUNCT", "ADP", *NOUNS):
            return None
    return None


def before_dash(site: Site) -> int | None:
    """«Exports grew by 8 percent, *imports* — by 9 percent»: a noun, a dash and a figure, behind another."""
    at = site.first - 1
    if at > 1 and site.low(at) in ("by", "to", "at"):
        at -= 1
    if at < 2 or site.tokens[at].text not in DASHES or site.tokens[at - 1].pos != "NOUN":
        return None
    start = at - 1
    while start > 0 and site.tokens[start - 1].pos in ("ADJ", "DET", *NOUNS):
        start -= 1
    behind = start > 1 and site.tokens[start - 1].low in (",", ";", "and")
    told = any(token.pos == "NUM" for token in site.tokens[: max(0, start - 1)])
    return at - 1 if behind and told else None


def in_brackets(site: Site) -> int | None:
    """«*corn* (13 tonnes), *rice* (9 tonnes)»: the noun right before a figure that is alone in brackets.

    Of two that are joined before it the last: «Karsavia (16%), Norland and *Belmora* (14%)».
    """
    at, behind = site.first - 2, site.last + 1
    if at < 0 or behind >= len(site.tokens) or site.low(at + 1) != "(" or site.low(behind) != ")":
        return None
    token = site.tokens[at]
    joined = token.rel == "conj" and (token.pos == "PROPN" or token.low.endswith("ing"))
    if site.spot.kind == "count" or not (token.pos == "NOUN" or joined) or site.is_time(at):
        return None
    listed = behind + 1 < len(site.tokens) and site.low(behind + 1) in (",", "and", ".")
    loose = site.case(at) in ("to", "on", "at", "from", "for", "with", "by")
    if not listed or loose or token.lemma in words_of("carrier", "tally") or token.lemma in units():
        return None
    return at


def gone(site: Site) -> int | None:
    """«with *cargo* up 10.9% and *mail* down 3%»: the noun before a change that no verb tells."""
    at = site.first - 1
    at -= at > 0 and site.low(at) == "by"
    if site.spot.kind != "percent" or at < 2 or site.low(at) not in words_of("moved"):
        return None
    if site.tokens[at - 1].pos != "NOUN" or site.is_time(at - 1):
        return None
    start = at - 1
    while start > 0 and site.tokens[start - 1].pos in ("ADJ", "DET", *NOUNS):
        start -= 1
    told = any(token.pos == "NUM" for token in site.tokens[:start])
    joins = site.low(start - 1) in ("and", ",", ";") and told
    return at - 1 if start and (joins or site.low(start - 1) == "with") else None


def _thing_before(site: Site, verb: int) -> int | None:
    """The noun before a participle, past a comma."""
    at = verb - 1
    if site.tokens[at].text == "," and at:
        at -= 1
    return _with_whom(site, at) if site.tokens[at].pos in NOUNS and at not in site.own else None


def _thing_weighed(site: Site, worth: int) -> int | None:
    """«*cocaine* weighing 3 kg and worth 5 million»: what a participle is about that «worth» is joined to."""
    if site.low(worth - 1) != "and":
        return None
    for at in range(worth - 2, max(0, worth - 3 - _NEAR), -1):
        if site.low(at) in words_of("weighing"):
            return _thing_before(site, at)
        if site.tokens[at].pos in ("VERB", "PUNCT"):
            return None
    return None


def of_thing(site: Site, preposition: int) -> int | None:
    """«96 tonnes *of illegally felled oak*»: the noun behind «of», past participles and articles."""
    at = preposition + 1
    if preposition >= len(site.tokens) or site.low(preposition) != "of":
        return None
    while at < len(site.tokens) and (
        site.tokens[at].pos in ("DET", "ADV") or _is_participle(site, at)
    ):
        at += 1
    if at >= len(site.tokens):
        return None
    return at if _noun_as_verb(site, at) else run(site, at)


def _noun_as_verb(site: Site, at: int) -> bool:
    """Whether the tagger takes a noun for a verb: «tonnes of *produce* worth», «*losses* worth 5 million»."""
    token = site.tokens[at]
    bare = token.feats.get("VerbForm") in ("Fin", "Inf") and not site.low(at).endswith(
        ("ed", "ing")
    )
    behind = site.low(at + 1) if at + 1 < len(site.tokens) else ""
    return token.pos == "VERB" and bare and behind in ("worth", ".", ",", "")


def _is_participle(site: Site, at: int) -> bool:
    """Whether a word is a participle before a noun: «*suspected* drugs»."""
    token = site.tokens[at]
    after = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    return (
        token.pos == "VERB"
        and token.low.endswith(("ed", "en"))
        and after is not None
        and after.pos in ("ADJ", *NOUNS)
    )
