"""The country whose something is: «госдолг [Казахстана]», its place; «граждане [Казахстана]», its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.ledger.meaning.clauses import clause_start, words_behind
from svodka.ledger.meaning.concepts import Catalogue, Match
from svodka.ledger.meaning.facets import OWNER
from svodka.ledger.meaning.nationals import nationals
from svodka.ledger.meaning.words import Text, Word
from svodka.model import Claim, Mention

OF_COUNTRIES = {"steady", "stock"}
"""Flags of what a country has that is named before it, and has nowhere else."""
STAYS = {"built", "sited"}
"""Flags of what stays where it is."""
NEAR = 2
"""Words behind a noun that may name another country: «и Китая», «с Россией»."""
STATE = 4
"""Words behind «граждан» that may name a country, and one after it: «Республики Казахстан и Китая»."""


def citizens(claim: Claim, text: Text, catalogue: Catalogue) -> list[Word]:
    """The words that name the country whose citizens are counted: «310 граждан [Казахстана]».

    "310 citizens of [Kazakhstan]", «[Қазақстанның] 310 азаматы», «310 [казахстанцев]»; not of two countries.
    """
    noun = claim.counted
    said = text.words(noun.start, noun.end) if noun else []
    heads = range(len(said)) if text.language == "ru" else range(len(said))[-1:]
    own = next(filter(None, (nationals(said, head, catalogue) for head in heads)), None)
    if own is not None:  # «310 [казахстанцев]», "30 [South Koreans]"
        return list(said[own.first : own.last + 1])
    people = next((word for word in said if catalogue.at("citizen", [word], 0)), None)
    if people is None:
        return []
    if text.language == "kk":
        start = clause_start(text, min(people.start, claim.quantity.start))
        before = text.words(start, people.start)
        near = [word for word in before if not word.within(claim.quantity)][-NEAR:]
        found = [m for m in catalogue.all("place", near) if m.last == len(near) - 1]
    else:
        behind = words_behind(text, people.end)
        near = _near(behind, catalogue)
        found = list(catalogue.all("place", near))
        found = found if found and not found[0].first else []
    named = len(found) == 1 and "wide" in found[0].concept.flags
    return near[found[0].first : found[0].last + 1] if named else []


def _near(behind: Sequence[Word], catalogue: Catalogue) -> list[Word]:
    """The words behind a noun that may name its country: «[Республики Казахстан и Китая]»."""
    told = [at for at, word in enumerate(behind) if not catalogue.at("link", [word], 0)][:STATE]
    return list(behind[told[0] : told[-1] + 1]) if told else []


def _with_english_owner(
    claim: Claim, said: Sequence[Word], text: Text, catalogue: Catalogue
) -> Claim:
    """The claim with the place whose its noun is: "[Kazakhstan]'s GDP", "wheat exports of [Kenya]"."""
    end = said[-1].end
    behind = words_behind(text, end)[: NEAR + 1]
    found = catalogue.at("place", said, 0)
    row = said
    wide = found is not None and "wide" in found.concept.flags
    if found is not None and wide and _is_countrys(said[found.last + 1 :], catalogue):
        return _placed(claim, said, found, text)
    if found is not None and not wide and _stands_there(found.last, said, catalogue):
        return _placed(claim, said, found, text)
    if found is None or not OWNER.search(said[found.last].text):
        of = bool(behind) and catalogue.at("link", behind, 0) is not None
        found, row = (catalogue.at("place", behind, 1) if of and len(behind) > 1 else None), behind
        joined = found is not None and catalogue.at("join", behind[found.last + 1 :][:1] or said, 0)
        if joined:
            return claim  # "trade of Kenya and Uganda"
    if found is None or "generic" in found.concept.flags:
        return claim
    if row is behind and OWNER.search(behind[found.last].text):
        return claim  # "members of Iran's team"
    return _placed(claim, row, found, text)


def _placed(claim: Claim, said: Sequence[Word], found: Match, text: Text) -> Claim:
    """The claim with the words of a place as its place, without what says whose it is ("'s")."""
    last = said[found.last]
    start, stop = said[found.first].start, last.start + len(OWNER.sub("", last.text))
    named = Mention(text.text[start:stop], start, stop, normal=found.concept.title)
    return replace(claim, place=named)


def _stands_there(last: int, said: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether what a town or a region is named before stays where it is: "148 [Kansas] farms"."""
    noun = said[last + 1 :]
    counted = catalogue.at("counted", noun, 0) if noun else None
    stays = counted is not None and bool(STAYS & counted.concept.flags)
    return stays and noun[-1].text.islower()


def _is_countrys(noun: Sequence[Word], catalogue: Catalogue) -> bool:
    """Whether what stands behind a country is in it: "US [inflation]", "Nigerian [oil output]"."""
    counted = catalogue.first("counted", noun)
    stock = counted is not None and bool(OF_COUNTRIES & counted.concept.flags)
    return stock or catalogue.first("deed", noun) is not None


def with_country(claim: Claim, text: Text, catalogue: Catalogue) -> Claim:
    """The claim with the country that its Russian noun ends with as its place; itself if there is none.

    «Доходы бюджета [Казахстана] составили 21 трлн тенге»; not «товарооборот Казахстана и Китая», which is of
    two, nor «граждане Казахстана», who may be anywhere: a claim of these is without that place.
    """
    if people := citizens(claim, text, catalogue):
        placed = any(word.within(claim.place) for word in people)
        return replace(claim, place=None) if placed else claim
    noun = claim.counted
    if noun is None or claim.place is not None:
        return claim
    said = text.words(noun.start, noun.end)
    behind = words_behind(text, noun.end)[:NEAR]
    if text.language == "en":
        return _with_english_owner(claim, said, text, catalogue)
    if catalogue.first("place", behind) is not None:
        return claim
    for match in catalogue.all("place", said):
        last = match.last == len(said) - 1 and said[match.first].part == "NOUN"
        if "wide" in match.concept.flags and not last:
            return claim
        if match.first and "wide" in match.concept.flags:
            start, end = said[match.first].start, noun.end
            words = text.text[start:end]
            return replace(claim, place=Mention(words, start, end, normal=match.concept.title))
    return claim
