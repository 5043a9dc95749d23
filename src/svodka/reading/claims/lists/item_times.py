"""Comparisons and lists of figures: each has its own time, said right beside it.

«В 2020 году было 300 аварий, [в 2021] — 250», «с 3 тысяч [в 2023 году] до 2 тысяч». Which time is meant is
an index of the options.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.introductions import introduction
from svodka.language.punctuation import DASHES
from svodka.reading.claims.compared_figures import NOUNS
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.part_words import part_start
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.periods.anaphora import START_OF_EVENT
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_STOPS, _BREAKS = frozenset(",.;)!?"), frozenset(",.;)!?:(")
_ALONE = frozenset({"day", "since-start", "now"})
"""Kinds of times that stand without a preposition."""
_LABELS, _BEFORE_LABEL = frozenset({"month", "quarter", "year"}), frozenset(",;:")
"""Kinds of times that label a figure where they begin an item: «январь — 40, февраль — 38»."""
_OF_EVENTS = {START_OF_EVENT, "period.event.during", "period.event.whole-period"}
"""Rules of times without dates: «с начала паводка», «за всё время»."""
_POINTING = ("anaphoric", "now")
_ASIDE = 7
"""Tokens of words between commas that say how one knows."""
_START = 5
"""Tokens between the start of a change and «до»."""


def time(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """The time that stands beside the figure behind or before a dash, or before its brackets."""
    for rule in _TIMES:
        found = rule(site, options)
        if found is not None:
            return found
    return None


def _time_after_dash(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«$65 в 2027 году и [$70] — в 2028-м»: the figure, a dash, its time, and nothing more of it."""
    tokens, dash = site.sentence.tokens, site.last + 1
    if dash >= len(tokens) or tokens[dash].text not in DASHES or before_dash(site) >= 0:
        return None
    for i, option in enumerate(options):
        period, own = option.candidate.period, option.sentence == site.sentence.index
        if own and option.first == dash + 1 and (period.from_date or period.to_date):
            after = next((t for t in tokens[dash:] if t.start >= period.end), None)
            return i if after is None or after.text in _STOPS else None
    return None


def _time_before_brackets(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Больше, чем [годом ранее] (920)»: the brackets hold the figure, and what it counts, alone."""
    tokens, at = site.sentence.tokens, site.last + 1
    while at < len(tokens) and at - site.last <= NOUNS and tokens[at].pos in ("NOUN", "ADJ", "X"):
        at += 1
    at += at < len(tokens) and tokens[at].text == "."
    around = site.first > 1 and at < len(tokens) and tokens[site.first - 1].text == "("
    if not around or tokens[at].text != ")":
        return None
    found = _ending_with(site, options, site.first - 2)
    if found is None:
        return None
    told = options[found].candidate.period.from_date or options[found].candidate.kind == "anaphoric"
    return found if told else None


def _time_in_brackets(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Первый фильм (26 млн [в 2006-м])»: the brackets hold the figure and its time."""
    tokens = site.sentence.tokens
    opened = site.first and tokens[site.first - 1].text == "("
    for i, option in enumerate(options if opened else ()):
        period, own = option.candidate.period, option.sentence == site.sentence.index
        if own and option.first == site.last + 1 and period.from_date:
            after = next((t for t in tokens[site.last :] if t.start >= period.end), None)
            return i if after is not None and after.text == ")" else None
    return None


def _time_before_dash(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«В 2020 году было 300 аварий, [в 2021] — 250». Not «чем в 2021 году, — 250»."""
    found = _ending_with(site, options, _before_aside(site, before_dash(site)))
    if found is None:
        return None
    tokens, first = site.sentence.tokens, options[found].first
    kind, dated = options[found].candidate.kind, options[found].candidate.period.from_date
    governed = tokens[first].text.casefold() in links("when") or kind in _ALONE
    governed |= kind in _LABELS and (not first or tokens[first - 1].text in _BEFORE_LABEL)
    if not _OF_EVENTS.isdisjoint(options[found].candidate.why):
        return found  # «всего с начала паводка — 2 тысячи», «за весь период — 45»
    compared = first > 0 and tokens[first - 1].text.casefold() in links("than")
    return found if ((governed and dated) or kind == "anaphoric") and not compared else None


def _time_before_figure(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«С начала апреля — 100,6%, [с начала года] 103%», «а [в этом] уже 55», «а [в июне] на 2%»: an item."""
    tokens, last, before = site.sentence.tokens, site.last + 1, site.first - 1
    by = tokens[before].text.casefold() if site.quantity.change is not None else ""
    before -= by in links("amount") or by in links("to")
    while before > 0 and tokens[before].pos in ("ADV", "PART"):
        before -= 1
    found = _ending_with(site, options, _before_aside(site, before))
    if found is None or not options[found].candidate.period.from_date:
        return None
    first = part_start(tokens, options[found].first)
    alone = first > 0 and tokens[first - 1].text in (",", ";", *links("turns"))
    return found if alone and (last >= len(tokens) or tokens[last].text in _STOPS) else None


def _before_aside(site: Site, last: int) -> int:
    """«В сентябре — 2,4%, а [в октябре], по предварительной оценке, 2,2%»: the token before what two commas
    hold that says how one knows, else ``last``.
    """
    tokens = site.sentence.tokens
    if last < 1 or tokens[last].text != ",":
        return last
    for at in range(last - 1, max(0, last - _ASIDE), -1):
        if tokens[at].text == ",":
            told = tokens[at + 1].text.casefold() in links("told")
            return at - 1 if told else last
        if tokens[at].pos in ("VERB", "AUX", "NUM"):
            return last
    return last


def _time_behind_each(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«40 млн [в 2026 г.], 42 млн [в 2027 г.] и 45 млн [в 2028 г.]»: a figure and its time, over and over."""
    tokens, at = site.sentence.tokens, site.last + 1
    own = [option for option in options if option.sentence == site.sentence.index]
    behind = [o for o in own if o.first == at and o.candidate.period.from_date]
    if not behind or site.total < 2:
        return None
    after = [t for t in tokens[at:] if t.start >= behind[0].candidate.period.end]
    told = not after or after[0].text.casefold() in links("ends")
    first = part_start(tokens, site.first)
    item = first and tokens[first - 1].text in links("joined")
    next_item = after[1:2] and after[1].text[:1].isdigit()
    return options.index(behind[0]) if told and (item or next_item) else None


def _time_behind_all(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Построил пять школ [в 2013 году] и три школы [в 2014 году]»: each figure with its thing has its time.

    All of 4 such times in annotated articles are the annotated ones.
    """
    sentence = site.sentence
    figures = (span for span in site.page.figures if sentence.start <= span[0] < sentence.end)
    times = {start: time_behind(site, options, end) for start, end in figures}
    own = times.get(site.quantity.start)
    several = len({at for at in times.values() if at is not None}) > 1
    return own if several else None


def time_behind(site: Site, options: Sequence[PlacedPeriod], end: int) -> int | None:
    """The time right behind the figure that ends at ``end``, or behind the noun that it counts."""
    tokens = site.sentence.tokens
    here = ((i, o) for i, o in enumerate(options) if o.sentence == site.sentence.index)
    own = {o.first: i for i, o in here if o.candidate.period.from_date}
    behind = [token for token in tokens if token.start >= end][: NOUNS + 1]
    for token in behind:
        if token.index in own:
            return own[token.index]
        if token.pos not in ("NOUN", "PROPN", "ADJ"):
            return None
    return None


def _time_of_clause(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Цены за неделю упали на 1%, [с начала года] сахар подорожал на 5%»: the time that begins the figure's
    clause, where the clause before has its own.
    """
    tokens = site.sentence.tokens
    own = [
        (option.first, i)
        for i, option in enumerate(options)
        if option.sentence == site.sentence.index and option.first < site.first
    ]
    if len(own) < 2:
        return None
    first, nearest = max(own)
    if not first or tokens[first - 1].text.casefold() not in links("clause"):
        return None
    time = options[nearest].candidate
    told = [t for t in tokens[first : site.first] if t.start >= time.period.end]
    whole = any(t.pos == "VERB" for t in told) and all(t.text not in _BREAKS for t in told)
    return nearest if whole and time.period.from_date and time.kind != "anaphoric" else None


def _time_of_start(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«[На 2026 год] — с 1,8% до 2,3%»: the end of a change has the time before its start."""
    tokens, at = site.sentence.tokens, site.first - 1
    if site.quantity.change != "to" or at < 1 or tokens[at].text.casefold() not in links("to"):
        return None
    before = range(at - 1, max(-1, at - _START), -1)
    start = next((i for i in before if _begins_change(tokens, i)), 0)
    if start < 1 or tokens[start - 1].text not in DASHES:
        return None
    found = _ending_with(site, options, start - 2)
    return found if found is not None and options[found].candidate.period.from_date else None


def _begins_change(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text.casefold() in links("start") and tokens[at + 1].text[0].isdigit()


def time_of_end(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«С 3 тысяч [в 2023 году] до 2 тысяч», «против 28 млрд [годом ранее]»: each end has its time."""
    tokens = site.sentence.tokens
    before = tokens[site.first - 1].text.casefold() if site.first else ""
    if site.quantity.change not in ("from", "to") and before not in links("from"):
        return None
    at = site.last + 1
    while at < len(tokens) and at - site.last <= NOUNS and tokens[at].pos in ("NOUN", "ADJ"):
        if any(p.first == at and p.sentence == site.sentence.index for p in options):
            break
        at += 1
    for i, option in enumerate(options):
        period = option.candidate.period
        told = period.from_date or option.candidate.kind == "anaphoric"
        if told and option.sentence == site.sentence.index and option.first == at:
            after = next((t for t in tokens[at:] if t.start >= period.end), None)
            return i if after is None or after.text.casefold() in links("ends") else None
    return None


def time_above(site: Site, options: Sequence[PlacedPeriod]) -> int | None:
    """«Изъято [за год]:» and below «— 40 ружей»: the time of the line above an item that has none.

    It stands in the sentence that the colon ends, not before it: «Отель откроют [весной]. Владелец сказал:».
    """
    outline = site.page.outline
    line = introduction(outline, site.sentence.paragraph)
    if line < 0:
        return None
    told = (i for i, option in enumerate(options) if option.candidate.kind not in _POINTING)
    dated = [i for i in told if options[i].candidate.period.from_date]
    above = [i for i in dated if outline.sentences[options[i].sentence].paragraph == line]
    last = outline.sentence_at(outline.paragraphs[line][1] - 1)
    near = [i for i in above if last is not None and options[i].sentence == last.index]
    own = any(option.sentence == site.sentence.index for option in options)
    return near[0] if len(near) == 1 and not own else None


def _ending_with(site: Site, options: Sequence[PlacedPeriod], last: int) -> int | None:
    """The time of the figure's sentence that ends with a token."""
    for i, option in enumerate(options):
        own = last >= 0 and option.sentence == site.sentence.index
        if own and option.candidate.period.end == site.sentence.tokens[last].end:
            return i
    return None


_TIMES = (
    _time_after_dash,
    _time_before_brackets,
    _time_in_brackets,
    _time_before_dash,
    _time_before_figure,
    _time_behind_each,
    _time_behind_all,
    _time_of_clause,
    _time_of_start,
)
