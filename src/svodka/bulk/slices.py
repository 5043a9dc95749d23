"""A slice of a dataset into a ledger: what was read is taken over, nothing is read again."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svodka.bulk.dataset import Folder
from svodka.errors import SvodkaError, in_one_line
from svodka.ledger import Ledger
from svodka.ledger.summary import Outcome
from svodka.ledger.version import reader_version
from svodka.model import (
    Claim,
    Document,
    Mention,
    Period,
    Quantity,
    Span,
    Speaker,
    Statement,
    claim_id,
)

if TYPE_CHECKING:
    from svodka.reader import Result

Cells = Mapping[str, Any]


def fill(
    ledger: Ledger, dataset: Path, since: dt.date | None = None, until: dt.date | None = None
) -> Iterator[Outcome]:
    """Add the documents published between two days (inclusive), or all, with the claims they have.

    Each outcome comes once it is stored, as from :meth:`svodka.ledger.Ledger.adding`; filling twice changes
    nothing. Raises :class:`SvodkaError` where there is no dataset, or another reader has read it.
    """
    for name in names_of(dataset):
        kept = Kept(dataset / name, since, until)
        yield from ledger.adding(kept.documents, reader=kept)  # type: ignore[arg-type]


def names_of(dataset: Path) -> list[str]:
    """The parts of a dataset that this svodka has read. Raises :class:`SvodkaError` as :func:`fill`."""
    parts = list(Folder(dataset).notes())
    if not parts:
        raise SvodkaError(f"{dataset}: no dataset; make one with `svodka bulk SOURCE {dataset}`")
    for name, note in parts:
        if note["reader"] != reader_version():
            what = (
                f"part {name[:8]} was read by svodka {note['reader']}, this is {reader_version()}"
            )
            raise SvodkaError(f"{dataset}: {what}; run `svodka bulk` again")
    return [name for name, _ in parts]


class Kept:
    """One part, or its documents of some days; stands where the reader does, and gives what was read."""

    def __init__(
        self, folder: Path, since: dt.date | None = None, until: dt.date | None = None
    ) -> None:
        self.documents: list[Document] = []
        self._turns: dict[tuple[str, dt.date | None], int] = {}
        times: Counter[str] = Counter()
        for cells in _rows(folder / "documents.parquet"):
            text, day = cells["text_id"], cells["published"]
            turn = times[text]
            times[text] += 1
            if (since and (day is None or day < since)) or (until and (day is None or day > until)):
                continue
            self._turns.setdefault((text, day), turn)
            fields = ("text", "id", "published", "title", "publisher", "language", "source")
            self.documents.append(Document(**{name: cells[name] for name in fields}))
        wanted = {(text, turn) for (text, _), turn in self._turns.items()}
        figure = ("quantity_start", "quantity_end")  # ids are of the name, which may be another one
        self._claims = _grouped(folder / "claims.parquet", wanted, figure)
        told = ("start", "end", "cue_start", "speaker_start")
        self._statements = _grouped(folder / "statements.parquet", wanted, told)

    def read_many(self, documents: Iterable[Document]) -> Iterator[Result]:
        """What is known of documents, which the ledger calls by their texts."""
        from svodka.reader import Result

        for document in documents:
            which = document.id, self._turns[document.id, document.published]
            claims = [claim_of(cells) for cells in self._claims.get(which, ())]
            statements = [statement_of(cells) for cells in self._statements.get(which, ())]
            own = {claim.id: claim_id(document.id, claim.quantity) for claim in claims}
            renamed = (
                replace(
                    claim,
                    id=own[claim.id],
                    document=document.id,
                    part_of=own.get(claim.part_of or ""),
                )
                for claim in claims
            )
            yield Result(document, tuple(renamed), tuple(statements))


def claim_of(cells: Cells) -> Claim:
    """The claim of a row of ``claims``."""
    low, high = (None if n is None else n.normalize() for n in (cells["low"], cells["high"]))
    quantity = Quantity(
        *_span(cells, "quantity"),
        kind=cells["kind"],
        relation=cells["relation"],
        low=low,
        high=high,
        unit=cells["unit"],
        change=cells["change"],
    )
    period = None
    if cells["period"] is not None:
        days = cells["period_from"], cells["period_to"]
        period = Period(*_span(cells, "period"), *days, cells["period_inherited"])
    return Claim(
        cells["id"],
        cells["document"],
        (cells["sentence_start"], cells["sentence_end"]),
        quantity,
        counted=_mention(cells, "counted"),
        action=_mention(cells, "action"),
        actor=_mention(cells, "actor"),
        place=_mention(cells, "place"),
        period=period,
        speaker=_speaker(cells),
        mode=cells["mode"],
        cue=_cue(cells),
        factuality=cells["factuality"],
        part_of=cells["part_of"],
        confidence=cells["confidence"],
        why=tuple(cells["why"].split()),
    )


def statement_of(cells: Cells) -> Statement:
    """The statement of a row of ``statements``."""
    return Statement(
        cells["text"],
        cells["start"],
        cells["end"],
        mode=cells["mode"],
        speaker=_speaker(cells),
        cue=_cue(cells),
        confidence=cells["confidence"],
        why=tuple(cells["why"].split()),
    )


def _span(cells: Cells, name: str) -> tuple[str, int, int]:
    return cells[name], cells[f"{name}_start"], cells[f"{name}_end"]


def _mention(cells: Cells, name: str) -> Mention | None:
    if cells[name] is None:
        return None
    return Mention(*_span(cells, name), cells[f"{name}_normal"], cells[f"{name}_inherited"])


def _speaker(cells: Cells) -> Speaker | None:
    if cells["speaker"] is None:
        return None
    return Speaker(*_span(cells, "speaker"), cells["speaker_name"], cells["speaker_role"])


def _cue(cells: Cells) -> Span | None:
    return None if cells["cue"] is None else Span(*_span(cells, "cue"))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    import pyarrow
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path) as table:
            for batch in table.iter_batches(1000):
                yield from batch.to_pylist()
    except (pyarrow.ArrowException, OSError) as error:
        what = f"damaged or not there ({in_one_line(error)})"
        remedy = f"remove {path.parent} and run `svodka bulk` again"
        raise SvodkaError(f"{path}: {what}; {remedy}") from None


def _grouped(
    path: Path, wanted: set[tuple[str, int]], place: tuple[str, ...]
) -> dict[tuple[str, int], list[dict[str, Any]]]:
    """The rows of texts, by text and turn: a text that stands there twice was read twice, and what has
    one ``place`` in it comes a second time.
    """
    groups: dict[tuple[str, int], list[dict[str, Any]]] = {}
    times: Counter[tuple[Any, ...]] = Counter()
    for cells in _rows(path):
        if "text_id" not in cells:
            what = "written by an older svodka; run `svodka bulk` again"
            raise SvodkaError(f"{path}: {what}")
        text = cells["text_id"]
        one = text, *(cells[name] for name in place)
        which = text, times[one]
        times[one] += 1
        if which in wanted:
            groups.setdefault(which, []).append(cells)
    return groups
