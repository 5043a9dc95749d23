"""Made-up reports of institutions in three languages with the same figures, some left out or changed.

``Press(seed).reports(n)`` draws reports: an institution, a day, a month and four to fourteen figures of
different magnitudes; :meth:`Report.copies` writes each in Russian, Kazakh and English. A copy may come out up
to two days later, in another outlet, with paragraphs in another order, without some figures, and with one
figure planted that the others do not have.
"""

from __future__ import annotations

import datetime as dt
import random
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from svodka.model import Document

CODES = ("ru", "kk", "en")
with (Path(__file__).parent / "triples.toml").open("rb") as lines:
    WORDS = tomllib.load(lines)
OUTLETS = ("inform.example", "vestnik.example", "steppe.example", "herald.example")
EDITIONS = {"ru": "", "kk": "kaz.", "en": "en."}


@dataclass(frozen=True)
class Said:
    """A figure of a report: its subject, its number, and how it is said."""

    subject: int
    number: int
    way: str  # exact, more (a bound), thousands


@dataclass(frozen=True)
class Copy:
    """A copy with what was planted in it: the words that differ, empty for none."""

    document: Document
    report: int
    planted: str = ""


@dataclass(frozen=True)
class Report:
    """What an institution said: figures by paragraphs."""

    number: int
    institution: int
    day: dt.date
    paragraphs: tuple[tuple[Said, ...], ...]

    def copies(
        self, chance: random.Random, *, dropped: float = 0.0, planted: bool = False,
        elsewhere: float = 0.0, shuffled: float = 0.0,
    ) -> list[Copy]:  # fmt: skip
        """The report in three languages; the chances are of each figure, copy and copy."""
        outlet = chance.choice(OUTLETS)
        wrong = chance.randrange(3) if planted else -1
        figures = [one for paragraph in self.paragraphs for one in paragraph]
        victim = chance.choice(figures)
        made = []
        for place, code in enumerate(CODES):
            paragraphs = [list(paragraph) for paragraph in self.paragraphs]
            words = ""
            for paragraph in paragraphs:
                paragraph[:] = [f for f in paragraph if f is victim or chance.random() >= dropped]
                if place == wrong and victim in paragraph:
                    other = changed(victim, chance)
                    paragraph[paragraph.index(victim)] = other
                    words = amount(other, code)
            if chance.random() < shuffled:
                chance.shuffle(paragraphs)
            where = chance.choice(OUTLETS) if chance.random() < elsewhere else outlet
            document = Document(
                self._text(code, paragraphs),
                published=self.day + dt.timedelta(days=chance.randrange(3)),
                publisher=EDITIONS[code] + where,
                language=code,
            )
            made.append(Copy(document, self.number, words))
        return made

    def _text(self, code: str, paragraphs: list[list[Said]]) -> str:
        who = WORDS["institution"][self.institution][code]
        reported = self.day.replace(day=1) - dt.timedelta(days=1)
        month, year = WORDS["months"][code][reported.month - 1], reported.year
        lead, *frames = WORDS["wording"][self.number % len(WORDS["wording"])][code]
        lines = [lead.format(who=who, Who=who[0].upper() + who[1:])]
        for paragraph in paragraphs:
            if not paragraph:
                continue
            said = [clause(one, code) for one in paragraph]
            joint = {"ru": " и ", "kk": ", ", "en": " and "}[code]
            listed = joint.join([", ".join(said[:-1]), said[-1]] if said[1:] else said)
            frame = frames[len(lines) % len(frames)]
            lines.append(frame.format(listed=listed, month=month, year=year, who=who))
        return "\n\n".join(lines)


@dataclass
class Press:
    """Draws reports from a seed."""

    seed: int

    def reports(self, count: int, days: int = 60) -> Iterator[Report]:
        """So many reports over so many days."""
        chance = random.Random(self.seed)
        for number in range(count):
            day = dt.date(2024, 3, 1) + dt.timedelta(days=chance.randrange(days))
            subjects = chance.sample(range(len(WORDS["subject"])), chance.randint(4, 14))
            figures = [drawn(subject, chance) for subject in subjects]
            paragraphs = []
            while figures:
                size = chance.randint(2, 4)
                paragraphs.append(tuple(figures[:size]))
                figures = figures[size:]
            yield Report(
                number, chance.randrange(len(WORDS["institution"])), day, tuple(paragraphs)
            )


def drawn(subject: int, chance: random.Random) -> Said:
    """A figure of a subject: as many of each magnitude, one in five bounded or said in thousands."""
    low, high = WORDS["subject"][subject]["range"]
    number = round(low * (high / low) ** chance.random())
    way = "exact"
    if chance.random() < 0.2:
        way = "more"
        number = number // 10 * 10 or 10
        if number > 3000:
            way, number = "thousands", number // 1000 * 1000
    return Said(subject, number, way)


def changed(one: Said, chance: random.Random) -> Said:
    """Another number, as slips make it: digits swapped, a multiplier lost, a digit changed."""
    digits = list(str(one.number))
    if one.way == "thousands":
        return Said(one.subject, one.number // 1000, "more")
    place = chance.randrange(len(digits) - 1)
    if digits[place] != digits[place + 1] and (place or digits[1] != "0"):
        digits[place], digits[place + 1] = digits[place + 1], digits[place]
    else:
        digits[0] = str(int(digits[0]) % 9 + 1)
    number = int("".join(digits))
    return Said(one.subject, number if number != one.number else number * 2, one.way)


def clause(one: Said, code: str) -> str:
    """The clause of a figure in a language."""
    subject = WORDS["subject"][one.subject]
    number = amount(one, code)
    if code != "ru":
        return str(subject[code].format(n=number))
    last = "тысяч" if one.way == "thousands" else str(one.number)
    return f"{subject['verb']} {number} {subject['forms'][_form(last)]}"


def amount(one: Said, code: str) -> str:
    """The number of a figure as a language writes it."""
    if one.way == "thousands":
        count = one.number // 1000
        return {
            "ru": f"свыше {count} {('тысячи', 'тысяч', 'тысяч')[_form(str(count))]}",
            "kk": f"{count} мыңнан астам",
            "en": f"over {count} thousand",
        }[code]
    written = f"{one.number:,}".replace(",", "\u00a0" if code != "en" else ",")
    if one.way == "more":
        return {
            "ru": f"более {written}",
            "kk": f"{written}-ден астам",
            "en": f"more than {written}",
        }[code]
    return written


def _form(number: str) -> int:
    """Which form a Russian noun has after a number: 0 after 21, 1 after 22, 2 after 25."""
    if not number.isdecimal() or 11 <= int(number[-2:]) <= 14:
        return 2
    last = int(number[-1])
    return 0 if last == 1 else 1 if 2 <= last <= 4 else 2
