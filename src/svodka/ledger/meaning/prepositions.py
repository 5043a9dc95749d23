"""What restricts a noun from behind a preposition in English, and from before it in Kazakh."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.words import WITHIN, features, split
from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import clause_start, words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.numbered import is_participle
from svodka.ledger.meaning.things import called
from svodka.ledger.meaning.verbs import MOVES
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim

TAIL = 2
"""Words behind a noun that may make one name with it."""
MOST = 4
"""Words of the longest phrase that restricts."""
REACH = 4
"""Words more in which a phrase of means may end: "for the poor under [the Bright Roads scheme]"."""


def behind_english(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """The phrases that restrict an English noun from behind: "thefts of [bicycles] from [homes]".

    The "of" of a container ("cases of measles") and of a kind ("smuggling of drugs") tells what is counted.
    """
    noun = claim.counted
    if noun is None:
        return
    after = words_behind(text, noun.end)
    if after and catalogue.at("deed", after, 0) is not None:
        after = after[1:]  # the noun is what a deed is done to: "wheat [exports] to Italy"
    while after and (
        after[0].within(claim.action) or catalogue.at("passive", after, 0) is not None
    ):
        after = after[1:]  # "homes [were built] for students"
    said = text.words(noun.start, noun.end)
    told = _tells_of(said, catalogue)
    at = max(0, _ends(said, after, catalogue))
    while at < len(after):
        if not in_slot(claim, after[at]):
            led = catalogue.at("restricting", after, at)
            if led is None:
                return
            if catalogue.at("means", after, at) is not None:
                return  # "12 schools [with EU money]": means.py tells of it
            named = phrase(claim, after[at + 1 :], catalogue)
            of = catalogue.at("link", after, at) is not None
            if "names" in led.concept.flags:  # not the "to" of a verb
                leaves = claim.place is not None or claim.actor is not None
                if leaves and _is_name(named):
                    yield named
            elif (
                _is_partner(led, named)
                or is_origin(claim, led, named)
                or (not (of and told) and restricts(claim, named, catalogue))
            ):
                yield named
            at = after.index(named[-1]) if named else at
        at += 1


def given_english(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """What those got to whom something was given: "granted [asylum] to 4,000 people"."""
    deed, figure = claim.action, claim.quantity
    if deed is None or deed.end > figure.start or clause_start(text, figure.start) > deed.start:
        return
    noun = claim.counted
    if noun is not None and deed.end <= noun.start < figure.start:
        return  # "raised the death toll to 57"
    row = text.words(deed.end, figure.start)
    led = catalogue.at("restricting", row[-1:], 0) if len(row) > 1 else None
    if led is not None and "names" in led.concept.flags:
        named = phrase(claim, row[:-1], catalogue)
        if restricts(claim, named, catalogue):
            yield named


def before_kazakh(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """The words that restrict a Kazakh noun or its number from before it: «[үйлердегі] 210 өрт».

    «[Балаларға] қатысты 210 қылмыс» and «[пәтерлерден] 210 ұрлық» too.
    """
    starts = [claim.quantity.start, *([claim.counted.start] if claim.counted else [])]
    for start in starts:
        row = words_before(text, start)
        while row and any(
            catalogue.at(kind, row, len(row) - 1) for kind in ("narrowing", "modifier", "action")
        ):
            aged = any(word.text[0].isdigit() for word in row[-3:])  # «60 жастан асқан 210 адам»
            if aged or catalogue.at("restricting", row, len(row) - 1):
                break
            row = row[:-1]  # «зауыттардағы [орташа] жалақы», «үйлерден [жасалған] 210 ұрлық»
        if not row or in_slot(claim, row[-1]) or catalogue.at("among", row, len(row) - 1):
            continue
        if catalogue.first("means", row[-2:]) is not None:
            continue  # «қор қаражатына 12 мектеп»: means.py tells of it
        if has_case("ins", row[-1]) and _is_name(row[-1:]):
            yield row[-1:]  # «[Қытаймен] тауар айналымы»
            continue
        if _is_bound_for(row[-1], claim, catalogue):
            yield row[-1:]
            continue
        led = catalogue.at("restricting", row, len(row) - 1) is not None
        where = row[-1].text.endswith(WITHIN) and row[-1].text not in WITHIN  # «тағы 210»
        where = where or (claim.place is not None and has_case("loc", row[-1]))
        if led or where or _from(row[-1], claim):
            named = phrase_before(row[:-1] if led else row, catalogue)
            if restricts(claim, named, catalogue):
                yield named


def between_kazakh(claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[list[Word]]:
    """The words that restrict a Kazakh figure between noun and verb: «60 адам [өзендерде] суға батты»."""
    noun, deed = claim.counted, claim.action
    row = text.words(noun.end, deed.start) if noun and deed and noun.end < deed.start else []
    for at, word in enumerate(row):
        if has_case("loc", word) or _from(word, claim):
            named = phrase_before(row[: at + 1], catalogue)
            if restricts(claim, named, catalogue):
                yield named


def _is_bound_for(word: Word, claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a Kazakh word is a place that something goes to or is from: «[Қытайға] 2 млн тонна астық».

    Where another place, or who does it, is told.
    """
    leaves = claim.place is not None or claim.actor is not None
    bound = has_case("dat", word) or has_case("abl", word)
    return leaves and catalogue.at("place", [word], 0) is not None and bound


def _from(word: Word, claim: Claim) -> bool:
    """Whether a Kazakh word is what something is from: «[үйлерден] 210 ұрлық», not «былтырғыдан 5% көп».

    So is what a number is of that reached so much: «[үйден] қашқан балалар саны 23-ке жетті».
    """
    return has_case("abl", word) and claim.quantity.change in ("", None, "to")


def has_case(case: str, word: Word) -> bool:
    """Whether a Kazakh word is a noun in a case."""
    part, _, stem = tag(word.text)
    ending = split(folded(word.text), stem) or ""
    return part == "NOUN" and case in features(ending)


def leading(claim: Claim, noun: Word, text: Text, catalogue: Catalogue) -> list[Word]:
    """What narrows a noun that something counts for, right before it: «[интернет] алаяқтықтың 14 фактісі».

    In English what its mention begins with: "14 [internet] fraud cases".
    """
    if claim.counted is not None and text.language == "en":
        return text.words(claim.counted.start, noun.start)
    if text.language != "kk":
        return []
    row = words_before(text, noun.start)[-1:]
    bare = [word for word in row if tag(word.text) == ("NOUN", {}, folded(word.text))]
    return [
        word
        for word in bare
        if word.text.islower()
        and not in_slot(claim, word)
        and not any(catalogue.first(kind, [word]) for kind in ("actor", "aside", "back"))
    ]


def phrase_before(row: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The last Kazakh word of a row, with the one before where they name something: «кәмелетке толмаған»."""
    pair = row[-2:]
    match = catalogue.at("counted", pair, 0) if len(pair) == 2 else None
    return list(pair if match is not None and match.length == 2 else row[-1:])


def phrase(claim: Claim, row: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The first English words of a row to what ends a phrase, without articles."""
    led = catalogue.first("means", row[: MOST + REACH])
    row = row[: led.first] if led is not None else row

    def goes_on(word: Word) -> bool:
        ends = any(
            catalogue.at(kind, [word], 0) for kind in ("stop", "restricting", "among", "join")
        )
        return not (ends or in_slot(claim, word) or _moves(word, catalogue))

    found = list(takewhile(goes_on, row[:MOST]))
    return [word for word in found if catalogue.at("link", [word], 0) is None]


def _moves(word: Word, catalogue: Catalogue) -> bool:
    """Whether a word says how a number moved: "the number of those hurt in fires [rose] to 40"."""
    found = catalogue.at("action", [word], 0) if is_participle(word) else None
    return found is not None and found.concept.name in MOVES


def restricts(claim: Claim, named: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether a phrase restricts: it has no name, no number, no slot of its own and nothing put aside."""

    def other(word: Word) -> bool:
        first = word.start == claim.sentence[0] and called(word, catalogue)
        name = word.text[0].isupper() and not first
        return name or word.text[0].isdigit() or in_slot(claim, word)

    aside = any(catalogue.first(kind, named) for kind in ("aside", "place", "back"))
    return bool(named) and not aside and not any(other(word) for word in named)


def in_slot(claim: Claim, word: Word) -> bool:
    """Whether a word tells who, what was done, where, when, how many or who says so."""
    return word.within(
        claim.place,
        claim.period,
        claim.actor,
        claim.action,
        claim.quantity,
        claim.speaker,
        claim.cue,
    )


def is_origin(claim: Claim, led: Match, named: Sequence[Word]) -> bool:
    """Whether a phrase names where those are from who are counted elsewhere: «туристов [из Китая]»."""
    return "origin" in led.concept.flags and claim.place is not None and _is_name(named)


def _is_partner(led: Match, named: Sequence[Word]) -> bool:
    """Whether a phrase names with whom something is: "trade with [Overford]"."""
    return "partners" in led.concept.flags and _is_name(named)


def _is_name(named: Sequence[Word]) -> bool:
    """Whether a phrase is a name: "exports to [Overford]"."""
    return bool(named) and all(word.text[0].isupper() for word in named)


def _ends(noun: Sequence[Word], after: Sequence[Word], catalogue: Catalogue) -> int:
    """How many words behind a noun are of one name with it: "rounds [of ammunition]"."""
    row = [*noun, *after[:TAIL]]
    found = (catalogue.at("counted", row, index) for index in range(len(noun)))
    return max((match.last + 1 - len(noun) for match in found if match is not None), default=0)


def _tells_of(noun: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether what follows the "of" of a noun is what is counted."""
    match = catalogue.first("counted", noun)
    if match is not None:
        return "of" in match.concept.flags
    return any(catalogue.first(kind, noun) for kind in ("container", "measure"))
