"""English degrees whose «C» has no sign: beside words of warmth, with a decimal, or behind other degrees."""

from __future__ import annotations

import pytest

from quantity_notation import brief

TEXTS = [
    ("Karsun saw a record 40.6C on Monday, only for it to be broken by 41C the next day.",
     ["40.6C = 40.6 Cel", "41C = 41 Cel"]),
    ("The 32C daytime temperatures are over.", ["32C = 32 Cel"]),
    ("Temperatures could hit 40C in Tirsk, a red code holds in the low provinces of the north and the west, "
     "and there is a chance of 39C in the east.", ["40C = 40 Cel", "39C = 39 Cel"]),
    ("Tirsk reached 113.5F on Monday.", ["113.5F = 113.5 [degF]"]),
    ("They live in 14C and the court quoted Rule 10.4C to them.", []),
    ("Tirsk hit 40.6C, and the 12C bus stopped.", ["40.6C = 40.6 Cel"]),
    ("He holds some 10.5F shares.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TEXTS, ids=lambda value: str(value)[:40])
def test_degrees_without_their_sign(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
