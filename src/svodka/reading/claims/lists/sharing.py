"""Figures in one list share what the list says once: «изъято 700 единиц оружия, 54 гранаты и 17 мин».

Each member's choices were made alone; here the members of a coordination vote on what they share.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any

from svodka.language.analysis import Token
from svodka.language.introductions import introduction
from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS, DASHES
from svodka.reading.claims.lists.bracketed import alone_in_brackets
from svodka.reading.claims.lists.items import deed_before
from svodka.reading.claims.lists.of_now import is_of_now
from svodka.reading.claims.lists.of_wholes import is_of_whole
from svodka.reading.claims.lists.some_of import behind_part, is_total
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_DIVIDES = frozenset(';:()—–-«»"“”')
_RESTATED = frozenset({"money", "measure"})
_LONGEST = 12
_ASIDE = 6
_FLOOR = 0.02
_OPENED = re.compile(r"(?: \w+){0,2} \((?: [+-–−])?")
_THINGS = frozenset({"count", "measure"})
"""Kinds of figures that one list may mix: «изъято 3 кг гашиша и [12] патронов»."""
_AMOUNTS = frozenset({"increase", "decrease"})
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")


def lists(sites: Sequence[Site]) -> Iterator[list[int]]:
    """Runs of two or more figures (as indices) that one sentence coordinates."""
    return _runs(sites, _coordinated)


def _runs(sites: Sequence[Site], joined: Callable[[Site, Site], bool]) -> Iterator[list[int]]:
    """Runs of two or more figures, each ``joined`` to the one before it."""
    run: list[int] = []
    for i, site in enumerate(sites):
        if run and joined(sites[run[-1]], site):
            run.append(i)
            continue
        if len(run) > 1:
            yield run
        run = [i]
    if len(run) > 1:
        yield run


def restatements(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures said again in brackets, in other money or another unit: «9 млн тенге ([20 тысяч долларов])»."""
    return _pairs(
        sites,
        lambda a, b: (
            a.quantity.kind in _RESTATED and a.quantity.kind == b.quantity.kind
            and a.quantity.unit != b.quantity.unit and _between(a, b) == " ("
        ),
    )  # fmt: skip


def _pairs(
    sites: Sequence[Site], joined: Callable[[Site, Site], bool]
) -> Iterator[tuple[int, int]]:
    """Every two figures of one sentence that follow each other and are ``joined``."""
    for i, (a, b) in enumerate(itertools.pairwise(sites)):
        if a.sentence is b.sentence and joined(a, b):
            yield i, i + 1


def changes(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures whose brackets say by how much they changed, and those: «212 пожаров ([-12%])»."""
    return _pairs(
        sites,
        lambda a, b: b.quantity.change is not None and bool(_signed().fullmatch(_between(a, b))),
    )


@cache
def _signed() -> re.Pattern[str]:
    """Up to three words, a bracket, a sign: «212 пожаров (-12%)», «(минус 12%)»."""
    contexts = classes("russian/change_contexts")
    words = "|".join(sorted(contexts["plus"] | contexts["minus"]))
    return re.compile(rf"(?: \w+){{0,3}} \( ?(?:[-+–−]|{words})")


def grown(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures whose brackets name by how much they grew, and those: «40 тыс. гостей (рост в [1,7 раза])»."""
    return _pairs(sites, lambda a, b: bool(_grew().fullmatch(_between(a, b))))


@cache
def _grew() -> re.Pattern[str]:
    """Up to three words, a bracket, a noun of change, a preposition."""
    nouns = "|".join(sorted(classes("russian/change_contexts")["told"]))
    return re.compile(rf"(?: [\w.]+){{0,3}} \( (?:{nouns})(?: \w+)?")


def in_brackets(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures with more of the same in brackets, and that: «дефицит в 3 млрд ([1%] ВВП)».

    Of 61 in annotated articles all have the time and the source of the figure before.
    """
    return _pairs(sites, lambda a, b: bool(_OPENED.fullmatch(_between(a, b))))


def as_shares(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Numbers, and what share they are: «59 избирателей, или [4%]», «259 голосов ([19%])».

    Of 16 in annotated articles 15 are of the same deed.
    """
    return _pairs(
        sites,
        lambda a, b: (
            a.quantity.kind != "percent" == b.quantity.kind
            and not is_total(a)
            and bool(_said_as().fullmatch(_between(a, b)))
            and (alone_in_brackets(b) or b.sentence.tokens[b.first - 1].text != "(")
        ),
    )


@cache
def _said_as() -> re.Pattern[str]:
    """Up to three words, and a bracket or «или»."""
    return re.compile(rf"(?: \w+){{0,3}}(?: ,)? (?:\(|{'|'.join(sorted(links('again')))})")


def elsewhen(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures whose brackets say how many at another time, and those: «12 тысяч (неделей ранее — [10])»."""
    return _pairs(sites, lambda a, b: b.after_dash and bool(_dated().fullmatch(_between(a, b))))


def dated_rows(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """Figures whose brackets say when, and those of the same list in brackets that do not say it again:
    «разбои – 32 (в 2024 году – [28]); кражи – 9 ([10])».
    """
    dated = dict.fromkeys(b for _, b in elsewhen(sites))
    told = -1
    for i, (a, b) in enumerate(itertools.pairwise(sites), 1):
        if i in dated:
            told = i
        elif told >= 0 and _is_alike(a, b) and alone_in_brackets(b):
            if a.sentence is b.sentence and _between(a, b) == " (" and _in_list(sites[told], b):
                yield told, i


def _is_alike(a: Site, b: Site) -> bool:
    """Whether two figures are both numbers, or both shares."""
    return a.quantity.kind == b.quantity.kind and a.quantity.kind in ("count", "percent")


def _in_list(a: Site, b: Site) -> bool:
    """Whether two figures stand in one paragraph, or below one line that introduces a list."""
    first, second = a.sentence.paragraph, b.sentence.paragraph
    if first == second:
        return True
    line = introduction(a.page.outline, first)
    return line >= 0 and line == introduction(b.page.outline, second)


@cache
def _dated() -> re.Pattern[str]:
    """Up to three words, a bracket, a time, a dash; or a semicolon within brackets: «(+4%; АППГ — 209)»."""
    short = "|".join(sorted(classes("russian/time_words")["like-last-in-short"]))
    time = (
        rf"{'|'.join(sorted(links('dated')))}|\w+ (?:{'|'.join(sorted(links('earlier')))})|{short}"
    )
    opened = rf"(?: \w+){{0,3}} \( (?i:{time})\b"
    return re.compile(rf"(?:{opened}| [;,] (?i:{short})\b)[\w .-]{{0,40}} [—–-]")


def _between(a: Site, b: Site) -> str:
    """The words between two figures of a sentence, a space before each."""
    return "".join(f" {t.text}" for t in a.sentence.tokens[a.last + 1 : b.first])


def ends(sites: Sequence[Site]) -> Iterator[list[int]]:
    """The figures of one change: «разводов — с [600] до [590] тысяч», «снизили на [3%], до [5 тонн]»,
    «кражи — на [155], или [49%] (с [313] до [158])».
    """
    return _runs(sites, _of_one_change)


def _of_one_change(a: Site, b: Site) -> bool:
    """Whether the second of two figures is an end of the change that the first states, or states it again."""
    if a.sentence is not b.sentence or b.quantity.change is None:
        return False
    amount, between = a.quantity.change in _AMOUNTS, _between(a, b)
    if b.quantity.change == "to":
        return a.quantity.change == "from" or (amount and between in _beside("to"))
    if b.quantity.change == "from":
        return amount and between in _beside("start")
    return amount and a.quantity.change == b.quantity.change and between in _beside("again")


@cache
def _beside(use: str) -> frozenset[str]:
    """What stands between two figures of one change, where it is in neither of them."""
    words = ("", *(f" {word}" for word in links(use)))
    marks = ("", " ,", " (", " , (", *(f" {dash}" for dash in DASHES))
    return frozenset(mark + word for mark in marks for word in words)


def _coordinated(a: Site, b: Site) -> bool:
    """Whether only nouns with their adjectives, a comma or a conjunction stand between two figures."""
    if a.sentence is not b.sentence or b.first <= a.last or b.first - a.last > _LONGEST:
        return False
    kinds = {a.quantity.kind, b.quantity.kind}
    if len(kinds) > 1 and kinds != _THINGS:
        return False
    between = a.tree.tokens[a.last + 1 : b.first]
    if any(t.pos in ("VERB", "AUX", "SCONJ") or t.text in _DIVIDES for t in between):
        return False
    if any(t.feats.get("Variant") == "Short" for t in between):
        return False  # «в 4 домах, где расположены 96 квартир»
    if any(t.pos == "ADP" and t.text.casefold() in links("against") for t in between):
        return False  # «114 случаев, против 69 годом ранее»
    if not any(t.pos == "CCONJ" or t.text == "," for t in between) or is_of_now(b):
        return False
    if any(_YEAR.match(t.text) for t in between):  # «65 долларов в 2027-м и 70 — в 2028 году»
        return False
    if is_of_whole(b):  # «вошли 11 человек, [четверо] из которых — иностранцы»
        return False
    return not own_verb(b) and deed_before(b) < 0


def own_verb(site: Site) -> bool:
    """Whether a predicate follows before the next comma: «149 — за, пятеро [выступили] против».

    Or behind what says who some of them are, or something aside: «ещё 9 человек, среди которых двое детей,
    [спасены]», «а один, по данным мэрии, [сгорел]».
    """
    for token in _without_aside(site):
        if token.text == "," or token.pos == "CCONJ":
            return False
        if token.pos in ("VERB", "AUX") and token.feats.get("VerbForm") != "Part":
            return True
        if token.feats.get("Variant") == "Short":  # «погиб один человек, двое [ранены]»
            return True
    return False


def _without_aside(site: Site) -> Sequence[Token]:
    """The words behind a figure without what two commas hold right behind it and its nouns."""
    tokens, at = site.tree.tokens, site.last + 1
    while at < len(tokens) and tokens[at].pos in ("NOUN", "ADJ"):
        at += 1
    behind = behind_part(tokens, at)
    return [
        *tokens[site.last + 1 : at],
        *tokens[behind if behind > at else _behind_aside(tokens, at) :],
    ]


def _behind_aside(tokens: Sequence[Token], at: int) -> int:
    """Behind the commas that hold words without a verb or number, a predicate behind them; else ``at``."""
    if at >= len(tokens) or tokens[at].text != ",":
        return at
    inside = [*itertools.takewhile(lambda t: t.text not in BREAKS, tokens[at + 1 :])][:_ASIDE]
    end = at + 1 + len(inside)
    if any(t.pos in ("VERB", "AUX", "NUM", "CCONJ") for t in inside) or tokens[end : end + 1] == []:
        return at
    told = [t for t in tokens[end + 1 : end + 3] if t.pos not in ("ADV", "PART")][:1]
    ends = tokens[end].text == "," and any(t.pos == "VERB" for t in told)
    number = any(t.pos == "NUM" for t in tokens[end + 1 : end + 5])
    return end + 1 if ends and not number else at


def vote(members: Sequence[Sequence[tuple[Any, float]]]) -> Any:
    """The meaning that the members of a list agree on best: the highest geometric mean of chances.

    Each member comes with the chances of its meanings, likeliest first.
    """
    chances = [dict(ranked) for ranked in members]
    meanings = {m: None for known in chances for m in known}
    return max(
        meanings, key=lambda m: sum(math.log(known.get(m, 0.0) + _FLOOR) for known in chances)
    )
