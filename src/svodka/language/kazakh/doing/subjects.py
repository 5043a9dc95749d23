"""The subject of a Kazakh verb: the nearest noun without case before the figure that can be one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from svodka.language.kazakh.agents import is_agent, is_body, is_surname
from svodka.language.kazakh.doing import names
from svodka.language.kazakh.doing.deeds import since_done
from svodka.language.kazakh.doing.doers import (
    by_name,
    closes,
    entitles,
    firm,
    fits,
    headless,
    makes,
    opening,
    points,
    together,
    whole,
)  # fmt: skip
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import OF_OWNED, STAY
from svodka.language.kazakh.morphology.verb_endings import DOER, DONE, OF_ITS, PASSED, TO_DO
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import regions
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import LONG_DASHES
from svodka.language.slots import Said


@dataclass(slots=True)  # not frozen: one for each figure, thrice as quick
class Deed:
    """A deed whose subject is looked for, and what is known around it."""

    site: Site
    action: Span
    head: Span | None
    """What is counted."""
    source: Said | None
    transitive: bool
    """Whether somebody does it with something."""

    @property
    def figure_does(self) -> bool:
        """«Олардың 9-ы келді»: whether the figure is the subject itself."""
        return self.site.nominative and self.site.ending == "own"


def subject(deed: Deed) -> Span | None:
    """The nearest noun without case before the figure that can be a subject."""
    site, head = deed.site, deed.head
    begin, item = (
        _before_suspicion(site, min(site.first, deed.action[0])),
        names.before_bracket(site),
    )
    for at in _outside_brackets(site, begin):
        if at == item:
            return _doer(deed, at)
        if _ends_before(deed, at):
            return None
        if (name := firm(site, at)) is not None and name[0] < at:
            if deed.transitive and site.low(name[1]) in words_of("firm"):
                return name
            continue
        if head is not None and head[0] <= at <= head[1]:
            continue
        if _is_pronoun(site, at):
            if fits(site, at, deed.action) and not points(site, at):
                return at, at
            continue  # «ол көрсеткіш 1 миллионға жетті»
        if _is_other(deed, at):
            continue
        if (found := _doer(deed, at)) is not None:
            return found
    return None


def _outside_brackets(site: Site, begin: int) -> Iterator[int]:
    """«Қаржы агенттігі (ҚА) 5 адамды ұстады»: the tokens before another, the nearest first."""
    depth = 0
    for at in range(begin - 1, -1, -1):
        depth += (site.tokens[at].text == ")") - (site.tokens[at].text == "(")
        if depth <= 0:
            yield at


def _ends_before(deed: Deed, at: int) -> bool:
    """Whether a mark parts what stands before it from the deed."""
    site, mark = deed.site, deed.site.tokens[at].text
    if mark in (",", ";") and at and _ends_clause(site, at - 1):
        # not «… 9 адамды тапты, сондай-ақ 8 көлікті шығарды»
        return not (deed.transitive and site.low(at + 1) in function_words("moreover"))
    if mark == "," and not deed.transitive and since_done(site, at):
        return True  # «ел келісімді бұзғаннан бері, 9 адам қаза тапты»
    if mark in LONG_DASHES and site.nominative and not deed.figure_does:
        adverbs = (site.tokens[i].pos == "ADV" for i in range(at + 1, site.first))
        return all(adverbs)  # «дүкендер, дәмханалар — жалпы 400 мекеме ашылды»
    return False


def _is_pronoun(site: Site, at: int) -> bool:
    """«Олар», not «олардың арасында»."""
    if site.tokens[at].pos != "PRON" or site.low(at) not in function_words("pronoun"):
        return False
    # «ол арқылы», «олардың арасында»
    apart = any(t.pos == "ADP" for t in site.tokens[at + 1 : at + 2]) or site.case(at + 1) == "Loc"
    return not apart and site.low(at + 1) not in function_words("among")


def _is_no_noun(deed: Deed, at: int) -> bool:
    """A word that is no noun without case, or of who tells, or a title of whom something is done to."""
    return not deed.site.bare(at) or is_told(deed.site, at, deed.source) or entitles(deed.site, at)


def _is_counted(deed: Deed, at: int) -> bool:
    """«*3 жолаушы*, 5 көлік», unless those who are counted do something with others."""
    acting = deed.transitive and _acting(deed.site, at, deed.head)
    return _counts(deed.site, at) and not acting


def _is_joined(deed: Deed, at: int) -> bool:
    """«*Мұғалімдер* мен дәрігерлерге», «көрші елдің *қызметі* мен полициямен бірлесіп 9 рейд өткізді»."""
    site, behind = deed.site, at + 2
    while site.low(behind - 1) == "," and site.bare(behind):
        behind += 2  # «*оқушылар*, мұғалімдер мен дәрігерлерге»
    joined = site.joins(behind - 1)
    if joined and site.low(behind + 1) in function_words("for"):
        return True  # «оқушылар мен зейнеткерлер үшін»
    behind += behind < site.first and site.tokens[behind].pos == "ADJ"
    return joined and bool(site.case(behind) not in ("", "Ins") or together(site, behind))


def _is_of_converb(deed: Deed, at: int) -> bool:
    """«Айыпкер *кешірім* сұрап, 2 млн теңге төледі»."""
    doing = at + 1 < deed.site.first and deed.site.tokens[at + 1].feats.get("VerbForm") == "Conv"
    return doing and not is_agent(deed.site.low(at))


def _is_what_one_is(deed: Deed, at: int) -> bool:
    """«Күдікті *бақташы* болып істеп, 20 сиырды ұрлаған», «бұл *жолы*», «сот оны *кінәлі* деп танып»."""
    behind = deed.site.low(at + 1)
    what = behind in deed_words("being") or behind in function_words("quoting")
    return (at > 0 and what) or deed.site.this_time(at)


def _is_measured(deed: Deed, at: int) -> bool:
    """«*Көлемі* 3 гектар аумақты өрт шарпыды»."""
    low = deed.site.low(at)
    measured = low in words_of("owned", "amount")
    return measured and not (deed.transitive and is_body(low))


def _is_built(deed: Deed, at: int) -> bool:
    """«*Зауыт* салуға 300 млн теңге кетті», «қор *ШОБ* субсидиялауға 2 млрд теңге бөлді»: for what it is."""
    acts = deed.transitive and (at == 0 or is_agent(deed.site.low(at)))
    paid = not acts and deed.site.spot.kind == "money"
    return paid and deed.site.low(at + 1).endswith(TO_DO) and at + 1 < deed.site.first


def _is_apart(deed: Deed, at: int) -> bool:
    """A noun beside a figure that is the subject itself, or a country in a list or a name."""
    return deed.figure_does or names.listed(deed.site, at) or names.owns_in_list(deed.site, at)


def _names_place(deed: Deed, at: int) -> bool:
    """«Облыс *орталығы* Талдықорғандағы 12 үй»: what the place behind is, and nobody."""
    site, behind = deed.site, at + 1
    seat = at > 0 and site.low(at) in words_of("seat") and site.tokens[behind].text[:1].isupper()
    return seat and not regions().isdisjoint(stems(site.low(at - 1)))


_OTHERS: tuple[Callable[[Deed, int], bool], ...] = (
    _is_no_noun, _is_counted, _is_joined, _is_of_converb, _is_what_one_is, _is_measured, _is_built,
    _is_apart, _names_place,
)  # fmt: skip
"""Words before a figure that are no subject, and are passed over."""


def _is_other(deed: Deed, at: int) -> bool:
    """Whether a word is no subject."""
    for other in _OTHERS:
        if other(deed, at):
            return True
    return False


def _doer(deed: Deed, at: int) -> Span | None:
    """The words of a noun that names who acts, or of any that can, where the verb wants somebody."""
    site, low = deed.site, deed.site.low(at)
    agent, further = is_agent(low), qualifies(site, at)
    if not further and (those := headless(site, at)) is not None:
        return those
    named = agent or is_surname(site.tokens, at)
    if named and not agent and at + 1 < site.first and names.names_village(site, at):
        return None
    if (named and (not further or at + 1 == deed.action[0])) or names.begins_item(site, at):
        return whole(site, at)
    if further or not deed.transitive:
        return None
    if by_name(site, at) or makes(site, at):
        start, end = whole(site, at)
        return start, end + names.goes_on(site, end)
    apart = not {";", ":"}.isdisjoint(site.around.lows[at + 1 : site.first])
    return names.quoted_name(site, at) or (None if apart else opening(site, at))


def _before_suspicion(site: Site, until: int) -> int:
    """Where a clause that ends with «деген күдікпен» begins: its subject did not do what follows.

    Nothing tells where, so it is the subject that stands first in the sentence.
    """
    if not any(
        site.low(at) in deed_words("called") and site.noun(at + 1) for at in range(until - 1)
    ):
        return until
    for at in range(until):
        if site.bare(at) and is_agent(site.low(at)) and not qualifies(site, at):
            return at + 1
    return until


def _ends_clause(site: Site, at: int) -> bool:
    """«Біз рейд өткіздік, 780 ата-ана …», «… орындалса, …»: a verb before a comma closes its clause."""
    token = site.tokens[at]
    if token.pos == "AUX":
        return site.low(at) in STAY or site.low(at).endswith(PASSED)
    return token.pos == "VERB" and token.feats.get("VerbForm") in ("Fin", "Part", "Cond")


def _counts(site: Site, at: int) -> bool:
    """Whether a noun stands behind another figure, which counts it, or is counted with this one."""
    theirs = site.low(at + 2) in words_of("of-it", "of-them")
    if site.joins(at + 1) and at + 2 + theirs == site.first:
        return True  # «жүргізуші мен (оның) 3 жолаушысы жараланды»
    reach = 2 + (site.low(at + 1) == ",")  # «9 балық аулау құралы, 5 көлік»
    behind = any(
        last < at <= last + reach and site.low(last + 1) != ","  # «Ресей 12, Иран 5 тонна берді»
        for _, last in site.around.figures
    )
    return behind and site.case(at - 1) != "Gen"  # «Үш облыстың фермерлері» are not three


def _acting(site: Site, at: int, head: Span | None) -> bool:
    """«50 сарбаз 200 шекара бұзушыны қуып шықты»: those who are counted do something with others."""
    if head is None or head[0] < site.last or site.low(at + 1) == "," or site.joins(at + 1):
        return False
    if site.tokens[at + 1].pos == "VERB":
        return False  # «құрама 16 спортшы апарып, 4 медаль алды»
    if site.joins(at - 1) or (site.case(head[1]) != "Acc" and is_agent(site.low(head[1]))):
        return False
    return is_agent(site.low(at)) or makes(site, at)


def qualifies(site: Site, at: int) -> bool:
    """«Өрт салдарынан»: a noun that the possessed noun right behind belongs to is no subject."""
    if site.low(at + 1) == "(":
        return False
    if closes(site, at + 1) and at + 2 < len(site.tokens) and at + 2 not in site.busy:
        return site.tokens[at + 2].pos in ("NOUN", "ADJ", "ADP")  # «„Жебе“ арнасында», «арқылы»
    if at + 1 >= len(site.tokens) or at + 1 in site.busy:
        return False
    following = site.tokens[at + 1]
    named = closes(site, at - 1)  # «"Жебе" зауыты жөндеу жұмысына 9 млн теңге бөлді»
    if following.feats.get("VerbForm") == "Inf" and is_body(site.low(at)) and not named:
        during = at + 2 + site.owned(at + 2)
        if during < site.first and site.tokens[during].pos == "ADP":
            return site.low(at) in classes("kazakh/light_verbs")["noun"]  # «тексеру барысында»
        # «қызмет көрсету мерзімі», «орталық салу», «парламент сайлауында»
        return site.low(at + 1).endswith("у") or OF_OWNED.fullmatch(site.low(at + 1)) is not None
    if site.low(at + 1) in deed_words("having"):
        return True  # «қаупі бар ауылдар»
    if following.pos == "ADP" or following.feats.get("VerbForm") in ("Part", "Fut"):
        return True  # «облысы бойынша», «қақпағы ұрланған құдық»
    if site.low(at).endswith(DOER) and site.bare(at + 1):
        return True  # «қатысушы елдер»
    if site.low(at + 1) in function_words("among", "concerning"):
        return True  # «боран арасынан», «Қытай жөніндегі кеңес»
    if site.low(at + 2) in deed_words("having"):
        return False  # «Кеденшілер құжаты жоқ жүкті тоқтатты»
    if (
        is_body(site.low(at))
        and site.low(at).endswith(("ы", "і"))
        and site.low(at + 2).endswith(DONE)
    ):
        return False  # «түсірілім тобы қалтасы қағылған 20 адамды тапты»
    possessed = site.owned(at + 1) or site.low(at + 1).endswith(OF_ITS)  # «сыйақы мөлшерін»
    return following.pos == "NOUN" and possessed


def is_told(site: Site, at: int, source: Said | None) -> bool:
    """Whether a token belongs to the words of who says so."""
    start = site.tokens[at].start
    return source is not None and any(
        one is not None and one.start <= start < one.end for one in (source.here, source.cue)
    )
