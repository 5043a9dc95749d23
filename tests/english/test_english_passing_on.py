"""English speech that another passes on, translated quotation marks, names that look like something else."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.reader import Reader


def _speakers(reader: Reader, text: str) -> set[str | None]:
    return {in_full(text, one.speaker) for one in reader.read(text).claims}


PASSED_ON = [
    ("The Karsun Press quoted officials as saying at least 40 boats had sunk.", "officials"),
    ("The agency quoted members of the harbour council as saying that 40 boats had sunk.",
     "members of the harbour council"),
    ('The paper quoted the mayor of Tirsk, Omar Feki, as saying: "We lost 40 boats."', "Omar Feki"),
    ("The port lost 40 boats, Tirsk News reports citing the head of the harbour board Omar Feki as "
     "saying at the session.", "Omar Feki"),
    ("The mayor came home late. Interfax quoted him as saying the dam cost 40 million euros.",
     "The mayor"),
    ("The mayor was quoted by the agency as saying that 40 boats had sunk.", "The mayor"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), PASSED_ON, ids=lambda value: str(value)[:40])
def test_who_is_quoted_speaks_and_not_who_quotes(
    reader: Reader, text: str, speaker: str | None
) -> None:
    assert _speakers(reader, text) == {speaker}


@pytest.mark.parametrize("marks", ["“”", '""', "«»"])
def test_quotations_in_the_marks_of_any_language(reader: Reader, marks: str) -> None:
    opening, closing = marks
    text = (
        f"{opening}Indeed, 40 sailors were held in the port. They will be released soon,{closing} "
        "the embassy reported."
    )
    (claim,) = reader.read(text).claims
    assert claim.speaker is not None
    assert (claim.mode, claim.speaker.text) == ("direct", "the embassy")


OTHERS = [
    ("Local police reported 17 dead and 21 wounded, while the army said at least 12 were killed.",
     ["Local police", "Local police", "the army"]),
    ("A ministry source in Karsun put the toll at 16 killed and 50 hurt and a hospital source in Tirsk "
     "said 21 had been killed.", ["A ministry source", "A ministry source", "a hospital source"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), OTHERS, ids=lambda value: str(value)[:40])
def test_each_says_their_own_number(reader: Reader, text: str, speakers: list[str | None]) -> None:
    found = [in_full(text, one.speaker) for one in reader.read(text).claims]
    assert found == speakers


GOES_BACK = [
    ("Prices rose, Omar Feki, Chairman of the National Bank said. In six regions 40 mills shut, he said.",
     "Omar Feki"),
    ('Wilkes says the camp is full. She has seen worse. "We have 40 tents," she said.', "Wilkes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), GOES_BACK, ids=lambda value: str(value)[:40])
def test_whom_a_pronoun_goes_back_to(reader: Reader, text: str, speaker: str) -> None:
    assert _speakers(reader, text) == {speaker}


CONTENTS = [
    ("A harbour guard in Tirsk, south of Karsun, said 12 gates were shut.", {"A harbour guard"}),
    ("The 17 rounds were fired at the base in Tirsk, 180 miles southeast of Karsun, said Major Omar "
     "Feki, spokesman for the army.", {"Major Omar Feki"}),
    ("President Lunn pointed out some 40 children are on the waiting list.", {"President Lunn"}),
    ("The annual asylum and border figures published yesterday show that 40 camps are full.",
     {"The annual asylum and border figures"}),
    ("A bus carried the previously reported 40 patients to Karsun.", {None}),
    ("The number of confirmed dead in Tirsk rose to 100.", {None}),
    ("The harbour fund has raised alarms that 40 boats may sink.", {"The harbour fund"}),
    ("The mayor expressed hope that 40 men would come back.", {"The mayor"}),
    ("However, survivors, mostly from Belmora, insisted that 40 men had been aboard.", {"survivors"}),
    ("The Harbour Board for Refugees put the number of sailors missing along the long northern coast "
     "of Belmora and its islands at 385 so far this year.", {"The Harbour Board for Refugees"}),
    ("The mayor laughed. A shirt lands at Karsun for 40 dollars, he said; the cotton costs 90 cents.",
     {"The mayor"}),
    ("The central bank estimates that remittances to Belmora came to between 300 and 400 million euros.",
     {"The central bank"}),
    ("The harbour authority counts 5,000 people affected, of whom 40 are at sea.",
     {"The harbour authority"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), CONTENTS, ids=lambda value: str(value)[:40])
def test_all_of_what_is_said_is_the_speakers(
    reader: Reader, text: str, speakers: set[str | None]
) -> None:
    assert _speakers(reader, text) == speakers
