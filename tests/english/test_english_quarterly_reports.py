"""Reports of quarters and of calamities in English: when, whose sum, by whom, and where a report goes on."""

from __future__ import annotations

import pytest

from svodka.model import Claim
from svodka.reader import Reader


def _claim(reader: Reader, text: str, quantity: str) -> Claim:
    return next(c for c in reader.read(text).claims if c.quantity.text == quantity)


PERIODS = [
    ("Shipments for the week ended March 15 were 4,200 tonnes.", "4,200 tonnes",
     "for the week ended March 15"),
    ("Sales for the quarter ended June 30 totalled 1,200 carts.", "1,200", "for the quarter ended June 30"),
    ("Revenue for the three months ended June 30 was $40 million.", "$40 million",
     "for the three months ended June 30"),
    ("Sales in the quarter ended June 30 were 5 tonnes.", "5 tonnes", "in the quarter ended June 30"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "when"), PERIODS)
def test_what_a_time_ended_with_is_part_of_it(
    reader: Reader, text: str, quantity: str, when: str
) -> None:
    claim = _claim(reader, text, quantity)
    assert claim.period is not None
    assert claim.period.text == when
    assert claim.action is None or claim.action.text != "ended"


ACTORS = [
    # what stands behind a report amid a sentence belongs to the sentence
    ("A bomb exploded in Tirsk on Friday, police said, killing 40 people.", "40", "bomb"),
    ("A coach overturned near Tirsk, officials said, leaving 40 people dead.", "40", "coach"),
    ("Floods hit the south on Monday, said the ministry, destroying 40 homes.", "40", "Floods"),
    ("A blast hit a mill, the army said in a statement, injuring 40 weavers.", "40", "blast"),
    # who has something stands right before
    (
        "The plan would join 31 banks having 13 billion dollars in assets.",
        "13 billion dollars",
        "banks",
    ),
    ("The town bought 12 mills employing 400 weavers.", "400", "mills"),
]


@pytest.mark.parametrize(("text", "quantity", "who"), ACTORS)
def test_who_did_it(reader: Reader, text: str, quantity: str, who: str) -> None:
    actor = _claim(reader, text, quantity).actor
    assert actor is not None
    assert actor.text == who


ACTIONS = [
    ("At least 19 bridges collapsed in Norland, officials said, including 10 in Tirsk.", "10", "collapsed"),
    ("About 60 homes burned, the mayor said on Friday, including 12 in Tirsk.", "12", "burned"),
    ("The reform saw 12 schools closed and 8 merged.", "12", "closed"),
    ("The new rules will see 12 sailing boats added to the list.", "12", "added"),
    ("Excluding the 300,000 jobs created in Tirsk, the country lost 20,000 jobs.", "300,000", "created"),
    ("They bought the tickets in Tirsk, a town of about 6,000 in Norland.", "about 6,000", None),
    ("Floods cut off Tirsk, a city of 300,000.", "300,000", None),
    ("Adjusted EBITDA was $40 million compared to adjusted EBITDA of $48 million a year ago.",
     "$40 million", None),
    ("Adjusted EBITDA was $40 million compared to adjusted EBITDA of $48 million a year ago.",
     "$48 million", None),
    ("The firm adjusted prices by 5 percent.", "5 percent", "adjusted"),
    ("The firm will invest 50 billion won on new mills over three years.", "50 billion won", "invest"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "deed"), ACTIONS)
def test_what_was_done(reader: Reader, text: str, quantity: str, deed: str | None) -> None:
    action = _claim(reader, text, quantity).action
    assert (action.text if action else None) == deed


COUNTED = [
    ("The death toll rose to 31, and 60 were missing.", "60", None),
    ("The mayor said that the death toll had risen to 31, and 60 were injured.", "60", None),
    ("The number of cases rose to 31, and 60 were discharged.", "60", "cases"),
    ("Adjusted EBITDA was $40 million in May.", "$40 million", "Adjusted EBITDA"),
    ("The draw made eight $2 million winners and 73 $1 million winners.", "eight", "winners"),
    ("The shop sold three €50 hats in May.", "three", "hats"),
    ("The sum consists of $2 million in penalties, $300,000 in green projects, and $250,000 in costs.",
     "$300,000", "green projects"),
    ("The firm will invest 50 billion won on new battery production plants over three years.",
     "50 billion won", "new battery production plants"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "what"), COUNTED)
def test_what_is_counted(reader: Reader, text: str, quantity: str, what: str | None) -> None:
    counted = _claim(reader, text, quantity).counted
    assert (counted.text if counted else None) == what


SPEAKERS = [
    ("The office of Governor Rosa Vidal said 40 houses had burned.", "40",
     "The office of Governor Rosa Vidal", "indirect"),
    ("The office of the mayor said 40 schools were closed.", "40", "The office of the mayor", "indirect"),
    ("With total wheat crop estimates around 6.4 million tonnes, there are 20 buyers.", "20", None,
     "narrator"),
    # a quotation that nothing closes, or that the next paragraph opens anew
    ("A source noted, “We paid 40 firms. Each got a fee of five per cent.\nThe clerk left.", "five per cent",
     "A source", "direct"),
    ("A source noted, “We paid 40 firms.\nThe clerk has 12 sons.", "12", None, "narrator"),
    ("A source said, “We looked into 40 firms.\n“We called the owners of 15 firms.”", "40",
     "A source", "direct"),
    ("A source said, “We looked into 40 firms.\n“We called the owners of 15 firms.”", "15",
     "A source", "direct"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "who", "mode"), SPEAKERS)
def test_who_says_so(reader: Reader, text: str, quantity: str, who: str | None, mode: str) -> None:
    claim = _claim(reader, text, quantity)
    assert (claim.speaker.text if claim.speaker else None, claim.mode) == (who, mode)
