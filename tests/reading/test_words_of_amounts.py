"""Rules for certain words that are no amounts: the words that let them be asked are all of theirs."""

import pytest

from svodka.language.lexicon import classes
from svodka.reading.claims.settled.no_amounts import _told_words


@pytest.mark.parametrize("kind", ["point", "standard", "such", "receiver", "dimension"])
def test_words_of_extents_let_their_rules_be_asked(kind: str) -> None:
    words = classes("russian/extents")[kind]
    assert words
    assert words <= _told_words()


def test_so_do_words_for_the_people_of_a_rate() -> None:
    assert classes("russian/contexts")["populace"] <= _told_words()
