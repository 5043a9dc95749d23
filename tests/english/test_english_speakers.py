"""Who says an English figure: clauses of saying behind and within the speech, pronouns, reports."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.reader import Reader

CLOSING = [
    ("Trade with Belmora grew by 9 percent and reached 3 billion dollars, the Ministry of "
     "Trade in Karsun said.",
     "the Ministry of Trade in Karsun"),
    ("A landslide rolled over the village of Tirsk, killing at least 16 people, residents and "
     "officials said.",
     "residents and officials"),
    ("The glaciers of the north have lost 40 percent of their area, geographers of the "
     "university said on Friday.",
     "geographers of the university"),
    ("The pump was shut down for six hours, the head of licensing at the Energy Board, Rosa "
     "Vidal, confirmed.",
     "Rosa Vidal"),
    ("The flood carried off 40 stalls, said B. D. Varnal, the head of the traders' union.",
     "B. D. Varnal"),
    ("A survey by the board found 12 per cent of nurses planned to leave.", "A survey by the board"),
    ("The plan is paying off with new figures showing a 10 percent drop in thefts.", "new figures"),
    ("'It's our best year, and we don't see why 40 men should go,' the mayor said.", "the mayor"),
    ("The old bonds pay 5 percent, the treasurer explained; the new ones pay 3 percent.", "the treasurer"),
    ("Visitors numbered 21,000 last year, the curator says, nearly double the figure of "
     "2006.", "the curator"),
    ("Deaths fell by 40 percent in ten years, a study by the university found.",
     "a study by the university"),
    ("Charges were brought against 50 officials, the anti-corruption group has calculated.",
     "the anti-corruption group"),
    ("Thieves broke into 784 shops in May, the Federal Police Office (FPO) reported on Thursday.",
     "the Federal Police Office"),
    ("The pumps cost 68 billion soums, agency head Petra Lunn told Karsun.uz.",
     "agency head Petra Lunn"),
    ("Asked about the flood, Lunn said that the fund had paid 3 million soums.", "Lunn"),
    ("The marshes, according to al-Karsuni, have lost 40% of their water.", "al-Karsuni"),
    ("Revenue rose 11%, Finance Minister Petra Lunn told reporters, while spending rose 3%.",
     "Finance Minister Petra Lunn"),
    ("Some 900 homes were without power, according to grid operator Nordlin.", "grid operator Nordlin"),
    ("The port earned 3 million euros, according to the state-owned newspaper.",
     "the state-owned newspaper"),
    ("The deputies approved 40 laws, the chairman of the board of carriers Petra Lunn "
     "informed.", "Petra Lunn"),
    ("In the two valleys, according to the harbour board, 40 houses burned down.",
     "the harbour board"),
    ("The lakes are 22 percent full, according to the keeper, against 47 percent a year ago.",
     "the keeper"),
    ("The north does better, according to the harbour board: 40 boats there are insured.",
     "the harbour board"),
    ("The mayor doubts it: according to Senator Rosa Vidal, a third of the houses have no water.",
     "Senator Rosa Vidal"),
    ("At least 50 citizens of Belmora are in camps, the Security Service says in its report for "
     "2015, presented to parliament on Tuesday.", "the Security Service"),
    ("Some 190 people aged 10 to 24 live in the camp, the Health Board said in Karsun on Friday, and "
     "the flood took the homes of 170 of them.", "the Health Board"),
    ("Clerks opened 903 files last year, Prosecutor General Petra Lunn said on Sunday as she "
     "presented her report.", "Prosecutor General Petra Lunn"),
    ("At least 37 people fainted in the heat, said Dr Petra Lunn of the college, but none died.",
     "Petra Lunn"),
    ("The lakes have lost 6 percent of their area, says a report released on Sunday by the board.",
     "a report"),
    ("A local official, who asked not to be named, said that 60 such holes were dug in the valley.",
     "A local official"),
    ("The harbour firm Lunn, named in many complaints, said 40 of these concerned one sale.",
     "The harbour firm Lunn"),
    ("The head of the harbour board said on Monday that some 40 boats were sold.",
     "The head of the harbour board"),
    ("Ostrov - The Election Board on Friday said that 40 men had voted.", "The Election Board"),
    ("NewKarsun: Finance Minister Rosa Vidal announced that the board has spent over 3 million euros.",
     "Finance Minister Rosa Vidal"),
    ('"I paid 40 euros," said Jean-Marc Lunn, who lives in Karsun.', "Jean-Marc Lunn"),
    ('"I paid 40 euros," said Kim Ha-eun, a nurse.', "Kim Ha-eun"),
    ('"We lost 40 goats," said brigade commander Omar Feki.', "brigade commander Omar Feki"),
    ("The fire burned 40 houses, says the leader of the group, Rosa Vidal.", "Rosa Vidal"),
    ("Critics pointed out that 40 farmers till their own land and will remain outside.", "Critics"),
    ("The board replied in a note to the paper that 40 boats had been sold.", "The board"),
    ("The army took delivery of 25 lorries, a panel of experts says in a report dated May 20.",
     "a panel of experts"),
    ("The pipe, which runs beside the road to Tirsk, carries 60 per cent of the oil, said Lunnoil, "
     "the firm that owns it.", "Lunnoil"),
    ("The DMC said that 26 fires were burning, most of them in the hills, and that seven were new.",
     "The DMC"),
    ("The north does better, according to the Farm Warning Network: three in five boats there are "
     "sound.", "the Farm Warning Network"),
    ("Rosa Vidal for the Refugee Board (RB) said over 3,000 people were in the camp.", "Rosa Vidal"),
    ('"We have two boats and they leak," sighed Petra Lunn, who runs a harbour.', "Petra Lunn"),
    ('"We had two boats," he joked.', None),
    ('As the newspaper "Tirsk Observer" writes, 380 kilometres of roads do not exist.',
     'the newspaper "Tirsk Observer"'),
    ("Its acting chairman, Omar al-Feki, told Karsun television that 14 firms had been named.",
     "Omar al-Feki"),
    ("The head of the service, Rosa Vidal, confirmed the sixteen dead.", "Rosa Vidal"),
    ("Ten people were on the ferry, Omar Feki, an official at the harbour board said.", "Omar Feki"),
    ("Two others were flown to Tirsk, said Nurses Without Borders, which runs the ship.",
     "Nurses Without Borders"),
    ("NRS, whose ship Dignity was in the area, said in a note that 700 people were aboard.", "NRS"),
    ("Some 400 men were held, the agency quoted the police chief, Colonel Omar Feki, as saying.",
     "Colonel Omar Feki"),
    ("The Work Board on Friday reported that employers added 22,000 posts in August.",
     "The Work Board"),
    ("A crowded boat sank near the island, sending 40 men into the water, said the coast guard, "
     "which searched for hours.", "the coast guard"),
    ("A ministry official told the paper that the firm should have informed the town within 24 hours.",
     "A ministry official"),
    ("Belmora did not export wheat, Lunn said, adding the country now sold 2 million tonnes.", "Lunn"),
    ("The union called a strike, claiming 500 workers were unpaid.", "The union"),
    # reports that are told of before their verb
    ("40 glaciers have vanished, a study published on Tuesday by the Institute has found.",
     "a study published on Tuesday by the Institute"),
    ("40 mills have shut, a survey released on Friday showed.", "a survey released on Friday"),
    # a body that counts
    ("The fire agency counted 40 fires in the north last year.", "The fire agency"),
    ("In 2017 the fire agency counted 40 fires.", None),
    # on what terms it is so
    ("If the town was a household, Vidal said interest would come to 11 million euros.", "Vidal"),
    ("Although the dam held, Vidal said 40 houses were lost.", "Vidal"),
    # who a pronoun is
    ("The army bombed the port, according to the coast agency. It said 40 men were hurt.",
     "the coast agency"),
    ("The ministry closed the port. It said 40 men were hurt.", "The ministry"),
    ("Officials rejected the claims. Foreigners make up 40% of the town, they noted.", "Officials"),
    ("The front was closed, a diplomat in Tirsk said. Others, he pointed out, would see little: the "
     "wall is 40 metres long.", "a diplomat in Tirsk"),
    # what is to be told is not told yet
    ("Tirsk must tell the Harbour Council of every shipment 40 days before it comes, the report "
     "recalls, but few were announced.", "the report"),
    # several who say it together
    ("The Belmoran Coast Guard and the police said 40 men had been rescued.",
     "The Belmoran Coast Guard and the police"),
    ("40 men were rescued, said the army and the police.", "the army and the police"),
    ("40 men were taken to Karsun, said Rosa Vidal and Omar Feki.", "Rosa Vidal and Omar Feki"),
    # who passes on what another says
    ("The dam holds 40 tonnes of sand, Minister Rosa Vidal said, the Karsun agency reports.",
     "Minister Rosa Vidal"),
    ("“The dam holds 40 tonnes of sand,” informed Vidal.", "Vidal"),
    # a full stop that ends no sentence, marks of other lands, a noun that looks like a verb
    ("The camps hold 40,000 people, the U.N. High Commissioner for Refugees said.",
     "the U.N. High Commissioner for Refugees"),
    ("„The gap will be 6 percent of the budget,” said Vidal.", "Vidal"),
    ("Vidal lowered her growth forecast downward from 3 percent.", None),
    # long titles before a name, a verb that leads to another deed, an abbreviation before a name
    ("Thefts fell by 40 percent, said Belmoran Minister of Internal Affairs Petra Lunn on Monday.",
     "Belmoran Minister of Internal Affairs Petra Lunn"),
    ("The Belmoran Coast Guard continued Tuesday to look for 40 men who went missing.", None),
    ("The minister, Engr. Petra Lunn, said that output was 40 tonnes.", "Engr. Petra Lunn"),
    # two subjects of one verb, of which the second speaks
    ("Five weeks after the fair in Karsun, the bill for it stands at 40 million euros, Assistant Chief "
     "Constable Petra Lunn said as she looked back on the day.",
     "Assistant Chief Constable Petra Lunn"),
    # what is meant to be done, ranks and recalls say nothing; what is noted goes on
    ("With most of the town told to stay at home, 40 shops closed.", None),
    ("To find the nests the board will hire a ship, of which 40 percent has been paid.", None),
    ("Vidal said that Tirsk ranked among the towns with the most fires, 40 since May.", "Vidal"),
    ("The firm Lunn has recalled 40,000 cups of milk after customers found splinters in them.", None),
    ("A mill will close, the Board of Labour reports.\n\nAs noted, 40% of the workers are women.",
     "the Board of Labour"),
    # shares of those asked, sources without a comma, verbs and titles that the tags mistake
    ("A freedom of information request by the union showed that 40 men were fined.",
     "A freedom of information request"),
    ("A cost of living report said 40 mills closed.", "A cost of living report"),
    ("A board of inquiry found that 40 men had died.", "A board"),
    ("In a survey by the harbour board, 68 percent of sailors said they had no work.",
     "a survey by the harbour board"),
    ("According to Lunn, thirty-two of the coins are old.", "Lunn"),
    ("The Tirsk Front speaks of 1,900 attacks on its posts.", "The Tirsk Front"),
    ("According to the Philippine Institute of Volcanology, 40 men came.",
     "the Philippine Institute of Volcanology"),
    ("Nine people were hurt, four of them badly, prefect Alain Lunn told reporters at the scene.",
     "prefect Alain Lunn"),
    # one of several who has a name, sources that another refers to
    ("Revenues amounted to 40 million euros, Karsun News reports referring to the country's Statistics "
     "Committee.", "the country's Statistics Committee"),
    # what somebody is charged with is not what he says, and initials end no sentence
    ("On the charge that farmers had not been paid, Vidal said the town had received 40 claims.",
     "Vidal"),
    ("“Forty bodies were found,” police Superintendent R.P. Lunn said by telephone.",
     "police Superintendent R.P. Lunn"),
    # a day between a verb and what is said, a name behind an apostrophe
    ("The head of an aid agency said Wednesday that an extra 40 million euros in donated funds will "
     "feed the town.", "The head of an aid agency"),

    # a sentence of its own says who told it
    ("A total of 25 sailors were taken to hospital. Press centre of the Ministry of Health reported.",
     "Press centre of the Ministry of Health"),
    ("On the night of the storm 29 people were hurt. This is reported by the agency with reference to "
     "the Ministry of Health.", "the Ministry of Health"),
    ("Four sailors were hurt. The ministry informed the Karsun news agency.", "The ministry"),
    ("Four sailors were hurt. The ministry reported a fire on board.", None),
    # names with «of» behind a report
    ("According to data from the Belmoran Department of Labor (BDL), 40 posts were lost in March.",
     "data from the Belmoran Department of Labor"),
    # the subject of a clause that «as» opens
    ("The ban comes even as government data on May 12 showed that 40 mills had shut.",
     "government data"),
    ("The limit was raised to 37 tonnes, declared the press-service of the harbour board.",
     "the press-service of the harbour board"),
    ("Sales will grow by 5 percent, according to a forecast by the harbour board.",
     "a forecast by the harbour board"),
    ("Based on data from the harbour board, 144 men were on the ferry.", "data from the harbour board"),
    ("In March, WHO said that 40 men had fallen ill.", "WHO"),
    ("Asked of the raid, Commissioner of Police, General Omar Feki, said that 40 men were held.",
     "General Omar Feki"),
    ("Some 40 rifles were found.\n\nThe spokesman of the guard, Omar Feki, disclosed this on Tuesday.",
     "Omar Feki"),
    ("Some 40 rifles were found.\n\nThe spokesman of the guard, Omar Feki, made this known on Tuesday.",
     "Omar Feki"),
    ("A post worth 40 euros was set up. This was announced by Governor Rosa Vidal at a meeting "
     "devoted to it.", "Governor Rosa Vidal"),
]  # fmt: skip


def _speakers(reader: Reader, text: str) -> set[str | None]:
    return {in_full(text, one.speaker) for one in reader.read(text).claims}


@pytest.mark.parametrize(("text", "speaker"), CLOSING, ids=lambda value: str(value)[:40])
def test_a_clause_of_saying_names_the_speaker(reader: Reader, text: str, speaker: str) -> None:
    assert _speakers(reader, text) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "The fleet lost 46 ships, but of 40 boats promised by donors the port has received none.",
        "The budget fell to 4 billion dinars, and governors of the south have announced protests.",
        "The bureau published 40 new projections for the counties.",
        "Police seized 54 boxes of resin estimated to be worth over 2 million euros.",
        "The haul included 40 packets of resin, found Wednesday in a shed.",
        "The four deaths reported on Tuesday brought the toll to 37.",
        "The couple accused of taking 40 euros were freed.",
        "On Wednesday, Lunnoil posted a 10% revenue jump to $9.2 billion.",
        "An X-ray revealed 924 packs of cigarettes.",
        "The public is asked to report the death of five or more birds.",
        '"My rent went up," said Omar Feki, a driver who has been at the port for nine years.',
        '"We would begin with the empty seats," said Bishop Lunn of Tirsk, where six parishes wait.',
        "Any person found guilty of theft is liable to a fine of 40 euros.",
        "Guards worked in joint raids on thefts reported in the three towns.",
        "The Reed Party won 40 seats in the 2012 polls.",
        "In the state polls the Reed Party won 40 seats.",
        "The strikes follow the cuts announced last month and are part of a plan to save 8 million euros.",
        "It is unclear what the measures announced on Monday will cost, but 40 men were held.",
    ],
)
def test_no_clause_of_saying(reader: Reader, text: str) -> None:
    assert _speakers(reader, text) == {None}


def test_a_quotation_of_nobody_is_the_narrators(reader: Reader) -> None:
    text = 'Only half of the pumps work, he claimed.\n\nHis rules. "Six hours at the pump, then I sleep."'
    assert [claim.mode for claim in reader.read(text).claims] == ["narrator", "narrator"]


VIEWS = [
    ("In the mayor's opinion, 40 houses burned down.", {"the mayor"}),
    ("In the opinion of the harbour board, 40 boats will be sold.", {"the harbour board"}),
    ("The board met in May. In its view, 40 boats were sold too cheaply.", {"The board"}),
    ("City officials expect 95,000 passengers a day.", {"City officials"}),
    ("In a poll in May, 40 percent backed the dam.", {"a poll"}),
    ("Rosa Vidal opened the port. She expects 40 ships a day.", {"Rosa Vidal"}),
    ("The Road Board spoke of at least 23 dead.", {"The Road Board"}),
    ("40 boats are expected in May.", {None}),
    ("Four fifths of the players, the agency found, earn 40 euros a month.", {"the agency"}),
    ("The lake has lost 80% of its ice, a study by the harbour board found in May.",
     {"a study by the harbour board"}),
    ("The ministry currently puts the population at 43 million, of whom 70 percent live in cities.",
     {"The ministry"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speakers"), VIEWS, ids=lambda value: str(value)[:40])
def test_an_opinion_or_expectation_is_somebodys(
    reader: Reader, text: str, speakers: set[str | None]
) -> None:
    assert _speakers(reader, text) == speakers


GOES_BACK = [
    ('Rosa Vidal leads the union. She said that 40 men were dismissed.', "Rosa Vidal"),
    ("The port lost 3 ships, the board said. In its evening update it said there are 40 sailors ashore.",
     "the board"),
    ("The mayor, Petra Lunn, opened the bridge. According to her, 40 buses cross it.", "Petra Lunn"),
    ("The port took in 40 ships, according to figures published on Monday by the harbour board.",
     "the harbour board"),
    ("The drought cost 40 lives, the agency reports with reference to the Ministry of Health.",
     "the Ministry of Health"),
    ("According to preliminary data, 40 houses burned down.", None),
    ('Deputy mayor Omar Feki praised the firm. Opposition leader Rosa Vidal left the hall. '
     "She said 40 men were dismissed.", "Opposition leader Rosa Vidal"),
    ('"Nobody asked us," said Rosa Vidal. According to her words, more than 150 firms took part.',
     "Rosa Vidal"),
    ("The group Karsun Air said so.\n\nCity hall rejected the findings. It said the group had used "
     "only four sensors.", "City hall"),
    ('"We stay," Omar Feki said. A deputy, Rosa Vidal, spoke of the price: the post cost the town '
     "40 million euros, she said.", "Rosa Vidal"),
    ('"They came back," said Petra Lunn.\n\nHautier blamed the rain. "Half of my voters did not get '
     'up," he told reporters.', "Hautier"),
    ('Deputy mayor Omar Feki praised the firm.\n\nThe widow, Mrs Rosa Vidal, was in court. "I '
     'waited for 28 months," she said.', "Rosa Vidal"),
    ("The ambassador, Omar Feki, met us. By Feki's count 140 firms are affected.", "Feki"),
    ('"The sea is calm," said Omar Feki. Grocer Petra Lunn closed early. "I sold 40 loaves," she '
     "told the paper.", "Grocer Petra Lunn"),
    ("Lunn praised the divers, as he revealed that 40 nets had been lost.\n\nHe added that nine boats had "
     "sunk.", "Lunn"),
    ("Cooks bought eight nets, which have been included in the tally of 640 taken this year.", None),
    ("The guard continued the search, and 40 men were found.", None),
    ('The minister said so.\n\n"We have 40 boats in all. Omar Feki has 12 more" he said.', "The minister"),
    ('"We stay," Rosa Vidal said, a Karsunpress correspondent reports.\n\n"We have 40 boats," she noted.',
     "Rosa Vidal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), GOES_BACK, ids=lambda value: str(value)[:40])
def test_whom_a_pronoun_or_a_report_goes_back_to(
    reader: Reader, text: str, speaker: str | None
) -> None:
    assert _speakers(reader, text) == {speaker}


def test_others_put_another_number(reader: Reader) -> None:
    text = "Organisers put the crowd at 4,000, the police at more than 1,000."
    speakers = [in_full(text, one.speaker) for one in reader.read(text).claims]
    assert speakers == ["Organisers", "police"]


def test_a_verb_that_adds_keeps_the_speaker(reader: Reader) -> None:
    text = '"Money is short," said Rosa Vidal, noting that 40 donors had paid.'
    assert _speakers(reader, text) == {"Rosa Vidal"}


def test_what_is_told_of_a_speaker_is_not_the_speakers(reader: Reader) -> None:
    text = '"I never saw so much water," said Petra Lunn, 68, whose family lost 200 sheep.'
    (claim,) = reader.read(text).claims
    assert (claim.mode, claim.speaker) == ("narrator", None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Omarov: "We have built 12 schools."', "Omarov"),
        ('President Omarov: "We have built 12 schools."', "President Omarov"),
        ('NASA: "We launched 12 rockets."', "NASA"),
        ('The report says this. Omarov: "We have built 12 schools."', "Omarov"),
        ('May: "We have built 12 schools."', None),
        ('Dengue: "It killed 12 people." The town fights dengue.', None),
    ],
)
def test_a_name_before_a_colon_says_what_is_quoted(
    reader: Reader, text: str, speaker: str | None
) -> None:
    assert _speakers(reader, text) == {speaker}
