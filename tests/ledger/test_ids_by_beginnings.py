"""An id is named by as much of it as only one id begins with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from svodka.cli import main
from svodka.errors import LedgerError, ReviewError
from svodka.ledger import Ledger
from svodka.ledger.beginnings import whole
from told import Told, figure, kept, told

ALIKE = ["3f00aa", "3f00ab", "3f00b0"]


def report(words: str, source: str) -> Told:
    text = f"В июне пограничники задержали {words} нарушителей границы."
    said = figure(words, ("2024-06-01", "2024-06-30"), action="задержали", counted="нарушителей",
                  actor="пограничники")  # fmt: skip
    return told(text, said, source=source, publisher=source)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Two reports that contradict each other, checked."""
    with kept(tmp_path, report("712", "a.txt"), report("650", "b.txt")) as made:
        assert made.check() == 1
        yield made


def ask(ledger: Ledger, *words: str) -> int:
    command, *rest = words
    return main([command, "--ledger", str(ledger.path), *rest])


def test_a_claim_is_judged_by_the_beginning_of_its_id(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    claim = next(one for one in ledger.claims() if one.quantity.text == "712")
    beginning = claim.id[:8]
    assert ask(ledger, "review", beginning, "--set", "low=721", "--who", "А. Н.") == 0
    assert ledger.claim(beginning).quantity.low == 721
    assert ask(ledger, "review", beginning, "--reject", "--who", "А. Н.") == 0
    assert ask(ledger, "review", beginning, "--accept", "--who", "А. Н.") == 0  # it comes back
    capsys.readouterr()
    assert ask(ledger, "review", beginning, "--log") == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {one["claim"] for one in said} == {claim.id}
    assert [one["verdict"] for one in said][-2:] == ["reject", "accept"]


def test_a_finding_is_put_aside_by_the_beginning_of_its_id(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    (one,) = ledger.findings()
    assert ask(ledger, "check", "--dismiss", one.id[:6], "--reason", "опечатка") == 0
    assert capsys.readouterr().err == f"svodka: finding {one.id} is dismissed\n"
    assert list(ledger.findings()) == []
    ledger.restore(one.id[:6])
    assert list(ledger.findings()) == [one]


def judged(ledger: Ledger, *claims: str) -> None:
    """Claims that somebody spoke of once, with ids of our choice."""
    ledger.connection.executemany(
        "INSERT INTO correction (document, claim, quantity_start, quantity_end, verdict, slot, record,"
        " who, made, reader) VALUES (1, ?, 90, 91, 'reject', NULL, '{}', 'А. Н.', '2024-07-01', '0')",
        [(claim,) for claim in claims],
    )


def test_a_beginning_of_several_is_refused_and_they_are_named(ledger: Ledger) -> None:
    judged(ledger, *ALIKE)
    with pytest.raises(
        ReviewError, match=r"several begin so \(3f00aa, 3f00ab, 3f00b0\); give more"
    ):
        ledger.reject("3f00", "А. Н.")
    with pytest.raises(ReviewError, match="several begin so"):
        list(ledger.corrections("3f00"))


@pytest.mark.parametrize(
    ("name", "id_"), [("3f00aa", "3f00aa"), ("3f00b", "3f00b0"), ("3f0", "3f0"), ("ffff", "ffff")]
)
def test_what_begins_no_id_or_is_too_short_stays_as_it_is(
    ledger: Ledger, name: str, id_: str
) -> None:
    judged(ledger, *ALIKE, "3f00aa11")  # one of them is a whole id and begins another
    assert whole(ledger.connection, "claim", name, LedgerError) == id_
