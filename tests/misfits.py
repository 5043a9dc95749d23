"""Reports of one figure each, what one is about, and stories that do not fit: one for every check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from svodka.ledger.checks import run
from svodka.ledger.findings import Finding
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import Subject, subject
from svodka.ledger.meaning.words import Text
from told import Told, figure, kept, told

YEAR = ("2024-01-01", "2024-12-31")
HALF = ("2024-01-01", "2024-06-30")
SEVEN_MONTHS = ("2024-01-01", "2024-07-31")
JUNE = ("2024-06-01", "2024-06-30")


def about(text: str, said: str, language: str, **slots: str | None) -> Subject:
    """What a figure of a year is about, its slots given."""
    (claim,) = told(text, figure(said, YEAR, **slots), language=language).claims
    return subject(claim, Text(text, language), catalogue())


def held(
    words: str,
    period: tuple[str, str] = JUNE,
    actor: str = "пограничники",
    publisher: str = "Вестник",
    published: str = "2025-01-10",
    place: str = "",
    noun: str = "нарушителей",
    verb: str = "задержали",
) -> Told:
    """«В отчёте пограничники задержали 42 нарушителей»: one claim about a period."""
    text = f"{place} {actor} {verb} {words} {noun}, пишет {publisher} за {period[1]} ({published})."
    slots: dict[str, Any] = {"action": verb, "counted": noun, "actor": actor}
    if place:
        slots["place"] = place
    said = figure(words, period, **slots)
    return told(text, said, publisher=publisher, published=published)


def plain(words: str, place: str, period: tuple[str, str] = YEAR) -> Told:
    """«В Алматы задержали 42 туриста»: a sentence that says no more than its claim."""
    said = figure(words, period, action="задержали", counted="туристов", place=place)
    return told(f"В {place} задержали {words} туристов.", said, publisher=place)


def parts(
    whole: str, *of: str, joined: str = ", в том числе: ", between: str = ", ", last: str = ""
) -> Told:
    items = between.join(
        f"{number} {noun}" for number, noun in zip(of, ("женщин", "детей"), strict=False)
    )
    text = f"Полиция задержала {whole} человек{joined}{items}{last}."
    slots = {"action": "задержала", "actor": "Полиция"}
    return told(
        text,
        figure(whole, JUNE, counted="человек", **slots),
        *(
            figure(number, counted=noun, part_of=whole)
            for number, noun in zip(of, ("женщин", "детей"), strict=False)
        ),
    )


def change(percent: str, before: str, after: str, verb: str = "снизилось") -> Told:
    return told(
        f"Число краж {verb} на {percent}: с {before} до {after}.",
        *(
            figure(said, JUNE, counted="Число краж", action=verb)
            for said in (percent, before, after)
        ),
    )


def year_of_thefts(
    words: str, year: int, percent: str = "", more: str = "", noun: str = "краж"
) -> Told:
    """«За 2025 год в Тюмени зарегистрировано 2143 краж. Число краж снизилось на 17%»: a report."""
    text = f"За {year} год в Тюмени зарегистрировано {words} краж."
    days = (f"{year}-01-01", f"{year}-12-31")
    said = [figure(words, days, action="зарегистрировано", counted="краж", place="Тюмени")]
    if percent:
        text += f" {more or 'Число краж снизилось'} на {percent}."
        said.append(figure(percent, days, counted=noun, place="Тюмени"))
    return told(text, *said, published=f"{year + 1}-01-15")


LIST = ("344", "847", "315", "5900", "8083", "2052")


def listed(*items: str) -> Told:
    nouns = ("наркотики", "оружие", "валюта", "топливо", "сигареты", "алкоголь")
    lines = "\n".join(f"- {noun} – {n} фактов;" for noun, n in zip(nouns, items, strict=True))
    text = f"Пресечено 17 541 факт контрабанды, в том числе:\n\n{lines}"
    return told(
        text,
        figure("17 541", YEAR, action="Пресечено", counted="факт"),
        *(figure(n, counted="фактов", part_of="17 541") for n in items),
    )


def copied(text: str, verbs: str, language: str, *numbers: str) -> Told:
    """«КНБ изъял 598 гранат, закрыл 28 школ и …»: one of the copies of a report."""
    said = [
        figure(number, YEAR, action=verb, counted=noun)
        for number, (verb, noun) in zip(
            numbers, (v.split() for v in verbs.split(", ")), strict=True
        )
    ]
    return told(text.format(*numbers), *said, publisher="inform.kz", language=language)


COPIES = [
    copied("КНБ изъял {} гранат, задержал {} водителей, закрыл {} школ.",
           "изъял гранат, задержал водителей, закрыл школ", "ru", "598", "4610", "217"),
    copied("The KNB seized {} grenades, detained {} drivers, closed {} schools.",
           "seized grenades, detained drivers, closed schools", "en", "598", "4160", "217"),
]  # fmt: skip

POLL = told(
    "За проект высказались 43% опрошенных, против 38%, не определились 29%.",
    *(figure(share, counted="опрошенных") for share in ("43%", "38%", "29%")),
)
SHARE = told(
    "Полиция задержала 640 человек, из них 160 женщин (45%).",
    figure("640", JUNE, counted="человек", action="задержала", actor="Полиция"),
    figure("160", counted="женщин", part_of="640"),
    figure("45%", counted="женщин"),
)

BICYCLES: dict[str, Any] = {"counted": "велосипедов", "place": "Рязани"}
TWICE = [
    told("В Рязани угнано 310 велосипедов.", figure("310", YEAR, action="угнано", **BICYCLES)),
    told(
        "В Рязани велосипедов угнано 420, вдвое больше, чем годом ранее.",
        figure("420", ("2025-01-01", "2025-12-31"), action="угнано", **BICYCLES),
        figure("вдвое", ("2025-01-01", "2025-12-31"), action="угнано", **BICYCLES),
    ),
]
"""A factor that the figures of two years do not make."""

CARROTS = [
    told(f"В Казани собрано {words} тонн моркови.",
         figure(f"{words.split()[-1]} тонн", (f"{year}-01-01", f"{year}-12-31"),
                action="собрано", counted="моркови", place="Казани"),
         published=f"{year + 1}-01-15")
    for year, words in ((2024, "612"), (2025, "рекордные 540"))
]  # fmt: skip
"""A record that was beaten before."""

TOLLS = [
    told(f"При взрыве в Миассе погибли {number} человек.",
         figure(number, place="Миассе", action="погибли", counted="человек"), published=f"2024-06-0{day}")
    for day, number in ((3, "пять"), (4, "восемь"))
]  # fmt: skip
"""A toll that changed."""

EVERYTHING = [
    *TWICE, *CARROTS, *TOLLS,
    POLL, SHARE,
    plain("712", "Казахстане"), plain("812", "Алматы"),
    *COPIES,
    held("3026", publisher="А"), held("3206", publisher="Б"),
    held("3300", published="2025-03-01", publisher="А"),
    held("412", HALF, actor="таможенники"), held("6120", YEAR, actor="таможенники"),
    held("812", HALF, noun="иностранцев"), held("790", SEVEN_MONTHS, noun="иностранцев"),
    held("901", JUNE, noun="мигрантов"), held("880", YEAR, noun="мигрантов"),
    parts("120", "131"), parts("220", "61", "52", joined=": "), listed("344", "947", *LIST[2:]),
    held("свыше 52", YEAR, noun="водителей", publisher="А"),
    held("52 тысячи", YEAR, noun="водителей", publisher="Б"),
    held("320 кг", noun="наркотиков", publisher="А"), held("320 тонн", noun="наркотиков", publisher="Б"),
    change("15%", "712", "651"),
    year_of_thefts("2317", 2024), year_of_thefts("2143", 2025, "17%"),
    held("свыше 200", noun="беженцев", publisher="А"), held("свыше 300", noun="беженцев", publisher="Б"),
]  # fmt: skip


def found(path: Path, *stories: Told) -> list[Finding]:
    """What the checks find in a ledger of some stories."""
    with kept(path, *stories) as ledger:
        ledger.check()
        return list(ledger.findings())


def names(path: Path, *stories: Told) -> list[str]:
    """The names of the checks that find something in a ledger of some stories, in order."""
    return sorted(one.check for one in found(path, *stories))


def in_duckdb(folder: Path, *stories: Told) -> set[str]:
    """The names of the checks that find something in SQLite, and the same in DuckDB over Parquet."""
    duckdb = pytest.importorskip("duckdb")
    with kept(folder, *stories) as ledger:
        here = [(hit.check.name, hit.suspect, hit.others) for hit in run(ledger.connection)]
        other = duckdb.connect()
        for name in ("point", "claim", "document"):
            to_parquet(ledger, name, folder / f"{name}.parquet")
            other.read_parquet(str(folder / f"{name}.parquet")).create_view(name)
        there = [(hit.check.name, hit.suspect, hit.others) for hit in run(other)]
    assert sorted(there) == sorted(here)
    return {name for name, *_ in here}


def to_parquet(ledger: Any, table: str, path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    cursor = ledger.connection.execute(f"SELECT * FROM {table}")  # noqa: S608
    names_ = [column[0] for column in cursor.description]
    kinds = {
        name: kind for _, name, kind, *_ in ledger.connection.execute(f"PRAGMA table_info({table})")
    }
    types = {"INTEGER": pa.int64(), "REAL": pa.float64(), "TEXT": pa.string()}
    columns = list(zip(*cursor, strict=True))
    arrays = [pa.array(column, types[kinds[n]]) for n, column in zip(names_, columns, strict=True)]
    pq.write_table(pa.table(arrays, names=names_), path)
