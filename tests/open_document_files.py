"""Files of OpenDocument, written by hand for the tests."""

from __future__ import annotations

import io
import zipfile

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
}
KNOWN = " ".join(f'xmlns:{short}="{name}"' for short, name in NAMES.items())


def style(name: str, properties: str, family: str = "text", below: str = "") -> str:
    said = f'style:name="{name}" style:family="{family}" style:parent-style-name="{below}"'
    return f"<style:style {said}><style:text-properties {properties}/></style:style>"


def p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def content(
    body: str, styles: str = "", *, kind: str = "text", root: str = "document-content"
) -> str:
    """A file of XML with the body of a ``kind``, and styles of its own."""
    return (
        f"<office:{root} {KNOWN}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:{root}>"
    )


def packed(content: str, kind: str = "text", **others: str) -> bytes:
    """A file of a ``kind`` with this content, and with other files of XML by their names."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}", zipfile.ZIP_STORED)
        file.writestr("content.xml", content)
        for name, markup in others.items():
            file.writestr(f"{name}.xml", markup)
    return data.getvalue()
