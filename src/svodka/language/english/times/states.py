"""What a past time was like, told behind it: «In 2024 output rose. *Unemployment was 5.2 percent*»."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.english.site import Site, words_of
from svodka.language.english.times.perfect import PERFECT, not_past
from svodka.language.english.tree import child
from svodka.language.slots import Time

_UP = 4
"""How many heads above a figure, or a time, the verb of its clause may stand."""
NOT_THEN = PERFECT | {"had", "'d", "’d", "to"}
"""What stands before a verb that tells of no such past: of what was before it, or only was to be."""
ASIDE = frozenset(["acl", "acl:relcl"])
"""Clauses that only tell of a noun."""
_BEFORE = 4
"""Words before a year among which the verb of a beginning stands."""
WITHIN = frozenset(["xcomp", "advcl", "acl", "acl:relcl", "csubj"])
"""Clauses inside another, which tell nothing of the time that an account goes on with."""


def is_state(site: Site) -> bool:
    """«Unemployment *was* 5.2 percent», «profit *came to* 40 million»: so much a past time had of something.

    Not what a change began with, nor what stands with something else («stood by the wall, *with 2 strings
    broken*»), how long since («the first *for six years*»), or in a clause inside another («it was fined
    *for selling 40 cars*»).
    """
    if site.spot.change == "from":
        return False
    verb = _verb(site.sentence, site.top)
    if verb < 0 or site.tokens[verb].rel in WITHIN or not was(site.sentence, verb):
        return False
    beside = range(site.top, verb) if site.top < verb else range(verb, site.first)
    if any(site.low(at) == "with" for at in beside) or site.low(site.first - 1) == "with":
        return False
    if site.spot.kind == "duration" and site.low(site.first - 1) == "for":
        return False
    token = site.tokens[verb]
    moved = site.spot.change is not None and token.lemma in words_of("intransitive")
    return token.pos != "VERB" or moved or token.lemma in words_of("stating")


def was(sentence: Sentence, verb: int) -> bool:
    """«*was* 40», «*were held*»; not «*is* 40», «*to be held*», «*has been* 40», «*had been* 40»."""
    kids = [sentence.tokens[c] for c in sentence.children[verb]]
    helping = {t.low for t in kids if t.rel.startswith("aux") or t.rel == "mark"}
    if not (not_past() | NOT_THEN).isdisjoint(helping):
        return False
    copula = child(sentence, verb, "cop")
    token = sentence.tokens[copula if copula is not None else verb]
    return token.feats.get("Tense") == "Past"


def goes_on_about(site: Site, told: Sentence, time: Time) -> bool:
    """Whether states go on about what a sentence tells of a time, and nothing since tells of today.

    Not «it cost 40 euros *three years ago*», nor behind «it *has* 40 shops».
    """
    between = site.outline.sentences[told.index + 1 : site.sentence.index]
    now = not_past() | PERFECT
    since = all(now.isdisjoint(t.low for t in one.tokens) for one in between)
    return (
        since
        and was_then(told, time)
        and not site.outline.text[time.start : time.end].endswith(" ago")
    )


def was_then(sentence: Sentence, time: Time) -> bool:
    """«In 2024 output *rose*»: whether a sentence tells what happened at a time; not «it *will* open in May».

    Nor what only an aside says: «a report *dated* May 20».
    """
    if not sentence.parsed:
        return not_past().isdisjoint(t.low for t in sentence.tokens)
    at = next((t.index for t in sentence.tokens if t.end > time.start), -1)
    verb = _verb(sentence, at) if at >= 0 else -1
    if verb < 0:
        return True
    kids = (sentence.tokens[c] for c in sentence.children[verb])
    perfect = any(t.rel == "aux" and t.low in PERFECT | {"had"} for t in kids)
    return (perfect or was(sentence, verb)) and sentence.tokens[verb].rel not in ASIDE


def is_beginning(sentence: Sentence, time: Time) -> bool:
    """«The firm was *founded* in 2023. Police seized 58 guns»: a year of background, which does not go on."""
    before = [t.low for t in sentence.tokens if t.end <= time.start]
    return time.kind == "year" and not words_of("founding").isdisjoint(before[-_BEFORE:])


def _verb(sentence: Sentence, at: int) -> int:
    """The nearest verb or predicate with a copula, from a token on upwards; -1: none near."""
    for _ in range(_UP):
        token = sentence.tokens[at]
        if token.pos in ("VERB", "AUX") or child(sentence, at, "cop") is not None:
            return at
        if token.head < 0:
            return -1
        at = token.head
    return -1
