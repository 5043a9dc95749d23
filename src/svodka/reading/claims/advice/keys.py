"""Strings that priors are learned for where rules advise: the rule beside each candidate's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from svodka.reading.choice.key_columns import KeyColumn
from svodka.reading.claims.candidates import source_of
from svodka.reading.claims.choosing.board import Board
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.sheets import Sheet
from svodka.reading.claims.choosing.words import Flags, Ints
from svodka.reading.syntax.sites import Site

_SPELT = 4
"""Tokens between a figure and a candidate that are spelt out as a key."""
_SHOWN = frozenset({"ADP", "SCONJ", "CCONJ", "AUX", "DET", "PUNCT", "PART", "PRON"})
"""Words that are spelt out themselves; of the others only their part of speech is."""
_TRUTH = ("False", "True")


def keys(
    sheet: Sheet, options: Sequence[Sequence[Any]], rules: Sequence[str], same: Flags
) -> list[KeyColumn]:
    """For each key one string a candidate, those of "none" last in each group.

    ``rules`` are those that advise for each figure, ``same`` says of which candidates they are the answer.
    """
    sizes = np.array([len(own) for own in options], int)
    ends = np.cumsum(sizes + 1) - 1
    some = np.delete(np.arange(len(same)), ends)
    figure = np.repeat(np.arange(len(options)), sizes)
    actions = [reading.action for reading in sheet.readings]
    verbs = [a.tree.tokens[a.token].lemma if a is not None else "" for a in actions]
    rule, verb = KeyColumn.of(rules).taken(figure), KeyColumn.of(verbs).taken(figure)
    right = KeyColumn.of(_TRUTH).taken(same[some].astype(int))
    words = [word for own in options if isinstance(own, Candidates) for word in own.words]
    if words:
        word = np.array(words, int)
        made = _of_words(sheet.board, figure, word, rule, verb, right)
    else:
        made = _of_periods([one for own in options for one in own], rule, verb, right)
    each = list(zip(rules, verbs, strict=True))
    dashes = ["-"] * len(rules)
    none = (
        [f"{one} none {_TRUTH[is_it]}" for one, is_it in zip(rules, same[ends].tolist(), strict=True)],
        [f"{one} none" for one in rules],
        [f"none {one}" for one in verbs],
        [f"none {told} {done}" for told, done in each],
        dashes, dashes, dashes,
    )  # fmt: skip
    return [column.spread(some, ends, last) for column, last in zip(made, none, strict=True)]


def _of_words(
    board: Board, figure: Ints, word: Ints, rule: KeyColumn, verb: KeyColumn, right: KeyColumn
) -> tuple[KeyColumn, ...]:
    """The keys of words as candidates of figures."""
    words, sites = board.words, board.sites
    led = words.led.taken(word)
    kinds = KeyColumn.of([site.quantity.kind for site in sites]).taken(figure)
    here = words.tree[word] == board.tree[figure]
    steps, before = _steps(board, figure, word, here)
    own, far = np.flatnonzero(here), np.flatnonzero(~here)
    of_kind = kinds.taken(own).spread(own, far, ["far"] * len(far))
    return (
        rule.beside(right),
        rule.beside(led).beside(right),
        led.beside(verb),
        words.related.taken(word).beside(right),
        of_kind.beside(KeyColumn.of(steps)),
        KeyColumn.of(before).beside(words.lemmas.taken(word)),
        words.ending.taken(word).beside(kinds),
    )


def _steps(board: Board, figure: Ints, word: Ints, here: Flags) -> tuple[list[str], list[str]]:
    """What stands between figures and words, and the same but where that is not spelt out: «far»."""
    words, steps, before = board.words, list[str](), list[str]()
    for number, at, own in zip(figure.tolist(), word.tolist(), here.tolist(), strict=True):
        site = board.sites[number]
        if own:
            step, near = _between(site, words.tokens[at].index)
        else:
            step, near = source_of(site.sentence.index - words.owner[at].sentence.index), False
        steps.append(step)
        before.append(step if near else "far")
    return steps, before


def _between(site: Site, at: int) -> tuple[str, bool]:
    """What stands between figure and word, word for word (the tree may be wrong), and whether it is spelt."""
    first, last, tokens = site.first, site.last, site.tree.tokens
    pos = tokens[at].pos
    low, high, sign = (last + 1, at, ">") if at > last else (at + 1, first, "<")
    if high - low > _SPELT:
        return f"{sign} far {pos}", False
    words = [t.low if t.pos in _SHOWN else t.pos for t in tokens[low:high]]
    return f"{sign} {' '.join(words)} {pos}", True


def _of_periods(
    periods: Sequence[Any], rule: KeyColumn, verb: KeyColumn, right: KeyColumn
) -> tuple[KeyColumn, ...]:
    """The keys of the time expressions of figures."""
    times = [one.candidate for one in periods]
    begun = KeyColumn.of([time.period.text.split(None, 1)[0].lower() for time in times])
    kinds, none = KeyColumn.of([time.kind for time in times]), KeyColumn.of([""] * len(times))
    dashes = KeyColumn.of(["-"] * len(times))
    timed = begun.beside(kinds)
    return (
        rule.beside(right), rule.beside(timed).beside(right), timed.beside(verb),
        none.beside(kinds).beside(right), dashes, dashes, dashes,
    )  # fmt: skip
