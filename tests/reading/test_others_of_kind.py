"""Two of a kind, the second told by its adjective alone: neither who, nor where, nor a part of the first."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Городской суд рассмотрел 72 дела, областной — 70.", None),
        ("Городской суд рассмотрел 72 дела, краевой — 70, а верховный — 5.", None),
        ("Первый цех выпустил 40 машин, второй — 30.", None),
        ("Полиция задержала 40 человек, таможня — 30.", "таможня"),
    ],
)
def test_who_did_it(text: str, actor: str | None) -> None:
    second = svodka.read(text, language="ru")[1]
    assert (second.actor and second.actor.text) == actor


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("В первом районе открыли 12 школ, во втором — 3.", None),
        ("В сельских школах учатся 12 детей, а в городских — 40.", None),
        ("В Тульской области открыли 12 школ, в Орловской — 3.", "Орловской"),
    ],
)
def test_where_it_was(text: str, place: str | None) -> None:
    second = svodka.read(text, language="ru")[1]
    assert (second.place and second.place.text) == place
    assert second.part_of is None
