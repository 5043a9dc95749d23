"""English verbs that tell something, whose time is not that of what they tell."""

from __future__ import annotations

from svodka.language.english.cues import cues, reporting, sources, telling
from svodka.language.english.site import Site
from svodka.language.english.times.apart import DAY
from svodka.language.english.tree import child


def tells(site: Site, verb: int) -> bool:
    """Whether a verb tells something, and is no deed: «*said* on Monday», not «*posted* a loss in 2022».

    Nor «40 men *claimed* asylum in 2024», which those who are counted did; but «40 men *told* the court».
    """
    lemma = site.tokens[verb].lemma
    if lemma not in telling():
        return False
    led = child(site.sentence, verb, "compound:prt") is not None
    if led and lemma in cues("set") and site.tokens[verb].rel != "acl":
        return False  # «40 fires were *put out* in May»
    what = child(site.sentence, verb, "obj")
    if child(site.sentence, verb, "ccomp") is not None or what is None:
        return True
    theirs = child(site.sentence, verb, "nsubj") == site.numbered
    if theirs and site.tokens[what].lemma not in sources() and site.tokens[what].pos == "NOUN":
        return False
    return lemma not in reporting("entering")


def day_told(site: Site, first: int, verb: int) -> bool:
    """«*On Monday* the mayor said that 40 schools were shut»: a day of telling that opens the sentence.

    In a longer time that happened which is told: «*In 2024*, the mayor said, 40 schools were shut».
    """
    start = site.tokens[first].start
    day = any(one.start == start and one.kind in DAY for one in site.times.values())
    told = child(site.sentence, verb, "ccomp") is not None
    return day and told and site.low(verb + 1) != ","  # not «on Monday, police said, 40 died»
