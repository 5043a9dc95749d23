"""Where rules advise a trained choice: what they are certain of stands, the rest is chosen."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from svodka.language.english import shipped
from svodka.language.slots import Advice, Slots, Words
from svodka.model import Document, Factuality
from svodka.reading.choice.chooser import TreeChooser
from svodka.reading.choice.priors import Priors
from svodka.reading.choice.ranker import Ranker
from svodka.reading.claims.advice.choice import AdvisedChooser, groups_for
from svodka.reading.claims.choosing.drafts import Draft
from svodka.reading.claims.choosing.features import POS, SITE, TOKEN
from svodka.reading.claims.confidence import TRAITS
from svodka.reading.desks.opened import open_document
from svodka.reading.slots.chosen import drafted
from svodka.reading.slots.given import spots

TEXT = "Police said that troops detained 12 protesters near the harbour."
KEYS = 14


class Rules:
    """Rules that say nothing but what the action of a figure is."""

    slots = Slots()

    def __init__(self, figure: Words, action: Words | None, certain: bool) -> None:
        self._figure, self._action, self._certain = figure, action, certain

    def advice(self, slot: str, action: int | None) -> Advice:
        if slot == "figure":
            return Advice(self._figure, "figure.stated", 1.0, certain=True)
        if slot == "action":
            return Advice(self._action, "action.rule", 0.7, self._certain)
        return Advice(None, "none", 1.0, certain=True)

    def factuality(self, action: int | None) -> Factuality:
        return "asserted"


def words(text: str) -> Words:
    return Words(TEXT.index(text), TEXT.index(text) + len(text))


def fond_of_verbs(odds: float) -> dict[str, NDArray[Any]]:
    """Weights of one tree, by which a verb is likelier than another word by ``odds`` (a logarithm)."""
    leaves = np.zeros((1, 16), np.float32)
    leaves[0, 1] = odds
    ranker = Ranker(
        ("pos",), np.array([len(SITE) + TOKEN.index("pos")], np.int32),
        np.array([POS["VERB"] - 0.5], np.float32), np.array([0xFFFE], np.uint16),
        np.array([0]), leaves,
    )  # fmt: skip
    chooser = TreeChooser(ranker, Priors.of(*({"none": 0.0},) * KEYS))
    return chooser.to_arrays("action") | {"calibration": np.zeros(len(TRAITS))}


def draft(action: Words | None, *, certain: bool) -> Draft:
    grammar = shipped.slots()
    one = open_document(Document(TEXT), grammar.analyzer, "en")
    needed = grammar.needed(one.outline, spots(one.scan.figures))
    grammar.analyzer.parse(one.outline.sentences[i] for i in sorted(needed))
    made = drafted(one.outline, one.scan.figures, one.periods(), grammar).draft
    for reading in made.readings:
        reading.adviser = Rules(words("12"), action, certain)
    return made


def chosen(made: Draft, odds: float) -> str | None:
    ((reading,), _) = AdvisedChooser(fond_of_verbs(odds)).read(made)
    action = reading.action
    return TEXT[slice(*action.word())] if action is not None else None


@pytest.mark.parametrize("action", ["protesters", "harbour"])
def test_a_certain_rule_stands(action: str) -> None:
    assert chosen(draft(words(action), certain=True), 5.0) == action


def test_a_certain_rule_may_leave_the_slot_empty() -> None:
    assert chosen(draft(None, certain=True), 5.0) is None


@pytest.mark.parametrize("advised", ["protesters", None])
def test_the_choice_may_overrule_an_uncertain_rule(advised: str | None) -> None:
    action = words(advised) if advised else None
    assert chosen(draft(action, certain=False), 5.0) == "detained"


def test_what_rules_say_counts_for_more_where_nothing_else_does() -> None:
    assert chosen(draft(words("protesters"), certain=False), 0.0) == "protesters"


def test_the_verb_that_only_tells_of_a_figure_is_no_candidate() -> None:
    made = draft(None, certain=False)
    (group,) = groups_for("action", [(made.readings[0], made)])
    candidates = {option.tree.tokens[option.token].text for option in group.options}
    assert "detained" in candidates
    assert "said" not in candidates
