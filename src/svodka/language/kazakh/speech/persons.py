"""Persons by name and office: «*Қаржы министрі* Ақмарал Омарова», «Асан Омаров, *қор директоры*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token, touched
from svodka.language.kazakh.agents import is_body, is_surname, is_title
from svodka.language.kazakh.speech.bodies import LONGEST
from svodka.language.kazakh.speech.linked import LINKS
from svodka.language.kazakh.speech.speakers import phrase_start, words
from svodka.language.lexicon import classes
from svodka.language.slots import Person

_NAMES = 4
"""The most tokens of a name: «А. Омаров», «Асан Омар Әліұлы»."""


def person(text: str, sentence: Sentence, start: int, end: int) -> Person | None:
    """The person whom the words between two characters name, with the office beside the name."""
    tokens = sentence.tokens
    inside = touched(tokens, start, end)
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    if _is_office(tokens[last]) and (found := _behind_comma(tokens, last)) is not None:
        begin = phrase_start(tokens, last) if first == last else first
        name = words(text, tokens[found[0]].start, tokens[found[1]].end)
        return Person(name, text[tokens[begin].start : tokens[last].end])
    at = last + 1
    while at > first and last + 1 - at < _NAMES and _of_name(tokens, at - 1):
        at -= 1
    while at <= last and tokens[at].text == ".":
        at += 1
    if at > last or not _is_name(tokens, at, last):
        return None
    name = words(text, tokens[at].start, tokens[last].end)
    linked = at == first and any(t.text in LINKS for t in tokens[last + 1 : last + 2])
    if (
        at > 0 and _is_office(tokens[at - 1]) and not linked
    ):  # «хабарлайды „Дала“ тілшісі Ырысқа сілтеп»
        begin = first if first < at else phrase_start(tokens, at - 1)
        return Person(name, text[tokens[begin].start : tokens[at - 1].end])
    if at > first:
        return None  # «„Береке“ ЖШС», «Асан Омаров есімді тұрғын Самат»
    role = _aside(tokens, last)
    return Person(name, text[tokens[role[0]].start : tokens[role[1]].end] if role else None)


def _is_office(token: Token) -> bool:
    """Whether a name may stand behind a word: «министрі», «директоры», not «министрдің», «министрлігі»."""
    low = token.low
    return is_title(low) and not is_body(low) and not token.feats.get("Case")


def _of_name(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token stands in a name: a word with a capital, an initial and its stop."""
    token = tokens[at]
    if token.text == ".":
        return at > 0 and len(tokens[at - 1].text) == 1 and tokens[at - 1].end == token.start
    return token.text[0].isupper() and not is_title(token.low)


def _is_name(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether words with capitals may name a person: no body, no place, no letters of a firm."""
    lows = [token.low for token in tokens[first : last + 1]]
    regions = classes("kazakh/regions")
    if lows[-1] in regions["name"] or lows[-1] in regions["country"] or any(map(is_body, lows)):
        return False
    return not (tokens[last].text.isupper() or tokens[last].text.isascii())


def _behind_comma(tokens: Sequence[Token], title: int) -> tuple[int, int] | None:
    """«Денсаулық сақтау министрі, *Ақмарал Омарова* … айтты»: the name that a comma parts from the office."""
    first = title + 2
    if first + 1 >= len(tokens) or tokens[title + 1].text != ",":
        return None
    last = first + 1
    full = is_surname(tokens, last) and tokens[first].text[0].isupper()
    if not full or tokens[first].feats.get("Case") or is_title(tokens[first].low):
        return None
    return (first, last) if _is_name(tokens, first, last) else None


def _aside(tokens: Sequence[Token], last: int) -> tuple[int, int] | None:
    """«Асан Омаров, *қор директоры*, … айтты»: the office between commas behind a name, or at the end."""
    first = last + 2
    if first >= len(tokens) or tokens[last + 1].text not in ",(":
        return None
    for title in range(first, min(first + LONGEST, len(tokens))):
        if _is_office(tokens[title]) and tokens[title + 1 : title + 2]:
            closed = tokens[title + 1].text in ",).!»–—"
            return (first, title) if closed and phrase_start([*tokens], title) <= first else None
        if tokens[title].text in ",.:;()":
            return None
    return None
