"""A document with its claims underlined, for a person to review.

Each line of the text is followed by a line of marks: under the words of a figure stands its number, drawn
out with ``~``. Below the text each figure has one line with its slots. Confidence is left out: it moves with
every training, and the view is for what was read.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from svodka.model import Claim, Quantity

WIDTH = 92


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines of the view start and end in the text: its own lines, wrapped at spaces."""
    place = 0
    for paragraph in text.split("\n"):
        wrapped = textwrap.wrap(
            paragraph, WIDTH, break_long_words=False, break_on_hyphens=False, expand_tabs=False
        )
        for line in wrapped:
            start = text.index(line, place)
            place = start + len(line)
            yield start, place
        if not paragraph:
            yield place, place
        place += 1 if place < len(text) and text[place] == "\n" else 0


def _marks(start: int, end: int, claims: Sequence[Claim]) -> str:
    marks = [" "] * (end - start)
    for number, claim in enumerate(claims, 1):
        begin, stop = max(claim.quantity.start, start), min(claim.quantity.end, end)
        if begin < stop:
            label = str(number).center(stop - begin, "~")[: stop - begin]
            marks[begin - start : stop - start] = label
    return "".join(marks).rstrip()


def _value(quantity: Quantity) -> str:
    ends = [f"{end:f}" for end in (quantity.low, quantity.high) if end is not None]
    value = "..".join(dict.fromkeys(ends))
    change = f" {quantity.change}" if quantity.change else ""
    return f"{quantity.relation} {value} {quantity.unit}{change}"


def _slots(claim: Claim, numbers: dict[str, int]) -> Iterator[str]:
    for name in ("action", "counted", "actor", "place"):
        mention = getattr(claim, name)
        if mention:
            yield f"{name}: {mention.text}"
    if claim.period:
        period = claim.period
        days = f" ({period.from_date}..{period.to_date})" if period.from_date else ""
        yield f"period: {period.text}{days}"
    if claim.mode != "narrator":
        yield f"{claim.mode}: {claim.speaker.name or claim.speaker.text if claim.speaker else '?'}"
    if claim.factuality != "asserted":
        yield claim.factuality
    if claim.part_of:
        yield f"part of {numbers[claim.part_of]}"


def view(text: str, claims: Sequence[Claim]) -> str:
    """The view of a document and its claims."""
    out = []
    for start, end in _lines(text):
        out.append(text[start:end])
        if marks := _marks(start, end, claims):
            out.append(marks)
    numbers = {claim.id: number for number, claim in enumerate(claims, 1)}
    out.append("")
    for number, claim in enumerate(claims, 1):
        out.append(f"{number}. {claim.quantity.text} = {_value(claim.quantity)}")
        out += [f"     {slot}" for slot in _slots(claim, numbers)]
    return "\n".join(line.rstrip() for line in out).strip() + "\n"
