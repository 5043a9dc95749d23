"""Of what age those counted are: «детей [до 5] лет», "people [aged 18] to [24]"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.lexicon import folded
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

AGES = 4
"""Words beside one of age that may hold its numbers: «в возрасте от 18 до 35»."""
FAR = 40
"""Characters behind a noun in which its age is looked for."""
NEXT, JOINED = re.compile(r" "), re.compile(r"[ –—-]{1,3}")
"""What stands before the words of an age, and may stand between them: «детей 6–14 лет»."""
BETWEEN = "aged"
"""The concept of an age with two ends, or with none said: «детей от 6 до 14 лет», «детей 6 лет»."""


def age(claim: Claim, around: Sequence[Word], text: Text, catalogue: Catalogue) -> str:
    """The age that words of a figure's clause tell, empty where none does; ``around`` are all of them."""
    for match in catalogue.each("age", around):
        if not match.together:
            continue
        if text.language == "kk":
            row = around[max(0, match.first - 1) : match.first + 1]
        else:  # «в возрасте 6–14 лет»: a dash ends a clause, and no age
            end = around[match.last].end
            row = text.words(end, min(end + FAR, claim.sentence[1]))[:AGES]
        numbers = [word.text for word in row if _is_number(word, claim)]
        if not numbers and text.language != "kk" and row and catalogue.at("old", row[:1], 0):
            numbers = ["1"]  # «младше года», "younger than one"
        if numbers:
            return _told(match.concept.name, numbers, catalogue)
    return _behind(claim, text, catalogue)


def _behind(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The age right behind a noun: «детей [от 6 до 14 лет]», «[6–14 лет]», "people [over 65]"."""
    row = list(_joined(claim, text, catalogue))
    numbers = [word.text for word in row if word.text.isdigit()]
    said = [match for match in (catalogue.at("bound", [word], 0) for word in row) if match]
    years = bool(row) and catalogue.at("old", row[-1:], 0) is not None
    if not years and not (said and numbers and _are_people(claim, text, catalogue)):
        return ""
    if said and not numbers:  # «детей до года»
        numbers = ["1"]
    name = said[0].concept.name if said and len(numbers) == 1 else BETWEEN
    return _told(name, numbers, catalogue) if numbers else ""


def _joined(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[Word]:
    """The numbers and the words of age behind a noun, up to the first other word or mark."""
    noun = claim.counted
    end = noun.end if noun is not None else claim.sentence[1]
    gap = NEXT
    for word in text.words(end, min(end + FAR, claim.sentence[1])):
        if not gap.fullmatch(text.text, end, word.start):
            return
        kinds = ("bound", "old")
        if not _is_number(word, claim) and not any(catalogue.at(k, [word], 0) for k in kinds):
            return
        if word.within(claim.quantity, claim.period, claim.place, claim.action):
            return
        yield word
        end, gap = word.end, JOINED


def _are_people(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a noun counts people, so that a number behind "over" is an age: not "homes over 50 metres"."""
    noun = claim.counted
    said = text.words(noun.start, noun.end) if noun is not None else []
    found = [match.concept for match in catalogue.all("counted", said)]
    return bool(found) and bool(found[-1].sort or found[-1].people)


def _told(name: str, numbers: Sequence[str], catalogue: Catalogue) -> str:
    return " ".join([folded(catalogue.title("age", name)), *numbers])


def _is_number(word: Word, claim: Claim) -> bool:
    return word.text.isdigit() and len(word.text) < 3 and not word.within(claim.quantity)
