"""Who says what inside what another passes on, and what «of these» and a list of parts leave alone."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka import Document, Reader


def _read(text: str) -> svodka.Result:
    return Reader("en").read(Document(text, language="en", published=dt.date(2025, 5, 5)))


def _told(text: str) -> dict[str, str | None]:
    return {s.text: s.speaker.text if s.speaker else None for s in _read(text).statements}


def _parts(text: str) -> list[tuple[str, str]]:
    result = _read(text)
    said = {c.quantity.start: c.quantity.text for c in result.claims}
    return [(said[part], said[whole]) for part, whole in result.parts]


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("The clinic confirmed that 40 sailors had arrived, Reuters reported.",
         "40 sailors had arrived", "The clinic"),
        ("Mayor Rosa Vidal said 12 bridges would close, according to the Karsun Herald.",
         "12 bridges would close", "Rosa Vidal"),
        ("The ministry said 900 posts were cut, the newspaper reported on Friday.",
         "900 posts were cut", "The ministry"),
    ],
)  # fmt: skip
def test_what_is_told_ends_before_who_passes_it_on(text: str, said: str, speaker: str) -> None:
    assert _told(text)[said] == speaker
    assert _read(text).claims[0].speaker.text == speaker  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rosa Vidal, the mayor of Karsun, said the harbour board, which meets weekly, chose 12 firms.",
         "Rosa Vidal"),
        ("Omar Feki, a police spokesman, said the Board of Ports, which runs the docks, hired 40 men.",
         "Omar Feki"),
        ("The bridge is shut, said the mayor, Rosa Vidal, who hired 40 men.", "Rosa Vidal"),
    ],
)  # fmt: skip
def test_who_has_a_title_says_what_stands_behind_it(text: str, speaker: str) -> None:
    (said,) = _told(text).values()
    assert said == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The office received 300 appeals. As a result of these appeals, 150 measures were taken.",
        "The board studied 90 complaints. Because of these complaints, 12 officials left.",
    ],
)
def test_what_comes_of_a_whole_is_no_part_of_it(text: str) -> None:
    assert _parts(text) == []


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("The town has 90 schools. Of these schools, 12 are closed.", [("12", "90")]),
        ("“Of these, 12 are closed,” he said of the 90 schools.", []),
        ("The board tested 90 boats, of which 12 leaked.", [("12", "90")]),
        ("The storm killed 12 people, including two boys, and 40 were hurt, three of them badly.",
         [("two", "12"), ("three", "40")]),
        ("The storm killed 12 people, including two boys and three girls.",
         [("two", "12"), ("three", "12")]),
    ],
)  # fmt: skip
def test_parts_of_a_whole(text: str, links: list[tuple[str, str]]) -> None:
    assert _parts(text) == links
