"""What was fetched: its form, and its bytes unpacked."""

from __future__ import annotations

import io
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from svodka.errors import SourceError
from svodka.sources.bounded import whole
from svodka.sources.fetch import Page
from svodka.sources.forms import HEAD, MEDIA, Form, form_of, suffix_of
from svodka.sources.packing import BROKEN, packing_of, unpacked


def opened(found: Page, url: str) -> tuple[Form, bytes]:
    """What was fetched, unpacked, and its form; raises :class:`SourceError` for what is no text."""
    data = found.data
    if packing := packing_of(data):
        try:
            data = whole(unpacked(io.BytesIO(data), packing))
        except (*BROKEN, OSError) as error:
            raise SourceError(f"{url}: its packed body is broken ({error}); save it anew") from None
        except SourceError as error:
            raise SourceError(f"{url}: {error}") from None
    kind = found.media_type or ""
    form = MEDIA.get(kind)
    suffix = suffix_of(PurePosixPath(urlsplit(found.url).path).name)
    if form is None:
        if kind and kind.split("/")[0] not in ("text", "application"):
            raise SourceError(f"{url}: {kind}, not a page of text; svodka reads text and HTML")
        form = form_of(data[:HEAD], suffix)
    elif form in ("text", "html"):
        # Servers call anything they do not know text/plain, and feeds text/html.
        told = form_of(data[:HEAD])
        form = told if form == "text" or told == "feed" else form
    return form, data
