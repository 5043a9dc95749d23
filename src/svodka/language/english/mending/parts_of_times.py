"""Parts of a time right before a subject: «In the first half of the *year production* fell».

The tree makes one noun of the time and of the subject.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.english.mending.subjects import make_subject
from svodka.language.lexicon import classes

_BEFORE = frozenset(["the", "this", "that"])
"""What stands between «of» and the time."""


def words() -> frozenset[str]:
    """The times, without one of which nothing is set right."""
    return mistaken("ending")


def _ends() -> frozenset[str]:
    """What else such a time has: its beginning, its middle, its days."""
    times = classes("english/time_words")
    return times["begin"] | times["middle"] | times["end"] | times["dayword"]


def set_right(tokens: Sequence[Token]) -> None:
    """Hang the time on its part, and the noun behind it on its verb."""
    for time in tokens[3:]:
        if time.rel in ("compound", "nmod") and time.head > time.index and time.low in words():
            of, part = tokens[time.index - 2], tokens[time.index - 3]
            if tokens[time.index - 1].low in _BEFORE and (of.low, part.pos) == ("of", "NOUN"):
                if part.lemma in words() | _ends():
                    _part(tokens, part, time)


def _part(tokens: Sequence[Token], part: Token, time: Token) -> None:
    noun = tokens[time.head]
    verb = tokens[noun.head] if noun.rel in ("nsubj", "nsubj:pass") else None
    if noun.head == part.index:
        verb = next((t for t in tokens[noun.index + 1 :] if _is_main(t)), None)
        if verb is not None:
            make_subject(tokens, noun, verb)
    if verb is None or verb.index < noun.index:
        return
    of = tokens[time.index - 2]
    part.head, part.rel = verb.index, "obl"
    time.head, time.rel = part.index, "nmod"
    of.head = tokens[time.index - 1].head = time.index


def _is_main(token: Token) -> bool:
    return token.pos == "VERB" and token.feats.get("VerbForm") == "Fin"
