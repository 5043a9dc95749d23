"""The order of the mends of English trees: those that have to run before others do."""

from __future__ import annotations

import pytest

from svodka.language.english.mending import (
    main_verbs,
    next_clauses,
    objects,
    second_subjects,
    standing,
)
from svodka.language.english.mending import order as mending

BEFORE = [
    (standing.set_right, objects.set_right),
    (main_verbs.set_right, next_clauses.set_right),
    (objects.set_right, next_clauses.set_right),
    (objects.set_right, second_subjects.leave_one),
    (next_clauses.set_right, second_subjects.leave_one),
]


@pytest.mark.parametrize(("first", "second"), BEFORE)
def test_a_mend_runs_before_another_that_needs_it(first: object, second: object) -> None:
    order: list[object] = list(mending.MENDS)
    assert order.index(first) < order.index(second)
