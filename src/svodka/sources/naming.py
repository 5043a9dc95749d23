"""What a page is called and who publishes it, as trafilatura finds it.

Its ``extract_metadata`` also looks for authors, tags and licenses, which takes as long as the article.
"""

from __future__ import annotations

from contextlib import suppress

from lxml.html import HtmlElement


def named(tree: HtmlElement, address: str | None) -> tuple[str | None, str | None]:
    """The title of a page and its publisher: the name of the site, else of its host.

    ``<h1>Склад потушен</h1>`` on a page of «Вести Заречья» is («Склад потушен», «Вести Заречья»).
    """
    from trafilatura import metadata

    told = metadata.examine_meta(tree)
    with suppress(Exception):  # hostile JSON-LD reaches deep into it
        told = metadata.extract_meta_json(tree, told)
    told.title = told.title or metadata.extract_title(tree)
    told.url = told.url or metadata.extract_url(tree, address)
    site = (told.sitename or metadata.extract_sitename(tree) or "").lstrip("@")
    if site and "." not in site and not site[0].isupper():
        site = site.title()
    host = metadata.META_URL.match(told.url or "")
    told.sitename = site or (host[1] if host else None)
    told.clean_and_trim()
    return _line(told.title), _line(told.sitename)


def _line(words: str | None) -> str | None:
    """A title or name on one line, or ``None``."""
    return " ".join(words.split()) or None if words else None
