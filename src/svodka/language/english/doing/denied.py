"""What is said not to be so by words above a figure's deed or before its number: «*denied* that 40 came»."""

from __future__ import annotations

from svodka.language.english.doing.unreached import by_nobody
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.english.undone import denies

_RIGHT = 6
"""Tokens behind a denied number among which the right one stands."""
_OF = 4
"""Tokens before a number among which the «of» stands by which it is those of whom nobody did it."""
_CLAIMED = 8
"""Tokens before a number among which the «that» of a rumour stands."""
_OWNED = frozenset(["DET", "PRON", "NOUN", "PROPN", "PART"])
"""Parts of speech between the two: «of *the firm's* 40 buses»."""


def is_negated(site: Site, at: int) -> bool:
    """Whether a word has a «not», or a noun a «no»: «*did not* plan», «*no* plan»."""
    if any(denies(site.sentence, c) for c in site.sentence.children[at]) or by_nobody(site, at):
        return True
    det = child(site.sentence, at, "det") if site.tokens[at].pos == "NOUN" else None
    return det is not None and site.low(det) in words_of("no")


def is_denied(site: Site, at: int) -> bool:
    """«Iran *denied* reports that 200 people were infected», «*none* of the 14 complaints was upheld».

    «The crash killed *all but* three»: those three it did not.
    """
    tokens = site.tokens
    above, denying = tokens[at].head, words_of("denial")
    if (
        above >= 0
        and tokens[at].rel.startswith("acl")
        and tokens[above].lemma in words_of("rumour")
    ):
        at, above = above, tokens[above].head
        denying |= words_of("rejecting")
    elif above >= 0 and tokens[above].lemma in words_of("rejecting"):
        # «rejected *claims* that», the clause on the verb
        told = child(site.sentence, above, "obj")
        if told is not None and tokens[told].lemma in words_of("rumour") and told < at:
            denying |= words_of("rejecting")
    if above >= 0 and tokens[above].lemma in denying:
        return tokens[at].rel in ("obj", "ccomp", "nsubj:pass") and not is_negated(site, above)
    if is_false(site, at) or _is_untrue(site, at) or _is_false_rumour(site, at):
        return True
    if site.first and site.low(site.first - 1) in words_of("not"):
        return _is_put_right(site)
    before = " ".join(t.low for t in tokens[max(0, site.first - 2) : site.first])
    return before in words_of("all-but") or _is_of_nobody(site)


def is_false(site: Site, at: int) -> bool:
    """«*Falsely* said it had sold 40 boats», «*lied* that», «*pretended* to sell 40»."""
    above = site.tokens[at].head
    if above < 0 or site.tokens[at].rel not in ("ccomp", "xcomp"):
        return False
    if site.tokens[above].lemma in words_of("lying"):
        return not is_negated(site, above)
    return any(site.low(c) in words_of("falsely") for c in site.sentence.children[above])


def _is_untrue(site: Site, at: int) -> bool:
    """«It is *not true* that 40 men died», «it is *untrue* that», «a *lie* that», «a *false* claim that»."""
    above, rel = site.tokens[at].head, site.tokens[at].rel
    if above < 0 or not rel.startswith(("ccomp", "csubj", "acl")):
        return False
    mark = child(site.sentence, at, "mark")
    if rel.startswith("acl") and (mark is None or site.low(mark) != "that"):
        return False
    untrue = site.low(above) in words_of("untrue")
    if site.tokens[above].lemma in words_of("rumour") and not untrue:
        own = map(site.low, site.sentence.children[above])
        return not words_of("untrue").isdisjoint(own)
    return untrue or (site.low(above) in words_of("true") and is_negated(site, above))


def _is_false_rumour(site: Site, deed: int) -> bool:
    """«The *claim that* 40 men died *is false*», «*reports that* 40 men came *were denied* by the army».

    By the words, for the tree seldom knows what such a clause hangs on.
    """
    tokens, first = site.tokens, site.first
    near = range(first - 1, max(0, first - _CLAIMED), -1)
    that = next((i for i in near if tokens[i].low == "that"), 0)
    if not that or tokens[that - 1].lemma.lower() not in words_of("rumour"):
        return False
    behind = range(site.last + 1, len(tokens))
    ends = next((i for i in behind if tokens[i].pos == "PUNCT"), len(tokens))
    verbs = [i for i in range(that, ends) if tokens[i].pos in ("VERB", "AUX", "ADJ")]
    return any(_is_found_false(site, i) for i in verbs if i >= deed and i > verbs[0] + 1)


def _is_found_false(site: Site, at: int) -> bool:
    """«*Is false*», «turned out *to be untrue*», «*were denied* by the army»; not «were *not* denied»."""
    token, before = site.tokens[at], at - 1
    while site.tokens[before].pos == "ADV" and not denies(site.sentence, before):
        before -= 1
    if site.tokens[before].lemma not in words_of("found-to"):
        return False
    done = token.lemma in words_of("denial", "rejecting") and token.low.endswith("ed")
    return done or token.low in words_of("untrue")


def _is_put_right(site: Site) -> bool:
    """«*Not 12* but 20 bridges were closed», «got *not $11 million* but $13 million»."""
    behind = site.tokens[site.last + 1 : site.last + _RIGHT]
    lows = [t.low for t in behind]
    at = next((i for i, low in enumerate(lows) if low in words_of("rather")), len(lows))
    return any(t.pos == "NUM" for t in behind[at + 1 : at + 3])


def _is_of_nobody(site: Site) -> bool:
    """«*None of* its 40 buses came», «*not one of* the 40», «*not all of* the 40»: so many did not."""
    near = range(site.first - 1, max(0, site.first - 1 - _OF), -1)
    of = next((i for i in near if site.tokens[i].pos not in _OWNED), 0)
    if not of or site.low(of) != "of":
        return False
    some = of - 1
    if site.low(some) in words_of("nobody"):
        return True
    single = some - (site.low(some - 1) in words_of("single")) if some else some
    single -= single > 0 and single < some and site.low(single - 1) in words_of("a-single")
    some_of = site.low(some) in words_of("one-or-all")
    return some_of and single > 0 and site.low(single - 1) in words_of("not")
