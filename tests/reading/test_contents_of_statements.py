"""What a statement holds: what was said, without the marks and words around it."""

from __future__ import annotations

import pytest

import svodka
from svodka.language.slots import Said, Words
from svodka.reading.slots.contents import contents, cut


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Police said that 40 men came.", ["40 men came"]),
        ("Police said: 40 men came.", ["40 men came"]),
        ("40 men came, police said.", ["40 men came"]),
        ('"Forty of them came," the mayor said.', ["Forty of them came"]),
        ('The mayor said: "All 40 men came."', ["All 40 men came."]),
        ('"It was a good year," the mayor said. "We built 40 schools."',
         ["It was a good year", "We built 40 schools."]),
        ('"We built 40 schools. All of them are open," the mayor said.',
         ["We built 40 schools. All of them are open"]),
        ("\"The firm 'Acme' built 40 schools,\" the mayor said.", ["The firm 'Acme' built 40 schools"]),
        ('"We counted 40 men," said the mayor, Ana Roe, of the first night.', ["We counted 40 men"]),
        ("The mayor told Radio Dale that 40 men came.", ["40 men came"]),
        ("The mayor told reporters 40 men came.", ["40 men came"]),
        ("The mayor said on Monday 40 men came.", ["40 men came"]),
        ("The mayor said 40 men came. That was nine more.", ["40 men came"]),
        ("The mayor reported stones up to 2 inches across were measured.",
         ["stones up to 2 inches across were measured"]),
        ("The mayor said last year 40 men came.", ["last year 40 men came"]),
        ("The mayor said on Telegram that 40 men came.", ["40 men came"]),
        ("The mayor said 40 men came from the U.S.", ["40 men came from the U.S."]),
    ],
)  # fmt: skip
def test_english_contents_have_no_marks_and_no_that_around_them(text: str, held: list[str]) -> None:
    assert [said.text for said in svodka.statements(text, language="en")] == held


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Министр биыл 12 мектеп салынды деп хабарлады.", ["биыл 12 мектеп салынды"]),
        ("Биыл 12 мектеп салынды, деп хабарлады министр.", ["Биыл 12 мектеп салынды"]),
        ("«Биыл 12 мектеп салынды», – деді министр.", ["Биыл 12 мектеп салынды"]),
        ("– Биыл 12 мектеп салынды, – деді министр.", ["Биыл 12 мектеп салынды"]),
        ("«Жыл жақсы болды, – деді министр. – Биыл 12 мектеп салынды».",
         ["Жыл жақсы болды", "Биыл 12 мектеп салынды"]),
        ("Министр: Биыл 12 мектеп салынды", ["Биыл 12 мектеп салынды"]),
    ],
)  # fmt: skip
def test_kazakh_contents_have_no_marks_and_no_dep_around_them(text: str, held: list[str]) -> None:
    assert [said.text for said in svodka.statements(text, language="kk")] == held


@pytest.mark.parametrize(
    ("text", "mode", "held"),
    [
        ("“Acme” built 40 schools,”", "direct", "“Acme” built 40 schools"),
        ("“Acme” and “Tara” came", "direct", "“Acme” and “Tara” came"),
        ("'The mayor's 40 men came,'", "direct", "The mayor's 40 men came"),
        ("that “40 men came”.", "indirect", "40 men came"),
        (": −5 degrees at night", "indirect", "−5 degrees at night"),
        ("40 men came (9 of them on foot).", "indirect", "40 men came (9 of them on foot)"),
        ("That was 9 more.", "direct", "That was 9 more."),
        (", ", "indirect", ""),
    ],
)
def test_only_marks_of_the_sentence_around_are_cut(text: str, mode: str, held: str) -> None:
    said = Said(0, len(text), "direct" if mode == "direct" else "indirect", None, None)
    start, end = cut(text, said, "en")
    assert text[start:end] == held


def test_the_words_of_another_stand_inside_of_a_quotation() -> None:
    text = '"The police told me that 40 men came," the mayor said.'
    mayor, police = Words(43, 48), Words(1, 11)
    whole = Said(0, 37, "direct", mayor, None)
    said = [whole, Said(25, 37, "indirect", police, None), Said(1, 37, "indirect", mayor, None)]
    held = [(one.mode, text[one.start : one.end]) for one in contents(text, said, "en")]
    assert held == [
        ("direct", "The police told me that 40 men came"),
        ("indirect", "40 men came"),
    ]


def test_thousands_of_statements_are_not_held_against_each_other() -> None:
    """Twenty thousand, each twice: held in pairs they would take minutes."""
    text = "She said 40 came. " * 20_000
    said = [
        Said(at + 9, at + 17, "indirect", Words(0, 3, "she"), Words(at + 4, at + 8))
        for at in range(0, len(text), 18)
    ]
    assert len(contents(text, [*said, *said], "en")) == 20_000
