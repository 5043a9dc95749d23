"""Places told together: «в [Омске, Томске и Туле] открыли 12 школ» does not say how many of them in Omsk.

Where the figures of a sentence have different places of a row, each keeps its own: «в [Омске] и [Томске] —
12 и 9 школ соответственно».
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.model import Claim, Mention
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.offers import name_head
from svodka.reading.syntax.tree import Tree

Item = tuple[int, int]
"""The first and the last token of a name."""
Stretch = tuple[int, int]
"""The characters of a place or of a row."""
_JOINED = frozenset({"и", "and", "а также"})
"""What stands before the last place of a row, with or without a comma."""
_TOWN = 2
"""The locality of such nouns as «region»."""
_FEWEST = 2
"""The fewest places of a row."""


def with_rows(claims: Sequence[Claim], readings: Sequence[Reading]) -> list[Claim]:
    """The claims with all the places of a row where one of them was chosen."""
    rows: dict[int, Stretch] = {}
    chosen: dict[Stretch, set[Stretch]] = {}
    found: dict[Tree, list[list[Item]]] = {}
    for at, (claim, reading) in enumerate(zip(claims, readings, strict=True)):
        place = claim.place
        if place is None or len(reading.choices["place"].option.tree.sentence.names) < _FEWEST:
            continue
        tree = reading.choices["place"].option.tree
        if tree not in found:
            found[tree] = _rows(tree)
        row = next((row for row in found[tree] if _holds(tree, row, place)), None)
        if row is not None:
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
    row: list[Item] = []
    joined = False
    for name in tree.sentence.names:
        item = name.first, name.last
        between = tree.tokens[row[-1][1] + 1 : item[0]] if row else []
        if row and not joined and _joins(between) and _belongs(tree, row, item):
            row.append(item)
            joined = any(token.pos == "CCONJ" for token in between)
            continue
        if joined:
            out.append(row)
        row, joined = [item], False
    if joined:
        out.append(row)
    return [_with_noun(tree, row) for row in out if not _counted_apart(tree, row)]


def _joins(between: Sequence[Token]) -> bool:
    """Whether nothing but a comma, «и», a preposition and an article parts two names."""
    words = [token.low for token in between if token.pos not in ("ADP", "DET")]
    comma = words[:1] == [","]
    return " ".join(words[comma:]) in (_JOINED | {""} if comma else _JOINED)


def _belongs(tree: Tree, row: Sequence[Item], item: Item) -> bool:
    """Whether the tree hangs a name on one of the row, or the first on its noun.

    «В [Омской] и Томской областях»; not «в Алматы и [Лондон] открыл …», whose cases tell them apart.
    """
    head, first = name_head(tree, *item), name_head(tree, *row[0])
    subjects = {tree.tokens[at].feats.get("Case") == "Nom" for at in (head, first)}
    if tree.phrases is None and (len(subjects) > 1 or not _are_places(tree, row, item)):
        return False
    over = tree.heads[first]
    above = tree.heads[head]
    if above == item[1] + 1:  # «in Kyiv and the *Odesa* region»
        above = tree.heads[above]
    return item[0] <= over <= item[1] + 1 or any(start <= above <= end for start, end in row)


def _are_places(tree: Tree, row: Sequence[Item], item: Item) -> bool:
    """Whether the first name of a row and another are known for places."""
    firsts = {row[0][0], item[0]}
    return all(name.kind == "LOC" for name in tree.sentence.names if name.first in firsts)


def _with_noun(tree: Tree, row: Sequence[Item]) -> list[Item]:
    """«В [Омской и Томской областях]», «in Kyiv and the *Odesa region*»: a row with the noun behind it."""
    first, last = row[-1]
    behind = last + 1
    if behind >= len(tree.tokens) or tree.tokens[behind].pos != "NOUN":
        return list(row)
    if tree.phrases is not None:
        noun = tree.phrases.locality(tree.sentence, behind) >= _TOWN
    else:
        noun = tree.tokens[behind].lemma in classes("russian/parts")["region"]
    return [*row[:-1], (first, behind)] if noun else list(row)


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
