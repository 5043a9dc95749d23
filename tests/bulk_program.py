"""The command line with the reader of digits, in this process and in the workers that it starts.

A document that says «смерть» kills the process that reads it; «медленно» takes a while; «ошибка» breaks the
reader. Workers import this file under another name, so the reader is put in place at once.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator

import fake_reader
from svodka.model import Document


class Mortal(fake_reader.Reader):
    def read_many(self, documents: Iterable[Document]) -> Iterator[fake_reader.Result]:
        for result in super().read_many(documents):
            if "смерть" in result.document.text:
                os.kill(os.getpid(), signal.SIGKILL)
            if "ошибка" in result.document.text:
                raise ZeroDivisionError("nobody thought of this")
            if "медленно" in result.document.text:
                time.sleep(0.02)
            yield result


made = fake_reader.module()
made.Reader = Mortal  # type: ignore[attr-defined]
sys.modules["svodka.reader"] = made

if __name__ == "__main__":
    from svodka.cli import main

    sys.exit(main())
