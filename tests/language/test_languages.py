"""The languages: each a folder with what reading asks for, and the same report read in two of them."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

import svodka
from svodka.errors import LanguageError
from svodka.language import languages
from svodka.language.languages import LANGUAGES, quantity_grammar
from svodka.language.lexicon import read
from svodka.language.quantities import numberwords
from svodka.model import Claim, Document, check_span
from svodka.reader import Reader
from svodka.sources import load

EXAMPLES = Path(__file__).parents[2] / "examples"
FIGURES: dict[str, list[dict[str, str]]] = defaultdict(list)
with (EXAMPLES / "languages.csv").open(encoding="utf-8", newline="") as lines:
    for row in csv.DictReader(lines):
        FIGURES[row["file"]].append(row)
READ: dict[str, list[Claim]] = {}


def _document(name: str) -> Document:
    (document,) = load([str(EXAMPLES / name)])
    assert isinstance(document, Document)
    return document


def _claims(name: str) -> list[Claim]:
    if name not in READ:
        READ[name] = list(Reader().read(_document(name)).claims)
    return READ[name]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_language_offers_quantities(code: str) -> None:
    grammar = quantity_grammar(code)
    assert grammar.GATE.search("5")
    assert grammar.find([]) == []


def test_number_words_are_found_however_their_lexicon_writes_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """«3,5 Millionen» would be 3.5 where the lexicon has the capital that German writes."""
    path = tmp_path / "numerals.toml"
    path.write_text(
        'title = "Zahlwörter"\n[keys]\nvalue = "number"\nclass = "str"\n[[entry]]\nform = "Millionen"\n'
        'value = "1000000"\nclass = "scale"\nexample = "40 Millionen Euro"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(numberwords, "load", lambda name: read(path))
    assert numberwords.number_words("german")["millionen"].value == 1_000_000


@pytest.mark.parametrize("code", [code for code, one in LANGUAGES.items() if one.whole])
def test_a_language_whose_claims_are_read_offers_what_fills_them(code: str) -> None:
    assert languages.shipped(code)


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [("ru", "5 гранат", 5), ("kk", "5 граната", 5), ("en", "5 grenades", 5)],
)
def test_quantities_by_code(code: str, text: str, value: int) -> None:
    (found,) = svodka.quantities(text, code)
    assert found.low == value


def test_an_unknown_code_is_an_error() -> None:
    with pytest.raises(LanguageError, match="svodka reads " + ", ".join(sorted(LANGUAGES))):
        svodka.quantities("5", "xx")


def test_every_bulletin_has_figures() -> None:
    names = sorted(
        str(p.relative_to(EXAMPLES))
        for code in ("en", "kk")
        for p in (EXAMPLES / code).glob("*.md")
    )
    assert names == sorted(FIGURES)


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_is_a_claim_with_value_bound_and_noun(name: str) -> None:
    found = [
        (q.text, q.relation, q.low or q.high, q.unit, c.counted.text if c.counted else "")
        for c in _claims(name)
        for q in [c.quantity]
    ]  # fmt: skip
    wanted = [
        (r["words"], r["relation"], Decimal(r["value"]), r["unit"], r["counted"])
        for r in FIGURES[name]
    ]
    assert [f[:4] for f in found] == [w[:4] for w in wanted]
    assert [f for f, w in zip(found, wanted, strict=True) if w[4] not in f[4]] == []


@pytest.mark.parametrize("name", FIGURES)
def test_spans_hold(name: str) -> None:
    text = _document(name).text
    for claim in _claims(name):
        slots = (claim.counted, claim.action, claim.actor, claim.place, claim.period)
        for span in (claim.quantity, *slots, claim.speaker, claim.cue):
            if span is not None:
                check_span(text, span)


@pytest.mark.parametrize("name", sorted({name.partition("/")[2] for name in FIGURES}))
def test_the_copies_of_a_report_have_the_figures_of_the_russian_one(name: str) -> None:
    with (EXAMPLES / "figures.csv").open(encoding="utf-8", newline="") as lines:
        russian = Counter(_value(r) for r in csv.DictReader(lines) if r["file"] == name)
    for code in ("en", "kk"):
        assert Counter(_value(r) for r in FIGURES[f"{code}/{name}"]) == russian


def _value(row: dict[str, str]) -> tuple[str, Decimal, str]:
    return row["relation"], Decimal(row["value"]), row["unit"]


def test_a_text_in_two_languages_is_read_in_both() -> None:
    russian = (
        "С начала года пограничники изъяли 54 гранаты и задержали более семи тысяч нарушителей."
    )
    kazakh = (
        "Жыл басынан бері шекарашылар 36 мылтық тапты, бұл туралы бүгін қызмет басшысы мәлімдеді."
    )
    claims = Reader().read(f"{russian}\n\n{kazakh}").claims
    assert {c.counted.text for c in claims if c.counted} >= {"гранаты", "мылтық"}
