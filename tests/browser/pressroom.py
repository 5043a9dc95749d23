"""A ledger with something on every page: the example bulletins, and reports of our own that do not fit.

The months of 2025 make a series with every kind of bound; two outlets disagree about May; one retells
another; a year is told in two ways. Figures and outlets are made up.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader
from svodka.sources import load

EXAMPLES = Path(__file__).parent.parent.parent / "examples"

BORDER, STEPPE, RIVER = "Вестник границы", "Степная хроника", "Речные вести"
SAID = "Об этом сообщил председатель КНБ Ермек Сагимбаев."

REPORTS = (
    ("2025-02-03", BORDER, "Нарушители в январе",
     f"В январе 2025 года пограничники задержали 812 нарушителей границы. {SAID}"),
    ("2025-03-04", BORDER, "Нарушители в феврале",
     f"В феврале 2025 года пограничники задержали более 900 нарушителей границы. {SAID}\n"
     "С начала 2025 года пограничники задержали 1720 нарушителей границы."),
    ("2025-04-03", BORDER, "Нарушители в марте",
     f"В марте 2025 года пограничники задержали от 980 до 1050 нарушителей границы. {SAID}\n"
     "За первый квартал 2025 года пограничники задержали 2735 нарушителей границы."),
    ("2025-05-06", BORDER, "Нарушители в апреле",
     f"В апреле 2025 года пограничники задержали около 1100 нарушителей границы. {SAID}"),
    ("2025-06-03", BORDER, "Нарушители в мае",
     f"В мае 2025 года пограничники задержали 1264 нарушителя границы. {SAID}\n"
     "За пять месяцев 2025 года пограничники задержали 5110 нарушителей границы."),
    ("2025-06-04", STEPPE, "Весной на границе стало тише",
     "В мае 2025 года пограничники задержали 946 нарушителей границы, рассказали в Пограничной службе."),
    ("2025-06-04", RIVER, "За май задержали 1264 нарушителя",
     f"В мае 2025 года пограничники задержали 1264 нарушителя границы. {SAID}\n"
     "За пять месяцев 2025 года пограничники задержали 5110 нарушителей границы.\n"
     "Паводок на реке спадает, паром ходит по расписанию."),
    ("2025-07-03", BORDER, "Нарушители в июне",
     f"В июне 2025 года пограничники задержали не менее 1180 нарушителей границы. {SAID}\n"
     "С начала 2025 года пограничники задержали 6302 нарушителя границы, в том числе 2594 иностранца."),
    ("2025-02-10", STEPPE, "Сколько оружия изъяли за год",
     "В 2024 году КНБ изъял 1312 единиц оружия. Такие данные привёл депутат Марат Оспанов.\n"
     "«Мы ожидали большего», — сказал Оспанов."),
    ("2025-02-11", RIVER, "Оружие: итоги",
     f"В 2024 году КНБ изъял 412 единиц оружия. {SAID}"),
)  # fmt: skip


def documents() -> Iterator[Document]:
    """The reports, each with an address that nobody is asked for."""
    for number, (day, publisher, title, text) in enumerate(REPORTS, 1):
        yield Document(
            f"{title}\n\n{text}", published=dt.date.fromisoformat(day), publisher=publisher, title=title,
            language="ru", source=f"https://news.example/{number}",
        )  # fmt: skip


def bulletins() -> Iterator[Document]:
    """The examples, each with an address in place of the folder that they lie in on this machine."""
    for one in load(sorted(str(file) for file in EXAMPLES.glob("20*.md"))):
        assert isinstance(one, Document)
        day = Path(one.source or "").stem
        yield replace(one, source=f"https://examples.example/{day}")


def fill(path: Path, reader: Reader | None = None) -> None:
    """Make the ledger, and check it."""
    with Ledger(path) as ledger:
        reader = reader or Reader()
        ledger.add(bulletins(), reader=reader)
        ledger.add(documents(), reader=reader)
        ledger.check()
