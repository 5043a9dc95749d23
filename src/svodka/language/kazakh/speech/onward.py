"""Whose words a Kazakh report goes on with: «Министрліктің мәліметінше, 5 үй салынды. *9 үй* жөнделді»."""

from __future__ import annotations

from string import ascii_letters

from svodka.language.kazakh.account import Account, before, opens_paragraph
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.times.rules import is_compared
from svodka.language.slots import Slots

SPANS = frozenset(["frequency", "clock", "relative-span"])
"""Kinds of times that begin nothing new: «бір жылда 5 пайызға өсті»."""


def carried(site: Site, slots: Slots, account: Account) -> int | None:
    """The index of the statement that opened the paragraph, where no other time or source was told since.

    A time of its own begins what the report itself tells: «Полиция дерегінше, 5 адам ұсталды. *Қарашада* …».
    """
    if slots.said is not None or _turns(site):
        return None
    for sentence in before(site.outline, site.sentence):
        here = account.told.get(sentence.index, ())
        spoken = {one.said for _, one in here}
        if spoken - {None}:
            return _of_lead(site, account, spoken)
        if any(_turns(one) for one, _ in here):
            return None
        if any(sentence.start <= one.start < sentence.end for one in account.said):
            return None
    return None


def _turns(site: Site) -> bool:
    """Whether a sentence tells of a time of its own: one that opens it, or that is no span."""
    return any(
        one.kind not in SPANS or one.start == site.sentence.start
        for _, one in site.around.times
        if not is_compared(site, one)
    )


def _of_lead(site: Site, account: Account, spoken: set[int | None]) -> int | None:
    """The only statement of a sentence, where it opened the paragraph and is no quotation."""
    at = next(iter(spoken)) if len(spoken) == 1 else None
    if at is None:
        return None
    one, outline = account.said[at], site.outline
    home = outline.sentence_at(one.start)
    if home is None or one.mode != "indirect" or one.speaker is None:
        return None
    if any(letter in ascii_letters for letter in one.name):
        return None  # «Reuters агенттігінің хабарлауынша»: who only passes on what others tell
    return at if opens_paragraph(outline, home) else None
