"""Speech that somebody passes on: «it *quoted the mayor as saying* 40 men came», «…, it *cites* her»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links
from svodka.language.english.speakers.beside_verbs import name_behind, speaker_phrase
from svodka.language.english.speakers.noun_phrases import LONGEST, NAMED, head_of
from svodka.language.english.speakers.voices import Voices, speaker_of
from svodka.language.english.speech.reports import up_to_mark
from svodka.language.slots import Said, Words


def passed_on(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """«…, the agency *cites the police*», «*reports citing the ministry*», «*learned from* it»."""
    tokens = sentence.tokens
    low, after = verb.low, verb.index + 1
    if low in links("passing") and (said := _quoted_as(text, sentence, verb, voices)) is not None:
        return said
    if low in links("learning") and after < len(tokens) and tokens[after].low == "from":
        after += 1
    elif low not in links("passing") or low == "quoted":
        return None
    comma = verb.index - 1
    while comma > 0 and tokens[comma].text != ",":
        if tokens[comma].pos == "VERB" and tokens[comma].lemma != "report":
            return None
        if tokens[comma].pos in ("ADP", "PUNCT", "AUX"):
            return None
        comma -= 1
    if not 1 < comma < verb.index - 1 or after >= len(tokens):
        return None  # «…, citing the ministry»: who said it stands elsewhere
    if any(t.pos in ("VERB", "AUX", "SCONJ") for t in tokens[after:]):
        return None
    who = head_of(sentence, after, up_to_mark(sentence, after))
    if who is None or tokens[who].pos not in NAMED:
        return None
    speaker, name = speaker_phrase(text, sentence, who, after)
    cue = Words(verb.start, verb.end, "cite")
    end = tokens[comma - 1].end
    return Said(tokens[0].start, end, "indirect", speaker, cue, name, "cue.cite")


def is_told(sentence: Sentence, verb: Token) -> bool:
    """Whether another verb tells whose speech it is: «the agency quoted the mayor *as saying* 40 men came».

    «The mayor *was quoted* by the agency as saying», «*was reported* as saying»: there «saying» tells it.
    """
    tokens, at = sentence.tokens, verb.index
    if verb.low in links("passing", "passed"):
        return tokens[at - 1].lemma == "be" and _saying(sentence, verb) is not None
    if verb.low != "saying" or tokens[at - 1].low != "as":
        return False
    before = tokens[max(0, at - LONGEST) : at - 1]
    return any(t.low in links("passing") and tokens[t.index - 1].lemma != "be" for t in before)


def _saying(sentence: Sentence, verb: Token) -> int | None:
    """The «as» of «quoted the mayor *as* saying»."""
    tokens = sentence.tokens
    for token in tokens[verb.index + 1 : verb.index + LONGEST]:
        if token.low == "as" and token.index + 1 < len(tokens):
            return token.index if tokens[token.index + 1].low == "saying" else None
    return None


def _quoted_as(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """«…, the agency *quoted* the mayor as saying»: the mayor, whom another passes on.

    What is said stands before, else behind: «the agency *quoted* the mayor as saying 40 men came».
    """
    tokens = sentence.tokens
    last = _saying(sentence, verb)
    if last is None or last < verb.index + 2 or tokens[verb.index - 1].lemma == "be":
        return None
    comma = verb.index - 1
    while comma > 0 and tokens[comma].pos not in ("PUNCT", "VERB"):
        comma -= 1
    if any(t.pos in ("VERB", "AUX") for t in tokens[last + 2 :]):
        start, end = last + 2, len(tokens) - 1
    elif comma > 0 and (tokens[comma].pos != "VERB" or tokens[comma].lemma == "report"):
        start, end = 0, comma - 1
    else:
        return None
    speaker = _whom(text, sentence, verb.index + 1, last - 1, voices)
    if speaker is None:
        return None
    cue = Words(verb.start, verb.end, "quote")
    first, behind = tokens[start].start, tokens[end].end
    return Said(first, behind, "indirect", speaker, cue, speaker.normal, "cue.quote")


def _whom(text: str, sentence: Sentence, first: int, end: int, voices: Voices) -> Words | None:
    """Who is quoted, between a verb and «as»: the name, where there is one."""
    tokens = sentence.tokens
    who = head_of(sentence, first, end)
    if who is None:
        return None
    while tokens[end].pos == "PUNCT":
        end -= 1
    name = name_behind(sentence, who, end)
    start = end
    while start - 1 > who and tokens[start - 1].pos == "PROPN":
        start -= 1
    if (
        name is None
        and tokens[start].pos == "PROPN"
        and tokens[start - 1].text == ","
        and end > start
    ):
        name = start  # «the police chief, *Colonel Omar Feki*, as saying»
    return speaker_of(text, sentence, who, voices, (name, end) if name is not None else None)[0]
