"""Where something is done at home: «[Казахстан] добыл 9 млн тонн» is «в Казахстане добыто 9 млн»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.ledger.meaning.clauses import clause_of
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.doers import doers
from svodka.ledger.meaning.facets import OWNER, is_so_called
from svodka.ledger.meaning.inflection import kazakh_cases, russian_cases
from svodka.ledger.meaning.manners import is_way
from svodka.ledger.meaning.presenting import presenter
from svodka.ledger.meaning.verbs import action_of
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

CASES = {"from": "abl", "to": "dat"}
"""The case of a Kazakh place by which way something went."""
STRAIGHT = "acc"
"""The case of one that the deed itself takes: «[Қазақстанды] аралады»."""


def with_home(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the area as its place that does at home what is done there, or that things leave.

    «[Казахстан] добыл 9 млн тонн», «[Орская область] экспортировала зерно», "exported from [Karsun County]";
    not "Kenya exported 5 tonnes to Italy", some of them, nor «Турция построила 12 школ», wherever that was.
    What a region or a town does is done there, whatever it is: "[Lunn County] opened 19 schools"; and so is
    what those do whose trade it is: «[казахстанские] аграрии собрали».
    """
    told = claim.place
    if told is not None and not is_way(text.words(told.start, told.end), catalogue):
        return claim
    deed = _deed(claim, text, catalogue)
    if told is not None:
        if deed is None or "out" not in deed.flags:
            return claim
        claim = replace(claim, place=None)  # "shipped 5 tonnes [abroad]"
    around = clause_of(claim, text)
    if has := presenter(claim, text, catalogue):  # "[Wales] saw 64 pubs close"
        return claim if _names_more(claim, has, around) else _at(has, claim, text)
    who = [word for word in around if word.within(claim.actor)]
    trade = doers(who, deed.name, catalogue) if deed is not None else []
    row = [word for word in who if word not in trade]
    area = _area(row, catalogue) or _unknown(row, trade, text)
    if deed is None or not (trade or "home" in deed.flags):
        area = area if area and _is_small(area, catalogue) else []
    elif claim.actor is None and "out" in deed.flags:
        area = _end(around, "from", text, catalogue)
    if not area and deed is not None and "into" in deed.flags:
        area = _end(around, "to", text, catalogue)
    return _at(area, claim, text) if area and not _names_more(claim, area, around) else claim


def _is_small(area: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether an area is a part of a country, and named as it is: «Семей», no «семья»."""
    return all(
        "wide" not in match.concept.flags
        and ("generic" in match.concept.flags or is_so_called(match, area))
        for match in catalogue.all("place", area)
    )


def _at(area: Sequence[Word], claim: Claim, text: Text) -> Claim:
    """The claim with an area as its place."""
    start, end = area[0].start, area[-1].start + len(OWNER.sub("", area[-1].text))
    return replace(claim, place=Mention(text.text[start:end], start, end, normal=area[-1].lemma))


def _deed(claim: Claim, text: Text, catalogue: Catalogue) -> Concept | None:
    """What was done, by the verb or by the noun of a verb that only says how much: «[экспорт] составил»."""
    concept = action_of(claim, text, catalogue)[1]
    said = [text.words(one.start, one.end) if one else [] for one in (claim.action, claim.counted)]
    host, who = catalogue.first("hosting", said[0]), catalogue.first("counted", said[1])
    if host is not None and who is not None and "guest" in who.concept.flags:
        return catalogue.named("action", host.concept.act)  # "Iceland welcomed 9,000 tourists"
    if claim.counted is None or (concept is not None and "level" not in concept.flags):
        return concept
    noun = text.words(claim.counted.start, claim.counted.end)
    told = catalogue.first("deed", noun)
    found = catalogue.named("action", told.concept.act) if told is not None else None
    match = catalogue.at("action", noun, 0) if noun else None
    return found or (match.concept if match is not None else None)


def _area(row: Sequence[Word], catalogue: Catalogue) -> Sequence[Word]:
    """The words if they are the name of an area and nothing else: «Орская область», "Kenya"; else none."""
    known = list(catalogue.all("place", row))
    if len(known) != 1:
        return []
    (match,) = known
    if "generic" not in match.concept.flags:
        return row if match.last - match.first + 1 == len(row) else []
    led = [word for word in row[: match.first] if word.text[0].isupper()]
    whole = "local" in match.concept.flags and match.last == len(row) - 1
    return row if led and whole and len(led) == match.first else []


def _unknown(row: Sequence[Word], trade: Sequence[Word], text: Text) -> Sequence[Word]:
    """The name beside those whose trade a deed is, of a place that no concept has: «литейщики [Карсуна]».

    "[Lunnton]'s farmers", «[Көлбай] құрылысшылары»; what stands before Russian ones tells what they are.
    """
    if not row or not trade or not all(word.text[0].isupper() for word in row):
        return []
    if text.language == "ru":
        behind = row[0].start > trade[-1].end and "gent" in russian_cases(row[-1])
        return row if behind else []
    if row[-1].end > trade[0].start or (text.language == "en" and not OWNER.search(row[-1].text)):
        return []
    return row


def _end(around: Sequence[Word], way: str, text: Text, catalogue: Catalogue) -> Sequence[Word]:
    """The area that things left, or reached: "exported from [Kenya]", «[Қазақстанға] келді»."""
    for at in range(len(around)):
        for end in range(min(len(around), at + 3), at, -1):
            row = around[at:end]
            if _area(row, catalogue) and _led(around[:at], row, way, text, catalogue):
                return row
    return []


def _led(
    before: Sequence[Word], row: Sequence[Word], way: str, text: Text, catalogue: Catalogue
) -> bool:
    """Whether an area is left or reached: by its case in Kazakh, else by the word before it ("visited")."""
    if text.language == "kk":
        return not {CASES[way], STRAIGHT}.isdisjoint(kazakh_cases(row[-1]))
    led = catalogue.at("direction", before[-1:], 0) if before else None
    straight = text.language != "ru" or "gent" in russian_cases(row[-1])
    if led is None and way == "to" and text.language == "en" and before:
        deed = catalogue.at("action", before[-1:], 0)
        return deed is not None and "into" in deed.concept.flags
    return led is not None and led.concept.name == way and straight


def _names_more(claim: Claim, area: Sequence[Word], around: Sequence[Word]) -> bool:
    """Whether a clause has other names, which may be of where things went: "to Italy"."""
    apart = (claim.quantity, claim.period)
    others = [word for word in around if word not in area and not word.within(*apart)]
    first = claim.sentence[0]
    return any(word.text[0].isupper() and word.start != first for word in others)
