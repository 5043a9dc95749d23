"""What says nothing though it stands beside a verb of saying, and who says what a headline says."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.language.english.speech.quotations import quotations
from svodka.reader import Reader

SAID_BY = [
    ("The talks have concluded and the number of ships is 40.", None),
    ("Vidal put deaths at 12 and injuries at 40.", "Vidal"),
    # what was once thought nobody says
    ("The toll was 14, lower than first thought.", None),
    ("About 40 men died, as initially feared.", None),
    ("About 40 men died, as police first reported.", "police"),
    ("As first reported by the harbour board, 40 men died.", "the harbour board"),
    (
        "About 40 farmers fled, the board said Friday -- a number likely to rise as it rains.",
        "the board",
    ),
    # a fear says nothing; what is told of a place in a clause of its own ends with it
    ("Fears are growing that 40 men drowned.", None),
    ("Tirsk, where officials warned of floods, has 40 shelters.", None),
    ("While the court blocked the $4 billion deal, both mills have continued growing.", None),
    # elections are no survey
    ("In the 2012 harbour polls the party won 40 seats.", None),
    (
        "In a poll of the harbour board, 40 percent wanted a new pier.",
        "a poll of the harbour board",
    ),
    # a body does what it resolves on
    ("The senate has now voted to confirm 14 judges.", None),
    ("The senate voted to declare that 40 men had died.", "The senate"),
    # clauses of when something was, and nouns that an amount is compared with
    ("Shares rose 4 percent, a day after the owner announced a new name.", None),
    ("Inflation slowed to 4 percent in June, below forecasts for a smaller fall.", None),
    # what is put somewhere is put at no number
    ("The mayor put 40 trams at the pier.", None),
    ("The mayor put 40 lots at auction.", None),
    ("The mayor put losses at about 40 million euros.", "The mayor"),
    ("The mayor put losses at Rs 40 crore.", "The mayor"),
    # what somebody does besides
    ("The mayor spoke of hope and bought 40 cows.", None),
    # whose clerk speaks
    ("Governor Rosa Vidal's clerk said 40 men came.", "Governor Rosa Vidal's clerk"),
    # who is told something says nothing
    ("Vidal was told: “You lost 40 trams in the flood.”", None),
    ("The mayor made this announcement: “We lost 40 trams in the flood.”", "The mayor"),
    # things do not speak
    ("The cuts announced last month are part of a plan to save 40 million euros.", None),
    ("The fires reported on Monday have burnt 40 hectares.", None),
    ("The shipowner said on Monday that 40 men would go.", "The shipowner"),
    ("There were 17 new cases confirmed as at Saturday noon, taking the total to 62,530.", None),
    # an estimate that was another one before
    ("Catches were revised to 40 tonnes from 30 tonnes in the first estimate.", None),
    ("Catches were cut to 40 tonnes from an early estimate of 50 tonnes.", None),
    ("In the first estimate, catches came to 40 tonnes.", "the first estimate"),
    # whose information it is
    (
        "The gate fell 18 metres, according to Harbour Board information released on Friday.",
        "Harbour Board information",
    ),
    ("According to information, 40 men came.", None),
    # how something is done, and what a number is compared with
    ("The 40 dead sailors were buried according to island rites.", None),
    ("The prizes, 40 in all, were shared out according to seniority.", None),
    ("The fines, 40 in all, were set according to income.", None),
    ("The pier earned $40 a head, lower than Harbour Street estimates.", None),
    ("The catch of 40 tonnes topped broker forecasts.", None),
    ("The board estimates that 40 men came.", "The board"),
    ("Harbour shares closed higher, with Lunn showing gains of 4 percent.", None),
    ("The harbour sold more, with Karsun up 5% and Lunn showing a rise of 4 percent.", None),
    # what a clause is said to be
    ("The other fear is that the flood killed 40 cows.", None),
    # firms with the name of an owner
    ("Moody's said 40 ports were at risk.", "Moody's"),
    ("The pier sold 40 vases, according to Sotheby’s.", "Sotheby’s"),
    ("According to Kohl's, 40 shops closed.", "Kohl's"),
    ("Some 40 ships sank, Vidal's report said.", "Vidal's report"),
    # headlines
    ("Police: 40 men held after brawl in Tirsk", "Police"),
    ("Officials: 40 men dead after fire in Tirsk", "Officials"),
    ("Study: 40% of children skip breakfast", "Study"),
    ("Prosecutor in Tirsk: gang ruled 40 markets", "Prosecutor in Tirsk"),
    ("WHO: 40% of adults sleep badly", "WHO"),
    ("UNICEF: 40 children hurt in Tirsk blast", "UNICEF"),
    ("Interpol: 40 men held in Tirsk", "Interpol"),
    ("Flood drives 40 families from Tirsk: UN", "UN"),
    ("Flood drives 40 families from Tirsk: harbour police", "harbour police"),
    ("Flood drives 40 families from Tirsk: the pier is shut", None),
    ("Karsun: 40 men killed in fire", None),
    ("Hospital: 40 beds added", None),
    ("Tirsk news: 40 boats sink", None),
    ("Police: 40 beds, a garden", None),
    ("Police: 40 men came on Monday.", None),
    # to ask for something is a deed, and those asked say nothing
    ("The harbour fund asked in May for 40 million euros.", None),
    ("Of the 90 towns asked, 40 had no pier.", None),
    (
        "Dealers, of whom there are 40, seldom ask for papers, the daily Tirsk Post wrote.",
        "the daily Tirsk Post",
    ),
    ("The minister asked that 40 men be sent.", "The minister"),
    # who tells a tally by changing or giving it
    ("The charity on Sunday raised the toll to 40.", "The charity"),
    ("Port officials cut their forecast of the catch to 40 tonnes.", "Port officials"),
    ("The harbour ministry corrected the number of dead on Monday to 40.", "The harbour ministry"),
    ("KORPA gave the number of injured as 40.", "KORPA"),
    ("The blast raised the toll to 40.", None),
    ("Hurricane Rosa raised the toll to 40.", None),
    ("The bank cut the number of branches to 40.", None),
    ("The harbour ministry gave 40 estimates.", None),
    (
        "Port Tirsk (PAP) - The harbour ministry on Friday raised the toll to 40.",
        "The harbour ministry",
    ),
    # the whole name, and the nearer of two subjects
    ("The town needs 40, says Dr Anne-Marie Dubel, who leads it.", "Anne-Marie Dubel"),
    ("The town needs 40, said Kim Ha-eun of the board.", "Kim Ha-eun"),
    (
        "Briefing newsmen in Ostrov on Monday, the board's director, Ibe Kwosa, disclosed that 40 cars sank.",
        "Ibe Kwosa",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SAID_BY, ids=lambda value: str(value)[:40])
def test_who_says_it(reader: Reader, text: str, speaker: str | None) -> None:
    found = {in_full(text, one.speaker) for one in reader.read(text).claims}
    assert found == {speaker}


def test_a_headline_tells_nothing_of_what_follows(reader: Reader) -> None:
    text = "Mayor: luck saved 40 lives in Tirsk\n\nA pier fell into the sea on Friday. Nine boats sank."
    found = [in_full(text, one.speaker) for one in reader.read(text).claims]
    assert found == ["Mayor", None]


def test_people_whom_a_number_counts_speak(reader: Reader) -> None:
    *_, claim = reader.read("Four divers said that 40 boats had sunk.").claims
    assert claim.speaker is not None
    assert claim.speaker.text == "Four divers"


def test_what_somebody_has_besides_is_not_expected(reader: Reader) -> None:
    claims = reader.read("The ministry expects 40 ships and has 12 docks.").claims
    assert [c.speaker.text if c.speaker else None for c in claims] == ["The ministry", None]


def test_a_quotation_that_nothing_closes_is_looked_for_once() -> None:
    assert quotations("“A " + "boat " * 200_000) == []


@pytest.mark.parametrize("joint", [", and", ", while", ";"])
def test_each_of_two_sources_has_its_own_clause(reader: Reader, joint: str) -> None:
    text = f"Some 40 boats sank, according to Reed{joint} 30 left, according to Vidal."
    claims = reader.read(text).claims
    assert [c.speaker.text if c.speaker else None for c in claims] == ["Reed", "Vidal"]
