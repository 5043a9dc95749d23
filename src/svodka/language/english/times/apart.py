"""Times in brackets, in speech, or of a number that another is compared with: whose they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.cues import reporting, speaking, telling
from svodka.language.english.site import Site
from svodka.language.english.times.clauses import of_fault
from svodka.language.english.tree import child
from svodka.language.lexicon import classes
from svodka.language.slots import Time

COMPARED_FIGURE = re.compile(
    r"\b(?:from|instead of|compared (?:with|to)|against|versus) \W{0,2}\d[\d.,]*(?: ?(?:%|[a-z]+)){0,2} $"
)
"""What stands before the time of a number that another is compared with, and of no figure behind it."""
COMPARED_WITH = re.compile(
    r"\b(?:than|(?:up|down|higher|lower) on)(?: (?:in|at|for|during|there|it|they|were|was|had|the|a)){0,4} $"
)
"""What stands before a time that a figure is compared with, and no figure behind it is of."""
AFTER_DOING = re.compile(r" (?:after|before) [a-z]+ing [^,;.]*\d[^,;]*$")
"""What stands between a figure and another's time: «cut 40 jobs *after posting a loss of $4m* in May»."""
LED_FROM = re.compile(r"\s*from (?:(?:an?|the|its|all-time|record|high|low|of|about|some) )*$")
"""What stands between the time of what a change ends with and the number that it begins with."""
STARTED = re.compile(r"\bfrom \S*\d\S*(?: [a-z%]+){0,3} $")
"""What stands before the time of a number that a change begins with: «from 51 million tons in June to 54»."""
APPOSED = re.compile(r", (?:about |some |only |just )?\W?\d[\d.,]*(?: ?[a-z%]+){0,2} (?:in )?$")
"""The same, of a number that stands between commas: «the price, $12 in May, fell to $9»."""
OF_MONTH = re.compile(r"(?:%|\bper ?cent|\bpoints?) (?:over|on) [A-Z]\w+ \d{4}$")
"""What ends with a month that a share is reckoned from: «a drop of 31% on August 2023»."""
STARTING = ("starting", "beginning")
"""How the time begins of what is to start then."""
DAY = frozenset(["weekday", "day", "relative-day"])
"""Kinds of times that say when somebody spoke."""
ISSUED = DAY | {"month", "year", "week", "relative-span"}
"""The same, and those that say when a report came."""
NAMED = frozenset(["frequency", "now", "relative-day"])
"""Kinds of times whose words stand in names: «Weekly», «Now», «Today»."""
_OWN = frozenset(["NOUN", "ADJ", "PROPN", "PUNCT", "SYM"])
"""Parts of speech between a figure and the noun that it counts."""
_LABEL = 2
"""How many tokens before a figure its year stands: «(2014: 380)»."""
_UP = 3
"""How many heads above a day its verb may stand."""
_BASES = 30
"""Characters before a time that are looked at."""


def of_another(site: Site, one: Time) -> bool:
    """Whether a time stands in brackets or in speech without the figure, or is that of another number."""
    if _label(site) is not None:
        return True
    apart = _in_other_quote(site, one) or _in_other_brackets(site, one) or _of_source(site, one)
    apart = apart or of_purpose(site, one) or _of_compared(site, one)
    apart = apart or AFTER_DOING.search(site.outline.text, site.spot.end, one.start) is not None
    return apart or _of_clause_before(site, one) or _of_start(site, one) or _starts_other(site, one)


def of_purpose(site: Site, one: Time) -> bool:
    """«paid 4,000 euros *for the holiday*»: what money is for, and not when."""
    words = site.outline.text[one.start : one.end].lower().split()
    meant = words[0] == "for" and words[-1] in classes("english/time_words")["holiday"]
    return (meant and one.kind == "event" and site.spot.kind == "money") or of_fault(site, one)


def _of_source(site: Site, one: Time) -> bool:
    """«40 came, *according to its report yesterday*»: a day in the words of a source.

    Behind what it says, or before it: «according to a report *on Monday*, 40 came».
    """
    return one.kind in DAY and any(
        said.cue is not None
        and said.start <= site.spot.start < said.end
        and (
            said.end <= said.cue.start < one.start
            or said.cue.end <= one.start < one.end <= said.start
        )
        for said in site.said.values()
    )


def _of_compared(site: Site, one: Time) -> bool:
    """«9 instead of 7 *in 2021*, and thefts rose by 5», «higher than *a year ago*, though down 2 percent»."""
    before = site.outline.text[max(site.sentence.start, one.start - _BASES) : one.start]
    behind = one.end < site.spot.start and "," in site.outline.text[one.end : site.spot.start]
    compared = COMPARED_FIGURE.search(before) or COMPARED_WITH.search(before)
    return behind and compared is not None


def _of_start(site: Site, one: Time) -> bool:
    """«from 51 tons *in June* to 54»: the time of the other end of a change.

    «fell to 54 tons *in June* from 51», «the price, $12 *in May*, fell to $9».
    """
    if one.end > site.spot.start or site.spot.change not in ("from", "to"):
        return False
    if site.spot.change == "from":
        led = LED_FROM.fullmatch(site.outline.text[one.end : site.spot.start])
        return led is not None and any(t.pos == "NUM" for t in _before(site, one))
    before = site.outline.text[max(site.sentence.start, one.start - _BASES) : one.start]
    between, to = site.outline.text[one.end : site.spot.start], site.spot.change == "to"
    started = STARTED if between.strip() == "to" else APPOSED if to and between[0] == "," else None
    return started is not None and started.search(before) is not None


def from_month(site: Site, one: Time) -> bool:
    """«2.8 million in May, 5% over *May 2023*, of which 1.9 million»: what a share is reckoned from."""
    words = site.outline.text[site.sentence.start : one.end]
    return one.kind == "month" and OF_MONTH.search(words) is not None


def _starts_other(site: Site, one: Time) -> bool:
    """«voted by 87% for a walkout *starting on 3 June*»: of the noun before it, which is not the figure's."""
    first = site.range(one.start, one.end)[0]
    if not first or site.low(first) not in STARTING or site.tokens[first - 1].pos != "NOUN":
        return False
    between = site.tokens[site.last + 1 : first - 1]
    return one.start < site.spot.start or any(t.pos not in _OWN for t in between)


def _before(site: Site, one: Time) -> Sequence[Token]:
    """The tokens of the sentence before a time."""
    return site.tokens[: site.range(one.start, one.end)[0]]


def opens_speech(site: Site, first: int) -> bool:
    """«said that *over the past year*, 40 came»: a time right behind «that» is of what is told."""
    before = first - 1 - (first > 1 and site.low(first - 1) == ",")
    return before > 0 and site.low(before) == "that" and site.tokens[before].pos == "SCONJ"


def names_change(site: Site, at: int) -> bool:
    """«a 2 percent *rise* in May»: whether the noun behind a figure tells of a rise or a fall."""
    known = classes("english/change_nouns")
    lemma = site.tokens[at].lemma if at < len(site.tokens) else ""
    return any(lemma in known[kind] for kind in ("increase", "decrease", "growing"))


def when_told(site: Site, one: Time) -> bool:
    """«*On Monday* the board reported 40 thefts in May»: a day of telling, before the figure."""
    if one.kind not in DAY or one.end > site.spot.start:
        return False
    at = site.range(one.start, one.end)[0]
    for _ in range(_UP):
        at = site.tokens[at].head
        if at < 0 or site.tokens[at].pos == "VERB":
            break
    return site.first > at >= 0 and site.tokens[at].lemma in telling()


def _of_clause_before(site: Site, one: Time) -> bool:
    """«that it cost 5 million *last year*, and that 62 percent left»: of another clause with «that»."""
    between = [t for t in site.tokens[1 : site.first] if t.start >= one.end]
    return any(t.rel == "mark" and site.tokens[t.index - 1].pos == "CCONJ" for t in between)


def _in_other_brackets(site: Site, one: Time) -> bool:
    """«grew 6 percent (*in May*, growth was 22 percent)»: a time in brackets with a figure of its own."""
    text = site.outline.text
    opened = text.rfind("(", site.sentence.start, one.start)
    closed = text.find(")", one.end, site.sentence.end)
    if opened < 0 or closed < 0 or text.find(")", opened, one.start) >= 0:
        return False
    own = opened <= site.spot.start < closed
    others = text[opened : one.start] + text[one.end : closed]
    return not own and any(letter.isdigit() for letter in others)


def in_own_brackets(site: Site, one: Time) -> bool:
    """Whether a time stands in the brackets in which the figure stands, before it."""
    text = site.outline.text
    opened = text.rfind("(", site.sentence.start, site.spot.start)
    return (
        opened >= 0
        and opened < one.start < site.spot.start
        and ")" not in text[opened : site.spot.start]
    )


def before_brackets(site: Site) -> int | None:
    """«29 percent more than *in 2014* (25,033)»: the time right before a figure that stands in brackets.

    Or in them before a colon: «took 412 cases (*2014*: 380)», not of «took 40 in May (2014: 38)».
    """
    if site.low(site.last + 1) != ")":
        return None
    if (year := _label(site)) is not None:
        start = site.times[year].start
        others = (t for t in site.times.values() if site.sentence.start <= t.start < start)
        return year if all(t.kind == "year" for t in others) else None
    if site.low(site.first - 1) != "(":
        return None
    before = [i for i in (site.first - 2, site.first - 3) if i >= 0 and site.low(i) != ","][:1]
    return ending(site, before[0]) if before else None


def _label(site: Site) -> int | None:
    """The year before a colon in whose brackets a figure stands: «412 cases (*2014*: 380)»."""
    at = site.first - _LABEL
    labels = at > 0 and site.low(at + 1) == ":" and site.low(at - 1) == "("
    return ending(site, at) if labels else None


def ending(site: Site, at: int) -> int | None:
    """The time that ends with a token."""
    end = site.tokens[at].end
    found = (i for i, t in site.times.items() if t.kind != "frequency" and t.end == end)
    return next(found, None)


def of_saying(site: Site, first: int, last: int) -> bool:
    """«said *on Thursday* dozens were missing», «told reporters *on May 8* that»: a day beside the verb.

    «Data released *Monday* showed 40»: a day beside the participle of a report. A longer time is so too
    where what is told is to come: «said *in May* it will close 40».
    """
    day = next((t for t in site.times.values() if t.start == site.tokens[first].start), None)
    if day is None or day.kind not in ISSUED or last >= site.first:
        return False
    verb = site.tokens[first - 1] if first else None
    if verb is None or verb.pos != "VERB":
        return False
    known = reporting("report", "bearer")
    report = verb.index > 0 and site.tokens[verb.index - 1].lemma in known
    told = verb.lemma in telling() and (day.kind in DAY or _foretold(site, verb.index))
    return told or (report and verb.lemma in speaking("issued"))


def _foretold(site: Site, verb: int) -> bool:
    """«said in May it *will close* 40 shops», «announced last month it *would*»: what is still to come."""
    told = child(site.sentence, verb, "ccomp")
    below = () if told is None else site.sentence.children[told]
    return any(site.low(c) in ("will", "would") for c in below)


def meanwhile(site: Site, verb: int, own: Sequence[int]) -> bool:
    """«40 men were hurt, one of them badly, *when* a wall fell on Monday»: the verb of the same moment."""
    token = site.tokens[verb]
    when = child(site.sentence, verb, "advmod", "mark")
    return token.rel == "advcl" and token.head in own[:1] and when is not None and (
        site.low(when) == "when"
    )  # fmt: skip


def _in_other_quote(site: Site, one: Time) -> bool:
    """Whether a time stands in a quotation that the figure does not stand in."""
    return any(
        said.mode == "direct"
        and said.start <= one.start < said.end
        and not said.start <= site.spot.start < said.end
        for said in site.said.values()
    )


def of_name(site: Site, one: Time) -> bool:
    """«LA *Weekly*», «readers of USA *Today* bought 40»: a capital amid a sentence that is no title."""
    if one.kind not in NAMED or not site.outline.text[one.start].isupper():
        return False
    first = site.range(one.start, one.end)[0]
    amid = first > 0 and site.tokens[first - 1].pos != "PUNCT"
    running = any(t.pos in ("VERB", "AUX") and t.text.islower() for t in site.tokens)
    return one.kind == "frequency" or (amid and running)


TURNING = frozenset(["but", "yet"])
"""What opens a clause that is set against the one before."""
DEADLINES = frozenset(["by", "until", "before"])


def deadline_before(site: Site, first: int, last: int) -> bool:
    """«Was to build 40 homes *by May*, but *12* were built»: the term of what was to be, not of what is."""
    if site.low(first) not in DEADLINES or last + 2 >= site.first:
        return False
    return site.low(last + 1) == "," and site.low(last + 2) in TURNING


def begins_clause(site: Site, first: int, last: int) -> bool:
    """«40 men died, *and in May* the mine was closed»: a time that opens another clause behind a comma."""
    if first > 1 and site.low(first - 1) in TURNING and site.low(first - 2) == ",":
        return True  # «$40 million is needed, *yet as of 31 July*, 32% had come»
    joined = first > 1 and site.tokens[first - 1].pos == "CCONJ" and site.low(first - 2) == ","
    behind = site.tokens[last + 1 : last + 2]
    return joined and any(t.pos in ("DET", "PRON", "NOUN", "PROPN") for t in behind)


def in_name(site: Site, at: int) -> bool:
    """Whether digits are written onto a word: «covid*19*», «COVID-*19*»."""
    start = site.tokens[at].start
    return re.search(r"[^\W\d_][-‑]?$", site.outline.text[site.sentence.start : start]) is not None
