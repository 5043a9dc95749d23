"""What pages of Telegram have in common: how they are parsed, and the text of a post in them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree, html

from svodka.errors import SourceError
from svodka.sources import attributes
from svodka.sources.encoding import decode
from svodka.sources.fragment import text_of

_LINE = "\u2028"
"""The end of a line, of which no markup makes a space."""
_PROLOG = re.compile(r"\s*<\?xml.*?\?>", re.S)


BROKE_OFF = "breaks off in its last post, which is not read; save or fetch it anew"


def tree_of(data: bytes, charset: str | None = None) -> html.HtmlElement:
    """The tree of a page. Raises :class:`SourceError`, without its name, where that cannot be parsed."""
    markup = _PROLOG.sub("", decode(data, charset).text, count=1)
    attributes.check(markup)
    try:
        return html.document_fromstring(markup)
    except (etree.LxmlError, ValueError) as error:
        raise SourceError(f"broken HTML ({type(error).__name__}); save the page anew") from None


def breaks_off(data: bytes, mark: bytes) -> bool:
    """Whether a page ends before its last post does, in which ``mark`` stands: half of «12 000» is «12»."""
    last = data[data.rfind(mark) :]
    return last.count(b"</div") <= last.count(b"<div")


def parts(node: etree._Element, name: str, but: Iterable[str] = ()) -> list[etree._Element]:
    """The parts of an element that bear the name of a class, in their order: none within another, nor within
    what bears a name of ``but``. So a page is gone through a few times, however it is nested."""
    found: list[etree._Element] = []
    walk = etree.iterwalk(node, events=("start", "comment", "pi"))
    for _, inner in walk:
        if inner is node or not isinstance(inner.tag, str):
            continue
        if bears(inner, name):
            found.append(inner)
            walk.skip_subtree()
        elif any(bears(inner, other) for other in but):
            walk.skip_subtree()
    return found


def bears(node: etree._Element, *names: str) -> bool:
    """Whether an element bears all the names of classes."""
    borne = (node.get("class") or "").split() if isinstance(node.tag, str) else ()
    return all(name in borne for name in names)


def said(node: etree._Element) -> str:
    """The text of a post, a line a line."""
    for key in ("class", "id"):  # by which a page calls the post, and not what stands beside it
        node.attrib.pop(key, None)
    for frame in node.iter("pre"):  # lines of figures would else be one
        if next(frame.iterancestors("pre"), None) is not None:
            continue
        for inner in frame.iter():
            inner.text = inner.text and inner.text.replace("\n", _LINE)
            if inner is not frame:
                inner.tail = inner.tail and inner.tail.replace("\n", _LINE)
    return text_of(outer(node))


def outer(node: etree._Element) -> str:
    """An element as markup."""
    return str(etree.tostring(node, encoding="unicode", method="html", with_tail=False))
