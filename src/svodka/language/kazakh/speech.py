"""Who says what in Kazakh: «…», — деді X; X … деп мәлімдеді; X-тың айтуынша."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.kazakh.words import stems
from svodka.language.lexicon import classes, load
from svodka.language.quantities.marks import Mark, marks
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.language.slots import Said, Words

QUOTED = re.compile(r"«([^«»\n]{2,1500})»|“([^“”\n]{2,1500})”|\"([^\"\n]{2,1500})\"")
MIN_QUOTE = 4
"""Words of a quotation that is speech and no name."""
LONGEST = 8
"""The most words of a speaker."""


@cache
def agents() -> frozenset[str]:
    """Nouns of those who can act and speak."""
    return frozenset(form for entry in load("kazakh/agents") for form in entry.forms)


@cache
def _table(kind: str) -> Phrases:
    return Phrases("kazakh/cues", "class", kind)


@cache
def any_cue() -> re.Pattern[str]:
    """A cheap test: whether a sentence may hold speech."""
    words = sorted(
        {w.split()[0] for kind in ("say", "source") for w in classes("kazakh/cues")[kind]}
    )
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})|[«“\"]")


def is_agent(low: str) -> bool:
    """Whether a word names somebody who can act: by the list, or with -шы of those who do."""
    if any(stem in agents() for stem in stems(low)):
        return True
    return any(s.endswith(("шы", "ші")) and len(s) > 4 for s in stems(low))


def said(outline: Outline) -> list[Said]:
    """The statements of a text, in order; only parsed sentences are looked at."""
    found: list[Said] = []
    for sentence in outline.sentences:
        if sentence.parsed:
            found += _of(outline.text, sentence)
    return sorted(found, key=lambda s: (s.start, -s.end))


def _of(text: str, sentence: Sentence) -> Iterator[Said]:
    quotes = [
        m.span() for m in QUOTED.finditer(text, sentence.start, sentence.end)
        if len(m.group().split()) >= MIN_QUOTE
    ]  # fmt: skip
    sequence = marks(text, sentence.start, sentence.end)
    for at in range(len(sequence)):
        source = _table("source").at(sequence, at)
        if source is not None:
            speaker = _before(text, sentence, sequence[source.first].start)
            cue = _words(text, sequence[source.first].start, sequence[source.last].end)
            start, end = _rest(sentence, sequence[source.last].end)
            if start < end:
                yield Said(
                    start,
                    end,
                    "indirect",
                    speaker,
                    cue,
                    speaker.normal if speaker else "",
                    "source",
                )
            return
    for at in range(len(sequence) - 1, -1, -1):
        say = _table("say").at(sequence, at)
        if say is None or sequence[say.first].kind != "word":
            continue
        yield from _told(text, sentence, sequence, say, quotes)
        return


def _told(
    text: str,
    sentence: Sentence,
    sequence: list[Mark],
    say: Phrase,
    quotes: list[tuple[int, int]],
) -> Iterator[Said]:
    start, end = sequence[say.first].start, sequence[say.last].end
    cue = _words(text, start, end)
    before = sequence[say.first - 1].low if say.first else ""
    if quotes:
        speaker = _after(text, sentence, end) or _first(text, sentence, quotes[0][0])
        for begin, stop in quotes:
            yield Said(
                begin, stop, "direct", speaker, cue, speaker.normal if speaker else "", "quotation"
            )
        return
    that = before in classes("kazakh/cues")["that"] or before in ("—", "–", "-", ",")
    ending = before.endswith(("ын", "ін", "атынын", "етінін"))
    if not that and not ending:
        return
    named = next((t for t in sentence.tokens if t.start >= end), None)
    behind = before in ("—", "–", ",") or (named is not None and named.text[:1].isupper())
    speaker = _after(text, sentence, end) if behind else None
    speaker = speaker or _first(text, sentence, start)
    begin = speaker.end if speaker is not None and speaker.start < start else sentence.start
    if begin < start:
        name = speaker.normal if speaker else ""
        yield Said(begin, start, "indirect", speaker, cue, name, "cue")


def _words(text: str, start: int, end: int) -> Words:
    name = re.sub(r"(?<=[^\W\d_]{3})(?:ның|нің|дың|дің|тың|тің)$", "", text[start:end])
    return Words(start, end, name)


def _rest(sentence: Sentence, at: int) -> tuple[int, int]:
    inside = [t for t in sentence.tokens if t.start >= at and t.text != ","]
    return (inside[0].start, sentence.end) if inside else (sentence.end, sentence.end)


def _before(text: str, sentence: Sentence, at: int) -> Words | None:
    """The words before «айтуынша», from the beginning of its clause."""
    inside = [t for t in sentence.tokens if t.end <= at]
    start = len(inside)
    while start and len(inside) - start < LONGEST and inside[start - 1].text not in ",;:.–—«»":
        start -= 1
    chosen = inside[start:]
    return _words(text, chosen[0].start, chosen[-1].end) if chosen else None


def _after(text: str, sentence: Sentence, at: int) -> Words | None:
    """The words behind «— деді», to the next mark."""
    chosen: list[Token] = []
    for token in sentence.tokens:
        if token.start < at:
            continue
        if not token.text[:1].isalpha() or len(chosen) >= LONGEST:
            break
        chosen.append(token)
    return _words(text, chosen[0].start, chosen[-1].end) if chosen else None


def _first(text: str, sentence: Sentence, at: int) -> Words | None:
    """The subject that begins a sentence: a pronoun, names, somebody who can act, without a case."""
    chosen = []
    for token in sentence.tokens[:LONGEST]:
        if token.start >= at or not token.text[:1].isalpha():
            break
        chosen.append(token)
        low = token.text.lower()
        bare = not token.feats.get("Case")
        if bare and (
            is_agent(low) or (token.pos == "PRON" and low in ("ол", "олар", "біз", "мен"))
        ):
            names = chosen
            for following in sentence.tokens[token.index + 1 : token.index + 4]:
                if (
                    following.text[:1].isupper()
                    and following.start < at
                    and not following.feats.get("Case")
                ):
                    names = [*names, following]
                else:
                    break
            return _words(text, names[0].start, names[-1].end)
    return None
