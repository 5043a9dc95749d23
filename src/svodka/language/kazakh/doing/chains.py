"""Chains of Kazakh verbs: a converb and the verbs behind it that say one deed."""

from __future__ import annotations

from svodka.language.kazakh.morphology.tags import STAY, STAYING
from svodka.language.kazakh.site import Site, deed_words, words_of


def chain_end(site: Site, at: int) -> int:
    """«Алып өтпек», «жанып кетті»: the last verb of a chain that a converb begins."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or site.tokens[at].feats.get("VerbForm") != "Conv":
        return at
    if following.pos not in ("VERB", "AUX") or at + 1 in site.around.cues | site.busy:
        return at
    if site.low(at + 1) in deed_words("underway") and site.low(at + 2) in (*STAY, *STAYING):
        return at + 2  # «қуалап келе жатқан»
    return at if site.low(at + 1) in words_of("weak") else at + 1
