"""Days that a parsed English tree takes for a subject, or for a part of a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.english.cues import BEFORE_DAY, weekdays
from svodka.language.english.mending.subjects import is_passive
from svodka.language.lexicon import classes

_WHERE = frozenset(["in", "across", "near", "outside", "inside"])
"""Prepositions before a place, and before no day."""
_OPENING = 4
"""Words of the shortest sentence that a time opens before a name: «On Friday Vidal won»."""


@cache
def words() -> frozenset[str]:
    """Days of the week, «today», months: without one of them nothing is set right."""
    labels = classes("english/labels")
    return weekdays() | labels["day-word"] | labels["month"]


def set_right(tokens: Sequence[Token]) -> None:
    """Make times of them."""
    for word in tokens[1:]:
        if _is_month(word):
            _day_of_month(tokens, word)
        if word.rel in ("nsubj", "obj") and _is_day(tokens, word):
            if word.head == word.index - 1 and tokens[word.head].pos == "VERB":
                word.rel = "obl:unmarked"
            elif word.head == word.index + 1 and tokens[word.index - 1].text == ",":
                word.rel = "obl:unmarked"  # «Vidal, with the mayor, *today* announced that»
        elif word.rel == "flat" and word.low in weekdays() and word.head == word.index - 1:
            subject, verb = tokens[word.head], tokens[word.index + 1 :][:1]
            if subject.rel == "nsubj" and [t.index for t in verb] == [subject.head]:
                word.head, word.rel = subject.head, "obl:unmarked"  # «the board *Monday* said»
        elif word.rel in ("obl", "nmod") and word.low in weekdays():
            _behind_name(tokens, word)
    if len(tokens) > _OPENING and _is_named_time(tokens[1]) and tokens[0].rel == "case":
        _before_name(tokens, tokens[1], tokens[2])


def _is_day(tokens: Sequence[Token], word: Token) -> bool:
    """«said *Wednesday* that», «reported *yesterday* that», «said *May 4* that»."""
    if word.low in classes("english/labels")["day-word"]:
        return True
    behind = tokens[word.index + 1 : word.index + 2]
    return _is_month(word) and any(t.pos == "NUM" for t in behind)


def _is_month(word: Token) -> bool:
    return word.low in classes("english/labels")["month"]


def _day_of_month(tokens: Sequence[Token], month: Token) -> None:
    """«Since *January 1* customs officers have seized»: the day is no number of officers."""
    for day in tokens[month.index + 1 : month.index + 2]:
        led = tokens[month.index - 1].low in BEFORE_DAY and month.text[:1].isupper()
        if led and day.rel == "nummod" and day.head > day.index and day.text.isdigit():
            day.head = month.index


def _behind_name(tokens: Sequence[Token], day: Token) -> None:
    """«were held in *Karsun* Monday»: a place and the weekday behind it, which the tree makes one name."""
    name = tokens[day.index - 1]
    case = next((t for t in tokens[: name.index] if t.head == day.index and t.rel == "case"), None)
    if name.pos != "PROPN" or name.head != day.index or case is None:
        return
    if case.low not in _WHERE:
        return  # «on Easter Sunday»
    name.head, name.rel = day.head, day.rel
    for token in tokens[case.index : name.index]:
        if token.head == day.index:
            token.head = name.index
    day.rel = "obl:unmarked"


def _is_named_time(word: Token) -> bool:
    """Whether a word is a month or a day of the week."""
    return word.low in weekdays() or _is_month(word)


def _before_name(tokens: Sequence[Token], time: Token, name: Token) -> None:
    """«In *January Norland* sold 40 ships»: a time that opens a sentence, and who acts then, as one name."""
    last = name.index
    while tokens[last + 1 :] and tokens[last + 1].pos == "PROPN":
        last += 1
    named = name.pos == "PROPN" and not any(_is_named_time(t) for t in tokens[2 : last + 1])
    if not named or tokens[0].head != time.index or last + 1 >= len(tokens):
        return
    verb = tokens[last + 1]
    while verb.pos == "AUX" and verb.head > verb.index:
        verb = tokens[verb.head]
    if verb.pos != "VERB" or verb.feats.get("VerbForm") == "Ger":
        return
    subject = next((t for t in tokens if t.head == verb.index and t.rel == "nsubj"), None)
    head = tokens[time.head]
    if time.rel == "compound" and 2 <= head.index <= last and head.head == verb.index:
        lost = subject is None and head.rel == "obl" and not is_passive(tokens, verb)
        if subject is head or lost:
            head.rel = "nsubj"
            tokens[0].head, time.head, time.rel = time.index, verb.index, "obl"
    elif name.rel == "flat" and name.head == time.index and time.head == verb.index:
        if subject is not None:
            return
        name.head, name.rel = verb.index, "nsubj"
        for token in tokens[name.index + 1 : last + 1]:
            token.head = name.index
