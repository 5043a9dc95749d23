"""What a source holds: told by its name, by what a server calls it, and by how it begins."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Literal, TypeGuard, get_args

from svodka.sources.packing import SUFFIXES as PACKED

Page = Literal["html", "text", "docx", "odt", "rtf", "pdf"]
"""A file that is one document."""

Form = Page | Literal["jsonl", "csv", "sheets", "parquet", "feed", "warc", "mail", "telegram"]

PAGES: frozenset[Form] = frozenset(get_args(Page))

HEAD = 4096
"""Bytes that are enough to tell."""

SUFFIXES: dict[str, Form] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".md": "text",
    ".docx": "docx",
    ".odt": "odt",
    ".fodt": "odt",
    ".rtf": "rtf",
    ".pdf": "pdf",
    ".csv": "csv",
    ".tsv": "csv",
    ".xlsx": "sheets",
    ".ods": "sheets",
    ".parquet": "parquet",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
    ".warc": "warc",
    ".eml": "mail",
    ".mbox": "mail",
    ".mht": "mail",
    ".mhtml": "mail",
}

REFUSED = frozenset(
    {
        ".doc",
        ".pages",
        ".msg",
        ".webarchive",
        ".xls",
        ".ppt",
        ".pptx",
        ".epub",
        ".zip",
        ".7z",
        ".rar",
        ".tar",
        ".tgz",
        ".bz2",
        ".xz",
    }
)
"""Texts that svodka does not read: in a folder they are errors, for who has them there wants them read."""

MEDIA: dict[str, Form] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "text",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-flat-xml": "odt",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "application/pdf": "pdf",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
    "text/csv": "csv",
    "text/tab-separated-values": "csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "sheets",
    "application/vnd.oasis.opendocument.spreadsheet": "sheets",
    "application/vnd.apache.parquet": "parquet",
    "application/rss+xml": "feed",
    "application/atom+xml": "feed",
    "application/rdf+xml": "feed",
    "application/warc": "warc",
    "message/rfc822": "mail",
    "multipart/related": "mail",
    "application/mbox": "mail",
}

MEDIA_TYPE: dict[Form, str] = {
    "html": "text/html",
    "text": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "pdf": "application/pdf",
    "jsonl": "application/json",
    "csv": "text/csv",
}
"""What the bytes of one document of a form are called."""

_TELEGRAM = re.compile(
    rb"""(?:\xef\xbb\xbf)?\s*+\{\s*+"(?:about"\s*+:\s*+"(?:[^"\\]|\\.){,600}?\bTelegram\b
    |(?:name|type|id)"\s*+:.{,2000}?"type"\s*+:\s*+"\w+"\s*+,.{,200}?"messages"\s*+:\s*+\[)""",
    re.S | re.X,
)
"""An export of Telegram: of an account, which begins by saying so, or of a chat, whose kind stands above its
messages."""
_JSON_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\[\s*+)?\{\s*\"")
# Atomic: a run of comments would else be cut into comments in every possible way.
_PROLOG = rb"(?:\xef\xbb\xbf)?\s*+(?>(?><\?.*?\?>)\s*+)*+(?>(?><!--.*?-->)\s*+)*+"
_HTML = re.compile(_PROLOG + rb"<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_OPEN_TEXT = re.compile(
    rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text(?!-)|"
    + _PROLOG
    + rb"<office:document\b",
    re.S,
)
_SHEETS = re.compile(
    rb"PK\x03\x04(?:.*xl/|.{26}mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet(?!-))",
    re.S,
)
_FEED = re.compile(
    _PROLOG + rb"(?i:<!doctype[^>]*>\s*)?<(?:rss|feed|rdf:RDF|urlset|sitemapindex|(?:\w+:)?feed)\b",
    re.S,
)
_MAIL = re.compile(
    rb"(?:From .*+\n)?+(?:[!-9;-~]++:.*+\r?+\n(?:[ \t].*+\n)*+)*?"
    rb"(?:MIME-Version:|Message-ID:|Return-Path:|Received: (?:from|by|\())",
    re.I,
)
"""The head of a message as it is sent, of a box of them, or of a page that a browser saved as one file."""


def form_of(head: bytes, suffix: str = "") -> Form:
    """The form of what begins with ``head``, by the suffix of its name where that is known."""
    if known := SUFFIXES.get(suffix.lower()):
        # A page may be called .xml or .txt too, and what a site gives for a missing file .pdf.
        if known in ("feed", "text", "pdf", "mail") and _HTML.match(head):
            return "html"
        if known == "jsonl" and _TELEGRAM.match(head):
            return "telegram"
        if known in ("docx", "odt", "rtf"):
            return _typed(head) or known
        return "mail" if known == "text" and _MAIL.match(head) else known
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PAR1"):
        return "parquet"
    if typed := _typed(head):
        return typed
    if _SHEETS.match(head):
        return "sheets"
    if head.startswith(b"WARC/"):
        return "warc"
    if _TELEGRAM.match(head):
        return "telegram"
    if _JSON_OBJECT.match(head):
        return "jsonl"
    if _FEED.match(head):
        return "feed"
    if _HTML.match(head):
        return "html"
    return "mail" if _MAIL.match(head) else "text"


def _typed(head: bytes) -> Form | None:
    """The form of a document that was typed, as what it was saved: some call any of them .doc or .docx."""
    if head.startswith(b"PK\x03\x04") and b"word/" in head:
        return "docx"
    if _OPEN_TEXT.match(head):
        return "odt"
    return "rtf" if head.startswith(b"{\\rtf") else None


def is_page(form: Form | None) -> TypeGuard[Page]:
    """Whether what has this form is one document."""
    return form in PAGES


def suffix_of(name: str) -> str:
    """The suffix that tells the form: ``.jsonl`` of ``news.jsonl.gz``."""
    path = PurePath(name)
    return PurePath(path.stem).suffix if path.suffix.lower() in PACKED else path.suffix


def readable(name: str) -> bool:
    """Whether a file of a folder is a text, by its name: one that svodka reads, or has to refuse."""
    return suffix_of(name).lower() in SUFFIXES.keys() | REFUSED
