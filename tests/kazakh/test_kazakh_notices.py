"""What notices and statistics hold: numbers that are dialled, years of life, prices of one."""

from __future__ import annotations

import pytest

from quantity_notation import brief


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Сенім телефоны: 8 (7112) 40-30-20, кезекте 6 психолог отыр.", ["6 = 6 1"]),
        ("Байланыс үшін: +7 705 444 33 22.", []),
        ("Байланыс үшін 87054443322 нөмірі бар.", []),
        ("Сұрақтар бойынша 1439 нөміріне хабарласыңыз.", []),
        ("Кеште 14 нөмір көрсетілді.", ["14 = 14 1"]),
        ("Қоймада 87 000 қап бар.", ["87 000 = 87000 1"]),
        ("Әкім 8, 7 және 120 үйді көрсетті.", ["8 = 8 1", "7 = 7 1", "120 = 120 1"]),
    ],
)
def test_a_number_that_is_dialled_states_nothing(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("ZT 318 рейсімен 95 жолаушы ұшты.", ["95 = 95 1"]),
        ("Күніне 14 рейс орындалады.", ["14 = 14 1"]),
    ],
)
def test_a_flight_has_a_number(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Өмір сүру ұзақтығы 74 жасқа жетті.", ["74 жасқа = 74 a"]),
        ("Ерлерде – 69,8 жас, әйелдерде – 77,4 жас.", ["69,8 жас = 69.8 a", "77,4 жас = 77.4 a"]),
        ("Дәрігерлердің орташа жасы 47 жас.", ["47 жас = 47 a"]),
        ("Зейнет жасы 61-ден 63 жасқа көтерілді.", ["61-ден = 61 a", "63 жасқа = 63 a"]),
        ("Дәрігердің жасы 47 жаста.", []),
        ("Шебер 63 жасқа толды.", []),
        ("Ауылға 3 жас маман келді.", ["3 = 3 1"]),
    ],
)
def test_years_of_life_are_a_figure_where_they_are_no_ones_age(
    text: str, figures: list[str]
) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Пәтердің бір шаршы метріне 390 мың теңге сұрайды.", ["390 мың теңге = 390000 KZT"]),
        ("Бір гектарға 15 мың теңге бөлінеді.", ["15 мың теңге = 15000 KZT"]),
        ("Көл бір метрге тартылып, 4 млн теңге бөлінді.",
         ["бір метрге = 1 m", "4 млн теңге = 4000000 KZT"]),
    ],
)  # fmt: skip
def test_one_of_what_is_paid_for_is_no_figure(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Қарыздың 1/3-і өтелді.", ["1/3-і = 33.33 %"]),
        ("Қордың 2/5-сінен астамы игерілді.", ["2/5-сінен астамы = more_than 40 %"]),
        ("Қаулы 12/3-і нөмірмен тіркелді.", []),
    ],
)
def test_a_share_of_two_numbers_has_an_ending(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures
