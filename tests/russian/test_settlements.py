"""Towns and villages behind their noun, whole and in the nominative."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("В городе Нижнем Тагиле построили 3 дома.", "город Нижний Тагил"),
        ("В городе Великих Луках построили 3 дома.", "город Великие Луки"),
        ("10 июня в посёлке Заречном сгорели 3 дома, уточнил мэр.", "посёлок Заречный"),
        ("В селе Ивановском сгорели 3 дома.", "село Ивановское"),
        ("В городе Нижний Тагил построили 3 дома.", "город Нижний Тагил"),
        ("В городе Москве Ивану Петрову вручили 3 награды.", "город Москва"),
    ],
)
def test_the_place_is_the_whole_name(text: str, normal: str) -> None:
    [claim] = svodka.read(text, language="ru")
    assert claim.place is not None
    assert claim.place.normal == normal


def test_a_person_behind_a_village_is_no_name_of_it() -> None:
    [claim] = svodka.read("В селе Иван Петров построил 3 дома.", language="ru")
    assert claim.place is not None
    assert claim.actor is not None
    assert (claim.place.text, claim.actor.text) == ("селе", "Иван Петров")
