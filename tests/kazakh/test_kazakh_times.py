"""Times of Kazakh figures: which one says when, and its dates. Read as of 18 June 2025."""

from __future__ import annotations

import datetime as dt

import pytest

from kazakh_reading import kazakh_reader, read, slot_of


def test_a_time_that_another_is_compared_with_lends_no_dates() -> None:
    text = "2025 жылғы мамырда былтырғы деңгейден 3%-ға көп тұз сатылды. Осы кезеңде ет 5%-ға өсті."
    claim = read(text)[1]
    assert claim.period is not None
    assert str(claim.period.from_date) == "2025-05-01"


def test_when_what_is_named_again_came_to_be_is_no_time_of_the_figure() -> None:
    [claim] = read("2021 жылы қордан бөлінген бұл қаражат 200 отбасыны көшіруге арналған.")
    assert claim.period is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Қарашада ауданда 3 мектеп ашылмақ.", dt.date(2025, 11, 1)),
        ("Қарашада ауданда 3 мектеп ашылады.", dt.date(2025, 11, 1)),
        ("Қарашада ауданда 3 мектеп ашылды.", dt.date(2024, 11, 1)),
        ("Қарашада ауданда 3 мектеп ашылмақ болған.", dt.date(2024, 11, 1)),
    ],
)
def test_a_month_to_come(text: str, first: dt.date) -> None:
    period = read(text)[0].period
    assert period is not None
    assert period.from_date == first


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("15.05.2025 ж. бастап 9 үй жөнделді.", "2025-05-15", "2025-06-18"),
        ("15.05.2025-тен бері 9 үй жөнделді.", "2025-05-15", "2025-06-18"),
        ("15.05.2025 жылға дейін 9 үй жөнделді.", "None", "2025-05-15"),
        ("15.05.24–15.05.25 аралығында 9 үй жөнделді.", "2024-05-15", "2025-05-15"),
        ("15.05.2024 пен 15.05.2025 аралығында 9 үй жөнделді.", "2024-05-15", "2025-05-15"),
        ("15.05.2024 ж. бастап 15.05.2025 ж. дейін 9 үй жөнделді.", "2024-05-15", "2025-05-15"),
        ("5 мамырдан бастап 9 маусымға дейін 9 үй жөнделді.", "2025-05-05", "2025-06-09"),
        ("5 мамырда түстен кейін 9 үй жөнделді.", "2025-05-05", "2025-05-05"),
        ("Кеше түстен кейін 9 үй жөнделді.", "2025-06-17", "2025-06-17"),
        ("Дүйсенбіде түс ауа 9 үй жөнделді.", "2025-06-16", "2025-06-16"),
        ("15.05.2025 күні 9 үй жөнделді.", "2025-05-15", "2025-05-15"),
        ("2023 ж. бастап 9 үй жөнделді.", "2023-01-01", "2025-06-18"),
        ("2023 ж. 9 үй жөнделді.", "2023-01-01", "2023-12-31"),
        ("2030 ж. дейін 9 үй жөнделеді.", "None", "2029-12-31"),
        ("Бір ғасыр бұрын ауылда 9 үй болған.", "1925-01-01", "1925-12-31"),
    ],
)
def test_days_in_figures_and_years_cut_short(text: str, first: str, last: str) -> None:
    period = read(text)[0].period
    assert period is not None
    assert (str(period.from_date), str(period.to_date)) == (first, last)


def test_years_that_an_order_gives_are_the_next_ones() -> None:
    (claim,) = read("Әкім айлықты төрт жыл ішінде екі есеге көбейтуді тапсырды.")
    assert claim.period is not None
    assert (str(claim.period.from_date), str(claim.period.to_date)) == ("2025-06-18", "2029-06-18")


def test_the_first_days_of_a_year_are_not_the_year() -> None:
    [claim] = read("2025 жылдың алғашқы 5 күнінде 13 жүргізуші ұсталды.")
    assert claim.period is not None
    assert (claim.period.from_date, claim.period.to_date) == (
        dt.date(2025, 1, 1),
        dt.date(2025, 1, 5),
    )


def test_the_last_week_of_two_months_has_no_dates() -> None:
    [claim] = read("Тамыз бен қыркүйектің соңғы аптасында 120 көлік тексерілді.")
    assert slot_of(claim, "period") == "Тамыз бен қыркүйектің соңғы аптасында"
    assert claim.period is not None
    assert claim.period.from_date is None


def test_how_long_something_had_not_been_so_is_no_period() -> None:
    [claim] = read("2023 жылғы тамызда тариф 11 жылда алғаш рет 100 теңгеге дейін көтерілді.")
    assert slot_of(claim, "period") == "2023 жылғы тамызда"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Келесі айдың соңына дейін 5 үй салынады.", dt.date(2025, 6, 18), dt.date(2025, 7, 31)),
        ("Келесі жылдың аяғына қарай 5 үй салынады.", dt.date(2025, 6, 18), dt.date(2026, 12, 31)),
        ("Осы айдың соңына дейін 5 үй салынады.", dt.date(2025, 6, 18), dt.date(2025, 6, 30)),
        ("Өткен айдың соңына дейін 5 үй салынды.", None, dt.date(2025, 5, 31)),
    ],
)
def test_the_end_of_a_month_or_year_beside_this_one(
    text: str, first: dt.date | None, last: dt.date
) -> None:
    period = read(text)[0].period
    assert period is not None
    assert (period.from_date, period.to_date) == (first, last)


def test_each_of_two_clauses_has_its_time() -> None:
    text = "Олардың 185-і былтыр жолға шығып, қалған 203-і биылғы жылдың басында іске қосылады."
    assert [slot_of(claim, "period") for claim in read(text)] == ["былтыр", "биылғы жылдың басында"]


def test_the_time_that_is_told_of() -> None:
    [claim] = read("Қамтылып отырған кезеңде ел 910 млн доллардың тауарын сатты.")
    assert slot_of(claim, "period") == "Қамтылып отырған кезеңде"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Екі жыл ішінде 40 пәтер беріледі.", ("2025-06-18", "2027-06-18")),
        ("Апта ішінде 40 пәтер беріледі.", ("2025-06-18", "2025-06-25")),
        ("Апта ішінде 40 пәтер берілді.", ("2025-06-11", "2025-06-18")),
        ("Екі жыл ішінде 40 пәтер берілді.", ("2023-06-18", "2025-06-18")),
        ("18, 19 ақпанда 5 үй жанды.", ("2025-02-18", "2025-02-19")),
        ("3 және 17 ақпанда 5 үй жанды.", ("None", "None")),
        ("Шілде, тамыз айларында 5 мектеп жөнделеді.", ("2025-07-01", "2025-08-31")),
        ("Желтоқсан мен қаңтарда 30 жол жабылды.", ("2024-12-01", "2025-01-31")),
        ("Қаңтар мен мамырда 30 жол жабылды.", ("None", "None")),
        ("Жиырма жетінші наурызда 30 жол жабылды.", ("2025-03-27", "2025-03-27")),
        ("27-нші наурыз бен 4-інші сәуір аралығында 30 жол жабылды.", ("2025-03-27", "2025-04-04")),
        ("Алғашқы тоқсанда 30 жол жабылды.", ("2025-01-01", "2025-03-31")),
        ("Наурыздың 9-ына дейін 30 жол жабылды.", ("None", "None")),
        ("2019ж. қаңтар-мамырда 52 үй салынды.", ("2019-01-01", "2019-05-31")),
        ("2019 ж. наурызда 52 үй салынды.", ("2019-03-01", "2019-03-31")),
        ("2024 жылдың III тоқсанында 52 үй салынды.", ("2024-07-01", "2024-09-30")),
        ("2024 жылғы ІІ жартыжылдықта 52 үй салынды.", ("2024-07-01", "2024-12-31")),
        ("2024 жылдың 2-тоқсанында 52 үй салынды.", ("2024-04-01", "2024-06-30")),
        ("2024 жылдың 2 тоқсанында 52 үй салынды.", ("2024-04-01", "2024-06-30")),
        ("Биылғы қаңтардан сәуір айына дейін 52 үй салынды.", ("2025-01-01", "2025-04-30")),
        ("Наурыз айының басынан бері 52 үй салынды.", ("2025-03-01", "2025-06-18")),
        (
            "Биылғы жылдың 4 айының қорытындылары бойынша 52 үй салынды.",
            ("2025-01-01", "2025-04-30"),
        ),
    ],
)
def test_the_dates_of_a_time(text: str, wanted: tuple[str, str]) -> None:
    (claim,) = read(text)
    assert claim.period is not None
    assert (str(claim.period.from_date), str(claim.period.to_date)) == wanted


def test_a_holiday_is_no_month() -> None:
    (claim,) = read("Наурыз мейрамында 40 үй берілді.")
    assert claim.period is not None
    assert claim.period.from_date is None


def test_figures_in_brackets_are_of_the_time_there() -> None:
    claims = read("Жыл басынан бері 499 апат (өткен жылы – 209) тіркеліп, 53 адам (47) қаза тапты.")
    assert [slot_of(claim, "period") for claim in claims] == [
        "Жыл басынан бері", "өткен жылы", "Жыл басынан бері", "өткен жылы",
    ]  # fmt: skip


def test_a_day_of_the_week_tells_nothing() -> None:
    (claim,) = read(
        "12 мың бала екпе алды. Бұл туралы дүйсенбі күні елдің Денсаулық министрлігі айтты."
    )
    assert slot_of(claim, "speaker") == "елдің Денсаулық министрлігі"


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


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Маусым басынан бері клуб 5 ойын ұтты.", None),
        ("Маусым айының басынан бері 5 үй жанды.", dt.date(2025, 6, 1)),
        ("2 маусымда 5 үй жанды.", dt.date(2025, 6, 2)),
    ],
)
def test_a_season_is_called_like_june(text: str, first: dt.date | None) -> None:
    [claim] = read(text)
    assert claim.period is not None
    assert claim.period.from_date == first


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("2024 жылдың бірінші қарашасына 340 нысан дайын болды.", "2024 жылдың бірінші қарашасына",
         "2024-11-01", "2024-11-01"),
        ("1-ші мамырға қарай 30 үй бітті.", "1-ші мамырға қарай", "2025-05-01", "2025-05-01"),
        ("Оныншы желтоқсанына дейін 12 үй салынды.", "Оныншы желтоқсанына дейін", "None", "None"),
        ("Мамырдың екінші жартысында 27 өрт тіркелді.", "Мамырдың екінші жартысында",
         "2025-05-16", "2025-05-31"),
        ("Айдың екінші жартысында 27 өрт тіркелді.", "Айдың екінші жартысында", "None", "None"),
    ],
)  # fmt: skip
def test_days_in_words_and_halves_of_months(text: str, words: str, first: str, last: str) -> None:
    [claim] = read(text)
    assert claim.period is not None
    assert slot_of(claim, "period") == words
    assert (str(claim.period.from_date), str(claim.period.to_date)) == (first, last)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2005 жылдан бастап 2019 жылға дейін 70 үй салынды.", ["2005-01-01..2019-12-31"]),
        ("2012 жылдан бастап, 2020 жылға дейін 90 мектеп ашылды.", ["2012-01-01..2020-12-31"]),
        ("2019 жылға дейін 70 үй салынды.", ["None..2018-12-31"]),
        (
            "Ең көп өрт 2014 (310) және 2018 (275) жылдары тіркелді.",
            ["2014-01-01..2014-12-31", "2018-01-01..2018-12-31"],
        ),
        ("12 маусым, 2024 09:45 Әкімдік 30 үй салды.", ["2024-06-12..2024-06-12"]),
        ("28 маусым күні жел екпіні 23 м/с жетеді.", ["2022-06-28..2022-06-28"]),
        ("9 тамызда 3 мектеп ашылады.", ["2022-08-09..2022-08-09"]),
        ("20 сәуірде 3 мектеп ашылады.", ["2023-04-20..2023-04-20"]),
        ("Жыл басынан мамыр айының ортасына дейін 70 үй салынды.", ["None..None"]),
    ],
)
def test_a_range_since_a_year_the_year_of_brackets_and_a_day_just_over(
    text: str, days: list[str]
) -> None:
    periods = [claim.period for claim in kazakh_reader().read(text, dt.date(2022, 7, 5)).claims]
    assert [f"{one.from_date}..{one.to_date}" for one in periods if one] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2015 жылы 40 үй салынды. Осы жылы 12 мектеп ашылды.", "2015-01-01..2015-12-31"),
        ("Сәуірде 40 өрт шықты. Осы айда 12 адам зардап шекті.", "2022-04-01..2022-04-30"),
        ("2021 жылы 40 үй салынды. Осы жылы 12 мектеп ашылды.", "2022-01-01..2022-12-31"),
        ("Былтыр 40 үй салынды. Осы айда 12 мектеп ашылды.", "2022-07-01..2022-07-31"),
        ("40 үй салынды. Келесі жылға 12 мектеп жоспарланған.", "2023-01-01..2023-12-31"),
        ("40 үй салынды. Келесі жылға дейін 12 мектеп салынады.", "None..None"),
    ],
)
def test_this_year_is_the_one_named_before_and_a_plan_for_the_next(text: str, days: str) -> None:
    claims = kazakh_reader().read(text, dt.date(2022, 7, 5)).claims
    period = claims[-1].period
    assert period is not None
    assert f"{period.from_date}..{period.to_date}" == days
