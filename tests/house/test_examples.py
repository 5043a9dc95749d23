"""The example bulletins: their front matter, and that every figure of theirs is read."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from svodka.model import Claim, Document, check_span
from svodka.reader import Reader

EXAMPLES = Path(__file__).parents[2] / "examples"
KEYS = ["id", "title", "publisher", "published", "language", "figures"]
BULLETINS = sorted(path.name for path in EXAMPLES.glob("20*.md"))

with (EXAMPLES / "figures.csv").open(encoding="utf-8", newline="") as lines:
    FIGURES: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in csv.DictReader(lines):
        FIGURES[row["file"]].append(row)


@pytest.fixture(scope="module")
def claims(reader: Reader, bulletins: dict[str, Document]) -> dict[str, list[Claim]]:
    results = reader.read_many(bulletins.values())
    return {name: list(r.claims) for name, r in zip(bulletins, results, strict=True)}


def test_there_are_ten_or_more_over_the_years() -> None:
    assert len(BULLETINS) >= 10
    years = {name[:4] for name in BULLETINS}
    assert {"2018", "2022", "2023", "2024", "2025", "2026"} <= years


@pytest.mark.parametrize("name", BULLETINS)
def test_front_matter_says_whose_words_and_whose_figures(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    block = re.match(r"---\n(.*?)\n---\n\n", text, re.DOTALL)
    assert block, "no front matter"
    fields = dict(line.split(": ", 1) for line in block.group(1).splitlines())
    assert list(fields) == KEYS
    assert fields["id"] == name.removesuffix(".md")
    assert fields["published"] == name[:10]
    assert fields["publisher"] == "svodka examples"
    assert fields["language"] == "ru"
    assert all(fields.values())


@pytest.mark.parametrize("name", BULLETINS)
def test_front_matter_reaches_the_document(name: str, bulletins: dict[str, Document]) -> None:
    document = bulletins[name]
    assert document.id == name.removesuffix(".md")
    assert str(document.published) == name[:10]
    assert document.title
    assert document.title not in document.text
    assert not document.text.startswith("---")


def test_the_table_of_figures_names_every_bulletin() -> None:
    assert sorted(FIGURES) == BULLETINS


@pytest.mark.parametrize("name", BULLETINS)
def test_the_words_of_the_table_stand_in_the_bulletin(
    name: str, bulletins: dict[str, Document]
) -> None:
    place = 0
    for row in FIGURES[name]:
        place = bulletins[name].text.find(row["words"], place)
        assert place >= 0, f"{row['words']} is not there, or not in this order"


@pytest.mark.parametrize("name", BULLETINS)
def test_every_figure_is_a_claim_with_its_value_and_bound(
    name: str, claims: dict[str, list[Claim]]
) -> None:
    found = [
        (q.relation, q.low if q.low is not None else q.high, q.unit)
        for q in (claim.quantity for claim in claims[name])
    ]
    missing = []
    for row in FIGURES[name]:
        figure = (row["relation"], Decimal(row["value"]), row["unit"])
        if figure in found:
            found.remove(figure)
        else:
            missing.append(row["words"])
    assert not missing, f"read: {[c.quantity.text for c in claims[name]]}"


@pytest.mark.parametrize("name", BULLETINS)
def test_spans_hold(
    name: str, bulletins: dict[str, Document], claims: dict[str, list[Claim]]
) -> None:
    for claim in claims[name]:
        slots = (claim.counted, claim.action, claim.actor, claim.place, claim.period)
        for span in (claim.quantity, *slots, claim.speaker, claim.cue):
            if span is not None:
                check_span(bulletins[name].text, span)
