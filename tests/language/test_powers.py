"""Numbers told by a power of ten are worth all of it, or are no figures: never their first digits alone.

Notation: [span|relation low..high unit change].
"""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected
from svodka.reading.quantities.figures import scan


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("ru", "Собрано [5 × 10⁶ тонн|5000000 t] зерна"),
        ("ru", "Собрано [2,5*10^6 тонн|2500000 t], продано [5·10^6 тонн|5000000 t]"),
        ("ru", "Ущерб [около 1,2 · 10⁹ рублей|approx 1200000000 RUB]"),
        ("ru", "В реакторе [1 200 х 10³ тонн|1200000 t] воды, доза [3×10⁻³ Зв|0.003 Sv]"),
        ("ru", "Собрано [10^6 тонн|1000000 t], вывезено [2,5E+6 тонн|2500000 t]"),
        ("ru", "В пробе 10⁶ бактерий, разлив на 10² м²"),
        ("ru", "Добыто 3–5 × 10⁶ тонн, продано (3 ± 0,2)·10^6 тонн"),
        ("ru", "Открыто [5|5] школ, в [10|10] классах ремонт"),
        ("en", "They sold [3 x 10^6 tonnes|3000000 t], then [2.5e6 tonnes|2500000 t]"),
        ("en", "Output rose from [2 × 10⁶|2000000 bbl from] to [3 × 10⁶ barrels|3000000 bbl to]"),
        ("en", "They made [1,200 × 10^3|1200000] bolts"),
        ("kk", "Былтыр [5 × 10⁶ тонна|5000000 t] астық жиналды"),
        ("kk", "Былтыр [2,5*10^6 тонна|2500000 t] астық, [3·10⁶ тонна|3000000 t] ет сатылды"),
    ],
)
def test_powers_of_ten(language: str, marked: str) -> None:
    text, figures = expected(marked)
    assert compact(scan(text, language)) == figures
