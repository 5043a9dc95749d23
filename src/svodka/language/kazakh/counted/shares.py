"""What a Kazakh percentage or factor is of."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent, is_person
from svodka.language.kazakh.counted.amounts import Found
from svodka.language.kazakh.counted.objects import changed
from svodka.language.kazakh.counted.owners import owner_of, places, predicate_of
from svodka.language.kazakh.counted.phrases import after
from svodka.language.kazakh.counted.subjects import subject
from svodka.language.kazakh.doing.deeds import does
from svodka.language.kazakh.doing.postposed import subject_behind
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.places.circumstances import listed
from svodka.language.kazakh.site import MARKS, Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.punctuation import LONG_DASHES

OBLIQUE = ("Dat", "Abl", "Ins")
"""Cases of what something is done to, from or with."""
_NOUN = 4
"""Tokens from a figure to the bracket behind what it counts at most."""
RANKS = ("нші", "ншы")
"""How ordinals end: «екінші»."""


def _of_count(site: Site) -> bool:
    """«Комиссия 40 мектепті *(62%)* тексерді», «46 дәрінің 20-сы *(43%)* …»: the share of those before."""
    first, last = site.first - 1, site.last + 1
    if site.low(first) != "(" or site.low(last) != ")" or site.spot.change is not None:
        return False
    end = max((last for _, last in site.around.figures if last < first), default=first - _NOUN - 1)
    noun = range(end + 1, first)
    counts = len(noun) < _NOUN and site.around.kind_before(end + 1) == "count"
    named = (site.tokens[i].pos in ("NOUN", "ADJ") and site.case(i) != "Gen" for i in noun)
    return counts and all(named)


def share(site: Site, ending: str) -> Found:
    """What a percentage or a factor is of: its genitive, what it qualifies, or the subject."""
    if site.spot.kind == "percent" and ending == "" and _of_count(site):
        return None, "counted.of-it"
    of_place = listed(site) is not None  # «Абай (2%) және Жетісу (3%) облыстары озды»
    if (ending == "" and site.spot.change is None and not of_place) or _qualifies(site):
        found = after(site)
        placed = found is not None and (
            site.case(found[1]) == "Loc"
            or _wholly(site, site.case(found[1]))
            or _undergoes(site, site.case(found[1]))
        )
        if (found is not None and site.owned(found[1]) and not placed) or (
            _qualifies(site) and not placed
        ):
            return found, "counted.after"
    if ending == "" and site.low(site.last + 1) in words_of("amounting"):
        if (found := after(site)) is not None and site.case(found[1]) in ("", "Acc"):
            return found, "counted.after"  # «10% мөлшерінде баж енгізді»
    behind = site.last + 1
    if ending == "" and site.noun(behind) and site.begins(behind, "percent-noun"):
        if site.case(behind) == "Ins":
            return (behind, behind), "counted.after"  # «жылды 5% өсіммен аяқтады»
    if (found := changed(site)) is not None:
        return found, "counted.object"
    told = ending == "" and site.low(site.last + 1) in function_words("quoting")
    if told or (ending == "acc" and owner_of(site) is None and does(site)):
        found = subject(site)
        if found is not None and is_agent(site.low(found[1])):
            return None, "none"  # «сарапшылар 5 пайыз деп бағалаған», «зауыт 15 пайызды ұсынды»
    if (item := _item(site)) is not None:
        return item, "counted.owner"
    if _of_those_before(site):
        return (site.first - 2, site.first - 2), "counted.subject"
    owner = owner_of(site)
    if owner is not None and _differs(site, owner[1]):
        return (site.first - 1, site.first - 1), "counted.subject"
    verb = _amounting(site)
    reaches = site.spot.change in ("from", "to") and not site.nominative
    if owner is not None and (reaches or verb.startswith(("құра", "тең", "асп", "асты", "аса"))):
        start = _start(site, owner[0])
        if site.low(_all_before(site, start) - 1) in words_of("that"):
            return None, "counted.that"  # «Бұл Балқаш паркінің жалпы аумағының 3%-ына тең»
        found = subject(site, start)
        anew = site.low(_all_before(site, start) - 1) in words_of("that-is")
        if found is not None and anew and not site.owned(found[1]):
            return owner, "counted.owner"  # «Ауыл көш бастап тұр, яғни өнімнің 15%-ын береді»
        if found is not None:
            return found, "counted.subject"
        if site.low(start - 1) in words_of("that"):
            return None, "counted.that"  # «Бұл егіс алқабының 30 пайызын құрайды»
    if owner is not None and site.low(owner[1]) in words_of("of-it", "of-them"):
        return owner, "counted.of-it"  # «58 мың гектар жер суарылды, оның 98%-ы …»
    if owner is not None:
        return owner, "counted.owner"
    counted_before = any(last < site.first for _, last in site.around.figures)
    if ending == "own" and counted_before and site.low(site.first - 1) == ":":
        return None, "counted.of-it"  # «Дүкен 46 кілем сатты: жартысы жүн»
    amounts = deed_begins(site.low(site.last + 1), "amounts-to")
    if ending == "own" and site.accusative and not amounts:
        return None, "counted.of-it"  # «Үсік 40 пайызын құртты»
    if ending == "own":
        found = subject(site)
        return found, "counted.subject" if found else "none"
    if ending == "ins" and site.low(site.last + 1) in words_of("comparing"):
        if _pointed(site):
            return None, "counted.that"  # «бұл 2019 жылғы 52 пайызбен салыстырғанда аз»
        found = subject(site)
        return found, "counted.subject" if found else "none"
    if ending == "ins" and site.spot.change is None:
        found = after(site, over_figures=True)
        if found is not None and site.low(found[0]).endswith(RANKS):
            return None, "none"  # «23 пайызбен екінші орын алды»
        if found is not None:
            return found, "counted.after"
    if ending == "" and site.spot.change is None and of_place:
        return None, "none"
    if ending == "" and site.spot.change is None and (found := after(site)) is not None:
        case = site.case(found[1])
        adverb = case in ("Dat", "Loc", "Abl") or _wholly(site, case)
        whose = subject(site) if adverb else None  # «жұмысы 100 пайыз жаңа жүйеге көшті»
        if whose is not None and (site.owned(whose[1]) or whose[1] == site.first - 1):
            return whose, "counted.subject"
        if _is_predicate(site, found):
            found = subject(site)
            return found, "counted.subject" if found else "none"
        if adverb and site.low(site.first - 1) == "(":
            return None, "none"  # «330-ы (20,9%) қалалық жерде тұрады»
        if not _got(site, found[1]):
            return found, "counted.after"
    if ending == "" and site.low(site.last + 1) in LONG_DASHES and site.spot.change is None:
        if (said := predicate_of(site)) is not None:
            return said, "counted.predicate"  # «60% ұл болса, 40% — қыз»
    if site.low(site.first - 1) in ("ол", "оны"):
        return None, "counted.that"  # «ол екі есе қысқарды», «оны 7 пайызға орындадық»
    found = subject(site)
    if found is None and _pointed(site):
        return None, "counted.that"
    found = found or subject_behind(site)
    return found, "counted.subject" if found else "none"


def _differs(site: Site, at: int) -> bool:
    """«Баға мен құнның арасындағы *айырмашылық* 40%-ға жетті»: what lies between those that are named."""
    between = site.low(at + 1) in function_words("among") and at + 2 == site.first - 1
    return between and site.noun(at + 2) and site.spot.change is not None


def _of_those_before(site: Site) -> bool:
    """«*Зейнеткерлер* (39%) бағаны жоғары деп атады»: the persons whose share stands in brackets."""
    at = site.first - 2
    if at < 0 or site.low(at + 1) != "(" or site.low(site.last + 1) != ")" or site.spot.change:
        return False
    many = site.tokens[at].feats.get("Number") == "Plur"
    return many and site.bare(at) and is_person(site.low(at)) and at not in site.busy


def _amounting(site: Site) -> str:
    """The verb that says how much something is of an owner, over other shares of it.

    «Әйелдер халықтың 51%-ын, ал ерлер 49%-ын *құрайды*».
    """
    at = site.last + 1
    shares = [last for (_, last), spot in zip(site.around.figures, site.around.spots, strict=True)
              if spot.kind == "percent" and last > site.last]  # fmt: skip
    if site.low(at) != "," or not site.accusative or not shares:
        return site.low(at)
    behind = site.low(shares[-1] + 1)
    return behind if deed_begins(behind, "amounts-to") else site.low(at)


def _pointed(site: Site) -> bool:
    """«5 үй салынды, бұл былтырмен салыстырғанда 3%-ға артық»: what was counted before has changed."""
    start = site.first
    while start and site.tokens[start - 1].text not in MARKS:
        start -= 1
    changed_ = site.spot.change is not None or site.ending == "ins"
    return site.low(start) in words_of("that") and changed_


def _item(site: Site) -> Span | None:
    """«Қияр мен пияздың (6%) бағасы», «тоқыма саласында (4%)», «нанға – 3%»: whose share a list gives."""
    at = site.first - 1
    while at > 0 and at in site.around.dated:
        at -= 1  # «пияздың (жылына 55%-ға)»
    mark, before = site.low(at), at - 1
    if before < 0 or mark not in ("(", "—", "–", "-") or before in site.busy:
        return None
    low = site.low(before)
    changes = site.changes_by
    cases = ("Gen", "Loc", "Abl") if mark == "(" else ("Dat",) if changes else ()
    if site.case(before) not in cases or site.tokens[before].pos != "NOUN":
        return None
    if site.tokens[before].text[:1].isupper() or not places().isdisjoint(stems(low)):
        return None
    return (
        before - 1 if before and site.owned(before) and site.bare(before - 1) else before
    ), before


def _wholly(site: Site, case: str) -> bool:
    """«Мектептер 100 пайыз жылу жүйесімен қамтылған»: how far something is done."""
    return case == "Ins" and site.low(site.first) in ("100", "жүз")


def _is_predicate(site: Site, found: Span) -> bool:
    """«Нәтиже екі есе *жақсы*», «аумағы үш есе *үлкен* болды»: an adjective that ends its clause."""
    alone = site.spot.kind == "factor" and found[0] == found[1] == site.last + 1
    behind = site.low(found[1] + 1)
    ends = behind in {".", ",", ""} | words_of("weak")
    return alone and ends and site.tokens[found[1]].pos == "ADJ"


def _undergoes(site: Site, case: str) -> bool:
    """«Мектептердің 74% жаңа жүйесімен қамтылған»: what something is done with to those whose share it is."""
    beside = site.first - 1
    whose = beside >= 0 and site.case(beside) == "Gen" and not _qualifies(site)
    return whose and case in OBLIQUE


def _got(site: Site, at: int) -> bool:
    """«79% шекті балл алды»: what those who are counted got."""
    if site.case(at) or site.low(at) == "дауыс":
        return False  # «3 пайыз дауыс жинады»
    return site.transitive(at + 1) or site.begins(at + 1, "able")


def _start(site: Site, at: int) -> int:
    """The first word of an owner: «егіс алқабының», «әлемдік қордың»."""
    if site.owned(at) and at and site.bare(at - 1) and site.tokens[at].text.islower():
        at -= 1
    while at and site.tokens[at - 1].pos == "ADJ" and site.tokens[at - 1].text.islower():
        at -= 1
    return at


def _all_before(site: Site, at: int) -> int:
    """The first word of an owner with whose it is, and by what names: «Балқаш паркінің жалпы аумағының»."""
    while at and _of_owner(site, at - 1):
        at -= 1
    return at


def _of_owner(site: Site, at: int) -> bool:
    """Whether a word before an owner tells which or whose it is: adjectives, genitives, names."""
    token = site.tokens[at]
    if at in site.busy:
        return False
    whose = token.pos == "NOUN" and (site.case(at) == "Gen" or token.text[:1].isupper())
    return whose or token.pos == "ADJ" or site.low(at) in deed_words("in-all")


def _qualifies(site: Site) -> bool:
    """«3 пайыздық өсім»: the unit itself is made an adjective."""
    if site.low(site.last + 1) in words_of("amounting"):
        return site.low(site.last + 1).endswith("дегі")  # «3 пайыз деңгейіндегі өсім»
    return site.low(site.last).endswith(("дық", "дік", "тық", "тік", "дейінгі", "шейінгі"))
