"""Kazakh as ministries, police and statisticians write it: one sentence for each rule it was made for."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from quantity_notation import shown

SLOTS = [
    # counted
    ("Ауданда 40 есірткіге қатысты қылмыс тіркелді.", 0, "counted", "есірткіге қатысты қылмыс"),
    ("Ауданда екі тұрғынға қатысты іс қаралды.", 0, "counted", "тұрғынға"),
    ("Қалада 300 балаларға арналған кітап шықты.", 0, "counted", "балаларға арналған кітап"),
    ("Былтыр 70 есірткі сату фактісі тоқтатылды.", 0, "counted", "есірткі сату фактісі"),
    ("Жасақ 14 жасырын зертхананы жапты.", 0, "counted", "жасырын зертхананы"),
    ("Сегіз ұйымдасқан қылмыстық есірткі тобы мен 3 ұры ұсталды.", 0, "counted",
     "қылмыстық есірткі тобы"),
    ("Тамызда өсім баяулап, 7,5% болды.", 0, "counted", "өсім"),
    # action
    ("Өлгендер саны – 40, аман қалғандар – 60, барлығы 90 адам емделді.", 0, "action", None),
    ("Бұл өсім егіннің 9%-ға ұлғаюы есебінен қамтамасыз етілді.", 0, "action", "ұлғаюы"),
    ("Үш көліктің соқтығысуынан 2 адам өлді.", 0, "action", "соқтығысуынан"),
    ("Ауданда 40 мектептің салынуы жоспарланып отыр.", 0, "action", "салынуы"),
    # actor, speaker, period
    ("Тасқын судың салдарынан 30 үйді су басты.", 0, "actor", None),
    ("«Айлықта 9 қылмыс ашылды», – деді бөлім өкілі министрліктің баспасөз қызметі алаңында.", 0,
     "speaker", "бөлім өкілі"),
    ("«Айлықта 9 қылмыс ашылды», – деді Асан Омаров облыс әкімдігінің кеңейтілген отырысында.", 0,
     "speaker", "Асан Омаров"),
    ("Биылдың өзінде 60 үй салынды.", 0, "period", "Биылдың"),
]  # fmt: skip

QUANTITIES = [
    ("Полиция 5 кг астам апиын алды.", ["5 кг астам | measure more_than 5 None kg None"]),
    ("Құдықтан 3 м.куб су алынды.", ["3 м.куб | measure exact 3 3 m3 None"]),
    ("Дерек 470 жағдайға дейін азайды.", ["470 | count exact 470 470 1 to"]),
    ("Қант – 8%-ке, көкөніс пен жеміс-жидек – 5%-ке, ұн – 2%-ке қымбаттады.",
     ["8%-ке | percent exact 8 8 % increase", "5%-ке | percent exact 5 5 % increase",
      "2%-ке | percent exact 2 2 % increase"]),
    ("Сүт бір айда 1,2%-ке, ал бір жылда 32%-ке қымбаттады.",
     ["бір айда | duration exact 1 1 mo None", "1,2%-ке | percent exact 1.2 1.2 % increase",
      "бір жылда | duration exact 1 1 a None", "32%-ке | percent exact 32 32 % increase"]),
    ("Пияз – 31%, сәбіз – 15%-ға қымбаттады.",
     ["31% | percent exact 31 31 % increase", "15%-ға | percent exact 15 15 % increase"]),
    ("Бензин (3%-ға) және газ (4%-ға) арзандады.",
     ["3%-ға | percent exact 3 3 % decrease", "4%-ға | percent exact 4 4 % decrease"]),
    ("Азық бағасы 5%-ға дейін, киім бағасы 7%-ға дейін өсті.",
     ["5%-ға | percent exact 5 5 % to", "7%-ға | percent exact 7 7 % to"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "slot", "wanted"), SLOTS)
def test_a_slot(text: str, place: int, slot: str, wanted: str | None) -> None:
    assert slot_of(read(text)[place], slot) == wanted


@pytest.mark.parametrize(("text", "figures"), QUANTITIES)
def test_a_figure(text: str, figures: list[str]) -> None:
    assert shown(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Тамызда баға өсімі 6%-ға дейін баяулады.", "asserted"),
        ("Азық 5 пайызды құрады, азық-түлік емес тауарлар қымбаттады.", "asserted"),
        ("Апаттан өлгендер 5 адам емес.", "negated"),
    ],
)
def test_whether_it_happened(text: str, factuality: str) -> None:
    assert read(text)[0].factuality == factuality
