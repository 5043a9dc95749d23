"""Some figures of a board: what the whole board knows of them is used again."""

import numpy as np

from svodka.language.english import shipped
from svodka.model import Document
from svodka.reading.claims.choosing.board import Board
from svodka.reading.desks.opened import open_document
from svodka.reading.slots.chosen import drafted
from svodka.reading.slots.given import spots

TEXT = (
    "Bakers sold 40 loaves (and 12 pies) in Norland. On Monday farmers brought 90 sacks of flour."
)


def board() -> Board:
    grammar = shipped.slots()
    one = open_document(Document(TEXT), grammar.analyzer, "en")
    needed = grammar.needed(one.outline, spots(one.scan.figures))
    grammar.analyzer.parse(one.outline.sentences[i] for i in sorted(needed))
    made = drafted(one.outline, one.scan.figures, one.periods(), grammar).draft
    return Board([reading.shared for reading in made.readings])


def test_some_figures_are_described_as_on_the_whole_board():
    whole = board()
    assert len(whole.figures) == 3
    some = Board([whole.figures[2], whole.figures[0]], whole)
    assert some.words is whole.words
    for name in ("first", "last", "head", "noun", "named", "tree", "values", "vectors"):
        known = getattr(whole, name)
        assert np.array_equal(getattr(some, name), known[[2, 0]]), name
    assert some.nest[some.head].tolist() == [0, 0]
    assert whole.nest[whole.head].tolist() == [0, 1, 0]


def test_a_part_of_a_part():
    whole = board()
    some = Board(whole.figures[1:], whole)
    last = Board(some.figures[1:], some)
    texts = [last.words.tokens[word].text for word in (*last.head, *last.noun)]
    assert texts == ["90", "sacks"]


def test_a_figure_without_a_noun_has_no_place_for_it():
    whole = board()
    whole.figures[0].site.noun = -1
    assert Board(whole.figures).noun[0] == -1
