"""The export of Telegram's desktop program as JSON: channels are read, private persons are not."""

from __future__ import annotations

import datetime as dt
import io
import json
import os
import random
from pathlib import Path
from typing import Any

import pytest

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import Loaded, load, loaded
from svodka.sources.telegram import export
from telegram import FIRST, NAME, SECOND, account, chat, exported, message

DAY = dt.date(2025, 7, 5)


def given(folder: Path, data: bytes, name: str = "result.json") -> list[Document | SourceError]:
    path = folder / name
    path.write_bytes(data)
    return list(load([str(path)]))


def one(folder: Path, told: Any) -> Document:
    (found,) = given(folder, exported(told))
    assert isinstance(found, Document), found
    return found


def texts(found: list[Document | SourceError]) -> list[str]:
    return [item.text if isinstance(item, Document) else f"! {item}" for item in found]


@pytest.mark.parametrize("indent", [1, None])
@pytest.mark.parametrize("name", ["result.json", "zarechye.json", "channel", "channel.jsonl"])
def test_a_message_of_a_channel_is_a_document(
    tmp_path: Path, indent: int | None, name: str
) -> None:
    found = given(tmp_path, exported(chat(message(7, FIRST), message(8, SECOND)), indent), name)
    assert texts(found) == [FIRST, SECOND]
    first = found[0]
    assert isinstance(first, Document)
    assert (first.published, first.publisher, first.title) == (DAY, NAME, None)
    assert (first.id, first.source) == ("1500000001/7", str(tmp_path / name))


def test_a_folder_gives_its_export_and_no_other_json(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "x"}')
    (tmp_path / "result.json").write_bytes(exported(chat(message(7, FIRST))))
    assert texts(list(load([str(tmp_path)]))) == [FIRST]


def test_what_is_only_called_so_is_none(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text(FIRST)
    for name, data in (("a", b'{"accuracy": 54}'), ("b", b""), ("c", b"54")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "result.json").write_bytes(data)
    os.mkfifo(tmp_path / "result.json")
    assert texts(list(load([str(tmp_path)]))) == [FIRST]


def test_the_address_is_told_where_the_export_tells_it(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_bytes(exported(chat(message(7, FIRST), username="zarechye")))
    (found,) = loaded([str(path)])
    assert isinstance(found, Loaded)
    assert found.url == found.document.source == "https://t.me/zarechye/7"
    assert found.address == str(path)
    assert json.loads(found.raw)["id"] == 7


@pytest.mark.parametrize("username", ["zar echye", "a/b", "../x", "я", 7])
def test_what_is_no_username_makes_no_address(tmp_path: Path, username: object) -> None:
    assert one(tmp_path, chat(message(7, FIRST), username=username)).source != "https://t.me"
    assert one(tmp_path, chat(message(7, FIRST), username=username)).id == "1500000001/7"


PIECES: list[tuple[list[Any], str]] = [
    (["Изъято ", {"type": "bold", "text": "5 тонн"}, " рыбы"], "Изъято 5 тонн рыбы"),
    (
        [{"type": "text_link", "text": "Отчёт", "href": "https://x.example/12"}, ": 54 дела"],
        "Отчёт: 54 дела",
    ),
    ([{"type": "blockquote", "text": "Потушено 12"}, "\n\nИтого 14"], "Потушено 12\nИтого 14"),
    ([{"type": "custom_emoji", "text": "🔥", "document_id": "1"}, " 12 пожаров"], "🔥 12 пожаров"),
    ([{"type": "spoiler", "text": "42"}, " человека"], "42 человека"),
    (
        ["Погибли ", {"type": "strikethrough", "text": "12"}, " 14 человек"],
        "Погибли  14 человек",
    ),
    (["12\u00a0000 га"], "12 000 га"),
    (["40  000 и 7"], "40  000 и 7"),
    ([{"type": "plain", "text": "Изъято 5\ud83d"}], "Изъято 5\ufffd"),
]


@pytest.mark.parametrize(("pieces", "text"), PIECES)
def test_a_text_is_put_together_of_its_pieces(tmp_path: Path, pieces: list[Any], text: str) -> None:
    data = json.dumps(chat(message(7, pieces))).encode()
    assert texts(given(tmp_path, data)) == [text]


def test_the_pieces_are_read_where_only_they_are_told(tmp_path: Path) -> None:
    told = message(7, "", text_entities=[{"type": "plain", "text": FIRST}])
    assert one(tmp_path, chat(told)).text == FIRST


def test_what_is_no_text_is_passed_over(tmp_path: Path) -> None:
    silent = [
        message(1, "", type="service", action="create_channel", title="54"),
        message(2, "Закреплено 12", type="service"),
        message(3, "", photo="photos/1.jpg"),
        message(4, "", poll={"question": "Сколько?", "answers": [{"text": "54", "voters": 12}]}),
        message(5, [], sticker_emoji="🔥"),
        message(6, " \n "),
        message(7, FIRST, photo="photos/2.jpg", reactions=[{"emoji": "👍", "count": 312}]),
    ]
    assert one(tmp_path, chat(*silent)).text == FIRST


def test_who_states_a_forwarded_post_is_its_channel(tmp_path: Path) -> None:
    told = message(7, FIRST, forwarded_from="МЧС Заречья", forwarded_from_id="channel42")
    assert one(tmp_path, chat(told)).publisher == "МЧС Заречья"


@pytest.mark.parametrize("of", ["user42", None])
def test_no_person_is_named_from_whom_a_post_was_forwarded(tmp_path: Path, of: str | None) -> None:
    told = message(7, FIRST, forwarded_from="Иван", forwarded_from_id=of)
    assert one(tmp_path, chat(told)).publisher == NAME


# ---- days


RUSSIAN = "Вчера в Заречье потушены 12 пожаров, сообщили в управлении."
KAZAKH = "Кеше Ақтөбе облысында 12 өрт сөндірілді, деп хабарлады басқарма."
ENGLISH = "The fire service put out 12 fires in the region on Friday, officials said."


@pytest.mark.parametrize(
    ("text", "date", "seconds", "day"),
    [
        (RUSSIAN, "2025-07-05T00:30:00", "1751657400", dt.date(2025, 7, 5)),  # at Astana
        (
            RUSSIAN,
            "2025-07-04T23:30:00",
            "1751661000",
            dt.date(2025, 7, 4),
        ),  # Berlin, 23:30 in Moscow
        (
            RUSSIAN,
            "2025-07-04T23:30:00",
            "1751664600",
            dt.date(2025, 7, 5),
        ),  # Berlin, 00:30 in Moscow
        (
            KAZAKH,
            "2025-07-04T21:30:00",
            "1751657400",
            dt.date(2025, 7, 5),
        ),  # Berlin, 00:30 in Astana
        (ENGLISH, "2025-07-04T23:30:00", "1751664600", dt.date(2025, 7, 4)),
        (RUSSIAN, "2025-07-04T23:30:00", None, dt.date(2025, 7, 4)),
        (RUSSIAN, "gestern", "1751691600", dt.date(2025, 7, 5)),
        (RUSSIAN, "1970-01-01T00:00:00", None, None),
        (RUSSIAN, "2999-07-05T00:00:00", "32472144000", None),
        (RUSSIAN, None, "99999999999", None),
        (RUSSIAN, 5, "-1", None),
    ],
)
def test_a_day_is_that_of_the_newsroom(
    tmp_path: Path, text: str, date: object, seconds: object, day: dt.date | None
) -> None:
    told = message(7, text, date=date, date_unixtime=seconds)
    assert one(tmp_path, chat(told)).published == day


def test_an_edited_post_keeps_its_day(tmp_path: Path) -> None:
    told = message(7, FIRST, edited="2025-08-01T10:00:00", edited_unixtime="1754024400")
    assert one(tmp_path, chat(told)).published == DAY


# ---- chats that are not read


@pytest.mark.parametrize(
    "kind",
    [
        "personal_chat",
        "bot_chat",
        "private_group",
        "private_supergroup",
        "public_supergroup",
        "private_channel",
        "saved_messages",
        "replies",
        "something_new",
    ],
)
def test_what_is_no_public_channel_is_not_read(tmp_path: Path, kind: str) -> None:
    (said,) = texts(given(tmp_path, exported(chat(message(7, FIRST), kind=kind))))
    assert said == (
        f"! {tmp_path}/result.json: chats that are no public channels are not read ({kind} 1); svodka reads"
        " what is stated in public channels, and keeps nothing of what private persons write"
    )


def test_of_an_account_the_public_channels_are_read(tmp_path: Path) -> None:
    told = account(
        chat(message(1, "Мы вдвоём, 54 раза"), kind="personal_chat"),
        chat(message(2, FIRST)),
        chat(message(3, "Нас 12"), kind="private_group"),
        chat(message(4, "Нас 13"), kind="private_group"),
        left=[chat(message(5, SECOND))],
    )
    *found, said = texts(given(tmp_path, exported(told)))
    assert found == [FIRST, SECOND]
    assert "channels are not read (private_group 2, personal_chat 1); svodka reads" in said


def test_messages_above_the_kind_of_their_chat_are_not_read(tmp_path: Path) -> None:
    told = chat(message(7, FIRST))
    turned = {"chats": {"list": [{"messages": told["messages"], "type": "public_channel"}]}}
    (said,) = export.documents(io.BytesIO(exported(turned)), "result.json")
    assert isinstance(said, SourceError)
    assert "what kind of chat" in str(said)


# ---- broken files


def test_a_file_that_breaks_off_gives_what_stood_above(tmp_path: Path) -> None:
    whole = exported(chat(*(message(n, f"Изъято {n} тонн рыбы") for n in range(10, 20))))
    data = whole[: whole.index("Изъято 17".encode()) + 10]
    *found, said = texts(given(tmp_path, data))
    assert found == [f"Изъято {n} тонн рыбы" for n in range(10, 17)]
    line = data.count(b"\n") + 1 - 7
    assert (
        said
        == f"! {tmp_path}/result.json, line {line}: breaks off behind message 16; export it anew"
    )


def test_a_file_that_is_broken_says_where(tmp_path: Path) -> None:
    whole = exported(chat(*(message(n, f"Изъято {n} тонн рыбы") for n in range(10, 9_000))))
    data = whole.replace(b'"id": 500,', b'"id" 500,')
    *found, said = texts(given(tmp_path, data))
    assert len(found) == 490
    assert "broken JSON" in said
    assert "behind message 499; export it anew" in said


def test_a_broken_message_costs_no_other(tmp_path: Path) -> None:
    broken: list[Any] = [7, None, message(8, 54), message(9, ["Изъято ", {"type": "bold"}])]
    found = texts(given(tmp_path, exported(chat(message(1, FIRST), *broken, message(2, SECOND)))))
    assert [found[0], found[-1]] == [FIRST, SECOND]
    assert [said.partition("result.json, ")[2].partition(":")[0] for said in found[1:-1]] == [
        "message 2", "message 3", "message 8", "message 9",
    ]  # fmt: skip


def test_a_message_beyond_the_limit_is_an_error() -> None:
    data = exported(chat(message(1, FIRST), message(2, "а" * 10_000), message(3, SECOND)))
    first, said = export.documents(io.BytesIO(data), "result.json", limit=5_000)
    assert isinstance(first, Loaded)
    assert "a value longer than" in str(said)


@pytest.mark.parametrize("sign", [b"[", b'{"list":', b'{"chats":', b'{"x":', b'{"messages":['])
def test_depths_that_are_made_to_hurt_are_one_error(sign: bytes) -> None:
    (said,) = export.documents(io.BytesIO(sign * 200_000), "result.json")
    assert isinstance(said, SourceError)


def test_a_number_of_thousands_of_digits_is_an_error() -> None:
    data = exported(chat(message(1, FIRST))).replace(b'"id": 1,', b'"id": ' + b"1" * 10_000 + b",")
    (said,) = export.documents(io.BytesIO(data), "result.json")
    assert isinstance(said, SourceError)


class Drop:
    """A stream that gives a few bytes at a time, in the middle of letters too."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def read(self, size: int = -1, /) -> bytes:
        return self._data.read(min(size, 7))

    def readline(self, size: int = -1, /) -> bytes:
        return self._data.readline(size)


def test_a_stream_may_come_in_drops() -> None:
    data = exported(chat(message(1, FIRST), message(2, SECOND)))
    found = list(export.documents(Drop(data), "result.json"))
    assert [one.document.text for one in found if isinstance(one, Loaded)] == [FIRST, SECOND]


def test_damaged_exports_raise_nothing_and_change_no_figure() -> None:
    """A text that was damaged itself may be another; cut off, nothing is given but what was there."""
    chance = random.Random(5)
    told = account(chat(*(message(n, f"Изъято {n} тонн рыбы") for n in range(10, 30))))
    whole = exported(told)
    right = {f"Изъято {n} тонн рыбы" for n in range(10, 30)}
    for _ in range(300):
        data = bytearray(whole[: chance.randrange(len(whole))])
        for item in export.documents(io.BytesIO(bytes(data)), "result.json"):
            assert isinstance(item, SourceError) or item.document.text in right
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        for item in export.documents(io.BytesIO(bytes(data)), "result.json"):
            assert isinstance(item, Loaded | SourceError)
