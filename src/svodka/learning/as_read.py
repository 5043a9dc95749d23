"""Annotated articles over the text that is read of them, in which candidates have their offsets.

Of what is stored the readable text lacks characters («''», invisible ones, marks of stress). Spans that are
annotated over the one are no spans of the other: of 368 articles of the gold 59 have such characters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from svodka.language.readable import original_span, readable
from svodka.learning.gold import Article
from svodka.reading.desks.opened import Opened

PLACES = ("start", "end", "part_start", "whole_start")
"""What is annotated as a place in the text."""


def as_read(article: Article, opened: Opened) -> Article:
    """The article with the text that is read of it, its places and phrases as they stand there."""
    if opened.text == article.document.text:
        return article
    ends = [original_span(opened.offsets, at, at)[0] for at in range(len(opened.text) + 1)]

    def moved(record: Mapping[str, Any]) -> dict[str, Any]:
        return {name: _moved(name, value, ends) for name, value in record.items()}

    return replace(
        article,
        document=replace(article.document, text=opened.text),
        claims=tuple(map(moved, article.claims)),
        statements=tuple(map(moved, article.statements)),
        parts=tuple(map(moved, article.parts)),
    )


def _moved(name: str, value: Any, ends: list[int]) -> Any:
    """What is annotated under a name, over the text that is read; ``ends``: its places in the stored one."""
    if name in PLACES:
        return bisect_left(ends, value)
    if isinstance(value, list | tuple):
        return [readable(phrase)[0] for phrase in value]
    return value
