"""What was done, of the words of a claim's action and those around it that make one phrase with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.ledger.meaning.clauses import FAR, clause_end, words_before
from svodka.ledger.meaning.closed_up import around, closed_up
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.estimates import estimated
from svodka.ledger.meaning.narrowings import FOREIGN
from svodka.ledger.meaning.once import once
from svodka.ledger.meaning.undone import ceased, not_done
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

AMOUNT = "amount"
"""The action of what is said to be so much: «составила», and what has no verb or a copula only."""
MOVES = ("grow", "fall")
"""The actions that tell how something moved."""
BEFORE = 3
"""Words before a verb that make one action with it: «жауапкершілікке тартылды»."""
IN = "in"
"""The particles that lead the figure where a passive stands before them: "taken [in] 40 raids"."""
NUMBERED = re.compile(r"\d $")
"""What stands before a noun that another figure counts."""
DIGIT = re.compile(r"\d")
NOT = re.compile(r"\bне\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Verb:
    """The word that tells what was done, and those of its clause before and after it.

    ``said`` are its own, none of a dash or of those who are counted themselves («42 [задержанных]»);
    ``normal`` those of its lemma. ``no`` is where the word stands that denies it: «[не] хватает».
    """

    mention: Mention
    said: Sequence[Word]
    normal: Sequence[Word]
    before: Sequence[Word]
    after: Sequence[Word]
    no: int | None


@once
def action_of(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, Concept | None]:
    """What was done: the name of a concept and the concept, or a lemma and None."""
    mention = claim.action
    if mention is None:
        return "", None
    if ceased(claim, text):  # "stopped paying" prevents nothing
        return _lemma(mention, text, catalogue), None
    if estimated(claim, text, catalogue):
        return AMOUNT, catalogue.named("action", AMOUNT)
    verb = _verb(claim, mention, text, catalogue)
    if not verb.said:
        return _counted_by(verb, claim, text, catalogue)
    if claim.quantity.change:  # "raised the rate to 16 percent", not "raised 16 million"
        moved = catalogue.first("changing", [*verb.said[:1], *verb.normal[:1]])
        if moved is not None:
            return moved.concept.act, catalogue.named("action", moved.concept.act)
    best = max(_fitting(verb, claim, text, catalogue), key=lambda found: found.length, default=None)
    if best is not None:
        return best.concept.name, best.concept
    return _lemma(verb.mention, text, catalogue), None


def _verb(claim: Claim, mention: Mention, text: Text, catalogue: Catalogue) -> _Verb:
    """The word that tells what was done to the figure, told apart from words of other figures."""
    no = NOT.search(text.text, max(0, mention.start - FAR), mention.start)
    begin = no.start() if no is not None and claim.factuality == "negated" else mention.start
    undone = not_done(claim, text, catalogue)
    if undone is not None:  # "[have not been] paid", «[не] построены»
        mention, no, begin = undone, None, undone.start
    before = words_before(text, mention.start)
    after = [
        word  # «brought [more than 52 thousand violators] to justice»
        for word in text.words(begin, clause_end(text, mention.end))
        if not word.within(claim.quantity, claim.counted)
        and not _of_another(word, claim, text)
        and not _leads_figure(word, before, claim, text, catalogue)
    ]
    said = [word for word in after if word.start < mention.end]
    normal = Text(mention.normal, text.language).words()
    return _Verb(mention, said, normal, before, after, no.start() if no is not None else None)


def _counted_by(
    verb: _Verb, claim: Claim, text: Text, catalogue: Catalogue
) -> tuple[str, Concept | None]:
    """What was done by the lemma alone: to «42 [задержанных]», who are counted, or where a dash tells it."""
    told = None
    if verb.normal and verb.normal[0].part != FOREIGN:
        told = catalogue.at("action", verb.normal, 0)
    if told is not None and told.length == 1 and "own" not in told.concept.flags:
        return told.concept.name, told.concept
    if text.language == "en" and claim.counted and claim.counted.normal == verb.mention.normal:
        return "", None  # "and 14 [dead]", who are counted
    return _lemma(verb.mention, text, catalogue), None


def _fitting(verb: _Verb, claim: Claim, text: Text, catalogue: Catalogue) -> list[Match]:
    """The actions that a verb and the words around it may tell; of two as long the first is told."""
    noun = text.words(claim.counted.start, claim.counted.end) if claim.counted else []
    # what is counted comes first: "left two people dead and three [injured]"
    fit = [*_with_noun(verb.said, noun, _is_measured(claim, text), catalogue)]
    found = _around(verb, claim, text, catalogue)
    fit += [match for match in found if match is not None and not _of_other(match, claim, text)]
    if text.language == "en":
        onward = catalogue.at("action", verb.after, 0)
        if onward in fit and _has_object(onward, claim, verb.said[0]):
            fit.insert(0, onward)  # "12 homes [lost power]": no home was lost
        particled = catalogue.at("action", [*verb.after[:2], *noun, *verb.after[2:3]], 0)
        # "[carried out] 42 [arrests]"
        if particled is not None and 1 < particled.last < 2 + len(noun):
            fit.append(particled)
    return fit


def _around(verb: _Verb, claim: Claim, text: Text, catalogue: Catalogue) -> Iterator[Match | None]:
    """The actions of a verb with what else its clause says: «к ответственности привлечены», «не хватает»."""
    said, before, rest = verb.said, verb.before, verb.after[len(verb.said) :]
    foreign = said[0].part == FOREIGN
    if not foreign:  # «унёс [в Омске на прошлой неделе] жизни»
        closed = around(said, closed_up(before, claim), closed_up(rest, claim), catalogue)
        yield from (match for _, match in closed)
    yield catalogue.at("action", verb.after, 0)
    yield catalogue.at("action", [*said, *before, *rest], 0)
    # «жертвами пожаров в Омске стали»
    if catalogue.goes_on("action", said[0]):
        rows = ([*said, *before[at:]] for at in range(1, len(before)))
        yield from (catalogue.at("action", row, 0) for row in rows)
    if verb.no is not None:  # «[не хватает] 300 учителей»: of two words
        whole = catalogue.at("action", text.words(verb.no, verb.mention.end), 0)
        yield whole if whole is not None and whole.length > 1 else None
    if verb.normal:
        yield catalogue.at("action", verb.normal, 0)
    if foreign and not said[0].text.isascii():
        # In Kazakh it ends with the verb, the figure stands between: «қызметке [19 мың адам] шақырылды»
        led = [w for w in before if not w.within(claim.quantity, claim.counted)][-BEFORE:]
        for row in (said, verb.normal):
            ways = (catalogue.at("action", [*led, *row], at) for at in range(len(led)))
            yield from (match for match in ways if match is not None and match.last >= len(led))


def _lemma(verb: Mention, text: Text, catalogue: Catalogue) -> str:
    """What a deed of no concept is kept as: its lemma, which is the name of none ("~seek")."""
    return catalogue.unknown("action", text.plain(verb.normal))


def _leads_figure(
    word: Word, before: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> bool:
    """Whether an English preposition leads the figure, as a passive has no object: "taken [in] 40 raids"."""
    if text.language != "en" or text.text[word.end : claim.quantity.start] != " ":
        return False
    done = bool(before) and catalogue.at("passive", [before[-1]], 0) is not None
    led = catalogue.at("particle", [word], 0) if done else None
    return led is not None and led.concept.name == IN


def _of_another(word: Word, claim: Claim, text: Text) -> bool:
    """Whether a word behind the verb is told of another figure: "made 42 arrests and 12 [detentions]".

    "Left 12 people [dead] and 40 injured" tells of 40 that they are injured.
    """
    verb, figure = claim.action, claim.quantity.start
    if verb is None or word.start < verb.end:
        return False
    if NUMBERED.search(text.text, claim.quantity.end, word.start):
        return True
    if word.start >= figure:
        return False
    led = [one for one in text.words(verb.end, word.start) if not one.within(claim.period)]
    return any(DIGIT.search(one.text) for one in led)


def _of_other(match: Match, claim: Claim, text: Text) -> bool:
    """Whether an action names what is counted beside its verb, and not by the noun that is, or no amount.

    «На [рейсе] [задержаны] 12 человек»: of people, and no flight that is late. "900 fans [came to] a match".
    """
    if match.length == 1:
        return False
    figure_first = claim.action is not None and claim.quantity.end <= claim.action.start
    no_amount = match.concept.name == AMOUNT and text.language == "en" and figure_first
    return no_amount or "own" in match.concept.flags


def _is_measured(claim: Claim, text: Text) -> bool:
    """Whether an English verb stands between what is counted and its number: "homes came to 40"."""
    verb, noun = claim.action, claim.counted
    if text.language != "en" or verb is None or noun is None:
        return False
    return noun.end <= verb.start and verb.end <= claim.quantity.start


def _has_object(match: Match | None, claim: Claim, verb: Word) -> bool:
    """Whether a verb behind its noun says something with what follows it: "homes [lost power]"."""
    noun = claim.counted
    behind = noun is not None and noun.end <= verb.start
    return behind and match is not None and match.length > 1 and match.together


def _with_noun(
    spoken: Sequence[Word], noun: Sequence[Word], measured: bool, catalogue: Catalogue
) -> Iterator[Match]:
    """What a verb says with what is counted: "[claimed] 322 [lives]", «[задержано] 310 [рейсов]».

    A Kazakh verb stands last: «310 [рейс] [орындалды]». What is ``measured`` is no object of its verb: nobody
    came home of whom it is told that "homes [came] to 40".
    """
    ahead = None if measured else catalogue.at("action", [spoken[0], *noun], 0)
    behind = (catalogue.at("action", [*noun, *spoken], at) for at in range(len(noun)))
    # «автокөлік шығару 8%-ға өсті» tells that the noun grew, which names a deed by itself
    for match in (ahead, *(one for one in behind if one and one.last >= len(noun))):
        if match is not None and match.length > 1:
            yield match
