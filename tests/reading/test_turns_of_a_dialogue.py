"""Dialogues: who begins a paragraph with a colon tells all of it, whatever its first words are."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "tellers"),
    [
        (
            "Карцев: Построено 12 школ. Открыто 9 больниц.\nЛосева: Спасибо. Уволены 85 рабочих.",
            ["Карцев", "Карцев", "Лосева"],
        ),
        (
            "Министр труда Олег Карцев: Построено 12 школ.\n"
            "Директор фонда Анна Лосева: Добрый день. Уволены 85 рабочих. Открыто 9 больниц.",
            ["Олег Карцев", "Анна Лосева", "Анна Лосева"],
        ),
        (
            "Корреспондент: А дороги?\nКарцев: Хороший вопрос. Потрачено 38 млн рублей.",
            ["Карцев"],
        ),
        # labels, and one person who is told of
        ("Итоги.\nШколы: построено 12 зданий.\nДороги: закрыто 9 мостов.", [None, None]),
        ("Карцев: главное за неделю.\nПостроено 12 школ.", [None]),
    ],
)
def test_turns(text: str, tellers: list[str | None]) -> None:
    assert [c.speaker and c.speaker.name for c in svodka.read(text, language="ru")] == tellers
