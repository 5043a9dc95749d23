"""Words without a vector: by which others they are known."""

from __future__ import annotations

from importlib.resources import files

import pytest

from svodka.language import russian
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.language.russian.pretrained import (
    MODELS,
    VECTORS,
    data_folder,
    load_model,
    load_vectors,
)
from svodka.language.russian.stand_ins import readings, spellings
from svodka.learning.stand_ins import stand_ins

ANALYZER = RussianAnalyzer()


@pytest.mark.parametrize(
    ("word", "known_as"),
    [
        ("полиция", ["полиция"]),
        ("передаёт", ["передает", "передаёт"]),
        ("экс-губернатора", ["экс-губернатора", "губернатора"]),
        ("40-летний", ["40-летний", "летний"]),
        ("140-летию", ["140-летию"]),
        ("кибермошенников", ["кибермошенников", "мошенников"]),
        ("сельхозтоваропроизводителями", ["сельхозтоваропроизводителями", "товаропроизводителями"]),
        ("covid-19", ["covid-19", "19"]),
        ("2022", ["2022"]),
        ("-", ["-"]),
        ("", [""]),
    ],
)
def test_the_spellings_of_a_word(word: str, known_as: list[str]) -> None:
    assert list(spellings(word))[: len(known_as)] == known_as


@pytest.mark.parametrize("word", ["обезвредив", "утонувшему", "крановщиков", "ушиблены"])
def test_a_word_with_the_same_readings_stands_in(word: str) -> None:
    *_, found = spellings(word)
    assert found != word
    assert readings(found) == readings(word)


@pytest.mark.parametrize("word", ["бррзык", "ъъъ", "ὀδύσσεια", "\ud800"])
def test_nothing_stands_in_for_what_the_dictionary_does_not_know(word: str) -> None:
    assert list(spellings(word)) == [word]


@pytest.mark.parametrize(
    ("text", "form", "pos", "case"),
    [
        ("Обезвредив 12 мин, сапёры покинули село.", "Обезвредив", "VERB", None),
        ("Ущерб компенсируют путём вычетов.", "путём", "ADP", None),
        ("Из колонии освободили 40 заключённых.", "заключённых", "NOUN", "Gen"),
        ("Ранены 9 крановщиков.", "крановщиков", "NOUN", "Gen"),
        ("Суд оштрафовал 52-летнюю жительницу Оша на 40 тысяч сомов.", "52-летнюю", "ADJ", "Acc"),
        ("Киберполицией закрыто 40 сайтов.", "Киберполицией", "NOUN", "Ins"),
        ("Отражены 12 DDoS-атак.", "DDoS-атак", "NOUN", "Gen"),
        ("Собрание избрало экс-губернатора.", "экс-губернатора", "NOUN", "Acc"),
    ],
)
def test_tags_of_words_without_a_vector(text: str, form: str, pos: str, case: str | None) -> None:
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences)
    (token,) = (token for token in outline.sentences[0].tokens if token.text == form)
    assert (token.pos, token.feats.get("Case")) == (pos, case)


def test_the_shipped_words_are_those_that_the_script_finds() -> None:
    folder = data_folder()
    words = load_model(folder / MODELS["tags"], ("word",)).vocabularies["word"]
    found = stand_ins(words, load_vectors(folder / VECTORS))
    shipped = files(russian).joinpath("stand_ins.tsv").read_text("utf-8")
    assert [f"{word}\t{same}" for word, same in found] == shipped.splitlines()


def test_a_word_without_end_is_not_searched_for_its_last_part() -> None:
    long = "ы" * 200_000
    assert all(found == long or len(found) < 50 for found in spellings(long))
