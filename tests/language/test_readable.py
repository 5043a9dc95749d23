"""What reading sees of a text, and the way back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.language.readable import original_span, readable


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("за\u0301мок", "замок"),
        ("изъ\u00adято 40 еди\u00adниц", "изъято 40 единиц"),
        ("\ufeffВчера", "Вчера"),
        ("17\u200bтысяч", "17тысяч"),
        ("Аки\u0306 и Се\u0308мин", "Акй и Сёмин"),
        ("пять\x00шесть", "пять шесть"),
        ("5\u00a0млн тенге", "5\u00a0млн тенге"),
        ("cafe\u0301", "cafe\u0301"),
        ("21,1 процен-\nта плана, руб- \r\n  лей", "21,1 процента плана, рублей"),
        ("в 2024-\nм, Нью-\nЙорк, итог -\nи", "в 2024-\nм, Нью-\nЙорк, итог -\nи"),
        ("строка\r\nстрока\tдва", "строка\r\nстрока\tдва"),
        ("\ud800 пять", "\ud800 пять"),
        (
            "&pound;5m of 1&nbsp;250, &#8364;3 &#x2013; &laquo;да&raquo;",
            "£5m of 1\u00a0250, €3 – «да»",
        ),
        ("a soft&shy;ware firm", "a software firm"),
        ("AT&T; R&D, &nonsense;", "AT&T; R&D, &nonsense;"),
        ("**Введено** **548,9 тыс. м²**, **7**%", "Введено 548,9 тыс. м², 7%"),
        ("2**3, ** и * 5", "2**3, ** и * 5"),
        ("8 710² домов, 4,2%³, 3 млрд² рублей", "8 710 домов, 4,2%, 3 млрд рублей"),
        ("8 710[^2] домов, 54¹ гранаты, 7¹ мин", "8 710 домов, 54 гранаты, 7 мин"),
        ("10⁶ м², 5 км², 12³", "10⁶ м², 5 км², 12³"),
        ("8 710¹,² домов, 312¹–³ домов", "8 710 домов, 312 домов"),
        ("5·10⁶ тонн, 7·5%", "5·10⁶ тонн, 7.5%"),
        ("12\ufffd000 рублей, 12\ufffd рублей", "12q000 рублей, 12\ufffd рублей"),
        (
            "<P CLASS='x'>Сгорели 12 домов.</p><p>Погибших нет.",
            "\nСгорели 12 домов.\n\nПогибших нет.",
        ),
        ("Сгорели:<ul><li>12 домов<LI>3 сарая</ul>", "Сгорели:\n\n- 12 домов\n- 3 сарая\n"),
        ("<tr><td>Дома</td><td>12</td></tr>", "\n| Дома| | 12| | "),
        ("<!-- wp:image --><img width='600'/>12<script>var a = 5</script>", "\n12"),
        ("1<2, <12 домов>, a<p", "1<2, <12 домов>, a<p"),
        ("", ""),
    ],
)
def test_readable(stored: str, read: str) -> None:
    assert readable(stored)[0] == read


def test_untouched_text_has_the_same_offsets() -> None:
    assert readable("Изъято 54 гранаты.")[1] is None
    assert readable("a\x00b")[1] is None


def test_a_span_takes_in_what_was_removed_inside() -> None:
    stored = "В за\u0301м\u00adке 5\u200b0 гостей"
    read, offsets = readable(stored)
    assert read == "В замке 50 гостей"

    def back(word: str) -> str:
        start = read.index(word)
        first, last = original_span(offsets, start, start + len(word))
        return stored[first:last]

    assert back("замке") == "за\u0301м\u00adке"
    assert back("50") == "5\u200b0"
    assert back("гостей") == "гостей"


def test_a_span_takes_in_its_entities() -> None:
    stored = "It has 1&nbsp;250 cars, &euro;7m more"
    read, offsets = readable(stored)
    spans = [(read.index(w), read.index(w) + len(w)) for w in ("1\u00a0250", "cars", "€7m")]
    back = [original_span(offsets, *span) for span in spans]
    assert [stored[first:last] for first, last in back] == ["1&nbsp;250", "cars", "&euro;7m"]


def test_a_span_holds_no_tag_that_begins_or_ends_a_line() -> None:
    stored = "<p>Сгорели 12 домов</p><ul><li>3 сарая</li></ul>"
    read, offsets = readable(stored)
    spans = [(read.index(word), read.index(word) + len(word)) for word in ("12 домов", "3 сарая")]
    back = [original_span(offsets, *span) for span in spans]
    assert [stored[first:last] for first, last in back] == ["12 домов", "3 сарая"]


def test_a_span_ends_with_its_last_letter_whole() -> None:
    stored = "край\u0306 краи\u0306 земли"
    read, offsets = readable(stored)
    start = read.rindex("край")
    first, last = original_span(offsets, start, start + 4)
    assert stored[first:last] == "краи\u0306"


@given(
    st.text(
        alphabet=st.sampled_from("аиеё5 ,\u0301\u0306\u0308\u00ad\u200b\ufeff\x00\ud800"),
        max_size=40,
    )
)
def test_every_character_comes_back(stored: str) -> None:
    read, offsets = readable(stored)
    for start in range(len(read)):
        for end in range(start + 1, len(read) + 1):
            first, last = original_span(offsets, start, end)
            assert 0 <= first < last <= len(stored)
            assert readable(stored[first:last])[0] == read[start:end]


def test_stress_on_the_last_letter_belongs_to_the_span() -> None:
    stored = "Вода\u0301, соль"
    read, offsets = readable(stored)
    first, last = original_span(offsets, 0, len("Вода"))
    assert stored[first:last] == "Вода\u0301"
    assert read == "Вода, соль"


@pytest.mark.parametrize("letter", ["а", "a"])
def test_a_long_word_beside_one_of_two_alphabets_takes_no_time(letter: str) -> None:
    long = letter * 40_000
    started = time.process_time()
    assert readable(f"cпaсли {long}")[0] == f"спасли {long}"
    assert time.process_time() - started < 2
