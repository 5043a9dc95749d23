"""Places inside a country that is named before them."""

from __future__ import annotations

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.facets import place


@pytest.mark.parametrize(
    ("mention", "language", "expected"),
    [
        ("российском Приморье", "ru", "primorsky-krai"),
        ("китайской провинции Ганьсу", "ru", "gansu"),
        ("индийском штате Керала", "ru", "kerala"),
        ("Russia's Primorye region", "en", "primorsky-krai"),
        ("the Russian region of Primorye", "en", "primorsky-krai"),
        ("US state of Texas", "en", "texas"),
        ("Kazakhstan's Abai region", "en", "abai-region"),
        ("Қазақстанның Абай облысында", "kk", "abai-region"),
        ("Ресейдің Приморье өлкесі", "kk", "primorsky-krai"),
    ],
)
def test_a_place_inside_a_country_is_that_place(mention: str, language: str, expected: str) -> None:
    assert place(mention, catalogue(), language) == (expected, 0)


@pytest.mark.parametrize(
    ("mention", "language", "expected"),
    [
        ("Казахстане", "ru", "kazakhstan"),
        ("Russia's embassy", "en", "russia"),
        ("southern Kazakhstan", "en", "kazakhstan"),
        ("Қытайда", "kk", "china"),
    ],
)
def test_a_country_that_names_no_place_inside_is_itself(
    mention: str, language: str, expected: str
) -> None:
    assert place(mention, catalogue(), language) == (expected, 1)
