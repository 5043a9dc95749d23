"""Places in the clause of a part, where its whole is not: «сдали 640 школ, включая 12 *в столице*»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.sites import Site

_OPENING, _ENDS = frozenset(",("), frozenset(",;:()")
_LONGEST = 3
"""Words of what says that something is a part, and those of its number before it: «16 тысяч из которых»."""


def places_of_the_part_behind(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """The places between what begins a part behind a figure and the end of its clause.

    «18 тысяч случаев, 16 тысяч из которых – *на юге*»; not «17 человек, из них трое детей, погибли в Туле».
    """
    if site.tree.phrases is not None:
        return
    here = [(i, o.token) for i, o in enumerate(options) if o.tree is site.tree]
    behind = [(i, at) for i, at in here if at > site.last]
    if not behind:
        return
    part = _part_behind(site.tree.tokens, site.last)
    yield from (i for i, at in behind if at in part)


def _part_behind(tokens: Sequence[Token], last: int) -> range:
    """The clause of a part whose whole ends at ``last``; an empty one where another figure comes first."""
    for mark in tokens[last + 1 :]:
        if mark.text in _OPENING and (first := _begins(tokens, mark.index + 1)) >= 0:
            ends = (t.index for t in tokens[first:] if t.text in _ENDS)
            return range(mark.index + 1, next(ends, len(tokens)))
        if mark.pos == "NUM" or mark.text in ".;":
            break
    return range(0)


def _begins(tokens: Sequence[Token], at: int) -> int:
    """Where «в том числе 12», «12 тысяч из них» begins that holds the number of a part; or -1."""
    wholes = classes("russian/parts")["of_them"]
    number = next((t.index for t in tokens[at : at + 1] if t.pos == "NUM"), -1)
    starts = range(number + 1, number + _LONGEST) if number >= 0 else range(at, at + 1)
    for start in starts:
        for words in range(1, _LONGEST + 1):
            said = tokens[start : start + words]
            if " ".join(t.low for t in said) in wholes:
                clause = _until_end(tokens, start + words)
                return start if number >= 0 or any(t.pos == "NUM" for t in clause) else -1
    return -1


def _until_end(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    end = next((t.index for t in tokens[at:] if t.text in _ENDS), len(tokens))
    return tokens[at:end]
