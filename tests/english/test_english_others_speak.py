"""Speech behind a semicolon, what a court heard, quotations that open a paragraph."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

DAY = dt.date(2024, 9, 12)


def told(reader: Reader, text: str) -> list[tuple[str, str, str | None]]:
    """The figures, how they are told, and by whom."""
    return [
        (c.quantity.text, c.mode, c.speaker.text if c.speaker else None)
        for c in reader.read(text, DAY).claims
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Some 300 potters fought the fire for 16 hours; Tirsk Rail said six carriages were lost.",
            [("Some 300", "narrator", None), ("16 hours", "narrator", None),
             ("six", "indirect", "Tirsk Rail")],
        ),
        (
            "The crews sent 22 tents; Omar Feki, a local official, guessed that 40 more were needed.",
            [("22", "narrator", None), ("40", "indirect", "Omar Feki")],
        ),
        (
            "Six carriages were lost; 16 potters fell ill, the union said.",
            [("Six", "indirect", "the union"), ("16", "indirect", "the union")],
        ),
        ("Ama Lunn took loans from 212 families, the court heard.",
         [("212", "indirect", "the court")]),
        ("The court heard 40 potters in May.", [("40", "narrator", None)]),
        # two who say two numbers
        ("The union says 500 potters marched; police say 300.",
         [("500", "indirect", "The union"), ("300", "indirect", "police")]),
        ("The union says 500 potters marched, but police say at least 300.",
         [("500", "indirect", "The union"), ("at least 300", "indirect", "police")]),
        ("The firm says it sold 40 kilns; the union says 30 kilns; the town says 20.",
         [("40", "indirect", "The firm"), ("30", "indirect", "the union"),
          ("20", "indirect", "the town")]),
        ("Twelve potters fell ill, police say; 40 went home.",
         [("Twelve", "indirect", "police"), ("40", "indirect", "police")]),
    ],
)  # fmt: skip
def test_who_tells(reader: Reader, text: str, wanted: list[tuple[str, str, str | None]]) -> None:
    assert told(reader, text) == wanted


def test_a_quotation_is_that_of_the_person_before_it(reader: Reader) -> None:
    text = 'Rosa Vidal laughs at the plan. She farms near Tirsk.\n\n"I alone lost 600 trees in the storm."'
    assert told(reader, text) == [("600", "direct", "Rosa Vidal")]


def test_a_quotation_of_nobody_is_nobodys(reader: Reader) -> None:
    text = 'The plan is old. The maps are lost.\n\n"I alone lost 600 trees in the storm."'
    assert told(reader, text) == [("600", "narrator", None)]
