"""English clauses that a tree takes for others: who acts, what was done, who says it."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

SLOTS = [
    # a second clause has its own thing that changes, and its own deed
    ("Theft fell by 15,000 while arson rose 5000.", "5000", "counted", "arson"),
    ("Theft fell by 15,000 while arson rose 5000.", "15,000", "counted", "Theft"),
    ("The rate rose to 80%, with the female rate rising to 60% and the male rate falling to 74%.", "60%",
     "counted", "female rate"),
    ("The rate rose to 80%, with the female rate rising to 60% and the male rate falling to 74%.", "74%",
     "counted", "male rate"),
    ("Guards broke up a brawl, injuring six sailors and wounding 54, doctors and coast guards said.", "54",
     "action", "wounding"),
    # what they do who stand behind «with»
    ("The mill lost money, with its sales falling 5 percent.", "5 percent", "counted", "its sales"),
    ("Prices rose with Lunn Mining adding 5 percent on Monday.", "5 percent", "counted", "Lunn Mining"),
    ("Banks rose, with Lunn and Orin adding 2 percent.", "2 percent", "counted", "Lunn"),
    ("Banks fell, with Orin shedding 3 percent.", "3 percent", "counted", "Orin"),
    ("Rebels entered the town, with gunmen killing 5 sailors.", "5", "actor", "gunmen"),
    # participles that only describe, words that a hyphen joins
    ("The mill reported a 9% rise in underlying earnings.", "9%", "counted", "underlying earnings"),
    ("Floods left the town cut off, with 12 men killed and some 500 old mud-brick barns washed away.",
     "some 500", "counted", "old mud-brick barns"),
    # whom a pronoun stands for: no person and no land by «it», those who tell by «we»
    ("Mr Lunn came late. It killed 12 sheep.", "12", "actor", None),
    ("Kenya was hit by a storm. It killed 12 people.", "12", "actor", None),
    ("Cyclone Orla hit the coast. It killed 12 people.", "12", "actor", "Cyclone Orla"),
    ("Belmora sold its jets. It bought 12 ships.", "12", "actor", "Belmora"),
    ("Woolgoods said it had sold 12 looms.", "12", "actor", "Woolgoods"),
    ("We have planted 12 oaks.", "12", "actor", "We"),
    ("\"We have planted 12 oaks,\" said Anna Lunn, a farmer.", "12", "actor", None),
    # a bare subject counts nothing behind its verb
    ("Thousands marched against the levies.", "Thousands", "counted", None),
    # what others say of it does it
    ("The court blocked a law that its critics say would close all five schools in the county.",
     "five", "actor", "law"),
    ("Police held a man who officials said had stolen 40 boats.", "40", "actor", "man"),
    # by what means something is done
    ("The gang carried out the raid using ten lorries.", "ten", "actor", "gang"),
    # the bound of a number is no preposition
    ("Police said over a hundred people attended the wedding.", "over a hundred", "actor", "people"),
    ("The town has 3,000 rooms; the board said more than half of those were let.", "more than half",
     "action", "let"),
    # objects and subjects of the verb beside them
    ("The quake ripped up roads, killed one and injured eight people, and cracked the dam.",
     "eight", "action", "injured"),
    ("The quake ripped up roads, killed one and injured eight people, and cracked the dam.",
     "one", "counted", "people"),
    ("A bomb went off in Tirsk, killing two and wounding at least 16 soldiers.", "two", "counted",
     "soldiers"),
    ("Gunmen killed four and burned 20 houses.", "four", "counted", None),
    ("The bill passed on Monday, with 231 deputies supporting it and 194 senators opposing it.", "194",
     "action", "opposing"),
    ("Officials reported three schools in Tirsk and Karsun had been closed.", "three", "action",
     "closed"),
    ("The keeper told the Tirsk Post four sailors were lost.", "four", "action", "lost"),
    # nothing is done
    ("The board has reported there have been 85% more fires in Fiji than there were in 2018.", "85%",
     "action", None),
    ("The boats were followed by, according to varying reports, nearly 2,000 people.", "nearly 2,000",
     "action", "followed"),
    # nobody does it
    ("The 22-mile journey took an hour.", "22-mile", "actor", None),
    ("An earthquake of magnitude 5.6 struck the coast.", "5.6", "actor", None),
    ("At 4:42 local time on Saturday, a quake struck the coast, injuring 25 people.", "25", "actor",
     "quake"),
    # what a sum is made of says nothing; nor does what is reported
    ("The total reported cases rose to 167.", "167", "speaker", None),
    ("The keeper's boat was on Friday reported to have 40 men aboard.", "40", "speaker", None),
    # a name that looks like a pronoun
    ("According to the official WHO report yesterday, there had been 41 deaths in Karsavia.", "41",
     "speaker", "the official WHO report"),
    ("The officials who have sent 41 doctors to Karsavia met on Friday.", "41", "speaker", None),
    # where a source begins, and what it tells
    ("According to a March 14, 2019 Red Cross release, the town spent 9 million euros.",
     "9 million euros", "speaker", "Red Cross release"),
    ("An outbreak killed 62 sailors, including, according to the harbour board, 54 boys.", "62",
     "speaker", None),
    ("An outbreak killed 62 sailors, including, according to the harbour board, 54 boys.", "54",
     "speaker", "the harbour board"),
    ("By early reports, 40 sailors were hurt.", "40", "speaker", None),
    ("Boards in Karsun and the Free Port announced that 37 men were held.", "37", "speaker", "Boards"),
    ("The line made 37 million euros in 2018, according to its 2018 financial results filed to the Karsun "
     "Securities Board.", "37 million euros", "speaker", "its 2018 financial results"),
    # what follows «that» has a verb of its own
    ("Belmora has repeatedly stressed that the $11 billion Northern pipeline, which is set to open in "
     "May, is a purely economic project.", "$11 billion", "action", None),
    ("A new poll from Lunn shows that 41 percent of respondents definitely or probably believed the "
     "mayor.", "41 percent", "action", "believed"),
    ("The board's recent surveys indicated 86% of families are resorting to smaller meals.", "86%",
     "action", "resorting"),
    # those who say it are busy with something
    ("Officials overseeing the rescue operation said a total of 2,437 people were rescued.", "2,437",
     "speaker", "Officials"),
    ("Researchers studying the glacier reported 40 new cracks had opened.", "40", "speaker",
     "Researchers"),
    # what a clause behind «after» is about
    ("More than 36 people have died after a ferry carrying 189 sailors sank off Karsavia.", "189",
     "actor", "ferry"),
    ("At least 28 people drowned and 203 others were plucked to safety after two Karsun passenger "
     "ferries collided during bad weather, a navy spokesman said.", "two", "action", "collided"),
    # what rises does nothing
    ("The death toll from last week's massive blasts in North Karsavia's port city of Tirsk has risen to "
     "114.", "114", "actor", None),
    # participles behind «with», verbs behind their auxiliary
    ("They were announced on Saturday following a rise in measles cases, with more than 900 new cases "
     "reported on Friday.", "more than 900", "action", "reported"),
    ("Since 2014, ratings have more than doubled to 1.05 million at Lunn News.", "1.05 million", "action",
     "doubled"),
    # a speaker behind the verb
    ("A mill burned in Tirsk, Karsavia, with the toll rising to 22 men, reported officials, with 25 "
     "others injured.", "22", "speaker", "officials"),
    ("A mill burned in Tirsk, Karsavia, with the toll rising to 22 men, reported officials, with 25 "
     "others injured.", "25", "speaker", "officials"),
    ('The board made the following announcement: "Forty boats have been lost since Monday."', "Forty",
     "speaker", "The board"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quantity", "slot", "words"), SLOTS, ids=lambda value: str(value)[:40]
)
def test_a_clause_gives_the_slot(
    reader: Reader, text: str, quantity: str, slot: str, words: str | None
) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    mention = getattr(claim, slot)
    assert (mention.text if mention is not None else None) == words


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The clerk is in prison to serve a five-year sentence.", "clerk"),
        ("The aim is for the town to employ 40 men.", None),
        ("The ticket is a way to win 40 boats.", None),
    ],
)
def test_who_is_somewhere_to_do_something(text: str, who: str | None) -> None:
    actor = Reader("en").read(text).claims[-1].actor
    assert (actor.text if actor else None) == who
