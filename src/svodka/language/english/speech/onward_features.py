"""What is known of an English sentence that may go on with the speech before it (:data:`FEATURES`)."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.analysis import BULLETS, Outline, Sentence, Token
from svodka.language.english.cues import cues, days, speaking
from svodka.language.english.speakers.pronouns import pronouns
from svodka.language.english.speakers.voices import sort_of
from svodka.language.slots import Said, Words

_PLACE = (
    "same paragraph", "paragraphs on", "next sentence", "begins paragraph", "ends paragraph", "ends text",
    "told before", "told in paragraph",
)  # fmt: skip
"""What is known of where a sentence stands."""
_SPEECH = (
    "clause behind", "clause before", "direct", "according to", "state", "say", "find", "other verb",
    "person", "people", "body",
)  # fmt: skip
"""Of the speech before it, its verb and its speaker."""
_AROUND = ("same speaker follows", "nobody follows", "quotation between", "quotation inside")
_SENTENCE = (
    "weekday", "speaker is subject", "speaker is named", "name is subject", "person is subject",
    "body is subject", "nothing shared", "much shared", "opens with the", "opens with pronoun", "perfect",
    "past after present", "listed", "one speaker", "from the lead", "modal",
)  # fmt: skip
"""Of its own words, and of whose they are likely."""
PLAIN = (*_PLACE, *_SPEECH, *_AROUND, *_SENTENCE)
"""What is known of a sentence and of the speech before it; each from 0 to 1."""
TOGETHER = (
    ("same paragraph", "one speaker"), ("same paragraph", "person"), ("next sentence", "clause behind"),
    ("next sentence", "ends paragraph"), ("body", "perfect"),
)  # fmt: skip
"""What says more together than each alone: a paragraph goes on with the only one who speaks in the text."""
FEATURES = (*PLAIN, *(f"{one}, {other}" for one, other in TOGETHER))
_PAIRS = tuple((PLAIN.index(one), PLAIN.index(other)) for one, other in TOGETHER)
_KINDS = ("state", "say", "ask", "find", "set", "discover")
_LEAD = 3
"""Sentences that an article opens with."""
_MUCH = 2
"""Nouns that a sentence shares with the one of the speech, to share much."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A sentence, the speech before it and the one that follows."""

    outline: Outline
    sentence: Sentence
    before: Said
    home: Sentence
    """Where the speech before it was spoken."""
    following: Said | None
    first: int
    """The first sentence of the paragraph."""
    alone: bool
    """Whether nobody but the speaker before has been heard."""


def feature_values(
    here: Surroundings, sums: Sequence[int], quotes: Sequence[tuple[int, int]]
) -> tuple[float, ...]:
    """The :data:`FEATURES` of a sentence; ``sums``: how many sentences hold speech, up to each."""
    facts = (*_place(here, sums), *_speech(here), *_around(here, quotes), *_sentence(here))
    plain = tuple(float(fact) for fact in facts)
    return (*plain, *(plain[one] * plain[other] for one, other in _PAIRS))


def _place(here: Surroundings, sums: Sequence[int]) -> tuple[float, ...]:
    """The facts of :data:`_PLACE`."""
    sentence, sentences, index = here.sentence, here.outline.sentences, here.sentence.index
    before = index - here.first
    apart = sentence.paragraph - here.home.paragraph
    return (
        apart == 0,
        apart > 1,
        index - here.home.index == 1,
        not before,
        index + 1 == len(sentences) or sentences[index + 1].paragraph != sentence.paragraph,
        index + 1 == len(sentences),
        sums[index] / index,
        (sums[index] - sums[here.first]) / before if before else 0.0,
    )


def _speech(here: Surroundings) -> tuple[float, ...]:
    """The facts of :data:`_SPEECH`."""
    before, cue = here.before, here.before.cue
    verb = cue.normal if cue is not None else ""
    behind = cue is not None and cue.start >= before.start and before.end > before.start
    sort = _sort(here.outline, before.speaker)
    return (
        behind and verb != "according to",
        cue is not None and cue.start < before.start,
        before.mode == "direct",
        verb == "according to",
        verb in cues("state"),
        verb in cues("say"),
        verb in cues("find", "set", "discover"),
        bool(verb) and verb != "according to" and not any(verb in cues(k) for k in _KINDS),
        sort == "person",
        sort == "people",
        sort in ("body", "name"),
    )


def _around(here: Surroundings, quotes: Sequence[tuple[int, int]]) -> tuple[bool, ...]:
    """The facts of :data:`_AROUND`."""
    following, sentence = here.following, here.sentence
    same = following is not None and same_speaker(
        here.outline, following.speaker, here.before.speaker
    )
    return (
        same,
        following is None,
        _touch(quotes, here.home.start, sentence.start),
        _touch(quotes, sentence.start, sentence.end),
    )


def _sentence(here: Surroundings) -> tuple[bool, ...]:
    """The facts of :data:`_SENTENCE`."""
    sentence, tokens = here.sentence, here.sentence.tokens
    lows = [t.low for t in tokens]
    subjects = [t for t in tokens if t.rel.startswith("nsubj")]
    named = _words(here.outline, here.before.speaker)
    shared = _nouns(sentence) & _nouns(here.home)
    return (
        not days().isdisjoint(lows),
        any(t.low in named for t in subjects),
        any(t.pos == "PROPN" and t.low in named for t in tokens),
        any(t.pos == "PROPN" for t in subjects),
        any(t.pos == "NOUN" and t.lemma in speaking("person") for t in subjects),
        any(t.pos == "NOUN" and t.lemma in speaking("body") for t in subjects),
        not shared,
        len(shared) >= _MUCH,
        lows[0] == "the",
        lows[0] in pronouns("points"),
        "has" in lows or "have" in lows,
        _tense(sentence) == "Past" and _tense(here.home) == "Pres",
        tokens[0].text in BULLETS,
        here.alone,
        here.home.index < _LEAD,
        not cues("possible", "planned").isdisjoint(lows),
    )


def _touch(quotes: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the quotations, which follow one another, touches a stretch of the text."""
    at = bisect_left(quotes, (end,)) - 1
    return at >= 0 and quotes[at][1] > start


def _tense(sentence: Sentence) -> str | None:
    root = next((t for t in sentence.tokens if t.head < 0), None)
    return root.feats.get("Tense") if root is not None else None


def _nouns(sentence: Sentence) -> set[str]:
    return {t.lemma for t in sentence.tokens if t.pos in ("NOUN", "PROPN")}


def _inside(outline: Outline, words: Words | None) -> list[Token]:
    sentence = outline.sentence_at(words.start) if words is not None else None
    if words is None or sentence is None or not sentence.parsed:
        return []
    return [t for t in sentence.tokens if t.start < words.end and t.end > words.start]


def _words(outline: Outline, words: Words | None) -> set[str]:
    """The nouns and names of a speaker in small letters."""
    return {t.low for t in _inside(outline, words) if t.pos in ("NOUN", "PROPN")}


def same_speaker(outline: Outline, one: Words | None, other: Words | None) -> bool:
    """Whether two speakers end with the same word."""
    if one is None or other is None:
        return False
    text = outline.text
    ends = [text[w.start : w.end].lower().split() for w in (one, other)]
    return one == other or bool(ends[0] and ends[1] and ends[0][-1] == ends[1][-1])


def _sort(outline: Outline, words: Words | None) -> str:
    """What a speaker is: a person, people, a body."""
    inside = _inside(outline, words)
    if not inside or words is None:
        return ""
    places = {t.index for t in inside}
    head = next((t.index for t in inside if t.head not in places), inside[-1].index)
    sentence = outline.sentence_at(words.start)
    return sort_of(sentence, head, inside[0].index, inside[-1].index) if sentence else ""
