"""Who may have said it: the mentions of a document that can speak, and how they stand to a statement.

A mention is a name (person, organisation), a noun of the lexicon ``speaker_nouns``, a proper noun
that was not recognised, or whatever stands in the place where a cue has its speaker. Mentions of
one *entity* share a key (the last word of a name, the head noun of a description).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from svodka.language.analysis import Name, Sentence, Token
from svodka.language.lexicon import load
from svodka.reading.statements.cues import Cue
from svodka.reading.statements.discourse import Discourse
from svodka.reading.syntax.phrases import noun_phrase, quoted_name
from svodka.reading.syntax.tree import Tree

_CAPACITY = 24
_NEAR = 1
_FAR = 250
"""Sentences away; no article of the training set is as long."""
_SUBJECTS = ("nsubj", "nsubj:pass")
_WITHIN = frozenset(["appos", "flat:name", "flat", "nmod", "flat:foreign", "conj"])
"""How a word hangs on the subject that it stands in."""
_LATER = 3
_NOUNS = frozenset(["NOUN", "PROPN", "X"])
_APPOSITIONS = frozenset(["appos", "flat:name", "nmod", "flat", "parataxis"])
"""How a subject's appositions and the names that go with it hang on it."""
_OBLIQUES = frozenset(["obl", "nmod", "obl:agent", "iobj"])
"""«сообщили [в полиции]», «говорится [в докладе]», «по данным [сайта]»."""
HEAD = "глава"
"""The word of a description that means an office by what follows it."""


@dataclass(slots=True, eq=False)  # not frozen: made by the ten thousand, thrice as quick
class SpeakerMention:
    """A mention that can speak: the tokens ``first`` to ``last`` of a sentence around ``head``.

    ``kind`` is PER, ORG or LOC for names, the kind of the lexicon for nouns, ``proper`` or ``other``.
    Each is one of its kind: equal only to itself.
    """

    sentence: int
    first: int
    last: int
    head: int
    start: int
    end: int
    kind: str
    key: str


class Mentions:
    """The speaking mentions of a document, by sentence, and the cues whose speakers they are."""

    __slots__ = (
        "_around",
        "_in_slot",
        "_places",
        "by_sentence",
        "counts",
        "full",
        "slots",
        "subjects",
        "title",
    )

    def __init__(self, d: Discourse) -> None:
        self.slots: dict[Cue, Token | None] = {}
        self.by_sentence: dict[int, list[SpeakerMention]] = {}
        self.counts: dict[str, int] = {}
        self.subjects: list[tuple[int, str]] = []
        self.full: dict[str, SpeakerMention] = {}
        self._in_slot: set[SpeakerMention] = set()
        self._around: dict[int, tuple[Counter[str], str | None, frozenset[str]]] = {}
        for index, found in d.cues.items():
            sentence = d.sentence(index)
            wanted: set[int] = set()
            for cue in found:
                subject = self.slots[cue] = d.subject(cue)
                if subject is not None:
                    wanted.add(subject.index)
                    wanted.update(_nouns_below(sentence, subject.index, _APPOSITIONS))
                wanted.update(_nouns_below(sentence, cue.head, _OBLIQUES))
            self.by_sentence[index] = mentions = _mentions(d, sentence, wanted)
            for mention in mentions:
                self.counts[mention.key] = self.counts.get(mention.key, 0) + 1
                full = self.full.get(mention.key)
                if mention.kind == "PER" and (
                    full is None or mention.last - mention.first > full.last - full.first
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
                    self.subjects.append((cue.sentence, mention.key))
                    self._in_slot.add(mention)

    def _resolve(self, d: Discourse) -> None:
        """Give a description the key of the person who holds that office in the document.

        «Президент», «глава государства» are the one whom the text calls «президент Иванов», if it
        calls only one person so.
        """
        holders: dict[str, set[str]] = {}
        for found in self.by_sentence.values():
            for m in found:
                if m.kind == "person" and m.key in self.full:
                    lemma = d.sentence(m.sentence).tokens[m.head].lemma
                    holders.setdefault(office(d, m) or lemma, set()).add(m.key)
        for m in (m for found in self.by_sentence.values() for m in found) if holders else ():
            if m.kind == "person" and m.key not in self.full:
                lemma = d.sentence(m.sentence).tokens[m.head].lemma
                held = holders.get(office(d, m) or lemma, set())
                if len(held) == 1:
                    m.key = next(iter(held))

    def in_slot(self, mention: SpeakerMention) -> bool:
        """Whether a mention stands in the speaker's place of some cue."""
        return mention in self._in_slot

    def spoken_around(self, sentence: int) -> tuple[Counter[str], str | None, frozenset[str]]:
        """Who speaks by a cue: before a sentence (how often), last before it, and after it; found once."""
        found = self._around.get(sentence)
        if found is None:
            before = [key for index, key in self.subjects if index < sentence]
            later = frozenset(key for index, key in self.subjects if index > sentence)
            found = self._around[sentence] = (
                Counter(before),
                before[-1] if before else None,
                later,
            )
        return found

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
    if tokens[mention.head].lemma != HEAD or mention.head + 1 >= len(tokens):
        return ""
    return _offices(d.language).get(tokens[mention.head + 1].lemma, "")


def _mentions(d: Discourse, sentence: Sentence, wanted: set[int]) -> list[SpeakerMention]:
    """The mentions of a sentence; tokens that are ``wanted`` are mentions whatever they are."""
    tokens, names = sentence.tokens, sentence.names
    tree = d.tree(sentence.index)
    out: dict[tuple[int, int], SpeakerMention] = {}

    def add(first: int, last: int, head: int, kind: str, key: str) -> None:
        if (first, last) not in out:
            out[first, last] = SpeakerMention(
                sentence.index, first, last, head, tokens[first].start, tokens[last].end, kind, key
            )

    cue_nouns = {c.head for c in d.cues.get(sentence.index, ()) if c.kind == "phrase"}
    for name in names:
        head = _head(tree, name.first, name.last)
        if name.kind in ("PER", "ORG") or head in wanted:
            add(name.first, name.last, head, name.kind, name_key(sentence, name))
    named = {i: name for name in reversed(names) for i in range(name.first, name.last + 1)}
    for token in tokens:
        index, pos = token.index, token.pos
        place = index in wanted
        if pos not in _NOUNS and not (place and pos == "ADJ"):
            continue
        kind = d.nouns.get(token.lemma.casefold().replace("ё", "е"), "")
        if pos == "NOUN" and not kind and not place:
            continue
        inside = named.get(index)
        if inside is not None and inside.kind == "PER":
            continue
        if index in cue_nouns and not place:
            continue  # «по его [данным]»: the word of saying, not who says it
        if token.text[:4].casefold() in ("http", "www."):
            continue
        proper = pos in ("PROPN", "X") and token.text[:1].isalpha() and inside is None
        if not (kind and pos in ("NOUN", "PROPN")) and not proper and not place:
            continue
        if proper and not kind and not place and token.rel.startswith("flat"):
            continue
        first, last = noun_phrase(tree, index)
        last = quoted_name(tree, last)
        person = _named(sentence, tree, index, last) if names else None
        key = name_key(sentence, person) if person else token.lemma.casefold()
        sort = kind or ("proper" if proper else "other")
        add(min(first, index), max(last, index), index, sort, key)
        if place and person is None:
            add(min(first, index), _full_end(tree, index), index, sort, key)
    return list(out.values())


def _named(sentence: Sentence, tree: Tree, head: int, last: int) -> Name | None:
    """The person that a description names: «нападающий сборной по хоккею [Иван Петров]»."""
    persons = [n for n in sentence.names if n.kind == "PER" and n.last > head]
    for name in persons:
        at, rel = _head(tree, name.first, name.last), ""
        for _ in range(3):
            rel, at = tree.rels[at], tree.heads[at]
            if at == head and rel in ("appos", "flat:name", "flat", "nmod"):
                words = sentence.tokens[head + 1 : name.first]
                case = sentence.tokens[name.first].feats.get("Case")
                same = case == sentence.tokens[head].feats.get("Case")
                if same and not any(t.pos == "VERB" or t.text in ";:." for t in words):
                    return name
            if at < 0 or rel not in ("flat:name", "flat", "appos", "nmod"):
                break
        if not _agree(sentence, head, name):
            continue
        if name.first == last + 1:
            return name
        between = sentence.tokens[head + 1 : name.first]
        if not between:  # the phrase of the description holds the name already
            return name
        nominative = sentence.tokens[head].feats.get("Case") == "Nom"
        if nominative and between[-1].pos in ("NOUN", "PROPN", "ADJ", "X") and _one_phrase(between):
            return name  # «глава комитета по делам семьи, женщин и детей [Анна Лис]»
    return None


def _one_phrase(tokens: list[Token]) -> bool:
    return len(tokens) <= 12 and not any(
        t.pos in ("VERB", "AUX", "SCONJ", "PRON") or t.text in ";:.()—–" for t in tokens
    )


def _full_end(tree: Tree, head: int) -> int:
    """The last token of a whole description: «полиция [по охране лесов области]»."""
    last = head
    for token in tree.tokens[head + 1 : head + 10]:
        if (
            token.pos in ("VERB", "PUNCT", "PRON", "ADV", "SCONJ")
            or head not in tree.up[token.index]
        ):
            break
        if token.pos not in ("ADP", "CCONJ", "ADJ", "DET", "NUM"):
            last = token.index
    return last


def _agree(sentence: Sentence, head: int, name: Name) -> bool:
    case = sentence.tokens[name.first].feats.get("Case")
    return case is not None and case == sentence.tokens[head].feats.get("Case")


def name_key(sentence: Sentence, name: Name) -> str:
    """What mentions of one name share: the lemma of its last word (a person's surname)."""
    tokens = sentence.tokens[name.first : name.last + 1]
    words = [t for t in tokens if t.text[:1].isalnum()] or tokens
    word = words[-1] if name.kind == "PER" else max(words, key=lambda t: len(t.text))
    return (word.lemma or word.text).casefold()


def _head(tree: Tree, first: int, last: int) -> int:
    for index in range(first, last + 1):
        if not first <= tree.heads[index] <= last:
            return index
    return first


def _nouns_below(sentence: Sentence, index: int, rels: frozenset[str]) -> Iterator[int]:
    """The nouns and names that depend on a token by one of these relations."""
    for child in sentence.children[index]:
        token = sentence.tokens[child]
        if token.rel in rels and token.pos in _NOUNS:
            yield child


SPEAKER_RELS = (
    "nsubj", "nsubj:pass", "obl", "nmod", "appos", "conj", "root", "obj", "flat:name", "parataxis", "iobj",
)  # fmt: skip
"""Relations of a mention's head that features tell apart."""


def is_subject(tokens: Sequence[Token], mention: SpeakerMention) -> bool:
    """Whether a mention is, or stands in, the subject of its clause."""
    token = tokens[mention.head]
    for _ in range(4):
        if token.rel in _SUBJECTS:
            return True
        if token.rel not in _WITHIN or token.head < 0:
            return False
        token = tokens[token.head]
    return False
