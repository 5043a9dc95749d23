"""The words that rules of Kazakh slots ask for, by their classes."""

from __future__ import annotations

import pytest

from svodka.language.kazakh.morphology.function_words import function_beginnings, function_words
from svodka.language.kazakh.slot_words import (
    deed_words,
    order_begins,
    order_kinds,
    orders,
    words_of,
)
from svodka.language.lexicon import beginnings, classes


@pytest.mark.parametrize(
    "word", ["керек", "жоспарланып", "тапсырды", "мүмкін", "үй", "", "болжамынша"]
)
def test_a_word_is_of_the_classes_of_orders_that_it_begins_like(word: str) -> None:
    known = classes("kazakh/orders")
    begun = {kind for kind in known if word.startswith(beginnings("kazakh/orders", kind))}
    assert order_kinds(word) == begun
    assert all(order_begins(word, kind) == (kind in begun) for kind in known)


def test_words_of_several_classes_are_those_of_each() -> None:
    assert words_of("of-it", "of-them") == words_of("of-it") | words_of("of-them")
    assert deed_words("called", "rest") == deed_words("called") | deed_words("rest")
    assert orders("possible", "perhaps") == orders("possible") | orders("perhaps")
    both = function_words("among", "concerning")
    assert both == function_words("among") | function_words("concerning")
    assert set(function_beginnings("until")) == function_words("until")


def test_a_use_that_no_word_has_is_told() -> None:
    with pytest.raises(KeyError):
        function_words("and", "no-such-use")
