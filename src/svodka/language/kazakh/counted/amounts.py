"""What money of Kazakh news is for, what a measure measures, what it was that changed."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_body, is_person
from svodka.language.kazakh.counted.no_subjects import is_doer, is_stock
from svodka.language.kazakh.counted.phrases import after, phrase
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DONE
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import names, regions
from svodka.language.kazakh.site import MARKS, Site, deed_begins, deed_words, words_of

_OR = 7
"""Tokens between two amounts of one thing, and between a purpose and its money, at most."""
_COUNTED = 3
"""Tokens between a figure and the end of what it counts at most."""
AIMS = ("уға", "уге", "уына", "уіне")
"""How deeds end that money is for: «жөндеуге», «мектеп жөндеуіне»."""
Span = tuple[int, int]
Found = tuple[Span | None, str]
"""First and last token, and the rule."""


def changed(site: Site) -> Span | None:
    """«Импорттың үлесін 37%-ке қысқартты»: the object right before the figure."""
    grown = site.last + 1
    if site.changes_by and grown + 1 < len(site.tokens):
        if site.low(grown).endswith(DONE) and site.noun(grown + 1):
            return phrase(site, grown + 1)  # «2 мың теңгеге өскен зейнетақы»
    at = site.first - 1
    stressing, comparing = function_words("stressing"), words_of("comparing")
    # «өндірісті тәулігіне 120 мың тоннаға жеткізді», «тарифін де 125%-ға көтерді»,
    # «санын былтырмен салыстырғанда 9%-ға көбейтті»
    while at > 0 and (
        at in site.busy or site.low(at) in stressing | comparing or site.low(at + 1) in comparing
        or (site.spot.change and _before_item(site, at))
    ):  # fmt: skip
        at -= 1
    deeds = site.low(site.last + 1), site.low(site.last + 2)
    changing = site.case(at) == "Gen" and any(deed.endswith(("уі", "уы")) for deed in deeds)
    if at < 0 or at in site.busy or site.tokens[at].pos != "NOUN":
        return None
    if site.case(at) != "Acc" and not changing:  # «көлемінің 8 трлн теңгеге өсуі»
        return None
    return (at - 1 if at and site.case(at - 1) == "Gen" else at), at


def _before_item(site: Site, at: int) -> bool:
    """«Бағаны биыл 3 долларға, ал 2026 жылға таман 5 долларға»: what joins an item to the one before."""
    if site.low(at) in function_words("whereas"):
        return site.low(at - 1) == ","
    if site.low(at) == ",":
        return at - 1 in site.busy
    return site.tokens[at].pos == "ADP" and at - 1 in site.around.dated


def amount(site: Site, ending: str) -> Found:
    """What money is paid for and what a measure measures."""
    beyond = deed_begins(site.low(site.last + 1), "exceeding")
    if site.spot.change and (found := changed(site)) is not None:
        return found, "counted.object"
    if site.spot.kind == "measure" and ending == "" and (found := _all_of(site)) is not None:
        return found, "counted.owner"
    worth = site.first - 1
    if site.spot.kind == "money" and worth >= 0 and site.bare(worth) and site.owned(worth):
        makes = site.noun(site.last + 1) and site.bare(
            site.last + 1
        )  # «2 млрд теңгеге өнім шығарды»
        if site.case(site.last) == "Dat" and not makes and not is_agent(site.low(worth)):
            return (worth, worth), "counted.subject"  # «құны 216 млн теңгеге есептелген жоба»
    means = site.last + 1  # «6 миллион теңгеден астам қаражатынан айырылды»
    if site.low(site.last) in deed_words("over-it") and site.low(means).startswith(
        tuple(words_of("means"))
    ):
        return (means, means), "counted.after"
    behind = site.tokens[site.last + 1].feats if site.last + 1 < len(site.tokens) else {}
    lost = ending == "abl" and behind.get("VerbForm") == "Part"  # «теңгеден айырылған тұрғын»
    if ending not in ("", "gen", "acc") and not beyond and not lost:
        if (found := after(site, direct=True)) is not None:
            return found, "counted.after"
    named = (
        site.spot.kind != "money"
        and ending == ""
        and site.low(site.last + 1) in function_words("quoting")
    )
    if named and (found := changed(site)) is not None:
        return found, "counted.object"  # «күшін 7 балл деп бағалады»
    if site.spot.kind == "money" and site.low(site.last + 1) in deed_words("costing"):
        stated = worth >= 0 and site.bare(worth) and site.owned(worth)
        if not stated and (found := phrase(site, site.last + 2)) is not None:
            return found, "counted.after"  # «5 млрд доллар болатын тауар айналымы»
    if ending in ("abl", "acc", "dat") and (found := _beyond(site)) is not None:
        return found, "counted.after"
    beside = site.first - 1
    while site.spot.kind == "money" and beside > 0 and _passed_over(site, beside):
        beside -= (
            1  # «жүгеріні тоннасын 80 мың теңгеден сатты», «жолға 2023 жылы 2 млрд теңге бөлінді»
        )
    if site.spot.kind == "money" and (thing := _bracketed(site)) is not None:
        return (thing, thing), "counted.subject"
    if site.spot.kind == "money" and (found := _for(site)) is not None:
        return found, "counted.purpose"
    priced = site.spot.kind == "money" and ending in ("abl", "dat", "to")
    if (
        priced
        and beside >= 0
        and is_object(site, beside, ("Acc",))
        and not is_agent(site.low(beside))
    ):
        return (beside, beside), "counted.object"  # «пәтерді 7 млн теңгеге бағалады»
    whom = beside >= 0 and _receives(site, beside)
    if site.spot.kind == "money" and beside >= 0 and not whom and is_object(site, beside, ("Dat",)):
        return _deed(site, beside), "counted.purpose"
    listed = site.spot.kind == "money" and site.joins(beside)
    found = subject(site) if not listed else None  # «2 пәтер және 5 млн теңге»
    if found is not None and site.spot.kind == "money" and not _may_cost(site, found[1]):
        found = None
    if found is not None and site.spot.kind == "money" and _handed_over(site, found[1]):
        found = None
    if found is not None and site.spot.kind == "money" and _sells(site, found[1], ending):
        found = None
    if found is not None and site.spot.kind == "measure" and is_doer(site.low(found[1])):
        found = None  # «шаруалар 290 тонна тұқым екті»
    if found is not None and (site.spot.kind != "money" or _worth(site, found[1])):
        return found, "counted.subject"
    purpose = _purpose(site) if site.spot.kind == "money" else None
    if purpose is not None or found is None:
        return purpose, "counted.purpose" if purpose else "none"
    return found, "counted.bare"


def _bracketed(site: Site) -> int | None:
    """«Көпірді жөндеу жобасы (2 млрд теңге)»: the thing, which no figure counts, right before brackets."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) != "(" or not site.bare(at) or is_agent(site.low(at)):
        return None
    counts = any(at - _COUNTED <= last < at for _, last in site.around.figures)
    named = site.tokens[at].text[:1].isupper() or bool(regions() & set(stems(site.low(at))))
    return None if counts or named else at


def _passed_over(site: Site, at: int) -> bool:
    """Whether a token between what money is for and the money is a unit it is per, or a time."""
    return site.low(at) in words_of("per") or at in site.around.dated


def _handed_over(site: Site, at: int) -> bool:
    """«Өңір тұрғындары 2 млрд теңгені берді»: money that somebody does something with."""
    if site.case(site.last) != "Acc" or site.low(at) in words_of("owned") | words_of("amount"):
        return False
    return not any(deed_begins(low, "stating") for low in site.around.lows[site.last + 1 :])


def _sells(site: Site, at: int, ending: str) -> bool:
    """«Фабрикалар жұмыртқаның 10 данасын 350 теңгеден сатып жатыр»: who sells something at a price."""
    sold = ending == "abl" and deed_begins(site.low(site.last + 1), "selling")
    return sold and site.tokens[at].feats.get("Number") == "Plur" and at + 1 < site.first


def _all_of(site: Site) -> Span | None:
    """«Алқаптың 50 мың га жиналды», «9 млн гектар немесе алқаптың 80%-ы жиналды»: whose measure it is."""
    ends = [site.first]
    if site.low(site.last + 1) in function_words("or"):
        ends += [first for first, _ in site.around.figures if 0 < first - site.last <= _OR]
    for end in ends:
        at = end - 1
        if at >= 0 and site.case(at) == "Gen" and site.tokens[at].pos == "NOUN":
            if at not in site.busy:
                return at, at
    return None


def _for(site: Site) -> Span | None:
    """«Қарызды өтеу үшін 5 млрд теңге», «жолды жөндеу мақсатында бюджеттен 5 млрд теңге»."""
    at, from_ = -1, False
    for behind in range(site.first - 1, max(0, site.first - _OR), -1):
        if site.tokens[behind].text in MARKS or site.tokens[behind].pos == "VERB":
            break
        near = behind == site.first - 1 or site.low(behind) in function_words("aimed") or from_
        if near and site.low(behind) in function_words("for") | function_words("aimed"):
            at = behind - 1
            break
        from_ = from_ or site.case(behind) == "Abl"
    if at < 0 or site.tokens[at].pos not in ("NOUN", "VERB"):
        return None
    if site.tokens[at].text[:1].isupper() and names() & set(stems(site.low(at))):
        return None  # «метрі Ақтау және Тараз үшін 115 мың теңге»
    owned = at > 0 and site.tokens[at - 1].pos == "NOUN" and at - 1 not in site.busy
    first = at
    while first and site.tokens[first - 1].feats.get("VerbForm") == "Conv":
        first -= 1  # «ұстап тұру үшін»
    return (at - 1 if owned else first), at


def _may_cost(site: Site, at: int) -> bool:
    """Whether money may be of a subject, which the doer is not: «қылмыскерлер 5 млн теңгені алды»."""
    return not site.accusative or not is_agent(site.low(at)) or is_stock(site, at)


def _worth(site: Site, at: int) -> bool:
    """Whether a noun can be what money is worth: «құны», a noun beside it, one whose amount changes."""
    return site.owned(at) or at == site.first - 1 or site.spot.change is not None


def _beyond(site: Site) -> Span | None:
    """«Алпыс гектардан асатын екі бақ», «2 шақырымды құрайтын жол»: the noun behind the participle."""
    measuring = tuple(words_of("measuring"))
    if (
        not deed_begins(site.low(site.last), "exceeding")
        and site.low(site.last + 1) not in measuring
    ):
        return None
    if site.first and site.bare(site.first - 1) and site.owned(site.first - 1):
        return None
    first = site.last + 1
    while first < len(site.tokens) and (
        first in site.busy or site.low(first).startswith(measuring)
    ):
        first += 1
    return phrase(site, first)


def is_object(site: Site, at: int, cases: tuple[str, ...]) -> bool:
    """Whether a token is a noun of a case, or an infinitive: «білім беруге»."""
    token = site.tokens[at]
    if at in site.busy or site.low(at) in words_of("per"):
        return False
    if token.pos == "VERB":
        return token.feats.get("VerbForm") == "Inf" and site.low(at).endswith(AIMS)
    return token.pos == "NOUN" and token.feats.get("Case") in cases


def _receives(site: Site, at: int) -> bool:
    """«Зейнеткерге», «Киевке»: who gets the money is not what it is."""
    if (
        deed_begins(site.low(at), "family")
        or is_person(site.low(at))
        or is_body(site.low(at))
        or regions() & set(stems(site.low(at)))
    ):
        return True
    return site.tokens[at].text[:1].isupper() and at > 0 and site.case(at) == "Dat"


def _purpose(site: Site) -> Span | None:
    """What money is for: the nearest noun before it with the ending of «to» or an object."""
    for at in range(site.first - 1, max(-1, site.first - 6), -1):
        if site.tokens[at].text in MARKS:
            return None
        if is_object(site, at, ("Dat", "Acc")):
            undergoes = site.case(at) == "Acc" and site.low(at + 1).endswith("у")
            return None if undergoes or _receives(site, at) else _deed(site, at)
    return None


def _deed(site: Site, at: int) -> Span:
    """«Жүзеге асыруға»: a deed with the word that makes it one."""
    light = site.tokens[at].pos == "VERB" and site.low(at - 1) in words_of("light")
    return (at - light, at)
