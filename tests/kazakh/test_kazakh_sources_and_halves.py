"""Whose data they are, without when they are of; and the other half of a whole behind «ал»."""

from __future__ import annotations

import pytest

import svodka
from svodka import Document, Reader


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("2023 жылы ІІМ деректері бойынша 4 785 зейнеткер алданған.", "ІІМ"),
        ("2024 жылғы Ұлттық бюроның деректері бойынша 900 үй салынды.", "Ұлттық бюроның"),
        ("Мамырда министрліктің мәліметінше, 40 үй қирады.", "министрліктің"),
        ("Министрліктің мәліметінше, мамырда 40 үй қирады.", "Министрліктің"),
    ],
)
def test_whose_data_they_are_has_no_time(text: str, speaker: str) -> None:
    (said,) = svodka.statements(text, language="kk")
    assert said.speaker is not None
    assert said.speaker.text == speaker


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Биыл 205 адам көмек алды, олардың 64-і – әйелдер, ал 140-ы – ерлер.",
         [("64-і", "205"), ("140-ы", "205")]),
        ("Сотқа 90 іс түсті, оның 40-ы – азаматтық, ал 12-сі – қылмыстық.",
         [("40-ы", "90"), ("12-сі", "90")]),
        ("Биыл 205 адам көмек алды, олардың 64-і – әйелдер, ал былтыр 140 адам алған еді.",
         [("64-і", "205")]),
    ],
)  # fmt: skip
def test_the_other_half_of_a_whole(text: str, links: list[tuple[str, str]]) -> None:
    result = Reader("kk").read(Document(text, language="kk"))
    said = {c.quantity.start: c.quantity.text for c in result.claims}
    assert [(said[part], said[whole]) for part, whole in result.parts] == links
