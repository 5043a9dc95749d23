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

from svodka.language.slots import Advice, Adviser, Words
from svodka.reading.choice.chooser import Group
from svodka.reading.choice.ranker import Floats
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.options import Candidates
from svodka.reading.claims.period_choice import PlacedPeriod
from svodka.reading.syntax.sites import Site

COLUMNS = (
    "rule.some", "rule.sure", "rule.is", "rule.trusted", "rule.inside", "rule.steps", "rule.after",
    "mates.some", "mates.is", "mates.before",
)  # fmt: skip
_CHOSEN = COLUMNS.index("rule.is") - len(COLUMNS)
TRUST = 3.0
"""How much likelier the rules' answer is than the chooser says.

The articles that it learned from are written so densely that rules fail in them more often than in most news.
Set with a look at the totals of gold/dev_en.
"""
_FAR = 9.0
_SPELT = 4
"""Tokens between a figure and a candidate that are spelt out as a key."""
_SHOWN = frozenset({"ADP", "SCONJ", "CCONJ", "AUX", "DET", "PUNCT", "PART", "PRON"})
"""Words that are spelt out themselves; of the others only their part of speech is."""
_ENDING = 3


def advised(
    slot: str,
    group: Group[Any],
    site: Site,
    adviser: Adviser,
    action: Candidate | None,
    mates: Sequence[Adviser],
) -> Group[Any]:
    """The group with what the rules say of its slot, which may lean on the chosen action.

    ``mates`` are the figures of the same sentence, in their order.
    """
    advice = adviser.advice(slot, action_in_sentence(slot, site, action))
    options, kept = list(group.options), group.options
    chosen = _place(options, advice)
    if chosen is not None and isinstance(kept, Candidates):
        kept = kept.advised(chosen, advice)
        options[chosen] = kept[chosen]
    none = len(options)
    best = none if advice.words is None else chosen
    some, sure = float(advice.words is not None), advice.sure
    others = _mates(slot, adviser, mates)
    rows = []
    for place in range(none + 1):
        same = float(place == best)
        option = options[place] if place < none else None
        rows.append(
            [some, sure, same, same * sure, *_beside(options, place, chosen, advice),
             *_shared(option, others)]
        )  # fmt: skip
    numbers = np.concatenate((group.numbers, np.array(rows, np.float32)), axis=1)
    verb = action.tree.tokens[action.token].lemma if action is not None else ""
    keys = tuple(
        (*known, *_keys(options[place] if place < none else None, advice.rule, place == best, verb),
         *_spelt(site, options[place] if place < none else None))
        for place, known in enumerate(group.keys)
    )  # fmt: skip
    return dataclasses.replace(group, options=kept, numbers=numbers, keys=keys)


def trusted(group: Group[Any], chances: Floats) -> Floats:
    """The chances of a group, the rules' answer counting for more."""
    weighed = np.where(group.numbers[:, _CHOSEN] > 0, TRUST, 1.0) * chances
    out: Floats = weighed / weighed.sum()
    return out


def action_in_sentence(slot: str, site: Site, action: Candidate | None) -> int | None:
    """The chosen action as rules know it, a token of the figure's sentence; ``None`` before it is chosen."""
    if slot in ("figure", "action"):
        return None
    if action is None:
        return -1
    return action.token if action.tree is site.tree else None


def advised_token(site: Site, advice: Advice) -> Candidate | None:
    """The candidate that the rules' words are: of the tokens of their phrase, the one above the others."""
    words = advice.words
    sentence = site.page.outline.sentence_at(words.start) if words is not None else None
    tree = site.page.tree(sentence.index) if sentence is not None else None
    if words is None or tree is None:
        return None
    inside = [t.index for t in tree.tokens if words.start <= t.start and t.end <= words.end]
    top = min(inside, key=lambda i: (tree.depth[i], i), default=None)
    if top is None:
        return None
    return Candidate(tree, top, "own" if tree is site.tree else "back", advice)


def _place(options: Sequence[Any], advice: Advice) -> int | None:
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


def _mates(
    slot: str, adviser: Adviser, mates: Sequence[Adviser]
) -> list[tuple[bool, Words | None]]:
    """What the rules say of the other figures of the sentence: whether each stands before, its words."""
    at = next((i for i, one in enumerate(mates) if one is adviser), len(mates))
    return [
        (i < at, one.advice(slot, None).words) for i, one in enumerate(mates) if one is not adviser
    ]


def _shared(option: Any, others: Sequence[tuple[bool, Words | None]]) -> list[float]:
    """How many mates have the same answer and whether one that stands before has."""
    if not others:
        return [0.0, 0.0, 0.0]
    start = _start(option)
    same = [
        before for before, words in others
        if (words is None) == (option is None) and (words is None or words.start <= start < words.end)
    ]  # fmt: skip
    return [float(len(others)), len(same) / len(others), float(any(same))]


def _start(option: Any) -> int:
    if isinstance(option, Candidate):
        return option.tree.tokens[option.token].start
    if isinstance(option, PlacedPeriod):
        return option.candidate.period.start
    return -1


def _spelt(site: Site, option: Any) -> tuple[str, ...]:
    """What stands between figure and candidate, word by word: the tree may be wrong."""
    kind = site.quantity.kind
    if not isinstance(option, Candidate):
        return "-", "-", "-"
    token = option.tree.tokens[option.token]
    ending = f"{token.lemma[-_ENDING:]} {token.rel} {kind}"
    if option.tree is not site.tree:
        return f"far {option.source}", f"far {token.lemma}", ending
    at, first, last = option.token, site.first, site.last
    low, high = (last + 1, at) if at > last else (at + 1, first)
    if high - low > _SPELT:
        return f"{kind} {'>' if at > last else '<'} far {token.pos}", f"far {token.lemma}", ending
    words = [t.text.lower() if t.pos in _SHOWN else t.pos for t in option.tree.tokens[low:high]]
    spelt = f"{'>' if at > last else '<'} {' '.join(words)} {token.pos}"
    return f"{kind} {spelt}", f"{spelt} {token.lemma}", ending


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
    else:
        before = rel = lemma = ""
    return (
        f"{rule} {same}",
        f"{rule} {before} {rel} {same}",
        f"{before} {rel} {verb}",
        f"{lemma} {rel} {same}",
    )
