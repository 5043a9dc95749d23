"""``svodka serve``: who may listen where, and a server that comes up, answers and stops."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from hall import STORIES
from svodka.cli import main
from svodka.web.patience import Patient
from told import kept


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    with kept(tmp_path, *STORIES) as made:
        return made.path


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--host", "0.0.0.0"], "lets others in; give --token"),  # noqa: S104
        (["--host", "::"], "lets others in; give --token"),
        (["--token", "short"], "too easy to guess"),
        (["--name", "http://x/"], "--name is a name"),
        (["--embed-in", "https://x;script-src *"], "--embed-in is an origin"),
        (["--user-header", "X: y"], "--user-header is the name"),
        (["--host", "no.such.host.invalid", "--token", "a-long-enough-token"], "cannot listen on"),
        (["--host", "no..host", "--token", "a-long-enough-token"], "cannot listen on"),
    ],
)
def test_what_would_let_strangers_in_is_refused(
    ledger: Path, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--ledger", str(ledger), *options]) == 2
    assert said in capsys.readouterr().err


def test_no_ledger_is_said_before_anything_listens(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["serve", "--ledger", str(tmp_path / "none.db")]) == 2
    assert "no such ledger" in capsys.readouterr().err


def test_missing_packages_are_named(
    ledger: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    assert main(["serve", "--ledger", str(ledger)]) == 2
    assert "pip install 'svodka[web]'" in capsys.readouterr().err


def test_a_port_that_is_taken_is_said_so(ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--ledger", str(ledger), "--port", port]) == 2
    assert f"cannot listen on 127.0.0.1:{port}" in capsys.readouterr().err


class Hasty(Patient):
    """The same with less time."""

    patience = 0.1


async def slow(scope: Any, receive: Any, send: Any) -> None:
    """An application that takes its time: the body first, then longer than a client may."""
    while (await receive()).get("more_body"):
        pass
    await asyncio.sleep(0.5)
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]}
    )
    await send({"type": "http.response.body", "body": b"ok"})


@pytest.fixture
def address() -> Iterator[tuple[str, int]]:
    config = uvicorn.Config(slow, http=Hasty, lifespan="off", log_level="error", port=0)
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield listening.getsockname()
        server.should_exit = True
        thread.join()


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\ncsrf",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP",
    ],
)
def test_who_does_not_say_what_they_want_is_let_go(address: tuple[str, int], sent: bytes) -> None:
    with socket.create_connection(address, timeout=10) as client:
        client.sendall(sent)
        while client.recv(1000):
            pass


def test_who_waits_for_an_answer_is_not_let_go(address: tuple[str, int]) -> None:
    with socket.create_connection(address, timeout=10) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert client.recv(1000).startswith(b"HTTP/1.1 200")


def test_server_answers_until_it_is_stopped(ledger: Path) -> None:
    command = [sys.executable, "-m", "svodka", "serve", "--ledger", str(ledger), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr is not None
        line = server.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, line
        try:
            with urllib.request.urlopen(address.group(), timeout=20) as answer:  # noqa: S310
                assert answer.status == 200
                assert "server" not in answer.headers
                assert "Июнь" in answer.read().decode()
        finally:
            server.send_signal(signal.SIGINT)
        assert server.wait(20) in (0, 130, -signal.SIGINT)
        assert "Traceback" not in server.stderr.read()
