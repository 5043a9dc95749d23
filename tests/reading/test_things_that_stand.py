"""Things that are there already, whatever may come of them; whose years are told; sides of a place."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what a thing does that may or wants to do something, or that is done away with
        ("Пекарня, выпекающая 40 тысяч булок, может закрыться.", ["asserted"]),
        ("Артель, насчитывающая 12 ткачих, намерена переехать.", ["asserted"]),
        ("Ферма, дающая 12 тонн сыра, планирует нанять 40 доярок.", ["asserted", "planned"]),
        ("Совет может закрыть рынок, вмещающий 300 лавок.", ["asserted"]),
        ("Мэрия планирует снести дом, насчитывающий 40 комнат.", ["asserted"]),
        # what is to be, and what a law is to say
        ("Может открыться пекарня, выпекающая 40 тысяч булок.", ["possible"]),
        ("Планируется пекарня, выпекающая 40 тысяч булок.", ["planned"]),
        ("Закон, предусматривающий штраф в 40 тысяч рублей, могут принять в мае.", ["possible"]),
        ("Льготу смогут получить семьи, имеющие троих детей.", ["planned"]),
        ("Артель может построить сарай, вмещающий 40 коров.", ["possible"]),
    ],
)
def test_what_a_participle_of_now_tells_of_a_thing_is_so(text: str, wanted: list[str]) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == wanted


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Маяку в мае исполнится 70 лет.", "Маяку"),
        ("Пекарне исполнилось 50 лет.", "Пекарне"),
        ("Ботаническому саду в этом году исполняется 90 лет.", "Ботаническому саду"),
        ("В преддверии ремонта ценой 10 млн рублей маяку исполнилось 200 лет.", "маяку"),
    ],
)
def test_a_thing_turns_so_old(text: str, whose: str) -> None:
    claim = svodka.read(text)[-1]
    assert claim.quantity.unit == "a"
    assert claim.counted is not None
    assert claim.counted.text == whose
    assert claim.place is None


@pytest.mark.parametrize(
    "text", ["Доярке исполнилось 50 лет.", "Орлову в мае исполнится 70 лет.", "Он дожил до 90 лет."]
)
def test_the_age_of_a_person_is_no_figure(text: str) -> None:
    assert not svodka.read(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("К северу от озера сгорели 12 сараев.", "озера"),
        ("К юго-западу от Тулы нашли 40 курганов.", "Тулы"),
        ("На севере острова нашли 40 курганов.", "севере острова"),
    ],
)
def test_a_side_is_no_place(text: str, place: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == place


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("За последние пять игр клуб набрал четыре очка.", ["четыре"]),
        ("В последних трёх матчах вратарь пропустил 12 мячей.", ["12"]),
        ("Клуб проиграл последние пять матчей.", ["пять"]),
    ],
)
def test_the_last_matches_date_what_was_won_in_them(text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in svodka.read(text)] == figures
