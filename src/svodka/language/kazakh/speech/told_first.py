"""What is told stands before who tells it: «314 өрт тіркелгенін министр хабарлады»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import is_agent, is_surname, is_titled_name
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import PERFECT, REPORTED, REPORTED_OF
from svodka.language.kazakh.morphology.words import ITS
from svodka.language.kazakh.speech.bodies import LONGEST
from svodka.language.kazakh.speech.speakers import bodies_place, phrase_start, words
from svodka.language.kazakh.speech.speakers import first as subject
from svodka.language.slots import Said, Words

COMPLEMENT = ("ын", "ін", "атынын", "етінін")
"""How a clause ends that somebody tells: «ашылғанын айтты»."""
DONE = (
    "ғанын",
    "генін",
    "қанын",
    "кенін",
    "тынын",
    "тінін",
    "дығын",
    "дігін",
    "екенін",
    "барын",
    "жоғын",
)
"""How what somebody found out ends, where it is no thing that was found."""


def told_first(text: str, sentence: Sentence, cue: Words) -> Said | None:
    """«314 өрт тіркелгенін облыс әкімі айтты»: the speaker alone stands between what is told and the verb.

    So does when it was told, where the speaker begins the sentence: «министр 9 үй жанғанын кеше айтты».
    """
    before = [t for t in sentence.tokens if t.end <= cue.start]
    at = len(before) - 1
    when = at > 0 and _only_when(before, at)
    at -= when
    if when and before[at].pos == "VERB" and before[at].low.endswith(REPORTED):
        who = subject(text, sentence, before[at].start)
        if who is None:
            return None
        return Said(who.end, before[at].end, "indirect", who, cue, who.normal, "cue")
    if at < 2 or not _speaks(before, at):
        return None
    first = _phrase(before, at)
    last = first - 1 - (first > 1 and before[first - 1].pos == "ADV")
    told = before[last] if first else None
    ends: tuple[str, ...] = REPORTED
    if told is not None and last and told.low in function_words("about"):
        told, ends = before[last - 1], REPORTED_OF
    if told is None or told.pos != "VERB" or not told.low.endswith(ends):
        return None
    speaker = words(text, before[first].start, before[at].end)
    return Said(sentence.start, told.end, "indirect", speaker, cue, speaker.normal, "cue")


def _only_when(tokens: list[Token], at: int) -> bool:
    """«Министр [кеше] айтты», «министр [брифингте] айтты»: one word that only says when or where."""
    token = tokens[at]
    placed = token.feats.get("Case") == "Loc" and not token.low.endswith(ITS)
    return token.pos == "ADV" or (placed and token.text.islower() and not bodies_place(token))


def _speaks(tokens: list[Token], at: int) -> bool:
    """Whether the word right before the verb of saying ends who speaks: an agent, a name, a body's place."""
    token = tokens[at]
    if bodies_place(token):
        return True
    if token.feats.get("Case") or token.pos not in ("NOUN", "PRON", "ADJ"):
        return False
    who = is_agent(token.low) or token.low in function_words("pronoun")
    return who or is_surname(tokens, at) or is_titled_name(tokens, at)


def _phrase(tokens: list[Token], at: int) -> int:
    """The first word of who speaks: the names, their title and its owners."""
    first = max(phrase_start(tokens, at), at - LONGEST + 1)
    told = (i for i in range(at, first - 1, -1) if PERFECT.fullmatch(tokens[i].low))
    return next((i + 1 for i in told if tokens[i].pos == "VERB"), first)
