"""Which time expression says when what a Kazakh figure counts happened."""

from __future__ import annotations

from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.others_places import SAID
from svodka.language.kazakh.place_names import regions
from svodka.language.kazakh.site import MARKS, Site, words_of
from svodka.language.kazakh.verb_endings import HEADLESS, bare_participle
from svodka.language.kazakh.words import stems
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Time, Words

LAST = ("anaphoric", "frequency")
"""Kinds of time expressions that a figure takes last."""
_BEHIND = 60
"""What it costs, in characters, that a time stands behind the figure."""
_LAST = 30
_BRACKETS = 10
"""The most tokens between the brackets behind a time."""
_NOUNS = 4
"""The most tokens between a figure and the dash of its time."""
_CLAUSE = 8
"""The most tokens between a time and the participle of its clause."""
_EVENT = 3
"""The most tokens of the event where something was said, with its name."""
_REACH = 5
"""How many tokens behind a time «салыстырғанда» may stand."""


def time(site: Site) -> tuple[int | None, str]:
    """The index of the time expression, and the rule: the nearest, one before the figure first."""
    best: tuple[int, int, Time] | None = None
    for i, one in site.around.times:
        if one.start < site.spot.end and one.end > site.spot.start:
            continue
        if (
            _first_since(site, one)
            or _compared(site, one)
            or _later(site, one)
            or _of_saying(site, one)
        ):
            continue
        if _of_birth(site, one) or _spent(site, one) or _named_day(site, one):
            continue
        if _of_others(site, one) or _of_relative(site, one):
            continue
        if _names_event(site, one) or _only_which(site, one) or _of_clause_before(site, one):
            continue
        if not _shares_brackets(site, one) or _aims(site, one):
            continue
        if _answers(site, one):
            return i, "period.behind"
        before = one.end <= site.spot.start
        apart = site.spot.start - one.end if before else one.start - site.spot.start
        cost = apart + _BEHIND * (not before)
        cost += _LAST * (one.kind in LAST or _qualifies(site, one))
        cost += _BEHIND * _per(site, one)
        if best is None or cost < best[0]:
            best = (cost, i, one)
    if best is None:
        return None, "none"
    return best[1], "period.own" if best[2].end <= site.spot.start else "period.behind"


def _first_since(site: Site, one: Time) -> bool:
    """«Баға 11 жылда алғаш рет өсті»: how long ago something was so last."""
    behind = site.around.range(one.start, one.end)[1] + 1
    return site.low(behind) in function_words("first-time")


def _beside(site: Site, last: int, comparing: int) -> bool:
    """Whether the figure stands in brackets behind the time that is compared with: it is of that time.

    «Былтырғы мамырмен (5 мың тонна) салыстырғанда», «былтырмен салыстырғанда 7%-ға көп (2 мың тонна)».
    """
    opened = _opened(site, site.first)
    if opened is None or last >= site.first or site.spot.kind == "percent":
        return False
    more = site.low(opened - 1) in words_of("compared") and comparing < opened
    closed = next((i for i in range(opened, opened + _BRACKETS) if site.low(i) == ")"), opened)
    more = more or (site.low(closed + 1) in words_of("compared") and comparing < opened)
    return last < opened <= comparing + 1 or more


def _per(site: Site, one: Time) -> bool:
    """«Бүгінде тәулігіне 9 мың баррель өндіреді»: a unit that an amount is given for."""
    first, last = site.around.range(one.start, one.end)
    given = site.spot.kind in ("measure", "money") and site.low(last) in words_of("per")
    return given and one.kind == "frequency" and first == last


def _answers(site: Site, one: Time) -> bool:
    """«Оның 78-і – 2020 жылы, 96 сарбаз – 2021 жылы»: the time behind a dash ends the figure's item."""
    first, last = site.around.range(one.start, one.end)
    dash = first - 1
    if site.low(dash) not in DASHES or not site.last < dash <= site.last + _NOUNS:
        return False
    whole = site.low(last + 1) in (",", ".", ";", "")
    bare = all(site.tokens[at].pos in ("NOUN", "ADJ") for at in range(site.last + 1, dash))
    return whole and bare and site.first - 1 not in site.around.dated


def _when(site: Site, at: int) -> bool:
    """Whether a time that ends so says when something was: «қаңтарда», «2024 жылы», «биыл»."""
    within = site.case(at) == "Loc" and not site.low(at).endswith(("ғы", "гі"))
    return within or site.low(at) == "жылы" or site.tokens[at].pos == "ADV"


def _levels(site: Site, last: int) -> bool:
    """«Өткен жылдың деңгейінен 7 пайызға көп»: the level of another time, before the figure."""
    for at in range(last + 1, min(site.first, last + _REACH)):
        if site.tokens[at].text == "," or _when(site, last):
            return False  # «8 айда өткен жылдың кезеңімен салыстырғанда 3%-ға азайды»
        beside = any(at < first <= at + 2 for first, _ in site.around.figures)
        if site.case(at) in ("Abl", "Ins") and beside:
            return site.begins(at, "level")  # «2013 жылдың сәйкес кезеңімен 3%-ға жоғары»
    return False


def _later(site: Site, one: Time) -> bool:
    """«98 теңге төлейді, бұрын 73 теңге болған»: a time behind the verb that ends the figure's clause."""
    if one.start < site.spot.start:
        return False
    first, last = site.around.range(one.start, one.end)
    comma = first - 1 - (site.low(first - 1) == "ал")
    if site.low(comma) == "," and site.last < comma <= site.last + _NOUNS:
        bare = all(site.tokens[at].pos in ("NOUN", "ADJ") for at in range(site.last + 1, comma))
        if bare and any(0 < at - last <= _NOUNS for at, _ in site.around.figures):
            return True  # «15 м/с, күндіз 23 м/с болады», «96 көше, 2023 жылы 104 көше»
    return any(
        site.low(at) == "," and site.tokens[at - 1].pos in ("VERB", "AUX")
        for at in range(site.last + 2, first)
    )


def _of_clause_before(site: Site, one: Time) -> bool:
    """«Маусымда 47 үй берілсе, 60 үй тамызда салынады»: another figure's, where its own clause has one."""
    _, last = site.around.range(one.start, one.end)
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


def _qualifies(site: Site, one: Time) -> bool:
    """«Техниканың көктемгі жұмыстарға дайындығы»: a season that only tells which."""
    _, last = site.around.range(one.start, one.end)
    return one.kind == "season" and site.low(last).endswith(("ғы", "гі", "қы"))


def _only_which(site: Site, one: Time) -> bool:
    """«Қысқы Олимпиада ойындарында»: a season of games, camps or crops; «жоғары маусымда» is no June."""
    first, last = site.around.range(one.start, one.end)
    if _qualifies(site, one) and first == last:
        return site.begins(last + 1, "seasonal")
    described = site.low(first).startswith("маусым") and site.low(first - 1) in words_of("compared")
    described = described or (first == last and site.low(first).startswith("маусымы"))  # a season
    return described or site.low(last + 1) == "соңды" or site.low(first) == "бұрын-соңды"


def _aims(site: Site, one: Time) -> bool:
    """«Күзгі ораққа қажетті комбайн»: a season of what something is for."""
    _, last = site.around.range(one.start, one.end)
    aim = site.low(last + 2).startswith(("қажет", "арналған", "дайын"))
    return aim and _qualifies(site, one) and site.case(last + 1) == "Dat"


def _of_birth(site: Site, one: Time) -> bool:
    """«1993 жылы туған 2 жолаушы»: when somebody was born."""
    _, last = site.around.range(one.start, one.end)
    return site.low(last + 1) in ("туған", "туылған") and last + 2 == site.first


def _named_day(site: Site, one: Time) -> bool:
    """«Туған күніне орай», «Жеңіс күніне арналған»: a day that is only named."""
    first, last = site.around.range(one.start, one.end)
    return site.low(first - 1) == "туған" or site.low(last + 1) in words_of("honouring")


def _of_others(site: Site, one: Time) -> bool:
    """«Бұрын сотталғандар 2 ұрлық жасаған», «бұрын ашылған 9 дүкен»: when something befell who did it."""
    first, last = site.around.range(one.start, one.end)
    if first != last or site.low(last) != "бұрын":
        return False
    if site.case(first - 1) == "Abl":
        return True  # «мерзімінен бұрын»
    if last + 1 in (site.first, len(site.tokens)):
        return False
    befell = site.tokens[last + 1]
    headless = HEADLESS.fullmatch(site.low(last + 1)) is not None
    return headless or befell.feats.get("VerbForm") in ("Part", "Fut")


def _of_relative(site: Site, one: Time) -> bool:
    """«2021 жылы қордан бөлінген бұл қаражат 200 отбасыны …»: when something befell what is named again."""
    _, last = site.around.range(one.start, one.end)
    for at in range(last + 1, min(site.first - 1, last + 1 + _CLAUSE)):
        if site.low(at) == ",":
            return False
        if site.tokens[at].feats.get("VerbForm") == "Part" and bare_participle(site.low(at)):
            return site.low(at + 1) in words_of("that") | words_of("such")
    return False


def _names_event(site: Site, one: Time) -> bool:
    """«Тамыз конференциясында»: a bare month that only tells which."""
    first, last = site.around.range(one.start, one.end)
    if first != last or one.kind != "month" or site.case(first) or last + 2 >= len(site.tokens):
        return False
    bare = site.tokens[first].lemma == site.low(first) and site.low(last + 1)[:2] not in (
        "ай",
        "кү",
    )
    return bare and site.tokens[last + 1].pos == "NOUN" and site.owned(last + 1)


def _spent(site: Site, one: Time) -> bool:
    """«Сағатына 100 шақырым жылдамдықпен»: the time is in the unit."""
    first, last = site.around.range(one.start, one.end)
    beside = last + 1 == site.first and site.low(first).startswith("сағат")
    return beside and site.spot.symbol.endswith("/h")


def _shares_brackets(site: Site, one: Time) -> bool:
    """«499 апат (былтыр – 209) тіркеліп, 53 адам (47) қайтыс болды»: brackets have the time in them."""
    first, last = site.around.range(one.start, one.end)
    opened = _opened(site, first)
    if opened is None:
        later = site.low(site.first - 1) == "(" and site.low(site.last + 1) == ")"
        return not (later and site.spot.kind == "count" and _earlier_in_brackets(site))
    if _opened(site, site.first) == opened:
        return True
    return site.low(site.first - 1) == "(" and site.spot.kind == "count" and last < site.first


def _earlier_in_brackets(site: Site) -> bool:
    """Whether a time in brackets stands before the figure, which then is of that time."""
    begun = (site.around.range(one.start, one.end)[0] for _, one in site.around.times)
    return any(at < site.first and _opened(site, at) is not None for at in begun)


def _opened(site: Site, at: int) -> int | None:
    """The bracket that is open at a token."""
    for before in range(at - 1, max(-1, at - 1 - 2 * _BRACKETS), -1):
        if site.low(before) == ")":
            return None
        if site.low(before) == "(":
            return before
    return None


def _of_saying(site: Site, one: Time) -> bool:
    """«…, — деп хабарлады министрлік 12 мамырда», «бұрын жазғанымыздай»: the time of a verb of saying."""
    last = site.around.range(one.start, one.end)[1]
    if site.low(last + 1).endswith(SAID) or _of_data(site, one, last):
        return True
    for _, said in site.around.said:
        if said.rule == "cue" and said.speaker is not None and _at_event(site, said.speaker, one):
            return True
        first = said.speaker is not None and one.end <= said.speaker.start < said.start
        if first and said.rule == "cue" and said.start <= site.spot.start < said.end:
            return True  # «Өткен айда министр нан 80 теңге болатынын айтты»
        given = said.cue is not None and site.outline.text[one.end : said.cue.start].isspace()
        if given and said.rule == "source":
            return True  # «прокуратураның 25 сәуірдегі ақпаратына сәйкес 9 іс …»
        holds = said.start <= site.spot.start and site.spot.end <= said.end
        if holds and said.cue is not None and said.end <= said.cue.end <= one.start:
            return True
    return False


def _of_data(site: Site, one: Time, last: int) -> bool:
    """«Кешегі мәлімет бойынша»: the day when what is known was told."""
    known = classes("kazakh/cues")["information"].intersection(stems(site.low(last + 1)))
    return bool(known) and one.kind == "relative-day"


def _at_event(site: Site, speaker: Words, one: Time) -> bool:
    """«Министр бүгін Сенат отырысында …»: the day of the event where somebody spoke."""
    if not (speaker.end <= one.start and site.outline.text[speaker.end : one.start].isspace()):
        return False
    last = site.around.range(one.start, one.end)[1]
    behind = range(last + 1, min(site.first, last + 1 + _EVENT))
    at = next((i for i in behind if site.case(i) == "Loc"), None)
    return at is not None and not regions().intersection(stems(site.low(at)))


def _compared(site: Site, one: Time) -> bool:
    """«Былтырғы сәуірмен салыстырғанда», «өткен жылдан 5 пайызға көп»: what is only compared with."""
    first, last = site.around.range(one.start, one.end)
    if last < first:
        return False
    at, reach = last, last + _REACH
    if _when(site, last):
        reach = last  # «қаңтарда өткен жылмен салыстырғанда»: not January is compared with
    while at < min(len(site.tokens), reach):
        if at in site.around.dated and at - 1 not in site.around.dated and at > last:
            break  # «наурыздағы өнім ақпанмен салыстырғанда»: the nearest is compared with
        if site.low(at) in words_of("comparing"):
            return not _beside(site, last, at)
        if site.low(at) == "(":  # «өткен жылғы мамырмен (5 мың тонна) салыстырғанда»
            close = next((i for i in range(at, at + _BRACKETS) if site.low(i) == ")"), at)
            at, reach = close, reach + close - at
        at += 1
    if last + 1 < site.first and site.low(last).endswith(("ғы", "гі")):
        if site.case(last + 1) == "Abl":
            return True  # «былтырғы көрсеткіштен 7 пайызға аз»
    if _levels(site, last):
        return True
    if one.kind.startswith("since") or {site.low(last), site.low(last + 1)} & function_words(
        "since"
    ):
        return False
    return site.case(last) == "Abl"
