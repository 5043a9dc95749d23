"""English parts told behind a clause of their own: what befell the whole befell them as well."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "words", "action"),
    [
        ("Nineteen people drowned after their barge capsized, including four women.", "four", "drowned"),
        ("A total of 19 people drowned after their barge capsized, including four women and two boys.",
         "two", "drowned"),
        ("The fire killed 12 men as they slept, among them three cooks.", "three", "killed"),
        ("Crews rescued 40 people when the tram caught fire, including two babies.", "two", "rescued"),
        # what the other clause tells of
        ("The mayor resigned after the storm wrecked the port, including 12 cranes.", "12", "wrecked"),
        ("Police held 40 men after a crowd attacked shops, including 12 bakeries.", "12", "attacked"),
    ],
)  # fmt: skip
def test_deeds(reader: Reader, text: str, words: str, action: str) -> None:
    claim = next(c for c in reader.read(text).claims if c.quantity.text == words)
    assert claim.action is not None
    assert claim.action.text == action
