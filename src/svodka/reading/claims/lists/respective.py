"""Figures told apart by «соответственно»: «[лук] и [морковь] подешевели на 2% и 3% соответственно».

As many figures as there are names in a row before them, the first of the first and so on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from svodka.language.lexicon import folded
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.items import is_land
from svodka.reading.claims.offers import name_head
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_NAMING = frozenset({"NOUN", "PROPN", "X", "ADJ"})
_BEHIND = 60
"""Characters behind the last figure among which the word stands."""
_BEFORE = 4
"""Words before the first figure among which it may stand."""


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Лук] и [морковь] подешевели на 2,3% и 0,7% соответственно»."""
    name = _name(site)
    if name < 0 or not _is_thing(site.tree, name):
        return None
    return index_of(options, site.tree, name)


def place(site: Site, options: Sequence[Candidate]) -> int | None:
    """«В [Туле] и [Орле] зарплаты были 183 тысячи и 162 тысячи соответственно».

    Also without the word, where there are as many: «в [Туле] и [Орле] открыли 12 и 9 школ».
    """
    name = _name(site)
    if name < 0:
        name = _as_many(site)
    if name < 0 or not is_land(site.tree, site.tree.tokens[name]):
        return None
    held = name_at(site.sentence, name)
    token = name_head(site.tree, held.first, held.last) if held is not None else name
    return index_of(options, site.tree, token)


def _name(site: Site) -> int:
    """The name of a row that a figure is of, else -1."""
    found = _place_in_row(site)
    if found is None:
        return -1
    order, count, first = found
    row = _row_before(site.tree, first, count)
    return row[order] if row else -1


def _as_many(site: Site) -> int:
    """The place that a figure is of, where as many places as figures stand in a row, the figures bare."""
    found = _place_in_row(site, bare=True)
    if found is None:
        return -1
    order, count, first = found
    row = _row_before(site.tree, first, count, exactly=True)
    governed = bool(row) and site.tree.child(row[0], "case") >= 0
    places = governed and all(is_land(site.tree, site.tree.tokens[i]) for i in row)
    return row[order] if places else -1


def _place_in_row(site: Site, *, bare: bool = False) -> tuple[int, int, int] | None:
    """Which of how many figures one is, and where the first of them begins, where they are told apart.

    ``bare``: or told as they are, with no noun between them.
    """
    joint = _joint(bare=bare)
    text, spans = site.page.outline.text, site.page.figures
    at = bisect_left(spans, (site.quantity.start, 0))
    if at >= len(spans) or spans[at][0] != site.quantity.start:
        return None
    low = high = at
    while low and joint.fullmatch(text[spans[low - 1][1] : spans[low][0]]):
        low -= 1
    while high + 1 < len(spans) and joint.fullmatch(text[spans[high][1] : spans[high + 1][0]]):
        high += 1
    if low == high:
        return None
    if bare:
        return at - low, high - low + 1, spans[low][0]
    first, last = spans[low][0], spans[high][1]
    ends = [site.sentence.end, last + _BEHIND, *(s[0] for s in spans[high + 1 : high + 2])]
    behind = text[last : min(ends)]
    before = text[site.sentence.start : first].split()[-_BEFORE:]
    words = {folded(word.strip(",.")) for word in (*behind.split(), *before)}
    return None if words.isdisjoint(links("each")) else (at - low, high - low + 1, first)


@cache
def _joint(*, bare: bool) -> re.Pattern[str]:
    """What stands between two figures of a row: «и», a comma, «и на»; where not ``bare`` a noun before."""
    joined = "|".join(sorted(re.escape(word) for word in links("joined") if word.isalpha()))
    led = links("amount") if bare else links("amount") | links("to") | links("when")
    noun = "" if bare else r"(?: \w+){0,2}"
    return re.compile(rf"{noun}(?:,| (?:{joined})) (?:(?:{'|'.join(sorted(led))}) )?")


def _row_before(tree: Tree, start: int, count: int, *, exactly: bool = False) -> list[int]:
    """The last of the nearest row of so many joined nouns, or more, before a character of the sentence."""
    tokens = tree.tokens
    rows: dict[int, list[int]] = {}
    for token in tokens:
        if token.start >= start:
            break
        if token.rel != "conj" or token.pos not in _NAMING or tokens[token.head].pos not in _NAMING:
            continue
        row = rows.setdefault(token.head, [token.head])
        if any(t.text in links("joined") for t in tokens[row[-1] + 1 : token.index]):
            row.append(token.index)  # not «лук [репчатый]»
    most = count if exactly else len(tokens)
    fit = [row[-count:] for row in rows.values() if count <= len(row) <= most]
    return max(fit, key=lambda row: row[-1], default=[])


def _is_thing(tree: Tree, index: int) -> bool:
    """Whether a noun is no name, and no place or time: not «на [выборах] и референдуме»."""
    token = tree.tokens[index]
    first = token.head if token.rel == "conj" else index
    governed = any(tree.child(i, "case") >= 0 for i in (index, first))
    return token.pos == "NOUN" and not governed and name_at(tree.sentence, index) is None
