"""What a Kazakh figure counts: the noun behind it, the owner of a share, the subject in front."""

from __future__ import annotations

import re

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.counted.allotted import belongs, deed_behind
from svodka.language.kazakh.counted.amounts import amount
from svodka.language.kazakh.counted.compared import compared, is_level, over_other_words
from svodka.language.kazakh.counted.money import receives
from svodka.language.kazakh.counted.objects import changed
from svodka.language.kazakh.counted.owners import owner_of, places, predicate_of
from svodka.language.kazakh.counted.phrases import after, phrase
from svodka.language.kazakh.counted.shares import share
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.counted.terms import term
from svodka.language.kazakh.doing.compounds import serves
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import TO_DO
from svodka.language.kazakh.morphology.words import DATIVE, stems
from svodka.language.kazakh.site import Found, Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.punctuation import DASHES

COLLECTIVE = re.compile(r"(?:еу|ау)(?:і|ы)")


def counted(site: Site) -> Found:
    """First and last token of what is counted, and the rule that found it."""
    kind, ending = site.spot.kind, site.ending
    if kind == "money" and _restates(site):
        return None, "counted.that"
    if kind == "duration":
        return term(site, ending)
    if _of_each(site) or _of_sector(site) or is_level(site):
        return None, "counted.that"
    if kind == "factor" and site.low(site.last + 1) in words_of("compared"):
        beside = site.first - 1
        if beside >= 0 and site.bare(beside) and site.owned(beside):
            return (beside, beside), "counted.subject"  # «тарифтері екі есе арзан рейс»
    by_so_much = ending == "dat" or (ending == "" and kind != "count")
    if by_so_much and site.low(over_other_words(site)) in words_of("compared"):
        return compared(site)
    slightly = site.low(site.last + 1) in function_words("slightly")
    if ending == "abl" and site.low(site.last + 1 + slightly) in words_of("compared"):
        return compared(site)  # «бұл былтырғы 32 пайыздан сәл жоғары»
    beside = site.first - 1
    rest = ending == "" and site.low(beside) in words_of("remaining")
    if rest and (kind == "percent" or (kind == "count" and site.stops(site.last + 1))):
        return (beside, beside), "counted.subject"  # «қалғандары 14% жинады»
    if kind in ("percent", "factor"):
        return share(site)
    if kind == "measure" and _apart(site, ending):
        found = subject(site) if site.low(site.first - 1) != "қарай" or ending == "" else None
        thing = found is not None and not is_agent(site.low(found[1]))
        thing = thing and (found == (0, 0) or not _is_name(site, found))
        return (found, "counted.subject") if thing else (None, "none")
    if ending == "own":
        return _owned(site)
    if ending == "gen" and site.low(site.last + 1) in words_of("instead"):
        return None, "none"  # «30 млн тоннаның орнына 36 млн тонна көмір өндірілді»
    if kind in ("measure", "money") and (found := _of_next(site)) is not None:
        return found, "counted.after"
    if site.spot.symbol == "Cel" and site.low(site.last + 1) in words_of("warm"):
        return amount(site, ending)  # «10 градус жылы болады»
    worth = words_of("owned", "amount")
    if kind == "money" and ending == "gen" and site.low(beside) in worth:
        return (beside, beside), "counted.subject"  # «құны 2 млрд теңгенің 8 жобасы»
    if (
        kind == "money"
        and _costs(site)
        and beside >= 0
        and site.bare(beside)
        and site.owned(beside)
    ):
        if not is_agent(site.low(beside)):
            return (beside, beside), "counted.subject"  # «құны 2 млн теңге тұратын құрылғы»
        if (found := phrase(site, site.last + 2)) is not None:
            return found, "counted.after"  # «компаниясы 799 доллар тұратын телефон шығарды»
    if (aim := deed_behind(site)) is not None:
        return aim, "counted.purpose"
    if ending in ("", "gen", "to") and (found := after(site, over_figures=ending == "gen")):
        if _comes_from(site, found):
            return None, "counted.that"
        if belongs(site, found):
            return None, "counted.that"
        whose = site.case(found[1]) in ("Abl", "Loc") or (
            site.case(found[1]) in ("", "Dat", "Gen") and is_agent(site.low(found[1]))
        )
        whose = whose or receives(site, found[1])
        whose = whose or serves(
            site.low(found[1]), site.low(found[1] + 1)
        )  # «5 млн теңге талап етті»
        beside = site.first - 1
        if "/" in site.spot.symbol and beside >= 0 and site.bare(beside) and site.owned(beside):
            return (beside, beside), "counted.subject"  # «өнімділігі 9 ц/га дақыл»
        if kind == "count" and _only_says_how(site, found):
            if (named := subject(site)) is not None:
                return named, "counted.subject"  # «балық түрлері - 376 дана»
        if (
            kind == "count"
            and _classifies(site, found[1])
            and site.low(found[1]) not in words_of("classifier")
            and (owner := owner_of(site)) is not None
        ):
            return owner, "counted.owner"
        away = site.case(found[1]) == "Dat" and not places().isdisjoint(stems(site.low(found[1])))
        away = away and site.spot.symbol not in ("km", "m", "har", "m2")
        if kind == "measure" and (site.low(found[1]) in words_of("outlet") or away):
            return amount(site, ending)  # «8 млн тонна экспортқа жөнелтілді»
        deed = found[1] + 1
        if kind == "money" and site.case(found[1]) == "Ins" and site.low(deed).endswith(TO_DO):
            return (found[0], deed), "counted.purpose"  # «2 млрд теңге сумен қамтуға бөлінді»
        if kind != "money" or not whose:
            return found, "counted.after"  # not «5 млн теңге бюджеттен бөлінді»
    if kind in ("money", "measure", "other"):
        return amount(site, ending)
    return _count(site)


def _comes_from(site: Site, found: Span) -> bool:
    """«700 – көрші облыстардан, 200 – шетелден»: where so many of those counted before are or come from."""
    dashed = site.spot.kind == "count" and site.low(site.last + 1) in DASHES
    return dashed and site.case(found[1]) in ("Abl", "Loc")


def _of_each(site: Site) -> bool:
    """«Үш қап картоп, әрқайсысы 5 келіден»: so much of what was counted before."""
    counts = site.spot.kind in ("count", "measure")
    counts = counts or (site.spot.kind == "money" and site.low(site.first - 2) == ",")
    return counts and site.low(site.first - 1) in words_of("each-one")


def _of_sector(site: Site) -> bool:
    """«24 жоба: туризм – 6, ауыл шаруашылығы – 10»: how many of those before the colon are of a sector."""
    at = site.first - 2
    if at < 2 or site.spot.kind != "count" or site.low(at + 1) not in DASHES:
        return False
    if site.low(at) not in words_of("sector"):
        return False
    colon = next((i for i in range(at, 0, -1) if site.low(i) == ":"), 0)
    return any(last < colon for _, last in site.around.figures)


def _costs(site: Site) -> bool:
    """«Болатын», «тұратын»: whether a participle of what something costs stands behind a figure."""
    return site.low(site.last + 1) in deed_words("costing", "worth-it")


def _of_next(site: Site) -> Span | None:
    """«470 мың шаршы метр болатын 207 үй»: how much there is of what the next figure counts."""
    if site.low(site.last + 1) not in deed_words("costing"):
        return None
    beside = site.first - 1
    while beside in site.around.dated:
        beside -= 1  # «қуаты жылына 4 тонна болатын 9 жоба»
    if beside >= 0 and site.bare(beside) and site.owned(beside):
        return None  # «құны 2 млрд теңге болатын 9 жоба»
    begin = site.last + 2 + (site.low(site.last + 2) in function_words("adding"))  # «тағы 9 жоба»
    end = next((last for first, last in site.around.figures if first == begin), None)
    return phrase(site, end + 1) if end is not None else None


def _restates(site: Site) -> bool:
    """«Бұл – шамамен 22 млрд доллар», «Яғни 6 млрд доллар»: only the same sum in other words."""
    if not site.first:
        return False
    pointing = words_of("that", "that-is")
    bare = all(low in pointing or low in DASHES for low in site.around.lows[: site.first])
    behind = site.last + 1 + (site.low(site.last + 1) in words_of("amounting"))
    return bare and site.low(behind) in (".", "", ",", "»")


def _apart(site: Site, ending: str) -> bool:
    """«Ошағы қаладан 48 километрде», «ауылдан 20 метр жерде», «30 км батысқа қарай»: how far away it is."""
    if site.spot.symbol not in ("km", "m"):
        return False
    if ending == "" and site.begins(site.last + 1, "compass"):
        whither = site.case(site.last + 1) == "Dat" or site.begins(site.last + 2, "direction")
        return whither or site.case(site.first - 1) == "Abl"  # not «5 км батыс жол»
    beside = site.low(site.last + 1) in ("жерде", "жерден") or site.begins(site.last + 1, "apart")
    beside = beside and site.case(site.last + 1) not in ("", "Acc")
    # «50 шақырым қашықтықты жүріп өтті», «26 шақырым қашықтық бар»
    away = site.case(site.first - 1) == "Abl" or site.low(site.first - 1) == "қарай"
    return beside or (ending == "loc" and away)  # «батысқа қарай 424 шақырымда»


def _classifies(site: Site, at: int) -> bool:
    """«Пойыздың 16 жұбы»: what only says how the owner is counted."""
    return not words_of("classifier").isdisjoint(stems(site.low(at)))


def _only_says_how(site: Site, found: Span) -> bool:
    """«Құралдар - 226 бірлік», «мал саны 20 млн бастан асты»: a word for how the thing before is counted."""
    beside = site.first - 1
    apart = site.low(beside) in (*DASHES, "(")
    apart = apart or (beside >= 0 and _is_thing(site, beside))  # «жұмыртқа 409 млн дана»
    apart = apart or site.low(found[1]).endswith(DATIVE)  # «киік саны биыл 5 млн басқа жетті»
    return apart and found[0] == found[1] and _classifies(site, found[1])


def _is_name(site: Site, found: Span | None) -> bool:
    """Whether a phrase ends with a word that begins with a capital."""
    return found is not None and site.tokens[found[1]].text[:1].isupper()


def _is_thing(site: Site, at: int) -> bool:
    """Whether a noun without ending stands here that can do nothing."""
    return site.bare(at) and not is_agent(site.low(at)) and not does(site)


def _owned(site: Site) -> Found:
    """«Олардың 12-сі»: the genitive in front; «оның 12-сі бала»: what is said to be it."""
    if _of_parts(site):
        return None, "counted.of-it"
    owner = owner_of(site)
    if owner is not None and owner[1] in site.busy:
        return None, "counted.of-it"  # «700 миллионның 200 миллионы»
    if owner is not None and site.low(owner[1]) not in words_of("of-it"):
        if site.low(owner[1]) not in words_of("of-them"):
            return owner, "counted.owner"
        said = predicate_of(site)
        return (said, "counted.predicate") if said else (None, "counted.of-it")
    if owner is not None:
        predicate = predicate_of(site)
        return (predicate, "counted.predicate") if predicate else (None, "counted.of-it")
    opens = site.first == 0 or site.tokens[site.first - 1].pos in ("CCONJ", "PUNCT")
    opens = opens or (site.first == 1 and site.low(0) in function_words("whereas"))
    opens = opens or site.low(site.first - 1) == "ішінде"  # «олардың ішінде 9-ы көпбалалы ана»
    if COLLECTIVE.search(site.low(site.last)) or (opens and predicate_of(site) is not None):
        predicate = predicate_of(site)
        return (predicate, "counted.predicate") if predicate else (None, "counted.of-it")
    found = subject(site)
    if found is None or (site.spot.kind == "count" and not site.owned(found[1])):
        return None, "counted.of-it"  # «… 14-і коммуналдық меншікке қайтарылды»
    if site.spot.kind == "measure" and _of_other_clause(site, found[1]):
        return None, "counted.of-it"  # «Шахта 9 тонна кен алып, 5 тоннасын сатты»
    return found, "counted.subject"


def _of_parts(site: Site) -> bool:
    """«Олардың 180-і – отбасы, *60-ы* – мүгедектігі бар азамат»: another part that no noun names."""
    before = [spot for spot in site.around.spots if spot.end <= site.spot.start]
    if not before or site.low(site.first - 1) != "," or site.spot.kind != "count":
        return False
    part = Site(site.around, before[-1]).ending == "own"
    return part and predicate_of(site) is None


def _of_other_clause(site: Site, at: int) -> bool:
    """Whether another amount and a comma stand between a noun and the figure."""
    between = any(at < last < site.first for _, last in site.around.figures)
    return between and any(site.low(i) == "," for i in range(at + 1, site.first))


def _most(site: Site, at: int) -> bool:
    """«Ең көп турист Ресейден (40 мың) келді»: the noun that there is most or least of."""
    return site.low(at - 2) == "ең" and site.low(at - 1) in words_of("compared")


def _count(site: Site) -> Found:
    """A count with a case of its own: its noun, or the subject whose number it is."""
    beside = site.first - 1
    if site.low(site.last + 1) == "тең" and beside >= 0 and site.bare(beside):
        return (beside, beside), "counted.subject"  # «магнитудасы 4,8-ге тең»
    if site.low(beside) in DASHES and site.low(beside - 1) in function_words("among"):
        return None, "counted.that"  # «балалар арасында – 9, ересектер арасында – 12»
    owner = owner_of(site)
    if owner is not None and site.low(owner[1]) in words_of("of-it", "of-them"):
        return None, "counted.of-it"  # «оның 5 млн-да аударым жоқ»
    if owner is not None:
        return owner, "counted.owner"
    if site.spot.change in ("from", "to") and (found := changed(site)) is not None:
        if not site.low(found[1]).startswith("көрсеткіш"):
            return found, "counted.object"  # «бағаны 5 миллионға дейін көтерді»
    found = after(
        site, over_figures=any(first == site.last + 1 for first, _ in site.around.figures)
    )
    if found is not None:
        return found, "counted.after"
    found = subject(site)
    dashed = site.first > 1 and site.low(site.first - 1) in DASHES
    if found is not None and found[1] == site.first - 2 and dashed:
        return found, "counted.subject"  # «жылқы – 9975, түйе – 830»
    if found is not None and _most(site, found[1]):
        return (found[1], found[1]), "counted.subject"
    grew = found is not None and site.spot.change is not None and found[1] == site.first - 1
    owned = found is not None and site.owned(found[1])  # «бұл көрсеткіш 2 миллионға дейін өсті»
    if found is not None and (grew or owned or site.tokens[found[1]].feats.get("Number")):
        if not (is_agent(site.low(found[1])) and does(site)):
            return found, "counted.subject"
    return None, "none"
