"""English figures that are asked for, allowed or risked, and deeds that words before them put off or deny."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

WANTED = [
    ("The agency appealed for $40 million.", "planned"),
    ("The union asked for a 40% pay rise.", "planned"),
    ("The union demands a rise of 40 percent.", "planned"),
    ("Relatives demanded the release of 40 men.", "planned"),
    ("Relatives called for the release of 40 men.", "planned"),
    ("Relatives called after the release of 40 men.", "asserted"),
    ("Prosecutors asked for 40 years.", "planned"),
    ("The fund needs $40 million.", "planned"),
    ("Crews needed 40 minutes to reach the hut.", "asserted"),
    ("The union wants the 40 posts back.", "asserted"),
    ("Police seek 40 men over the raid.", "asserted"),
    ("The plan provides for 40 clinics.", "planned"),
    ("The agency did not ask for 40 tents.", "negated"),
    ("The driver faces up to 40 years in prison.", "possible"),
    ("The driver faces a fine of $40 million.", "possible"),
    ("The mayor faces 40 rivals.", "asserted"),
    ("The driver risks 40 years in prison.", "possible"),
]
NORMS = [
    ("The limit is 40 grams.", "planned"),
    ("The limit of 40 was exhausted.", "asserted"),
    ("The firm met its goal of 40 shops.", "asserted"),
    ("The firm missed its goal of 40 shops.", "planned"),
    ("The firm has not met its goal of 40 shops.", "planned"),
    ("The firm hopes to meet its goal of 40 shops.", "planned"),
    ("The samples were above the threshold of 40 grams.", "planned"),
    ("The court has 40 days to decide.", "planned"),
    ("The court had 40 days to decide.", "asserted"),
    ("The rate will be cut from 40 percent to 30.", "asserted"),
]
TO_COME = [
    ("The bank is about to close 40 shops.", "planned"),
    ("The bank is not about to close 40 shops.", "negated"),
    ("The bank was due to close 40 shops in May.", "planned"),
    ("Rescuers were due to evacuate 40 villages.", "planned"),
    ("The city is on track to hire 40 nurses this year.", "planned"),
    ("The city signed a contract to build 40 schools.", "planned"),
    ("The city is committed to building 40 schools.", "planned"),
    ("The city was to build 40 schools in May.", "planned"),
    ("What the city did was to build 40 schools.", "asserted"),
    ("The city has to build 40 schools.", "planned"),
    ("The city had to build 40 schools.", "asserted"),
    ("The canton undertook to build 40 schools.", "planned"),
    ("The town voted to build 40 schools.", "planned"),
    ("The senate voted to ratify 40 treaties.", "asserted"),
    ("The senate will vote to ratify 40 treaties.", "planned"),
    (
        "The change was meant to save money: keeping a village school open costs from 40 to 60 euros a day.",
        "asserted",
    ),
    ("The panel recommended closing 40 shops.", "planned"),
    ("The panel recommended that the bank sell 40 shops.", "planned"),
    ("The court ordered that 40 men be freed.", "planned"),
    ("Norway to close 40 shops as trade slows", "planned"),
    ("A plan that would close 40 shops was read on Monday.", "planned"),
    ("Some 40 shops would be closed.", "planned"),
    ("Some 40 shops would close, he said.", "planned"),
    ("Closing the line would save 40 jobs, he said.", "possible"),
    ("Running buses would save $40 million, he said.", "possible"),
    ("Running buses four days instead of five would save $40 million a year, he said.", "possible"),
    ("A shorter week would cost him 40 percent of his pay, he said.", "possible"),
    ("The plan would cost $40 million, he said.", "planned"),
    ("A new stop would oblige the owner to pay for 40 hours of work.", "possible"),
]
SUPPOSED = [
    ("The bank is on the verge of closing 40 shops.", "possible"),
    ("The firm stands to lose 40 ships.", "possible"),
    ("The storm must have killed 40 cows.", "possible"),
    ("Unless the bank closes 40 shops, the plan will fail.", "possible"),
    ("If nobody pays the 40 men, the mine will close.", "possible"),
    ("If the firm does not repair 40 homes, it will be fined.", "possible"),
    ("Had the bank closed 40 shops, the plan would be dead.", "possible"),
    ("Were the bank to close 40 shops, the plan would be dead.", "possible"),
]
UNDONE = [
    ("The bank stopped short of closing 40 shops.", "negated"),
    ("The bank came close to closing 40 shops.", "negated"),
    ("The bank left without closing 40 shops.", "negated"),
    ("The bank neglected to close 40 shops.", "negated"),
    ("The bank was forbidden to close 40 shops.", "negated"),
    ("Nobody closed the 40 shops.", "negated"),
    ("No bank closed 40 shops.", "negated"),
    ("None of the banks closed 40 shops.", "negated"),
    ("No clinic was opened in the 40 camps.", "asserted"),
    ("It is a lie that the bank closed 40 shops.", "negated"),
    ("It is not the case that the bank closed 40 shops.", "negated"),
    ("The bank falsely said it had closed 40 shops.", "negated"),
    ("The bank pretended to close 40 shops.", "negated"),
    ("The army did not rest until it had seized 40 boats.", "asserted"),
    ("The bank plans to rest, having closed 40 shops.", "asserted"),
    ("The army is suspected of having seized 40 boats.", "possible"),
]


@pytest.mark.parametrize(("text", "factuality"), [*WANTED, *NORMS, *TO_COME, *SUPPOSED, *UNDONE])
def test_what_was_not_or_is_not_yet(reader: Reader, text: str, factuality: str) -> None:
    (claim,) = [one for one in reader.read(text).claims if "40" in one.quantity.text]
    assert claim.factuality == factuality
