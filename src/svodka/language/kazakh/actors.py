"""Who did it: the noun without case in front of a Kazakh figure, where its verb is active."""

from __future__ import annotations

from svodka.language.kazakh import speech
from svodka.language.kazakh.quantities.change import change_stem
from svodka.language.kazakh.site import MARKS, Site, words_of
from svodka.language.slots import Words

Span = tuple[int, int]
PRONOUNS = ("ол", "олар", "біз", "мен", "олардың")
BY = ("тарапынан", "күшімен")


def actor(
    site: Site, action: Span | None, head: Span | None, speaker: Words | None
) -> tuple[Words | None, str]:
    """The words of who did it, and the rule that found them."""
    if (found := _by(site)) is not None:
        return site.words(*found), "actor.by"
    if action is None or site.tokens[action[1]].feats.get("Voice") == "Pass":
        return None, "none"
    if site.spot.change is not None or change_stem(site.low(action[1])):
        return None, "none"
    if head is not None and head[1] < site.first and site.spot.kind != "money":
        return None, "none"
    found = _between(site, action) or _subject(site, action, head, speaker)
    return (site.words(*found), "actor.subject") if found else (None, "none")


def _by(site: Site) -> Span | None:
    """«Полиция тарапынан», «сарбаздардың күшімен»."""
    for at in range(1, site.first):
        if site.low(at) in BY:
            start = at - 1
            while start and site.tokens[start - 1].pos in ("ADJ", "NOUN") and at - start < 4:
                start -= 1
            return start, at - 1
    return None


def _between(site: Site, action: Span) -> Span | None:
    """«Бюджеттің жартысын демеушілер қаржыландырады»: the subject between an object and its verb."""
    at = action[0] - 1
    if at <= site.last or site.ending not in ("own", "acc") or not site.bare(at):
        return None
    return (at, at) if speech.is_agent(site.low(at)) else None


def _subject(
    site: Site, action: Span, head: Span | None, speaker: Words | None
) -> Span | None:
    """The nearest noun without case before the figure that can be a subject."""
    for at in range(min(site.first, action[0]) - 1, -1, -1):
        token = site.tokens[at]
        if head is not None and head[0] <= at <= head[1]:
            continue
        if token.pos == "PRON" and site.low(at) in PRONOUNS:
            return at, at
        if not site.bare(at) or _told(site, at, speaker):
            continue
        if not (speech.is_agent(site.low(at)) or _acting(site, at)):
            continue
        return _whole(site, at)
    return None


def _acting(site: Site, at: int) -> bool:
    """A plural at the beginning of its clause, or a name: «бұралқы иттер», «Алматы метросы»."""
    if site.low(at) in words_of("light") or site.tokens[at - 1].text == "«":
        return False
    plural = site.tokens[at].feats.get("Number") == "Plur"
    return plural and not _counts(site, at)


def _counts(site: Site, at: int) -> bool:
    """Whether a noun stands behind another figure, which counts it."""
    return any(last < at <= last + 2 for _, last in site.around.figures)


def _told(site: Site, at: int, speaker: Words | None) -> bool:
    return speaker is not None and speaker.start <= site.tokens[at].start < speaker.end


def _whole(site: Site, at: int) -> Span:
    """The phrase of a subject: adjectives, names and the nouns that own it."""
    start = at
    while start and at - start < 3:
        before = site.tokens[start - 1]
        if before.text in MARKS or start - 1 in site.busy or before.pos not in ("ADJ", "NOUN"):
            break
        if site.case(start - 1) not in ("", "Gen"):
            break
        start -= 1
    return start, at
