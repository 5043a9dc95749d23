"""What the choice of a speaker may know of a mention: features that a person can read."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.reading.statements.cues import CLASSES, Cue
from svodka.reading.statements.discourse import Discourse
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


def statement_values(
    d: Discourse, m: Mentions, mode: str, template: str, cue: Cue | None, own: bool
) -> list[float]:
    """Features that all candidates of one statement share (:data:`STATEMENT`)."""
    slot = m.slots.get(cue) if cue else None
    head = d.sentence(cue.sentence).tokens[cue.head] if cue else None
    pronoun = slot is not None and slot.pos in ("PRON", "DET")
    out = [float(mode == "direct")]
    out += [float(template == t) for t in _TEMPLATES]
    out += [float(cue is None), float(own)]
    out += [float(cue is not None and cue.kind == k) for k in KINDS]
    out += [float(cue is not None and cue.group == c) for c in CLASSES]
    out += [
        float(slot is None),
        float(pronoun),
        float(slot is not None and slot.pos in ("PROPN", "X")),
        float(slot is not None and slot.feats.get("Number") == "Plur"),
        float(head is not None and head.feats.get("Voice") == "Pass"),
        float(head is not None and head.rel in ("conj", "advcl", "xcomp")),
    ]
    return out


def own_values(d: Discourse, m: Mentions, c: SpeakerMention, title: set[str]) -> list[float]:
    """Features of a mention by itself (:data:`OWN`); ``title``: the keys of the first sentences."""
    sentence, tree = d.sentence(c.sentence), d.tree(c.sentence)
    head = sentence.tokens[c.head]
    feats, quotation = head.feats, d.quotation_at(c.start)
    case = feats.get("Case")
    out = [0.0]
    out += [float(c.kind == k) for k in _MENTION_KINDS]
    out += [float(case == k) for k in _CASES]
    out += [float(head.rel == r) for r in SPEAKER_RELS]
    out += [
        float(c.last - c.first + 1),
        float(feats.get("Animacy") == "Anim"),
        float(feats.get("Number") == "Plur"),
        float(is_subject(tree, c)),
        float(m.counts.get(c.key, 0)),
        float(c.sentence == 0),
        float(quotation is not None and quotation.end - quotation.start > 40),
        float(head.rel == "appos"),
        float(any(tree.rels[i] == "case" for i in sentence.children[c.head])),
        float(c.key in title),
        float(c.kind == "PER" and c.last > c.first),
        float(
            c.kind != "PER" and any(c.first <= n.first and n.last <= c.last for n in sentence.names)
        ),
    ]
    return out


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
    home = d.outline.sentence_at(span[0])
    at = cue.sentence if cue else (home.index if home else 0)
    paragraph = d.sentence(at).paragraph
    slot_keys = {
        c.key
        for c in m.by_sentence.get(at, ())
        if slot is not None and c.first <= slot.index <= c.last
    }
    before = [key for index, key in m.subjects if index < at]
    later = {key for index, key in m.subjects if index > at}
    persons = {c.key for c in candidates if c.kind == "PER"}
    pronoun = slot is not None and slot.pos in ("PRON", "DET")
    gender, number = _expected(d, slot, cue)
    rows: list[list[float]] = []
    keys: list[tuple[str, ...]] = []
    ranks: dict[str, int] = {}
    for rank, c in enumerate(candidates):
        ranks[c.kind] = ranks.get(c.kind, 0) + 1
        sentence = d.sentence(c.sentence)
        head = sentence.tokens[c.head]
        same = cue is not None and c.sentence == at
        is_slot = same and slot is not None and c.first <= slot.index <= c.last
        steps, distance, commas, crossed, side, child = 9, 40, 0, 0, 0, False
        if cue is not None and same:
            tree = d.tree(c.sentence)
            steps = _steps_above(tree.up[c.head], slot.index) if slot is not None else 9
            distance = min(_gap(c, cue), 40)
            low, high = min(c.last, cue.last), max(c.first, cue.first)
            commas = sum(t.text == "," for t in sentence.tokens[low + 1 : high])
            crossed = sum(low < o.head < high for o in d.cues.get(c.sentence, ()))
            side = (c.first > cue.last) - (c.last < cue.first)
            child = tree.heads[c.head] == cue.head
        own = head.feats.get("Gender", "")
        rows.append(
            [
                *m.own(d, c, own_values),
                float(span[0] <= c.start and c.end <= span[1]),
                float(is_slot and slot is not None and slot.index == c.head),
                float(is_slot),
                float(0 < steps < 9),
                float(child),
                float(distance),
                float(side > 0),
                float(c.sentence - at),
                float(c.sentence == at),
                float(c.end <= span[0]),
                float(sentence.paragraph - paragraph),
                float(side),
                float(commas),
                float(crossed),
                float(bool(gender) and own == gender),
                float(bool(gender) and bool(own) and own != gender),
                float(bool(number) and head.feats.get("Number") == number),
                float(before.count(c.key)),
                float(bool(before) and before[-1] == c.key),
                float(c.key in later),
                float(rank),
                float(ranks[c.kind]),
                float(c.key in slot_keys),
                float(not is_slot and m.in_slot(c)),
                float(
                    second is not None
                    and second_slot is not None
                    and c.sentence == second.sentence
                    and c.first <= second_slot.index <= c.last
                ),
                float(steps),
                float(0 <= span[0] - c.end <= 12 and ":" in d.text[c.end : span[0]]),
                float(same and c.key in slot_keys and not is_slot),
                float(c.kind in _DESCRIPTIONS and c.key in persons),
                float(cue is not None and same and cue.first <= c.head <= cue.last),
                float(pronoun and c.kind not in ("PER", "person")),
            ]
        )
        keys.append((head.lemma if c.kind not in ("PER", "LOC") else c.kind,))
    return rows, keys


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
