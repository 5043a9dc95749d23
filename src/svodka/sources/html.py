"""HTML pages to documents: the article's text, title, date and publisher, through trafilatura."""

from __future__ import annotations

import copy
import logging
import re
from functools import cache
from itertools import product

from lxml.html import HtmlElement

from svodka.errors import SourceError
from svodka.language.identify import borne_out
from svodka.model import Document
from svodka.sources import attributes, dating, naming
from svodka.sources.dates import likely
from svodka.sources.encoding import decode
from svodka.sources.fragment import SENTENCE
from svodka.sources.leads import with_lead
from svodka.sources.links import drop_links
from svodka.sources.lists import with_lists
from svodka.sources.raised_digits import raise_digits
from svodka.sources.struck import drop_struck

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.I)
_HTML_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s*=\s*[\"']?([A-Za-z]{2,3})\b", re.I)
_LIBRARIES = ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer")
_MANY = 20_000
"""Tags of a page that gets no second opinion, for which every paragraph is compared with all others."""


def article(data: bytes, source: str, charset: str | None = None) -> Document:
    """The article of a page; ``source`` is its path or address, ``charset`` what the server says.

    Raises :class:`SourceError` (without the source's name) where no article is found.
    """
    import trafilatura

    _silence()
    named = _META_CHARSET.search(data[:4096])
    markup = decode(data, charset or (named.group(1).decode("ascii") if named else None)).text
    language = _HTML_LANGUAGE.search(markup[:8192])
    spoken = language.group(1).lower() if language else None
    address = source if "://" in source else None
    attributes.check(markup)
    # Where it finds less, trafilatura takes the whole page, with menus and the headlines of others; its own
    # 250 make that the lot of a notice of two sentences.
    config = copy.deepcopy(trafilatura.settings.DEFAULT_CONFIG)
    config["DEFAULT"]["min_extracted_size"] = str(SENTENCE)
    fast = markup.count("<") > _MANY

    try:
        tree = trafilatura.load_html(markup)
        if tree is not None:
            raise_digits(tree)
            drop_struck(tree)
        pages = [] if tree is None else [tree] if fast else [_without_links(tree), tree]
        # Tables of figures are not sentences; but old sites lay out the whole article in one.
        for told, tables in product(pages, (False, True)):
            found = trafilatura.bare_extraction(
                told,
                url=address,
                include_comments=False,
                include_tables=tables,
                fast=fast,
                config=config,
            )
            if not isinstance(found, trafilatura.settings.Document):
                continue
            text = (found.text or "").strip()
            # A digest is of links: left out, they leave it its headline.
            if len(text) >= (1 if told is tree else SENTENCE):
                title, publisher = naming.named(tree, address)
                return Document(
                    text=with_lead(with_lists(text, tree), tree),
                    published=likely(dating.day_of(markup, address, spoken, tree)),
                    title=title,
                    publisher=publisher,
                    language=borne_out(text, spoken),
                    source=source,
                )
    except Exception as error:  # hostile markup reaches deep into lxml
        raise SourceError(f"broken HTML ({type(error).__name__}); save it as text") from error
    raise SourceError("no article text found in this page; save its text and read that")


def _without_links(tree: HtmlElement) -> HtmlElement:
    """The page without blocks of links; its own may be what tells its day."""
    page = copy.deepcopy(tree)
    drop_links(page)
    return page


@cache
def _silence() -> None:
    """Keep the warnings of libraries from stderr, which is ours to word."""
    for library in _LIBRARIES:
        logging.getLogger(library).addHandler(logging.NullHandler())
