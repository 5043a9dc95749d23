"""Normal forms: lemmas of Kazakh nouns, who and where in the nominative, in three languages."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from kazakh_reading import read as read_kazakh
from svodka.language.analysis import Analyzer
from svodka.language.english import shipped as english_shipped
from svodka.language.kazakh.morphology.lemmas import lemma, without_case
from svodka.language.russian import shipped as russian_shipped
from svodka.learning.kazakh.__main__ import paradigms
from svodka.reader import Reader


@cache
def russian() -> Analyzer:
    """The analyzer of Russian, made once."""
    return russian_shipped.analyzer()


@cache
def english() -> Analyzer:
    """The analyzer of English, made once."""
    return english_shipped.slots().analyzer


def in_nominative(analyzer: Analyzer, text: str) -> str:
    """The words between brackets in a sentence, in the nominative."""
    start, end = text.index("["), text.index("]") - 1
    outline = analyzer.outline(text.replace("[", "").replace("]", ""))
    analyzer.parse(outline.sentences)
    return analyzer.nominative(outline.sentences[0], start, end)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Пожар вспыхнул в [Уфе].", "Уфа"),
        ("Поезд прибыл в [Уфу].", "Уфа"),
        ("В [Актюбинской области] открыли 5 школ.", "Актюбинская область"),
        ("В [штате Колорадо] сгорело 7 домов.", "штат Колорадо"),
        ("В [городе Усть-Каменогорске] открыли 5 школ.", "город Усть-Каменогорск"),
        ("В [Москве и Санкт-Петербурге] открыли 8 школ.", "Москва и Санкт-Петербург"),
        ("На [Филиппинах] погибли 7 человек.", "Филиппины"),
        ("[Сотрудниками КНБ] задержаны 5 человек.", "сотрудники КНБ"),
        ("По словам [министра Анны Кузнецовой], мост закрыт.", "министр Анна Кузнецова"),
        ("По словам [Касым-Жомарта Токаева], задержаны двое.", "Касым-Жомарт Токаев"),
        ("По данным [ОВД-Инфо], задержаны двое.", "ОВД-Инфо"),
        ("В [Росстате] назвали цены.", "Росстат"),
        ("[Лосева]: Спасибо.", "Лосева"),
        ("Пострадавших отвезли в [больницы Астаны].", "больницы Астаны"),
        # what the dictionary has no form of, or a number governs, stays
        ("В [трёх районах] затопило 7 домов.", "трёх районах"),
        ("Матч прошёл в [Lusail Arena].", "Lusail Arena"),
        # the capital of a sentence goes, that of a name does not
        ("[Полицейские] изъяли 7 ножей.", "полицейские"),
        ("[Астана] получила 40 автобусов.", "Астана"),
    ],
)
def test_russian(text: str, wanted: str) -> None:
    assert in_nominative(russian(), text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Pirates held [the Gulf of Aden] for a month.", "Gulf of Aden"),
        ("[Police] seized 12 guns.", "police"),
        ("[Astana] got 40 buses.", "Astana"),
    ],
)
def test_english(text: str, wanted: str) -> None:
    assert in_nominative(english(), text) == wanted


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("саны", "сан"),
        ("құнын", "құн"),
        ("сауда", "сауда"),
        ("саудаға", "сауда"),
        ("ойынның", "ойын"),
        ("министрліктің", "министрлік"),
        ("бұйрығы", "бұйрық"),
        ("халқының", "халық"),
        ("елімізде", "ел"),
        ("ұйқы", "ұйқы"),
        ("ақш-та", "ақш"),
        ("павильонда", "павильон"),
    ],
)
def test_kazakh_lemmas(form: str, wanted: str) -> None:
    assert lemma(form) == wanted


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("облысында", "облысы"),
        ("Қазақстандағы", "Қазақстан"),
        ("ауруханаларда", "ауруханалар"),
        ("АҚШ-та", "АҚШ"),
        ("Астана", "Астана"),
    ],
)
def test_kazakh_without_case(form: str, wanted: str) -> None:
    assert without_case(form) == wanted


def test_paradigms_count_the_forms_of_a_noun() -> None:
    counted = paradigms(Counter({"сауда": 3, "саудаға": 1, "сауданың": 1, "көл": 1}))
    assert counted["сауда"] == 3
    assert "көл" not in counted


def test_who_and_where_are_phrases_and_what_is_a_lemma(reader: Reader) -> None:
    (claim,) = reader.read("В Актюбинской области сотрудники полиции изъяли 40 гранат.").claims
    assert claim.place is not None
    assert claim.place.normal == "Актюбинская область"
    assert claim.actor is not None
    assert claim.actor.normal == "сотрудники полиции"
    assert claim.counted is not None
    assert claim.counted.normal == "граната"


def test_kazakh_who_and_where() -> None:
    (claim,) = read_kazakh("Ақтөбе облысында полицейлер 40 граната тәркіледі.")
    assert claim.place is not None
    assert claim.place.normal == "Ақтөбе облысы"


def test_a_speaker_is_named_in_the_nominative(reader: Reader) -> None:
    text = "Премьер принял министра Анну Кузнецову. Кузнецова сообщила, что открыто 40 школ."
    (claim,) = reader.read(text).claims
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.speaker.name) == ("Кузнецова", "Анна Кузнецова")
