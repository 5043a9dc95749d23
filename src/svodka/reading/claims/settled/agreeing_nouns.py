"""Nouns in the case that a number asks for, with a dash between: «19 – [краж]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.sites import Site

_FIVE, _ELEVEN = 5, 11
_CASES_ASKED = (
    {("Nom", "Sing"), ("Acc", "Sing"), ("Gen", "Plur")},
    {("Gen", "Sing")},
    {("Gen", "Plur")},
)
"""The cases of a noun behind numbers as 21, 22 and 25."""


def behind_dash(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Раскрыто 2 – [угона], 19 – [краж]»: a dash between a number and its noun, in the case it asks for.

    Not «изъято 40 ружей, 19 – краденых», «из них 12 – женщины».
    """
    tokens, at = site.tree.tokens, site.last + 2
    if site.quantity.kind != "count" or at >= len(tokens) or site.tree.phrases is not None:
        return None
    value = site.quantity.low
    if tokens[at - 1].text not in DASHES or value is None or site.quantity.high != value:
        return None
    while at < len(tokens) - 1 and tokens[at].pos == "ADJ" and not _is_noun(tokens[at]):
        at += 1
    form = (tokens[at].feats.get("Case"), tokens[at].feats.get("Number"))
    fits = form in _CASES_ASKED[_ending(int(value))]
    return index_of(options, site.tree, at) if fits and _is_noun(tokens[at]) else None


def _is_noun(token: Token) -> bool:
    """Whether a word is a noun, if only by the dictionary: «9 – [мошенничеств]»; not «31 – Австрия»."""
    told = token.pos == "ADJ" and all(p.tag.POS == "NOUN" for p in parses(token.low))
    return token.text.islower() and (token.pos == "NOUN" or told)


def _ending(value: int) -> int:
    """0 for numbers as 21, 1 for 22, 2 for 25: what case of a noun they ask for."""
    if value % 10 == 1 and value % 100 != _ELEVEN:
        return 0
    return 1 if 1 < value % 10 < _FIVE and value // 10 % 10 != 1 else 2
