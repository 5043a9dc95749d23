"""The phrase of who does something in Kazakh: firms, full names, works, and the words before them."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_body, is_doing, is_person
from svodka.language.kazakh.doing.compounds import serves
from svodka.language.kazakh.doing.deeds import governs
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import (
    DONE,
    GOING,
    IF_WE,
    PASSED,
    bare_participle,
    is_headless,
)
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.place_names import is_place_name, is_unknown, with_name
from svodka.language.kazakh.quantities.ages import is_age
from svodka.language.kazakh.site import MARKS, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.kazakh.speech.speakers import is_deed
from svodka.language.lexicon import classes

OPENING = ('"', "«", "“")
CLOSING = ('"', "»", "”")
"""Marks around a quotation, and around the name of a firm."""
OWN_DEED = ("ғанын", "генін", "қанын", "кенін", "дарын", "дерін")
"""How the verb of a deed ends that who did it tells of."""
_NAME = 8
"""The most tokens of a name in quotation marks."""
_PHRASE = 5
"""The most words before the head of a subject."""
_LIST = 12
"""The most words of those whom somebody does something with."""
_PERSONS = 4
"""How many words behind a participle the noun of who did it may stand."""


def by(site: Site) -> Span | None:
    """«Полиция тарапынан», «сарбаздардың күшімен»."""
    if function_words("by").isdisjoint(site.around.forms):
        return None
    for at in range(1, len(site.tokens)):
        if site.low(at) not in function_words("by") or any(
            site.low(i) == "," or (i > site.last and i in site.busy)
            for i in range(min(at, site.last + 1), max(at, site.first))
        ):
            continue
        start = at - 1
        while start and site.tokens[start - 1].pos in ("ADJ", "NOUN") and at - start < 4:
            if start - 1 in site.busy or site.case(start - 1) not in ("", "Gen"):
                break  # «егінге мемлекет тарапынан»
            start -= 1
        return start, at - 1
    return None


def closes(site: Site, at: int) -> bool:
    """Whether a quotation ends at a token; a straight mark closes what one before it opened."""
    if site.low(at) != '"':
        return site.low(at) in CLOSING
    return sum(token.text == '"' for token in site.tokens[:at]) % 2 == 1


def firm(site: Site, at: int) -> Span | None:
    """«"Жолаушылар тасымалы" АҚ 4 млн жолаушы тасымалдады»: the name in quotation marks around a token."""
    low = site.low(at)
    close = at - 1 if low in words_of("firm") else at
    if low not in words_of("firm") and low not in CLOSING:
        return None
    if close < 1 or site.tokens[close].text not in CLOSING:
        return None
    form, _, ending = site.low(close + 1).partition("-")
    if ending and form in words_of("firm"):
        return None  # «„Береке“ ЖШС-нан несие алдым»
    if at + 1 < len(site.tokens) and site.tokens[at + 1].pos == "ADP":
        return None  # «„Отбасы банкі“ арқылы»
    for opened in range(close - 1, max(-1, close - _NAME), -1):
        if site.tokens[opened].text in OPENING:
            return opened, at
    return None


def by_name(site: Site, at: int) -> bool:
    """«ІІМ», «Теңізшевройл»: the letters of a body, or a name that begins the sentence."""
    word = site.tokens[at].text
    if site.low(at) in words_of("letters"):
        return False  # «COVID-19 бойынша 45 адам ем алды»
    letters = word.isalpha() and word.isupper()
    goes_on = at + 1 < len(site.tokens) and site.bare(at + 1)  # «Ақтүтек боран»
    goes_on = goes_on or word.endswith(IF_WE)  # «Нақтыласақ»
    begins = word[:1].isupper() and all(i in site.around.dated for i in range(at))
    return (letters and len(word) > 1) or (begins and is_unknown(word.lower()) and not goes_on)


def makes(site: Site, at: int) -> bool:
    """«Кешен 170 тонна ұн өңдейді», «Сәбит Бейсен 200 дауыс жинады»: what makes something, a full name."""
    if site.low(at) in classes("kazakh/agents")["maker"]:
        return at + 1 in site.busy or site.case(at + 1) != ""  # not «көлік құрастыру»
    full = at > 0 and site.bare(at - 1) and not site.owned(at)
    words = (site.tokens[at - 1].text, site.tokens[at].text) if full else ("", "")
    if not all(word[:1].isupper() and word[1:].islower() for word in words):
        return False
    if is_agent(words[0].lower()) or words[1].isascii():
        return False
    return not any(is_place_name(word.lower()) for word in words)


def opening(site: Site, at: int) -> Span | None:
    """A phrase that begins its clause: «бұралқы иттер», «Алматы метросы»."""
    start, end = whole(site, at)
    if site.low(at) in words_of("light") or site.tokens[end].pos != "NOUN":
        return None
    if not (site.owned(end) or site.tokens[end].feats.get("Number") == "Plur"):
        return None
    before = site.tokens[start - 1] if start else None
    opens = before is None or before.text in MARKS or start - 1 in site.busy
    opens = (
        opens or site.case(start - 1) in ("Loc", "") or (before is not None and before.pos == "ADV")
    )
    return (start, end) if opens else None


def whole(site: Site, at: int) -> Span:
    """The phrase of a subject: adjectives, names and the nouns that own it."""
    start = at
    while start and at - start < _PHRASE:
        before = start - 1
        if closes(site, before):
            marks = range(before - 1, -1, -1)
            opened = next((i for i in marks if site.tokens[i].text in OPENING), start)
            oblique = site.case(before - 1) == "Ins"
            # «„Достық“ компаниясы», not «„Ырыспен“ шаруа»
            return (start if oblique else opened), at
        if before in site.busy or not _inside(site, before, at):
            break
        start = before
    return with_name(site, start), at


def _apart(site: Site, at: int, head: int) -> bool:
    """Whether a common noun is no part of the phrase of a plural behind it: nothing says whose it is."""
    if site.case(at) or site.owned(at) or at + 1 != head or site.owned(head):
        return False
    if is_doing(site.low(head)):
        return False  # «өрт сөндірушілер»
    plural = site.tokens[head].feats.get("Number") == "Plur"
    known, low = classes("kazakh/agents"), site.low(at)
    return plural and (low in known["maker"] or low in known["body"])


def _inside(site: Site, at: int, head: int) -> bool:
    """Whether a token can stand in the phrase of a subject: «қайта құру және даму банкі»."""
    token = site.tokens[at]
    if at in site.around.tellers or site.low(at) in words_of("such"):
        return False
    if token.pos == "NOUN" and _apart(site, at, head):
        return False  # «бұл жүйе жолаушылар мен жүкті тасиды»
    naming = site.owned(head) and is_body(site.low(head))
    tied = function_words("relating").intersection((site.low(at), site.low(at + 1)))
    if tied and is_body(site.low(head)):
        return "Dat" in (site.case(at), site.case(at - 1))  # «жемқорлыққа қарсы қызмет»
    if naming and token.pos == "VERB":
        return token.feats.get("VerbForm") == "Inf" and site.low(at).endswith("у")
    if naming and site.case(at) == "Acc":
        # «халықты әлеуметтік қорғау басқармасы»
        return any(map(is_deed, site.tokens[at + 1 : at + 3]))
    if naming and site.low(at) in function_words("both"):
        return at > 0 and (site.bare(at - 1) or site.tokens[at - 1].pos == "VERB")
    return token.pos in ("ADJ", "NOUN") and site.case(at) in ("", "Gen") and not is_age(token.low)


def behind_participle(site: Site, action: Span, head: Span | None) -> Span | None:
    """«300 млн теңгені жымқырған үш шенеунік»: who did what a participle tells stands behind it.

    So does what does something to those that are counted: «9 мың науқасты қабылдайтын жаңа орталық»; not
    when or where it was done: «9 үйді жөндейтін күн».
    """
    if action[0] <= site.last or not bare_participle(site.low(action[1])):
        return None
    found = _noun_behind(site, action[1] + 1)
    if found is None:
        return None
    if site.low(action[1]).endswith(DONE) and is_person(site.low(found[1])):
        return found
    object_ = head is not None and site.case(head[1]) == "Acc" and governs(site, head[1], action[0])
    circumstance = deed_words("circumstance").intersection(stems(site.low(found[1])))
    return found if object_ and site.spot.kind == "count" and not circumstance else None


def who_meant(site: Site, action: Span) -> Span | None:
    """«Полиция 25 келі апиын *тасымалдамақ болған* 3 адамды ұстады»: those who meant to do it."""
    been = action[1] + 1
    if site.low(been) not in deed_words("been") or not site.low(action[1]).endswith(GOING):
        return None
    found = _noun_behind(site, been + 1) if been > site.last else None
    circumstance = found and deed_words("circumstance").intersection(stems(site.low(found[1])))
    return None if circumstance else found


def _noun_behind(site: Site, first: int) -> Span | None:
    """The noun that a participle stands before, over adjectives, a name and a noun that it belongs to."""
    begin = first
    for at in range(first, min(len(site.tokens), first + _PERSONS)):
        if (
            site.tokens[at].pos == "ADJ"
            or at in site.busy
            or closes(site, at)
            or site.low(at) in OPENING
        ):
            begin = at + 1 if at in site.busy else begin
            continue
        if not site.noun(at):
            return None
        if (
            site.bare(at)
            and not site.owned(at)
            and (closes(site, at + 1) or _owns_behind(site, at))
        ):
            continue
        return begin, at
    return None


def _owns_behind(site: Site, at: int) -> bool:
    """«Теміржол вокзалы», «тұңғыш әйел»: whether a noun belongs to the one behind it, or says which it is."""
    following = at + 1
    if following >= len(site.tokens) or not site.noun(following):
        return False
    return site.owned(following) or (site.bare(following) and is_person(site.low(following)))


def entitles(site: Site, at: int) -> bool:
    """«*Иесі* „Дала“ компаниясына», «*директоры* Асан Омаровқа»: a title of whom something is done to."""
    if not (is_person(site.low(at)) and site.low(at).endswith(("ы", "і"))):
        return False
    end = at + 1
    while end < len(site.tokens) and end - at < _PHRASE:
        token = site.tokens[end]
        if not (
            token.text[:1].isupper() or token.text in OPENING + CLOSING or is_body(site.low(end))
        ):
            return False
        if site.case(end):
            return end > at + 1
        end += 1
    return False


def headless(site: Site, at: int) -> Span | None:
    """«Жұмысқа келгендер», «несие алғандар»: those who did something, with what they did it to."""
    if not is_headless(site.low(at)) or not site.bare(at) or is_agent(site.low(at)):
        return None
    start = at
    while start and at - start < _PERSONS and start - 1 not in site.busy:
        before = start - 1
        if site.tokens[before].pos not in ("NOUN", "ADJ") or site.case(before) in ("Loc", "Gen"):
            break
        start = before
    return start, at


def together(site: Site, start: int) -> bool:
    """«… және полициямен бірлесіп»: whom somebody does something with ends a list."""
    for at in range(start, min(site.first, start + _LIST)):
        if site.case(at) == "Ins":
            return deed_begins(site.low(at + 1), "together")
        if site.tokens[at].pos not in ("NOUN", "ADJ", "VERB", "CCONJ"):
            return False
    return False


def fits(site: Site, at: int, action: Span) -> bool:
    """Whether a pronoun fits the verb: «біз … салдық», not «мен … салды»."""
    if site.low(at) not in function_words("first"):
        return True
    third = site.low(action[1]).endswith(PASSED)
    return not (third and site.tokens[action[1]].feats.get("VerbForm") == "Fin")


def points(site: Site, at: int) -> bool:
    """«Ол көрсеткіш», «ол ақшаның тек 9 пайызын»: the pronoun only tells which the noun behind it is."""
    if site.low(at) not in function_words("that-one"):
        return False
    return site.bare(at + 1) or (site.noun(at + 1) and site.case(at + 1) == "Gen")


def acts_on(site: Site, action: Span, head: Span | None) -> bool:
    """«300 қызметкерін қысқартты», «ауылдың 90 пайызын қамтыды»: what is counted is an object."""
    if head is not None and head[0] > site.last and serves(site.low(head[1]), site.low(action[0])):
        return True  # «үш мың қызмет көрсетті»
    if any(deed_begins(site.low(at), "amounts-to") for at in set(action)):
        return False  # «табыстың 20 пайызын құрайды»
    if site.accusative or head is None:
        return site.accusative
    joined = range(head[1] + 2, action[0] - 1)  # «10 адам мен мысықты эвакуациялады»
    alike = site.joins(head[1] + 1) and site.case(action[0] - 1) == "Acc"
    alike = alike and all(at in site.busy or site.tokens[at].pos == "ADJ" for at in joined)
    return alike or site.case(head[1]) == "Acc"
