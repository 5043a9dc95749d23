"""Times in which nothing was like it: «16 мая нанесли один из самых мощных ударов [в 2026 году]»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.morphs import is_superlative
from svodka.reading.syntax.sites import Page, Site

_REACH = 8
"""How many words before a time the superlative may stand that it belongs to."""
_WITHIN = frozenset({"NOUN", "PROPN", "ADJ", "ADP"})
"""Parts of speech of what stands between the two."""


def of_the_best(site: Site, options: Sequence[PlacedPeriod]) -> Iterator[int]:
    """The times of superlatives, where another stands before these in the sentence."""
    for i, option in enumerate(options):
        before = [o.first for o in options if o.sentence == option.sentence and o is not option]
        if before and min(before) < _superlative(site.page, option):
            yield i


def _superlative(page: Page, option: PlacedPeriod) -> int:
    """The superlative that a time belongs to: «[крупнейших] пожаров в этом году»; or -1."""
    tree = page.tree(option.sentence)
    if tree is None or tree.phrases is not None:
        return -1
    tokens = tree.tokens
    for at in range(option.first - 1, max(0, option.first - _REACH), -1):
        if is_superlative(tokens, at):
            return at
        if tokens[at].pos not in _WITHIN:
            return -1
    return -1
