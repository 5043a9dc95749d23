"""Items that leave out what is said before them: of lists below a total, and of one sentence."""

from __future__ import annotations

import pytest

import svodka


def said(text: str) -> list[tuple[str, str | None, str | None]]:
    """Each figure of a text with what it counts and what was done."""
    return [
        (c.quantity.text, c.counted and c.counted.text, c.action and c.action.text)
        for c in svodka.read(text)
    ]


def test_items_below_a_total_are_of_its_things_and_its_deed() -> None:
    text = (
        "За неделю инспекторы составили 280 протоколов, в том числе:\n- за обгон – 90;\n"
        "- за превышение скорости – 140 протоколов;\n- на пешеходов – 50."
    )
    assert said(text) == [
        (number, "протоколов", "составили") for number in ("280", "90", "140", "50")
    ]


def test_a_line_of_them_introduces_the_items_of_the_total_above() -> None:
    text = (
        "Над областью перехвачены 25 дронов, сообщил штаб обороны.\nИз них сбито:\n"
        "- 11 — над Липецком;\n- 14 — над Ельцом."
    )
    claims = svodka.read(text)
    assert [c.counted and c.counted.text for c in claims] == ["дронов"] * 3
    assert [c.mode for c in claims] == ["indirect"] * 3
    assert [c.part_of for c in claims] == [None, claims[0].id, claims[0].id]


def test_a_list_of_bullets_ends_with_the_last_of_them() -> None:
    text = "Составлено 280 протоколов:\n- за обгон – 90;\n- на пешеходов – 50.\nВывезено 30 машин."
    claims = svodka.read(text)
    assert [c.part_of is not None for c in claims] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Штрафы получили 106 водителей, 55 — за обгон.",
            ("55", "водителей", "получили"),
        ),
        (
            "За мелкую кражу оштрафовали 29 жителей. За порчу городского имущества – 12.",
            ("12", "жителей", "оштрафовали"),
        ),
        ("Составлено 240 протоколов. 109 – на водителей.", ("109", "протоколов", "Составлено")),
    ],
)
def test_what_leaves_out_noun_and_verb_has_those_before(
    text: str, last: tuple[str, str, str]
) -> None:
    assert said(text)[-1] == last
