"""Choose the speaker of each statement: one group of mentions a statement, "none" among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.model import Speaker
from svodka.reading.choice.priors import Priors
from svodka.reading.choice.ranker import Ranker, group_softmax
from svodka.reading.statements.cues import Cue
from svodka.reading.statements.decisions import Proposal
from svodka.reading.statements.discourse import Discourse
from svodka.reading.statements.speaker_features import (
    MENTION,
    STATEMENT,
    mention_rows,
    statement_values,
)
from svodka.reading.statements.speakers import Mentions, SpeakerMention

NAMES = (*STATEMENT, *MENTION, "prior.word")
_REACH = 4
_MOST = 6


@dataclass(slots=True)
class SpeakerGroup:
    """The candidate mentions of one statement, with their rows; the last row is "none"."""

    mentions: list[SpeakerMention]
    values: list[list[float]]
    keys: list[tuple[str, ...]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class SpeakerChooser:
    """The ranker of speakers and the priors of their nouns."""

    ranker: Ranker
    priors: Priors

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> SpeakerChooser:
        """From the arrays of the shipped weights."""
        return cls(
            Ranker.from_arrays(arrays, "speaker"), Priors.from_arrays(arrays, "speaker.priors")
        )

    def choose(
        self, d: Discourse, mentions: Mentions, proposals: Sequence[Proposal]
    ) -> list[tuple[tuple[Speaker | None, float], ...]]:
        """For each statement its speakers with their chances, the likeliest first."""
        if not proposals:
            return []
        groups = [speaker_group(d, mentions, p, proposals) for p in proposals]
        rows = speaker_rows(groups, self.priors)
        sizes = [len(g.mentions) + 1 for g in groups]
        chances = group_softmax(self.ranker.scores(rows), sizes)
        out, at = [], 0
        for group, size in zip(groups, sizes, strict=True):
            out.append(_ranked(d, mentions, group, chances[at : at + size].tolist()))
            at += size
        return out


def speaker_rows(
    groups: Sequence[SpeakerGroup], priors: Priors | NDArray[np.float32]
) -> NDArray[np.float32]:
    """The rows of the groups; ``priors``, or the values that they would give."""
    keys = [key for g in groups for key in g.keys]
    known = priors.values(keys) if isinstance(priors, Priors) else priors
    out = np.zeros((sum(len(g.values) for g in groups), len(NAMES)), np.float32)
    at = taken = 0
    for group in groups:
        n = len(group.values)
        out[at : at + n, :-1] = group.values
        out[at : at + n - 1, -1] = known[taken : taken + n - 1, 0]
        at += n
        taken += n - 1
    return out


def speaker_group(
    d: Discourse, mentions: Mentions, p: Proposal, others: Sequence[Proposal]
) -> SpeakerGroup:
    """The mentions that a statement may be attributed to, with their features."""
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
    return SpeakerGroup(found, [shared + row for row in rows] + [shared + none], keys)


def _cue_before(d: Discourse, p: Proposal) -> Cue | None:
    """The last cue that stands before a statement, a few sentences back at most."""
    for index in range(p.sentence, max(-1, p.sentence - _REACH - 1), -1):
        found = [c for c in d.cues.get(index, ()) if c.end <= p.start]
        if found:
            return found[-1]
    return None


def _ranked(
    d: Discourse, mentions: Mentions, group: SpeakerGroup, chances: list[float]
) -> tuple[tuple[Speaker | None, float], ...]:
    """Speakers by the chance of all their mentions together; each shown by its best mention."""
    total: dict[str, float] = {}
    best: dict[str, int] = {}
    for i, mention in enumerate(group.mentions):
        total[mention.key] = total.get(mention.key, 0.0) + chances[i]
        if mention.key not in best or chances[i] > chances[best[mention.key]]:
            best[mention.key] = i
    order: list[tuple[float, int]] = [(-chance, best[key]) for key, chance in total.items()]
    order.append((-chances[-1], -1))
    return tuple(
        (speaker(d, mentions, group.mentions[i]) if i >= 0 else None, -chance)
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
