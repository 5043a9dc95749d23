"""Whose a claim is, as far as names tell: of which country, and of which institution that bears a name alone.

«МЧС Казахстана» and «МЧС России» have one name, and police and farmers are everywhere: a figure of theirs
in one report and another in the next may be of two countries. The country of a claim is the only one
that its place, its actor and its speaker name, else the only one that its document's claims do, else that
of the title and the lead. A place that the catalogue does not have may be in any country, so it stands for
one of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.facets import actor as actor_key
from svodka.ledger.meaning.facets import is_so_called
from svodka.ledger.meaning.words import WORD, Word, words
from svodka.model import Claim, Mention

LEAD = 600
"""Characters in which a report says whose it is."""

MANY = "many"
"""Flag of what many bear the name of: «полиция»."""

LOCAL = "local"
"""Flag of what is smaller than a country and needs a name: «область», "county"."""

NOBODY = frozenset(("generic", MANY))
"""Flags of what is called so and is no one institution: «ведомство», «полиция»."""


@dataclass(frozen=True, slots=True)
class Named:
    """The countries and the institutions that the slots of a claim name."""

    countries: frozenset[str]
    institutions: frozenset[str]


def named(claim: Claim, where: str, catalogue: Catalogue, language: str = "") -> Named:
    """What a claim names in its place (``where`` is its key), its actor, and its speaker with the role."""
    speaker = claim.speaker
    said = [claim.actor.text] if claim.actor else []
    said += [speaker.text, speaker.name, speaker.role or ""] if speaker else []
    own = set(_countries(claim.place.text, catalogue, language)) if claim.place else set()
    concept = catalogue.named("place", where)  # «в области» of a text about one
    of_place = own or {(concept and concept.within) or where} - {""}
    people = [words(text, language=language) for text in dict.fromkeys(said)]
    institutions = {
        match.concept.name
        for found in people
        for match in _institutions(found, catalogue)
        if not NOBODY & match.concept.flags
    }
    countries = of_place.union(*(_countries(text, catalogue, language) for text in said))
    return Named(frozenset(countries), frozenset(institutions))


def _institutions(found: Sequence[Word], catalogue: Catalogue) -> Iterator[Match]:
    """The institutions that words name, by their names and by their offices: «министр здравоохранения»."""
    yield from catalogue.all("actor", found)
    for office in catalogue.all("office", found):
        for language, word in office.concept.heads:
            body = words(word, language=language)
            yield from catalogue.all(
                "actor", [*found[: office.first], *body, *found[office.last + 1 :]]
            )


def _countries(text: str, catalogue: Catalogue, language: str) -> Iterator[str]:
    """The countries that words name, themselves or by a place within them: «МЧС Казахстана», «в Астане»."""
    for match in catalogue.all("place", words(text, language=language)):
        country = match.concept.name if "wide" in match.concept.flags else match.concept.within
        if country:
            yield country


def heading(title: str | None, text: str) -> str:
    """The title and the lead of a report."""
    return f"{title or ''}\n{text[:LEAD]}"


def of_lead(lead: str, catalogue: Catalogue, language: str = "") -> str:
    """The only country that a title and a lead name; only the words in capital letters are looked at."""
    said = " ".join(found.group() for found in WORD.finditer(lead) if found.group()[0].isupper())
    return _only(frozenset(_countries(said, catalogue, language)))


def shared(own: Iterable[frozenset[str]]) -> list[str]:
    """For each claim of a document, of the names in it: the only one, or if none that of all others."""
    each = list(own)
    of_all = frozenset[str]().union(*each)
    return [_only(names or of_all) for names in each]


def _only(names: frozenset[str]) -> str:
    return next(iter(names)) if len(names) == 1 else ""


def sole(
    key: str, mention: Mention, claim: Claim, catalogue: Catalogue, language: str = ""
) -> bool:
    """Whether the key of an actor is a name of one: «КНБ», «Газпром»; not «полиция», «фермеры».

    Nor is it where only the place has a name: "Swindon's food banks", in Swindon.
    """
    if catalogue.named("actor", key) is not None:
        return not of_many(key, catalogue)
    if catalogue.named("place", key) is not None:
        return True  # a country has one name, at the beginning of a sentence too
    if key != actor_key(mention.text, catalogue, language):
        return False
    first = mention.start == claim.sentence[0]  # a sentence begins with a capital letter anyway
    return any(letter.isupper() for letter in mention.text[first:])


def seat(actor: str, catalogue: Catalogue, language: str = "") -> str:
    """Where those are who have an area's name: "[Lunn County] police", «[Көлбай облысының] полициясы».

    So are those of a town or a region, whatever they are: «аэропорт [Самары]», "[Leeds] hospitals"; and of
    a country those that many bear the name of: «полиция [Казахстана]», but not "the Turkish builder". Not of
    two places. Empty for others, and for areas without a concept in Russian, where the reader finds them in
    the actor.
    """
    found = words(actor, language=language)
    known = list(catalogue.all("place", found))
    for match in known if language in ("en", "kk") else ():
        led = found[: match.first]
        name = led and all(word.text.istitle() and len(word.text) > 1 for word in led)  # no "U.S."
        if LOCAL in match.concept.flags and name:
            return actor[led[0].start : found[match.last].end]
    if len(known) != 1 or "generic" in known[0].concept.flags:
        return ""
    if not _of_many(found, catalogue) and not _is_there(known[0], found, catalogue):
        return ""
    return actor[found[known[0].first].start : found[known[0].last].end]


def _is_there(place: Match, found: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words are of some in a town or region: «аэропорт Самары»; not "Leeds Steel", a name of one."""
    led = place.first > 0 and found[place.first].text[0].isupper()
    if "wide" in place.concept.flags or not (led or is_so_called(place, found)):
        return False
    rest = [*found[: place.first], *found[place.last + 1 :]]
    opens = [word for word in rest[:1] if word.part and word is found[0]]  # a sentence, perhaps
    if all(word.text.islower() for word in rest if word not in opens):
        return bool(rest)
    bodies = catalogue.all("actor", found)
    return any("generic" not in match.concept.flags for match in bodies)


def _of_many(found: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words name one institution, and that is one of many: «полиция», not «полиция и МВД»."""
    bodies = {match.concept for match in catalogue.all("actor", found)}
    return len(bodies) == 1 and MANY in next(iter(bodies)).flags


def of_many(key: str, catalogue: Catalogue) -> bool:
    """Whether the key of an actor or speaker is a concept that many are called by."""
    concept = catalogue.named("actor", key)
    return concept is not None and MANY in concept.flags
