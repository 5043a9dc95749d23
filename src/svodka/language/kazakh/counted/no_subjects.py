"""Nouns before a Kazakh figure that are no subject of it: of times, places, payers, of a longer phrase."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from svodka.language.kazakh.agents import is_agent, is_body, is_of_place, is_surname
from svodka.language.kazakh.counted.attributes import per_head
from svodka.language.kazakh.counted.longer_phrases import modifies, postponed
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import currencies, known_stems, measures
from svodka.language.kazakh.morphology.verb_endings import DEED, NOT_DOING, bare_participle
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import is_amount, names, regions
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of

_CLOSING = frozenset(",;(.:–—")
"""What stands behind the verb of a clause that is over."""


def _no_noun(site: Site, at: int, start: int) -> bool:
    """«Облыста», «облыс бойынша», «жан басына»: another word, or a noun with a case or a postposition."""
    low = site.low(at)
    if site.low(at + 1) == "," and NOT_DOING.fullmatch(low) and low not in known_stems():
        return True  # «үкімді орындамай, 9 млн теңге алды»
    return not site.noun(at) or bool(site.case(at)) or postponed(site, at) or per_head(site, at)


def _no_thing(site: Site, at: int, start: int) -> bool:
    """«А біздің жоспарда», «бұл жолы», «қаза (тапты)», «оның», «„Жылу“ ЖШС»: what is counted by nobody."""
    low = site.low(at)
    if low in deed_words("expense") and site.spot.kind == "money" and at + 1 >= start:
        return False  # «кіріс 23 трлн теңге, шығыс 27 трлн теңге»
    if low in deed_words("no-subject") or site.this_time(at):
        return True
    return low in words_of("light", "of-it", "firm")


def _of_time(site: Site, at: int, start: int) -> bool:
    """«Астана уақыты бойынша», «тұтқындар алмасу кезінде»."""
    if site.low(at) in deed_words("dating") or site.low(at + 1) in deed_words("clock"):
        return True
    event = at + 1 in site.around.dated and site.tokens[at + 1].feats.get("VerbForm") == "Inf"
    return event and at + 2 in site.around.dated


def _goes_on(site: Site, at: int, start: int) -> bool:
    """«„Қамқорлық“ шаралары», «ел болып», «қала бюджетінен», «карантин басталғаннан бері»."""
    if at + 1 >= start:
        return False
    behind = site.low(at + 1)
    if (
        behind == "»"
        or behind in deed_words("being")
        or behind in function_words("quoting")
        or _for_deed(site, at, start)
    ):
        return True
    return modifies(site, at) or _since(site, at) or _of_counted(site, at, start)


def _next_group(site: Site, at: int, start: int) -> bool:
    """«Деңгейі әйелдер арасында 5%, ерлер арасында 4%»: among whom else the same was counted."""
    owner = at + 2 < start and site.noun(at + 1) and site.owned(at + 1) and not site.owned(at)
    ends = at + 1 + owner  # «қала тұрғындары арасында»
    group = ends < start and site.low(ends) in function_words("among")
    return group and _told_of_groups(site, at)


def _told_of_groups(site: Site, at: int) -> bool:
    """Whether what is counted stands before the first group: not «қала тұрғындары арасында 7% жұмыссыз»."""
    first = min((first for first, _ in site.around.figures), default=at)
    if site.low(first - 1) not in function_words("among"):
        return first < at
    end = first - 2
    end -= end > 0 and site.owned(end) and site.noun(end - 1)
    return any(_is_told(site, i) for i in range(end))


def _is_told(site: Site, at: int) -> bool:
    """Whether a noun without a case stands here, or a deed that is one: «сырқаттану»."""
    deed = site.tokens[at].feats.get("VerbForm") == "Inf"
    return site.noun(at) and (site.bare(at) or deed)


def _of_counted(site: Site, at: int, start: int) -> bool:
    """«Төтенше жағдай жарияланған 5 облысқа 100 млрд теңге берілді»: of what another figure counts."""
    behind = at + 2
    counts = behind < start and any(first == behind for first, _ in site.around.figures)
    return counts and bare_participle(site.low(at + 1))


def _for_deed(site: Site, at: int, start: int) -> bool:
    """«Пара алғаны үшін 8 жылға сотталды»: what somebody did something with, for which something came."""
    for_ = at + 2 < start and site.low(at + 2) in function_words("for")
    return for_ and site.tokens[at + 1].pos == "VERB" and not site.low(at + 1).endswith(DEED)


def _of_who(site: Site, at: int, start: int) -> bool:
    """Who says so; what somebody has or lacks; who spends money."""
    if at in site.around.tellers or at in site.around.cues or _lacks(site, at):
        return True
    return site.spot.kind == "money" and (_never_worth(site, at) or _of_payer(site, at, start))


def _place(site: Site, at: int, start: int) -> bool:
    """«Тараз бен Семейде 600 теңге тұрады»."""
    capital = site.low(at) in words_of("capital") and site.low(at + 1) == "("
    return capital or site.low(at) in names() or _of_place(site, at)


def _of_place(site: Site, at: int) -> bool:
    """«Батыс Қазақстан облысында»: a word in the name of a place."""
    if not site.tokens[at].text[:1].isupper() or at + 1 >= site.first:
        return False
    if (
        at == 0
        and (site.low(0) in known_stems() or is_amount(site, 0))
        and site.low(0) not in regions()
    ):
        return False  # «Көмір Абай облысында 3 пайызға азайды»
    behind = set(stems(site.low(at + 1)))
    if at and site.owned(at + 1) and site.case(at + 1) and behind & regions():
        return True  # «Белое ауылына 600 млн теңге бөлінді»
    return bool(names() & behind) and site.tokens[at + 1].text[:1].isupper()


def _lacks(site: Site, at: int) -> bool:
    """«Құжаты жоқ жүргізушілер», «мүмкіндігі шектеулі жандар»: what somebody has or lacks."""
    return site.low(at + 1) in deed_words("having") or site.low(at + 1) in words_of("lacking")


def _of_unit(site: Site, at: int, start: int) -> bool:
    """«Тариф 1 кВт·сағат үшін 25 теңге»: the unit that a price is given for one of."""
    return at > 0 and site.tokens[at - 1].pos == "NUM" and site.low(at) in measures()


def _by_deed(site: Site, at: int, start: int) -> bool:
    """«*Несие* беру арқылы 4 млн теңге тапты»: what is done, by which something else came."""
    deed = at + 1
    by = deed + 1 < start and site.low(deed + 1) in function_words("through")
    return by and site.low(deed).endswith(DEED)


def _joined(site: Site, at: int, start: int) -> bool:
    """«Ақпарат және *байланыста* 9%», «тұру және *тамақтану* бойынша»: joined to what has another case."""
    joined = at + 2
    if joined >= start or not site.joins(at + 1):
        return False
    owned = site.bare(joined) and joined + 1 < start and site.owned(joined + 1)
    if owned and not is_amount(site, at) and not site.owned(joined):
        joined += 1  # «тігін және киім *өндірісінде* 7%»
    return site.case(joined) in ("Loc", "Abl", "Dat") or postponed(site, joined)


def _since(site: Site, at: int) -> bool:
    """«Карантин басталғаннан бері»: what began the time before the figure."""
    began = site.tokens[at + 1].feats.get("VerbForm") == "Part"
    if not began or site.low(at + 1) in deed_words("past"):
        return False
    return at + 1 in site.busy or site.low(at + 2) in deed_words("since-then")


def is_doer(low: str) -> bool:
    """Whether a word names somebody who can act, and no stock: «дизель отынының қоры»."""
    return is_agent(low) and not deed_begins(low, "stock")


def is_stock(site: Site, at: int) -> bool:
    """«Ұтыс қоры 20 млн теңгені құрады»: a fund that is so much money, and nobody."""
    amounts = any(deed_begins(word, "sums") for word in site.around.lows[site.last :])
    return site.low(at) in deed_words("fund") and amounts


def _never_worth(site: Site, at: int) -> bool:
    """Whether money cannot be of a noun: who can act, but for «қоры»; a currency."""
    low = site.low(at)
    if is_stock(site, at):
        return False
    spends = site.case(site.last) == "Acc" or (site.spot.kind == "money" and does(site))
    acts = is_agent(low) if spends else is_doer(low)
    acts = acts or any(map(is_of_place, stems(low)))  # «шығысқазақстандықтар 7 млн теңге берді»
    acts = acts or _full_name(site, at)
    acts = acts or any(is_surname(site.tokens, i) for i in (at, at + 1) if i < site.first)
    return acts or (low in currencies() and not _is_priced(site, at))


def _full_name(site: Site, at: int) -> bool:
    """«*Асан* Омаровқа 5 млн теңге берді»: a first name before a last one."""
    if not 0 < at < site.first - 1:
        return False
    return all(t.text[:1].isupper() and t.text[1:].islower() for t in site.tokens[at : at + 2])


def _of_payer(site: Site, at: int, start: int) -> bool:
    """«Сақтандыру қоры 15 млрд теңге төледі»: the noun that who pays is named by."""
    behind = at + 1
    pays = behind < start and site.owned(behind) and (does(site) or is_body(site.low(behind)))
    return pays and _never_worth(site, behind)


def _is_priced(site: Site, at: int) -> bool:
    """«Доллар 2 теңгеге арзандады»: a currency that is no unit and owns nothing."""
    numbered = at > 0 and site.tokens[at - 1].pos == "NUM"
    return not numbered and not (at + 1 < site.first and site.owned(at + 1))


def _did_so_many(site: Site, at: int, start: int) -> bool:
    """«*Соттар* 312 істі қарады, ал бір жыл бұрын – 280»: who did what another figure counts.

    Not «саны 900 адамды құрады»: that amounts to so many.
    """
    figures = site.around.figures
    for behind in range(bisect_left(figures, (at, 0)), len(figures)):
        last = figures[behind][1]
        if last + 2 >= site.first:
            break
        thing = last + 1 + (site.noun(last + 1) and site.noun(last + 2))  # «9 заң бұзушыны»
        verb = site.tokens[thing + 1]
        if site.low(thing + 2) not in _CLOSING or change_stem(verb.low) is not None:
            continue
        done_to = site.case(thing) == "Acc" or (site.bare(thing) and is_agent(site.low(at)))
        acts = verb.pos == "AUX" or verb.feats.get("VerbForm") == "Fin"
        if site.noun(thing) and done_to and acts and verb.feats.get("Voice") != "Pass":
            return True
    return False


OTHERS: tuple[Callable[[Site, int, int], bool], ...] = (
    _no_noun, _no_thing, _of_time, _goes_on, _next_group, _of_who, _of_unit, _place, _joined, _by_deed,
    _did_so_many,
)  # fmt: skip
"""What is no subject of a figure: of a word, and where the figure or its phrase starts."""


def is_no_subject(site: Site, at: int, start: int) -> bool:
    """Whether a word before a figure, or before the ``start`` of its phrase, is no subject of it."""
    for rule in OTHERS:
        if rule(site, at, start):
            return True
    return False
