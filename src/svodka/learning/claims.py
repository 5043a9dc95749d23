"""Train the choosers of a claim's slots, and read each annotated article by what the others taught.

The slots are learned in the order in which they are read. What a later slot sees of an earlier one
(the chosen action, the statements) is predicted for each article by choosers that have not seen it;
the same predictions, put together to claims, measure quality on held-out articles and calibrate
the confidence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.learning.boosting import Settings
from svodka.learning.chooser import How, Joined, Marks, held_out_chances
from svodka.learning.gold import Article, pair, same_phrase
from svodka.learning.network import Training
from svodka.reading.choice.chooser import Group
from svodka.reading.choice.ranker import Floats
from svodka.reading.claims.advice.choice import groups_for, unsettled
from svodka.reading.claims.advice.columns import of_few_sentences, trusted
from svodka.reading.claims.agreement import agree
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Draft, Reading
from svodka.reading.claims.choosing.sheets import sheets
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.claims.leanings import leant
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.reader import LIKELY, SLOTS, choose, is_asserted
from svodka.reading.claims.ties import ties

SEEDS = 5
"""Networks of a slot: what a training gives depends less on its seeds than with three."""
TRAINING: Mapping[str, How] = {
    "figure": Training(epochs=8, hidden=32, width=16, seeds=SEEDS),
    "action": Training(epochs=8, seeds=SEEDS),
    "counted": Training(epochs=8, seeds=SEEDS),
    "actor": Training(epochs=8, seeds=SEEDS),
    "place": Training(epochs=8, seeds=SEEDS),
    "period": Joined(Training(epochs=8, hidden=128, width=16, seeds=SEEDS)),
    "source": Joined(Training(epochs=8, hidden=32, width=8, seeds=SEEDS)),
}
"""Held-out periods were right in 86.1 of 100 figures of the gold with narrower networks, in 86.2 with trees,
in 87.1 with both; in the other articles in 91.2, 91.4 and 92.0. For the source both are right as often as
either, and surer of it; the other slots, which words decide more, do not gain.
"""

Claim = dict[str, Any]


@dataclass(slots=True)
class Example:
    """A figure of an article and the annotated claim it was paired with, if any."""

    article: int
    reading: Reading
    gold: Claim | None


def examples(articles: Sequence[Article], drafts: Sequence[Draft]) -> list[Example]:
    """All figures that the rules found, each with its claim."""
    out = []
    for i, (article, draft) in enumerate(zip(articles, drafts, strict=True)):
        pairs = pair(article.claims, [r.site.quantity for r in draft.readings])
        owner = {j: g for g, j in pairs.items()}
        for j, reading in enumerate(draft.readings):
            gold = as_said(article.claims[owner[j]], article.statements) if j in owner else None
            out.append(Example(i, reading, gold))
    return out


def as_said(claim: Claim, statements: Sequence[Claim]) -> Claim:
    """The claim, with its speaker where its sentence goes on with that speaker's words.

    The guide gives such a figure to the speaker. Annotators who read an article once leave half of
    them to the narrator (27 of 47), those who read it twice hardly any (2 of 30).
    """
    if claim["mode"] != "narrator":
        return claim
    for said in statements:
        inside = said["start"] <= claim["start"] and claim["end"] <= said["end"] + 1
        if inside and not said["cue"] and said["speaker"]:
            return claim | {"mode": said["mode"], "speaker": said["speaker"]}
    return claim


def judge(slot: str, group: Group[Any], example: Example, text: str) -> Marks | None:
    """Which options are right, "none" last; ``None`` where the gold does not say."""
    gold = example.gold
    if slot == "figure":
        if gold is not None and gold.get("optional"):
            return None
        return np.array([gold is not None, gold is None])
    if gold is None:
        return None
    if slot == "source":
        return _judge_source(group, gold)
    want = tuple(gold.get(slot) or ())
    marks = [bool(want) and _right(slot, option, gold, want, text) for option in group.options]
    return np.array([*marks, not want or bool(gold.get(f"{slot}_optional"))])


def _right(slot: str, option: Any, gold: Claim, want: tuple[str, ...], text: str) -> bool:
    if isinstance(option, PlacedPeriod):
        period = option.candidate.period
        if gold.get("from"):
            dates = [d.isoformat() if d else None for d in (period.from_date, period.to_date)]
            return dates == [gold["from"], gold["to"]]
        return same_phrase(period.text, want)
    if not isinstance(option, Candidate):
        raise TypeError(f"no option of a slot: {option!r}")
    start, end = option.word() if slot == "action" else option.span()
    return same_phrase(text[start:end], want)


def _judge_source(group: Group[Source], gold: Claim) -> Marks:
    modes = gold.get("mode_alternatives", [gold["mode"]])
    want = tuple(gold.get("speaker") or ())
    marks = []
    for option in group.options:
        speaker = option.speaker.text if option.speaker else ""
        named = same_phrase(speaker, want) if want else not speaker
        marks.append(option.statement.mode in modes and named)
    return np.array([*marks, "narrator" in modes])


def train(
    articles: Sequence[Article],
    drafts: Sequence[Draft],
    note: Callable[[str], None] = lambda _: None,
    times: Sequence[int] | None = None,
    trees: Mapping[str, Settings] | None = None,
    learns: Callable[[str, Article, bool], bool] = lambda *_: True,
) -> dict[str, NDArray[Any]]:
    """The weights of a :class:`~svodka.reading.claims.reader.ClaimChooser`.

    ``drafts`` are the articles' drafts with statements read by others' weights; their readings are
    left with the choices that held-out choosers made. ``times`` says how often each article is learned
    from (once). With ``trees``, which say how those of a slot are grown, the choosers are boosted trees, of
    the slots that the rules of a language leave open. ``learns`` says of a slot and an article, and of
    whether the rules leave the slot of a figure open, whether it is learned from.
    """
    weights: dict[str, NDArray[Any]] = {}
    figures = examples(articles, drafts)
    pages = list(sheets([(e.reading, drafts[e.article]) for e in figures]))
    for slot in SLOTS:
        if trees is None:
            groups = [group for sheet in pages for group in sheet.groups(slot)]
            left = {id(e.reading) for e in figures}
        else:
            asked = [(e.reading, drafts[e.article]) for e in figures]
            left = {id(reading) for reading, _ in unsettled(slot, asked)}
            if not left:
                continue
            groups = groups_for(slot, asked)
        marks = [
            judge(slot, g, e, articles[e.article].document.text)
            for g, e in zip(groups, figures, strict=True)
        ]
        known = [
            i
            for i, (example, mark) in enumerate(zip(figures, marks, strict=True))
            if mark is not None
            and learns(slot, articles[example.article], id(example.reading) in left)
            for _ in range(times[example.article] if times else 1)
        ]
        taught = [groups[i] for i in known]
        right = [m for m in (marks[i] for i in known) if m is not None]
        home = [figures[i].article for i in known]
        training = trees[slot] if trees is not None else TRAINING[slot]
        chances, chooser = held_out_chances(
            taught, right, home, groups, [e.article for e in figures], training,
            origins=[article.origin for article in articles],
        )  # fmt: skip
        for example, group, chance in zip(figures, groups, chances, strict=True):
            if id(example.reading) in left:
                _choose(slot, example.reading, group, chance, by_trees=trees is not None)
        for draft in drafts:
            asserted = [r for r in draft.readings if slot != "figure" and is_asserted(r, LIKELY)]
            agree(slot, asserted, ties(asserted))
        weights |= chooser.to_arrays(slot)
        note(f"{slot} trained")
    return weights


def _choose(
    slot: str, reading: Reading, group: Group[Any], chance: Floats, *, by_trees: bool
) -> None:
    """Fill a slot as a reader does whose choosers gave these chances."""
    if by_trees:
        few = of_few_sentences([reading])
        chances = trusted(slot, group.numbers.T, chance, [len(chance)], few).tolist()
    else:
        chances = leant(slot, group.options, chance.tolist())
    reading.choices[slot] = choose(slot, reading, group.options, chances)
