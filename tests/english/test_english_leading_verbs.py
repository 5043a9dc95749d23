"""What the verb above an English deed says of it: likely, averted, denied, told to be done, or nothing."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        # what was, beside what is asked, planned or not done
        ("The mayor demanded an inquiry after a storm killed 40 people.", "asserted"),
        ("The firm expects a loss because 40 shops burned down.", "asserted"),
        ("The firm decided to sell after losing 40 ships.", "asserted"),
        ("The council failed to act, leaving 40 men homeless.", "asserted"),
        ("The council did not act, leaving 40 men homeless.", "asserted"),
        ("The mine is to be closed, costing 40 jobs.", "planned"),
        ("40 ships sold, fewer than expected", "asserted"),
        # what may be, or is only to be
        ("The firm is likely to close 40 shops.", "possible"),
        ("The firm is considering closing 40 shops.", "possible"),
        ("The mayor is accused of killing 40 men.", "possible"),
        ("The mayor accused the army of killing 40 men.", "possible"),
        ("The mayor was convicted of killing 40 men.", "asserted"),
        ("The firm is going to close 40 shops.", "planned"),
        ("The firm is certain to close 40 shops.", "planned"),
        ("The court ordered the firm to pay 40 men.", "planned"),
        ("The mayor urged the firm to hire 40 men.", "planned"),
        ("The mayor helped the firm to hire 40 men.", "asserted"),
        ("The planned closure of 40 mines drew a crowd.", "planned"),
        ("It is possible that 40 men died.", "possible"),
        ("There is no evidence that 40 men died.", "possible"),
        ("There is evidence that 40 men died.", "asserted"),
        ("The mayor could not confirm that 40 men died.", "possible"),
        ("Police are checking whether 40 boats were stolen.", "possible"),
        # what was not, or is not to be
        ("It is not true that 40 men died.", "negated"),
        ("The mayor denied killing 40 men.", "negated"),
        ("The mayor rejected claims that 40 men died.", "negated"),
        ("The ministry did not deny that 40 ships were sunk.", "possible"),
        ("The mayor was cleared of killing 40 men.", "negated"),
        ("The firm avoided closing 40 shops.", "negated"),
        ("The firm ruled out closing 40 shops.", "negated"),
        ("The firm did not rule out closing 40 shops.", "possible"),
        ("The firm refused to rule out closing 40 shops.", "possible"),
        ("The firm declined to rule out 40 shop closures.", "possible"),
        ("The firm refused to close 40 shops.", "negated"),
        ("Ministers have not ruled out a rise and put the chance at 40 percent.", "asserted"),
        ("The firm decided against closing 40 shops.", "negated"),
        ("Police prevented the gang from selling 40 boats.", "negated"),
        ("The council stopped closing 40 schools a year.", "asserted"),
        ("The firm does not plan to close 40 shops.", "negated"),
        ("The firm has no plans to close 40 shops.", "negated"),
        ("None of its 40 buses came.", "negated"),
        ("Not a single one of the 40 buses has come.", "negated"),
        ("Not all of the 40 people were rescued.", "negated"),
        ("Nearly all of the 40 people were rescued.", "asserted"),
    ],
)
def test_what_the_verb_above_says(reader: Reader, text: str, factuality: str) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.quantity.low, claim.factuality) == (40, factuality)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The mayor accused the army of killing 40 men.", "army"),
        ("The council scrapped plans to close 40 schools.", "council"),
        ("The mayor warned the firm against closing 40 shops.", "firm"),
        ("The mayor called on the firm to hire 40 men.", "firm"),
    ],
)
def test_whose_deed_it_is(reader: Reader, text: str, actor: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.actor is not None
    assert claim.actor.text == actor
