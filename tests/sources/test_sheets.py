"""Spreadsheets as tables of texts: sheets, days, words as cells show them; one row in memory at a time."""

from __future__ import annotations

import datetime as dt
import io
import random
import tracemalloc
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from open_document_files import content, p, packed, style
from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import Loaded, load
from svodka.sources.forms import form_of
from svodka.sources.sheets import documents as spreadsheets
from svodka.sources.sheets import strings
from svodka.sources.sheets.numbers import day, number, shows_a_day

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
DAY = dt.date(2022, 7, 5)


def book(path: Path, sheets: Mapping[str, list[list[object]]]) -> Path:
    """A workbook as Excel writes it: its words beside the sheets, its days as numbers."""
    options = {"default_date_format": "[$-419]d mmmm yyyy;@", "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, options) as made:
        for name, rows in sheets.items():
            sheet = made.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return path


def by_hand(
    rows: str, *, words: str = "", main: str = MAIN, head: str = "", more: str = ""
) -> bytes:
    """A workbook of one sheet with these rows; ``words`` are those that its cells name by number."""
    kinds = {"sheet": "worksheet", "words": "sharedStrings", "styles": "styles"}
    leads = "".join(
        f'<R Id="{one}" Type="{OFFICE}/{kind}" Target="{one}.xml"/>' for one, kind in kinds.items()
    )
    at = f'<R Id="b" Type="{OFFICE}/officeDocument" Target="/xl/book.xml"/>'
    files = {
        "_rels/.rels": f'<R xmlns="{PACKAGE}">{at}</R>',
        "xl/_rels/book.xml.rels": f'<R xmlns="{PACKAGE}">{leads}</R>',
        "xl/book.xml": f'<w xmlns="{main}" xmlns:r="{OFFICE}">{head}<sheets>'
        f'<sheet name="A" r:id="sheet"/>{more}</sheets></w>',
        "xl/words.xml": f'<sst xmlns="{main}">{words}</sst>',
        "xl/styles.xml": f'<s xmlns="{main}"><numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts>'
        '<cellXfs><xf numFmtId="170"/><xf numFmtId="14"/></cellXfs></s>',
        "xl/sheet.xml": f'<ws xmlns="{main}"><sheetData>{rows}</sheetData></ws>',
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return data.getvalue()


HEADER = '<row r="1"><c r="B1" t="str"><v>text</v></c><c r="A1" t="str"><v>date</v></c></row>'


def said(words: str, day_cell: str = "") -> str:
    """A row with a text, and maybe the cell of a day."""
    return f"<row>{day_cell}<c r='B2' t='inlineStr'><is>{words}</is></c></row>"


def given(data: bytes, column: str | None = None) -> list[Document | SourceError]:
    found = spreadsheets.documents(io.BytesIO(data), "news.xlsx", column)
    return [one.document if isinstance(one, Loaded) else one for one in found]


def texts(data: bytes) -> list[str]:
    return [one.text if isinstance(one, Document) else str(one) for one in given(data)]


def fault(data: bytes) -> str:
    with pytest.raises(SourceError) as told:
        given(data)
    return str(told.value)


def open_sheet(tables: str, styles: str = "") -> bytes:
    """A spreadsheet of OpenDocument."""
    return packed(content(tables, styles, kind="spreadsheet"), "spreadsheet")


def row(*cells: str, **attributes: int) -> str:
    told = "".join(
        f' table:{name.replace("_", "-")}="{value}"' for name, value in attributes.items()
    )
    return f"<table:table-row{told}>{''.join(cells)}</table:table-row>"


def cell(words: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}>{p(words)}</table:table-cell>"


def table(name: str, *rows: str, look: str = "") -> str:
    return (
        f'<table:table table:name="{name}" table:style-name="{look}">{"".join(rows)}</table:table>'
    )


# ---- tables of texts


NEWS: list[list[object]] = [
    ["№", "Дата", "Заголовок", "Текст", "Ссылка", "id"],
    [1, DAY, "Итоги", "Изъято 54\nгранаты.", "https://a.example/1", 7],
    [2, "05.07.2022", None, "Изъято 55 гранат."],
    [None, None, None, None, None, None],
    [3, "вчера", None, "Изъято 56 гранат."],
    [4, 44747, None, "Изъято 57 гранат."],
    [5, DAY],
    [6, DAY, None, 58],
]


def test_a_row_is_a_document(tmp_path: Path) -> None:
    path = book(tmp_path / "news.xlsx", {"Новости": NEWS})
    first, second, *refused = load([str(path)])
    assert first == Document(
        "Изъято 54\nгранаты.", "7", DAY, "Итоги", None, None, "https://a.example/1"
    )
    assert isinstance(second, Document)
    assert (second.text, second.published, second.source) == ("Изъято 55 гранат.", DAY, str(path))
    where = f"{path}, sheet «Новости», row"
    assert [str(one).partition(";")[0] for one in refused] == [
        f'{where} 5: "published" is вчера, not a date',
        f'{where} 6: "published" is 44747, not a date',  # no format says that it is a day
        f"{where} 7: its text is empty",
        f"{where} 8: its text is empty",
    ]


def test_a_column_may_be_named(tmp_path: Path) -> None:
    path = book(
        tmp_path / "news.xlsx", {"Новости": [["Лид", "Текст"], ["54 гранаты", "55 гранат"]]}
    )
    (found,) = load([str(path)], text_column="лид")
    assert isinstance(found, Document)
    assert found.text == "54 гранаты"


def test_every_sheet_of_texts_is_read_and_no_other(tmp_path: Path) -> None:
    """A sheet a month: reading the first alone would lose eleven twelfths in silence."""
    sheets: dict[str, list[list[object]]] = {
        "Районы": [["Район", "2021"], ["Север", 5]],
        "Январь": [[], ["Текст"], ["54 гранаты"]],
        "Пусто": [],
        "Февраль": [["Дата", "Текст"], ["2022-02-03", "55 гранат"]],
    }
    found = load([str(book(tmp_path / "news.xlsx", sheets))])
    assert [one.text for one in found if isinstance(one, Document)] == ["54 гранаты", "55 гранат"]


def test_a_sheet_that_is_hidden_is_not_read() -> None:
    more = '<sheet name="B" state="hidden" r:id="sheet"/><sheet name="C" r:id="nowhere"/>'
    rows = HEADER + said("<t>54</t>")
    assert texts(by_hand(rows, more=more)) == ["54"]
    assert texts(by_hand(rows, more='<sheet name="B" r:id="sheet"/>')) == ["54", "54"]
    tables = table("A", row(cell("text")), row(cell("54")), look="ta1") + table(
        "B", row(cell("text")), row(cell("55"))
    )
    hidden = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
    assert texts(open_sheet(tables, hidden)) == ["55"]


def test_a_table_of_statistics_says_what_it_is(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", {"Пусто": [], "Районы": [["Район", 2021], ["Север", 5]]})
    (refused,) = load([str(path)])
    assert str(refused) == (
        f"{path}: no table of texts; sheet «Районы»: no column of text; name it with --text-column; "
        "its columns are: Район, 2021"
    )
    (refused,) = load([str(book(path, {"Пусто": []}))])
    assert str(refused) == f"{path}: no table of texts; it is empty"


def test_a_header_without_rows_is_an_error(tmp_path: Path) -> None:
    (refused,) = load([str(book(tmp_path / "a.xlsx", {"Новости": [["Текст"]]}))])
    assert "no documents in it" in str(refused)


def test_a_spreadsheet_of_open_document_is_read_alike() -> None:
    date = '<table:table-cell office:value-type="date" office:date-value="2022-07-05T13:30:00"/>'
    value = '<table:table-cell office:value-type="float" office:value="7"/>'
    words = (
        "54<text:s/><text:span text:style-name='T1'>1 </text:span>гранаты</text:p><text:p>и мина"
    )
    note = (
        f"<table:table-cell><office:annotation>{p('Спорно')}</office:annotation></table:table-cell>"
    )
    tables = table(
        "Новости",
        row("<table:table-cell table:number-columns-repeated='3'/>", number_rows_repeated=3),
        row("<table:covered-table-cell/>", cell("Дата"), cell("id"), cell("Текст"), cell("Автор")),
        row("<table:table-cell/>", date, value, cell(words), note),
        row(
            "<table:table-cell table:number-columns-repeated='3'/>",
            cell("55 гранат"),
            number_rows_repeated=2,
        ),
        row("<table:table-cell/>", cell("вчера"), "<table:table-cell/>", cell("56 гранат")),
    )
    styles = style("T1", 'style:text-line-through-style="solid"')
    first, second, refused = given(open_sheet(tables, styles))
    assert first == Document("54 гранаты\nи мина", "7", DAY, source="news.xlsx")
    assert isinstance(second, Document)
    assert second.text == "55 гранат"
    assert str(refused).startswith('news.xlsx, sheet «Новости», row 8: "published" is вчера')


def test_it_is_known_by_its_content(tmp_path: Path) -> None:
    path = book(tmp_path / "news.xlsx", {"Новости": NEWS})
    data = path.read_bytes()
    path.rename(tmp_path / "news")
    assert len(list(load([str(tmp_path / "news")]))) == 6
    assert form_of(data[:4096]) == form_of(open_sheet("")[:4096]) == "sheets"


# ---- cells


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<t>54 гранаты</t>", "54 гранаты"),
        ("<r><t>5</t></r><r><t>4</t></r>", "54"),
        ("<r><rPr><strike/></rPr><t>1</t></r><r><t>4 боевика</t></r>", "4 боевика"),
        ("<r><rPr><strike val='0'/></rPr><t>1</t></r><r><t>4</t></r>", "14"),
        ("<r><t>312</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r>", "312¹"),
        ("<t>人</t><rPh sb='0' eb='1'><t>ひと</t></rPh><phoneticPr fontId='1'/>", "人"),
        ("<t>а_x000D_\nб _x005F_x000D_ _xD83D_ _x0000_</t>", "а\nб _x000D_ _xD83D_ _x0000_"),
    ],
)
def test_the_words_of_a_cell(words: str, shown: str) -> None:
    named = "<row><c r='B2' t='s'><v>1</v></c></row>"
    assert texts(by_hand(HEADER + said(words))) == [shown]
    assert texts(by_hand(HEADER + named, words=f"<si><t>0</t></si><si>{words}</si>")) == [shown]


def test_the_words_of_a_formula_are_those_that_it_gave() -> None:
    formula = "<row><c r='B2' t='str'><f>A1&amp;\"1\"</f><v>54</v></c></row>"
    not_reckoned = "<row><c r='B3'><f>A1</f></c><c r='C3'><v>1</v></c></row>"
    wrong = "<row><c r='B4' t='e'><v>#REF!</v></c></row>"
    first, second = texts(by_hand(HEADER + formula + not_reckoned + wrong))
    assert (first, second.partition(";")[0]) == (
        "54",
        "news.xlsx, sheet «A», row 3: its text is empty",
    )


def test_a_strict_workbook_is_read_too() -> None:
    data = by_hand(HEADER + said("<t>54</t>"), main="http://purl.oclc.org/ooxml/spreadsheetml/main")
    assert texts(data) == ["54"]


def test_cells_may_leave_their_places_unsaid() -> None:
    rows = "<row><c t='str'><v>date</v></c><c t='str'><v>text</v></c></row>"
    assert texts(by_hand(f"{rows}<row><c/><c t='str'><v>54</v></c></row>")) == ["54"]


@pytest.mark.parametrize(
    ("told", "head", "published"),
    [
        ("s='1'><v>44747.5</v>", "", DAY),
        ("s='1'><v>43285</v>", "<workbookPr date1904='1'/>", DAY),
        ("t='d'><v>2022-07-05T13:30:00</v>", "", DAY),
        ("t='str'><v>05.07.2022</v>", "", DAY),
        ("s='0'><v>44747</v>", "", None),
        ("s='1'><v>0.5</v>", "", None),
        ("s='1'><v>1E+300</v>", "", None),
        ("s='1'><v>NaN</v>", "", ""),
    ],
)
def test_a_day_is_what_is_shown_as_one(told: str, head: str, published: Any) -> None:
    """What is no day of a calendar is an error; what is no number is not there."""
    (found,) = given(by_hand(HEADER + said("<t>54</t>", f"<c r='A2' {told}</c>"), head=head))
    day_of = found.published or "" if isinstance(found, Document) else None
    assert day_of == published


@pytest.mark.parametrize(
    ("name", "code", "shown"),
    [
        ("14", None, True),
        ("22", None, True),
        ("20", None, False),  # h:mm
        ("164", "dd/mm/yyyy", True),
        ("164", '[$-419]d mmmm yyyy" г.";@', True),
        ("164", "mmm-yy", True),
        ("164", "[h]:mm:ss", False),
        ("164", '#,##0.00" дней"', False),
        ("164", "#,##0 \\d\\y", False),
        ("164", "[Red]General", False),
        ("164", "0.00E+00", False),
    ],
)
def test_a_format_shows_a_day_or_none(name: str, code: str | None, shown: bool) -> None:
    assert shows_a_day(name, code) is shown


def test_numbers_are_those_of_the_file() -> None:
    assert [str(number(told)) for told in ("17", "17.0", "0.1", "1E+20", "", "inf")] == [
        "17", "17", "0.1", "1E+20", "None", "None"
    ]  # fmt: skip
    assert day(60) is None
    assert day(61) == dt.date(1900, 3, 1)
    assert day(2_958_465) == dt.date.max
    assert day(2_958_466) is day(2_957_004, since_1904=True) is None


# ---- limits and damage


def test_rows_are_read_one_by_one() -> None:
    """The whole would be 35 MiB."""
    rows = HEADER + said(f"<t>{'Изъято 54. ' * 4_000}</t>") * 400
    data = by_hand(rows)
    tracemalloc.start()
    assert sum(1 for _ in spreadsheets.documents(io.BytesIO(data), "a.xlsx")) == 400
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


def test_a_row_that_is_too_long_is_an_error() -> None:
    long = f"<c t='inlineStr'><is><t>{' ' * 9_000_000}</t></is></c>"
    first, last = _until_fault(by_hand(f"{HEADER}{said('<t>54</t>')}<row>{long * 3}</row>"))
    last_of_tags = _until_fault(by_hand(f"{HEADER}<row>{'<c/>' * 2_200_000}</row>"))[-1]
    assert last.partition(";")[0] == last_of_tags.partition(";")[0]
    assert first == "54"
    assert last.startswith("news.xlsx, sheet «A»: a row or text longer than 20 MiB")


def _until_fault(data: bytes) -> list[str]:
    found: list[str] = []
    try:
        for one in spreadsheets.documents(io.BytesIO(data), "news.xlsx"):
            found.append(one.document.text if isinstance(one, Loaded) else str(one))
    except SourceError as error:
        found.append(str(error))
    return found


def test_words_without_end_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strings, "MOST", 1 << 10)
    assert "save it as CSV" in fault(by_hand(HEADER, words="<si><t>Изъято</t></si>" * 100))


def test_many_words_are_kept_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strings, "LIMIT", 16)
    words = "".join(f"<si><t>Изъято {at}</t></si>" for at in range(9))
    rows = "".join(f"<row><c r='B2' t='s'><v>{at}</v></c></row>" for at in (8, 0, 3, 3))
    assert texts(by_hand(HEADER + rows, words=words)) == [f"Изъято {at}" for at in (8, 0, 3, 3)]


def test_cells_that_are_repeated_without_end_are_bounded() -> None:
    many = f"table:number-columns-repeated='{10**8}'"
    again = row(cell("54", many), number_rows_repeated=10**8)
    found = given(
        open_sheet(table("A", row(cell("text"), cell("x", many)), again, row(cell("55"))))
    )
    assert [one.text for one in found if isinstance(one, Document)] == ["54", "55"]


def test_no_entity_is_expanded(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("тайна", encoding="utf-8")
    told = f'<!DOCTYPE x [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]>'
    data = io.BytesIO(by_hand(HEADER + said("<t>54 &amp;x;</t>")))
    made = io.BytesIO()
    with zipfile.ZipFile(data) as before, zipfile.ZipFile(made, "w") as after:
        for name in before.namelist():
            content = before.read(name).decode()
            sheet = name.endswith("sheet.xml")
            after.writestr(name, told + content.replace("&amp;x;", "&x;") if sheet else content)
    assert "тайна" not in " ".join(_until_fault(made.getvalue()))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0 locked"])
def test_what_cannot_be_opened_says_so(data: bytes) -> None:
    assert "a spreadsheet that cannot be read (broken, or with a password)" in fault(data)


def test_a_sheet_that_breaks_off_keeps_what_stood_before() -> None:
    *kept, told = _until_fault(by_hand(HEADER + said("<t>54</t>") + "<row"))
    assert kept == ["54"]
    assert told.startswith("news.xlsx, sheet «A»: a spreadsheet that cannot be read")


def test_damaged_files_are_read_or_refused(tmp_path: Path) -> None:
    draw = random.Random(7)
    excel = book(tmp_path / "a.xlsx", {"Новости": NEWS}).read_bytes()
    for whole in (
        excel,
        by_hand(HEADER + said("<t>54</t>")),
        open_sheet(table("A", row(cell("text")))),
    ):
        for _ in range(120):
            data = bytearray(whole)
            for _ in range(draw.choice((1, 3, 10))):
                at = draw.randrange(len(data))
                data[at : at + draw.choice((0, 1, 1, 40))] = draw.randbytes(2)
            assert isinstance(_until_fault(bytes(data)), list)
