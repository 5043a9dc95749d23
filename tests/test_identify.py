"""Which language a text is in."""

from __future__ import annotations

import pytest

from svodka.errors import LanguageError
from svodka.language.identify import language_of

ENGLISH = "The border guards stopped forty-two people at the river crossing on Sunday."
KAZAKH = "Бүгін таңертең Алматы облысында қырық екі адам ұсталды, деп хабарлады полиция өкілі."


@pytest.mark.parametrize("declared", ["ru", "RU", "ru-RU", "ru_KZ", "rus", "Russian", " ru "])
def test_russian_is_declared_in_many_ways(declared: str) -> None:
    assert language_of(ENGLISH, declared) == "ru"


@pytest.mark.parametrize("declared", ["en", "kk", "uk-UA", "xx"])
def test_another_declared_language_is_an_error(declared: str) -> None:
    with pytest.raises(LanguageError, match="svodka reads ru"):
        language_of("Задержаны сорок два человека.", declared)


@pytest.mark.parametrize(
    "text",
    [
        "Пограничники остановили сорок два человека у переправы через реку в воскресенье.",
        "Компании Google, Apple и Microsoft выплатили штрафы на 12 миллионов рублей, сообщил суд.",
        "42",
        "",
        "NASA, 5 May",
    ],
    ids=["Russian", "with foreign names", "digits", "nothing", "too short to tell"],
)
def test_an_undeclared_text_is_russian_unless_its_letters_speak_against(text: str) -> None:
    assert language_of(text) == "ru"


def test_latin_letters_are_not_read() -> None:
    with pytest.raises(LanguageError, match="not in Cyrillic"):
        language_of(ENGLISH)


def test_kazakh_letters_are_not_read() -> None:
    with pytest.raises(LanguageError, match="Kazakh"):
        language_of(KAZAKH)
