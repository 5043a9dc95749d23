"""Feeds and sitemaps: what they list is visited politely, one article at a time."""

from __future__ import annotations

import datetime as dt
import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom import Handler, Newsroom, article, failing, newsroom, redirect, rss
from svodka.errors import SourceError
from svodka.ledger import Ledger
from svodka.sources import Loaded, loaded, visitor
from svodka.sources.feed import listing
from svodka.sources.fetch import fetch
from svodka.sources.fragment import text_of
from svodka.sources.reach import PrivateError, is_private
from svodka.sources.visitor import Visitor

LONG = "".join(
    f"<p>За {n} месяцев изъято {n * 10} тонн рыбы, сообщили в управлении.</p>" for n in range(2, 14)
)


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with newsroom() as made:
        yield made


def read(*sources: str, waited: list[float] | None = None) -> list[Loaded | SourceError]:
    """What the sources give; pauses are written down instead of waited."""
    pauses = [] if waited is None else waited
    return list(loaded(sources, visitor=Visitor(sleep=pauses.append, timeout=2.0)))


def titles(found: list[Loaded | SourceError]) -> list[str | None]:
    return [item.document.title if isinstance(item, Loaded) else f"! {item}" for item in found]


# ---- what feeds hold


def test_an_rss_item_has_address_title_and_date() -> None:
    found = listing(rss("https://example.org", "a"))
    (entry,) = found.entries
    assert (found.title, found.language) == ("Вестник области", "ru")
    assert (entry.url, entry.title) == ("https://example.org/a", "Новость a")
    assert entry.published == dt.date(2022, 7, 5)
    assert not entry.whole


ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><title>Вестник</title>
<entry><title type="html">Итоги &amp;amp; планы</title><link rel="self" href="/self"/>
<link href="/news/1#top"/><id>urn:1</id><published>2022-07-05T10:00:00+06:00</published>
<updated>2022-07-06T00:00:00Z</updated><summary>Коротко</summary></entry></feed>"""


def test_an_atom_entry_has_address_title_and_date() -> None:
    (entry,) = listing(ATOM.encode(), "https://example.org/feed").entries
    assert entry.url == "https://example.org/news/1"
    assert (entry.published, entry.stamp) == (dt.date(2022, 7, 5), "2022-07-06T00:00:00Z")


def test_rss_1_items_stand_beside_the_channel() -> None:
    data = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<channel><title>Вестник</title></channel><item><title>Итоги</title>"
        "<link>https://example.org/1</link><dc:date>2022-07-05</dc:date></item></rdf:RDF>"
    )
    (entry,) = listing(data.encode()).entries
    assert (entry.url, entry.published) == ("https://example.org/1", dt.date(2022, 7, 5))


SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{base}/a</loc>
<lastmod>2022-07-06</lastmod><news:news><news:publication_date>2022-07-05</news:publication_date>
<news:title>Итоги</news:title></news:news></url></urlset>"""


def test_a_sitemap_lists_pages_with_the_news_about_them() -> None:
    (entry,) = listing(SITEMAP.format(base="https://example.org").encode()).entries
    assert (entry.url, entry.title, entry.published, entry.stamp) == (
        "https://example.org/a", "Итоги", dt.date(2022, 7, 5), "2022-07-06",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("data", "declared"),
    [
        ("windows-1251", "windows-1251"),
        ("cp1251", "utf-8"),
        ("utf-8", "windows-1251"),
        ("koi8-r", "koi8-r"),
    ],
)
def test_a_feed_in_a_wrong_charset_is_read(data: str, declared: str) -> None:
    text = rss("https://example.org", "a").decode().replace('"utf-8"?', f'"{declared}"?')
    (entry,) = listing(text.encode(data)).entries
    assert entry.title == "Новость a"


def test_no_entity_is_expanded_and_no_file_is_read() -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    data = (
        f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{bomb}'
        '<!ENTITY f SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&e11;&f;</title>'
        "<link>https://example.org/1</link></item></channel></rss>"
    )
    try:
        found = listing(data.encode()).entries
    except SourceError:
        return
    assert all(len(entry.title or "") < 100 for entry in found)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "broken XML"),
        (b"<rss", "broken XML"),
        (b"<?xml version='1.0'?><catalogue/>", "no feed and no sitemap"),
        (b"<rss>" * 300, "broken XML"),
    ],
)
def test_what_is_no_feed_says_so(data: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        listing(data)


@pytest.mark.parametrize("end", ["", "</p>", "</description>"])
def test_a_feed_that_breaks_off_gives_the_entries_before_and_says_so(
    end: str, tmp_path: Path
) -> None:
    whole = f"<item><title>Улов</title><description><![CDATA[{LONG}]]></description></item>"
    cut = f"<item><title>Склад</title><description>{'Изъято 12 тонн. ' * 60}Изъято 12{end}"
    path = tmp_path / "news.rss"
    path.write_text(f"<rss><channel><title>Вести</title>{whole}{cut}", encoding="utf-8")
    said = f"! {path}: breaks off in its last entry, which is not read; save or fetch it anew"
    assert titles(read(str(path))) == ["Улов", said]


def test_a_feed_with_a_broken_item_gives_the_others() -> None:
    data = rss("https://example.org", "a", "b").replace("Новость a".encode(), b"<b>a & b < c")
    assert "https://example.org/b" in [entry.url for entry in listing(data).entries]


@pytest.mark.parametrize(
    "link", ["file:///etc/hostname", "javascript:alert(1)", "ftp://a/b", "http://[::1"]
)
def test_a_link_that_is_no_web_address_is_not_followed(link: str) -> None:
    data = rss("https://example.org", "a").replace(b"https://example.org/a", link.encode())
    assert [entry.url for entry in listing(data).entries] == [None]


def test_html_in_a_feed_becomes_paragraphs() -> None:
    markup = "Начало<p>Изъято <b>5&nbsp;тонн</b><br>рыбы</p><script>x</script><ul><li>раз</ul>хвост"
    assert text_of(markup) == "Начало\nИзъято 5 тонн\nрыбы\nраз\nхвост"


# ---- what they lead to


def test_html_in_a_feed_with_a_tag_of_very_many_attributes_has_no_text() -> None:
    crowded = " ".join(f"a{number}=1" for number in range(20_000))
    assert text_of(f"<p {crowded}>Изъято 5 тонн рыбы.</p>") == ""


def test_the_pages_of_a_feed_are_documents(room: Newsroom) -> None:
    room.routes = {"/rss": rss(room.base, "a", "b"), "/a": article("А"), "/b": article("Б")}
    found = read(f"{room.base}/rss")
    assert titles(found) == ["Новость a", "Новость b"]
    first = found[0]
    assert isinstance(first, Loaded)
    assert "изъято 5 тонн рыбы" in first.document.text
    assert first.document.published == dt.date(2022, 7, 5)
    assert first.address == first.url == first.document.source == f"{room.base}/a"
    assert first.raw == article("А")


def test_the_text_in_a_feed_is_taken_where_it_is_the_article(room: Newsroom) -> None:
    room.routes = {"/rss": rss(room.base, "a", body=LONG)}
    (found,) = read(f"{room.base}/rss")
    assert isinstance(found, Loaded)
    assert "За 13 месяцев изъято 130 тонн рыбы" in found.document.text
    assert room.paths == ["/rss"]


def test_a_teaser_is_not_taken_for_the_article(room: Newsroom) -> None:
    room.routes = {
        "/rss": rss(room.base, "a", body=f"{LONG}<p>Читать дальше…</p>"),
        "/a": article("А"),
    }
    (found,) = read(f"{room.base}/rss")
    assert isinstance(found, Loaded)
    assert "За 13 месяцев" not in found.document.text


def test_a_page_that_fails_is_an_error_with_its_address(room: Newsroom) -> None:
    room.routes = {"/rss": rss(room.base, "gone", "b"), "/b": article("Б")}
    error, good = read(f"{room.base}/rss")
    assert isinstance(error, SourceError)
    assert error.address == f"{room.base}/gone"
    assert "404" in str(error)
    assert isinstance(good, Loaded)


# ---- into the network of this machine


@pytest.mark.parametrize(
    ("address", "private"),
    [
        ("127.0.0.1", True),
        ("10.2.0.7", True),
        ("169.254.169.254", True),
        ("100.64.0.1", True),
        ("0.0.0.0", True),  # noqa: S104
        ("::1", True),
        ("fe80::1%eth0", True),
        ("fd00::5", True),
        ("::ffff:192.168.0.1", True),
        ("93.184.215.14", False),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", False),
    ],
)
def test_addresses_of_this_machine_and_its_network_are_private(address: str, private: bool) -> None:
    assert is_private(address) == private


@pytest.fixture
def nearer(room: Newsroom, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    """A newsroom of the web at large that seems to stand in our own network once «/far» was asked for."""
    monkeypatch.setattr("svodka.sources.reach.is_private", lambda _: "/far" in room.paths)
    room.routes = {"/a": article("А")}
    return room


def test_a_feed_of_the_web_leads_to_no_private_address(nearer: Newsroom) -> None:
    nearer.routes["/far"] = rss(nearer.base, "a")
    (error,) = read(f"{nearer.base}/far")
    assert isinstance(error, PrivateError)
    assert "name it as a source" in str(error)
    assert "/a" not in nearer.paths


def test_what_may_not_be_fetched_is_tried_again_with_its_feed_alone(nearer: Newsroom) -> None:
    """`svodka retry` simply fetches an address that failed, as if somebody had named it."""
    nearer.routes["/far"] = rss(nearer.base, "a")
    (error,) = read(f"{nearer.base}/far")
    assert isinstance(error, SourceError)
    assert error.address == f"{nearer.base}/far"
    assert str(error).startswith(f"{nearer.base}/a: leads into")


def test_a_sitemap_of_the_web_leads_to_no_private_sitemap(nearer: Newsroom) -> None:
    nearer.routes["/far"] = (
        f"<?xml version='1.0'?><sitemapindex><sitemap><loc>{nearer.base}/a</loc></sitemap></sitemapindex>"
    ).encode()
    (error,) = read(f"{nearer.base}/far")
    assert isinstance(error, PrivateError)


def test_a_page_of_the_web_redirects_to_no_private_address(nearer: Newsroom) -> None:
    nearer.routes["/far"] = redirect("/a")
    with pytest.raises(PrivateError, match="leads into the network"):
        fetch(f"{nearer.base}/far")
    assert "/a" not in nearer.paths


def test_a_feed_of_ones_own_network_may_lead_into_it(room: Newsroom) -> None:
    room.routes = {"/rss": rss(room.base, "a"), "/a": article("А")}
    assert titles(read(f"{room.base}/rss")) == ["Новость a"]


def test_a_sitemap_of_sitemaps_is_followed(room: Newsroom) -> None:
    index = "".join(
        f"<sitemap><loc>{room.base}/map{n}.xml{z}</loc></sitemap>" for n, z in ((1, ""), (2, ".gz"))
    )
    room.routes = {
        "/sitemap.xml": f"<?xml version='1.0'?><sitemapindex>{index}</sitemapindex>".encode(),
        "/map1.xml": SITEMAP.format(base=room.base).encode(),
        "/map2.xml.gz": lambda h: h.send(
            gzip.compress(SITEMAP.format(base=room.base).replace("/a<", "/b<").encode()), "application/gzip"
        ),
        "/a": article("А"),
        "/b": article("Б"),
    }  # fmt: skip
    found = read(f"{room.base}/sitemap.xml")
    assert [item.url for item in found if isinstance(item, Loaded)] == [
        f"{room.base}/a",
        f"{room.base}/b",
    ]


def test_sitemaps_that_lead_to_each_other_end(room: Newsroom) -> None:
    index = f"<?xml version='1.0'?><sitemapindex><sitemap><loc>{room.base}/map</loc></sitemap></sitemapindex>"
    room.routes = {"/map": index.encode()}
    assert read(f"{room.base}/map") == []
    assert room.paths.count("/map") == 3


def test_what_robots_txt_forbids_is_not_tried_again(
    room: Newsroom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(visitor, "shared", lambda: Visitor(delay=0))
    room.routes = {
        "/rss": rss(room.base, "secret/b"),
        "/secret/b": article("Б"),
        "/robots.txt": b"User-agent: *\nDisallow: /secret/*\n",
    }
    with Ledger(tmp_path / "news.db") as ledger:
        assert ledger.add(f"{room.base}/rss").failed == 1
        assert ledger.retry().failed == 1
        assert "/secret/b" not in room.paths
        assert ledger.add(f"{room.base}/secret/b").failed == 0


def test_robots_txt_is_obeyed(room: Newsroom) -> None:
    room.routes = {
        "/rss": rss(room.base, "a", "secret/b"),
        "/a": article("А"),
        "/secret/b": article("Б"),
        "/robots.txt": b"User-agent: *\nDisallow: /secret/*\n",
    }
    good, error = read(f"{room.base}/rss")
    assert isinstance(good, Loaded)
    assert "forbidden by the robots.txt" in str(error)
    assert "/secret/b" not in room.paths
    assert room.paths.count("/robots.txt") == 1


@pytest.mark.parametrize("status", [500, 503, 429])
def test_without_an_answer_about_robots_txt_nothing_is_visited(room: Newsroom, status: int) -> None:
    room.routes = {"/rss": rss(room.base, "a"), "/a": article("А"), "/robots.txt": failing(status)}
    (error,) = read(f"{room.base}/rss")
    assert "its robots.txt cannot be had" in str(error)
    assert "/a" not in room.paths


def test_a_host_has_its_time_between_requests(room: Newsroom) -> None:
    room.routes = {
        "/rss": rss(room.base, "a", "b", "c"),
        **{f"/{name}": article(name) for name in "abc"},
        "/robots.txt": b"User-agent: svodka\nCrawl-delay: 7\n",
    }
    waited: list[float] = []
    assert len(read(f"{room.base}/rss", waited=waited)) == 3
    assert [round(pause) for pause in waited][1:] == [7, 7]


def test_a_host_that_asks_for_days_is_left_alone(room: Newsroom) -> None:
    room.routes = {
        "/rss": rss(room.base, "a"),
        "/robots.txt": b"User-agent: *\nCrawl-delay: 86400\n",
    }
    (error,) = read(f"{room.base}/rss")
    assert "more than is waited" in str(error)


def test_a_page_that_leads_out_of_the_web_is_refused(room: Newsroom) -> None:
    room.routes = {"/rss": rss(room.base, "a"), "/a": redirect("file:///etc/hostname")}
    (error,) = read(f"{room.base}/rss")
    assert "not a web page" in str(error)


def test_a_page_that_did_not_change_is_not_sent_again(room: Newsroom) -> None:
    def answer(handler: Handler) -> None:
        fresh = handler.headers.get("If-None-Match") == '"1"'
        handler.send(b"", status=304) if fresh else handler.send(
            article("А"), ETag='"1"', Last_Modified="x"
        )

    room.routes = {"/a": answer}
    first = fetch(f"{room.base}/a")
    again = fetch(f"{room.base}/a", etag=first.etag, modified=first.modified)
    assert (first.status, first.etag, first.modified) == (200, '"1"', "x")
    assert (again.status, again.data, again.etag) == (304, b"", '"1"')
