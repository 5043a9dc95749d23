"""The reader as a whole: claims of clear sentences, batches, spans over odd characters."""

from __future__ import annotations

import dataclasses
import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from svodka.errors import LanguageError
from svodka.model import Claim, Document, check_span
from svodka.reader import Reader, Result
from svodka.reading.quantities.crowds import CROWD

PUBLISHED = dt.date(2022, 7, 5)


def words(claim: Claim) -> dict[str, str | None]:
    """The words of a claim's slots."""
    slots = {"quantity": claim.quantity, "counted": claim.counted, "action": claim.action}
    slots |= {"actor": claim.actor, "period": claim.period}
    return {name: span.text if span else None for name, span in slots.items()}


@pytest.fixture(scope="module")
def theft(reader: Reader) -> Claim:
    text = (
        "Министр внутренних дел Марат Ахметов заявил, что в январе полиция раскрыла 315 краж. "
        "Он поблагодарил жителей за помощь."
    )
    (claim,) = reader.read(text, PUBLISHED).claims
    return claim


def test_who_did_what_to_how_many(theft: Claim) -> None:
    assert words(theft) == {
        "quantity": "315",
        "counted": "краж",
        "action": "раскрыла",
        "actor": "полиция",
        "period": "в январе",
    }


def test_a_period_has_its_days(theft: Claim) -> None:
    assert theft.period is not None
    days = (theft.period.from_date, theft.period.to_date)
    assert days == (dt.date(2022, 1, 1), dt.date(2022, 1, 31))


def test_who_says_so(theft: Claim) -> None:
    assert theft.speaker is not None
    assert (theft.mode, theft.speaker.name) == ("indirect", "Марат Ахметов")
    assert theft.cue is not None
    assert theft.cue.text == "заявил"


def test_a_claim_explains_itself(theft: Claim, reader: Reader) -> None:
    assert "number.digits" in theft.why
    assert 0 < theft.confidence <= 1


def test_coordinated_figures_share_their_action(reader: Reader) -> None:
    text = "С начала года изъято 700 единиц оружия, 54 гранаты и 17 тысяч боеприпасов."
    claims = reader.read(text, PUBLISHED).claims
    assert [c.quantity.low for c in claims] == [700, 54, 17000]
    assert {c.action.text if c.action else None for c in claims} == {"изъято"}
    assert {c.period.text if c.period else None for c in claims} == {"С начала года"}
    assert claims[2].counted is not None
    assert claims[2].counted.text == "боеприпасов"


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("При пожаре погиб один человек, двое ранены.", ["погиб", "ранены"]),
        ("На заводе погибли 5 рабочих, 7 живы.", ["погибли", "живы"]),
        ("На границе изъяты 12 ружей, уничтожены 30 мин.", ["изъяты", "уничтожены"]),
    ],
)
def test_a_figure_with_a_predicate_of_its_own_shares_none(
    text: str, actions: list[str], reader: Reader
) -> None:
    claims = reader.read(text, PUBLISHED).claims
    assert [c.action.text if c.action else None for c in claims] == actions


def test_a_part_names_its_whole(reader: Reader) -> None:
    result = reader.read("Задержано 42 человека, из них 7 иностранцев.")
    whole, part = result.claims
    assert part.part_of == whole.id
    assert result.parts == ((part.quantity.start, whole.quantity.start),)


def test_numerals_that_state_no_figure_are_kept_with_their_reasons(reader: Reader) -> None:
    result = reader.read("В 2021 году в доме 12 на улице Мира пожарные спасли 5 человек.")
    assert [c.quantity.text for c in result.claims] == ["5"]
    assert [(r.span.text, r.rule) for r in result.rejected] == [
        ("2021", "exclusion.year"),
        ("12", "exclusion.labelled"),
    ]
    assert all(r.reason for r in result.rejected)


def test_explanations_list_candidates_with_chances(theft: Claim, reader: Reader) -> None:
    result = reader.read("Полиция задержала 42 человека.")
    slots = result.explanation[result.claims[0].id]
    assert "counted" in slots
    for options in slots.values():
        assert all(0 <= option.probability <= 1 for option in options)


def test_a_row_of_figures_is_a_table(reader: Reader) -> None:
    result = reader.read("Посты приняли " + ", ".join(f"{n} машин" for n in range(5, 6 + CROWD)))
    assert result.claims == ()
    assert {r.rule for r in result.rejected} == {"exclusion.crowd"}


@pytest.mark.parametrize(
    ("text", "quantity", "actor"),
    [
        ("Втора\u0301я смена спасла со\u0301рок две коро\u0301вы.", "со\u0301рок две", 42),
        ("Поли\u00adция изъяла 17 ты\u00adсяч бое\u00adприпасов.", "17 ты\u00adсяч", 17000),
        ("Полиция изъяла 54\0гранаты.", "54", 54),
    ],
    ids=["stress", "soft hyphens", "NUL"],
)
def test_spans_are_of_the_text_as_stored(
    reader: Reader, text: str, quantity: str, actor: int
) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.quantity.text, claim.quantity.low) == (quantity, actor)
    for span in (claim.quantity, claim.counted, claim.action, claim.actor):
        if span is not None:
            check_span(text, span)
    assert claim.sentence == (0, len(text))


def test_a_batch_keeps_its_order_and_isolates_errors(reader: Reader) -> None:
    documents = [
        Document(f"Полиция изъяла {n} гранат.", str(n), language="de" if n == 20 else None)
        for n in range(10, 45)
    ]
    results: list[Result] = list(reader.read_many(documents))
    assert [r.document for r in results] == documents
    assert [r.document.id for r in results if r.error] == ["20"]
    assert isinstance(results[10].error, LanguageError)
    assert all(
        [int(c.quantity.low or 0) for c in r.claims] == [int(r.document.id)]
        for r in results
        if not r.error
    )


def test_many_texts_are_read_like_documents(reader: Reader) -> None:
    texts = ["Полиция изъяла 12 гранат.", "Полиция изъяла 15 ружей."]
    results = list(reader.read_many(texts))
    assert [r.claims for r in results] == [reader.read(text).claims for text in texts]
    assert [[c.quantity.low for c in r.claims] for r in results] == [[12], [15]]


def test_one_text_in_another_language_raises(reader: Reader) -> None:
    with pytest.raises(LanguageError, match="'de'"):
        reader.read("Die Polizei hat 54 Granaten und mehr als 17 Tausend Patronen beschlagnahmt.")
    with pytest.raises(LanguageError, match="'de'"):
        Reader("de")


def test_reading_repeats_itself(reader: Reader, bulletins: dict[str, Document]) -> None:
    document = bulletins["2022-07-05-report.md"]
    first, second = reader.read(document), reader.read(document)
    assert first == second


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Глава ведомства Иван Петров рассказал об итогах года. По его словам, изъято 54 гранаты. "
            "Он добавил, что работа продолжится. «Мы довольны работой», — сказал министр Олег Ким.",
        ),
        ("en", "Police seized 54 grenades, the ministry said. It added that work would go on."),
        ("kk", "Министрлік 54 граната тәркіленді деп хабарлады."),
    ],
)
def test_claims_alone_are_the_same_claims_without_the_statements(language: str, text: str) -> None:
    whole, alone = Reader(language).read(text), Reader(language, statements=False).read(text)
    assert (bool(whole.statements), alone.statements) == (True, ())
    assert alone.claims == whole.claims


@pytest.mark.parametrize("language", ["ru", "en", "kk"])
def test_explanations_can_be_left_out_alone(language: str) -> None:
    text = {
        "ru": "Изъято 54 гранаты, сообщил министр Олег Ким.",
        "en": "Police seized 54 grenades, the ministry said.",
        "kk": "Министрлік 54 граната тәркіленді деп хабарлады.",
    }[language]
    whole, bare = Reader(language).read(text), Reader(language, explained=False).read(text)
    assert bare.claims
    assert bare == dataclasses.replace(whole, explanation={})


def test_threads_may_share_a_reader(reader: Reader) -> None:
    """They wrote into one another's tables: speakers and periods came out otherwise, and nothing said so."""
    text = "В {} году в Орловской области построено {} школ, сообщили в министерстве. Открыто {} больниц."
    texts = [text.format(1990 + at % 30, 40 + at, 300 - at) for at in range(60)]
    alone = [reader.read(one).claims for one in texts]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as threads:
            together = list(threads.map(lambda one: reader.read(one).claims, texts))
    finally:
        sys.setswitchinterval(before)
    assert together == alone


def test_a_document_that_breaks_reading_fails_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Reader._read_batch

    def breaking(self: Reader, documents: Sequence[Document]) -> Iterator[Result]:
        if any("сбой" in one.text for one in documents):
            raise IndexError("list index out of range")
        return plain(self, documents)

    monkeypatch.setattr(Reader, "_read_batch", breaking)
    texts = ("Изъято 54 гранаты.", "Это сбой: 3 ошибки.", "Задержаны 42 человека.")
    first, broken, last = Reader("ru").read_many(map(Document, texts))
    assert (len(first.claims), broken.claims, len(last.claims)) == (1, (), 1)
    assert str(broken.error) == (
        "reading broke off (IndexError: list index out of range); report it with the text"
    )
