"""Rules that say why a Kazakh number states no figure, as they are asked: each of those that it may be of."""

from __future__ import annotations

import pytest

from svodka.language.kazakh.quantities import exclusions
from svodka.reading.quantities.figures import scan


def test_every_rule_is_asked_of_some_number_in_its_place() -> None:
    asked = (exclusions._UNITED, exclusions._UNITLESS, exclusions._BARE)
    assert set(exclusions.RULES) == {rule for rules in asked for rule in rules}
    for rules in asked:
        assert list(rules) == [rule for rule in exclusions.RULES if rule in rules]


@pytest.mark.parametrize(
    ("text", "rule"),
    [("Жауап 1414 нөміріне беріледі.", "exclusion.short-number"),
     ("Қаржы 036 бағдарламаға бөлінді.", "exclusion.code"),
     ("Үй Абай көшесі, 61 мекенжайында тұр.", "exclusion.address"),
     ("Көлік жолдың 120 шақырымында тоқтады.", "exclusion.milestone"),
     ("Айран (2,5%) – 450 теңге тұрады.", "exclusion.fat"),
     ("Кездесу 15 мамырда өтеді.", "exclusion.date"),
     ("Жиын 2025 жылғы жоспарға енді.", "exclusion.year")],
)  # fmt: skip
def test_numbers_that_state_no_figure(text: str, rule: str) -> None:
    assert rule in {one.rule for one in scan(text, "kk").rejected}
