"""One self-contained page: texts with their claims marked, and beside them a card for each claim.

Style and script are in ``page/``; the page's policy names them by their hash, so that nothing which a
text or a field contains can run or load anything.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import TextIO

from svodka.export.segments import cut
from svodka.export.wording import (
    LOW_CONFIDENCE,
    SLOTS,
    Slot,
    how_many,
    plain,
    slots,
    source_name,
    value,
)
from svodka.model import Claim, Document

_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_IMPORT = re.compile(r'^import .* from "\./([\w.]+)";\n', re.MULTILINE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_DEFAULT_LANGUAGE = "ru"
_CONTROLS = dict.fromkeys([*range(9), 11, *range(14, 32), 127], "\ufffd") | {13: " "}
"""Characters that HTML forbids; each is shown as one, so that offsets on the page stay those of the text."""


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], out: TextIO) -> None:
    """Write one page with all the documents."""
    read = list(readings)
    total = sum(len(claims) for _, claims in read)
    title = _title(read[0][0]) if len(read) == 1 else f"{len(read)} documents"
    style, script = _asset("page.css"), _script()
    fill = {
        "title": _text(f"{title} · svodka"),
        "style_hash": _hash(style),
        "script_hash": _hash(script),
        "style": style,
        "script": script,
        "contents": _contents(read) if len(read) > 1 else "",
        "legend": "".join(f'<span class="label {n}">{n}</span> ' for n in ("quantity", *SLOTS)),
        "documents": "".join(
            _document(f"d{number}", document, claims)
            for number, (document, claims) in enumerate(read, 1)
        ),
        "total": str(total),
    }
    # One pass: a text that says {{style}} is left as it is.
    out.write(_PLACEHOLDER.sub(lambda match: fill[match.group(1)], _asset("page.html")))


@cache
def _asset(name: str) -> str:
    return files("svodka.export").joinpath("page", name).read_text(encoding="utf-8")


@cache
def _script() -> str:
    """page.js as one module with what it imports, for the page loads nothing."""
    imported = _IMPORT.findall(_asset("page.js"))
    return "\n".join([*map(_asset, imported), _IMPORT.sub("", _asset("page.js"))])


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def _text(words: str) -> str:
    """Text or an attribute's value: escaped, one character for one (a lone surrogate too)."""
    return escape(words.translate(_CONTROLS).encode("utf-8", "replace").decode("utf-8"))


def _title(document: Document) -> str:
    return plain(document.title or source_name(document.source) or document.id[:16])


def _contents(read: Sequence[tuple[Document, Sequence[Claim]]]) -> str:
    lines = "".join(
        f'<li><a href="#d{number}">{_text(_title(document))}</a> '
        f"<small>{how_many(len(claims), 'claim')}</small></li>"
        for number, (document, claims) in enumerate(read, 1)
    )
    return f'<nav class="contents" aria-label="Documents"><ol>{lines}</ol></nav>'


def _document(key: str, document: Document, claims: Sequence[Claim]) -> str:
    named = document.language or ""
    language = named if _LANGUAGE.fullmatch(named) else _DEFAULT_LANGUAGE
    about = [
        document.publisher,
        document.published.isoformat() if document.published else None,
        source_name(document.source) if document.source != document.title else None,
        how_many(len(claims), "claim"),
    ]
    facts = " · ".join(f"<span>{_text(plain(fact))}</span>" for fact in about if fact)
    heading = "" if _headed(document) else f'<h1 lang="{language}">{_text(_title(document))}</h1>'
    cards = "".join(
        _card(key, number, claim, claims, language) for number, claim in enumerate(claims, 1)
    )
    return (
        f'<section class="document" id="{key}"><div class="reading">'
        f'<p class="about">{facts}</p>{heading}'
        f'<article lang="{language}">{_marked(key, document, claims)}</article></div>'
        f'<aside aria-label="Claims"><ol class="cards">{cards}</ol></aside></section>'
    )


def _headed(document: Document) -> bool:
    """Whether the text begins with its title, which then need not stand over it."""
    return bool(document.title) and document.text.lstrip().startswith(f"{document.title}\n")


def _marked(key: str, document: Document, claims: Sequence[Claim]) -> str:
    """The text, a paragraph a line, with every span of every claim in it."""
    text, tag = document.text, "h1" if _headed(document) else "p"
    spans: list[tuple[int, int]] = []
    names: list[tuple[int, str]] = []
    for number, claim in enumerate(claims, 1):
        for name, span in [("quantity", claim.quantity)] + [(s.name, s.span) for s in slots(claim)]:
            spans.append((span.start, span.end))
            names.append((number, name))
    pieces: list[str] = []
    in_paragraph = False
    for begin, end, labels in cut([*spans, *_lines(text)], 0, len(text)):
        inside = bool(labels) and labels[-1] >= len(spans)
        if inside and (not in_paragraph or text[begin - 1] == "\n"):
            pieces.append(f"<{tag}>")
        words = _text(text[begin:end])
        covering = [names[label] for label in labels if label < len(spans)] if inside else []
        pieces.append(_stretch(key, words, covering, begin, claims) if covering else words)
        in_paragraph = inside
        if inside and (end == len(text) or text[end] == "\n"):
            pieces.append(f"</{tag}>")
            in_paragraph, tag = False, "p"
    return "".join(pieces)


def _lines(text: str) -> list[tuple[int, int]]:
    """The spans of the lines that are not blank, without their ends."""
    found, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


def _stretch(
    key: str, words: str, covering: Sequence[tuple[int, str]], begin: int, claims: Sequence[Claim]
) -> str:
    inside = " ".join(f"{key}c{number}.{name}" for number, name in covering)
    figures = [number for number, name in covering if name == "quantity"]
    if not figures:
        return f'<span class="s" data-in="{inside}">{words}</span>'
    starting = [str(n) for n in figures if claims[n - 1].quantity.start == begin]
    number = f' data-n="{" ".join(starting)}"' if starting else ' tabindex="-1"'
    doubt = " doubt" if all(claims[n - 1].confidence < LOW_CONFIDENCE for n in figures) else ""
    target = f"{key}c{figures[-1]}"
    return (
        f'<a class="s q{doubt}" href="#{target}" data-in="{inside}"{number}'
        f' aria-label="{words}, claim {figures[-1]}">{words}</a>'
    )


def _card(key: str, number: int, claim: Claim, claims: Sequence[Claim], language: str) -> str:
    low = claim.confidence < LOW_CONFIDENCE
    filled = slots(claim)
    empty = [name for name in SLOTS if name not in {slot.name for slot in filled}]
    told = "".join(_slot(slot, language) for slot in filled)
    missing = f'<p class="empty">not stated: {", ".join(empty)}</p>' if empty else ""
    badge = (
        f'<span class="badge">{claim.factuality}</span>' if claim.factuality != "asserted" else ""
    )
    doubt = '<span class="badge low">doubtful</span>' if low else ""
    figure, shown = plain(claim.quantity.text), value(claim.quantity)
    meaning = f'<span class="value">{_text(shown)}</span>' if shown != figure else ""
    facts = [claim.mode, claim.quantity.kind, claim.quantity.relation.replace("_", " ")]
    facts += [part for part in (_part_of(key, claim, claims),) if part]
    rules = "".join(f"<li>{_text(rule)}</li>" for rule in claim.why)
    why = (
        f'<details class="why"><summary>rules</summary><ol>{rules}</ol></details>' if rules else ""
    )
    return (
        f'<li class="card{" doubt" if low else ""}" id="{key}c{number}" tabindex="0">'
        f'<header><span class="no">{number}</span>'
        f'<b class="figure" lang="{language}">{_text(figure)}</b>'
        f"{meaning}{badge}{doubt}</header>"
        f'<dl>{told}</dl>{missing}<footer><span class="facts">{" · ".join(facts)}</span>'
        f'<span class="confidence"><meter min="0" max="1" value="{claim.confidence:.2f}"'
        f' aria-label="confidence"></meter>{claim.confidence:.2f}</span>{why}</footer></li>'
    )


def _part_of(key: str, claim: Claim, claims: Sequence[Claim]) -> str:
    """A link to the claim that this one is a part of."""
    for number, whole in enumerate(claims, 1):
        if claim.part_of and whole.id == claim.part_of:
            return f'part of <a href="#{key}c{number}">{number}</a>'
    return ""


def _slot(slot: Slot, language: str) -> str:
    note = f" <small>{_text(plain(slot.note))}</small>" if slot.note else ""
    inherited = ' <em class="inherited">inherited</em>' if slot.inherited else ""
    return (
        f'<div><dt><span class="label {slot.name}">{slot.name}</span></dt>'
        f'<dd><span lang="{language}">{_text(plain(slot.span.text))}</span>{note}{inherited}</dd></div>'
    )
