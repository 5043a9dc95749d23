"""What the choice of a speaker may know of a statement: features that a person can read."""

from __future__ import annotations

from svodka.reading.statements.contents.choices import OneHot
from svodka.reading.statements.contents.features import KINDS
from svodka.reading.statements.cues.saying import CLASSES, Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.standing import Mentions

_TEMPLATES = ("that", "comma", "left", "around", "quotation", "earlier", "next")

STATEMENT = (
    "direct", *(f"template.{t}" for t in _TEMPLATES), "anchor.none", "anchor.own",
    *(f"kind.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES),
    "slot.none", "slot.pronoun", "slot.name", "slot.plural", "passive", "conjunct",
)  # fmt: skip


_TEMPLATE, _KIND, _CLASS = OneHot(_TEMPLATES), OneHot(KINDS), OneHot(CLASSES)


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
