"""One frame with other words gives the same slots: a base and its rewritings, as of 18 June 2025."""

from __future__ import annotations

import datetime as dt

import pytest

from kazakh_reading import read, slot_of
from svodka.language.kazakh.morphology.lemmas import lemma
from svodka.model import Claim


def _told(claim: Claim) -> tuple[object, ...]:
    """What two fillings of one frame must share, but for the word that differs."""
    period = claim.period and (claim.period.from_date, claim.period.to_date)
    slots = tuple(slot_of(claim, name) for name in ("actor", "place", "speaker"))
    return claim.quantity.low, claim.quantity.change, period, claim.factuality, slots


@pytest.mark.parametrize(
    ("form", "wanted"),
    [
        ("сатушы", "сатушы"),
        ("оқытушыны", "оқытушы"),
        ("тәрбиеші", "тәрбиеші"),
        ("қамқоршының", "қамқоршы"),
        ("күші", "күш"),
        ("қарындашы", "қарындаш"),
        ("алтын", "алтын"),
        ("алтыны", "алтын"),
        ("қорғасынды", "қорғасын"),
        ("жүгеріні", "жүгері"),
        ("дәріні", "дәрі"),
        ("гектарға", "гектар"),
        ("мақта", "мақта"),
        ("журналисты", "журналист"),
        ("стадионы", "стадион"),
        ("психологы", "психолог"),
        ("іске", "іс"),
        ("шотты", "шот"),
        ("жемі", "жем"),
    ],
)
def test_a_noun_that_ends_like_a_form_of_another_is_itself(form: str, wanted: str) -> None:
    assert lemma(form) == wanted


@pytest.mark.parametrize(
    "noun", ["оқулық", "куәлік", "қалдық", "жарлық", "құдық", "кемшілік", "заңсыздық", "велосипед"]
)
def test_a_noun_before_a_comma_is_counted_and_not_the_noun_of_the_next_figure(noun: str) -> None:
    base = read("Былтыр 75 аспап, 47 тепловоз тексерілді.")
    claims = read(f"Былтыр 75 {noun}, 47 тепловоз тексерілді.")
    assert list(map(_told, claims)) == list(map(_told, base))
    assert [slot_of(claim, "counted") for claim in claims] == [noun, "тепловоз"]
    assert [slot_of(claim, "action") for claim in claims] == ["тексерілді", "тексерілді"]


@pytest.mark.parametrize(
    "deed",
    ["қалпына келтірілді", "қалпына келтіріліп жатыр", "іске қосылды", "іске қосылып жатыр"],
)
def test_the_noun_of_a_deed_of_two_words_is_not_counted(deed: str) -> None:
    [claim] = read(f"Таразда 12 аялдама {deed}.")
    assert (slot_of(claim, "counted"), slot_of(claim, "action")) == ("аялдама", deed)


@pytest.mark.parametrize("counted", ["кісі өлтіру", "жүкті әйел"])
def test_two_words_for_one_thing_are_counted(counted: str) -> None:
    [claim] = read(f"Былтыр 8 {counted} тіркелді.")
    assert (slot_of(claim, "counted"), slot_of(claim, "action")) == (counted, "тіркелді")
    assert slot_of(claim, "actor") is None


@pytest.mark.parametrize("verb", ["өсіп келеді", "өсіп келе жатыр"])
def test_a_change_that_goes_on_is_of_now(verb: str) -> None:
    [base] = read("Ақпанда облыста жүк көлемі 5 пайызға өсіп отыр.")
    [claim] = read(f"Ақпанда облыста жүк көлемі 5 пайызға {verb}.")
    assert _told(claim) == _told(base)
    assert claim.action is not None
    assert claim.action.normal == "өсу"


@pytest.mark.parametrize("planned", ["жөнделуі жоспарлануда", "жөнделуі күтілуде", "жөнделмек"])
def test_a_plan_of_now_is_for_a_time_to_come(planned: str) -> None:
    case = "дың" if " " in planned else ""
    [claim] = read(f"Ақпанда 32 базар{case} {planned}.")
    assert claim.factuality == "planned"
    assert claim.period is not None
    assert claim.period.from_date == dt.date(2026, 2, 1)


@pytest.mark.parametrize(
    "speaker",
    [
        "Қаржы министрлігі",
        "ІІМ",
        "БҰҰ",
        "Су ресурстары және ирригация министрлігі",
        "Жолаушылар көлігі басқармасы",
        "«Жасыл дала» шаруа қожалығы",
        "«Дала темір жолы» ұлттық компаниясы",
        "«Алтын-Дала» қоры",
    ],
)
@pytest.mark.parametrize(
    "place", ["Батыс Қазақстан облысында", "Тараз қаласы аумағында", "Теректі ауданында"]
)
def test_who_says_it_ends_where_the_place_begins(speaker: str, place: str) -> None:
    [claim] = read(f"{speaker} {place} 8 канал салынғанын мәлімдеді.")
    assert (slot_of(claim, "speaker"), slot_of(claim, "place")) == (speaker, place)


@pytest.mark.parametrize("place", ["Қордай ауданында", "Теректі ауданында", "АҚШ-та"])
def test_a_place_that_looks_like_another_word(place: str) -> None:
    [claim] = read(f"Былтыр {place} 8 үй салынды.")
    assert slot_of(claim, "place") == place


@pytest.mark.parametrize("time", ["өткен қыста", "өткен демалыс күндері", "былтыр"])
def test_a_time_does_not_part_who_acts_from_the_deed(time: str) -> None:
    [claim] = read(f"Қаржы министрлігі {time} 12 қойма тексерді.")
    assert (slot_of(claim, "actor"), slot_of(claim, "period")) == ("Қаржы министрлігі", time)


@pytest.mark.parametrize("noun", ["мектеп", "тұрғын үй", "спорт алаңы"])
def test_the_number_of_what_was_made_has_its_deed(noun: str) -> None:
    [claim] = read(f"Былтыр салынған {noun} саны 57 болды.")
    assert slot_of(claim, "action") == "салынған"
