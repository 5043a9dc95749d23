"""Agents: what harms where it is told that it did: «[волки] зарезали 940 овец», "lost to [wolves]".

The word alone is no cause: «волков застрелено 90», "in the wolf reserve", «о [медведях]».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.kazakh.morphology.words import features, split
from svodka.language.lexicon import folded
from svodka.ledger.meaning.causes import ACTS, HARMS, MEANT, flagged
from svodka.ledger.meaning.clauses import clause_of
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word, words
from svodka.model import Claim

REACH = 3
"""Words behind «от» within which an agent is named: «от [нападений голодных] волков»."""
INSTRUMENTAL = "ablt"
ABLATIVE = "abl"
PLAIN = {"own", "plural"}
"""What an ending of Kazakh may say beside the nominative: «қасқырлар», «қар көшкіні»."""
AFTER = ("harming", "link", "stop", "join", "for", "across", "amid", "restricting", "road-on")
"""Kinds of words that may stand behind an agent of English; a noun makes another of it ("wolf hunters")."""


def agent(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The cause that a clause tells as what harmed so many, besides its actor; empty for none.

    Behind a preposition («жертвами волков», "to wolves"), in an instrumental («волками задраны»), in Kazakh
    in an ablative, or by itself where the deed has no actor («көшкін 34 адамның өмірін қиды»).
    """
    around = clause_of(claim, text)
    for match in catalogue.all("cause", around):
        said = around[match.first : match.last + 1]
        if any(word.within(claim.counted, claim.quantity, claim.place) for word in said):
            continue
        name = match.concept.name
        does = any(flagged(flag, name, catalogue) for flag in (ACTS, HARMS, MEANT))
        if does and _harmed(match, around, claim, text, catalogue):
            return name
    return ""


def is_agent(mention: str, cause: str, catalogue: Catalogue, language: str) -> bool:
    """Whether an actor is the cause itself: «волки», who killed sheep, are nobody who answers for it."""
    row = words(mention, language=language)
    found = list(catalogue.all("cause", row))
    return (
        bool(cause and found) and found[-1].concept.name == cause and found[-1].last == len(row) - 1
    )


def _harmed(
    match: Match, around: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> bool:
    """Whether the words around tell that what is named did it."""
    last, behind = around[match.last], around[match.last + 1 : match.last + 2]
    before = around[: match.first]
    if text.language == "kk":
        free = claim.actor is None or last.within(claim.actor)
        return ABLATIVE in kazakh_cases(last) or (
            free and _is_nominative(last, match) and all(_in_slot(word, claim) for word in behind)
        )
    if text.language == "en":
        ends = all(
            _in_slot(word, claim) or any(catalogue.at(kind, [word], 0) for kind in AFTER)
            for word in behind
        )
        return ends and any(True for _ in _led(before, catalogue))
    led = any(True for _ in _led(before, catalogue))
    bare = next((word for word in reversed(before) if word.part not in MODIFIERS), None)
    return led or (
        last.part in NOMINAL
        and INSTRUMENTAL in russian_cases(last)
        and (bare is None or bare.part != "PREP")
    )


def _is_nominative(word: Word, match: Match) -> bool:
    """Whether a word of Kazakh is the last of its concept's in the nominative: «көшкіні» as of «көшкін»."""
    known = {
        lemma for said in match.concept.words for lemma in words(said, language="kk")[-1].lemmas
    }
    endings = (split(folded(word.text), stem) for stem in known.intersection(word.lemmas))
    return any(ending is not None and features(ending) <= PLAIN for ending in endings)


def _led(before: Sequence[Word], catalogue: Catalogue) -> Iterator[Match]:
    """The words that lead an agent: «от [нападений голодных] волков», "by", "to [grey] wolves"."""
    for at in range(max(0, len(before) - REACH), len(before)):
        found = catalogue.at("harming", before, at)
        if found is not None and not any(word.text[0].isdigit() for word in before[found.last :]):
            yield found


def _in_slot(word: Word, claim: Claim) -> bool:
    """Whether a word is of what was harmed, of the deed, or of where and when."""
    return word.within(claim.quantity, claim.counted, claim.action, claim.place, claim.period)
