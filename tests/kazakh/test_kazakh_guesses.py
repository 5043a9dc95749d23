"""What is only guessed, feared or heard of in Kazakh."""

from __future__ import annotations

import pytest

import svodka

CASES = """
possible | Бәлкім, 40 үй жанды.
possible | Мүмкін 40 үй жанды.
possible | Қауесет бойынша 40 үй жанды.
possible | Расталмаған мәлімет бойынша 40 үй жанды.
possible | Министр 40 үй жанды деп жорамалдады.
possible | Министр 40 үй жанды деп болжады.
possible | Тұрғындар 40 үй жанды деп қауіптенеді.
possible | 40 үй жанды деген болжам бар.
possible | Тергеу нұсқасы бойынша 40 үй жанды.
possible | Ауылда 40 үй жанып кетіпті-мыс.
possible | Әкім 40 үй салған-мыс.
planned | Министр 40 үй салынады деп болжады.
planned | Болжам бойынша 40 үй салынады.
asserted | Мәлімет бойынша 40 үй жанды.
asserted | Болжам бойынша 40 үй жанды.
asserted | Министр 40 үй жанды деп санайды.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_a_guess_is_worth(case: str) -> None:
    factuality, text = case.split(" | ")
    [claim] = svodka.read(text, language="kk")
    assert claim.factuality == factuality
