"""Time expressions in their sentences, and which of them may be a figure's."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from svodka.language.analysis import Token, touched
from svodka.language.punctuation import CLOSING, DASHES
from svodka.reading.claims.compared_figures import (
    NOUNS,
    compared_figure,
    in_brackets_of,
    is_number,
    of_change_beside,
    opens_brackets,
    to_compare,
)
from svodka.reading.claims.headings import of_time
from svodka.reading.claims.part_words import tells_part
from svodka.reading.claims.times_of_others import (
    of_clause,
    of_description,
    of_founding,
    of_next_clause,
    of_participle,
    of_telling,
    of_total,
    of_what_happened,
    of_whole,
    since,
    than,
    turns,
)
from svodka.reading.periods.anaphora import START_OF_EVENT
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.syntax import times
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Page, Site

_sentence = attrgetter("sentence")
_LOOK_BACK = 4
_UNUSED = frozenset({"clock"})
_DAYS = frozenset({"day", "weekday", "relative-day", "now"})
"""Kinds of times that are a day, on which something may be told."""
_SINCE = frozenset({"since", "since-start"})
_BEFORE_EVENT = "period.event.before"
"""The rule of «перед матчем»; nobody is a time."""
_SO_LONG = "period.in-so-many"
"""The rule of «rose 3 metres in two hours», which says how long that took, and nothing of what follows."""
_BY_HOW_MUCH = ("increase", "decrease")
"""The changes of which a figure is the amount."""
_SIGNS = frozenset("+-−–")
_PARTS = frozenset(",;.()")
_ITEM = 14
"""Tokens behind a time among which the figure of its clause stands."""
_AHEAD = 3
"""Tokens after a dash among which its figure begins."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class PlacedPeriod:
    """A time expression in its sentence; ``token`` is its top token, -1 where not parsed.

    ``aside``: it is that of another figure, told by the way; no later sentence goes on with it.
    """

    candidate: PeriodCandidate
    sentence: int
    token: int
    first: int
    aside: bool = False


def place_periods(page: Page, found: Sequence[PeriodCandidate]) -> list[PlacedPeriod]:
    """Time expressions with their sentences; those that are no period (clock times) left out."""
    out = []
    for candidate in found:
        if candidate.kind in _UNUSED or _ends_in_figure(page, candidate):
            continue
        sentence = page.outline.sentence_at(candidate.period.start)
        if sentence is None:
            continue
        tree = page.tree(sentence.index)
        inside = touched(sentence.tokens, candidate.period.start, candidate.period.end)
        if tree is None or not inside:
            out.append(PlacedPeriod(candidate, sentence.index, -1, inside[0] if inside else 0))
            continue
        head = min(inside, key=lambda i: (tree.tokens[i].pos in ("ADP", "ADV"), tree.depth[i], i))
        if (
            candidate.why[:1] == (_BEFORE_EVENT,)
            and tree.tokens[head].feats.get("Animacy") == "Anim"
        ):
            continue  # «погашен долг перед [гражданами]»
        aside = _is_aside(sentence.tokens, inside[0], candidate.period.end)
        aside = aside or of_change_beside(tree, head)
        out.append(PlacedPeriod(candidate, sentence.index, head, inside[0], aside))
    return out


def _ends_in_figure(page: Page, candidate: PeriodCandidate) -> bool:
    """«Сократилось с 2100 [до 1900]»: what ends in the digits of a figure is no year."""
    last = candidate.period.end - 1
    return page.outline.text[last].isdigit() and page.in_figure(last)


def _is_aside(tokens: Sequence[Token], first: int, end: int) -> bool:
    """«31 тонна (в 2016 году — 28)», «42 пожара (65 год назад)», «31 тонна по сравнению с 28 в 2016 году».

    «Вырос до 31 тонны с 28 на начало года», «для сравнения: в мае — 9», too.
    """
    in_brackets = in_brackets_of(tokens, first) or opens_brackets(tokens, first, end)
    return (
        in_brackets
        or to_compare(tokens)
        or compared_figure(tokens, first, links("start")) is not None
    )


def periods_for(site: Site, placed: Sequence[PlacedPeriod]) -> list[PlacedPeriod]:
    """The candidates for a figure: its sentence, the ones before, the first three, the heading above."""
    own = site.sentence.index
    out = []
    # in the order of the text: those of the first three sentences, and the last ones up to the figure
    last = bisect_right(placed, own, key=_sentence)
    lead = min(last, bisect_left(placed, 3, key=_sentence))
    near = max(lead, bisect_left(placed, own - _LOOK_BACK, key=_sentence))
    above = of_time(site) if placed else None
    far = () if above is None else (p for p in placed[lead:near] if p.sentence == above.index)
    offered = (*placed[:lead], *far, *placed[near:last])
    begun = [p for p in offered if _is_start_before(site, p)]
    for p in offered:
        period = p.candidate.period
        turned = bool(begun) and p.sentence == own and turns(site, begun[-1].first, p.first)
        if begun and p.candidate.kind == "now" and not turned:
            continue  # «на сегодня с начала года изъято [40] стволов»
        inside = period.start < site.quantity.end and period.end > site.quantity.start
        owned = not p.candidate.unowned or _right_behind(site, p)
        if (p.candidate.unowned or p.candidate.compared) and site.quantity.change in _BY_HOW_MUCH:
            owned = owned and not _right_behind(site, p)  # «больше, чем в мае ([+7%])»
        owned = owned or (period.from_date is not None and told_when(site, p) is not None)
        if inside or not owned or _is_of_title(site, p):
            continue
        passing = p.candidate.compared or p.aside or p.candidate.why[:1] == (_SO_LONG,)
        if passing and p.sentence != own:
            continue  # «больше, чем в прошлом году. Изъяты [40] стволов»
        if p.sentence != own or not _is_no_time_of(site, p):
            out.append(p)
    return out


def _is_start_before(site: Site, placed: PlacedPeriod) -> bool:
    """«На сегодня [с начала года] изъято 40 стволов»: since when, before the figure in its sentence."""
    begins = placed.candidate.kind in _SINCE or START_OF_EVENT in placed.candidate.why
    return placed.sentence == site.sentence.index and begins and placed.first < site.first


def _is_of_title(site: Site, placed: PlacedPeriod) -> bool:
    """«Фильм «Остров» (2006) получил [6] наград»: when a work came out; not «[40] тысяч жителей (2006)».

    Of the years that stand so in annotated articles none was a figure's.
    """
    text = placed.candidate.period.text
    beside = placed.sentence == site.sentence.index and 0 < placed.first - site.last <= NOUNS
    return placed.candidate.kind == "year" and not beside and (text[0], text[-1]) == ("(", ")")


def _right_behind(site: Site, placed: PlacedPeriod) -> bool:
    """«Выше мая ([37 тысяч])»: a figure that opens the brackets behind what others are compared with."""
    tokens, at = site.sentence.tokens, site.first - 1
    at -= tokens[at].text in _SIGNS
    beside = placed.sentence == site.sentence.index and at > 0 and tokens[at].text == "("
    return beside and tokens[at - 1].end == placed.candidate.period.end


def told_when(site: Site, placed: PlacedPeriod) -> int | None:
    """Where «когда» goes on about a time before the figure: «выше мая, [когда] закрыли [37] школ»."""
    if placed.sentence != site.sentence.index:
        return None
    when = times.when_clause(site, placed.first, placed.candidate.period.end)
    behind = site.sentence.tokens[when or 0 : site.first]
    return None if any(token.text == "," for token in behind) else when


def _is_no_time_of(site: Site, placed: PlacedPeriod) -> bool:
    first, end = placed.first, placed.candidate.period.end
    return (
        _of_another(site, placed)
        or of_clause(site, first)
        or of_next_clause(site, first, end)
        or since(site, first)
        or than(site, first, end)
        or of_description(site, first, end)
        or of_what_happened(site, placed.token)
        or of_participle(site, placed.token)
        or of_founding(site, placed.token)
        or of_total(site, first)
        or of_whole(site, first)
        or (placed.candidate.kind in _DAYS and of_telling(site, placed.token))
        or _of_paper(site, first)
    )


def _of_paper(site: Site, first: int) -> bool:
    """«В заметке «Завод сократит [200] человек» от 9 апреля»: of when what is titled so is."""
    before = site.sentence.tokens[max(0, first - 2) : first]
    since = [t.text.casefold() for t in before[1:]]
    return bool(before) and before[0].text in CLOSING and not links("away").isdisjoint(since)


def _of_another(site: Site, placed: PlacedPeriod) -> bool:
    """Whether a time of the sentence is that of another figure: behind its dash, or in its brackets.

    «Цена выросла на [5%], в марте — на 7%»; «изъято 14 ружей (в 2024 году — 9) и [3 кг] взрывчатки»; «продано
    [12 тонн] (+5% к маю)»; «[65 долларов] в 2027-м и 70 — в 2028 году»; «[214] против 131 годом ранее»; «10
    альбомов (последний вышел в мае) и [9] премий»; «[40] школ, в том числе в мае 12».
    """
    tokens = site.sentence.tokens
    if _of_compared(site, placed):
        return True
    if placed.first < site.first:
        bracket = next((t.text for t in tokens[placed.first : site.first] if t.text in "()"), "")
        if bracket != ")":
            return False
        if in_brackets_of(tokens, placed.first) or tokens[placed.first - 1].text != "(":
            return True
        if opens_brackets(tokens, placed.first, placed.candidate.period.end):
            return True
    else:
        between = tokens[site.last + 1 : placed.first]
        if (
            _behind_another(between)
            or _behind_dash(site, placed.first)
            or tells_part(tokens, site.last + 1, placed.first)
            or opens_brackets(tokens, placed.first, placed.candidate.period.end)
        ):
            return True
    if not placed.first or tokens[placed.first - 1].text.casefold() not in links("turns"):
        return False
    at = placed.first
    while at < len(tokens) and tokens[at].start < placed.candidate.period.end:
        at += 1
    if site.last < placed.first and _begins_item(tokens, placed.first, at):
        return True
    return any(dash.text in DASHES for dash in tokens[at : at + 1]) and any(
        token.text[0].isdigit() for token in tokens[at + 1 : at + 1 + _AHEAD]
    )


def _behind_dash(site: Site, first: int) -> bool:
    """«Дадут [12 млрд], из них 9 млрд — в мае»: a time right behind the dash of another figure."""
    dash, figure = first - 1, first - 2
    return (
        figure > site.last
        and site.sentence.tokens[dash].text in DASHES
        and site.page.in_figure(site.sentence.tokens[figure].start)
    )


def _begins_item(tokens: Sequence[Token], first: int, after: int) -> bool:
    """«Вырос на [5%], за полгода рост составил 3%»: a time that begins what another figure is told in.

    Of 59 such times in annotated articles one was that of a figure before.
    """
    comma = tokens[first - 1].text == "," or (first > 1 and tokens[first - 2].text == ",")
    told = takewhile(lambda token: token.text not in _PARTS, tokens[after : after + _ITEM])
    return comma and any(token.text[0].isdigit() for token in told)


def _of_compared(site: Site, placed: PlacedPeriod) -> bool:
    """Whether a time stands right behind a figure that others are compared with, not behind this one.

    Of 34 such times in annotated articles 2 were that of another figure of the sentence.
    """
    tokens = site.sentence.tokens
    compared = compared_figure(tokens, placed.first)
    changes = site.quantity.kind == "factor" or site.quantity.change not in (None, "from")
    if compared is None and changes:  # «до 5% с 14% в прошлом году», «вдвое – с 30 млн в 2021 году»
        compared = compared_figure(tokens, placed.first, links("start"))
    return compared is not None and site.first not in compared


def _behind_another(between: Sequence[Token]) -> bool:
    """Whether the words from a figure to a time end with another figure's bracket, or with it and a dash.

    A semicolon or colon ends what is said of the figure: «60% домов; до конца года …». Of 34 such times that
    were chosen in annotated articles one was the figure's.
    """
    words = [token.text for token in between]
    if ";" in words or ":" in words:
        return True
    inside = between[words.index("(") :] if "(" in words else ()
    if all(token.text != ")" for token in inside) and any(map(is_number, inside)):
        return True
    return len(words) > 1 and words[-1] in DASHES and words[-2][0].isdigit()
