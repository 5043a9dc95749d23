"""Shares that say a part again: «из 840 кафе у 210, или [25 %], нашли нарушения», "300 of them ([25%])".

Such a share is of the whole that the part is of. Only right behind the part, in brackets or behind «или», and
where nothing follows that it might be of instead («210, или 35 % всех нарушителей»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

BRACKET = re.compile(r"\s*\(\s*")
COMMA = re.compile(r"\s*,\s*")
CLOSED = re.compile(r"\s*\)")
PAUSE = re.compile(r"\s*[,.;)]")
FAR = 60
"""Characters between a part and its share, at most."""


def shares_again(
    claims: Sequence[Claim], text: Text, catalogue: Catalogue
) -> Iterator[tuple[str, str]]:
    """The ids of the shares that say a part again, each with the id of the claim of that part."""
    before: Claim | None = None
    for claim in sorted(claims, key=lambda one: one.quantity.start):
        if before is not None and _is_again(claim, before, text, catalogue):
            yield claim.id, before.id
        before = claim


def _is_again(share: Claim, part: Claim, text: Text, catalogue: Catalogue) -> bool:
    if share.quantity.unit != "%" or share.quantity.change is not None or part.part_of is None:
        return False
    if part.quantity.kind != "count" or part.quantity.change is not None:
        return False
    start, end = part.quantity.end, share.quantity.start
    if share.sentence != part.sentence or end - start > FAR:
        return False
    noun = part.counted
    if noun is not None and start <= noun.start and noun.end <= end:
        start = noun.end
    behind = text.words(start, end)
    them = catalogue.at("theirs", behind, 0) if behind else None
    if them is not None and them.last + 1 == them.length:  # «у 210 [из них], или 25 %»
        start = behind[them.last].end
    if BRACKET.fullmatch(text.text, start, end):
        return CLOSED.match(text.text, share.quantity.end) is not None
    led = text.words(start, end)
    match = catalogue.at("again", led, 0) if led else None
    if (
        match is None
        or match.length != len(led)
        or not COMMA.fullmatch(text.text, start, led[0].start)
    ):
        return False
    return text.language == "kk" or PAUSE.match(text.text, share.quantity.end) is not None
