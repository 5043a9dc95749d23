"""Who is let in, what no page of this site may do, and texts that mean harm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from hall import STORIES, Site, site
from svodka.web.app import application
from svodka.web.assets import static
from svodka.web.settings import Settings
from told import Told, figure, kept, told

MAY = ("2025-05-01", "2025-05-31")
TOKEN = "a-token-of-many-letters"  # noqa: S105
HARM = (
    "<script>document.title='harm'</script>",
    "</script><script>document.title='harm'</script>",
    "</title></textarea></style><img src=x onerror=document.title='harm'>",
    "\" onmouseover=\"document.title='harm'\" x=\"",
    "' autofocus onfocus='document.title=1' x='",
    "<svg><animate onbegin=document.title='harm' attributeName=x></svg>",
    "<svg/onload=document.title='harm'>",
    "<a href=javascript:document.title='harm'>x</a>",
    "{{ 7 * 7 }}{% raw %}${7*7}#{7*7}",
    "\u202egnp.exe\u202c\u2066hidden\u2069",
    "<!--", "-->", "]]>", "&lt;script&gt;", "<base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<form action=//evil.example><input name=csrf>",
    "я" * 20_000,
)  # fmt: skip


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with site(tmp_path_factory.mktemp("pages"), *STORIES) as made:
        yield made


# ---- names and addresses


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:8000", "localhost.evil.example", "", "127.0.0.1.nip.io"],
)
def test_a_name_that_is_not_this_site_is_refused(pages: Site, host: str) -> None:
    assert pages.get("/", host=host).status_code == 421


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST:8000", "127.0.0.1:1", "[::1]:8000", "localhost."]
)
def test_names_of_this_machine_are_served(pages: Site, host: str) -> None:
    assert pages.get("/", host=host).status_code == 200


def test_a_long_address_is_refused(pages: Site) -> None:
    assert pages.get("/search?q=" + "a" * 5000).status_code == 414


def test_an_address_that_looks_like_another_site_leads_to_this_one(pages: Site) -> None:
    for address in ("//evil.example/x", "/%5Cevil.example", "/a%3Fb%23c%22"):
        answer = pages.client.get(f"http://localhost{address}", follow_redirects=False)
        assert answer.status_code == 404
        for tag, attributes in Seen(answer.text).tags:
            for name in ("href", "action", "value"):
                assert not re.match(r"[/\\]{2}|/[/\\]", attributes.get(name, "")), (address, tag)


def test_a_page_links_to_itself_by_the_address_that_it_has(pages: Site) -> None:
    """``%3F`` and ``%23`` became ``%253F`` and ``%2523`` in the links to the other languages."""
    answer = pages.get("/documents/a%3Fb%23c%25d")
    links = [attributes.get("href", "") for _, attributes in Seen(answer.text).tags]
    assert "/documents/a%3Fb%23c%25d?lang=ru" in links


def test_errors_of_the_server_carry_the_policy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("a secret of the server")

    monkeypatch.setattr("svodka.web.pages.documents.rows", fails)
    with kept(tmp_path, STORIES[0]) as ledger:
        app = application(Settings(ledger.path))
    with TestClient(app, "http://localhost", raise_server_exceptions=False) as client:
        for form in ("", ".json"):
            answer = client.get(f"/documents{form}")
            assert answer.status_code == 500
            assert "secret" not in answer.text
            assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_every_answer_carries_the_policy(pages: Site) -> None:
    for address in (
        "/", "/search.json?q=а", "/findings.csv", "/none", "/claims/none.json", static("base.css"),
    ):  # fmt: skip
        headers = pages.get(address).headers
        policy = headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert "access-control-allow-origin" not in headers


def test_only_embedded_series_stand_in_other_sites_frames(tmp_path: Path) -> None:
    number = 1
    with site(tmp_path / "any", *STORIES) as pages:
        number = pages.json("/indicators.json")["indicators"][0]["number"]
        policy = pages.get(f"/series/{number}/embed").headers["content-security-policy"]
        assert "frame-ancestors *" in policy
        assert "<form" not in pages.get(f"/series/{number}/embed").text
    given = {"embed_in": ("https://paper.example",)}
    with site(tmp_path / "one", *STORIES, settings=given) as pages:
        answer = pages.get(f"/series/{number}/embed")
        assert "frame-ancestors https://paper.example" in answer.headers["content-security-policy"]
        assert "x-frame-options" not in answer.headers


# ---- who is let in


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    given = {"token": TOKEN}
    with site(tmp_path_factory.mktemp("closed"), *STORIES, settings=given) as made:
        yield made


@pytest.mark.parametrize(
    "address",
    ["/", "/search.json?q=a", "/openapi.json", "/?token=wrong", "/series/1/embed",
     "/series/1/embed?key=wrong"],
)  # fmt: skip
def test_without_the_token_nobody_comes_in(closed: Site, address: str) -> None:
    closed.client.cookies.clear()
    answer = closed.get(address)
    assert answer.status_code == 401
    assert "Вестник" not in answer.text


@pytest.mark.parametrize(
    ("code", "said"), [("ru", "Нужен ключ"), ("kk", "Кілт керек"), ("en", "?token=")]
)
def test_who_is_not_let_in_is_told_so_in_their_language(closed: Site, code: str, said: str) -> None:
    """Newsrooms that read Russian and Kazakh were refused in English."""
    closed.client.cookies.clear()
    assert said in closed.get("/documents", accept_language=code).text
    assert "--name" in closed.get("/", host="evil.example", accept_language=code).text


def test_health_is_told_to_anybody_and_tells_nothing_else(closed: Site) -> None:
    """A probe has no token, and asks by the address of its container."""
    closed.client.cookies.clear()
    answer = closed.get("/health", host="10.0.0.7:8000")
    assert (answer.status_code, answer.text) == (200, "ok\n")


@pytest.mark.parametrize("behind", [None, "X-Remote-User"])
def test_health_fails_where_the_ledger_cannot_be_read(tmp_path: Path, behind: str | None) -> None:
    """Also where a proxy says who was let in: a probe does not come through it, and its answer broke off."""
    with site(tmp_path / "gone", *STORIES, settings={"user_header": behind}) as pages:
        pages.path.write_bytes(b"no ledger any more" * 4096)
        assert pages.get("/health").status_code == 503


def test_token_in_the_address_becomes_a_cookie(closed: Site) -> None:
    closed.client.cookies.clear()
    answer = closed.get(f"/documents?token={TOKEN}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/documents")
    asked = closed.get(f"/search?q=a+b&token={TOKEN}")
    assert asked.headers["location"] == "/search?q=a+b"
    strange = closed.client.get(
        f"http://localhost//evil.example?token={TOKEN}", follow_redirects=False
    )
    assert strange.headers["location"] == "/evil.example"
    assert TOKEN not in answer.headers["set-cookie"]
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert closed.get("/documents").status_code == 200


def test_bearer_comes_in_and_needs_no_seal(closed: Site) -> None:
    closed.client.cookies.clear()
    named = {"authorization": f"Bearer {TOKEN}", "accept": "application/json"}
    claim = closed.claim("946")
    answer = closed.client.post(
        f"/claims/{claim}/accept",
        headers=named | {"content-type": "application/x-www-form-urlencoded"},
    )
    assert answer.json()["verdict"] == "accepted"


def test_key_of_an_embedded_series_opens_that_one_alone(closed: Site) -> None:
    closed.client.cookies.clear()
    bearer = f"Bearer {TOKEN}"
    numbers = [
        one["number"]
        for one in closed.get("/indicators.json", authorization=bearer).json()["indicators"]
    ]
    page = closed.get(f"/series/{numbers[0]}", authorization=bearer).text
    found = re.search(r"/series/\d+/embed\?key=(\w+)", page)
    assert found
    key = found.group(1)
    closed.client.cookies.clear()
    assert closed.get(f"/series/{numbers[0]}/embed?key={key}").status_code == 200
    assert closed.get(f"/series/{numbers[1]}/embed?key={key}").status_code == 401
    assert closed.get(f"/series/{numbers[0]}?key={key}").status_code == 401


def test_proxy_says_who_somebody_is(tmp_path: Path) -> None:
    with site(tmp_path, *STORIES, settings={"user_header": "X-Remote-User"}) as pages:
        assert pages.get("/").status_code == 401
        claim = pages.claim("946")
        pages.client.headers.encoding = "utf-8"
        pages.client.headers["X-Remote-User"] = "Айгуль"
        assert pages.post(f"/claims/{claim}/accept").status_code == 303
        assert pages.json(f"/claims/{claim}.json")["history"][0]["who"] == "Айгуль"


# ---- texts that mean harm


class Seen(HTMLParser):
    """The elements and attributes of a page, as a browser takes them."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))


@pytest.fixture(scope="module")
def harmed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    stories = []
    for number, harm in enumerate(HARM):
        text = f"{harm} В мае КНБ задержал {1000 + number} лиц{harm[:300]} у границы, сказал министр Ос."
        about = {"published": "2025-06-03", "publisher": f"Вестник {harm}"[:3000]}
        claim = figure(
            str(1000 + number), MAY, action="задержал", actor="КНБ", counted=f"лиц{harm[:300]}",
            speaker="министр Ос",
        )  # fmt: skip
        stories.append(told(text, claim, title=harm[:3000], **about))
    with site(tmp_path_factory.mktemp("harm"), *stories) as made:
        yield made


def pages_of(harmed: Site) -> Iterator[str]:
    yield from ("/", "/documents", "/indicators", "/findings", "/speakers", "/speakers/knb")
    for claim in harmed.claims():
        yield f"/documents/{claim['document']}?claim={claim['id']}"
        yield f"/claims/{claim['id']}"
    for number in [one["number"] for one in harmed.json("/indicators.json")["indicators"]]:
        yield f"/series/{number}"
        yield f"/series/{number}/embed"
    for one in harmed.json("/findings.json")["findings"]:
        yield f"/findings/{one['id']}"
    yield "/search?q=КНБ"
    for harm in HARM:
        yield f"/search?q={harm[:150]}"
        yield f"/series/1?actor={harm[:150]}&publisher={harm[:150]}"
        yield f"/claims/{harm[:50]}"


def test_no_text_becomes_a_part_of_a_page(harmed: Site) -> None:
    for address in pages_of(harmed):
        text = harmed.client.get(address).text
        assert "harm'</script>" not in text, address
        assert "49${" not in text, address
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", text), address
        for tag, attributes in Seen(text).tags:
            assert tag not in ("animate", "iframe", "object", "embed"), address
            events = [name for name in attributes if name.startswith("on")]
            assert not events, (address, tag, events)
            assert "style" not in attributes, (address, tag)
            for name in ("href", "src", "action"):
                target = attributes.get(name, "/")
                assert re.match(r"(/(?!/)|#|\?|https?://)", target), (address, tag, target)
            if tag == "script":
                assert attributes["src"].startswith("/static/"), address
            if tag == "base":
                assert "href" not in attributes, address
            if tag == "meta":
                assert "http-equiv" not in attributes, address
            if tag == "form":
                assert attributes.get("action", "/").startswith("/"), address


def test_sources_that_are_no_web_addresses_are_no_links(tmp_path: Path) -> None:
    base = STORIES[0]
    stories = [
        Told(replace(base.document, source=source, text=base.document.text + str(n)), base.claims)
        for n, source in enumerate(
            ["javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:alert(1)//https://", " javascript:x",
             "https://news.example/1", "file:///etc/passwd", "vbscript:x", "//evil.example/"]
        )
    ]  # fmt: skip
    with site(tmp_path, *stories) as pages:
        for one in pages.json("/documents.json")["documents"]:
            text = pages.get(f"/documents/{one['id']}").text
            links = [attributes.get("href", "") for _, attributes in Seen(text).tags]
            harm = re.compile(r"\s*(javascript|data|file|vbscript):|//", re.IGNORECASE)
            assert not any(harm.match(to) for to in links)
            leads = any(to.startswith("https://news.example/1") for to in links)
            assert leads == (one["source"] == "https://news.example/1")


def test_answers_of_every_form_survive_harm(harmed: Site) -> None:
    for address in pages_of(harmed):
        path, mark, query = address.partition("?")
        if path.endswith("/embed") or path.startswith("/claims/<"):
            continue
        for suffix in ("json", "csv"):
            form = f"{'/index' if path == '/' else path}.{suffix}{mark}{query}"
            answer = harmed.client.get(form)
            assert answer.status_code in (200, 400, 404), (form, answer.text[:300])
            if answer.headers["content-type"].startswith("text/csv"):
                assert "attachment" in answer.headers["content-disposition"]
