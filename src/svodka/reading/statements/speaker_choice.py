"""Choose the speaker of each statement: one group of mentions a statement, "none" among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.model import Speaker
from svodka.reading.choice.chooser import Chooser, Group
from svodka.reading.statements.cues import Cue
from svodka.reading.statements.decisions import Proposal
from svodka.reading.statements.discourse import Discourse
from svodka.reading.statements.speaker_features import (
    MENTION,
    mention_rows,
    statement_values,
)
from svodka.reading.statements.speakers import Mentions, SpeakerMention

_REACH = 4
_MOST = 6


@dataclass(frozen=True, slots=True)
class SpeakerChooser:
    """Chooses among the mentions of a document."""

    chooser: Chooser

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> SpeakerChooser:
        """From the arrays of the shipped weights."""
        return cls(Chooser.from_arrays(arrays, "speaker"))

    def choose(
        self, d: Discourse, mentions: Mentions, proposals: Sequence[Proposal]
    ) -> list[tuple[tuple[Speaker | None, float], ...]]:
        """For each statement its speakers with their chances, the likeliest first."""
        groups = [speaker_group(d, mentions, p, proposals) for p in proposals]
        return [
            _ranked(d, mentions, group.options, chances.tolist())
            for group, chances in zip(groups, self.chooser.chances(groups), strict=True)
        ]


def speaker_group(
    d: Discourse, mentions: Mentions, p: Proposal, others: Sequence[Proposal]
) -> Group[SpeakerMention]:
    """The mentions that a statement may be attributed to, as rows of a choice; "none" last."""
    cue, own = p.cue, True
    second = p.second
    if cue is None or (
        mentions.slots.get(cue) is None and second is None and p.template == "quotation"
    ):
        own = cue is not None
        cue, second = (cue or second or _cue_before(d, p)), (second if cue else _cue_before(d, p))
    sentences = {p.sentence}
    if cue:
        sentences.add(cue.sentence)
    if second:
        sentences.add(second.sentence)
    found = mentions.near(sentences)
    shared = statement_values(d, mentions, p.mode, p.template, cue, own)
    rows, keys = mention_rows(d, mentions, found, (p.start, p.end), cue, second)
    none = [1.0] + [0.0] * (len(MENTION) - 1)
    slot = mentions.slots.get(cue) if cue else None
    said = d.cue_vector(cue)
    return Group(
        tuple(found),
        np.array([*(shared + row for row in rows), shared + none], np.float32),
        (*keys, ("none",)),
        np.stack([*(d.vector(m.sentence, m.head) for m in found), np.zeros_like(said)]),
        said,
        d.token_vector(cue.sentence, slot) if cue else np.zeros_like(said),
    )


def _cue_before(d: Discourse, p: Proposal) -> Cue | None:
    """The last cue that stands before a statement, a few sentences back at most."""
    for index in range(p.sentence, max(-1, p.sentence - _REACH - 1), -1):
        found = [c for c in d.cues.get(index, ()) if c.end <= p.start]
        if found:
            return found[-1]
    return None


def _ranked(
    d: Discourse, mentions: Mentions, found: Sequence[SpeakerMention], chances: list[float]
) -> tuple[tuple[Speaker | None, float], ...]:
    """Speakers by the chance of all their mentions together; each shown by its best mention."""
    total: dict[str, float] = {}
    best: dict[str, int] = {}
    for i, mention in enumerate(found):
        total[mention.key] = total.get(mention.key, 0.0) + chances[i]
        if mention.key not in best or chances[i] > chances[best[mention.key]]:
            best[mention.key] = i
    order: list[tuple[float, int]] = [(-chance, best[key]) for key, chance in total.items()]
    order.append((-chances[-1], -1))
    return tuple(
        (speaker(d, mentions, found[i]) if i >= 0 else None, -chance)
        for chance, i in sorted(order)[:_MOST]
    )


def speaker(d: Discourse, mentions: Mentions, m: SpeakerMention) -> Speaker:
    """A mention as a speaker: its words, the fullest name in the document, its role."""
    text = d.text[m.start : m.end]
    full = mentions.full.get(m.key)
    if full is None:
        return Speaker(text, m.start, m.end, text, None)
    return Speaker(text, m.start, m.end, d.text[full.start : full.end], _role(d, mentions, m, full))


def _role(d: Discourse, mentions: Mentions, *names: SpeakerMention) -> str | None:
    """The words that name the person's role, beside a mention of the name."""
    for name in names:
        for m in mentions.by_sentence[name.sentence]:
            if m.kind != "person" or m.key != name.key:
                continue
            end = name.start if m.start < name.start <= m.end else m.end
            return d.text[m.start : end].rstrip(" ,—–-\u00a0") or None
    return None
