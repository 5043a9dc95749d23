"""Wholes of lists, however long a document is."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import cast

from svodka.language.analysis import Outline, Sentence
from svodka.language.list_wholes import Listed, whole_of_item
from svodka.language.slots import Spot

LINE = "12 – 5"


class Unwalked(list[Listed | None]):
    """Figures that are looked at one by one, never all of them."""

    def __iter__(self) -> Iterator[Listed | None]:
        raise AssertionError("all figures of the document are walked over for one of them")


def two_a_line(lines: int) -> Unwalked:
    """The figures of a document whose lines have two each."""
    places = [(at * (len(LINE) + 1), at * (len(LINE) + 1) + len(LINE)) for at in range(lines)]
    outline = Outline("\n".join([LINE] * lines), [], places)
    sites = Unwalked()
    for at, (start, end) in enumerate(places):
        sentence = Sentence(at, start, end, at, [])
        for first, last in ((start, start + 2), (end - 1, end)):
            spot = Spot(first, last, first, last, "count", "")
            site = SimpleNamespace(
                outline=outline, sentence=sentence, spot=spot, first=0, last=0, tokens=[]
            )
            sites.append(cast(Listed, site))
    return sites


def test_for_an_item_only_figures_near_it_are_looked_at() -> None:
    sites = two_a_line(300)
    assert whole_of_item(sites, 401, lambda part, whole: True, frozenset()) is None
