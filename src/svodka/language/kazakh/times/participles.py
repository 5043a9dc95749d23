"""Times of a participle that tells which: «*2024 жылы* салынған зауытта 300 адам жұмыс істейді»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.morphology.verb_endings import DONE, PASSED, bare_participle
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, words_of
from svodka.language.kazakh.times.tenses import is_past
from svodka.language.lexicon import classes
from svodka.language.slots import Time

_CLAUSE = 8
"""The most tokens between a time and the participle of its clause."""
_PLACES = frozenset({"Loc", "Dat", "Abl", "Ins", "Acc"})
"""Cases of what a deed has to do with besides what is counted."""
_ALWAYS = frozenset({"now", "frequency", "anaphoric", "clock", "event"})
"""Kinds of times at which nothing is made that there is since."""


def of_relative(site: Site, one: Time, first: int, last: int) -> bool:
    """«2021 жылы қордан бөлінген бұл қаражат 200 отбасыны …»: when something befell what is named again."""
    at = _participle(site, last)
    return at is not None and site.low(at + 1) in words_of("that", "such")


def of_made(site: Site, one: Time, first: int, last: int) -> bool:
    """«2024 жылы салынған зауытта 300 адам жұмыс істейді»: when that came to be where or by what it is done.

    Not «2024 жылы болған апатта 9 адам өлді», which was then; where the deed of now is told, any participle
    has its own time: «былтыр алынған автобустар тәулігіне 9 мың адам тасиды».
    """
    if one.kind in _ALWAYS or one.end > site.spot.start:
        return False
    at = _participle(site, last)
    if at is None or not (site.low(at).endswith(DONE) or (_was_done(site) and not _is_over(one))):
        return False  # «2027 жылы салынатын мектепке 12 млн теңге бөлінді», not «… бөлінеді»
    noun = next((i for i in range(at + 1, site.first) if _heads(site, i)), None)
    if noun is None or site.begins(noun, "event"):
        return False
    if site.case(noun) == "Abl" and site.low(noun + 1) in classes("kazakh/time_words")["keiin"]:
        return True  # «2019 жылы енгізілген режимнен кейін ағын артты»
    if site.case(noun) == "Acc" and site.tokens[noun + 1].pos == "VERB" and noun + 1 < site.first:
        return True  # «19 мамырда жасалған келісімді бұзғаннан бері 40 адам өлді»
    to_come = not site.low(at).endswith(DONE)
    return to_come or deed_begins(site.low(at), "built") or _of_now(site)


def of_counted(site: Site, one: Time, deed: tuple[int, int] | None) -> bool:
    """«*2019 жылы* қабылданған 12 заң жойылды»: when what befell those who are counted before their deed.

    Not where that is their deed («былтыр ашылған 12 мектеп бар»), nor «биыл», in which both were done.
    """
    if deed is None or deed[0] <= site.last or one.kind in _ALWAYS:
        return False
    last = site.around.range(one.start, one.end)[1]
    at = site.first - 1
    if not (at == last + 1 or (at == last + 2 and site.low(last + 1) in words_of("light"))):
        return False
    made = site.tokens[at].feats.get("VerbForm") == "Part" and site.low(at).endswith(DONE)
    return made and site.low(last) not in classes("kazakh/time_words")["thisyear"]


def _participle(site: Site, last: int) -> int | None:
    """The first participle behind a time, in its clause and with a word between it and the figure."""
    for at in range(last + 1, min(site.first - 1, last + 1 + _CLAUSE)):
        if site.low(at) == ",":
            return None
        form = site.tokens[at].feats.get("VerbForm")
        if form in ("Part", "Fut") and bare_participle(site.low(at)):
            return at
    return None


def _heads(site: Site, at: int) -> bool:
    """«Зауытта», «кәсіпорын», «мектептің»: a noun with its own part in the deed, that is not counted."""
    if at in site.busy or site.tokens[at].pos not in ("NOUN", "ADJ"):
        return False
    if site.low(at + 1) in classes("kazakh/labels")["number"]:
        return False  # «былтыр салынған мектеп саны – 12»: of these it is told how many they are
    if site.case(at) in _PLACES:
        return True
    makes = not classes("kazakh/agents")["maker"].isdisjoint(stems(site.low(at)))
    acts = makes or is_agent(site.low(at))
    return acts and (site.case(at) == "Gen" or site.bare(at)) and site.ending != "own"


def _of_now(site: Site) -> bool:
    """«Жұмыс істейді», «тасиды»: whether the verb that ends the clause of a figure is of now."""
    low = _told(site)
    return low.endswith(PASSED) and not is_past(low)


def _is_over(one: Time) -> bool:
    """«Соңғы 5 жылда Таразға баратын жолда 40 адам өлді»: a time that nothing is still to come in."""
    return one.kind == "relative-span" or one.kind.startswith("since")


def _was_done(site: Site) -> bool:
    """«Бөлінді», «тапты»: whether that verb tells what is over."""
    return is_past(_told(site))


def _told(site: Site) -> str:
    """The verb that ends the clause of a figure; empty where none does."""
    for at in range(site.last + 1, len(site.tokens)):
        if site.tokens[at].text in ".;":
            return ""
        if site.tokens[at].feats.get("VerbForm") == "Fin":
            return site.low(at)
    return ""
