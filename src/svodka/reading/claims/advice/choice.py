"""The choice of slots where a language has rules that advise it: what they are certain of stands.

Of the other slots the rules' answer is one candidate among those that are proposed as for a language
without rules (:mod:`svodka.reading.claims.advice.columns` tells the chooser which), and boosted trees choose.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.slots import Advice
from svodka.reading.choice.chooser import Group, TreeChooser, groups_of
from svodka.reading.choice.table import Table
from svodka.reading.claims.advice.columns import (
    action_in_sentence,
    advised,
    advised_token,
    of_few_sentences,
    trusted,
)
from svodka.reading.claims.advice.whereabouts import told_where
from svodka.reading.claims.choosing.drafts import Draft, Reading
from svodka.reading.claims.choosing.meanings import meaning_of
from svodka.reading.claims.choosing.options import Ballot, Candidates, Choice
from svodka.reading.claims.choosing.sheets import Sheet, sheets
from svodka.reading.claims.reader import SLOTS, SlotChooser, choose

Asked = tuple[Reading, Draft]
"""A figure with the draft of its document."""


class AdvisedChooser(SlotChooser):
    """The choosers of what rules leave open, from the weights that ``learning/claims.py`` trained."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        super().__init__(weights)
        chosen = {name.partition(".")[0] for name in weights}
        self._choosers = {
            slot: TreeChooser.from_arrays(weights, slot) for slot in SLOTS if slot in chosen
        }

    def _fill(self, slot: str, pages: Iterable[Sheet]) -> None:
        for sheet in pages:
            left = unsettled(slot, sheet.asked)
            if not left:
                continue
            table, options = told_table(slot, sheet.some(left))
            chances = self._choosers[slot].weigh(table)
            few = of_few_sentences([reading for reading, _ in left])
            known = trusted(slot, table.numbers, chances, table.sizes, few).tolist()
            start = 0
            for (reading, _), own, end in zip(left, options, table.ends.tolist(), strict=True):
                reading.choices[slot] = choose(slot, reading, own, known[start:end])
                start = end


def unsettled(slot: str, asked: Sequence[Asked]) -> list[Asked]:
    """Fill a slot where the rules are certain of it; the figures that a choice has to be made for."""
    left = []
    for reading, made in asked:
        choice = settled(slot, reading, made)
        if choice is None:
            left.append((reading, made))
        else:
            reading.choices[slot] = choice
    return left


def settled(slot: str, reading: Reading, made: Draft) -> Choice | None:
    """The choice that the rules of the language are certain of; ``None`` where one has to be made."""
    if reading.adviser is None:
        return None
    advice = reading.adviser.advice(slot, action_in_sentence(slot, reading.site, reading.action))
    if not advice.certain:
        return None
    option: Any = None
    if slot == "source":
        option = made.sources[advice.said] if advice.said is not None else None
    elif advice.words is not None:
        option = _option(slot, advice.words.start, advice, reading, made)
        if option is None:
            return None
    ballot = Ballot.settled(option, meaning_of(slot, option), advice.sure)
    return Choice(option, advice.sure, ballot)


def _option(slot: str, start: int, advice: Advice, reading: Reading, made: Draft) -> Any:
    """The option that the rules' words stand for."""
    if slot == "figure":
        return reading.figure
    if slot == "period":
        return next((p for p in made.periods if p.candidate.period.start == start), None)
    return advised_token(reading.site, advice)


def groups_for(slot: str, asked: Sequence[Asked]) -> list[Group[Any]]:
    """For each figure the candidates for a slot, with what the rules say of them; for learning."""
    tables = (told_table(slot, sheet.some(sheet.asked)) for sheet in sheets(asked))
    return [group for table, options in tables for group in groups_of(table, options)]


def told_table(slot: str, sheet: Sheet) -> tuple[Table, Sequence[Sequence[Any]]]:
    """The candidates of all figures for a slot, with what the rules say of them.

    Raises ``ValueError`` for a figure that no rules have a say of.
    """
    table, options = sheet.table(slot)
    if slot == "action":
        table, options = _not_telling(sheet, table, options)
    if slot == "counted":
        table, options = _not_carrying(sheet, table, options)
    if slot == "place":
        table = told_where(sheet, table, options)
    return advised(slot, sheet, table, options)


def _not_telling(
    sheet: Sheet, table: Table, options: Sequence[Any]
) -> tuple[Table, Sequence[Candidates]]:
    """The candidates without the verb that tells of the figure: «officials [said] that 12 fell»."""
    tokens = sheet.board.words.tokens
    kept: list[list[int]] = []
    for (reading, made), own in zip(sheet.asked, options, strict=True):
        at = reading.site.quantity.start
        cues = {s.cue.start for s in made.statements if s.cue is not None and s.start <= at < s.end}
        kept.append([i for i, word in enumerate(own.words) if tokens[word].start not in cues])
    return _only(kept, table, options)


def _not_carrying(
    sheet: Sheet, table: Table, options: Sequence[Any]
) -> tuple[Table, Sequence[Candidates]]:
    """The candidates without nouns that only carry a number, without words of other measures and of times.

    «the [number] of boats rose to 12», «up from 12 four [years] ago», «made 24 billion cubic
    [meters], which fell by 3 billion»; without those in brackets of another sentence: «2 died (including
    1 [child]). Another 15 were moved».
    """
    words = sheet.board.words
    carrying: set[int] = set()
    bracketed: set[int] = set()
    for word in {word for own in options for word in own.words}:
        tree, token = words.owner[word], words.tokens[word]
        if tree.phrases is not None and tree.phrases.carries(tree.sentence, token.index):
            carrying.add(word)
        elif tree.in_brackets(token.index):
            bracketed.add(word)
    kept = [
        [
            i
            for i, word in enumerate(own.words)
            if word not in carrying
            and not (word in bracketed and words.owner[word] is not reading.site.tree)
            and not _of_other(reading, words.tokens[word].start)
            and not made.in_time(words.tokens[word].start)
        ]
        for (reading, made), own in zip(sheet.asked, options, strict=True)
    ]
    return _only(kept, table, options)


def _of_other(reading: Reading, start: int) -> bool:
    """Whether a word at a place of the text belongs to another figure, of a change or of a bare amount.

    Or to the sum of money itself: «*Rs* 5 crore».
    """
    own = reading.site.quantity
    if own.start <= start < own.end:
        return own.kind == "money"
    return reading.site.page.in_figure(start)


def _only(
    places: Sequence[Sequence[int]], table: Table, options: Sequence[Any]
) -> tuple[Table, Sequence[Candidates]]:
    """The table with these candidates of each figure alone, and with none of them."""
    rows: list[int] = []
    start = 0
    for own, some in zip(options, places, strict=True):
        rows.extend(start + i for i in (*some, len(own)))
        start += len(own) + 1
    if len(rows) == start:
        return table, options
    kept = [own.kept(some) for own, some in zip(options, places, strict=True)]
    only = dataclasses.replace(
        table,
        sizes=np.array([len(own) + 1 for own in kept]),
        numbers=table.numbers[:, rows],
        keys=[keys.taken(rows) for keys in table.keys],
        vectors=table.vectors[rows],
    )
    return only, kept
