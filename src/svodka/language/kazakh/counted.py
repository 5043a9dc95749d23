"""What a Kazakh figure counts: the noun behind it, the owner of a share, the subject in front."""

from __future__ import annotations

import re

from svodka.language.kazakh.phrases import after, phrase, subject
from svodka.language.kazakh.site import MARKS, Site, words_of
from svodka.language.kazakh.speakers import is_agent, is_person
from svodka.language.kazakh.words import GENITIVE

COLLECTIVE = re.compile(r"(?:еу|ау)(?:і|ы)")
_OR = 7
"""Tokens between two amounts of one thing, and between a purpose and its money, at most."""
Span = tuple[int, int]
Found = tuple[Span | None, str]
"""First and last token, and the rule."""


def counted(site: Site) -> Found:
    """First and last token of what is counted, and the rule that found it."""
    kind, ending = site.spot.kind, site.ending
    if kind == "duration":
        return _duration(site, ending)
    compared = ending == "dat" or (ending == "" and kind != "count")
    if compared and site.low(site.last + 1) in words_of("compared"):
        return _compared(site)
    if kind in ("percent", "factor"):
        return _share(site, ending)
    if ending == "own":
        return _owned(site)
    if ending in ("", "gen", "to") and (found := after(site, over_figures=ending == "gen")):
        if kind != "money" or site.case(found[1]) not in ("Abl", "Loc"):
            return found, "counted.after"  # not «5 млн теңге бюджеттен бөлінді»
    if kind in ("money", "measure", "other"):
        return _amount(site, ending)
    return _count(site)


def _duration(site: Site, ending: str) -> Found:
    """«10 күнге қамалды», «жұмысы үш айға тоқтатылды», «мерзімі 9 күннен 6 күнге қысқарды»."""
    if ending in ("dat", "to") and site.spot.change is None:
        found = after(site, over_figures=True)
        if found is not None and site.case(found[1]) == "Abl" and _depriving(site, found[1] + 1):
            return (found[0], found[1] + 1), "counted.after"
        if found is not None and site.case(found[1]) not in (
            "Dat",
            "Abl",
        ):  # «14 жылға түрмеге жапты»
            return found, "counted.after"
    if site.low(site.last + 1) == "мерзімге":
        ending = "dat"
    beside = site.first - 1
    if ending == "dat" and beside >= 0 and _object(site, beside, ("Acc",)):
        return (beside, beside), "counted.object"  # «бастығын 8 жылға қамады»
    found = subject(site)
    if found is not None and is_agent(site.low(found[1])) and not _undergone(site):
        found = None
    if found is not None and (ending == "dat" or site.spot.change or site.owned(found[1])):
        return found, "counted.subject"
    return None, "none"


def _depriving(site: Site, at: int) -> bool:
    """«6 жылға бостандығынан айыру жазасы»: the punishment, not «бостандығынан айырылды»."""
    return at < len(site.tokens) and site.tokens[at].feats.get("VerbForm") == "Inf"


def _undergone(site: Site) -> bool:
    """«Айыпталушы 6 жылға қамалды»: the verb behind says what was done to somebody."""
    verb = next((t for t in site.tokens[site.last + 1 :] if t.pos == "VERB"), None)
    return verb is not None and (
        verb.feats.get("Voice") == "Pass" or verb.text.lower().startswith("сотталды")
    )


def _compared(site: Site) -> Found:
    """«Экспорт былтырғыдан 5 пайызға артық»: the subject, unless a pronoun stands for it."""
    start = site.first
    while start and site.tokens[start - 1].text not in MARKS:
        start -= 1
    if start > 1 and site.low(start - 1) in ("—", "–"):
        start -= 2  # «Бұл — 2023 жылмен салыстырғанда 4 пайызға аз»
    if site.low(start) in words_of("that"):
        return None, "counted.that"
    found = subject(site)
    return (found, "counted.subject") if found is not None else (None, "counted.that")


def _share(site: Site, ending: str) -> Found:
    """What a percentage or a factor is of: its genitive, what it qualifies, or the subject."""
    if (ending == "" and site.spot.change is None) or _qualifies(site):
        found = after(site)
        placed = found is not None and site.case(found[1]) == "Loc"
        if (found is not None and site.owned(found[1])) or (_qualifies(site) and not placed):
            return found, "counted.after"
    if (found := _changed(site)) is not None:
        return found, "counted.object"
    owner = _owner(site)
    verb = site.low(site.last + 1)
    reaches = site.spot.change in ("from", "to") and not site.nominative
    if owner is not None and (reaches or verb.startswith(("құра", "тең", "асп", "асты", "аса"))):
        start = _start(site, owner[0])
        found = subject(site, start)
        if found is not None:
            return found, "counted.subject"
        if site.low(start - 1) in words_of("that"):
            return None, "counted.that"  # «Бұл егіс алқабының 30 пайызын құрайды»
    if owner is not None:
        return owner, "counted.owner"
    if ending == "own":
        found = subject(site)
        return found, "counted.subject" if found else "none"
    if ending == "ins" and site.spot.change is None:
        found = after(site, over_figures=True)
        if found is not None:
            return found, "counted.after"
    if ending == "" and site.spot.change is None and (found := after(site)) is not None:
        return found, "counted.after"
    found = subject(site)
    return found, "counted.subject" if found else "none"


def _start(site: Site, at: int) -> int:
    """The first word of an owner: «егіс алқабының», «әлемдік қордың»."""
    if site.owned(at) and at and site.bare(at - 1) and site.tokens[at].text.islower():
        at -= 1
    while at and site.tokens[at - 1].pos == "ADJ" and site.tokens[at - 1].text.islower():
        at -= 1
    return at


def _changed(site: Site) -> Span | None:
    """«Импорттың үлесін 37%-ке қысқартты»: the object right before the figure."""
    at = site.first - 1
    while at > 0 and at in site.busy:
        at -= 1  # «өндірісті тәулігіне 120 мың тоннаға жеткізді»
    if at < 0 or at in site.busy or site.case(at) != "Acc" or site.tokens[at].pos != "NOUN":
        return None
    return (at - 1 if at and site.case(at - 1) == "Gen" else at), at


def _qualifies(site: Site) -> bool:
    """«3 пайыздық өсім»: the unit itself is made an adjective."""
    return site.low(site.last).endswith(("дық", "дік", "тық", "тік", "дейінгі", "шейінгі"))


def _owned(site: Site) -> Found:
    """«Олардың 12-сі»: the genitive in front; «оның 12-сі бала»: what is said to be it."""
    owner = _owner(site)
    if owner is not None and site.low(owner[1]) not in words_of("of-it"):
        return owner, "counted.owner"
    if owner is not None:
        predicate = _predicate(site)
        return (predicate, "counted.predicate") if predicate else (None, "counted.of-it")
    if COLLECTIVE.search(site.low(site.last)):
        predicate = _predicate(site)
        return (predicate, "counted.predicate") if predicate else (None, "counted.of-it")
    found = subject(site)
    if found is None or (site.spot.kind == "count" and not site.owned(found[1])):
        return None, "counted.of-it"  # «… 14-і коммуналдық меншікке қайтарылды»
    return found, "counted.subject"


def _predicate(site: Site) -> Span | None:
    """«Оның 12-сі бала», «оның 12-сі — балалар»: the noun that ends the clause right behind."""
    at = site.last + 1
    while site.low(at) in ("—", "–", "-"):
        at += 1
    end = at
    while end < len(site.tokens) and site.tokens[end].text not in MARKS:
        end += 1
    last = end - 1
    if not at <= last < at + 3 or not site.bare(last):
        return None
    return (
        (last, last)
        if all(site.tokens[i].pos in ("ADJ", "NOUN") for i in range(at, last))
        else None
    )


def _amount(site: Site, ending: str) -> Found:
    """What money is paid for and what a measure measures."""
    beyond = site.low(site.last + 1).startswith("асатын")
    if site.spot.change and (found := _changed(site)) is not None:
        return found, "counted.object"
    if site.spot.kind == "measure" and ending == "" and (found := _all_of(site)) is not None:
        return found, "counted.owner"
    if ending not in ("", "gen", "acc") and not beyond:
        if (found := after(site, direct=True)) is not None:
            return found, "counted.after"
    named = site.spot.kind != "money" and ending == "" and site.low(site.last + 1) == "деп"
    if named and (found := _changed(site)) is not None:
        return found, "counted.object"  # «күшін 7 балл деп бағалады»
    if ending in ("abl", "acc", "dat") and (found := _beyond(site)) is not None:
        return found, "counted.after"
    beside = site.first - 1
    if site.spot.kind == "money" and (found := _for(site)) is not None:
        return found, "counted.purpose"
    whom = beside >= 0 and _receives(site, beside)
    if site.spot.kind == "money" and beside >= 0 and not whom and _object(site, beside, ("Dat",)):
        return (beside, beside), "counted.purpose"
    listed = site.spot.kind == "money" and site.low(beside) in ("мен", "пен", "бен", "және")
    found = subject(site) if not listed else None  # «2 пәтер және 5 млн теңге»
    if found is not None and (site.spot.kind != "money" or _worth(site, found[1])):
        return found, "counted.subject"
    purpose = _purpose(site) if site.spot.kind == "money" else None
    if purpose is not None or found is None:
        return purpose, "counted.purpose" if purpose else "none"
    return found, "counted.bare"


def _all_of(site: Site) -> Span | None:
    """«Алқаптың 50 мың га жиналды», «9 млн гектар немесе алқаптың 80%-ы жиналды»: whose measure it is."""
    ends = [site.first]
    if site.low(site.last + 1) == "немесе":
        ends += [first for first, _ in site.around.figures if 0 < first - site.last <= _OR]
    for end in ends:
        at = end - 1
        if at >= 0 and site.case(at) == "Gen" and site.tokens[at].pos == "NOUN":
            if at not in site.busy:
                return at, at
    return None


def _for(site: Site) -> Span | None:
    """«Қарызды өтеу үшін 5 млрд теңге», «жолды жөндеу мақсатында бюджеттен 5 млрд теңге»."""
    at = site.first - 2
    for behind in range(site.first - 1, max(0, site.first - _OR), -1):
        if site.tokens[behind].text in MARKS or site.tokens[behind].pos == "VERB":
            break
        if site.low(behind) == "мақсатында":
            at = behind - 1
            break
    purpose = site.low(at + 1) in ("үшін", "мақсатында")
    if at < 0 or not purpose or site.tokens[at].pos not in ("NOUN", "VERB"):
        return None
    owned = at > 0 and site.tokens[at - 1].pos == "NOUN" and at - 1 not in site.busy
    return (at - 1 if owned else at), at


def _worth(site: Site, at: int) -> bool:
    """Whether a noun can be what money is worth: «құны», a noun beside it, one whose amount changes."""
    return site.owned(at) or at == site.first - 1 or site.spot.change is not None


def _count(site: Site) -> Found:
    """A count with a case of its own: its noun, or the subject whose number it is."""
    owner = _owner(site)
    if owner is not None:
        return owner, "counted.owner"
    found = after(site)
    if found is not None:
        return found, "counted.after"
    found = subject(site)
    if found is not None and (site.owned(found[1]) or site.tokens[found[1]].feats.get("Number")):
        return found, "counted.subject"
    return None, "none"


def _beyond(site: Site) -> Span | None:
    """«Алпыс гектардан асатын екі бақ», «2 шақырымды құрайтын жол»: the noun behind the participle."""
    measuring = tuple(words_of("measuring"))
    if not site.low(site.last).startswith("асатын") and site.low(site.last + 1) not in measuring:
        return None
    if site.first and site.bare(site.first - 1) and site.owned(site.first - 1):
        return None
    first = site.last + 1
    while first < len(site.tokens) and (
        first in site.busy or site.low(first).startswith(measuring)
    ):
        first += 1
    return phrase(site, first)


def _object(site: Site, at: int, cases: tuple[str, ...]) -> bool:
    """Whether a token is a noun of a case, or an infinitive: «білім беруге»."""
    token = site.tokens[at]
    if at in site.busy or site.low(at) in words_of("per"):
        return False
    if token.pos == "VERB":
        return token.feats.get("VerbForm") == "Inf" and site.low(at).endswith(("уға", "уге"))
    return token.pos == "NOUN" and token.feats.get("Case") in cases


def _receives(site: Site, at: int) -> bool:
    """«Зейнеткерге», «Киевке»: who gets the money is not what it is."""
    if is_person(site.low(at)):
        return True
    return site.tokens[at].text[:1].isupper() and at > 0 and site.case(at) == "Dat"


def _purpose(site: Site) -> Span | None:
    """What money is for: the nearest noun before it with the ending of «to» or an object."""
    for at in range(site.first - 1, max(-1, site.first - 6), -1):
        if site.tokens[at].text in MARKS:
            return None
        if _object(site, at, ("Dat", "Acc")):
            return None if _receives(site, at) else (at, at)
    return None


def _owner(site: Site) -> Span | None:
    """The genitive before the number: «тұрғындардың 85%-і», «науқастардың тек 10 пайызы»."""
    for at in range(site.first - 1, max(-1, site.first - 4), -1):
        token = site.tokens[at]
        if token.text in MARKS or token.pos == "VERB" or at in site.around.tellers:
            return None
        if token.text.lower().endswith(GENITIVE) and token.pos != "ADV":
            return at, at
        if token.pos == "NOUN" and site.owned(at) and at not in site.busy:
            return None  # «екпелердің шығымдылығы 60 пайыз»
    return None
