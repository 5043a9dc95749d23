"""Illnesses: which one people fell ill with, and how many cases of it there were."""

from __future__ import annotations

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import clause_of, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.counted import What
from svodka.ledger.meaning.words import Text, words
from svodka.model import Claim

SICKEN = "infect"
"""To fall ill, which people are said to do, and of whom it is told that they did."""
CASE = "case"
"""The container of cases."""


def illness(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The titles of the illnesses that the clause of a figure names, in one order; empty where it names none.

    «[Корью] заболели 28 тысяч человек», «[ОРВИ и гриппом] заболели 4 тысячи».
    """
    return " ".join(sorted(folded(one.title) for one in illnesses(claim, text, catalogue)))


def illnesses(claim: Claim, text: Text, catalogue: Catalogue) -> set[Concept]:
    """The illnesses that the clause of a figure names."""
    named = catalogue.all("counted", clause_of(claim, text))
    return {match.concept for match in named if "illness" in match.concept.flags}


def is_illness(mention: str, catalogue: Catalogue, language: str) -> bool:
    """Whether words name illnesses and nothing else: "the flu", «грипп и ОРВИ»; not "severe flu"."""
    row = words(mention, language=language)
    named = [
        at
        for match in catalogue.all("counted", row)
        if "illness" in match.concept.flags
        for at in range(match.first, match.last + 1)
    ]
    idle = ("link", "join")
    rest = (word for at, word in enumerate(row) if at not in named)
    return bool(named) and all(any(catalogue.at(kind, [word], 0) for kind in idle) for word in rest)


def caught_ill(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether people caught an illness: "741 people caught [measles]", not "caught in a flu outbreak"."""
    verb = claim.action
    behind = words_behind(text, verb.end) if verb else []
    idle = ("modifier", "link")  # "caught the new flu"
    said = [word for word in behind if not any(catalogue.at(kind, [word], 0) for kind in idle)]
    caught = catalogue.at("counted", said, 0) if said else None
    return caught is not None and "illness" in caught.concept.flags


def cases(
    claim: Claim,
    text: Text,
    catalogue: Catalogue,
    deed: Concept | None,
    what: What,
) -> tuple[str, str] | None:
    """The illness that a figure tells the cases of, and what narrows it; None where it tells none.

    «[Корью] заболели 745 человек» (not 745 children), «қызылша жұқтырған 745 адам анықталды»,
    «зарегистрировали 745 заболевших [корью]», «число заболевших [корью] составило 900».
    Cases of which there were so many, or that are told, are registered: "measles cases reached 745".
    """
    counted, narrowing, noun = what
    if deed is None or noun is None:
        return None
    found = "finds" in deed.flags and "empty" in noun.flags and _fell_ill(claim, text, catalogue)
    if found or (deed.name == SICKEN and ("empty" in noun.flags or noun.act == SICKEN)):
        named = illnesses(claim, text, catalogue)
        if len(named) != 1:
            return None
        one = named.pop()
        kept = (word for word in narrowing.split() if word != folded(one.title))
        return one.name, " ".join(kept)
    if "illness" not in noun.flags:
        return None
    fell = catalogue.first("action", words(narrowing))
    if "finds" in deed.flags:  # «выявлено 412 случаев гриппа», зарегистрировано
        return counted, narrowing
    if deed.flags & {"level", "tells"} and _of_cases(claim, text, catalogue):
        return counted, narrowing
    if "level" in deed.flags and fell is not None and fell.concept.name == SICKEN:
        return None if " " in narrowing else (counted, "")
    return None


def _of_cases(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether cases are counted, and not people or a share: «число [случаев] кори», "measles [cases]"."""
    noun = claim.counted
    said = text.words(noun.start, noun.end) if noun and claim.quantity.kind == "count" else []
    return any(match.concept.name == CASE for match in catalogue.all("container", said))


def _fell_ill(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether people of the clause fell ill: «қызылша [жұқтырған] 745 адам анықталды»."""
    said = (word for word in clause_of(claim, text) if not word.within(claim.action))
    return any(match.concept.name == SICKEN for match in catalogue.all("action", list(said)))
