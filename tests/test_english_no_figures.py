"""English numbers that are no figures, with the rule that says so, and figures that look like them."""

from __future__ import annotations

import pytest

from quantity_notation import brief, rejected

REJECTED = [
    ("Prices rose two tenths.", "ordered-part"),
    ("Sales in about 2004 fell sharply.", "year"),
    ("In almost eight months of 2019 it closed.", "period"),
    ("The guard had a .38 revolver.", "calibre"),
    ("Compared to the six months of 2021, thefts fell.", "period"),
    ("Hotline: +7 7172 55 01 18.", "telephone"),
    ("Enquiries: telephone 0221 555 0199.", "telephone"),
    ("The press office is at 14 Mira Lom Avenue.", "street"),
    ("Type: Antonov 26 with crew.", "product"),
    ("He paid a six-figure sum.", "figured"),
    ("A three-wheeler overturned.", "figured"),
    ("The Group of 20 met in Karsun.", "group-name"),
    ("The bridge is closed from 7.30 to 16.00.", "clock"),
    ("The clerk receives visitors from 9 to 14 hours.", "clock"),
    ("The library is open from 8 to 20.", "clock"),
    ("The monk was born in 712.", "old-year"),
    ("The wall was built between 310 and 345, he said.", "old-year"),
    ("Three days after the storm, roads are shut.", "occasion"),
    ("The strike began on Friday, two weeks before the vote.", "occasion"),
    ("It had bought the mine five years before.", "occasion"),
    ("Prices are the lowest in seven years.", "occasion"),
    ("It was the first time for 30 years.", "occasion"),
    ("The herd has grown in ten years.", "occasion"),
    ("In 9 months of the current year it was dry.", "occasion"),
    ("It was dry in the four weeks that followed.", "occasion"),
    ("The rate rose to a 20-year high.", "period"),
    ("The rate sank to a 20-year-low.", "period"),
    ("The crop beat the five-year average.", "period"),
    ("Over the prior 12 months it was dry.", "period"),
    ("It is the worst storm in its 70-year history.", "period"),
    ("It happened in the same 24-hour period.", "period"),
    ("In the initial five months of this year it was dry.", "period"),
    ("In the last three months of 2016 police were idle.", "year"),
    ("For the three months that ended May 31, prices were stable.", "period"),
    ("The board presented its 2024 humanitarian appeals.", "year"),
    ("The crop is in line with 2014 volumes.", "year"),
    ("The clerk read out 2016 data.", "year"),
    ("So many swans in one place.", "pronoun-one"),
    ("He got a one-off grant.", "pronoun-one"),
    ("He sailed aboard the Sea-Eye 4 in May.", "capital-name"),
    ("Crashes per 100,000 people are rare.", "denominator"),
    ("He was sent from one office to another.", "pronoun-one"),
    ("Dial the 112 emergency number.", "short-number"),
    ("The helpline 150 answers at night.", "short-number"),
    ("On January 3 police broke up a march.", "date"),
    ("Traffic fell over those two decades.", "period"),
    ("A mine left from World War Two.", "labelled"),
    ("It is the world's number two copper producer.", "labelled"),
    ("It was the fashion of the nineteen-seventies.", "decade"),
    ("The driver, Han Min-ho, 29, was hurt.", "age"),
    ("A man of about 50 was found.", "age"),
    ("Girls as young as nine weave there.", "age"),
    ("The win took them into the top four.", "ranked"),
    ("They came to a third-place finish.", "ordered-part"),
    ("The plan is in phase four.", "labelled"),
    ("The jury met in week two of the trial.", "labelled"),
    ("The three-time champion lost.", "frequency"),
    ("The strongest one shook Karsun.", "pronoun-one"),
    ("Ten years on, the bridge is shut.", "period"),
]

KEPT = [
    ("He called 12 witnesses.", ["12 = 12 1"]),
    ("The firm owns 12 Oxford Street shops.", ["12 = 12 1"]),
    ("Boeing sold 12 jets.", ["12 = 12 1"]),
    ("Boeing 12 jets.", ["12 = 12 1"]),
    ("The flight takes from 9 to 14 hours.", ["from 9 to 14 hours = range 9..14 h"]),
    ("Tickets cost from 8.50 to 9.50 euros.", ["from 8.50 to 9.50 euros = range 8.5..9.5 EUR"]),
    ("Schools were built in 300 villages.", ["300 = 300 1"]),
    ("Hens are kept in for 14 days after a case.", ["14 days = 14 d"]),
    ("The mine is flooded for 9 months of the year.", ["9 months = 9 mo"]),
    ("She was the first nurse held for two weeks.", ["two weeks = 2 wk"]),
    ("The 300 emergency service workers left.", ["300 = 300 1"]),
    ("In June 12 people died.", ["12 = 12 1"]),
    ("KARSUN, Aug 8 - Fourteen soldiers returned.", ["Fourteen = 14 1"]),
    ("Deaths numbered 87.", ["87 = 87 1"]),
    ("The firm dismissed its 2000 workers.", ["2000 = 2000 1"]),
    ("We counted 70.", ["70 = 70 1"]),
    ("The top four teams met.", ["four = 4 1"]),
    ("Floods cut roads during 2017 — 11 million people moved.", ["11 million = 11000000 1"]),
    ("Thefts have doubled over the past nine years.", ["doubled = 2 x"]),
    ("The driver doubled over in pain.", []),
    ("RS 60 crore was paid in India.", ["RS 60 crore = 600000000 INR"]),
    ("Thefts top 4,000.", ["4,000 = more_than 4000 1"]),
    ("That week two men drowned.", ["two = 2 1"]),
    ("Last week two of them drowned.", ["two = 2 1"]),
    ("The oak is as old as 400 years.", ["400 years = 400 a"]),
    ("It lost a third of its members.", ["a third = 33.33 %"]),
    ("A 30 pound dog was found.", ["30 pound = 30 [lb_av]"]),
    ("He paid a 30 pound fine.", ["30 pound = 30 GBP"]),
    ("The farms sold 64.0 mmt of wheat.", ["64.0 mmt = 64000000 t"]),
    ("One in eight or over one million people left.",
     ["One in eight = 12.5 %", "over one million = more_than 1000000 1"]),
    ("The mine gave 25 kbopd.", ["25 kbopd = 25000 bbl/d"]),
    ("Sales rose by 159 and 123 per cent.",
     ["159 = 159 %", "123 per cent = 123 %"]),
    ("The bank made an exchange gain of 5 million euros.", ["5 million euros = 5000000 EUR"]),
    ("It sold its first bond, lent for five years.", ["five years = 5 a"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rule"), REJECTED)
def test_no_figure_but_a_rejection(text: str, rule: str) -> None:
    assert brief(text) == []
    assert f"exclusion.{rule}" in {line.split(": ")[1] for line in rejected(text)}


@pytest.mark.parametrize(("text", "wanted"), KEPT, ids=lambda value: str(value)[:40])
def test_what_looks_alike_is_a_figure(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted
