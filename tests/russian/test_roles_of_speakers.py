"""Roles of Russian speakers that a comma parts from the name."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

APPOSED = [
    ("Роза Видаль, министр здравоохранения, сообщила, что построено 12 больниц.",
     "министр здравоохранения"),
    ("Роза Видаль, директор Института рыб, сообщила, что построено 12 больниц. Ещё 5 школ построят, "
     "добавила Видаль.", "директор Института рыб"),
    ("Роза Видаль сообщила, что построено 12 больниц.", None),
]  # fmt: skip


@pytest.fixture(scope="module")
def russian() -> Reader:
    return Reader("ru")


@pytest.mark.parametrize(("text", "role"), APPOSED)
def test_a_role_behind_the_name(russian: Reader, text: str, role: str | None) -> None:
    speakers = [claim.speaker for claim in russian.read(text).claims]
    assert [s and (s.name, s.role) for s in speakers] == [("Роза Видаль", role)] * len(speakers)
