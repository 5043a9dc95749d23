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


def _speaker(text: str) -> str | None:
    """Who says the first figure of a text by role and name, the first letter small."""
    claim = read(text)[0]
    assert slot_of(claim, "period") is None  # the time when it was said is none of the figure
    if claim.speaker is None:
        return None
    told = " ".join(filter(None, (claim.speaker.role, claim.speaker.name)))
    return told[:1].lower() + told[1:]


WHO = ["аудан әкімі Ерлан Сапаров", "дәрігер Әсел Нұрлан", "мамандар", "министр"]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize(
    "said",
    [
        "Ауданда 314 өрт тіркелгенін {who} айтты.",
        "Ауданда 314 өрт тіркелгенін {who} хабарлады.",
        "Ауданда 314 өрт тіркелгенін кеше {who} мәлімдеді.",
        "Ауданда 314 өрт тіркелгенін {who} брифингте айтты.",
        "Ауданда 314 өрт тіркелгені туралы {who} айтты.",
        "Ауданда 314 өрт тіркелді деді {who}.",
        "{Who} ауданда 314 өрт тіркелді деді.",
        "Ауданда 314 өрт тіркелді, – деп жазды {who} Facebook-те.",
    ],
)
def test_who_says_so_is_one_wherever_he_stands(said: str, who: str) -> None:
    assert _speaker(said.format(who=who, Who=who[0].upper() + who[1:])) == who


@pytest.mark.parametrize("who", ["аудан әкімі Ерлан Сапаров", "дәрігер Әсел Нұрлан"])
@pytest.mark.parametrize(
    "said", ["{}: «Ауданда 314 өрт тіркелді».", "{}: – Ауданда 314 өрт тіркелді."]
)
def test_a_name_before_a_colon_has_its_title(said: str, who: str) -> None:
    assert _speaker(said.format(who[0].upper() + who[1:])) == who


@pytest.mark.parametrize(
    "said",
    [
        "Ауданда 42 адам ұсталды, деп мәлімдеді облыстық полиция департаментінде.",
        "Ауданда 42 адам ұсталды деп хабарлады облыстық полиция департаментінде.",
        "Ауданда 42 адам ұсталғанын облыстық полиция департаментінде айтты.",
        "Облыстық полиция департаментінде ауданда 42 адам ұсталғанын айтты.",
        "Облыстық полиция департаментінде ауданда 42 адам ұсталды деп хабарлады.",
        "Облыстық полиция департаментінен ауданда 42 адам ұсталды деп хабарлады.",
        "Облыстық полиция департаментінде 42 адам ұсталғанын хабарлады.",
        "Ауданда 42 адам ұсталды. Бұл туралы облыстық полиция департаментінде айтты.",
    ],
)
def test_a_body_says_what_is_said_there(said: str) -> None:
    claim = read(said)[0]
    assert claim.speaker is not None
    assert claim.speaker.name.lower().startswith("облыстық полиция департамент")
    assert slot_of(claim, "place") in (None, "Ауданда", "ауданда")


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("Ауданда 12 мектеп салынды, – деді әкім облыстық мәслихатта.", "әкім"),
        ("Әкім кеңесте 12 мектеп салынғанын айтты.", "Әкім"),
        ("Тексеру ауданда 12 мектеп жабылғанын көрсетті.", "Тексеру"),
        ("Ауданда 12 мектеп жабылғанын айтты.", None),
    ],
)
def test_where_somebody_spoke_is_not_who_spoke(said: str, speaker: str | None) -> None:
    assert slot_of(read(said)[0], "speaker") == speaker


@pytest.mark.parametrize(
    "number",
    [
        "Ауданда 2024 жылы салынған мектеп саны – 12.",
        "2024 жылы ауданда салынған мектептердің саны – 12.",
        "Ауданда 2024 жылы жұмысқа орналасқан мұғалім саны – 12.",
    ],
)
def test_the_number_of_what_was_made_then_is_of_that_time(number: str) -> None:
    [base] = read("Ауданда 2024 жылы 12 мектеп салынды.")
    [claim] = read(number)
    assert (_told(claim)[2], claim.place and claim.place.text.lower()) == (
        _told(base)[2],
        "ауданда",
    )


def test_where_it_is_done_in_what_was_made_then_has_no_time_from_it() -> None:
    [claim] = read("2024 жылы салынған зауыттың өнімі – 12 тонна.")
    assert claim.period is None


@pytest.mark.parametrize(
    ("base", "otherwise"),
    [
        ("Ауданда баға 5 пайызға өсті.", "Ауданда баға 5 пайызға өсіп отыр."),
        ("Ауданда 12 көпір жөнделуде.", "Ауданда 12 көпір жөнделіп жатыр."),
        ("Ауданда өрт саны 5 пайызға азайған.", "Ауданда өрт саны 5 пайызға азайды."),
        ("Ауданда 6 өрт шығып, 9 үй жанды.", "Ауданда 6 өрт шықты."),
    ],
)
def test_the_deed_has_one_normal_form(base: str, otherwise: str) -> None:
    normals = [
        claim.action and claim.action.normal for claim in (read(base)[0], read(otherwise)[0])
    ]
    assert normals[0] is not None
    assert normals[0] == normals[1]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Көлбай облысы: 2023 жылы 40 мектеп салынды", "Көлбай облысы"),
        ("Министр: 2023 жылы 40 мектеп салынды", None),
    ],
)
def test_a_headline_opens_with_its_place(text: str, place: str | None) -> None:
    [claim] = read(text)
    assert (claim.place and claim.place.text) == place
