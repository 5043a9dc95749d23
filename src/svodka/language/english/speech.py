"""Who says what in English: quotation marks, verbs of saying, «according to»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.english.contents import accusation, content, opens_clause, rest
from svodka.language.english.cues import cues, reporting, telling
from svodka.language.english.inserted import inserted
from svodka.language.english.speakers import (
    before_aside,
    beside,
    nearer,
    speaker_above,
    speaker_phrase,
    subject_of,
)
from svodka.language.english.tree import phrase, subject, subtree
from svodka.language.slots import Said, Words

QUOTED = re.compile(r"[“\"]([^“”\"\n]{2,1500})[”\"]|‘([^‘’\n]{12,1500})’")
CLOSING = frozenset(['"', "”"])
"""Quotation marks that end speech."""
PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "who"])
MIN_QUOTE = 4
"""Words of a quotation that is speech and no term."""


@dataclass(slots=True)
class _Voice:
    """The speaker that pronouns and quotations without one go back to."""

    speaker: Words | None = None
    name: str = ""
    paragraph: int = -9
    subject: Words | None = None
    """The subject of the sentence before, which «it said» goes back to where nobody spoke there."""


def said(outline: Outline) -> list[Said]:
    """The statements of a text, in order; only parsed sentences are looked at."""
    voice = _Voice()
    told: dict[int, list[Said]] = {}
    before: dict[int, _Voice] = {}
    for sentence in outline.sentences:
        if not sentence.parsed:
            continue
        before[sentence.index] = replace(voice)
        told[sentence.index] = own = list(_spoken(outline.text, sentence, voice))
        if own:
            voice.paragraph = sentence.paragraph
        voice.subject = None if own else subject_of(outline.text, sentence)
    found = [one for own in told.values() for one in own if one.end > one.start]
    found += _continued(outline, told)
    for match in QUOTED.finditer(outline.text):
        if len(match.group().split()) >= MIN_QUOTE:
            found += _quoted(outline, match.start(), match.end(), told, before)
    return sorted(found, key=lambda s: (s.start, -s.end))


def _continued(outline: Outline, told: dict[int, list[Said]]) -> Iterator[Said]:
    """Sentences that add to reported speech: «Police said 40 men were held. Another 12 were fined»."""
    last: Said | None = None
    paragraph = -1
    for index, own in sorted(told.items()):
        sentence = outline.sentences[index]
        if sentence.paragraph != paragraph:
            last, paragraph = None, sentence.paragraph
        if own:
            whole = [one for one in own if one.end > one.start and one.end >= sentence.end - 2]
            last = whole[-1] if whole and whole[-1].speaker is not None else None
        elif last is not None and goes_on(sentence):
            yield Said(
                sentence.start, sentence.end, "indirect", last.speaker, None, last.name, "continued"
            )
        else:
            last = None


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence begins as one that adds to the sentence before."""
    words = [t.text.lower() for t in sentence.tokens[:2]]
    return any(" ".join(words[:n]) in reporting("continues") for n in (1, 2))


def _quoted(
    outline: Outline, start: int, end: int, told: dict[int, list[Said]], before: dict[int, _Voice]
) -> Iterator[Said]:
    """A quotation with the speaker of the verb beside it, else with the one who spoke before."""
    sentences = [s for s in outline.sentences if s.start < end and s.end > start and s.parsed]
    around = [
        one for s in sentences for one in told.get(s.index, ())
        if one.cue is not None and not start <= one.cue.start < end
    ]  # fmt: skip
    nearest = min(around, key=lambda one: _gap(one, start, end), default=None)
    if nearest is not None:
        yield Said(start, end, "direct", nearest.speaker, nearest.cue, nearest.name, "quotation")
        return
    voice = before.get(sentences[0].index) if sentences else None
    if voice is not None and voice.paragraph >= sentences[0].paragraph - 1:
        yield Said(start, end, "direct", voice.speaker, None, voice.name, "quotation.continued")


def _gap(one: Said, start: int, end: int) -> int:
    cue = one.cue
    if cue is None:
        return 10_000
    return min(abs(cue.start - end), abs(start - cue.end))


def _spoken(text: str, sentence: Sentence, voice: _Voice) -> Iterator[Said]:
    for token in sentence.tokens:
        if token.index and token.text[:1].isupper() and token.pos == "VERB":
            before = sentence.tokens[token.index - 1].text
            if before not in ("“", '"', "‘", ".", ":"):
                continue  # a name: «Omar Said»
        known = token.pos == "VERB" and token.lemma in telling() | cues("discover")
        if known or _tells(sentence, token):
            made = _of_verb(text, sentence, token, voice)
        elif token.text.lower() == "according":
            made = _according(text, sentence, token)
        elif token.lemma in reporting("report") and token.pos == "NOUN":
            made = _of_report(text, sentence, token)
        else:
            continue
        if made is not None:
            if made.speaker is not None and made.name:
                voice.speaker, voice.name = made.speaker, made.name
            yield made


def _tells(sentence: Sentence, token: Token) -> bool:
    """Whether a verb that no lexicon knows tells something: a clause with «that» hangs on it."""
    if token.pos != "VERB" or token.lemma in cues("know"):
        return False
    for at in sentence.children[token.index]:
        if sentence.tokens[at].rel == "ccomp" and at > token.index:
            marks = (c for c in sentence.children[at] if sentence.tokens[c].rel == "mark")
            return any(sentence.tokens[c].text.lower() == "that" for c in marks)
    return False


def _of_verb(text: str, sentence: Sentence, verb: Token, voice: _Voice) -> Said | None:
    passive = any(
        sentence.tokens[c].rel.startswith(("aux:pass", "nsubj:pass"))
        for c in sentence.children[verb.index]
    )
    clause = inserted(sentence, verb, verb.lemma in telling())
    if clause is not None:
        cue = Words(verb.start, verb.end, verb.lemma)
        speaker, name = _speaker(text, sentence, clause.who, voice, clause.speaker)
        start, end = sentence.tokens[clause.first].start, sentence.tokens[clause.last].end
        return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")
    who = nearer(sentence, verb, subject(sentence, verb.index, inherit=False))
    before = sentence.tokens[verb.index - 1].text if verb.index else ""
    if before in CLOSING and not passive:
        who = beside(sentence, verb) or who  # «…», complained the minister
    if who is None and verb.index and sentence.tokens[verb.index - 1].pos == "PUNCT":
        who = beside(sentence, verb)  # «…», said the ministry
    if who is None and not passive:
        who = before_aside(sentence, verb.index - 1)
    if who is None:
        who = speaker_above(sentence, verb)
    if who is None:
        who = subject(sentence, verb.index, inherit=True)
    if passive:
        agent = [c for c in sentence.children[verb.index] if sentence.tokens[c].rel == "obl:agent"]
        who = agent[0] if agent else None
    elif who is None:
        who = beside(sentence, verb)
    told = content(sentence, verb)
    if told is None and verb.lemma == "accuse":
        told = accusation(sentence, verb)
    if told is None and not passive and opens_clause(sentence, verb, who):
        told = rest(sentence, verb)
    if told is None and verb.lemma in cues("discover"):
        return None
    cue = Words(verb.start, verb.end, verb.lemma)
    speaker, name = _speaker(text, sentence, who, voice)
    if told is None:
        return Said(verb.start, verb.start, "indirect", speaker, cue, name, "cue")
    start, end = sentence.tokens[told[0]].start, sentence.tokens[told[1]].end
    return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _of_report(text: str, sentence: Sentence, token: Token) -> Said | None:
    """«*In a survey by the institute*, 40 percent said no»: nobody else says anything in the sentence."""
    if any(t.pos == "VERB" and t.lemma in telling() for t in sentence.tokens):
        return None
    first = phrase(sentence, token.index)[0]
    if first == 0 or sentence.tokens[first - 1].text.lower() not in ("in", "per", "from", "by"):
        return None
    if not token.rel.startswith("obl"):
        return None
    speaker, name = speaker_phrase(text, sentence, token.index)
    return Said(sentence.start, sentence.end, "indirect", speaker, None, name, "report")


def _according(text: str, sentence: Sentence, token: Token) -> Said | None:
    """«according to the ministry»: the rest of the sentence."""
    tokens = sentence.tokens
    at = token.index + 2
    if at >= len(tokens) or tokens[token.index + 1].text.lower() != "to":
        return None
    head = tokens[token.index].head
    inside = [t for t in (head, *sentence.children[token.index]) if t > token.index + 1]
    who = inside[0] if inside else next(
        (t.index for t in tokens[at:] if t.pos in ("NOUN", "PROPN", "PRON")), None
    )  # fmt: skip
    if who is None:
        return None
    first, last = subtree(sentence, who)
    first = max(first, at)
    speaker, name = speaker_phrase(text, sentence, who, first)
    cue = Words(token.start, tokens[token.index + 1].end, "according to")
    start, end = (0, token.index - 1) if token.index > 2 else (last + 1, len(tokens) - 1)
    if start > end or start >= len(tokens):
        return None
    return Said(
        tokens[start].start, tokens[end].end, "indirect", speaker, cue, name, "according-to"
    )


def _speaker(
    text: str,
    sentence: Sentence,
    who: int | None,
    voice: _Voice,
    words: tuple[int, int] | None = None,
) -> tuple[Words | None, str]:
    if who is None:
        return None, ""
    token = sentence.tokens[who]
    if token.pos == "PRON" or token.text.lower() in PRONOUNS:
        if token.text.lower() in ("who", "which", "that") and token.head >= 0:
            verb = sentence.tokens[token.head]
            if verb.rel.startswith("acl") and verb.head >= 0:
                return speaker_phrase(text, sentence, verb.head)
        fresh = voice.paragraph >= sentence.paragraph - 1 and voice.speaker is not None
        if voice.subject is not None and (token.text.lower() in ("it", "they") or not fresh):
            return voice.subject, voice.subject.normal
        return voice.speaker, voice.name
    if words is not None:
        start, end = sentence.tokens[words[0]].start, sentence.tokens[words[1]].end
        return Words(start, end, text[start:end]), text[start:end]
    return speaker_phrase(text, sentence, who)
