"""Deeds told as nouns in English and Kazakh, with what they are of: "oil [output]", «мұнай [өндірісі]»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from svodka.ledger.meaning.clauses import words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.prepositions import phrase
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

BEFORE = 3
"""Words before a Kazakh noun that may make one name with it: «мұнай өндіру [көлемі]»."""


def compound(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[Concept, Claim] | None:
    """The deed that a claim's noun names, and the claim with what the deed is done to as what is counted.

    "Oil output was 88m tonnes", "production of oil", «мұнай өндіру 88 млн тонна болды». None where the noun
    names no deed, or nothing that the catalogue has stands with it ("retail sales").
    """
    if claim.counted is None:
        return None
    row = _name(claim.counted, text, catalogue)
    whole = (catalogue.at("counted", row, at) for at in range(len(row) - 1))
    if any(match is not None and match.last == len(row) - 1 for match in whole):
        return None  # "budget expenditures"
    deed = catalogue.at("deed", row, len(row) - 1) if row else None
    concept = catalogue.named("action", deed.concept.act) if deed is not None else None
    if concept is None:
        return None
    for object_ in (row[:-1], *_behind(claim, row[-1], text, catalogue)):
        known = [match for match in catalogue.all("counted", object_) if _is_thing(match.concept)]
        if known and known[-1].last == len(object_) - 1:
            start, end = object_[known[0].first].start, object_[-1].end
            if text.language == "en" and object_[0] is row[0]:  # "Nigerian [offshore oil] output"
                owner = catalogue.at("place", row, 0)
                start = row[owner.last + 1 if owner is not None else 0].start
            noun = Mention(text.text[start:end], start, end, normal=object_[-1].lemma)
            return concept, replace(claim, counted=noun)
    return None


def recorded(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """The deed of an English noun before a figure: "recorded [seizures] of 700 weapons"."""
    figure = claim.quantity.start
    if text.language != "en" or claim.counted is None or claim.counted.start < figure:
        return None
    led = words_before(text, figure)[-2:]
    if len(led) < 2 or catalogue.at("link", led, 1) is None:
        return None
    deed = catalogue.at("deed", led, 0)
    return catalogue.named("action", deed.concept.act) if deed is not None else None


def _is_thing(concept: Concept) -> bool:
    """Whether a concept says of what a deed is: not "people", nor "number of the dead"."""
    return "empty" not in concept.flags and not concept.act


def _name(noun: Mention, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words of a noun with those before it, without what counts for them: «мұнай өндіру көлемі».

    Of English the words that name one thing, where the mention is cut short: "IT services [exports]".
    """
    row = text.words(noun.start, noun.end)
    before = words_before(text, noun.start)[-BEFORE:]
    if text.language == "en" and len(row) == 1:
        ends = (at for at in range(len(before)) if _names(before[at:], text, catalogue))
        row = [*before[next(ends, len(before)) :], *row]
    elif text.language == "kk":
        row = [*before, *row]
    while row and catalogue.at("container", row, len(row) - 1) is not None:
        row = row[:-1]
    return row


def _names(row: Sequence[Word], text: Text, catalogue: Catalogue) -> bool:
    """Whether the words right before a noun name one thing together, in one run of them."""
    match = catalogue.at("counted", row, 0)
    straight = all(text.text[one.end : two.start] == " " for one, two in pairwise(row))
    return straight and match is not None and match.last == len(row) - 1


def _behind(claim: Claim, deed: Word, text: Text, catalogue: Catalogue) -> Iterator[Sequence[Word]]:
    """What follows the "of" or "in" of an English deed: "production of [oil]", "rise in [prices]"."""
    after = words_behind(text, deed.end)
    if text.language != "kk" and after and catalogue.at("restricting", after, 0) is not None:
        yield phrase(claim, after[1:], catalogue)
