"""Who speaks in Kazakh behind the verb of saying: «— деді министр Асқар Омаров», «деп хабарлайды dala.kz»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.speech.linked import LINKS
from svodka.language.kazakh.speech.speakers import first, words
from svodka.language.kazakh.speech.taken_off import (
    without_making,
    without_network,
)
from svodka.language.kazakh.speech.tellers_behind import MARKS, TellerBehind, dates
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.slots import Words

BEHIND_SPEECH = DASHES | {","}
"""What stands between speech and its verb."""
MAKING = "жасаған"
"""«Сілтеме жасаған»: who gives the link."""


def teller(text: str, sentence: Sentence, low: str, start: int, end: int) -> Words | None:
    """Who tells it: behind the verb after a dash, a comma or «деп», else the subject in front."""
    behind_cue = (t for t in sentence.tokens if t.start >= end and t.text not in '"«“')
    following = next((t for t in behind_cue if not dates(sentence.tokens, t.index)), None)
    if following is None:
        return first(text, sentence, start)
    after = low in BEHIND_SPEECH or following.text[:1].isupper()
    after = after or (low == "деп" and following.pos in ("NOUN", "ADJ", "PRON"))
    speaker = behind(text, sentence, end) if after else None
    return speaker or first(text, sentence, start)


def behind(text: str, sentence: Sentence, at: int) -> Words | None:
    """The words behind «— деді», to the next mark; the full stops of «Қ. Омаров» and «apta.kz» are none."""
    link = next((t for t in sentence.tokens if t.start > at and t.text in LINKS), None)
    if link is not None and sentence.tokens[link.index + 1 :][:1]:
        following = sentence.tokens[link.index + 1]
        after = sentence.tokens[following.index + 1 :][:1]
        goes_on = bool(after) and after[0].text[:1].isalpha() and after[0].text != "отырып"
        if following.text == MAKING or goes_on:  # «Baq.kz-ке сілтеме жасаған dala.kz»
            return behind(text, sentence, following.end)
    teller_behind = TellerBehind(text, sentence, linked=link is not None)
    for token in sentence.tokens:
        if token.start >= at and not teller_behind.take(token):
            break
    chosen = teller_behind.chosen
    without_making(chosen, bool(teller_behind.message))
    without_network(chosen)
    while len(chosen) > 1 and _describes(chosen[-1]):
        chosen.pop()  # «делінген министрліктің ресми (сайтында)»
    if len(chosen) == 1 and _hears(chosen[0]):
        return None  # «Директор Асан Омаров: «…», – деді инвесторларға»
    return words(text, _start(text, chosen), chosen[-1].end) if chosen else None


def _hears(token: Token) -> bool:
    """«Тілшілерге», «инвесторларға»: whether a token is only to whom the words were said."""
    return token.text.islower() and token.feats.get("Case") == "Dat"


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
