"""Columns of keys: each is known by its hash, and read back row by row."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.reading.choice.hashes import hashes_of, hashes_of_lines
from svodka.reading.choice.key_columns import KeyColumn, columns_of
from svodka.reading.choice.priors import Odds, Priors

KINDS = KeyColumn.of(["count", "money", "count", "count"])
LEMMAS = KeyColumn.of(["boat", "boat", "car", "boat"])


def codes(column: KeyColumn) -> list[int]:
    return column.hashes.codes.tolist()


def spelt_anew(column: KeyColumn) -> list[int]:
    """The hashes of what a column spells."""
    return codes(KeyColumn.of([*column]))


def test_keys_row_by_row():
    assert list(KINDS) == ["count", "money", "count", "count"]
    assert len(KINDS) == 4
    assert codes(KINDS)[0] == codes(KINDS)[2] != codes(KINDS)[1]


def test_one_row_and_some_rows():
    assert KINDS[1] == "money"
    assert list(KINDS[2:]) == ["count", "count"]
    assert list(LEMMAS.taken([2, 0])) == ["car", "boat"]
    assert codes(LEMMAS.taken([2, 0])) == spelt_anew(LEMMAS.taken([2, 0]))


def test_two_columns_side_by_side():
    both = KINDS.beside(LEMMAS)
    assert list(both) == ["count boat", "money boat", "count car", "count boat"]
    assert codes(both) == spelt_anew(both)


def test_three_columns_side_by_side():
    three = KINDS.beside(LEMMAS.beside(KINDS))
    assert codes(three) == codes(KINDS.beside(LEMMAS).beside(KINDS)) == spelt_anew(three)


def test_columns_without_rows():
    nothing = KeyColumn.of([])
    assert list(nothing.beside(nothing)) == []
    assert columns_of([]) == ()


def test_other_keys_between_the_rows():
    spread = LEMMAS.taken([0, 2]).spread(np.array([0, 2]), np.array([1, 3]), ["none", "none of it"])
    assert list(spread) == ["boat", "none", "car", "none of it"]
    assert codes(spread) == spelt_anew(spread)


def test_keys_that_a_table_does_not_know_have_no_opinion():
    odds = Odds.of({"money": -0.5, "share": 2.0})
    assert odds.of_column(KINDS).tolist() == [0.0, -0.5, 0.0, 0.0]
    assert Odds.of({}).of_column(KINDS).tolist() == [0.0] * 4


def test_reading_spells_no_key():
    def never() -> list[str]:
        raise AssertionError("a key was spelt")

    unspelt = KeyColumn(LEMMAS.hashes, never)
    both = KINDS.beside(unspelt).taken([2, 0])
    assert Odds.of({"count car": 1.5}).of_column(both).tolist() == [1.5, 0.0]


def test_keys_given_row_by_row():
    first, second = columns_of([("count", "boat"), ("money", "boat")])
    assert (list(first), list(second)) == (["count", "money"], ["boat", "boat"])


def test_priors_that_were_loaded_know_no_strings():
    learned = Priors.of({"лодка": 1.5, "": -0.25}, {"a": 1.0})
    loaded = Priors.from_arrays(learned.arrays("some"), "some")
    assert loaded.tables[0] == learned.tables[0] != loaded.tables[1]
    with pytest.raises(ValueError, match="strings"):
        loaded.arrays("some")


@given(st.lists(st.tuples(st.text(), st.text()), max_size=6))
def test_the_hash_of_two_strings_follows_from_theirs(pairs):
    first, second = KeyColumn.of(a for a, _ in pairs), KeyColumn.of(b for _, b in pairs)
    assert codes(first.beside(second)) == codes(KeyColumn.of(f"{a} {b}" for a, b in pairs))


@given(
    st.lists(
        st.text(st.characters(blacklist_characters="\n", blacklist_categories=("Cs",))), min_size=1
    )
)
def test_the_lines_of_a_text_have_the_hashes_of_their_strings(lines):
    whole = hashes_of_lines("\n".join(lines))
    assert whole.codes.tolist() == hashes_of(lines).codes.tolist()


def test_half_a_character_has_a_hash():
    assert hashes_of(["\ud800", "a"]).codes.tolist() != hashes_of(["a", "a"]).codes.tolist()


def test_hashes_are_the_same_everywhere():
    assert hashes_of(["boat"]).codes.tolist() == [12851862152519094006]
