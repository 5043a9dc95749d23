"""What the clause of a figure says that no slot nor its subject tells: «[вертолётами] эвакуировано 90».

No list has every way to say that a figure is of some only: «[вне брака] родилось 41 тысяча», "31 were seized
[in parcels]". So a number that is lower than another, and whose clause says more, may be a part of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from svodka.language.kazakh.morphology.tags import tag
from svodka.language.lexicon import folded
from svodka.ledger.meaning.bare import telling
from svodka.ledger.meaning.circumstances import GENITIVE
from svodka.ledger.meaning.clauses import clause_of
from svodka.ledger.meaning.closed_up import told_around
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.entries import KINDS
from svodka.ledger.meaning.inflection import russian_cases
from svodka.ledger.meaning.subjects import Subject
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.vessels import HEAD
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim, Span

NAMING = (
    "action", "counted", "container", "actor", "body", "office", "deed", "measure", "cause", "ballot", "road",
    "restricting", "means", "narrowing", "payer", "national", "doer", "staff",
)  # fmt: skip
"""Kinds of words that name things and deeds: they are read where a slot or the subject has them."""
IDLE = tuple(kind for kind in KINDS if kind not in NAMING)
"""Kinds of words that say nothing, or what other columns of a point tell."""
DOER = "doer"
"""Those whose trade a deed is, who tell nothing beside that deed."""
ASIDE, TIME = "aside", "time"
"""What says nothing («в результате [рейда]»), and what does of these: times beside the period."""


def unread(
    claim: Claim, about: Subject, others: Sequence[Claim], text: Text, catalogue: Catalogue
) -> str:
    """The words that are left, in order and each once; ``others`` are the claims of its sentence."""
    slots: list[Span | None] = [
        slot
        for one in (claim, *others)
        if not _is_of(one, claim, text, catalogue)
        for slot in (one.quantity, one.counted, one.action, one.actor, one.place, one.period)
    ]
    slots += [claim.speaker, claim.cue, *telling(claim, text)]
    row = clause_of(claim, text)
    said = {*about.narrowing.split(), *about.counted.split("/")}
    left = {
        at: word.noun
        for at, word in enumerate(row)
        if not word.within(*slots)
        and (_names(word, text) or _describes(word, claim, text))
        and said.isdisjoint((word.noun, *word.lemmas))
    }
    if not left:
        return ""
    place = text.words(claim.place.start, claim.place.end) if claim.place else []
    there = [match.concept for match in catalogue.all("place", place)]
    known = set(_known(row, about, there, claim, text, catalogue))
    deed = told_around(row, claim, catalogue)  # «[без тепла] остались»
    deed |= _measuring(row, claim, catalogue)
    known |= {at for at, word in enumerate(row) if word.start in deed}
    return " ".join(sorted({noun for at, noun in left.items() if at not in known}))


def _measuring(row: Sequence[Word], claim: Claim, catalogue: Catalogue) -> set[int]:
    """Where the words stand that say beside a deed how much it was: "trees planted [stood at] 40"."""
    said = [word for word in row if not word.within(claim.quantity)]
    return {
        said[at].start
        for match in catalogue.all("action", said)
        if match.concept.name == AMOUNT and match.together
        for at in range(match.first, match.last + 1)
    }


def _is_of(one: Claim, claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether another figure tells which is counted: «12 школ [на 600 мест]»."""
    noun = claim.counted
    if noun is None or one.quantity.kind != "count" or one.quantity.start <= noun.end:
        return False
    between = text.words(noun.end, one.quantity.start)
    return len(between) == 1 and catalogue.at("restricting", between, 0) is not None


def _known(
    row: Sequence[Word],
    about: Subject,
    there: Sequence[Concept],
    claim: Claim,
    text: Text,
    catalogue: Catalogue,
) -> Iterator[int]:
    """Where the words of a row stand that say nothing, or what the subject or the place has."""
    for match in catalogue.of_any_kind(row):
        idle = match.concept.kind in IDLE
        told = match.concept in there or _is_said(match, about) or _is_deed(match, row, claim)
        if told or (idle and not _tells(match)):
            within = range(match.first, match.last + 1)
            yield from (at for at in within if idle or at not in match.between)
            if match.concept.kind == ASIDE:
                yield from _of_aside(row, match, text, catalogue)


def _of_aside(row: Sequence[Word], match: Match, text: Text, catalogue: Catalogue) -> Iterable[int]:
    """What a word is of that says nothing: «в ходе [ночных рейдов]», "in the course of [raids]".

    Of a number all that is numbered is told: «40 человек из числа [рыбаков]».
    """
    if catalogue.at("container", row, match.first) is not None:
        return ()
    if text.language == "kk":
        first = match.first - 1
        return range(first, match.first) if first >= 0 and not _is_adjective(row[first]) else ()
    first = match.last + 1
    at = first
    if text.language == "en":
        while at < len(row) and catalogue.at("link", row, at) is not None:
            at += 1
        return range(at, at + 1) if at > first else ()
    while at < len(row) and row[at].part in MODIFIERS:
        at += 1
    owned = at < len(row) and GENITIVE in russian_cases(row[at])
    return range(first, at + 1) if owned else ()


def _is_adjective(word: Word) -> bool:
    """Whether a Kazakh word tells what something is like: «[халықаралық] жарыста», no «[рейд] барысында»."""
    return tag(word.text)[0] == "ADJ"


def _tells(match: Match) -> bool:
    """Whether a word names a time or a place, of which a figure may be a part: "tourists [from China]"."""
    concept = match.concept
    if concept.kind == "place":
        return "generic" not in concept.flags or "local" in concept.flags
    return concept.name == TIME


def _is_said(match: Match, about: Subject) -> bool:
    """Whether the subject has a concept, or a word only counts: «[поголовье] коров», «21 млн [голов]»."""
    concept = match.concept
    if concept.name == HEAD or (concept.kind == "container" and not concept.flags):
        return True
    if concept.kind == DOER and about.action in concept.acts:
        return True  # «в [ЗАГСах] зарегистрировали 90 браков»
    return concept.name in (about.action, about.cause, *about.counted.split("/")) or (
        folded(concept.title) in folded(about.narrowing)
    )


def _is_deed(match: Match, row: Sequence[Word], claim: Claim) -> bool:
    """Whether words are those of a claim's deed, whatever the subject calls it: «[унесли жизни]» is died."""
    own = (at for at in range(match.first, match.last + 1) if at not in match.between)
    return match.concept.kind == "action" and any(row[at].within(claim.action) for at in own)


def _names(word: Word, text: Text) -> bool:
    """Whether a word may name something: a noun or an adjective, where the language tells."""
    if word.text[0].isdigit():
        return False
    if text.language != "kk":
        return not word.part or word.part in NOMINAL
    return tag(word.text)[0] in ("NOUN", "ADJ")


def _describes(word: Word, claim: Claim, text: Text) -> bool:
    """Whether a Kazakh participle right before the number tells what so many are: «[ұрланған] 40 көлік»."""
    if text.language != "kk" or text.text[word.end : claim.quantity.start] != " ":
        return False
    return tag(word.text)[1].get("VerbForm") == "Part"
