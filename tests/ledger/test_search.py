"""Search: words in any form, facets, ranks, and the quote."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from misfits import HALF, JUNE, YEAR, held
from svodka.cli import main
from svodka.errors import LedgerError
from svodka.ledger import Ledger
from told import figure, kept, told

STORIES = [
    told(
        "По словам Токаева, за полгода изъято 700 единиц оружия. Ликвидировано 15 нарколабораторий.",
        figure("700", HALF, action="изъято", counted="единиц оружия", speaker="Токаева"),
        figure(
            "15",
            HALF,
            action="Ликвидировано",
            counted="нарколабораторий",
            place=None,
            speaker="Токаева",
        ),
        title="Доклад о безопасности",
        publisher="Степной вестник",
    ),
    held("402", JUNE, publisher="Граница", place="Актау"),
    held("1630", YEAR, publisher="Степной вестник"),
]


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with kept(tmp_path, *STORIES) as held_:
        yield held_


@pytest.mark.parametrize(
    "asked", ["41245", "41 245", "41\u00a0245", "41,245", "задержали 41 245 нарушителей"]
)
@pytest.mark.parametrize("stands", ["41245", "41 245", "41\u00a0245"])
def test_a_number_is_found_however_its_thousands_stand(
    asked: str, stands: str, tmp_path: Path
) -> None:
    others = (held("245", place="Актау"), held("41"), held("7 041 245"))
    with kept(tmp_path, held(stands), *others) as ledger:
        (found,) = ledger.search(asked)
        assert [claim.words for claim in found.claims] == [stands]
        assert stands in [found.quote[start:end] for start, end in found.marks]


@pytest.mark.parametrize("asked", ["220 000", "220000", "задержали 220,000 нарушителей"])
@pytest.mark.parametrize("stands", ["220 тысяч", "220 тыс.", "0,22 млн", "двести двадцать тысяч"])
def test_a_number_is_found_where_it_is_stated_in_other_words(
    asked: str, stands: str, tmp_path: Path
) -> None:
    others = (held("220", place="Актау"), held("22 тысячи"), held("200 тысяч"))
    with kept(tmp_path, held(stands), *others) as ledger:
        (found,) = ledger.search(asked)
        assert [claim.words for claim in found.claims] == [stands]
        marks = sorted(found.marks)
        assert stands in [found.quote[start:end] for start, end in marks]
        assert all(end <= after for (_, end), (after, _) in pairwise(marks))


def quotes(ledger: Ledger, query: str = "", **facets: object) -> list[str]:
    return [claim.words for found in ledger.search(query, **facets) for claim in found.claims]


@pytest.mark.parametrize(
    ("query", "figures"),
    [
        ("оружие", ["700"]),
        ("оружием", ["700"]),
        ("ИЗЪЯТЬ ОРУЖИЕ", ["700"]),
        ("нарколаборатории", ["15"]),
        ("нарушителя", ["402", "1630"]),
        ("оружие нарушитель", []),
        ("Токаев нарколаборатория", ["15"]),  # the speaker stands in another sentence
        ("доклад нарколаборатория", ["15"]),  # and so does the title
        ('"кавычки" AND (', []),
    ],
)
def test_any_form_finds(ledger: Ledger, query: str, figures: list[str]) -> None:
    assert sorted(quotes(ledger, query)) == sorted(figures)


@pytest.mark.parametrize(
    ("facets", "figures"),
    [
        ({"actor": "погранслужба"}, ["402", "1630"]),
        ({"actor": "полиция"}, []),
        ({"speaker": "токаев"}, ["15", "700"]),
        ({"speaker": "президент"}, []),
        ({"query": "задержать", "place": "страна"}, []),
        ({"place": "Актау"}, ["402"]),
        ({"publisher": "степной"}, ["15", "700", "1630"]),
        ({"indicator": "изъятое оружие"}, ["700"]),
        ({"indicator": "скрипки"}, []),
        ({"since": dt.date(2024, 7, 1)}, ["1630"]),
        ({"until": dt.date(2024, 1, 31)}, ["15", "700", "1630"]),
        ({"since": dt.date(2024, 7, 1), "publisher": "Граница"}, []),
    ],
    ids=str,
)
def test_facets(ledger: Ledger, facets: dict[str, object], figures: list[str]) -> None:
    assert sorted(quotes(ledger, **facets)) == sorted(figures)


@pytest.mark.parametrize(
    "actor", ["поли\u00adцейские", unicodedata.normalize("NFD", "полицейские")]
)
def test_words_with_what_cannot_be_seen_in_them_are_found(tmp_path: Path, actor: str) -> None:
    """Pages have soft hyphens, and texts of a Mac letters of two signs: neither was found."""
    with kept(
        tmp_path, held("402", actor=actor), held("402", actor="полицейские", publisher="Б")
    ) as ledger:
        assert quotes(ledger, "полицейских") == ["402", "402"]
        (line,) = ledger.series("нарушители").lines
    assert [point.actor_key for point in line.points] == ["police"]


def test_a_place_is_found_by_one_word_of_its_concept(tmp_path: Path) -> None:
    with kept(tmp_path, held("402", JUNE, place="Актюбинской области")) as ledger:
        assert quotes(ledger, place="Актюбинская") == ["402"]


def test_facets_narrow_words(ledger: Ledger) -> None:
    assert quotes(ledger, "задержать", place="Актау") == ["402"]


def test_the_sentence_itself_ranks_before_what_stands_around_it(tmp_path: Path) -> None:
    aside = told(
        "Изъято 40 гранат.",
        figure("40", action="Изъято", counted="гранат"),
        title="Сводка о патронах",
    )
    itself = told("Изъято 50 патронов.", figure("50", action="Изъято", counted="патронов"))
    with kept(tmp_path, aside, itself) as ledger:
        assert quotes(ledger, "патроны") == ["50", "40"]


def test_a_sentence_is_shown_with_the_words_and_figures_marked(ledger: Ledger) -> None:
    (found,) = ledger.search("оружие")
    assert [found.quote[start:end] for start, end in found.marks] == ["оружия"]
    (claim,) = found.claims
    assert found.quote[claim.at : claim.at + claim.length] == "700"
    assert (found.publisher, claim.indicator) == ("Степной вестник", "изъять: оружие")


def test_pages_do_not_overlap(ledger: Ledger) -> None:
    first = quotes(ledger, "задержать", limit=1)
    second = quotes(ledger, "задержать", limit=1, offset=1)
    assert sorted(first + second) == ["1630", "402"]


def test_a_rejected_claim_is_not_found(ledger: Ledger) -> None:
    (found,) = ledger.search("оружие")
    ledger.reject(found.claims[0].claim, "И. Иванова")
    assert quotes(ledger, "оружие") == []


def test_a_corrected_claim_is_found_by_what_it_says_now(ledger: Ledger) -> None:
    (found,) = ledger.search("оружие")
    ledger.correct(found.claims[0].claim, "И. Иванова", counted="нарколабораторий")
    assert quotes(ledger, indicator="изъять нарколаборатории") == ["700"]


def test_nothing_asked_for_is_an_error(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="place has 501 characters; 500 are the most"):
        list(ledger.search("оружие", place="о" * 501))
    with pytest.raises(LedgerError, match="nothing to search for"):
        list(ledger.search(" ,"))


def test_the_command(ledger: Ledger, capsys: pytest.CaptureFixture[str]) -> None:
    path = str(ledger.path)
    assert main(["search", "оружием", "--ledger", path]) == 0
    assert "изъято 700 единиц оружия" in capsys.readouterr().out
    assert main(["search", "скрипка", "--ledger", path]) == 0
    assert capsys.readouterr().err == "svodka: nothing found\n"
    assert main(["search", "оружие", "--ledger", path, "--format", "csv", "--bom"]) == 0
    assert capsys.readouterr().out.startswith("\ufeffquote,")
    for asked, advice in (
        (["--actor", "скрипач"], "no claim has --actor 'скрипач'"),
        (["граната", "--since", "2000-01-01"], "ask without --since"),
    ):
        assert main(["search", *asked, "--ledger", path]) == 0
        assert capsys.readouterr().err == f"svodka: nothing found; {advice}\n"
    for asked, other in (("аружие", "оружие"), ("скрипку изъяли", "изъяли")):
        assert main(["search", asked, "--ledger", path]) == 0
        assert (
            capsys.readouterr().err == f"svodka: nothing found; there are sentences for {other!r}\n"
        )


def test_a_limit_beyond_all_sentences_is_none(ledger: Ledger) -> None:
    """It broke off: SQLite has no such numbers."""
    assert main(["search", "оружием", "--ledger", str(ledger.path), "--limit", "9" * 30]) == 0


def test_a_sentence_that_is_shown_moves_no_cursor(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = told(
        "Изъято 40 гранат\x1b[2J и\u00adмин\u202e в городах.",
        figure("40", action="Изъято", counted="гранат"),
    )
    with kept(tmp_path, said) as ledger:
        path = str(ledger.path)
    assert main(["search", "гранаты", "--ledger", path]) == 0
    assert "«Изъято 40 гранат\ufffd[2J имин\ufffd в городах.»" in capsys.readouterr().out
