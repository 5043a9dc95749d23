"""Numbers of those who do the same to something else, and shares told by what they are for."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "counted", "deed"),
    [
        ("Из 209 заводов 43 выпускают мебель и 166 — медицинские изделия.", "заводов", "выпускают"),
        (
            "На ярмарке 60 компаний, из них 43 продают мебель, 12 — посуду, 5 — обувь.",
            "компаний",
            "продают",
        ),
        ("Приехали 30 врачей: 12 лечат детей и 18 — взрослых.", "врачей", "лечат"),
        ("34 семьи держат коров, 12 — овец, 5 — коз.", "семьи", "держат"),
    ],
)
def test_who_does_the_same_is_counted_the_same(text: str, counted: str, deed: str) -> None:
    first, *rest = svodka.read(text)
    assert rest
    assert first.counted is not None
    assert first.counted.text == counted
    for claim in rest:
        assert claim.counted is not None
        assert claim.counted.text == counted
        assert claim.action is not None
        assert claim.action.text == deed
        assert claim.actor is None


def test_people_who_are_so_many_are_what_is_counted() -> None:
    claims = svodka.read("Закон поддержали 30 депутатов: 12 хвалят закон, 18 — женщины.")
    assert claims[-1].counted is not None
    assert claims[-1].counted.text == "женщины"


def test_a_share_is_of_what_the_number_before_counts() -> None:
    claims = svodka.read("Минздрав закупил 46 новых аппаратов: половина — для детских больниц.")
    assert [c.counted and c.counted.text for c in claims] == ["новых аппаратов"] * 2
