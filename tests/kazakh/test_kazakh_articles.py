"""Numbers of speech that count nothing: a «1» that is the article, and names of a series."""

from __future__ import annotations

import pytest

from kazakh_reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Бұл – бейнеттің 1 белгісі.",
        "Әженің 1 тілегі бар.",
        "Көпірдің 1 бөлігінде жөндеу жүріп жатыр.",
        "Тағы 1 мәселе — жолдың тарлығы.",
        "Тағы 1 маңызды шара: арық қазу.",
        "Біздің пікіріміз 1.",
        "Келін 1 нәрсеге назар аударды.",
        "Көмек 1 емес, бірнеше рет сұралды.",
        "Жастар 2 қолға 1 күрек таппай жүр.",
        "Ауданда 4 түлік көбейді.",
    ],
)
def test_an_article_in_digits_is_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ауылда 1 дүкен жанды.",
        "Ауылда тағы 1 дүкен ашылады.",
        "Оның 1 жолаушысы жараланды.",
        "Ауданда тағы 1 құс фабрикасы салынды.",
        "Қайтыс болғандар саны 1.",
        "Ауылда 1 км жол жөнделді.",
    ],
)
def test_a_one_that_counts(text: str) -> None:
    (claim,) = read(text)
    assert claim.quantity.low == 1


@pytest.mark.parametrize(
    "text",
    [
        "COVID – он тоғыз бүкіл елге тарады.",
        "Boeing жеті жүз отыз жеті ұшағы қонды.",
        "Қалада ЖЭО екі тоқтады.",
    ],
)
def test_the_number_of_a_series_is_no_figure(text: str) -> None:
    assert read(text) == []


def test_how_many_a_series_has_is_a_figure() -> None:
    (claim,) = read("Компания Boeing ұшақтарының он жетісін сатты.")
    assert claim.quantity.low == 17


@pytest.mark.parametrize("text", ["25-і күні ауылда 3 үй жанды.", "Тоғызы күні ауылда 3 үй жанды."])
def test_a_day_of_no_month_is_no_figure(text: str) -> None:
    (claim,) = read(text)
    assert claim.quantity.low == 3


def test_what_came_by_day_is_a_figure() -> None:
    (claim,) = read("Оның 25-і күндіз келді.")
    assert claim.quantity.low == 25
