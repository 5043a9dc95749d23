"""A long page is sent while it is made: its head and the text on top first, its cards when they are there."""

from __future__ import annotations

import asyncio
import threading
import zlib
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from hall import STORIES
from svodka.ledger import Ledger
from svodka.web import rendering
from svodka.web.app import application
from svodka.web.desk import Desk
from svodka.web.settings import Settings
from told import Told, figure, kept, told

T = TypeVar("T")

LINES = 120
FEW = STORIES[0].document.id


def long_text() -> Told:
    lines = [f"В районе {n} полицейские изъяли {1000 + n} единиц оружия." for n in range(LINES)]
    figures = [figure(str(1000 + n), action="изъяли", actor="полицейские") for n in range(LINES)]
    return told("\n".join(lines), *figures, title="По районам")


LONG = long_text()


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with kept(tmp_path_factory.mktemp("sending"), STORIES[0], LONG) as made:
        return made.path


def ran(steps: Coroutine[Any, Any, T]) -> T:
    """What steps return, in a thread: this one may have a loop, that of a browser."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, steps).result()


class Took(list[dict[str, Any]]):
    """The messages of an answer, each as it was sent."""

    async def send(self, message: Any) -> None:
        self.append(dict(message))

    @property
    def bodies(self) -> list[bytes]:
        return [one["body"] for one in self[1:]]

    @property
    def headers(self) -> dict[str, str]:
        return {name.decode(): word.decode() for name, word in self[0]["headers"]}


@asynccontextmanager
async def running(app: Any) -> AsyncIterator[None]:
    """The application between its start and its end."""
    asked: asyncio.Queue[dict[str, str]] = asyncio.Queue()
    told: asyncio.Queue[Any] = asyncio.Queue()
    task = asyncio.create_task(app({"type": "lifespan"}, asked.get, told.put))
    for moment in ("startup", "shutdown"):
        await asked.put({"type": f"lifespan.{moment}"})
        assert (await told.get())["type"] == f"lifespan.{moment}.complete"
        if moment == "startup":
            yield
    await task


def answer(ledger: Path, path: str, packing: str = "identity") -> Took:
    """The answer to a browser, before a network joins its parts."""

    async def asked() -> Took:
        app, took = application(Settings(ledger)), Took()
        headers = [(b"host", b"localhost"), (b"accept-encoding", packing.encode())]
        scope = {
            "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1",
            "method": "GET", "scheme": "http", "path": path, "raw_path": path.encode(),
            "query_string": b"", "root_path": "", "headers": headers, "server": ("localhost", 80),
        }  # fmt: skip

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async with running(app):
            await app(scope, receive, took.send)
        return took

    return ran(asked())


def test_a_long_page_begins_before_its_cards_are_made(ledger: Path) -> None:
    took = answer(ledger, f"/documents/{LONG.document.id}")
    first, *others = took.bodies
    assert took[1]["more_body"]
    assert b"</head>" in first
    assert ">1000</a>" in first.decode()
    assert b'class="card"' not in first
    assert b"".join(others).count(b'<li class="card') == LINES
    assert b"".join(took.bodies).rstrip().endswith(b"</html>")
    assert took.headers["content-type"] == "text/html; charset=utf-8"
    assert took.headers["content-security-policy"].startswith("default-src 'none'")


def test_what_is_packed_can_be_unpacked_part_by_part(ledger: Path) -> None:
    took = answer(ledger, f"/documents/{LONG.document.id}", "gzip")
    assert took.headers["content-encoding"] == "gzip"
    begun = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(took.bodies[0])
    assert ">1000</a>" in begun.decode()


def test_a_short_page_is_sent_whole_with_its_length(ledger: Path) -> None:
    took = answer(ledger, f"/documents/{FEW}")
    (body,) = took.bodies
    assert took.headers["content-length"] == str(len(body))


def test_what_fails_at_once_is_a_page_that_says_so(ledger: Path) -> None:
    took = answer(ledger, "/documents/none")
    assert took[0]["status"] == 404
    assert "content-length" in took.headers


def test_a_page_that_fails_midway_does_not_end_as_if_it_were_whole(
    ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = rendering.parts

    def broken(*asked: Any) -> Iterator[rendering.Part]:
        yield next(whole(*asked))
        raise RuntimeError("midway")

    monkeypatch.setattr("svodka.web.serving.parts", broken)
    sent: list[Any] = []
    send = Took.send

    async def recorded(took: Took, message: Any) -> None:
        sent.append(message)
        await send(took, message)

    monkeypatch.setattr(Took, "send", recorded)
    with pytest.raises(RuntimeError, match="midway"):
        answer(ledger, f"/documents/{LONG.document.id}")
    assert [one.get("more_body") for one in sent] == [None, True]


def test_what_a_job_yields_is_there_before_the_job_is_done(ledger: Path) -> None:
    taken = threading.Event()

    def job(_: Ledger) -> Iterator[str]:
        yield "first"
        assert taken.wait(10), "nobody took the first before the second was asked for"
        yield "second"

    async def steps() -> list[str]:
        desk, got = Desk(ledger, 1, readonly=True), []
        async for one in desk.each(job):
            got.append(one)
            taken.set()
        desk.close()
        return got

    assert ran(steps()) == ["first", "second"]


def test_a_job_whose_taker_has_gone_stops(ledger: Path) -> None:
    closed, made = threading.Event(), []

    def job(_: Ledger) -> Iterator[int]:
        for number in range(100):
            made.append(number)
            yield number
            assert closed.wait(10)

    async def steps() -> None:
        desk = Desk(ledger, 1, readonly=True)
        taking = desk.each(job)
        await anext(taking)
        await taking.aclose()
        closed.set()
        assert await desk.do(lambda _: "the next one's turn")
        desk.close()

    ran(steps())
    assert made == [0, 1]
