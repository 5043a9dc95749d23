"""English lines that name who speaks without a verb: before a quotation, behind it, in an interview."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.reader import Reader

QUOTE = '"We have built 40 clinics in Tirsk."'


def _speakers(reader: Reader, text: str) -> list[str | None]:
    claims = reader.read(text).claims
    return [in_full(text, claim.speaker) for claim in claims]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Rosa Vidal, the mayor:\n\n{QUOTE}", "Rosa Vidal"),
        (f"Rosa Vidal, head of the clinic, on the plan:\n\n{QUOTE}", "Rosa Vidal"),
        (f"{QUOTE} – Rosa Vidal, mayor of Tirsk", "Rosa Vidal"),
        (f"{QUOTE}\n\n— Rosa Vidal", "Rosa Vidal"),
        (f"{QUOTE}\nRosa Vidal, mayor", "Rosa Vidal"),
        ("How many came?\n\nRosa Vidal: We counted 40 guests.", "Rosa Vidal"),
        (
            "Rosa Vidal: 40 clinics opened\n\nThe clinics are free, said Rosa Vidal, the mayor.",
            "Rosa Vidal",
        ),
    ],
)
def test_who_speaks_is_named_beside_the_words(reader: Reader, text: str, who: str) -> None:
    assert _speakers(reader, text)[0] == who


@pytest.mark.parametrize(
    "text",
    [
        "How many came?\n\nLeeds: 40 guests came.",
        "How many came?\n\nAnswer: We counted 40 guests.",
        f"{QUOTE}\nRosa Vidal, 45 homes",
        "Rosa Vidal: 40 clinics opened\n\nThe clinics are free, the board said.",
    ],
)
def test_what_only_looks_like_a_name_says_nothing(reader: Reader, text: str) -> None:
    assert _speakers(reader, text)[0] is None


def test_an_answer_is_of_whoever_answers_again_and_again(reader: Reader) -> None:
    text = "What did it cost?\n\nVidal: The bill was $12 million.\n\nAnd now?\n\nVidal: Some 40 men left."
    assert _speakers(reader, text) == ["Vidal", "Vidal"]
