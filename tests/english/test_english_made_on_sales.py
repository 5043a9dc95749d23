"""English sums made out of sales, prices behind a clause, levels behind «lower at», people of an owner."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

SLOTS = [
    # a sum and the sales it was made on
    ("Profit was $9 million on revenue of $70 million.", "$9 million", "counted", "Profit"),
    (
        "Profit was $9 million, or 8 cents a share, on sales of $70 million.",
        "8 cents",
        "counted",
        "Profit",
    ),
    ("Profit came to $9 million on net sales of $70 million.", "$9 million", "counted", "Profit"),
    (
        "Profit came to $9 million on net sales of $70 million.",
        "$70 million",
        "counted",
        "net sales",
    ),
    ("The mill lost $9 million on revenue of $70 million.", "$9 million", "counted", None),
    ("The mill lost $9 million on revenue of $70 million.", "$9 million", "action", "lost"),
    ("The mill lost $9 million on revenue of $70 million.", "$70 million", "action", None),
    ("The port spent $9 million on sales of fish.", "$9 million", "counted", "sales"),
    # the price of what a clause tells of
    (
        "Orin bought Lunn, a firm which builds boats, for $9 million.",
        "$9 million",
        "action",
        "bought",
    ),
    ("They sold the yard, which builds ferries, for $9 million.", "$9 million", "counted", "yard"),
    ("They sold the yard that made ferries for $9 million.", "$9 million", "action", "made"),
    # what stands at so much
    ("Joblessness was slightly lower at 4.2 million.", "4.2 million", "counted", "Joblessness"),
    ("Claims were steady at 31,000 in May.", "31,000", "counted", "Claims"),
    # people of an owner behind a share that brackets tell again
    ("Two thirds (66%) of the town's farmers use it.", "Two thirds", "counted", "farmers"),
    ("Two thirds (66%) of the town's farmers use it.", "66%", "counted", "town's farmers"),
]


@pytest.mark.parametrize(("text", "words", "slot", "value"), SLOTS)
def test_slots(reader: Reader, text: str, words: str, slot: str, value: str | None) -> None:
    claim = next(c for c in reader.read(text).claims if c.quantity.text == words)
    found = getattr(claim, slot)
    assert (found.text if found is not None else None) == value
