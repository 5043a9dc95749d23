"""A series too long for its page: its chart is made of all of it, its table of what is newest."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hall import Site, site
from misfits import held, parts

YEARS = (2016, 2017, 2018, 2020)


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Four years of one place, and one year of two reports that disagree; the page shows two claims."""
    monkeypatch.setattr("svodka.web.pages.series.MOST", 2)
    days = [(f"{year}-01-01", f"{year}-12-31") for year in YEARS]
    stories = [
        held(words, period, place="Зареченск", publisher=publisher)
        for words, period, publisher in (
            ("410", days[0], "Вестник"),
            ("300", days[1], "Вестник"),
            ("350", days[1], "Хроника"),
            ("420", days[2], "Вестник"),
            ("430", days[3], "Вестник"),
            ("470", days[3], "Хроника"),
        )
    ]
    with site(tmp_path / "pages", *stories) as made:
        yield made


def drawn(pages: Site, query: str = "") -> list[dict[str, Any]]:
    (number,) = {one["number"] for one in pages.json("/indicators.json")["indicators"]}
    page = pages.get(f"/series/{number}?lang=en{query}").text
    (found,) = re.findall(r"data-overview='(.*?)'", page)
    charts: list[dict[str, Any]] = json.loads(html.unescape(found))
    return charts


def test_a_chart_holds_what_its_page_leaves_out(pages: Site) -> None:
    (chart,) = drawn(pages)
    told = [(one["period"], one["least"], one["greatest"]) for one in chart["points"]]
    assert told == [
        ("2016", 410, 410), ("2017", 300, 350), ("2018", 420, 420), ("2020", 430, 470),
    ]  # fmt: skip


def test_a_curve_goes_through_no_figures_that_disagree(pages: Site) -> None:
    (chart,) = drawn(pages)
    curves = [one["curve"].removeprefix(one["line"]) for one in chart["points"]]
    assert curves == ["1", "0", "2", "0"]


def test_a_mark_leads_to_the_claims_that_it_is_made_of(pages: Site) -> None:
    (chart,) = drawn(pages)
    one, several, *_ = chart["points"]
    assert one["href"].startswith("/claims/")
    address, _, query = several["href"].partition("?")
    found = pages.json(f"{address}.json?{query}")
    words = {point["words"] for line in found["lines"] for point in line["points"]}
    assert (words, found["claims"]) == ({"300", "350"}, 2)


def test_a_figure_shown_is_disputed_by_one_that_is_not(
    pages: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("svodka.web.pages.series.MOST", 1)
    (line,) = pages.json("/series/1.json")["lines"]
    assert [(point["words"], point["disputed"]) for point in line["points"]] == [("470", True)]


def test_a_chart_names_the_lines_that_it_leaves_out(pages: Site) -> None:
    assert [one["undrawn"] for one in drawn(pages)] == [[]]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("svodka.web.pages.overview.LINES", 0)
        (chart,) = drawn(pages)
    assert (len(chart["undrawn"]), chart["points"]) == (1, [])


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ru", "часть целого"),
        ("kk", "бүтіннің бөлігі"),
        ("en", "part of a whole"),
    ],
)
def test_what_sets_a_line_apart_is_told_in_the_language_of_the_page(
    tmp_path: Path, language: str, told: str
) -> None:
    """The legend of a Russian chart said "part", its table nothing."""
    with site(tmp_path / "pages", parts("90", "60", "30")) as pages:
        (number,) = (
            one["number"]
            for one in pages.json("/indicators.json")["indicators"]
            if one["title"].endswith("женщина")
        )
        shown = pages.get(f"/series/{number}?lang={language}").text
    (point,) = re.findall(r"data-point='(.*?)'", shown)
    assert json.loads(html.unescape(point))["line"] == told
    assert f"<small>{told}</small></td>" in shown


def test_words_of_a_text_are_quoted_in_their_language(tmp_path: Path) -> None:
    """«также About 840» was a Russian cell with two English words in it."""
    year = ("2019-01-01", "2019-12-31")
    with site(
        tmp_path / "pages", held("840", year), held("почти 845", year, publisher="Хроника")
    ) as pages:
        shown = pages.get("/series/1?lang=en").text
    assert re.findall(r"also (<q .*?</q>)", shown) == ['<q lang="">почти 845</q>']
    assert '<q lang="ru">' in shown


def test_a_search_that_finds_nothing_leads_to_the_words_that_do(pages: Site) -> None:
    """«Nothing found» for «задержали нарушителей по годам», where six sentences told it."""
    page = pages.json("/search.json?q=задержали нарушителей ежегодно")
    assert (page["found"], page["instead"]) == ([], "задержали нарушителей")
    shown = pages.get("/search?q=задержали нарушителей ежегодно&lang=ru").text
    assert "Найдётся по словам" in shown
    assert len(pages.json(f"/search.json?q={page['instead']}")["found"]) == 6
    assert pages.json("/search.json?q=кит")["instead"] == ""
    assert pages.json("/search.json?q=наруштели")["instead"] == "нарушитель"
    assert pages.json("/search.json?q=наруштели ежегодно")["instead"] == "нарушитель"


@pytest.mark.parametrize(
    ("asked", "mended", "known"),
    [("наруштели", "нарушитель", []), ("нарушители Актау", "", ["нарушители"]), ("*", "", [])],
)
def test_indicators_that_are_not_there_lead_to_those_that_are(
    pages: Site, asked: str, mended: str, known: list[str]
) -> None:
    page = pages.json(f"/indicators.json?q={asked}")
    assert (page["indicators"], page["mended"], page["known"]) == ([], mended, known)
    shown = pages.get(f"/indicators?q={asked}&lang=ru").text
    assert "Показателя со всеми этими словами нет." in shown
    assert shown.count("<q>") == len(known) + bool(mended)


def test_findings_are_narrowed_to_an_indicator(tmp_path: Path) -> None:
    """Who disagrees on one thing stood among all that does not fit, nothing led to it."""
    year = ("2019-01-01", "2019-12-31")
    stories = [
        held(words, year, publisher=publisher, place="Зареченск", noun=noun, verb="задержали")
        for noun, figures in (("нарушителей", ("840", "210")), ("рыбаков", ("31", "77")))
        for words, publisher in zip(figures, ("Вестник", "Хроника"), strict=True)
    ]
    with site(tmp_path / "pages", *stories) as pages:
        every = pages.json("/findings.json")
        (about,) = [one["values"] for one in every["facets"] if one["name"] == "indicator"]
        assert (len(every["findings"]), [one["count"] for one in about]) == (2, [1, 1])
        for one in about:
            (found,) = pages.json(f"/findings.json?indicator={one['value']}")["findings"]
            shown = pages.get(f"/series/{one['value']}?lang=en").text
            assert f'href="/findings?indicator={one["value"]}">1 finding</a>' in shown
            page = pages.json(f"/series/{one['value']}.json")
            assert page["findings"] == 1
            words = {point["words"] for line in page["lines"] for point in line["points"]}
            assert {claim["words"] for claim in found["claims"]} == words
