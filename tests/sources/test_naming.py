"""What a page is called and who publishes it: as trafilatura says, without what it looks for besides."""

from __future__ import annotations

import logging

import pytest
import trafilatura

from svodka.sources import html
from svodka.sources.naming import named

TEXT = "<p>Вчера в Зареченском районе потушили 12 пожаров, сообщил начальник отряда.</p>" * 3
PAGE = (
    "<html lang='ru'><head><title>{title}</title>{head}</head><body>{body}"
    + TEXT
    + "</body></html>"
)
ORGANISATION = (
    '{"@type": "NewsArticle", "headline": "Склад", "publisher": {"name": "Вести Заречья"}}'
)


@pytest.mark.parametrize(
    ("title", "head", "body"),
    [
        ("Склад потушен - Вести", "", "<h1>Склад\n потушен</h1>"),
        ("Склад потушен | vesti.example", "", "<h1>Вести</h1><h1>Склад</h1>"),
        ("Вести", '<meta property="og:site_name" content="вести Заречья">', ""),
        ("Вести", '<meta name="twitter:site" content="@vesti">', "<h2>Склад &amp;amp; дом</h2>"),
        ("", '<link rel="canonical" href="https://www.vesti.example/1">', "<h1></h1>"),
        ("", f'<script type="application/ld+json">{ORGANISATION}</script>', "<h1>Пожар</h1>"),
        ("", '<script type="application/ld+json">{"@type": [</script>', ""),
    ],
)
@pytest.mark.parametrize("address", [None, "https://www2.zarechye.example/a"])
def test_a_page_is_called_what_trafilatura_calls_it(
    title: str, head: str, body: str, address: str | None
) -> None:
    tree = trafilatura.load_html(PAGE.format(title=title, head=head, body=body))
    told = trafilatura.extract_metadata(tree, address)
    wanted = tuple(" ".join((words or "").split()) or None for words in (told.title, told.sitename))
    assert named(tree, address) == wanted


def test_nobody_looks_for_what_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("extract_author", "extract_catstags", "extract_license", "find_date"):
        monkeypatch.setattr(
            f"trafilatura.metadata.{name}", lambda *_, **__: pytest.fail("asked for")
        )
    page = PAGE.format(title="Склад", head="", body="<h1>Склад потушен</h1>")
    assert html.article(page.encode(), "a.html").title == "Склад потушен"


def test_a_page_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parse, parsed = trafilatura.load_html, []
    monkeypatch.setattr(trafilatura, "load_html", lambda page: parsed.append(page) or parse(page))
    html.article(PAGE.format(title="Склад", head="", body="<h1>Склад</h1>").encode(), "a.html")
    assert len(parsed) == 1


def test_pages_read_day_and_night_leave_nothing_behind() -> None:
    page = PAGE.format(title="Склад", head="", body="<h1>Склад потушен</h1>").encode()
    html.article(page, "a.html")
    handlers = len(logging.getLogger("trafilatura").handlers)
    html.article(page, "b.html")
    assert len(logging.getLogger("trafilatura").handlers) == handlers
