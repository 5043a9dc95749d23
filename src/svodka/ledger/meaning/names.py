"""Names over languages: one key for «Тоқаев», «Токаев» and "Tokayev", one for the editions of an outlet.

The key of a name is its letters as they sound, in Cyrillic: what Kazakh and Latin letters stand for is data
in names.toml. Two surnames that sound alike get one key, so nothing is decided by a key alone.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache, lru_cache
from importlib import resources
from typing import Any

LATIN = re.compile(r"[a-z]")
TWICE = re.compile(r"(\w)\1+")
ADDRESS = re.compile(r"^[a-z]+://|/.*$")
MARKS = re.compile(r"[\s.,()|·–—-]+")


@lru_cache(50_000)
def key(name: str) -> str:
    """A name by its sound: «Тоқаев», «Токаев», "Tokayev" are ``токаев``; empty for a name of no letters."""
    told = unicodedata.normalize("NFC", name.casefold())
    if LATIN.search(told):
        # ş stands for a sound of its own, other marks («ğ», «ū») do not.
        kept = "".join(c if c in "şı" else unicodedata.normalize("NFKD", c)[0] for c in told)
        told = _spelt(kept, "latin")
    return TWICE.sub(r"\1", _spelt(_spelt(told, "kazakh"), "russian"))


@lru_cache(10_000)
def outlet(publisher: str) -> str:
    """A publisher without the name of an edition: ``kaz.inform.kz`` and ``www.inform.kz`` are one."""
    told = ADDRESS.sub("", publisher.casefold().strip())
    editions = frozenset(_data()["editions"]["words"])
    host = "." in told and " " not in told
    words = told.split(".") if host else MARKS.split(told)
    # The end of a host name («.kz») names no edition.
    kept = [w for w in words[:-1] if w not in editions] + words[-1:] if host else words
    if not host:
        kept = [w for w in words if w and w not in editions]
    return " ".join(kept) or told


def _spelt(text: str, letters: str) -> str:
    pattern, spelt = _letters()[letters]
    return pattern.sub(lambda found: spelt[found.group()], text)


@cache
def _letters() -> dict[str, tuple[re.Pattern[str], dict[str, str]]]:
    made = {}
    for table in _data()["letters"]:
        longest = sorted(table["letters"], key=len, reverse=True)
        made[table["name"]] = (re.compile("|".join(longest)), table["letters"])
    return made


@cache
def _data() -> dict[str, Any]:
    path = resources.files("svodka.ledger.meaning") / "names.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
