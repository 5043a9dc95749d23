"""Characters of a text that a page must not hold as they are."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]"
)
"""Controls that HTML forbids, and those that change the direction of what follows."""


def shown(value: Any) -> Any:
    """A value as a template shows it: of a text, controls become one sign each, so offsets stay."""
    if isinstance(value, str) and not isinstance(value, Markup) and not value.isprintable():
        return _UNSEEN.sub("\ufffd", value.replace("\r", " "))
    return "" if value is None else value
