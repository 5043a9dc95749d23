"""Deeds told as English participles behind what is measured: two reports of one thing are compared."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

ONE = [
    ("Homes built in Leeds in 2025 totalled 1,240.", "In 2025, 1,310 homes were built in Leeds."),
    ("People vaccinated in Kent in May came to 5,300.", "In Kent 5,900 people were vaccinated in May."),
    ("Trees planted in Leeds in 2025 stood at 9,100.", "In 2025, 9,700 trees were planted in Leeds."),
    ("Children adopted in Leeds in 2025 rose to 312.", "In 2025, 340 children were adopted in Leeds."),
    ("Crimes that were solved in Leeds in May numbered 312.", "In Leeds 340 crimes were solved in May."),
    ("Fines imposed in Leeds in May totalled 340.", "In May, 390 fines were imposed in Leeds."),
    # who did it, and what did
    ("Sheep killed by wolves in Leeds in 2025 numbered 312.", "Wolves killed 340 sheep in Leeds in 2025."),
    ("Drivers fined by police in Leeds in May reached 730.", "Police fined 790 drivers in Leeds in May."),
    ("Passengers carried by Lunn Air in 2025 totalled 1,200.",
     "Lunn Air carried 1,500 passengers in 2025."),
    ("Tourists hosted by Georgia in 2025 numbered 2,100.", "Georgia hosted 2,400 tourists in 2025."),
    ("Migrants deported from Poland in 2025 numbered 940.", "Poland deported 990 migrants in 2025."),
]  # fmt: skip
APART = [
    ("Licences granted by the council in Leeds numbered 810 in 2025.",
     "The ministry in Leeds granted 930 licences in 2025."),
    ("Homes built in Leeds in 2025 totalled 1,240.", "Homes in Leeds in 2025 totalled 1,310."),
    ("Homes built in Leeds in 2025 totalled 1,240.", "In 2025, 1,310 homes were sold in Leeds."),
    ("Homes planned in Leeds in 2025 totalled 1,240.", "In 2025, 1,310 homes were built in Leeds."),
    ("Homes to be built in Leeds in 2025 totalled 1,240.", "In 2025, 1,310 homes were built in Leeds."),
    ("Homes built by May in Leeds numbered 9,100.", "In Leeds 9,700 homes were built in May."),
    ("Trees planted by hand in Leeds in 2025 numbered 9,100.", "In 2025, 9,700 trees were planted in Leeds."),
    ("Children left without parents in Leeds in 2025 numbered 40.", "In 2025, 52 children left Leeds."),
    ("Children left in Leeds in 2025 numbered 40.", "In Leeds 52 children left in 2025."),
    ("Exports lost in Kenya in 2025 totalled $3 million.", "Kenya's exports in 2025 totalled $4 million."),
    ("Sheep killed by wolves in Leeds in 2025 numbered 312.",
     "Sheep killed by bears in Leeds in 2025 numbered 340."),
    ("Licences not granted in Leeds in May numbered 40.", "In May 52 licences were granted in Leeds."),
    ("Workers employed in Leeds in May numbered 412.", "In May 440 workers were hired in Leeds."),
]  # fmt: skip


def checks(path: Path, reader: Reader, *texts: str) -> list[str]:
    """The checks that find something in reports of June 2026, of a publisher each."""
    with Ledger(path / "measured.db") as ledger:
        for day, text in enumerate(texts, start=2):
            day_of, whose = dt.date(2026, 6, day), f"Herald {day}"
            ledger.add(
                [Document(text, published=day_of, publisher=whose, language="en")], reader=reader
            )
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize(("text", "other"), ONE)
def test_a_participle_behind_what_is_measured_is_the_deed(
    tmp_path: Path, reader: Reader, text: str, other: str
) -> None:
    assert checks(tmp_path, reader, text, other) == ["contradiction"]


@pytest.mark.parametrize(("text", "other"), APART)
def test_what_only_looks_alike_is_not(
    tmp_path: Path, reader: Reader, text: str, other: str
) -> None:
    assert checks(tmp_path, reader, text, other) == []
