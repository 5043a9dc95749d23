"""Numbers that are set against the right one and denied: «оценили не в [1,5 млрд], а в 150 млн».

Or told as a mistake, or as what an older text said.
"""

from __future__ import annotations

from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.model import Factuality
from svodka.reading.claims.settled.deciding_words import is_of, lemmas, phrases
from svodka.reading.syntax import times
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_TIME = 3
"""Tokens behind a number among which its own time stands: «вместо 60 [в прошлом году]»."""
_BEHIND = 6
"""Tokens from a number on among which the right one begins: «не [48 школ, а] 18»."""


def is_denied(site: Site) -> bool:
    """«Построено 18, а не [48] школ», «построено не [48] школ, а 18», «не в [1,5 млрд], а в 150 млн».

    And «погибли не [40] человек»; not «чуть ли не [40]», «если не [40]», nor «не [один] десяток».
    """
    words, tokens = site.tree.sentence.lower, site.tree.tokens
    starts = (t.index for t in tokens if t.start >= site.quantity.start)
    number = next(starts, 0)
    first = number - (number > 1 and tokens[number - 1].pos == "ADP")
    if not first or words[first - 1] not in lemmas("not"):
        return False
    if _is_plain(site, number, first - 1):
        return True
    behind = pairwise(words[number : number + _BEHIND])
    other = first > 1 and words[first - 2] in lemmas("but")
    return other or any(mark == "," and word in lemmas("but") for mark, word in behind)


def _is_plain(site: Site, number: int, no: int) -> bool:
    """Whether «не» alone denies a number of two or more."""
    words = site.tree.sentence.lower
    if site.quantity.relation != "exact" or words[number] in lemmas("a-one"):
        return False
    if no and words[no - 1] in lemmas("no-denial"):
        return False
    return site.tree.tokens[-1].text != "?"


def is_excepted(site: Site) -> bool:
    """«Все, кроме [двух], спаслись»: of so many it is not so.

    «Кроме [12] грузовиков, сгорели все склады» denies none.
    """
    words, at = site.tree.sentence.lower, site.first - 1
    excepted = at >= 0 and words[at] in lemmas("except")
    return excepted and not lemmas("everybody").isdisjoint(words[:at])


def in_its_stead(site: Site) -> Factuality | None:
    """«Построили 12 школ вместо [60]»: so many were not; «вместо запланированных [60]» were meant to be.

    Nothing is said so of «вместо прежних [60]», «вместо [60] годом ранее», which were.
    """
    words, tokens = site.tree.sentence.lower, site.tree.tokens
    at = site.first - 1
    if any(token.pos == "NUM" for token in tokens[: max(at, 0)]) and _is_timed(site):
        return None
    if at >= 0 and words[at] in lemmas("instead"):
        return "negated"
    if at > 0 and words[at - 1] in lemmas("instead"):
        return "planned" if any(is_of(tokens[at], kind) for kind in ("foretold", "plan")) else None
    return None


def is_left_undone(tree: Tree, at: int) -> bool:
    """«Вместо того чтобы [построить] 12 школ, купили автобусы»: whether a deed was not done for another."""
    for mark in tree.children(at):
        if mark.rel == "mark" and mark.text.casefold() in lemmas("purpose"):
            before = [t.text.casefold() for t in tree.tokens[: mark.index] if t.text != ","][-2:]
            return len(before) == 2 and before[0] in lemmas("instead")  # «вместо [того]»
    return False


def _is_timed(site: Site) -> bool:
    """Whether a time stands right behind a number: «вместо 60 [в прошлом году]», not «вместо 60 за год»."""
    behind = site.tree.tokens[site.last + 1 : site.last + 1 + _TIME]
    known = times.words() | classes("russian/calendar")["season"]
    led = bool(behind) and behind[0].pos == "ADP"
    if led and behind[0].text.casefold() not in classes("russian/time_words")["in"]:
        return False
    return any(word.text.casefold() in known for word in behind)


def is_own(action: int, site: Site) -> bool:
    """Whether a deed describes the things that are counted: «60 [закрытых] школ»."""
    above = site.tree.heads[action]
    return above >= 0 and above in (site.noun, site.head)


def mistaken(tree: Tree, at: int) -> bool:
    """Whether a word of saying says so by mistake: «[ошибочно] написали»."""
    return any(
        tree.heads[last] == at or tree.heads[first] == at
        for first, last in phrases(tree, "mistake")
    )


def replaced(tree: Tree, at: int) -> bool:
    """Whether a verb tells what an older text said: «[в первой версии текста] говорилось»."""
    return any(
        tree.heads[first] == at and tree.sentence.lower[first - 1] in lemmas("former")
        for first, _ in phrases(tree, "version")
        if first
    )
