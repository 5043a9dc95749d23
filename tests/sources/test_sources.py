"""Where documents come from: encodings, forms, and servers that misbehave."""

from __future__ import annotations

import bz2
import contextlib
import datetime as dt
import gzip
import http.server
import io
import json
import lzma
import os
import plistlib
import sys
import tarfile
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from svodka.errors import SourceError
from svodka.model import Document, text_id
from svodka.sources import html, load
from svodka.sources.encoding import decode
from svodka.sources.fetch import fetch
from svodka.sources.forms import form_of
from svodka.sources.packing import Body

NEWS = (
    "Пограничники изъяли почти 300 единиц оружия и свыше 9 тысяч боеприпасов.\n\n"
    "«С начала года задержаны 17 человек», — сообщил начальник службы."
)
PAGE = f"""<!DOCTYPE html>
<html lang="ru"><head><meta charset="{{charset}}"><title>Итоги полугодия</title>
<meta property="og:title" content="Итоги полугодия">
<meta property="og:site_name" content="Вестник области">
<meta property="article:published_time" content="2022-07-05T10:00:00+06:00"></head>
<body><nav><a href="/">Главная</a><a href="/news">Новости</a></nav>
<article><h1>Итоги полугодия</h1>{"".join(f"<p>{line}</p>" for line in NEWS.split(chr(10)) if line)}
<p>В прошлом году за тот же срок было задержано 12 человек, отметили в ведомстве.</p></article>
<footer>Телефон редакции 55-12-34</footer></body></html>"""


def one(source: str) -> Document:
    (found,) = load([source])
    assert isinstance(found, Document), found
    return found


def error(source: str) -> str:
    (found,) = load([source])
    assert isinstance(found, SourceError), found
    assert "\n" not in str(found)
    return str(found)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8_r", "cp866"],
)
@pytest.mark.parametrize(
    "text",
    [
        NEWS,
        NEWS.upper(),
        "Изъято 5 тонн",
        "Задержаны 42 человека",
        "Ёмкость рынка — 3 млн",
        "Выросло на 15 %",
    ],
)
def test_the_encoding_of_russian_text_is_recognised(text: str, encoding: str) -> None:
    data = text.encode(encoding, "replace")
    assert decode(data).text.removeprefix("\ufeff") == data.decode(encoding).removeprefix("\ufeff")


@pytest.mark.parametrize("hint", [None, "windows-1251"])
@pytest.mark.parametrize(
    "text",
    [
        "Былтыр облыста 45 мың тонна ет өндірілді, деді әкім.",
        "ТИРСКІДЕ 5 МЫҢ ҮЙ САЛЫНДЫ",
        "Әкім әр отбасына 40 мың теңге берілді деп хабарлады.",
    ],
)
def test_kazakh_of_one_byte_a_letter_is_recognised(text: str, hint: str | None) -> None:
    """«45 мың» was read as «45 мыѕ», 45 and no thousands."""
    assert decode(text.encode("kz1048"), hint) == (text, "kz1048")


@pytest.mark.parametrize(
    "text", ["Тираж газеты «Вісті Їжака» — 12 тысяч.", "Ухапшено је 12 људи, рекао је министар."]
)
def test_names_of_neighbours_make_no_kazakh(text: str) -> None:
    assert decode(text.encode("cp1251")).text == text


def test_utf8_cut_inside_a_letter_is_utf8() -> None:
    assert decode("Изъято 5 тонн".encode()[:-1]).text == "Изъято 5 тон"


def test_utf8_with_a_broken_byte_is_utf8() -> None:
    data = NEWS.encode()
    text, encoding = decode(data[:40] + b"\xff" + data[40:])
    assert encoding == "utf-8"
    assert "свыше 9 тысяч" in text


def test_a_space_of_one_byte_in_utf8_parts_the_digits_that_it_stands_between() -> None:
    """Lost, it made 12 of «12 000»."""
    data = f"{NEWS} Изъято 12".encode() + b"\xa0000."
    assert decode(data).text == f"{NEWS} Изъято 12\u00a0000."


def test_a_wrong_charset_in_the_header_is_not_believed() -> None:
    assert decode(NEWS.encode("cp1251"), "utf-8").text == NEWS
    assert decode(NEWS.encode("koi8_r", "replace"), "cp1251").encoding == "koi8_r"
    assert decode(NEWS.encode(), "windows-1251").text == NEWS


def test_a_charset_that_python_does_not_know_is_ignored() -> None:
    assert decode(NEWS.encode("cp1251"), "x-user-defined\0").text == NEWS
    assert decode(NEWS.encode("cp1251"), "hex").text == NEWS


def test_text_that_is_not_russian_keeps_its_encoding() -> None:
    german = "Über 5 Übungen für Schüler waren schön, größer und früher als sonst. " * 4
    assert decode(german.encode("cp1252"), "iso-8859-1").text == german
    assert "schön" in decode(german.encode("cp1252")).text


def test_a_text_file_is_one_document(tmp_path: Path) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes(NEWS.replace("\n", "\r\n").encode())
    document = one(str(path))
    assert document.text == NEWS
    assert document.id == text_id(NEWS)
    assert document.source == str(path)
    assert document.published is None


def test_front_matter_names_title_publisher_and_date(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.md"
    front = (
        "---\nid: b7\ntitle: Итоги: полугодие\npublished: 2022-07-05\npublisher: Вестник\n---\n\n"
    )
    path.write_text(front + NEWS, encoding="utf-8")
    document = one(str(path))
    assert document == Document(
        NEWS, "b7", dt.date(2022, 7, 5), "Итоги: полугодие", "Вестник", None, str(path)
    )


def test_front_matter_names_the_page_that_a_file_was_taken_from(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.md"
    path.write_text(f"---\nsource: https://example.org/2017\n---\n{NEWS}", encoding="utf-8")
    assert one(str(path)).source == "https://example.org/2017"


def test_a_line_of_dashes_alone_is_no_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("---\nИзъято 5 тонн\n---\n", encoding="utf-8")
    assert one(str(path)).text == "---\nИзъято 5 тонн\n---\n"


def test_a_broken_date_in_front_matter_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.md"
    path.write_text("---\npublished: вчера\n---\nИзъято 5 тонн", encoding="utf-8")
    assert error(str(path)).startswith(f'{path}: front matter: "published" is вчера')


@pytest.mark.parametrize(
    "front",
    [
        "title: Итоги\npublished: 2022-07-05\ntags:\n  - лодки\n  - порт\n",
        "date: 2022-07-05 10:00:00 +0300\ntags:\n- порт\n\nheadline: Итоги\n",
        "Дата: 05.07.2022\n# из архива\nЗаголовок: 'Итоги'\n",
    ],
)
def test_front_matter_has_lists_and_the_names_of_columns(tmp_path: Path, front: str) -> None:
    path = tmp_path / "bulletin.md"
    path.write_text(f"---\n{front}---\n{NEWS}", encoding="utf-8")
    found = one(str(path))
    assert (found.text, found.title, found.published) == (NEWS, "Итоги", dt.date(2022, 7, 5))


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: >-\n  Итоги\n  полугодия\npublished: 2022-07-05\n---\n",
        "---\ntitle: Итоги\n  полугодия\ntags:\n  - рыба\ndate: 2022-07-05T10:00:00\n---\n",
        '+++\ntitle = "Итоги полугодия"\ndate = 2022-07-05T10:00:00+06:00\ntags = ["рыба"]\n+++\n\n',
    ],
    ids=["folded", "indented", "TOML"],
)
def test_front_matter_is_folded_or_toml(tmp_path: Path, front: str) -> None:
    path = tmp_path / "bulletin.md"
    path.write_text(front + NEWS, encoding="utf-8")
    found = one(str(path))
    assert (found.text, found.title) == (NEWS, "Итоги полугодия")
    assert found.published == dt.date(2022, 7, 5)


def test_lines_of_plus_signs_are_no_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.md"
    path.write_text(f"+++\n{NEWS}\n+++\n{NEWS}", encoding="utf-8")
    assert one(str(path)).text.startswith("+++")
    path.write_text(f"+++\ntitle = Итоги\n+++\n{NEWS}", encoding="utf-8")
    assert "not TOML" in error(str(path))


def test_front_matter_that_does_not_end_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "bulletin.md"
    path.write_text(f"---\npublished: 2022-07-05\n\n{NEWS}", encoding="utf-8")
    assert "write the missing ---" in error(str(path))


def test_a_page_that_is_called_a_pdf_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_text("<!DOCTYPE html><h1>404</h1><p>Search 40 pages.</p>", encoding="utf-8")
    assert "a page, not a PDF file" in error(str(path))


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.touch()
    assert one(str(path)).text == ""


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"%PDF-1.7 \xd0\xd1", "a PDF file"),
        (b"PK\x03\x04 word/document.xml", "office document"),
        (b"PK\x03\x04 xl/workbook.xml", "save a text as .docx or HTML, a table as CSV"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0", "binary data"),
        (bytes(range(1, 32)) * 40, "binary data"),
    ],
)
def test_a_binary_file_is_an_error(tmp_path: Path, data: bytes, says: str) -> None:
    path = tmp_path / "news.txt"
    path.write_bytes(data)
    assert says in error(str(path))


def word(path: Path, body: str) -> Path:
    """A Word document with this body."""
    names = (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    )
    head = '<w:document xmlns:w="{}" xmlns:mc="{}">'.format(*names)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", f"{head}<w:body>{body}</w:body></w:document>")
    return path


TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Район 46,9</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"


def test_a_word_document_gives_its_paragraphs(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>Введено 41</w:t></w:r><w:r><w:t>2 домов.</w:t></w:r></w:p><w:p/>"
        f"{TABLE}"
        "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>12 школ;</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>Всего</w:t><w:tab/><w:t>7</w:t></w:r></w:p>"
    )
    document = one(str(word(tmp_path / "a.docx", body)))
    assert document.text == "Введено 412 домов.\n- 12 школ;\nВсего\t7"
    assert (document.title, document.published) == (None, None)


def test_a_word_document_is_known_without_its_suffix(tmp_path: Path) -> None:
    path = word(tmp_path / "release.doc", "<w:p><w:r><w:t>Введено 412 домов.</w:t></w:r></w:p>")
    assert one(str(path)).text == "Введено 412 домов."


def test_what_was_deleted_from_a_word_document_is_not_read(tmp_path: Path) -> None:
    body = (
        "<w:p><w:del><w:r><w:t>Введено 300 домов.</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>Введено 412 домов.</w:t></w:r></w:ins></w:p>"
    )
    assert one(str(word(tmp_path / "a.docx", body))).text == "Введено 412 домов."


def test_a_word_document_that_is_all_table_is_read(tmp_path: Path) -> None:
    assert one(str(word(tmp_path / "a.docx", TABLE))).text == "Район 46,9"


def test_a_text_box_of_a_word_document_is_read_once(tmp_path: Path) -> None:
    box = "<w:p><w:r><w:t>Врезка.</w:t></w:r></w:p>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    body = f"<w:p><w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r></w:p>"
    assert one(str(word(tmp_path / "a.docx", body))).text == "Врезка."


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"no archive"])
def test_a_broken_word_document_says_so(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(data)
    assert "a Word document that cannot be opened" in error(str(path))


def test_a_word_document_with_a_damaged_directory_says_so(tmp_path: Path) -> None:
    """The archive then says that its file begins before it, which raised what stops a whole batch."""
    path = word(tmp_path / "a.docx", "<w:p><w:r><w:t>Введено 412 домов.</w:t></w:r></w:p>")
    data = bytearray(path.read_bytes())
    end = data.rfind(b"PK\5\6")
    data[end + 16 : end + 20] = (2**31).to_bytes(4, "little")
    path.write_bytes(data)
    assert "a Word document that cannot be opened" in error(str(path))


def test_no_entity_of_a_word_document_is_expanded(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    markup = (
        f'<!DOCTYPE w:document [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]>'
        f"<w:document {names}><w:body><w:p><w:r><w:t>Да.</w:t></w:r><w:r><w:t>&x;</w:t></w:r></w:p>"
        "</w:body></w:document>"
    )
    (tmp_path / "secret.txt").write_text("тайна", encoding="utf-8")
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", markup)
    assert one(str(path)).text == "Да."


def test_a_folder_does_not_pass_over_texts_that_cannot_be_read(tmp_path: Path) -> None:
    """A folder of releases half of which were PDF gave the other half, and not a word."""
    (tmp_path / "a.txt").write_text("Введено 12 домов.", encoding="utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "c.png").write_bytes(b"\x89PNG")
    (tmp_path / "d.txt").symlink_to(tmp_path / "none.txt")
    zipfile.ZipFile(tmp_path / "e.xlsx", "w").close()
    text, *refused = load([str(tmp_path)])
    assert isinstance(text, Document)
    assert "b.pdf: a PDF file" in str(refused[0])
    assert "d.txt: no such file" in str(refused[1])
    assert "e.xlsx: " in str(refused[2])


@pytest.mark.parametrize(
    "head",
    [
        "From a@example.org Mon Jan  1 00:00:00 2024\nFrom: a@example.org\nMessage-ID: <1@a>\n\n",
        "Return-Path: <a@example.org>\r\nSubject: 42\r\n\r\n",
        "Received: from a by b; Mon, 1 Jan 2024\nSubject: 42\n\n",
    ],
)
def test_mail_of_plain_text_is_no_text(head: str) -> None:
    """The days of its head were figures: «1 Jan»."""
    assert form_of(f"{head}Двое.".encode()) == form_of(f"{head}Двое.".encode(), ".txt") == "mail"


def test_a_text_with_a_colon_is_no_mail() -> None:
    assert form_of(b"Received: 54 boats\nRefused: 12\n") == "text"


def test_a_web_archive_of_safari_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "Итоги года.webarchive"
    page = {"WebMainResource": {"WebResourceData": b"<p>42</p>"}}
    path.write_bytes(plistlib.dumps(page, fmt=plistlib.FMT_BINARY))
    for source in (path, tmp_path):
        assert "a web archive of Safari" in error(str(source))


def test_a_document_of_pages_in_a_folder_is_an_error(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "Статья.pages", "w") as packed:
        packed.writestr("Index/Document.iwa", "")
    assert "Статья.pages: a ZIP archive or office document" in error(str(tmp_path))


def test_a_letter_that_was_pasted_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("From: desk\nSubject: Сводка\n\nЗадержаны 42 человека.", encoding="utf-8")
    assert "Задержаны 42 человека." in one(str(path)).text


@pytest.mark.parametrize("pattern", ["", "/**/*.html", "/*"])
def test_frames_that_a_browser_saved_with_a_page_are_left_out(tmp_path: Path, pattern: str) -> None:
    """The figures of an advertisement stood beside those of the article."""
    (tmp_path / "Итоги.html").write_text("<html><p>Введено 12 домов.</p></html>", encoding="utf-8")
    for folder in ("Итоги_files", "own_files"):
        (tmp_path / folder).mkdir()
        text = "<html><p>Кредит до 10 млн тенге.</p></html>"
        (tmp_path / folder / "frame.html").write_text(text, encoding="utf-8")
    found = [str(one.source) for one in load([f"{tmp_path}{pattern}"]) if isinstance(one, Document)]
    names = {name.removeprefix(f"{tmp_path}/") for name in found}
    assert names == {"Итоги.html", "own_files/frame.html"}


def test_a_folder_that_cannot_be_listed_keeps_back_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("closed", "open"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("Введено 12 домов.", encoding="utf-8")
    listed = os.scandir

    def scandir(folder: str) -> object:
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return listed(folder)

    monkeypatch.setattr("os.scandir", scandir)
    refused, found = load([str(tmp_path)])
    assert str(refused) == f"{tmp_path}/closed: a folder that cannot be listed; check its rights"
    assert isinstance(found, Document)


def test_an_archive_in_a_folder_is_an_error(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "releases.zip", "w") as packed:
        packed.writestr("a.txt", "Введено 12 домов.")
    assert "releases.zip: a ZIP archive" in error(str(tmp_path))


@pytest.mark.parametrize(
    ("name", "held", "said"),
    [
        ("a.txt.bz2", bz2.compress(b"12"), "packed with bzip2, not text; unpack it first"),
        ("a.jsonl.xz", lzma.compress(b"12"), "packed with xz, not text; unpack it first"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c\0\4", "a 7z archive, not text; unpack it first"),
        ("a.rar", b"Rar!\x1a\x07\1\0", "a RAR archive, not text; unpack it first"),
    ],
)
def test_other_packings_are_named_in_a_folder_too(
    tmp_path: Path, name: str, held: bytes, said: str
) -> None:
    """They were "binary data", and one with the suffix of bzip2 or xz was passed over in a folder."""
    (tmp_path / name).write_bytes(held)
    for source in (tmp_path / name, tmp_path):
        assert f"{name}: {said}" in error(str(source))


@pytest.mark.parametrize(("suffix", "mode"), [("tar", "w"), ("tar.gz", "w:gz"), ("tgz", "w:gz")])
@pytest.mark.parametrize("form", [tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_an_archive_of_tar_is_named(tmp_path: Path, suffix: str, mode: str, form: int) -> None:
    (tmp_path / "a.txt").write_text("Введено 12 домов.", encoding="utf-8")
    with tarfile.open(tmp_path / f"a.{suffix}", mode, format=form) as packed:
        packed.add(tmp_path / "a.txt", "a.txt")
    assert "a tar archive, not text; unpack it first" in error(str(tmp_path / f"a.{suffix}"))


def test_mustard_is_no_archive() -> None:
    text = "x" * 255 + " mustard, 12 jars"
    assert text[257:262] == "ustar"
    assert decode(text.encode()).text == text


def test_the_text_of_scanned_pages_is_an_error(tmp_path: Path) -> None:
    """pdftotext makes a file of page ends of them, which was read as a document without a figure."""
    (tmp_path / "scan.txt").write_text("\f\n\f", encoding="utf-8")
    assert "scan.txt: pages without text, as of a scanned PDF" in error(str(tmp_path))


def test_missing_files_and_empty_folders_say_so(tmp_path: Path) -> None:
    assert error(str(tmp_path / "нет.txt")).endswith("no such file; check the path")
    assert "no files that svodka reads in this folder; name" in error(str(tmp_path))
    (tmp_path / "result.json").write_text("{}", encoding="utf-8")
    assert "in this folder, but .json; name them" in error(str(tmp_path))
    assert "not a file name" in error("a\0b")


def test_an_html_file_gives_text_title_date_and_publisher(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(charset="windows-1251"), encoding="cp1251")
    document = one(str(path))
    assert "свыше 9 тысяч боеприпасов" in document.text
    assert "Телефон редакции" not in document.text
    assert document.title == "Итоги полугодия"
    assert document.published == dt.date(2022, 7, 5)
    assert document.publisher == "Вестник области"
    assert document.language == "ru"


def test_a_notice_of_one_sentence_is_read_without_what_stands_around_it(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    notice = "За сутки на водоёмах области утонули 3 человека, сообщили спасатели."
    path.write_text(
        "<html><head><title>Сводка</title></head><body>"
        "<div class='menu'><ul><li><a href='/a'>Документы: 15 приказов</a></li></ul></div>"
        f"<div class='content'><h1>Сводка</h1><div class='text'><p>{notice}</p></div></div>"
        "<div class='related'><ul><li><a href='/b'>В Туле сгорели 7 домов</a></li></ul></div>"
        "</body></html>",
        encoding="utf-8",
    )
    text = one(str(path)).text
    assert notice in text
    assert "15 приказов" not in text
    assert "7 домов" not in text


def test_a_language_that_a_template_left_in_a_page_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    page = PAGE.format(charset="utf-8").replace('lang="ru"', 'lang="en-US"')
    path.write_text(page, encoding="utf-8")
    assert one(str(path)).language is None


def test_html_without_an_article_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><body></body></html>", encoding="utf-8")
    assert "no article text found" in error(str(path))


def test_json_lines_keep_their_ids_and_report_broken_lines(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    whole = {"id": "a", "text": "Изъято 5 тонн", "published": "2022-07-05", "language": "ru"}
    lines = [
        json.dumps(whole, ensure_ascii=False),
        '{"id": "b", "text": ',
        "",
        '{"id": "c"}',
        '{"text": "Задержаны двое", "id": 4}',
        '{"text": "Задержаны двое", "published": "5 июля"}',
        "[1]",
        '{"text": "\\ud800 трое", "published": "2022-07-05T10:00:00+06:00"}',
    ]
    path.write_text("\ufeff" + "\n".join(lines), encoding="utf-8")
    found = list(load([str(path)]))
    assert [item.id for item in found[:1] if isinstance(item, Document)] == ["a"]
    assert str(found[1]).startswith(f"{path}, line 2: broken JSON at column 20")
    assert str(found[2]) == f'{path}, line 4: no "text"; a document is {{"text": "…"}}'
    assert isinstance(found[3], Document)
    assert found[3].id == "4"
    assert 'line 6: "published" is "5 июля", not a date' in str(found[4])
    assert "line 7: not an object" in str(found[5])
    assert isinstance(found[6], Document)
    assert found[6].text == "\ufffd трое"
    assert found[6].published == dt.date(2022, 7, 5)


def test_keys_of_json_lines_may_be_called_as_columns_are(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    lines = [
        {"content": "Изъято 5 тонн", "date": "2022-07-05", "Url": "https://zarechye.example/1"},
        {"text": "Изъято 6 тонн", "content": "6", "date": {"day": 5}, "link": ["a"]},
        {"body": "Изъято 7 тонн", "date": "вчера"},
        {"lead": "Изъято 8 тонн", "body": "8"},
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    found = list(load([str(path)], text_column="Lead"))
    assert [item.text[7:8] for item in found if isinstance(item, Document)] == ["5", "6", "7", "8"]
    assert [item.published for item in found if isinstance(item, Document)] == [
        dt.date(2022, 7, 5), None, None, None,
    ]  # fmt: skip
    assert [getattr(item, "source", "") for item in found[:2]] == [lines[0]["Url"], str(path)]


def test_a_record_without_a_text_is_told_with_its_keys(tmp_path: Path) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"lead": "Изъято 5 тонн", "title": "Итоги"}', encoding="utf-8")
    assert 'no "text"; name with --text-column the key that holds it (lead)' in error(str(path))


@pytest.mark.parametrize(
    "line", [b'{"text": "\xff"}', b"[" * 100_000, b'{"text": "a", "n": ' + b"1" * 5000 + b"}"]
)
def test_hostile_json_is_an_error_not_an_exception(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "news.jsonl"
    path.write_bytes(line)
    assert "line 1: " in error(str(path))


@pytest.mark.parametrize(
    ("data", "first"),
    [
        (NEWS.encode("koi8_r", "replace"), NEWS[:20]),
        (json.dumps({"text": NEWS}).encode() + b"\n", NEWS[:20]),
        (PAGE.format(charset="utf-8").encode(), NEWS[:20]),
    ],
)
def test_standard_input_may_hold_any_form(
    monkeypatch: pytest.MonkeyPatch, data: bytes, first: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    assert first in one("-").text


# ---- a server that misbehaves


class Misbehaving(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name = self.path.partition("?")[0].strip("/").replace("-", "_")
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, name, self.missing)()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def send(self, data: bytes, kind: str = "text/html; charset=utf-8", **extra: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        for key, value in extra.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def page(self) -> None:
        self.send(PAGE.format(charset="utf-8").encode())

    def packed(self) -> None:
        self.send(gzip.compress(PAGE.format(charset="utf-8").encode()), Content_Encoding="gzip")

    def in_two(self) -> None:
        page = PAGE.format(charset="utf-8").encode()
        members = gzip.compress(page[:100]) + gzip.compress(page[100:])
        self.send(members + b"\0\0 what some servers append", Content_Encoding="gzip")

    def nowhere(self) -> None:
        self.send_response(302)
        self.end_headers()

    def plain(self) -> None:
        self.send(NEWS.encode("cp1251"), "text/plain; charset=utf-8")

    def lines(self) -> None:
        self.send(json.dumps({"id": "x", "text": NEWS}).encode(), "application/x-ndjson")

    def wrong_charset(self) -> None:
        self.send(PAGE.format(charset="utf-8").encode("cp1251"))

    def missing(self) -> None:
        self.send_error(404)

    def broken(self) -> None:
        self.send_error(503)

    def slow(self) -> None:
        time.sleep(1.5)

    def drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(20):
            self.wfile.write(b"a")
            time.sleep(0.1)

    def endless(self) -> None:
        self.send(b"")
        for _ in range(10_000):
            self.wfile.write(b"a" * 65536)

    def bomb(self) -> None:
        self.send(gzip.compress(b"a" * 3_000_000), Content_Encoding="gzip")

    def cut(self) -> None:
        self.send(b"<html>", Content_Length="5000")

    def garbage(self) -> None:
        self.wfile.write(b"\0\1\2 not http at all\r\n\r\n")

    def image(self) -> None:
        self.send(b"\x89PNG", "image/png")

    def pdf(self) -> None:
        self.send(b"%PDF-1.4", "application/pdf")

    def loop(self) -> None:
        self.redirect("/loop")

    def away(self) -> None:
        self.redirect("file:///etc/hostname")

    def moved(self) -> None:
        self.redirect("/page")

    def redirect(self, where: str) -> None:
        self.send_response(302)
        self.send_header("Location", where)
        self.end_headers()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    service = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Misbehaving)
    threading.Thread(target=service.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{service.server_address[1]}"
    service.shutdown()
    service.server_close()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")


@pytest.mark.parametrize("length", [1, 7, 10_000])
def test_packed_bodies_are_unpacked_however_they_are_cut(length: int) -> None:
    data = gzip.compress(b"one ") + gzip.compress(b"two") + b"\0"
    body = Body()
    chunks = (data[at : at + length] for at in range(0, len(data), length))
    assert b"".join(body.unpacked(chunk, 100) for chunk in chunks) == b"one two"
    assert not body.broke_off


@pytest.mark.parametrize(
    "path", ["page", "packed", "in-two", "plain", "lines", "moved", "wrong-charset"]
)
def test_pages_are_read(server: str, path: str) -> None:
    document = one(f"{server}/{path}")
    assert "свыше 9 тысяч боеприпасов" in document.text
    assert document.source == f"{server}/{path}"


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("missing", "the server answered 404 Not Found; check the address"),
        ("broken", "the server answered 503"),
        ("loop", "redirects in a circle"),
        ("away", "not a web page"),
        ("nowhere", "the server answered 302 and does not say where it leads"),
        ("garbage", "does not speak HTTP"),
        ("cut", "broke off after 6 bytes"),
        ("image", "image/png, not a page of text"),
        ("pdf", "a PDF file"),
    ],
)
def test_a_bad_answer_is_one_line(server: str, path: str, says: str) -> None:
    line = error(f"{server}/{path}")
    assert line.startswith(f"{server}/{path}: ")
    assert says in line


@pytest.mark.parametrize(
    ("path", "says"),
    [("slow", "0.4 s"), ("drip", "0.4 s"), ("endless", "longer"), ("bomb", "longer")],
)
def test_time_and_size_are_bounded(server: str, path: str, says: str) -> None:
    begun = time.monotonic()
    with pytest.raises(SourceError, match=says):
        fetch(f"{server}/{path}", timeout=0.4, limit=1 << 20)
    assert time.monotonic() - begun < 3


@pytest.mark.parametrize("value", ["1", "'>'", '"<"'])
def test_a_tag_of_very_many_attributes_is_refused(value: str) -> None:
    """A page of three megabytes held its reader for hours."""
    attributes = " ".join(f"a{number}={value}" for number in range(20_000))
    page = f"<html><body><p {attributes}><p>Изъяты 54 гранаты.</body></html>"
    with pytest.raises(SourceError, match="more than 1000 attributes"):
        html.article(page.encode(), "page.html")


@pytest.mark.parametrize(("rows", "fast"), [(10, False), (12_000, True)])
def test_a_page_of_many_tags_gets_no_second_opinion(
    monkeypatch: pytest.MonkeyPatch, rows: int, fast: bool
) -> None:
    """A table of 20,000 rows took half a minute: each paragraph was compared with all others."""
    asked: list[bool] = []
    monkeypatch.setattr("trafilatura.bare_extraction", lambda _, **how: asked.append(how["fast"]))
    page = f"<html><body><table>{'<tr><td>54 гранаты' * rows}</table></body></html>"
    with pytest.raises(SourceError, match="no article text"):
        html.article(page.encode(), "page.html")
    assert set(asked) == {fast}


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("ftp://example.org/a", "only http and https"),
        ("file:///etc/hostname", "not a web address"),
        ("http://", "not a web address"),
        ("http://[::1", "not a web address"),
        ("http://127.0.0.1:1/", "cannot be reached"),
    ],
)
def test_addresses_that_cannot_be_fetched(url: str, says: str) -> None:
    assert says in error(url)


def test_one_bad_source_does_not_stop_the_others(tmp_path: Path, server: str) -> None:
    good = tmp_path / "good.txt"
    good.write_text(NEWS, encoding="utf-8")
    found = list(load([str(tmp_path / "none"), str(good), f"{server}/missing", str(good)]))
    assert [isinstance(item, Document) for item in found] == [False, True, False, True]
