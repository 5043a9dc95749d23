"""The words of who speaks in Kazakh behind the verb of saying, taken one by one as far as they go."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import is_agent, is_body, is_surname, is_title
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import IN_DOING
from svodka.language.kazakh.morphology.words import ITS, WITHIN, stems
from svodka.language.kazakh.speech.taken_off import cut_name, leave, leave_event
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES

MARKS = {"«": "»", '"': '"', "“": "”"}
"""Quotation marks that open a name, and those that close it."""
_MOST = 14
"""The most words of a speaker behind the verb: posts are long, and the name stands last."""
_POST = 9
"""How many words behind «жанындағы» the title that it belongs to may stand."""


class TellerBehind:
    """The words behind «— деді», up to the mark, the place or the meeting that ends them."""

    def __init__(self, text: str, sentence: Sentence, linked: bool) -> None:
        self._text, self._tokens = text, sentence.tokens
        self._linked = linked
        """Whether a source is linked to behind it: «Dala.kz министрліктің сайтына сілтеме жасап»."""
        self._quoted = self._unquoted = 0
        self._bracketed = False
        self.chosen: list[Token] = []
        """The words so far."""
        self.message: frozenset[str] = frozenset()
        """What was told in, where the speaker is whose message it is."""

    def take(self, token: Token) -> bool:
        """Whether the speaker may go on behind a token, which is taken if it is of him."""
        if self._is_bracketed(token):
            return True
        named = bool(self.chosen) and not _opened(self._text, self.chosen, token)
        if self._is_over(token, named):
            return False
        if self._passes_over(token, named) or self._takes_number(token):
            return True
        return self._takes_word(token)

    def _is_bracketed(self, token: Token) -> bool:
        """«Басқармасының (АФАД) басшысы Юнус Сезер»."""
        genitive = bool(self.chosen) and self.chosen[-1].feats.get("Case") == "Gen"
        if not self._bracketed and not (token.text == "(" and genitive):
            return False
        self._bracketed = token.text != ")"
        return True

    def _is_over(self, token: Token, named: bool) -> bool:
        """Whether a token is no more of the speaker, who is named by then."""
        if self._linked and named:
            if not _relaying(token) or _ends(self._text, self.chosen, token):
                return True
        if not self.chosen:
            return token.pos == "AUX" and token.text.islower()  # «– деген еді»
        quoted = token.text == '"' and not named
        # «деп хабарлайды "Дала" Орталық банкке сілтеме жасап»
        return quoted and not _goes_on_small(self._tokens, token.index)

    def _passes_over(self, token: Token, named: bool) -> bool:
        """Whether a token stands between the words of a speaker and is none of them."""
        if not self.chosen and dates(self._tokens, token.index):
            return True  # «– деді жұма күні министр»
        if token.text == "." and self.chosen and _goes_on(self._text, self.chosen[-1], token):
            return True
        if token.text == '"' and not named:
            return True  # «деп хабарлайды "Дала" тілшісі»
        if token.text not in "«»“”" or len(self.chosen) >= _MOST:
            return False
        self._quoted += (token.text in "«“") - (token.text in "»”")
        self._unquoted = len(self.chosen) if token.text in "«“" else self._unquoted
        return True  # «деп хабарлайды „Дала“ порталы»

    def _takes_number(self, token: Token) -> bool:
        """«№2 аурухана», «„ЭКСПО-2017“ АҚ», «dala2020.kz»: numbers that are part of a name."""
        number = token.pos == "NUM"
        if _numbered(self._tokens, token.index):
            self.chosen.append(token)
            return True
        if not self.chosen:
            return False
        within = self._quoted > 0 or _opened(self._text, self.chosen, token)
        if within and not number and token.text in DASHES:
            return True
        if number and (within or token.start == self.chosen[-1].end):
            self.chosen.append(token)
            return True
        return False

    def _takes_word(self, token: Token) -> bool:
        if self.chosen and token.low in function_words("during"):
            leave_event(self.chosen)
            return False  # «деді Асан Омаров брифинг барысында»
        if not token.text[:1].isalpha() or len(self.chosen) >= _MOST:
            cut_name(self._text, self.chosen, token)
            return False
        if _addressed(self._tokens, token.index):
            self.chosen.clear()
            return True  # «деді агенттік тілшісіне Асан Омаров»
        if _at_body(self.chosen, token):
            self.chosen.append(token)
            return False  # «делінген агенттіктің баспасөз қызметінде», «деді министрлікте»
        placed = _placed(self._tokens, token.index, bool(self.chosen))
        if placed and not _of_post(self.chosen, self._tokens, token.index):
            return self._takes_place(token)
        self.chosen.append(token)
        return token.pos != "PRON"  # «деді ол жиында»

    def _takes_place(self, token: Token) -> bool:
        """Where it was said, which ends the words unless the speaker stands behind it."""
        if _only_topic(self.chosen) and _titled(self._tokens, token.index + 1):
            self.chosen.clear()
            return True  # «деді жол бойынша өткен жиында аудан басшысы Асан Омаров»
        if self._unquoted and self._tokens[token.index - 1].text in "»”":
            del self.chosen[self._unquoted :]
            # «деді министр „Дала“ бағдарламасына берген сұхбатында»
        self.message = classes("kazakh/cues")["information"] & set(stems(token.low))
        if not self.message:
            leave(self.chosen, self._tokens, token.index)
        cut_name(self._text, self.chosen, token)
        return False  # «деді министр отырыста», «делінген хабарламада»


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


def dates(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token only says on which day it was said: «жұма», «жұма күні», «кеше»."""
    times = classes("kazakh/time_words")
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    if any(low in times[day] for day in ("weekday", "yesterday", "today")):
        return True
    return low in times["dayword"] and before in times["weekday"]
