"""Train the rankers of :mod:`svodka.reading.statements.reader` from annotated articles.

A candidate is right where it overlaps an annotated statement of its mode by half or more
(intersection over union). Candidates that meet an optional statement only are left out: they are
neither right nor wrong; but a sentence that goes on with reported speech is right even where it is
optional, since annotators seldom make it more. Speakers are learned from all annotated statements.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.analysis import Outline
from svodka.learning.boosting import Settings
from svodka.learning.chooser import fit_chooser, fit_tree_chooser
from svodka.learning.gold import Article, folds, same_phrase
from svodka.learning.network import Training
from svodka.learning.parallel import for_each_fold
from svodka.reading.choice.chooser import Group
from svodka.reading.statements.contents.decisions import (
    NAMES,
    TREES,
    Decision,
    Proposal,
    chooser_of,
    content_decisions,
    quotation_decisions,
    score,
)
from svodka.reading.statements.cues.saying import cue_words
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.onward.decisions import (
    Taken,
    earlier_decisions,
    next_decision,
    next_places,
    taken_by,
)
from svodka.reading.statements.onward.steps import likely
from svodka.reading.statements.reader import CHAIN, StatementCandidate, StatementReader
from svodka.reading.statements.speakers.choice import speaker_choices
from svodka.reading.statements.speakers.mentions import SpeakerMention
from svodka.reading.statements.speakers.standing import Mentions

SAME = 0.5
TRAINING: Mapping[str, Training] = {
    "content": Training(epochs=8, hidden=32, width=16),
    "quotation": Training(epochs=8, hidden=32, width=16),
    "speaker": Training(epochs=8, hidden=32, width=16),
}
SETTINGS: Mapping[str, Settings] = {
    "earlier": Settings(trees=60, leaves=4, rate=0.08, min_rows=10),
    "next": Settings(trees=60, leaves=4, rate=0.06, min_rows=10),
}
_INNER = 4


@dataclass(slots=True)
class Groups:
    """Decisions of one kind with what is right among their candidates."""

    decisions: list[Decision] = field(default_factory=list)
    right: list[list[bool]] = field(default_factory=list)
    article: list[int] = field(default_factory=list)


def agreement(p: Proposal, gold: Mapping[str, Any]) -> float:
    """Intersection over union of a candidate and an annotated statement."""
    common = min(p.end, gold["end"]) - max(p.start, gold["start"])
    return common / (max(p.end, gold["end"]) - min(p.start, gold["start"])) if common > 0 else 0.0


def judge(decision: Decision, gold: Sequence[Mapping[str, Any]]) -> list[bool] | None:
    """Which candidates are right; ``None`` where only optional statements are met."""
    right, optional = [], False
    for p in decision.proposals:
        met = [g for g in gold if agreement(p, g) >= SAME]
        firm = [g for g in met if not g.get("optional")]
        counted = met if decision.kind == "next" else firm
        right.append(any(g["mode"] == p.mode for g in counted))
        optional = optional or (bool(met) and not firm)
    return None if optional and not any(right) else right


def _add(
    groups: Groups, decisions: Iterable[Decision], article: int, gold: Sequence[Mapping[str, Any]]
) -> None:
    for decision in decisions:
        right = judge(decision, gold)
        if right is not None:
            groups.decisions.append(decision)
            groups.right.append(right)
            groups.article.append(article)


def _fit_kind(groups: Groups, kind: str, articles: Sequence[Article]) -> dict[str, NDArray[Any]]:
    """The chooser of one kind of decision, as arrays."""
    marks = [np.array([*right, not any(right)]) for right in groups.right]
    made = [decision.group() for decision in groups.decisions]
    if kind in TREES:
        names, settings = NAMES[kind], SETTINGS[kind]
        return fit_tree_chooser(made, marks, groups.article, names, settings).to_arrays(kind)
    origins = [article.origin for article in articles]
    return fit_chooser(made, marks, groups.article, TRAINING[kind], origins).to_arrays(kind)


def _score(weights: Mapping[str, NDArray[Any]], decisions: list[Decision], kind: str) -> None:
    score(decisions, chooser_of(weights, kind))


def _first_stage(discourses: Sequence[Discourse]) -> list[list[Decision]]:
    return [[*content_decisions(d), *quotation_decisions(d)] for d in discourses]


def _fit_first(
    made: list[list[Decision]], articles: Sequence[Article], chosen: Sequence[int]
) -> dict[str, NDArray[Any]]:
    weights: dict[str, NDArray[Any]] = {}
    for kind in ("content", "quotation"):
        groups = Groups()
        for i in chosen:
            _add(groups, (x for x in made[i] if x.kind == kind), i, articles[i].statements)
        weights |= _fit_kind(groups, kind, articles)
    return weights


def train(articles: Sequence[Article], outlines: Sequence[Outline]) -> dict[str, NDArray[Any]]:
    """The weights of a :class:`StatementReader`, the same for the same articles.

    ``outlines`` are the articles' outlines with all sentences that the reader wants parsed. What
    later decisions see of earlier ones is predicted by rankers trained on other articles.
    """
    words = cue_words()
    discourses = [Discourse(outline, words) for outline in outlines]
    made = _first_stage(discourses)
    everything = list(range(len(articles)))
    for k in range(_INNER):
        part = _fit_first(made, articles, [i for i in everything if i % _INNER != k])
        for i in everything:
            if i % _INNER == k:
                for kind in ("content", "quotation"):
                    _score(part, [x for x in made[i] if x.kind == kind], kind)
    weights = _fit_first(made, articles, everything)
    earlier, onward = Groups(), Groups()
    late: list[list[Decision]] = []
    for i, (d, article) in enumerate(zip(discourses, articles, strict=True)):
        taken = taken_by(made[i])
        _add(earlier, earlier_decisions(d, taken), i, article.statements)
        late.append(_onward(d, made[i], taken, article.statements))
        _add(onward, late[i], i, article.statements)
    weights |= _fit_kind(earlier, "earlier", articles)
    weights |= _fit_kind(onward, "next", articles)
    return weights | _fit_speakers(discourses, made, late, articles)


def _onward(
    d: Discourse, made: list[Decision], taken: Taken, gold: Sequence[Mapping[str, Any]]
) -> list[Decision]:
    """Sentences that may go on: after likely statements, then after those that do go on."""
    out: list[Decision] = []
    seen: set[int] = set()
    latest = likely(made)
    for chain in range(CHAIN):
        places = next_places(d, latest, seen)
        asked = (next_decision(d, index, before, taken, chain) for index, before in places)
        late = [decision for decision in asked if decision is not None]
        out += late
        latest = [(x.proposals[0], 0.8) for x in late if any(judge(x, gold) or ())]
        if not latest:
            break
    return out


def _fit_speakers(
    discourses: Sequence[Discourse],
    made: list[list[Decision]],
    late: list[list[Decision]],
    articles: Sequence[Article],
) -> dict[str, NDArray[Any]]:
    groups: list[Group[SpeakerMention]] = []
    marks: list[NDArray[np.bool_]] = []
    home: list[int] = []
    for i, (d, article) in enumerate(zip(discourses, articles, strict=True)):
        mentions = Mentions(d)
        taken = taken_by(made[i])
        later = [*earlier_decisions(d, taken)]
        for decision in (*made[i], *later, *late[i]):
            found = [
                (agreement(p, g), -j, p, g)
                for j, p in enumerate(decision.proposals)
                for g in article.statements
                if g["mode"] == p.mode and agreement(p, g) >= SAME
            ]
            if not found:
                continue
            _, _, p, g = max(found, key=lambda x: (x[0], x[1]))
            group = speaker_choices([(d, mentions, [p])])[0].group()
            accepted = tuple(g["speaker"] or ())
            right = [
                bool(accepted) and same_phrase(d.text[m.start : m.end], accepted)
                for m in group.options
            ]
            groups.append(group)
            marks.append(np.array([*right, not accepted]))
            home.append(i)
    origins = [article.origin for article in articles]
    return fit_chooser(groups, marks, home, TRAINING["speaker"], origins).to_arrays("speaker")


def cross_validate(
    articles: Sequence[Article], outlines: Sequence[Outline], n: int = 5
) -> tuple[list[list[StatementCandidate]], dict[str, NDArray[Any]]]:
    """What a reader says of each article that was trained on the other folds, by article.

    Beside it, the weights of :func:`train`, which has seen all of them.
    """
    divided = list(folds(articles, n))

    def fold(k: int) -> tuple[dict[int, list[StatementCandidate]], dict[str, NDArray[Any]]]:
        if k == n:
            return {}, train(articles, outlines)
        rest, held = divided[k]
        reader = StatementReader(train([articles[i] for i in rest], [outlines[i] for i in rest]))
        return {i: reader.read(outlines[i]) for i in held}, {}

    out: dict[int, list[StatementCandidate]] = {}
    weights: dict[str, NDArray[Any]] = {}
    for said, made in for_each_fold(fold, n + 1):
        out |= said
        weights |= made
    return [out[i] for i in range(len(articles))], weights
