"""Who tells of a figure to whom, and who is given a sum: neither is counted, and the first says it."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Губернатор сообщил журналистам о трёх школах.", "Губернатор"),
        ("Мэр доложил президенту о 40 новых домах.", "Мэр"),
        ("Глава района отчитался перед депутатами о 40 домах.", "Глава района"),
        ("Губернатор рассказал на брифинге в Орле о 12 погибших.", "Губернатор"),
        ("В полиции сообщили журналистам о 12 задержанных.", "полиции"),
        ("О трёх школах журналистам сообщил губернатор.", "губернатор"),
        ("О 12 новых школах в сёлах рассказал министр Иван Лосев.", "Иван Лосев"),
        # nobody who tells it, or of something else
        ("Журналистам сообщили о 12 погибших.", None),
        ("О 12 погибших стало известно в мае.", None),
        ("Полицейский сообщил 12 водителям о проверке.", None),
    ],
)
def test_who_tells_somebody_of_a_figure(text: str, speaker: str | None) -> None:
    (claim,) = svodka.read(text, language="ru")
    assert (claim.speaker and claim.speaker.text) == speaker


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Хоккеист передал 12 млн фонду.", [None]),
        ("Хоккеист передал 12 млн рублей детскому фонду.", [None]),
        ("Выделили 5 млн школе и 3 млн саду.", [None, None]),
        ("Инспекторы оштрафовали 39 водителей на 21 млн рублей.", ["водителей", None]),
        ("Банк перевёл 3 млн рублей приюту и 2 млн хоспису.", [None, None]),
        ("Передали 12 тыс. семьям.", ["семьям"]),
        ("Помогли 12 семьям.", ["семьям"]),
        ("Партия получила 12 млн голосов.", ["голосов"]),
        ("Помощь в 12 млн рублей фонду оказал завод.", ["Помощь"]),
    ],
)
def test_who_is_given_a_sum_is_not_counted(text: str, counted: list[str | None]) -> None:
    claims = svodka.read(text, language="ru")
    assert [claim.counted and claim.counted.text for claim in claims] == counted
