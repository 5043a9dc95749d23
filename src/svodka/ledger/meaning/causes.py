"""Causes: what a crowd was detained or convicted for, or died in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from svodka.ledger.meaning.clauses import clause_of, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.inflection import kazakh_cases
from svodka.ledger.meaning.words import MODIFIERS, NOMINAL, Text, Word
from svodka.model import Claim

AHEAD = 3
"""Words after a preposition within which its cause begins: «за (сбыт) наркотиков»."""
BACK = 5
"""Words before a word that stands behind its cause: «терроризмді насихаттағаны үшін»."""
BEFORE = 300
"""Characters before a sentence in which the one before it is looked for."""
IDLE = ("link", "stop", "container", "modifier", "join", "in-all", "plain", "besides")
"""Kinds of words that tell nothing of how people came to harm."""
ELSE = (
    "for",
    "about",
    "link",
    "stop",
    "restricting",
    "aside",
    "place",
    "which",
    "passive",
    "action",
)
"""Kinds of words that tell not which of a cause is meant."""
THROUGH = ("restricting", "action", "link")
"""Kinds of words that stand before those that tell it: «ДТП [с] участием», "accidents [involving] buses"."""
HARMS = "harms"
"""The flag of a cause that people come to harm in and nobody means: fires, not attacks."""
ACTS = "acts"
"""The flag of a cause that is none where its word only stands there: «волк»."""
MEANT = "meant"
"""The flag of one that somebody means, in which whoever was killed died: «обстрел»."""
DAYS = 7
"""Days within which the accidents that people came to are told as this and that one."""
ENDED = re.compile(r"[.!?]\W*\s|\n")
"""Where a sentence ends."""


def cause(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The concept of a claim's cause; empty where the clause of the figure names none."""
    return caused(claim, text, catalogue)[0]


def caused(claim: Claim, text: Text, catalogue: Catalogue) -> tuple[str, list[Word]]:
    """The concept of a claim's cause, empty for none, and what tells which it is: «при [лесных] пожарах»."""
    around = clause_of(claim, text)
    for index, word in enumerate(around):
        if text.language == "kk" and (match := _in_or_from(catalogue, around, index)):
            return match.concept.name, _which(match, around, claim, text, catalogue)
        match = catalogue.at("for", [word], 0)
        if match is None:
            continue
        named = _antecedent(claim, text, catalogue, around[index : index + 2])
        if named:
            return named, []
        if "behind" in match.concept.flags:
            places: Iterator[int] = iter(range(max(0, index - BACK), index))
        else:
            places = _ahead(catalogue, around, index)
        for at in places:
            found = catalogue.at("cause", around, at)
            if found is None or _is_agent(found, catalogue):
                continue
            led = (at > index or found.last < index) and _is_one(found, around, claim, catalogue)
            if led and not _is_counted(found, word, around, claim):
                return found.concept.name, _which(found, around, claim, text, catalogue)
    return "", []


def _which(
    match: Match, row: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue
) -> list[Word]:
    """The words that tell which it is of a cause: «в ДТП [с участием мотоциклов]», «за кражи [скота]».

    Not of what was told of a few days only, nor of what seldom comes twice: it is told as "the deadly crash".
    """
    if _is_passing(match, claim, catalogue):
        return []
    harm = "harms" in match.concept.flags
    before, after = row[: match.first][::-1], row[match.last + 1 :]
    between = [row[at] for at in match.between]
    if text.language == "ru":
        before = list(takewhile(lambda word: word.part in MODIFIERS, before))
    if text.language == "kk":
        after = []
    elif text.language == "en" and not harm:
        after = after[1:] if after and catalogue.at("link", after, 0) is not None else []
    rows = [
        _kept(before, ("action",) if text.language == "kk" else (), claim, catalogue)[::-1],
        _kept(between, ELSE, claim, catalogue),
        _kept(after, THROUGH if harm else (), claim, catalogue),
    ]
    return [word for kept in rows for word in kept]


def _is_passing(match: Match, claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a cause was told of a few days only, or seldom comes twice."""
    when = claim.period
    first, last = (when.from_date, when.to_date) if when else (None, None)
    short = bool(first and last and (last - first).days < DAYS)
    return short or is_once(match.concept.name, catalogue)


def _kept(
    row: Sequence[Word], passed: Sequence[str], claim: Claim, catalogue: Catalogue
) -> list[Word]:
    """The words of a row that may tell which is meant, to the first that neither does so nor is passed."""
    found = []
    for word in row:
        if _tells_which(word, claim, catalogue):
            found.append(word)
        elif not any(catalogue.at(kind, [word], 0) for kind in passed) or _in_slot(word, claim):
            break
    return found


def _tells_which(word: Word, claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a word may tell of which kind something is: it is in no slot, and no name."""
    name = not word.text.islower() or word.text[0].isdigit()
    if name or _in_slot(word, claim) or word.part not in (*NOMINAL, ""):
        return False
    return all(catalogue.at(kind, [word], 0) is None for kind in ELSE)


def _in_slot(word: Word, claim: Claim) -> bool:
    """Whether a word stands in a slot of a claim."""
    return word.within(
        claim.quantity, claim.counted, claim.action, claim.actor, claim.place, claim.period,
        claim.speaker, claim.cue,
    )  # fmt: skip


def on_roads(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What people who came to harm on roads were in: «на [дорогах] погибли 188 человек», "on the [roads]"."""
    around = clause_of(claim, text)
    for at, word in enumerate(around):
        match = catalogue.at("road", around, at)
        if match is None or match.concept.name not in catalogue.names("cause"):
            continue
        before = [w for w in around[max(0, at - 2) : at] if not catalogue.at("link", [w], 0)][-1:]
        led = text.language == "kk" or bool(before and catalogue.at("road-on", before, 0))
        if led and (text.language != "kk" or "loc" in kazakh_cases(word)):
            return match.concept.name
    return ""


def killer(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The cause that acts itself: «[пожары] унесли жизни 310 человек», "[fires] killed 310 people"."""
    found = _last(claim, text, catalogue)
    return found.concept.name if found is not None else ""


def killer_kind(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words of an actor that tell which it is of the cause that acts: "[house] fires killed 310"."""
    found = _last(claim, text, catalogue)
    if found is None or claim.actor is None:
        return []
    row = text.words(claim.actor.start, claim.actor.end)[: found.first]
    if _is_passing(found, claim, catalogue) and MEANT not in found.concept.flags:
        row = [word for word in row if word.text[0].isupper() and word.start > claim.sentence[0]]
    return [word for word in row if not any(catalogue.at(kind, [word], 0) for kind in IDLE)]


def _last(claim: Claim, text: Text, catalogue: Catalogue) -> Match | None:
    """The cause that an actor ends with."""
    who = text.words(claim.actor.start, claim.actor.end) if claim.actor else []
    found = list(catalogue.all("cause", who))
    return found[-1] if found and found[-1].last == len(who) - 1 else None


def told_before(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """The last cause in the sentence before a claim's own: "[A fire] broke out. Two people were killed".

    Empty where its own may tell one that the catalogue does not have: "were killed in a brawl", "when guards
    fired". What is told further back, others may have done something since: "Raiders came".
    """
    verb, (start, end) = claim.action, claim.sentence
    led = text.words(start, verb.start)[-1:] if verb is not None else []
    if not led or catalogue.at("passive", led, 0) is None:
        return ""
    if catalogue.first("amid", text.words(start, end)) is not None:
        return ""
    last = len(text.text[:start].rstrip())
    far = max(0, last - BEFORE)
    first = max((m.end() for m in ENDED.finditer(text.text, far, last)), default=far)
    found = list(catalogue.all("cause", text.words(first, last)))
    name = found[-1].concept.name if found else ""
    return "" if flagged(ACTS, name, catalogue) else name


def told_with(claim: Claim, text: Text, catalogue: Catalogue) -> str:
    """What so many of are told right before people who came to harm: «Произошло 900 [пожаров], погибли 12».

    In the same sentence or the one before it; empty where anything else is told there that harms people, or
    where some of them only are counted («40 лесных пожаров»). So is it where the clause of the people says
    anything more («суға батып» погибли), which may be a cause that the catalogue does not have.
    """
    own = clause_of(claim, text)
    rest = [w for w in own if not _in_slot(w, claim) and not w.text[0].isdigit()]
    if not all(_is_idle(word, catalogue) for word in rest):
        return ""
    start = own[0].start if own else claim.sentence[0]
    if start <= claim.sentence[0]:
        start = len(text.text[: claim.sentence[0]].rstrip(" "))
    far = max(0, start - BEFORE)
    ends = (m.end() for m in ENDED.finditer(text.text, far, start))
    before = text.words(max((end for end in ends if end < start), default=far), start)
    found = list(catalogue.all("cause", before))
    names = {match.concept.name for match in found}
    name = found[0].concept.name if len(names) == 1 else ""
    if not harms(name, catalogue) or is_once(name, catalogue) or flagged(ACTS, name, catalogue):
        return ""
    at = found[0].first
    counts = [word for word in before[max(0, at - 2) : at] if word.text[0].isdigit()]
    led = before[at - 1 : at]
    behind = words_behind(text, before[found[0].last].end)
    some = any(_tells_which(word, claim, catalogue) for word in behind)
    return name if counts and not some and led[0].part not in MODIFIERS else ""


def harms(name: str, catalogue: Catalogue) -> bool:
    """Whether people come to harm in a cause that nobody means: fires, not attacks."""
    return flagged(HARMS, name, catalogue)


def is_once(name: str, catalogue: Catalogue) -> bool:
    """Whether a cause seldom comes twice on a day at one place: an explosion, not fires."""
    return flagged("once", name, catalogue)


def flagged(flag: str, name: str, catalogue: Catalogue) -> bool:
    """Whether a cause of a name has a flag."""
    concept = catalogue.named("cause", name)
    return concept is not None and flag in concept.flags


def _is_idle(word: Word, catalogue: Catalogue) -> bool:
    """Whether a word tells nothing of how people came to harm: "in all", «ранены» beside «погибли»."""
    also = catalogue.at("action", [word], 0)
    harmed = also is not None and "event" in also.concept.flags
    return harmed or word.part == "CONJ" or any(catalogue.at(kind, [word], 0) for kind in IDLE)


def _antecedent(claim: Claim, text: Text, catalogue: Catalogue, led: Sequence[Word]) -> str:
    """The cause that «в которых» points back to: «13 120 [пожаров], в которых погибли 385 человек»."""
    if len(led) < 2 or catalogue.at("which", led, 1) is None:
        return ""
    before = text.words(claim.sentence[0], led[0].start)[-AHEAD:]
    found = list(catalogue.all("cause", before))
    return found[-1].concept.name if found else ""


def _ahead(catalogue: Catalogue, around: Sequence[Word], index: int) -> Iterator[int]:
    """Where a cause may begin after a preposition, past what stands between («по делам о»)."""
    step = index + 1
    while step < len(around) and any(
        catalogue.at(kind, around[step : step + 1], 0) for kind in ("about", "for", "link")
    ):
        step += 1
    yield from range(step, min(step + AHEAD, len(around)))


def _in_or_from(catalogue: Catalogue, around: Sequence[Word], index: int) -> Match | None:
    """The cause that begins at a word of Kazakh and ends in a locative or an ablative: «өртте», «апаттан»."""
    found = catalogue.at("cause", around, index)
    if found is None or _is_agent(found, catalogue):
        return None
    return found if {"loc", "abl"} & kazakh_cases(around[found.last]) else None


def _is_agent(match: Match, catalogue: Catalogue) -> bool:
    """Whether one word names what harms only where it is told so (agents.py): «волк»."""
    return match.length == 1 and flagged(ACTS, match.concept.name, catalogue)


def _is_one(match: Match, around: Sequence[Word], claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a word is no other's form nor tells of a noun: not «в [селе]», "from the [flood] zone"."""
    word, behind = around[match.first], around[match.last + 1 : match.last + 2]
    if word.part:
        likeliest = word._replace(lemmas=word.lemmas[:1])
        return match.length > 1 or catalogue.at("cause", [likeliest], 0) is not None
    noun = catalogue.at("counted", behind, 0) is not None and not _in_slot(behind[0], claim)
    return not noun or word.language != "en"


def _is_counted(match: Match, led: Word, around: Sequence[Word], claim: Claim) -> bool:
    """Whether a cause behind a preposition is what is counted: "in Norland 24 [elephants] were killed"."""
    return around[match.first].within(claim.counted) and not led.within(claim.counted)
