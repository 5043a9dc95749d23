"""Who made what is told as theirs: «прибыль [банков] составила» is that the banks made a profit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from svodka.ledger.meaning.clauses import words_before, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.facets import OWNER
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.verbs import AMOUNT
from svodka.ledger.meaning.words import MODIFIERS, Text, Word
from svodka.model import Claim, Mention

EARNED = "earned"
"""Flag of what somebody makes in money, whose it is."""
GENITIVE = "gent"


def with_earner(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with whose its profit is as its actor: «прибыль [«Ориона»] составила», "[Orion]'s profit".

    Only of one that has a name: «прибыль фермеров» narrows, and so does «прибыль „Ориона“ и „Веги“».
    """
    noun = claim.counted
    if noun is None or claim.actor is not None or claim.quantity.kind != "money":
        return claim
    said = text.words(noun.start, noun.end)
    match = catalogue.first("counted", said)
    if match is None or EARNED not in match.concept.flags or not match.together:
        return claim
    what, behind = said[match.first :], words_behind(text, noun.end)
    if text.language == "ru":
        what, who = said[: match.last + 1], _russian(said, match, behind, catalogue)
    elif text.language == "kk":
        who = _kazakh(words_before(text, noun.start), claim, catalogue)
    else:
        who = list(said[: match.first])
        who = who if who and OWNER.search(who[-1].text) else _of(behind, catalogue)
    if not any(_is_name(word, claim, catalogue) for word in who):
        return claim
    counted = replace(
        noun, text=text.text[what[0].start : what[-1].end], start=what[0].start, end=what[-1].end
    )
    start, end = who[0].start, who[-1].start + len(OWNER.sub("", who[-1].text))
    owner = text.text[start:end]
    return replace(claim, counted=counted, actor=Mention(owner, start, end, normal=owner))


def _is_name(word: Word, claim: Claim, catalogue: Catalogue) -> bool:
    """Whether a word has a capital letter of its own, and not as a noun that a sentence begins with."""
    opens = word.start == claim.sentence[0] and catalogue.at("counted", [word], 0) is not None
    return word.text[0].isupper() and not opens


def _russian(
    said: Sequence[Word], match: Match, behind: Sequence[Word], catalogue: Catalogue
) -> list[Word]:
    """The words behind a Russian noun that are of its owner: «чистая прибыль [компании „Орион“]»."""
    who = list(said[match.last + 1 :])
    head = next((word for word in who if word.part not in MODIFIERS), None)
    joined = bool(behind) and catalogue.at("join", behind, 0) is not None
    led = all(word.part in MODIFIERS for word in said[: match.first])
    sure = head is not None and (not head.part or GENITIVE in russian_cases(head))
    return who if led and sure and not joined else []


def _kazakh(before: Sequence[Word], claim: Claim, catalogue: Catalogue) -> list[Word]:
    """The words in front of a Kazakh noun that are of its owner: «[Орион банкінің] таза пайдасы»."""
    led = [word for word in before if not word.within(claim.period, claim.quantity)]
    while led and catalogue.at("narrowing", led, len(led) - 1) is not None:
        led.pop()
    if not led or "gen" not in kazakh_cases(led[-1]):
        return []
    named = takewhile(lambda word: word.text[0].isupper(), reversed(led[:-1]))
    who = [*reversed(list(named)), led[-1]]
    return who if not any(word.within(claim.place) for word in who) else []


def _of(behind: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The English name behind "of" that ends before the verb: "profit of [Orion Air] was"."""
    if not behind or catalogue.at("link", behind, 0) is None:
        return []
    who = list(takewhile(lambda word: word.text[0].isupper(), behind[1:]))
    verb = behind[1 + len(who) :]
    said = catalogue.at("action", verb, 0) if verb else None
    return who if said is not None and said.concept.name == AMOUNT else []
