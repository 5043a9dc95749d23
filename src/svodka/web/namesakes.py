"""Officials of one surname, told apart by their first names, institutions, offices and places.

A ledger knows a person by the surname. Two texts speak of two people where first names differ, or, where one
is not known, where the institutions do («министр обороны», «глава МВД»), the offices that one person holds
(«президент», «премьер») or the places («аким Алматы», «аким Шымкента»). What tells nothing of that kind is
told of the one whom it fits; where it fits more than one, of nobody in particular.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.names import key
from svodka.ledger.meaning.persons import surname_last
from svodka.ledger.meaning.words import words
from svodka.web.offices import LONGEST, institution_in, sole


@dataclass(frozen=True, slots=True)
class Holder:
    """What a name and a role tell of a person; each is empty where they do not. ``given`` is by its sound."""

    given: str = ""
    institution: str = ""
    office: str = ""
    country: str = ""
    place: str = ""

    def is_named_as(self, one: Holder) -> bool:
        """Whether both have one first name, and more than an initial of it."""
        return len(self.given) > 1 and self.given == one.given

    def other_than(self, one: Holder) -> bool:
        """Whether these are two people."""
        if self.is_named_as(one):
            return False
        if self.given and one.given and not _may_be_one(self.given, one.given):
            return True
        pairs = (
            (self.institution, one.institution),
            (self.country, one.country),
            (self.place, one.place),
        )
        if any(mine and theirs and mine != theirs for mine, theirs in pairs):
            return True
        neither = not self.institution and not one.institution
        return bool(neither and self.office and one.office and self.office != one.office)

    def shares(self, one: Holder) -> bool:
        """Whether both are said to hold the same seat."""
        pairs = (
            (self.institution, one.institution),
            (self.office, one.office),
            (self.place, one.place),
        )
        return not self.other_than(one) and any(mine and mine == theirs for mine, theirs in pairs)

    @property
    def marks(self) -> tuple[str, ...]:
        """What tells this person from others, the best first."""
        found = (self.given, self.institution, self.office, self.place, self.country)
        return tuple(one for one in found if one)


@dataclass(slots=True)
class Person:
    """Rows that speak of one person, and what they tell."""

    rows: list[dict[str, Any]] = field(default_factory=list)
    told: dict[Holder, None] = field(default_factory=dict)

    def may_be(self, one: Holder) -> bool:
        """Whether what is told may be told of this person."""
        return any(one.shares(known) for known in self.told) or not any(
            one.other_than(known) for known in self.told
        )

    @property
    def marks(self) -> tuple[str, ...]:
        """What can stand behind the surname in an address; the first of them does."""
        longest = sorted(self.told, key=lambda one: -len(one.given))
        return tuple(dict.fromkeys(mark for one in longest for mark in one.marks))


@lru_cache(20_000)
def holder(name: str | None, role: str | None, catalogue: Catalogue) -> Holder:
    """What a name and a role tell."""
    role = (role or "")[:LONGEST]
    said = words(role)
    led = catalogue.all("actor", words(institution_in(role)))
    institutions = [match for match in led if "generic" not in match.concept.flags]
    offices = [m.concept.name for m in catalogue.all("office", said)]
    places = [m.concept for m in catalogue.all("place", said) if "generic" not in m.concept.flags]
    return Holder(
        given=_given(name or "", catalogue),
        institution=institutions[0].concept.name if institutions else "",
        office=next((one for one in offices if one in sole()), ""),
        country=next((one.name for one in places if "wide" in one.flags), ""),
        place=next((one.name for one in places if "wide" not in one.flags), ""),
    )


def _given(name: str, catalogue: Catalogue) -> str:
    """The first name, or its initial, by its sound; empty for a surname alone."""
    found = words(name[:LONGEST])
    other = {
        word.start
        for kind in ("office", "place", "link")
        for match in catalogue.all(kind, found)
        for word in found[match.first : match.last + 1]
    }
    kept = [word for word in found if word.start not in other and word.text[0].isupper()]
    return key(surname_last(kept, name)[0].text) if len(kept) > 1 else ""


def _may_be_one(one: str, other: str) -> bool:
    """«Ахмет» and «А.», not «Ахмет» and «Болат»."""
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def people(rows: Iterable[dict[str, Any]], catalogue: Catalogue) -> list[Person]:
    """The rows of one surname by person; rows have a ``name`` and a ``role``."""
    known = [(holder(one["name"], one["role"], catalogue), one) for one in rows]
    known.sort(key=lambda pair: (-len(pair[0].marks), pair[1]["name"] or "", pair[1]["role"] or ""))
    found: list[Person] = []
    unclear: dict[Holder, Person] = {}
    nobody = Person()
    for told, one in known:
        person = of(told, found)
        if person is None:
            if told in unclear:  # told twice, it fits no fewer
                person = unclear[told]
            elif told.marks or not found:
                person = unclear[told] = Person()
                found.append(person)
            else:
                person = nobody
        person.rows.append(one)
        person.told[told] = None
    return [*found, nobody] if nobody.rows else found


def told_apart(found: Sequence[Person]) -> list[str]:
    """For each person a mark that is nobody else's, the best there is; empty for who has none.

    Who has the fewest chooses first: «представитель МВД» has but the ministry, which leaves the place to
    «начальник МВД Алматы».
    """
    given: dict[int, str] = {}
    for place in sorted(range(len(found)), key=lambda at: len(found[at].marks)):
        marks = found[place].marks
        free = (mark for mark in marks if mark not in given.values())
        given[place] = next(free, "-".join(marks))
    return [given[place] for place in range(len(found))]


def of(told: Holder, found: Sequence[Person]) -> Person | None:
    """The person of whom this is told; None where it may be more than one, or none."""
    known = [one for one in found if one.marks] or found
    named = [one for one in known if any(told.is_named_as(other) for other in one.told)]
    may_be = named or [one for one in known if one.may_be(told)]
    return may_be[0] if len(may_be) == 1 else None
