"""English verbs of what has happened by now («*has sent* 40 tents»), or is still to come («*will send* 40»).

No day of the past is theirs.
"""

from __future__ import annotations

from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child
from svodka.language.lexicon import classes
from svodka.language.slots import Time

PERFECT = frozenset(["has", "have", "'ve", "’ve"])
"""Auxiliaries of what has happened by now."""
DAY = frozenset(["day", "weekday"])
"""Kinds of times that are one day of the past."""
_UP = 4
"""How many heads above a time its verb may stand."""


def is_past(site: Site, verb: int) -> bool:
    """«Nine men *fled*», «40 guns *were seized*»; not «*are being repaired*», «*would be built*»."""
    token = site.tokens[verb]
    if token.pos != "VERB" or token.feats.get("Tense") != "Past":
        return False
    helping = (site.tokens[c] for c in site.sentence.children[verb])
    return not any(t.rel.startswith("aux") and t.low in not_past() for t in helping)


def not_past() -> frozenset[str]:
    """The auxiliaries by which nothing was done: «are», «would»."""
    return words_of("not-past")


def is_perfect(site: Site, verb: int) -> bool:
    """«The ministry *has sent* 40 tents», «nine men *have been treated*»; not «*had sent*»."""
    own = (site.tokens[c] for c in site.sentence.children[verb])
    return any(t.rel == "aux" and t.low in PERFECT for t in own)


def of_cause(site: Site, one: Time, action: int | None) -> bool:
    """«has sent 40 tents after a flood hit the town *on Monday*»: when what the deed answers happened.

    «Nine have died after a bus crashed *on Monday*»: what only happened is of that day.
    """
    if one.kind == "year" and one.start > site.spot.end and _ended_then(site, one):
        return True
    if action is None or one.kind not in DAY or not is_perfect(site, action):
        return False
    if child(site.sentence, action, "obj") is None or child(site.sentence, action, "nsubj") is None:
        return False
    at = site.range(one.start, one.end)[1]
    for _ in range(_UP):
        above = site.tokens[at].head
        if above < 0:
            return False
        if above == action:
            mark = child(site.sentence, at, "mark")
            after = mark is not None and site.low(mark) == "after"
            return site.tokens[at].rel == "advcl" and after
        at = above
    return False


def _ended_then(site: Site, one: Time) -> bool:
    """«led it for nine years *before* she left in 2019»: the year of a clause of what came behind."""
    verb = site.above(site.range(one.start, one.end)[1])
    mark = child(site.sentence, verb, "mark") if verb is not None else None
    return mark is not None and mark > site.last and site.low(mark) == "before"


def not_yet(site: Site, one: Time, action: int | None) -> bool:
    """«won nine medals and is preparing for a race *tomorrow*»: a time to come, when nothing was done."""
    if action is None or not is_past(site, action) or site.tokens[action].rel == "xcomp":
        return False
    word = site.low(site.range(one.start, one.end)[0])
    if word == "by" and one.kind in ("year", "until") and is_perfect(site, action):
        return True  # «is to plant 40 trees *by 2030*, of which 12 have been planted»
    time_words = classes("english/time_words")
    if word not in time_words["tomorrow"] and word not in time_words["next"]:
        return False
    return child(site.sentence, action, "mark") is None  # «agreed *to be tried* next week»


def is_ahead(site: Site, verb: int) -> bool:
    """Whether a verb tells of what is to come."""
    if any(site.low(c) in words_of("planned") for c in site.sentence.children[verb]):
        return True
    above = site.tokens[verb].head
    plans = site.tokens[verb].rel == "xcomp" and site.tokens[above].feats.get("Tense") == "Pres"
    return plans and site.tokens[above].lemma in words_of(
        "plan"
    )  # «closed 97 and *expects to shut* 60»


def may_come(site: Site, verb: int) -> bool:
    """«Shut 97 in May and *may shut* 60»; not «may *have* shut», nor «could», which may be of then."""
    beside = {site.low(c) for c in site.sentence.children[verb] if site.tokens[c].rel == "aux"}
    return not beside.isdisjoint(classes("english/chances")["yet"]) and beside.isdisjoint(PERFECT)


def foresees(site: Site, verb: int) -> bool:
    """Whether a verb is one of forecast, or tells of what is to come: «*expect* rain by Thursday».

    Or of what was: «12 were shut and 4 *would open* in May».
    """
    if any(site.low(c) == "would" for c in site.sentence.children[verb]):
        return True
    return site.tokens[verb].lemma in words_of("forecast") or is_ahead(site, verb)
