"""Rows of figures, each with its noun: «231 мужчина, 120 женщин и 71 ребёнок»."""

from __future__ import annotations

import re
from itertools import takewhile

from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.words import NOMINAL, Text
from svodka.model import Claim

COMMA = re.compile(r"\s*,\s*")
BREAK = re.compile(r"[,;:.!?()–—]")
MOST = 3
"""Words of an item of a row beside its number, at most: «120 [сельских школ]»."""


def joins(start: int, end: int, text: Text, catalogue: Catalogue) -> bool:
    """Whether nothing but «и» stands between two offsets."""
    said = text.words(start, end)
    match = catalogue.at("join", said, 0) if said else None
    mark = BREAK.search(text.text, start, end)
    bare = mark is None or COMMA.match(text.text, start) is not None  # "120 women, and 71 children"
    return match is not None and match.length == len(said) and bare


def item_end(one: Claim, text: Text, catalogue: Catalogue) -> int | None:
    """Where the noun of an item ends, with what it is of ("5 museums of universities").

    None where more than that stands there («40 домов [в] Аксу»).
    """
    found = BREAK.search(text.text, one.quantity.end, one.sentence[1])
    said = text.words(one.quantity.end, found.start() if found else one.sentence[1])
    item = list(takewhile(lambda word: not catalogue.at("join", [word], 0), said))
    aside = ("restricting", "some", "remainder")
    plain = all(
        word.part in (*NOMINAL, "") and not any(catalogue.at(kind, [word], 0) for kind in aside)
        for word in item
        if not catalogue.at("link", [word], 0)
    )
    # "83 had convictions" and «61 не работает» tell of those before, and may be of the same
    noun, verb = one.counted, one.action
    told = [word for word in item if word.within(verb)]
    named = noun is not None and noun.start >= one.quantity.end
    plain = plain and not (told and (not named or text.language != "kk"))
    if not plain or len(item) > MOST or (item and catalogue.at("link", item[-1:], 0)):
        return None
    return item[-1].end if item else one.quantity.end


def noun_of(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """What a claim counts, where the catalogue has it."""
    noun = claim.counted
    said = text.words(noun.start, noun.end) if noun else []
    found = catalogue.first("counted", said)
    return found.concept if found is not None else None
