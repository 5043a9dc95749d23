"""How long a browser may take to say what it wants: who holds a connection and says nothing is let go.

The server takes a bounded number of connections. Without this, that many strangers, or one with that many
half-sent requests, would keep everybody else out. An answer may be taken as slowly as anybody likes.
"""

from __future__ import annotations

import asyncio
from typing import ClassVar

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


class Patient(H11Protocol):
    """HTTP whose requests must be whole within twice ``patience`` seconds."""

    patience: ClassVar[float] = 15.0

    _told = None
    """The request that was last begun when it was last looked."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Look after the connection from its first moment on."""
        super().connection_made(transport)
        self.loop.call_later(self.patience, self._look, False)

    def _look(self, waited: bool) -> None:
        """Let go of a client that has been owing the same request since it was last looked."""
        if self.transport.is_closing():
            return
        owes = self.conn.their_state in (h11.IDLE, h11.SEND_BODY)
        same = self.cycle is self._told
        if owes and same and waited:
            self.transport.close()
            return
        self._told = self.cycle
        self.loop.call_later(self.patience, self._look, owes)
