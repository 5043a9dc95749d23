"""Of which kind people and heads are whose number is told: «численность [безработных] — 2 млн человек».

And what is told in a unit that is of one thing only.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from svodka.ledger.meaning.clauses import FAR, clause_start, label
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.counted_words import phrase_on
from svodka.ledger.meaning.deeds import Deed
from svodka.ledger.meaning.narrowings import FOREIGN, narrowings
from svodka.ledger.meaning.prepositions import TAIL
from svodka.ledger.meaning.verbs import AMOUNT, MOVES
from svodka.ledger.meaning.words import MODIFIERS, Text, Word
from svodka.model import Claim

CURRENT = "electricity"
BORN, NEW = "be-born", ("infant", "newborn")
"""The deed of those who are children then."""
WATT_HOURS = "Wh"
"""How the units of electricity end: heat is told in others."""


def is_current(claim: Claim, counted: str) -> bool:
    """Whether a figure is of electricity by its unit: «станция выработала 40 млн киловатт-часов»."""
    return counted in ("", "energy") and claim.quantity.unit.endswith(WATT_HOURS)


def of_number(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, str, Concept] | None:
    """What a number is said to be of: «численность [безработных] составила 2 млн человек».

    Of the last container before the figure; None where nothing but people is said.
    """
    figure = claim.quantity.start
    before = text.words(max(claim.sentence[0], figure - FAR), figure)
    containers = list(catalogue.all("container", before))
    if not containers:
        return None
    last = containers[-1]
    if _is_moved(last, before, claim, catalogue):
        return None
    if text.language == "kk":
        named = before[max(0, last.first - TAIL) : last.first]
    else:
        named = phrase_on(text, before[last.last].end, catalogue)
        counting = before[last.first : last.last + 1]  # «[число жертв] достигло 12 человек»
        whole = catalogue.at("counted", [*counting, *named], 0)
        if whole is not None and whole.last >= len(counting):
            return whole.concept.name, "", whole.concept
    match = catalogue.first("counted", named)
    behind = (
        catalogue.at("counted", named, match.last + 1)
        if match and named[match.last + 1 :]
        else None
    )
    if match is not None and match.concept.counts and behind is not None:
        match = behind  # «число уволенных [учителей]»
    if match is None or "empty" in match.concept.flags:
        return None
    return match.concept.name, narrowings(named[: match.first], catalogue), match.concept


def of_people(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, str, Concept] | None:
    """Of which people a number is: «[городское население] составило 12 млн человек»; None if of none."""
    figure = claim.quantity.start
    start = clause_start(text, claim.action.start if claim.action else figure)
    said = label(claim, text) or text.words(max(start, claim.sentence[0]), figure)
    for match in catalogue.all("counted", said):
        if "people" in match.concept.flags and not _is_moved(match, said, claim, catalogue):
            led = takewhile(lambda word: word.part in MODIFIERS, reversed(said[: match.first]))
            return match.concept.name, narrowings(list(led), catalogue), match.concept
    return None


def who_does(
    claim: Claim, deed: Deed, noun: Concept, catalogue: Catalogue
) -> tuple[Deed, Concept] | None:
    """The deed and what people of no kind are who do it, where its concept says that; None where it does not.

    «В Казахстане проживают 20 млн человек» is of its population, a state only where a place is told; «без
    работы остаются 400 тысяч человек» of the unemployed, «проголосовали 200 тысяч человек» of voters;
    whoever is born is a child, and no infant of whom others die.
    """
    concept = deed.concept
    if "empty" not in noun.flags and not (deed.action == BORN and noun.name in NEW):
        return None
    people = (
        catalogue.named("counted", concept.who) if concept is not None and concept.who else None
    )
    if people is None or ("level" in deed.flags and claim.place is None):
        return None
    if "level" in deed.flags:
        deed = Deed(AMOUNT, catalogue.named("action", AMOUNT))
    return deed, people


def of_herd(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, str, Concept] | None:
    """Of which animals so many head are: «поголовье [овец] составило 21 млн голов»; the last named before."""
    figure = claim.quantity.start
    before = text.words(max(claim.sentence[0], figure - FAR), figure)
    for match in reversed(list(catalogue.all("counted", before))):
        if "empty" not in match.concept.flags:
            if _is_moved(match, before, claim, catalogue):
                return None
            led = takewhile(lambda word: word.part in MODIFIERS, reversed(before[: match.first]))
            return match.concept.name, narrowings(list(led), catalogue), match.concept
    return None


def _is_moved(match: Match, row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a figure is of how far those moved who are named: «[прирост] населения».

    "Population [growth]" too.
    """
    after = row[match.last + 1 : match.last + 2]
    if after and after[0].part != "NOUN" and not after[0].within(claim.action):
        if _moves(after[0], catalogue):
            return True
    idle = ("container", "link")  # «прирост [численности] населения»
    before = dropwhile(
        lambda word: word.part in MODIFIERS or any(catalogue.at(kind, [word], 0) for kind in idle),
        reversed(row[: match.first]),
    )
    noun = next(before, None)
    verb = noun is None or noun.within(claim.action) or noun.part not in ("NOUN", FOREIGN)
    return not verb and noun is not None and _moves(noun, catalogue)


def _moves(word: Word, catalogue: Catalogue) -> bool:
    found = catalogue.at("action", [word], 0)
    return found is not None and found.concept.name in MOVES
