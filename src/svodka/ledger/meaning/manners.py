"""In what way a thing was done: «вывезли [по железной дороге]», «[заочно] осуждены», "voted [early]".

The catalogue has the ways that three languages tell. Beside a deed any other adverb leaves open whether the
figure is of all that were done, so it tells figures apart by its own word. Those that say nothing of it
do not («уже», «всего», "only").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

ADVERB, SHORT = "ADVB", "ADJS"
LY = "ly"
"""What English adverbs end with."""
WAY = "түрде"
"""What makes an adverb of the Kazakh word before it: «[жедел түрде] көшірілді»."""
KNOWN = ("manner", "rate", "plain", "besides", "in-all", "provisional", "versus")
"""Kinds of words that tell something else of a figure, or nothing."""


def manners(
    claim: Claim,
    around: Sequence[Word],
    text: Text,
    catalogue: Catalogue,
    deed: Concept | None,
    level: bool,
) -> Iterator[str]:
    """The ways that the words of a figure's clause tell; ``level``: it is a state that is measured.

    Not what the words for the deed itself say: «[вывезли за рубеж]», «[насмерть] замёрзли».
    """
    told = _told_with(around, deed, catalogue)
    of_deed = [word for word in around if word.within(claim.action)]
    passing = catalogue.first("passing", of_deed) is not None
    for match in catalogue.all("manner", around):
        if passing and catalogue.at("first-time", around, match.first) is not None:
            continue  # «впервые превысило 15 млн» is all
        if around[match.first].start in told and around[match.last].start in told:
            continue
        if _is_one(match, around, claim, level):
            yield folded(match.concept.title)
    if not level and not claim.quantity.change:
        left = [word for word in around if word.start not in told]
        yield from _adverbs(claim, left, text, catalogue)


def _told_with(around: Sequence[Word], deed: Concept | None, catalogue: Catalogue) -> set[int]:
    """Where the words begin that make the deed together: «[вывезли за рубеж]», not «[добровольно] сдали»."""
    found: set[int] = set()
    for match in catalogue.all("action", around) if deed is not None else ():
        own = [at for at in range(match.first, match.last + 1) if at not in match.between]
        alone = (catalogue.at("action", [around[at]], 0) for at in own)
        if match.concept is deed and all(one is None or one.concept is not deed for one in alone):
            found |= {around[at].start for at in own}
    return found


def is_way(words: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words tell a way, and no place: "abroad"."""
    match = catalogue.at("manner", words, 0) if words else None
    return match is not None and match.last == len(words) - 1


def _is_one(match: Match, around: Sequence[Word], claim: Claim, level: bool) -> bool:
    if not match.together or around[match.first].within(claim.place):
        return False  # «в пунктах [временного] размещения»
    first, last, flags = around[match.first], around[match.last], match.concept.flags
    said = " ".join(folded(word.text) for word in around[match.first : match.last + 1])
    if "deeds" in flags and (level or (said.isascii() and said not in match.concept.words)):
        return False  # "have been built" has lemmas of "are being built"
    deed = claim.action
    if "beside" not in flags:
        return True
    # not «с тех пор как началась война», «заявка началась с 12 рублей»
    return (
        deed is not None
        and _touches(first, last, claim)
        and (first.start, last.end) != (deed.start, deed.end)
    )


def _touches(first: Word, last: Word, claim: Claim) -> bool:
    """Whether words from the first to the last stand right before the deed, or right behind it."""
    deed = claim.action
    return deed is not None and first.start <= deed.end + 1 and last.end >= deed.start - 1


def _adverbs(
    claim: Claim, around: Sequence[Word], text: Text, catalogue: Catalogue
) -> Iterator[str]:
    """The adverbs beside a deed that the catalogue does not have: «[спешно] эвакуировано 40 человек»."""
    for at, word in enumerate(around):
        if word.within(claim.action, claim.place, claim.actor, claim.counted):
            continue
        if text.language == "kk":
            led = around[at + 1 : at + 2]
            adverb = bool(led) and folded(led[0].text) == WAY
        else:
            adverb = _touches(word, word, claim) and _is_adverb(word, text)
        if adverb and not any(catalogue.at(kind, around, at) is not None for kind in KNOWN):
            yield word.lemma


def _is_adverb(word: Word, text: Text) -> bool:
    if text.language == "en":
        return word.text.islower() and word.text.endswith(LY)
    if word.part != SHORT or text.language != "ru":
        return word.part == ADVERB
    # «повторно» may be a short adjective as well
    return any(reading.tag.POS == ADVERB for reading in parses(word.text.casefold()))
