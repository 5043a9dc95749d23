"""Of what thing a figure is, where its noun needs one named: «цены на бензин», each of a list of goods."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.lexicon import folded
from svodka.ledger.meaning.clauses import FAR, words_behind
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.nationals import title
from svodka.ledger.meaning.words import LATIN, Text, Word
from svodka.model import Claim

OF_ITEM = re.compile(r"\s*[–—(-][\s+–—-]*")
"""What stands between the name of an item and its figure: «пшено — 2,7%», «чай (+0,4%)»."""
BREAK = re.compile(r"[,;:.!?()\d\n–—]")
NAMING = ("NOUN", "ADJF", "PRTF", "UNKN", "")
"""Parts of speech of the words that name a thing; those of other languages have none."""
MOST = 4
"""Words of the longest name of a thing."""


def thing(claim: Claim, noun: int, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words that name the thing of a claim's noun, which ends at ``noun``.

    «Цены на яйца выросли на 13,7%, пшено — на 2,7%»: «яйца» of the first figure, «пшено» of the second.
    """
    if BREAK.search(text.text, noun, claim.quantity.start):
        item = _item(claim, noun, text, catalogue) or next_led(claim, noun, text, catalogue)
        if item:
            return item
    behind = words_behind(text, noun)
    if not behind or not _leads(behind[0], catalogue):
        return []
    return _naming(behind[1:], claim, text, catalogue)


def called(word: Word, catalogue: Catalogue) -> str:
    """What a word that narrows is called in every language: "oil" exports and «мұнай» экспорты, «нефть».

    Of Russian a country only: «китайских» компаний and "Chinese" companies, «китай». Empty for what the
    catalogue does not have, has as people in general, or calls by several words; a country has one name.
    """
    kinds = ("place",) if word.part else ("counted", "place")
    match = next(filter(None, (catalogue.at(kind, [word], 0) for kind in kinds)), None)
    if match is None or match.concept.flags & {"empty", "generic"}:
        return ""
    if match.concept.kind == "place" and "wide" in match.concept.flags:
        return title(match.concept)
    if word.part or " " in match.concept.title:
        return ""
    return folded(match.concept.title)


def brand(claim: Claim, behind: Sequence[Word], text: Text) -> list[Word]:
    """The Latin words behind a Russian noun: «цена нефти [Brent]»; who and where are slots of their own."""
    return [
        word
        for word in behind
        if text.language == "ru" and LATIN.fullmatch(word.text.casefold())
        if not word.within(claim.place, claim.actor)
    ]


def _item(claim: Claim, noun: int, text: Text, catalogue: Catalogue) -> list[Word]:
    """The name of an item of a list before its figure, past «на»; none if no dash or bracket parts them."""
    figure = claim.quantity.start
    before = text.words(max(noun, figure - FAR), figure)
    if before and _leads(before[-1], catalogue):
        figure = before.pop().start
    if not before or not OF_ITEM.fullmatch(text.text, before[-1].end, figure):
        return []
    return _naming(before[::-1], claim, text, catalogue)[::-1]


def next_led(claim: Claim, noun: int, text: Text, catalogue: Catalogue) -> list[Word]:
    """What a list of figures is of next, behind «на»: «цены на бензин выросли на 13%, на [хлеб] на 2%»."""
    figure = claim.quantity.start
    breaks = [found.end() for found in BREAK.finditer(text.text, noun, figure)]
    row = text.words(breaks[-1], figure) if breaks else []
    led = [at for at, word in enumerate(row[:-1]) if _leads(word, catalogue)]
    return _naming(row[led[0] + 1 :], claim, text, catalogue) if led else []


def _leads(word: Word, catalogue: Catalogue) -> bool:
    """Whether a word stands before a thing: «на»."""
    match = catalogue.at("for", [word], 0)
    return match is not None and "thing" in match.concept.flags


def _naming(found: Sequence[Word], claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The first words in a row, forwards or backwards, that name something; not when, where, who, a deed."""
    kept: list[Word] = []
    for word in found[:MOST]:
        slot = word.within(claim.period, claim.place, claim.actor, claim.action)
        other = word.part not in NAMING or word.text[0].isdigit()
        if (
            slot
            or other
            or catalogue.at("stop", [word], 0)
            or (kept and _apart(kept[-1], word, text))
        ):
            break
        kept.append(word)
    return kept


def _apart(one: Word, other: Word, text: Text) -> bool:
    """Whether more than spaces stands between two words."""
    first, last = sorted((one, other), key=lambda word: word.start)
    return bool(text.text[first.end : last.start].strip())
