"""Who speaks, however he is called and wherever he stands; and where what he says ends."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("В области, уточнил и.о. министра Лев Карцев, построено 12 школ.", "Лев Карцев"),
        ("И. о. министра Лев Карцев: построено 12 школ", "Лев Карцев"),
        ("Построено 12 школ, сообщил и.о. министра.", "и.о. министра"),
        ("По данным и. о. министра, построено 12 школ.", "и. о. министра"),
        ("По данным зам. министра, построено 12 школ.", "зам. министра"),
        ("Зам.министра заявил, что построено 12 школ.", "Зам.министра"),
        ("Врио губернатора: построено 12 школ", "Врио губернатора"),
        ("Построено 12 школ, сообщило УМВД Тулы.", "УМВД Тулы"),
        ("В МЧС Тульской области сообщили, что построено 12 школ.", "МЧС Тульской области"),
        ("Построено 12 школ, сообщило министерство транспорта и дорог.",
         "министерство транспорта и дорог"),
        ("По данным министерства труда, занятости и защиты населения, построено 12 школ.",
         "министерства труда, занятости и защиты населения"),
        ("ООО «Тара»: построено 12 школ", "ООО «Тара»"),
        ("Согласно данным компании «Тара», построено 12 школ.", "компании «Тара»"),
        ("Исходя из данных мэрии Тулы, построено 12 школ.", "мэрии Тулы"),
        ("В соответствии с данными мэрии, построено 12 школ.", "мэрии"),
        ("Опираясь на данные мэрии, построено 12 школ.", "мэрии"),
    ],
)  # fmt: skip
def test_who_speaks(text: str, speaker: str) -> None:
    claim, *_ = svodka.read(text, language="ru")
    assert claim.speaker is not None
    assert (claim.speaker.text, claim.mode) == (speaker, "indirect")


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("Построено 12 школ, сообщила ТАСС Анна Лис.", "Анна Лис", "Построено 12 школ"),
        ("Построено 12 школ, сообщил ТАСС Лев Карцев.", "Лев Карцев", "Построено 12 школ"),
        ("Построено 12 школ, сообщило МЧС.", "МЧС", "Построено 12 школ"),
        ("«Построено 12 школ» — сказал Карцев.", "Карцев", "Построено 12 школ"),
        ("«Построено 12 школ!» — сказал Карцев.", "Карцев", "Построено 12 школ!"),
    ],
)
def test_who_tells_an_agency_and_who_speaks_behind_a_dash(
    text: str, speaker: str, said: str
) -> None:
    (claim,) = svodka.read(text, language="ru")
    (statement,) = svodka.statements(text, language="ru")
    assert claim.speaker is not None
    assert (claim.speaker.text, statement.text) == (speaker, said)


@pytest.mark.parametrize(
    "source",
    [
        "первый вице-премьер Лев Карцев", "Лев Карцев, министр транспорта", "газета «Волна»",
        "управление МЧС по Тульской области", "министерство транспорта и дорог",
        "Федеральная служба статистики (ФСС)", "ООО «Тара»", "зам. министра",
    ],
)  # fmt: skip
def test_a_source_signs_a_headline(source: str) -> None:
    claim, *_ = svodka.read(f"В Туле построено 12 школ — {source}", language="ru")
    assert claim.speaker is not None
    assert claim.speaker.text in source
    (said,) = svodka.statements(f"В Туле построено 12 школ — {source}", language="ru")
    assert said.text == "В Туле построено 12 школ"


@pytest.mark.parametrize(
    "text",
    [
        "Пострадали 2 человека — мэр и водитель",
        "Осуждены 2 человека — директор завода и бухгалтер",
        "Закрыты 12 школ — директор в больнице",
        "Победили 2 команды — «Тара» и «Волна»",
        "Уволен 1 человек — начальник управления по Тульской области",
        "На основании закона изъято 12 домов.",
    ],
)
def test_who_is_told_of_signs_nothing(text: str) -> None:
    assert {c.speaker for c in svodka.read(text, language="ru")} == {None}


@pytest.mark.parametrize(
    "source",
    [
        "сообщил Карцев", "сообщил Лев Карцев, министр транспорта", "отметила пресс-служба МЧС",
        "считает Лев Карцев", "рапортует мэрия", "сообщили в мэрии Тулы", "обратил внимание мэр",
        "по данным Росстата", "по предварительным данным мэрии", "согласно отчёту мэрии",
        "судя по данным Росстата", "если верить данным Росстата", "со слов мэра",
        "как следует из отчёта Росстата", "как сообщил Карцев",
    ],
)  # fmt: skip
def test_what_a_source_behind_it_closes_is_told_whole(source: str) -> None:
    (said,) = svodka.statements(f"Построено 12 школ, {source}.", language="ru")
    assert (said.text, said.mode) == ("Построено 12 школ", "indirect")


@pytest.mark.parametrize(
    "source",
    [
        "По словам Карцева, мэра Тулы", "Как сообщил Лев Карцев, министр транспорта",
        "По данным Льва Карцева, министра транспорта", "Как следует из отчёта Росстата",
        "Если верить данным Росстата", "Судя по данным Росстата",
    ],
)  # fmt: skip
def test_a_title_between_commas_is_not_told(source: str) -> None:
    (said,) = svodka.statements(f"{source}, построено 12 школ.", language="ru")
    assert said.text == "построено 12 школ"


def test_a_subject_behind_a_comma_is_no_title() -> None:
    (said,) = svodka.statements("По словам Карцева, министр построил 12 школ.", language="ru")
    assert said.text == "министр построил 12 школ"
