"""Decisions whether sentences belong to a statement: those before «об этом сообщил», those after it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from svodka.language.analysis import Sentence
from svodka.reading.statements.contents.choices import Choice
from svodka.reading.statements.contents.decisions import NONE, Decision, Proposal
from svodka.reading.statements.cues.asides import aside, concludes
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.references import tells_who
from svodka.reading.statements.cues.turning import TURNING
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.onward.continuations import (
    Backward,
    backward,
    backward_values,
    next_values,
    span,
)
from svodka.reading.statements.onward.narrated import narrated

Taken = dict[int, tuple[float, float]]
LEAST = 3
"""How many words, with its marks, a sentence has that goes on with somebody's words."""
_TAKEN = 0.3
"""From which chance on a sentence holds somebody's words already."""
_TURNED = 0.8
"""The chance of what is told behind a sentence that turns to it."""
_HEARD = 4
"""How many sentences off somebody is heard, where one that turns to a matter is about speech."""


def taken_by(decisions: list[Decision]) -> Taken:
    """Per sentence, the probability that it holds the content of a cue, and that of a quotation."""
    out: Taken = {}
    for decision in decisions:
        chance = sum(decision.chances)
        for index in {p.sentence for p in decision.proposals}:
            content, quotation = out.get(index, (0.0, 0.0))
            if decision.kind == "content":
                out[index] = (max(content, chance), quotation)
            elif decision.kind == "quotation":
                out[index] = (content, max(quotation, chance))
    return out


def earlier_decisions(d: Discourse, taken: Taken, end: int = sys.maxsize) -> Iterator[Decision]:
    """One decision a sentence before ``end`` that a later «об этом сообщил» may cover."""
    for back in backward(d):
        if back.sentence >= end:
            continue
        start, end = span(d, d.sentence(back.sentence))
        decision = _by_trees(
            "earlier",
            d,
            Proposal(start, end, "indirect", back.cue, "earlier", back.sentence),
            backward_values(d, back, taken),
            f"{back.cue.word} {back.about}",
        )
        decision.sure = _told_before(d, back)
        yield decision


def _told_before(d: Discourse, back: Backward) -> int | None:
    """«[Жителей стало больше]. Такие данные привёл Росстат»: the sentence right before, as an index.

    Of 15 such sentences in annotated articles 14 are statements.
    """
    tokens = d.sentence(back.cue.sentence).tokens
    near = back.sentence == back.cue.sentence - 1
    return 0 if near and tells_who(tokens, back.cue.head, back.cue.group) else None


def _by_trees(
    kind: str, d: Discourse, proposal: Proposal, values: list[float], key: str
) -> Decision:
    """A decision about one stretch that boosted trees make: they look at no vectors."""
    return Decision(
        kind, Choice([proposal], [], [values], NONE[kind], [(key,)], [0], 0, 0, d.table)
    )


def next_decision(
    d: Discourse, index: int, previous: tuple[Proposal, float], taken: Taken, chain: int
) -> Decision | None:
    """Whether a sentence goes on with the reported speech of the statement before it."""
    sentence = d.sentence(index)
    proposal, chance = previous
    if not sentence.parsed or len(sentence.tokens) < LEAST:
        return None
    cue = proposal.cue or proposal.second
    if _names_only(d, sentence):
        return None
    if narrated(d, sentence, d.sentence(proposal.sentence), cue):
        return None
    start, end = span(d, sentence)
    values = next_values(
        d,
        sentence,
        (proposal.sentence, cue, chance, proposal.mode == "direct", proposal.template),
        taken,
        chain,
    )
    return _by_trees(
        "next",
        d,
        Proposal(
            start, end, "indirect", None, "next", index, cue or proposal.second, origin=proposal
        ),
        values,
        cue.word if cue else "",
    )


def _names_only(d: Discourse, sentence: Sentence) -> bool:
    """«[По его словам]:»: a line that says who speaks below it, and nothing else."""
    found = d.cues.get(sentence.index, ())
    return (
        bool(found) and d.text[sentence.end - 1] == ":" and not d.facts(sentence.index).predicates
    )


def next_places(
    d: Discourse, made: list[tuple[Proposal, float]], seen: set[int]
) -> Iterator[tuple[int, tuple[Proposal, float]]]:
    """Sentences within two of a likely statement, with the statement nearest before them.

    ``seen``: sentences that are not asked again; those given out are added. What a headline says
    ends with it.
    """
    last: dict[int, tuple[Proposal, float]] = {}
    for proposal, chance in made:
        final = d.sentence_at(max(proposal.start, proposal.end - 1))
        index = final.index if final else proposal.sentence
        if chance >= 0.3 and (index not in last or last[index][1] < chance):
            last[index] = (proposal, chance)
    after = {back + steps for back in last for steps in (1, 2)}
    for index in sorted(after - last.keys() - seen):
        if index < len(d.outline.sentences):
            seen.add(index)
            before = last[index - 1 if index - 1 in last else index - 2]
            turned = index - 1 not in last and aside(d.sentence(index - 1), d.language)
            if not turned and not _headline(d, before[0], index):
                yield index, before


def turned(d: Discourse, taken: Taken, end: int = sys.maxsize) -> Iterator[tuple[Proposal, float]]:
    """«Министр остановился на дорогах. [Построено 40 мостов]»: what is told behind a turn, and its chance.

    The next sentence of the paragraph, where it is nobody else's words, and somebody is heard near by.
    """
    for index, found in d.cues.items():
        after = index + 1
        if (
            not found
            or found[0].kind != TURNING
            or not index < after < min(end, len(d.outline.sentences))
        ):
            continue
        sentence = d.sentence(after)
        apart = sentence.paragraph != d.sentence(index).paragraph or d.quoted_here(after) > 0
        if (
            apart
            or not sentence.parsed
            or d.cues.get(after)
            or max(taken.get(after, (0.0,))) > _TAKEN
        ):
            continue
        near = range(index - _HEARD, index + _HEARD + 1)
        heard = any(cue.kind != TURNING for at in near for cue in d.cues.get(at, ()))
        if heard and not aside(sentence, d.language) and not concludes(sentence, d.language):
            start, stop = span(d, sentence)
            yield Proposal(start, stop, "indirect", found[0], "next", after), _TURNED


def in_turns(
    d: Discourse, taken: Taken, end: int = sys.maxsize
) -> Iterator[tuple[Proposal, float]]:
    """«Лосева: Спасибо. [Построено 14 школ].»: what is told in a turn of a dialogue, and its chance."""
    for paragraph in d.turns:
        first, *others = d.paragraph[paragraph]
        for index in others:
            sentence = d.sentence(index)
            if index >= end or not sentence.parsed or max(taken.get(index, (0.0,))) > _TAKEN:
                continue
            start, stop = span(d, sentence)
            yield Proposal(start, stop, "indirect", None, "next", index, d.cues[first][0]), _TURNED


def _headline(d: Discourse, proposal: Proposal, index: int) -> bool:
    """Whether a statement stands in a headline, above the paragraph of a sentence."""
    headed = proposal.cue is not None and proposal.cue.kind == HEADING
    return headed and d.sentence(index).paragraph != d.sentence(proposal.sentence).paragraph
