"""Origins: which document another one retells, so that ten reprints count as one source.

Two documents have one origin where their texts agree and so do their figures (a monthly bulletin has
the words of the last one and other figures), or where both state the same telling figures within a few
days: a retold press release. Copies in other languages are known by their figures alone (copies.py).
Below that, a sentence taken over with its figure is one origin of the two claims, whatever surrounds it.
The origin is the document that was published first. A claim that a retelling has and its origin has not
is the retelling's own.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator

from svodka.ledger import minhash
from svodka.ledger.copies import copies, digits, language
from svodka.ledger.sql import queries

REPRINT = 0.5
"""Least share of the shorter text's shingles that the longer one has (`bench/origins.py` measures it)."""

SUBSTANCE = 0.3
"""Least share of the longer text's shingles: an article that also quotes a release is no reprint of it."""

REPRINTED = 31
"""Days within which a text is reprinted: the same bulletin in another season is another one."""

AGREEING = 0.5
"""Least share of the figures of the document that states fewer, which the other one states too."""

DAYS = 3
"""Days within which a press release is retold."""

WEIGHT = 4
"""Least weight of the figures by which a retelling is known: two of three digits, or four of two."""

SENTENCE = 6
"""Words of the shortest sentence that is known again."""

Figure = tuple[float, str, str | None]


def place(connection: sqlite3.Connection, document: int) -> None:
    """Find the origin of a document and of its claims, and note its bands for documents to come."""
    ((text, published, origin),) = connection.execute(
        "SELECT text, published, origin FROM document WHERE number = ?", (document,)
    )
    if origin != document:  # it is read again
        _join_claims(connection, origin, {document})
    _by_text(connection, document, text)
    if published is not None:
        _by_claims(connection, document)
        _join(connection, document, copies(connection, document), "claims")
    _by_sentence(connection, document)


def renew(connection: sqlite3.Connection, document: int) -> None:
    """See again who spoke first, after a document turned up in another place."""
    ((origin,),) = connection.execute("SELECT origin FROM document WHERE number = ?", (document,))
    told = connection.execute(queries("origins")["retellings"], {"origin": origin})
    if _earliest(connection, {number for (number,) in told}) == document != origin:
        _join(connection, document, {origin}, "text")


def passage(sentence: str) -> int:
    """A number for the words of a sentence by which it is known again; 0 for a short one."""
    words = minhash.words(sentence)
    return minhash.fingerprint(words) if len(words) >= SENTENCE else 0


def _by_text(connection: sqlite3.Connection, document: int, text: str) -> None:
    shingles = minhash.shingles(text)
    bands = minhash.bands(shingles)
    mine = _figures(connection, document)
    found = {
        origin
        for number, origin, other in connection.execute(
            queries("origins")["alike"],
            {"document": document, "bands": json.dumps(bands), "days": REPRINTED},
        )
        if _reprint(shingles, minhash.shingles(other))
        and _agree(mine, _figures(connection, number))
    }
    _join(connection, document, found, "text")
    connection.executemany(
        "INSERT OR IGNORE INTO band (hash, document) VALUES (?, ?)",
        [(band, document) for band in bands],
    )


def _reprint(one: minhash.Hashes, other: minhash.Hashes) -> bool:
    """Whether two texts are one but for what an editor cuts, adds and rewords."""
    common = minhash.common(one, other)
    return common >= REPRINT * min(len(one), len(other)) and common >= SUBSTANCE * max(
        len(one), len(other)
    )


def _by_claims(connection: sqlite3.Connection, document: int) -> None:
    mine = _figures(connection, document)
    stated: dict[int, set[Figure]] = defaultdict(set)
    origins: dict[int, int] = {}
    for value, unit, counted in _telling(mine):
        same = digits(value) == 2
        asked = {
            "document": document,
            "days": DAYS,
            "value": value,
            "unit": unit,
            "counted": (counted or "") if same else "",
            "counted_last": (counted or "") if same else chr(0x10FFFF),
        }
        for number, origin in connection.execute(queries("origins")["near"], asked):
            stated[number].add((value, unit, counted))
            origins[number] = origin
    found = set()
    mine_in = language(connection, document)
    for number, shared in stated.items():
        if sum(min(digits(value), 3) - 1 for value, _, _ in shared) < WEIGHT:
            continue
        if mine_in and language(connection, number) not in ("", mine_in):
            continue  # copies.py asks for more
        fewest = min(len(_values(mine)), len(_values(_figures(connection, number))))
        if len(_values(shared)) >= AGREEING * fewest:
            found.add(origins[number])
    _join(connection, document, found, "claims")


def _by_sentence(connection: sqlite3.Connection, document: int) -> None:
    alike: dict[int, dict[int, int]] = defaultdict(dict)
    for mine, origin, theirs, other in connection.execute(
        queries("origins")["same_sentence"], {"document": document, "days": REPRINTED}
    ):
        alike[mine] |= {mine: origin, theirs: other}
    for claims in alike.values():
        root = _earliest(connection, set(claims.values()))
        connection.executemany(
            "UPDATE claim SET origin = ? WHERE number = ?", [(root, number) for number in claims]
        )


def _figures(connection: sqlite3.Connection, document: int) -> set[Figure]:
    return set(connection.execute(queries("origins")["figures"], {"document": document}))


def _values(figures: Iterable[Figure]) -> set[tuple[float, str]]:
    return {(value, unit) for value, unit, _ in figures}


def _agree(mine: set[Figure], theirs: set[Figure]) -> bool:
    """Whether two documents state the same figures, as far as both state any."""
    one, other = _values(mine), _values(theirs)
    return len(one & other) >= AGREEING * min(len(one), len(other))


def _telling(figures: set[Figure]) -> Iterator[Figure]:
    """Figures that two documents do not both state by chance: of two digits or more, zeros aside."""
    for figure in sorted(figures, key=str):
        if digits(figure[0]) > 1:
            yield figure


def _join(connection: sqlite3.Connection, document: int, origins: set[int], by: str) -> None:
    """Make one origin of those of some documents and of this one."""
    if not origins:
        return
    ((own,),) = connection.execute("SELECT origin FROM document WHERE number = ?", (document,))
    roots = {own, *origins}
    root = _earliest(connection, {document, *roots})
    connection.execute(
        queries("origins")["join_documents"],
        {"root": root, "roots": json.dumps(sorted(roots)), "by": by},
    )
    _join_claims(connection, root, {document, *roots})


def _join_claims(connection: sqlite3.Connection, root: int, roots: set[int]) -> None:
    connection.execute(
        queries("origins")["join_claims"], {"root": root, "roots": json.dumps(sorted(roots))}
    )


def _earliest(connection: sqlite3.Connection, documents: set[int]) -> int:
    ((number, _),) = connection.execute(
        queries("origins")["earliest"], {"documents": json.dumps(sorted(documents))}
    )
    return int(number)
