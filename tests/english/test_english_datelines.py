"""English datelines: where, when and by whom an account was filed does nothing in its first sentence."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    "line",
    [
        "Tirsk (AP) —", "Tirsk (Interpress) -", "San Marco (Interpress) --", "Tirsk —",
        "Tirsk, 17 May 2024 (Interpress) --", "Tirsk, Thursday, May 17 –",
        "TIRSK, Karsavia, 17 May 2024 (Interpress) --", "TIRSK, Karsavia, Thursday, May 17 –",
        "Tirsk. May 17. Interpress –",
        "TIRSK (Interpress) -", "TIRSK, May 17 (Interpress) -", "May 17 (Interpress) -",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("account", "who"),
    [("Floods have killed 12 people.", "Floods"), ("The board has closed 12 shops.", "board")],
)
def test_who_did_it_stands_behind_the_dateline(
    reader: Reader, line: str, account: str, who: str
) -> None:
    (claim,) = reader.read(f"{line} {account}", dt.date(2024, 5, 17)).claims
    assert claim.actor is not None
    assert (claim.actor.text.removeprefix("The "), claim.period) == (who, None)


@pytest.mark.parametrize("line", ["TIRSK (Interpress) -", "TIRSK, May 17 (Interpress) -"])
def test_a_dash_may_touch_the_account(reader: Reader, line: str) -> None:
    (claim,) = reader.read(f"{line}Lunn is set to win approval for its $3 billion bid.").claims
    assert claim.actor is None or claim.actor.text == "Lunn"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tirsk-listed Lunn Mills sold 40 ships.", "Tirsk-listed Lunn Mills"),
        ("Rosa Vidal (Greens) – 4,000 votes were cast for her.", None),
    ],
)
def test_a_hyphen_or_a_figure_makes_no_dateline(reader: Reader, text: str, who: str | None) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.actor.text if claim.actor else None) == who
