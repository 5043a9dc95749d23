"""Deeds told as nouns beside a verb that says only that somebody underwent them: «[аресту] подверглись 40».

"18 houses underwent [demolition]" is that they were demolished, «[эвакуацияға] ұшырады» that they were
evacuated. The noun stands in the dative in Russian and Kazakh, right behind the verb in English.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.clauses import clause_end, words_before
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.numbered import is_participle
from svodka.ledger.meaning.verbs import MOVES
from svodka.ledger.meaning.words import NOMINAL, Text, Word
from svodka.model import Claim

DATIVES = ("datv", "dat")
"""The dative of Russian and of Kazakh."""
OF_SOMETHING = "own"
"""What an ending of Kazakh says of a noun that is of something: «ит [шабуылына] ұшырады»."""


def undergone(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """The deed that those who are counted underwent; None of other verbs.

    Nor where the noun is of somebody («нападению [собак] подверглись»), and not of what is only due: "to
    undergo", «подлежат».
    """
    verb, noun = claim.action, claim.counted
    said = text.words(verb.start, clause_end(text, verb.end)) if verb else []
    found = catalogue.at("undergoing", said, 0) if said else None
    if verb is None or noun is None or found is None or not found.together:
        return None
    if text.language == "en":
        done = is_participle(said[0]) and noun.end <= verb.start
        row = said[found.last + 1 :] if done else []
        row = [word for word in row if not catalogue.at("link", [word], 0)]
        named = _named(row[:1], row[1:2], claim, catalogue)
    else:
        led = words_before(text, verb.start)
        before, after = _beside(led, claim), _beside(said[found.last + 1 :], claim)
        near = [before[-1:]] if text.language == "kk" else [before[-1:], after[:1]]
        datives = [one for one in near if one and _is_dative(one[0], text)]
        behind = after[1:2] if datives and datives[0] is not near[0] else []
        named = _named(datives[0], behind, claim, catalogue) if datives else None
    return named


def _beside(row: Sequence[Word], claim: Claim) -> Sequence[Word]:
    """The words of a row that stand in no slot of where and when, nor lead one."""
    slots = (claim.place, claim.period, claim.actor, claim.counted, claim.quantity)
    return [word for word in row if word.part != "PREP" and not word.within(*slots)]


def _is_dative(word: Word, text: Text) -> bool:
    """Whether a word may be a noun in the dative, and of nothing in Kazakh."""
    if text.language == "kk":
        cases = kazakh_cases(word)
        return DATIVES[1] in cases and OF_SOMETHING not in cases
    return word.part == "NOUN" and DATIVES[0] in russian_cases(word)


def _named(
    deed: Sequence[Word], behind: Sequence[Word], claim: Claim, catalogue: Catalogue
) -> Concept | None:
    """The deed that a noun names, where no other noun that it is of follows it.

    None of what says of people another thing than of figures: «[сокращению] подверглись 40 служащих».
    """
    found = catalogue.at("action", deed, 0) if deed else None
    if found is None or "level" in found.concept.flags or found.concept.name in MOVES:
        return None
    stops = [word for word in behind if catalogue.at("stop", [word], 0)]
    goes_on = any(word.part in (*NOMINAL, "") and word not in stops for word in behind)
    in_slot = any(word.within(claim.place, claim.period, claim.quantity) for word in behind)
    return None if goes_on and not in_slot else found.concept
