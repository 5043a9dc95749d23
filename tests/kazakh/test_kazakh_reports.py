"""Dense Kazakh reports: sums that go on, plans that hold for a converb, parts behind another clause."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Мәселеге 900 млрд теңге керек. Үкімет жыл сайын 150 млрд ғана бөліп отыр.", "KZT KZT"),
        ("Жобаға 12 млрд теңге қажет, биыл 3 миллиард қана бөлінді.", "KZT KZT"),
        ("Екпеге 5 миллиард теңге бөлінді. Ауыл тұрғындарына биыл 3 миллион берілді.", "KZT 1"),
        ("Жалақы 391 мың теңгеге жетті, Атырауда – 620 мың, Түркістанда – 280 мың.", "KZT KZT KZT"),
        ("Жалақы 391 мың теңгеге жетті, Атырауда – 620 мың, Түркістанда – 28.", "KZT KZT 1"),
    ],
)
def test_units(text: str, units: str) -> None:
    assert [claim.quantity.unit for claim in read(text)] == units.split()


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Министр 40 мектеп салынып, 12 аурухана ашылатынын айтты.", "planned planned"),
        ("Министр биыл 40 мектеп салынып, 12 аурухана ашылғанын айтты.", "asserted asserted"),
        ("Министр 40 мектеп салынып, тағы 12 аурухана ашылатынын айтты.", "asserted planned"),
        (
            "Әкім былтыр 40 мектеп салынып, келесі жылы 12 аурухана ашылатынын айтты.",
            "asserted planned",
        ),
        ("40 үй салып, мамандар даярлау қажет.", "planned"),
        ("Тұрғындар 12 үйді су басып, көмек керек екенін айтты.", "asserted"),
        ("Алғашқы жоспар 90 млн тонна еді.", "planned"),
        ("Жоспар 95 пайызға орындалды.", "asserted"),
    ],
)
def test_what_is_to_come(text: str, wanted: str) -> None:
    assert [claim.factuality for claim in read(text)] == wanted.split()


def test_a_part_is_of_what_the_clause_before_counts() -> None:
    text = "Еңбек министрлігі 850 мың адамды жұмысқа орналастыруды көздеп отыр; қазір 612 мыңы орналасты."
    assert slot_of(read(text)[-1], "counted") == "адамды"


def test_whose_citizens_some_are_is_no_place_of_the_next() -> None:
    text = "Ұсталғандардың 61-і Өзбекстанның, 20-сы Қырғызстанның азаматтары."
    assert slot_of(read(text)[-1], "place") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Қазанда соттар 312 істі қарады, ал бір жыл бұрын – 280.", "істі"),
        ("Қазанда соттар 312 істі қарады (бір жыл бұрын – 280).", "істі"),
        ("Қазанда банктер 312 несиені берді; өткен жылдың сәйкес кезеңінде – 280.", "несиені"),
        ("Шекарашылар 312 заң бұзушыны ұстады, яғни былтырғыдан 12 пайызға кем.", "заң бұзушыны"),
        ("Қазанда соттар 312 істі қарады (+12%).", None),
        ("Компания 12 млн тонна мұнай өндірді, яғни жоспардан 5%-ға көп.", "мұнай"),
        ("Келгендер саны 900 адамды құрады, былтыр 450 болған.", "Келгендер саны"),
        ("Министрлік 120 маманды жұмысқа алды, жалақы 300 мың теңге болды.", "жалақы"),
    ],
)
def test_who_does_it_is_not_what_is_counted_behind(text: str, wanted: str | None) -> None:
    assert slot_of(read(text)[-1], "counted") == wanted


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("5 ай ішінде дәрігерлер 240 науқасты тіркеді.", "2025-01-01..2025-05-31"),
        ("Үш ай ішінде 3 адам ұсталды.", "2025-03-18..2025-06-18"),
        ("Он ай ішінде 3 адам ұсталды.", "2024-08-18..2025-06-18"),
    ],
)
def test_months_of_the_year_or_the_last_ones(text: str, days: str) -> None:
    period = read(text)[-1].period
    assert period is not None
    assert f"{period.from_date}..{period.to_date}" == days
