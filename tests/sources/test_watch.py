"""Watching: what is new is given once, what fails is asked for later, and servers may do their worst."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsroom import (
    Handler,
    Newsroom,
    article,
    conditional,
    endless,
    failing,
    newsroom,
    redirect,
    rss,
)
from svodka.errors import SourceError, SvodkaError
from svodka.sources import Loaded
from svodka.sources.reach import PrivateError
from svodka.sources.visitor import Visitor
from svodka.watching import Config, State, Watched, Watcher, read_config
from svodka.watching.state import Known
from svodka.watching.watcher import BATCH, LONGEST, PATIENCE
from telegram import FIRST, post, preview

HOUR = 3600.0
PATIENT = 3.0
"""Seconds that a visitor waits for an answer: longer than a busy machine may pause."""


class Desk:
    """A watcher at work on a newsroom, with a clock of its own that waits no time at all."""

    def __init__(self, room: Newsroom, folder: Path, **source: object) -> None:
        self.room = room
        self.now = 1_000_000.0
        url = f"{room.base}{source.pop('path', '/rss')}"
        self.source = Watched(url, every=HOUR, **source)  # type: ignore[arg-type]
        self.state = State(folder / "news.db.watch")
        self.watcher = self.hired()

    def hired(self) -> Watcher:
        """A watcher as after a restart: it knows only what the state holds."""
        visitor = Visitor(sleep=self.sleep, clock=lambda: self.now, timeout=PATIENT, limit=1 << 20)
        return Watcher(Config((self.source,)), self.state, visitor, clock=lambda: self.now)

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def look(self, after: float = 0.0) -> list[Loaded | SourceError]:
        """What is new after some time; the paths seen so far are forgotten first."""
        self.now += after
        self.room.seen.clear()
        return [
            item for one in self.watcher.due() for batch in self.watcher.look(one) for item in batch
        ]

    def titles(self, after: float = 0.0) -> list[str | None]:
        return [
            item.document.title if isinstance(item, Loaded) else f"! {item}"
            for item in self.look(after)
        ]


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with newsroom() as made:
        made.routes = {f"/{name}": article(name) for name in "abc"}
        made.routes["/rss"] = rss(made.base, "a", "b")
        yield made


@pytest.fixture
def desk(room: Newsroom, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(room, tmp_path)
    yield made
    made.state.close()


def test_a_feed_of_the_web_leads_watching_to_no_private_address(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("svodka.sources.reach.is_private", lambda _: "/rss" in desk.room.paths)
    found = desk.look()
    assert [type(error) for error in found] == [PrivateError, PrivateError]
    assert desk.room.paths[-1] == "/rss"


# ---- what is new


def test_articles_are_given_once(desk: Desk) -> None:
    assert desk.titles() == ["Новость a", "Новость b"]
    assert desk.titles(HOUR) == []
    assert desk.room.paths == ["/rss"]


def test_a_new_article_is_given(desk: Desk) -> None:
    desk.look()
    desk.room.routes["/rss"] = rss(desk.room.base, "c", "a", "b")
    assert desk.titles(HOUR) == ["Новость c"]
    assert desk.room.paths == ["/rss", "/c"]


def test_an_article_whose_stamp_changed_is_given_again(desk: Desk) -> None:
    desk.look()
    feed = rss(desk.room.base, "a", "b")
    desk.room.routes["/rss"] = feed.replace(b"Tue, 05 Jul", b"Wed, 06 Jul", 1)
    assert desk.titles(HOUR) == ["Новость a"]


def test_a_channel_is_looked_at_as_a_page_of_many_documents(room: Newsroom, tmp_path: Path) -> None:
    desk = Desk(room, tmp_path, path="/s/zarechye", publisher="Заречье")
    room.routes["/s/zarechye"] = preview(post(7, FIRST))
    (one,) = desk.look()
    assert isinstance(one, Loaded)
    assert (one.url, one.document.publisher) == ("https://t.me/zarechye/7", "Заречье")
    room.routes["/s/zarechye"] = preview(post(7, FIRST), post(8, "Возбуждены 54 дела."))
    urls = [item.url for item in desk.look(HOUR) if isinstance(item, Loaded)]
    assert urls == ["https://t.me/zarechye/7", "https://t.me/zarechye/8"]
    assert room.paths == ["/s/zarechye"]
    desk.state.close()


def sitemap(base: str, name: str, day: str) -> bytes:
    entry = f"<url><loc>{base}/{name}</loc><lastmod>{day}</lastmod></url>"
    of = "http://www.sitemaps.org/schemas/sitemap/0.9"
    return f'<?xml version="1.0"?><urlset xmlns="{of}">{entry}</urlset>'.encode()


def test_an_article_in_a_feed_and_a_sitemap_is_not_asked_for_at_every_look(desk: Desk) -> None:
    """Each called its version otherwise, so that it was a new one at every look at either."""
    room = desk.room
    room.routes["/rss"] = rss(room.base, "a")
    room.routes["/map"] = sitemap(room.base, "a", "2022-07-05")
    of_map = Watched(f"{room.base}/map", every=HOUR)
    visitor = Visitor(sleep=desk.sleep, clock=lambda: desk.now, timeout=PATIENT, limit=1 << 20)
    both = Config((desk.source, of_map))
    desk.watcher = Watcher(both, desk.state, visitor, clock=lambda: desk.now)
    desk.look()
    assert room.paths.count("/a") == 2  # the sitemap may tell of a change that the feed did not
    assert desk.look(HOUR) == []
    assert "/a" not in room.paths
    room.routes["/map"] = sitemap(room.base, "a", "2022-07-06")
    assert desk.titles(HOUR) == ["a"]
    assert desk.look(HOUR) == []


def test_a_feed_that_no_longer_says_when_tells_of_no_change(desk: Desk) -> None:
    desk.look()
    feed = rss(desk.room.base, "a", "b")
    desk.room.routes["/rss"] = feed.replace(b"pubDate", b"when")
    assert desk.look(HOUR) == []


def test_what_an_older_svodka_kept_is_known(desk: Desk) -> None:
    desk.look()
    told = "Tue, 05 Jul 2022 10:00:00 +0600"
    desk.state.remember(
        Known(f"{desk.room.base}/{name}", stamp=told, kept=True) for name in ("a", "b")
    )
    assert desk.look(HOUR) == []
    assert desk.room.paths == ["/rss"]


def test_a_source_is_looked_at_when_it_is_due(desk: Desk) -> None:
    desk.look()
    assert desk.look(HOUR / 2) == []
    assert desk.room.paths == []
    assert desk.watcher.wait() == pytest.approx(HOUR / 2, abs=60)


@pytest.mark.parametrize("ahead", [2 * 3600.0, 5 * 365 * 86400.0])
def test_a_clock_that_was_ahead_is_not_waited_for(desk: Desk, ahead: float) -> None:
    """Set back by years, nothing was looked at for years."""
    desk.now += ahead
    desk.look()
    assert desk.watcher.due() == []
    desk.now -= ahead
    assert desk.watcher.due() == [desk.source]
    assert desk.watcher.wait() == 0.0


def test_a_restart_forgets_nothing(desk: Desk) -> None:
    desk.look()
    desk.watcher = desk.hired()
    assert desk.titles(HOUR) == []


def test_what_was_not_stored_is_given_again(desk: Desk) -> None:
    looking = desk.watcher.look(desk.source)
    assert len(next(looking)) == 2
    looking.close()  # as when the program is killed before the batch is stored
    assert len(desk.look()) == 2


def test_batches_are_bounded(desk: Desk) -> None:
    names = [f"n{number}" for number in range(BATCH + 4)]
    desk.room.routes |= {f"/{name}": article(name) for name in names}
    desk.room.routes["/rss"] = rss(desk.room.base, *names)
    assert [len(batch) for batch in desk.watcher.look(desk.source)] == [BATCH, 4]


def test_a_page_is_watched_too(room: Newsroom, tmp_path: Path) -> None:
    desk = Desk(room, tmp_path, path="/a", publisher="Вестник", language="ru")
    room.routes["/a"] = conditional(article("Раз"), '"1"')
    (first,) = desk.look()
    assert isinstance(first, Loaded)
    assert (first.document.publisher, first.document.language) == ("Вестник", "ru")
    assert desk.look(HOUR) == []
    room.routes["/a"] = conditional(article("Два"), '"2"')
    assert desk.titles(HOUR) == ["Два"]
    desk.state.close()


def test_articles_older_than_since_are_left_out(room: Newsroom, tmp_path: Path) -> None:
    import datetime as dt

    desk = Desk(room, tmp_path, since=dt.date(2022, 7, 6))
    assert desk.look() == []
    assert "/a" not in room.paths
    desk.state.close()


# ---- politeness


def test_a_feed_that_did_not_change_is_not_sent_again(desk: Desk) -> None:
    desk.room.routes["/rss"] = conditional(rss(desk.room.base, "a", "b"), '"7"')
    desk.look()
    assert desk.look(HOUR) == []
    (asked,) = desk.room.asked("/rss")
    assert asked["If-None-Match"] == '"7"'


def test_a_feed_with_an_article_still_to_come_is_asked_for_in_full(desk: Desk) -> None:
    desk.room.routes |= {
        "/rss": conditional(rss(desk.room.base, "a", "late"), '"7"'),
        "/late": failing(500),
    }
    assert len(desk.look()) == 2
    desk.room.routes["/late"] = article("late")
    assert desk.titles(3 * HOUR) == ["Новость late"]


def test_a_feed_that_broke_off_is_asked_for_in_full(desk: Desk) -> None:
    """Its last entry was not read, and would else wait until the feed changes."""
    whole = rss(desk.room.base, "a", "b")
    desk.room.routes["/rss"] = conditional(whole[: whole.rindex(b"<pubDate>")], '"1"')
    assert desk.titles() == ["Новость a"]
    desk.room.routes["/rss"] = conditional(whole, '"1"')
    assert desk.titles(HOUR) == ["Новость b"]


def test_an_address_that_is_none_is_one_error(room: Newsroom, tmp_path: Path) -> None:
    source = Watched("http://[::1")
    with State(tmp_path / "news.db.watch") as state:
        ((error,),) = Watcher(Config((source,)), state).look(source)
    assert str(error) == "http://[::1: not a web address; check its spelling"


def test_robots_txt_is_obeyed_for_sources_and_articles(desk: Desk) -> None:
    desk.room.routes["/robots.txt"] = b"User-agent: *\nDisallow: /b\n"
    first, second = desk.titles()
    assert first == "Новость a"
    assert "forbidden by the robots.txt" in str(second)
    assert "/b" not in desk.room.paths


@pytest.mark.parametrize("header", [{"Retry_After": "7200"}, {}])
def test_a_host_that_is_too_busy_is_left_alone(desk: Desk, header: dict[str, str]) -> None:
    desk.room.routes["/a"] = failing(429, **header)
    first, second = desk.titles()
    assert "429" in str(first)
    assert "asked to be left alone" in str(second)
    assert "/b" not in desk.room.paths


def test_failures_of_a_source_double_the_pause_up_to_a_day(desk: Desk) -> None:
    desk.room.routes["/rss"] = failing(500)
    pauses = []
    for _ in range(8):
        assert len(desk.look(desk.watcher.wait())) == 1
        pauses.append(round(desk.watcher.wait() / HOUR))
    assert pauses == [2, 4, 8, 16, 24, 24, 24, 24]
    assert LONGEST == 24 * HOUR
    desk.room.routes["/rss"] = rss(desk.room.base, "a")
    assert desk.titles(24 * HOUR) == ["Новость a"]
    assert round(desk.watcher.wait() / HOUR) == 1


def test_a_server_that_asks_for_a_longer_pause_has_it(desk: Desk) -> None:
    desk.room.routes["/rss"] = failing(503, Retry_After=str(5 * 3600))
    desk.look()
    assert round(desk.watcher.wait() / HOUR) == 5


def test_an_article_that_keeps_failing_is_given_up(desk: Desk) -> None:
    desk.room.routes["/b"] = failing(500)
    failed = [len(desk.look(LONGEST)) for _ in range(PATIENCE + 3)]
    assert failed == [2] + [1] * (PATIENCE - 1) + [0] * 3


def test_a_host_that_answers_little_is_read_in_the_end(desk: Desk) -> None:
    """Articles that nobody had asked for were given up with those that had failed six times."""
    names = [f"n{number}" for number in range(12)]
    desk.room.routes["/rss"] = rss(desk.room.base, *names)
    got: list[str | None] = []
    for name in names:  # one article a look, then the host is busy
        page = article(f"Новость {name}")
        desk.room.routes |= {f"/{one}": failing(429) for one in names}
        desk.room.routes[f"/{name}"] = page
        got += [title for title in desk.titles(LONGEST) if not str(title).startswith("!")]
    desk.room.routes |= {f"/{name}": article(f"Новость {name}") for name in names}
    got += desk.titles(LONGEST)
    assert sorted(set(map(str, got))) == sorted(f"Новость {name}" for name in names)


def test_articles_of_a_host_that_cannot_be_reached_are_not_given_up(desk: Desk) -> None:
    elsewhere = desk.room.base.replace("127.0.0.1", "localhost")
    desk.room.routes["/rss"] = rss(elsewhere, "a")

    def robots(handler: Handler) -> None:
        down = handler.headers["Host"].startswith("localhost")
        handler.send(b"", status=500 if down else 404)

    desk.room.routes["/robots.txt"] = robots
    for _ in range(PATIENCE + 2):
        (said,) = desk.titles(LONGEST)
        assert "its robots.txt cannot be had" in str(said)
    del desk.room.routes["/robots.txt"]
    assert desk.titles(LONGEST) == ["Новость a"]


def test_an_article_that_is_gone_is_given_up_at_once(desk: Desk) -> None:
    del desk.room.routes["/b"]
    assert len(desk.look()) == 2
    assert desk.look(LONGEST) == []


# ---- a server at its worst


def late(handler: Handler) -> None:
    import time

    time.sleep(PATIENT + 0.5)


def bomb(handler: Handler) -> None:
    import gzip

    handler.send(gzip.compress(b"a" * 3_000_000), Content_Encoding="gzip")


WORST: dict[str, bytes | Callable[[Handler], None]] = {
    "slow": late,
    "broken": failing(500),
    "loop": redirect("/a"),
    "away": redirect("file:///etc/hostname"),
    "endless": endless,
    "bomb": bomb,
    "picture": lambda handler: handler.send(b"\x89PNG\r\n", "image/png"),
    "garbage": lambda handler: handler.wfile.write(b"\0\1 not http\r\n\r\n"),
    "cut": lambda handler: handler.send(b"<html>", Content_Length="5000"),
    "empty": b"<html><body></body></html>",
}


@pytest.mark.parametrize("name", WORST)
def test_an_article_at_its_worst_is_one_error_and_the_rest_goes_on(desk: Desk, name: str) -> None:
    desk.room.routes["/a"] = WORST[name]
    first, second = desk.look()
    assert isinstance(first, SourceError)
    assert first.address == f"{desk.room.base}/a"
    assert isinstance(second, Loaded)


@pytest.mark.parametrize("name", [name for name in WORST if name != "loop"])
def test_a_source_at_its_worst_is_one_error(desk: Desk, name: str) -> None:
    desk.room.routes["/rss"] = WORST[name]
    (error,) = desk.look()
    assert isinstance(error, SourceError)
    assert error.address == desk.source.url
    assert desk.watcher.due() == []


def test_a_feed_and_articles_in_a_wrong_charset_are_read(desk: Desk) -> None:
    page = article("Итоги").decode()
    desk.room.routes |= {
        "/rss": rss(desk.room.base, "a").decode().encode("cp1251"),
        "/a": lambda handler: handler.send(page.encode("koi8-r"), "text/html; charset=utf-8"),
    }
    (found,) = desk.look()
    assert isinstance(found, Loaded)
    assert found.document.title == "Новость a"
    assert "изъято 5 тонн рыбы" in found.document.text


# ---- the configuration

GOOD = """
ledger = "news.db"
every = "15 min"
language = "ru"
[[source]]
url = "https://example.org/rss"
[[source]]
url = "https://example.com/sitemap.xml"
every = "1 d"
since = 2026-01-01
publisher = "Вестник"
"""


def config(tmp_path: Path, text: str) -> Config:
    path = tmp_path / "watch.toml"
    path.write_text(text, encoding="utf-8")
    return read_config(path)


def test_a_configuration_is_read(tmp_path: Path) -> None:
    found = config(tmp_path, GOOD)
    assert found.ledger == tmp_path / "news.db"
    first, second = found.sources
    assert (first.every, first.language, first.publisher) == (900.0, "ru", None)
    assert (second.every, second.publisher, str(second.since)) == (86400.0, "Вестник", "2026-01-01")


def test_nobody_is_asked_more_than_once_a_minute(tmp_path: Path) -> None:
    assert config(tmp_path, GOOD.replace("15 min", "1 s")).sources[0].every == 60.0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no sources"),
        ("[[source]]\nurl = 'file:///etc/hostname'", 'source 1: "url" is not a web address'),
        (GOOD.replace("1 d", "daily"), 'source 2: "every" is daily, not a time'),
        (GOOD.replace("ledger", "database"), '"database" means nothing'),
        (GOOD.replace("2026-01-01", '"soon"'), '"since" is not a date'),
        (GOOD.replace("example.com/sitemap.xml", "example.org/rss"), "stands there twice"),
        ("source = 5", "not a list of tables"),
        ("[[source", "not TOML"),
        (GOOD.replace('"ru"', '"xx"'), "\"language\": language 'xx' is not read"),
        (f"{GOOD}language = 'xx'", "source 2: \"language\": language 'xx' is not read"),
        ("every = 5", '"every" is not a string'),
    ],
)
def test_a_wrong_configuration_says_what_and_where(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SvodkaError) as caught:
        config(tmp_path, text)
    assert str(caught.value).startswith(str(tmp_path / "watch.toml"))
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_configuration_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(SvodkaError, match="no such file"):
        read_config(tmp_path / "none.toml")


def test_a_memory_that_is_none_says_so(tmp_path: Path) -> None:
    (tmp_path / "news.db.watch").write_bytes(
        b"not a database at all, but long enough to be one" * 30
    )
    with pytest.raises(SvodkaError, match=r"news\.db\.watch: what watching remembers"):
        State.beside(tmp_path / "news.db")


def test_a_memory_that_was_damaged_says_so(tmp_path: Path) -> None:
    with State.beside(tmp_path / "news.db") as state:
        state.remember([Known("https://example.org/a")])
    path = tmp_path / "news.db.watch"
    data = path.read_bytes()
    path.write_bytes(data[:4096] + b"x" * (len(data) - 4096))
    with (
        State.beside(tmp_path / "news.db") as state,
        pytest.raises(SvodkaError, match=r"news\.db\.watch: .* cannot be read .* delete the file"),
    ):
        state.known("https://example.org/a")
