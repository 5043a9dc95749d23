"""RSS, Atom and sitemaps: what they list. Read with lxml, no entity expanded, nothing fetched."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

from svodka.errors import SourceError
from svodka.sources import clocks
from svodka.sources.dates import likely, of_greenwich
from svodka.sources.encoding import decode
from svodka.sources.fragment import text_of
from svodka.sources.worded_days import feed_day

WHOLE_ARTICLE = 600
"""Characters from which on the text in a feed is taken for the article; shorter ones are teasers."""

_DECLARED = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.:-]{1,40})", re.I)
_PROLOG = re.compile(r"\s*<\?xml.*?\?>", re.S)
_TEASER_END = ("…", "...", "[…]", "[...]", "…]")
_FULL = ("encoded", "full-text", "content")
_SHORT = ("description", "summary")
_MEDIA = ("yahoo.com/mrss", "sitemap-image/1.1", "sitemap-video/1.1")
_DATES = ("pubDate", "published", "publication_date", "date")


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed or sitemap lists. ``stamp`` changes when the publisher changes it.

    ``local`` says that ``published`` is the day where the newsroom stands, and was not told by the clock
    of Greenwich; ``there`` is then the day in the country that its address or language tells. ``updated``
    is the day of the last change in Atom, ``lastmod`` in a sitemap, where that may be the day on which
    all pages were moved. ``body`` is the text that the feed itself carries, as HTML; ``whole`` says that
    it is the article and no teaser.
    """

    url: str | None
    title: str | None
    published: dt.date | None
    stamp: str
    local: bool = True
    there: dt.date | None = None
    updated: dt.date | None = None
    lastmod: dt.date | None = None
    body: str = ""
    whole: bool = False

    def day(self, page: dt.date | None = None) -> dt.date | None:
        """When the article was published, where its page says ``page``.

        WordPress lists what appears in Almaty on 5 July at 02:00 as of 4 July, 21:00 of Greenwich: of two
        days beside each other the page's is that of the newsroom. Without a page the clock of
        its country tells.
        """
        if self.published is None:
            return page or self.updated
        beside = page is not None and abs(page - self.published) <= dt.timedelta(days=1)
        return page if beside and not self.local else self.there or self.published

    def latest(self) -> dt.date | None:
        """A day after which the article was not published, where one is known."""
        return self.there or self.published or self.updated or self.lastmod


@dataclass(frozen=True, slots=True)
class Listing:
    """What a feed or sitemap holds: its entries, and the sitemaps that it leads to.

    ``public`` says that it came from the web at large (:class:`~svodka.sources.fetch.Page`), ``broken_off``
    that it ends in the middle of its last entry, which is left out: half of «12 000» is «12».
    """

    title: str | None
    language: str | None
    entries: tuple[Entry, ...]
    sitemaps: tuple[str, ...] = ()
    public: bool = False
    broken_off: bool = False


def named_listing(
    data: bytes, name: str, base: str | None = None, *, public: bool = False
) -> Listing:
    """As :func:`listing`; its :class:`SourceError` begins with ``name``."""
    try:
        return replace(listing(data, base), public=public)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None


def listing(data: bytes, base: str | None = None) -> Listing:
    """What a feed or sitemap lists; ``base`` is its address, against which links are resolved.

    Raises :class:`SourceError` (without its name) where it is none, or broken beyond repair.
    """
    declared = _DECLARED.search(data[:512])
    text = decode(data, declared[1].decode("ascii") if declared else None).text
    markup = _PROLOG.sub("", text.removeprefix("\ufeff"), count=1).encode("utf-8", "replace")
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(markup, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(f"broken XML ({_line(str(error))}); look at it in a browser") from None
    if root is None or _name(root) not in ("rss", "feed", "RDF", "urlset", "sitemapindex"):
        raise SourceError("XML that is no feed and no sitemap; svodka reads RSS, Atom and sitemaps")
    nodes = [node for node in root.iter() if _name(node) in ("item", "entry", "url")]
    if broken_off := bool(nodes) and _breaks_off(nodes[-1], text):
        nodes.pop()
    head = root if _name(root) == "feed" else next((n for n in root if _name(n) == "channel"), root)
    language = _text(head, "language") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    language = language.strip()[:2].lower() if language else None
    entries = tuple(_entry(node, base, language) for node in nodes)
    sitemaps = tuple(_sitemaps(root, base))
    if not entries and not sitemaps and not broken_off and parser.error_log:
        said = parser.error_log[0].message
        raise SourceError(f"broken XML ({_line(said)[:120]}); look at it in a browser")
    return Listing(
        title=_line(_text(head, "title")) or None,
        language=language,
        entries=tuple(entry for entry in entries if entry.url or entry.body),
        sitemaps=sitemaps,
        broken_off=broken_off,
    )


def _breaks_off(last: etree._Element, text: str) -> bool:
    """Whether a feed ends before its last entry does: «<item><title>Изъято 12»."""
    name = f"{last.prefix}:{_name(last)}" if last.prefix else _name(last)
    return text.rfind(f"</{name}") < text.rfind(f"<{name}")


def _sitemaps(root: etree._Element, base: str | None) -> Iterator[str]:
    for node in root:
        if _name(node) == "sitemap" and (url := _address(_text(node, "loc"), base)):
            yield url


def _entry(node: etree._Element, base: str | None, language: str | None) -> Entry:
    deep = {_name(inner): inner for inner in reversed(list(node.iter())) if not _of_media(inner)}
    told = [words for name in _DATES if name in deep if likely(feed_day(words := _all(deep[name])))]
    told.sort(key=of_greenwich)  # one told by the newsroom's own clock comes first
    updated, lastmod = (likely(feed_day(_text(node, name))) for name in ("updated", "lastmod"))
    full = max((_all(deep[name]) for name in _FULL if name in deep), key=len, default="")
    short = max((_all(deep[name]) for name in _SHORT if name in deep), key=len, default="")
    body = full or short
    said = text_of(full) if len(full) >= WHOLE_ARTICLE else ""
    url = _address(_link(node), base)
    guid = _text(node, "guid")
    if url is None and guid and guid.startswith(("http://", "https://")):
        url = _address(guid, None)
    title = _line(_text(node, "title") or (_all(deep["title"]) if "title" in deep else ""))
    stamps = [_all(deep[name]) for name in ("updated", "lastmod", "pubDate") if name in deep]
    published = feed_day(told[0]) if told else None
    greenwich = clocks.moment(told[0]) if told and of_greenwich(told[0]) else None
    return Entry(
        url=url,
        title=_line(text_of(title)) or title or None,
        published=published,
        stamp=_line(stamps[0])[:80] if stamps else "",
        local=not (told and of_greenwich(told[0])),
        there=likely(clocks.there(greenwich, url, language)) if greenwich else None,
        updated=updated,
        lastmod=lastmod,
        body=body,
        whole=len(said) >= WHOLE_ARTICLE and not said.endswith(_TEASER_END),
    )


def _link(node: etree._Element) -> str:
    """The address in ``<link>…``, ``<link rel="alternate" href="…">`` or ``<loc>…``."""
    for inner in node:
        name = _name(inner)
        if name == "link" and inner.get("rel", "alternate") == "alternate":
            if address := (inner.get("href") or _all(inner)).strip():
                return address
        if name == "loc":
            return _all(inner)
    return ""


def _address(link: str, base: str | None) -> str | None:
    try:
        url = urldefrag(urljoin(base or "", link.strip())).url if link.strip() else ""
        host = urlsplit(url).hostname
    except ValueError:
        return None
    right = host and url.startswith(("http://", "https://")) and url.isprintable()
    return url if right else None


def _of_media(node: etree._Element) -> bool:
    """Whether an element is of a photo or film: ``media:content``, ``video:publication_date``."""
    space = node.tag.rpartition("}")[0] if isinstance(node.tag, str) else ""
    return space.rstrip("/").endswith(_MEDIA)


def _name(node: etree._Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _text(node: etree._Element, name: str) -> str:
    """The text of the first child of that name."""
    return next((_all(inner) for inner in node if _name(inner) == name), "")


def _all(node: etree._Element) -> str:
    """The text in an element; as markup where it holds elements (Atom's ``type="xhtml"``)."""
    if len(node) == 0 or _name(node) not in _FULL + _SHORT:
        return "".join(node.itertext()).strip()
    inner = (etree.tostring(child, encoding="unicode") for child in node)
    return f"{node.text or ''}{''.join(inner)}".strip()


def _line(words: str) -> str:
    return " ".join(words.split())
