"""Sentences behind somebody's words that tell something else, or of others; and what ends a content."""

from __future__ import annotations

import pytest

import svodka
from svodka import Document, Reader


def _told(text: str) -> dict[str, str | None]:
    return {s.text: s.speaker.text if s.speaker else None for s in svodka.statements(text)}


@pytest.mark.parametrize(
    ("told", "behind"),
    [
        ("Согласно опросу центра, 58% жителей довольны дорогами.",
         "Опрос проведён в мае среди 1 600 жителей."),
        ("Глава области заявил, что построено 12 школ.", "Почему закрыты две школы, не уточняется."),
        ("Аналитик Олег Лис полагает, что ставка составит 16%.", "Глава фонда Инна Роу прогнозирует 12%."),
        ("Подсудимый признал, что получил 3 млн рублей.",
         "Гособвинение запросило для него девять лет колонии."),
        ("Ранее глава области говорил, что сгорело 12 домов.", "Теперь сгоревших домов 40."),
        ("Посевы погибли на 40 гектарах.", "Такую цифру назвал глава района Лев Карцев."),
        ("Мэр Павел Карцев уточнил, что ранены более 100 человек.",
         "После прибытия Карцев поручил главе района закрыть 12 школ."),
        ("Суд огласил решение, согласно которому закроет 12 лавок.",
         "Кроме того, хозяева лавок заплатят 40 тысяч рублей."),
        ("По словам мэра, долг достиг 859 млн рублей. Назвать банки он отказался.", "В городе 12 банков."),
        ("Стало известно, что ранены 12 человек.", "Также сгорели 9 домов."),
        ("По его словам, готовы 12 мостов.", "О закрытии 9 мостов сообщили представители завода."),
        ("Погибло 40 гектаров посевов.", "Об этом сообщил глава района Лев Карцев, передаёт газета «Заря»."),
    ],
)  # fmt: skip
def test_a_sentence_that_goes_on_with_nobodys_words(told: str, behind: str) -> None:
    assert not any(said and behind.startswith(said) for said in _told(f"{told} {behind}"))


def test_what_was_reported_earlier_has_nobody_who_told_it() -> None:
    told = _told(
        "Дело возбуждено, сообщил собеседник агентства. Ранее сообщалось, что ущерб достиг 5 млн рублей."
    )
    assert told["ущерб достиг 5 млн рублей"] is None


def test_what_is_added_is_told_by_who_told_the_rest() -> None:
    told = _told(
        "В докладе комитета говорится, что закрыты 12 мостов. Кроме того, отмечалось, что сгорели 9 домов."
    )
    assert told["сгорели 9 домов"] is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Опрос показал: 45% жителей копят деньги дома.", "45% жителей копят деньги дома"),
        ("Выдано 980 ссуд (без учёта мелких), сообщил глава банка Лев Карцев.",
         "Выдано 980 ссуд (без учёта мелких)"),
        ('В деле о кражах в АО "Верфь" фигурируют семь краж, общий ущерб, нанесенный городу, оценивается в'
         " 6,7 млрд рублей, заявил на встрече в Туле в среду руководитель управления Пётр Сорокин.",
         'В деле о кражах в АО "Верфь" фигурируют семь краж, общий ущерб, нанесенный городу, оценивается в'
         " 6,7 млрд рублей"),
    ],
)  # fmt: skip
def test_what_is_told_is_whole(text: str, said: str) -> None:
    assert list(_told(text)) == [said]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Ранены пятеро взрослых и двое детей, всего семь человек.", [("пятеро", "семь"), ("двое", "семь")]),
        ("Куплено 12 автобусов и 8 трамваев, всего 20 машин.", [("12", "20"), ("8", "20")]),
        ("Задержаны семь мужчин, всего за год – девять человек.", []),
    ],
)  # fmt: skip
def test_parts_before_how_many_in_all(
    reader: Reader, text: str, links: list[tuple[str, str]]
) -> None:
    result = reader.read(Document(text, language="ru"))
    said = {c.quantity.start: c.quantity.text for c in result.claims}
    assert [(said[part], said[whole]) for part, whole in result.parts] == links
