"""Times of speech in Kazakh, which do not say when what a figure counts happened: «кеше министр айтты»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import REPORTED, REPORTED_OF
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.others_places import SAID
from svodka.language.kazakh.places.place_names import is_region
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins
from svodka.language.lexicon import beginnings, classes
from svodka.language.slots import Time, Words

_EVENT = 3
"""The most tokens of the event where something was said, with its name."""
_OPENING = 30
"""How many characters words that remind of something have at most."""
_LAST = 4
"""Among how many tokens at the end of a sentence its verb stands."""


def of_saying(site: Site, one: Time, first: int, last: int) -> bool:
    """«…, — деп хабарлады министрлік 12 мамырда», «бұрын жазғанымыздай»: the time of a verb of saying."""
    if site.low(last + 1).endswith(SAID) or _of_data(site, one, last):
        return True
    if first <= 1 and _reminds(site):
        return True
    for _, said in site.around.said:
        who = said.here
        if said.rule == "cue" and who is not None and _at_event(site, who, one):
            return True
        if said.rule == "cue" and who is not None and _before_now(site, who, one):
            return True
        before = who is not None and one.end <= who.start < said.start
        if before and said.rule == "cue" and said.start <= site.spot.start < said.end:
            return True  # «Өткен айда министр нан 80 теңге болатынын айтты»
        given = said.cue is not None and site.outline.text[one.end : said.cue.start].isspace()
        if given and said.rule == "source":
            return True  # «прокуратураның 25 сәуірдегі ақпаратына сәйкес 9 іс …»
        holds = said.start <= site.spot.start and site.spot.end <= said.end
        if holds and said.cue is not None and said.end <= min(said.cue.end, one.start):
            return True  # «12 мектеп салынғанын кеше министр айтты»
    return False


def _reminds(site: Site) -> bool:
    """«*Бұған дейін* 12 үй жанғанын жазған едік»: when a report told what it reminds of."""
    opening = site.outline.text[site.sentence.start : site.sentence.start + _OPENING].lower()
    if not opening.startswith(beginnings("kazakh/cues", "reminding")):
        return False
    for at in range(len(site.tokens) - 1, max(site.last, len(site.tokens) - 1 - _LAST), -1):
        if deed_begins(site.low(at), "reported"):
            about = site.low(at - 1) in function_words("about")
            return about or site.low(at - 1).endswith((*REPORTED, *REPORTED_OF))
    return False


def _before_now(site: Site, speaker: Words, one: Time) -> bool:
    """«Полиция *бұған дейін* 12 үй жанғанын хабарлаған»: when somebody told it, right behind who did."""
    text = site.outline.text
    reminds = text[one.start : one.end].lower().startswith(beginnings("kazakh/cues", "reminding"))
    return reminds and speaker.end < one.start and text[speaker.end : one.start].isspace()


def _of_data(site: Site, one: Time, last: int) -> bool:
    """«Кешегі мәлімет бойынша»: the day when what is known was told."""
    known = classes("kazakh/cues")["information"].intersection(stems(site.low(last + 1)))
    return bool(known) and one.kind == "relative-day"


def _at_event(site: Site, speaker: Words, one: Time) -> bool:
    """«Министр бүгін Сенат отырысында …»: the day of the event where somebody spoke."""
    if not (speaker.end <= one.start and site.outline.text[speaker.end : one.start].isspace()):
        return False
    last = site.around.range(one.start, one.end)[1]
    behind = range(last + 1, min(site.first, last + 1 + _EVENT))
    at = next((i for i in behind if site.case(i) == "Loc"), None)
    return at is not None and not is_region(site.low(at))
