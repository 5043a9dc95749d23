"""Which figure before a part can be its whole: what the rules of all languages share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from svodka.language.analysis import Sentence
from svodka.language.quantities.dimensions import dimension_of
from svodka.language.slots import Spot


class Placed(Protocol):
    """A figure in its sentence, as the rules of a language see it."""

    @property
    def sentence(self) -> Sentence:
        """The figure's sentence."""

    @property
    def spot(self) -> Spot:
        """The figure."""


Site = TypeVar("Site", bound=Placed)


def wholes(
    sites: Sequence[Site | None],
    whole: Callable[[Sequence[Site | None], int, Sequence[int | None]], int | None],
    listed: Callable[[Sequence[Site | None], int], bool],
) -> list[int | None]:
    """For each figure the place of the one that it counts a part of.

    ``whole`` finds it from the wholes of the figures before; a figure that is ``listed`` with the part before
    it has the same.
    """
    out: list[int | None] = []
    for at, site in enumerate(sites):
        found = whole(sites, at, out) if site is not None else None
        if found is None and at and out[at - 1] is not None and listed(sites, at):
            found = out[at - 1]
        out.append(found)
    return out


def same_kind(part: Spot, whole: Spot) -> bool:
    """Whether two figures are of one kind and dimension, as a part and its whole are."""
    return part.kind == whole.kind and dimension_of(part.symbol) == dimension_of(whole.symbol)


def nearest(
    sites: Sequence[Site | None],
    at: int,
    before: Sequence[int | None],
    back: int,
    alike: Callable[[Site, Site], bool],
) -> int | None:
    """The last figure before this one that it is ``alike`` to, or the whole which that is a part of.

    ``before`` are the wholes of the figures before; nothing more than ``back`` sentences away is meant.
    """
    part = sites[at]
    for index in range(at - 1, -1, -1):
        one = sites[index]
        if one is None or part is None:
            continue
        if part.sentence.index - one.sentence.index > back:
            return None
        if alike(part, one):
            own = before[index]
            return index if own is None or own > index else own
    return None
