"""Times that English figures are compared with or reckoned from, and which way what they tell of went."""

from __future__ import annotations

import datetime as dt

import pytest

from quantity_notation import shown
from svodka.reader import Reader

PUBLISHED = dt.date(2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "quantity", "period"),
    [
        ("Output was 4.1 million tonnes, down by 300,000 tonnes from 2019.", "4.1 million tonnes", None),
        ("From 2018, 4,000 houses have been built.", "4,000", "From 2018"),
        ("Vets counted 3,904 cases of ringworm last year, down sharply from 2021.", "3,904", "last year"),
        ("The zoo had 310,000 visitors, slightly up from 2021.", "310,000", None),
        ("The port moved 3 million boxes, a steep drop on the previous year.", "3 million", None),
        ("Fares will be 4 euros, up from July.", "4 euros", "from July"),
        ("Rents fell 14 per cent, following a 9 per cent drop in March.", "14 per cent", None),
        ("Rents fell 14 per cent, following a 9 per cent drop in March.", "9 per cent", "in March"),
        ("Fish sales rose 3 percent, following a drop in March.", "3 percent", None),
        ("The catch was 40 tonnes, after a sharp fall in March.", "40 tonnes", None),
        ("The clinic saw 40 boys after a surge in cases in March.", "40", "in March"),
        ("In 2023 it had sales of $9 million, up from sales of $7 million and gains of $2 million in 2022.",
         "$7 million", "in 2022"),
        ("In 2023 it had sales of $9 million, up from sales of $7 million and gains of $2 million in 2022.",
         "$9 million", "In 2023"),
        ("It lost $9 million in 2023, against a loss of $7 million on sales of $20 million in 2022.",
         "$7 million", "in 2022"),
        ("The yard sold 40 boats in 2023, down from a peak of 90.", "90", None),
        ("Police counted 40 thefts, against 30 men robbed in 2020, 15 in 2019 and 8 in 2018.", "40", None),
        ("That compares with 30 men robbed in 2020, 15 in 2019 and just 8 in 2018.", "30", "in 2020"),
        ("The club won nine medals and is training for the cup next week.", "nine", None),
        ("The court agreed to hear 12 cases next week.", "12", "next week"),
        ("He admitted a plot like the May 4 attacks. Nine squads were sent to Tirsk.", "Nine", None),
        ("The firm paid $4 million in CY 2023.", "$4 million", "in CY 2023"),
        ("Wind is to make 50% of the power by 2030, up from the current 20%.", "20%", None),
        ("In 2023 the zoo had 40 lions, up from 12.", "12", None),
        ("It peaked at 4 m on Sunday, 1 m below the record set in 2015, and 46 homes were hit.", "46",
         "on Sunday"),
        ("The bank kept its rate at 6.5%, while lowering its forecast for this year to 2%.", "6.5%", None),
        ("The town is to plant 900 trees by 2030, of which 40 have been planted.", "40", None),
        ("The judge read the sentences passed in May against 11 men.", "11", "in May"),
        ("She ruled Norland for nine years before she was ousted in 2019.", "nine years", None),
        ("The jury fined 12 managers of the now-defunct mill.", "12", None),
        ("Two nurses work in the Christmas Island camp.", "Two", None),
        ("The bank cut the rate by the same quarter-point margin to 2 percent.", "2 percent", None),
        ("A cook, who was injured in a crash last week, has died. The town had 18 deaths.", "18", None),
        ("Prices are £9,000 higher than a year ago, although down £2,000 from the peak.", "£2,000", None),
        ("Sales in May were 14% up on June last year, helped by a 30% rise in loans.", "14%", "in May"),
        ("Approvals were up on June last year, helped by a 30% rise in loans.", "30%", None),
        ("Sales were up 9% on the same month a year ago.", "9%", None),
        ("There are more nurses than there were in 2012, despite an 18% rise in demand.", "18%", None),
        ("Profit was $3 million, or 5 cents a share, compared to a profit of $2 million, or 3 cents a "
         "share, in the prior quarter.", "$3 million", None),
        ("The bank earned $40 million, up from $31 million, or 36 cents a share, in the same period a "
         "year ago.", "36 cents", "in the same period a year ago"),
        ("The firm made $50 million, above the $41 million recorded a year ago; its shares fell 9%.",
         "9%", None),
        ("There were 90 cases in May, compared to 60 cases and 3 deaths in the preceding week.", "60",
         "in the preceding week"),
        ("In May 40 men came; 20 left.", "20", "In May"),
        ("In November 2017, 435 cases, with no death, were reported as compared to 567 cases, with no death, "
         "reported in October 2017.", "567", "in October 2017"),
        ("Its camera sees 4 metres against 30 metres at the first boat, which was launched in May 2018.",
         "30 metres", None),
        ("Outlays were $6.5 trillion, $2.1 trillion above those in 2019; a 47 percent increase.",
         "$6.5 trillion", None),
        ("Outlays were $6.5 trillion, $2.1 trillion above those in 2019; a 47 percent increase.",
         "47 percent", None),
        ("Delays took 283,904 hours in the year to the middle of October 2018.", "283,904 hours", None),
        ("Profit rose 4 percent in the year to March 2018.", "4 percent", "in the year to March 2018"),
        ("There were 88 patients in May, 64 per cent higher than the same month last year when it was 54.",
         "88", "in May"),
        ("The price is forecast to decline by 1.9%, followed by 2.6% in April.", "1.9%", None),
        ("In May 435 cases were reported, compared to 567 cases in April.", "567", "in April"),
        ("Yields are expected to average 44 bushels, down 3.1 bushels from 2012.", "3.1 bushels", None),
        ("Up 3 percent from 2016, output is forecast at 4.1 million tons.", "4.1 million tons", None),
        ("Fares will go up 5 percent from July.", "5 percent", "from July"),
        ("Trade reached 5 million boxes in May, a 3.4% increase over the corresponding period of 2019.",
         "3.4%", "in May"),
        ("Profit rose to $118 million or 31 cents a share from $115 million or 30 cents a share a year ago.",
         "$118 million", None),
        ("Profit rose to $118 million or 31 cents a share from $115 million or 30 cents a share a year ago.",
         "30 cents", "a year ago"),
        ("The rate was 4 percent, higher than 3 percent in May.", "4 percent", None),
        ("Traffic grew from 30 million boxes in 1980 to 200 million boxes in 2000, 410 million boxes in "
         "2010, and 700 million boxes in 2017.", "410 million", "in 2010"),
        ("Traffic grew from 30 million boxes in 1980 to 200 million boxes in 2000, 410 million boxes in "
         "2010, and 700 million boxes in 2017.", "700 million", "in 2017"),
    ],
)  # fmt: skip
def test_whose_time_it_is(reader: Reader, text: str, quantity: str, period: str | None) -> None:
    claims = reader.read(text, PUBLISHED).claims
    (claim,) = [one for one in claims if one.quantity.text == quantity]
    assert (claim.period.text if claim.period is not None else None) == period


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Sales were off by 31% from last year.", ["decrease"]),
        ("Sales were off 12 percent in May.", ["decrease"]),
        ("The shop takes 20% off prices.", ["None"]),
        ("The index fell 14 points to 3,210.", ["decrease", "to"]),
        ("The index lost 41 points, or 0.6 percent, on Monday.", ["decrease", "decrease"]),
        ("It closed at 4,512 after a fall of 31 points or 0.7 percent.",
         ["None", "decrease", "decrease"]),
        ("The team gained 3 points.", ["None"]),
        ("Yields average 44 bushels, up 0.4 bushel from the May forecast.", ["None", "increase"]),
        ("The boat sank 40 miles from the port.", ["None"]),
        ("The change for August was revised from +142,000 to +192,000.", ["from", "to"]),
        ("Six were shot down there, with the debris from one drone on a barn.", ["None", "None"]),
        ("The rate shot up to 6% in May.", ["to"]),
        ("There were 11,900 delays of more than 30 minutes, up from 10,200.", ["None", "None", "from"]),
        ("They study a retirement age of 62, up from 60.", ["to", "from"]),
        ("Delays added up to 283,904 hours.", ["None"]),
        ("It will make 90,000 tonnes, up from 75,000 to 80,000 tonnes previously.", ["to", "from"]),
        ("Output went up from 75,000 to 80,000 tonnes.", ["from", "to"]),
        ("Rates rose by 1.7% and 3.2% month-on-month.", ["increase", "increase"]),
    ],
)  # fmt: skip
def test_which_way_it_went(text: str, changes: list[str]) -> None:
    assert [line.split()[-1] for line in shown(text)] == changes


@pytest.mark.parametrize(
    "text",
    [
        "New cases reported were 40 in May.",
        "The new fee of $40 is lower than the fee of $60 announced in May.",
        "The area, at 80 million acres, is unchanged from the agency's May estimate.",
        "About 40 farms were shut as the town counted the cost of 90 fires.",
        "The cut of 25 basis points is smaller than a cut of 50 basis points announced in June.",
    ],
)
def test_what_is_compared_says_nothing(reader: Reader, text: str) -> None:
    assert {claim.speaker for claim in reader.read(text, PUBLISHED).claims} == {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The firm, a maker of pumps, Thursday reported profit of 150 million pounds.", "The firm"),
        (
            "The mill's spokesman, Abu Karim said that the revenue was 40 million euros.",
            "Abu Karim",
        ),
        ("The agency's estimate is lower, but the board estimates that 40 men came.", "the board"),
        ("The agency counted 40 fires.", "The agency"),
        (
            "The ward waited for a decision to admit them. The trust said May was busy. It also said staff "
            "answered 40 calls.",
            "The trust",
        ),
    ],
)
def test_who_says_what_is_told(reader: Reader, text: str, speaker: str) -> None:
    (claim,) = reader.read(text, PUBLISHED).claims
    assert claim.speaker is not None
    assert claim.speaker.text == speaker


def test_a_period_is_none_that_only_is_compared_with(reader: Reader) -> None:
    text = (
        "It made 1.1 million euros between January and November 2023. The sum surpassed the 1.03 million "
        "euros made in 2017. The board said 59 boats were seized within the period."
    )
    period = reader.read(text, PUBLISHED).claims[-1].period
    assert period is not None
    assert (period.from_date, period.to_date) == (dt.date(2023, 1, 1), dt.date(2023, 11, 30))


def test_numbers_of_a_board_share_no_noun(reader: Reader) -> None:
    text = "Nine guards were killed in the camp.\n\n3.1 million\n\n900,000\n\nPeople in need\n\nPeople helped"
    counted = [claim.counted for claim in reader.read(text, PUBLISHED).claims]
    assert [noun.text if noun is not None else None for noun in counted][:1] == ["guards"]
    assert all(noun is None or noun.text != "guards" for noun in counted[1:])
