"""Reading never raises, is deterministic, and its spans hold, whatever the text."""

from __future__ import annotations

import itertools
import json
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hostile
from damage import KINDS
from soundness import check
from svodka.model import Document
from svodka.reader import Reader, Result

NEWS = "С начала года изъято 54 гранаты и свыше 17 тысяч боеприпасов, сообщил Иванов."

# Pieces that make and break figures, so that made-up text reaches the rules and not only the tokenizer.
PIECES = st.sampled_from(
    [
        "свыше ", "не менее ", "от ", "до ", "почти ", "около ", "минус ", "ни одного ", "несколько ",
        "12", "1,5", "1 000", "1\u00a0000", "1\u202f000", "3.5", "0", "00", "½", "٣", "Ⅳ", "1e9", "9" * 40,
        "два", "полтора", "сорок", "сто", "треть", "двое", "третий", "тысяча", "миллиардов", "пол",
        "5,000.00", "1.234,5", "23.50", " 2 трети ", "| 12 ", "Фото 1 из 5. ", " с. 5",
        " тысяч ", " млн ", "млрд", " %", " процентов", " рублей", "$", "€", " кг", " км/ч", "-", "–", "—",
        " человек", " единиц оружия", "изъято ", "задержали ", "полиция ", "КНБ ", "в 2022 году", "вчера",
        "с начала года ", "за полгода ", "в мае", "29 февраля", "31 июня 0000", "сообщил Иванов", "он ",
        "по данным ", "«", "»", '"', "„", "(", ")", ":", ";", ",", ".", "...", "!", "?", "\n", "\n\n", "\t",
        "- ", "• ", " из них ", "в том числе ", "\u00ad", "\u0301", "\u200b", "\ufeff", "\0", "\ud800",
        "e", "е", "A", "ё", "İ", "ß", "ﬁ", "🙂", " ",
    ]
)  # fmt: skip
MADE_UP = st.lists(PIECES | st.text(max_size=4), max_size=40).map("".join)

ODD = {
    "empty": "",
    "spaces": " \t\u00a0\n ",
    "one letter": "а",
    "one digit": "7",
    "a byte order mark": "\ufeff" + NEWS,
    "NULs between letters": "\0".join(NEWS),
    "a binary file": bytes(range(256)).decode("latin-1") * 20,
    "control characters": "".join(map(chr, range(32))) + NEWS,
    "lone surrogates": "\ud800" + NEWS + "\udfff",
    "mixed script": NEWS.translate(str.maketrans("асеор", "aceop")),
    "right to left": "\u202e" + NEWS + "\u202c",
    "figures outside the basic plane": "𝟓𝟒 гранаты 🙂 54 гранаты",
    "no spaces": NEWS.replace(" ", ""),
    "capitals": NEWS.upper(),
    "windows lines": NEWS + "\r\n\r\n" + NEWS,
    "a huge number": "изъято " + "9" * 5000 + " гранат",
    "a huge multiplier": "изъято 5 " + "миллиардов " * 50 + "гранат",
    "a date that is none": "с 31 февраля 2022 года по 99 мая 0000 года изъято 54 гранаты",
    "a wrong order of dates": "с 5 мая 2022 года по 1 апреля 2022 года изъято 54 гранаты",
    "sums in two columns": "Сумма 5,000.00 5,000.00\n" * 20,
    "captions in one line": "Фото 1 из 5. " * 2000,
    "only quotation marks": "«»\"“”„'" * 50,
    "a quotation that never ends": "«" + NEWS * 3,
    "a number alone on each line": "\n".join(map(str, range(200))),
    "torn between a multiplier and its number": "Томский рыбак миллиона \n\nмиллиона рублей,",
    "one sentence of thousands of words": "изъято 5 гранат, " * 2000,
    "compared with thousands of months": "Индекс цен в апреле" + ", к марту — 5%" * 1500,
    "thousands of brackets": "Добыча выросла на 7% (до 9 млн т)"
    + ", в Туле — на 5% (до 3 млн т)" * 600,
}


@pytest.fixture(scope="module")
def reader() -> Reader:
    """A reader that is told the language: made-up text need not look Russian."""
    return Reader("ru")


def one(reader: Reader, text: str) -> Result:
    (result,) = reader.read_many([Document(text)])
    return result


def figures(result: Result) -> Counter[tuple[object, ...]]:
    return Counter(
        (q.text, q.relation, q.low, q.high, q.unit)
        for q in (claim.quantity for claim in result.claims)
    )


@given(text=st.text())
@settings(max_examples=150)
def test_any_text_is_read(reader: Reader, text: str) -> None:
    check(one(reader, text))


@given(text=MADE_UP)
@settings(max_examples=300)
def test_text_made_of_pieces_of_figures_is_read(reader: Reader, text: str) -> None:
    check(one(reader, text))


@pytest.mark.parametrize("name", ODD)
def test_odd_text_is_read(reader: Reader, name: str) -> None:
    check(one(reader, ODD[name]))


@pytest.mark.parametrize("kind", KINDS)
def test_damaged_bulletins_are_read(
    reader: Reader, bulletins: dict[str, Document], kind: str
) -> None:
    damaged = [
        Document(KINDS[kind](document.text, random.Random(f"{name} {turn}")))
        for name, document in bulletins.items()
        for turn in range(6)
    ]
    for result in reader.read_many(damaged):
        check(result)


@given(text=MADE_UP)
@settings(max_examples=60)
def test_the_same_text_gives_the_same_reading(reader: Reader, text: str) -> None:
    first, second = one(reader, text), one(reader, text)
    assert (first.claims, first.statements) == (second.claims, second.statements)


def test_a_batch_reads_each_text_as_if_alone(
    reader: Reader, bulletins: dict[str, Document]
) -> None:
    documents = list(bulletins.values())
    together = list(reader.read_many(documents))
    for document, result in zip(documents, together, strict=True):
        assert result.document is document
        alone = one(reader, document.text)
        assert figures(alone) == figures(result)


def test_a_new_reader_gives_the_same_reading(
    reader: Reader, bulletins: dict[str, Document]
) -> None:
    documents = list(bulletins.values())[:4]
    first = [result.claims for result in reader.read_many(documents)]
    assert first == [result.claims for result in Reader("ru").read_many(reversed(documents))][::-1]


def test_two_documents_in_one_give_the_figures_of_both(
    reader: Reader, bulletins: dict[str, Document]
) -> None:
    documents = list(bulletins.values())
    for left, right in itertools.pairwise(documents):
        both = one(reader, left.text + "\n\n" + right.text)
        assert figures(both) == figures(one(reader, left.text)) + figures(one(reader, right.text))


def test_a_stress_accent_does_not_hide_a_figure(reader: Reader) -> None:
    result = one(reader, "Полиция изъя\u0301ла со\u0301рок две грана\u0301ты.")
    check(result)
    assert [int(claim.quantity.low or 0) for claim in result.claims] == [42]


def test_a_soft_hyphen_does_not_hide_a_figure(reader: Reader) -> None:
    result = one(reader, "Полиция изъяла 17 ты\u00adсяч бое\u00adприпасов.")
    check(result)
    assert [int(claim.quantity.low or 0) for claim in result.claims] == [17000]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009"], ids=ascii)
def test_any_space_may_group_digits(reader: Reader, space: str) -> None:
    result = one(reader, f"Полиция изъяла 31{space}860 патронов.")
    check(result)
    assert [int(claim.quantity.low or 0) for claim in result.claims] == [31860]


@pytest.mark.parametrize("name", hostile.KINDS)
def test_hostile_text_takes_time_in_proportion(reader: Reader, name: str) -> None:
    """Ten times the text may take thirty times as long and no more: linear, with room for noise.

    Time of the processor, so that a busy machine does not count; below four seconds nothing is judged.
    """
    started = time.process_time()
    check(one(reader, hostile.KINDS[name](5_000)))
    small = time.process_time() - started
    started = time.process_time()
    check(one(reader, hostile.KINDS[name](50_000)))
    assert time.process_time() - started < max(30 * small, 4.0)


def test_two_megabytes_in_one_line_are_read_in_bounded_time(reader: Reader) -> None:
    started = time.process_time()
    check(one(reader, hostile.KINDS["one word"](2_000_000)))
    check(one(reader, hostile.KINDS["digits"](2_000_000)))
    assert time.process_time() - started < 20


ANNOTATED = Path(__file__).parents[2] / "annotations"


def torn(language: str) -> Iterator[str]:
    """Paragraphs with figures that begin late, end early or have lost their order, always the same ones."""
    chance = random.Random(language)
    for line in (ANNOTATED / f"own_{language}.texts.jsonl").read_text("utf-8").splitlines()[:60]:
        for paragraph in json.loads(line)["text"].split("\n"):
            words = paragraph.split(" ")
            if any(map(str.isdigit, paragraph)):
                some = chance.randint(1, len(words))
                yield " ".join(words[:some])
                yield " ".join(words[-some:])
                yield " ".join(chance.sample(words, some))


@pytest.mark.parametrize("language", ["ru", "en", "kk"])
def test_torn_paragraphs_are_read(language: str) -> None:
    """«He added that», «had»: rules look at the word behind, which a text that breaks off does not have."""
    documents = [Document(text, language=language) for text in torn(language)]
    failed = [r.document.text for r in Reader(language).read_many(documents) if r.error is not None]
    assert len(documents) > 100
    assert failed == []


WILD = ("²", "①②③", "٣٤٥", "½", "万", "00", "1e30", "1.51.51.5", "1" * 28, "1" * 31, "9" * 100)
"""Digits that are no decimals, of other scripts, and more of them than a number of the reader holds."""
AROUND = {
    "ru": (
        "Открыли {} кол-центров.", "Собрали 1, {} миллиона тонн.", "В {} часов 54 минуты ушли 5 человек.",
        "В {} банки закрыли 5 школ.", "Краж меньше на {}%, или на {} тонн меньше.", "Изъяли {} т {} кг {} г.",
        "Лук и рис подешевели на {}% и {}% соответственно.", "С {}.02.2017 по 31.{}.2017 ушли 5 человек.",
        "Выслали {} человек. Двое судимы, {} жили без виз.", "Порт на {}° с.ш., дом {}Р.",
    ),
    "en": (
        "It rose .{} percent to {}.{} million.", "They paid -${} billion.", "{} tons {} kg {}g were seized.",
        "Some {}m of those came.", "{} (93%) patients left.", "Between January {} and yesterday {} left.",
    ),
    "kk": (
        "{} сағ {} мин өтті.", "{} – {} жылы 5 адам ұсталды.", "{} мыңнан {} млн теңгеге өсті.",
        "Өрт саны {}-ға жетті:\nОрал қаласы – {}\nСемей қаласы – 5",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", AROUND)
def test_wild_numbers_are_read(language: str) -> None:
    texts = [text.replace("{}", number) for text in AROUND[language] for number in WILD]
    documents = [Document(text, language=language) for text in texts]
    failed = [r.document.text for r in Reader(language).read_many(documents) if r.error is not None]
    assert failed == []
