"""Wholes that a sentence splits up behind a colon, dash or bracket: what was done to them, and where."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "deed", "doer"),
    [
        (
            "Полиция задержала 46 человек, ранее не судимых: 34 мужчины и 12 женщин.",
            "задержала",
            "Полиция",
        ),
        (
            "Мэрия купила 40 автобусов, которые выпустил местный завод: 30 больших и 10 малых.",
            "купила",
            "Мэрия",
        ),
        (
            "Центр одобрил 46 препаратов, ранее не одобренных и не продававшихся в США: "
            "34 новых соединения и 12 вакцин.",
            "одобрил",
            "Центр",
        ),
        (
            "The agency approved 46 drugs in 2025, i.e. drugs never before approved or marketed in the "
            "country: 34 new molecules and 12 biologics.",
            "approved",
            "agency",
        ),
        (
            "The city opened 12 schools that were not built on time: 5 in the centre and 7 in suburbs.",
            "opened",
            "city",
        ),
    ],
)
def test_parts_have_the_deed_of_their_whole(text: str, deed: str, doer: str) -> None:
    for claim in svodka.read(text):
        assert (claim.action and claim.action.text, claim.actor and claim.actor.text) == (
            deed,
            doer,
        )
        assert claim.factuality == "asserted"
        assert claim.place is None or claim.place.text not in ("США", "country")


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "Задержаны 46 человек: 34 оштрафованы и 12 арестованы.",
            ["Задержаны", "оштрафованы", "арестованы"],
        ),
        (
            "В прошлом году построили 46 домов, введено в эксплуатацию: 34 в городе и 12 в сёлах.",
            ["построили", "введено", "введено"],
        ),
        (
            "The council received 46 complaints, and reviewed them: 34 in court and 12 by a commission.",
            ["received", "reviewed", "reviewed"],
        ),
    ],
)
def test_parts_keep_a_deed_of_their_own(text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds


def test_a_whole_is_not_where_its_parts_are() -> None:
    places = [
        c.place and c.place.text
        for c in svodka.read("The firm opened 12 shops (5 in London and 7 in Leeds).")
    ]
    assert places == [None, "London", "Leeds"]
