"""Quotations in English: where they stand, and whose they are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from svodka.language.analysis import Outline, Sentence
from svodka.language.english.speakers.voices import Heard, Voices, about
from svodka.language.english.speech.named_lines import introduced, signed
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Words

# Each pattern begins with the mark that it looks for, so that nothing else of a text is tried.
QUOTED = re.compile(
    r"[“„\"«‘'](?:(?<=[“„\"«])[^“”„\"«»\n]{2,1500}?(?:[”\"»]|''|’’)"
    r"|(?<=„)[^“”„\"«»\n]{2,1500}“|(?<=‘)[^‘’\n]{12,1500}’"
    r"|(?<=')(?<!\w')(?:[^'\n]|(?<=\w)'(?=\w)){12,1500}[,.?!]'(?!\w))"
)
UNCLOSED = re.compile(
    r"([“«\"])(?:(?<=^.)|(?<=[,:.] .))[^“”„\"«»\n]{2,1500}$(?=(\s*)\1)", re.MULTILINE
)
"""A paragraph of a quotation that goes on in the next one, which opens it anew."""
FORGOTTEN = re.compile(r"[“«](?<=[,:] .)[^“”„\"«»\n]{2,1500}$(?!\s*[“«])", re.MULTILINE)
"""A quotation behind a verb of saying that nothing closes: it ends with its paragraph."""
_NAME = 4
"""Words of a name before the colon of its quotation."""
_SEEN = 20_000
"""Characters of a text among which a name is looked for in small letters, which makes it none."""
MIN_QUOTE = 4
"""Words of a quotation that is speech and no term."""
EXCLAIMING = ("!", "?")
"""Marks before that of a quotation that end no sentence: «“Forty!” he said»."""
_CLAUSE = 12
"""Tokens of a sentence behind a quotation that may only tell whose it is."""
SHORT = re.compile(
    r"[“\"](?:(?<=^.)|(?<=[.!?:] .))[A-Z](?=[^“”\"\n ]*+ )[^“”\"\n]*+(?<=[,.!?])[”\"]", re.MULTILINE
)
"""A shorter one that is a sentence by itself: «“We need 40,” he said»."""


def quotations(text: str) -> list[tuple[int, int]]:
    """Where the quotations of a text stand, in order; one of several paragraphs is one."""
    found = dict(m.span() for m in QUOTED.finditer(text) if len(m.group().split()) >= MIN_QUOTE)
    found.update(m.span() for m in SHORT.finditer(text))
    found.update(m.span() for m in FORGOTTEN.finditer(text) if len(m.group().split()) >= MIN_QUOTE)
    for paragraph in reversed(list(UNCLOSED.finditer(text))):
        begins = paragraph.end(2)
        if begins in found:
            found[paragraph.start()] = found.pop(begins)
    return sorted(found.items())


def within(one: Said, quotes: Sequence[tuple[int, int]]) -> Said:
    """What a verb of saying inside a quotation says ends with the quotation."""
    if one.cue is None:
        return one
    for start, end in quotes:
        if start < one.cue.start < end < one.end and start <= one.start:
            return replace(one, end=end - 1)
    return one


def quoted(
    outline: Outline,
    start: int,
    end: int,
    told: Mapping[int, Sequence[Said]],
    known: Mapping[int, int],
    voices: Voices,
) -> Iterator[Said]:
    """A quotation with the speaker of the verb beside it, else with the one who spoke before."""
    first = bisect_right(outline.sentences, start, key=lambda s: s.end)
    last = bisect_left(outline.sentences, end, key=lambda s: s.start)
    sentences = [s for s in outline.sentences[first:last] if s.parsed]
    if sentences and (named := _named_before_colon(outline.text, sentences[0], start)):
        yield Said(start, end, "direct", named, None, named.normal, "quotation")
        return
    if (named := signed(outline, start, end) or introduced(outline, start)) is not None:
        yield Said(start, end, "direct", named, None, named.normal, "quotation")
        return
    around = [
        one for s in (*sentences, *_behind(outline, last, end)) for one in told.get(s.index, ())
        if one.cue is not None and not start <= one.cue.start < end
    ]  # fmt: skip
    nearest = min(around, key=lambda one: _gap(one, start, end), default=None)
    if nearest is not None:
        yield Said(start, end, "direct", nearest.speaker, nearest.cue, nearest.name, "quotation")
        return
    if not sentences:
        return
    speaker = _governor(outline.text, sentences[0], start)
    if speaker is None:
        opens = not outline.text[:start].rpartition("\n")[2].strip()
        speaker = voices.quoted(known[sentences[0].index], sentences[0].paragraph, opens=opens)
    if speaker is not None:
        yield Said(start, end, "direct", speaker, None, speaker.normal, "quotation.continued")


def _behind(outline: Outline, after: int, end: int) -> Sequence[Sentence]:
    """«“Forty of them!” *The mayor said.*»: a mark in a quotation ends no sentence that tells whose it is."""
    behind = outline.sentences[after : after + 1]
    exclaims = outline.text[end - 2 : end - 1] in EXCLAIMING
    beside = bool(behind) and behind[0].parsed and len(behind[0].tokens) <= _CLAUSE
    return behind if exclaims and beside and behind[0].start == end + 1 else ()


def _governor(text: str, sentence: Sentence, start: int) -> Words | None:
    """«*The driver* called it "a waste of 40 buses"»: whom the clause before a quotation is about."""
    before = [
        h for h in about(text, sentence) if h.words.end <= start and not _is_done_to(sentence, h)
    ]
    opens = text[:start].rstrip().endswith(":")  # «*The board* made this announcement: "40 came"»
    speaks = bool(before) and (opens or before[-1].sort == "person")
    return before[-1].words if speaks else None


def _named_before_colon(text: str, sentence: Sentence, start: int) -> Words | None:
    """«*Omarov*: "We have built 12 schools"»: a name that is all there is before a colon in its sentence."""
    before = [t for t in sentence.tokens if t.end <= start]
    if not before or before[-1].text != ":":
        return None
    name = before[:-1]
    if not 0 < len(name) <= _NAME or any(t.pos != "PROPN" for t in name):
        return None
    words = text[name[0].start : name[-1].end]
    if any(t.low in classes("english/labels")["month"] for t in name):
        return None
    if text.find(words.lower(), 0, _SEEN) >= 0:
        return None  # «Dengue: "The mosquito never rests"», where the text has «dengue» too
    return Words(name[0].start, name[-1].end, words)


def _is_done_to(sentence: Sentence, one: Heard) -> bool:
    """«*The driver* was told: "You lost 40 buses"»: who is told says nothing."""
    inside = (t for t in sentence.tokens if one.words.start <= t.start < one.words.end)
    return any(t.rel == "nsubj:pass" for t in inside)


def _gap(one: Said, start: int, end: int) -> int:
    cue = one.cue
    if cue is None:
        return 10_000
    return min(abs(cue.start - end), abs(start - cue.end))
