"""What stands beside a verb that introduces somebody's words, and beside one that tells what was done."""

from __future__ import annotations

from itertools import takewhile

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import Entry
from svodka.language.punctuation import SPEECH_DASHES
from svodka.language.russian.numerals import words
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.syntax.morphs import morphs

_QUOTES = frozenset("«»„“”\"'")
_SAID_SHORT = frozenset(["say", "add", "announce", "answer", "demand"])
"""Classes of verbs whose short participles tell what is said: «в отчёте сказано», «объявлено», «отмечено».

In the neuter, and of no number: «высокая зарплата отмечена», «объявлено 12 конкурсов» tell of no words.
"""
_INTRODUCING = frozenset({",", ":"})
_SO_MANY = 2
"""Words behind a participle, of which one may be a number: «объявлено более 12 конкурсов»."""
_COUNTED = 3
"""Words before a noun, of which one may be its number."""
_AS_REACH, _THAT_REACH = 3, 6
"""How many words before a participle «как» may stand, and «что» behind it."""


def tells_nothing(sentence: Sentence, token: Token, verb: Entry, language: str) -> bool:
    """Whether a verb of saying says nothing where it stands."""
    group = verb.text("class")
    return (
        done(sentence, token, group, language)
        or (verb.flag("onward") and goes_on(sentence, token))
        or (verb.flag("sides") and takes_side(sentence, token))
        or (verb.flag("deed") and has_number(sentence, token))
        or (group == "quote" and quoted_whole(sentence, token))
    )


def done(sentence: Sentence, token: Token, group: str, language: str) -> bool:
    """«[Выявлено] 40 нарушений», «[обнаруженный] клад»: what was done, not what is said.

    Passive participles without «что» behind or «как» before them. Of some 250 in annotated articles
    none tells what somebody says; of some 360 short ones three, besides those of :data:`_SAID_SHORT`.
    """
    if token.feats.get("Voice") != "Pass" or token.feats.get("VerbForm") == "Fin":
        return False
    short = token.feats.get("Variant") == "Short"
    if not short and token.rel == "amod" and token.head > token.index:
        return True  # «как показал [проведённый] опрос», «напомним, что в [упомянутой] аварии»
    if short and group in _SAID_SHORT:
        behind = sentence.tokens[token.index + 1 : token.index + 1 + _SO_MANY]
        return token.feats.get("Gender") != "Neut" or any(t.pos == "NUM" for t in behind)
    before = sentence.tokens[max(0, token.index - _AS_REACH) : token.index]
    introduced = any(t.pos == "SCONJ" for t in before)
    return not introduced and not governs_content(sentence, token.index, language, _THAT_REACH)


def goes_on(sentence: Sentence, token: Token) -> bool:
    """«Цены [продолжают] расти», «сбор [продолжался] месяц»: what goes on, not what is said."""
    behind = sentence.tokens[token.index + 1 : token.index + 1 + _THAT_REACH]
    said = takewhile(lambda t: t.pos != "PUNCT", behind)
    infinitive = any(t.feats.get("VerbForm") == "Inf" for t in said)
    return infinitive or token.lemma.endswith(morphs("reflexive"))


def takes_side(sentence: Sentence, token: Token) -> bool:
    """«45% [выступают] за союз», «выступила против решения»: on whose side, not what is said."""
    behind = [t.text.casefold() for t in sentence.tokens[token.index + 1 : token.index + 3]]
    return not attribution("side").isdisjoint(behind)


def has_number(sentence: Sentence, token: Token) -> bool:
    """«12 ошибок [допустили] гости», «[передал] школе 12 парт»: what so many of is done, and not said."""
    before = [t.pos for t in sentence.tokens[max(0, token.index - 2) : token.index]]
    behind = sentence.tokens[token.index + 1 : token.index + 1 + _THAT_REACH]
    given = list(takewhile(lambda t: t.text not in _INTRODUCING, behind))
    to_whom = any(t.feats.get("Case") == "Dat" and t.head == token.index for t in given)
    return before == ["NUM", "NOUN"] or (to_whom and any(t.pos == "NUM" for t in given))


def quoted_whole(sentence: Sentence, token: Token) -> bool:
    """«В письме министерства, которое [приводит] газета, сказано»: what it quotes stands before it, whole."""
    if token.rel != "acl:relcl":
        return False
    below = (sentence.tokens[i] for i in sentence.children[token.index])
    relative = morphs("relative")
    return any(t.rel == "obj" and t.text.casefold().startswith(relative) for t in below)


def governs_content(sentence: Sentence, index: int, language: str, reach: int = 10) -> bool:
    """«…, что», «о том, что», or a colon follows within ``reach`` tokens."""
    shows = attribution("shows", language)
    return any(t.text in shows for t in sentence.tokens[index + 1 : index + 1 + reach])


def noun_governs(sentence: Sentence, index: int, language: str) -> bool:
    """Whether content follows a noun that no number counts: not «40 новых [сообщений] о кражах, что на 5%
    больше», nor «более тысячи [сообщений]».
    """
    if not governs_content(sentence, index, language):
        return False
    before = sentence.tokens[max(0, index - _COUNTED) : index]
    number = next((t for t in reversed(before) if t.pos != "ADJ"), None)
    if number is None:
        return True
    word = words().get(number.low)
    return number.pos != "NUM" and (word is None or word.category != "multiplier")


def beside_quote(sentence: Sentence, index: int) -> bool:
    """A quotation mark before the colon or dash beside a verb: «…», — вздохнул он."""
    tokens = sentence.tokens
    before = {t.text for t in tokens[max(0, index - 4) : index]}
    after = {t.text for t in tokens[index + 1 : index + 6]}
    dash_before = bool(before & SPEECH_DASHES) and bool(before & _QUOTES or index <= 3)
    return dash_before or (":" in after and bool(after & _QUOTES))
