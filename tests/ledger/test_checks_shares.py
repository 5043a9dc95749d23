"""Answers to one question, shares that say a part again, and regions beside their country."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from misfits import POLL, SHARE, found, names, plain
from one_text import checks_that_find
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

DAY = dt.date(2026, 1, 20)


def test_a_finding_of_answers_names_what_they_make(tmp_path: Path) -> None:
    (one,) = found(tmp_path, POLL)
    assert (one.check, len(one.claims)) == ("answers_above_all", 3)
    assert one.why == "«43%» and the other answers to one question make 110 %."


def test_a_finding_of_a_share_names_what_its_part_makes(tmp_path: Path) -> None:
    (one,) = found(tmp_path, SHARE)
    assert one.why == "«45%» is said; the part and the whole beside it make 25 %."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "На вопрос о налоге 43 % ответили «за», 38 % — «против», 29 % не определились."),
        ("ru", "Реформу поддерживают 61 % жителей, против 34 %, затруднились с ответом 15 %."),
        ("en", "In the poll, 48% of respondents support the tax, 41% oppose it and 21% are undecided."),
        ("kk", "Сұралғандардың 58 пайызы қолдайды, 33 пайызы қарсы, 19 пайызы жауап беруге қиналды."),
        ("ru", "Платную парковку одобряют 52 % жителей. Против — 38 %. Затруднились ответить 19 %."),
        ("ru", "За новый герб около 56 % опрошенных, против — 39 %, не определились 18 %."),
        ("en", "In the poll, 52% support the ban. Another 38% oppose it. The remaining 21% are undecided."),
        ("kk", "Сұралғандардың 52 пайызы заңды қолдайды. 38 пайызы қарсы. 21 пайызы жауап беруге қиналды."),
    ],
)  # fmt: skip
def test_answers_to_one_question_above_all(
    tmp_path: Path, reader: Reader, language: str, text: str
) -> None:
    assert checks_that_find(tmp_path, reader, language, text) == ["answers_above_all"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "За закон высказались 42 % опрошенных, против — 37 %, затруднились ответить 21 %."),
        ("ru", "43 % опрошенных доверяют газетам, 58 % — телевидению, 29 % — друзьям."),
        ("ru", "В городе за проект 63 %, в селе против 58 %."),
        ("ru", "Среди горожан 63 % за проект, среди сельчан 58 % против."),
        ("ru", "Школу поддерживают 61 % жителей, завод против 64 %."),
        ("ru", "61 % поддерживают снижение налогов, 64 % против повышения цен."),
        ("ru", "План по зерну выполнен на 43 %, по молоку — на 58 %, по мясу — на 29 %."),
        ("en", "The tax is supported by 61% of Democrats and opposed by 64% of Republicans."),
        ("en", "Support for the mayor stood at 61%, against 58% a year earlier."),
        ("en", "Output rose by 45% in coal, by 38% in steel and by 29% in cement in 2024."),
        ("kk", "Ауылда 61 пайызы қолдайды, қалада 64 пайызы қарсы."),
        ("ru", "Платную парковку поддерживают 52 % жителей. Завод не поддерживают 61 %."),
        (
            "ru",
            "За новый герб около 56 % опрошенных, против — около 39 %, не определились около 8 %.",
        ),
        ("en", "In the poll, 52% of voters support the ban. In 2020, 58% opposed it."),
        ("en", "52% of men support the ban. Among women 58% oppose it."),
        ("kk", "Ақылы тұраққа 52 пайызы қарсы. Зауытты 61 пайызы қолдайды."),
        ("kk", "Ерлердің 61 пайызы қолдады, әйелдердің 64 пайызы қарсы болды."),
    ],
)
def test_shares_of_more_than_one_question(
    tmp_path: Path, reader: Reader, language: str, text: str
) -> None:
    assert checks_that_find(tmp_path, reader, language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "finding"),
    [
        ("ru", "В 2024 году в Омске проверено 840 кафе, у 210 из них, или 35 %, нашли нарушения.", True),
        ("en", "In 2024 the court in York heard 480 cases, including 120 appeals (35%).", True),
        ("kk", "2024 жылы Ақтөбеде 800 дүкен тексерілді, оның 200-і, яғни 40 пайызы тәртіп бұзған.", True),
        ("ru", "В 2024 году в Омске проверено 840 кафе, у 210 из них, или 25 %, нашли нарушения.", False),
        ("ru", "В 2024 году экзамен сдали 640 водителей, из них 160 женщин (+45 %).", False),
        ("ru", "В 2024 году экзамен сдали 640 водителей, из них 160 женщин, или 45 % всех женщин.", False),
        ("en", "In 2024 the court in York heard 480 cases, including 120 appeals (up 35%).", False),
    ],
)  # fmt: skip
def test_a_share_right_behind_its_part(
    tmp_path: Path, reader: Reader, language: str, text: str, finding: bool
) -> None:
    found_by = checks_that_find(tmp_path, reader, language, text)
    assert found_by == (["share_and_part"] if finding else [])


@pytest.mark.parametrize(
    ("whole", "part", "finding"),
    [
        ("В 2024 году в Казахстане построено 214 школ.", "В 2024 году в Алматы построена 241 школа.", True),
        ("130 clinics were built in Kazakhstan in 2024.",
         "In 2024, 310 clinics were built in Almaty.", True),
        ("2024 жылы Қазақстанда 214 мектеп салынды.", "2024 жылы Алматыда 241 мектеп салынды.", True),
        ("В общей сложности в Казахстане в 2024 году построено 214 школ.",
         "В 2024 году в Алматы построена 241 школа.", True),
        ("В целом по Казахстану в 2024 году построено лишь 214 школ.",
         "В 2024 году в Алматы построена 241 школа.", True),
        ("Altogether, just 130 clinics were built across Kazakhstan in 2024.",
         "In 2024, 310 clinics were built in Almaty.", True),
        ("2024 жылы Қазақстанда жалпы саны 214 мектеп салынды.",
         "2024 жылы Алматыда 241 мектеп салынды.", True),
        ("2024 жылы бүкіл Қазақстан бойынша 214 мектеп салынды.",
         "2024 жылы Алматыда 241 мектеп салынды.", True),
        ("В 2024 году в Казахстане дополнительно построено 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
        ("В 2024 году в Казахстане частично построено 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
        ("Another 14 clinics were built in Kazakhstan in 2024.",
         "In 2024, 41 clinics were built in Almaty.", False),
        ("2024 жылы Қазақстанда жалпы қосымша 14 мектеп салынды.",
         "2024 жылы Алматыда 41 мектеп салынды.", False),
        ("В 2024 году в сёлах Казахстана построено 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
        ("В 2024 году по программе «Ауыл» в Казахстане построено 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
        ("В 2024 году на средства Всемирного банка в Казахстане построено 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
        ("В 2024 году в Казахстане при участии волонтёров построено 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
        ("14 clinics were built in Kazakhstan in 2024, funded by the World Bank.",
         "In 2024, 41 clinics were built in Almaty.", False),
        ("Under the Bright Roads programme, 14 clinics were built in Kazakhstan in 2024.",
         "In 2024, 41 clinics were built in Almaty.", False),
        ("2024 жылы Дүниежүзілік банк қаражатына Қазақстанда 14 мектеп салынды.",
         "2024 жылы Алматыда 41 мектеп салынды.", False),
        ("В 2024 году безработица в Казахстане составила 4,6 %.",
         "В 2024 году безработица в Алматы составила 4,9 %.", False),
        ("В 2024 году в Казахстане построено 14 школ.",
         "С 2020 по 2024 год в Алматы построена 41 школа.", False),
        ("В 2024 году компания «Строй» построила в Казахстане 14 школ.",
         "В 2024 году в Алматы построена 41 школа.", False),
    ],
)  # fmt: skip
def test_a_region_above_its_country(
    tmp_path: Path, reader: Reader, whole: str, part: str, finding: bool
) -> None:
    language = "en" if whole.isascii() else "kk" if "жылы" in whole else "ru"
    with Ledger(tmp_path / "two.db") as ledger:
        texts = [
            Document(text, published=DAY, publisher=text[-9:], language=language)
            for text in (whole, part)
        ]
        ledger.add(texts, reader=reader)
        ledger.check()
        found_by = [one.check for one in ledger.findings()]
    assert found_by == (["place_above"] if finding else [])


def test_a_day_of_a_country_is_one_case_of_many(tmp_path: Path) -> None:
    day = ("2024-06-05", "2024-06-05")
    stories = [plain("14", "Казахстане", day), plain("41", "Алматы", day)]
    assert names(tmp_path, *stories) == []
    (tmp_path / "year").mkdir()
    stories = [plain("14", "Казахстане"), plain("41", "Алматы")]
    assert names(tmp_path / "year", *stories) == ["place_above"]
