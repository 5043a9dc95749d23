"""A page, file or record that is one document: its bytes to a :class:`Loaded`."""

from __future__ import annotations

import datetime as dt

from svodka.errors import SourceError
from svodka.sources import plain
from svodka.sources.forms import MEDIA_TYPE, Page
from svodka.sources.loaded import Loaded, now


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
    try:
        if form == "html":
            from svodka.sources.html import article

            document = article(data, name, charset)
        elif form == "docx":
            from svodka.sources import docx

            document = docx.document(data, name)
        elif form == "pdf":
            from svodka.sources.pdf.document import document as document_of_pdf

            document = document_of_pdf(data, name)
        else:
            document = plain.document(data, name, charset)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
    return Loaded(document, data, MEDIA_TYPE[form], fetched or now(), name, url)
