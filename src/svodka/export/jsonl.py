"""JSON Lines: one claim a line, exactly the claim record."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TextIO

from svodka.model import Claim, Document


def line(claim: Claim) -> str:
    """A claim as one line of JSON, without the line's end."""
    return json.dumps(claim.to_dict(), ensure_ascii=False)


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], out: TextIO) -> None:
    """Write the claims of each document as soon as it is read."""
    for _, claims in readings:
        for claim in claims:
            out.write(line(claim) + "\n")
        out.flush()
