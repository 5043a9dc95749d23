"""Times of Kazakh figures: which one says when, and its dates. Read as of 18 June 2025."""

from __future__ import annotations

import datetime as dt

import pytest

from kazakh_reading import kazakh_reader, read, slot_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2019ж. қаңтар-мамырда 52 үй салынды.", ("2019-01-01", "2019-05-31")),
        ("2019 ж. наурызда 52 үй салынды.", ("2019-03-01", "2019-03-31")),
        ("2024 жылдың III тоқсанында 52 үй салынды.", ("2024-07-01", "2024-09-30")),
        ("2024 жылғы ІІ жартыжылдықта 52 үй салынды.", ("2024-07-01", "2024-12-31")),
        ("2024 жылдың 2-тоқсанында 52 үй салынды.", ("2024-04-01", "2024-06-30")),
        ("2024 жылдың 2 тоқсанында 52 үй салынды.", ("2024-04-01", "2024-06-30")),
        ("Биылғы қаңтардан сәуір айына дейін 52 үй салынды.", ("2025-01-01", "2025-04-30")),
        ("Наурыз айының басынан бері 52 үй салынды.", ("2025-03-01", "2025-06-18")),
        ("Биылғы жылдың 4 айының қорытындылары бойынша 52 үй салынды.", ("2025-01-01", "2025-04-30")),
    ],
)  # fmt: skip
def test_the_dates_of_a_time(text: str, wanted: tuple[str, str]) -> None:
    (claim,) = read(text)
    assert claim.period is not None
    assert (str(claim.period.from_date), str(claim.period.to_date)) == wanted


def test_the_same_time_of_last_year() -> None:
    claims = read("2025 жылғы наурызда 52 үй салынды. Өткен жылдың осы кезеңінде 40 үй салынған.")
    assert claims[1].period is not None
    assert str(claims[1].period.from_date) == "2024-03-01"


def test_a_reported_time_is_the_one_before_not_the_one_compared_with() -> None:
    claims = read(
        "2025 жылғы қаңтар-наурызда 52 үй салынды. Бұл 2023 жылға қарағанда 4 пайызға көп. "
        "Есепті кезеңде 9 көпір жөнделді."
    )
    assert claims[2].period is not None
    assert str(claims[2].period.to_date) == "2025-03-31"


def test_what_is_compared_with_over_brackets() -> None:
    inside, outside = read(
        "Егін 2023 жылғы мамырмен (5,2 мың тонна) салыстырғанда 8 пайызға артты."
    )
    assert slot_of(inside, "period") == "2023 жылғы мамырмен"
    assert slot_of(outside, "period") is None


def test_the_time_of_saying_is_not_that_of_the_figure() -> None:
    text = "«Қоймадан 9 адам құтқарылды, жараланған жоқ», – деп хабарлады министрлік 12 мамырда."
    (claim,) = read(text)
    assert slot_of(claim, "period") is None


def test_months_summed_up_from_january_are_over() -> None:
    day = dt.date(2026, 1, 12)
    (built,) = kazakh_reader().read("Қаңтар-қарашада 5 мың үй салынды.", day).claims
    (to_come,) = kazakh_reader().read("Қаңтар-маусымда 5 мың үй салынады.", day).claims
    assert [one.period.to_date for one in (built, to_come) if one.period] == [
        dt.date(2025, 11, 30),
        dt.date(2026, 6, 30),
    ]
