"""What a plan is compared with is there already, whatever is planned: «11% против нынешних 12%»."""

from __future__ import annotations

import pytest

import svodka
from svodka.model import Document


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Дефицит составит 11% против нынешних 12%.", ["planned", "asserted"]),
        ("В городе построят 20 школ вместо прежних 12.", ["planned", "asserted"]),
        ("Дефицит составит 11% против 12% по плану.", ["planned", "planned"]),
    ],
)
def test_what_a_plan_is_compared_with(text: str, facts: list[str]) -> None:
    assert [c.factuality for c in svodka.read(Document(text, language="ru"))] == facts
