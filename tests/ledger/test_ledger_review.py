"""Review: what people say of claims holds, is recorded, outlives a new reader, and measures it."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from svodka.cli import main
from svodka.errors import ReviewError
from svodka.learning.corrected import score
from svodka.ledger import Ledger
from svodka.ledger.version import reader_version
from svodka.model import Claim, Document, Mention, Quantity, claim_id

if TYPE_CHECKING:
    from svodka.reader import Reader

TEXT = (
    "Пограничная служба подвела итоги. С начала года пограничники задержали 4610 нарушителей и изъяли "
    "54 гранаты, сообщил начальник службы Ерлан Сапаров."
)


@pytest.fixture
def ledger(tmp_path: Path, reader: Reader) -> Iterator[Ledger]:
    with Ledger(tmp_path / "svodka.db") as made:
        made.add(Document(TEXT, published=dt.date(2022, 7, 5), source="a.txt"), reader=reader)
        yield made


def of(ledger: Ledger, words: str) -> Claim:
    (found,) = [claim for claim in ledger.claims() if claim.quantity.text == words]
    return found


class Newer:
    """A reader like another one, but that its claims pass through a change first."""

    def __init__(self, reader: Reader, change: Callable[[Claim], Claim | None]) -> None:
        self._reader, self._change = reader, change

    def read_many(self, documents: Iterable[Document]) -> Iterator[Any]:
        for result in self._reader.read_many(documents):
            claims = [changed for claim in result.claims if (changed := self._change(claim))]
            yield dataclasses.replace(result, claims=tuple(claims))


def reread(ledger: Ledger, reader: Reader, change: Callable[[Claim], Claim | None]) -> None:
    list(ledger.reread(reader=Newer(reader, change), every=True))  # type: ignore[arg-type]


# ---- the three verdicts


def test_a_corrected_slot_is_in_the_claim_and_its_words_are_found_in_the_text(
    ledger: Ledger,
) -> None:
    made = ledger.correct(
        of(ledger, "54").id, "A. B.", actor="Пограничная служба", low="55", high="55"
    )
    assert made == of(ledger, "54")
    assert made.actor is not None
    assert (made.actor.start, made.actor.normal) == (0, "Пограничная служба")
    assert made.actor.inherited
    assert made.quantity.low == Decimal(55)


@pytest.mark.parametrize(
    ("slot", "words", "normal"),
    [
        ("place", "Заречной области", "Заречная область"),  # as the reader has it
        ("actor", "отряд добровольцев", "отряд добровольцев"),  # not «отряд»
        ("counted", "лисицы", "лисица"),
        ("speaker", "Кленов", "Пётр Кленов"),
    ],
)
def test_corrected_words_have_the_normal_form_that_the_reader_gives_them(
    tmp_path: Path, reader: Reader, slot: str, words: str, normal: str
) -> None:
    text = (
        "Пётр Кленов подвёл итоги. В мае 2025 года в Заречной области спасены три лисицы и 12 ежей. "
        "Зверей нашёл отряд добровольцев. Кленов сообщил, что в питомник привезли 90 тонн овса."
    )
    with Ledger(tmp_path / "own.db") as ledger:
        ledger.add(Document(text, published=dt.date(2025, 6, 2), source="b.txt"), reader=reader)
        made = getattr(ledger.correct(of(ledger, "12").id, "A. B.", **{slot: words}), slot)
    assert (made.name if slot == "speaker" else made.normal) == normal


def test_a_corrected_deed_that_was_not_done_has_its_not(tmp_path: Path, reader: Reader) -> None:
    text = "In May 54 dockers were fined. They were not paid."
    with Ledger(tmp_path / "own.db") as ledger:
        ledger.add(Document(text, language="en", source="b.txt"), reader=reader)
        made = ledger.correct(of(ledger, "54").id, "A. B.", action="were not paid").action
    assert made is not None
    assert made.normal == "not pay"


@pytest.mark.parametrize(
    ("slots", "ends"),
    [
        ({"low": "55"}, (55, 55)),
        ({"high": "56"}, (56, 56)),
        ({"relation": "more_than"}, (54, None)),
        ({"relation": "at_most"}, (None, 54)),
        ({"relation": "at_most", "high": "60"}, (None, 60)),
        ({"relation": "range", "high": "60"}, (54, 60)),
        ({"low": None}, (None, None)),
    ],
)
def test_a_corrected_number_has_the_ends_of_its_bound(
    ledger: Ledger, slots: dict[str, str | None], ends: tuple[int | None, int | None]
) -> None:
    made = ledger.correct(of(ledger, "54").id, "A. B.", **slots)
    assert (made.quantity.low, made.quantity.high) == ends


@pytest.mark.parametrize(
    ("slots", "words"),
    [
        ({"low": "4160"}, "4610 → 4\u00a0160"),
        ({"relation": "more_than"}, "4610 → > 4\u00a0610"),
        ({"place": None}, "4610"),  # the figure stays what the text says
    ],
)
def test_a_corrected_figure_is_shown_with_what_it_is_now(
    ledger: Ledger, slots: dict[str, str | None], words: str
) -> None:
    """Where it is compared and found, too: its old words beside the new value would contradict it."""
    claim = of(ledger, "4610")
    ledger.correct(claim.id, "A. B.", **slots)
    (point,) = ledger.series("задержать нарушителей").points()
    (sentence,) = ledger.search("нарушителей")
    assert point.words == words
    assert [one.words for one in sentence.claims if one.claim == claim.id] == [words]
    assert of(ledger, "4610").quantity.text == "4610"


def test_a_corrected_figure_is_told_as_such_however_a_newer_reader_cuts_it(
    ledger: Ledger, reader: Reader
) -> None:
    ledger.correct(of(ledger, "4610").id, "A. B.", low="4160")

    def longer(claim: Claim) -> Claim:
        one = claim.quantity
        wider = dataclasses.replace(one, start=one.start - 1, text=f" {one.text}")
        return dataclasses.replace(claim, quantity=wider) if one.text == "4610" else claim

    reread(ledger, reader, longer)
    (point,) = ledger.series("задержать нарушителей").points()
    assert point.words == " 4610 → 4\u00a0160"


def test_a_bound_that_was_taken_back_is_one_value_again(ledger: Ledger) -> None:
    ledger.correct(of(ledger, "54").id, "A. B.", relation="at_most", high="60")
    made = ledger.correct(of(ledger, "54").id, "A. B.", relation="exact")
    assert (made.quantity.low, made.quantity.high) == (60, 60)


def test_a_rejected_claim_leaves_the_ledger_and_an_accepted_one_comes_back(ledger: Ledger) -> None:
    claim = of(ledger, "54")
    ledger.reject(claim.id, "A. B.")
    assert [c.quantity.text for c in ledger.claims()] == ["4610"]
    ledger.accept(claim.id, "C. D.")
    assert of(ledger, "54") == claim


def test_a_claim_keeps_its_row_whatever_is_said_of_it(ledger: Ledger) -> None:
    def numbers() -> list[tuple[str, int]]:
        return ledger.connection.execute("SELECT id, number FROM claim ORDER BY id").fetchall()

    before = numbers()
    ledger.correct(of(ledger, "54").id, "A. B.", place=None)
    ledger.accept(of(ledger, "54").id, "A. B.")
    assert numbers() == before


def test_the_least_sure_claims_come_first_until_they_are_judged(ledger: Ledger) -> None:
    first, second = list(ledger.doubtful())
    assert first.confidence <= second.confidence
    ledger.accept(first.id, "A. B.")
    assert list(ledger.doubtful()) == [second]
    assert list(ledger.doubtful(below=0.0)) == []


def test_claims_can_be_judged_while_they_are_stepped_through(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("svodka.ledger.review.PAGE", 1)
    for claim in ledger.doubtful():
        ledger.reject(claim.id, "A. B.")
    assert list(ledger.claims()) == []
    assert len(list(ledger.corrections())) == 2


@pytest.mark.parametrize(
    ("slots", "said"),
    [
        ({"colour": "red"}, "no slot 'colour'; there are kind, relation"),
        ({"who": "C. D."}, "no slot 'who'"),
        ({"actor": "милиция"}, "the document has no 'милиция'; write it as it stands there"),
        ({"actor": "900:990"}, "900:990 is outside the text, which has"),
        ({"low": "много"}, "'много' is no number; write 17000 or 4.5"),
        ({"low": "NaN"}, "'NaN' is no number"),
        ({"low": "1e999999"}, "'1e999999' is no number"),
        ({"low": "17,000"}, "'17,000' is no number; write 17000 or 4.5"),
        ({"low": "5", "high": "6"}, "exact is one value; give relation=range for two"),
        ({"relation": "range", "low": "9", "high": "6"}, "a range goes upwards, not from 9 to 6"),
        (
            {"relation": "more_than", "high": "6"},
            "more_than has no high; correct the relation first",
        ),
        ({"relation": "about"}, "relation is one of exact, approx"),
        ({"unit": None}, "unit cannot be empty"),
        ({"period_from": "вчера"}, "'вчера' is not a day; write YYYY-MM-DD"),
    ],
)
def test_a_correction_that_cannot_be_is_told_and_changes_nothing(
    ledger: Ledger, slots: dict[str, str | None], said: str
) -> None:
    before = list(ledger.claims())
    with pytest.raises(ReviewError, match=said):
        ledger.correct(before[0].id, "A. B.", mode="direct", **slots)
    assert list(ledger.claims()) == before
    assert list(ledger.corrections()) == []


def test_a_claim_that_there_is_not_is_told(ledger: Ledger) -> None:
    for judge in (ledger.accept, ledger.reject):
        with pytest.raises(ReviewError, match="no claim 'none' in this ledger"):
            judge("none", "A. B.")


def test_the_days_of_a_corrected_period_are_those_of_its_words(ledger: Ledger) -> None:
    period = ledger.correct(of(ledger, "54").id, "A. B.", period="С начала года").period
    assert period is not None
    assert (period.from_date, period.to_date) == (dt.date(2022, 1, 1), dt.date(2022, 7, 5))


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("In January 2022 police detained 412 people. The year was busy.", "412", "In January 2022"),
        ("2022 жылғы қаңтарда полиция 412 адамды ұстады. Бұл туралы министрлік хабарлады.", "412",
         "2022 жылғы қаңтарда"),
    ],
)  # fmt: skip
def test_the_days_of_a_corrected_period_are_in_the_language_of_the_text(
    tmp_path: Path, text: str, number: str, said: str
) -> None:
    with Ledger(tmp_path / "svodka.db") as ledger:
        ledger.add(Document(text, published=dt.date(2022, 7, 5), source="a.txt"))
        period = ledger.correct(of(ledger, number).id, "A. B.", period=said).period
    assert period is not None
    assert (period.from_date, period.to_date) == (dt.date(2022, 1, 1), dt.date(2022, 1, 31))


def test_corrected_words_are_no_part_of_another_where_they_stand_alone(tmp_path: Path) -> None:
    text = "Рис подорожал. Есть риск: изъято 412 тонн рис и других товаров."
    with Ledger(tmp_path / "svodka.db") as ledger:
        ledger.add(Document(text, published=dt.date(2022, 7, 5), source="a.txt"))
        counted = ledger.correct(of(ledger, "412 тонн").id, "A. B.", counted="рис").counted
    assert counted is not None
    assert counted.start == text.index("рис и")


# ---- the audit trail


def test_the_trail_says_who_when_from_what_to_what(ledger: Ledger) -> None:
    claim = of(ledger, "54")
    ledger.correct(claim.id, "A. B.", low="55")
    ledger.reject(claim.id, "C. D.")
    one, _, two = ledger.corrections(claim.id)
    assert (one.who, one.verdict, one.slot, one.before, one.after) == (
        "A. B.",
        "correct",
        "low",
        "54",
        "55",
    )
    assert (two.who, two.verdict, two.slot, two.after) == ("C. D.", "reject", None, None)
    assert json.loads(two.before or "")["quantity"]["low"] == 55
    assert one.made <= two.made
    assert one.reader.startswith("0.")


@pytest.mark.parametrize("change", ["DELETE FROM correction", "UPDATE correction SET who = 'X'"])
def test_the_trail_cannot_be_changed(ledger: Ledger, change: str) -> None:
    ledger.accept(of(ledger, "54").id, "A. B.")
    with pytest.raises(sqlite3.IntegrityError, match="corrections are never"):
        ledger.connection.execute(change)


# ---- a newer reader


def test_a_corrected_slot_outlives_a_newer_reader_whose_other_slots_are_taken(
    ledger: Ledger, reader: Reader
) -> None:
    ledger.correct(of(ledger, "54").id, "A. B.", low="55")
    reread(ledger, reader, lambda c: dataclasses.replace(c, mode="direct", confidence=0.5))
    found = of(ledger, "54")
    assert (found.quantity.low, found.mode, found.confidence) == (Decimal(55), "direct", 0.5)


def test_an_accepted_claim_outlives_a_newer_reader_as_it_is(ledger: Ledger, reader: Reader) -> None:
    claim = of(ledger, "54")
    ledger.accept(claim.id, "A. B.")
    reread(ledger, reader, lambda c: dataclasses.replace(c, mode="direct"))
    assert of(ledger, "54") == claim
    assert of(ledger, "4610").mode == "direct"


def test_a_rejected_claim_stays_out_however_a_newer_reader_cuts_it(
    ledger: Ledger, reader: Reader
) -> None:
    ledger.reject(of(ledger, "54").id, "A. B.")

    def longer(claim: Claim) -> Claim:
        if claim.quantity.text != "54":
            return claim
        start, end = claim.quantity.start, claim.quantity.end + 1
        quantity = dataclasses.replace(claim.quantity, text=TEXT[start:end], end=end)
        return dataclasses.replace(claim, quantity=quantity, id=claim_id(claim.document, quantity))

    reread(ledger, reader, longer)
    assert [c.quantity.text for c in ledger.claims()] == ["4610"]


def test_what_a_newer_reader_no_longer_finds_stays_if_a_person_holds_to_it(
    ledger: Ledger, reader: Reader
) -> None:
    ledger.correct(of(ledger, "54").id, "A. B.", low="55")
    reread(ledger, reader, lambda _: None)
    assert [(c.quantity.text, c.quantity.low) for c in ledger.claims()] == [("54", Decimal(55))]
    reread(ledger, reader, lambda c: c)
    assert [c.quantity.text for c in ledger.claims()] == ["4610", "54"]


def test_reread_places_anew_what_another_catalogue_placed(ledger: Ledger, reader: Reader) -> None:
    ledger.connection.execute("UPDATE document SET reader = ?", (f"{reader_version()}-older",))
    assert len(list(ledger.reread(reader=reader))) == 1


def test_reread_reads_what_an_older_reader_has_read_and_no_more(
    ledger: Ledger, reader: Reader
) -> None:
    assert list(ledger.reread(reader=reader)) == []
    ledger.connection.execute("UPDATE document SET reader = '0.0.1-00000000'")
    (one,) = ledger.reread(reader=reader)
    assert (one.came, one.went, one.changed) == (0, 0, 0)
    assert list(ledger.reread(reader=reader)) == []


def test_a_document_that_a_newer_reader_cannot_read_keeps_its_claims(
    ledger: Ledger, reader: Reader
) -> None:
    def breaks(_: Claim) -> Claim:
        raise ZeroDivisionError("division by zero")

    before = list(ledger.claims())
    (one,) = ledger.reread(reader=Newer(reader, breaks), every=True)  # type: ignore[arg-type]
    assert one.reason is not None
    assert one.reason.startswith("reading broke off (ZeroDivisionError")
    assert list(ledger.claims()) == before


# ---- gold


def scores(ledger: Ledger, reader: Any) -> dict[str, tuple[int, int]]:
    return {s.name: (s.right, s.judged) for s in score(ledger.connection, reader) if s.judged}


def test_the_reader_is_measured_by_what_was_accepted_rejected_and_corrected(
    ledger: Ledger, reader: Reader
) -> None:
    assert scores(ledger, reader) == {}
    ledger.accept(of(ledger, "4610").id, "A. B.")
    ledger.correct(of(ledger, "54").id, "A. B.", low="55")
    found = scores(ledger, reader)
    assert found["found"] == (2, 2)
    assert found["claim"] == (1, 1)
    assert found["low"] == (1, 2)
    assert found["action"] == (1, 1)
    ledger.reject(of(ledger, "54").id, "A. B.")
    assert scores(ledger, reader)["left out"] == (0, 1)
    blind = scores(ledger, Newer(reader, lambda _: None))
    assert (blind["found"], blind["left out"], blind["claim"]) == ((0, 1), (1, 1), (0, 1))


def test_phrases_agree_by_their_lemmas(ledger: Ledger, reader: Reader) -> None:
    ledger.accept(of(ledger, "4610").id, "A. B.")

    def reworded(claim: Claim) -> Claim:
        return dataclasses.replace(claim, counted=Mention("нарушители", 0, 10, "нарушитель"))

    assert scores(ledger, Newer(reader, reworded))["counted"] == (1, 1)


# ---- the command


def run(ledger: Ledger, *arguments: str) -> int:
    return main([arguments[0], "--ledger", str(ledger.path), *arguments[1:]])


def test_stepping_through_asks_for_each_claim_and_takes_corrections(
    ledger: Ledger, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("actor=милиция\nplace=\na\nr\n"))
    assert run(ledger, "review", "--who", "A. B.") == 0
    out = capsys.readouterr().out
    assert "the document has no 'милиция'" in out
    assert "[54]" in out
    assert out.endswith("1 accepted, 1 rejected, 0 corrected, 0 skipped\n")
    assert [c.verdict for c in ledger.corrections()] == ["correct", "accept", "reject"]


@pytest.mark.parametrize("end", ["q\n", ""])
def test_a_correction_counts_also_where_one_stops_behind_it(
    ledger: Ledger, end: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO(f"place=\n{end}"))
    assert run(ledger, "review", "--who", "A. B.") == 0
    assert capsys.readouterr().out.endswith("0 accepted, 0 rejected, 1 corrected, 0 skipped\n")


def test_one_claim_is_judged_by_its_id(ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> None:
    claim = of(ledger, "54")
    assert (
        run(ledger, "review", claim.id, "--set", "low=55", "--set", "place=", "--who", "A. B.") == 0
    )
    assert "confidence" in capsys.readouterr().out
    assert run(ledger, "review", claim.id, "--log") == 0
    said = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (said[0]["slot"], said[0]["before"], said[0]["after"]) == ("low", 54, 55)
    assert run(ledger, "review", "none", "--reject") == 2
    assert capsys.readouterr().err.startswith("svodka: no claim 'none' in this ledger")


@pytest.mark.parametrize("verdict", ["--accept", "--reject", "--set=low=55"])
def test_a_verdict_wants_a_claim(
    ledger: Ledger, verdict: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(ledger, "review", verdict) == 2
    said = capsys.readouterr().err
    assert f"say which claim: svodka review CLAIM {verdict[:5]}" in said


def test_a_claim_that_is_none_has_no_slots(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    """``--set`` beside ``--reject`` went unheard."""
    claim = of(ledger, "54").id
    assert run(ledger, "review", claim, "--reject", "--set=low=55") == 2
    assert "give one of them" in capsys.readouterr().err
    assert of(ledger, "54").quantity.low == 54


def test_score_and_reread_print_their_counts(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(ledger, "score") == 0
    assert capsys.readouterr().out == "nothing was reviewed yet; `svodka review` does it\n"
    ledger.accept(of(ledger, "54").id, "A. B.")
    assert run(ledger, "score") == 0
    assert capsys.readouterr().out.splitlines()[0].split() == ["found", "1", "of", "1", "1.000"]
    assert run(ledger, "score", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)[0] == {"name": "found", "right": 1, "judged": 1}
    assert run(ledger, "reread", "--all") == 0
    assert capsys.readouterr().out == "1 read again: 0 claims came, 0 went, 0 changed; 0 failed\n"


def test_quantities_are_never_floats(ledger: Ledger) -> None:
    made = ledger.correct(of(ledger, "54").id, "A. B.", low="54,100000000000000000001", high=None)
    assert isinstance(made.quantity, Quantity)
    assert of(ledger, "54").quantity.low == Decimal("54.100000000000000000001")
