"""What stands around an article, on its page and in its feed: the news of others, comments, buttons."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from lxml import etree


def stands_around(node: etree._Element) -> bool:
    """Whether a part of a page is named as something beside its article: ``class="related-posts"``.

    A frame around the whole page is none, whatever it is called: it holds the first heading.
    """
    if not isinstance(node.tag, str):
        return False
    called = f"{node.get('class', '')} {node.get('id', '')}".lower().replace("_", "-").split()
    named = node.tag in ("aside", "nav") or any(name.startswith(names("around")) for name in called)
    return named and node.find(".//h1") is None


@cache
def names(group: str) -> tuple[str, ...]:
    """The names of a group of ``around.toml``."""
    told = (files("svodka.sources") / "around.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(told)[group])
