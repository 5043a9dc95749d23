"""Before the noun that a Kazakh figure counts is found: what is passed over, and what ends the search."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_doing
from svodka.language.kazakh.counted.attributes import (
    compares,
    counted_deed,
    doing_it,
    having,
    inside,
    light_deed,
    measures,
    relative,
    undergoing,
)
from svodka.language.kazakh.counted.behind_nouns import cattle, noun_at
from svodka.language.kazakh.counted.openings import joined_nouns, named_change, season, two_nouns
from svodka.language.kazakh.counted.persons import leaves, stand_alone
from svodka.language.kazakh.counted.walks import END, ON, OVER_TWO, Rule, Step, Walk
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import is_headless
from svodka.language.kazakh.site import MARKS
from svodka.language.kazakh.slot_words import deed_words, orders, words_of

IN_STATE = ("удағы", "үдегі", "удегі")
"""How adjectives of a deed end that something goes through."""


def _those_who_did_it(walk: Walk) -> Step | None:
    """«120 балл жинаған түлектерге»: a measure of what they did is none of them."""
    measured = walk.opens and walk.site.spot.kind in ("money", "measure")
    return END if measured and doing_it(walk.site, walk.at) else None


def _who_left(walk: Walk) -> Step | None:
    """«72 тұрғын үйден шықты»: persons who leave a place, called like a kind of it."""
    beside = walk.at == walk.site.last + 1
    return Step(head=walk.at, start=walk.at) if beside and leaves(walk.site, walk.at) else None


def _shift(walk: Walk) -> Step | None:
    """«Үш ауысымда оқытатын мектептер саны 5-ке азаяды»: in how many shifts, no number of schools."""
    shift = walk.opens and walk.site.low(walk.at) in words_of("shift")
    return Step(head=walk.at, start=walk.at) if shift else None


def _season(walk: Walk) -> Step | None:
    """«5 жазғы ойын»."""
    return ON if walk.opens and season(walk.site, walk.at) else None


def _only_a_deed(walk: Walk) -> Step | None:
    """«20 мыңнан асуы мүмкін», «37 млрд теңгеге іске қосу»: a deed that counts nothing."""
    if not walk.opens:
        return None
    low = walk.site.low(walk.at)
    light = walk.direct and low in words_of("light") and low not in deed_words("help")
    return END if light or named_change(walk.site, walk.at) else None


def _ends(walk: Walk) -> Step | None:
    """A mark, another figure, a verb: «12 адам, …», «12 адам келді»."""
    site, at = walk.site, walk.at
    apart = site.tokens[at].text in MARKS or at in site.busy
    return END if apart or not (inside(site, at) or _joins_adjectives(walk)) else None


def _compared(walk: Walk) -> Step | None:
    """«12 салыстырғанда»."""
    return END if compares(walk.site, walk.at) else None


def _named_by_deed(walk: Walk) -> Step | None:
    """«50 кәмелетке толмаған ұсталды», «50 әскерге шақырылғандар»: a participle stands for a noun."""
    site, behind = walk.site, walk.at + 1
    if site.case(walk.at) != "Dat":
        return None
    following = site.tokens[behind + 1] if behind + 1 < len(site.tokens) else None
    alone = following is None or following.pos not in ("NOUN", "ADJ")
    named = is_headless(site.low(behind))
    named = named or (alone and site.low(behind) in deed_words("underage"))
    return Step(head=behind, start=walk.at) if named else None


def _whose_doer(walk: Walk) -> Step | None:
    """«3 мың әскерге шақырылушы»."""
    dative = walk.site.case(walk.at) == "Dat"
    return ON if dative and is_doing(walk.site.low(walk.at + 1)) else None


def _how_it_does(walk: Walk) -> Step | None:
    """«175 жаңа *жаяу* жүргінші өткелі», «40 *қайта* өңдеуші кәсіпорын»: how those do it who are named so."""
    adverb = walk.site.tokens[walk.at].pos == "ADV" and walk.at not in walk.site.busy
    doing = is_doing(walk.site.low(walk.at + 1)) or two_nouns(walk.site, walk.at)
    return ON if adverb and doing else None


def _not_so(walk: Walk) -> Step | None:
    """«10 *тұрақты емес* мүше», «30 *білікті емес* жұмысшы»: what those are not who are counted."""
    site, noun = walk.site, walk.at + 2
    denied = site.low(walk.at + 1) in orders("denying") and site.tokens[walk.at].pos == "ADJ"
    named = denied and noun < len(site.tokens) and noun not in site.busy and site.noun(noun)
    return OVER_TWO if named else None


def _undergoing(walk: Walk) -> Step | None:
    """«5 млн теңге зардап шеккен азаматтарға қайтарылды»."""
    return OVER_TWO if undergoing(walk.site, walk.at) else None


def _relative(walk: Walk) -> Step | None:
    """«6 500 жалға берілетін пәтер», «300 мүмкіндігі шектеулі адам»."""
    sorts = walk.site.low(walk.at - 1) in words_of("sorts")  # «20 түрлі санатқа жататын азамат»
    counts = (walk.opens or sorts) and (sorts or measures(walk.site, walk.at))
    related = relative(walk.site, walk.at) and not counts
    return OVER_TWO if related or having(walk.site, walk.at, walk.first) else None


def _of_kind(walk: Walk) -> Step | None:
    """«9 бұршақ тұқымдас дақыл»."""
    kind = walk.site.low(walk.at + 1) in words_of("of-kind")
    return OVER_TWO if kind and not walk.site.case(walk.at) else None


def _light(walk: Walk) -> Step | None:
    """«Үш шетелдік қаза тапты»: what those who are named so did."""
    return END if not walk.opens and light_deed(walk.site, walk.at) else None


def _electric(walk: Walk) -> Step | None:
    """«200 МВт күн электр станциясы»."""
    made_of = walk.site.low(walk.at + 1) == "электр" and not walk.site.case(walk.at)
    return ON if made_of else None


def _people(walk: Walk) -> Step | None:
    """«300 қазақстандық Сақтандыру қорынан …»."""
    return Step(head=walk.at) if stand_alone(walk.site, walk.at) else None


def _of_place(walk: Walk) -> Step | None:
    """«26 ауыл шаруашылығы мақсатындағы жер», «үш жобадағы өндіріс»: what the figure is of lies there."""
    token = walk.site.tokens[walk.at]
    if token.pos != "ADJ" or token.feats.get("Case") != "Loc":
        return None
    owned = token.feats.get("Poss") and not walk.opens
    area = (
        walk.opens
        and walk.site.spot.kind == "measure"
        and walk.site.low(walk.at) in words_of("on-land")
    )
    owned = owned or area  # «9 мың гектар жердегі мақта терілді»
    state = token.low.endswith(IN_STATE)  # «27 іздеудегі адам»
    return ON if (owned or state) and walk.site.noun(walk.at + 1) else Step(head=walk.at)


def _within(walk: Walk) -> Step | None:
    """«186 мың тонна республика ішінде жіберілді»: the place that a measure went about in."""
    measured = walk.opens and walk.site.spot.kind in ("money", "measure")
    return END if measured and walk.site.low(walk.at + 1) in function_words("among") else None


def _noun(walk: Walk) -> Step | None:
    """«12 адам»: the noun; it ends the phrase if it has a case, or if nothing that it owns follows."""
    site, at = walk.site, walk.at
    if site.tokens[at].pos != "NOUN" and not counted_deed(site, at):
        return None
    if (whole := joined_nouns(site, at)) is not None:
        return Step(head=whole, start=at)
    return noun_at(walk)


def _joins_adjectives(walk: Walk) -> bool:
    """«Ірі және ұсақ мал»: whether what joins two adjectives stands here."""
    site, at = walk.site, walk.at
    if walk.opens or at + 1 >= len(site.tokens):
        return False
    if site.low(at) in ("де", "да") and site.low(at - 1) in ("өзге", "басқа"):
        return site.tokens[at + 1].pos in ("NOUN", "ADJ")  # «40 өзге де жабдық»
    if site.low(at) not in function_words("adjectives") or site.tokens[at - 1].pos != "ADJ":
        return False
    owned = at + 2 < len(site.tokens) and site.bare(at + 1) and site.owned(at + 2)
    owned = owned or (site.bare(at + 1) and site.low(at + 2) in words_of("of-kind"))
    return site.tokens[at + 1].pos == "ADJ" or owned  # «тұрмыстық және құрылыс қалдықтары»


_RULES: tuple[Rule, ...] = (
    _those_who_did_it, _who_left, _shift, _season, _only_a_deed, _how_it_does, _not_so, _ends,
    _compared, _named_by_deed, _whose_doer, _undergoing, _of_kind, _relative, _light, _electric, cattle,
    _of_place, _people, _within, _noun,
)  # fmt: skip
_OF_FIRST = (_those_who_did_it, _shift, _season, _only_a_deed, _within)
"""Rules of the first word alone."""
OPENING = tuple(rule for rule in _RULES if rule is not _light)
"""The rules at the first word behind a figure."""
SEEKING = tuple(rule for rule in _RULES if rule not in _OF_FIRST)
"""The rules at the words behind it."""
