"""Whom an English figure counts that names nobody: «a blast wrecked 40 cars, killing *four*»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.counted.nouns import JOINTS
from svodka.language.english.counted.rules import counted
from svodka.language.english.cues import reporting
from svodka.language.english.persons import is_person
from svodka.language.english.site import Site, words_of
from svodka.language.lexicon import classes
from svodka.language.slots import Words

BACK = 1
"""How many sentences back those may stand who are meant."""
AHEAD = 6
"""The most tokens from a figure to the next one, which names those who are meant."""


def harmed(site: Site, deed: int | None) -> bool:
    """Whether a figure counts those who were killed or hurt, and has no noun."""
    return site.spot.kind == "count" and _hurts(site, deed)


def nameless(site: Site, deed: int | None) -> bool:
    """«The fire killed *12*», «a bus overturned, with *12 injured*»: surely not the fire."""
    top = site.tokens[site.top]
    beside = deed == site.last + 1 and site.tokens[deed].feats.get("VerbForm") == "Part"
    return beside or (top.rel == "obj" and top.head == deed)


def holds(site: Site, deed: int | None, known: EnglishAdviser | None) -> bool:
    """«The flood hit 12 *villages*; 40 were rescued»: where those were who were saved or held."""
    words = known.slots.counted if known is not None else None
    if deed is None or words is None:
        return False
    persons = classes("english/persons")
    taken = site.tokens[deed].lemma in persons["taking"]
    return taken and words.normal in words_of("area", "site") | persons["held-in"]


def others(sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]) -> bool:
    """Whether figures right before count anything: persons who may be meant, or things that are not."""
    return any(True for _ in _counted(sites, at, before))


def victims(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Words | None:
    """The noun before that names persons, or what else was killed or hurt; of several in a sentence none."""
    found: list[tuple[Site, Words]] = []
    for one, known, noun in _counted(sites, at, before):
        part = known.slots.whole is not None  # «12 men, among them 3 *drivers*»
        if not part and (_hurts(one, known.deed) or is_person(noun.normal)):
            found.append((one, noun))
    nearest = [noun for one, noun in found if one.sentence is found[0][0].sentence]
    alike = len({noun.normal for noun in nearest}) == 1  # not «97 passengers and four guards»
    return nearest[0] if alike else None


def beside_toll(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> bool:
    """«The storm caused 12 deaths, *40 injured*»: a noun of deaths right before, which are no persons."""
    one, _, noun = next(_counted(sites, at, before))
    toll = one.outline.text[noun.start : noun.end].rpartition(" ")[2].lower()
    deaths = toll.endswith("s") and toll in reporting("casualty") and not is_person(noun.normal)
    return deaths and one.sentence is (sites[at] or one).sentence


def named_next(sites: Sequence[Site | None], at: int) -> Words | None:
    """«A quake killed *one*, hurt 40 and displaced 300 people»: the persons of a next figure."""
    before, hurt = sites[at], False
    for following in sites[at + 1 :]:
        if before is None or following is None or following.sentence is not before.sentence:
            return None
        between = before.tokens[before.last + 1 : following.first]
        joined = bool(between) and between[0].low in JOINTS and len(between) < AHEAD
        hurt = hurt or any(_befalls_persons(token.lemma) for token in between)
        if not joined or not hurt or all(token.pos != "VERB" for token in between):
            return None
        noun, _ = counted(following)
        if noun is not None and noun > following.first:
            person = is_person(following.tokens[noun].lemma)
            return following.phrase(noun, after_number=True) if person else None
        before = following
    return None


def _counted(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Iterator[tuple[Site, EnglishAdviser, Words]]:
    """The figures that count something in the sentence and the one before it, the nearest first."""
    site = sites[at]
    for index in range(at - 1, -1, -1):
        one, known = sites[index], before[index]
        if site is None or one is None or site.sentence.index - one.sentence.index > BACK:
            return
        noun = known.slots.counted if known is not None else None
        if known is not None and noun is not None and one.spot.kind == "count":
            yield one, known, noun


def _hurts(site: Site, deed: int | None) -> bool:
    return deed is not None and _befalls_persons(site.tokens[deed].lemma)


def _befalls_persons(lemma: str) -> bool:
    """Whether a verb kills, hurts or locks up: «wound», «*arrest*»; only of persons anything so is said."""
    known = classes("english/persons")
    return lemma in known["hurting"] | known["judging"]
