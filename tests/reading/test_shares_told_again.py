"""Shares told by a word, and again by a percentage in brackets behind what those of the share do."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Большинство опрошенных боятся потерять работу (58%).", "58%", ("опрошенных", "боятся")),
        (
            "Каждый пятый водитель пользуется телефоном за рулём (21%).",
            "21%",
            ("водитель", "пользуется"),
        ),
        (
            "Более половины родителей опасаются за здоровье детей (54%).",
            "54%",
            ("родителей", "опасаются"),
        ),
        (
            "Подавляющее большинство горожан не верят обещаниям застройщиков (72%).",
            "72%",
            ("горожан", "не верят"),
        ),
        ("Четверть расходов бюджета идёт на дороги (26%).", "26%", ("расходов бюджета", "идёт")),
    ],
)
def test_brackets_tell_the_share_of_those_who_do_it(
    text: str, figure: str, told: tuple[str, str]
) -> None:
    claim = next(c for c in svodka.read(text) if c.quantity.text == figure)
    assert (claim.counted and claim.counted.text, claim.action and claim.action.text) == told
    assert claim.actor is None


def test_brackets_with_another_percentage_tell_no_share_again() -> None:
    words = "Каждый третий фермер продаёт молоко на рынке (9%)."
    claim = next(c for c in svodka.read(words) if c.quantity.text == "9%")
    assert claim.counted is None or claim.counted.text != "фермер"
