"""Verbs to which a parsed English tree has given two subjects, and subjects that belong to another verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.analysis import Token
from svodka.language.english.marks import OWNING
from svodka.language.english.mending.main_verbs import NOUNS
from svodka.language.english.mending.subjects import make_subject
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

INSIDE = frozenset(["NOUN", "PROPN", "NUM", "ADP"])
"""Parts of speech between two words of one noun phrase; an adjective: «[roads] worth 5 million [euros]»."""
_LONGEST = 4
"""Tokens with a capital before the dash behind the name of a place."""
_AFTER_PLACE = DASHES | {":"}
_MARKS = frozenset([".", "'", "’"])
"""Marks inside a name: «N. Omarov»."""


def leave_one(tokens: Sequence[Token]) -> None:
    """Leave one verb one subject, and give each subject to its own verb."""
    for mark in tokens:
        if mark.pos == "SCONJ" and mark.rel == "mark" and mark.text == "that":
            _free_outer(tokens, mark)
    subjects = [t for t in tokens if t.rel in ("nsubj", "nsubj:pass") and t.pos in NOUNS]
    for first, second in pairwise(subjects):
        if first.head == second.head > second.index and not _set_apart(tokens, first, second):
            if any(t.text == ":" for t in tokens[first.index : second.index]):
                first.rel = "dislocated"  # «*Mayor Lunn*: Karland will spend 5 million euros»
            elif _is_source(tokens, first):
                first.rel = "obl"  # «According to the "Norland Trade" *report*, exports rose»
            elif not _beside_place(tokens, first, second):
                _join(tokens, first, second)
    for subject in subjects:
        if 0 <= subject.head < subject.index:
            _hand_on(tokens, subject)
        elif subject.head > subject.index:
            _of_copula(tokens, subject)


def _is_source(tokens: Sequence[Token], subject: Token) -> bool:
    """Whether «according to» stands before the name of a subject, as the tree has it."""
    names = {t.index for t in tokens[: subject.index] if t.head == subject.index}
    return any(t.low == "according" and t.head in names for t in tokens[: subject.index])


def _free_outer(tokens: Sequence[Token], that: Token) -> None:
    """«*The worry is* that the [flood] killed 40 cows»: what a clause is said to be does nothing in it."""
    copula, verb = tokens[that.index - 1], tokens[that.head]
    if copula.rel != "cop" or copula.head != that.head or verb.index < that.index:
        return
    inner = any(
        t.head == verb.index and t.rel[1:5] == "subj" for t in tokens[that.index : verb.index]
    )
    outer = [t for t in tokens[: copula.index] if t.head == verb.index and t.rel[1:5] == "subj"]
    if inner and outer and tokens[verb.index].pos == "VERB":
        for token in (copula, *outer):
            token.rel = "dislocated"


def free_dateline(tokens: Sequence[Token]) -> None:
    """«*MADRID*—An explosion hit a plant», «*Tirsk* – Floods …»: its place is no second subject."""
    mark = next((t for t in tokens if not t.text.isupper()), None)
    if mark is None or mark.index == 0 or mark.text not in _AFTER_PLACE:
        mark = next((t for t in tokens[:_LONGEST] if not t.text[0].isupper()), None)
        if mark is None or mark.index == 0 or mark.text not in DASHES:
            return
        if tokens[mark.index - 1].end == mark.start:
            return  # «*Tirsk-listed* Lunn Mills»
    for place in tokens[: mark.index]:
        twice = any(
            t.head == place.head and t.rel.startswith("nsubj") for t in tokens[mark.index :]
        )
        if place.rel.startswith("nsubj") and twice:
            place.rel = "dislocated"


def _join(tokens: Sequence[Token], first: Token, second: Token) -> None:
    """«[Minister] [Omarov] said», «a [magnitude] 5.2 [quake] struck»: the first tells of the second.

    «A [fire] on Monday [night] destroyed»: where the second has a preposition, it tells of the first.
    """
    between = tokens[first.index + 1 : second.index]
    if any(t.rel == "case" and t.head == first.index and t.text in OWNING for t in between):
        first.head, first.rel = second.index, "nmod:poss"  # «Mayor [Rosa] Vidal's [clerk] said»
        return
    titles = {t.index for t in between if (t.head, t.rel) == (second.index, "nmod:desc")}
    if any(
        t.pos not in INSIDE and t.text not in _MARKS and t.head not in titles  # «U.K. [Prime] …»
        for t in between
    ):
        return
    time = second.lemma in classes("english/amounts")["calendar"]  # «on [Monday] night»
    led = (second.index, second.index - 1) if time else (second.index,)
    if any(t.rel == "case" and t.head in led for t in between):
        second.head, second.rel = first.index, "nmod"
    else:
        first.head, first.rel = second.index, "nmod:desc" if second.pos == "PROPN" else "compound"


def _set_apart(tokens: Sequence[Token], first: Token, second: Token) -> bool:
    """«In *Ostrov*, the [capital] of Karland, guards killed»: what commas set apart tells of the place."""
    if first.lemma not in classes("english/places")["area"]:
        return False
    before = next((t for t in reversed(tokens[: first.index]) if t.text == ","), None)
    behind = next((t for t in tokens[first.index : second.index] if t.text == ","), None)
    if before is None or behind is None or before.index < 1:
        return False
    place = tokens[before.index - 1]
    led = any(t.rel == "case" and t.head == place.index for t in tokens[: place.index])
    if place.pos != "PROPN" or not led:
        return False
    first.head, first.rel = place.index, "appos"
    return True


def _beside_place(tokens: Sequence[Token], first: Token, second: Token) -> bool:
    """«In Tirsk, *K.D.*, the guards held 40»: a name between commas that tells of the place before it."""
    at = first.index
    place = tokens[at - 2] if at > 1 and tokens[at - 1].text == "," else first
    named = first.pos == place.pos == "PROPN" and place.rel == "obl" and place.head == first.head
    if not named or tokens[at + 1].text != "," or second.index < at + 2:
        return False
    first.head, first.rel = place.index, "appos"
    return True


def _of_copula(tokens: Sequence[Token], subject: Token) -> None:
    """«The *number* is now 45,000, an increase from last year»: the subject of the copula beside it."""
    below = tokens[subject.head]
    if below.head < 0 or not subject.index < below.head < below.index:
        return
    own = [t for t in tokens[subject.index : below.index] if t.head == below.head]
    parted = any(t.pos == "PUNCT" for t in tokens[below.head : below.index])
    if parted and any(t.rel == "cop" for t in own) and not any(t.rel[1:5] == "subj" for t in own):
        subject.head = below.head


def _hand_on(tokens: Sequence[Token], subject: Token) -> None:
    """«The ship was searched, and 19 [men], among them a boy, were [held]»: the verb behind its subject."""
    above = subject.head
    if tokens[above].pos != "VERB":
        return
    for verb in tokens[subject.index + 1 :]:
        if verb.rel.startswith(("nsubj", "csubj", "acl")):
            return
        if verb.pos == "VERB" and verb.rel in ("conj", "parataxis") and verb.head == above:
            break
    else:
        return
    opening = [t for t in tokens[above + 1 : subject.index] if t.text == "," or t.pos == "CCONJ"]
    if opening and not any(t.head == verb.index and t.rel.startswith("nsubj") for t in tokens):
        make_subject(tokens, subject, verb)
