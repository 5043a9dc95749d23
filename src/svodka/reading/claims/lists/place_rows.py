"""Places told together: «в [Омске, Томске и Туле] открыли 12 школ» does not say how many of them in Omsk.

Where the figures of a sentence have different places of a row, each keeps its own: «в [Омске] и [Томске] —
12 и 9 школ соответственно».
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token, touched
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.model import Claim, Mention
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.offers import name_head
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at, noun_phrase
from svodka.reading.syntax.tree import Tree

Item = tuple[int, int]
"""The first and the last token of a name."""
Stretch = tuple[int, int]
"""The characters of a place or of a row."""
_TOWN = 2
"""The locality of such nouns as «region»."""
_BARE = 3
"""The fewest names that commas alone join: «в Омске, Томске, Туле»."""
_NEAR = 6
"""Tokens behind a row among which the noun stands that «и» joins to it: «в Омске и в соседних районах»."""


def with_rows(claims: Sequence[Claim], readings: Sequence[Reading]) -> list[Claim]:
    """The claims with all the places of a row where one of them was chosen."""
    rows: dict[int, Stretch] = {}
    chosen: dict[Stretch, set[Stretch]] = {}
    found: dict[Tree, list[list[Item]]] = {}
    for at, (claim, reading) in enumerate(zip(claims, readings, strict=True)):
        place = claim.place
        if place is None:
            continue
        tree = reading.choices["place"].option.tree
        if tree not in found:
            found[tree] = _rows(tree)
        row = next((row for row in found[tree] if _holds(tree, row, place)), None)
        row = row or _of_nouns(tree, place)
        if row:
            rows[at] = tree.tokens[row[0][0]].start, tree.tokens[row[-1][1]].end
            chosen.setdefault(rows[at], set()).add((place.start, place.end))
    out = list(claims)
    for at, stretch in rows.items():
        place = claims[at].place
        if place is not None and len(chosen[stretch]) == 1:
            text = readings[at].site.page.outline.text
            out[at] = dataclasses.replace(claims[at], place=_whole(place, stretch, text))
    return out


def _whole(place: Mention, row: Stretch, text: str) -> Mention:
    """A place with the others of its row."""
    start, end = min(row[0], place.start), max(row[1], place.end)
    words = text[start:end]
    return dataclasses.replace(place, text=words, start=start, end=end, normal=words)


def _holds(tree: Tree, row: Sequence[Item], place: Mention) -> bool:
    """Whether a place is one of a row, or ends with one: «на границе [России] и Китая»."""
    starts = {tree.tokens[first].start for first, _ in row}
    ends = {tree.tokens[last].end for _, last in row}
    return place.start in starts or place.end in ends


def _rows(tree: Tree) -> list[list[Item]]:
    """The rows of names in a sentence that «и» ends and no figure follows."""
    out: list[list[Item]] = []
    joined = False
    for name in tree.sentence.names:
        item = name.first, name.last
        row = out[-1] if out else []
        between = tree.tokens[row[-1][1] + 1 : item[0]] if row else []
        if row and not joined and _joins(between) and _belongs(tree, row, item):
            row.append(item)
            joined = any(token.pos == "CCONJ" for token in between)
        else:
            out.append([item])
            joined = False
    whole = (_with_nouns(tree, row) for row in out)
    return [row for row in whole if row and not _counted_apart(tree, row)]


def _joins(between: Sequence[Token]) -> bool:
    """Whether nothing but a comma, «и», a preposition and an article parts two names."""
    words = [token.low for token in between if token.pos not in ("ADP", "DET")]
    comma = words[:1] == [","]
    return " ".join(words[comma:]) in (_joined() | {""} if comma else _joined())


def _belongs(tree: Tree, row: Sequence[Item], item: Item) -> bool:
    """Whether the tree hangs a name on one of the row, or the first on its noun.

    «В [Омской] и Томской областях»; not «в Алматы и [Лондон] открыл …», whose cases tell them apart.
    """
    head, first = name_head(tree, *item), name_head(tree, *row[0])
    cases = [tree.tokens[at].feats.get("Case") for at in (head, first)]
    if tree.phrases is None:
        if not _are_places(tree, row, item) or cases.count("Nom") == 1:
            return False
        if cases == ["Loc", "Loc"] and item[0] == item[1]:
            return True
    inside = {tree.heads[at] for at in range(item[0], item[1] + 1)}
    if tree.heads[head] == item[1] + 1:  # «in Kyiv and the *Odesa* region»
        inside.add(tree.heads[item[1] + 1])
    on_row = any(start <= above <= end for above in inside for start, end in row)
    return on_row or item[0] <= tree.heads[first] <= item[1] + 1


def _are_places(tree: Tree, row: Sequence[Item], item: Item) -> bool:
    """Whether the first name of a row and another are known for places."""
    firsts = {row[0][0], item[0]}
    return all(name.kind == "LOC" for name in tree.sentence.names if name.first in firsts)


def _with_nouns(tree: Tree, row: list[Item]) -> list[Item]:
    """A row with the nouns behind it; empty where it is none.

    «В [Омской и Томской областях]», «in Kyiv and the *Odesa region*», «в [Омске и других городах]».
    """
    tokens, last = tree.tokens, row[-1][1]
    if len(row) > 1 and last + 1 < len(tokens) and tokens[last + 1].pos == "NOUN":
        if _is_region(tree, last + 1):
            row = [*row[:-1], (row[-1][0], last + 1)]
    if tree.phrases is None and (noun := _noun_behind(tree, row, regions=True)) is not None:
        return [*row, noun]
    between = tokens[row[-2][1] + 1 : row[-1][0]] if len(row) > 1 else ()
    ends = any(token.pos == "CCONJ" for token in between)
    return row if ends or _is_bare(tree, row) or _share_noun(tree, row) else []


def _share_noun(tree: Tree, row: Sequence[Item]) -> bool:
    """«В [Омской, Томской областях]»: whether a noun behind the last is that of all."""
    *before, (first, last) = row
    noun = tree.tokens[last]
    alike = all(start == end and tree.tokens[end].pos == "ADJ" for start, end in before)
    return alike and first < last and noun.feats.get("Number") == "Plur" and _is_region(tree, last)


def _is_bare(tree: Tree, row: Sequence[Item]) -> bool:
    """«В [Омске, Томске, Туле]»; not «в Казахстане, в Алматы, в Медеуском районе», each within the other."""
    first, last = row[0][0], row[-1][1]
    alone = all(start == end for start, end in row) and tree.phrases is None
    marks = sum(token.text == "," for token in tree.tokens[first:last])
    between = last - first + 1 == len(row) + marks
    return (
        len(row) >= _BARE
        and alone
        and between
        and first > 0
        and tree.tokens[first - 1].pos == "ADP"
    )


def _is_region(tree: Tree, at: int) -> bool:
    """«Область», «town»: whether a noun says what a place is."""
    if tree.phrases is not None:
        return tree.phrases.locality(tree.sentence, at) >= _TOWN
    return tree.tokens[at].lemma in classes("russian/parts")["region"]


def _of_nouns(tree: Tree, place: Mention) -> list[Item]:
    """«На [севере и юге области]», «в [сёлах и городах]»: a row that begins with a noun."""
    inside = touched(tree.tokens, place.start, place.end)
    if tree.phrases is not None or not inside:
        return []
    item = inside[0], inside[-1]
    noun = _noun_behind(tree, [item], regions=name_at(tree.sentence, item[0]) is not None)
    return [item, noun] if noun is not None else []


@cache
def _joined() -> frozenset[str]:
    """What stands before the last place of a row, with or without a comma."""
    return links("row") | classes("english/links")["row"]


def _noun_behind(tree: Tree, row: Sequence[Item], *, regions: bool) -> Item | None:
    """The noun that «и» joins to a row, with its own words: «Омске [и соседних районах]»."""
    first, last = row[0][0], row[-1][1]
    for at in range(last + 2, min(last + _NEAR, len(tree.tokens))):
        token, above = tree.tokens[at], tree.heads[at]
        if token.pos != "NOUN" or token.rel != "conj" or not first <= above <= last:
            continue
        start, end = noun_phrase(tree, at)
        alike = token.feats.get("Case") == tree.tokens[above].feats.get("Case")
        words = " ".join(t.low for t in tree.tokens[last + 1 : start] if t.pos != "ADP")
        numbered = any(t.pos == "NUM" for t in tree.tokens[last + 1 : end + 2])
        if alike and words.removeprefix(", ") in _joined() and not numbered:
            return (start, end) if not regions or _is_region(tree, at) else None
    return None


def _counted_apart(tree: Tree, row: Sequence[Item]) -> bool:
    """«Омск и Томск (12)», «лидируют Омск и Томск — 9»: whether a figure may be told of the last alone.

    Not of «в Томске и Туле — 9».
    """
    first, last = row[0][0], row[-1][1]
    behind = tree.tokens[last + 1 : last + 3]
    if not behind or behind[-1].pos != "NUM":
        return False
    led = first > 0 and tree.tokens[first - 1].pos == "ADP"
    return behind[0].text == "(" or (behind[0].text in DASHES and not led)
