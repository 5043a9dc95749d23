"""Quantities: from a text to its figures, each with value, bound and unit, and what was rejected and why.

Works on plain text, one paragraph at a time. How a language writes quantities is its own affair
(``language/<folder>/quantities``); here its findings become records over the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from svodka.language.languages import enlisting, quantity_grammar, settling
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, marks, pieces
from svodka.model import Quantity, Relation, Span
from svodka.reading.quantities.arrows import pointed
from svodka.reading.quantities.cells import OF_ROWS, rows, without_cells
from svodka.reading.quantities.page import blanked, page_furniture, posted

TABLE = 64
"""Numbers of a table; a sentence of articles holds 13 at most (see ``crowds``)."""

LINE = "exclusion.furniture"
LINE_REASON = "A line of the page, such as links to other news and buttons for sharing."
LARGEST = Decimal(10) ** 27
"""The largest number that is read: beyond it, decimals of 28 digits do not know their units."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the text: its quantity, its bare number, and what is not sure about it."""

    quantity: Quantity
    number: Span
    doubt: str | None
    """Why it may be no asserted figure (duration, age, several, both, one …); ``None`` where it is."""
    likely: bool
    """The rules' own answer to the doubt."""

    @property
    def why(self) -> tuple[str, ...]:
        """The rules that fired, in their order."""
        return self.quantity.why


@dataclass(frozen=True, slots=True)
class Rejection:
    """A numeral that became no figure, the rule that said so, and its reason."""

    span: Span
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What :func:`scan` found, both in the order of the text."""

    figures: tuple[Figure, ...]
    rejected: tuple[Rejection, ...]
    read: str = ""
    """The text with spaces in the place of what is furniture of the page."""


def scan(text: str, language: str = "ru") -> Scan:
    """The figures of a text and the numerals that are none.

    Raises :class:`LanguageError` for a language whose numerals svodka does not know.
    """
    grammar = quantity_grammar(language)
    listed = enlisting(language)
    figures: list[Figure] = []
    rejected: list[Rejection] = []
    furniture = posted(text, page_furniture(text, language))
    for start, end in furniture:
        rejected += [
            Rejection(Span(mark.text, mark.start, mark.end), LINE, LINE_REASON)
            for mark in marks(text, start, end)
            if mark.kind == "number"
        ]
    text = blanked(text, furniture)
    for start, end in pieces(text, grammar.GATE):
        sequence = marks(text, start, end)
        if is_table(sequence):
            rejected += [_cell(mark) for mark in sequence if mark.kind == "number"]
            continue
        try:
            finds = without_cells(text, sequence, list(grammar.find(sequence)))
            if listed is not None:
                finds = listed(text, sequence, finds)
        except InvalidOperation:  # a number of more digits than arithmetic is done with
            rejected += [
                _beyond(Span(mark.text, mark.start, mark.end))
                for mark in sequence
                if mark.kind == "number"
            ]
            continue
        for found in finds:
            if found.rejected:
                span = _span(text, sequence, *found.number)
                rejected.append(Rejection(span, found.rejected, found.reason))
                continue
            figure = _figure(text, sequence, found)
            if any(
                end is not None and end > LARGEST
                for end in (figure.quantity.low, figure.quantity.high)
            ):
                rejected.append(_beyond(figure.number))
            else:
                figures.append(figure)
    rejected.sort(key=lambda r: r.span.start)
    cells = [one.span.start for one in rejected if one.rule in OF_ROWS]
    text = blanked(text, rows(text, cells, [figure.quantity.start for figure in figures]))
    return _settled(text, language, Scan(tuple(figures), tuple(rejected), text))


def _settled(text: str, language: str, scan: Scan) -> Scan:
    """The scan with the units that only the whole text says («shillings» in a text about Kenya)."""
    settle = settling(language)
    money = [f for f in scan.figures if f.quantity.kind == "money"] if settle else []
    if settle is None or not money:
        return scan
    units = settle(text, [(f.quantity.start, f.quantity.unit) for f in money])
    by_place = {f.quantity.start: unit for f, unit in zip(money, units, strict=True)}
    figures: list[Figure] = []
    rejected = list(scan.rejected)
    for figure in scan.figures:
        unit = by_place.get(figure.quantity.start)
        if unit == "":
            reason = "A sign or word for money of a country that the text does not name."
            rejected.append(Rejection(figure.number, "exclusion.money", reason))
        elif unit is None or unit == figure.quantity.unit:
            figures.append(figure)
        elif unit == "1":
            figures.append(replace(figure, quantity=_counting(figure)))
        else:
            figures.append(replace(figure, quantity=_of_unit(figure.quantity, unit)))
    return Scan(tuple(figures), tuple(sorted(rejected, key=lambda r: r.span.start)), text)


def _counting(figure: Figure) -> Quantity:
    """The quantity of a figure that counts what was taken for money: «20 крон» of trees."""
    q, end = figure.quantity, figure.number.end
    why = tuple(w for w in q.why if w not in (f"unit.{q.unit}", "share.money"))
    return replace(q, text=q.text[: end - q.start], end=end, kind="count", unit="1", why=why)


def _of_unit(quantity: Quantity, unit: str) -> Quantity:
    why = tuple(f"unit.{unit}" if w == f"unit.{quantity.unit}" else w for w in quantity.why)
    return replace(quantity, unit=unit, why=why)


def is_table(sequence: Sequence[Mark]) -> bool:
    """Whether a paragraph has more numbers than words, and many: no rule needs to look at each."""
    if len(sequence) <= TABLE:
        return False
    kinds = [mark.kind for mark in sequence]
    return kinds.count("number") > max(TABLE, kinds.count("word"))


def _cell(mark: Mark) -> Rejection:
    reason = "One of many numbers with hardly a word between them: a table, no sentence."
    return Rejection(Span(mark.text, mark.start, mark.end), "exclusion.table", reason)


def _beyond(number: Span) -> Rejection:
    reason = "A number of more than 27 digits, or beside one: no arithmetic here can tell it from others."
    return Rejection(number, "exclusion.beyond", reason)


def quantities(text: str, language: str = "ru") -> list[Quantity]:
    """Every number, amount of money, measure and percentage of a text, in order, doubtful ones too."""
    return [figure.quantity for figure in scan(text, language).figures]


def _span(text: str, sequence: Sequence[Mark], first: int, last: int) -> Span:
    start, end = sequence[first].start, sequence[last].end
    return Span(text[start:end], start, end)


def _figure(text: str, sequence: Sequence[Mark], found: Found) -> Figure:
    """The record of a finding."""
    start, end = sequence[found.first].start, sequence[found.last].end
    low, high = _ends(found.relation, found.low, found.high)
    quantity = Quantity(
        text[start:end], start, end, found.kind, found.relation, low, high, found.symbol,
        found.change, found.why,
    )  # fmt: skip
    number = _span(text, sequence, *found.number)
    return Figure(pointed(text, quantity), number, found.doubt, found.likely)


def _ends(relation: Relation, low: Decimal, high: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Which ends a relation leaves known; see :class:`svodka.model.Quantity`."""
    if relation in ("more_than", "at_least", "vague"):
        return low, None
    if relation in ("less_than", "at_most"):
        return None, high
    return low, high
