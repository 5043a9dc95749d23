"""Whose people are counted by one noun, and countries of several words that narrow."""

from __future__ import annotations

import pytest

from misfits import about


@pytest.mark.parametrize(
    ("text", "language", "noun", "home"),
    [
        ("Вывезли 60 сербов", "ru", "сербов|серб", "сербия"),
        ("Вывезли 60 граждан Сербии", "ru", "граждан|гражданин", "сербия"),
        ("Вывезли 60 пожилых венгров", "ru", "венгров|венгр", "венгрия пожилой"),
        ("Вывезли 60 граждан Саудовской Аравии", "ru", "граждан|гражданин", "саудовская-аравия"),
        ("Вывезли 60 саудовцев", "ru", "саудовцев|саудовец", "саудовская-аравия"),
        ("They evacuated 60 Hungarians", "en", "Hungarians|hungarian", "венгрия"),
        ("They evacuated 60 Hungarian citizens", "en", "Hungarian citizens|citizen", "венгрия"),
        ("They evacuated 60 South Koreans", "en", "South Koreans|south korean", "южная-корея"),
        ("They evacuated 60 Saudis", "en", "Saudis|saudi", "саудовская-аравия"),
        ("60 кениялық эвакуацияланды", "kk", "кениялық", "кения"),
        ("Кенияның 60 азаматы эвакуацияланды", "kk", "азаматы|азамат", "кения"),
    ],
)
def test_nationals_are_people_of_their_country(
    text: str, language: str, noun: str, home: str
) -> None:
    verb = {"ru": "Вывезли|вывезти", "en": "evacuated|evacuate", "kk": "эвакуацияланды"}[language]
    found = about(text, "60", language, action=verb, counted=noun)
    assert (found.counted, found.narrowing) == ("person", home)


@pytest.mark.parametrize(
    ("text", "language", "noun", "narrowing"),
    [
        ("Пришли 60 южнокорейских кораблей", "ru", "южнокорейских кораблей|корабль", "южная-корея"),
        ("Пришли 60 кораблей Южной Кореи", "ru", "кораблей Южной Кореи|корабль", "южная-корея"),
        ("60 South Korean ships came", "en", "South Korean ships|ship", "южная-корея"),
        ("60 Hungarian ships came", "en", "Hungarian ships|ship", "венгрия"),
    ],
)
def test_what_a_country_narrows_is_no_people(
    text: str, language: str, noun: str, narrowing: str
) -> None:
    verb = {"ru": "Пришли|прийти", "en": "came|come"}[language]
    found = about(text, "60", language, action=verb, counted=noun)
    assert (found.counted, found.narrowing) == ("ship", narrowing)


@pytest.mark.parametrize(
    ("text", "language", "noun"),
    [
        ("Вывезли 60 казахов", "ru", "казахов|казах"),
        ("They evacuated 60 Kazakhs", "en", "Kazakhs|kazakh"),
    ],
)
def test_a_people_is_no_citizens(text: str, language: str, noun: str) -> None:
    verb = {"ru": "Вывезли|вывезти", "en": "evacuated|evacuate"}[language]
    assert about(text, "60", language, action=verb, counted=noun).counted != "person"
