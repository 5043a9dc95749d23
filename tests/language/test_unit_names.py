"""What people call the units of a quantity, and which unit is called so."""

from __future__ import annotations

import pytest

from svodka.language.quantities.dimensions import dimension_of, dimensions, kind_of
from svodka.language.quantities.names import name, named, names

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_unit_that_can_be_converted_has_a_name(language: str) -> None:
    rare = {"q", "str"}  # other symbols of dt and m3
    assert dimensions().keys() - rare <= names(language).keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_units_have_one_name(language: str) -> None:
    every = [word for forms in names(language).values() for word in set(forms.values())]
    assert len(set(every)) == len(every)


def test_a_name_leads_back_to_its_unit() -> None:
    for language in LANGUAGES:
        for unit, forms in names(language).items():
            for word in forms.values():
                assert named(word.upper() if len(word) > 3 else word) == unit, word


@pytest.mark.parametrize(
    ("unit", "language", "said"),
    [
        ("t/har", "ru", "т/га"),
        ("uR/h", "kk", "мкР/сағ"),
        ("TRY", "ru", "TRY"),
        ("марка", "ru", "марка"),
    ],
)
def test_a_quotient_is_called_by_its_parts(unit: str, language: str, said: str) -> None:
    assert name(unit, language) == said


@pytest.mark.parametrize(
    ("unit", "kind"),
    [
        ("1", "count"),
        ("KZT", "money"),
        ("MCI", None),
        ("a", "duration"),
        ("har", "measure"),
        ("%", "percent"),
    ],
)
def test_a_unit_says_what_kind_of_quantity_it_makes(unit: str, kind: str | None) -> None:
    assert kind_of(unit) == kind


@pytest.mark.parametrize(
    ("units", "dimension"),
    [
        (["kg", "[lb_av]", "[oz_av]", "[stone_av]"], "mass"),
        (["m", "[yd_i]", "[ft_i]"], "length"),
        (["km2", "[sft_i]", "[smi_us]"], "area"),
        (["m3", "[cft_i]"], "volume"),
        (["[HP]"], "[HP]"),
    ],
)
def test_what_is_measured_in_units_of_one_dimension_is_compared(
    units: list[str], dimension: str
) -> None:
    assert {dimension_of(unit) for unit in units} == {dimension}
