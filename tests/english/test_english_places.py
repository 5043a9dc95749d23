"""Where English figures happened: beside the verb, elsewhere in the sentence, as a subject or owner."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

CASES = [
    ("Police in the northern town of Karsun seized 40 rifles.", "northern town of Karsun"),
    ("In the capital the drop was 41 percent.", "capital"),
    ("Five men were hurt at a factory.", "factory"),
    ("Kenya: 40 boats sink in storm", "Kenya"),
    ("South Sudan: storm sinks dozens of boats", "South Sudan"),
    ("Kenya: 40 boats sink off Tirsk", "Tirsk"),
    ("Storm: 40 boats sink", None),
    ("Nairobi: In the storm 40 boats sank on Friday.", None),
    ("Kenya: The storm sank 40 boats on Friday.", None),
    ("Boat sales up 4% at Rs 9 Cr, profit doubles", None),
    ("Volunteers planted 300 trees along the river.", "river"),
    ("Workers repaired 12 bridges on the road to Darvel.", "road"),
    ("Doctors in the province of Hasrun treated 1,600 people.", "province of Hasrun"),
    ("Kenya recorded 40 landslides in April.", "Kenya"),
    ("Kenya's lakes lost 12 species of fish.", "Kenya"),
    ("Some 60 doctors were sent to Darvel.", "Darvel"),
    ("Sri Lanka recorded 40 landslides in April.", "Sri Lanka"),
    ("The town has 14 wells.", "town"),
    ("Rangers found 14 traps along the fence.", "fence"),
    ("Some 60 doctors work there.", "there"),
    ("Some 60 chairs were taken to a warehouse.", "warehouse"),
    ("A gas leak at the old shipyard sickened 14 welders.", "old shipyard"),
    ("The fires burned 40 barns in the north of the Ostrov Plain.", "north of the Ostrov Plain"),
    ("Some 40 people died in the Republic of Karsun.", "Republic of Karsun"),
    ("Most fires broke out in Karsun (621).", "Karsun"),
    ("Two men in their 30s were held.", None),
    ("Most votes were cast by Karsuners (5,440).", None),
    ("The repair was put at 783 rupees in Karsun.", "Karsun"),
    ("Guards are posted in 30 villages and 12 men were hurt.", None),
    ("Kenya was fined $500,000 for the delay.", None),
    ("Kenya's government has promised $30 million.", None),
    ("The Head of State met 24 farmers.", None),
    ("He was fined 900 euros in December.", None),
    ("Police held nine men in a dawn raid.", None),
    ("Fires were burning in Karsun Sunday, and 38 men fled.", "Karsun"),
    ("Some of the states are owed 40 million euros.", None),
    ("Kenya lent $500 million to its neighbours.", None),
    ("Kenya produces 40 tonnes of tin.", "Kenya"),
    ("The deficit was 5 percent in the interim Budget.", None),
    ("Spending stood at Rs 90 billion against Rs 80 billion in May.", None),
    ("A court in Karsun jailed the owner over a fire that killed 40 men.", None),
    ("More than 200 people were hurt, the ministry said, 96 in Karsun and 104 in Tirsk.", None),
    ("Forty states and the District of Karsun sued the firm.", None),
    ("The chain has 60 shops in Bosnia and Herzegovina.", "Bosnia and Herzegovina"),
    (
        "Rebels killed 27 farmers in the east of the Democratic Republic of the Congo.",
        "east of the Democratic Republic of the Congo",
    ),
    ("Some 3,000 nurses were killed in the Karsun War.", None),
    ("The film has 12 songs in Mandarin.", None),
    ("It sold 40,000 copies in English.", None),
    ("Police in Karsun said that 40 men were killed.", "Karsun"),
    ("Some 38 fires raged across Karsun Sunday.", "Karsun"),
    ("Some 38 men drowned off Old Karsun Sunday.", "Old Karsun"),
    ("Some 38 men prayed on Easter Sunday.", None),
    ("Floods hit the Ostrov region, forcing 40 families to flee.", "Ostrov region"),
    ("Divers plucked 15 bodies from River Tula.", "River Tula"),
    ("Kenya witnessed 40 landslides in April.", "Kenya"),
    ("Kenya is home to 40,000 refugees.", "Kenya"),
    ("The Organization of the Tin Exporting Countries mined 28 million tonnes in May.", None),
    ("Some 40 men were in the camp.", "camp"),
    ("Hundreds of bathers were on the Ostrov beach.", "Ostrov beach"),
    ("Some 40 men were in hospital.", None),
    ("The lake is in a valley, 40 metres deep.", None),
    ("More than 100 cars piled up on Interstate 94.", "Interstate 94"),
    ("Some 40 men were hurt in their 30s.", None),
    (
        "Guards held 40 men in the capital of Darvel's Lunn province.",
        "capital of Darvel's Lunn province",
    ),
    ("Guards held 40 men in the town of five bridges.", "town"),
]


@pytest.mark.parametrize(("text", "where"), CASES)
def test_where(reader: Reader, text: str, where: str | None) -> None:
    claim = reader.read(text).claims[0]
    found = claim.place.text if claim.place is not None else None
    if where is not None and found is not None:
        found = found.removeprefix("the ")
    assert found == where


def test_a_name_right_behind_a_number_is_its_place(reader: Reader) -> None:
    text = "Gunners downed 18 drones, including 11 over the Ostrov Plain and six near Karsun."
    _, eleven, six = reader.read(text).claims
    assert eleven.place is not None
    assert eleven.place.text == "Ostrov Plain"
    assert six.place is not None
    assert six.place.text == "Karsun"


def test_each_number_of_a_list_has_its_own_region(reader: Reader) -> None:
    text = "Fires broke out in 237 houses, 38 in the Ostrov region and 35 in northern Darvel."
    _, first, second = reader.read(text).claims
    assert first.place is not None
    assert first.place.text == "Ostrov region"
    assert second.place is not None
    assert second.place.text == "northern Darvel"


def test_a_region_before_a_dash_is_that_of_the_number_behind(reader: Reader) -> None:
    text = "In the Ostrov region 24 fires broke out, in the Tirsk region - 78."
    *_, claim = reader.read(text).claims
    assert claim.place is not None
    assert claim.place.text == "Tirsk region"


def test_a_place_that_is_counted_is_no_place_of_itself(reader: Reader) -> None:
    text = "The ministry will build 40 cold stores in 24 provinces."
    *_, provinces = reader.read(text).claims
    assert provinces.place is None
