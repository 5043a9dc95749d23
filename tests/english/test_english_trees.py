"""English sentences whose tree is mended: who does what is read from the words beside the verb."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


def _claim(reader: Reader, text: str, quantity: str) -> dict[str, str | None]:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    slots = ("action", "actor", "counted", "place", "speaker")
    return {
        slot: mention.text if (mention := getattr(claim, slot)) is not None else None
        for slot in slots
    }


TREES = [
    # a participle that is taken for the main verb
    ("Figures released last week by the harbour board showed that 40 boats were lost.",
     "40", "speaker", "Figures"),
    ("A Tirsk Times poll last week found that 44% of men under 25 smoke.",
     "44%", "speaker", "A Tirsk Times poll"),
    ("A law passed in 2012 gives the fire service 30 new posts.", "30", "actor", "law"),
    # a main verb that is taken for one that tells of its subject
    ("Small island towns, which sell licences to those fleets, had pressed 40 firms for the money.",
     "40", "actor", "Small island towns"),
    # an auxiliary that is taken for a verb of having
    ("At least 30 officers had for different reasons been suspended.", "At least 30", "action",
     "suspended"),
    ("The firm had for years 40 vans, which have been stolen.", "40", "action", "had"),
    # objects of the verb beside them
    ("Two trains collided near Karsun, killing at least 50 people and trapping hundreds of others.",
     "at least 50", "action", "killing"),
    ("The long feud in the north has killed 3,000 people, displaced two million others and spilt "
     "into neighbouring lands.", "3,000", "action", "killed"),
    ("At least two people were killed and 20 others injured after 18 coaches of a night train "
     "derailed on Tuesday, officials said.", "18", "action", "derailed"),
    # the subject of a verb of saying
    ("On February 5, 2002, the smuggler, who arrived on a flight from Karsun, told agents that he "
     "was to receive $9,500 for carrying the coats.", "$9,500", "speaker", "the smuggler"),
    ("The ban comes even as government data on May 12 showed prices rose 7.5 percent in April.",
     "7.5 percent", "speaker", "government data"),
    # names that «and» is part of
    ("Tirsk Customs and Border Protection (CBP) officers intercepted a shipment, uncovering 749 "
     "cartons.", "749", "actor", "Tirsk Customs and Border Protection (CBP) officers"),
    ("Harbour Board (HB) members said 40 ships were late.", "40", "speaker",
     "Harbour Board (HB) members"),
    # each thing has its figure
    ("The firm raised the forecast to 50 and the target to 60.", "60", "actor", "firm"),
    ("The Harbour and Refugee Board said 40 men had asked for a bed.", "40", "speaker",
     "The Harbour and Refugee Board"),
    ("Employers announced 185,000 job cuts, according to Karsun Gray & Vidal.", "185,000", "speaker",
     "Karsun Gray & Vidal"),
    # a place before a report is no subject
    ("TIRSK—An explosion hit a plant in northern Belmora on Thursday, killing two people, police said.",
     "two", "actor", "explosion"),
    # who is hit by floods in a land is not hit by the land
    ("At least 27 people have been killed and more than 150,000 affected by flooding in Belmora in "
     "recent days.", "more than 150,000", "actor", None),
    # what came of a deed is not what a town did
    ("The army carried out raids in Tirsk and Ostrov provinces, killing 10 men and injuring two others.",
     "10", "actor", "army"),
    # participles behind a number stand for people
    ("Of the 412 detained, 57 were minors.", "412", "counted", "detained"),
    ("Doctors treated the 15 injured.", "15", "action", "treated"),
    # what is counted is no word of a time, nor a noun before «and» that tells whose the second is
    ("The station has 2 million listeners, up from 1.7 million four years ago.", "1.7 million",
     "counted", "listeners"),
    ("The club sold 4,000 tickets hours after the draw.", "4,000", "counted", "tickets"),
    ("They will free 1,000 government and military personnel.", "1,000", "counted",
     "government and military personnel"),
    ("They cut down a 20-metre (66-foot) oak.", "20-metre", "counted", "oak"),
    ("Police took 40 kilograms (kg) of resin and 19 kg of salt.", "40 kilograms", "counted", "resin"),
    ("Three men drowned in Tirsk and two in Karsun's Bay.", "two", "place", "Karsun's Bay"),
    ("The gap stood at 53 percent through to mid-November.", "53 percent", "place", None),
    ("The quake wrecked 40 huts, seven health posts, two sorting yards and ten shops.", "seven", "counted",
     "health posts"),
    ("A total of 39 are confirmed dead, officials said.", "39", "counted", None),
    ("The levy costs each home just 40p a day.", "40p", "counted", "levy"),
    ("Residents turned out 40,000 strong.", "40,000", "counted", "Residents"),
    ("The boat was found 10 miles offshore of Tirsk.", "10 miles", "counted", None),
    # an object of the verb right before it
    ("Officers arrested a driver after seizing 40,000 illicit cigars from his van.", "40,000",
     "action", "seizing"),
    # places of reports: before a comma and brackets, before «U.S.»
    ("RIO ALTO, (Interpress) – Torrents of mud buried a school, killing at least 42 people.",
     "at least 42", "actor", "Torrents"),
    ("Port Tirsk - U.S. harbour guards stopped 40 boats and caught 12 men.", "12", "actor",
     "U.S. harbour guards"),
    # those who lose their lives do nothing
    ("In the blaze five soldiers lost their lives.", "five", "actor", None),
    # what is only held to have happened
    ("Half of the 40 men are believed to have fled.", "Half", "action", "fled"),
    ("Nearly 2,000 others have been reported injured in the fire.", "Nearly 2,000", "action", "injured"),
    ("Some 40 million euros is expected to be transferred to the port.", "Some 40 million euros",
     "action", "transferred"),
    ("More than 90 people are known to have been killed.", "More than 90", "action", "killed"),
    # the second of two verbs, whose object is a share
    ("The port earns 40% of the tolls and handles 9.5% of all cargo.", "9.5%", "action", "handles"),
    # what is paid is the object of the verb before the preposition
    ("A harbour court fined Mr. Lunn, Mr. Feki and Mr. Vidal 540 million pounds in May for cutting cables.",
     "540 million pounds", "actor", "harbour court"),
    ("A court fined Lunn 200 million pounds, his deputy Omar Feki 40 million pounds.",
     "40 million pounds", "actor", "court"),
    # an agency that opens a report does nothing
    ("(Interpress) – A former minister of Belmora was jailed for embezzling 6 million euros.",
     "6 million euros", "actor", "former minister"),
    # a state, and a noun that only carries a number, have nobody who acts
    ("Five sailors were in the island's hospital.", "Five", "actor", None),
    ("The number of thefts was always projected to cross 500.", "500", "actor", None),
    # what is told of people behind «with»
    ("Hunger remains high, with 40 children acutely malnourished and 12 in hospital.", "40", "action",
     "malnourished"),
    # what had to be done, and what only is
    ("Almost 100 sailors had to be rescued from the two ships.", "Almost 100", "action", "rescued"),
    ("The plan includes 40 million euros for the port.", "40 million euros", "actor", None),
    ("Losses on the quay came to 40 million euros.", "40 million euros", "actor", None),
    # an attempt, a suspicion and a thing behind «by» do nothing
    ("He was held on suspicion of attempting to smuggle 40 kg of salt.", "40 kg", "actor", None),
    ("Guards foiled an attempt to smuggle 40 kg of salt.", "40 kg", "actor", None),
    ("Some 40 ships were stopped by a fault in the lock.", "Some 40", "actor", None),
    ("Some 40 ships were stopped by harbour guards.", "Some 40", "actor", "harbour guards"),
    # those to whom something was done are people
    ("A total of 61 injured were taken to the hospital in Tirsk.", "61", "action", "taken"),
    ("The accused told the court that 40 men came.", "40", "speaker", "The accused"),
    # cases that are reported report nothing
    ("The number of thefts reported from May to August is 784.", "784", "speaker", None),
    # a place, its land and the agency before a report
    ("Tirsk, Belmora (Interpress) — Officers have seized 40 boats.", "40", "actor", "Officers"),
    # a time before the subject, an order to do something
    ("Last July, a massive truck bombing in the same old harbour killed more than 300 people.",
     "more than 300", "actor", "massive truck bombing"),
    ("The mayor gave an instruction to build homes for 40 families.", "40", "actor", None),
    # whom «they» goes back to
    ("Omar Feki said colleagues had flown over the delta. They counted 169 boats.", "169", "actor",
     "colleagues"),
    # two deeds that one verb tells of
    ("Doctors confirmed to him that 11 men were killed and 23 others, including some boys, were wounded.",
     "23", "action", "wounded"),
    # a second deed that leaves out its auxiliary, a subject before the mark of another clause
    ("On Monday 11 villagers were killed and 20 others injured by bandits in Tirsk.", "20", "action",
     "injured"),
    ("The report says that five people, among them a boy and a nurse were killed while 12 others were "
     "held.", "five", "action", "killed"),
    ("Nine farmers were held with three of them killed.", "three", "action", "killed"),
    # a second subject of a verb of saying
    ("Fire officials in Tirsk, Belmora, say an early morning blaze at a mill complex has displaced six "
     "families.", "six", "actor", "early morning blaze"),
    # what is asked for, what some of those asked said
    ("The heirs had first asked for three million euros.", "three million euros", "action", "asked"),
    ("In the vote 61 percent said no.", "61 percent", "action", "said"),
    # what no place and no time does
    ("The attack on villages in Tirsk and Ostrov provinces which left five people dead went on.", "five",
     "actor", "attack"),
    ("Seven days after killing 12 people, bandits came back.", "12", "actor", "bandits"),
    # crews that respond do something
    ("Four fire trucks responded to the blaze, Lunn said.", "Four", "action", "responded"),
    # deeds that are nouns
    ("The ministry announced the provision of 40 new beds.", "40", "action", "provision"),
    # a short name in capitals is one body
    ("UPS said Tuesday it will cut 12,000 jobs.", "12,000", "actor", "UPS"),
    # «earlier» between a speaker and the verb
    ("A local official earlier put the death toll at 19.", "19", "speaker", "A local official"),
    # the subject of a verb that «after» opens or that is said
    ("Dozens of people died and hundreds more are injured after a 5.6-magnitude earthquake hit Belmora "
     "on Monday, with local officials saying the number of victims will rise.",
     "5.6", "action", "hit"),
    ("Omar Feki, a railway spokesman, said 12 coaches of a train derailed.", "12", "action",
     "derailed"),
    # a noun phrase ends where another clause begins
    ("The accident happened at 5.30 p.m. local time when the ferry operated by Airlines Lunn hit 14 "
     "rocks.", "14", "actor", "ferry"),
    # who acts in a relative clause is named before what he is
    ('"It was a fair," says Omar Feki, a surgeon in Tirsk, who earned 2 million dinars a month.',
     "2 million dinars", "actor", "Omar Feki"),
    ("Three wells on this field have failed, said Ronit Alkalai of Dagan Investments, who expects no "
     "more than 150 barrels.", "no more than 150 barrels", "actor", "Ronit Alkalai"),
    # clauses that leave out their verb
    ("Spain will put up 300 million euros of this, Belmora 220 million and Tirsk 150 million.",
     "150 million", "actor", "Tirsk"),
    ("Exports rose to 50 tonnes and imports to 60 tonnes.", "60 tonnes", "counted", "imports"),
    ("Zinc sales rose 5 percent and tin sales 7 percent.", "7 percent", "counted", "tin sales"),
    ("The bank cut its forecast to 5 percent and the government to 6 percent.", "6 percent", "actor",
     "government"),
    ("Under the law, miners pay 5% of their wages into the fund and owners a further 7%.",
     "7%", "actor", "owners"),
    # places
    ("A crowded boat capsized near a small island Saturday and 40 men drowned.", "40", "place",
     "small island"),
    ("The ferry, which carried 12 tourists along with their driver and another man, sank.",
     "12", "place", None),
    ("Output dipped by 0.2 percent quarter on quarter.", "0.2 percent", "place", None),
    # numbers that leave out their noun
    ("The blight killed more than 300 and weakened over 4,000 others last year.",
     "more than 300", "action", "killed"),
    ("The flood killed 12 people on Sunday as hundreds of wooden huts collapsed, officials said.",
     "hundreds", "action", "collapsed"),
    # who does what a noun with «of» is about
    ("Karsun sets the task of drawing 40 firms.", "40", "actor", "Karsun"),
    ("There is a chance of finding 40 wells.", "40", "actor", None),
    ("The town spends 5 million euros for building 40 flats.", "40", "actor", "town"),
    ("Lunn announced that it is planned to send 40 lorries.", "40", "actor", None),
    ("The report on the seizure of 40 boats that were hidden in the reeds was read out.",
     "40", "action", "seizure"),
    ("The firm provided aid to 40 farmers and a loan to 60 fishermen.", "60", "actor", "firm"),
    ("The couple is accused of trying to bribe 40 clerks.", "40", "actor", "couple"),
    ("None of the 40 sailors wore hats.", "40", "actor", None),
    ("Lunn noted that the vote took place in 40 towns.", "40", "actor", None),
    # clauses whose subject or auxiliary the tree has lost
    ("Vidal said that since the start of the year, harbour guards and special agencies have seized "
     "40 nets.", "40", "actor", "harbour guards"),
    ("Vidal said the district election boards had so far received reports from 40 villages.", "40",
     "actor", "district election boards"),
    ("Police said the gang was behind nine thefts and had collected ransoms of 40 million pesos.",
     "40 million pesos", "actor", "gang"),
    ("Two sailors and a cook were killed and four guards and five dock workers wounded, the mayor "
     "said.", "four", "action", "wounded"),
    ("In Tirsk district, Karsun province, 40 men marched.", "40", "actor", None),
    ("The town made a purchase of 40 lorries built in Belmora.", "40", "actor", "town"),
    ("This compares with 40 fires in May.", "40", "actor", None),
    # deeds that stand farther off
    ("Additionally, the note details the arrest of 40 men linked to a theft.", "40", "action", "arrest"),
    ("Thefts fell to 30 in May, compared with 40 in April.", "40", "action", "fell"),
    ("Police announced the recovery of 44 boats along with 60 nets.", "60", "action", "recovery"),
    ("Nine men were freed, with 40 stolen boats recovered.", "40", "action", "recovered"),
    ("Some 40 stolen boats have been recovered.", "Some 40", "action", "recovered"),
    ("Since the League came into office, nearly 300 jailed asylum seekers and foreign guests have been "
     "expelled.", "nearly 300", "action", "expelled"),
    ("The dead included two children and hundreds of people were treated for burns.", "hundreds",
     "action", "treated"),
    ("KARSUN, Belmora—A night train left the rails, killing 40 sailors.", "40", "actor", "night train"),
    ("The agency quoted a judge as saying 40 bodies had been found.", "40", "action", "found"),
    ("Nearly 40 police officers responded to the call, said Rosa Vidal.", "Nearly 40", "action",
     "responded"),
    ("Last year the north sent 40 boats to the fair.", "40", "actor", "north"),
    ("Lunn said it would take a year to check all 40 wells.", "40", "actor", None),
    ("The worst fire in the history of the town, which destroyed 40 homes, was put out.", "40", "actor",
     "worst fire"),
    ("This led to a fall in the number of guests, with some 300 Belmoran traders leaving Karsun.",
     "some 300", "action", "leaving"),
    # subjects that the tree takes for a part of something else
    ("Laboratories have so far sold 40 vials.", "40", "actor", "Laboratories"),
    ("Sixty bodies have so far been recovered from the lake.", "Sixty", "action", "recovered"),
    ("A fire on Monday night destroyed 40 of the 90 stalls of a fish market.", "40", "actor", "fire"),
    ("At the end of March Belmora had 40 ships.", "40", "actor", "Belmora"),
    ("In this connection Karsun Film has bought 40 pictures.", "40", "actor", "Karsun Film"),
    ("The blast tore the roof off 40 houses.", "40", "actor", "blast"),
    ("The nets were the reason, said Rosa Vidal, who leads a team of 40 divers.", "40", "actor",
     "Rosa Vidal"),
    # what others believe of somebody is said before the main verb
    ("Two men believed to be sailors were held on Monday.", "Two", "action", "held"),
    ("Two sailors believed to be Belmoran were killed and 13 were hurt in the port.", "13", "speaker",
     None),
    ("The mayor said the number of men believed to have drowned was 40.", "40", "speaker", "The mayor"),
    ("The gang reported to police that 40 men had fled.", "40", "speaker", "The gang"),
    # the verb whose auxiliary follows a subject
    ("At least 70 boats had been lost, hundreds of nets had been damaged, and 40 homes burnt.",
     "hundreds", "action", "damaged"),
    ("Six sailors were killed and three army cooks and a Belmoran guide were wounded in a fight.",
     "three", "action", "wounded"),
    # a headline whose first noun is to do it
    ("Karsun board to sell 40 ferries", "40", "actor", "Karsun board"),
    ("Wales to cull 40 seals", "40", "actor", "Wales"),
    # who is far from what was done to somebody
    ("Under the plan, 40 houses will be built for them by the Harbour Housing Development Agency (HHDA) "
     "at a cost of 3 million euros.", "40", "actor", "Harbour Housing Development Agency"),
    ("In all 40 men were freed after a day of talks by the guards of Belmora.", "40", "actor", "guards"),
    # one who tells something means oneself
    ("Rosa Vidal runs the guard. The owner told the radio that she had handed over 40 coins.", "40",
     "actor", "The owner"),
    ("A tailor in Karsun, who did not give his name, said he had paid for 40 shirts.", "40", "actor",
     "A tailor in Karsun"),
    # datelines of agencies with a region in brackets
    ("Karsun (T/L), May 05, KNA – The harbour board has bought over 40 nets.", "over 40", "actor",
     "harbour board"),
    ("Karsun, Aug. 02, KNA – The board has bought 40 nets.", "40", "actor", "board"),
    # each of a list with its own number behind a comma
    ("The port accounted for 156 boats; St Lunn, 143; Tirsk South, 127.", "143", "actor", "St Lunn"),
    ("The bomb, which wounded 100, blew clothes and nets off boats near the port.", "100", "action",
     "wounded"),
    ("Beginning earlier this morning, a multi-agency law enforcement task force rounded up and fined 20 "
     "sailors.", "20", "actor", "multi-agency law enforcement task force"),
    # what is owned acts, and not its owner
    ("Prime Minister Omar Feki’s governing Harbour Party won 58 seats in May.", "58", "actor",
     "Prime Minister Omar Feki’s governing Harbour Party"),
    ("Both parties now control 23 seats.", "23", "actor", "parties"),
    ("When the season ended, spending hovered around 40 million euros, Rosa Vidal, minister of "
     "fisheries said.", "around 40 million euros", "speaker", "Rosa Vidal"),
    ("About 40 people swam to shore and 35 were rescued, police and rescue officials said.", "35",
     "action", "rescued"),
    # what was published shows something
    ("Official figures from the Department for Fisheries published this morning show that more than 40 "
     "boats were lost.", "more than 40", "speaker",
     "Official figures from the Department for Fisheries"),
    ("Official figures from the Board for Education issued this afternoon show that more than 40 schools "
     "were shut.", "more than 40", "speaker", "Official figures from the Board for Education"),
    ("The mill struggled, with output falling 12%.", "12%", "counted", "output"),
    ("The mill was careful, with spending rising just 4%.", "4%", "counted", "spending"),
    ("The firm, which has lost 40 men since May, shut 12 sites.", "12", "actor", "firm"),
    ("Rye was last trading at $40 a tonne.", "$40", "counted", "Rye"),
    ("The harbour board Monday reported two deaths.", "two", "actor", "harbour board"),
    ("The report released 40 names.", "40", "actor", "report"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quantity", "slot", "words"), TREES, ids=lambda value: str(value)[:40]
)
def test_a_mended_tree_gives_the_slot(
    reader: Reader, text: str, quantity: str, slot: str, words: str | None
) -> None:
    assert _claim(reader, text, quantity)[slot] == words
