"""A page, file or record: its bytes to the :class:`Loaded` that it is, or to several of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from svodka.errors import SourceError
from svodka.sources import plain
from svodka.sources.forms import MEDIA_TYPE, Page
from svodka.sources.loaded import Loaded, now

_Many = Callable[[bytes, str, str | None, dt.datetime | None], Iterator[Loaded | SourceError]]


def documents(
    data: bytes,
    name: str,
    form: Page,
    *,
    charset: str | None = None,
    url: str | None = None,
    fetched: dt.datetime | None = None,
) -> Iterator[Loaded | SourceError]:
    """The documents in ``data``: as :func:`page` gives it, or the posts of a channel of Telegram."""
    if form == "html" and (posts := _posts(data)):
        yield from posts(data, name, charset, fetched)
    else:
        yield page(data, name, form, charset=charset, url=url, fetched=fetched)


def page(
    data: bytes,
    name: str,
    form: Page,
    *,
    charset: str | None = None,
    url: str | None = None,
    fetched: dt.datetime | None = None,
) -> Loaded:
    """The document in ``data``, read from the source ``name``; raises :class:`SourceError` with it."""
    if form == "html" and (posts := _posts(data)):
        return _only(list(posts(data, name, charset, fetched)), name)
    try:
        if form == "html":
            from svodka.sources.html import article

            document = article(data, name, charset)
        elif form == "docx":
            from svodka.sources import docx

            document = docx.document(data, name)
        elif form == "odt":
            from svodka.sources.opendocument import text

            document = text.document(data, name)
        elif form == "rtf":
            from svodka.sources.rtf.document import document as document_of_rtf

            document = document_of_rtf(data, name)
        elif form == "pdf":
            from svodka.sources.pdf.document import document as document_of_pdf

            document = document_of_pdf(data, name)
        else:
            document = plain.document(data, name, charset)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
    return Loaded(document, data, MEDIA_TYPE[form], fetched or now(), name, url)


def _posts(data: bytes) -> _Many | None:
    """What reads a page that holds posts of Telegram; none for any other page."""
    from svodka.sources.telegram import preview, saved

    if saved.is_saved(data):
        return saved.documents
    return preview.documents if preview.is_preview(data) else None


def _only(found: list[Loaded | SourceError], name: str) -> Loaded:
    if len(found) == 1 and isinstance(found[0], Loaded):
        return found[0]
    errors = [one for one in found if isinstance(one, SourceError)]
    what = "not one post of Telegram, but several or none; name it as a source of its own"
    raise errors[0] if errors else SourceError(f"{name}: {what}")
