"""Names and descriptions that a comma parts from each other: «*Rosa Vidal*, the mayor, said»."""

from __future__ import annotations

from svodka.language.analysis import Sentence
from svodka.language.english.cues import bearing, speaking
from svodka.language.english.tree import child, phrase

BESIDE = frozenset(["DET", "ADJ", "NOUN", "PROPN", "PRON", "PART"])
"""Parts of speech of a speaker behind a verb."""
INSIDE_SPEAKER = BESIDE | {"ADP"}
_NAME = 2
"""Tokens of a full name."""
_APART = 10
"""Tokens between a speaker and the comma before the name."""


def joined(sentence: Sentence, at: int) -> bool:
    """Whether a token is a hyphen with no space around it."""
    tokens = sentence.tokens
    if tokens[at].text != "-" or not 0 < at < len(tokens) - 1:
        return False
    return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start


def name_beside(sentence: Sentence, who: int, end: int) -> int:
    """The last token of «police *Corporal Omar Feki*», where no mark parts the name; ``end`` without one."""
    for at in sentence.children[who]:
        token = sentence.tokens[at]
        if token.pos != "PROPN" or token.rel not in ("appos", "nmod") or at <= end:
            continue
        first, last = phrase(sentence, at)
        if first == end + 1 and child(sentence, at, "case") is None:
            return last
    return end


def name_in_aside(sentence: Sentence, who: int, last: int) -> tuple[int, int] | None:
    """«Its chairman, *Rosa Vidal*, said»: the name between commas of whom a noun tells."""
    tokens = sentence.tokens
    known = bearing()
    if tokens[last].text != "," or tokens[who].lemma.lower() not in known:
        return None
    first = last
    while first - 1 > who and (tokens[first - 1].pos == "PROPN" or joined(sentence, first - 1)):
        first -= 1
    opened = first - 1
    while opened > who and tokens[opened].pos in ("DET", "ADJ", "NOUN", "PROPN"):
        opened -= 1  # «…, *the aid group Pan y Agua*, …»
    if last - first < _NAME or tokens[opened].text != "," or opened <= who:
        return None
    told = tokens[who + 1 : opened]
    return (
        (first, last - 1) if all(t.pos in INSIDE_SPEAKER or t.pos == "PART" for t in told) else None
    )


def name_after_comma(sentence: Sentence, who: int) -> tuple[int, int] | None:
    """«said the leader of the group, *Rosa Vidal*»: the name behind a comma of whom a noun tells."""
    tokens = sentence.tokens
    if tokens[who].lemma not in bearing():
        return None
    at = who + 1
    while at < len(tokens) and tokens[at].pos in INSIDE_SPEAKER and at - who < _APART:
        at += 1
    if at >= len(tokens) or tokens[at].text != ",":
        return None
    first = last = at + 1
    while last < len(tokens) and tokens[last].pos == "PROPN":
        last += 1
    ends = last < len(tokens) and tokens[last].pos == "PUNCT"
    return (first, last - 1) if last - first > 1 and ends else None


def before_aside(sentence: Sentence, at: int) -> int | None:
    """«…, *Chen Bo*, its director, said»: a name whose apposition ends with a comma at this token."""
    tokens = sentence.tokens
    if at < 3 or tokens[at].text != ",":
        return None
    start = at - 1
    while start > 0 and tokens[start].text != "," and at - start < 14:
        start -= 1
    if tokens[start].text != "," or start == 0:
        return None
    opening = [t for t in tokens[:start] if t.pos not in ("DET", "ADJ", "PART", "ADP")]
    if opening and all(t.pos in ("NOUN", "PROPN") for t in opening):
        first = next((t.index for t in tokens[:start] if t.pos == "ADP"), start)
        return max((t.index for t in opening if t.index < first), default=None)
    if tokens[start - 1].pos != "PROPN":
        return _common_before(sentence, start)
    if any(t.pos in ("VERB", "AUX") for t in tokens[start + 1 : at]):
        return None
    name = start - 1
    while name > 0 and tokens[name - 1].pos == "PROPN":
        name -= 1
    title = tokens[max(0, name - 2)]  # «*Commissioner* of Police, General Omar Feki, said»
    of = name > 1 and tokens[name - 1].low == "of"
    return title.index if of and title.low in speaking("person") else name


def _common_before(sentence: Sentence, comma: int) -> int | None:
    """«However, *survivors*, primarily from Nigeria, insisted»: those who open a clause before a comma."""
    tokens, at = sentence.tokens, comma - 1
    if tokens[at].lemma not in speaking("person") or tokens[at].pos != "NOUN":
        return None
    first = at
    while first > 0 and tokens[first - 1].pos in ("DET", "ADJ", "NOUN"):
        first -= 1
    aside = tokens[comma + 1].pos in ("ADV", "ADP")
    return at if aside and (first == 0 or tokens[first - 1].text in (",", ";")) else None
