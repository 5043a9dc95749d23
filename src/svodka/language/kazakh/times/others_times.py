"""Times that do not say when what a Kazakh figure counts happened: of births, of speech, of other clauses."""

from __future__ import annotations

from collections.abc import Callable

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import REPORTED, WHEN_DONE, is_headless
from svodka.language.kazakh.morphology.words import DATIVE
from svodka.language.kazakh.opinions import of_opinion
from svodka.language.kazakh.quantities.candidates import begins, is_number
from svodka.language.kazakh.quantities.quoted_names import CLOSING, OPENING
from svodka.language.kazakh.site import MARKS, Site
from svodka.language.kazakh.slot_words import deed_words, words_of
from svodka.language.kazakh.times.of_speech import of_saying
from svodka.language.kazakh.times.participles import of_made, of_relative
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.slots import Time

NOUNS = 4
"""The most tokens between a figure and what ends its clause, or the dash of its time."""
_NAME = 5
"""The most tokens in a quoted name."""
_FOR_WHAT = ("ғаны", "гені", "қаны", "кені", "уына", "уіне", "ғанына", "геніне")
"""How a deed ends that something is for: «болғаны үшін», «болуына байланысты»."""
Rule = Callable[[Site, Time, int, int], bool]
"""Asked of a figure, and of a time with its first and last token."""


def _first_since(site: Site, one: Time, first: int, last: int) -> bool:
    """«Баға 11 жылда алғаш рет өсті»: how long ago something was so last; «биыл алғаш рет» is when."""
    if one.kind not in ("relative-span", "since"):
        return False
    words, behind = function_words("first-time"), site.low(last + 1)
    return behind in words or f"{behind} {site.low(last + 2)}" in words


def _of_cause(site: Site, one: Time, first: int, last: int) -> bool:
    """«*13 жыл бойы* қамауда болғаны үшін 5 млн теңге төленеді»: how long that went on which it is for."""
    if one.kind != "relative-span" or site.low(last) not in classes("kazakh/time_words")["ishinde"]:
        return False
    whys = function_words("for") | function_words("relating")
    between = range(last + 1, site.first - 1)
    return any(site.low(i + 1) in whys and site.low(i).endswith(_FOR_WHAT) for i in between)


def _of_beginning(site: Site, one: Time, first: int, last: int) -> bool:
    """«*Бұған дейінгі* 14 пайыздан 16 пайызға көтерілді»: when it was as much as it changed from."""
    if site.spot.change != "to" or not site.low(last).endswith(("ғы", "гі")):
        return False
    figures = zip(site.around.figures, site.around.spots, strict=True)
    return any(
        first == last + 1 and spot.change == "from" and spot.symbol == site.spot.symbol
        for (first, _), spot in figures
    )


def _later(site: Site, one: Time, first: int, last: int) -> bool:
    """«98 теңге төлейді, бұрын 73 теңге болған»: a time behind the verb that ends the figure's clause."""
    if site.low(first - 2) == "," and site.low(first - 1) in words_of("that"):
        return site.last < first - 2  # «Шығын 5 млн теңге, бұл былтырғы 6 млн теңгеден аз»
    comma = first - 1 - (site.low(first - 1) == "ал")
    if site.low(comma) == "," and site.last < comma <= site.last + NOUNS:
        bare = all(site.tokens[at].pos in ("NOUN", "ADJ") for at in range(site.last + 1, comma))
        if bare and any(0 < at - last <= NOUNS for at, _ in site.around.figures):
            return True  # «15 м/с, күндіз 23 м/с болады», «96 көше, 2023 жылы 104 көше»
    return any(
        (site.low(at) == "," or (site.joins(at) and site.low(at - 1).endswith(REPORTED)))
        and site.tokens[at - 1].pos in ("VERB", "AUX")
        for at in range(site.last + 2, first)
    )


def _of_clause_before(site: Site, one: Time, first: int, last: int) -> bool:
    """«Маусымда 47 үй берілсе, 60 үй тамызда салынады»: another figure's, where its own clause has one."""
    if "," not in site.around.forms:
        return False
    theirs = [at for at, _ in site.around.figures if last < at < site.first]
    ends = [
        at for at in range(last + 1, site.first)
        if site.low(at) == "," and site.tokens[at - 1].pos in ("VERB", "AUX")
    ]  # fmt: skip
    if not ends or (theirs and theirs[-1] > ends[-1]):
        return False
    behind = range(site.last + 1, len(site.tokens))
    own = next((at for at in behind if site.low(at) in MARKS), len(site.tokens))
    return any(at in site.around.dated for at in range(site.last + 1, own))


def only_tells(site: Site, one: Time) -> bool:
    """«Техниканың көктемгі жұмыстарға дайындығы»: a season that only tells which."""
    if one.kind != "season":
        return False
    _, last = site.around.range(one.start, one.end)
    return site.low(last).endswith(("ғы", "гі", "қы"))


def _only_which(site: Site, one: Time, first: int, last: int) -> bool:
    """«Қысқы Олимпиада ойындарында»: a season of games, camps or crops.

    «Жоғары маусымда», «өткен маусымда клуб 20 гол соқты» are no June.
    """
    if first == last and only_tells(site, one):
        return site.begins(last + 1, "seasonal")
    if begins(site.low(last), "half") and first - 1 not in site.around.dated:
        return site.case(first - 1) == "Gen"  # «матчтың екінші жартысында»
    if site.low(last + 1) == "соңды" or site.low(first) == "бұрын-соңды":
        return True
    if "маусым" not in (site.low(first)[:6], site.low(last)[:6]):
        return False
    described = site.low(first).startswith("маусым") and site.low(first - 1) in words_of("compared")
    owned = site.low(last).startswith("маусымы") and (
        first == last or site.low(last - 1) == "жылғы"
    )
    of_two = site.low(last).startswith("маусым") and site.low(first - 1) == "/"
    which = first - (first == last and is_number(site.low(first - 1)))  # «соңғы үш маусымда»
    season = site.low(last) == "маусымда" and site.low(which - 1) in words_of("which-season")
    # «лиганың 2025 жылғы маусымында», «2024/2025 жылғы»
    return described or season or owned or of_two


def _year_ago(site: Site, one: Time, first: int, last: int) -> bool:
    """«Бұл жыл бұрынғыдан екі есе көп»: «this» is the figure, and the year says how long ago."""
    return site.low(last + 1) in words_of("ago")


def _how_often(site: Site, one: Time, first: int, last: int) -> bool:
    """«Тұрғындардың 15 пайызы айына екі рет жүгіреді»: how often those do it who are counted."""
    if one.kind != "frequency":
        return False
    return any(site.low(at) in function_words("times") for at in (last + 2, last + 3))


def _aims(site: Site, one: Time, first: int, last: int) -> bool:
    """«Күзгі ораққа қажетті комбайн»: a season of what something is for."""
    if one.kind != "season":
        return False
    aim = site.low(last + 2).startswith(("қажет", "арналған", "дайын"))
    return aim and only_tells(site, one) and site.case(last + 1) == "Dat"


def _of_deed_before(site: Site, one: Time, first: int, last: int) -> bool:
    """«Жыл сайын 3 млн теңге үнемдеуге, сондай-ақ 40 орын ашуға …»: how often another deed is done."""
    if one.kind != "frequency":
        return False
    between = range(last + 1, site.first)
    another = any(last < begin < site.first for begin, _ in site.around.figures)
    return another and any(
        site.low(at) == ","
        and site.low(at + 1) in function_words("moreover")
        and site.tokens[at - 1].pos == "VERB"
        for at in between
    )


def _of_birth(site: Site, one: Time, first: int, last: int) -> bool:
    """«1993 жылы туған 2 жолаушы», «2 жолаушы, 1993 жылы туған жүргізуші»: when somebody was born."""
    born = site.low(last + 1) in ("туған", "туылған")
    return born and (last + 2 == site.first or site.last < first)


def _named_day(site: Site, one: Time, first: int, last: int) -> bool:
    """«Туған күніне орай», «Жеңіс күніне арналған»: a day that is only named."""
    return site.low(first - 1) == "туған" or site.low(last + 1) in words_of("honouring")


def _of_others(site: Site, one: Time, first: int, last: int) -> bool:
    """«Бұрын сотталғандар 2 ұрлық жасаған», «бұрын ашылған 9 дүкен»: when something befell who did it."""
    if first != last or site.low(last) != "бұрын":
        return False
    if site.case(first - 1) == "Abl":
        return True  # «мерзімінен бұрын»
    if last + 1 in (site.first, len(site.tokens)):
        return False
    befell = site.tokens[last + 1]
    headless = is_headless(site.low(last + 1))
    return headless or befell.feats.get("VerbForm") in ("Part", "Fut")


def _names_event(site: Site, one: Time, first: int, last: int) -> bool:
    """«Тамыз конференциясында»: a bare month that only tells which."""
    if first != last or one.kind != "month" or site.case(first) or last + 2 >= len(site.tokens):
        return False
    bare = site.tokens[first].lemma == site.low(first) and site.low(last + 1)[:2] not in (
        "ай",
        "кү",
    )
    return bare and site.tokens[last + 1].pos == "NOUN" and site.owned(last + 1)


def _of_part_before(site: Site, one: Time, first: int, last: int) -> bool:
    """«Әуелі 30 адамды, қуатына көшкенде 250 адамды қамтиды»: a figure between, and another «when»."""
    if len(site.around.figures) == 1:
        return False
    theirs = [end for first, end in site.around.figures if last < first and end < site.first]
    between = range(theirs[-1] + 1, site.first) if theirs else ()
    when = (at for at in between if site.low(at).endswith(WHEN_DONE))
    return any(site.tokens[at].pos == "VERB" and not site.begins(at, "comparing") for at in when)


def _set_for(site: Site, one: Time, first: int, last: int) -> bool:
    """«Мамырда инфляция *биылға* белгіленген 5% дәлізден асып, 8%-ға жетті»: for when a level is set."""
    if not site.low(last).endswith(DATIVE):
        return False
    level = any(begin == last + 2 for begin, _ in site.around.figures) and site.first > last + 2
    told = any(other.end <= one.start for _, other in site.around.times)
    return level and told and site.tokens[last + 1].feats.get("VerbForm") == "Part"


def _before_later(site: Site, one: Time, first: int, last: int) -> bool:
    """«*Бұрын* 4 адам жоғалды делінген, кейін екеуі табылды»: a time before what was later."""
    if site.around.forms.isdisjoint(deed_words("afterwards")):
        return False
    later = (at for at in range(last + 1, site.first) if site.low(at) in deed_words("afterwards"))
    return any(site.low(at - 1) == "," for at in later)


def is_name(site: Site, one: Time, first: int, last: int) -> bool:
    """«„Көктем“ ЖШС», «„Күз-2026“ рейді»: a time that the name of something in quotation marks is made of.

    «„Көктемде 9 үй салынды“, – деді ол» is speech.
    """
    if site.around.forms.isdisjoint(OPENING):
        return False
    before = range(first - 1, max(-1, first - 1 - _NAME), -1)
    opened = next((at for at in before if site.tokens[at].text in OPENING), None)
    behind = range(last + 1, min(len(site.tokens), last + 1 + _NAME))
    closed = next((at for at in behind if site.tokens[at].text in CLOSING), None)
    if opened is None or closed is None or opened < site.first < closed:
        return False
    inside = [at for at in range(opened + 1, closed) if site.low(at) not in HYPHENS]
    return not any(site.tokens[at].pos in ("VERB", "PUNCT", "AUX") for at in inside)


def _spent(site: Site, one: Time, first: int, last: int) -> bool:
    """«Сағатына 100 шақырым жылдамдықпен»: the time is in the unit."""
    if not site.spot.symbol.endswith("/h"):
        return False
    beside = any(last + 1 == begin <= site.first for begin, _ in site.around.figures)
    return beside and site.low(first).startswith("сағат")


OTHERS: tuple[Rule, ...] = (
    _first_since, of_saying, _of_birth, _spent, _named_day, _of_others, of_relative, _names_event,
    _only_which, _of_clause_before, _aims, _year_ago, is_name, _of_beginning,
)  # fmt: skip
BEFORE = (*OTHERS, _of_cause, of_made, _of_deed_before, _set_for, _of_part_before, _before_later)
"""Rules of a time that stands before its figure."""
BEHIND = (*OTHERS, _later, _how_often, of_opinion)


def is_others(site: Site, one: Time) -> bool:
    """Whether a time beside a figure does not say when what it counts happened."""
    first, last = site.around.range(one.start, one.end)
    for rule in BEFORE if one.end <= site.spot.start else BEHIND:
        if rule(site, one, first, last):
            return True
    return False
