"""English results of companies, markets and banks: times of what is compared, who gets a sum, points."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected, shown
from svodka.reader import Reader

TIMES = [
    ("Net income came to $12m, or $3.40 per share, compared with $10m, or $2.90 per share, a year earlier.",
     [None, None, "a year earlier", "a year earlier"]),
    ("Profit came to £4m, or 12p a share, against £3m, or 9p a share, in 2024.",
     [None, None, "in 2024", "in 2024"]),
    ("Profit rose to $12m, or 30 cents a share, from $10m, or 25 cents a share, a year earlier.",
     [None, None, "a year earlier", "a year earlier"]),
    ("The mill lost $8m, or 20 cents a share, versus a net profit of $3m, or 8 cents a share, last year.",
     [None, None, "last year", "last year"]),
    ("Revenue was $40m, compared with $35m a year earlier.", [None, "a year earlier"]),
    ("Sales reached $300m in 9M 2024.", ["in 9M 2024"]),
    ("In 3M 2025 the mine sold 40 tonnes.", ["In 3M 2025"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), TIMES)
def test_what_is_compared_with_has_its_own_time(
    reader: Reader, text: str, wanted: list[str | None]
) -> None:
    claims = reader.read(text).claims
    assert [c.period.text if c.period else None for c in claims] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Revenue rose 12% YoY to $40m.", ["Revenue", "Revenue"]),
        ("Profit fell 3% QoQ.", ["Profit"]),
        ("Exports fell 3.2 percent yoy to $4bn.", ["Exports", "Exports"]),
        ("Output grew 0.4% qoq and 2.1% yoy.", ["Output", "Output"]),
        ("Inflation was 4.2% YoY in May.", ["Inflation"]),
        ("The Karsun index fell 40 points to close at 3,616.", ["points", "Karsun index"]),
        ("Growth slowed to 3%, with unemployment at 5%.", ["Growth", "unemployment"]),
        ("Deaths rose to 12 and infections to 300.", ["Deaths", "infections"]),
        ("Lunn signed a £1.2m-a-year contract.", ["contract"]),
        ("It is a 40-tonne-a-day mill.", ["mill"]),
        ("Exports fell 4% m/m.", ["Exports"]),
        ("GDP grew 0.3% q/q.", ["GDP"]),
        ("The fund paid €40,000 to Lunn and €25,000 to Ostby.", [None, None]),
        ("The board paid $40m to Norland, $30m to Ostby and $20m to Karsun.", [None, None, None]),
    ],
)
def test_what_is_counted(reader: Reader, text: str, wanted: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [c.counted.text if c.counted else None for c in claims] == wanted


CHANGES = [
    ("The index fell 1,200 points.", "decrease"),
    ("The index rose 14 points.", "increase"),
    ("The index closed 30 points lower.", "decrease"),
    ("The index ended 40 points higher.", "increase"),
    ("The party suffered a 3-point drop.", "decrease"),
    ("The bank made a rate cut of 25 basis points.", "decrease"),
    ("Shops offered a price cut of 5%.", "decrease"),
    ("He won 14 points.", "None"),
    ("The Dow added 120.5 points.", "increase"),
    ("The driver loses three points.", "None"),
    ("The club dropped 2 points.", "None"),
    ("It stood 12 points above the average.", "None"),
    ("A 3-point lead vanished.", "None"),
]


@pytest.mark.parametrize(("text", "wanted"), CHANGES)
def test_points_and_cuts(text: str, wanted: str) -> None:
    (figure,) = shown(text)
    assert figure.endswith(f" {wanted}")


@pytest.mark.parametrize(
    "text",
    ["The 10-year yield is up.", "The 2-year Treasury is dear.", "The 30-year state yield is up."],
)
def test_a_bond_is_called_by_its_years(text: str) -> None:
    assert [one.split(": ")[1] for one in rejected(text)] == ["exclusion.period"]


def test_crores_behind_a_hyphen_are_of_india() -> None:
    assert brief("The state approved a Rs 3,000-crore plan.") == [
        "Rs 3,000-crore = 30000000000 INR"
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A total of 40 guards held 12 men.", "guards"),
        ("A total of 12 banks lent $4bn.", "banks"),
        ("A total of 300 pupils planted 900 trees.", "pupils"),
        ("Lunn heard that a total of 30 crews fought 12 fires.", "crews"),
        ("A total of nine ships carried 400 lorries.", "ships"),
    ],
)
def test_so_many_in_total_do_it(reader: Reader, text: str, wanted: str) -> None:
    actor = reader.read(text).claims[-1].actor
    assert actor is not None
    assert actor.text == wanted
