"""Which indicator a query means, what of it narrows that, and what else to ask for where it means none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from svodka.errors import LedgerError
from svodka.ledger import titles
from svodka.ledger.indicators import EMPTY, Indicator, indicators, narrowings, says_nothing
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.facets import narrowed_to
from svodka.ledger.meaning.narrowings import FOREIGN
from svodka.ledger.meaning.words import MODIFIERS, Word, words
from svodka.ledger.own_concepts import concepts
from svodka.ledger.respelling import respelt
from svodka.ledger.sql import Connection

WHO_AND_WHERE = "--actor and --place ask for who and where"
"""What else to do about words of a query that no indicator has."""
MOST = 4
"""Words of a query that are tried apart, so that one narrows what the others are of."""
OFTEN = 50
"""Indicators that words may narrow which mean none of them."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What else to ask for: a query with its misspelt words mended, or those words of it that are known.

    ``known`` are queries; there is one where some words go together. False, and no words, where it has none.
    """

    mended: str = ""
    known: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.mended or self.known)

    def __str__(self) -> str:
        if self.mended:
            return f"did you mean {self.mended!r}?"
        if len(self.known) == 1:
            return f"there is one for {self.known[0]!r}"
        return f"there is one for each of {', '.join(map(repr, self.known))}" if self.known else ""


def meant(connection: Connection, query: str) -> tuple[list[Indicator], str]:
    """The indicators that a query may mean, and the words of it that narrow them: «тяжких» преступлений.

    The one whose title it is comes first; of those that words narrow, the one that is told so most often.
    Raises :class:`LedgerError` where none is known.
    """
    catalogue = concepts(connection)
    found = list(indicators(connection, query)) if query.strip() else []
    if found:
        # A bare word is one: most of what is said of «население» has a deed too.
        titled = set(titles.meant(query, catalogue)) if titles.is_marked(query) else set()
        names = (titles.Names(one.action, one.counted, one.dimension) for one in found)
        ranked = zip((name not in titled for name in names), found, strict=True)
        return [one for _, one in sorted(ranked, key=lambda pair: pair[0])], ""
    told, narrowing = narrowed(connection, query)
    if told:
        return told, narrowing
    for rest, narrowing in _parted(query, catalogue):
        untold = list(indicators(connection, rest)) if _modifies(narrowing, catalogue) else []
        if untold:
            return untold, narrowing
    raise LedgerError(
        f"no indicator for {query!r}; {_said(advice(connection, query), query, catalogue)}"
    )


def narrowed(connection: Connection, query: str) -> tuple[list[Indicator], str]:
    """The indicators that some words of a query mean and the others narrow, with these; none where none is.

    The one that is told so most often is the first: «цены на бензин». Where no word means one, all narrow:
    «бензин».
    """
    catalogue = concepts(connection)
    for rest, narrowing in _parted(query, catalogue):
        is_told = narrowed_to(narrowing, catalogue)
        told = Counter(row["indicator"] for row in narrowings(connection, rest) if is_told(row))
        if told:
            so = [one for one in indicators(connection, rest) if told[one.number]]
            return sorted(so, key=lambda one: -told[one.number]), narrowing
    alone = " ".join(word.text for word in _telling(query, catalogue))
    if not alone:
        return [], ""
    is_told = narrowed_to(alone, catalogue)
    told = Counter(row["indicator"] for row in narrowings(connection, "") if is_told(row))
    often = [str(number) for number, _ in told.most_common(OFTEN)]
    return [one for number in often for one in indicators(connection, number)], alone


def advice(connection: Connection, query: str) -> Advice:
    """What else to ask for, where no indicator has all words of a query."""
    catalogue = concepts(connection)
    who = _who_and_where(query, catalogue)
    if who.issuperset(word.text for word in _telling(query, catalogue)):
        return Advice()  # «Комитет национальной безопасности»: nothing is counted
    mended = respelt(connection, query, catalogue)
    if mended and any(indicators(connection, mended)):
        return Advice(mended=mended)
    said = [word.text for word in _telling(mended or query, catalogue)]
    if not 1 < len(said) <= 2 * MOST:
        return Advice()
    known = [word for word in said if word not in who and any(indicators(connection, word))]
    together = " ".join(known)
    if len(known) < len(said) and together and any(indicators(connection, together)):
        return Advice(known=(together,))
    return Advice(known=tuple(known))


def _who_and_where(query: str, catalogue: Catalogue) -> set[str]:
    """The words of a query that name an institution or a place in several words."""
    said = words(query)
    return {
        word.text
        for kind in ("actor", "place")
        for match in catalogue.all(kind, said)
        if match.length > 1
        for word in said[match.first : match.last + 1]
    }


def _said(advised: Advice, query: str, catalogue: Catalogue) -> str:
    """An advice to whoever asks for a series."""
    if len(advised.known) == 1:
        return f"{advised}; {WHO_AND_WHERE}"
    if not advised and any(catalogue.at(kind, words(query), 0) for kind in ("actor", "place")):
        return f"name what is counted; {WHO_AND_WHERE}"  # «пограничники», «Актау»
    return str(advised) or "`svodka indicators` lists them"


def _parted(query: str, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """A query in two parts, the second of which may narrow the first: «цены», «нефть».

    First the words that can only narrow, then the last words of all, then the first ones ("oil", "price").
    """
    said = _telling(query, catalogue)
    narrowing = [word.text for word in said if _modifies(word.text, catalogue)]
    told = [word.text for word in said]
    rest = [word for word in told if word not in narrowing]
    if rest and narrowing:
        yield " ".join(rest), " ".join(narrowing)
    if len(told) <= MOST:
        for at in range(len(told) - 1, 0, -1):
            yield " ".join(told[:at]), " ".join(told[at:])
        for at in range(1, len(told)):
            yield " ".join(told[at:]), " ".join(told[:at])


def _telling(query: str, catalogue: Catalogue) -> list[Word]:
    """The words of a query but for those that only lead others: «[в] ДТП», "price [of] oil"."""
    return [word for word in words(query) if not says_nothing([word], 0, catalogue)]


def _modifies(narrowing: str, catalogue: Catalogue) -> bool:
    """Whether words can only narrow: adjectives, and what is no concept in other languages."""
    return all(
        word.part in MODIFIERS
        or (
            word.part == FOREIGN
            and not any(catalogue.at(kind, [word], 0) for kind in ("action", "counted", *EMPTY))
        )
        for word in words(narrowing)
    )
