"""What the choice of a speaker may know of mentions: features that a person can read, in numpy.

Python looks at each mention once and at each pair of a mention and a statement once, and notes whole
numbers; the features of all pairs are then made of them column by column.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from svodka.language.analysis import Token
from svodka.reading.choice.network import Rows
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import between
from svodka.reading.statements.speakers.mentions import SPEAKER_RELS, SpeakerMention, is_subject
from svodka.reading.statements.speakers.standing import Mentions

_KINDS = (
    "PER", "ORG", "LOC", "person", "body", "media", "document", "unnamed", "proper", "other",
)  # fmt: skip
_DESCRIPTIONS = ("person", "body", "media", "other")
_CASES = ("Nom", "Gen", "Dat", "Acc", "Ins", "Loc")

OWN = (
    "none", *(f"mention.{k}" for k in _KINDS), *(f"case.{c}" for c in _CASES),
    *(f"rel.{r.replace(':', '.')}" for r in SPEAKER_RELS),
    "words", "animate", "plural", "subject", "count", "first.sentence", "quoted", "appositive",
    "preposition", "title.key", "is.full", "later.named",
)  # fmt: skip
PAIR = (
    "in.statement", "is.slot", "has.slot", "slot.above", "child.of.cue", "distance", "after.cue",
    "sentences", "same.sentence", "before.statement", "paragraphs", "tokens.sign", "commas.between",
    "cues.between", "agrees.gender", "disagrees.gender", "agrees.number", "spoke.before", "spoke.last",
    "spoke.after", "rank", "rank.kind", "slot.key", "in.other.slot", "second.anchor", "slot.steps",
    "before.colon", "slot.named", "named.key", "is.cue", "slot.pronoun.other",
)  # fmt: skip
MENTION = (*OWN, *PAIR)
"""Features of a mention by itself, and of how it stands to the statement and its cue."""

_PLACES = {name: place for place, name in enumerate(MENTION)}
_KIND, _CASE, _REL, _GENDER, _NUMBER = (
    {name: place for place, name in enumerate(names)}
    for names in (_KINDS, _CASES, SPEAKER_RELS, ("", "Masc", "Fem", "Neut"), ("", "Sing", "Plur"))
)
_NOTED = (
    "words", "animate", "plural", "subject", "count", "first.sentence", "quoted", "appositive",
    "preposition", "title.key", "is.full", "later.named",
)  # fmt: skip
"""Features of a mention that are noted as they are, after its codes."""
_TOLD = (
    "in.statement", "sentences", "same.sentence", "before.statement", "paragraphs", "spoke.before",
    "spoke.last", "spoke.after", "rank", "rank.kind", "slot.key", "second.anchor", "before.colon",
    "named.key", "slot.pronoun.other",
)  # fmt: skip
"""Features of a pair that are noted as they are, after the places of its mention and statement."""
_BESIDE = (
    "is.slot", "has.slot", "slot.above", "child.of.cue", "distance", "after.cue", "tokens.sign",
    "commas.between", "cues.between", "slot.steps", "is.cue",
)  # fmt: skip
"""Features of a mention in the sentence of the cue; :data:`_AWAY` where it is in another."""
_AWAY = {"distance": 40, "slot.steps": 9}


class MentionRows:
    """Mentions beside statements, of any documents: noted one by one, then made into features."""

    def __init__(self) -> None:
        self._known: dict[SpeakerMention, int] = {}
        self._own: list[tuple[int, ...]] = []
        self._words: list[tuple[str]] = []
        self._sought: list[tuple[int, int]] = []
        self._pairs: list[tuple[int, ...]] = []
        self._near: list[int] = []
        self._beside: list[tuple[int, ...]] = []

    def note(
        self,
        d: Discourse,
        m: Mentions,
        candidates: Sequence[SpeakerMention],
        span: tuple[int, int],
        cue: Cue | None,
        second: Cue | None,
    ) -> list[tuple[str]]:
        """Note the candidate mentions of a statement; their keys."""
        slot = m.slots.get(cue) if cue else None
        other = m.slots.get(second) if second else None
        home = d.sentence_at(span[0])
        at = cue.sentence if cue else (home.index if home else 0)
        paragraph = d.sentence(at).paragraph
        slot_keys = {
            c.key
            for c in (m.by_sentence.get(at, ()) if slot is not None else ())
            if slot is not None and c.first <= slot.index <= c.last
        }
        persons = {c.key for c in candidates if c.kind == "PER"}
        pronoun = slot is not None and slot.pos in ("PRON", "DET")
        start, end = span
        statement = len(self._sought)
        self._sought.append(_expected(d, slot, cue))
        ranks: dict[str, int] = {}
        keys = []
        for rank, c in enumerate(candidates):
            place = self._known.get(c)
            if place is None:
                place = self._place(d, m, c)
            keys.append(self._words[place])
            kind, key = c.kind, c.key
            ranks[kind] = ranks.get(kind, 0) + 1
            if cue is not None and c.sentence == at:
                self._near.append(len(self._pairs))
                self._beside.append(_beside(d, c, cue, slot))
            self._pairs.append(
                (
                    place,
                    statement,
                    start <= c.start and c.end <= end,
                    c.sentence - at,
                    c.sentence == at,
                    c.end <= start,
                    d.sentence(c.sentence).paragraph - paragraph,
                    *m.spoken_around(key, at),
                    rank,
                    ranks[kind],
                    key in slot_keys,
                    second is not None
                    and other is not None
                    and c.sentence == second.sentence
                    and c.first <= other.index <= c.last,
                    0 <= start - c.end <= 12 and ":" in d.text[c.end : start],
                    kind in _DESCRIPTIONS and key in persons,
                    pronoun and kind not in ("PER", "person"),
                )
            )
        return keys

    def _place(self, d: Discourse, m: Mentions, c: SpeakerMention) -> int:
        """Note a mention by itself; its place among those noted."""
        sentence = d.sentence(c.sentence)
        tokens = sentence.tokens
        head = tokens[c.head]
        feats, quotation = head.feats, d.quotation_at(c.start)
        number, named = feats.get("Number", ""), c.kind == "PER"
        place = self._known[c] = len(self._own)
        self._words.append((c.kind if c.kind in ("PER", "LOC") else head.lemma,))
        self._own.append(
            (
                _KIND.get(c.kind, len(_KIND)),
                _CASE.get(feats.get("Case", ""), len(_CASE)),
                _REL.get(head.rel, len(_REL)),
                _GENDER.get(feats.get("Gender", ""), 0),
                _NUMBER.get(number, 0),
                m.in_slot(c),
                c.last - c.first + 1,
                feats.get("Animacy") == "Anim",
                number == "Plur",
                is_subject(tokens, c),
                m.counts.get(c.key, 0),
                c.sentence == 0,
                quotation is not None and quotation.end - quotation.start > 40,
                head.rel == "appos",
                any(tokens[i].rel == "case" for i in sentence.children[c.head]),
                c.key in m.title,
                named and c.last > c.first,
                not named and any(c.first <= n.first and n.last <= c.last for n in sentence.names),
            )
        )
        return place

    def rows(self) -> Rows:
        """The features (:data:`MENTION`) of all pairs, in the order in which they were noted."""
        lines: Rows = np.zeros((len(MENTION), len(self._pairs)), np.float32)
        if not self._pairs:
            return lines.T
        pairs = np.array(self._pairs, np.int32).T
        own = np.array(self._own, np.int32).T.take(pairs[0], axis=1)
        gender, number = np.array(self._sought, np.int32).T.take(pairs[1], axis=1)
        for codes, table, first in zip(
            own, (_KIND, _CASE, _REL), ("mention.PER", "case.Nom", "rel.nsubj"), strict=False
        ):
            _mark(lines[_PLACES[first] :][: len(table)], codes)
        for name, line in zip(_NOTED, own[6:], strict=True):
            lines[_PLACES[name]] = line
        for name, line in zip(_TOLD, pairs[2:], strict=True):
            lines[_PLACES[name]] = line
        for name, value in _AWAY.items():
            lines[_PLACES[name]] = value
        if self._near:
            for name, line in zip(_BESIDE, np.array(self._beside, np.int32).T, strict=True):
                lines[_PLACES[name], self._near] = line
        own_gender, own_number, in_slot = own[3:6]
        lines[_PLACES["agrees.gender"]] = (gender > 0) & (own_gender == gender)
        lines[_PLACES["disagrees.gender"]] = (
            (gender > 0) & (own_gender > 0) & (own_gender != gender)
        )
        lines[_PLACES["agrees.number"]] = (number > 0) & (own_number == number)
        here = np.zeros(len(in_slot), bool)
        here[self._near] = True
        elsewhere = lines[_PLACES["has.slot"]] == 0
        lines[_PLACES["in.other.slot"]] = elsewhere & (in_slot > 0)
        lines[_PLACES["slot.named"]] = elsewhere & here & (lines[_PLACES["slot.key"]] > 0)
        return lines.T


def _mark(lines: Rows, codes: NDArray[np.int32]) -> None:
    """Set to 1 the line that each code names; none where it names no line."""
    known = np.flatnonzero(codes < len(lines))
    lines[codes[known], known] = 1


def _beside(d: Discourse, c: SpeakerMention, cue: Cue, slot: Token | None) -> tuple[int, ...]:
    """How a mention stands to a cue of its sentence (:data:`_BESIDE`)."""
    facts = d.facts(c.sentence)
    is_slot = slot is not None and c.first <= slot.index <= c.last
    steps = _steps_above(d.tree(c.sentence).up[c.head], slot.index) if slot is not None else 9
    low, high = min(c.last, cue.last), max(c.first, cue.first)
    side = (c.first > cue.last) - (c.last < cue.first)
    return (
        slot is not None and is_slot and slot.index == c.head,
        is_slot,
        0 < steps < 9,
        d.sentence(c.sentence).tokens[c.head].head == cue.head,
        min(_gap(c, cue), 40),
        side > 0,
        side,
        between(facts.commas, low + 1, high),
        sum(low < o.head < high for o in d.cues.get(c.sentence, ())),
        steps,
        cue.first <= c.head <= cue.last,
    )


def _gap(c: SpeakerMention, cue: Cue) -> int:
    if c.first > cue.last:
        return c.first - cue.last
    return cue.first - c.last if c.last < cue.first else 0


def _steps_above(up: list[int], target: int) -> int:
    return up.index(target) + 1 if target in up else 9


def _expected(d: Discourse, slot: Token | None, cue: Cue | None) -> tuple[int, int]:
    """The codes of the gender and number that the pronoun in the slot, or else the verb, asks for."""
    asking = slot if slot is not None and slot.pos in ("PRON", "DET") else None
    if asking is None and cue is not None:
        verb = d.sentence(cue.sentence).tokens[cue.head]
        asking = verb if verb.feats.get("VerbForm") == "Fin" else None
    if asking is None:
        return 0, 0
    feats = asking.feats
    return _GENDER.get(feats.get("Gender", ""), 0), _NUMBER.get(feats.get("Number", ""), 0)
