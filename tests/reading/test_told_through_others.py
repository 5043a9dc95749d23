"""Who tells what through whom: media that pass words on, names in marks, who told what was before."""

from __future__ import annotations

import pytest

import svodka


def _told(text: str) -> list[tuple[str, str | None]]:
    return [(s.text, s.speaker.text if s.speaker else None) for s in svodka.statements(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Новый мост построят за два года, заявил мэр Тулы Пётр Лосев, передаёт корреспондент «Зари».",
            [("Новый мост построят за два года", "Пётр Лосев")],
        ),
        (
            "Глава комитета Роза Карцева сообщила, что заявки подали 90 школ, пишет газета «Заря».",
            [("заявки подали 90 школ", "Роза Карцева")],
        ),
        (
            "По словам ректора Розы Карцевой, приняты 90 студентов, передаёт агентство «Волна».",
            [("приняты 90 студентов", "Розы Карцевой")],
        ),
    ],
)
def test_a_medium_that_passes_words_on_tells_nothing_of_its_own(
    text: str, told: list[tuple[str, str | None]]
) -> None:
    assert _told(text) == told


def test_what_is_told_ends_before_the_document_it_stands_in() -> None:
    (said,) = _told(
        "В этом году Минтранс ожидает, что поток пассажиров вырастет вдвое, говорится в сообщении "
        "ведомства, поступившем в редакцию."
    )
    assert said == ("поток пассажиров вырастет вдвое", "Минтранс")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Газета «Заря» сообщает, что мост закрыт на месяц.",
            ("мост закрыт на месяц", "Газета «Заря»"),
        ),
        ("Построено 40 школ, пишет газета «Заря».", ("Построено 40 школ", "газета «Заря»")),
        (
            "Готовы 12 школ, говорится в докладе министерства, опубликованном в среду.",
            ("Готовы 12 школ", "докладе министерства"),
        ),
    ],
)
def test_a_medium_or_a_document_that_nobody_told_it_to_tells_it(
    text: str, told: tuple[str, str]
) -> None:
    assert _told(text) == [told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Президент Чили Хуан Видаль сообщил 3 мая на встрече «Бизнес без границ» в Сантьяго, что "
            "переговоры «почти завершены».",
            "переговоры «почти завершены»",
        ),
        (
            "Аким Асет Ибраев заявил в среду на форуме «Наш город» в Семее, что дорог «очень мало».",
            "дорог «очень мало»",
        ),
    ],
)
def test_what_is_told_behind_a_meeting_with_a_name(text: str, said: str) -> None:
    assert [s.text for s in svodka.statements(text)] == [said]


def test_a_noun_that_a_clause_tells_more_of_is_no_statement() -> None:
    text = "Король Хуан Видаль объявил о сносе старого дворца, что вызвало споры в городе."
    assert "вызвало споры в городе" not in [s.text for s in svodka.statements(text)]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Мэр заявил, что мост строит завод «Луч».", "завод «Луч»"),
        ('Мэр заявил, что мост строит завод "Луч".', 'завод "Луч"'),
        ("Подлодку ищут у острова «Старый камень», сообщил мэр.", "«Старый камень»"),
    ],
)
def test_a_name_in_marks_is_whole_at_the_end_of_what_is_told(text: str, end: str) -> None:
    (said,) = svodka.statements(text)
    assert said.text.endswith(end)


@pytest.mark.parametrize(
    "behind",
    [
        "Об этом 10 мая сообщили в пресс-службе управления.",
        "Об этом сообщило информационное агентство «Волна».",
        "Ранее завод закрывали на ремонт.",
    ],
)
def test_who_told_it_and_what_was_before_are_nobodys_words(behind: str) -> None:
    text = f"Завод остановлен из-за утечки, заявил директор Лев Карцев. {behind}"
    assert all(not s.text.startswith(behind[:5]) for s in svodka.statements(text))


def test_speech_goes_on_behind_what_is_told() -> None:
    text = "Директор Лев Карцев рассказал, что завод остановлен. В частности, закрыты 12 цехов."
    assert [s.text for s in svodka.statements(text)] == [
        "завод остановлен",
        "В частности, закрыты 12 цехов",
    ]


def test_who_announced_something_still_has_it_from_the_medium() -> None:
    text = "Лев Карцев, десять лет занимавший пост главы завода, объявил об уходе, сообщает газета «Заря»."
    assert [speaker for _, speaker in _told(text)] == ["газета «Заря»"]


def test_what_a_law_says_is_not_told_by_whom_it_is_about() -> None:
    text = (
        "В среду депутаты одобрили законопроект, согласно которому водителей Тулы, скрывшихся с места "
        "аварии, пять лет нельзя брать на работу."
    )
    assert all(not said.startswith("В среду") for said, _ in _told(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Потерпевший заявил, что у него украли 12 коров.", "Потерпевший"),
        ("Задержанный рассказал, что спрятал 40 тысяч рублей.", "Задержанный"),
    ],
)
def test_a_participle_may_stand_for_who_tells(text: str, speaker: str) -> None:
    assert [who for _, who in _told(text)] == [speaker]


def test_what_one_who_was_hurt_tells_is_not_told_before_her() -> None:
    text = "Обвиняемый пояснил, что денег не брал. Пострадавшая сообщила, что видела двоих."
    assert ("видела двоих", "Пострадавшая") in _told(text)
    assert all(not said.startswith("Обвиняемый") for said, _ in _told(text))


def test_who_goes_on_is_who_began() -> None:
    text = (
        "Лесника ищут второй день, сообщает «Заря» со ссылкой на источник. В частности, обысканы 12 урочищ. "
        "Ранее лесничий Лев Карцев пропадал на три дня."
    )
    told = _told(text)
    assert told[0][1] == told[1][1]
