"""Roles of Russian speakers that a comma parts from the name."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

APPOSED = [
    ("Роза Видаль, министр здравоохранения, сообщила, что построено 12 больниц.",
     "министр здравоохранения"),
    ("Роза Видаль, директор Института рыб, сообщила, что построено 12 больниц. Ещё 5 школ построят, "
     "добавила Видаль.", "директор Института рыб"),
    ("Роза Видаль, министр здравоохранения: построено 12 больниц.", "министр здравоохранения"),
    ("Роза Видаль сообщила, что построено 12 больниц.", None),
]  # fmt: skip


@pytest.fixture(scope="module")
def russian() -> Reader:
    return Reader("ru")


@pytest.mark.parametrize(("text", "role"), APPOSED)
def test_a_role_behind_the_name(russian: Reader, text: str, role: str | None) -> None:
    speakers = [claim.speaker for claim in russian.read(text).claims]
    assert [s and (s.name, s.role) for s in speakers] == [("Роза Видаль", role)] * len(speakers)


@pytest.mark.parametrize(
    ("before", "teller", "name"),
    [
        ("Директор завода Иван Лосев прибыл.", "Директор школы", "Директор школы"),
        ("Директор завода Иван Лосев прибыл.", "Директор завода", "Иван Лосев"),
        ("Директор завода Иван Лосев прибыл.", "Директор", "Иван Лосев"),
        ("Директор «Тары» Иван Лосев прибыл.", "Директор компании", "Иван Лосев"),
        ("Мэр Тулы Иван Лосев прибыл в Орёл.", "Мэр Орла", "Мэр Орла"),
        ("Мэр Тулы Иван Лосев прибыл.", "Мэр города", "Иван Лосев"),
        ("Президент России Иван Лосев прибыл.", "Российский президент", "Иван Лосев"),
        ("Президент России Иван Лосев прибыл.", "Турецкий президент", "Турецкий президент"),
    ],
)
def test_who_heads_another_office_has_no_name_of_this(
    russian: Reader, before: str, teller: str, name: str
) -> None:
    (claim,) = russian.read(f"{before} {teller} сказал, что закрыто 12 цехов.").claims
    assert claim.speaker is not None
    assert claim.speaker.name == name


def test_several_are_not_the_one_who_is_named(russian: Reader) -> None:
    (claim,) = russian.read("Врач Иван Лосев прибыл. Врачи сообщили о 12 погибших.").claims
    assert claim.speaker is not None
    assert claim.speaker.name == "Врачи"
