"""Verbs to which a parsed English tree has given two subjects, and subjects that belong to another verb."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.analysis import Token
from svodka.language.english.main_verbs import NOUNS, mistaken
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

INSIDE = frozenset(["NOUN", "PROPN", "NUM", "ADP"])
"""Parts of speech between two words of one noun phrase; an adjective: «[roads] worth 5 million [euros]»."""
_MARKS = frozenset([".", "'", "’"])
"""Marks inside a name: «N. Omarov»."""
_AFTER_PLACE = DASHES | {":"}


def leave_one(tokens: Sequence[Token]) -> None:
    """Leave one verb one subject, and give each subject to its own verb."""
    subjects = [t for t in tokens if t.rel in ("nsubj", "nsubj:pass") and t.pos in NOUNS]
    for first, second in pairwise(subjects):
        if first.head == second.head > second.index:
            _join(tokens, first, second)
    for subject in subjects:
        if 0 <= subject.head < subject.index:
            _second(tokens, subject)
            _both(tokens, subject)
            _hand_on(tokens, subject)
            _with(tokens, subject)
        elif subject.head > subject.index:
            _before_mark(tokens, subject)
            _open(tokens, subject)


def free_dateline(tokens: Sequence[Token]) -> None:
    """«*MADRID*—An explosion hit a plant»: the place of a report is no second subject."""
    mark = next((t for t in tokens if not t.text.isupper()), None)
    if mark is None or mark.index == 0 or mark.text not in _AFTER_PLACE:
        return
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
    if [t.text for t in between][:1] == ["("] and between[-1].text == ")":
        between = ()  # «the Harbour [Board] (HB) [members] said»
    if any(t.pos not in INSIDE and t.text not in _MARKS for t in between):
        return
    time = second.lemma in classes("english/amounts")["calendar"]  # «on [Monday] night»
    led = (second.index, second.index - 1) if time else (second.index,)
    if any(t.rel == "case" and t.head in led for t in between):
        second.head, second.rel = first.index, "nmod"
    else:
        first.head, first.rel = second.index, "nmod:desc" if second.pos == "PROPN" else "compound"


def _alike(tokens: Sequence[Token], verb: Token, above: int) -> bool:
    """Whether two verbs are what the same verb says: «said that 11 were killed and 23 others … *hurt*»."""
    return verb.head == tokens[above].head


def _second(tokens: Sequence[Token], subject: Token) -> None:
    """«11 were killed and 20 others *injured* by bandits»: the second deed, which leaves out its «were»."""
    done = tokens[subject.index + 1] if subject.index + 1 < len(tokens) else subject
    above = tokens[subject.head]
    if subject.rel != "nsubj:pass" or done.rel != "acl" or done.head != subject.index:
        return
    joined = any(t.pos == "CCONJ" for t in tokens[above.index : subject.index])
    if joined and above.pos == done.pos == "VERB" and done.feats.get("VerbForm") == "Part":
        done.head, done.rel, subject.head = above.index, "conj", done.index


def _both(tokens: Sequence[Token], subject: Token) -> None:
    """«11 were killed and [two guards] and five [men] *hurt*»: two subjects of the second verb."""
    behind = tokens[subject.index + 1 : subject.index + 2]
    if not behind or behind[0].pos != "CCONJ" or tokens[subject.index - 1].pos == "ADP":
        return
    other = next((t for t in tokens[behind[0].index + 1 :] if t.rel.startswith("nsubj")), None)
    if other is None or other.head < other.index or tokens[other.head].head != subject.head:
        return
    between = tokens[behind[0].index + 1 : other.index]
    inside = INSIDE - {"ADP"} | {"DET", "ADJ"}
    if all(t.pos in inside for t in between) and tokens[other.head].rel == "conj":
        subject.head, subject.rel = other.head, other.rel
        other.head, other.rel = subject.index, "conj"


def _with(tokens: Sequence[Token], subject: Token) -> None:
    """«This led to losses, *with* 300 [men] leaving»: what a preposition stands before is no subject."""
    behind = tokens[subject.index + 1 : subject.index + 2]
    told = [
        t.index for t in behind if t.rel == "acl" and t.head == subject.index
    ]  # «with 40 nets *lost*»
    own = (
        t
        for t in tokens[: subject.index]
        if (t.head == subject.index and t.rel == "case") or (t.head in told and t.rel == "mark")
    )
    if any(case.text.lower() == "with" for case in own):
        subject.rel = "obl"


def _open(tokens: Sequence[Token], subject: Token) -> None:
    """«During the [operation] *police* arrested eight»: an opening without a comma is no subject."""
    case = next((t for t in tokens[:2] if t.head == subject.index and t.rel == "case"), None)
    if case is None or case.index:
        return
    inside = tokens[1 : subject.index]
    time = next((t for t in reversed(inside) if t.lemma in mistaken("occasion")), None)
    if time is None or time.pos not in NOUNS or any(t.pos in ("ADP", "PUNCT") for t in inside):
        return
    for token in tokens[: time.index]:
        token.head = min(token.head, time.index)
    for token in tokens[time.index + 1 : subject.index]:
        if token.head <= time.index:
            token.head = subject.index
    time.head, time.rel = subject.head, "obl"


def _before_mark(tokens: Sequence[Token], subject: Token) -> None:
    """«five people were *killed* while 12 others were held»: a subject stands behind its clause's mark."""
    mark = next(
        (
            t
            for t in tokens[subject.index : subject.head]
            if t.head == subject.head and t.rel == "mark"
        ),
        None,
    )
    if mark is None or mark.pos != "SCONJ":
        return
    for verb in reversed(tokens[subject.index + 1 : mark.index]):
        if verb.pos == "VERB" and any(t.head == verb.index and t.rel[:3] == "aux" for t in tokens):
            done_to = any(t.head == verb.index and t.rel == "aux:pass" for t in tokens)
            subject.head, subject.rel = verb.index, "nsubj:pass" if done_to else "nsubj"
            return


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
        if (
            verb.pos == "VERB"
            and verb.rel == "ccomp" == tokens[above].rel
            and _alike(tokens, verb, above)
        ):
            break
    else:
        return
    opening = [t for t in tokens[above + 1 : subject.index] if t.text == "," or t.pos == "CCONJ"]
    if opening and not any(t.head == verb.index and t.rel.startswith("nsubj") for t in tokens):
        passive = any(t.head == verb.index and t.rel == "aux:pass" for t in tokens)
        subject.head, subject.rel = verb.index, "nsubj:pass" if passive else "nsubj"
