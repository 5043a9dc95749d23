"""English speakers with a title, a long office or a name between commas, before or behind what they say."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.reader import Reader


def _speakers(reader: Reader, text: str) -> set[str | None]:
    return {in_full(text, one.speaker) for one in reader.read(text).claims}


OFFICES = [
    ("The reserve fell to 40 tonnes, Chairman of the National bank of the Republic of Belmora Omar Feki "
     "said.", "Chairman of the National bank of the Republic of Belmora Omar Feki"),
    ("Some 40 boats sank. Deputy Minister of Fisheries, Rosa Vidal, announced at a session of the "
     "council.", "Rosa Vidal"),
    ("Herring accounts for 20 percent of the smuggled fish. Head of the Harbour Service of the Belmoran "
     "Republic Omar Feki told reporters.",
     "Head of the Harbour Service of the Belmoran Republic Omar Feki"),
    ("Some 40 boats sank. The head of the harbour, Rosa Vidal, announced at a meeting. According to her "
     "information, 9 men are missing.", "Rosa Vidal"),
    ("As Omar Feki, the head of the Main Harbour Department of the Ministry of Fisheries, said: “The ice "
     "has closed 12 ports.”", "Omar Feki"),
    ("National Bank of Belmora (NBB) Governor Omar Feki announced that the rate stays at 22 percent.",
     "Governor Omar Feki"),
    ("Some 40 boats were held, informs a press release of the harbour police, Tirsk News reports.",
     "a press release of the harbour police"),
    ("Of the new boats, 40 will be sent to Tirsk, said a harbour official speaking on condition of "
     "anonymity.", "a harbour official"),
    ("Some 40 boats sank in the storm, according to police Sergeant Omar Feki.",
     "police Sergeant Omar Feki"),
    ("According to Chief Superintendent Omar Feki of the harbour police, 40 boats sank.",
     "Chief Superintendent Omar Feki"),
    ("Trade in herring amounted to about 5 million euros, the port director said today at a meeting.",
     "the port director"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), OFFICES, ids=lambda value: str(value)[:40])
def test_a_speaker_with_an_office(reader: Reader, text: str, speaker: str) -> None:
    assert _speakers(reader, text) == {speaker}


SAID = [
    ("The harbour board claims to have found 123 leaks.", "The harbour board"),
    ("Some 40 boats were lost, the agency reported, citing data released by the ministry.",
     "the ministry"),
    ("Results of the vote, announced by the board on Sunday and based on returns from 72 wards, "
     "showed Omar Feki ahead.", "Results"),
    ("Head of the Port of Karsun Omar Feki says the catch has risen by 9 percent, Fishfacts reports. "
     "The fleet grew by 17 percent, he added.", "Head of the Port of Karsun Omar Feki"),
    ("«The fleet has shrunk,» Rosa Vidal told the press, adding, however, that 40 boats had come.",
     "Rosa Vidal"),
    ("The nurse said they had treated 40 sailors — two complained of pain.", "The nurse"),
    ("Harbour Minister Omar Feki said OPEC+ had just cut its output by 40 barrels.",
     "Harbour Minister Omar Feki"),
    ("The surgeon gave a higher toll, saying bodies of 13 sailors were brought to her.", "The surgeon"),
    ("A crowded ferry that was bound for Karsun sank in rough seas near an island on Friday, throwing "
     "them all into the water, said the coastguard, which pulled 149 of them out.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SAID, ids=lambda value: str(value)[:40])
def test_who_says_it_and_who_does_not(reader: Reader, text: str, speaker: str | None) -> None:
    assert _speakers(reader, text) == {speaker}


@pytest.mark.parametrize("mark", ["''", "’’"])
def test_two_small_marks_close_a_quotation(reader: Reader, mark: str) -> None:
    (claim,) = reader.read(f"The ferry sank. “We pulled out 40 men,{mark} Omar Feki said.").claims
    assert (claim.mode, claim.speaker and claim.speaker.text) == ("direct", "Omar Feki")


def test_a_quotation_of_two_paragraphs_has_one_speaker(reader: Reader) -> None:
    text = (
        "“We seized 40 boats in the port of Karsun.\n\n“Some 9 sailors were held as well,” "
        "the statement added."
    )
    found = [(c.mode, in_full(text, c.speaker)) for c in reader.read(text).claims]
    assert found == [("direct", "the statement")] * 2
