"""Deeds told as participles in Russian: «число [построенных] школ составило 3» is «построены 3 школы»."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import Any

from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.clauses import clause_end, clause_start, words_before
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.nationals import PERSON
from svodka.ledger.meaning.words import LIKELY, MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Mention

_DONE = frozenset({"PRTF", "pssv", "past"})
"""The grammemes of a participle that tells what was done, behind a number of something."""
_SAID = frozenset({"PRTF", "past", "ablt", "plur"})
"""Those of one that a verb says of people."""
_THOSE = frozenset({"gent", "plur"})
"""Those of a word that stands for people before their number."""
_TOGETHER = frozenset({"NUMR", "Coll"})
"""Those of «двое», «трое»."""
_STATES = frozenset({"level", "tells"})
"""Actions that tell how many there are, also as participles: «число [зарегистрированных] безработных»."""
CHANGES = ("increase", "decrease")
Ways = frozenset[tuple[str, str | None]]
"""In which numbers and genders a form can stand in the genitive: («plur», None), («sing», «neut»)."""
MOST = 5
"""Words that name what it was done to, at most."""


def told_as_participle(
    claim: Claim, text: Text, catalogue: Catalogue
) -> tuple[Concept, Claim] | None:
    """The deed of the participle behind a container, and the claim with what it was done to as counted.

    «Количество [изъятого] в мае оружия», «число школ, [построенных] за год,», without a container «[привитых]
    детей — 300». None where it stands for people: what became of them is a concept of its own («погибших»).
    """
    row = _described(claim, text, catalogue)
    for at, word in enumerate(row):
        ways = _ways(word)
        found = catalogue.at("action", [word], 0) if ways else None
        if found is None or found.concept.flags & _STATES:
            continue
        thing = _done_to(row, at, ways, claim, text)
        if not thing:
            return None
        start, end = thing[0].start, thing[-1].end
        return found.concept, replace(claim, counted=Mention(text.text[start:end], start, end))
    return None


def _described(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words between a container and the verb or the figure: «число [построенных школ] составило 3»."""
    noun, figure = claim.counted, claim.quantity
    if noun is None or figure.change in CHANGES:
        return []
    verb = claim.action or figure
    said = text.words(noun.start, noun.end)
    if catalogue.first("container", said) is not None and noun.start > figure.start > verb.start:
        said = words_before(text, verb.start)  # «составило 700 [единиц]»
    container = catalogue.first("container", said)
    if container is not None:
        after = [one.start for one in (verb, figure) if one.start > said[0].start]
        return text.words(said[container.last].end, min(after)) if after else []
    if claim.action is not None or noun.start > figure.start:
        return []
    return text.words(clause_start(text, noun.start), noun.end)


def predicative(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """The deed of a participle that a verb says of people: «[задержанными] оказались 42 человека»."""
    verb = text.words(claim.action.start, claim.action.end) if claim.action else []
    if not verb or catalogue.at("carrying", verb, 0) is None or claim.quantity.kind != "count":
        return None
    for word in text.words(clause_start(text, verb[0].start), clause_end(text, verb[0].end)):
        found = catalogue.at("action", [word], 0) if _tags(word, _SAID) else None
        if found is not None and not word.within(claim.counted, claim.actor):
            return found.concept
    return None


def stands_for(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """Whom a figure counts without a noun: «[задержанных] — 42» and «погибли [двое]» count people."""
    if claim.quantity.kind != "count" or claim.counted is not None or claim.action is None:
        return ""
    deed = text.words(claim.action.start, claim.action.end)
    found = catalogue.at("counted", deed[:1], 0) if deed and _tags(deed[0], _THOSE) else None
    if found is not None and found.concept.act:
        return found.concept.counts
    said = text.words(claim.quantity.start, claim.quantity.end)
    return PERSON if deed and said and _tags(said[-1], _TOGETHER) else ""


def _done_to(row: list[Word], at: int, ways: Ways, claim: Claim, text: Text) -> list[Word]:
    """«Изъятого в мае [огнестрельного оружия]», «[школ], построенных за год»: the words of the thing."""
    if at and "," in text.text[row[at - 1].end : row[at].start]:
        named = list(takewhile(lambda w: w.part in NOMINAL, row[:at]))
        return named if any(_agrees(word, ways) for word in named) else []
    found: list[Word] = []
    for index in range(at + 1, len(row)):
        word = row[index]
        if _apart(word, claim) or not _agrees(word, ways):
            continue
        first = index
        while first > at + 1 and row[first - 1].part in MODIFIERS:
            first -= 1
        if row[first - 1].part == "PREP":  # «для городских школ»
            continue
        behind = takewhile(lambda w: w.part in NOMINAL and not _apart(w, claim), row[index + 1 :])
        found = [*row[first : index + 1], *behind][: MOST + 1]
        if first == at + 1:
            break  # else the last: «выделенных на строительство школ [средств]»
    return found


def _apart(word: Word, claim: Claim) -> bool:
    """Whether a word stands in a slot of its own."""
    return word.within(claim.place, claim.period, claim.actor)


def _agrees(noun: Word, ways: Ways) -> bool:
    """Whether a word is a noun in the genitive that agrees with a participle."""
    return not ways.isdisjoint(_genitives(noun, frozenset({"NOUN"})))


def _ways(word: Word) -> Ways:
    """How a participle of what was done stands in the genitive; empty for other words."""
    return _genitives(word, _DONE)


def _genitives(word: Word, grammemes: frozenset[str]) -> Ways:
    return frozenset(
        (str(tag.number), None if tag.number == "plur" else tag.gender)
        for tag in _tags(word, grammemes | {"gent"})
    )


def _tags(word: Word, grammemes: frozenset[str]) -> list[Any]:
    """How the dictionary reads a word with some grammemes."""
    likely = (one.tag for one in parses(word.text.casefold()) if one.score >= LIKELY)
    return [tag for tag in likely if grammemes <= tag.grammemes]


def without_deed(claim: Claim, inside: list[Word]) -> list[Word]:
    """«[Выплаченных] пособий»: a participle that says what was done does not narrow what it was done to."""
    done = [word for word in inside if word.within(claim.action) and word.part in MODIFIERS]
    return [word for word in inside if word not in done] or inside
