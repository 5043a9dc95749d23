"""English names with a number that states no figure, also before what is in the plural."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected

NAMES = [
    ("Title 42 rules were dropped.", "42: exclusion.capital-label"),
    ("Formula 1 drivers met on Sunday.", "1: exclusion.capital-label"),
    ("Divers found World War 2 mines.", "2: exclusion.capital-label"),
    ("The rent of Pier 39 kiosks is up.", "39: exclusion.capital-label"),
    ("Studio 54 was sold.", "54: exclusion.labelled"),
    ("The Big 5 lenders met on Monday.", "5: exclusion.numbered-group"),
    ("The Big Four accountants met on Monday.", "Four: exclusion.numbered-group"),
    ("The iPhone 15 costs more than its rivals.", "15: exclusion.product"),
    ("Windows 11 machines are dear.", "11: exclusion.product"),
    ("An Xbox 360 runs on it.", "360: exclusion.product"),
    ("The crew of a 767 jetliner landed safely.", "767: exclusion.jet-type"),
    ("The 737 fleet is grounded.", "737: exclusion.jet-type"),
    ("The carrier ordered 12 737 MAX jets.", "12 737: exclusion.jet-type"),
    ("The 787 programme is late.", "787: exclusion.jet-type"),
    ("She left a 9-to-5 job.", "9: exclusion.figured"),
    ("Shops sell a 3-in-1 kettle.", "3: exclusion.figured"),
    ("Nurses joined Couch to 5K.", "5K: exclusion.race"),
    ("The mill disclosed it in an 8-K filing.", "8: exclusion.named"),
    ("A tenor was killed at 61 in a crash.", "61: exclusion.age"),
    ("The 10-year note was sold.", "10: exclusion.period"),
    ("Police closed the quay at 1715 hrs.", "1715: exclusion.clock"),
    ("At 1430 local time the ferry left.", "1430: exclusion.clock"),
]
COUNTS = [
    ("At the County Court 12 cases were heard.", ["12 = 12 1"]),
    ("At Lom Hospital 12 patients died.", ["12 = 12 1"]),
    ("The big five lakes froze.", ["five = 5 1"]),
    ("The 737 pupils sat an exam.", ["737 = 737 1"]),
    ("The plant built 12 737 kettles.", ["12 737 = 12737 1"]),
    ("Vandals smashed windows in 40 houses.", ["40 = 40 1"]),
    ("Turnout rose from 4K to 5K.", ["4K = 4000 1", "5K = 5000 1"]),
]


@pytest.mark.parametrize(("text", "wanted"), NAMES)
def test_a_number_of_a_name(text: str, wanted: str) -> None:
    assert wanted in rejected(text)
    assert brief(text) == []


@pytest.mark.parametrize(("text", "wanted"), COUNTS)
def test_a_count_that_looks_like_a_name(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
