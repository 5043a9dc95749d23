"""Harm: in what so many died, burnt or were hurt, and which deed that makes of the words («пожары убили»)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import lru_cache

from svodka.ledger.meaning.agents import agent, is_agent
from svodka.ledger.meaning.apart import LONG
from svodka.ledger.meaning.causes import (
    ACTS,
    MEANT,
    flagged,
    harms,
    is_once,
    killer,
    killer_kind,
    on_roads,
    told_before,
    told_with,
)
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.deeds import Deed, numbered
from svodka.ledger.meaning.grains import grain
from svodka.ledger.meaning.illnesses import is_illness
from svodka.ledger.meaning.narrowings import narrowed
from svodka.ledger.meaning.restrictions import behind
from svodka.ledger.meaning.words import Text, Word, words
from svodka.model import Claim

KILL, DIE = "kill", "die"
"""Whom fires killed, or who was killed in fires, died in fires."""
ON_ROADS = "traffic-accident"
"""What a mere accident is taken for."""
HARMED = (KILL, DIE, "injure")
"""What becomes of people on roads in accidents."""
WHOLE = "whole"
"""The flag of an event that is told of all that came to harm so."""
DEADLY = "deadly"
"""The flag of a deed that whoever it happens to dies of: "drowned"."""
FAMILIES = frozenset(("several", "guest"))
"""Flags of families and visitors, who are people too."""
MONTH = 26
"""Days after its first that the last of a month is."""


def named_with_cause(deed: Deed, catalogue: Catalogue) -> tuple[Deed, str]:
    """A deed apart from the cause that it names: "vandalised 12 statues" is that vandals damaged them."""
    concept = deed.concept
    if concept is None or not (concept.act and concept.by):
        return deed, ""
    return _deed(concept.act, catalogue), concept.by


def as_killed(deed: Deed, claim: Claim, text: Text, catalogue: Catalogue) -> Deed:
    """A deed as an illness or a deed did it: whom "[cancer] killed" died, whom "[drowning]" did drowned."""
    who = claim.actor
    if deed.action != KILL or who is None:
        return deed
    if is_illness(who.text, catalogue, text.language):
        return _deed(DIE, catalogue)
    told = _deadly(who.text, catalogue, text.language)
    return Deed(told.name, told) if told is not None else deed


def _deadly(mention: str, catalogue: Catalogue, language: str) -> Concept | None:
    """The deed that kills, of which words are the noun and nothing else: "drowning"."""
    row = words(mention, language=language)
    found = catalogue.at("action", row, 0) if row else None
    whole = found is not None and found.length == len(row) and DEADLY in found.concept.flags
    return found.concept if found is not None and whole else None


def in_harm(
    claim: Claim, text: Text, catalogue: Catalogue, deed: Deed, narrowing: str, why: str
) -> tuple[Deed, str, str]:
    """The deed, what narrows and the cause of people or things that came to harm.

    "[Floods] killed 12", "[floods] caused 12 deaths", "[a crash] injured 12": they died in floods.
    """
    why = why or _since(claim, text, catalogue)
    if not why and deed.action in HARMED and claim.actor is None:  # not avalanches on roads
        why = on_roads(claim, text, catalogue)
        if not why and not narrowing and not behind(claim, text, catalogue):
            why = told_with(claim, text, catalogue) or _of_toll(deed, claim, text, catalogue)
    why = _told_as_accident(text, catalogue) or why if why == ON_ROADS else why
    itself = killer(claim, text, catalogue)
    by = itself or why or agent(claim, text, catalogue)
    acts, harm = flagged(ACTS, by, catalogue), harms(by, catalogue)
    # not "[gunmen] killed 12 in an attack"
    meant = flagged(MEANT, by, catalogue) and (claim.actor is None or bool(itself))
    if itself and by == itself and (deed.action == KILL or harm or acts or meant):
        narrowing = narrowed(narrowing, killer_kind(claim, text, catalogue), catalogue)
    if harm or meant:
        deed = _deed(DIE, catalogue) if deed.action == KILL else deed
    elif deed.action == KILL and not by and claim.actor is None and text.language == "en":
        # "A fire broke out. Two people were killed": English says so of accidents too
        if harms(told_before(claim, text, catalogue), catalogue):
            deed = _deed(DIE, catalogue)
    if deed.action == DIE and acts and not harm:  # «погибли от рук браконьеров»
        deed = _deed(KILL, catalogue)
    if deed.action == KILL or harm or acts or meant:
        why = by
    why, narrowing = _said_once(why, narrowing, catalogue)
    named = deed.concept.by if deed.concept is not None else ""
    if why in ("", named) and _is_long(claim):
        # «[огонь] уничтожил 51 баню»: it burnt down; «замёрзли [насмерть]»: from cold
        why = "" if WHOLE in deed.flags else named
    return deed, narrowing, why


@lru_cache(1)  # of the text whose claims are placed: each of them may ask
def _told_as_accident(text: Text, catalogue: Catalogue) -> str:
    """What seldom comes twice that a text calls an accident: «Взрыв на шахте. В [аварии] погибли 32».

    Empty where it names a road, or says in so many words that it was an accident on one.
    """
    row = text.words()
    if catalogue.first("road", row) is not None:
        return ""
    found = list(catalogue.all("cause", row))
    told = [match for match in found if match.concept.name == ON_ROADS]
    if any(match.length > 1 or row[match.first].text.isupper() for match in told):
        return ""
    names = (match.concept.name for match in found)
    return next((name for name in names if is_once(name, catalogue)), "")


def _since(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What seldom comes twice that its time is told by: «с начала [паводка] эвакуированы 96 человек»."""
    when = claim.period
    if when is None or when.from_date is not None:
        return ""
    return _only_once(text.words(when.start, when.end), catalogue)


def _of_toll(deed: Deed, claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What seldom comes twice that a toll is of: «Взрыв на складе. Число [погибших] достигло семи».

    Empty where its sentence names a place, or it is of a month or more: there others may have died.
    """
    place, (start, end) = claim.place, claim.sentence
    named = place is not None and start <= place.start < end
    if named or _is_long(claim) or not (deed.by_noun or numbered(claim, text, catalogue)):
        return ""
    return _of_text(text, catalogue)


@lru_cache(1)  # of the text whose claims are placed: each of them may ask
def _of_text(text: Text, catalogue: Catalogue) -> str:
    """What seldom comes twice that a whole text is of, as it names no other cause."""
    return _only_once(text.words(), catalogue)


def _only_once(row: Sequence[Word], catalogue: Catalogue) -> str:
    """The only cause that words name, if it seldom comes twice: an explosion; empty if they name others."""
    found = {match.concept.name for match in catalogue.all("cause", row)}
    name = found.pop() if len(found) == 1 else ""
    return name if is_once(name, catalogue) else ""


def answers_for_nothing(
    mention: str, action: str, cause: str, catalogue: Catalogue, language: str
) -> bool:
    """Whether an actor is what people came to harm in («волки»), or what they died of: "cancer".

    ``action`` is what became of them, ``cause`` in what at one spot, if at one.
    """
    if action == DIE and is_illness(mention, catalogue, language):
        return True
    deadly = _deadly(mention, catalogue, language)
    if deadly is not None and deadly.name == action:
        return True
    return is_agent(mention, cause, catalogue, language)


def of_things(claim: Claim, deed: Deed, counted: str, catalogue: Catalogue) -> bool:
    """Whether so many are no people, and told of all that came to harm so: «в Омске сгорело 43 бани».

    Where another sentence tells the place, it may be of one fire: «Пожар случился в Омске. Сгорело 4 бани».
    """
    first, last = claim.sentence
    if claim.place is None or not first <= claim.place.start < last:
        return False
    noun = catalogue.named("counted", counted.partition("/")[0])
    if noun is None or noun.people or noun.flags & FAMILIES:
        return False
    return WHOLE in deed.flags


def kind_of_event(
    cause: str, things: bool, days: tuple[dt.date | None, ...], catalogue: Catalogue
) -> int:
    """The column ``event``: 2 in what seldom comes twice, 3 of all things of a month or more, 1 of others.

    ``days`` are the first and the last, and that of the report, by which the month was over: of a disaster
    that lasts another number is told each day.
    """
    if is_once(cause, catalogue):
        return 2
    known = [day for day in days if day is not None]
    over = len(known) == len(days) and (known[1] - known[0]).days >= MONTH and known[2] > known[1]
    return 3 if things and over else 1


def _deed(name: str, catalogue: Catalogue) -> Deed:
    return Deed(name, catalogue.named("action", name))


def _said_once(why: str, narrowing: str, catalogue: Catalogue) -> tuple[str, str]:
    """The cause and what narrows without it: «жертв [землетрясения]» narrows nothing, people died in one."""
    kept = []
    for word in narrowing.split():
        said = words(word)
        match = catalogue.first("cause", said) or catalogue.first("road", said)
        name = match.concept.name if match else ""
        if not name or name != (why or name) or (not why and flagged(ACTS, name, catalogue)):
            kept.append(word)
        else:
            why = name
    return why, " ".join(kept)


def _is_long(claim: Claim) -> bool:
    """Whether a figure is of a month or more."""
    when = claim.period
    return when is not None and grain(when.from_date, when.to_date) in LONG
