"""Strings that priors are learned for where rules advise: the rule beside each candidate's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from svodka.reading.claims.candidates import source_of
from svodka.reading.claims.choosing.options import Candidates
from svodka.reading.claims.choosing.sheets import Sheet
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.sites import Site

_SPELT = 4
"""Tokens between a figure and a candidate that are spelt out as a key."""
_SHOWN = frozenset({"ADP", "SCONJ", "CCONJ", "AUX", "DET", "PUNCT", "PART", "PRON"})
"""Words that are spelt out themselves; of the others only their part of speech is."""
_ENDING = 3
_COUNT = 7
"""How many keys a candidate has."""

Row = tuple[str, ...]


def keys(
    sheet: Sheet, options: Sequence[Sequence[Any]], rules: Sequence[str], same: Sequence[bool]
) -> list[Sequence[str]]:
    """For each key one string a candidate, those of "none" last in each group.

    ``rules`` are those that advise for each figure, ``same`` says of which candidates they are the answer.
    """
    words = _Words(sheet)
    rows: list[Row] = []
    for reading, own, rule in zip(sheet.readings, options, rules, strict=True):
        action = reading.action
        verb = action.tree.tokens[action.token].lemma if action is not None else ""
        if isinstance(own, Candidates):
            rows.extend(words.rows(reading.site, own, rule, verb, same, len(rows)))
        else:
            rows.extend(_of_period(p, rule, same[at], verb) for at, p in enumerate(own, len(rows)))
        rows.append(
            (f"{rule} none {same[len(rows)]}", f"{rule} none", f"none {verb}",
             f"none {rule} {verb}", "-", "-", "-")
        )  # fmt: skip
    return list(zip(*rows, strict=True)) if rows else [()] * _COUNT


class _Words:
    """The keys of words; what does not hang on the figure is put together once."""

    def __init__(self, sheet: Sheet) -> None:
        self._words = sheet.board.words
        self._alone: dict[int, tuple[str, str, str]] = {}

    def _known(self, word: int) -> tuple[str, str, str]:
        """Of a word its preposition and relation, its lemma and relation, and its ending and relation."""
        known = self._alone.get(word)
        if known is None:
            tokens, rel = self._words.tokens, self._words.rels[word]
            tree = self._words.owner[word]
            base = self._words.start[tree]
            case = tree.child(word - base, "case")
            before = tokens[base + case].text.lower() if case >= 0 else "-"
            lemma = tokens[word].lemma
            known = f"{before} {rel}", f"{lemma} {rel}", f"{lemma[-_ENDING:]} {rel}"
            self._alone[word] = known
        return known

    def rows(
        self, site: Site, own: Candidates, rule: str, verb: str, same: Sequence[bool], at: int
    ) -> Iterator[Row]:
        """The keys of the candidates of a figure, which begin at a place of ``same``."""
        tokens, base, kind = self._words.tokens, self._words.start[site.tree], site.quantity.kind
        here = range(base, base + len(site.tree.tokens))
        sentences = self._words.sentence[list(own.words)].tolist()
        for word, sentence, right in zip(
            own.words, sentences, same[at : at + len(own)], strict=True
        ):
            before, lemma, ending = self._known(word)
            if word in here:
                way, named = _spelt(site, word - base, kind)
            else:
                far = source_of(site.sentence.index - sentence)
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


def _of_period(period: PlacedPeriod, rule: str, same: bool, verb: str) -> Row:
    """The keys of a time expression."""
    before, rel = period.candidate.period.text.split(None, 1)[0].lower(), period.candidate.kind
    return (
        f"{rule} {same}", f"{rule} {before} {rel} {same}", f"{before} {rel} {verb}", f" {rel} {same}",
        "-", "-", "-",
    )  # fmt: skip
