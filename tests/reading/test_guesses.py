"""What is only guessed, feared, not excluded or nearly happened."""

from __future__ import annotations

import pytest

import svodka

CASES = """
possible | Спасатели опасаются, что погибли 40 человек.
possible | Очевидцы предположили, что построено 40 школ.
possible | Министр не исключил, что погибли 40 человек.
possible | Не исключается, что погибли 40 человек.
possible | Есть опасения, что погибли 40 человек.
possible | Ходят слухи, что погибли 40 человек.
possible | Есть основания полагать, что похищено 40 картин.
possible | Нет доказательств, что погибли 40 человек.
possible | Не найдено подтверждений, что погибли 40 человек.
possible | По слухам, построено 40 школ.
possible | По версии следствия, он похитил 30 млн рублей.
possible | Скорее всего, погибли 40 человек.
possible | Предполагаемое число погибших — 40.
possible | Предполагаемый ущерб составил 40 млн рублей.
possible | Водителю вменяют кражу 40 машин.
possible | Министр не исключил закрытия 40 школ.
negated | Министр исключил, что погибли 40 человек.
negated | Чуть не погибли 40 человек.
negated | В аварии едва не утонули 40 лодок.
planned | Министр опасается, что закроют 40 школ.
planned | Министр предположил, что построят 40 школ.
asserted | Погибли чуть не 40 человек.
asserted | Министр считает, что построено 40 школ.
asserted | Партия исключила 40 депутатов.
asserted | Задержаны 40 предполагаемых участников.
asserted | Задержан предполагаемый организатор похищения 40 картин.
asserted | По данным следствия, он похитил 30 млн рублей.
asserted | Он признался, что похитил 40 картин.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_a_guess_is_worth(case: str) -> None:
    factuality, text = case.split(" | ")
    [claim] = svodka.read(text, language="ru")
    assert claim.factuality == factuality


@pytest.mark.parametrize("word", ["опасения", "слухи", "основания полагать"])
def test_fears_and_rumours_are_nobody(word: str) -> None:
    [claim] = svodka.read(f"Есть {word}, что погибли 40 человек.", language="ru")
    assert claim.speaker is None
