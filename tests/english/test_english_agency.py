"""The grammar of agencies and local papers: prices for whom, ends of a rise, those who are told to pay."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

SLOTS = [
    # what costs so much, and not for whom
    ("Tickets cost £14 for adults and £6 for children.", "£14", "counted", "Tickets"),
    ("The ferry costs $15 for cars and $40 for trucks.", "$15", "counted", "ferry"),
    ("The strike is costing it £85m in lost output.", "£85m", "counted", "lost output"),
    ("The dispute cost the port 30 days of work and $4m in fees.", "$4m", "counted", "fees"),
    ("The storm cost farmers 40 cows and £2m in lost crops.", "£2m", "counted", "lost crops"),
    ("The gang took two boats and $4m in March.", "$4m", "counted", None),
    # both ends of a change that a noun tells of
    ("A cut in the rate from 5% to 4.5% would help 300,000 borrowers.", "5%", "action", "cut"),
    ("A cut in the rate from 5% to 4.5% would help 300,000 borrowers.", "4.5%", "action", "cut"),
    (
        "A cut in the rate from 5% to 4.5% would help 300,000 borrowers.",
        "300,000",
        "action",
        "help",
    ),
    ("An increase in the toll to $4.50 from $3.75 takes effect soon.", "$4.50", "counted", "toll"),
    (
        "An increase in the toll to $4.50 from $3.75 takes effect soon.",
        "$3.75",
        "action",
        "increase",
    ),
    ("A rise in complaints to 300 from 210 worried the mayor.", "210", "counted", "complaints"),
    ("There has been a 14% rise in complaints about noise.", "14%", "action", "rise"),
    ("There was a 6 percent drop in sales at the grocer.", "6 percent", "action", "drop"),
    ("There is a 20% chance of rain.", "20%", "action", None),
    # those who are told to do it do it
    ("A judge ordered the builder to repay $90,000.", "$90,000", "actor", "builder"),
    ("The regulator told the bank to set aside £40m.", "£40m", "actor", "bank"),
    (
        "Lawmakers forced the utility to refund $14 million to customers.",
        "$14 million",
        "actor",
        "utility",
    ),
    ("A court sentenced the forger to pay 3,000 euros.", "3,000 euros", "actor", "forger"),
    ("The minister ordered a plan to cut 300 posts.", "300", "actor", "minister"),
    # nothing sells itself, and no index closes
    ("The house sold for £450,000.", "£450,000", "actor", None),
    ("The firm sold 40 houses for £4m.", "£4m", "actor", "firm"),
    ("The Dow closed 212 points lower.", "212", "actor", None),
    ("The index ended at 4,310.", "4,310", "actor", None),
    ("The shop opened at 12 sites.", "12", "actor", "shop"),
    # participles before those to whom it was done
    (
        "Stolen from the depot were 31 tyres, two generators and a forklift.",
        "31",
        "action",
        "Stolen",
    ),
    (
        "Stolen from the depot were 31 tyres, two generators and a forklift.",
        "two",
        "action",
        "Stolen",
    ),
    ("Also destroyed were 15 barns.", "15", "action", "destroyed"),
    (
        "Among the items recovered were 14 laptops, 6 cameras and a bow.",
        "14",
        "action",
        "recovered",
    ),
    ("Among the guests were 40 sailors.", "40", "action", None),
    # money beside things is of none of them
    (
        "Police seized 6kg of cocaine, 11 guns and more than £90,000.",
        "more than £90,000",
        "counted",
        None,
    ),
    ("Officers recovered two pistols and $40,000.", "$40,000", "counted", None),
    ("The gang stole 300 watches and £20,000 in cash.", "£20,000", "counted", "cash"),
    ("The firm has 40 shops and £2m of debt.", "£2m", "counted", "debt"),
    ("Police found 40 rifles and $9,000 during a raid.", "$9,000", "counted", None),
    # what is up behind «on», and who lives somewhere beside what is done there
    ("Profit fell 18% to £22.4m on revenue up 3% at £310m.", "3%", "counted", "revenue"),
    ("Profit fell 18% to £22.4m on revenue up 3% at £310m.", "£310m", "counted", "revenue"),
    ("Profit fell 18% to £22.4m on revenue up 3% at £310m.", "3%", "action", "up"),
    ("Profit fell 18% to £22.4m on revenue up 3% at £310m.", "18%", "counted", "Profit"),
    ("Shares closed on Monday up 3%.", "3%", "counted", "Shares"),
    ("The port, home to 1,200 dockers, handles cotton.", "1,200", "action", None),
    ("Rescuers brought home 40 sailors.", "40", "action", "brought"),
    # what so many of the dead were, and a word that a hyphen joins to a number
    ("Of the dead, seven were crew and five were passengers.", "seven", "counted", "crew"),
    ("A 20-strong gang robbed three banks.", "three", "actor", "gang"),
    ("A 7.1-magnitude quake killed 13 people.", "13", "actor", "quake"),
    # what a bound, a part between commas or a conjunction hides from its verb
    (
        "A bomb killed 12 people and wounded at least 30 near a mine in Tirsk.",
        "at least 30",
        "action",
        "wounded",
    ),
    ("Six men died, and 14 others, four of them cooks, were taken away.", "14", "action", "taken"),
    ("School fire toll rises to at least 8 after girl dies", "at least 8", "action", "rises"),
    ("Some 40 men dead after boat starts to sink", "Some 40", "action", "dead"),
    ("At least 63 men are confirmed to have died.", "At least 63", "action", "died"),
    (
        "A bomb attack on a market in the northern city of Karsun killed at least 22 people and wounded"
        " more than 50, police said on Friday, the third such blast in a week.",
        "more than 50",
        "action",
        "wounded",
    ),
    # whom a number without a noun counts, and who did it
    (
        "About 90 miners struck at two pits, and a further 40 joined them.",
        "40",
        "counted",
        "miners",
    ),
    ("Nine of Karsavia's top 12 boxers were hurt.", "Nine", "counted", "boxers"),
    (
        "Imports came from Norland (16%), Karsavia and Belmora (14%), and Ostrov (9%).",
        "14%",
        "counted",
        "Belmora",
    ),
    ("The driver in a crash that killed four cooks was freed.", "four", "actor", "crash"),
    ("Norland became the third country to lose 40 ships.", "40", "actor", "Norland"),
    # the time of what was done against somebody, and a time of the next clause
    ("Police launched a drive against fraud in May, seizing 40 cars.", "40", "period", "in May"),
    ("Prices rose 4 percent against May 2021.", "4 percent", "period", None),
    ("The bank held its rate at 5% but signaled three cuts for 2027.", "5%", "period", None),
    ("The rate rose to 4% from 3%, hitting a new high since March 2020.", "3%", "period", None),
    # where a change ends beside the number of the next clause, and a noun with «-ing» amid it
    ("The toll rose to 27 and 12 villages were flooded.", "27", "counted", "toll"),
    ("The toll rose to 27 and 12 villages were flooded.", "12", "counted", "villages"),
    (
        "Norland gave them 40 fever testing kits and 12 tents.",
        "40",
        "counted",
        "fever testing kits",
    ),
    ("Norland gave them 40 fever testing kits and 12 tents.", "12", "action", "gave"),
    # who speaks at the end of a text, and who does not
    ("About 90 men had fled, according to the W.H.O.", "About 90", "speaker", "the W.H.O."),
    ("Some 40 men fled, down from a revised estimate of 50 in May.", "Some 40", "speaker", None),
]


@pytest.mark.parametrize(("text", "figure", "slot", "expected"), SLOTS)
def test_slots(reader: Reader, text: str, figure: str, slot: str, expected: str | None) -> None:
    claims = [claim for claim in reader.read(text).claims if claim.quantity.text == figure]
    mention = getattr(claims[0], slot)
    assert (mention.text if mention else None) == expected


AGES = [
    ("Half of the members are under 30.", ["Half"]),
    ("The club has 300 members, 40% of whom are under 30.", ["300", "40%"]),
    ("Most of the 300 nurses are over 50, the union said.", ["300"]),
    ("Temperatures were under 10.", ["under 10"]),
    ("Women are under 30 per cent of the crew.", ["under 30 per cent"]),
]


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages_of_many_are_no_figures(reader: Reader, text: str, expected: list[str]) -> None:
    assert [claim.quantity.text for claim in reader.read(text).claims] == expected
