"""Headlines in capitals are read as if they were written in small letters."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of

SLOTS = ("counted", "action", "actor", "place", "period", "speaker")
HEADLINES = [
    "Ақтөбеде жаңа оқу жылында 260 оқушы орны ашылды",
    "Әкімдік биыл 9 ауылға газ тартылатынын хабарлады",
    "Тарбағатай ауданында 12 тұрғын үй өртенді",
    "Полиция рейдінде 40 құқықбұзушылық анықталды",
    "Шығыс Қазақстан облысында 12 үй өртенді",
    "Асан Омаров 3 алтын алды",
    "ІІМ 5 адамды ұстады",
    "АҚШ 40 млн доллар бөлді",
    "Мектеп ашылды",
]


@pytest.mark.parametrize("text", HEADLINES)
def test_a_headline_in_capitals(text: str) -> None:
    small, large = read(f"{text}."), read(f"{text}.".upper())
    assert len(small) == len(large)
    for one, other in zip(small, large, strict=True):
        assert [(slot_of(other, slot) or "").lower() for slot in SLOTS] == [
            (slot_of(one, slot) or "").lower() for slot in SLOTS
        ]


def test_two_long_words_in_capitals_are_a_headline() -> None:
    [claim] = read("45 МЕКТЕП АШЫЛДЫ")
    assert (slot_of(claim, "counted"), slot_of(claim, "action")) == ("МЕКТЕП", "АШЫЛДЫ")
