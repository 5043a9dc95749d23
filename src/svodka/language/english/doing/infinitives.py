"""Infinitives of what is to come: «*is to* close 40 shops», «*has to* close 40», «firm *to* cut 40»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child


def is_to(site: Site, at: int) -> bool:
    """«The firm *is to close* 40 shops», «40 homes *were to be built*»; not «is to blame for 40 falls»."""
    tokens = site.tokens
    be = [
        c for c in site.sentence.children[at] if site.low(c + 1) == "to" and tokens[c].lemma == "be"
    ]
    who = child(site.sentence, at, "nsubj:outer")
    of_noun = who is not None and tokens[who].pos in NOUNS  # not «*what* it did was to close 40»
    to_be = any(
        tokens[c].feats.get("Tense") == "Pres" or tokens[c].rel == "aux" or of_noun for c in be
    )
    return to_be and tokens[at].lemma not in words_of("advised")


def has_to(site: Site, deed: int, have: int) -> bool:
    """«The firm *has to close* 40 shops»: not «had to», which was done, nor «has to *do with* 40 cases»."""
    token = site.tokens[have]
    now = token.lemma == "have" and token.feats.get("Tense") == "Pres"
    now = now and site.low(have + 1) == "to"
    helped = child(site.sentence, have, "aux") is not None  # «*have* had to»
    return now and not helped and site.tokens[deed].lemma != "do"


def is_headline_to(site: Site, at: int) -> bool:
    """«Firm *to cut* 40 jobs», «300 homes *to be built* by March»: an infinitive that tells what is to come.

    Its subject stands right before «to», and its sentence has no verb before, and in a headline any behind;
    «5 things *to know*» are none.
    """
    tokens = site.tokens
    to = next(
        (c for c in site.sentence.children[at] if site.low(c) == "to" and tokens[c].pos == "PART"),
        0,
    )
    if (
        not to
        or tokens[to - 1].pos not in ("NOUN", "PROPN")
        or tokens[at].rel not in ("root", "acl")
    ):
        return False
    if tokens[at].lemma in words_of("advised"):
        return False
    ends = tokens[-1].text == "."
    if any(t.feats.get("VerbForm") == "Fin" for t in (tokens if ends else tokens[:to])):
        return False
    return not any(t.pos == "VERB" for t in tokens[:to])
