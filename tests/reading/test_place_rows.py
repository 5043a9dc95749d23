"""Places told together are one place; as many figures as places have one each."""

from __future__ import annotations

import pytest

import svodka


def _places(text: str) -> list[str | None]:
    return [c.place.text if c.place else None for c in svodka.read(text)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("В Омске, Томске и Туле открыли 12 школ.", "Омске, Томске и Туле"),
        ("12 школ открыли в Омске и в Томске.", "Омске и в Томске"),
        (
            "12 школ открыли в Омске, Томске, а также в Тульской области.",
            "Омске, Томске, а также в Тульской области",
        ),
        ("В Омской и Томской областях открыли 12 школ.", "Омской и Томской областях"),
        (
            "В Омской, Томской, Тульской областях тушат 12 свалок.",
            "Омской, Томской, Тульской областях",
        ),
        (
            "Сбили 40 зондов над Курской, Брянской и Белгородской областями.",
            "Курской, Брянской и Белгородской областями",
        ),
        ("На границе Казахстана и России задержали 12 человек.", "границе Казахстана и России"),
        ("В Астане, Алматы, Шымкенте открыли 12 школ.", "Астане, Алматы, Шымкенте"),
        ("В Омске и области открыли 12 школ.", "Омске и области"),
        ("В Омске, Томске и других городах открыли 12 школ.", "Омске, Томске и других городах"),
        ("На севере и юге области открыли 12 школ.", "севере и юге области"),
        ("В городах и сёлах области открыли 12 школ.", "городах и сёлах области"),
        ("The town built 12 schools in Karsun, Tirsk and Ostrov.", "Karsun, Tirsk and Ostrov"),
        ("In Karsun and the Tirsk region, 12 men were held.", "Karsun and the Tirsk region"),
        ("In the Tirsk and Ostrov regions, 12 men were held.", "Tirsk and Ostrov regions"),
    ],
)
def test_places_told_together_are_one_place(text: str, place: str) -> None:
    assert _places(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("В Алматы и Лондон открыл 12 школ.", "Алматы"),
        ("В Алматы, Казахстан, задержали 12 человек.", "Алматы"),
        ("В Казахстане, в Алматы, задержали 12 человек.", "Казахстане"),
        ("В Казахстане, в Алматы, в Медеуском районе задержали 12 человек.", "Медеуском районе"),
        ("In Kenya, Smith and Jones said 12 men died.", "Kenya"),
        ("Twelve men died in Austin, Texas.", "Austin"),
    ],
)
def test_what_stands_beside_a_place_is_not_told_with_it(text: str, place: str) -> None:
    assert _places(text) == [place]


def test_figures_of_places_in_a_row_keep_their_own() -> None:
    told_apart = "В Омске и Томске открыли 12 и 9 школ соответственно."
    assert _places(told_apart) == ["Омске", "Томске"]
    assert _places("В Омске открыли 12 школ, в Томске и Туле — 9.") == ["Омске", "Томске и Туле"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("В Омске, Томске и Туле открыли 12, 9 и 7 школ.", ["Омске", "Томске", "Туле"]),
        ("В Омске и Томске цены выросли на 12% и на 9%.", ["Омске", "Томске"]),
        ("В Омске и Томске открыли 12 школ и 9 больниц.", ["Омске и Томске"] * 2),
        ("В Омске, Томске и Туле открыли 12 и 9 школ.", ["Омске, Томске и Туле"] * 2),
    ],
)
def test_as_many_bare_figures_as_places_have_one_each(text: str, places: list[str]) -> None:
    assert _places(text) == places
