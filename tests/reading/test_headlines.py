"""Headlines are their medium's own words, whoever tells the same again below."""

from __future__ import annotations

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


def test_a_first_paragraph_is_no_headline() -> None:
    (claim,) = svodka.read(
        "В Лесном районе закроют 3 моста.\nОб этом сообщила глава района Анна Лис."
    )
    assert claim.speaker is not None
    assert claim.speaker.text == "Анна Лис"
