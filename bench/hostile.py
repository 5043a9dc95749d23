"""Texts that nobody writes and that every reader of the open web meets: by name, at any size."""

from __future__ import annotations

from collections.abc import Callable

NEWS = "С начала года изъято 54 гранаты и свыше 17 тысяч боеприпасов, сообщил Иванов. "


def _filled(piece: str) -> Callable[[int], str]:
    """A text of a size in characters made of one piece."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _nested(size: int) -> str:
    """Quotation marks opened one inside the other, then closed."""
    return "«" * (size // 2) + "»" * (size // 2)


KINDS: dict[str, Callable[[int], str]] = {
    "news in one line": _filled(NEWS),
    "one word": _filled("а"),
    "digits": _filled("1234567890"),
    "digits and spaces": _filled("123 "),
    "number words": _filled("сто двадцать пять тысяч "),
    "deep quotes": _nested,
    "opened quotes": _filled("«"),
    "quotes and words": _filled("«да "),
    "NULs": _filled("\0"),
    "figures and NULs": _filled("54\0гранаты\0"),
    "empty lines": _filled("\n"),
    "spaces": _filled(" "),
    "commas": _filled("1,"),
    "dashes": _filled("1–"),
    "brackets": _filled("(1 "),
    "combining marks": _filled("е\u0301"),
    "surrogates": _filled("\ud800"),
    "captions": _filled("Фото 1 из 5. "),
    "thirds": _filled("2 трети "),
    "capitals in lines": _filled("A" * 90 + " police said that 5 men were held.\n"),
}
