"""How a ledger is served: to whom, under which names, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Settings:
    """What ``svodka serve`` was told.

    ``names`` are the names under which browsers may ask (the Host header), without a port. ``token`` lets
    in whoever has it; ``user_header`` is the header in which a reverse proxy says who was let in.
    ``embed_in`` are the origins whose pages may frame an embedded series, none of them meaning any.
    ``secure``: browsers come by https, though this server does not.
    ``who`` is the name under which verdicts are written, where no header names somebody.
    """

    ledger: Path
    who: str = "web"
    names: frozenset[str] = LOOPBACK
    token: str | None = None
    user_header: str | None = None
    embed_in: tuple[str, ...] = ()
    readonly: bool = False
    secure: bool = False
    threads: int = 4
