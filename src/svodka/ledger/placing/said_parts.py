"""Parts of a whole that do not fit it, which the reader takes for none: «40 машин, из них 52 грузовых»."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.tags import tag
from svodka.ledger.meaning.bare import are_empty
from svodka.ledger.meaning.bounds import bounds
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.words import MODIFIERS, Text, Word
from svodka.ledger.placing.rows import COMMA, item_end, joins, noun_of
from svodka.model import Claim

COLON = re.compile(r"\s*:\s*")
ENDED = re.compile(r"\d-[^\W\d]")
"""A number in digits that has an ending of its own: «олардың [312-сі]»."""
STRAIGHT = frozenset(("nomn", "accs"))
"""The cases of whom or what something is told in Russian."""
SUM = (0.7, 1.5)
"""What of their whole parts may make that are misstated, and not misread."""


def with_said_parts(claims: Sequence[Claim], text: Text, catalogue: Catalogue) -> Iterator[Claim]:
    """The claims; one that the text calls a part of a smaller figure before it is that part.

    The reader takes no figure for a part of a smaller one («4610 нарушителей, из них 5390 иностранцев»),
    which is what a check looks for. Only where the words stand beside the figure, and in the next sentence
    («Из них 5390 иностранцы») only behind one that tells no other figure. So are those that a colon lists, to
    «и» before the last.
    """
    before: Claim | None = None
    in_order = sorted(claims, key=lambda one: one.quantity.start)
    told = Counter(one.sentence for one in in_order)
    for claim in _with_listed(in_order, text, catalogue):
        if (
            before is not None
            and claim.part_of is None
            and (claim.sentence == before.sentence or told[before.sentence] == 1)
            and _above(claim, before)
            and _said(claim, before, text, catalogue)
            and not _of_people_only(claim, before, text, catalogue)
        ):
            before = replace(claim, part_of=before.id)
            yield before
            continue
        yield claim
        before = claim


def _said(part: Claim, whole: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether words beside a figure say that it is of the one before it: «[из них] 52», "52 [of them]".

    In another sentence these words, and «Олардың 52-сі», must open it, and it must come next.
    """
    here = part.sentence == whole.sentence
    between = text.words(whole.quantity.end if here else part.sentence[0], part.quantity.start)
    said = [one for one in catalogue.all("some", between) if _right_before(one, len(between))]
    if here and said:
        led = between[: said[-1].first]
        return _may_be_some(part, whole, text, catalogue) and not _names_others(
            led, part, whole, text, catalogue
        )
    if not _one_thing(part, whole, text, catalogue):
        return False
    if ENDED.search(part.quantity.text):
        said += (
            one for one in catalogue.all("theirs", between) if _right_before(one, len(between))
        )
    if not here:
        apart = text.text[whole.sentence[1] : part.sentence[0]].strip(" ")
        return not apart and any(one.first == 0 for one in said)
    if said and _names_others(between[: said[-1].first], part, whole, text, catalogue):
        return False
    behind = text.words(part.quantity.end, part.sentence[1])
    back = catalogue.at("theirs", behind, 0) if behind else None
    theirs = back is not None and back.last + 1 == back.length
    return bool(said) or (theirs and not _of_others(part, whole, text, catalogue))


def _may_be_some(part: Claim, whole: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a part counts what its whole does, or people as it: not «5 школ, в том числе 120 классов»."""
    if part.counted is None or whole.counted is None:
        return True
    said = text.words(part.counted.start, part.counted.end)
    if all(word.part in MODIFIERS for word in said):  # «40 машин, из них 52 грузовых»
        return True
    one, other = noun_of(part, text, catalogue), noun_of(whole, text, catalogue)
    if part.counted.normal == whole.counted.normal or (other is not None and one == other):
        return True
    anybody = other is not None and "empty" in other.flags
    return anybody or (_are_people(one) and _are_people(other))


def _are_people(noun: Concept | None) -> bool:
    return noun is not None and (_people(noun) != "" or "person" in noun.flags)


def _names_others(
    led: Sequence[Word], part: Claim, whole: Claim, text: Text, catalogue: Catalogue
) -> bool:
    """Whether words name others of whom a part may be: «в 12 сёлах затоплены [дома], из них 40»."""
    slots = [
        slot
        for one in (whole, part)
        for slot in (one.action, one.actor, one.place, one.period, one.speaker, one.cue)
    ]
    left = [word for word in led if not word.within(whole.counted, *slots)]
    if text.language == "kk":
        return any(tag(word.text)[0] == "NOUN" for word in left)
    if text.language != "ru":  # no dictionary tells the nouns of English
        return not are_empty(left, catalogue)
    return any(
        word.part == "NOUN" and not STRAIGHT.isdisjoint(russian_cases(word)) for word in left
    )


def _of_others(part: Claim, whole: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether "of them" behind a figure is of those named right before it, or of more than one thing.

    "Awarded three kicks, and [spectators], 400 of them, laughed"; "one boat sank, and twelve of them swam".
    """
    if whole.quantity.low == whole.quantity.high == 1:
        return True
    between = text.words(whole.quantity.end, part.quantity.start)
    named = [word for word in between if not catalogue.at("join", [word], 0)][-1:]
    many = named and named[0].text.casefold().endswith("s") and not named[0].within(whole.counted)
    return text.language == "en" and bool(many) and named[0].lemma != named[0].text.casefold()


def _one_thing(part: Claim, whole: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a part may be of what its whole counts: not «людей из 12 стран, 40 из них женщины»."""
    if part.counted is None or whole.counted is None:
        return False
    before = text.words(whole.sentence[0], whole.quantity.start)[-1:]
    if before and catalogue.at("restricting", before, 0):
        return False  # «приехали [из] 12 стран»: they are those who came
    of = catalogue.first("counted", text.words(whole.counted.start, whole.counted.end))
    return part.counted.normal == whole.counted.normal or (
        of is not None and "empty" in of.concept.flags
    )


def _right_before(said: Match, count: int) -> bool:
    """Whether words stand at the end of ``count`` words, nothing between them: not "of the Sea in which"."""
    return said.last == count - 1 and said.together


def _of_people_only(part: Claim, whole: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a part is of people in general and its whole is not: "24 gangs, which included 61 people"."""
    one, other = noun_of(part, text, catalogue), noun_of(whole, text, catalogue)
    if other is not None and "several" in other.flags:
        return one != other
    return one is not None and "empty" in one.flags and one != other


def _above(part: Claim, whole: Claim) -> bool:
    one, other = bounds(part.quantity), bounds(whole.quantity)
    return (
        one is not None and other is not None and one.unit == other.unit and one.least > other.most
    )


def _with_listed(claims: Sequence[Claim], text: Text, catalogue: Catalogue) -> Iterator[Claim]:
    """The claims, in their order, those parts of a whole that a colon behind it lists up to an «и».

    «Погибли 402 человека: [231 мужчина], [120 женщин] и [71 ребёнок]»: the reader asks what makes the whole.
    """
    part_of: dict[str, str] = {}
    for at, whole in enumerate(claims):
        row = _listed(whole, claims[at + 1 :], text, catalogue)
        if row and _nearly(whole, row) and _of_one_kind(whole, row, text, catalogue):
            part_of |= {one.id: whole.id for one in row}
    for claim in claims:
        whole_of = part_of.get(claim.id) if claim.part_of is None else None
        yield replace(claim, part_of=whole_of) if whole_of else claim


def _listed(whole: Claim, after: Sequence[Claim], text: Text, catalogue: Catalogue) -> list[Claim]:
    """The figures that a colon right behind a whole lists, the last behind «и», if it does."""
    row: list[Claim] = []
    before = after[0].quantity.start if after else 0
    said = (whole.quantity, whole.counted, whole.action, whole.period, whole.place)
    # «120 человек в январе: 83 мужчины и …»
    end: int | None = max((m.end for m in said if m is not None and m.end <= before), default=None)
    for one in after:
        if end is None or one.sentence != whole.sentence or one.part_of not in (None, whole.id):
            return []
        closed = bool(row) and joins(end, one.quantity.start, text, catalogue)
        between = text.text[end : one.quantity.start]
        if not closed and not (COMMA if row else COLON).fullmatch(between):
            return []
        row.append(one)
        end = item_end(one, text, catalogue)
        if closed:
            return row if end is not None else []
    return []


def _nearly(whole: Claim, row: Sequence[Claim]) -> bool:
    """Whether figures may be the parts of a whole, though they do not make it."""
    quantity = whole.quantity
    alike = all((one.quantity.unit, one.quantity.change) == (quantity.unit, None) for one in row)
    of, parts = bounds(quantity), [bounds(one.quantity) for one in row]
    if quantity.change or not alike or of is None or quantity.kind == "percent":
        return False
    values = [part.value for part in parts if part is not None and part.value <= of.most]
    least, most = SUM
    return len(values) == len(row) and least * of.value <= sum(values) <= most * of.value


def _of_one_kind(whole: Claim, row: Sequence[Claim], text: Text, catalogue: Catalogue) -> bool:
    """Whether items count what the whole does: «40 раненых и 25 погибших» of people, and not of accidents.

    Nor are «40 детей и 25 раненых» apart, of any people: a child may be hurt.
    """
    if whole.quantity.kind != "count":
        return True
    of, nouns = noun_of(whole, text, catalogue), [noun_of(one, text, catalogue) for one in row]
    if of is None or all(noun == of for noun in nouns):
        return of is not None
    kinds = {_people(noun) for noun in nouns}
    return _people(of) != "" and len(kinds) == 1 and kinds != {""}


def _people(noun: Concept | None) -> str:
    """How a noun tells people: who they are («женщин»), what became of them («раненых»); empty if not."""
    if noun is None:
        return ""
    return noun.counts or next((flag for flag in ("group", "empty") if flag in noun.flags), "")
