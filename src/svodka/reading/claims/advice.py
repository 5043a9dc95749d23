"""What a language's own rules would choose, told to the chooser: columns and keys beside the others.

Where a language has rules for its slots and a trained choice, the rules' answer is one of the candidates;
these columns say which. The chooser learns when to follow: each rule by its name, each beside the words
and relations of what it chose, and of what else there is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np

from svodka.language.slots import Advice, Adviser
from svodka.reading.choice.chooser import Group
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.period_choice import PlacedPeriod
from svodka.reading.claims.source_choice import Source
from svodka.reading.syntax.sites import Site

COLUMNS = ("rule.some", "rule.sure", "rule.is", "rule.trusted", "rule.inside", "rule.steps", "rule.after")
_FAR = 9.0


def advised(
    slot: str, group: Group[Any], site: Site, adviser: Adviser, action: Candidate | None
) -> Group[Any]:
    """The group with what the rules say of its slot, which may lean on the chosen action."""
    advice = adviser.advice(slot, _in_sentence(site, action) if slot != "action" else None)
    options = list(group.options)
    chosen = _place(slot, options, advice)
    if chosen is not None and isinstance(options[chosen], Candidate):
        options[chosen] = dataclasses.replace(options[chosen], advice=advice)
    none = len(options)
    best = none if advice.words is None else chosen
    some, sure = float(advice.words is not None), advice.sure
    rows = []
    for place in range(none + 1):
        same = float(place == best)
        rows.append([some, sure, same, same * sure, *_beside(options, place, chosen, advice)])
    numbers = np.concatenate((group.numbers, np.array(rows, np.float32)), axis=1)
    verb = action.tree.tokens[action.token].lemma if action is not None else ""
    keys = tuple(
        (*known, *_keys(options[place] if place < none else None, advice.rule, place == best, verb))
        for place, known in enumerate(group.keys)
    )
    return dataclasses.replace(group, options=tuple(options), numbers=numbers, keys=keys)


def _in_sentence(site: Site, action: Candidate | None) -> int | None:
    """The action as rules know it: a token of the figure's sentence."""
    if action is None:
        return -1
    return action.token if action.tree is site.tree else None


def _place(slot: str, options: Sequence[Any], advice: Advice) -> int | None:
    """Which option the rules chose; of several tokens of their phrase, the one above the others."""
    words = advice.words
    if words is None:
        return None
    found = []
    for place, option in enumerate(options):
        if isinstance(option, Candidate):
            token = option.tree.tokens[option.token]
            if words.start <= token.start and token.end <= words.end:
                found.append((option.tree.depth[option.token], place))
        elif isinstance(option, PlacedPeriod):
            if option.candidate.period.start == words.start:
                found.append((0, place))
        elif isinstance(option, Source):
            said = option.statement
            if (said.start, said.end) == (words.start, words.end) and said.kept:
                found.append((option.rank, place))
        else:
            found.append((0, place))
    return min(found)[1] if found else None


def _beside(options: Sequence[Any], place: int, chosen: int | None, advice: Advice) -> list[float]:
    """How a candidate stands to the one that the rules chose."""
    option = options[place] if place < len(options) else None
    if not isinstance(option, Candidate) or advice.words is None:
        return [0.0, _FAR, 0.0]
    token = option.tree.tokens[option.token]
    inside = float(advice.words.start <= token.start and token.end <= advice.words.end)
    after = float(token.start > advice.words.start)
    best = options[chosen] if chosen is not None else None
    if best is None or best.tree is not option.tree:
        return [inside, _FAR, after]
    path = option.tree.path(best.token, option.token)
    return [inside, min(float(path.up + path.down), _FAR), after]


def _keys(option: Any, rule: str, same: bool, verb: str) -> tuple[str, ...]:
    """Strings that priors are learned for: the rule, the preposition, the action beside them."""
    if option is None:
        return f"{rule} none {same}", f"{rule} none", f"none {verb}", f"none {rule} {verb}"
    if isinstance(option, Candidate):
        tree, at = option.tree, option.token
        case = tree.child(at, "case")
        before = tree.tokens[case].text.lower() if case >= 0 else "-"
        rel = tree.rels[at]
        lemma = tree.tokens[at].lemma
    elif isinstance(option, PlacedPeriod):
        before = option.candidate.period.text.split(None, 1)[0].lower()
        rel, lemma = option.candidate.kind, ""
    elif isinstance(option, Source):
        before = option.statement.template
        rel = str(min(option.rank, 2))
        lemma = option.speaker.text.lower() if option.speaker is not None else ""
    else:
        before = rel = lemma = ""
    return (
        f"{rule} {same}",
        f"{rule} {before} {rel} {same}",
        f"{before} {rel} {verb}",
        f"{lemma} {rel} {same}",
    )
