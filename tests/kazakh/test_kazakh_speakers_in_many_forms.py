"""Who speaks in Kazakh, however he is called: in letters, with an initial, standing in for another."""

from __future__ import annotations

import pytest

from kazakh_reading import read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Биыл 12 мектеп салынды», – деді министрдің м.а. Асан Омаров.", "Асан Омаров"),
        (
            "Биыл 12 мектеп салынды. Бұл туралы министрдің м.а. Асан Омаров хабарлады.",
            "Асан Омаров",
        ),
        ("Қ. Омаровтың айтуынша, биыл 12 мектеп салынды.", "Қ. Омаровтың"),
        ("ІІМ-нің дерегі бойынша, биыл 12 мектеп салынды.", "ІІМ-нің"),
        ("АҚШ-тың дерегі бойынша, биыл 12 мектеп салынды.", None),
        ("Министр биыл 12 мектеп салынды деп есеп берді.", "Министр"),
        ("Министр биыл 12 мектеп салынғанын мақтанды.", "Министр"),
        ("Тұрғын 12 үй суға кетті деп шағымданды.", "Тұрғын"),
        ("Дина Омарова 12 үйді су басқанын айтып, әкімге шағымданды.", "Дина Омарова"),
    ],
)
def test_who_speaks(text: str, speaker: str | None) -> None:
    (claim,) = read(text)
    told = claim.speaker.text if claim.speaker else None
    assert (told is None) if speaker is None else (told is not None and told.endswith(speaker))
