"""Garbage: reading hardly needs Python to look for cycles."""

from __future__ import annotations

import gc

from svodka import Document, Reader

TEXT = (
    "В мае пограничники задержали на переправе 40 человек, сообщил начальник отряда Олег Лосев. "
    "«Годом ранее их было 25», — добавил он."
)


def test_reading_leaves_no_cycles_behind(reader: Reader) -> None:
    document = Document(TEXT, language="ru")
    reader.read(document)  # loads what stays
    gc.collect()
    gc.disable()
    try:
        assert reader.read(document).claims
        assert gc.collect() == 0
    finally:
        gc.enable()
