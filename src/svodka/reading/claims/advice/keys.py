"""Strings that priors are learned for where rules advise: the rule beside each candidate's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from svodka.reading.claims.candidates import source_of
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.sheets import Sheet
from svodka.reading.claims.choosing.words import Words
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.sites import Site

_SPELT = 4
"""Tokens between a figure and a candidate that are spelt out as a key."""
_SHOWN = frozenset({"ADP", "SCONJ", "CCONJ", "AUX", "DET", "PUNCT", "PART", "PRON"})
"""Words that are spelt out themselves; of the others only their part of speech is."""
_COUNT = 7
"""How many keys a candidate has."""

Columns = tuple[list[str], ...]


def keys(
    sheet: Sheet, options: Sequence[Sequence[Any]], rules: Sequence[str], same: Sequence[bool]
) -> Columns:
    """For each key one string a candidate, those of "none" last in each group.

    ``rules`` are those that advise for each figure, ``same`` says of which candidates they are the answer.
    """
    words, right = sheet.board.words, [str(one) for one in same]
    columns: Columns = tuple([] for _ in range(_COUNT))
    start = 0
    for reading, own, rule in zip(sheet.readings, options, rules, strict=True):
        action, end = reading.action, start + len(own)
        verb = action.tree.tokens[action.token].lemma if action is not None else ""
        if isinstance(own, Candidates):
            made = _of_words(words, reading.site, own, rule, verb, right[start:end])
        else:
            made = _of_periods(own, rule, verb, right[start:end])
        none = (
            f"{rule} none {right[end]}", f"{rule} none", f"none {verb}",
            f"none {rule} {verb}", "-", "-", "-",
        )  # fmt: skip
        for column, some, last in zip(columns, made, none, strict=True):
            column.extend(some)
            column.append(last)
        start = end + 1
    return columns


def _of_words(
    words: Words, site: Site, own: Candidates, rule: str, verb: str, same: Sequence[str]
) -> Columns:
    """The keys of the candidates of a figure."""
    base, kind, index = words.start[site.tree], site.quantity.kind, site.sentence.index
    here = range(base, base + len(site.tree.tokens))
    spelt = [words.spelt[word] for word in own.words]
    ways, named = [], []
    for word in own.words:
        if word in here:
            way, name = _spelt(site, word - base, kind)
        else:
            far = source_of(index - words.owner[word].sentence.index)
            way, name = f"far {far}", f"far {words.tokens[word].lemma}"
        ways.append(way)
        named.append(name)
    return (
        [f"{rule} {right}" for right in same],
        [f"{rule} {before} {right}" for (before, _, _), right in zip(spelt, same, strict=True)],
        [f"{before} {verb}" for before, _, _ in spelt],
        [f"{lemma} {right}" for (_, lemma, _), right in zip(spelt, same, strict=True)],
        ways,
        named,
        [f"{ending} {kind}" for _, _, ending in spelt],
    )


def _spelt(site: Site, at: int, kind: str) -> tuple[str, str]:
    """What stands between figure and word, word by word: the tree may be wrong."""
    first, last, tokens = site.first, site.last, site.tree.tokens
    token = tokens[at]
    low, high, sign = (last + 1, at, ">") if at > last else (at + 1, first, "<")
    if high - low > _SPELT:
        return f"{kind} {sign} far {token.pos}", f"far {token.lemma}"
    words = [t.low if t.pos in _SHOWN else t.pos for t in tokens[low:high]]
    spelt = f"{sign} {' '.join(words)} {token.pos}"
    return f"{kind} {spelt}", f"{spelt} {token.lemma}"


def _of_periods(
    periods: Sequence[PlacedPeriod], rule: str, verb: str, same: Sequence[str]
) -> Columns:
    """The keys of the time expressions of a figure."""
    rows = [_of_period(one, rule, right, verb) for one, right in zip(periods, same, strict=True)]
    return tuple(map(list, zip(*rows, strict=True))) if rows else ([],) * _COUNT


def _of_period(period: PlacedPeriod, rule: str, same: str, verb: str) -> tuple[str, ...]:
    """The keys of a time expression."""
    before, rel = period.candidate.period.text.split(None, 1)[0].lower(), period.candidate.kind
    return (
        f"{rule} {same}", f"{rule} {before} {rel} {same}", f"{before} {rel} {verb}", f" {rel} {same}",
        "-", "-", "-",
    )  # fmt: skip
