"""How many of the amounts that KazNERD marks in Kazakh television news are found, and read with their value.

    python bench/kaznerd.py

The validation part of KazNERD (IS2AI, CC BY 4.0), which lies with the gold, marks CARDINAL, MONEY,
QUANTITY and PERCENTAGE; it does not say which number a span is. So a value is judged where the span holds
one number in digits and no word that multiplies it, and where a sentence stands there twice, with its numbers
in words and in digits: then both must be read alike. Exit 0 and the word "skipped" where the treebanks are
missing.
"""

from __future__ import annotations

import collections
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import shared
import svodka

KINDS = ("CARDINAL", "MONEY", "QUANTITY", "PERCENTAGE")
ONE_OF_THEM = re.compile(r"(?:бір|екеу|үшеу|төртеу)[а-яәғқңөұүһі]*", re.IGNORECASE)
"""«Бірі»: one of several, which states no figure."""
MULTIPLIERS = (
    "жүз",
    "мың",
    "млн",
    "миллион",
    "млрд",
    "миллиард",
    "трлн",
    "триллион",
    "жарты",
    "ширек",
)

_CLOSES = tuple(",.!?;:»)]%")
_OPENS = tuple("«([")
_COMMA = re.compile(r"\d,$")
_SUFFIX = re.compile(r"[-‐]\w")
_DIGITS = re.compile(r"\d+(?:[ \u00a0]\d{3})*(?:,\d+)?")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Marked:
    """A span of a sentence that is marked as an amount, half-open."""

    kind: str
    start: int
    end: int


def main() -> int:
    folder = shared.folder()
    if folder is None or not (folder / "treebank").is_dir():
        print("kaznerd: skipped (no treebanks; SVODKA_SHARED names another place)")
        return 0
    found: collections.Counter[str] = collections.Counter()
    total: collections.Counter[str] = collections.Counter()
    right = judged = 0
    told: dict[str, list[tuple[str, tuple[Decimal | None, ...]]]] = collections.defaultdict(list)
    for text, spans in sentences(folder / "treebank"):
        read = svodka.quantities(text, language="kk")
        for span in spans:
            name = span.kind
            if name == "CARDINAL" and ONE_OF_THEM.fullmatch(text[span.start : span.end]):
                name = "CARDINAL, one of several"
            total[name] += 1
            over = [q for q in read if q.start < span.end and span.start < q.end]
            found[name] += bool(over)
            number = stated(text[span.start : span.end])
            if number is not None:
                judged += 1
                right += any(number in (q.low, q.high) for q in over)
        if spans:
            values = tuple(sorted((v for q in read for v in (q.low, q.high)), key=str))
            told["".join(sorted(_WORD.findall(without(text, spans).lower())))].append(
                (text, values)
            )
    for name in sorted(total):
        print(f"{name:26} found {found[name] / total[name]:.3f} of {total[name]}")
    print(f"{'value, one number in digits':26} right {right / judged:.3f} of {judged}")
    pairs = [both for both in told.values() if len(both) == 2 and both[0][0] != both[1][0]]
    alike = sum(a[1] == b[1] for a, b in pairs)
    print(f"{'in words and in digits':26} alike {alike / len(pairs):.3f} of {len(pairs)}")
    return 0


def sentences(treebank: Path) -> Iterator[tuple[str, list[Marked]]]:
    """The sentences, as one would write them, with their marked amounts."""
    blocks = (treebank / "kk_kaznerd_valid.iob2").read_text(encoding="utf-8").split("\n\n")
    for block in blocks:
        rows = [line.split() for line in block.splitlines() if line.strip()]
        text, starts = written([row[0] for row in rows])
        spans: list[Marked] = []
        for (token, *_, tag), start in zip(rows, starts, strict=True):
            mark, _, kind = tag.partition("-")
            if kind not in KINDS:
                continue
            begin = spans.pop().start if mark == "I" and spans else start
            spans.append(Marked(kind, begin, start + len(token)))
        yield text, spans


def written(tokens: Sequence[str]) -> tuple[str, list[int]]:
    """Tokens as one would write them, and where each begins: «3 , 5» stands for «3,5»."""
    text, starts = "", []
    for token in tokens:
        close = token.startswith(_CLOSES) or _SUFFIX.match(token) or text.endswith(_OPENS)
        decimal = token[:1].isdigit() and _COMMA.search(text)
        text += "" if close or decimal or not text else " "
        starts.append(len(text))
        text += token
    return text, starts


def stated(words: str) -> Decimal | None:
    """The number of a span that holds one in digits, and no word that multiplies it."""
    numbers = _DIGITS.findall(words)
    multiplied = any(word.lower().startswith(MULTIPLIERS) for word in _WORD.findall(words))
    if len(numbers) != 1 or multiplied:
        return None
    return Decimal(re.sub(r"\s", "", numbers[0]).replace(",", "."))


def without(text: str, spans: Sequence[Marked]) -> str:
    """The sentence without its amounts."""
    for span in reversed(spans):
        text = text[: span.start] + text[span.end :]
    return text


if __name__ == "__main__":
    sys.exit(main())
