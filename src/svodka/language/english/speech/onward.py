"""English reported speech that goes on in sentences without a verb of saying.

«Fires burnt 40 hectares, the ministry said. *Nine villages were left without light.*» Whether such a sentence
is the speaker's or the article's is told by a logistic regression over plain facts (:data:`FEATURES`),
learned from annotated articles (``svodka/learning/english/onward.py``).
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate

from svodka.language.analysis import BULLETS, Outline, Sentence, Token
from svodka.language.english.cues import cues, days, speaking, telling
from svodka.language.english.speakers.pronouns import pronouns
from svodka.language.english.speakers.voices import sort_of
from svodka.language.english.speech.aftermath import of_aftermath
from svodka.language.english.untold import unsaid
from svodka.language.slots import Said, Words

BACK = 3
"""How many sentences before may hold the speech that a sentence goes on with."""
LIKELY = 0.55
"""From which chance on a sentence is the speaker's: a wrong speaker is worse than none."""
LIKELY_UNPARTED = 0.9
"""The same in a text of one paragraph, where paragraphs tell nothing of how long speech goes on."""
PLAIN = (
    "same paragraph", "paragraphs on", "next sentence", "begins paragraph", "ends paragraph", "ends text",
    "told before", "told in paragraph", "clause behind", "clause before", "direct", "according to",
    "state", "say", "find", "other verb", "person", "people", "body",
    "same speaker follows", "nobody follows", "quotation between", "quotation inside", "weekday",
    "speaker is subject", "speaker is named", "name is subject", "person is subject", "body is subject",
    "nothing shared", "much shared", "opens with the", "opens with pronoun", "perfect", "past after present",
    "listed", "one speaker", "from the lead", "modal",
)  # fmt: skip
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

Weights = Mapping[str, float]


@cache
def shipped_weights() -> Weights:
    """What each feature weighs, and ``none``, the odds without any."""
    text = files("svodka.language.english").joinpath("weights", "onward.json").read_text("utf-8")
    known: dict[str, float] = json.loads(text)
    return known


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence without a speaker of its own, the last speech before it, and where that was spoken."""

    sentence: Sentence
    before: Said
    spoken: Sentence
    values: tuple[float, ...]


def chance(values: Sequence[float], weights: Weights) -> float:
    """The chance that a sentence of these :data:`FEATURES` goes on with the speech before it."""
    odds = weights["none"] + sum(weights[n] * v for n, v in zip(FEATURES, values, strict=True))
    return 1 / (1 + math.exp(-odds))


def going_on(
    outline: Outline, told: Sequence[Said], quotes: Sequence[tuple[int, int]], weights: Weights
) -> Iterator[Said]:
    """The sentences that likely go on with what was said before them."""
    unparted = len({sentence.paragraph for sentence in outline.sentences}) == 1
    likely = LIKELY_UNPARTED if unparted else LIKELY
    for place in places(outline, told, quotes):
        if _about_speaker(place) or _keeps_silent(place.sentence) or of_aftermath(place.sentence):
            continue
        if chance(place.values, weights) >= likely:
            one, sentence = place.before, place.sentence
            yield Said(
                sentence.start, sentence.end, "indirect", one.speaker, None, one.name, "continued.likely"
            )  # fmt: skip


def _about_speaker(place: Place) -> bool:
    """«…, Harold Dunn said. *Dunn earns* $728,000 a year»: nobody calls himself by his name."""
    first = place.sentence.tokens[0]
    named = (
        first.rel == "nsubj"
        and first.pos == "PROPN"
        and first.text in (place.before.name or "").split()
    )
    verb = place.sentence.tokens[first.head]
    return named and verb.lemma not in telling()


def _keeps_silent(sentence: Sentence) -> bool:
    """«…, the harbour said. *It did not say* whose 40 ships they were»: nobody says what he leaves unsaid."""
    verb = next((t for t in sentence.tokens if t.head < 0), None)
    return verb is not None and verb.lemma in telling() and unsaid(sentence, verb)


def places(
    outline: Outline, told: Sequence[Said], quotes: Sequence[tuple[int, int]]
) -> Iterator[Place]:
    """The parsed sentences that may go on with the speech before them.

    ``told``: what was found in the text by verbs, quotation marks and «according to»; ``quotes``: where
    quotations stand.
    """
    spoken = [one for one in told if one.speaker is not None and one.rule != "quotation.continued"]
    spoken.sort(key=_spoken_at)
    homes = [outline.sentence_at(_spoken_at(one)) for one in spoken]
    holding = [False] * len(outline.sentences)
    for one in told:
        for sentence in _touched(outline, one):
            holding[sentence.index] = True
    sums = [0, *accumulate(holding)]
    alone = _alone(outline, spoken)
    first: dict[int, int] = {}
    at = 0
    for sentence in outline.sentences:
        first.setdefault(sentence.paragraph, sentence.index)
        while at < len(spoken) and _spoken_at(spoken[at]) < sentence.start:
            at += 1
        if not at or not sentence.parsed or holding[sentence.index]:
            continue
        home = homes[at - 1]
        if home is None or not home.parsed or sentence.index - home.index > BACK:
            continue
        following = spoken[at] if at < len(spoken) else None
        yield Place(
            sentence, spoken[at - 1], home,
            _values(outline, sentence, spoken[at - 1], home, following, sums,
                first[sentence.paragraph], quotes, at <= alone),
        )  # fmt: skip


def _alone(outline: Outline, spoken: Sequence[Said]) -> int:
    """How many times the first speaker is heard before there is another."""
    return next(
        (i for i, one in enumerate(spoken) if not _same(outline, one.speaker, spoken[0].speaker)),
        len(spoken),
    )


def _values(
    outline: Outline,
    sentence: Sentence,
    before: Said,
    home: Sentence,
    following: Said | None,
    sums: Sequence[int],
    first: int,
    quotes: Sequence[tuple[int, int]],
    alone: bool,
) -> tuple[float, ...]:
    """``sums``: how many sentences hold speech, up to each; ``first`` is the first of the paragraph.

    ``alone``: whether nobody but the one before has been heard.
    """
    tokens, sentences, index = sentence.tokens, outline.sentences, sentence.index
    lows = [t.low for t in tokens]
    here = index - first
    apart = sentence.paragraph - home.paragraph
    verb = before.cue.normal if before.cue is not None else ""
    behind = (
        before.cue is not None and before.cue.start >= before.start and before.end > before.start
    )
    sort = _sort(outline, before.speaker)
    subjects = [t for t in tokens if t.rel.startswith("nsubj")]
    named = _words(outline, before.speaker)
    shared = _nouns(sentence) & _nouns(home)
    facts = (
        apart == 0,
        apart > 1,
        index - home.index == 1,
        not here,
        index + 1 == len(sentences) or sentences[index + 1].paragraph != sentence.paragraph,
        index + 1 == len(sentences),
        sums[index] / index,
        (sums[index] - sums[first]) / here if here else 0.0,
        behind and verb != "according to",
        before.cue is not None and before.cue.start < before.start,
        before.mode == "direct",
        verb == "according to",
        verb in cues("state"),
        verb in cues("say"),
        verb in cues("find", "set", "discover"),
        bool(verb) and verb != "according to" and not any(verb in cues(k) for k in _KINDS),
        sort == "person",
        sort == "people",
        sort in ("body", "name"),
        following is not None and _same(outline, following.speaker, before.speaker),
        following is None,
        _touch(quotes, home.start, sentence.start),
        _touch(quotes, sentence.start, sentence.end),
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
        _tense(sentence) == "Past" and _tense(home) == "Pres",
        tokens[0].text in BULLETS,
        alone,
        home.index < _LEAD,
        not cues("possible", "planned").isdisjoint(lows),
    )
    plain = tuple(float(fact) for fact in facts)
    return (*plain, *(plain[one] * plain[other] for one, other in _PAIRS))


def _touch(quotes: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    """Whether one of the quotations, which follow one another, touches a stretch of the text."""
    at = bisect_left(quotes, (end,)) - 1
    return at >= 0 and quotes[at][1] > start


def _spoken_at(one: Said) -> int:
    """Where a speaker is heard: at the verb of saying, else where the speech ends."""
    return one.cue.start if one.cue is not None else max(one.start, one.end - 1)


def _touched(outline: Outline, one: Said) -> Iterator[Sentence]:
    """The sentences that hold speech or its verb."""
    sentence = outline.sentence_at(one.cue.start if one.cue is not None else one.start)
    if sentence is not None:
        yield sentence
    sentence = outline.sentence_at(one.start)
    while sentence is not None and sentence.start < one.end:
        yield sentence
        after = sentence.index + 1
        sentence = outline.sentences[after] if after < len(outline.sentences) else None


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


def _same(outline: Outline, one: Words | None, other: Words | None) -> bool:
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
