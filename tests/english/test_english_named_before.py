"""English numbers whose noun only the sentence before names, and those that it says nothing of."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


def _last(reader: Reader, text: str) -> tuple[str, str | None]:
    """The last figure of a text, and what it counts."""
    claim = reader.read(text).claims[-1]
    return claim.quantity.text, claim.counted.text if claim.counted is not None else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Schools reopened on Monday. Forty are still there.", ("Forty", "Schools")),
        ("Migrants arrived at night. Twelve have been moved.", ("Twelve", "Migrants")),
        ("The mayor promised new hospitals. Only 12 remain.", ("12", "new hospitals")),
        ("Prisoners rioted in Tirsk. Twelve were arrested.", ("Twelve", "Prisoners")),
    ],
)
def test_a_bare_subject_counts_what_the_sentence_before_is_about(
    reader: Reader, text: str, told: tuple[str, str]
) -> None:
    assert _last(reader, text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The mayor promised new hospitals. Twelve were arrested.",
        "The report lists hospitals. About 80 million were paid.",
        "Hospitals ordered masks.\n\nTwelve were sold.",
    ],
)
def test_nothing_is_counted_where_it_may_be_something_else(reader: Reader, text: str) -> None:
    assert _last(reader, text)[1] is None
