"""The names of Kazakh bodies: in quotation marks, and in words before what kind of body it is."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.language.kazakh.agents import is_agent, is_body, is_surname, is_title
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.lexicon import classes

LONGEST = 9
"""The most words of a speaker."""
OPENING, CLOSING = ("«", "“", '"'), ("»", "”", '"')
"""Marks around the name of a firm."""
_WORDS_OF_BODY = 4
"""How many words behind a word of its name a body may stand: «су ресурстары және ирригация министрлігі»."""


def bare_owned(tokens: list[Token], at: int) -> bool:
    """Whether a token is owned and has no case."""
    return bool(tokens[at].feats.get("Poss")) and not tokens[at].feats.get("Case")


def opens_body(tokens: list[Token], at: int) -> bool:
    """«Су ресурстары және ирригация министрлігі», «шаруа қожалығы»: a word before which body it is."""
    for behind in range(at + 1, min(at + _WORDS_OF_BODY, len(tokens))):
        token = tokens[behind]
        if is_body(token.low):
            return bare_owned(tokens, behind)
        if token.pos not in ("NOUN", "ADJ", "CCONJ") or token.feats.get("Case"):
            return False
        if token.text[:1].isupper():
            return False  # «Мамандар Қаржы министрлігі …»
    return False


def in_title(tokens: list[Token], at: int) -> bool:
    """«Полиция *басқармасы* тергеу бөлімінің басшысы Асан Омаров»: a body in an office's name."""
    for title in range(at + 1, min(at + LONGEST, len(tokens) - 2)):
        token = tokens[title]
        low = token.low
        if is_title(low) and not is_body(low) and bare_owned(tokens, title):
            return tokens[title + 1].text[:1].isupper() and is_surname(tokens, title + 2)
        deed = token.feats.get("VerbForm") == "Inf"
        if not (deed or token.pos in ("NOUN", "ADJ", "CCONJ")) or token.text[:1].isupper():
            return False
        if token.feats.get("Case", "") not in ("", "Gen"):
            return False
    return False


def opened(tokens: list[Token], closing: int) -> int | None:
    """Where the name opens that quotation marks close."""
    behind = range(closing - 1, max(-1, closing - LONGEST), -1)
    return next((i for i in behind if tokens[i].text == "«"), None)


def firm(tokens: list[Token], at: int) -> int | None:
    """««Береке» ЖШС 5 зауыт салғанын айтты»: where the name of a firm opens, which no title follows."""
    if at == 0 or tokens[at - 1].text not in CLOSING:
        return None
    titled = at + 1 < len(tokens) and bool(tokens[at + 1].feats.get("Poss"))
    behind = range(at - 2, max(-1, at - LONGEST), -1)
    return None if titled else next((i for i in behind if tokens[i].text in OPENING), None)


def in_name(tokens: list[Token], at: int) -> bool:
    """«„Жолаушылар тасымалы“ АҚ төрағасы айтты»: a word in the name of a firm."""
    if at == 0 or all(token.text != "«" for token in tokens[max(0, at - 3) : at]):
        return False
    closed = next((i for i in range(at, min(at + 4, len(tokens))) if tokens[i].text == "»"), None)
    if closed is None or closed + 1 >= len(tokens):
        return False
    behind = tokens[closed + 1 : closed + 3]  # «„Дала жолы“ ұлттық компаниясы»
    of_body = any(is_body(t.low) and bare_owned(tokens, t.index) for t in behind)
    return of_body or tokens[closed + 1].text[:2].isupper()


def opening_name(tokens: list[Token]) -> int | None:
    """«*„Эйр Астана“* 7 рейс ашылатынын хабарлады», «*Kaspi.kz* …»: the end of a name that opens a sentence.

    Not «„Дала“ бағдарламасы», which is of the noun behind it, nor «„Су басты“ деп».
    """
    if not tokens:
        return None
    if tokens[0].text in OPENING:
        end = next((t.index for t in tokens[2:LONGEST] if t.text in CLOSING), None)
    else:
        latin = 0
        while latin < len(tokens) and _latin(tokens, latin):
            latin += 1
        end = latin - 1 if latin and tokens[0].text[0].isupper() else None
    if end is None or end + 1 >= len(tokens):
        return None
    behind = tokens[end + 1]
    number = behind.pos == "NUM" or behind.low in classes("kazakh/slot_words")["per"]
    noun = behind.pos in ("NOUN", "ADJ") and not behind.feats.get("Poss") and behind.text.islower()
    return end if number or noun else None


def latin_alone(tokens: list[Token]) -> bool:
    """«*Reuters* Талас өзенін бөгеуші фирмалар …»: whether a Latin name opens a sentence, before another."""
    if len(tokens) < 2 or not tokens[0].text.istitle() or is_agent(tokens[1].low):
        return False
    first, other = tokens[0].text, tokens[1].text
    return first.isascii() and first.isalpha() and other[:1].isupper() and not other.isascii()


def _latin(tokens: list[Token], at: int) -> bool:
    """«Air», «Astana», «.», «kz»: whether a token goes on with a name in Latin letters."""
    text = tokens[at].text
    if text == ".":
        return at > 0 and tokens[at - 1].end == tokens[at].start
    return text.isascii() and text.isalpha()


def lasts(tokens: list[Token], at: int) -> bool:
    """«*Тексеру* барысында аудиторлар …»: a time of what somebody found, and not who did."""
    return at + 1 < len(tokens) and tokens[at + 1].low in function_words("during")
