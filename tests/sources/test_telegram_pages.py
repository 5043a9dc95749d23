"""Pages of Telegram: a channel as the web shows it, and the export of the desktop program as HTML."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom import Newsroom, newsroom
from svodka.errors import SourceError
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.sources import Loaded, articles, load, loaded
from svodka.sources.feed import listing
from svodka.sources.fetch import Page
from svodka.sources.pages import documents, page
from svodka.sources.telegram.addresses import is_post, shown_at
from svodka.sources.visitor import Visitor
from telegram import (
    FIRST,
    NAME,
    SECOND,
    card,
    chat,
    exported,
    framed,
    message,
    post,
    preview,
    saved,
    saved_message,
)

DAY = dt.date(2025, 7, 5)
MARKUP = SECOND.replace("\n", "<br/>")


def given(data: bytes, name: str = "page.html") -> list[Loaded | SourceError]:
    found: list[Loaded | SourceError] = []
    try:
        found.extend(documents(data, name, "html"))
    except SourceError as error:
        found.append(error)
    return found


def one(data: bytes) -> Document:
    (found,) = given(data)
    assert isinstance(found, Loaded), found
    return found.document


def texts(data: bytes) -> list[str]:
    return [item.document.text if isinstance(item, Loaded) else f"! {item}" for item in given(data)]


# ---- the web


def test_a_post_is_a_document_of_its_own_address() -> None:
    first, second = given(preview(post(7, FIRST), post(8, MARKUP)))
    assert isinstance(first, Loaded)
    assert isinstance(second, Loaded)
    told = first.document
    assert (told.text, second.document.text) == (FIRST, SECOND)
    assert (told.published, told.publisher, told.title) == (DAY, NAME, None)
    assert told.id == "zarechye/7"
    assert first.url == told.source == "https://t.me/zarechye/7"
    assert (first.address, first.media_type) == ("page.html", "text/html")
    assert 'data-post="zarechye/7"' in first.raw.decode()


def test_a_saved_page_of_a_channel_is_read_as_a_file(tmp_path: Path) -> None:
    (tmp_path / "Заречье.html").write_bytes(preview(post(7, FIRST), post(8, MARKUP)))
    found = list(load([str(tmp_path)]))
    assert [isinstance(item, Document) and item.text for item in found] == [FIRST, SECOND]


MARKED = [
    ("Изъято <b>5 тонн</b> рыбы", "Изъято 5 тонн рыбы"),
    ('<a href="https://x.example/12">Отчёт</a>: 54 дела', "Отчёт: 54 дела"),
    ("<blockquote expandable>Потушено 12</blockquote>Итого 14", "Потушено 12\nИтого 14"),
    ('<tg-emoji><i class="emoji"><b>🔥</b></i></tg-emoji> 12 пожаров', "🔥 12 пожаров"),
    ("<tg-spoiler>42</tg-spoiler> человека", "42 человека"),
    ("Погибли <s>12</s> 14 человек", "Погибли 14 человек"),
    ("<pre>Изъято 12\n500 дел</pre>", "Изъято 12\n500 дел"),
    ("А &lt;b&gt; 5&nbsp;000 &amp; 7<br/><br/>Б", "А <b> 5 000 & 7\nБ"),
    (
        '12 дел<div class="tgme_widget_message_text js-message_text">Итого 14</div>',
        "12 дел\nИтого 14",
    ),
]


@pytest.mark.parametrize(("markup", "text"), MARKED)
def test_a_text_is_read_as_it_is_laid_out(markup: str, text: str) -> None:
    assert one(preview(post(7, markup))).text == text
    assert one(saved(saved_message(7, markup.replace("js-message_text", "x")))).text == text


def test_what_is_answered_or_linked_to_is_no_text_of_a_post() -> None:
    above = (
        '<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text'
        ' js-message_reply_text">Потушены 13 пожаров</div></a>'
        '<a class="tgme_widget_message_link_preview"><div class="link_preview_description">99</div>'
        '<div class="tgme_widget_message_text">Ещё 98</div></a>'
        '<div class="tgme_widget_message_poll"><div>54%</div></div>'
    )
    assert texts(preview(post(7, FIRST, above=above))) == [FIRST]


def test_posts_without_text_are_passed_over() -> None:
    service = post(9, "Закреплено 12").replace("js-widget_message", "service_message", 2)
    assert texts(preview(post(7, ""), service, post(8, FIRST))) == [FIRST]
    assert texts(preview(post(7, ""))) == []


def forwarded(href: str | None) -> str:
    tag = f'a href="{href}"' if href else "span"
    named = f'<{tag} class="tgme_widget_message_forwarded_from_name"><span>МЧС</span></{tag[:4]}>'
    return f'<div class="tgme_widget_message_forwarded_from">Forwarded from {named}</div>'


@pytest.mark.parametrize(
    ("href", "publisher"),
    [("https://t.me/mchs_z/54", "МЧС"), ("https://t.me/ivanov", NAME), (None, NAME)],
)
def test_who_states_a_forwarded_post_is_its_channel(href: str | None, publisher: str) -> None:
    told = one(preview(post(7, FIRST, above=forwarded(href))))
    assert (told.publisher, told.source) == (publisher, "https://t.me/zarechye/7")


KZ = '<a href="http://[x">?</a> <a href="https://t.me/bot">@bot</a> <a href="https://zarechye.kz/">zarechye.kz</a>'


@pytest.mark.parametrize(
    ("text", "time", "about", "day"),
    [
        ("Вчера потушены 12 пожаров", "2025-07-04T19:30:00+00:00", "", dt.date(2025, 7, 4)),
        ("Вчера потушены 12 пожаров", "2025-07-04T21:30:00+00:00", "", dt.date(2025, 7, 5)),
        ("Вчера потушены 12 пожаров", "2025-07-04T19:30:00+00:00", KZ, dt.date(2025, 7, 5)),
        ("Кеше Ақтөбеде 12 өрт сөндірілді", "2025-07-04T19:30:00+00:00", "", dt.date(2025, 7, 5)),
        ("The service put out 12 fires", "2025-07-04T23:30:00+00:00", "", dt.date(2025, 7, 4)),
        ("Потушены 12 пожаров", "2025-07-05T00:30:00+05:00", "", dt.date(2025, 7, 4)),
        ("Потушены 12 пожаров", "2025-07-04T10:30:00", "", dt.date(2025, 7, 4)),
        ("Потушены 12 пожаров", "вчера", "", None),
        ("Потушены 12 пожаров", "0001-01-01T00:00:00+14:00", "", None),
        ("Потушены 12 пожаров", "9999-12-31T23:00:00-10:00", "", None),
    ],
)
def test_a_day_is_that_of_the_country_of_the_channel(
    text: str, time: str, about: str, day: dt.date | None
) -> None:
    assert one(preview(post(7, text, time), about=about)).published == day


def test_the_length_of_a_film_is_no_moment() -> None:
    above = '<time class="message_video_duration js-message_video_duration">0:54</time>'
    assert one(preview(post(7, FIRST, above=above))).published == DAY


def test_a_post_of_a_group_is_not_read() -> None:
    told = post(7, FIRST).replace("_owner_name", "_author_name")
    (said,) = texts(framed(told))
    assert said.startswith("! page.html, zarechye/7: of no channel, and not read; svodka reads")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (card("tgme_page_post"), "name its address with ?embed=1 behind it"),
        (card(), "shows no posts"),
        (preview(), "shows no posts"),
        (framed('<div class="js-widget_message err_message">Post not found</div>'), "no such post"),
    ],
)
def test_a_page_that_shows_no_posts_is_an_error(data: bytes, told: str) -> None:
    """A description that ends in «54…» is no text of a post."""
    (said,) = texts(data)
    assert said.startswith("! page.html: ")
    assert told in said


def test_one_post_is_a_page_and_many_are_none() -> None:
    assert page(framed(post(7, FIRST)), "x", "html").document.text == FIRST
    for data in (preview(post(7, FIRST), post(8, MARKUP)), preview(post(7, ""))):
        with pytest.raises(SourceError, match=r"^x: not one post of Telegram"):
            page(data, "x", "html")


def test_a_page_about_telegram_is_an_article() -> None:
    text = f"<p>{FIRST} {SECOND}</p>" * 5 + "<p>js-widget_message, data-post, message default</p>"
    told = f"<html><body><article><h1>Итоги</h1>{text}</article></body></html>".encode()
    assert "42 человека" in one(told).text


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://t.me/zarechye/7", "https://t.me/zarechye/7?embed=1"),
        ("https://t.me/zarechye/7?single", "https://t.me/zarechye/7?embed=1"),
        ("https://telegram.me/zarechye/7/", "https://telegram.me/zarechye/7?embed=1"),
        ("https://t.me/s/zarechye", "https://t.me/s/zarechye"),
        ("https://t.me/c/150/7", "https://t.me/c/150/7"),
        ("https://t.me/zarechye", "https://t.me/zarechye"),
        ("https://t.me/zarechye/7?embed=1", "https://t.me/zarechye/7?embed=1"),
        ("https://t.me.example/zarechye/7", "https://t.me.example/zarechye/7"),
    ],
)
def test_a_post_is_shown_at_an_address_of_its_own(url: str, shown: str) -> None:
    assert shown_at(url) == shown
    assert is_post(url) == (url != shown)


class Seer(Visitor):
    """A visitor to whom Telegram shows a post."""

    def visit(self, url: str, **_: object) -> Page:  # type: ignore[override]
        assert url == "https://t.me/zarechye/7?embed=1"
        return Page(url, framed(post(7, FIRST)), "text/html", "utf-8", public=True)


def test_a_feed_may_lead_to_a_post() -> None:
    entry = "<item><title>Сводка</title><link>https://t.me/zarechye/7</link></item>"
    found = listing(f"<rss><channel><title>Заречье</title>{entry}</channel></rss>".encode())
    (one,) = articles.listed(found, Seer())
    assert isinstance(one, Loaded)
    assert (one.document.text, one.document.published, one.url) == (
        FIRST, DAY, "https://t.me/zarechye/7",
    )  # fmt: skip


def test_a_post_is_named_by_its_address() -> None:
    (one,) = loaded(["https://t.me/zarechye/7"], visitor=Seer(), politely=True)
    assert isinstance(one, Loaded)
    assert (one.document.id, one.address) == ("zarechye/7", "https://t.me/zarechye/7")


def test_an_archive_of_the_web_may_hold_a_channel(tmp_path: Path) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    answer += preview(post(7, FIRST), post(8, MARKUP))
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://t.me/s/zarechye\r\n"
        "WARC-Date: 2025-07-06T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(answer)}\r\n\r\n"
    )
    path = tmp_path / "crawl.warc"
    path.write_bytes(head.encode() + answer + b"\r\n\r\n")
    found = list(loaded([str(path)]))
    assert [isinstance(item, Loaded) and item.url for item in found] == [
        "https://t.me/zarechye/7",
        "https://t.me/zarechye/8",
    ]
    assert {item.address for item in found} == {str(path)}


# ---- the export as HTML


def test_a_message_of_the_export_is_a_document(tmp_path: Path) -> None:
    path = tmp_path / "messages.html"
    path.write_bytes(saved(saved_message(7, FIRST), saved_message(8, MARKUP, sender=None)))
    first, second = load([str(path)])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.text, second.text) == (FIRST, SECOND)
    assert (first.published, first.publisher, first.source) == (DAY, NAME, str(path))
    assert (first.id, second.id) == (f"{NAME}/7", f"{NAME}/8")


@pytest.mark.parametrize(
    ("date", "day"),
    [
        ("05.07.2025 00:30:00 UTC+05:00", dt.date(2025, 7, 5)),
        ("04.07.2025 23:30:00 UTC+02:00", dt.date(2025, 7, 5)),  # in Moscow it was 00:30
        ("04.07.2025 22:30:00 UTC+02:00", dt.date(2025, 7, 4)),
        ("04.07.2025 14:30:00 UTC-07:00", dt.date(2025, 7, 5)),
        ("04.07.2025 23:30:00", dt.date(2025, 7, 4)),
        ("45.07.2025 23:30:00", None),
        ("05.07.2025 23:30:00 UTC+99:00", None),
        ("июль", None),
    ],
)
def test_a_day_of_the_export_is_that_of_the_newsroom(date: str, day: dt.date | None) -> None:
    assert one(saved(saved_message(7, FIRST, date=date))).published == day


def test_a_forwarded_message_counts_from_the_day_on_which_it_was_said() -> None:
    within = (
        '<div class="forwarded body"><div class="from_name">Иван <span class="date details"'
        f' title="02.07.2025 10:00:00 UTC+05:00">…</span></div><div class="text">{FIRST}</div></div>'
    )
    told = one(saved(saved_message(7, "", within=within)))
    assert (told.text, told.published, told.publisher) == (FIRST, dt.date(2025, 7, 2), NAME)


def test_polls_answers_and_media_are_no_text() -> None:
    within = (
        '<div class="reply_to details">In reply to <a href="#go_to_message1">this message</a></div>'
        '<div class="media_wrap clearfix"><div class="media_poll"><div class="question bold">54?</div>'
        '<div class="answer">- 12</div></div></div>'
    )
    found = texts(
        saved(saved_message(7, "", within=within), saved_message(8, FIRST, within=within))
    )
    assert found == [FIRST]


@pytest.mark.parametrize(
    "data",
    [
        saved(saved_message(7, FIRST), saved_message(8, MARKUP, sender="Иван")),
        saved(saved_message(7, FIRST, sender="Иван")),
        saved(saved_message(7, FIRST, sender=None)),
        saved(saved_message(7, FIRST), name=""),
    ],
)
def test_what_is_not_plainly_a_channel_is_not_read(data: bytes) -> None:
    (said,) = texts(data)
    assert said.startswith("! page.html: not plainly of a channel, and not read; svodka reads")


# ---- what is made to hurt


@pytest.mark.parametrize("data", [preview, saved])
def test_depths_and_attributes_that_are_made_to_hurt(data: object) -> None:
    deep = "<b>" * 20_000 + "54" + "</b>" * 20_000
    for text in (deep, f"<b {' '.join(f'a{n}=1' for n in range(60_000))}>54</b>"):
        told = preview(post(7, text)) if data is preview else saved(saved_message(7, text))
        assert all(isinstance(item, Loaded | SourceError) for item in given(told))


WHOLE = [
    preview(*(post(n, f"Изъято {n} тонн рыбы") for n in range(10, 20)), about=KZ),
    saved(*(saved_message(n, f"Изъято {n} тонн рыбы") for n in range(10, 20))),
]


@pytest.mark.parametrize("whole", WHOLE)
def test_of_a_page_that_breaks_off_the_last_post_is_not_read(whole: bytes) -> None:
    """Half of «17 тонн» is «1»."""
    *found, said = texts(whole[: whole.index("17 тонн".encode()) + 1])
    assert found == [f"Изъято {n} тонн рыбы" for n in range(10, 17)]
    assert (
        said == "! page.html: breaks off in its last post, which is not read; save or fetch it anew"
    )


def test_damaged_pages_raise_nothing() -> None:
    chance = random.Random(5)
    for whole in WHOLE:
        for _ in range(60):
            data = bytearray(whole)
            for _ in range(chance.randrange(1, 30)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            for item in given(bytes(data)) + given(bytes(data[: chance.randrange(len(data))])):
                assert isinstance(item, Loaded | SourceError)


# ---- in a ledger


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with newsroom() as made:
        yield made


def added(ledger: Ledger, source: str) -> list[str]:
    return [one.what for one in ledger.adding(source)]


def test_each_look_adds_what_is_new_and_what_was_corrected(tmp_path: Path, room: Newsroom) -> None:
    url, path = f"{room.base}/s/zarechye", tmp_path / "result.json"
    first = "За полугодие 2025 года в Зареченской области произошло 412 пожаров, сообщили в МЧС."
    corrected = first.replace("412", "421")
    with Ledger(tmp_path / "news.db") as ledger:
        room.routes["/s/zarechye"] = preview(post(7, first), post(8, MARKUP))
        assert added(ledger, url) == ["new", "new"]
        told = preview(post(7, corrected), post(8, MARKUP), post(9, "Возбуждены 54 дела."))
        room.routes["/s/zarechye"] = told.replace(b"12.5K", b"12.6K")
        assert added(ledger, url) == ["new", "known", "new"]
        ledger.check()
        (found,) = ledger.findings()
        assert found.check == "revision"
        assert {claim.words for claim in found.claims} == {"412", "421"}
        # The export of the channel is another source of the same texts.
        path.write_bytes(exported(chat(message(7, corrected), message(8, SECOND))))
        assert added(ledger, str(path)) == ["reprint", "reprint"]
