"""What was only nearly done, what neither of two did, what is feared, and what is to be brought about."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

FACTUALITY = [
    ("The town nearly lost 40 barns and 12 mills.", "40", "negated"),
    ("The town nearly lost 40 barns and 12 mills.", "12", "negated"),
    ("They had 412 cases of flu, all but 30 of them in towns.", "30", "negated"),
    ("The blast nearly wrecked 40 barns and killed 12 men.", "12", "asserted"),
    ("The firm has almost sold 40 flats.", "40", "negated"),
    ("The firm all but closed 40 shops.", "40", "negated"),
    ("Forty people nearly drowned.", "Forty", "negated"),
    ("The storm killed nearly 40 people.", "nearly 40", "asserted"),
    ("The club has nearly reached 40 members.", "40", "asserted"),
    ("The ferry nearly sank with 40 people aboard.", "40", "asserted"),
    ("Sales nearly doubled to 40 cars.", "40", "asserted"),
    ("The shop almost always sells 40 cars.", "40", "asserted"),
    ("Rescuers nearly gave up after finding 40 bodies.", "40", "asserted"),
    ("Police seized 14 guns, not 40 as first reported.", "40", "negated"),
    ("The board said 12 shops were shut and that four would open in May.", "four", "planned"),
    (
        "The crop came to 8m tonnes, 600,000 tonnes more than had been expected.",
        "600,000 tonnes",
        "asserted",
    ),
    ("Three in four were vaccinated, short of the 95% target.", "95%", "planned"),
    ("The bank missed its 2% inflation target.", "2%", "planned"),
    ("The striker scored 12 goal kicks.", "12", "asserted"),
    # neither of two
    ("Neither 40 nor 50 came to the meeting.", "40", "negated"),
    ("Neither 40 nor 50 came to the meeting.", "50", "negated"),
    ("Neither the mayor nor the firm sold 40 homes.", "40", "negated"),
    ("Neither side lost 40 men.", "40", "negated"),
    ("The firm will neither close 40 shops nor sell 50 flats.", "40", "negated"),
    ("The firm will neither close 40 shops nor sell 50 flats.", "50", "negated"),
    ("The firm did not close 40 shops, nor did it sell 50 flats.", "50", "negated"),
    ("Neither the mayor nor the firm acted after 40 men died.", "40", "asserted"),
    # what is feared or believed
    ("Authorities fear 40 drowned when the ferry sank.", "40", "possible"),
    (
        "The union at the mill, where 8,200 people work, fears that 40 posts will go.",
        "8,200",
        "asserted",
    ),
    ("Police suspect 12 men took part in the raid.", "12", "possible"),
    ("Authorities fear as many as 40 people drowned.", "as many as 40", "possible"),
    ("Officials fear up to 40 people are trapped.", "up to 40", "possible"),
    ("Residents fear the worst and 40 people have fled.", "40", "asserted"),
    ("Nine people are feared dead.", "Nine", "possible"),
    ("The union alleges that 40 ballots were forged.", "40", "possible"),
    ("The union alleges 40 men were beaten.", "40", "possible"),
    ("At least 12 feared dead after boat sinks", "At least 12", "possible"),
    ("Some 40 people are believed to have drowned.", "Some 40", "possible"),
    ("Dozens are thought to have died.", "Dozens", "possible"),
    ("It is thought that 40 men died.", "40", "possible"),
    ("Fifty men are known to have died.", "Fifty", "asserted"),
    ("For 90 years the fiddle was believed to be worth nothing.", "90 years", "asserted"),
    ("Police have not ruled out that five people were in the boat.", "five", "possible"),
    ("The mayor did not exclude that 40 men were hurt.", "40", "possible"),
    ("The mayor did not rule out a fare rise of 4 percent.", "4 percent", "possible"),
    ("The pier has not ruled out a pay cut of 4 percent.", "4 percent", "possible"),
    ("The mayor ruled out a fare rise of 4 percent.", "4 percent", "negated"),
    ("The pier refused to rule out 40 job losses.", "40", "possible"),
    ("Revenue was $9 million, versus $7 million expected.", "$9 million", "asserted"),
    ("Revenue was $9 million, versus $7 million expected.", "$7 million", "planned"),
    ("The pier had 9 boats, compared with 7 last year.", "7", "asserted"),
    ("Police believe 25,000 people came.", "25,000", "asserted"),
    ("Police arrested 40 men believed to have robbed a bank.", "40", "asserted"),
    # a deed told as a noun, by the verb that brings it about
    ("The ban will lead to the loss of 40 jobs.", "40", "planned"),
    ("The ban would mean the loss of 40 jobs.", "40", "possible"),
    ("The ban could result in the closure of 40 shops.", "40", "possible"),
    ("The ban did not lead to the closure of 40 shops.", "40", "negated"),
    ("The strike caused the cancellation of 40 trains.", "40", "asserted"),
    ("The ministry will order the evacuation of 40 villages.", "40", "planned"),
    ("The construction of 40 homes will begin in May.", "40", "planned"),
    ("Staff will get a pay rise of 12%.", "12%", "planned"),
    ("The firm will see a fall in sales of 12%.", "12%", "planned"),
    ("The loss of 40 jobs will hurt the town.", "40", "asserted"),
    ("The mayor will discuss the death of 40 men.", "40", "asserted"),
    ("The town sold 40 homes, yet to the dismay of all it lost $3m.", "$3m", "asserted"),
]


@pytest.mark.parametrize(("text", "quantity", "factuality"), FACTUALITY)
def test_whether_it_was_reached(reader: Reader, text: str, quantity: str, factuality: str) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    assert claim.factuality == factuality


WHOLES = [
    ("Most of the 40 trams were lost.", None),
    ("The army lost most of its 40 trams.", None),
    ("Almost all of its 40 trams were lost.", None),
    ("One of the 40 trams was lost.", None),
    ("A number of the firm's 40 trams were lost.", None),
    ("Half the town's 40 trams were lost.", None),
    ("All of its 40 trams were lost.", "lost"),
    ("Each of the 40 trams was lost.", "lost"),
    ("Every one of the 40 trams was lost.", "lost"),
    ("The vote was carried by a majority of 40.", "carried"),
    ("In the first half the 40 firms lost money.", "lost"),
    ("Some of the 40 people who were moved in May came back.", "moved"),
]


@pytest.mark.parametrize(("text", "action"), WHOLES)
def test_what_befell_some_of_so_many_did_not_befall_all(
    reader: Reader, text: str, action: str | None
) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == "40"]
    assert (claim.action.text if claim.action else None) == action


def test_who_fears_says_so(reader: Reader) -> None:
    (claim,) = reader.read("Authorities fear as many as 40 people drowned.").claims
    assert claim.speaker is not None
    assert claim.speaker.text == "Authorities"


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("Only a third of the 1,800 km pipeline has been laid.", "1,800 km"),
        ("Some 40% of the £11 million grant was lost.", "£11 million"),
        ("He had served three of his 12 years.", "12 years"),
    ],
)
def test_what_befell_a_part_did_not_befall_the_amount(
    reader: Reader, text: str, quantity: str
) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    assert claim.action is None
