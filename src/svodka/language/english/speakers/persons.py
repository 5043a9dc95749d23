"""Persons by name and office: «*Health Minister* Rosa Vidal», "Rosa Vidal, *the mayor*", «Mr Vidal».

The name is the run of capitals that ends the words of a speaker; what stands before it and hangs together
with it, or beside it between commas, is the office if it ends with a word for a person. Where that is not
clear («the mayor and police chief Tom Reed») nobody is named for certain.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Sentence, Token, touched
from svodka.language.english.cues import links, speaking, telling
from svodka.language.english.speakers.asides import joined
from svodka.language.english.speakers.voices import lands
from svodka.language.slots import Person, Words

_LONGEST = 5
"""Words of a name."""
_OFFICE = frozenset(["NOUN", "PROPN", "ADJ", "PART", "ADV", "X"])
"""Parts of speech of an office, without what belongs to it behind it."""
_BEHIND = _OFFICE | {"ADP", "DET", "CCONJ"}
"""Parts of speech of what belongs to an office: «head *of the city's fund*»."""
_BEFORE = frozenset(["DET", "PRON", "PUNCT"])
"""What an office does not begin with: «*the* mayor», «*its* chairman»."""
_MOST = 16
"""Tokens of an office beside a name."""
_LINKS = frozenset(["&", "'s", "’s", "‘s"])
"""What links two words of an office."""
_APART = frozenset(["obl", "obl:unmarked", "advmod"])
"""How words hang on a verb that stand right before a speaker."""
_APPOSED = frozenset(["appos", "flat", "nmod"])
"""How a name hangs on an office that it stands behind."""


@cache
def _offices() -> frozenset[str]:
    """Words for one person by office or work, which a name stands behind; none that firms have as well."""
    known = speaking("person", "title", "post")
    return known - speaking("firm-too") - speaking("courtesy") - speaking("whose")


def _is_office(token: Token) -> bool:
    return token.low.rstrip(".") in _offices()


def _is_courtesy(token: Token) -> bool:
    return token.low.rstrip(".") in speaking("courtesy")


def person(text: str, sentence: Sentence, start: int, end: int) -> Person | None:
    """The person whom the words between two characters name, with the office beside the name."""
    tokens = sentence.tokens
    inside = touched(tokens, start, end)
    if not inside:
        return None
    opened, last = inside[0], inside[-1]
    first = opened
    while first < last and tokens[first].pos in _BEFORE:
        first += 1
    if tokens[first].lemma in speaking("seat"):
        return None  # «the *office* of Governor Rosa Vidal»
    at = _name_start(sentence, first, last)
    if at > last or not _is_name(tokens[at : last + 1]):
        return None
    before = at - 1
    while before >= 0 and _is_courtesy(tokens[before]):
        before -= 1
    if before >= first and _is_office(tokens[before]) and _for_another(tokens[first:before]):
        return None
    title = _title(sentence, first, before, at, last)
    if title is None:
        if before >= opened:
            return None  # «state railway *SNCF*», "Rosa Vidal and *Tom Reed*", «the *Delta Mirror*»
    elif not _one_office(sentence, title):
        return None
    title = title or _behind(sentence, at, last) or _in_front(sentence, at)
    name = text[tokens[at].start : tokens[last].end]
    words = Words(tokens[at].start, tokens[last].end, name)
    if title is None:
        return Person(words)
    return Person(words, text[tokens[title[0]].start : tokens[title[1]].end])


def _for_another(words: Sequence[Token]) -> bool:
    """«*A spokesman for Mayor* Rosa Vidal»: whether words speak for one whose office stands behind them."""
    led = next((word.index for word in words[1:] if word.low in links("for-whom")), -1)
    return led > 0 and all(word.pos != "PUNCT" for word in words if word.index > led)


def _name_start(sentence: Sentence, first: int, last: int) -> int:
    """The first token of the name that ends with a token; behind it if there is none.

    «Minister of Labour *Rosa* Vidal»: the first that hangs on the office, or on what stands before.
    """
    tokens, at = sentence.tokens, last + 1
    while at > first and _of_name(sentence, at - 1, at <= last):
        at -= 1
    if at > last or at == first or tokens[at - 1].pos != "ADP":
        return at
    return next(
        (
            token.index
            for token in tokens[at + 1 : last]
            if token.rel in _APPOSED and token.head < at - 1
        ),
        last + 1,
    )


def _of_name(sentence: Sentence, at: int, goes_on: bool) -> bool:
    """Whether a token stands in a name; ``goes_on``: whether more of it stands behind."""
    token = sentence.tokens[at]
    if token.text[0].isupper():
        return not _is_office(token) and not _is_courtesy(token)
    if not goes_on:
        return False
    particle = token.text.isalpha() and token.pos == "PROPN" and len(token.text) <= 3
    hyphen = joined(sentence, at) or (at + 1 < len(sentence.tokens) and joined(sentence, at + 1))
    return particle or (hyphen and (token.text == "-" or len(token.text) <= 3))  # «*al-*Karsuni»


def _is_name(words: Sequence[Token]) -> bool:
    """Whether words in capitals may name a person: no body, no country, no letters of a firm."""
    lows = [word.low for word in words]
    if not words[0].text[0].isalpha() or not speaking("body").isdisjoint(lows):
        return False
    if not speaking("firm-too").isdisjoint(lows) or " ".join(lows) in lands():
        return False
    if any(
        word.pos not in ("PROPN", "PUNCT", "X") and word.text[0].isupper() for word in words[-1:]
    ):
        return False
    letters = words[-1].text.isupper() and len(words[-1].text) > 1
    return len([w for w in words if w.text != "-"]) <= _LONGEST and not letters


def _title(
    sentence: Sentence, first: int, before: int, at: int, last: int
) -> tuple[int, int] | None:
    """The first and last token of the office that a name stands behind without a mark between."""
    tokens = sentence.tokens
    if before < 0:
        return None
    if _is_office(tokens[before]):
        single = before == at - 1 and last == at
        if single and tokens[before].low in speaking("nobody's"):
            return None  # «*General* Lumber»
        return _begin(sentence, first, before, last), before
    if before < first:
        return None
    held = [t.index for t in tokens[first:before] if _is_office(t)]
    of = held and tokens[held[0] + 1].low in links("in-name") | {"in", "at"}
    apart = tokens[before].pos == "NOUN" or tokens[at].rel in _APPOSED
    if not of or not apart or last == at:
        return None
    return _begin(sentence, first, held[0], last), before


def _begin(sentence: Sentence, first: int, title: int, last: int) -> int:
    """Where an office begins: with the words of the speaker, or before them where more hangs on it."""
    begin = _left(sentence, title, last)
    parted = any(token.text in ",;:" for token in sentence.tokens[first:title])
    return begin if parted else min(begin, first)


def _left(sentence: Sentence, title: int, last: int) -> int:
    """The first token of an office, whose own words all hang on it or on the name: «*Tirsk police* chief»."""
    tokens, first = sentence.tokens, title
    while first > 0:
        token = tokens[first - 1]
        if not (joined(sentence, first - 1) or token.text in _LINKS):
            word = token.pos in _OFFICE or token.rel == "amod"  # «its *managing* director»
            prefix = joined(sentence, first)  # «*vice*-minister»
            if not prefix and not (word and first - 1 < token.head <= last):
                break
            if token.rel in _APART:
                break  # «on *Tuesday* police chief Tom Reed said»
        first -= 1
    while first < title and tokens[first].pos in ("PART", "PUNCT", "ADV"):
        first += 1
    return first


def _one_office(sentence: Sentence, title: tuple[int, int]) -> bool:
    """Whether an office is one person's: not «the mayor and police chief Tom Reed»."""
    tokens = sentence.tokens
    inside = tokens[title[0] : title[1] + 1]
    ands = [t.index for t in inside if t.pos == "CCONJ"]
    if any(
        any(_is_office(t) for t in tokens[title[0] : i]) and _is_office(tokens[title[1]])
        for i in ands
    ):
        return False
    before = tokens[title[0] - 1] if title[0] > 1 else None
    return before is None or before.pos != "CCONJ" or not _is_office(tokens[title[0] - 2])


def _behind(sentence: Sentence, at: int, last: int) -> tuple[int, int] | None:
    """«Rosa Vidal, *director of the fund*, said», «Tom Reed (45), *a farmer*»: the office between commas."""
    tokens, first = sentence.tokens, last + 1
    if first + 3 < len(tokens) and tokens[first + 1].pos == "NUM" and tokens[first].text in ",(":
        first += 2 + (tokens[first].text == "(")
    if first >= len(tokens) or tokens[first].text not in ",(":
        return None
    first += 1
    while first < len(tokens) and tokens[first].pos in _BEFORE - {"PUNCT"}:
        first += 1
    end = first
    while end < len(tokens) and (tokens[end].pos in _OFFICE or joined(sentence, end)):
        end += 1
    title = end - 1
    if title < first or not _is_office(tokens[title]) or title - first > _MOST:
        return None
    if tokens[title].rel != "appos" or not at <= tokens[title].head <= last:
        return None
    while end < len(tokens) and end - first < _MOST and _goes_on(sentence, end):
        end += 1
    closed = end >= len(tokens) or tokens[end].pos in ("PUNCT", "PRON", "SCONJ")
    if not closed and tokens[end].lemma not in telling():
        return None
    while tokens[end - 1].pos in ("ADP", "DET", "CCONJ", "ADV"):
        end -= 1
    return first, end - 1


def _goes_on(sentence: Sentence, at: int) -> bool:
    """Whether a token belongs to an office behind a name; «the mayor *and* the governor» are two people."""
    token = sentence.tokens[at]
    if token.pos == "CCONJ":
        behind = sentence.tokens[at + 1 : at + 2]
        return bool(behind) and behind[0].pos not in ("DET", "PRON")
    return token.pos in _BEHIND or joined(sentence, at) or token.text == "&"


def _in_front(sentence: Sentence, at: int) -> tuple[int, int] | None:
    """«*The head of the fund*, Rosa Vidal, said»: the office that a comma parts from the name behind it."""
    tokens = sentence.tokens
    title = tokens[at].head
    if at < 2 or tokens[at - 1].text != "," or tokens[at].rel != "appos" or not 0 <= title < at - 1:
        return None
    if not _is_office(tokens[title]):
        return None
    inside = tokens[title + 1 : at - 1]
    if inside and inside[0].pos != "ADP":
        return None
    if any(t.pos not in _BEHIND and not joined(sentence, t.index) for t in inside):
        return None
    return _left(sentence, title, title), at - 2
