"""What broadcasters and agencies write: sums in two currencies, marks that are passed, terms of prison."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

SLOTS = [
    # a sum told again in another currency: what it is stands behind both
    ("The firm signed a $300m (£220m) deal with the port.", "$300m", "counted", "deal"),
    ("The firm signed a $300m (£220m) deal with the port.", "£220m", "counted", "deal"),
    # a loss is posted, and told by nobody
    ("The firm, based in Tirsk, posted a loss of £18m.", "£18m", "action", "posted"),
    # a mark is passed by what has come to it
    ("Sales passed the $250 million mark in May.", "$250 million", "counted", "Sales"),
    ("Sales passed the $250 million mark in May.", "$250 million", "actor", None),
    ("The national debt passed $40 billion in May.", "$40 billion", "actor", None),
    ("Parliament passed a 40 billion euro budget.", "40 billion euro", "actor", "Parliament"),
    ("Its shares closed 6.4% lower.", "6.4%", "actor", None),
    ("The firm closed 40 mills, 6.4% more than in May.", "40", "actor", "firm"),
    ("Overall revenue topped 9.4 billion, up 1.4 percent from 9.27 billion in 2003.", "1.4 percent",
     "actor", None),
    # those to whom something was done
    ("Eight of those injured were in a serious condition.", "Eight", "counted", "injured"),
    ("The troops engaged the raiders, killing three of them.", "three", "counted", "raiders"),
    ("Among the dead, 10 were in Karsun, three in Tirsk and two in Ostrov.", "10", "counted", "dead"),
    ("Among the dead, 10 were in Karsun, three in Tirsk and two in Ostrov.", "three", "counted", "dead"),
    ("Of the injured, four died in hospital.", "four", "counted", "injured"),
    ("Of those killed, 12 were children.", "12", "counted", "children"),
    # terms of prison
    ("They were sentenced to 12 and eight years in prison.", "12", "counted", "prison"),
    ("The men were given sentences of up to 10 years.", "up to 10 years", "counted", "sentences"),
    ("He was jailed for 12 years after admitting it.", "12 years", "action", "jailed"),
    ("The court jailed Oren Pask, 44, for nine years for stealing £1.4m.", "£1.4m", "actor", "Oren Pask"),
    ("Three men stole a car worth £2,000 from a shop in High Street.", "Three", "place", "High Street"),
    # a change told behind a dash, and one told of what the figure before it counts
    ("The firm sold 275 cars - an increase of one per cent.", "one per cent", "counted", "cars"),
    ("Farms made 3 million euros, up 5 percent, while mills made up 1 million euros, up 22 percent.",
     "22 percent", "counted", "mills"),
    ("The firm posted a profit of 3 million euros in May, compared with a loss of 4 million euros a year "
     "earlier.", "4 million euros", "action", "posted"),
    ("The agency launched a record $22.2 billion humane appeal in 2017.", "$22.2 billion", "counted",
     "humane appeal"),
    # shares fall, and a sum that they fall by does nothing
    ("Shares of Lunn Mills fell 8.5 percent on Monday.", "8.5 percent", "counted", "Shares"),
    ("The firm's shares fell $2.49, or 9.4 percent, to $23.89 in late trading.", "9.4 percent", "actor",
     None),
    ("The firm's shares fell $2.49, or 9.4 percent, to $23.89 in late trading.", "$23.89", "counted",
     "firm's shares"),
    # nothing is said of those whom others are a part of
    ("About 400 of the firm's 2,300 workers will lose their jobs.", "2,300", "action", None),
    ("Of the firm's 2,300 workers, 400 will leave.", "2,300", "action", None),
    # votes against are votes
    ("The bill passed the lower house by 230 votes to 195.", "195", "counted", "votes"),
    # what a clause is about
    ("Rubber export is put at 228 tonnes and coffee export reached 504 tonnes.", "504 tonnes", "counted",
     "coffee export"),
    ("Remaining 75 seats are contested in May.", "75", "action", "contested"),
    ("The party leads with 61.6%, followed by the bloc with 14.9%.", "61.6%", "action", "leads"),
    ("The drugs were loaded on two lorries coming from Karsun.", "two", "action", "loaded"),
    ("Some 524 tonnes of rice were shipped for 26 million euros.", "26 million euros", "counted", "rice"),
    ("The board exported 40 tonnes against 30 tonnes of the same period last year.", "30 tonnes",
     "counted", None),
    ("An extra $33 billion dollars has been announced for the fleet.", "$33 billion", "counted", "fleet"),
    # who does it
    ("Rosa Vidal, head of public relations at the ministry, said US attacks targeting five provinces in "
     "Iran over 8 and 9 July have also injured 78 people, of whom 47 remain in hospital.", "78", "actor",
     "US attacks"),
    ("There is concern about the fact that Belmora may have received 40 million euros.",
     "40 million euros", "actor", "Belmora"),
    ("But penalties were only considered against Karsavia, which received 140 million euros in aid in 2017.",
     "140 million euros", "actor", "Karsavia"),
    ("The town won a promise from the firm to build 40 flats.", "40", "actor", "firm"),
    ("The party secured a pledge from Vidal to cut 40 taxes.", "40", "actor", "Vidal"),
    ("The motion was adopted by 14 votes to none.", "14", "actor", None),
    ("Another accident occurred in the same region that left seven dead.", "seven", "actor", None),
    ("There is also a 15 per cent increase in aid.", "15 per cent", "actor", None),
    ("The board said it had recorded 12 new cases, bringing the total to 45,310.", "45,310", "actor",
     None),
    ("The motion was backed by 322 out of 403 Lunn MPs.", "322", "counted", "MPs"),
    # elections: each has a share of its own, whatever its name looks like
    ("Mara Lind had 51.3% and Olan Reed 47.1%.", "47.1%", "actor", "Olan Reed"),
    ("Mara Lind got 2,300 votes, Olan Reed 1,900 and Ivo Cook 400.", "400", "action", "got"),
    ("The Greens won 51 per cent, ahead of the Farmers' Party on 47 per cent.", "47 per cent", "actor",
     "Farmers' Party"),
    ("Lind received 2.3 million votes, compared with 1.9 million for Reed.", "1.9 million", "actor",
     "Reed"),
    ("Lind polled 34,200 votes to Reed's 31,000.", "31,000", "actor", "Reed"),
    ("Kora planted 40 trees for Lunn, compared with 30 for Tessel.", "30", "actor", "Kora"),
    ("Kora sold 40 cars, compared with 30 for May.", "30", "actor", "Kora"),
    # a body with its name, and one of two lands
    ("The Ministry of Health held 40 boats.", "40", "actor", "Ministry of Health"),
    ("Forty men were saved by the Department for Transport.", "Forty", "actor",
     "Department for Transport"),
    ("Forty boats were sold by the Office for Trade in May.", "Forty", "actor", "Office for Trade"),
    ("Forty boats were sold by him.", "Forty", "actor", "him"),
    ("A team of eight cleared 30 lorries.", "30", "actor", "team"),
    ("The Board of Trade of Tirsk bought 40 boats.", "40", "actor", "Board of Trade of Tirsk"),
    ("Polish, Swiss and Italian police arrested 14 suspects.", "14", "actor",
     "Polish, Swiss and Italian police"),
    ("Five men are still at large.", "Five", "action", "at large"),
    # whom a court judged, where «they» could be nobody else
    ("A court in Ostrov jailed seven men. They had stolen 40 cars.", "40", "actor", "seven men"),
    ("A court fined the bank. It had lost 40 million euros.", "40 million euros", "actor", "the bank"),
    ("Swiss and Italian police arrested 14 suspects on Tuesday.", "14", "actor",
     "Swiss and Italian police"),
    ("Nine boys were pulled from the river by divers on Sunday.", "Nine", "actor", "divers"),
    ("The court sentenced the Tessel Bank. It moved 40 million euros.", "40 million euros", "actor",
     "the Tessel Bank"),
    ("The court sentenced the Tessel Bank. It rejected 40 appeals.", "40", "actor", "The court"),
    # verbs that look like nouns and adjectives
    ("The UN said 12 million face hunger.", "12 million", "action", "face"),
    ("About 400 lack water, the mayor said.", "About 400", "counted", None),
    ("They made 40 face masks.", "40", "counted", "face masks"),
    ("The board objected, saying 1 million need help.", "1 million", "counted", None),
    ("Losses total $7.1m.", "$7.1m", "action", "total"),
    # a deed of two words
    ("In Orrin 220 people fell ill.", "220", "action", "fell ill"),
    ("Nine people took part.", "Nine", "action", "took part"),
    # not those who do it
    ("Lantern says 3 million people need food. Its teams reached 40,000 of them.", "40,000", "counted",
     "people"),
    ("Lantern sold jars. Two customers, one of them a child, fell ill.", "one", "counted", "customers"),
    # the part of a town, not all of it
    ("Most were in the Dorren district of Orrin, where 220 people fell ill.", "220", "place",
     "Dorren district of Orrin"),
    ("October saw 40 fires.", "40", "actor", None),
    ("The water was 4C.", "4C", "counted", "water"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quantity", "slot", "words"), SLOTS, ids=lambda value: str(value)[:40]
)
def test_a_bulletin_gives_the_slot(
    reader: Reader, text: str, quantity: str, slot: str, words: str | None
) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    mention = getattr(claim, slot)
    assert (mention.text if mention is not None else None) == words
