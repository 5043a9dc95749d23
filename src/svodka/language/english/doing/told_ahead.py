"""What «would» tells is to come, and does not only suppose: «said that 40 shops *would* close»."""

from __future__ import annotations

from svodka.language.english.cues import telling
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

TOLD_AHEAD = frozenset(["would"])
"""What is to come, as it was told: «said that 40 shops *would* close»."""
_IF = frozenset(["if", "unless", "otherwise", "without"])
"""Words of conditions."""


def told_ahead(site: Site, at: int, words: set[str]) -> bool:
    """«The firm said 40 shops *would close* on Friday»: not «would have closed», «would if».

    ``words``: those beside the verb. Without a verb of saying before it «40 shops *would be closed*»,
    «a *plan that would* close 40», «40 shops *would close, he said*».
    """
    if words & words_of("possible") != TOLD_AHEAD or "have" in words:
        return False
    if any(t.low in _IF for t in site.tokens):
        return False
    return _is_told(site, at) or _is_told_in_passing(site, at) or _is_of_plan(site, at)


def _is_told(site: Site, at: int) -> bool:
    """Whether the verb stands behind one that told it."""
    tokens = site.tokens
    if tokens[at].rel == "conj" and tokens[tokens[at].head].rel == "ccomp":
        at = tokens[at].head  # «said 40 were shut and that 4 *would open*»
    above = tokens[at].head
    if tokens[at].rel != "ccomp":
        return False
    adds = above >= 0 and tokens[above].rel == "advcl" and tokens[above].text.endswith("ing")
    # «said, *adding* that 4 would be built»: the past is that of the verb before
    tellers = tokens[:above] if adds else tokens[above : above + 1]
    past = any(t.lemma in telling() and t.feats.get("Tense") == "Past" for t in tellers)
    return above >= 0 and tokens[above].lemma in telling() and past


def _is_told_in_passing(site: Site, at: int) -> bool:
    """«40 shops would close, *he said*»."""
    own = [site.tokens[c] for c in site.sentence.children[at]]
    if any(t.rel.startswith("csubj") for t in own) or _is_reckoned(site, at):
        return False  # «*closing the shops* would save 40 million, he said»
    return any(
        t.rel == "parataxis" and t.lemma in telling() and t.feats.get("Tense") == "Past"
        for t in own
    )


def _is_reckoned(site: Site, at: int) -> bool:
    """«*Running buses* would save 40 million», «*a shorter week* would cost 40»: what a step would bring."""
    who = child(site.sentence, at, "nsubj")
    if who is None or site.tokens[at].lemma not in words_of("effect"):
        return False
    below = [site.tokens[c] for c in site.sentence.children[who]]
    opening = (site.tokens[0], *(t for t in below if t.index < who))
    doing = any(t.pos == "VERB" and t.low.endswith("ing") for t in opening)
    some = any(t.rel == "det" and t.low in words_of("indefinite") for t in below)
    return doing or (some and site.tokens[who].lemma not in words_of("planned-by"))


def _is_of_plan(site: Site, at: int) -> bool:
    """«A *plan* that would close 40 shops», «40 shops would *be closed*»."""
    token = site.tokens[at]
    if token.rel == "acl:relcl" and token.head >= 0:
        return site.tokens[token.head].lemma in words_of("planned-by")
    return token.rel == "root" and child(site.sentence, at, "aux:pass") is not None
