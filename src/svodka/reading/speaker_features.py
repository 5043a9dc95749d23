"""What the choice of a speaker may know of a mention: features that a person can read."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.reading.cues import CLASSES, Cue
from svodka.reading.discourse import Discourse
from svodka.reading.quotations import Quotation
from svodka.reading.speakers import SPEAKER_RELS, Mentions, SpeakerMention, is_subject
from svodka.reading.statement_features import KINDS

_MENTION_KINDS = ("PER", "ORG", "LOC", "person", "body", "media", "document", "unnamed", "proper", "other")
_DESCRIPTIONS = ("person", "body", "media", "other")
_CASES = ("Nom", "Gen", "Dat", "Acc", "Ins", "Loc")
_TEMPLATES = ("that", "comma", "left", "around", "quotation", "earlier", "next")

STATEMENT = (
    "direct", *(f"template.{t}" for t in _TEMPLATES), "anchor.none", "anchor.own",
    *(f"kind.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES),
    "slot.none", "slot.pronoun", "slot.name", "slot.plural", "passive", "conjunct",
)  # fmt: skip
MENTION = (
    "none", *(f"mention.{k}" for k in _MENTION_KINDS), *(f"case.{c}" for c in _CASES),
    *(f"rel.{r.replace(':', '.')}" for r in SPEAKER_RELS),
    "words", "animate", "plural", "subject", "count", "first.sentence", "quoted", "in.statement",
    "is.slot", "has.slot", "slot.above", "child.of.cue", "appositive", "distance", "after.cue",
    "sentences", "same.sentence", "before.statement", "paragraphs", "tokens.sign", "commas.between",
    "cues.between", "agrees.gender", "disagrees.gender", "agrees.number", "spoke.before", "spoke.last",
    "spoke.after", "rank", "rank.kind", "slot.key", "preposition", "in.other.slot", "second.anchor",
    "title.key", "is.full", "later.named", "slot.steps", "before.colon", "slot.named", "named.key",
)  # fmt: skip


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
    slot_keys = {
        c.key
        for c in m.by_sentence.get(at, ())
        if slot is not None and c.first <= slot.index <= c.last
    }
    before = [key for index, key in m.subjects if index < at]
    later = {key for index, key in m.subjects if index > at}
    title = {c.key for i in (0, 1, 2) for c in m.by_sentence.get(i, ())}
    persons = {c.key for c in candidates if c.kind == "PER"}
    rows: list[list[float]] = []
    keys: list[tuple[str, ...]] = []
    ranks: dict[str, int] = {}
    for rank, c in enumerate(candidates):
        ranks[c.kind] = ranks.get(c.kind, 0) + 1
        sentence, tree = d.sentence(c.sentence), d.tree(c.sentence)
        head = sentence.tokens[c.head]
        same = cue is not None and c.sentence == cue.sentence
        is_slot = same and slot is not None and c.first <= slot.index <= c.last
        steps = _steps_above(tree.up[c.head], slot.index) if same and slot is not None else 9
        distance = 99 if cue is None or not same else _gap(c, cue)
        low, high = (0, 0) if cue is None or not same else (min(c.last, cue.last), max(c.first, cue.first))
        row = [0.0]
        row += [float(c.kind == k) for k in _MENTION_KINDS]
        row += [float(head.feats.get("Case") == k) for k in _CASES]
        row += [float(head.rel == r) for r in SPEAKER_RELS]
        row += [
            float(c.last - c.first + 1),
            float(head.feats.get("Animacy") == "Anim"),
            float(head.feats.get("Number") == "Plur"),
            float(is_subject(tree, c)),
            float(m.counts.get(c.key, 0)),
            float(c.sentence == 0),
            float(_quoted(d.quotation_at(c.start))),
            float(span[0] <= c.start and c.end <= span[1]),
            float(is_slot and slot is not None and slot.index == c.head),
            float(is_slot),
            float(0 < steps < 9),
            float(same and cue is not None and tree.heads[c.head] == cue.head),
            float(head.rel == "appos"),
            float(min(distance, 40)),
            float(cue is not None and same and c.first > cue.last),
            float(c.sentence - at),
            float(c.sentence == at),
            float(c.end <= span[0]),
            float(sentence.paragraph - d.sentence(at).paragraph),
            float((c.first > cue.last) - (c.last < cue.first)) if cue and same else 0.0,
            float(sum(t.text == "," for t in sentence.tokens[low + 1 : high])),
            float(sum(low < o.head < high for o in d.cues.get(c.sentence, ()))) if same else 0.0,
            *_agreement(d, slot, cue, head, c),
            float(before.count(c.key)),
            float(bool(before) and before[-1] == c.key),
            float(c.key in later),
            float(rank),
            float(ranks[c.kind]),
            float(c.key in slot_keys),
            float(any(tree.rels[i] == "case" for i in sentence.children[c.head])),
            float(not is_slot and any(
                o is not cue and (s := m.slots.get(o)) is not None and c.first <= s.index <= c.last
                for o in d.cues.get(c.sentence, ())
            )),
            float(
                second is not None
                and second_slot is not None
                and c.sentence == second.sentence
                and c.first <= second_slot.index <= c.last
            ),
            float(c.key in title),
            float(c.kind == "PER" and c.last > c.first),
            float(bool(_name_within(sentence, c))),
            float(steps),
            float(0 <= span[0] - c.end <= 12 and ":" in d.text[c.end : span[0]]),
            float(same and c.key in slot_keys and not is_slot),
            float(c.kind in _DESCRIPTIONS and c.key in persons),
        ]
        rows.append(row)
        keys.append((head.lemma if c.kind not in ("PER", "LOC") else c.kind,))
    return rows, keys


def _name_within(sentence: object, c: SpeakerMention) -> bool:
    names = getattr(sentence, "names", [])
    return c.kind != "PER" and any(c.first <= n.first and n.last <= c.last for n in names)


def _quoted(quotation: Quotation | None) -> bool:
    return quotation is not None and quotation.end - quotation.start > 40


def _gap(c: SpeakerMention, cue: Cue) -> int:
    if c.first > cue.last:
        return c.first - cue.last
    return cue.first - c.last if c.last < cue.first else 0


def _steps_above(up: list[int], target: int) -> int:
    return up.index(target) + 1 if target in up else 9


def _agreement(
    d: Discourse, slot: Token | None, cue: Cue | None, head: Token, c: SpeakerMention
) -> tuple[float, float, float]:
    """Whether a mention agrees in gender and number with the pronoun in the slot, or with the verb."""
    gender, number = "", ""
    if slot is not None and slot.pos in ("PRON", "DET"):
        word = slot.text.casefold()
        gender = {"он": "Masc", "его": "Masc", "она": "Fem", "её": "Fem", "ее": "Fem"}.get(word, "")
        number = "Plur" if word in ("они", "их") else "Sing"
    elif cue is not None:
        verb = d.sentence(cue.sentence).tokens[cue.head]
        if verb.feats.get("VerbForm") == "Fin":
            gender, number = verb.feats.get("Gender", ""), verb.feats.get("Number", "")
    own = head.feats.get("Gender", "")
    return (
        float(bool(gender) and own == gender),
        float(bool(gender) and bool(own) and own != gender),
        float(bool(number) and head.feats.get("Number") == number),
    )
