"""What is said of words is kept, within bounds."""

from __future__ import annotations

from svodka.language.remembered import LONG, Remembered, remembered


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []

    @remembered(10)
    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [size(word) for word in ("үй", "жол", "үй")] == [2, 3, 2]
    assert asked == ["үй", "жол"]


def test_all_words_are_forgotten_where_there_are_too_many() -> None:
    known = Remembered(len, 2)
    for word in ("бір", "екі", "үш"):
        assert known[word] == len(word)
    assert list(known) == ["үш"]


def test_a_long_word_is_not_kept() -> None:
    known = Remembered(len, 2)
    assert known["а" * LONG] == LONG
    assert not known
