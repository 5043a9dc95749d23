"""What money of Kazakh news is for: what has a price, what it is spent on, whose worth it is."""

from __future__ import annotations

from itertools import islice

from svodka.language.kazakh.agents import is_agent, is_person
from svodka.language.kazakh.counted.no_subjects import is_stock
from svodka.language.kazakh.counted.objects import is_object
from svodka.language.kazakh.counted.phrases import phrase
from svodka.language.kazakh.counted.recipients import gets
from svodka.language.kazakh.counted.subjects import subject, whole_phrase
from svodka.language.kazakh.doing.names import is_named_doer
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import measures
from svodka.language.kazakh.morphology.verb_endings import DEED
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import is_place_name, is_region
from svodka.language.kazakh.quantities.candidates import beside
from svodka.language.kazakh.site import MARKS, Found, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, LONG_DASHES

_OR = 7
"""Tokens between a purpose and its money at most."""
_SOLD = 10
"""Tokens between what is sold and its price at most."""
_PURPOSE = 5
"""Tokens between a purpose and its money at most, besides those of times."""
_COUNTED = 3
"""Tokens between a figure and the end of what it counts at most."""


def worth(site: Site, ending: str) -> Found | None:
    """«Құны 216 млн теңгеге есептелген жоба», not «2 млрд теңгеге өнім шығарды»."""
    at = site.first - 1
    if not _names_worth(site, at) or site.case(site.last) != "Dat" or is_agent(site.low(at)):
        return None
    makes = site.noun(site.last + 1) and site.bare(site.last + 1)
    return (whole_phrase(site, at), "counted.subject") if not makes else None


def costing(site: Site, ending: str) -> Found | None:
    """«5 млрд доллар болатын тауар айналымы», where no «құны» stands before."""
    costs = site.low(site.last + 1) in deed_words("costing")
    if not costs or _names_worth(site, site.first - 1):
        return None
    found = phrase(site, site.last + 2)
    return (found, "counted.after") if found is not None else None


def bracketed(site: Site, ending: str) -> Found | None:
    """«Көпірді жөндеу жобасы (2 млрд теңге)»: the thing, which no figure counts, right before brackets."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) != "(" or not site.bare(at) or is_agent(site.low(at)):
        return None
    counts = any(at - _COUNTED <= last < at for _, last in site.around.figures)
    named = site.tokens[at].text[:1].isupper() or is_region(site.low(at))
    return None if counts or named else ((at, at), "counted.subject")


def aim(site: Site, ending: str) -> Found | None:
    """«Қарызды өтеу үшін 5 млрд теңге», «жолды жөндеу мақсатында бюджеттен 5 млрд теңге»."""
    found = _for(site)
    return (found, "counted.purpose") if found is not None else None


def priced(site: Site, ending: str) -> Found | None:
    """«Пәтерді 7 млн теңгеге бағалады»: the object that has the price."""
    at = _beside(site)
    if ending not in ("abl", "dat", "to") or at < 0 or not is_object(site, at, ("Acc",)):
        return None
    return ((at, at), "counted.object") if not is_agent(site.low(at)) else None


def sold(site: Site, ending: str) -> Found | None:
    """«Зауытын „Дала“ қорына 2 млрд теңгеге сатты»: the object that was sold, over who bought it."""
    if ending != "dat" or not deed_begins(site.low(site.last + 1), "selling"):
        return None
    for at in range(site.first - 1, max(-1, site.first - _SOLD), -1):
        if site.stops(at) or site.low(at) == "," or site.tokens[at].pos == "VERB":
            return None
        if site.tokens[at].pos == "NOUN" and site.case(at) == "Acc" and at not in site.busy:
            return (at, at), "counted.object"
    return None


def purpose_beside(site: Site, ending: str) -> Found | None:
    """«Жолға 2 млрд теңге бөлінді», not «зейнеткерге 2 млн теңге берілді»."""
    at = _beside(site)
    if at < 0 or gets(site, at) or _per_one(site, at) or not is_object(site, at, ("Dat",)):
        return None
    return _deed(site, at), "counted.purpose"


def item(site: Site, ending: str) -> Found | None:
    """«Оның ішінде *көпірге* – 9 млрд теңге»: the purpose before a dash, and not who gets it."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) not in DASHES or site.low(at) in words_of("per"):
        return None  # «бензин литріне – 202 теңге»
    if not (is_object(site, at, ("Dat",)) or (site.noun(at) and site.case(at) == "Dat")):
        return None
    return (None, "none") if gets(site, at) else (_deed(site, at), "counted.purpose")


def told_before(site: Site, ending: str) -> Found | None:
    """«Ең жоғары *жалақыны* кеншілер алады – 501 мың теңге.»: the object of the verb before the dash."""
    verb = site.first - 2
    if verb < 1 or site.low(verb + 1) not in LONG_DASHES or not site.stops(site.last + 1):
        return None
    if site.tokens[verb].pos not in ("VERB", "AUX") or site.case(verb):
        return None
    for at in range(verb - 1, -1, -1):
        if site.stops(at) or site.low(at) == ",":
            return None
        if site.tokens[at].pos == "NOUN" and site.case(at) == "Acc" and at not in site.busy:
            return (at, at), "counted.object"
    return None


def paid_for(site: Site, ending: str) -> Found:
    """A subject that can be worth the money, else what it is for, else a subject in doubt."""
    if _for_it(site) or item(site, ending) is not None:
        return None, "none"
    listed = site.joins(_beside(site))  # «2 пәтер және 5 млн теңге»
    found = subject(site) if not listed else None
    if found is not None and (_is_payer(site, found[1], ending) or _counted_before(site, found[0])):
        found = None
    if found is not None and _worth(site, found[1]):
        return found, "counted.subject"
    purpose = _purpose(site)
    if purpose is not None:
        return purpose, "counted.purpose"
    if found is not None and (_describes(site, found[1]) or _by_means(site, found[1])):
        return None, "none"
    if found is not None and site.spot.kind == "money" and is_region(site.low(found[1])):
        return None, "none"  # «облыс жыл бойы 9 млрд теңге игерді»
    return (found, "counted.bare") if found is not None else (None, "none")


def _describes(site: Site, at: int) -> bool:
    """«ҚР Ұлттық банкі», «базалық мөлшерлемені»: whether a word belongs to the noun right behind it."""
    behind = at + 1
    while behind < site.first and site.tokens[behind].pos == "ADJ":
        behind += 1
    if behind >= site.first or behind in site.busy or not site.noun(behind):
        return False
    return is_agent(site.low(behind)) or site.case(behind) == "Acc"


def _by_means(site: Site, at: int) -> bool:
    """«Дүкен жарнама жасау *арқылы* 40 млн теңге тапты»: who came by money through something."""
    return any(_through_deed(site, i) for i in range(at + 1, site.first))


def _through_deed(site: Site, at: int) -> bool:
    """«Жарнама жасау *арқылы*», not «бағдарлама арқылы»."""
    return site.low(at) in function_words("through") and site.low(at - 1).endswith(DEED)


def _for_it(site: Site) -> bool:
    """«40 ауылға газ тартылды, бұған 6 млрд теңге жұмсалды»: money for what the clause before tells."""
    at = site.first - 1
    while at > 0 and site.tokens[at - 1].text not in MARKS:
        at -= 1
    return at > 0 and site.low(at) in words_of("to-it")


def _names_worth(site: Site, at: int) -> bool:
    """«Құны», «бағасы»: a noun that something has, right before money."""
    return at >= 0 and site.bare(at) and site.owned(at)


def _beside(site: Site) -> int:
    """«Тоннасын 80 мың теңгеден», «жолға 2023 жылы 2 млрд», «жолға да 2 млрд»: past a unit, a time, «да»."""
    per, stressing = words_of("per"), function_words("stressing")
    at = site.first - 1
    while at > 0 and (site.low(at) in per or site.low(at) in stressing or at in site.around.dated):
        at -= 1
    return at


def _is_payer(site: Site, at: int, ending: str) -> bool:
    """Whether a subject has, gives or takes the money, which is not its worth."""
    payer = _handed_over(site, at) or _sells(site, at, ending) or is_named_doer(site, at)
    return payer or not _may_cost(site, at)


def _counted_before(site: Site, at: int) -> bool:
    """«18 өтінім мақұлданып, 274 млрд теңге берілді»: what another figure counts, in the clause before."""
    counted = any(0 < at - last <= 1 for _, last in site.around.figures)
    return counted and any(site.low(i) == "," for i in range(at, site.first))


def _may_cost(site: Site, at: int) -> bool:
    """Whether money may be of a subject, which the doer is not: «қылмыскерлер 5 млн теңгені алды»."""
    return not site.accusative or not is_agent(site.low(at)) or is_stock(site, at)


def _handed_over(site: Site, at: int) -> bool:
    """«Өңір тұрғындары 2 млрд теңгені берді»: money that somebody does something with."""
    if site.case(site.last) != "Acc" or site.low(at) in words_of("owned", "amount"):
        return False
    return not any(deed_begins(low, "stating") for low in site.around.lows[site.last + 1 :])


def _sells(site: Site, at: int, ending: str) -> bool:
    """«Фабрикалар жұмыртқаның 10 данасын 350 теңгеден сатып жатыр»: who sells something at a price."""
    sold = ending == "abl" and deed_begins(site.low(site.last + 1), "selling")
    return sold and site.tokens[at].feats.get("Number") == "Plur" and at + 1 < site.first


def _worth(site: Site, at: int) -> bool:
    """Whether a noun can be what money is worth: «құны», a noun beside it, one whose amount changes."""
    return site.owned(at) or at == site.first - 1 or site.spot.change is not None


def _for(site: Site) -> Span | None:
    """«Қарызды өтеу үшін 5 млрд теңге», «жолды жөндеу мақсатында бюджеттен 5 млрд теңге»."""
    at, from_ = -1, False
    for behind in range(site.first - 1, max(0, site.first - _OR), -1):
        if site.tokens[behind].text in MARKS or site.tokens[behind].pos == "VERB":
            break
        near = behind == site.first - 1 or site.low(behind) in function_words("aimed") or from_
        if near and site.low(behind) in function_words("for", "aimed"):
            at = behind - 1
            break
        from_ = from_ or site.case(behind) == "Abl"
    if at < 0 or site.tokens[at].pos not in ("NOUN", "VERB"):
        return None
    if site.tokens[at].text[:1].isupper() and is_place_name(site.low(at)):
        return None  # «метрі Ақтау және Тараз үшін 115 мың теңге»
    if not measures().isdisjoint(stems(site.low(at))):
        return None  # «судың құны бір текше метр үшін 410 теңге»
    area = classes("kazakh/happenings")["area"].intersection(stems(site.low(at)))
    if area or is_person(site.low(at)):
        return None  # «сомасы қала тұрғындары үшін 36 млн теңге, өңірлер үшін 30 млн теңге»
    owned = at > 0 and site.tokens[at - 1].pos == "NOUN" and at - 1 not in site.busy
    first = at
    while first and site.tokens[first - 1].feats.get("VerbForm") == "Conv":
        first -= 1  # «ұстап тұру үшін»
    return (at - 1 if owned else first), at


def _purpose(site: Site) -> Span | None:
    """What money is for: the nearest noun before it with the ending of «to» or an object."""
    undated = (at for at in range(site.first - 1, -1, -1) if at not in site.around.dated)
    for at in islice(undated, _PURPOSE):
        if site.tokens[at].text in MARKS:
            return None
        if _through_deed(site, at) or site.low(at) in function_words("relating"):
            return None  # «желіге қатысты қызмет көрсету арқылы 405 млрд теңге түсірді»
        if is_object(site, at, ("Dat", "Acc") if site.first - at <= _PURPOSE else ("Dat",)):
            if _per_one(site, at) or _led_there(site, at):
                continue
            undergoes = site.case(at) == "Acc" and site.low(at + 1).endswith("у")
            return None if undergoes or gets(site, at) else _deed(site, at)
    return None


def _led_there(site: Site, at: int) -> bool:
    """«*Үйге* түскен ұры 9 мың теңге алды»: where somebody went, whom a participle tells of."""
    form = site.tokens[at + 1].feats.get("VerbForm")
    someone = form == "Part" and site.bare(at + 2) and is_agent(site.low(at + 2))
    return someone and site.case(at) == "Dat" and at + 2 < site.first


def _per_one(site: Site, at: int) -> bool:
    """«Бір шаршы метрге 9 мың теңге», «әр текше метрге»: one of what the money is for each of."""
    one = beside("one") | classes("kazakh/every")["every"]
    return any(
        site.low(back) in one for back in (at - 1, at - 2) if back >= 0
    ) and not measures().isdisjoint(stems(site.low(at)))


def _deed(site: Site, at: int) -> Span:
    """«Жүзеге асыруға»: a deed with the word that makes it one."""
    light = site.tokens[at].pos == "VERB" and site.low(at - 1) in words_of("light")
    return (at - light, at)
