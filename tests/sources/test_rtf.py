"""RTF documents: letters of any code page, and what is struck out, hidden, deleted or a note left out."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import load
from svodka.sources.forms import form_of
from svodka.sources.rtf.document import document

FONTS = r"{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset238{\*\falt x}Arial CE;}{\f2\cpg866 Old;}}"
HEAD = rf"{{\rtf1\ansi\ansicpg1251\deff0{FONTS}{{\info{{\title 55}}}}\pard "


def escaped(words: str, page: str = "cp1251") -> str:
    """Words as programs write them: bytes of a code page behind ``\\'``."""
    return "".join(
        sign if sign.isascii() else "".join(rf"\'{byte:02x}" for byte in sign.encode(page))
        for sign in words
    )


def read(body: str, head: str = HEAD) -> str:
    return document(f"{head}{body}}}".encode("ascii"), "release.rtf").text


def fault(data: bytes) -> str:
    with pytest.raises(SourceError) as told:
        document(data, "release.rtf")
    return str(told.value)


def test_the_paragraphs_are_read() -> None:
    body = (
        escaped(r"Введено 41{\b 2} домов.\par\par Всего\tab 7\line строк\sect ")
        + r"10\~000\_\-\{\\\}"
    )
    assert read(body) == "Введено 412 домов.\nВсего\t7\nстрок\n10\u00a0000-{\\}"


def test_line_ends_of_the_file_say_nothing() -> None:
    assert read("12\r\n000 \\\nboats") == "12000\nboats"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (escaped("Изъято"), "Изъято"),
        (rf"\f1 {escaped('Łódź', 'cp1250')}\f0 {escaped(' это', 'cp1251')}", "Łódź это"),
        (rf"{{\f2 {escaped('Изъято', 'cp866')}}}{escaped(' 5')}", "Изъято 5"),
        (r"\u1179?\u-26523 ?", "қ\u9865"),
        (r"{\uc0\u1179}{\uc2\u1179\'3f?}5", "ққ5"),
        (r"\u1179{}5", "қ5"),  # what stands for it ends with its group
        (r"\u-10179?\u-8704?", "😀"),
        (r"\u-10179?5", "5"),
        (r"\u8212\'975", "—5"),
        (r"\ldblquote 5\rdblquote\endash 7", "“5”–7"),
    ],
)
def test_letters_are_those_that_are_meant(body: str, said: str) -> None:
    assert read(body) == said


@pytest.mark.parametrize(
    ("head", "page"),
    [
        (r"{\rtf1\ansi\ansicpg1251 ", "cp1251"),
        (r"{\rtf1\mac\ansicpg10007 ", "mac_cyrillic"),
        (r"{\rtf1\ansi\ansicpg65001 ", "utf-8"),
        (r"{\rtf1\ansi\deff0{\fonttbl{\f0 Times New Roman Cyr;}}", "cp1251"),
        (r"{\rtf1\ansi\ansicpg99999\deff3{\fonttbl{\f3\fcharset204 A;}}", "cp1251"),
    ],
)
def test_a_document_has_a_code_page(head: str, page: str) -> None:
    text = "Задержаны двое, изъято 54 гранаты, сообщили в пресс-службе."
    assert read(escaped(text, page), head) == text


@pytest.mark.parametrize(("charset", "said"), [(204, "é"), (0, "й"), (1, "й")])
def test_a_font_without_a_page_has_that_of_the_document(charset: int, said: str) -> None:
    """Where other fonts have it of their own, «ANSI» is Western, as WordPad and Word write «Café»."""
    fonts = rf"{{\fonttbl{{\f0\fcharset{charset} A;}}{{\f1\fcharset0 A;}}}}"
    assert read(r"\f1 Caf\'e9", rf"{{\rtf1\ansi\ansicpg1251\deff0{fonts}") == f"Caf{said}"


def test_letters_of_two_bytes_are_put_together() -> None:
    head = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset128 A;}}"
    assert read(escaped("12人", "cp932"), head) == "12人"


@pytest.mark.parametrize("mark", ["strike", "striked1", "v", "deleted"])
def test_what_is_struck_out_hidden_or_deleted_is_left_out(mark: str) -> None:
    assert read(rf"12 {{\{mark} 1}}4 boats") == "12 4 boats"
    assert read(rf"\{mark} 1\plain 4 boats") == "4 boats"
    off = "striked0" if mark == "striked1" else f"{mark}0"
    assert read(rf"{{\{mark} 1{{\{off} 2}}3\{off} 4}} boats") == "24 boats"


@pytest.mark.parametrize("up", ["super", "up6", "up"])
def test_raised_digits_are_written_raised(up: str) -> None:
    assert (
        read(rf"312{{\{up} 1}}{{\{up} )}} boats, 40 m{{\{up} 2\nosupersub , 5}}")
        == "312¹ boats, 40 m², 5"
    )
    off = f"{up.rstrip('6')}0"
    assert read(rf"5{{\{up}\{off} 1}}{{\sub 2}}") == "512"


@pytest.mark.parametrize(
    "group",
    [
        r"{\super\chftn{\footnote\pard\plain 77}}",
        r"{\*\footnote 77}",
        r"{\header\pard 77\par}",
        r"{\footerr 77}",
        r"{\*\unknown{77}77}",
        r"{\*\annotation 77}",
        r"{\xe\v 77}",
        r"{\field{\*\fldinst PAGE 77}{\fldrslt }}",
        r"{\stylesheet{\s1 heading 77;}}",
        r"{\pict\wmetafile8 7700ff}",
        r"{\object{\*\objdata 7700}{\result {\pict 77}}}",
        r"{\*\shppict{\pict 77}}{\nonshppict{\pict 77}}",
    ],
)
def test_what_is_no_text_is_left_out(group: str) -> None:
    assert read(rf"54{group} boats") == "54 boats"


def test_a_link_says_what_it_shows() -> None:
    assert (
        read(r'{\field{\*\fldinst HYPERLINK "http://a.example"}{\fldrslt 54 boats}}') == "54 boats"
    )


def test_items_of_a_list_stand_behind_a_dash() -> None:
    items = r"{\listtext\pard\plain 1.\tab}\ls1 54 boats\par{\pntext\f1\'b7\tab}7 guns\par\pard "
    assert read(items + r"{\listtext\pard\plain \tab}\ls1 12 men") == "- 54 boats\n- 7 guns\n12 men"


def test_a_table_is_left_out_unless_it_is_all() -> None:
    table = r"\trowd\cellx900\cellx1800\pard\intbl North\par of it\cell 46.9\cell\row\pard "
    assert read(rf"54 boats\par {table}7 guns") == "54 boats\n7 guns"
    assert read(table) == "North\nof it\n46.9"


def test_a_box_breaks_no_line_and_is_read_once() -> None:
    shape = r"{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt 7 guns\par}}{\shprslt 7 guns}}"
    assert read(rf"54 {shape}boats") == "7 guns\n54 boats"


def test_pictures_are_passed_over_quickly() -> None:
    picture = b"{\\pict " + b"{\\sp 00}" + b"ab" * 5_000_000 + b"}"
    binary = b"{\\pict\\bin9 }}}{{{\\\\\\\\bin3 \\}{}"
    begun = time.process_time()
    data = HEAD.encode() + b"54 " + picture + binary + b"boats}"
    assert document(data, "a.rtf").text == "54 boats"
    assert time.process_time() - begun < 5


def test_it_is_known_by_how_it_begins(tmp_path: Path) -> None:
    """Half of what is called .doc on old sites is RTF."""
    path = tmp_path / "release.doc"
    path.write_bytes(f"{HEAD}54 boats}}\r\n\0".encode())
    (found,) = load([str(path)])
    assert isinstance(found, Document)
    assert (found.text, found.title, found.published) == ("54 boats", None, None)
    assert form_of(b"{\\rtf1", ".docx") == form_of(b"", ".rtf") == "rtf"
    assert form_of(b"{\\rtf1", ".txt") == "text"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (rb"{\rtf1 12 00", "it breaks off, perhaps in the middle of a number"),
        (rb"{\rtf1 12 {\pict 00", "it breaks off"),
        (b"{\\rtf1 12 \\", "it breaks off"),
        (rb"{\rtf1 12}} 54 boats}", "it goes on behind its end"),
        (rb"{\rtf1 " + b"{" * 5_000, "groups in groups without end"),
        (rb"{\rtf1 \par}", "without text"),
        (b"PK\x03\x04", "no RTF document"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, says: str) -> None:
    assert says in fault(data)


def test_damaged_files_are_read_or_refused() -> None:
    draw = random.Random(7)
    box = r"{\shp{\*\shpinst{\shptxt 7 guns\par}}}{\pict\bin3 abc}"
    whole = f"{HEAD}54 {{\\strike 1}}\\u1179?{box}boats\\trowd\\intbl a\\cell\\row\\pard {{\\super 2}}\\par}}"
    read_or_refused = 0
    for _ in range(400):
        data = bytearray(whole.encode())
        for _ in range(draw.choice((1, 3, 10))):
            at = draw.randrange(len(data))
            data[at : at + draw.choice((0, 1, 1, 40))] = bytes(
                draw.choices(b"\\{}'019-uabinf *", k=2)
            )
        try:
            read_or_refused += bool(document(bytes(data), "release.rtf").text)
        except SourceError:
            read_or_refused += 1
    assert read_or_refused == 400
