"""The subject in front of a Kazakh figure."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.language.kazakh.agents import is_body
from svodka.language.kazakh.counted.no_subjects import is_no_subject
from svodka.language.kazakh.counted.persons import befallen, joined
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import measures
from svodka.language.kazakh.morphology.pairs import is_pair
from svodka.language.kazakh.morphology.verb_endings import DEED, OWNED_DEED, bare_participle
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.circumstances import listed
from svodka.language.kazakh.quantities.candidates import beside
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

_BACK = 17
"""How many tokens before a figure its subject may stand."""
_PHRASE = 3
"""The most words before the noun of an item."""
_COMPARED = 7
"""How many tokens behind «өткен» («өткен жылғы сәйкес кезеңмен») «салыстырғанда» stands at most."""


def subject(site: Site, until: int | None = None) -> Span | None:
    """The subject before the number: a noun with possession and no case, else one without case."""
    item = listed(site)
    if item is not None and any(last < item[0] for _, last in site.around.figures):
        return None  # a further item of a list counts what the one before does
    start = site.first if until is None else until
    if _for_whom(site, start):
        return None
    if item is None and (named := _first_item(site, start)) is not None:
        return whole_phrase(site, named)
    opened = _opened(site, start)
    best: int | None = None
    for at, commas in _backwards(site, start):
        if commas and best is not None:
            break
        if best is None and site.low(at) in deed_words("most"):
            return None  # «олардың көбі 7 шақырым жерден келеді»
        if site.low(at) in words_of("that") and _compares(site, at + 1):
            return None  # «бұл өткен жылмен салыстырғанда 4%-ға артық»
        if item is not None and item[0] <= at <= item[1]:
            continue
        if is_no_subject(site, at, start) or (commas and _done(site, at)):
            continue
        if site.owned(at) or (site.tokens[at].pos == "VERB" and best is None):
            return whole_phrase(site, at)
        best = at if best is None else best
        if at == opened - 1 and (site.joins(at - 1) or site.low(at - 1) in DASHES):
            break  # «кен өндірісі (9%) мен құрылыс (15%)», «арзандады – пияз (бір айда 25%)»
    return None if best is None else whole_phrase(site, best)


def _for_whom(site: Site, at: int) -> bool:
    """«Орта бизнес үшін – 35 АЕК», not «1 текше метр үшін – 125 теңге»: for whom an amount is set."""
    dashed = at > 2 and site.low(at - 1) in DASHES and site.low(at - 2) in function_words("for")
    return dashed and measures().isdisjoint(stems(site.low(at - 3)))


def _first_item(site: Site, start: int) -> int | None:
    """«Тауар айналымы 3 млрд доллар болды: *экспорт* – 2 млрд доллар, импорт – 1 млрд доллар».

    Not «гранттар бөлінді: министрлік – 9»: who has them is not what is counted.
    """
    at = start - 2
    if at < 1 or site.low(start - 1) not in DASHES or not site.bare(at) or is_body(site.low(at)):
        return None
    begin = at
    while begin > 1 and at - begin < _PHRASE and site.tokens[begin - 1].pos in ("NOUN", "ADJ"):
        begin -= 1
    named = site.tokens[begin].text[:1].isupper() or site.tokens[at].text[:1].isupper()
    return at if site.low(begin - 1) == ":" and not named else None


def _opened(site: Site, start: int) -> int:
    """The bracket right before a place, over a time; 0 where there is none."""
    opened = start - 1
    while opened in site.around.dated:
        opened -= 1
    return opened if site.low(opened) == "(" else 0


def _backwards(site: Site, start: int) -> Iterator[tuple[int, int]]:
    """The words before a place to the beginning of their clause, each with the commas behind it.

    What stands in brackets or in quotation marks is passed over: «биржада (KASE) доллар арзандады».
    """
    commas = brackets = quotes = 0
    for at in range(start - 1, max(-1, start - _BACK), -1):
        text = site.tokens[at].text
        commas += text in (",", ";") and at not in site.around.dated and not _aside(site, at)
        brackets += (text == ")") - (text == "(")
        if brackets > 0:
            continue
        quotes += (text == "»") - (text == "«")
        if quotes > 0 and at + 1 < start:
            continue
        if commas > 1 or (text == "," and site.low(at - 1) in deed_words("afterwards")):
            return
        if _ends_clause(site, at, start):
            return
        yield at, commas


def _ends_clause(site: Site, at: int, start: int) -> bool:
    """«Айыппұл төлейді немесе 5 жылға қамалады»: whether another clause ends at a place."""
    also = at + 1 < start and site.low(at + 1) in function_words("also")
    if also and site.tokens[at].feats.get("VerbForm") == "Fin":
        return True
    return _closes_relative(site, at) or _brackets(site, at, start)


def whole_phrase(site: Site, best: int) -> Span:
    """The phrase of a subject: with its owner, or with what it is called by."""
    if best > 1 and _are_cattle(site, best):
        return best - 2, best  # «ірі қара саны»
    if (deed := _of_deed(site, best)) is not None:
        return deed, best
    if best > 1 and _is_one(site, best):
        return best - 2, best
    owner = best > 0 and site.tokens[best - 1].pos == "NOUN" and best - 1 not in site.busy
    owner = owner and site.case(best - 1) in ("", "Gen")
    owner = owner and site.low(best - 1) not in deed_words("one-of")  # «жобаның бірі көлемі …»
    if owner and site.tokens[best].pos == "VERB" and site.bare(best - 1):
        return best - 1, best  # «қызмет көрсету 11%-ға қымбаттады»
    owner = owner and not (site.bare(best - 1) and site.low(best - 1) in countries())
    owned = site.owned(best) or site.low(best).endswith(OWNED_DEED)  # «бюджеттің ұлғаюы»
    start = best - 1 if owner and owned else _owner_of_all(site, best)
    return start - (befallen(site, start) or joined(site, start)), best


def _of_deed(site: Site, at: int) -> int | None:
    """«*Уран өндіру* көлемі», «*балаларды қамту* деңгейі»: where a deed begins whose amount is told."""
    deed = at - 1
    if deed < 0 or deed in site.busy or not site.owned(at) or site.tokens[at].pos != "NOUN":
        return None
    if site.tokens[deed].feats.get("VerbForm") != "Inf" or not site.low(deed).endswith(DEED):
        return None
    deed -= deed > 0 and is_pair(site.low(deed - 1), site.low(deed))  # «сатып алу көлемі»
    thing = deed - 1
    if thing < 0 or thing in site.busy or site.tokens[thing].pos != "NOUN":
        return deed
    whose = site.case(thing) == "Acc" or site.bare(thing)
    none = site.low(thing) in countries() or site.low(thing) in words_of("classifier")
    return deed - (whose and not none)


def _is_one(site: Site, at: int) -> bool:
    """«Мақтаның *бір* тоннасы»: one of what a price is for."""
    one = site.low(at - 1) in beside("one") and not measures().isdisjoint(stems(site.low(at)))
    return one and site.case(at - 2) == "Gen" and site.tokens[at - 2].pos == "NOUN"


def _owner_of_all(site: Site, at: int) -> int:
    """«Айыппұлдардың жалпы сомасы»: the owner over an adjective of the whole, or the token itself."""
    over = at > 1 and site.owned(at) and site.low(at - 1) in deed_words("in-all")
    owns = over and site.tokens[at - 2].pos == "NOUN" and at - 2 not in site.busy
    return at - 2 if owns and site.case(at - 2) == "Gen" else at


def _are_cattle(site: Site, at: int) -> bool:
    """«Ірі қара саны»: cattle are called by two words."""
    return site.low(at - 2) in deed_words("big") and site.low(at - 1) in deed_words("cattle")


def _aside(site: Site, at: int) -> bool:
    """«Баға, керісінше, 2 пайызға төмендеді»: a comma beside an adverb alone between two."""
    return any(
        site.low(adverb - 1) == site.low(adverb + 1) == "," and site.tokens[adverb].pos == "ADV"
        for adverb in (at - 1, at + 1)
    )


def countries() -> frozenset[str]:
    """«Қазақстан құны 3 млрд доллар болатын өнім сатты»: countries own nothing without an ending."""
    return classes("kazakh/regions")["country"]


def _brackets(site: Site, at: int, until: int) -> bool:
    """«28 мың адам (5 млрд теңге)»: money in brackets is not what the noun before them is worth."""
    if site.tokens[at].text != "(" or site.spot.kind != "money" or site.spot.change is not None:
        return False
    return all(token.text != ")" for token in site.tokens[at:until])


def _done(site: Site, at: int) -> bool:
    """«Құжат жасап, …»: the object of another clause."""
    verb = site.tokens[at + 1]
    if _compares(site, at + 1) or change_stem(site.low(at + 1)) is not None:
        return False  # «инфляция баяулап, 8% болды»
    if site.low(at) in words_of("rate") and site.tokens[at + 1].feats.get("VerbForm") == "Fin":
        return False  # «аптада баға өзгермеді, ал жылдық мәнде 11%-ға өсті»
    return verb.pos == "VERB" and verb.feats.get("Voice") != "Pass" and not site.owned(at)


def _compares(site: Site, at: int) -> bool:
    """«Қой саны өткен жылғы осы кезеңмен салыстырғанда 4%-ке өсті»: no clause, only another time."""
    if site.low(at) not in deed_words("past"):
        return False
    dated = at in site.around.dated and site.spot.kind == "measure"
    return dated or any(site.low(i) in words_of("comparing") for i in range(at + 2, at + _COMPARED))


def _closes_relative(site: Site, at: int) -> bool:
    """«Киесі кеткен ауылдарға …»: what stands before a participle belongs to its clause."""
    token = site.tokens[at]
    if at + 1 == site.first and token.pos in ("VERB", "AUX") and at not in site.around.dated:
        return bare_participle(site.low(at))  # «ауылда құр жатқан 9 мың гектар игерілді»
    if token.pos != "VERB" or token.feats.get("VerbForm") not in ("Part", "Fut"):
        return False
    spent = site.spot.kind == "money" and site.spot.change is None
    if _compares(site, at) or (at in site.around.dated and not spent):
        return False  # «тауарлар өткен аптада 2% қымбаттады»
    following = site.tokens[at + 1] if at + 1 < site.first else None
    if following is None or following.pos not in ("NOUN", "ADJ"):
        return False
    # «инфляция болжанған деңгейден асып, 17%-ды құрады»
    return not (site.case(at + 1) == "Abl" and site.begins(at + 1, "level"))
