"""Texts that break off after any word, or begin with any, are read."""

from __future__ import annotations

import pytest

import svodka

SENTENCES = [
    "Полиция 9 адамды ұстады деген хабарды жоққа шығарды, деп мәлімдеді баспасөз қызметі.",
    "Министрдің айтуынша, былтыр 40 көпір салынып, оның 12-сі ауылда ашылды, ал 3-еуі жөнделмеді.",
    "«Жыл басынан бері 7,5 млрд теңге бөлінді, 2 миллионы келесі айда төленеді», – деді Асан Омаров.",
    "Бұл өткен жылғы көрсеткіштен (1 662) 12,5 пайызға көп, деген деректі Ұлттық бюро растаған жоқ.",
]  # fmt: skip


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_text_may_begin_and_end_anywhere(sentence: str) -> None:
    words = sentence.split()
    pieces = [" ".join(words[:at]) for at in range(1, len(words))]
    pieces += [" ".join(words[at:]) for at in range(1, len(words))]
    for piece in pieces:
        for claim in svodka.read(piece, language="kk"):
            assert piece[claim.quantity.start : claim.quantity.end] == claim.quantity.text
