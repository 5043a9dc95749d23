"""Clauses of reports: what is said of the next figure, or of none, does not reach into the one before."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader

TODAY = dt.date(2024, 7, 5)


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Проголосовали 38% избирателей, год назад к этому часу — 33%.", [None, "к этому часу"]),
        ("Сдали 12 домов, год назад на ту же дату — 7.", [None, "на ту же дату"]),
        ("К маю сдали 12 домов, год назад — 7.", ["К маю", "год назад"]),
        ("Сдали 12 домов в мае, в июне — 7.", ["в мае", "в июне"]),
    ],
)
def test_times_of_the_next_item(reader: Reader, text: str, periods: list[str | None]) -> None:
    claims = reader.read(Document(text, published=TODAY)).claims
    assert [claim.period and claim.period.text for claim in claims] == periods


def test_a_year_before_at_this_time_is_of_the_year_before(reader: Reader) -> None:
    text = "К маю сдали 12 домов, а годом ранее в это время — 7."
    period = reader.read(Document(text, published=TODAY)).claims[1].period
    assert period is not None
    assert (period.from_date, period.to_date) == (dt.date(2023, 5, 1), dt.date(2023, 5, 31))


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Автопарк пополнят 85 автобусов.", "planned"),
        ("Достигнут рост на 7%.", "asserted"),
        ("Обвинение запросило для экс-мэра 12 лет.", "planned"),
    ],
)
def test_what_is_to_come(reader: Reader, text: str, factuality: str) -> None:
    (claim,) = reader.read(Document(text, published=TODAY)).claims
    assert claim.factuality == factuality


@pytest.mark.parametrize(
    "text",
    [
        "Резервный фонд использован на две трети, остаток — 410 млн рублей.",
        "Опоздали 3% электричек, средняя задержка — 7 минут.",
    ],
)
def test_nothing_is_done_to_what_is_left_or_to_a_delay(reader: Reader, text: str) -> None:
    assert reader.read(Document(text)).claims[1].action is None


def test_what_is_measured_did_nothing(reader: Reader) -> None:
    claims = reader.read(
        Document("Свёклы накопали 2 млн тонн, подсолнечника намолотили 340 тыс. тонн.")
    ).claims
    assert [claim.actor for claim in claims] == [None, None]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Выезжали на 41 вызов, ликвидировано 17 пожаров, из них 9 техногенных.", "ликвидировано"),
        ("Проверили 40 фирм, оштрафовали 12, из них 5 — повторно.", "оштрафовали"),
        ("Проверили 40 фирм, нарушения выявлены в 12, из них 5 закрыты.", "закрыты"),
    ],
)
def test_a_part_is_of_no_deed_before_that_of_its_whole(
    reader: Reader, text: str, action: str
) -> None:
    part = reader.read(Document(text)).claims[2]
    assert part.part_of is not None
    assert part.action is not None
    assert part.action.text == action


@pytest.mark.parametrize(
    "text",
    [
        "Вывоз достиг 5,2 млн т против 4,1 млн т в июле 2023 года.",
        "Собрали 40 ц/га против 30 ц/га в 2022 году.",
    ],
)
def test_a_time_behind_a_short_unit_is_of_what_is_compared(reader: Reader, text: str) -> None:
    now, before = reader.read(Document(text, published=TODAY)).claims
    assert now.period is None
    assert before.period is not None


def test_a_kind_told_with_a_particle_shares_the_noun(reader: Reader) -> None:
    text = "Средняя зарплата составила 80 тысяч рублей, минимальная же — 54 тысячи."
    counted = reader.read(Document(text)).claims[1].counted
    assert counted is not None
    assert counted.text == "зарплата"


def test_who_may_be_the_subject_acts(reader: Reader) -> None:
    (claim,) = reader.read(Document("Власти ввели 40 пошлин.")).claims
    assert claim.actor is not None


def test_what_is_sown_is_no_place(reader: Reader) -> None:
    (claim,) = reader.read(Document("Озимые убраны на площади 412 га.")).claims
    assert claim.place is None
