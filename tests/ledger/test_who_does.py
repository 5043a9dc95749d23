"""Who is told by a deed, and whose a profit is: the unemployed, voters, and those who earned."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

ONE = [
    ("ru", "Число безработных в Латвии в мае составило 452 тысячи.",
     "Без работы в Латвии в мае оставались 431 тысяча человек."),
    ("ru", "В мае в Латвии безработными числились 45 тысяч жителей.",
     "В мае безработных в Латвии было 41 тысяча."),
    ("en", "In May 431,000 people in Latvia were out of work.",
     "In May the number of unemployed in Latvia was 452,000."),
    ("kk", "2025 жылы Латвияда 431 мың адам жұмыссыз отырды.",
     "2025 жылы Латвияда жұмыссыздар саны 452 мың болды."),
    ("ru", "На выборах мэра Риги в мае проголосовали 214 300 избирателей.",
     "Участие в голосовании на выборах мэра Риги в мае приняли 219 800 человек."),
    ("ru", "«Орион» получил в 2025 году чистую прибыль в 3 млрд рублей.",
     "Чистая прибыль «Ориона» в 2025 году составила 4 млрд рублей."),
    ("ru", "Прибыль компании «Орион» за 2025 год составила 4 млрд рублей.",
     "Компания «Орион» получила в 2025 году 3 млрд рублей прибыли."),
    ("ru", "Банки Латвии получили в 2025 году 2,7 млрд евро чистой прибыли.",
     "Чистый доход банков Латвии по итогам 2025 года составил 2,4 млрд евро."),
    ("en", "In 2025 Orion made a net profit of 4 billion euros.",
     "In 2025 Orion's net profit was 5 billion euros."),
    ("kk", "2025 жылы «Газпром» 4 млрд рубль таза пайда тапты.",
     "2025 жылы «Газпромның» таза пайдасы 5 млрд рубль болды."),
]  # fmt: skip
APART = [
    ("ru", "Без работы в Латвии в мае остались 431 тысяча человек.",
     "Безработных в Латвии в мае было 452 тысячи."),
    ("ru", "Без работы в Латвии в мае оставались 431 тысяча женщин.",
     "Безработных в Латвии в мае было 452 тысячи."),
    ("ru", "В Латвии в мае работали 431 тысяча человек.",
     "Без работы в Латвии в мае оставались 452 тысячи человек."),
    ("ru", "На собрании в Риге в мае проголосовали 120 человек.",
     "В мае в Риге проголосовали 214 300 избирателей."),
    ("ru", "За закон в Риге в мае проголосовали 98 депутатов.",
     "За закон в Риге в мае проголосовали 120 человек."),
    ("ru", "Прибыль «Ориона» и «Веги» в 2025 году составила 4 млрд рублей.",
     "«Орион» получил в 2025 году 3 млрд рублей прибыли."),
    ("ru", "Прибыль «Веги» в 2025 году составила 4 млрд рублей.",
     "«Орион» получил в 2025 году 3 млрд рублей прибыли."),
    ("ru", "Прибыль «Ориона» от экспорта в 2025 году составила 2 млрд рублей.",
     "«Орион» получил в 2025 году 3 млрд рублей прибыли."),
    ("ru", "Выручка «Ориона» в 2025 году составила 4 млрд рублей.",
     "«Орион» получил в 2025 году 3 млрд рублей прибыли."),
    ("en", "Orion's employees made a profit of 4 million euros in 2025.",
     "Orion's net profit was 5 million euros in 2025."),
]  # fmt: skip


def checks(reader: Reader, tmp_path: Path, language: str, texts: tuple[str, str]) -> list[str]:
    with Ledger(tmp_path / "one.db") as ledger:
        for day, text in enumerate(texts, 2):
            report = Document(
                text, published=dt.date(2026, 6, day), publisher=f"Вестник {day}", language=language
            )
            ledger.add([report], reader=reader)
        ledger.check()
        return [finding.check for finding in ledger.findings()]


@pytest.mark.parametrize(("language", "text", "otherwise"), ONE)
def test_who_did_it_is_told_in_other_words(
    reader: Reader, tmp_path: Path, language: str, text: str, otherwise: str
) -> None:
    text, otherwise = (
        text.replace(" в мае", " в мае 2026 года"),
        otherwise.replace(" в мае", " в мае 2026 года"),
    )
    assert checks(reader, tmp_path, language, (text, otherwise)) == ["contradiction"]


@pytest.mark.parametrize(("language", "text", "other"), APART)
def test_others_are_not_meant(
    reader: Reader, tmp_path: Path, language: str, text: str, other: str
) -> None:
    assert checks(reader, tmp_path, language, (text, other)) == []
