"""When a page was published: of its days the one that is its article's, or none."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom import Newsroom, newsroom, rss
from svodka.sources import Loaded, clocks, loaded
from svodka.sources.articles import article
from svodka.sources.dates import likely
from svodka.sources.dating import day_of
from svodka.sources.feed import listing
from svodka.sources.fragment import text_of
from svodka.sources.visitor import Visitor
from svodka.watching import State, Watcher, read_config

TEXT = "<p>Вчера в Зареченском районе потушили 12 пожаров, сообщил начальник отряда.</p>"
PAGE = '<html lang="{lang}"><head><title>Пожары</title>{head}</head><body>{body}</body></html>'
MAY = '<time datetime="2024-05-20T10:00:00+06:00">20 мая</time>'


def told(head: str = "", body: str = "", lang: str = "ru") -> dt.date | None:
    whole = f"<article><h1>Пожары</h1>{TEXT}</article>{body}"
    return day_of(PAGE.format(lang=lang, head=head, body=whole), None, lang[:2])


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ('<meta property="article:modified_time" content="2025-02-01T10:00:00+05:00">', ""),
        ('<meta property="og:updated_time" content="2025-02-01">', ""),
        ('<meta http-equiv="last-modified" content="2025-02-01">', ""),
        ('<meta itemprop="copyrightYear" content="2019">', ""),
        ('<meta property="og:image" content="https://zarechye.example/2019/05/12/lager.jpg">', ""),
        ("", f"<aside>{MAY}<a href='/1'>Спасены 45 человек</a></aside>"),
        ("", f"<div class='related-posts'>{MAY}<a href='/1'>Спасены 45 человек</a></div>"),
        ("", f"<section id='sidebar_right'>{MAY}<a href='/1'>Спасены 45 человек</a></section>"),
        ("", f"<p>Выставка пожарных машин откроется {MAY} в музее.</p>"),
        ("", "<footer><div class='date'>Обновлено 20.05.2024</div></footer>"),
    ],
)
def test_a_day_of_something_else_dates_no_article(head: str, body: str) -> None:
    assert told(head, body) is None


@pytest.mark.parametrize(
    "body",
    [
        f"<p>Опубликовано: {MAY}</p>",
        "<div class='news-date-time'>20.05.2024</div>",
        f"<div class='sidebar-right'><h1>Пожары</h1>{MAY}</div>",  # a frame around the page
        "<main><footer class='node-meta'>20.05.2024</footer></main>",
    ],
)
def test_the_day_beside_an_article_dates_it(body: str) -> None:
    assert told(body=body) == dt.date(2024, 5, 20)


@pytest.mark.parametrize(
    ("things", "day"),
    [
        (
            '{"@graph": [{"@type": "WebSite", "datePublished": "2015-01-01"}, {"@type": ["NewsArticle"],'
            ' "datePublished": "2023-03-14T23:30:00+05:00", "dateModified": "2023-04-01"}]}',
            dt.date(2023, 3, 14),
        ),
        ('{"@type": "WebPage", "datePublished": "2023-03-14"}', dt.date(2023, 3, 14)),
        ('{"@type": "WebSite", "datePublished": "2015-01-01"}', None),
        (  # of two news one is not the page's, and nothing tells which
            '[{"@type": "NewsArticle", "datePublished": "2023-03-14"},'
            ' {"@type": "NewsArticle", "datePublished": "2024-05-20"}]',
            None,
        ),
        (
            '{"@type": "ItemList", "itemListElement":'
            ' [{"@type": "NewsArticle", "datePublished": "2024-05-20"}]}',
            None,
        ),
    ],
)
def test_json_ld_tells_the_day_of_the_article_alone(things: str, day: dt.date | None) -> None:
    assert told(f'<script type="application/ld+json">{things}</script>') == day


@pytest.mark.parametrize(
    "shown",
    [
        '<time datetime="2023-03-14T01:30:00+05:00">14 марта</time>',
        "<div>14.03.2023, 01:30</div>",
        "<div>14.03.2023 в 01:30</div>",
    ],
)
def test_a_stamp_of_greenwich_is_of_the_day_that_the_newsroom_shows(shown: str) -> None:
    head = '<meta property="article:published_time" content="2023-03-13T20:30:15Z">'
    assert told(head, shown) == dt.date(2023, 3, 14)
    assert told(head, "<div>14.03.2023, 09:12</div>") == dt.date(2023, 3, 13)  # of other news


@pytest.mark.parametrize(
    ("url", "shown", "day"),
    [
        ("https://zarechye.kz/1", "", 14),
        ("https://zarechye.example/1", "", 13),
        (
            "https://zarechye.kz/1",
            "<div>13.03.2023, 20:30</div>",
            13,
        ),  # their own clock, called Greenwich's
    ],
)
def test_a_stamp_of_greenwich_is_of_the_day_in_the_country_of_the_page(
    url: str, shown: str, day: int
) -> None:
    head = '<meta property="article:published_time" content="2023-03-13T20:30:15Z">'
    body = f"<article><h1>Пожары</h1>{TEXT}</article>{shown}"
    page = PAGE.format(lang="ru", head=head, body=body)
    assert day_of(page, url, "ru") == dt.date(2023, 3, day)


@pytest.mark.parametrize(
    ("lang", "shown", "day"),
    [
        ("en", "03/04/2023", None),
        ("en-US", "3/14/2023", dt.date(2023, 3, 14)),
        ("en-GB", "03/04/2023", dt.date(2023, 4, 3)),
        ("ru", "03/04/2023", dt.date(2023, 4, 3)),
        ("en", "03.04.2023", dt.date(2023, 4, 3)),
    ],
)
def test_march_fourth_or_third_of_april_is_no_day(
    lang: str, shown: str, day: dt.date | None
) -> None:
    assert told(body=f"<div class='date'>{shown}</div>", lang=lang) == day


def test_no_day_of_1970_or_of_next_month_is_one_of_publication() -> None:
    today = dt.date.today()
    assert likely(dt.date(1970, 1, 1)) is None
    assert likely(today + dt.timedelta(days=30)) is None
    assert likely(today) == today


@pytest.mark.parametrize(
    "words", ["Thu, 01 Jan 1970 00:00:00 +0000", "Wed, 30 Nov -0001 00:00:00 +0300"]
)
def test_a_feed_without_a_right_date_gives_none(words: str) -> None:
    data = rss("https://zarechye.example", "a").replace(
        b"Tue, 05 Jul 2022 10:00:00 +0600", words.encode()
    )
    (entry,) = listing(data).entries
    assert entry.day() is None


@pytest.mark.parametrize(
    "words",
    [
        "Вт, 05 июл 2022 10:00:00 +0600",
        "Сс, 05 шілде 2022 10:00:00 +0600",
        "2022-07-05 19:00:00 UTC",
        "05 Jul 2022",
    ],
)
def test_a_feed_may_write_its_days_in_words(words: str) -> None:
    data = rss("https://zarechye.example", "a").replace(
        b"Tue, 05 Jul 2022 10:00:00 +0600", words.encode()
    )
    (entry,) = listing(data).entries
    assert (entry.day(), entry.local) == (dt.date(2022, 7, 5), "UTC" not in words)


def test_the_address_tells_the_day_where_a_feed_that_counts_by_greenwich_has_the_article() -> None:
    whole = f"<p>{'На складе в Боровом потушили 12 пожаров. ' * 20}</p>"
    data = rss("https://zarechye.example/2022/07/05", "pozhar/", body=whole).replace(
        b"Tue, 05 Jul 2022 10:00:00 +0600", b"Mon, 04 Jul 2022 21:00:00 +0000"
    )
    found = listing(data)
    assert article(found.entries[0], found, Visitor()).document.published == dt.date(2022, 7, 5)


@pytest.mark.parametrize(
    ("stamp", "page", "day"),
    [
        ("Mon, 04 Jul 2022 21:00:00 +0000", dt.date(2022, 7, 5), dt.date(2022, 7, 5)),
        ("Mon, 04 Jul 2022 21:00:00 GMT", dt.date(2022, 7, 5), dt.date(2022, 7, 5)),
        ("Mon, 04 Jul 2022 21:00:00 GMT", dt.date(2021, 7, 5), dt.date(2022, 7, 4)),
        ("Mon, 04 Jul 2022 21:00:00 GMT", None, dt.date(2022, 7, 4)),
        ("Mon, 04 Jul 2022 21:00:00 +0600", dt.date(2022, 7, 5), dt.date(2022, 7, 4)),
    ],
)
def test_a_feed_that_counts_by_greenwich_leaves_the_day_to_the_page(
    stamp: str, page: dt.date | None, day: dt.date
) -> None:
    data = rss("https://zarechye.example", "a").replace(
        b"Tue, 05 Jul 2022 10:00:00 +0600", stamp.encode()
    )
    (entry,) = listing(data).entries
    assert entry.day(page) == day


@pytest.mark.parametrize(
    ("stamp", "base", "language", "day"),
    [
        ("Mon, 04 Jul 2022 21:00:00 +0000", "https://zarechye.kz", "ru", 5),
        ("2022-07-04T19:00:00Z", "https://zarechye.kz", "ru", 5),
        ("2022-07-04T18:59:00Z", "https://zarechye.kz", "ru", 4),
        ("Mon, 04 Jul 2022 21:00:00 +0000", "https://zarechye.example", "kk", 5),
        ("Mon, 04 Jul 2022 21:00:00 +0000", "https://zarechye.ru", "ru", 5),
        ("Mon, 04 Jul 2022 20:00:00 +0000", "https://zarechye.ru", "ru", 4),
        ("Mon, 04 Jul 2022 21:00:00 +0000", "https://zarechye.example", "ru", 4),  # of no country
        (
            "Mon, 04 Jul 2022 21:00:00 GMT",
            "https://zarechye.kz",
            "ru",
            4,
        ),  # whoever's clock that is
        ("Mon, 04 Jul 2022 21:00:00 +0600", "https://zarechye.kz", "ru", 4),
    ],
)
def test_a_feed_that_counts_by_greenwich_is_of_the_day_in_its_country(
    stamp: str, base: str, language: str, day: int
) -> None:
    """WordPress of Almaty told what appeared at two in the night as of the day before."""
    data = rss(base, "a").replace(b"Tue, 05 Jul 2022 10:00:00 +0600", stamp.encode())
    (entry,) = listing(data.replace(b"ru-RU", language.encode())).entries
    assert entry.day() == dt.date(2022, 7, day)
    assert entry.day(dt.date(2022, 7, 4)) == dt.date(2022, 7, 4)  # what the page says is surer


def test_a_time_of_greenwich_that_is_still_to_come_is_of_the_newsrooms_own_clock() -> None:
    soon = dt.datetime.now(dt.UTC) + dt.timedelta(hours=2)
    assert clocks.there(soon, "https://zarechye.kz/1") is None


def test_an_update_dates_an_entry_that_nothing_else_dates() -> None:
    (entry,) = listing(
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://zarechye.example/1"/>'
        b"<updated>2022-07-06T00:00:00+06:00</updated></entry></feed>"
    ).entries
    assert entry.day(dt.date(2022, 7, 5)) == dt.date(2022, 7, 5)
    assert entry.day() == dt.date(2022, 7, 6)


# ---- sitemaps


SITEMAP = "<urlset><url><loc>{base}/a</loc><lastmod>2024-05-20</lastmod></url></urlset>"
BULLETIN = PAGE.format(lang="ru", head="{}", body=f"<article>{TEXT * 3}</article>")


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with newsroom() as made:
        made.routes = {"/map.xml": SITEMAP.format(base=made.base).encode()}
        yield made


@pytest.mark.parametrize(
    ("head", "day"),
    [('<meta name="pubdate" content="2023-03-14">', dt.date(2023, 3, 14)), ("", None)],
)
def test_the_day_of_the_last_change_is_not_that_of_publication(
    room: Newsroom, head: str, day: dt.date | None
) -> None:
    room.routes["/a"] = BULLETIN.format(head).encode()
    (found,) = loaded([f"{room.base}/map.xml"], visitor=Visitor(sleep=lambda _: None, timeout=2.0))
    assert isinstance(found, Loaded)
    assert found.document.published == day


def test_a_page_changed_last_before_since_is_not_watched(room: Newsroom, tmp_path: Path) -> None:
    file = tmp_path / "watch.toml"
    file.write_text(
        f'[[source]]\nurl = "{room.base}/map.xml"\nsince = 2025-01-01\n', encoding="utf-8"
    )
    config = read_config(file)
    with State(tmp_path / "news.db.watch") as kept:
        made = Watcher(config, kept, Visitor(sleep=lambda _: None, timeout=2.0))
        assert list(made.look(config.sources[0])) == []
    assert "/a" not in room.paths


# ---- what is of a photo, a film or other news


CAPTION = "Пожарные тушат склад в Зареченском районе. " * 20
ABOUT = f"<m:title>Фото 2019 года</m:title><m:description>{CAPTION}</m:description>"
PHOTO = f'<m:content url="/a.jpg">{ABOUT}</m:content>'


def test_the_caption_of_a_photo_is_no_article() -> None:
    data = rss("https://zarechye.example", "a").decode()
    data = data.replace("<item>", f"<item>{PHOTO}").replace(
        "<rss ", '<rss xmlns:m="http://search.yahoo.com/mrss/" '
    )
    (entry,) = listing(data.encode()).entries
    assert (entry.title, entry.body, entry.whole) == ("Новость a", "Коротко о a", False)


def test_the_day_of_a_film_dates_no_page() -> None:
    (entry,) = listing(
        b'<urlset xmlns:v="http://www.google.com/schemas/sitemap-video/1.1"><url>'
        b"<loc>https://zarechye.example/1</loc><v:video><v:title>2019</v:title>"
        b"<v:publication_date>2019-05-12</v:publication_date></v:video></url></urlset>"
    ).entries
    assert (entry.title, entry.day()) == (None, None)


def test_of_two_clocks_that_of_the_newsroom_dates_an_entry() -> None:
    data = rss("https://zarechye.example", "a").decode()
    stamps = (
        "<pubDate>Mon, 04 Jul 2022 19:00:00 GMT</pubDate><date>2022-07-05T01:00:00+06:00</date>"
    )
    (entry,) = listing(
        data.replace("<pubDate>Tue, 05 Jul 2022 10:00:00 +0600</pubDate>", stamps).encode()
    ).entries
    assert entry.day() == dt.date(2022, 7, 5)


@pytest.mark.parametrize(
    "title",
    ["Склад &amp;amp; 12 &lt;b&gt;домов&lt;/b&gt;", "<![CDATA[Склад &amp; 12 <b>домов</b>]]>"],
)
def test_markup_in_the_title_of_an_entry_is_left_out(title: str) -> None:
    data = rss("https://zarechye.example", "a").decode().replace("Новость a", title)
    (entry,) = listing(data.encode()).entries
    assert entry.title == "Склад & 12 домов"


def test_other_news_in_a_feed_are_no_part_of_its_article() -> None:
    others = '<ul class="wp-block-latest-posts__list"><li>Задержаны 99 браконьеров</li></ul>'
    buttons = '<div class="sharedaddy sd-sharing">Понравилось 14</div>'
    assert (
        text_of(f"<p>Потушили 12 пожаров.</p>{others}{buttons}хвост")
        == "Потушили 12 пожаров.\nхвост"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Запись <a href='/1'>Задержаны 99 браконьеров</a> впервые появилась <a href='/'>Вести</a>.",
        "The post <a href='/1'>99 poachers held</a> appeared first on <a href='/'>Zarechye News</a>.",
    ],
)
def test_the_title_that_wordpress_repeats_is_no_part_of_an_article(line: str) -> None:
    assert text_of(f"<p>Потушили 12 пожаров.</p><p>{line}</p>") == "Потушили 12 пожаров."
    first = "Запись в школы начата, она впервые появилась в сети."
    assert text_of(f"<p>{first}</p><p>Потушили 12 пожаров.</p>").startswith("Запись в школы")


ROWS = "<tr><td>Боровое</td><td>12</td></tr><tr><td>Каменка</td><td>30</td></tr>"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        (f"<p>Пожары по районам.</p><table>{ROWS}</table>Конец.", "Пожары по районам.\nКонец."),
        (f"<table>{ROWS}</table>", "Боровое\n12\nКаменка\n30"),  # there is no other text
        (
            "<table><tr><td>Вчера в Зареченском районе потушили 12 пожаров, сообщил начальник отряда."
            "</td></tr></table><p>Конец.</p>",
            "Вчера в Зареченском районе потушили 12 пожаров, сообщил начальник отряда.\nКонец.",
        ),
    ],
)
def test_a_table_of_figures_in_a_feed_is_no_text(markup: str, text: str) -> None:
    assert text_of(markup) == text
