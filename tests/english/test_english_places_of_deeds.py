"""Places that only some deeds and mishaps have, and whole names of several words."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

CASES = [
    ("Kenya used 40 missiles.", None),
    ("Kenya used 40 tonnes of coal.", "Kenya"),
    ("Air defences shot down 40 drones over Crimea.", "Crimea"),
    ("Air defences shot down 40 drones over the Tirsk region.", "Tirsk region"),
    ("The sides clashed over Crimea and 12 men were hurt.", None),
    ("Strikes on Odesa killed 12 people.", "Odesa"),
    ("Attacks on Hamas killed 12 people.", None),
    ("Drones attacked Odesa, killing 12 people.", "Odesa"),
    ("Troops shelled the Tirsk region, killing 12 people.", "Tirsk region"),
    ("Robbers attacked Smith, killing 12 men.", None),
    ("12 killed in Kenya bus crash", "Kenya"),
    ("Kenya floods kill 12", "Kenya"),
    ("Kenyan bus crash kills 12", None),
    ("Russia strike kills 12", None),
    ("Moscow lost 40 tanks.", None),
    ("Kenya received 40 jets.", None),
    ("Kenya lost 40,000 jobs.", "Kenya"),
    ("The army lost 40 tanks in the Tirsk direction.", "Tirsk direction"),
    ("At least 12 people died in parts of Kenya.", "parts of Kenya"),
    ("Forty residents of Karsun were moved.", "Karsun"),
    ("Six men were tried for having reassured residents of Karsun.", None),
    ("The town built 12 houses close to the border.", "border"),
    ("Police seized 40 kg of tea in a raid at the airport.", "airport"),
    ("The convoy brought 40 tonnes of rice to Karsun.", "Karsun"),
    ("The vines moved 200 km to the north.", None),
    ("Twelve houses on the Isle of Lunn burned.", "Isle of Lunn"),
    ("In the village of Karsun in the Tirsk region, 12 houses burned.", "village of Karsun"),
    ("In Karsun in the Tirsk region, 12 houses burned.", "Karsun"),
    ("Twelve houses burned in the village of Karsun in the Tirsk region.", "village of Karsun"),
    ("He was mayor of a town in northern Kenya and took 40 bribes.", "northern Kenya"),
]
NAMES = [
    "Omsk Oblast", "Camden Borough", "Rostov-on-Don", "Kabardino-Balkaria", "Papua New Guinea", "Ust-Luga",
    "Saint-Denis", "La Paz",
]  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("en")


@pytest.mark.parametrize(("text", "place"), CASES)
def test_the_place_of_a_deed(reader: Reader, text: str, place: str | None) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.place and claim.place.text) == place


@pytest.mark.parametrize("name", NAMES)
def test_names_of_several_words_are_whole(reader: Reader, name: str) -> None:
    for text in (
        f"Twelve people were killed in {name} on Monday.",
        f"The state built 12 schools in {name}.",
    ):
        (claim,) = reader.read(text).claims
        assert claim.place is not None
        assert claim.place.text == name


def test_a_day_behind_a_place_is_no_part_of_its_name(reader: Reader) -> None:
    (claim,) = reader.read("Twelve people were killed in Paris Tuesday.").claims
    assert claim.place is not None
    assert claim.place.text == "Paris"
