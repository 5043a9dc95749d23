"""Where the words behind a Kazakh figure begin: over a dash, brackets, a name in quotation marks."""

from __future__ import annotations

from functools import cache

from svodka.language.kazakh.agents import is_agent, is_doing
from svodka.language.kazakh.morphology.verb_endings import OWNED_DEED
from svodka.language.kazakh.morphology.words import DATIVE, stems
from svodka.language.kazakh.quantities.bounds import is_bound
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.kazakh.site import Site, multiplies
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, HYPHENS

ONE_PHRASE = 6
"""The most words between a number and what it counts."""


def over_dash(site: Site, first: int) -> int:
    """«38 – есірткі заттары»: the token behind the dash of an item that begins with its number."""
    if site.low(first) not in DASHES or first + 1 >= len(site.tokens):
        return first
    before = site.first - 1
    opens = before < 0 or site.tokens[before].text in ";,(" or before in site.around.cues
    opens = opens or site.low(before) == "ішінде"  # «оның ішінде 20 кг – апиын»
    sums = words_of("amount") & {site.low(first + 1), site.low(first + 2)}
    return first if sums or not opens or site.spot.kind == "percent" else first + 1


def over_brackets(site: Site) -> int:
    """The token behind the figure, over a figure in brackets: «16 гектар (98%) егін», the 98 as well."""
    first = site.last + 1
    if site.low(first) == "," and site.low(first + 1) in words_of("that-is"):
        first += 2  # «5 АЕК, яғни 17 мың теңге айыппұл»
        while first in site.busy:
            first += 1
        return first if first > site.last + 3 else site.last + 1
    if site.low(first) == ")" and site.low(site.first - 1) == "(":
        behind = _over_multiplier(site, first + 1)
        return behind if site.spot.kind == "percent" or behind > first + 1 else first
    if site.low(first) != "(":
        return first
    close = next((i for i in range(first, first + ONE_PHRASE) if site.low(i) == ")"), first)
    inside = range(first + 1, close)
    shared = close + 1 not in site.busy and multiplies(site.low(close + 1))
    if not inside or any(i not in site.busy for i in (inside if shared else inside[-1:])):
        return first  # «9 300 (айына 120) маман», not «9 үй (3 пәтер)»
    return _over_multiplier(site, close + 1)


def _over_multiplier(site: Site, at: int) -> int:
    """The token behind what two figures share: «131,9 (132,2) мың адам»."""
    if not multiplies(site.low(at)) or at in site.busy:
        return at
    return at + (2 if site.spot.kind in ("money", "measure") else 1)


def over_name(site: Site, first: int) -> int:
    """The token behind a name in quotation marks that something is called by: «7 „Жебе“ ұшағы»."""
    if site.low(first) not in ("«", "“", "„", '"'):
        return first
    closing = ("»", "”", "“", '"')
    close = next((i for i in range(first + 1, first + ONE_PHRASE) if site.low(i) in closing), None)
    if close is None or close + 1 >= len(site.tokens) or not site.noun(close + 1):
        return first
    second = close + 2 < len(site.tokens) and site.noun(close + 2) and site.owned(close + 2)
    return close + 1 if site.owned(close + 1) or second else first


def over_own(site: Site, first: int) -> int:
    """«213 млрд теңге *өздерінің* жинағын алды»: the token behind whose own it is."""
    return first + (site.low(first) in words_of("whose-own"))


def over_bound(site: Site, first: int) -> int:
    """«40-тан *аспайтын* мектеп», «40-тан *асатын* үй»: the token behind a participle that is a bound."""
    bounding = first == site.last + 1 and is_bound(site.low(first))
    return first + (bounding and first + 1 < len(site.tokens) and site.noun(first + 1))


def over_condition(site: Site, first: int) -> int:
    """«12 *мүгедектігі бар* бала»: the token behind what those have who are counted."""
    has = site.low(first + 1) in deed_words("having") and site.begins(first, "condition")
    named = has and first + 2 < len(site.tokens) and site.noun(first + 2)
    return first + 2 if named else first


def over_foreign(site: Site, first: int) -> int:
    """«Үш *Toyota* Camry көлігі»: the last word of a foreign name that something is called by; of one with a
    number the token behind it: «12 COVID-19 *жағдайы*».
    """
    last = first
    if site.low(first + 1) in HYPHENS and _is_foreign(site, first):
        numbered = site.low(first + 2).isdecimal() and first + 3 < len(site.tokens)
        return first + 3 if numbered and site.noun(first + 3) else first
    while last + 1 < len(site.tokens) and _is_foreign(site, last) and _is_foreign(site, last + 1):
        last += 1
    called = last > first and last + 1 < len(site.tokens) and site.noun(last + 1)
    return last if called and site.owned(last + 1) else first


def _is_foreign(site: Site, at: int) -> bool:
    """Whether a word is a name in Latin letters."""
    text = site.tokens[at].text
    return text.isascii() and text[:1].isupper() and at not in site.busy


def over_compound(site: Site, first: int) -> int:
    """The token behind an adjective that a number makes: «50-ден астам үш ауысымды мектеп»."""
    grade, low = first, site.low(first)  # «12 мың 1-4 сынып оқушысы»
    while site.low(grade).strip("-–").isdecimal():
        grade += 1 + (site.low(grade + 1) in ("-", "–"))
    if grade > first and site.low(grade).startswith("сынып"):
        return grade + site.low(grade).endswith("ты")  # «2-сыныпты арпа»
    if low in _paired() and f"{low} {site.low(first + 1)}" in classes("kazakh/compounds")["pair"]:
        return first + 2  # «1,5 АЕК мөлшерінде ай сайынғы төлем», «9 су жаңа вагон»
    made = site.low(first + 1) in classes("kazakh/compounds")["adjective"]
    return first + 2 * (made and number_word(low) is not None)


@cache
def _paired() -> frozenset[str]:
    """The first words of the pairs that one word for what is counted is made of."""
    return frozenset(pair.split()[0] for pair in classes("kazakh/compounds")["pair"])


def holds(site: Site, first: int) -> bool:
    """«300 орындық мектеп», «200 басқа арналған қора»: whether a number counts what something holds."""
    counts = site.spot.kind == "count" and first == site.last + 1 and first + 1 < len(site.tokens)
    if not counts:
        return False
    if site.low(first) in classes("kazakh/compounds")["capacity"]:
        return True
    return site.low(first) in deed_words("room-for") and site.low(first + 1) in words_of("meant")


def over_kind(site: Site, first: int) -> int:
    """«45 миллион данадан астам кірпіш»: the token behind how a thing is counted and the bound over it.

    So «ірі қара» of «40 басқа жуық ірі қара».
    """
    low = site.low(first)
    over = site.case(first) == "Abl" and site.low(first + 1) in deed_words("over-it")
    over = over or (low.endswith(DATIVE) and site.low(first + 1) in deed_words("near-it"))
    if not over or words_of("classifier").isdisjoint(stems(low)) or first + 2 >= len(site.tokens):
        return first
    return first + 2 if site.noun(first + 2) or site.tokens[first + 2].pos == "ADJ" else first


def two_nouns(site: Site, at: int) -> bool:
    """«Қонақ үй»: two nouns that only together are one."""
    pairs = classes("kazakh/compounds")["nouns"]
    return any(f"{site.low(at)} {stem}" in pairs for stem in stems(site.low(at + 1)))


def joined_nouns(site: Site, at: int) -> int | None:
    """«5 спорт және мәдениет орталығы»: the noun that two joined ones tell of, neither of them counted."""
    if not site.joins(at + 1) or at + 3 >= len(site.tokens) or at + 3 in site.busy:
        return None
    of = site.bare(at) and site.bare(at + 2) and site.noun(at + 2) and at + 2 not in site.busy
    of = of and not any(site.owned(i) or _may_be_counted(site, i) for i in (at, at + 2))
    whole = site.noun(at + 3) and site.owned(at + 3) and _may_be_counted(site, at + 3)
    whole = whole or is_doing(site.low(at + 3))  # «793 зейнетақы және жәрдемақы алушы»
    return at + 3 if of and whole else None


def _may_be_counted(site: Site, at: int) -> bool:
    """Whether a noun is of bodies, people or places."""
    low = site.low(at)
    if is_agent(low) or low in deed_words("premises"):
        return True
    return bool(classes("kazakh/regions")["common"].intersection(stems(low)))


def named_change(site: Site, at: int) -> bool:
    """Whether the deed right behind a number is that it is exceeded, reached or changed: «асуы»."""
    low = site.low(at)
    named = at == site.last + 1 and low.endswith(OWNED_DEED)
    return named and (is_bound(low) or change_stem(low) is not None)


def season(site: Site, at: int) -> bool:
    """Whether a season stands here that only tells which: «жазғы»."""
    named = at in site.around.dated and site.low(at).endswith(("ғы", "гі", "қы"))
    return named and site.begins(at, "season") and site.noun(at + 1)
