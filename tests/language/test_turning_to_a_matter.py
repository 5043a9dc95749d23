"""Somebody who speaks turns to another matter, and what stands behind is told by him, in three languages."""

from __future__ import annotations

import pytest

import svodka

RUSSIAN = "Министр Пётр Карцев выступил с докладом. По его словам, построено 40 мостов.\n\n"
ENGLISH = "Transport Minister Petra Lunn gave a report. Lunn said 40 bridges had been built.\n\n"
KAZAKH = "Көлік министрі Асан Омаров есеп берді. Министрдің айтуынша, 40 көпір салынды.\n\n"


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "Отдельно министр остановился на дорогах. Отремонтировано 12 трасс.", "министр"),
        ("ru", "Затем Карцев перешёл к портам. За полгода углублено 12 гаваней.", "Карцев"),
        ("ru", "Он коснулся и аварий. Погибли 12 человек, дороги чинят.", "Пётр Карцев"),
        ("ru", "Особое внимание министр уделил школам. Их стало 12.", "министр"),
        ("ru", "Коснулся министр и школ. Их стало 12.", "министр"),
        ("ru", "Поезд остановился на мосту. Опоздали 12 автобусов.", None),
        ("ru", "Завод перешёл к выпуску машин. Собрано 12 автобусов.", None),
        ("ru", "«Спартак» перешёл к атаке. Забито 12 голов.", None),
        ("ru", "Министр остановился на дорогах.\n\nВ Елаве прошла ярмарка. Продано 12 коров.", None),
        ("en", "The minister then turned to ports. In six months 12 harbours were dredged.", "The minister"),
        ("en", "Lunn also touched on road safety. There were 12 crashes.", "Lunn"),
        ("en", "She then moved on to rail. A new line opened, and 12 stations were rebuilt.", "Lunn"),
        ("en", "The train moved to platform three. Passengers missed 12 buses.", None),
        ("en", "The minister turned to ports.\n\nA fair was held in Elava. Farmers sold 12 cows.", None),
        ("kk", "Министр порттарға жеке тоқталды. Жарты жылда 12 айлақ тереңдетілді.", "Асан Омаров"),
        ("kk", "Содан соң Асан Омаров мектептер мәселесіне көшті. 12 мектеп салынды.", "Асан Омаров"),
        ("kk", "Поезд бекетте тоқтады. 12 вагон жанды.", None),
        ("kk", "Министр порттарға тоқталды.\n\nЖәрмеңке өтті. 12 сиыр сатылды.", None),
    ],
)  # fmt: skip
def test_who_turns_to_a_matter_tells_what_stands_behind(
    language: str, text: str, speaker: str | None
) -> None:
    before = {"ru": RUSSIAN, "en": ENGLISH, "kk": KAZAKH}[language]
    *_, claim = svodka.read(before + text, language=language)
    assert claim.quantity.low == 12
    told = None if claim.speaker is None else claim.speaker.text
    assert told == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Министр остановился на вилле. В порту углублено 12 гаваней."),
        ("en", "The minister turned to ports. Divers cleared 12 harbours."),
        ("kk", "Министр порттарға жеке тоқталды. 12 айлақ тереңдетілді."),
    ],
)
def test_where_nobody_has_spoken_nobody_turns(language: str, text: str) -> None:
    (claim,) = svodka.read(text, language=language)
    assert claim.speaker is None
