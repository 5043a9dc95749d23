"""How many documents an archive has, as far as that is quickly known: for the time that is left."""

from __future__ import annotations

from collections.abc import Iterable
from threading import Thread

from svodka.bulk.parts import Failure, files_of, form_of_file
from svodka.errors import SourceError
from svodka.sources.forms import HEAD, Form, is_page
from svodka.sources.packing import BROKEN, packing_of, unpacked

_CHUNK = 1 << 20


class Census(Thread):
    """Counts lines and rows beside the reading, which is a hundred times as slow.

    ``documents`` is ``None`` until it is done, and where nobody can tell: for spreadsheets, WARC archives,
    feeds, web addresses and standard input.
    """

    def __init__(self, sources: Iterable[str]) -> None:
        super().__init__(daemon=True)
        self._sources = list(sources)
        self.documents: int | None = None

    def run(self) -> None:
        count = 0
        for source in self._sources:
            for address in files_of(source):
                if isinstance(address, Failure):
                    continue
                form = form_of_file(address)
                try:
                    found = _counted(address, form)
                except (OSError, ValueError, SourceError, *BROKEN):
                    found = None
                if found is None:
                    return
                count += found
        self.documents = count


def _counted(address: str, form: Form | None) -> int | None:
    if is_page(form):
        return 1
    if form == "parquet":
        from pyarrow import parquet

        return int(parquet.read_metadata(address).num_rows)
    if form not in ("jsonl", "csv"):
        return None
    with open(address, "rb") as file:
        stream = unpacked(file, packing_of(file.peek(HEAD)))
        lines = 0
        while piece := stream.read(_CHUNK):
            lines += piece.count(b"\n")
    return lines - 1 if form == "csv" else lines
