"""Deeds told as participles beside a number's noun, in English and Kazakh, and beside the verb of a sum.

"The number of people [killed] rose to 42", «[жиналған] астық көлемі 2 млн тонна болды», "[issued] loans
totalling $5 million".
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.words import lemma
from svodka.language.kazakh.morphology.verb_endings import DONE, NOT_DONE
from svodka.language.kazakh.morphology.words import GENITIVE, WITHIN
from svodka.ledger.meaning.clauses import clause_end, words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

BEFORE = 3
"""Words before what is numbered in which "number of" stands: "the number of Karsk's [people]"."""
NUMBERING = ("unit", "sum")
"""The containers of a number and of an amount."""
WHO_DID = "who-did"
"""What stands before what those did who are numbered: "[who have] died"."""
ENDS_OF_OTHERS = ("s", "ing")
"""How forms of a verb end that say nothing of what was done to somebody: "kills", "killing"."""
OF_OTHERS = (*WITHIN, *GENITIVE)
"""How words end that a participle before them tells of: «ашылған [зауыттағы] жұмысшылар саны»."""


def done_to(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """What was done to those whose number is told: "the number of schools [built] reached 12".

    "The amount of wheat [produced]", "the number of people who were [detained]". None where the verb of the
    sentence stands there ("the number of people [rose] to 42") or a deed that the catalogue does not have.
    """
    noun = claim.counted
    if noun is None or noun.end > claim.quantity.start:
        return None
    if text.language == "kk":
        return _done_before(noun, claim, text, catalogue)
    if text.language != "en":
        return None
    return done_behind(_behind(claim, noun, text, catalogue), catalogue)[0]


def done_behind(
    after: Sequence[Word], catalogue: Catalogue
) -> tuple[Concept | None, Sequence[Word]]:
    """What words that open with a participle tell was done, and its words: "who were [detained] in May".

    Or that they did, who have no object: "who [died] in floods", or were: "[missing]". None and no words
    where they open with no deed, a state, or what something was left as.
    """
    passive = catalogue.at("passive", after, 0) if after else None
    acting = False
    if passive is not None and not passive.between:
        after = after[passive.last + 1 :]
        acting = passive.concept.name == WHO_DID
    if not after or catalogue.at("left-as", after, 0):
        return None, []
    found = catalogue.at("action", after, 0)
    if found is None or "level" in found.concept.flags:
        return None, []
    if not is_participle(after[0]) and after[0].text.casefold() not in found.concept.words:
        return None, []
    if acting and not _ends(after[found.last + 1 :], catalogue):
        return None, []
    return found.concept, after[: found.last + 1]


def _ends(after: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether a verb has no object of its own: "who died [in] floods", not "who killed [a man]"."""
    return not after or any(catalogue.at(kind, after, 0) for kind in ("restricting", "particle"))


def in_sum(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """What was done to what comes to so much: "banks [issued] new loans totalling $5 million".

    "Fines totalling $5 million were [imposed]". None where no such verb stands beside the noun or the figure.
    """
    noun, verb = claim.counted, claim.action
    if text.language != "en" or noun is None or verb is None or verb.start < noun.end:
        return None
    if not verb.text.casefold().endswith(ENDS_OF_OTHERS[-1]) or verb.end > claim.quantity.start:
        return None
    before = words_before(text, noun.start)[-BEFORE:]
    after = words_behind(text, claim.quantity.end)[:BEFORE]
    passive = catalogue.at("passive", after, 0) if after else None
    done = after[passive.last + 1 :][:1] if passive is not None else []
    for word in [*done, *reversed(before)]:
        found = catalogue.at("action", [word], 0) if is_participle(word) else None
        if found is not None:
            return None if "level" in found.concept.flags else found.concept
    return None


def _done_before(noun: Mention, claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """What was done to those whose number Kazakh tells: «[екпе алған] балалар саны 58 мыңға жетті»."""
    own = text.words(noun.start, noun.end)
    counting = catalogue.at("container", own, len(own) - 1) if own else None
    if counting is None or counting.concept.name not in NUMBERING:
        return None
    led = [*words_before(text, noun.start)[-2 * BEFORE :], *own]
    for last in range(len(led) - 2, max(-1, len(led) - 2 - BEFORE), -1):
        low = led[last].text.casefold()
        if low.endswith(OF_OTHERS):
            return None
        if not low.endswith(DONE) or led[last].within(claim.period, claim.place):
            continue
        if low.endswith(NOT_DONE):
            return None
        ways = (
            catalogue.at("action", led[: last + 1], at) for at in range(max(0, last - 2), last + 1)
        )
        found = next((match for match in ways if match is not None and match.last == last), None)
        return None if found is None or "level" in found.concept.flags else found.concept
    return None


def _behind(claim: Claim, noun: Mention, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words behind the noun whose number is told, before the verb and the figure; none of no number."""
    verb = claim.action
    end = min(clause_end(text, noun.end), claim.quantity.start)
    if verb is not None and noun.end <= verb.start < end:
        end = verb.start
    own = text.words(noun.start, noun.end)
    led = [*words_before(text, noun.start)[-BEFORE:], *own]
    numbers = [
        match for match in catalogue.all("container", led) if match.concept.name in NUMBERING
    ]
    if not numbers:
        return []
    after = text.words(noun.end, end)
    if numbers[-1].last < len(led) - 1:
        return after
    # the container itself is counted: "the [amount] of wheat produced"
    places = (2, 3) if after and catalogue.at("link", after, 0) is not None else ()
    return next((after[at:] for at in places if after[at:] and is_participle(after[at])), [])


def is_participle(word: Word) -> bool:
    """Whether a word may be a participle that says what was done: "built", "detained", not "building"."""
    low = word.text.casefold()
    return not low.endswith(ENDS_OF_OTHERS) and lemma(low, "VERB") != low
