"""How far a long reading has come, on a terminal's stderr and nowhere else."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Self

from svodka.cli.lines import counted

if TYPE_CHECKING:
    from rich.progress import Progress as Bar


class Progress:
    """Counts documents and claims while it is entered; silent in a pipe and under a table."""

    def __init__(self, to_file: bool) -> None:
        # A terminal that shows the results themselves needs no other sign of progress.
        apart = to_file or not sys.stdout.isatty()
        self._wanted = apart and sys.stderr.isatty()
        self._bar: Bar | None = None
        self._claims = 0

    def __enter__(self) -> Self:
        if self._wanted:
            from rich.console import Console
            from rich.progress import Progress as Bar
            from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

            columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
            self._bar = Bar(*columns, console=Console(stderr=True), transient=True)
            self._bar.add_task("reading")
            self._bar.start()
        return self

    def advance(self, claims: int) -> None:
        """One more document, with so many claims."""
        self._claims += claims
        if self._bar is not None:
            task = self._bar.tasks[0]
            done = int(task.completed) + 1
            said = f"{counted(done, 'document')}, {counted(self._claims, 'claim')}"
            self._bar.update(task.id, completed=done, description=said)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
