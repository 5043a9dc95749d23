"""What stands around an article, on its page and in its feed: the news of others, comments, buttons."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files

from lxml import etree


def stands_around(node: etree._Element) -> bool:
    """Whether a part of a page is named as something beside its article: ``class="related-posts"``.

    A frame around the whole page is none, whatever it is called: it holds the first heading.
    """
    if not isinstance(node.tag, str):
        return False
    named = node.tag in ("aside", "nav") or called(node, "around")
    return named and node.find(".//h1") is None


def called(node: etree._Element, group: str) -> bool:
    """Whether the class or id of an element begins with a name of a group: ``class="post related-news"``."""
    return any(_begins(words, group) for key in ("class", "id") if (words := node.get(key)))


@lru_cache(maxsize=4096)
def _begins(words: str, group: str) -> bool:
    return any(name.startswith(names(group)) for name in words.lower().replace("_", "-").split())


@cache
def names(group: str) -> tuple[str, ...]:
    """The names of a group of ``around.toml``."""
    told = (files("svodka.sources") / "around.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(told)[group])
