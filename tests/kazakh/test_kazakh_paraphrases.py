"""The same said otherwise in Kazakh gives the same slots: a base and its rewritings, as of 18 June 2025."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from svodka.model import Claim


def _told(claim: Claim) -> tuple[object, ...]:
    """What two wordings of one fact must share."""
    period = claim.period and (claim.period.from_date, claim.period.to_date)
    quantity = (claim.quantity.low, claim.quantity.unit, claim.quantity.change)
    return quantity, slot_of(claim, "counted"), period, claim.factuality


@pytest.mark.parametrize(
    "compared",
    [
        "2024 жылдың төрт айымен салыстырғанда",
        "Өткен жылғы 4 аймен салыстырғанда",
        "2024 жылдың 4 айына қарағанда",
        "Былтырғы төрт айға қарағанда",
    ],
)
def test_the_months_of_a_year_that_is_compared_with_are_no_figure(compared: str) -> None:
    base = read("Былтырғымен салыстырғанда көлік саны 12 пайызға өсті.")
    assert list(map(_told, read(f"{compared} көлік саны 12 пайызға өсті."))) == list(
        map(_told, base)
    )


@pytest.mark.parametrize(
    "compared", ["былтырғы 5 айдан", "2024 жылдың бес айынан", "өткен жылдың 5 айынан"]
)
def test_what_is_more_than_in_months_of_a_year_is_of_its_own_time(compared: str) -> None:
    [base] = read("Биыл 5 айда көлік саны былтырғыдан 12 пайызға көп.")
    [claim] = read(f"Биыл 5 айда көлік саны {compared} 12 пайызға көп.")
    assert _told(claim) == _told(base)


@pytest.mark.parametrize("known", ["жағдай", "мәлімет", "дерек"])
def test_what_is_known_as_of_a_day_is_of_the_last_one(known: str) -> None:
    [base] = read("2025 жылғы 1 мамырда ауданда 51 мектеп жұмыс істеді.")
    [claim] = read(f"1 мамырдағы {known} бойынша ауданда 51 мектеп жұмыс істейді.")
    assert _told(claim) == _told(base)
