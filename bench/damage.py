"""Damage to a text, one character or one cut at a time: what transmission, scanning and malice do.

Each function takes a text and a source of chance and returns another text; :data:`KINDS` names them.
"""

from __future__ import annotations

import random
from collections.abc import Callable

Damage = Callable[[str, random.Random], str]

SHARE = 0.02
"""The share of characters that a damage touches; at least one."""


def _places(text: str, chance: random.Random) -> list[int]:
    """Where to damage, from the right, so that earlier places stay where they are."""
    count = max(1, int(len(text) * SHARE))
    return sorted(chance.sample(range(len(text)), min(count, len(text))), reverse=True)


def delete(text: str, chance: random.Random) -> str:
    """«изъято 54 гранаты» → «изъяо 54 гранаты»."""
    for place in _places(text, chance):
        text = text[:place] + text[place + 1 :]
    return text


def double(text: str, chance: random.Random) -> str:
    """«изъято 54 гранаты» → «изъято 544 гранаты»."""
    for place in _places(text, chance):
        text = text[:place] + text[place] + text[place:]
    return text


def swap(text: str, chance: random.Random) -> str:
    """«изъято 54 гранаты» → «изъято 45 гранаты»."""
    letters = list(text)
    for place in _places(text, chance):
        if place + 1 < len(letters):
            letters[place], letters[place + 1] = letters[place + 1], letters[place]
    return "".join(letters)


def replace(text: str, chance: random.Random) -> str:
    """Any code point at all, lone surrogates and unassigned ones included, for some characters."""
    letters = list(text)
    for place in _places(text, chance):
        letters[place] = chr(chance.randrange(0x110000))
    return "".join(letters)


def truncate(text: str, chance: random.Random) -> str:
    """The text up to a random place."""
    return text[: chance.randrange(len(text) + 1)]


KINDS: dict[str, Damage] = {
    function.__name__: function for function in (delete, double, swap, replace, truncate)
}
