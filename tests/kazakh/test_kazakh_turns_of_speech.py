"""Kazakh speakers who are named in another sentence. Read as of 18 June 2025."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Министр 3 мың дәрігер жетіспейтінін де айтты.", ["Министр"]),
        ("Министр 340 адам ұсталғанын да атап өтті.", ["Министр"]),
        (
            "Асан Омаров баяндама жасады. Оның айтуынша, 34 мектеп салынды. 45 мектеп жөнделді.",
            ["Асан Омаров", "Асан Омаров"],
        ),
        (
            "Министрлік есебін жариялады. Ведомство мәліметінше, 45 өрт болды. 12 адам құтқарылды.",
            ["Ведомство", "Ведомство"],
        ),
        (
            "«34 мектеп салынды», – деді министр. 45 мектеп жөнделгенін айтты.",
            ["министр", "министр"],
        ),
        (
            "Министр Асан Омаров сұраққа жауап берді. 34 мектеп салынғанын айтты.",
            ["Министр Асан Омаров"],
        ),
    ],
)
def test_who_is_named_before(text: str, speakers: list[str]) -> None:
    assert [slot_of(claim, "speaker") for claim in read(text)] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Қалада көше жөнделді. 45 мектеп жөнделгенін айтты.",
        "Министр сөйледі. 45 мектеп жөнделгені айтылды.",
        "Кеше 9 үй жанды. Министрліктің мәліметінше, 5 адам өлді. Тағы 2 адам табылды.",
    ],
)
def test_who_is_not_told(text: str) -> None:
    assert slot_of(read(text)[-1], "speaker") is None
