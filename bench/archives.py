"""Archives for measuring: real news made new, so that no text is like another and no cache has seen it.

Numbers, names and words are replaced by others of the same length, so that claims which were read of the
original hold in what is made of it: an archive of any size has claims without being read. Some documents are
retold: another publisher prints them within three days, cut, reworded and with a strange end.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import shared
from svodka.bulk.dataset import Folder
from svodka.bulk.parts import Part
from svodka.bulk.rows import rows
from svodka.bulk.slices import Kept
from svodka.ledger.meaning.bounds import DIGITS
from svodka.ledger.version import reader_version
from svodka.model import Claim, Document, claim_id, text_id
from svodka.reader import Result
from svodka.sources import load

YEARS = 10
"""Years over which the documents are spread."""

REPLACED = 0.35
"""Share of the words outside claims that are replaced in a document made new."""

REWORDED = (0.0, 0.15)
"""The same in a retelling, drawn for each: from an agency's text as it is to one word in seven replaced."""

LEAST = 0.6
"""Least share of a text that a retelling keeps."""

MISQUOTED = 0.03
"""Share of the figures that a retelling gets wrong."""

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?![\w.,])")
_END = re.compile(r"[.!?»]\s")
_SLOTS = ("quantity", "counted", "action", "actor", "place", "period", "speaker", "cue")


@dataclass(frozen=True)
class Read:
    """A document with its claims."""

    document: Document
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Planted:
    """A retelling: the ids of its text and of the text that it retells, and how many words were replaced."""

    retelling: str
    original: str
    reworded: float


def read_news(folder: Path) -> None:
    """A dataset of the examples, and of the corpus where it lies beside."""
    place = shared.folder()
    commands = [["bulk", str(shared.ROOT / "examples"), str(folder), "--part-size", "100"]]
    if place is not None:  # its texts carry no day
        corpus = str(place / "corpus" / "news_ru.jsonl")
        commands.append(["bulk", corpus, *commands[0][2:], "--published", "2020-01-01"])
    for command in commands:
        done = subprocess.run([sys.executable, "-m", "svodka", *command], check=False)
        assert done.returncode in (0, 1), command


def base(folder: Path) -> list[Read]:
    """The documents of :func:`read_news` with their claims, read into a folder unless they are there."""
    if not list(Folder(folder).notes()):
        read_news(folder)
    found = []
    for name, _ in Folder(folder).notes():
        kept = Kept(folder / name)
        for document in kept.documents:
            named = replace(document, id=text_id(document.text))
            (result,) = kept.read_many([named])
            found.append(Read(named, result.claims))
    return found


class Maker:
    """Makes documents new, and retells them; the same in every run of a seed."""

    def __init__(
        self, read: Sequence[Read], seed: int = 0, reworded: tuple[float, float] = REWORDED
    ) -> None:
        self.chance = random.Random(seed)
        self._shares = reworded
        self._read = read
        self._words: dict[int, list[str]] = defaultdict(list)
        known = {word.casefold() for one in read for word in _WORD.findall(one.document.text)}
        for word in sorted(known):
            self._words[len(word)].append(word)

    def text(self) -> str:
        """A text with other numbers, names and words, wherever they stand: to be read."""
        one = self.chance.choice(self._read)
        made = _NUMBER.sub(lambda found: self._number(found[0]), one.document.text)
        return self._reworded(made, [], REPLACED, names=True)

    def new(self) -> Read:
        """A document of ten years with other numbers, and other words outside of its claims."""
        one = self.chance.choice(self._read)
        day = dt.date(2014, 1, 1) + dt.timedelta(days=self.chance.randrange(365 * YEARS))
        document = replace(
            one.document, published=day, publisher=f"Газета {self.chance.randrange(40)}"
        )
        years = day.year - (one.document.published or day).year
        return self._made(Read(document, one.claims), REPLACED, 1.0, years=years)

    def retold(self, one: Read) -> tuple[Read, float]:
        """A retelling of a document, and the share of its words that were replaced."""
        text = one.document.text
        least = int(LEAST * len(text))
        ends = [found.end() for found in _END.finditer(text, least)] or [len(text)]
        cut = self.chance.choice([*ends, len(text)])
        claims = tuple(
            claim
            for claim in one.claims
            if max(claim.sentence[1], *(span.end for span in _spans(claim))) <= cut
        )
        day = one.document.published
        assert day is not None
        document = replace(
            one.document,
            text=text[:cut],
            published=day + dt.timedelta(days=self.chance.randrange(4)),
            publisher=f"Сайт {self.chance.randrange(200)}",
        )
        share = self.chance.uniform(*self._shares)
        return self._made(Read(document, claims), share, MISQUOTED, end=True), share

    def _made(
        self, one: Read, reworded: float, renumbered: float, *, end: bool = False, years: int = 0
    ) -> Read:
        text = one.document.text
        numbers: dict[int, tuple[str, str]] = {}
        for claim in one.claims:
            found = DIGITS.findall(claim.quantity.text)
            if len(found) == 1 and self.chance.random() < renumbered:
                old = found[0].strip()
                at = claim.quantity.start + claim.quantity.text.index(old)
                new = "".join(
                    self._number(d) if d.isdigit() else d for d in re.split(r"(\D+)", old)
                )
                numbers[claim.quantity.start] = (old, new)
                text = text[:at] + new + text[at + len(new) :]
        spans = [(span.start, span.end) for claim in one.claims for span in _spans(claim)]
        text = self._reworded(text, spans, reworded)
        tail = ""
        if end:
            other = self.chance.choice(self._read).document.text
            tail = " " + " ".join(other.split()[: self.chance.randrange(25)])
        text += tail
        document = replace(one.document, text=text, id=text_id(text))
        ids = {"": document.id}
        ids |= {claim.id: claim_id(document.id, claim.quantity) for claim in one.claims}
        return Read(document, tuple(_moved(c, text, ids, numbers, years) for c in one.claims))

    def _number(self, digits: str) -> str:
        if re.fullmatch(r"(?:19|20)\d\d", digits):
            return digits  # most likely a year
        kept = len(digits) - len(digits.rstrip("0"))  # 17 000 stays a round number
        head = len(digits) - kept
        first = str(self.chance.randint(1, 9)) if digits[0] != "0" else "0"
        made = first + "".join(str(self.chance.randint(0, 9)) for _ in range(head - 1))
        return (
            made[: head - 1] + str(self.chance.randint(1, 9)) if head > 1 else made[:head]
        ) + "0" * kept

    def _reworded(
        self, text: str, spans: Sequence[tuple[int, int]], share: float, *, names: bool = False
    ) -> str:
        kept = bytearray(len(text))
        for start, end in spans:
            kept[start:end] = b"\1" * (end - start)

        def other(found: re.Match[str]) -> str:
            word = found[0]
            name = (
                names
                and word[:1].isupper()
                and text[found.start() - 2 : found.start()] not in ("", ". ")
            )
            if any(kept[found.start() : found.end()]) or not (name or self.chance.random() < share):
                return word
            made = self.chance.choice(self._words.get(len(word)) or [word.casefold()])
            return (
                made.upper()
                if word.isupper()
                else made.capitalize()
                if word[:1].isupper()
                else made
            )

        return _WORD.sub(other, text)


def texts(count: int, seed: int = 0) -> Iterator[str]:
    """So many documents that nobody has read yet, as lines of JSON."""
    place = shared.folder()
    corpus = place / "corpus" / "news_ru.jsonl" if place else None
    found = load([str(corpus or shared.ROOT / "examples")])
    maker = Maker([Read(one, ()) for one in found if isinstance(one, Document)], seed)
    for number in range(count):
        day = dt.date(2014, 1, 1) + dt.timedelta(days=maker.chance.randrange(365 * YEARS))
        record = {"id": f"a{number}", "text": maker.text(), "published": day.isoformat()}
        yield json.dumps(record, ensure_ascii=False) + "\n"


def archive(
    output: Path, maker: Maker, count: int, retold: float, size: int = 2000
) -> list[Planted]:
    """Write a dataset of so many documents, a share of them retellings; what was planted."""
    planted: list[Planted] = []
    dataset = Folder(output)
    with dataset.held():
        for number, start in enumerate(range(0, count, size)):
            part = Part(f"{number:032x}", ("made",))
            with dataset.writing(part, {"reader": reader_version()}) as out:
                out.write(
                    row
                    for one in _some(maker, min(size, count - start), retold, planted)
                    for row in rows("made", Result(one.document, one.claims))
                )
    return planted


def _some(maker: Maker, count: int, retold: float, planted: list[Planted]) -> Iterator[Read]:
    many = round(count * retold)
    originals = [maker.new() for _ in range(count - many)]
    told = []
    for original in maker.chance.sample(originals, many):
        one, reworded = maker.retold(original)
        planted.append(Planted(one.document.id, original.document.id, reworded))
        told.append(one)
    mixed = [*originals, *told]
    maker.chance.shuffle(mixed)
    yield from mixed


def _spans(claim: Claim) -> Iterator[Any]:
    for slot in _SLOTS:
        span = getattr(claim, slot)
        if span is not None:
            yield span


def _moved(
    claim: Claim, text: str, ids: dict[str, str], numbers: dict[int, tuple[str, str]], years: int
) -> Claim:
    """A claim in the text that was made: the same places, and what stands there now."""
    slots: dict[str, Any] = {}
    for slot in _SLOTS:
        span = getattr(claim, slot)
        if span is not None:
            slots[slot] = replace(span, text=text[span.start : span.end])
    if claim.quantity.start in numbers:
        old, new = (_decimal(words) for words in numbers[claim.quantity.start])
        if old:
            bounds = {"low": claim.quantity.low, "high": claim.quantity.high}
            grown = {name: None if n is None else n / old * new for name, n in bounds.items()}
            slots["quantity"] = replace(slots["quantity"], **grown)
    if claim.period is not None:
        days = {"from_date": claim.period.from_date, "to_date": claim.period.to_date}
        moved = {name: day and _shifted(day, years) for name, day in days.items()}
        slots["period"] = replace(slots["period"], **moved)
    document = ids[""]
    return replace(
        claim, id=ids[claim.id], document=document, part_of=ids.get(claim.part_of or "-"), **slots
    )


def _decimal(words: str) -> Decimal:
    return Decimal(re.sub(r"\s", "", words).replace(",", "."))


def _shifted(day: dt.date, years: int) -> dt.date:
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day)
