"""What the choice of a speaker may know of a mention: features that a person can read."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Token
from svodka.reading.statements.choices import OneHot
from svodka.reading.statements.cues import CLASSES, Cue
from svodka.reading.statements.discourse import Discourse
from svodka.reading.statements.facts import between
from svodka.reading.statements.speakers import SPEAKER_RELS, Mentions, SpeakerMention, is_subject
from svodka.reading.statements.statement_features import KINDS

_MENTION_KINDS = (
    "PER",
    "ORG",
    "LOC",
    "person",
    "body",
    "media",
    "document",
    "unnamed",
    "proper",
    "other",
)
_DESCRIPTIONS = ("person", "body", "media", "other")
_CASES = ("Nom", "Gen", "Dat", "Acc", "Ins", "Loc")
_TEMPLATES = ("that", "comma", "left", "around", "quotation", "earlier", "next")

STATEMENT = (
    "direct", *(f"template.{t}" for t in _TEMPLATES), "anchor.none", "anchor.own",
    *(f"kind.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES),
    "slot.none", "slot.pronoun", "slot.name", "slot.plural", "passive", "conjunct",
)  # fmt: skip
OWN = (
    "none", *(f"mention.{k}" for k in _MENTION_KINDS), *(f"case.{c}" for c in _CASES),
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


_TEMPLATE, _KIND, _CLASS = OneHot(_TEMPLATES), OneHot(KINDS), OneHot(CLASSES)
_MENTION_KIND, _CASE, _REL = OneHot(_MENTION_KINDS), OneHot(_CASES), OneHot(SPEAKER_RELS)


def statement_values(
    d: Discourse, m: Mentions, mode: str, template: str, cue: Cue | None, own: bool
) -> list[float]:
    """Features that all candidates of one statement share (:data:`STATEMENT`)."""
    slot = m.slots.get(cue) if cue else None
    head = d.sentence(cue.sentence).tokens[cue.head] if cue else None
    return [
        float(mode == "direct"),
        *_TEMPLATE[template],
        float(cue is None),
        float(own),
        *_KIND[cue.kind if cue is not None else None],
        *_CLASS[cue.group if cue is not None else None],
        float(slot is None),
        float(slot is not None and slot.pos in ("PRON", "DET")),
        float(slot is not None and slot.pos in ("PROPN", "X")),
        float(slot is not None and slot.feats.get("Number") == "Plur"),
        float(head is not None and head.feats.get("Voice") == "Pass"),
        float(head is not None and head.rel in ("conj", "advcl", "xcomp")),
    ]


def own_values(d: Discourse, m: Mentions, c: SpeakerMention, title: set[str]) -> list[float]:
    """Features of a mention by itself (:data:`OWN`); ``title``: the keys of the first sentences."""
    sentence = d.sentence(c.sentence)
    tokens = sentence.tokens
    head = tokens[c.head]
    feats, quotation = head.feats, d.quotation_at(c.start)
    return [
        0.0,
        *_MENTION_KIND[c.kind],
        *_CASE[feats.get("Case")],
        *_REL[head.rel],
        float(c.last - c.first + 1),
        float(feats.get("Animacy") == "Anim"),
        float(feats.get("Number") == "Plur"),
        float(is_subject(tokens, c)),
        float(m.counts.get(c.key, 0)),
        float(c.sentence == 0),
        float(quotation is not None and quotation.end - quotation.start > 40),
        float(head.rel == "appos"),
        float(any(tokens[i].rel == "case" for i in sentence.children[c.head])),
        float(c.key in title),
        float(c.kind == "PER" and c.last > c.first),
        float(
            c.kind != "PER" and any(c.first <= n.first and n.last <= c.last for n in sentence.names)
        ),
    ]


def mention_rows(
    d: Discourse,
    m: Mentions,
    candidates: list[SpeakerMention],
    span: tuple[int, int],
    cue: Cue | None,
    second: Cue | None,
) -> tuple[list[list[float]], list[tuple[str, ...]]]:
    """Rows (:data:`MENTION`) and keys of the candidate mentions of one statement, "none" not among them."""
    slot = m.slots.get(cue) if cue else None
    second_slot = m.slots.get(second) if second else None
    home = d.sentence_at(span[0])
    at = cue.sentence if cue else (home.index if home else 0)
    paragraph = d.sentence(at).paragraph
    slot_keys = {
        c.key
        for c in m.by_sentence.get(at, ())
        if slot is not None and c.first <= slot.index <= c.last
    }
    before, last_before, later = m.spoken_around(at)
    persons = {c.key for c in candidates if c.kind == "PER"}
    pronoun = slot is not None and slot.pos in ("PRON", "DET")
    gender, number = _expected(d, slot, cue)
    start, end = span
    rows: list[list[float]] = []
    keys: list[tuple[str, ...]] = []
    ranks: dict[str, int] = {}
    for rank, c in enumerate(candidates):
        kind, key = c.kind, c.key
        ranks[kind] = ranks.get(kind, 0) + 1
        sentence = d.sentence(c.sentence)
        head = sentence.tokens[c.head]
        own = head.feats.get("Gender", "")
        place = _AWAY if cue is None or c.sentence != at else _place(d, c, cue, slot)
        same = place is not _AWAY
        in_slot_key = key in slot_keys
        rows.append(
            [
                *m.own(d, c, own_values),
                float(start <= c.start and c.end <= end),
                place.at_head,
                place.is_slot,
                place.above,
                place.child,
                place.distance,
                float(place.side > 0),
                float(c.sentence - at),
                float(c.sentence == at),
                float(c.end <= start),
                float(sentence.paragraph - paragraph),
                place.side,
                place.commas,
                place.crossed,
                float(bool(gender) and own == gender),
                float(bool(gender) and bool(own) and own != gender),
                float(bool(number) and head.feats.get("Number") == number),
                float(before[key]),
                float(last_before == key),
                float(key in later),
                float(rank),
                float(ranks[kind]),
                float(in_slot_key),
                float(not place.is_slot and m.in_slot(c)),
                float(
                    second is not None
                    and second_slot is not None
                    and c.sentence == second.sentence
                    and c.first <= second_slot.index <= c.last
                ),
                place.steps,
                float(0 <= start - c.end <= 12 and ":" in d.text[c.end : start]),
                float(same and in_slot_key and not place.is_slot),
                float(kind in _DESCRIPTIONS and key in persons),
                place.is_cue,
                float(pronoun and kind not in ("PER", "person")),
            ]
        )
        keys.append((head.lemma if kind not in ("PER", "LOC") else kind,))
    return rows, keys


@dataclass(frozen=True, slots=True)
class _Place:
    """How a mention stands to a cue of its sentence; as defaults: how one of another sentence does."""

    at_head: float = 0.0
    is_slot: float = 0.0
    above: float = 0.0
    child: float = 0.0
    distance: float = 40.0
    side: float = 0.0
    commas: float = 0.0
    crossed: float = 0.0
    steps: float = 9.0
    is_cue: float = 0.0


_AWAY = _Place()


def _place(d: Discourse, c: SpeakerMention, cue: Cue, slot: Token | None) -> _Place:
    facts = d.facts(c.sentence)
    is_slot = slot is not None and c.first <= slot.index <= c.last
    steps = _steps_above(d.tree(c.sentence).up[c.head], slot.index) if slot is not None else 9
    low, high = min(c.last, cue.last), max(c.first, cue.first)
    return _Place(
        float(is_slot and slot is not None and slot.index == c.head),
        float(is_slot),
        float(0 < steps < 9),
        float(facts.heads[c.head] == cue.head),
        float(min(_gap(c, cue), 40)),
        float((c.first > cue.last) - (c.last < cue.first)),
        float(between(facts.commas, low + 1, high)),
        float(sum(low < o.head < high for o in d.cues.get(c.sentence, ()))),
        float(steps),
        float(cue.first <= c.head <= cue.last),
    )


def _gap(c: SpeakerMention, cue: Cue) -> int:
    if c.first > cue.last:
        return c.first - cue.last
    return cue.first - c.last if c.last < cue.first else 0


def _steps_above(up: list[int], target: int) -> int:
    return up.index(target) + 1 if target in up else 9


def _expected(d: Discourse, slot: Token | None, cue: Cue | None) -> tuple[str, str]:
    """The gender and the number that the pronoun in the slot, or else the verb, asks for."""
    if slot is not None and slot.pos in ("PRON", "DET"):
        return slot.feats.get("Gender", ""), slot.feats.get("Number", "")
    if cue is not None:
        verb = d.sentence(cue.sentence).tokens[cue.head]
        if verb.feats.get("VerbForm") == "Fin":
            return verb.feats.get("Gender", ""), verb.feats.get("Number", "")
    return "", ""
