"""Choose the speaker of each statement: one choice of mentions a statement, "none" among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from numpy.typing import NDArray

from svodka.model import Speaker
from svodka.reading.choice.chooser import Chooser
from svodka.reading.statements.contents.choices import Choice, weigh
from svodka.reading.statements.contents.decisions import Proposal
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import QUOTING
from svodka.reading.statements.cues.unnamed import unnamed, unsaid
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.speakers.features import statement_values
from svodka.reading.statements.speakers.meant import meant, there
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.named_beside import (
    SURE,
    named_above,
    named_anew,
    named_before,
    named_behind,
    named_heading,
)
from svodka.reading.statements.speakers.offices import is_body, office_behind, owns
from svodka.reading.statements.speakers.passed_on import passed_on
from svodka.reading.statements.speakers.pronouns import of_other_gender
from svodka.reading.statements.speakers.roles import role
from svodka.reading.statements.speakers.rows import MENTION, MentionRows
from svodka.reading.statements.speakers.standing import Mentions, told_of
from svodka.reading.statements.speakers.turns import in_turn

Speakers = tuple[tuple[Speaker | None, float], ...]
"""Who may have said something, with their chances, the likeliest first; ``None``: an unnamed source."""
Unattributed = tuple[Discourse, Mentions, Sequence[Proposal]]
"""A document with the statements whose speakers are asked for."""

_NONE = [1.0] + [0.0] * (len(MENTION) - 1)
_REACH = 4
_MOST = 6
_WHOM = frozenset({"iobj", "obj", "obl"})
_GOVERNED = frozenset({"that", "wh", "nominal", "object", "colon", "earlier"})
"""Where the words stand that a cue governs, or refers back to."""


@dataclass(frozen=True, slots=True)
class SpeakerChooser:
    """Chooses among the mentions of a document."""

    chooser: Chooser

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> SpeakerChooser:
        """From the arrays of the shipped weights."""
        return cls(Chooser.from_arrays(arrays, "speaker"))

    def choose(self, asked: Sequence[Unattributed]) -> list[list[Speakers]]:
        """For each document the speakers of its statements with their chances, the likeliest first."""
        choices = speaker_choices(asked)
        pairs = iter(zip(choices, weigh(choices, self.chooser), strict=True))
        return [
            [
                _known(d, mentions, p)
                or _ranked(d, mentions, c.options, _fitting(d, mentions, p, c, chances))
                for p, (c, chances) in zip(some, islice(pairs, len(some)), strict=True)
            ]
            for d, mentions, some in asked
        ]


def _known(d: Discourse, mentions: Mentions, p: Proposal) -> Speakers:
    """The speaker that grammar is sure of; nothing where it is of none."""
    if p.cue is not None and (unnamed(d.sentence(p.cue.sentence), p.cue) or _unsaid(d, p, p.cue)):
        return ((None, 1.0),)
    named = in_turn(d, mentions, p) or named_heading(mentions, p.cue)
    named = named or named_anew(d, mentions, p.cue) or office_behind(d, mentions, p.cue)
    named = named or passed_on(d, mentions, p.cue) or named_above(d, mentions, p)
    named = named or there(d, mentions, p.cue)
    if named is None and p.quotation is not None:
        named = named_before(d, mentions, p.start) or named_behind(d, mentions, p.quotation)
    return ((speaker(d, mentions, named), SURE), (None, 1 - SURE)) if named else ()


def _unsaid(d: Discourse, p: Proposal, cue: Cue) -> bool:
    """Whether a cue says of a statement that it was not told; one that stands nearer to it may tell it."""
    if p.template not in _GOVERNED:
        return False
    nearer = any(cue.first < c.first and c.end <= p.start for c in d.cues[cue.sentence])
    return not nearer and unsaid(d.sentence(cue.sentence), cue, before=p.template == "earlier")


def _fitting(
    d: Discourse,
    mentions: Mentions,
    p: Proposal,
    c: Choice[SpeakerMention],
    chances: Sequence[float],
) -> list[float]:
    """The chances without people whom the pronoun of the cue cannot mean."""
    cue = p.cue or p.second
    if cue is not None and p.mode == "direct" and p.start <= cue.start < p.end:
        cue = None  # «Он сказал …» within somebody's own words
    others = of_other_gender(d, mentions, cue, c.options)
    if not others:
        return list(chances)
    kept = [
        0.0 if m.key in others else chance for m, chance in zip(c.options, chances, strict=False)
    ]
    kept.append(chances[-1])
    return [chance / (sum(kept) or 1.0) for chance in kept]


def speaker_choices(asked: Sequence[Unattributed]) -> list[Choice[SpeakerMention]]:
    """For each statement the mentions that it may be attributed to; "none" last."""
    rows = MentionRows()
    choices = [_choice(d, mentions, p, rows) for d, mentions, some in asked for p in some]
    values, start = rows.rows(), 0
    for choice in choices:
        end = start + len(choice.options)
        choice.values, start = values[start:end], end
    return choices


def _choice(
    d: Discourse, mentions: Mentions, p: Proposal, rows: MentionRows
) -> Choice[SpeakerMention]:
    """The mentions that a statement may be attributed to, noted among ``rows``."""
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
    slot = mentions.slots.get(cue) if cue else None
    found = [m for m in mentions.near(sentences) if mentions.in_slot(m) or not _quoted(p, m)]
    if cue is not None:
        found = [m for m in found if mentions.in_slot(m) or not _is_told(d, cue, m)]
    if cue is not None and slot is not None:
        body = is_body(d.sentence(cue.sentence), slot)
        found = [m for m in found if m.sentence != cue.sentence or not owns(d, m, slot, body=body)]
    shared = statement_values(d, mentions, p.mode, p.template, cue, own)
    return Choice(
        found,
        shared,
        (),
        shared + _NONE,
        rows.note(d, mentions, found, (p.start, p.end), cue, second),
        [d.row(m.sentence, m.head) for m in found],
        d.cue_row(cue),
        d.token_row(cue.sentence, slot) if cue else 0,
        d.table,
    )


def _quoted(p: Proposal, mention: SpeakerMention) -> bool:
    """Whether a mention stands in the very words that it would have said: «„В [штабе] 5 комнат", — …»."""
    said = p.quotation
    if said is None or said.form != "marks":
        return False  # a line with a dash holds «— …, — сказал Иванов» as well
    return said.start <= mention.start and mention.end <= said.end


def _is_told(d: Discourse, cue: Cue, mention: SpeakerMention) -> bool:
    """«Рассказали о [банке], что он закрыт», «сообщили [мэру], что …»: of what, or whom, a verb tells.

    Nobody who tells it, but for «цитируют [мэра]».
    """
    if mention.sentence != cue.sentence or cue.kind != "verb":
        return False
    sentence = d.sentence(cue.sentence)
    head = sentence.tokens[mention.head]
    if head.head != cue.head:
        return False
    if told_of(sentence, mention.head):
        return True
    if cue.group in QUOTING or any(
        sentence.tokens[i].rel == "case" for i in sentence.children[head.index]
    ):
        return False
    case = head.feats.get("Case")
    animate = head.feats.get("Animacy") == "Anim"
    return (case == "Dat" and head.rel in _WHOM) or (
        case == "Acc" and head.rel == "obj" and animate
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
) -> Speakers:
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
    full = mentions.full.get(m.key) or meant(d, mentions, m)
    if full is None:
        return Speaker(text, m.start, m.end, text, None)
    return Speaker(text, m.start, m.end, d.text[full.start : full.end], role(d, mentions, m, full))
