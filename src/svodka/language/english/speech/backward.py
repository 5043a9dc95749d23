"""Speech whose speaker has a sentence of his own behind it: «Four were hurt. *The press centre reported.*»"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.english.cues import reporting
from svodka.language.english.speakers.asides import name_in_aside
from svodka.language.english.speakers.noun_phrases import before_auxiliaries, head_of, titled
from svodka.language.english.speakers.voices import Voices, speaker_of
from svodka.language.english.speech.reports import cited
from svodka.language.english.tree import child, subject
from svodka.language.slots import Said, Words

_LONGEST = 24
"""Tokens of such a sentence."""
_BACK = 3
"""How many sentences it may stand behind."""


def told_behind(
    outline: Outline, told: Mapping[int, Sequence[Said]], voices: Voices
) -> Iterator[Said]:
    """The sentences without speech before one that only says who told them, in the same paragraph."""
    for index in sorted(told):
        sentence = outline.sentences[index]
        verb = _only_tells(sentence)
        if verb is None:
            continue
        words = _titled(sentence, verb)
        who = words[0] if words is not None else _who(sentence, verb)
        if who is None:
            continue
        before = _before(outline, index, told, _tells_this(sentence, verb))
        if not before:
            continue
        speaker, name = speaker_of(outline.text, sentence, who, voices, words)
        if speaker is None:
            continue
        cue = Words(verb.start, verb.end, verb.lemma)
        for one in before:
            yield Said(one.start, one.end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _only_tells(sentence: Sentence) -> Token | None:
    """The verb of a sentence that says who told something, and not what."""
    tokens = sentence.tokens
    if len(tokens) > _LONGEST:
        return None
    verbs = [t for t in tokens if t.pos == "VERB" and t.rel not in ("acl", "amod")]
    known = bool(verbs[1:]) and _made_known(sentence, *verbs[:2])
    if len(verbs) != 1 + known or not (known or verbs[0].lemma in reporting("telling-only")):
        return None
    if _titled(sentence, verbs[0]) is None:
        before = tokens[: verbs[0].index]
        if verbs[0].head >= 0 or any(
            t.pos in ("SCONJ", "CCONJ") or t.text in ',;:"“«' for t in before
        ):
            return None
    return verbs[0] if not _says_what(sentence, verbs[0]) else None


def _titled(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """«*The head of the office, Rosa Vidal,* announced», «*Minister of Trade Rosa Vidal* told reporters»."""
    last = before_auxiliaries(sentence, verb.index)
    who = head_of(sentence, 0, last) if last > 0 else None
    if who is None or any(
        t.pos not in ("DET", "NOUN", "PROPN", "ADJ") for t in sentence.tokens[:who]
    ):
        return None
    return name_in_aside(sentence, who, last) or titled(sentence, who, last)


def _says_what(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of telling has an object that is nobody told: «reported *40 fires*»."""
    if verb.lemma in reporting("addressing") or _tells_this(sentence, verb):
        return False
    return child(sentence, verb.index, "obj", "ccomp", "xcomp") is not None


def _tells_this(sentence: Sentence, verb: Token) -> bool:
    """«The mayor disclosed *this* on Friday»: what is told stands before, if need be a paragraph back."""
    what = child(sentence, verb.index, "obj", "nsubj:pass")
    return what is not None and sentence.tokens[what].low in reporting("this")


def _made_known(sentence: Sentence, verb: Token, other: Token) -> bool:
    """«The mayor *made* this *known* on Friday»."""
    known = verb.lemma == "make" and other.low == "known" and other.head == verb.index
    return known and _tells_this(sentence, verb)


def _who(sentence: Sentence, verb: Token) -> int | None:
    """Who told it: «*The board* reported», «This is reported by the agency with reference to *the board*»."""
    tokens = sentence.tokens
    if child(sentence, verb.index, "aux:pass") is None:
        who = subject(sentence, verb.index, inherit=False)
        return who if who is not None and who < verb.index else None
    if tokens[0].low not in reporting("this"):
        return None
    if (source := cited(sentence, verb)) is not None:
        return source
    return child(sentence, verb.index, "obl:agent")


def _before(
    outline: Outline, index: int, told: Mapping[int, Sequence[Said]], farther: bool
) -> list[Sentence]:
    """The sentences without speech right before one, in its paragraph; in that before, if it opens one."""
    found: list[Sentence] = []
    paragraph = outline.sentences[index].paragraph
    if farther and index and outline.sentences[index - 1].paragraph == paragraph - 1:
        paragraph -= 1
    for at in range(index - 1, max(-1, index - 1 - _BACK), -1):
        sentence = outline.sentences[at]
        if sentence.paragraph != paragraph or told.get(at):
            break
        found.append(sentence)
    return found
