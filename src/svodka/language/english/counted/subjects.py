"""What an English amount behind its verb is of: not the doer, nor the pace at which something changes."""

from __future__ import annotations

from svodka.language.english.counted.nouns import MEASURED, NOUNS, carried, is_change
from svodka.language.english.site import Site, units, words_of
from svodka.language.english.tree import antecedent, child, is_passive, subject


def past_pace(site: Site, noun: int) -> int | None:
    """«*Wages* grew at a pace of 4%», «*stocks* fell at a 4% rate»: what changes, at so fast a pace.

    -1 where a pronoun stands for it: «it grew at a pace of 4%».
    """
    token = site.tokens[noun]
    if token.lemma not in words_of("pace") or site.spot.kind not in MEASURED:
        return None
    if (
        token.rel != "obl"
        or site.case(noun) != "at"
        or not is_change(site.tokens[token.head].lemma)
    ):
        return None
    if any(
        site.tokens[c].rel == "compound" and c not in site.own for c in site.sentence.children[noun]
    ):
        return None  # «grew at an *interest* rate of 4%»
    who = child(site.sentence, token.head, "obj")  # «grew its *sales* at a pace of 4%»
    who = subject(site.sentence, token.head) if who is None else who
    if who is None or who in site.own or site.is_time(who):
        return None
    who = antecedent(site.sentence, who)
    return carried(site, who) if site.tokens[who].pos in NOUNS else -1


def handles(site: Site, who: int) -> bool:
    """«*Iraq* pumped 4m barrels, down from 5m»: whether a subject does what is told of a bare amount."""
    token = site.tokens[who]
    if token.rel != "nsubj" or site.spot.kind == "percent":
        return False
    verb = token.head
    if verb < who or site.tokens[verb].lemma not in words_of("handling-amounts"):
        return False
    amount = child(site.sentence, verb, "obj")
    if amount is None or is_passive(site.sentence, verb):
        return False
    bare = site.tokens[amount].pos in ("NUM", "SYM") or site.tokens[amount].lemma in units()
    return amount in site.own or bare
