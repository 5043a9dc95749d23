"""Two who tell something in one sentence, and what is told in a list below who tells it."""

from __future__ import annotations

import pytest

import svodka


def _tellers(text: str) -> list[str | None]:
    """Whose words each figure is, by name."""
    return [c.speaker and c.speaker.name for c in svodka.read(text, language="ru")]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Министр труда Олег Карцев заявил, что построено 12 школ, а директор фонда Анна Лосева "
            "возразила, что построено 9 школ.",
            "Олег Карцев",
            "Анна Лосева",
        ),
        (
            "Губернатор Ирина Белова сообщила, что погибли 6 человек, но в Росстате уточнили, что их "
            "было 5 человек.",
            "Ирина Белова",
            "Росстат",
        ),
        (
            "Если Олег Карцев утверждает, что построено 12 школ, то в министерстве финансов считают, "
            "что закрыто 9 школ.",
            "Олег Карцев",
            "министерство финансов",
        ),
        (
            "Экономист Павел Рудин говорит, что уволены 97 рабочих, а по словам губернатора Ирины Беловой, "
            "наняты 85 рабочих.",
            "Павел Рудин",
            "Ирина Белова",
        ),
        (
            "Олег Карцев сообщил, что построено 12 школ, Анна Лосева добавила, что открыто 9 больниц.",
            "Олег Карцев",
            "Анна Лосева",
        ),
    ],
)
def test_another_tells_in_the_same_sentence(text: str, first: str, second: str) -> None:
    assert _tellers(text) == [first, second]
    said = [s.text for s in svodka.statements(text, language="ru")]
    assert not [s for s in said if " а " in s or " но " in s or ", то " in s]


def test_who_tells_what_another_said_tells_all_of_it() -> None:
    text = "Мэр сообщил, что врач Анна Лис сказала, что заболели 12 детей."
    (claim,) = svodka.read(text, language="ru")
    assert claim.speaker is not None
    assert claim.speaker.name == "Анна Лис"
    said = [s.text for s in svodka.statements(text, language="ru")]
    assert "врач Анна Лис сказала, что заболели 12 детей" in said


@pytest.mark.parametrize(
    "text",
    [
        "Построено 12 школ, отметил министр труда Олег Карцев, добавив, что открыто 9 больниц.",
        "Построено 12 школ, отметил министр труда Олег Карцев и добавил, что открыто 9 больниц.",
        "Построено 12 школ, сказал министр труда Олег Карцев, отвечая на вопрос журналиста.",
    ],
)
def test_who_closes_what_he_tells_and_goes_on(text: str) -> None:
    assert set(_tellers(text)) == {"Олег Карцев"}
    assert svodka.statements(text, language="ru")[0].text == "Построено 12 школ"


def test_a_gerund_belongs_to_the_office_that_tells() -> None:
    text = "Завод выпустил 26 автобусов, сообщили в МЧС, уточнив, что уволены 96 рабочих."
    assert _tellers(text) == ["МЧС", "МЧС"]


@pytest.mark.parametrize(
    "line",
    [
        "В Росстате сообщили:", "По данным Росстата:", "Как сообщили в Росстате, за сутки:",
        "За сутки, сообщили в Росстате:",
    ],
)  # fmt: skip
def test_items_of_a_list_are_told_by_who_introduces_it(line: str) -> None:
    items = ("построено 12 школ", "в тушении участвуют 40 человек", "открыто 9 больниц")
    text = "\n".join([line, *(f"— {item};" for item in items)])
    assert _tellers(text) == ["Росстат"] * len(items)
    said = [s.text for s in svodka.statements(text, language="ru")]
    assert [s for s in said if s in items] == list(items)


def test_items_of_who_orders_are_not_told() -> None:
    assert _tellers("Мэр поручил:\n— открыть 12 школ;\n— построить 9 больниц.") == [None, None]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Экономист Павел Рудин рассказал: закрыто 9 больниц.",
            "закрыто 9 больниц",
        ),
        ("В сообщении МЧС говорится: построено 12 школ.", "построено 12 школ"),
        ("Погибли 12 человек, следует из данных МЧС.", "Погибли 12 человек"),
        (
            "Построено 12 школ, отметил министр Олег Карцев, который побывал в районе.",
            "Построено 12 школ",
        ),
        (
            "В Росстате считают, что построено 12 школ, тогда как в МЧС уверены, что закрыто 9 больниц.",
            "закрыто 9 больниц",
        ),
        (
            "Олег Карцев сообщил, что построено 12 школ, и добавил, что закрыто 9 больниц.",
            "построено 12 школ",
        ),
        ("Олег Карцев уверен, что построено 12 школ.", "построено 12 школ"),
    ],
)
def test_words_that_a_verb_of_saying_surely_opens_or_closes(text: str, said: str) -> None:
    assert said in [s.text for s in svodka.statements(text, language="ru")]


def test_a_verb_with_a_colon_that_tells_no_words() -> None:
    text = "Министерство ответило на письмо: построено 12 школ."
    assert "построено 12 школ" not in [s.text for s in svodka.statements(text, language="ru")]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Мэр Лев Карцев рассказал о школах. «Построено 12 школ. Открыты и больницы».", "direct"),
        ("Мэр Лев Карцев рассказал о школах.\n«Построено 12 школ. Открыты и больницы».", "direct"),
        # nobody tells before it
        ("Мэр Лев Карцев построил школы. «Построено 12 школ. Открыты и больницы».", "narrator"),
    ],
)
def test_a_quotation_behind_who_tells_something(text: str, mode: str) -> None:
    claim, *_ = svodka.read(text, language="ru")
    assert claim.mode == mode
    direct = [
        s.speaker and s.speaker.name
        for s in svodka.statements(text, language="ru")
        if s.mode == "direct"
    ]
    assert direct == (["Лев Карцев"] if mode == "direct" else [])
