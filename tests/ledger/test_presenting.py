"""English verbs that only present a figure, and those of an area: two reports of one thing are compared."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

ONE = [
    # who has it is where, and the deed stands behind the noun
    ("In May 57 pubs closed in Wales.", "Wales saw 64 pubs shut their doors for good in May."),
    ("Last week Leeds saw 40 shops close.", "Some 47 shops closed in Leeds last week."),
    ("Last week Tyrol was hit by 43 avalanches.", "Some 36 avalanches came down in Tyrol last week."),
    ("Houston had 47 house fires last week.", "Last week Houston saw 53 house fires."),
    ("In Leeds 36 servers turned out to be hacked last week.", "Last week 41 servers were hacked in Leeds."),
    ("Peru reported 276 people sick with cholera in May.",
     "In Peru 301 people fell ill with cholera in May."),
    ("A fair was held in Leeds in May, with 40 medals at stake.",
     "Some 46 medals were contested in Leeds in May."),
    # the subject is of the deed
    ("Vandals damaged 141 statues in Prague in 2025.", "Some 126 statues were vandalised in Prague in 2025."),
    ("Complaints came from 94 shoppers in Leeds in May.", "In May 101 shoppers filed complaints in Leeds."),
    ("Fishers in Aberdeen landed 265 tonnes of cod in May.",
     "In May 290 tonnes of cod were caught in Aberdeen."),
    # those of an area
    ("Sri Lanka's navy arrested 74 poachers in May.",
     "In May 82 poachers were arrested by the Sri Lankan navy."),
    ("The Kenyan army freed 74 hostages in May.", "In May 81 hostages were freed by the army of Kenya."),
    ("Dairies in Vermont sold 142 cows last week.", "Last week 158 cows were sold by Vermont's dairies."),
    ("Leeds hospitals cancelled 412 operations in May.",
     "In May 455 operations were cancelled by hospitals in Leeds."),
    ("In 2025 some 148 Kansas farms went bankrupt.", "In 2025 163 farms in Kansas went bankrupt."),
]  # fmt: skip
APART = [
    ("Wales saw 64 pubs close in May.", "In May Wales saw 71 pubs open."),
    ("Wales saw 64 pubs close in May.", "A firm in Kent saw 71 pubs close in May."),
    ("Peru reported 40 firms founded in May.", "In May 52 firms were founded in Peru."),
    ("Peru reported 276 people sick with cholera in May.",
     "Peru reported 301 people sick with measles in May."),
    ("A storm in Leeds blew over 40 trees in May.", "Some 52 storms blew in Leeds in May."),
    ("Leeds had 140 people injured in May.", "In May Leeds had 160 people."),
    ("In Leeds 36 servers turned out to be hacked last week.",
     "Last week 41 servers turned out to be stolen in Leeds."),
    ("Vandals damaged 141 statues in Prague in 2025.", "A storm damaged 126 statues in Prague in 2025."),
    ("Vandals damaged 141 statues in Prague in 2025.", "Some 90 statues were damaged in Prague in 2025."),
    ("Planes landed in Aberdeen 265 tonnes of mail in May.",
     "In May 290 tonnes of mail were caught in Aberdeen."),
    ("Sri Lanka's navy arrested 74 poachers in May.", "In May 82 poachers were arrested by the Indian navy."),
    ("Sri Lanka's navy arrested 74 poachers in May.",
     "In May 82 poachers were arrested by the Sri Lankan army."),
    ("Turkish Airlines cancelled 40 flights in May.",
     "In May 52 flights were cancelled by Turkey's airlines."),
    ("Kenya's largest bank issued 700 loans in May.", "In May 820 loans were issued by Kenyan banks."),
    ("Leeds hospitals cancelled 412 operations in May.",
     "In May 455 operations were cancelled by hospitals in Kent."),
    ("Some 12 Leeds fans were arrested in May.", "In May 15 fans were arrested in Leeds."),
    ("In 2025 some 148 Kansas farmers went bankrupt.", "In 2025 163 farmers in Kansas went bankrupt."),
]  # fmt: skip


def checks(path: Path, reader: Reader, *texts: str) -> list[str]:
    """The checks that find something in reports of June 2026, of a publisher each."""
    with Ledger(path / "presenting.db") as ledger:
        for day, text in enumerate(texts, start=2):
            day_of, whose = dt.date(2026, 6, day), f"Herald {day}"
            ledger.add(
                [Document(text, published=day_of, publisher=whose, language="en")], reader=reader
            )
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize(("text", "other"), ONE)
def test_one_thing_told_twice_is_compared(
    tmp_path: Path, reader: Reader, text: str, other: str
) -> None:
    assert checks(tmp_path, reader, text, other) == ["contradiction"]


@pytest.mark.parametrize(("text", "other"), APART)
def test_what_only_looks_alike_is_not(
    tmp_path: Path, reader: Reader, text: str, other: str
) -> None:
    assert checks(tmp_path, reader, text, other) == []
