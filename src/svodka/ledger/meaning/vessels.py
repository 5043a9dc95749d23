"""What a figure is of that is counted by what holds it: «215 ящиков [водки]», "215 crates of [vodka]".

A vessel, a pair or a head is taken for a unit of measure, as litres are: what it holds is what is counted, in
every language. Vessels narrow it, for crates of vodka are no bottles of it; so many head are so many animals.
Alone they are counted themselves («изъято 215 ящиков»), and so they are where nobody knows what they hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import words_behind
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.prepositions import in_slot, phrase
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Mention

HEAD = "head"
"""What animals are counted by: «21 млн [голов]»."""
NEAR = 4
"""Words behind a vessel that may name what it holds."""
GENITIVES = frozenset({"gent", "gen2"})
"""The cases of what a Russian vessel holds."""
ELSEWHERE = frozenset({"gen", "dat", "loc", "abl", "ins"})
"""The cases of Kazakh words that a vessel does not hold: «40 жәшік [қоймаға] жеткізілді»."""
UNHELD = frozenset({"of", "guest", "crime", "illness"})
"""Flags of what nothing holds, as it holds no people."""


def emptied(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[Claim, str]:
    """The claim as it counts what its vessels hold, and what these are called; itself where none does.

    The figure then ends with the vessel: «[215 ящиков] водки».
    """
    noun, figure = claim.counted, claim.quantity
    if noun is None or figure.kind != "count" or noun.start < figure.end:
        return claim, ""
    row = words_behind(text, noun.start)
    vessel = _vessel(row, catalogue)
    if vessel is None:
        return _with_whole_name(claim, row, text, catalogue), ""
    content = _content(claim, row[vessel.last + 1 :], vessel, row, text, catalogue)
    if not content:
        return claim, ""
    start, end = content[0].start, content[-1].end
    held = Mention(text.text[start:end], start, end, normal=content[-1].lemma)
    if text.language != "kk" and noun.end > end:
        held = replace(held, text=text.text[start : noun.end], end=noun.end)
    measured = replace(figure, end=row[vessel.last].end)
    return replace(claim, quantity=measured, counted=held), _called(vessel.concept)


def _with_whole_name(claim: Claim, row: Sequence[Word], text: Text, catalogue: Catalogue) -> Claim:
    """The claim with an English name that begins with a vessel to its end: "pairs [of fake trainers]"."""
    noun = claim.counted
    found = catalogue.at("counted", row, 0) if row and text.language == "en" else None
    if noun is None or found is None or _vessel(row[:1], catalogue) is None:
        return claim
    named = row[: found.last + 1]
    if named[-1].end <= noun.end or not _straight(row, named, text):
        return claim
    end = named[-1].end
    return replace(claim, counted=replace(noun, text=text.text[noun.start : end], end=end))


def measured_by(claim: Claim, of: Claim, text: Text, catalogue: Catalogue) -> str:
    """What vessels are called that alone tell how many were done to: «продажи обуви составили 900 [пар]».

    ``of`` is the claim as it counts what the deed is done to.
    """
    noun = claim.counted
    if noun is None or of.counted == noun:
        return ""
    found = _vessel(text.words(noun.start, noun.end), catalogue)
    return _called(found.concept) if found is not None else ""


def is_vessel(said: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether words only say by what things are counted: «падёж составил 14 900 [голов]»."""
    found = _vessel(said, catalogue)
    return found is not None and found.last == len(said) - 1


def _vessel(row: Sequence[Word], catalogue: Catalogue) -> Match | None:
    """The vessel that a row begins with; a longer name that begins so is none: «пачка сигарет».

    "Bottles of [mineral water]" are none of water.
    """
    found = catalogue.at("counted", row, 0) if row else None
    if found is not None and not found.together:
        inner = (catalogue.at("counted", row, at) for at in found.between)
        if any(other is not None and other.last >= found.last for other in inner):
            found = catalogue.at("counted", row[:1], 0)
    known = found is not None and "vessel" in found.concept.flags and found.together
    return found if known else None


def _called(vessel: Concept) -> str:
    """How a vessel narrows what it holds; heads do not."""
    return "" if vessel.name == HEAD else folded(vessel.title)


def _content(
    claim: Claim,
    behind: Sequence[Word],
    vessel: Match,
    row: Sequence[Word],
    text: Text,
    catalogue: Catalogue,
) -> Sequence[Word]:
    """The words that name what a vessel holds, with those before it that narrow it; none of no concept."""
    if text.language == "en":
        of = behind and all(catalogue.at(kind, behind, 0) for kind in ("link", "restricting"))
        if not of:  # "215 crates a day"
            return []
        named: Sequence[Word] = phrase(claim, behind[1 : 1 + NEAR], catalogue)
        near = range(len(named))
    elif text.language == "kk":
        if folded(row[vessel.last].text) not in vessel.concept.words:
            return []  # «жәшікте», «қабы»
        named = behind[:NEAR]
        near = range(_bare(claim, named))
    else:
        named = behind[:NEAR]
        near = range(_genitive(claim, named))
    for at in near:
        match = catalogue.at("counted", named, at)
        if match is not None and match.together:
            last = _row_end(match, named, catalogue) if text.language == "en" else match.last
            held = named[: last + 1]
            return held if _holds(match.concept) and _straight(row, held, text) else []
        if text.language == "ru" and named[at].part not in MODIFIERS:
            return []
    return []


def _row_end(first: Match, named: Sequence[Word], catalogue: Catalogue) -> int:
    """Where a row of English nouns ends that begins with one: "sacks of [wheat flour]"."""
    last = first.last
    while last + 1 < len(named):
        more = catalogue.at("counted", named, last + 1)
        if more is None or not more.together or not _holds(more.concept):
            break
        last = more.last
    return last


def _holds(concept: Concept) -> bool:
    return not (concept.people or concept.flags & UNHELD or concept.act or concept.sort)


def _straight(row: Sequence[Word], held: Sequence[Word], text: Text) -> bool:
    """Whether nothing but spaces stands between a vessel and what it holds."""
    words = [word for word in row if word.start <= held[-1].start]
    return all(not text.text[one.end : other.start].strip() for one, other in pairwise(words))


def _genitive(claim: Claim, named: Sequence[Word]) -> int:
    """How many Russian words from the first on may be in the genitive: «ящиков [поддельной водки]»."""
    for at, word in enumerate(named):
        held = word.part in NOMINAL and GENITIVES & russian_cases(word)
        if in_slot(claim, word) or not (held or word.text.isupper()):  # «300 голов [КРС]»
            return at
    return len(named)


def _bare(claim: Claim, named: Sequence[Word]) -> int:
    """How many Kazakh words from the first on may be of what is held: «жәшік [жалған арақты] тәркіледі»."""
    for at, word in enumerate(named):
        if in_slot(claim, word) or word.text[0].isdigit() or ELSEWHERE & kazakh_cases(word):
            return at
    return len(named)
