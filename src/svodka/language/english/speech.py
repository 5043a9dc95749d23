"""Who says what in English: quotation marks, verbs of saying, «according to»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.english.tree import phrase, subject, subtree
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Words

QUOTED = re.compile(r"[“\"]([^“”\"\n]{2,1500})[”\"]|‘([^‘’\n]{12,1500})’")
PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "who"])
MIN_QUOTE = 4
"""Words of a quotation that is speech and no term."""


@cache
def cues(kind: str = "say") -> frozenset[str]:
    """Lemmas of verbs of saying (``say``) and of finding out (``find``)."""
    return classes("english/cues").get(kind, frozenset())


@cache
def any_cue() -> re.Pattern[str]:
    """A cheap test: whether a sentence may hold speech."""
    stems = sorted(
        {w[:4] for kind in ("say", "find", "discover") for w in cues(kind)} | {"said", "told"}
    )
    return re.compile(rf"\b(?:{'|'.join(stems)})|according to|[“”\"]", re.IGNORECASE)


@dataclass(slots=True)
class _Voice:
    """The speaker that pronouns and quotations without one go back to."""

    speaker: Words | None = None
    name: str = ""
    paragraph: int = -9


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
    found = [one for own in told.values() for one in own if one.end > one.start]
    for match in QUOTED.finditer(outline.text):
        if len(match.group().split()) >= MIN_QUOTE:
            found += _quoted(outline, match.start(), match.end(), told, before)
    return sorted(found, key=lambda s: (s.start, -s.end))


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
        if token.pos == "VERB" and token.lemma in cues("say") | cues("find") | cues("discover"):
            made = _of_verb(text, sentence, token, voice)
        elif token.text.lower() == "according":
            made = _according(text, sentence, token)
        else:
            continue
        if made is not None:
            if made.speaker is not None and made.name:
                voice.speaker, voice.name = made.speaker, made.name
            yield made


def _of_verb(text: str, sentence: Sentence, verb: Token, voice: _Voice) -> Said | None:
    passive = any(
        sentence.tokens[c].rel.startswith(("aux:pass", "nsubj:pass"))
        for c in sentence.children[verb.index]
    )
    who = subject(sentence, verb.index, inherit=False)
    if who is None and verb.index and sentence.tokens[verb.index - 1].pos == "PUNCT":
        who = _beside(sentence, verb)  # «…», said the ministry
    if who is None:
        who = subject(sentence, verb.index, inherit=True)
    if passive:
        agent = [c for c in sentence.children[verb.index] if sentence.tokens[c].rel == "obl:agent"]
        who = agent[0] if agent else None
    elif who is None:
        who = _beside(sentence, verb)
    content = _content(sentence, verb)
    if content is None and verb.lemma in cues("discover"):
        return None
    if content is None and who is not None and who < verb.index and not passive:
        content = _rest(sentence, verb)
    cue = Words(verb.start, verb.end, verb.lemma)
    speaker, name = _speaker(text, sentence, who, voice)
    if content is None:
        return Said(verb.start, verb.start, "indirect", speaker, cue, name, "cue")
    start, end = sentence.tokens[content[0]].start, sentence.tokens[content[1]].end
    return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _beside(sentence: Sentence, verb: Token) -> int | None:
    """Who stands right before «said», or behind it after a mark, where the tree has no subject."""
    tokens = sentence.tokens
    at = verb.index - 1
    while at >= 0 and tokens[at].pos in ("AUX", "ADV", "PART"):
        at -= 1
    if at >= 0 and tokens[at].pos in ("NOUN", "PROPN", "PRON"):
        return at
    if at >= 0 and tokens[at].pos != "PUNCT":
        return None
    at = verb.index + 1
    found = None
    while at < len(tokens) and tokens[at].pos in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "PART"):
        found = at if tokens[at].pos in ("NOUN", "PROPN", "PRON") else found
        at += 1
    return found


def _content(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """First and last token of what is said."""
    tokens, children = sentence.tokens, sentence.children[verb.index]
    for rel in ("ccomp", "parataxis", "xcomp"):
        for child in children:
            if tokens[child].rel == rel and (rel != "xcomp" or verb.lemma not in cues("say")):
                first, last = subtree(sentence, child)
                if first <= verb.index <= last:
                    continue
                if first > verb.index and verb.head < 0 and verb.lemma in cues("say"):
                    last = len(tokens) - 1  # what is joined to the clause is said as well
                return first, last
    if verb.rel == "parataxis" and verb.head >= 0:
        first, last = subtree(sentence, verb.index)
        if first > 0:
            return 0, first - 1
        if last + 1 < len(tokens):
            return last + 1, len(tokens) - 1
    return None


def _rest(sentence: Sentence, verb: Token) -> tuple[int, int] | None:
    """What follows a verb of saying up to the end: the tree has missed its clause."""
    last = len(sentence.tokens) - 1
    first = verb.index + 1
    if first >= last or sentence.tokens[first].pos == "PUNCT":
        return None
    return first, last


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
    speaker, name = _phrase(text, sentence, who, first)
    cue = Words(token.start, tokens[token.index + 1].end, "according to")
    start, end = (0, token.index - 1) if token.index > 2 else (last + 1, len(tokens) - 1)
    if start > end or start >= len(tokens):
        return None
    return Said(
        tokens[start].start, tokens[end].end, "indirect", speaker, cue, name, "according-to"
    )


def _speaker(
    text: str, sentence: Sentence, who: int | None, voice: _Voice
) -> tuple[Words | None, str]:
    if who is None:
        return None, ""
    token = sentence.tokens[who]
    if token.pos == "PRON" or token.text.lower() in PRONOUNS:
        if token.text.lower() in ("who", "which", "that") and token.head >= 0:
            verb = sentence.tokens[token.head]
            if verb.rel.startswith("acl") and verb.head >= 0:
                return _phrase(text, sentence, verb.head)
        return voice.speaker, voice.name
    return _phrase(text, sentence, who)


def _phrase(text: str, sentence: Sentence, who: int, first: int = 0) -> tuple[Words, str]:
    start, end = phrase(sentence, who, first)
    words = Words(sentence.tokens[start].start, sentence.tokens[end].end)
    return replace(words, normal=text[words.start : words.end]), text[words.start : words.end]
