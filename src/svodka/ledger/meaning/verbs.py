"""What was done, of the words of a claim's action and those around it that make one phrase with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.ledger.meaning.clauses import FAR, clause_end, clause_start
from svodka.ledger.meaning.closed_up import around, closed_up
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.estimates import estimated
from svodka.ledger.meaning.narrowings import FOREIGN
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


def action_of(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, Concept | None]:
    """What was done: the name of a concept and the concept, or a lemma and None."""
    mention = claim.action
    if mention is None:
        return "", None
    if ceased(claim, text):  # "stopped paying" prevents nothing
        return _lemma(mention, text, catalogue), None
    no = NOT.search(text.text, max(0, mention.start - FAR), mention.start)
    begin = no.start() if no is not None and claim.factuality == "negated" else mention.start
    undone = not_done(claim, text, catalogue)
    if undone is not None:  # "[have not been] paid", «[не] построены»
        mention, no, begin = undone, None, undone.start
    if estimated(claim, text, catalogue):
        return AMOUNT, catalogue.named("action", AMOUNT)
    # «brought [more than 52 thousand violators] to justice»
    after = [
        word
        for word in text.words(begin, clause_end(text, mention.end))
        if not word.within(claim.quantity, claim.counted) and not _of_another(word, claim, text)
    ]
    before = text.words(clause_start(text, mention.start), mention.start)
    after = [w for w in after if not _leads_figure(w, before, claim, text, catalogue)]
    spoken = [w for w in after if w.start < mention.end]
    normal = Text(mention.normal, text.language).words()
    if (
        not spoken
    ):  # «[задержанных]» of «42 задержанных», which are counted; or no word: a dash, a sign
        told = catalogue.at("action", normal, 0) if normal and normal[0].part != FOREIGN else None
        if told is not None and told.length == 1 and "own" not in told.concept.flags:
            return told.concept.name, told.concept
        if text.language == "en" and claim.counted and claim.counted.normal == mention.normal:
            return "", None  # "and 14 [dead]", who are counted
        return _lemma(mention, text, catalogue), None
    # «привлечены к ответственности», «запретили въезд»: a phrase goes on after the verb, or stands before it
    # («к ответственности привлечены»); in Kazakh it ends with the verb («жауапкершілікке тартылды»).
    found = [
        catalogue.at("action", after, 0),
        catalogue.at("action", [*spoken, *before, *after[len(spoken) :]], 0),
        # «жертвами пожаров в Омске стали»
        *(catalogue.at("action", [*spoken, *before[at:]], 0) for at in range(1, len(before))),
    ]
    if spoken[0].part != FOREIGN:  # «унёс [в Омске на прошлой неделе] жизни»
        rest = closed_up(after[len(spoken) :], claim)
        led = closed_up(before, claim)
        found = [*(match for _, match in around(spoken, led, rest, catalogue)), *found]
    if no is not None:  # «[не хватает] 300 учителей»: of two words
        whole = catalogue.at("action", text.words(no.start(), mention.end), 0)
        found.append(whole if whole is not None and whole.length > 1 else None)
    if normal:
        found.append(catalogue.at("action", normal, 0))
    if spoken[0].part == FOREIGN and not spoken[0].text.isascii():
        # «қызметке [19 мың адам] шақырылды»: the figure stands between
        led = [w for w in before if not w.within(claim.quantity, claim.counted)][-BEFORE:]
        for verb in (spoken, normal):
            ways = (catalogue.at("action", [*led, *verb], at) for at in range(len(led)))
            found += [match for match in ways if match is not None and match.last >= len(led)]
    if claim.quantity.change:  # "raised the rate to 16 percent", not "raised 16 million"
        moved = catalogue.first("changing", [*spoken[:1], *normal[:1]])
        if moved is not None:
            return moved.concept.act, catalogue.named("action", moved.concept.act)
    noun = text.words(claim.counted.start, claim.counted.end) if claim.counted else []
    # of two as long what is counted comes first: "left two people dead and three [injured]"
    fit = [*_with_noun(spoken, noun, _is_measured(claim, text), catalogue)]
    fit += [match for match in found if match is not None and not _of_other(match, claim, text)]
    if text.language == "en":
        if found[0] in fit and _has_object(found[0], claim, spoken[0]):
            fit.insert(0, found[0])  # "12 homes [lost power]": no home was lost
        particled = catalogue.at("action", [*after[:2], *noun, *after[2:3]], 0)
        # "[carried out] 42 [arrests]"
        if particled is not None and 1 < particled.last < 2 + len(noun):
            fit.append(particled)
    best = max(fit, key=lambda match: match.length, default=None)
    if best is not None:
        return best.concept.name, best.concept
    return _lemma(mention, text, catalogue), None


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
    led = [one for one in text.words(verb.end, word.start) if not one.within(claim.period)]
    return word.start < figure and any(DIGIT.search(one.text) for one in led)


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
