"""PDF files: letters at places become lines, paragraphs and rows of tables again."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pdf_files import Put, column, pdf
from svodka.errors import SourceError
from svodka.model import Document
from svodka.reader import Reader
from svodka.sources import load
from svodka.sources.articles import read as read_page
from svodka.sources.fetch import Page
from svodka.sources.pdf.document import document

FIRST = (
    "Изъято 312 единиц оружия и 40 тысяч патронов в двух районах",
    "области, сообщил начальник управления.",
)
SECOND = (
    "Задержаны 42 человека. Построены 3 заставы и 12 километров",
    "дорог к ним.",
)
BODY = " ".join(FIRST)
NEXT = " ".join(SECOND)


def text(*pages: list[Put]) -> str:
    return document(pdf(*pages), "report.pdf").text


def fault(data: bytes) -> str:
    with pytest.raises(SourceError) as raised:
        document(data, "report.pdf")
    return str(raised.value)


def test_lines_are_a_paragraph_where_the_next_word_had_no_room() -> None:
    assert text(column(50, 780, [*FIRST, *SECOND])) == f"{BODY}\n{NEXT}"


@pytest.mark.parametrize(
    ("end", "begin"),
    [("от 15-", "20 человек"), ("от 15–", "20 человек"), ("новый 15-", "процентный налог")],
)
def test_a_hyphen_behind_a_number_goes_on_in_the_next_line(end: str, begin: str) -> None:
    """«15-» above «20 человек» were 15 and 20."""
    first = f"Задержаны 42 человека. Построены 3 заставы и {end}"
    second = f"{begin} ушли туда, где стояли другие люди."
    assert text(column(50, 780, [first, second])) == f"{first}{second}"


def test_a_number_goes_on_on_the_next_page() -> None:
    """12 000 at the break of two pages were 12."""
    first, second = "Построены 3 заставы, и в них заселены 12", "000 человек, сообщил начальник."
    assert text(column(50, 100, [first]), column(50, 780, [second])) == f"{first} {second}"
    assert text(column(50, 100, [first]), column(50, 780, ["2000 год"])) == f"{first}\n2000 год"


def test_words_apart_are_no_number_together() -> None:
    """PDFium gives no space between the second and the third: «9 0009 500»."""
    row = [Put(50, 780, "9"), Put(65, 780, "000"), Put(90, 780, "9"), Put(105, 780, "500 км")]
    assert text(row) == "9 000 9 500 км"


def test_a_word_behind_lowered_digits_is_one_of_its_own() -> None:
    row = [Put(50, 780, "Выбросы CO"), Put(101, 777, "2", 6), Put(108, 780, "12 тонн")]
    assert text(row) == "Выбросы CO2 12 тонн"


def test_an_indent_begins_a_paragraph() -> None:
    full = "Задержаны 42 человека. Построены 3 заставы и 12 километров"
    block = [*column(50, 780, [full, full]), Put(70, 756, full), *column(50, 744, [full])]
    assert text(block) == f"{full} {full}\n{full} {full}"


def test_space_between_lines_begins_a_paragraph() -> None:
    full = "Задержаны 42 человека. Построены 3 заставы и 12 километров"
    assert text(column(50, 780, [full, full]) + column(50, 740, [full])) == f"{full} {full}\n{full}"


def test_a_title_in_larger_letters_is_a_paragraph_and_may_be_centred() -> None:
    title = [Put(120, 800, "Итоги работы управления за", 14), Put(160, 782, "первое полугодие", 14)]
    assert text(title + column(50, 750, FIRST)) == (
        f"Итоги работы управления за первое полугодие\n{BODY}"
    )


def test_items_of_lists_are_paragraphs() -> None:
    items = [
        "• отремонтировано 14 дорог, среди которых есть две сельские;",
        "2) 3 моста;",
        "3) 9 школ.",
    ]
    assert text(column(50, 780, items)).split("\n") == items


def test_columns_are_read_one_after_the_other() -> None:
    left = ["Пострадали 15 человек, о чём", "сообщил департамент."]
    right = ["Жильё получили 40 семей, как", "сказал аким области."]
    assert text(column(50, 780, left) + column(300, 780, right)) == "\n".join(
        " ".join(lines) for lines in (left, right)
    )


def test_a_word_broken_at_the_end_of_a_line_is_read_whole() -> None:
    found = text(column(50, 780, ["За год работы выросли на 12 процен-", "тов, сообщил аким."]))
    assert found == "За год работы выросли на 12 процен-\nтов, сообщил аким."
    (claim,) = Reader("ru").read(found).claims
    assert claim.quantity.unit == "%"
    assert claim.quantity.low == 12


def test_the_mark_of_a_note_is_no_digit_of_its_figure() -> None:
    line = [
        Put(50, 780, "Изъято 312"),
        Put(100.2, 784, "1", 6),
        Put(108, 780, "единиц и сгорело 40 м"),
    ]
    line += [Put(213.2, 784, "2", 6), Put(221, 780, "крыши.")]
    note = [Put(50, 703, "1", 5), Put(56, 700, "Без учёта 20 патронов.", 8)]
    assert (
        text(line + note) == "Изъято 312¹ единиц и сгорело 40 м² крыши.\n¹ Без учёта 20 патронов."
    )


def test_a_lowered_digit_stays_in_its_word() -> None:
    line = [Put(50, 780, "Выброшено 40 тонн CO"), Put(150.2, 778, "2", 6), Put(160, 780, "за год.")]
    assert text(line) == "Выброшено 40 тонн CO2 за год."


def test_the_cells_of_a_table_stand_apart_and_are_no_claims() -> None:
    rows = [("Область", "2024", "2025"), ("Северная", "1 234", "1 300"), ("Южная", "980", "1 011")]
    cells = [
        Put(50 + 110 * at, 700 - 14 * row, cell)
        for row, line in enumerate(rows)
        for at, cell in enumerate(line)
    ]
    found = text(column(50, 780, SECOND) + cells)
    assert found == NEXT + "".join("\n" + "\t".join(row) for row in rows)
    values = [claim.quantity.low for claim in Reader("ru").read(found).claims]
    assert values == [42, 3, 12]


def test_a_line_that_was_stretched_to_its_column_has_no_cells() -> None:
    stretched = [
        Put(50 + 90 * at, 792, word) for at, word in enumerate(("Итоги", "работы", "отряд"))
    ]
    for at, put in enumerate(stretched[1:], 1):
        stretched[at] = put._replace(
            left=stretched[at - 1].left + 5 * len(stretched[at - 1].text) + 40
        )
    assert text([*stretched, *column(50, 780, ["за весну", "и лето."])]).startswith(
        "Итоги работы отряд"
    )


def test_numbers_and_titles_of_pages_are_left_out() -> None:
    pages = [
        [
            Put(50, 820, f"Доклад управления за {year} год", 8),
            *column(50, 780, lines),
            Put(290, 30, foot, 8),
        ]
        for year, lines, foot in ((2021, FIRST, "- 7 -"), (2022, SECOND, "Стр. 8 из 12"))
    ]
    assert text(*pages) == f"{BODY}\n{NEXT}"


def test_a_line_of_text_at_the_edge_is_no_title_of_the_page() -> None:
    assert text(column(50, 820, FIRST), column(50, 820, SECOND)) == f"{BODY}\n{NEXT}"


def test_a_sentence_goes_on_on_the_next_page_before_the_notes() -> None:
    note = [Put(50, 700, "Без учёта пограничных районов.", 7)]
    assert text(column(50, 780, FIRST[:1]) + note, column(50, 780, FIRST[1:])) == (
        f"{BODY}\nБез учёта пограничных районов."
    )


def test_claims_of_a_file_cite_its_text(tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(pdf(column(50, 780, [*FIRST, *SECOND])))
    (found,) = load([str(tmp_path)])
    assert isinstance(found, Document)
    result = Reader("ru").read(found, dt.date(2025, 7, 1))
    assert [claim.quantity.low for claim in result.claims] == [312, 40_000, 2, 42, 3, 12]
    for claim in result.claims:
        assert found.text[claim.quantity.start : claim.quantity.end] == claim.quantity.text


def test_a_file_is_known_by_how_it_begins(tmp_path: Path) -> None:
    (tmp_path / "download").write_bytes(pdf(column(50, 780, FIRST)))
    (found,) = load([str(tmp_path / "download")])
    assert isinstance(found, Document)
    assert found.text == BODY


def test_a_feed_may_lead_to_one() -> None:
    page = Page("https://example.org/a", pdf(column(50, 780, FIRST)), "application/pdf", None)
    loaded = read_page(page, "https://example.org/a")
    assert (loaded.document.text, loaded.media_type) == (BODY, "application/pdf")


def test_letters_that_an_old_font_calls_western_are_cyrillic() -> None:
    as_called = BODY.encode("cp1251").decode("cp1252")
    assert text([Put(20, 780, as_called, 5)]) == BODY
    assert text([Put(20, 780, "40 élèves, à l'été 2024.")]) == "40 élèves, à l'été 2024."


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (pdf(column(50, 780, FIRST))[:900], "cannot be opened"),
        (b"%PDF-1.7", "cannot be opened"),
        (pdf([]), "as of a scanned PDF"),
        (pdf(column(50, 780, FIRST), told=False), "do not tell their letters"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, says: str) -> None:
    assert says in fault(data)


def test_a_password_is_told() -> None:
    data = pdf(column(50, 780, FIRST))
    zeros = "<" + "00" * 32 + ">"
    lock = f"/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O {zeros} /U {zeros} >>"
    assert "with a password" in fault(data.replace(b"/Root 1 0 R", f"/Root 1 0 R {lock}".encode()))


def test_what_is_needed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert "pip install 'svodka[pdf]'" in fault(pdf(column(50, 780, FIRST)))


def test_threads_take_turns() -> None:
    data = pdf(column(50, 780, [*FIRST, *SECOND]), column(50, 780, FIRST))
    with ThreadPoolExecutor(4) as pool:
        texts = {found.text for found in pool.map(lambda _: document(data, "a.pdf"), range(40))}
    assert texts == {f"{BODY}\n{NEXT}\n{BODY}"}


def test_damaged_files_are_read_or_refused() -> None:
    draw = random.Random(7)
    whole = pdf(column(50, 780, [*FIRST, *SECOND]), column(50, 780, FIRST))
    read_or_refused = 0
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(draw.choice((1, 3, 10))):
            at = draw.randrange(len(data))
            data[at : at + draw.choice((0, 1, 1, 40))] = bytes(
                draw.choices(b"0123456789-. [Tf", k=2)
            )
        with contextlib.suppress(SourceError):
            document(bytes(data), "report.pdf")
        read_or_refused += 1
    assert read_or_refused == 300
