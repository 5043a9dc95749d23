"""Everyday English: one figure told in two ways, and figures that only look the same."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

ONE = [
    # whom an illness killed died of it, and whom drowning killed drowned
    ("Cancer killed 1,430 people in Latvia in 2025.", "In Latvia 1,390 people died of cancer in 2025."),
    ("Flu killed 43 people in Riga in January.", "In January 47 people in Riga died of flu."),
    ("Heart disease claimed 430 lives in Latvia in 2025.",
     "In Latvia 390 people died of heart disease in 2025."),
    ("Рак унёс жизни 1430 человек в Латвии в 2025 году.",
     "В 2025 году в Латвии от рака умерли 1390 человек."),
    ("Drowning claimed 271 lives in Norway in 2025.", "In 2025 258 people drowned in Norway."),
    ("Overdoses killed 320 people in Toronto in 2025.",
     "In 2025 310 people died of drug overdoses in Toronto."),
    # whom shelling killed or hurt died or was hurt in it
    ("Shelling killed 174 civilians in Sudan in January.",
     "In January 161 civilians lost their lives to shelling in Sudan."),
    ("Shelling wounded 74 civilians in Sudan in January.",
     "In January 61 civilians were injured in shelling in Sudan."),
    # which fires
    ("House fires killed 48 people in Kansas in 2025.", "In 2025 52 people died in house fires in Kansas."),
    # at its own borders
    ("Poland refused entry to 512 foreigners in January.",
     "In January 487 foreigners were turned away at Poland's borders."),
    # a parliament is in its country
    ("Estonia's parliament passed 96 laws in 2025.", "In 2025 lawmakers in Estonia adopted 88 laws."),
    ("Парламент Эстонии принял в 2025 году 96 законов.", "В 2025 году в Эстонии приняли 88 законов."),
    # what is put at so much is so much
    ("Officials put the number of homeless people in Berlin at 54,300 in January.",
     "In January the number of homeless people in Berlin stood at 51,800."),
    ("The number of smokers in Norway was put at 430,000 in 2025.",
     "In 2025 the number of smokers in Norway was 470,000."),
    ("Analysts put inflation in Turkey at 31 percent in January.",
     "In January inflation in Turkey was 34 percent."),
    # what hits so much, or is brought to it
    ("Inflation in Turkey hit 31 percent in January.", "In January inflation in Turkey was 34 percent."),
    ("New arrivals took the number of homeless people in Berlin to 54,300 in January.",
     "In January the number of homeless people in Berlin stood at 51,800."),
    ("The number of people who died in fires in Kansas rose to 48 in 2025.",
     "In 2025 52 people died in fires in Kansas."),
    # a verb with an object of its own
    ("Last week 17,200 homes in Cork lost power.",
     "A storm left 18,400 homes in Cork without electricity last week."),
    # words
    ("In January 791 people in Norway were diagnosed with measles.",
     "Norway confirmed 846 cases of measles in January."),
    ("Malta drew 4,100,000 visitors in 2025.", "In 2025 4,300,000 tourists visited Malta."),
    ("In Canada 14,000 cars were recalled in January.", "In January 13,400 cars were called back in Canada."),
    ("In January 345 firemen were dismissed in Riga.", "Riga dismissed 312 firemen in January."),
]  # fmt: skip
OTHERS = [
    # another illness, one of a kind, of any cause, by somebody, by whoever treats it
    ("Cancer killed 1,430 people in Latvia in 2025.", "In Latvia 1,390 people died of flu in 2025."),
    ("Cancer killed 1,430 people in Latvia in 2025.", "In Latvia 1,390 people were killed in 2025."),
    ("Lung cancer killed 430 people in Latvia in 2025.", "In Latvia 1,390 people died of cancer in 2025."),
    ("Severe flu killed 43 people in Riga in January.", "In January 47 people in Riga died of flu."),
    ("A cancer doctor killed 4 people in Latvia in 2025.", "In Latvia 390 people died of cancer in 2025."),
    ("Drowning claimed 271 lives in Norway in 2025.", "In 2025 258 people were killed in Norway."),
    ("Opioid overdoses killed 320 people in Toronto in 2025.",
     "In 2025 410 people died of drug overdoses in Toronto."),
    # whose strikes, of which kind, who killed in one of them
    ("Russian strikes killed 174 civilians in Syria in January.",
     "Turkish strikes killed 61 civilians in Syria in January."),
    ("Drone strikes killed 174 civilians in Sudan in January.",
     "In January 161 civilians lost their lives to shelling in Sudan."),
    ("Gunmen killed 14 people in an attack in Mali last week.",
     "Last week 12 people died in attacks in Mali."),
    ("House fires killed 48 people in Kansas in 2025.", "In 2025 62 people died in fires in Kansas."),
    ("Forest fires killed 48 people in Kansas in 2025.", "In 2025 62 people died in house fires in Kansas."),
    # of some people, at other borders
    ("Poland refused entry to 512 Ukrainians in January.",
     "In January 487 foreigners were turned away at Poland's borders."),
    ("Poland refused entry to 512 foreigners in January.",
     "In January 487 foreigners were turned away at Estonia's borders."),
    # another parliament, or any
    ("Estonia's parliament passed 96 laws in 2025.", "In 2025 Latvia's parliament passed 88 laws."),
    ("Парламент принял в 2025 году 96 законов.", "В 2025 году парламент принял 88 законов."),
    # those who did it to others
    ("In January the number of officers in Riga who shot people fell to 12.",
     "In January 15 officers were shot in Riga."),
    # put somewhere
    ("Officials put 54,300 homeless people in Berlin up in January.",
     "In January the number of homeless people in Berlin stood at 51,800."),
    ("Last week 17,200 homes in Cork lost power.", "Last week 1,200 homes in Cork lost water."),
    ("Last week 17,200 homes in Cork lost power.", "Last week 1,200 families in Cork lost their homes."),
    ("In January 791 people in Norway were diagnosed with measles.",
     "Norway confirmed 846 cases of mumps in January."),
    ("Malta drew 410 ships in 2025.", "In 2025 430 ships visited Malta."),
]  # fmt: skip


def checks(path: Path, reader: Reader, *texts: str) -> list[str]:
    """The checks that find something in reports of early February 2026, of a publisher each."""
    with Ledger(path / "everyday.db") as ledger:
        for day, text in enumerate(texts, start=2):
            said, language = dt.date(2026, 2, day), "en" if text.isascii() else "ru"
            one = Document(text, published=said, publisher=f"Gazette {day}", language=language)
            ledger.add([one], reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize("texts", ONE)
def test_one_figure_in_other_words_is_compared(
    texts: tuple[str, str], tmp_path: Path, reader: Reader
) -> None:
    assert checks(tmp_path, reader, *texts) == ["contradiction"]


@pytest.mark.parametrize("texts", OTHERS)
def test_figures_that_only_look_the_same_are_not_compared(
    texts: tuple[str, str], tmp_path: Path, reader: Reader
) -> None:
    assert checks(tmp_path, reader, *texts) == []
