"""Who speaks in Kazakh behind the verb of saying: «— деді министр Асқар Омаров», «деп хабарлайды dala.kz»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import is_agent, is_body, is_surname, is_title
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import IN_DOING
from svodka.language.kazakh.morphology.words import ITS, WITHIN, stems
from svodka.language.kazakh.speech.linked import LINKS
from svodka.language.kazakh.speech.speakers import first, words
from svodka.language.kazakh.speech.taken_off import (
    cut_name,
    leave,
    leave_event,
    without_making,
    without_network,
)
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words

MARKS = {"«": "»", '"': '"', "“": "”"}
"""Quotation marks that open a name, and those that close it."""
BEHIND_SPEECH = DASHES | {","}
"""What stands between speech and its verb."""
_MOST = 14
"""The most words of a speaker behind the verb: posts are long, and the name stands last."""
_POST = 9
"""How many words behind «жанындағы» the title that it belongs to may stand."""
MAKING = "жасаған"
"""«Сілтеме жасаған»: who gives the link."""


def teller(text: str, sentence: Sentence, low: str, start: int, end: int) -> Words | None:
    """Who tells it: behind the verb after a dash, a comma or «деп», else the subject in front."""
    behind_cue = (t for t in sentence.tokens if t.start >= end and t.text not in '"«“')
    following = next((t for t in behind_cue if not _dates(sentence.tokens, t.index)), None)
    if following is None:
        return first(text, sentence, start)
    after = low in BEHIND_SPEECH or following.text[:1].isupper()
    after = after or (low == "деп" and following.pos in ("NOUN", "ADJ", "PRON"))
    speaker = behind(text, sentence, end) if after else None
    return speaker or first(text, sentence, start)


def behind(text: str, sentence: Sentence, at: int) -> Words | None:
    """The words behind «— деді», to the next mark; the full stops of «Қ. Омаров» and «apta.kz» are none."""
    chosen: list[Token] = []
    message: frozenset[str] = frozenset()
    quoted = unquoted = 0
    bracketed = False
    link = next((t for t in sentence.tokens if t.start > at and t.text in LINKS), None)
    if link is not None and sentence.tokens[link.index + 1 :][:1]:
        following = sentence.tokens[link.index + 1]
        after = sentence.tokens[following.index + 1 :][:1]
        goes_on = bool(after) and after[0].text[:1].isalpha() and after[0].text != "отырып"
        if following.text == MAKING or goes_on:  # «Baq.kz-ке сілтеме жасаған dala.kz»
            return behind(text, sentence, following.end)
    for token in sentence.tokens:
        if token.start < at:
            continue
        if bracketed or (token.text == "(" and chosen and chosen[-1].feats.get("Case") == "Gen"):
            bracketed = token.text != ")"
            continue  # «басқармасының (АФАД) басшысы Юнус Сезер»
        named = bool(chosen) and not _opened(text, chosen, token)
        if link is not None and named and (not _relaying(token) or _ends(text, chosen, token)):
            break  # «Dala.kz министрліктің сайтына сілтеме жасап»
        if token.pos == "AUX" and not chosen and token.text.islower():
            return None  # «– деген еді»
        if not chosen and _dates(sentence.tokens, token.index):
            continue  # «– деді жұма күні министр»
        if token.text == "." and chosen and _goes_on(text, chosen[-1], token):
            continue
        if token.text == '"' and not named:
            if chosen and not _goes_on_small(sentence.tokens, token.index):
                break  # «деп хабарлайды "Дала" Орталық банкке сілтеме жасап»
            continue  # «деп хабарлайды "Дала" тілшісі»
        if token.text in "«»“”" and len(chosen) < _MOST:
            quoted += (token.text in "«“") - (token.text in "»”")
            unquoted = len(chosen) if token.text in "«“" else unquoted
            continue  # «деп хабарлайды „Дала“ порталы»
        if _numbered(sentence.tokens, token.index):
            chosen.append(token)
            continue  # «деді №2 аурухананың басшысы Асан Омаров»
        within = quoted > 0 or (bool(chosen) and _opened(text, chosen, token))
        if within and chosen and (token.pos == "NUM" or token.text in DASHES):
            if token.pos == "NUM":
                chosen.append(token)
            continue  # «деп хабарлады „ЭКСПО-2017“ АҚ»
        if chosen and token.low in function_words("during"):
            leave_event(chosen)
            break  # «деді Асан Омаров брифинг барысында»
        if chosen and token.pos == "NUM" and token.start == chosen[-1].end:
            chosen.append(token)
            continue  # «деп хабарлайды dala2020.kz»
        if not token.text[:1].isalpha() or len(chosen) >= _MOST:
            cut_name(text, chosen, token)
            break
        if _addressed(sentence.tokens, token.index):
            chosen.clear()
            continue  # «деді агенттік тілшісіне Асан Омаров»
        if _at_body(chosen, token):
            chosen.append(token)
            break  # «делінген агенттіктің баспасөз қызметінде», «деді министрлікте»
        placed = _placed(sentence.tokens, token.index, bool(chosen))
        placed = placed and not _of_post(chosen, sentence.tokens, token.index)
        if placed and _only_topic(chosen) and _titled(sentence.tokens, token.index + 1):
            chosen.clear()
            continue  # «деді жол бойынша өткен жиында аудан басшысы Асан Омаров»
        if placed:
            if unquoted and sentence.tokens[token.index - 1].text in "»”":
                del chosen[unquoted:]  # «деді министр „Дала“ бағдарламасына берген сұхбатында»
            message = classes("kazakh/cues")["information"] & set(stems(token.low))
            if not message:
                leave(chosen, sentence.tokens, token.index)
            cut_name(text, chosen, token)
            break  # «деді министр отырыста», «делінген хабарламада»
        chosen.append(token)
        if token.pos == "PRON":
            break  # «деді ол жиында»
    without_making(chosen, bool(message))
    without_network(chosen)
    while len(chosen) > 1 and _describes(chosen[-1]):
        chosen.pop()  # «делінген министрліктің ресми (сайтында)»
    if len(chosen) == 1 and _hears(chosen[0]):
        return None  # «Директор Асан Омаров: «…», – деді инвесторларға»
    return words(text, _start(text, chosen), chosen[-1].end) if chosen else None


def _hears(token: Token) -> bool:
    """«Тілшілерге», «инвесторларға»: whether a token is only to whom the words were said."""
    return token.text.islower() and token.feats.get("Case") == "Dat"


def _numbered(tokens: Sequence[Token], at: int) -> bool:
    """«№2», «№ 5»: whether a token tells the number of a body."""
    return tokens[at].text == "№" or (tokens[at].pos == "NUM" and tokens[at - 1].text == "№")


def _at_body(chosen: list[Token], token: Token) -> bool:
    """Whether the speaker is a body where it was said, and nobody who said it there: «деді әкім кеңесте»."""
    if token.feats.get("Case") != "Loc":
        return False
    if chosen and chosen[-1].low == "баспасөз":
        return True
    if not is_body(token.low):
        return False
    of_it = (t.pos in ("NOUN", "ADJ") or t.feats.get("VerbForm") == "Inf" for t in chosen)
    who = (is_title(t.low) or is_surname(chosen, i) for i, t in enumerate(chosen))
    return all(of_it) and not any(who)


def _describes(token: Token) -> bool:
    """Whether a token is of what stands behind, and no name: «ресми (сайтында)», «өз (сайтында)»."""
    if token.low in classes("kazakh/slot_words")["whose-own"]:
        return True
    return token.pos == "ADJ" and token.text.islower() and not is_agent(token.text)


def _start(text: str, chosen: list[Token]) -> int:
    """Where the words of a speaker start: at the mark that opens a name, if its other one is inside."""
    start = chosen[0].start
    closed = MARKS.get(text[start - 1 : start], "")
    return start - bool(closed and closed in text[start : chosen[-1].end])


def _opened(text: str, chosen: list[Token], token: Token) -> bool:
    """Whether the words so far stand in quotation marks that no mark before a token closes."""
    start = chosen[0].start
    closed = MARKS.get(text[start - 1 : start], "")
    return bool(closed) and closed not in text[start : token.start]


def _goes_on_small(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word without a capital stands behind a place."""
    return at + 1 < len(tokens) and tokens[at + 1].text[:1].islower()


def _relaying(token: Token) -> bool:
    """Whether a token can stand in the name of who relays: «Dala.kz тілшісі»; not the source linked to."""
    low = token.low
    if token.text[:1].isupper() or not token.text[:1].isalpha() or token.text.isascii():
        return token.feats.get("Case") != "Dat"
    return not token.feats.get("Case") and (is_title(low) or is_body(low) or low in ("сайты",))


def _ends(text: str, chosen: list[Token], token: Token) -> bool:
    """«Dala.kz порталы | tau.kz сайтына», «тілшісі | полиция бөліміне»: the name of who relays is over."""
    last = chosen[-1]
    titled = last.text.islower() and not last.text.isascii()
    if titled and last.feats.get("Poss") and token.text.islower() and not token.feats.get("Poss"):
        return True
    address = last.text.isascii() and text[last.start - 1] == "."
    named = token.text[:1].isupper() or token.text.isascii()
    return named and (titled or address) and text[token.start - 1].isspace()


def _only_topic(chosen: list[Token]) -> bool:
    """Whether the words so far name nobody, but what a meeting was about: «жол бойынша өткен»."""
    return any(t.pos == "ADP" for t in chosen) and not any(
        is_title(t.low) or (i and is_surname(chosen, i)) for i, t in enumerate(chosen)
    )


def _of_post(chosen: list[Token], tokens: Sequence[Token], at: int) -> bool:
    """«Деді әкімдік *жанындағы* орталықтың басшысы Асан Омаров»: where a body is, before a whole title.

    Not «деді төраға комитеттегі жиында», whose title stands before.
    """
    if not chosen or not tokens[at].low.endswith(WITHIN):
        return False
    lows = [t.low for t in chosen]
    titled = any(is_title(low) and not is_body(low) for low in lows)
    if titled or any(is_surname(chosen, i) for i in range(1, len(chosen))):
        return False
    for token in tokens[at + 1 : at + _POST]:
        if is_title(token.low) and token.feats.get("Poss"):
            following = tokens[token.index + 1 : token.index + 2]
            return not token.feats.get("Case") and any(t.text[:1].isupper() for t in following)
        if not token.text[:1].isalpha() or token.feats.get("Case") == "Loc":
            return False
    return False


def _titled(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title stands at a place or a little behind it."""
    return any(is_title(t.low) for t in tokens[at : at + 4])


def _dates(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token only says on which day it was said: «жұма», «жұма күні», «кеше»."""
    times = classes("kazakh/time_words")
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if any(low in times[day] for day in ("weekday", "yesterday", "today")):
        return True
    return low in times["dayword"] and before in times["weekday"]


def _addressed(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is somebody to whom the words were said, before the name of who said them."""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    token = tokens[at]
    if not token.text.islower() or not is_agent(token.text):
        return False
    asked = token.feats.get("Case") == "Abl" and following[:1].isalpha()
    return asked or (token.feats.get("Case") == "Dat" and following[:1].isupper())


def _placed(tokens: Sequence[Token], at: int, begun: bool) -> bool:
    """Whether a token says where or to whom it was said; «есірткіге қарсы күрес бөлімі» is a body."""
    token, low = tokens[at], tokens[at].low
    case = token.feats.get("Case")
    if token.text[:1].isupper():
        # «деді Асанов Мәжілісінде», «деді министр Үкіметте»
        event = low.endswith(ITS[:2]) or any(map(is_body, stems(low)[1:]))
        return begun and case == "Loc" and event
    against = at + 1 < len(tokens) and tokens[at + 1].low == "қарсы"
    meeting = begun and token.feats.get("VerbForm") == "Inf" and low.endswith(IN_DOING)
    return case == "Loc" or meeting or (case == "Dat" and begun and not against)


def _goes_on(text: str, token: Token, stop: Token) -> bool:
    """Whether a name goes on behind a full stop: an initial, «м.а.», an address without a space."""
    following = text[stop.end : stop.end + 1]
    initial = len(token.text) == 1 and (token.text.isupper() or _is_short(text, token))
    return token.end == stop.start and (following.isalpha() or initial)


def _is_short(text: str, token: Token) -> bool:
    """«Министрдің м.[а]. Асан Омаров»: the last letter of words written short with stops between."""
    short = classes("kazakh/abbreviations")[""]
    return any(text.endswith(form, 0, token.end) for form in short if "." in form)
