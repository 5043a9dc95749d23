"""The choice of slots where a language has rules that advise it: what they are certain of stands.

Of the other slots the rules' answer is one candidate among those that are proposed as for a language
without rules (:mod:`svodka.reading.claims.advice` tells the chooser which), and boosted trees choose.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from numpy.typing import NDArray

from svodka.language.slots import Advice
from svodka.reading.choice.chooser import Group, TreeChooser
from svodka.reading.claims.advice import action_in_sentence, advised, advised_token, trusted
from svodka.reading.claims.drafts import Draft, Reading
from svodka.reading.claims.options import Ballot, Candidates, Choice
from svodka.reading.claims.reader import SLOTS, SlotChooser, choose, meaning_of
from svodka.reading.claims.sheets import Sheet, sheets
from svodka.reading.statements.reader import StatementCandidate

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
            groups = groups_for(slot, left)
            chances = self._choosers[slot].chances(groups)
            for (reading, _), group, chance in zip(left, groups, chances, strict=True):
                known = trusted(group, chance).tolist()
                reading.choices[slot] = choose(slot, reading, group.options, known)


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
        if option is None and slot != "place":
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
    """For each figure the candidates for a slot, with what the rules say of them."""
    groups = [group for sheet in sheets(asked) for group in sheet.groups(slot)]
    return [_advised(slot, *one, group) for one, group in zip(asked, groups, strict=True)]


def _advised(slot: str, reading: Reading, made: Draft, group: Group[Any]) -> Group[Any]:
    if reading.adviser is None:
        raise ValueError("a figure without the advice that its candidates are told by")
    if slot == "action":
        group = _not_telling(group, reading, made.statements)
    mates = made.mates(reading)
    return advised(slot, group, reading.site, reading.adviser, reading.action, mates)


def _not_telling(
    group: Group[Any], reading: Reading, statements: Sequence[StatementCandidate]
) -> Group[Any]:
    """The candidates without the verb that tells of the figure: «officials [said] that 12 fell»."""
    start, options = reading.site.quantity.start, group.options
    cues = {s.cue.start for s in statements if s.cue is not None and s.start <= start < s.end}
    kept = [i for i, c in enumerate(options) if c.tree.tokens[c.token].start not in cues]
    if len(kept) == len(options) or not isinstance(options, Candidates):
        return group
    rows = [*kept, len(options)]
    return dataclasses.replace(
        group,
        options=options.kept(kept),
        numbers=group.numbers[rows],
        keys=tuple(group.keys[i] for i in rows),
        vectors=group.vectors[rows],
    )
