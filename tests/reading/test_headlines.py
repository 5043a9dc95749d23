"""Headlines are their medium's own words, whoever tells the same again below."""

from __future__ import annotations

import pytest

import svodka

TOLD = (
    "Мост через реку Тихую закроют на ремонт. Об этом сообщила глава района Анна Лис. Она добавила, что"
    " движение откроют осенью."
)


def test_who_tells_it_below_does_not_tell_the_headline() -> None:
    claims = svodka.read(f"В Лесном районе закроют 3 моста\nВ районе закроют 3 моста. {TOLD[41:]}")
    assert (claims[0].mode, claims[0].speaker) == ("narrator", None)


def test_a_headline_names_its_own_source() -> None:
    (claim,) = svodka.read(f"Глава района сообщила о закрытии 3 мостов\n{TOLD}")
    assert claim.speaker is not None
    assert claim.mode == "indirect"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Школы: построено 12 новых зданий.", None),
        ("Банки: выдано 40 млрд рублей кредитов.", None),
        ("Пострадавшие: скончались двое мужчин.", None),
        ("Власти: построено 12 школ.", "Власти"),
        ("Олег Лосев, министр труда: закрыты 12 контор.", "Олег Лосев"),
        ("Учёные: открыто 12 звёзд.", "Учёные"),
        ("Банк Луговска: выдано 40 млрд рублей кредитов.", "Банк Луговска"),
    ],
)
def test_a_heading_over_many_is_a_label_and_no_source(text: str, speaker: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.speaker and claim.speaker.text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Из 12 кандидатов победил один — мэр", None),
        ("В Туле закрыто 12 школ — мэр", "мэр"),
    ],
)
def test_who_the_one_is_does_not_sign_a_headline(text: str, speaker: str | None) -> None:
    claim, *_ = svodka.read(text)
    assert (claim.speaker and claim.speaker.text) == speaker


def test_an_item_with_a_source_of_its_own_tells_nothing_of_the_next() -> None:
    claims = svodka.read(
        "Главное за неделю:\n— Мэр сообщил о 12 школах.\n— Погибли 3 человека.\n— Продано 40 коров."
    )
    assert [c.speaker and c.speaker.text for c in claims] == ["Мэр", None, None]


def test_a_first_paragraph_is_no_headline() -> None:
    (claim,) = svodka.read(
        "В Лесном районе закроют 3 моста.\nОб этом сообщила глава района Анна Лис."
    )
    assert claim.speaker is not None
    assert claim.speaker.text == "Анна Лис"
