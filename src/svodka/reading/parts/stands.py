"""Stands: a figure with what is asked of it again and again: value, noun, the markers of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from svodka.language.analysis import BULLETS
from svodka.language.quantities.dimensions import dimension
from svodka.model import Quantity
from svodka.reading.parts.markers import Marker, has_word, markers, words_of
from svodka.reading.syntax.sites import Site, nesting

_BESIDE = 6
"""How many tokens beside a figure may say what became of the people."""


@dataclass(slots=True)
class Stand:
    """A figure as parts and wholes are asked about it. ``order`` is its place in the document.

    Its value is in the base unit of its dimension: kilograms may be part of tonnes.
    """

    site: Site
    order: int
    value: float | None
    unit: str
    lemma: str
    """The lemma of the counted noun, empty where the noun is elided: «450 миллионов», «половина»."""
    animate: bool
    verb: str
    """The lemma of the verb of its clause, empty where there is none."""
    nest: list[int]
    markers: list[Marker]
    bullet: bool

    @property
    def kind(self) -> str:
        return self.site.quantity.kind

    @property
    def stated(self) -> float | None:
        """Its number as the text has it, whatever the unit."""
        number = number_of(self.site.quantity)
        return float(number) if number is not None else None

    @property
    def amount(self) -> bool:
        """Whether it says how much there is, not by how much it changed."""
        return self.site.quantity.change in (None, "to")

    @property
    def fraction(self) -> bool:
        """Whether it is a share in words: «половина», «две трети», «каждый пятый»."""
        return "unit.part" in self.site.quantity.why

    @property
    def changed(self) -> bool:
        """Whether it is a share that something changed by: «убийств на 20% меньше», «краж — на 5%»."""
        changed = self.site.quantity.change or self.site.preposition in words_of("changed")
        return self.kind == "percent" and bool(changed)

    @property
    def people(self) -> bool:
        """Whether the number itself says that it counts people: «двое», «пятеро»."""
        tokens = self.site.sentence.tokens[self.site.first : self.site.last + 1]
        return self.kind == "count" and has_word(tokens, "people")

    @property
    def divides(self) -> bool:
        """Whether the words beside it say that others did otherwise: «погибли», «воздержались»."""
        return self.beside("killed") or self.beside("divided")

    def beside(self, kind: str) -> bool:
        """Whether a word of a class stands beside it, at other figures, too."""
        first, last = self.site.first, self.site.last
        return has_word(
            self.site.sentence.tokens[max(0, first - _BESIDE) : last + 1 + _BESIDE], kind
        )

    def marker(self, kind: str, after: int = -1) -> Marker | None:
        """The nearest marker of a class before the figure and after the token ``after``."""
        found = None
        for m in self.markers:
            if m.kind == kind and after < m.first and m.last < self.site.first:
                found = m
        return found

    def of_them(self) -> Marker | None:
        """«Двое из них»: the words that refer back to a whole, within two tokens behind the figure."""
        for m in self.markers:
            if m.kind == "of_them" and 0 < m.first - self.site.last <= 2:
                return m
        return None


def stands(sites: Sequence[Site]) -> list[Stand]:
    """The stands of a document's figures, in their order."""
    seen: dict[int, tuple[list[int], list[Marker]]] = {}
    out = []
    for order, site in enumerate(sites):
        index = site.sentence.index
        if index not in seen:
            seen[index] = (nesting(site.tree), markers(site.sentence))
        nest, found = seen[index]
        tokens, q = site.tree.tokens, site.quantity
        number = number_of(q)
        _, unit, factor = dimension(q)
        noun = tokens[site.noun] if site.noun >= 0 else None
        inside = q.kind in ("count", "percent") and site.first <= site.noun <= site.last
        named = noun is not None and noun.pos in ("NOUN", "PROPN") and not inside
        clause = tokens[site.tree.clause[site.head]]
        out.append(
            Stand(
                site,
                order,
                float(number * factor) if number is not None else None,
                unit,
                noun.lemma if noun is not None and named else "",
                noun is not None and noun.feats.get("Animacy") == "Anim",
                clause.lemma if clause.pos == "VERB" else "",
                nest,
                found,
                _bullet(site),
            )
        )
    return out


def number_of(quantity: Quantity) -> Decimal | None:
    """The number that a figure is compared by: its lower bound, where it has one."""
    return quantity.low if quantity.low is not None else quantity.high


def _bullet(site: Site) -> bool:
    """Whether the figure's paragraph begins like an item of a list."""
    outline = site.page.outline
    start, _ = outline.paragraphs[site.sentence.paragraph]
    return outline.text[start : start + 1] in BULLETS


def preceding(stand: Stand, kind: str, reach: int = 2) -> bool:
    """Whether a marker of a class stands right before the figure, or ``reach`` tokens off at most."""
    first = stand.site.first
    inside = (
        m.kind == kind and m.first >= first and m.last <= stand.site.last for m in stand.markers
    )
    before = (m.kind == kind and 0 < first - m.last <= reach for m in stand.markers)
    return any(inside) or any(before)
