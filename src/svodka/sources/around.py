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
    named = node.tag in ("aside", "nav") or any(
        _called_around(called) for key in ("class", "id") if (called := node.get(key))
    )
    return named and node.find(".//h1") is None


@lru_cache(maxsize=4096)
def _called_around(called: str) -> bool:
    """Whether one of the names in a class or an id is that of something beside an article."""
    return any(
        name.startswith(names("around")) for name in called.lower().replace("_", "-").split()
    )


@cache
def names(group: str) -> tuple[str, ...]:
    """The names of a group of ``around.toml``."""
    told = (files("svodka.sources") / "around.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(told)[group])
