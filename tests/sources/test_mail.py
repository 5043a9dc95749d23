"""Mail: messages, boxes of them, what is attached, pages that a browser saved as one file."""

from __future__ import annotations

import base64
import datetime as dt
import email.policy
import io
import random
from email.message import EmailMessage
from pathlib import Path

import pytest

from pdf_files import column, pdf
from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import load, mailbox

SAID = "За неделю спасатели вывезли 42 человека из трёх сёл.\nРазвёрнуто 5 пунктов, сообщил начальник штаба."
DAY = dt.date(2025, 7, 2)
PAGE = "<html><body><table><tr><td><p>{}</p></td></tr></table></body></html>"


def message(text: str | None = SAID, html: str | None = None) -> EmailMessage:
    made = EmailMessage(policy=email.policy.SMTP)
    made["From"] = "Пресс-служба области <press@example.org>"
    made["To"] = "news@example.org"
    made["Subject"] = "Сводка за неделю"
    made["Date"] = "Wed, 02 Jul 2025 01:10:00 +0600"
    if text is not None:
        made.set_content(text, cte="base64")
    if html is not None and text is None:
        made.set_content(html, subtype="html")
    elif html is not None:
        made.add_alternative(html, subtype="html")
    return made


def given(folder: Path, data: bytes, name: str = "letter.eml") -> list[Document | SourceError]:
    path = folder / name
    path.write_bytes(data)
    return list(load([str(path)]))


def one(folder: Path, data: bytes, name: str = "letter.eml") -> Document:
    (found,) = given(folder, data, name)
    assert isinstance(found, Document), found
    return found


def test_a_message_gives_its_text_subject_day_and_sender(tmp_path: Path) -> None:
    found = one(tmp_path, bytes(message()))
    assert found.text == SAID
    assert (found.title, found.published) == ("Сводка за неделю", DAY)
    assert found.publisher == "Пресс-служба области"
    assert found.source == str(tmp_path / "letter.eml")


@pytest.mark.parametrize("name", ["letter", "letter.txt"])
def test_it_is_known_without_its_suffix(tmp_path: Path, name: str) -> None:
    assert one(tmp_path, bytes(message()), name).text == SAID


def test_a_message_without_a_name_is_of_its_house(tmp_path: Path) -> None:
    made = message()
    made.replace_header("From", "press@example.org")
    del made["Subject"]
    found = one(tmp_path, bytes(made))
    assert (found.publisher, found.title) == ("example.org", None)


def test_heads_in_bytes_that_should_not_be_there_are_read(tmp_path: Path) -> None:
    head = "MIME-Version: 1.0\r\nsubject: Сводка\r\n за неделю\r\nDate: сегодня\r\n\r\n"
    for encoding in ("utf-8", "cp1251"):
        found = one(tmp_path, f"{head}{SAID}".encode(encoding))
        assert (found.title, found.published, found.text) == ("Сводка за неделю", None, SAID)


def test_of_two_ways_to_say_it_the_plain_one_is_read(tmp_path: Path) -> None:
    assert one(tmp_path, bytes(message(SAID, PAGE.format(SAID)))).text == SAID


@pytest.mark.parametrize("remark", [None, "Откройте письмо в браузере."])
def test_a_page_is_read_where_there_is_no_plain_text(tmp_path: Path, remark: str | None) -> None:
    assert one(tmp_path, bytes(message(remark, PAGE.format(SAID)))).text == SAID.replace("\n", " ")


def test_lines_that_go_on_are_one_and_the_signature_is_left_out(tmp_path: Path) -> None:
    flowed = SAID.replace("вывезли 42", "вывезли \n42") + "\n-- \nДежурный, тел. 55-12-34"
    made = message(flowed)
    made.set_param("format", "flowed")
    assert one(tmp_path, bytes(made)).text == SAID


def test_a_space_at_the_end_of_a_line_may_only_mark_that_it_goes_on(tmp_path: Path) -> None:
    """RFC 3676 with DelSp, as the mail of some desks has it: «12 000» was read with two spaces."""
    made = message("Изъято 12  \n000 патронов и пер \nвая граната.")
    made.set_param("format", "flowed")
    made.set_param("delsp", "yes")
    assert one(tmp_path, bytes(made)).text == "Изъято 12 000 патронов и первая граната."


def test_a_sender_may_have_a_comma_in_the_name(tmp_path: Path) -> None:
    made = message()
    made.replace_header("From", '"Иванов, пресс-служба" <press@example.org>')
    assert one(tmp_path, bytes(made)).publisher == "Иванов, пресс-служба"


def test_what_cannot_be_read_of_a_message_keeps_back_nothing_else(tmp_path: Path) -> None:
    made = message("Сводка.")
    made.add_attachment(SAID, filename="Сводка.txt")
    body = base64.b64encode("Сводка.\r\n".encode())
    data = bytes(made).replace(body, base64.b64encode(bytes(9)))
    refused, attached = given(tmp_path, data)
    assert str(refused).startswith(f"{tmp_path / 'letter.eml'}: binary data")
    assert isinstance(attached, Document)
    assert attached.text.strip() == SAID


def test_a_long_line_of_mail_takes_no_long_time() -> None:
    line = b"From " + b"11:11 " * 100_000 + b"\n"
    assert list(mailbox.messages(io.BytesIO(line))) == [line]


def test_what_is_attached_is_a_document_of_that_day(tmp_path: Path) -> None:
    made = message()
    made.add_attachment(
        pdf(column(50, 780, ["Построено 14 мостов."])),
        maintype="application",
        subtype="pdf",
        filename="Мосты.pdf",
    )
    made.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    made.add_attachment(b"PK", maintype="application", subtype="zip", filename="all.zip")
    made.add_attachment(b"{\\rtf1 12 boats}", maintype="text", subtype="rtf", filename="Boats.rtf")
    made.add_attachment(b"PK", maintype="application", subtype="x", filename="Figures.xlsx")
    text, bridges, refused, boats, figures = given(tmp_path, bytes(made))
    assert isinstance(text, Document)
    assert isinstance(bridges, Document)
    assert (bridges.text, bridges.published) == ("Построено 14 мостов.", DAY)
    assert bridges.publisher == text.publisher
    assert "letter.eml: all.zip is attached" in str(refused)
    assert "letter.eml: Figures.xlsx is attached" in str(figures)
    assert isinstance(boats, Document)
    assert (boats.text, boats.published) == ("12 boats", DAY)


def test_a_message_that_was_sent_on_is_one_of_its_own(tmp_path: Path) -> None:
    made = message("Пересылаю.")
    made.add_attachment(message())
    note, sent_on = given(tmp_path, bytes(made))
    assert isinstance(note, Document)
    assert isinstance(sent_on, Document)
    assert (note.text, sent_on.text, sent_on.title) == ("Пересылаю.", SAID, "Сводка за неделю")


def test_a_box_gives_its_messages(tmp_path: Path) -> None:
    postmark = b"From press@example.org Wed Jul  2 01:10:00 2025\n"
    second = b"From: a@example.org\nMIME-Version: 1.0\n\n>From the north 7 boats came.\nFrom 3 to 5 left.\n"
    box = postmark + bytes(message()).replace(b"\r\n", b"\n") + b"\n" + postmark + second
    found = given(tmp_path, box, "press.mbox")
    assert [x.text if isinstance(x, Document) else x for x in found] == [
        SAID,
        "From the north 7 boats came.\nFrom 3 to 5 left.",
    ]


def test_a_message_of_a_box_that_says_nothing_stops_no_other(tmp_path: Path) -> None:
    postmark = b"From a@example.org Wed Jul  2 01:10:00 2025\n"
    empty = b"MIME-Version: 1.0\nContent-Type: image/png\n\nx\n\n"
    box = (
        postmark
        + bytes(message()).replace(b"\r\n", b"\n")
        + b"\n"
        + postmark
        + empty
        + postmark
        + empty
    )
    first, *others = given(tmp_path, box, "press.mbox")
    assert isinstance(first, Document)
    assert [str(x).rpartition("press.mbox")[2].partition(":")[0] for x in others] == [
        ", message 2",
        ", message 3",
    ]
    assert "a message without text" in str(others[0])


def test_a_page_saved_as_one_file_is_read_as_the_page(tmp_path: Path) -> None:
    article = (
        "<html lang='ru'><head><title>Паводок</title></head><body><nav><a href='/'>Главная</a></nav>"
        f"<article><h1>Паводок</h1><p>{SAID}</p><p>Вода ушла из 12 дворов, отметили в штабе.</p></article>"
        "</body></html>"
    )
    made = EmailMessage(policy=email.policy.SMTP)
    made["From"] = "<Saved by Blink>"
    made["Snapshot-Content-Location"] = "https://vesti.example/2025/07/02/pavodok/"
    made.set_content(article, subtype="html", cte="quoted-printable")
    made.add_related(b"\x89PNG", "image", "png")
    found = one(tmp_path, bytes(made), "page.mhtml")
    assert "вывезли 42 человека" in found.text
    assert "Главная" not in found.text
    assert (found.source, found.published) == ("https://vesti.example/2025/07/02/pavodok/", DAY)


def test_a_message_longer_than_the_limit_stops_no_other(tmp_path: Path) -> None:
    postmark = b"From a@example.org Wed Jul  2 01:10:00 2025\n"
    box = (
        postmark
        + b"MIME-Version: 1.0\n\n"
        + b"x" * 99
        + b"\n\n"
        + postmark
        + b"MIME-Version: 1.0\n\n42.\n"
    )
    (tmp_path / "a.mbox").write_bytes(box)
    with (tmp_path / "a.mbox").open("rb") as stream:
        long, short = mailbox.messages(stream, 80)
    assert long is None
    assert short is not None
    assert short.endswith(b"42.\n")


def test_parts_within_parts_without_end_are_bounded(tmp_path: Path) -> None:
    deep = b"MIME-Version: 1.0\n"
    for at in range(3000):
        deep += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at)
    assert isinstance(given(tmp_path, deep)[0], SourceError)


def test_damaged_mail_is_read_or_refused(tmp_path: Path) -> None:
    made = message(SAID, PAGE.format(SAID))
    made.add_attachment(message())
    whole, draw = bytes(made), random.Random(11)
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(draw.choice((1, 5, 20))):
            at = draw.randrange(len(data))
            data[at : at + draw.choice((0, 1, 1, 60))] = bytes(draw.choices(range(256), k=2))
        assert given(tmp_path, bytes(data))
