"""An institution that acts where it stands: «[аэропорт Самары] отменил 94 рейса» is «в аэропорту Самары»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.lexicon import folded
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.facets import is_so_called
from svodka.ledger.meaning.words import MODIFIERS, Text, Word
from svodka.model import Claim, Mention

HOUSE = "spot"
"""Flag of what is a house or a ground, where its people do what they do."""
SMALL = ("PREP",)
"""Parts of speech of Russian words that lead a place."""


def with_spot(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with its actor as the place, where that is a house with a name or with that of its town.

    «[Музей Карсуна] купил», "[hospitals in Lunn] called off", «[Лундинский цирк] продал»; not «аэропорт», nor
    a bank, which is at no spot.
    """
    actor = claim.actor
    if actor is None:
        return claim
    start, end = _span(actor, claim.place, text, catalogue)
    row = text.words(start, end)
    while row and catalogue.at("link", row, 0) is not None:
        row = row[1:]
    if not row or not _is_named_house(row, claim, catalogue):
        return claim
    where = Mention(text.text[row[0].start : end], row[0].start, end, normal=row[-1].lemma)
    return replace(claim, actor=None, place=where)


def house(word: Word, catalogue: Catalogue) -> str:
    """What a house is called in every language: «здравница», «шипажай», «санаторий»; else empty."""
    match = catalogue.at("counted", [word], 0)
    return folded(match.concept.title) if match and HOUSE in match.concept.flags else ""


def staff(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What those work in who act: «[имамы] обвенчали», «мечеть»; for «в мечетях» says who it was."""
    actor = claim.actor
    match = catalogue.first("staff", text.words(actor.start, actor.end)) if actor else None
    house = catalogue.named("counted", match.concept.within) if match is not None else None
    return folded(house.title) if house is not None else ""


def _span(
    actor: Mention, place: Mention | None, text: Text, catalogue: Catalogue
) -> tuple[int, int]:
    """From where to where an actor stands with the place behind it: "hospitals [in Leeds]"."""
    if place is None or place.start < actor.end:
        return actor.start, actor.end
    between = text.words(actor.end, place.start)
    joined = all(_leads(word, catalogue) for word in between)
    near = not text.text[actor.end : place.start].strip(" ’'") or between
    return actor.start, place.end if joined and near else actor.end


def _leads(word: Word, catalogue: Catalogue) -> bool:
    """Whether a word stands between a house and its place: "in", «в»."""
    small = word.part in SMALL or any(
        catalogue.at(kind, [word], 0) for kind in ("link", "stop", "restricting")
    )
    return word.text.islower() and small


def _is_named_house(row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> bool:
    """Whether words are a house and a name, and nothing else: that of a town, or its own."""
    houses = {
        at
        for match in catalogue.all("counted", row)
        if match.together and HOUSE in match.concept.flags
        for at in range(match.first, match.last + 1)
    }
    known = [match for match in catalogue.all("place", row) if match.first not in houses]
    towns = [match for match in known if "generic" not in match.concept.flags]
    if not houses or len(towns) > 1 or any("wide" in match.concept.flags for match in towns):
        return False
    area = {at for match in known for at in range(match.first, match.last + 1)}
    rest = [word for at, word in enumerate(row) if at not in houses and at not in area]
    if any(word.text[0].isdigit() for word in row):
        return False  # «школа № 5 Казани» is no «школы Казани»
    if any(word.text.islower() and not _leads(word, catalogue) for word in rest):
        return False
    if any(not is_so_called(match, row) and row[match.first].text.islower() for match in towns):
        return False
    names = [word for word in rest if word.text[0].isupper()]
    first = claim.sentence[0]
    opens = any(word.start == first and word.part in MODIFIERS for word in names)
    return bool(towns or names) and not opens
