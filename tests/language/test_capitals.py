"""Lines in capitals: read as a sentence that says the same, their characters those of the text."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

import svodka
from svodka.language.capitals import in_sentence_case
from svodka.language.languages import shipped
from svodka.model import Claim, Document

if TYPE_CHECKING:
    from svodka.reader import Reader


def _slots(reader: Reader, text: str, language: str) -> list[tuple[str | None, ...]]:
    """What each claim of a text says, in small letters; its citation is checked."""
    document = Document(text, published=dt.date(2026, 4, 10), language=language)
    claims = reader.read(document).claims
    for claim in claims:
        for span in (claim.quantity, claim.counted, claim.action, claim.actor, claim.place):
            assert span is None or text[span.start : span.end] == span.text
    return [_said(claim) for claim in claims]


def _said(claim: Claim) -> tuple[str | None, ...]:
    named = (claim.counted, claim.action, claim.actor, claim.place)
    slots = [None if mention is None else mention.normal.lower() for mention in named]
    speaker = None if claim.speaker is None else claim.speaker.text.lower()
    return (*slots, speaker, claim.mode, claim.quantity.relation, str(claim.quantity.low))


RUSSIAN = [
    "В Тирске задержали 42 человека.",
    "Полиция Тирска изъяла за март 700 единиц оружия.",
    "В январе в Карсунской области построили 12 школ.",
    "Министр здравоохранения Пётр Карцев сообщил, что больницы получили 45 аппаратов МРТ.",
    "Экспорт пшеницы вырос на 12% в 2025 году.",
    "При пожаре в Ордынске погибли три человека, ещё 15 пострадали.",
    "Суд арестовал двух чиновников мэрии Уфы.",
    "США ввели санкции против 25 компаний из Китая.",
    "ВС РФ сбили 18 беспилотников над Брянской областью.",
    "Карцев заявил о строительстве 40 больниц.",
    "Тирск — полиция задержала 42 человека.",
    "За неделю в Тирске:\n- изъято 40 ружей;\n- задержаны 12 человек.",
]
ENGLISH = [
    "Ostrov police arrest 42 people in March",
    "The Health Ministry of Karsun said hospitals had received 45 scanners",
    "The US imposed sanctions on 25 Chinese companies",
    "The UN said 4,000 refugees had left Sudan",
    "NATO will send 40 tanks to Estonia, Stoltenberg says",
    "Mayor Rosa Vidal said that 300 homes were built",
]
KAZAKH = ["Ақтөбеде 42 адам ұсталды.", "ІІМ: 700 қару тәркіленді."]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *(("ru", text) for text in RUSSIAN),
        *(("en", text) for text in ENGLISH),
        *(("kk", text) for text in KAZAKH),
    ],
)
def test_a_text_in_capitals_says_the_same(reader: Reader, language: str, text: str) -> None:
    assert _slots(reader, text.upper(), language) == _slots(reader, text, language)


@pytest.mark.parametrize("text", [*ENGLISH, "Three people died in a fire in Ordinsk"])
def test_a_headline_whose_words_begin_with_capitals_says_the_same(
    reader: Reader, text: str
) -> None:
    titled = " ".join(word[:1].upper() + word[1:] for word in text.split())
    assert _slots(reader, titled, "en") == _slots(reader, text, "en")


def test_the_first_words_of_a_line_in_capitals(reader: Reader) -> None:
    text = "ПОЛИЦИЯ ТИРСКА задержала 42 человека за кражи в марте."
    plain = "Полиция Тирска задержала 42 человека за кражи в марте."
    assert _slots(reader, text, "ru") == _slots(reader, plain, "ru")


def _russian(text: str) -> str:
    made: str = shipped("ru").analyzer().in_sentence_case(text)
    return made


def _english(text: str) -> str:
    made: str = shipped("en").slots().analyzer.in_sentence_case(text)
    return made


@pytest.mark.parametrize(
    "text",
    [
        "МВД РФ и ФСБ изъяли 40 ружей.",
        "КАРЦЕВ заявил о 40 ружьях.",
        "НИЖНИЙ НОВГОРОД, 5 мая. Изъято 40 ружей.",
        "ТИРСК. Полиция изъяла 40 ружей.",
        "В ЮНЕСКО назвали 40 ружей.",
    ],
)
def test_names_and_abbreviations_in_a_sentence_stay(text: str) -> None:
    assert _russian(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "BUENOS AIRES. May 4. The city sold 40 buses.",
        "BERLIN, N.H. — The city sold 40 buses.",
        "A UNICEF doctor treated 40 boys.",
        "General Directorate for Inland Waters",
        "By Felicity Hargreaves in Port Vila",
    ],
)
def test_datelines_and_names_in_english_stay(text: str) -> None:
    assert _english(text) == text


@pytest.mark.parametrize(
    ("loud", "told"),
    [
        (
            "В РОСТОВЕ-НА-ДОНУ 40-ЛЕТНИЙ РОМАН КАРЦЕВ КУПИЛ 3 ЛОДКИ",
            "В Ростове-на-Дону 40-летний Роман Карцев купил 3 лодки",
        ),
        ("МЭР ТИРСКА ДАЛ НА ТЭЦ 5 МЛН РУБ.", "Мэр Тирска дал на ТЭЦ 5 млн руб."),
        ("ЗАВОД «НОРД» ПРОДАЛ 3 ЛОДКИ", "Завод «Норд» продал 3 лодки"),
    ],
)
def test_how_russian_words_are_written(loud: str, told: str) -> None:
    assert _russian(loud) == told


@pytest.mark.parametrize(
    ("loud", "told"),
    [
        ("CUSTOMS SEIZE 40 BOATS IN MAY", "Customs seize 40 boats in May"),
        ("SRI LANKA SELLS 40 BOATS TO THE UK", "Sri Lanka sells 40 boats to the UK"),
        ("Vidal Announces 40 New Boats for Ostrov", "Vidal announces 40 new boats for Ostrov"),
    ],
)
def test_how_english_words_are_written(loud: str, told: str) -> None:
    assert _english(loud) == told


def test_the_rest_of_the_text_tells_how_a_word_is_written() -> None:
    rest = "\nВечером Мирный принял 40 лодок, у пристани ждала полиция."
    assert _russian("МИРНЫЙ ПРИНЯЛ 40 ЛОДОК" + rest) == "Мирный принял 40 лодок" + rest
    assert _russian("ПОЛИЦИЯ И МИРНЫЙ НАШЛИ 4 ЛОДКИ" + rest).startswith("Полиция и Мирный нашли")


def test_letters_that_grow_in_capitals_keep_their_places() -> None:
    text = "STRAẞE UND PLATZ GEÖFFNET"
    assert len(in_sentence_case(text, lambda *_: [(0, "strasse")])) == len(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("МЧС СООБЩАЕТ:\nСпасены 14 человек.", "МЧС"),
        ("СЛУЖБА СПАСЕНИЯ СООБЩАЕТ: спасены 14 человек.", "СЛУЖБА СПАСЕНИЯ"),
        ("АННА ИВАНОВА: мы построили 14 школ.", "АННА ИВАНОВА"),
        ("РИА НОВОСТИ: в Туле открыли 14 школ.", "РИА НОВОСТИ"),
        ("ИТОГИ НЕДЕЛИ: спасены 14 человек.", None),
    ],
)
def test_who_stands_in_capitals_before_a_colon_speaks(text: str, speaker: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.speaker and claim.speaker.text) == speaker
    assert claim.place is None or claim.place.text == "Туле"


@pytest.mark.parametrize("line", ["ОТКРЫТО 12 ШКОЛ", "✔️ ОТКРЫТО 12 ШКОЛ", "✅ СОЗДАНО 12 ФЕРМ"])
def test_a_deed_in_capitals_is_no_name_of_its_number(line: str) -> None:
    (claim,) = svodka.read(line)
    assert claim.counted is not None
    assert (claim.quantity.low, claim.counted.text) == (12, line.rsplit(maxsplit=1)[-1])
