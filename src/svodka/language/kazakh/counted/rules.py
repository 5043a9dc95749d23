"""What a Kazakh figure counts: the noun behind it, the owner of a share, the subject in front."""

from __future__ import annotations

import re

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.counted.allotted import belongs, deed_behind
from svodka.language.kazakh.counted.amounts import amount
from svodka.language.kazakh.counted.compared import compared, is_level, over_other_words
from svodka.language.kazakh.counted.distances import far_away, is_apart
from svodka.language.kazakh.counted.money import told_before
from svodka.language.kazakh.counted.objects import changed
from svodka.language.kazakh.counted.owners import owner_of, places, predicate_of
from svodka.language.kazakh.counted.phrases import after
from svodka.language.kazakh.counted.recipients import receives
from svodka.language.kazakh.counted.shares import share
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.counted.terms import term
from svodka.language.kazakh.counted.worth import of_next, owned_before, worth
from svodka.language.kazakh.doing.compounds import serves
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import TO_DO
from svodka.language.kazakh.morphology.words import DATIVE, stems
from svodka.language.kazakh.site import Found, Site, Span
from svodka.language.kazakh.slot_words import words_of
from svodka.language.punctuation import DASHES

COLLECTIVE = re.compile(r"(?:еу|ау)(?:і|ы)")


def counted(site: Site) -> Found:
    """First and last token of what is counted, and the rule that found it."""
    kind = site.spot.kind
    if kind == "duration":
        return term(site)
    if (found := _said_before(site) or _compared(site) or _remaining(site)) is not None:
        return found
    if kind in ("percent", "factor"):
        return share(site)
    if is_apart(site):
        return far_away(site)
    if site.ending == "own":
        return _owned(site)
    named = _replaced(site) or of_next(site) or worth(site) or _purpose(site) or _behind(site)
    if named is not None:
        return named
    if kind in ("money", "measure", "other"):
        return amount(site, site.ending)
    return (told_before(site, "") if site.ending == "" else None) or _count(site)


def _said_before(site: Site) -> Found | None:
    """What counts something that was said before, and names it not again."""
    again = _restates(site) or _of_each(site) or _of_sector(site) or is_level(site)
    return (None, "counted.that") if again else None


def _compared(site: Site) -> Found | None:
    """What is so much more or less: «былтырғыдан 5 пайызға артық», «бұл 32 пайыздан сәл жоғары»."""
    ending, behind = site.ending, site.last + 1
    if site.spot.kind == "factor" and site.low(behind) in words_of("compared"):
        if (owned := owned_before(site)) is not None:
            return owned, "counted.subject"  # «тарифтері екі есе арзан рейс»
    by_so_much = ending == "dat" or (ending == "" and site.spot.kind != "count")
    if by_so_much and site.low(over_other_words(site)) in words_of("compared"):
        return compared(site)
    slightly = site.low(behind) in function_words("slightly")
    than = ending == "abl" and site.low(behind + slightly) in words_of("compared")
    return compared(site) if than else None


def _remaining(site: Site) -> Found | None:
    """«*Қалғандары* 14% жинады»."""
    beside = site.first - 1
    if site.ending != "" or site.low(beside) not in words_of("remaining"):
        return None
    alone = site.spot.kind == "count" and site.stops(site.last + 1)
    rest = alone or site.spot.kind == "percent"
    return ((beside, beside), "counted.subject") if rest else None


def _replaced(site: Site) -> Found | None:
    """«30 млн тоннаның орнына 36 млн тонна көмір өндірілді»: nothing beside the first."""
    instead = site.ending == "gen" and site.low(site.last + 1) in words_of("instead")
    return (None, "none") if instead else None


def _purpose(site: Site) -> Found | None:
    """«2 млрд теңге *мектеп салуға* бөлінді»: what is to be done with so much."""
    aim = None if _is_warm(site) else deed_behind(site)
    return (aim, "counted.purpose") if aim is not None else None


def _is_warm(site: Site) -> bool:
    """«10 градус жылы болады»: whether a word of warmth stands behind degrees."""
    return site.spot.symbol == "Cel" and site.low(site.last + 1) in words_of("warm")


def _behind(site: Site) -> Found | None:
    """The noun behind a figure, or what that says of one before."""
    if site.ending not in ("", "gen", "to") or _is_warm(site):
        return None
    found = after(site, over_figures=site.ending == "gen")
    if found is None:
        return None
    if _comes_from(site, found) or belongs(site, found):
        return None, "counted.that"
    if "/" in site.spot.symbol and (owned := owned_before(site)) is not None:
        return owned, "counted.subject"  # «өнімділігі 9 ц/га дақыл»
    if site.spot.kind == "count":
        return _of_classifier(site, found) or (found, "counted.after")
    if site.spot.kind == "money":
        return _of_money(site, found)
    if site.spot.kind == "measure" and _is_whither(site, found[1]):
        return None
    return found, "counted.after"


def _of_classifier(site: Site, found: Span) -> Found | None:
    """«Балық түрлері - 376 *дана*», «пойыздың 16 *жұбы*»: what a word for how it is counted is of."""
    if _only_says_how(site, found) and (named := subject(site)) is not None:
        return named, "counted.subject"
    if _classifies(site, found[1]) and site.low(found[1]) not in words_of("classifier"):
        owner = owner_of(site)
        return (owner, "counted.owner") if owner is not None else None
    return None


def _of_money(site: Site, found: Span) -> Found | None:
    """What money is for, if the noun behind it is not who gives, gets or serves: «бюджеттен бөлінді»."""
    last = found[1]
    low, case, deed = site.low(last), site.case(last), site.low(last + 1)
    if case == "Ins" and deed.endswith(TO_DO):
        return (found[0], last + 1), "counted.purpose"  # «2 млрд теңге сумен қамтуға бөлінді»
    whose = case in ("Abl", "Loc") or (case in ("", "Dat", "Gen") and is_agent(low))
    # «5 млн теңге талап етті»
    whose = whose or receives(site, last) or serves(low, deed)
    return None if whose else (found, "counted.after")


def _is_whither(site: Site, at: int) -> bool:
    """«8 млн тонна *экспортқа* жөнелтілді»: where so much goes."""
    if site.low(at) in words_of("outlet"):
        return True
    away = site.case(at) == "Dat" and not places().isdisjoint(stems(site.low(at)))
    return away and site.spot.symbol not in ("km", "m", "har", "m2")


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


def _restates(site: Site) -> bool:
    """«Бұл – шамамен 22 млрд доллар», «Яғни 6 млрд доллар»: only the same sum in other words."""
    if site.spot.kind != "money" or not site.first:
        return False
    pointing = words_of("that", "that-is")
    bare = all(low in pointing or low in DASHES for low in site.around.lows[: site.first])
    behind = site.last + 1 + (site.low(site.last + 1) in words_of("amounting"))
    return bare and site.low(behind) in (".", "", ",", "»")


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
    if site.spot.kind in ("count", "measure") and _of_other_clause(site, found[1]):
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
    """Whether another amount and a comma or semicolon stand between a noun and the figure."""
    between = any(at < last < site.first for _, last in site.around.figures)
    return between and any(site.low(i) in (",", ";") for i in range(at + 1, site.first))


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
