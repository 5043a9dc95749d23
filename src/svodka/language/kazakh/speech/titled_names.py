"""Names behind a Kazakh title, and where they end: «министр *Асан Омаров* Арал қаласына …»."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.language.kazakh.agents import is_body, is_surname
from svodka.language.kazakh.morphology.words import ITS, OWNED, stems
from svodka.language.lexicon import classes

_NAMES = 3
"""The most words of a name behind a title."""


def names_end(tokens: list[Token], at: int) -> int:
    """The last word of the names behind a title."""
    end = _initial(tokens, at)
    if end > at:
        return end
    while end + 1 < len(tokens) and end - at < _NAMES and tokens[end + 1].text[:1].isupper():
        first = end + 2 < len(tokens) and is_surname(tokens, end + 2)  # «әкімі Қаршыға Арынов»
        if tokens[end + 1].feats.get("Case") and not (first and end == at):
            break
        if is_body(tokens[end + 1].low):
            break
        letters = tokens[end + 1].text.isupper() and len(tokens[end + 1].text) > 1
        if letters and end > at and not tokens[end].text.isupper():
            break  # «министр Асан Омаров ІЖӨ өсімі 5 пайыз болғанын айтты»
        named = classes("kazakh/regions")["name"]
        bracket = end + 2 < len(tokens) and tokens[end + 2].text == "("
        if bracket and tokens[end + 1].low in named:
            break  # «министр Абай (2%) және Жетісу облыстарында …»
        if tokens[end + 1].low in classes("kazakh/regions")["country"]:
            break  # «президент Қазақстан арқылы 6 жол өтетінін айтты»
        if _of_body(tokens, end + 1):
            break
        joined = end + 2 < len(tokens) and tokens[end + 2].pos == "CCONJ"
        if joined or _names_place(tokens, end + 1):
            break  # «министр Асан Омаров Арал қаласына …», «министр Мәдениет және спорт …»
        end += 1
    return end


def owns_more(tokens: list[Token], at: int) -> bool:
    """«Асан *Омаровтың* орынбасары»: whether a name goes on with a genitive, so that its bearer only owns."""
    if at >= len(tokens) or tokens[at].feats.get("Case") != "Gen":
        return False
    return tokens[at].text[:1].isupper()


def _initial(tokens: list[Token], at: int) -> int:
    """«Басшысы Р.Сейітқұлов»: the name behind an initial, or the place itself."""
    behind = tokens[at + 1 : at + 4]
    if len(behind) < 3 or len(behind[0].text) > 1 or behind[1].start > behind[0].end:
        return at
    return at + 3 if behind[1].text == "." and behind[2].text[:1].isupper() else at


def _of_body(tokens: list[Token], at: int) -> bool:
    """«Президент *Ұлттық* кеңесте …», «депутат *Бас* прокурорға …»: what is no name, but tells which body."""
    which = tokens[at].pos == "ADJ" or tokens[at].low in classes("kazakh/place_words")["which"]
    return which and at + 1 < len(tokens) and tokens[at + 1].text[:1].islower()


def _names_place(tokens: list[Token], at: int) -> bool:
    """Whether the noun behind a word is one of places, possessed: «Арал қаласына»."""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return following.endswith(ITS + OWNED) and bool(
        set(stems(following)) & classes("kazakh/regions")["common"]
    )
