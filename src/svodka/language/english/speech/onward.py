"""English reported speech that goes on in sentences without a verb of saying.

«Fires burnt 40 hectares, the ministry said. *Nine villages were left without light.*» Whether such a sentence
is the speaker's or the article's is told by a logistic regression over plain facts (``onward_features.py``),
learned from annotated articles (``svodka/learning/english/onward.py``).
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate

from svodka.language.analysis import Outline, Sentence
from svodka.language.english.cues import telling
from svodka.language.english.speech.aftermath import of_aftermath
from svodka.language.english.speech.onward_features import (
    FEATURES,
    Surroundings,
    feature_values,
    same_speaker,
)
from svodka.language.english.untold import unsaid
from svodka.language.slots import Said

BACK = 3
"""How many sentences before may hold the speech that a sentence goes on with."""
LIKELY = 0.55
"""From which chance on a sentence is the speaker's: a wrong speaker is worse than none."""
LIKELY_UNPARTED = 0.9
"""The same in a text of one paragraph, where paragraphs tell nothing of how long speech goes on."""
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
        here = Surroundings(
            outline, sentence, spoken[at - 1], home, following, first[sentence.paragraph], at <= alone
        )  # fmt: skip
        yield Place(sentence, spoken[at - 1], home, feature_values(here, sums, quotes))


def _alone(outline: Outline, spoken: Sequence[Said]) -> int:
    """How many times the first speaker is heard before there is another."""
    return next(
        (
            i
            for i, one in enumerate(spoken)
            if not same_speaker(outline, one.speaker, spoken[0].speaker)
        ),
        len(spoken),
    )


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
