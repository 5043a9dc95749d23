"""Raised digits of pages, feeds and Word documents are no digits of the figure before them."""

from __future__ import annotations

import io
import zipfile

import pytest

from svodka.language.readable import readable
from svodka.reading.quantities.figures import scan
from svodka.sources import docx, html
from svodka.sources.fragment import text_of

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PAGE = "<html lang='ru'><body><article><h1>Сводка</h1><p>{}</p></article></body></html>"
SAID = "Изъято 312{} единиц оружия, сгорело 40 м{} крыши, сообщил начальник отдела в Боровом."


def word(text: str, place: str = "<w:vertAlign w:val='superscript'/>") -> str:
    """The text of a Word document in which what stands between bars is raised."""
    runs = ""
    for at, words in enumerate(text.split("|")):
        up = f"<w:rPr>{place}</w:rPr>" if at % 2 else ""
        runs += f"<w:r>{up}<w:t xml:space='preserve'>{words}</w:t></w:r>"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        body = f"<w:document xmlns:w='{SPACE}'><w:body><w:p>{runs}</w:p></w:body></w:document>"
        packed.writestr("word/document.xml", body)
    return docx.document(data.getvalue(), "release.docx").text


def figures(text: str) -> list[str]:
    return [found.quantity.text for found in scan(readable(text)[0]).figures]


@pytest.mark.parametrize("mark", ["1", "[1]", "(1)", "<a href='#n1'>1</a>"])
def test_the_mark_of_a_footnote_makes_no_figure_larger(mark: str) -> None:
    """312 with its footnote 1 was read as 3121."""
    markup = SAID.format(f"<sup>{mark}</sup>", "<sup>2</sup>")
    page = html.article(PAGE.format(markup).encode(), "page.html").text
    assert SAID.format("¹", "²") in page
    assert text_of(f"<p>{markup}</p>") == SAID.format("¹", "²")
    assert figures(page) == ["312", "40 м²"]


def test_a_raised_run_of_a_word_document_is_written_raised() -> None:
    text = word(SAID.format("|1)|", "|2|"))
    assert text == SAID.format("¹", "²")
    assert figures(text) == ["312", "40 м²"]


def test_a_run_may_be_raised_by_so_many_points() -> None:
    assert word("40 м|2|", "<w:position w:val='8'/>") == "40 м²"
    assert (
        word("40 м|2|", "<w:position w:val='-8'/>") == word("40 м|2|", "<w:position/>") == "40 м2"
    )


def test_a_long_row_of_raised_digits_takes_no_long_time() -> None:
    digits = "1" * 5000
    assert text_of(f"<p>5<sup>{digits}x</sup></p>") == f"5{digits}x"


def test_raised_words_stay_as_they_are() -> None:
    assert word("1|st| unit") == "1st unit"
    assert text_of("<p>1<sup>st</sup> unit</p>") == "1st unit"


@pytest.mark.parametrize(
    ("marks", "written"),
    [
        ("1,2", "¹,²"),
        ("[1][2]", "¹,²"),
        ("1, 2", "¹,²"),
        ("1–3", "¹–³"),
        ("<a>1</a>,<a>2</a>", "¹,²"),
    ],
)
def test_the_marks_of_several_footnotes_are_no_decimals(marks: str, written: str) -> None:
    """312 with its footnotes 1 and 2 was read as 3121,2."""
    markup = SAID.format(f"<sup>{marks}</sup>", "<sup>2</sup>")
    assert text_of(f"<p>{markup}</p>") == SAID.format(written, "²")
    assert word(SAID.format("|1,2|", "|2|")) == SAID.format("¹,²", "²")
    assert figures(SAID.format(written, "²")) == ["312", "40 м²"]


@pytest.mark.parametrize(
    "mark",
    [
        "<span style='vertical-align: super'>1</span>",
        "<a href='#fn1'>1</a>",
        "<a href='#fn1'>[1]</a>",
    ],
)
def test_a_mark_may_be_raised_by_its_style_or_by_that_of_links_to_notes(mark: str) -> None:
    markup = f"<p>{SAID.format(mark, '<sup>2</sup>')}</p>"
    assert text_of(markup) == SAID.format("¹", "²")


def test_a_link_to_another_place_of_the_page_is_raised_only_where_it_is_glued() -> None:
    assert text_of("<p>Выполнен пункт <a href='#p5'>5</a>, введено 12 школ.</p>") == (
        "Выполнен пункт 5, введено 12 школ."
    )
