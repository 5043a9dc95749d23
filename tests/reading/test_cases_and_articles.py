"""Cases of law: articles that name a crime, its scale, when the case was opened, who found it out."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document

PUBLISHED = dt.date(2024, 10, 26)


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru", published=PUBLISHED))]


def test_the_article_that_names_a_crime_is_no_deed_and_no_plan() -> None:
    (claim,) = read(
        "Возбуждено дело о преступлении, предусмотренном ч. 7 ст. 204 УК РФ, по факту получения взятки "
        "в размере 150 тысяч рублей."
    )
    assert claim.factuality == "asserted"
    assert claim.action is None or claim.action.text != "предусмотренном"


def test_a_law_that_provides_for_it_rules() -> None:
    (claim,) = read("Статья, предусматривающая штраф до 5 тысяч рублей, вступила в силу.")
    assert claim.factuality == "planned"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        (
            "Похищены бюджетные средства в особо крупном размере в сумме 30 млн рублей.",
            "бюджетные средства",
        ),
        ("Выплачен крупный штраф в размере 30 млн рублей.", "крупный штраф"),
    ],
)
def test_a_grave_scale_is_not_so_much(text: str, thing: str) -> None:
    (claim,) = read(text)
    assert claim.counted is not None
    assert claim.counted.text == thing


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("5 мая возбуждено дело о хищении 2 млн рублей.", [None]),
        ("Вчера завели дело на мэра, который получил 2 млн рублей.", [None]),
        ("В мае возбуждено 12 дел о кражах.", [dt.date(2024, 5, 1)]),
        ("5 мая возбуждено 12 дел, задержаны трое.", [dt.date(2024, 5, 5)] * 2),
    ],
)
def test_a_crime_was_before_its_case(text: str, days: list[dt.date | None]) -> None:
    assert [claim.period and claim.period.from_date for claim in read(text)] == days


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Полицией выявлено 48 краж, из которых 36 краж совершены в сёлах, 4 совершено в городе.",
         ["Полицией", None, None]),
        ("Лесниками выявлено 9 поджогов, 4 совершено подростками.", ["Лесниками", "подростками"]),
        ("Дежурными средствами ПВО перехвачены и сбиты 12 дронов.", ["ПВО"]),
        ("Дежурными силами ПВО перехвачены и сбиты 12 дронов.", ["Дежурными силами ПВО"]),
        ("Средствами массовой информации опубликовано 40 статей.", [None]),
        ("Собственными средствами построено 40 домов.", [None]),
    ],
)  # fmt: skip
def test_who_did_it_and_who_found_it_out(text: str, who: list[str | None]) -> None:
    assert [claim.actor and claim.actor.text for claim in read(text)] == who
