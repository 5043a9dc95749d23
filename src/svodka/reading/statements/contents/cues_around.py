"""The cues around a quotation: verbs of saying before it and after it, and how far off they stand."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.language.analysis import Sentence
from svodka.language.punctuation import SPEECH_DASHES
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.quotations import Quotation

_AFTER = 8
"""How many tokens after a quotation a cue belongs to it rather than one before."""
_THUS = 3
"""How many words off its verb «так» stands."""


@dataclass(frozen=True, slots=True)
class CuesAround:
    """The cues around a quotation: before it and after it, with the tokens between (99: none)."""

    left: Cue | None
    left_distance: int
    right: Cue | None
    right_distance: int

    @property
    def best(self) -> Cue | None:
        """The cue that most likely belongs to the quotation: one right after it, else the one before."""
        if self.right and (self.right_distance <= _AFTER or self.left is None):
            return self.right
        return self.left


def cues_around(d: Discourse, quotation: Quotation) -> CuesAround:
    """The nearest cue before a quotation (in its sentence, or the one that a colon ends) and after it."""
    left, left_distance = None, 99
    right, right_distance = None, 99
    first = d.sentence_at(quotation.start)
    if first is not None:
        left, left_distance = _left(d, first, quotation)
    last = d.sentence_at(max(quotation.start, quotation.end - 1))
    if last is not None:
        sentences = [last]
        if last.index + 1 < len(d.outline.sentences) and last.end <= quotation.outer[1] + 1:
            following = d.sentence(last.index + 1)
            dash = d.text[following.start] in SPEECH_DASHES
            if following.paragraph == last.paragraph and (dash or tells_thus(d, following)):
                sentences.append(following)
        for sentence in sentences:
            right = next(
                (c for c in d.cues.get(sentence.index, ()) if c.start >= quotation.end), None
            )
            if right:
                after = next(t.index for t in sentence.tokens if t.start >= quotation.end)
                right_distance = right.first - after
                break
    return CuesAround(left, left_distance, right, right_distance)


def tells_thus(d: Discourse, sentence: Sentence) -> bool:
    """«„Открыто 5 школ“. [Так] оценил год мэр»: whether it says who told what stands before."""
    cue = next(iter(d.cues.get(sentence.index, ())), None)
    if cue is None or cue.group == "other" or sentence.lower[0] not in attribution("thus"):
        return False
    near = sentence.tokens[1 : cue.head]  # «так [ситуацию] прокомментировал мэр»
    finite = sentence.tokens[cue.head].feats.get("VerbForm") == "Fin"
    beside = len(near) < _THUS and all(t.pos != "PUNCT" for t in near)
    return beside and finite and d.subject(cue) is not None


def _left(d: Discourse, first: Sentence, quotation: Quotation) -> tuple[Cue | None, int]:
    before = [c for c in d.cues.get(first.index, ()) if c.end <= quotation.start]
    if before:
        start = next(
            (t.index for t in first.tokens if t.start >= quotation.start), len(first.tokens)
        )
        return before[-1], start - before[-1].last
    at = first.index - 1
    while at >= 0 and first.index - at <= 12:
        sentence = d.sentence(at)
        if d.text[sentence.start : sentence.end].rstrip(" '\"»").endswith(":"):
            found = d.cues.get(at, [])
            return (found[-1], len(sentence.tokens) - found[-1].last) if found else (None, 99)
        if quotation.form == "marks" and first.index - at >= 1:
            break
        at -= 1
    return None, 99
