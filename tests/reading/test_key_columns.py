"""Columns of keys: each key is kept once, and read back row by row."""

import pytest

from svodka.reading.choice import key_columns
from svodka.reading.choice.key_columns import KeyColumn, columns_of

KINDS = KeyColumn.of(["count", "money", "count", "count"])
LEMMAS = KeyColumn.of(["boat", "boat", "car", "boat"])


def test_a_key_that_comes_again_is_kept_once():
    assert list(KINDS.keys) == ["count", "money"]
    assert list(KINDS) == ["count", "money", "count", "count"]
    assert len(KINDS) == 4


def test_one_row_and_some_rows():
    assert KINDS[1] == "money"
    assert list(KINDS[2:]) == ["count", "count"]
    assert list(LEMMAS.taken([2, 0])) == ["car", "boat"]


@pytest.mark.parametrize("most", [0, 1 << 20], ids=["sorted", "marked"])
def test_two_columns_side_by_side(most, monkeypatch):
    monkeypatch.setattr(key_columns, "_MOST_MARKED", most)
    both = KINDS.beside(LEMMAS)
    assert list(both) == ["count boat", "money boat", "count car", "count boat"]
    assert len(both.keys) == 3


def test_columns_without_rows():
    nothing = KeyColumn.of([])
    assert list(nothing.beside(nothing)) == []
    assert columns_of([]) == ()


def test_other_keys_between_the_rows():
    spread = LEMMAS.taken([0, 2]).spread([0, 2], [1, 3], ["none", "none of it"])
    assert list(spread) == ["boat", "none", "car", "none of it"]


def test_keys_that_a_table_does_not_know_have_no_opinion():
    assert KINDS.odds({"money": -0.5, "share": 2.0}).tolist() == [0.0, -0.5, 0.0, 0.0]


def test_keys_of_rows_that_were_left_out_are_not_looked_up():
    class Asked(dict[str, float]):
        def get(self, key, default=None):
            assert key == "car"
            return super().get(key, default)

    assert LEMMAS.taken([2, 2]).odds(Asked(boat=1.0, car=2.0)).tolist() == [2.0, 2.0]


def test_keys_given_row_by_row():
    first, second = columns_of([("count", "boat"), ("money", "boat")])
    assert (list(first), list(second)) == (["count", "money"], ["boat", "boat"])
