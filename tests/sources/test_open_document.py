"""OpenDocument texts: paragraphs as of Word documents, by what their styles say of letters."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from open_document_files import KNOWN, content, p, packed, style
from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import load
from svodka.sources.bounded import LIMIT
from svodka.sources.forms import form_of
from svodka.sources.opendocument.text import document

TABLE = (
    "<table:table><table:table-row><table:table-cell><text:p>Район 46,9</text:p></table:table-cell>"
    "</table:table-row></table:table>"
)


def text(body: str, styles: str = "", common: str | None = None) -> bytes:
    """An OpenDocument text; ``common`` are styles with a file of their own."""
    made = f"<office:document-styles {KNOWN}><office:styles>{common}</office:styles></office:document-styles>"
    return packed(content(body, styles), **({} if common is None else {"styles": made}))


def read(body: str, styles: str = "", common: str | None = None) -> str:
    return document(text(body, styles, common), "release.odt").text


def fault(data: bytes) -> str:
    with pytest.raises(SourceError) as told:
        document(data, "release.odt")
    return str(told.value)


def test_the_paragraphs_are_read() -> None:
    body = f"<text:h>Итоги</text:h>{p('Введено 412 домов.')}{p('')}{TABLE}"
    items = f"<text:list-item>{p('12 школ;')}{p('все новые')}</text:list-item>"
    inner = f"<text:list-item><text:list>{items}</text:list></text:list-item>"
    assert read(f"{body}<text:list>{items}{inner}</text:list>") == (
        "Итоги\nВведено 412 домов.\n- 12 школ;\nвсе новые\n- 12 школ;\nвсе новые"
    )


def test_a_document_that_is_all_table_is_read() -> None:
    assert read(TABLE) == "Район 46,9"


def test_spaces_are_those_that_are_told() -> None:
    """Runs of space and line ends of the file are one space; more have a tag."""
    words = "Всего \n  12<text:s/>000<text:s text:c='2'/>штук<text:tab/>7<text:line-break/>строк "
    assert read(p(words)) == "Всего 12 000  штук\t7\nстрок"


def test_a_tag_of_endless_spaces_is_bounded() -> None:
    text = read(
        p(f"1<text:s text:c='{10**7}'/>2<text:s text:c='{10**30}'/>3<text:s text:c='-1'/>4")
    )
    assert text.split() == ["1", "2", "3", "4"]
    assert len(text) < 2_000


@pytest.mark.parametrize(
    "unsaid",
    [
        'style:text-line-through-style="solid"',
        'style:text-line-through-type="double"',
        'text:display="none"',
    ],
)
def test_what_is_struck_out_or_hidden_is_left_out(unsaid: str) -> None:
    body = p("Погибли <text:span text:style-name='T1'>1<text:s/></text:span>4 человека.")
    assert read(body, style("T1", unsaid)) == "Погибли 4 человека."
    assert read(body, style("T1", "", below="Old"), style("Old", unsaid)) == "Погибли 4 человека."


def test_a_style_may_say_that_its_letters_are_not_struck_out() -> None:
    line = 'style:text-line-through-style="{}"'
    styles = style("P1", line.format("solid"), "paragraph") + style("T1", line.format("none"))
    body = (
        "<text:p text:style-name='P1'>12 <text:span text:style-name='T1'>14</text:span> 15</text:p>"
    )
    assert read(body, styles) == "14"


def test_styles_that_stand_on_each_other_come_to_an_end() -> None:
    styles = style("A", "", below="B") + style("B", 'text:display="none"', below="A")
    assert read(p("4<text:span text:style-name='A'>1</text:span>"), styles) == "4"


@pytest.mark.parametrize(
    ("place", "said"),
    [("super 58%", "²"), ("33% 58%", "²"), ("sub 58%", "2"), ("-33% 58%", "2"), ("0% 100%", "2")],
)
def test_raised_digits_are_written_raised(place: str, said: str) -> None:
    body = p("40 м<text:span text:style-name='T1'><text:span>2</text:span></text:span> крыши")
    assert read(body, style("T1", f'style:text-position="{place}"')) == f"40 м{said} крыши"


@pytest.mark.parametrize(
    "part",
    [
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>300 домов</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>",
        "<text:p/><text:section text:display='none'><text:p>300 домов</text:p></text:section>",
        "<text:p><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>300 домов"
        "</text:p></text:note-body></text:note></text:p>",
        "<text:p><office:annotation><text:p>300 домов</text:p></office:annotation></text:p>",
        "<text:p><text:hidden-text text:is-hidden='true'>300 домов</text:hidden-text></text:p>",
        "<text:p><draw:frame><draw:object><text:p>300 домов</text:p></draw:object></draw:frame></text:p>",
    ],
)
def test_what_is_no_text_is_left_out(part: str) -> None:
    assert read(part + p("Введено 412 домов.")) == "Введено 412 домов."


def test_deleted_words_may_stay_in_their_place() -> None:
    """As LibreOffice writes them where changes are shown, in files that are not packed."""
    changes = "".join(
        f"<text:changed-region text:id='{name}'><text:{kind}/></text:changed-region>"
        for name, kind in (("c1", "deletion"), ("c2", "insertion"))
    )
    marks = {
        f"{end}{at}": f"<text:change-{end} text:change-id='c{at}'/>"
        for end in ("start", "end")
        for at in (1, 2)
    }
    body = p("Введено {start1}300<text:s/></text:p><text:p>домов {end1}{start2}412{end2} школ.")
    tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>"
    assert read(tracked + body.format(**marks)) == "Введено\n412 школ."
    items = "<text:list><text:list-item>{start2}<text:p>7</text:p></text:list-item></text:list>"
    assert read(tracked + items.format(**marks)) == "- 7"
    between = "<text:change-start text:change-id='c1'/>{}<text:change-end text:change-id='c1'/>"
    assert read(tracked + between.format(p("12")) + p("14")) == "14"


def test_a_box_breaks_no_line() -> None:
    box = f"<draw:frame><draw:text-box>{p('Всего 7.')}</draw:text-box></draw:frame>"
    assert read(p(f"Введено {box}412 домов.")) == "Введено 412 домов.\nВсего 7."


def test_one_file_of_xml_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "Итоги.fodt"
    path.write_text(
        '<?xml version="1.0"?>\n' + content(p("Введено<!-- ? --> 412 домов."), root="document"),
        "utf-8",
    )
    (found,) = load([str(path)])
    assert isinstance(found, Document)
    assert found.text == "Введено 412 домов."
    assert (found.title, found.published, found.source) == (None, None, str(path))


def test_it_is_known_without_its_suffix() -> None:
    assert form_of(text(p("12"))[:4096]) == "odt"
    assert form_of(content(p("12"), root="document").encode()) == "odt"
    assert form_of(packed(content(""), "text-template")[:4096]) != "odt"


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"no archive", b"<office:document"])
def test_a_broken_file_says_so(data: bytes) -> None:
    assert "an OpenDocument text that cannot be opened (broken" in fault(data)


def test_what_is_no_text_says_so() -> None:
    markup = content("").replace("office:text", "office:presentation")
    assert "no text; save its text as .docx" in fault(markup.encode())
    assert fault(text(p(" "))).startswith("an OpenDocument text without text")


def test_no_entity_is_expanded(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("тайна", encoding="utf-8")
    told = f'<!DOCTYPE x [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt"><!ENTITY y "777">]>'
    markup = told + content(p("Да.") + p("&x;&y;"), root="document")
    assert document(markup.encode(), "a.fodt").text == "Да."


def test_a_file_that_unpacks_to_more_than_the_limit_is_an_error() -> None:
    assert "longer than 20 MiB" in fault(text(p(" " * LIMIT)))


def test_tags_without_end_are_an_error() -> None:
    """20 MiB of them would take 650 of memory."""
    assert "more than 2,000,000 tags" in fault(text("<text:p/>" * 2_000_001))


def test_tags_in_tags_without_end_are_an_error() -> None:
    deep = "<text:span>" * 5_000 + "12" + "</text:span>" * 5_000
    assert "cannot be opened" in fault(text(p(deep)))


def test_damaged_files_are_read_or_refused() -> None:
    draw = random.Random(7)
    body = TABLE + p(
        "Погибли <text:span text:style-name='T1'>12<text:s text:c='2'/></text:span>14."
    )
    styles = style("T1", 'style:text-position="super 58%" text:display="none"')
    texts = 0
    for whole in (text(body, styles, styles), content(body, styles, root="document").encode()):
        for _ in range(200):
            data = bytearray(whole)
            for _ in range(draw.choice((1, 3, 10))):
                at = draw.randrange(len(data))
                data[at : at + draw.choice((0, 1, 1, 40))] = bytes(
                    draw.choices(b'<>/="12:pts &', k=2)
                )
            try:
                texts += bool(document(bytes(data), "release.odt").text)
            except SourceError:
                texts += 1
    assert texts == 400
