"""English claims end to end: what is counted, what was done, by whom, when, who says so."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from claim_notation import differences, parse
from svodka.language.english.analyzer import tokens
from svodka.language.english.certainty import confidence
from svodka.language.english.counted.rules import RULES
from svodka.language.english.words import lemma, lemmas
from svodka.model import Claim, Document, check_span
from svodka.reader import Reader

PUBLISHED = dt.date(2022, 7, 5)
LINES = (Path(__file__).parent / "english_lines.txt").read_text("utf-8").splitlines()
"""Sentences of official news with what is expected of them, in the notation of ``claim_notation``."""


def _one(reader: Reader, text: str) -> Claim:
    (claim,) = reader.read(text, PUBLISHED).claims
    return claim


def _slots(claim: Claim) -> dict[str, str | None]:
    return {
        name: getattr(claim, name).text if getattr(claim, name) else None
        for name in ("counted", "action", "actor", "period", "speaker")
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Border guards seized nearly 700 rifles in January.",
            {"counted": "rifles", "action": "seized", "actor": "Border guards", "period": "in January"},
        ),
        (
            "In 2021, 36 rifles were seized by the police.",
            {"counted": "rifles", "action": "seized", "actor": "police", "period": "In 2021"},
        ),
        ("Hundreds of houses were destroyed.", {"counted": "houses", "action": "destroyed", "actor": None}),
        (
            "The ministry intends to build 40 schools.",
            {"counted": "schools", "action": "build", "actor": "ministry"},
        ),
        ("At noon 85 posts are vacant.", {"counted": "posts", "action": "vacant", "actor": None}),
        ("Forty people are under investigation.", {"action": "under investigation", "actor": None}),
        ("The toll is rising, with 30 people still missing.", {"action": "missing", "actor": None}),
        ("Three drivers are Polish.", {"counted": "drivers", "action": None}),
        (
            "The minister said that 54 grenades were found.",
            {"counted": "grenades", "action": "found", "speaker": "minister"},
        ),
        (
            "According to the ministry, 54 grenades were found.",
            {"counted": "grenades", "action": "found", "speaker": "ministry"},
        ),
    ],
)  # fmt: skip
def test_the_slots_of_a_sentence(reader: Reader, text: str, wanted: dict[str, str | None]) -> None:
    found = _slots(_one(reader, text))
    found = {k: v.removeprefix("The ").removeprefix("the ") if v else v for k, v in found.items()}
    assert {name: found[name] for name in wanted} == wanted


@pytest.mark.parametrize("line", [line for line in LINES if line and not line.startswith("#")])
def test_a_sentence_of_news(reader: Reader, line: str) -> None:
    text, figures = parse(line)
    assert differences(reader.read(text, PUBLISHED).claims, figures) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Police held 40 men, including 3 boys and 2 girls.", {"3": "40", "2": "40"}),
        ("Doctors treated 58 patients, of whom 11 were children.", {"11": "58"}),
        ("The court received 350 complaints, 90 of them from abroad.", {"90": "350"}),
        ("The flood killed 18 walkers, 14 of them Danes, and three guides.", {"14": "18"}),
        ("Of the 240 samples tested by the laboratory, 31 contained lead.", {"31": "240"}),
        ("The alliance won 37 of the 150 seats.", {"37": "150"}),
        (
            "About 2,000 people live in the camp. Half of them are children.",
            {"Half": "About 2,000"},
        ),
        ("They killed 5 soldiers and 30 of them fled.", {}),
        ("Police held 40 men and seized 3 rifles.", {}),
        (
            "The toll is 12, including 3 girls, while 2 other girls were found alive.",
            {"3": "12"},
        ),
    ],
)
def test_which_figure_is_a_part_of_which(reader: Reader, text: str, parts: dict[str, str]) -> None:
    result = reader.read(text, PUBLISHED)
    words = {claim.id: claim.quantity.text for claim in result.claims}
    found = {c.quantity.text: words[c.part_of] for c in result.claims if c.part_of is not None}
    assert found == parts
    at = {claim.quantity.text: claim.quantity.start for claim in result.claims}
    assert set(result.parts) == {(at[part], at[whole]) for part, whole in parts.items()}


def test_a_part_counts_what_the_whole_does(reader: Reader) -> None:
    part, _ = reader.read("The results of 157 out of the 165 districts were announced.").claims
    assert part.counted is not None
    assert part.counted.text == "districts"


@pytest.mark.parametrize(
    ("text", "number", "counted"),
    [
        ("Fires killed 17 people, five of them children.", "five", "children"),
        ("Police held 40 men, 12 of whom foreign students, in May.", "12", "foreign students"),
        ("The blast hurt 40 men, 12 of them seriously.", "12", "men"),
    ],
)
def test_what_some_of_them_are_is_counted(
    reader: Reader, text: str, number: str, counted: str
) -> None:
    (claim,) = [c for c in reader.read(text, PUBLISHED).claims if c.quantity.text == number]
    assert claim.counted is not None
    assert claim.counted.text == counted


def test_a_number_shares_the_noun_of_the_next(reader: Reader) -> None:
    first, _ = reader.read("Three public and two private schools were shut.").claims
    assert first.counted is not None
    assert first.counted.text == "schools"


def test_no_account_goes_on_about_the_time_of_speaking(reader: Reader) -> None:
    first, second = reader.read(
        "A bomb killed 4 guards in Karsun, the ministry said on Sunday. Nine people were wounded.",
        PUBLISHED,
    ).claims
    assert (first.period, second.period) == (None, None)


def test_no_account_goes_on_about_its_dateline(reader: Reader) -> None:
    (claim,) = reader.read("Karsun, Jan 28 (IPA) Police arrested 40 men.", PUBLISHED).claims
    assert claim.period is None


def test_an_account_goes_on_about_its_time(reader: Reader) -> None:
    first, second = reader.read(
        "On Sunday a bomb killed 4 guards in Karsun. Nine people were wounded.", PUBLISHED
    ).claims
    assert first.period is not None
    assert second.period is not None
    assert second.period.text == first.period.text
    assert (first.period.inherited, second.period.inherited) == (False, True)


def test_a_plain_sentence_is_surer_than_a_pronoun_in_a_long_one(reader: Reader) -> None:
    plain = _one(reader, "Border guards seized 700 rifles.")
    other = reader.read(
        "The minister met the guards. After the talks that had gone on for days, it was clear that they "
        "would, as everybody at the border had hoped for so long, keep for themselves 700 rifles."
    ).claims
    assert 0 < min(c.confidence for c in other) < plain.confidence < 1


def test_every_rule_of_what_is_counted_has_a_certainty() -> None:
    for name, _ in RULES:
        assert 0 < confidence([name], 10) < 1


def test_a_quotation_is_direct(reader: Reader) -> None:
    claim = _one(reader, '"We have seized 54 grenades since Monday," the minister said.')
    assert (claim.mode, claim.speaker.text if claim.speaker else "") == ("direct", "the minister")


def test_a_period_is_resolved(reader: Reader) -> None:
    claim = _one(reader, "So far this year the police seized 54 grenades.")
    assert claim.period is not None
    assert (claim.period.from_date, claim.period.to_date) == (dt.date(2022, 1, 1), PUBLISHED)


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The police seized 54 grenades.", "asserted"),
        ("The police did not seize 54 grenades.", "negated"),
        ("The ministry will build 54 schools.", "planned"),
        ("The president instructed the ministry to build 54 schools.", "planned"),
        ("The mayor asked the council to approve 54 posts.", "planned"),
        ("The mayor vowed to build 54 schools.", "planned"),
        ("The storm may destroy 54 houses.", "possible"),
        ("The guard called off the search after finding 54 nets.", "asserted"),
    ],
)
def test_how_sure_a_claim_is(reader: Reader, text: str, factuality: str) -> None:
    assert _one(reader, text).factuality == factuality


def test_spans_hold_over_characters_that_reading_replaced(reader: Reader) -> None:
    text = "The po\u00adlice seized 54\u200b grenades\u00ad, the min\u00adister said.\n\n\n 12 ri\u00adfles."
    for claim in reader.read(text).claims:
        for span in (claim.quantity, claim.counted, claim.action, claim.actor, claim.speaker):
            if span is not None:
                check_span(text, span)


@pytest.mark.parametrize(
    "text",
    ["", "\n", "5", "…", '"' * 300, "said " * 500, "a. " * 800, "5 and " * 400, "\x00 7 \ud800"],
)
def test_odd_texts_are_read(reader: Reader, text: str) -> None:
    reader.read(Document(text))


def test_tokens_are_cut_as_in_the_treebank() -> None:
    text = "Mr. Serik didn't say the ministry's U.S. office lost $5.3m in a 20-minute raid."
    assert [t.text for t in tokens(text, 0, len(text))] == [
        "Mr.", "Serik", "did", "n't", "say", "the", "ministry", "'s", "U.S.", "office", "lost", "$", "5.3",
        "m", "in", "a", "20", "-", "minute", "raid", ".",
    ]  # fmt: skip


def test_lemmas() -> None:
    assert lemma("seized", "VERB") == "seize"
    assert lemma("countries", "NOUN") == "country"
    assert lemma("’s", "VERB") == "be"
    assert "stop" in lemmas("stopped")
    assert "be" in lemmas("were")


def test_a_number_that_counts_nothing_is_no_claim(reader: Reader) -> None:
    result = reader.read("They heard it, she said, until about two. Police held 40 men.", PUBLISHED)
    assert [claim.quantity.text for claim in result.claims] == ["40"]
    assert [(r.span.text, r.rule) for r in result.rejected] == [("about two", "empty")]


def test_a_name_that_reads_like_a_verb_is_no_verb(reader: Reader) -> None:
    assert _one(reader, "President Omar Said leads with 51 percent of the vote.").speaker is None
