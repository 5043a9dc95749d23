"""Strings that priors are learned for where rules advise: the rule beside each candidate's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

Row = tuple[str, ...]


def keys(
    sheet: Sheet, options: Sequence[Sequence[Any]], rules: Sequence[str], same: Sequence[bool]
) -> list[Sequence[str]]:
    """For each key one string a candidate, those of "none" last in each group.

    ``rules`` are those that advise for each figure, ``same`` says of which candidates they are the answer.
    """
    words, right = sheet.board.words, [str(one) for one in same]
    rows: list[Row] = []
    for reading, own, rule in zip(sheet.readings, options, rules, strict=True):
        action = reading.action
        verb = action.tree.tokens[action.token].lemma if action is not None else ""
        if isinstance(own, Candidates):
            their = right[len(rows) : len(rows) + len(own)]
            rows.extend(_of_words(words, reading.site, own, rule, verb, their))
        else:
            rows.extend(_of_period(p, rule, right[at], verb) for at, p in enumerate(own, len(rows)))
        rows.append(
            (f"{rule} none {right[len(rows)]}", f"{rule} none", f"none {verb}",
             f"none {rule} {verb}", "-", "-", "-")
        )  # fmt: skip
    return list(zip(*rows, strict=True)) if rows else [()] * _COUNT


def _of_words(
    words: Words, site: Site, own: Candidates, rule: str, verb: str, same: Sequence[str]
) -> Iterator[Row]:
    """The keys of the candidates of a figure."""
    tokens, base, kind = words.tokens, words.start[site.tree], site.quantity.kind
    here, index = range(base, base + len(site.tree.tokens)), site.sentence.index
    for word, right in zip(own.words, same, strict=True):
        before, lemma, ending = words.spelt[word]
        if word in here:
            way, named = _spelt(site, word - base, kind)
        else:
            far = source_of(index - words.owner[word].sentence.index)
            way, named = f"far {far}", f"far {tokens[word].lemma}"
        yield (
            f"{rule} {right}", f"{rule} {before} {right}", f"{before} {verb}", f"{lemma} {right}",
            way, named, f"{ending} {kind}",
        )  # fmt: skip


def _spelt(site: Site, at: int, kind: str) -> tuple[str, str]:
    """What stands between figure and word, word by word: the tree may be wrong."""
    first, last, tokens = site.first, site.last, site.tree.tokens
    token = tokens[at]
    low, high, sign = (last + 1, at, ">") if at > last else (at + 1, first, "<")
    if high - low > _SPELT:
        return f"{kind} {sign} far {token.pos}", f"far {token.lemma}"
    words = [t.text.lower() if t.pos in _SHOWN else t.pos for t in tokens[low:high]]
    spelt = f"{sign} {' '.join(words)} {token.pos}"
    return f"{kind} {spelt}", f"{spelt} {token.lemma}"


def _of_period(period: PlacedPeriod, rule: str, same: str, verb: str) -> Row:
    """The keys of a time expression."""
    before, rel = period.candidate.period.text.split(None, 1)[0].lower(), period.candidate.kind
    return (
        f"{rule} {same}", f"{rule} {before} {rel} {same}", f"{before} {rel} {verb}", f" {rel} {same}",
        "-", "-", "-",
    )  # fmt: skip
