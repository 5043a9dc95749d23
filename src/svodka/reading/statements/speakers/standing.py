"""Who may have said it: the mentions of a document that can speak, and how they stand to a statement."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, load
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.holders import headed, may_head, ministers, portfolio
from svodka.reading.statements.speakers.mentions import SpeakerMention, mentions_of, nouns_below

_CAPACITY = 24
_NEAR = 1
_FAR = 250
"""Sentences away; no article of the training set is as long."""
_LATER = 3
_APPOSITIONS = frozenset(["appos", "flat:name", "nmod", "flat", "parataxis"])
"""How a subject's appositions and the names that go with it hang on it."""
_OBLIQUES = frozenset(["obl", "nmod", "obl:agent", "iobj"])
"""«сообщили [в полиции]», «говорится [в докладе]», «по данным [сайта]»."""


class Mentions:
    """The speaking mentions of a document, by sentence, and the cues whose speakers they are."""

    __slots__ = (
        "_in_slot",
        "_places",
        "_spoke",
        "_spoken",
        "by_sentence",
        "counts",
        "full",
        "slots",
        "title",
    )

    def __init__(self, d: Discourse) -> None:
        self.slots: dict[Cue, Token | None] = {}
        self.by_sentence: dict[int, list[SpeakerMention]] = {}
        self.counts: dict[str, int] = {}
        self.full: dict[str, SpeakerMention] = {}
        self._in_slot: set[SpeakerMention] = set()
        self._spoken: list[tuple[int, str]] = []
        self._spoke: dict[str, list[int]] = {}
        for index, found in d.cues.items():
            sentence = d.sentence(index)
            wanted: set[int] = set()
            for cue in found:
                subject = self.slots[cue] = d.subject(cue)
                if subject is not None:
                    wanted.add(subject.index)
                    wanted.update(nouns_below(sentence, subject.index, _APPOSITIONS))
                if subject is not None and subject.pos == "PRON":
                    continue  # «сказал он на [совещании]»
                places = nouns_below(sentence, cue.head, _OBLIQUES)
                wanted.update(
                    i for i in places if not (_time(d, sentence, i) or told_of(sentence, i))
                )
            self.by_sentence[index] = mentions = mentions_of(d, sentence, wanted)
            for mention in mentions:
                self.counts[mention.key] = self.counts.get(mention.key, 0) + 1
                full = self.full.get(mention.key)
                if mention.kind == "PER" and (
                    full is None or _fullness(d, mention) > _fullness(d, full)
                ):
                    self.full[mention.key] = mention
        self._places = sorted(self.by_sentence)
        self._resolve(d)
        self.title = {c.key for i in (0, 1, 2) for c in self.by_sentence.get(i, ())}
        for cue, subject in self.slots.items():
            if subject is None:
                continue
            for mention in self.by_sentence[cue.sentence]:
                if mention.first <= subject.index <= mention.last:
                    self._spoken.append((cue.sentence, mention.key))
                    self._spoke.setdefault(mention.key, []).append(cue.sentence)
                    self._in_slot.add(mention)

    def _resolve(self, d: Discourse) -> None:
        """Give a description the key of the person who holds that office in the document.

        «Президент», «глава государства» are the one whom the text calls «президент Иванов», if it
        calls only one person so; not «директор школы» whom it calls «директор завода Иванов».
        """
        holders: dict[str, dict[str, set[str]]] = {}
        posts: dict[str, set[str]] = {}
        persons = [m for found in self.by_sentence.values() for m in found if m.kind == "person"]
        for m in persons:
            if m.key in self.full:
                held = holders.setdefault(office(d, m) or _noun(d, m).lemma, {})
                held.setdefault(m.key, set()).update(headed(d, m))
                posts.setdefault(m.key, set()).update(portfolio(d, m))
        for m in persons if holders else ():
            if m.key in self.full or _noun(d, m).feats.get("Number") == "Plur":
                continue
            fit = ministers(d, m, holders.get(office(d, m) or _noun(d, m).lemma, {}), posts)
            if len(fit) == 1:
                ((key, heads),) = fit.items()
                if office(d, m) or may_head(headed(d, m), heads, d.language):
                    m.key = key

    def in_slot(self, mention: SpeakerMention) -> bool:
        """Whether a mention stands in the speaker's place of some cue."""
        return mention in self._in_slot

    def spoken_around(self, key: str, sentence: int) -> tuple[int, bool, bool]:
        """How often somebody speaks by a cue before a sentence; whether last before it; whether after it."""
        places = self._spoke.get(key, [])
        last = bisect_left(self._spoken, (sentence, ""))
        return (
            bisect_left(places, sentence),
            last > 0 and self._spoken[last - 1][1] == key,
            bool(places) and places[-1] > sentence,
        )

    def near(self, sentences: set[int]) -> list[SpeakerMention]:
        """The mentions that a statement of these sentences may be attributed to, nearest first."""
        low, high = min(sentences), max(sentences)
        order = outwards(self._places, low, high)
        out: list[SpeakerMention] = []
        known: set[str] = set()
        for index in order:
            distance = 0 if low <= index <= high else min(abs(index - low), abs(index - high))
            found = self.by_sentence[index]
            if distance > _NEAR:
                if index > high + _LATER:
                    continue
                found = [
                    m
                    for m in found
                    if m.key not in known and (m.kind in ("PER", "ORG") or m in self._in_slot)
                ]
            out += found
            known.update(m.key for m in found)
            if len(out) >= _CAPACITY:
                break
        return out[:_CAPACITY]


def outwards(places: Sequence[int], low: int, high: int) -> Iterator[int]:
    """Sentences by their distance from a range: those in it, then one before, one after, …

    ``places`` are in order; no further than :data:`_FAR`, so that a book costs as much as its pages.
    """
    first, last = bisect_left(places, low), bisect_right(places, high)
    yield from places[first:last]
    before, after = first - 1, last
    for distance in range(1, _FAR):
        if before < 0 and after >= len(places):
            return
        if before >= 0 and low - places[before] == distance:
            yield places[before]
            before -= 1
        if after < len(places) and places[after] - high == distance:
            yield places[after]
            after += 1


def _noun(d: Discourse, mention: SpeakerMention) -> Token:
    """The noun of a description."""
    return d.sentence(mention.sentence).tokens[mention.head]


def _time(d: Discourse, sentence: Sentence, index: int) -> bool:
    """Whether a word tells when: «сообщили [в марте]», «в [конце] марта» is not «сообщили в полиции»."""
    word, times = sentence.lower[index], _times(d.language)
    return word in times or (
        word in _portions() and not times.isdisjoint(sentence.lower[index + 1 : index + 3])
    )


def told_of(sentence: Sentence, index: int) -> bool:
    """Whether a noun is what is told of: «сообщалось [о наводнении]»."""
    about = classes("russian/references")["about"]
    return any(sentence.tokens[i].text.casefold() in about for i in sentence.children[index])


@cache
def _times(language: str) -> frozenset[str]:
    return frozenset(
        form
        for name in ("calendar", "time_units")
        for entry in load(f"{language}/{name}")
        for form in entry.forms
    )


@cache
def _portions() -> frozenset[str]:
    """The forms of what a time has: «[начало] года», «[ночь] на пятницу»."""
    words = classes("russian/time_words")
    return words["begin"] | words["middle"] | words["end"] | words["daytime-noun"]


@cache
def _offices(language: str) -> dict[str, str]:
    return {
        lemma: entry.text("office")
        for entry in load(f"{language}/titles")
        for lemma in entry.lemmas
    }


def office(d: Discourse, mention: SpeakerMention) -> str:
    """The office that a description means by what it heads («глава государства»), or nothing."""
    tokens = d.sentence(mention.sentence).tokens
    heads = classes(f"{d.language}/titles")["head"]
    if tokens[mention.head].lemma not in heads or mention.head + 1 >= len(tokens):
        return ""
    return _offices(d.language).get(tokens[mention.head + 1].lemma, "")


def _fullness(d: Discourse, name: SpeakerMention) -> tuple[int, int]:
    """How much of a name is told: its words, then its initials. «Мэри Шапиро» is fuller than «М. Шапиро»."""
    words = d.sentence(name.sentence).tokens[name.first : name.last + 1]
    return sum(len(word.text) > 1 for word in words), len(words)
