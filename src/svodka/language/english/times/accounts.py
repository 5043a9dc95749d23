"""The time that an English account goes on with, sentence after sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token, has_bullet
from svodka.language.english.cues import telling
from svodka.language.english.site import Site
from svodka.language.english.times.bases import BASE, EARLIER, POSSESSIVE, against
from svodka.language.english.times.datelines import PLACE_AND_DAY
from svodka.language.english.times.perfect import DAY, is_past, is_perfect, not_past
from svodka.language.english.times.states import ASIDE, goes_on_about, is_beginning, is_state
from svodka.language.lexicon import classes
from svodka.language.slots import Time

GOING_ON = frozenset(
    [
        "day",
        "weekday",
        "relative-day",
        "relative-span",
        "month",
        "year",
        "quarter",
        "half-year",
        "since-start",
        "unit",
        "week",
    ]
)
"""Kinds of time expressions that an account goes on about, sentence after sentence."""
SPANS = frozenset(["range", "since"])
"""Kinds of times that an account goes on about where no sentence between tells of another time."""
ENDED = frozenset(["month", "year", "quarter", "half-year"])
"""Kinds of times that are over when somebody tells what *has been* done, but for «this year»."""
ENDING = frozenset(".!?…;\"”’'")
"""Marks that end a sentence."""
SPOKEN = DAY | {"relative-day"}
"""Kinds of times that say when somebody spoke."""
_UP = 4
"""How many heads above a time its verb may stand."""
_BACK = 3
"""How many sentences an account goes on about its time."""
OLD = re.compile(
    r"\b(?:from|against|than|compared (?:with|to)) (?:[^\s,;.]\S* ){1,4}$|\bthan $", re.IGNORECASE
)
"""What stands before a time of which only the number is that something is compared with."""
OLD_FIGURE = re.compile(r"\b(?:against|compared (?:with|to)) \W{0,2}\d\S* (?:[^\s,;.]\S* ){1,5}$")
"""The same behind a number: «compared with 54% at the same time *four years ago*»."""
SO_LONG = re.compile(r"(?:in|over|within|during) (?:only |just )?(?!the\b)\w+ \w+", re.IGNORECASE)
"""How long something took, of which no account goes on: «rose 3 metres *in two hours*»."""
WHO = re.compile(r", (?:who|which|whose|where) [^,;]*$")
"""What stands before a time of a clause that only tells of a noun: «a cook*, who fell* last week, died»."""
_BASES = 30
"""Characters before a time or a number that are looked at."""


def inherited(site: Site, action: int | None) -> int | None:
    """The one time that the sentences before give, where the account of the same paragraph goes on.

    Only for what was counted in the past: «On Friday a bridge fell. Nine people were hurt», and for how much
    there was then: «In 2024 output rose. Unemployment was 5.2%»; and not the time of a comparison: «In 2025
    it held 90 men. *In 2024* it held 80. Nine men fled».
    """
    if against(site):
        return None  # «In May its planes were 84 percent full, against *81 percent*»
    state = is_state(site)
    if not state and (site.spot.kind != "count" or not _is_told(site, action)):
        return None
    given = _given(site, site.sentence.index)
    if given is None:
        return None
    index, found = given
    when = site.times[found[0]]
    if len(found) != 1 or index == site.sentence.index:
        return None
    told = site.outline.sentences[index]
    if not _goes_on(site, told, when, state) or is_beginning(told, when):
        return None
    if has_bullet(site.outline, site.sentence) and when.start != told.start:
        return None  # «The board has moved men under a deal signed in May: / - *12* sailors»
    if _of_speaking(told, when) or _of_aside(site, told, when):
        return None
    if action is not None and _is_over(site, when) and is_perfect(site, action):
        return None  # «On Friday a bridge fell. Nine people *have been treated*»
    earlier = _given(site, index - 1) if when.kind not in DAY else None
    return None if earlier is not None and _goes_back(site, earlier[1], when) else found[0]


def _is_over(site: Site, when: Time) -> bool:
    """Whether a time ended before somebody tells what *has been* done: «in May», not «this year»."""
    words = site.outline.text[when.start : when.end].lower().split()
    ended = when.kind in ENDED and classes("english/time_words")["this"].isdisjoint(words)
    return ended or when.kind in DAY | SPANS


def _goes_on(site: Site, told: Sentence, when: Time, state: bool) -> bool:
    """Whether an account goes on about a time of this kind; «*since* May» where a sentence opens with it."""
    if when.kind == "since" and when.start != told.start:
        return False
    known = when.kind in GOING_ON or when.kind in SPANS or (state and when.kind == "season")
    return known and (not (state or when.kind in SPANS) or goes_on_about(site, told, when))


def _is_told(site: Site, action: int | None) -> bool:
    """Whether the figure counts what was done, or is an item of a list without a verb."""
    if action is None:
        return has_bullet(site.outline, site.sentence)
    return is_past(site, action) and _told_of(site, action)


def _given(site: Site, last: int) -> tuple[int, list[int]] | None:
    """The nearest sentence of the paragraph that gives times, from one on backwards, and its times."""
    sentences, last_one = site.outline.sentences, site.sentence
    for index in range(last, max(-1, site.sentence.index - _BACK - 1), -1):
        one = sentences[index]
        item = has_bullet(site.outline, last_one)
        if item and has_bullet(site.outline, one):
            continue
        if one.paragraph != last_one.paragraph and not (item and _introduces(site, one)):
            return None
        last_one = one
        found = [
            i for i, time in site.times.items()
            if one.start <= time.start < one.end and not time.unowned
            and time.kind not in ("frequency", "clock")
            and not (time.kind == "relative-span"
                     and SO_LONG.fullmatch(site.outline.text, time.start, time.end))
            and not _is_old(site, one, time) and not _is_owner(site, one, time)
        ]  # fmt: skip
        if found and index != site.sentence.index and _is_dateline(site, one, item):
            continue
        if found:
            return index, found
    return None


def _is_old(site: Site, sentence: Sentence, time: Time) -> bool:
    """«up from 40 *in May*», «rose 4% from *a year before*»: a time that something is compared with."""
    before = site.outline.text[max(sentence.start, time.start - _BASES) : time.start]
    earlier = EARLIER.search(site.outline.text, time.start, time.end) and BASE.search(before)
    old = OLD.search(before) or OLD_FIGURE.search(site.outline.text, sentence.start, time.start)
    return earlier is not None or old is not None


def _is_owner(site: Site, sentence: Sentence, time: Time) -> bool:
    """«*June's* growth was revised to 0.5%. Some 40 men came»: a month that only something is of."""
    text = site.outline.text
    owns = text[time.start : time.end].endswith(("'s", "’s")) or POSSESSIVE.match(text, time.end)
    return (bool(owns) and time.kind not in DAY) or _names_event(site, sentence, time)


def _names_event(site: Site, sentence: Sentence, time: Time) -> bool:
    """«a plot like *the May 4* attacks»: a date by which something is called that is only told of."""
    if time.kind != "day" or not sentence.parsed:
        return False
    token = next((t for t in reversed(sentence.tokens) if t.end <= time.end), sentence.tokens[0])
    noun = sentence.tokens[max(token.head, token.index)]
    while noun.rel in ("compound", "nmod:desc") and noun.head > noun.index:
        noun = sentence.tokens[noun.head]
    return noun.rel == "nmod" and site.outline.text.endswith("the ", 0, time.start)


def _introduces(site: Site, sentence: Sentence) -> bool:
    """«This year officers:»: whether a sentence opens a list, and not of what is to come."""
    words = site.outline.text[sentence.start : sentence.end].lower().rstrip()
    return words.endswith(":") and not_past().isdisjoint(words.split())


def _goes_back(site: Site, earlier: Sequence[int], when: Time) -> bool:
    """Whether a time lies before one that was told of earlier."""
    days = (site.times[i].first for i in earlier)
    return when.first is not None and any(day is not None and when.first < day for day in days)


def _is_dateline(site: Site, sentence: Sentence, item: bool) -> bool:
    """«Karsun, Jan 28 (IPA)»: what no full stop ends, though the paragraph goes on; «Karsun, May 20.»."""
    words = site.outline.text[sentence.start : sentence.end]
    if item and _introduces(site, sentence):
        return False
    return words[-1] not in ENDING or PLACE_AND_DAY.fullmatch(words) is not None


def _of_aside(site: Site, sentence: Sentence, time: Time) -> bool:
    """«said Vidal, *who visited Tirsk on Sunday*»: a time told behind «who» is none of the account."""
    if WHO.search(site.outline.text, sentence.start, time.start):
        return True
    verb = _verb_over(sentence, time) if sentence.parsed else None
    if verb is None or verb.rel not in ASIDE:
        return False
    if sentence.tokens[verb.index - 1].text == "," and verb.feats.get("VerbForm") == "Part":
        return True  # «The laws*, introduced today*, will cut fumes»
    return any(sentence.tokens[c].low == "who" for c in sentence.children[verb.index])


def _of_speaking(sentence: Sentence, time: Time) -> bool:
    """«…, *the ministry said on Monday*»: whether a time says when somebody spoke."""
    if time.kind not in SPOKEN:
        return False  # «*Last year* the service answered 40 calls»
    verb = _verb_over(sentence, time)
    return verb is not None and verb.lemma in telling()


def _verb_over(sentence: Sentence, time: Time) -> Token | None:
    """The verb that a time hangs on: «the ministry *said* on Monday»."""
    at = next((t.index for t in sentence.tokens if t.end > time.start), -1)
    for _ in range(_UP):
        if at < 0:
            return None
        token = sentence.tokens[at]
        if token.pos == "VERB":
            return token
        at = token.head
    return None


def _told_of(site: Site, action: int) -> bool:
    """Whether the figure, or its noun, is the subject or object of the action."""
    at = site.top
    for _ in range(2):
        if site.tokens[at].head == action and site.tokens[at].rel in ("nsubj", "nsubj:pass", "obj"):
            return True
        at = site.tokens[at].head
        if at < 0:
            return False
    return False
