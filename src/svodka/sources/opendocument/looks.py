"""How letters look by the styles of an OpenDocument file: struck out, hidden, raised."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from lxml import etree

STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"

Look = Mapping[str, bool]
"""What a style says of its letters: ``struck``, ``hidden`` or ``raised``, or not; it may leave each open."""
Looks = Mapping[tuple[str, str], Look]
"""The look of a style, by its family (``text``, ``paragraph``) and name."""

_FAMILIES = ("text", "paragraph")
_DEEP = 20
"""Styles that a style may stand on."""
_LINES = (f"{STYLE}text-line-through-style", f"{STYLE}text-line-through-type")


def looks(styles: Iterable[etree._Element]) -> Looks:
    """The looks of styles that say anything of it, or stand on one that does."""
    own: dict[tuple[str, str], Look] = {}
    below: dict[tuple[str, str], tuple[str, str]] = {}
    for style in styles:
        family = style.get(f"{STYLE}family", "")
        if family in _FAMILIES:
            name = (family, style.get(f"{STYLE}name", ""))
            said = style.find(f"{STYLE}text-properties")
            own[name] = {} if said is None else dict(_said(said))
            below[name] = (family, style.get(f"{STYLE}parent-style-name", ""))
    return {name: look for name in own if (look := _whole(name, own, below))}


def _whole(
    name: tuple[str, str], own: Looks, below: Mapping[tuple[str, str], tuple[str, str]]
) -> Look:
    """What a style says, and the styles that it stands on, where it leaves something open."""
    look: Look = {}
    under: tuple[str, str] | None = name
    for _ in range(_DEEP):
        if under is None:
            break
        look = {**own.get(under, {}), **look}
        under = below.get(under)
    return look


def _said(properties: etree._Element) -> Iterator[tuple[str, bool]]:
    if lines := [line for name in _LINES if (line := properties.get(name))]:
        yield "struck", "none" not in lines
    if shown := properties.get(f"{TEXT}display"):
        yield "hidden", shown == "none"
    if place := properties.get(f"{STYLE}text-position", "").split():
        # «super 58%», «sub 58%», or how far above the line: «33% 58%», «-33% 58%», «0% 100%»
        yield "raised", place[0] == "super" or place[0][:1] in "123456789"
