"""A figure of several places is of them together, and of none of them alone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from one_text import place_of
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader
from svodka.web.titles import name

DAY = dt.date(2026, 1, 20)


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("ru", "В 2025 году в Атырау, Актобе и Таразе открыто 40 аптек.", "aktobe + atyrau + taraz"),
        ("ru", "В 2025 году в Таразе, Атырау и в Актобе открыто 40 аптек.", "aktobe + atyrau + taraz"),
        ("en", "In 2025, 40 bakeries were opened in Atyrau, Aktobe and Taraz.", "aktobe + atyrau + taraz"),
        ("kk", "2025 жылы Атырау, Ақтөбе және Таразда 40 аптека ашылды.", "aktobe + atyrau + taraz"),
        ("kk", "2025 жылы Алматы мен Астанада 64 бассейн салынды.", "almaty + astana"),
        ("ru", "В 2025 году в Атырауской и Павлодарской областях открыто 40 аптек.",
         "atyrau-region + pavlodar-region"),
        ("en", "In 2025, 40 bakeries were opened in the Atyrau and Pavlodar regions.",
         "atyrau-region + pavlodar-region"),
        ("ru", "В 2025 году в Астане и Акмолинской области открыто 40 аптек.", "akmola-region + astana"),
        ("ru", "В 2025 году в Рязани и Калуге отремонтировано 64 моста.", "kaluga + ryazan"),
        ("ru", "В 2025 году в Суздале и Плёсе отремонтировано 64 моста.", "плес + суздаль"),
        ("ru", "В 2025 году в Казахстане и Узбекистане открыто 40 заводов.", "kazakhstan + uzbekistan"),
        # of one, whatever stands behind it
        ("ru", "В 2025 году в Алматы, крупнейшем городе страны, открыто 40 аптек.", "almaty"),
        ("en", "In 2025, 90 bakeries were closed in Almaty, Kazakhstan.", "almaty"),
        ("kk", "2025 жылы Ақтөбе облысының Ақтөбе қаласында 40 аптека ашылды.", "aktobe"),
    ],
)  # fmt: skip
def test_the_place_of_a_row(reader: Reader, language: str, text: str, where: str) -> None:
    assert place_of(reader, language, text, DAY) == where


def test_a_row_of_places_contradicts_none_of_them(tmp_path: Path, reader: Reader) -> None:
    texts = [
        ("В 2025 году в Рязани и Калуге отремонтировано 64 моста.", "А"),
        ("В 2025 году в Рязани отремонтировано 22 моста.", "Б"),
    ]
    more = ("В 2025 году в Калуге и Рязани отремонтирован 91 мост.", "В")
    with Ledger(tmp_path / "two.db") as ledger:
        for told, finds in ((texts, []), ([more], ["contradiction"])):
            ledger.add(
                [Document(t, published=DAY, publisher=p, language="ru") for t, p in told],
                reader=reader,
            )
            ledger.check()
            assert [one.check for one in ledger.findings()] == finds
        lines = {line.title: len(line.points) for line in ledger.series("repair").lines}
        assert lines == {"Калуга + Рязань": 2, "Рязань": 1}
        only = ledger.series("repair", place="Рязань")
        assert [point.words for point in only.points()] == ["22"]


def test_a_page_calls_each_of_several_places() -> None:
    assert name("place", "almaty + astana", "en") == "Almaty + Astana"
