"""Names before a Kazakh deed: of a person, an item of a list, a village, a firm in quotation marks."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.places.place_names import is_place_name, is_region, is_unknown
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins
from svodka.language.lexicon import classes

_NAME = 5
"""The most words of a name in quotation marks."""


def begins_item(site: Site, at: int) -> bool:
    """«АҚШ 50, ЕО 20 млн доллар көмек берді»: a name between the figure before and its own."""
    between = at + 1 == site.first and site.low(at - 1) == ","
    ends = between and any(last == at - 2 for _, last in site.around.figures)
    return ends and site.tokens[at].text[:1].isupper()


def names_village(site: Site, at: int) -> bool:
    """«Жданов ауылына бұрылыс»: whether a surname is the name of a place."""
    place = site.owned(at + 1) and is_region(site.low(at + 1))
    return deed_begins(site.low(at + 1), "village") or bool(place)


def quoted_name(site: Site, at: int) -> Span | None:
    """«„Қосмыс“ 40 тонна кен өндірді», «былтыр „Көк мыс“ …», not «„Қосмыс“ кенішіне …»."""
    if site.low(at + 1) != "»" or at + 2 >= len(site.tokens):
        return None
    opened = next((i for i in range(at, max(-1, at - _NAME), -1) if site.low(i) == "«"), None)
    if opened is None or (opened and not (opened == 1 and site.tokens[0].pos == "ADV")):
        return None
    return (opened, at + 1) if at + 2 in site.busy or not site.owned(at + 2) else None


def is_named_doer(site: Site, at: int) -> bool:
    """«…, Үсен 5 млн теңге ұтты»: somebody who is called by name, and does something with the money."""
    named = site.tokens[at].text[:1].isupper() and (at > 0 or is_unknown(site.low(at)))
    person = site.low(at) in classes("kazakh/agents")["given"]  # «Асан 5 млн теңге алды»
    return named and not site.owned(at) and at + 1 == site.first and (person or does(site))


def before_bracket(site: Site) -> int:
    """«Иран (5 млн теңге), *Оман* (3 млн теңге) …»: the name before a figure alone in brackets, or -1."""
    at = site.first - 2
    alone = at >= 0 and site.low(at + 1) == "(" and site.low(site.last + 1) == ")"
    return at if alone and site.bare(at) and site.tokens[at].text[:1].isupper() else -1


def listed(site: Site, at: int) -> bool:
    """«Қазақстан мен Ресей арасында», «Қазақстан темір жолының»: a country in a list or a name."""
    if site.low(at) not in classes("kazakh/regions")["country"]:
        return False
    if site.low(at + 1) == "," or site.joins(at + 1) or site.joins(at - 1):
        return True
    owned = at + 2 < len(site.tokens) and site.owned(at + 2) and site.bare(at + 1)
    return owned and not site.tokens[at + 1].text[:1].isupper()


def owns_in_list(site: Site, at: int) -> bool:
    """«Құрылыс, *ауыл шаруашылығы*, өнеркәсіп салаларынан 9 млрд теңге жинады»: one of which a noun is."""
    last = at + 2
    if site.low(at + 1) != ",":
        return False
    while last < site.first and (
        site.low(last) == "," or (site.bare(last) and not site.owned(last))
    ):
        last += 1
    owned = site.bare(last - 1) and last < site.first and site.noun(last) and site.owned(last)
    return owned and site.case(last) not in ("", "Gen")


def goes_on(site: Site, at: int) -> bool:
    """«*ҚДБ Лизинг* 40 автобус сатып алды»: whether another word of a name in letters is right behind it."""
    other = at + 1 < site.first and at + 2 in site.busy and site.bare(at + 1)
    other = other and site.tokens[at].text.isupper() and site.tokens[at + 1].text.istitle()
    return other and not (is_agent(site.low(at + 1)) or is_place_name(site.low(at + 1)))
