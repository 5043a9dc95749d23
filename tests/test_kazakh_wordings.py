"""Wordings of Kazakh agencies: what is counted, done, by whom and where."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of

CASES = [
    ("Солтүстік Қазақстан облысында үш айға созылатын «Қалқан» шарасы басталды.", 0, "counted", None),
    ("Бұл әлемдік қордың төрт пайызын құрайды.", 0, "counted", None),
    ("Экспорт елдегі өндірістің 30 пайызын құрайды.", 0, "counted", "Экспорт"),
    ("Екпе алқаптың 60 мың га жиналды.", 0, "counted", "алқаптың"),
    ("Бүгінде 2,4 млн гектар немесе егіс алқабының 81%-ы жиналды.", 0, "counted", "алқабының"),
    ("Көпірді жөндеу мақсатында қорға 700 млн теңге бөлінді.", 0, "counted", "Көпірді жөндеу"),
    ("Келгендер саны 52,6 (48,1) мың адам болды.", 0, "counted", "адам"),
    ("Үлестің қорға – 39% тиесілі.", 0, "counted", None),
    ("Екі ер адамның жағдайы ауыр.", 0, "counted", "ер адамның"),
    ("Іздеуге 90 сарбаз тартылды, оларға аталған ауылда 40 көлік берілді.", 1, "counted", "көлік"),
    ("Жұмысқа 90 құтқарушы аталған ауылда тартылды.", 0, "action", "тартылды"),
    ("Жиында 16 мектептің директорына ескерту берілді.", 0, "action", "берілді"),
    ("Өрт 70 ш.м. аумақта сөндірілді.", 0, "action", "сөндірілді"),
    ("ҚАЛАДА 12 МЕКТЕП САЛЫНДЫ.", 0, "action", "САЛЫНДЫ"),
    ("Қалалықтар 10,4 мың адамды құрап отыр.", 0, "actor", None),
    ("Апаттан көлік жүргізушісі мен оның үш жолаушысы қаза тауып, іс қозғалды.", 0, "actor", None),
    ("Қалада 12 млн адам, ал 7 млн адам ауылдарда тұрады.", 1, "place", "ауылдарда"),
    ("«Мәселен Қостанай облысында биыл тағы да 7 адам ұсталды», – деді прокурор.", 0, "place",
     "Қостанай облысында"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "slot", "wanted"), CASES, ids=lambda v: str(v)[:40])
def test_a_slot(text: str, place: int, slot: str, wanted: str | None) -> None:
    assert slot_of(read(text)[place], slot) == wanted


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("Халық саны 253,6 мың адамға немесе 1,4%-ға өсті.", 0, "increase"),
        ("Бұл былтырғыдан 0,6% аз.", 0, "decrease"),
    ],
)
def test_a_change(text: str, place: int, wanted: str) -> None:
    assert read(text)[place].quantity.change == wanted


def test_the_first_three_are_no_figure() -> None:
    assert not read("Алматы облысы алғашқы үштікті түйіндеді.")
