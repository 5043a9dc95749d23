"""Persons who speak in English: the name, the fullest one of the text, and the office beside it."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

APART = [
    ("Health Minister Rosa Vidal said 40 wards had opened.", "Rosa Vidal", "Health Minister"),
    ("Tirsk police chief Tom Reed said 40 rifles were seized.", "Tom Reed", "Tirsk police chief"),
    ("The union leader Tom Reed said 40 men had left.", "Tom Reed", "union leader"),
    ("Minister of Labour Petra Lunn said 40 men had left.", "Petra Lunn", "Minister of Labour"),
    ("Forty boats sank, said BKA vice-president Omar al-Feki.", "Omar al-Feki", "BKA vice-president"),
    ("\"We opened 40 wards,\" said Health Ministry spokesman Tom Reed.", "Tom Reed",
     "Health Ministry spokesman"),
    ("District physician Dr Rosa Vidal said 40 wards had opened.", "Rosa Vidal", "District physician"),
    ("Rosa Vidal, the health minister, said 40 wards had opened.", "Rosa Vidal", "health minister"),
    ("Rosa Vidal, health minister, told reporters that 40 wards had opened.", "Rosa Vidal",
     "health minister"),
    ("\"We lost 40 boats,\" said Tom Reed, director of the Tirsk Harbour Board.", "Tom Reed",
     "director of the Tirsk Harbour Board"),
    ("Tom Reed, 45, a farmer in Tirsk, said 40 cows had died.", "Tom Reed", "farmer in Tirsk"),
    ("The minister, Rosa Vidal, said 40 wards had opened.", "Rosa Vidal", "minister"),
    ("Its managing director, Rosa Vidal, said 40 wards had opened.", "Rosa Vidal", "managing director"),
    ("Mr Reed said 40 cows had died.", "Reed", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "role"), APART)
def test_a_name_and_its_office(reader: Reader, text: str, name: str, role: str | None) -> None:
    (claim,) = reader.read(text).claims
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name, claim.speaker.role) == (name, name, role)


WHOLE = [
    (
        "A spokesman for Housing Minister Rosa Vidal said 40 wards had opened.",
        "A spokesman for Housing Minister Rosa Vidal",
    ),
    ("The health ministry said 40 wards had opened.", "The health ministry"),
    ("The minister said 40 wards had opened.", "The minister"),
    ("State railway SNR said 40 trains stood still.", "State railway SNR"),
    ("The Delta Mirror said 40 boats had sunk.", "The Delta Mirror"),
    ("The mine's owner, Lunn Copper, said 40 men had left.", "Lunn Copper"),
]


@pytest.mark.parametrize(("text", "speaker"), WHOLE)
def test_who_is_no_person_has_no_role(reader: Reader, text: str, speaker: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name, claim.speaker.role) == (speaker, speaker, None)


LATER = [
    ("Health Minister Rosa Vidal said 40 wards had opened. Vidal said 9 schools would follow.",
     ("Vidal", "Rosa Vidal", "Health Minister")),
    ("Minister Rosa Vidal toured the town. \"We opened 40 wards,\" Vidal said.",
     ("Vidal", "Rosa Vidal", "Minister")),
    ("Rosa Vidal, the mayor, said 40 wards had opened. R. Vidal said 9 schools would follow.",
     ("R. Vidal", "Rosa Vidal", "mayor")),
    # of two of one surname either may be meant
    ("Minister Rosa Vidal said 40 wards had opened. Mayor Omar Vidal said 9 schools had. "
     "Vidal said 7 roads would follow.", ("Vidal", "Vidal", None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), LATER)
def test_a_surname_alone_has_what_was_told(
    reader: Reader, text: str, told: tuple[str, str, str | None]
) -> None:
    speaker = reader.read(text).claims[-1].speaker
    assert speaker is not None
    assert (speaker.text, speaker.name, speaker.role) == told


def test_the_mayor_who_is_told_of_is_no_role(reader: Reader) -> None:
    (claim,) = reader.read("According to Rosa Vidal, the mayor spent 40 dollars.").claims
    assert claim.speaker is not None
    assert claim.speaker.role is None
