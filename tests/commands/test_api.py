"""The functions of the package: what ``import svodka`` gives."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

import svodka

TEXT = "С начала года изъято почти 700 единиц оружия и 54 гранаты, сообщил Иван Петров."
PUBLISHED = dt.date(2022, 7, 5)


def test_importing_is_light() -> None:
    """Models, numpy and the readers of formats are imported when something is read."""
    code = (
        "import sys, svodka; print([n for n in ('numpy', 'rich', 'pymorphy3') if n in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_asking_a_ledger_is_light() -> None:
    """Numpy and the analysis of a language wait until something is read or looked up."""
    code = (
        "import sys, svodka.ledger, svodka.cli.series; "
        "print([n for n in ('numpy', 'pymorphy3', 'razdel', 'svodka.reading') if n in sys.modules])"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("name", ["read", "statements", "quantities", "periods"])
def test_what_wraps_a_function_finds_its_types(name: str) -> None:
    assert "return" in get_type_hints(getattr(svodka, name))


def test_read_gives_claims_in_order() -> None:
    claims = svodka.read(TEXT, published=PUBLISHED)
    assert [(c.quantity.relation, c.quantity.low) for c in claims] == [
        ("approx", 700),
        ("exact", 54),
    ]


def test_statements_gives_who_says_what() -> None:
    (said,) = svodka.statements(TEXT)
    assert said.speaker is not None
    assert said.speaker.name == "Иван Петров"
    assert TEXT[said.start : said.end] == said.text


def test_quantities_need_not_be_asserted() -> None:
    (found,) = svodka.quantities("от 3 до 5 тысяч рублей")
    assert (found.low, found.high, found.unit) == (3000, 5000, "RUB")


def test_periods_are_days() -> None:
    (found,) = svodka.periods("в январе–июне", published=PUBLISHED)
    assert (found.from_date, found.to_date) == (dt.date(2022, 1, 1), dt.date(2022, 6, 30))


@pytest.mark.parametrize("function", [svodka.read, svodka.statements, svodka.periods])
def test_a_date_that_is_a_string_is_told_at_once(function: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match=r"published is a datetime.date, not '2022-07-05'"):
        function(TEXT, published="2022-07-05")


def test_a_text_that_is_none_is_told_at_once() -> None:
    missing: Any = None
    with pytest.raises(TypeError, match="the text of a document is a str, not NoneType"):
        svodka.read(missing)


@pytest.mark.parametrize("function", [svodka.quantities, svodka.periods, svodka.Document])
def test_nothing_is_no_text(function: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match="the text of a document is a str, not NoneType"):
        function(None)


def test_a_language_that_is_no_code_is_told_at_once() -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match="language is a code such as 'ru', not 5"):
        svodka.Reader(wrong)


@pytest.mark.parametrize("name", ["id", "title", "publisher", "language", "source"])
def test_what_is_said_of_a_document_is_a_string(name: str) -> None:
    wrong: Any = {name: 7}
    with pytest.raises(TypeError, match=f"the {name} of a document is a str, not int"):
        svodka.Document(TEXT, **wrong)


def test_a_claim_whose_number_is_none_is_no_claim() -> None:
    record = svodka.read(TEXT, published=PUBLISHED)[0].to_dict()
    record["quantity"]["low"] = "seven"
    with pytest.raises(TypeError, match="'seven' is no number"):
        svodka.claim_of(record)


def test_the_time_of_day_of_a_publication_is_dropped() -> None:
    moment = dt.datetime(2022, 7, 5, 18, 30, tzinfo=dt.UTC)
    assert svodka.Document(TEXT, published=moment).published == PUBLISHED
    (period,) = svodka.periods(TEXT, published=moment)
    assert period.to_date == PUBLISHED


def test_to_arrow_has_a_row_for_each_claim() -> None:
    pytest.importorskip("pyarrow")
    claims = svodka.read(TEXT, published=PUBLISHED)
    assert svodka.to_arrow(claims).num_rows == len(claims)


def test_every_public_name_is_there() -> None:
    assert all(hasattr(svodka, name) for name in svodka.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        svodka.nothing  # noqa: B018
