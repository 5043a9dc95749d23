"""The pages over a ledger: what each shows, in its forms, and how lists go on."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from hall import MAY, STORIES, Site, opened, site
from misfits import held
from svodka.ledger import Ledger
from svodka.web.pages import document
from svodka.web.pages.document import DocumentAsked
from told import Teller, add, figure, kept, told


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with site(tmp_path_factory.mktemp("pages"), *STORIES) as made:
        yield made


def addresses(pages: Site) -> list[str]:
    """An address of every page."""
    claim = pages.claim("1264")
    return [
        "/", "/documents", f"/documents/{pages.claims()[0]['document']}", f"/claims/{claim}", "/indicators",
        f"/series/{detained(pages)}", f"/series/{detained(pages)}/embed", "/findings",
        f"/findings/{pages.json('/findings.json')['findings'][0]['id']}", "/speakers", "/speakers/knb",
        "/search", "/search?q=нарушители",
    ]  # fmt: skip


def detained(pages: Site) -> int:
    return int(pages.json("/indicators.json")["indicators"][0]["number"])


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")  # by which Excel knows UTF-8
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_every_page_is_there_in_every_language(pages: Site) -> None:
    for address in addresses(pages):
        for language in ("ru", "kk", "en"):
            mark = "&" if "?" in address else "?"
            answer = pages.get(f"{address}{mark}lang={language}")
            assert answer.status_code == 200, (address, answer.text)
            assert f'<html lang="{language}"' in answer.text


def test_an_address_that_names_none_leads_to_where_all_are(pages: Site) -> None:
    for address, listed in (("/series", "/indicators"), ("/claims", "/search")):
        answer = pages.get(address)
        assert (answer.status_code, answer.headers["location"]) == (307, listed)
        assert pages.get(listed).status_code == 200


def test_home_says_what_came_in_last(pages: Site) -> None:
    home = pages.json("/index.json")
    assert home["addition"]["documents"] == 3
    assert home["addition"]["claims"] == home["claim_count"] == 4
    assert home["documents"][0]["title"] == "Июнь"


def test_document_has_a_card_for_each_claim_and_its_text(pages: Site) -> None:
    claim = pages.claims()[0]
    page = pages.json(f"/documents/{claim['document']}.json?claim={claim['id']}")
    assert page["focus"] == claim["id"]
    assert [card["record"]["quantity"]["text"] for card in page["claims"]] == ["1264", "200"]
    assert page["claims"][1]["part_of_words"] == "1264"
    for card in page["claims"]:
        for slot in card["slots"]:
            assert page["text"][slot["start"] : slot["end"]] == slot["text"]


def test_claim_page_has_all_that_is_known(pages: Site) -> None:
    page = pages.json(f"/claims/{pages.claim('1264')}.json")
    assert page["sentence"].startswith("В мае пограничники")
    assert page["after"].strip().startswith("Из них 200")
    assert [part["record"]["quantity"]["text"] for part in page["parts"]] == ["200"]
    assert [finding["check"] for finding in page["findings"]] == ["contradiction"]
    assert not page["rejected"]


def test_claim_is_cited_as_text_bibtex_and_json_ld(pages: Site) -> None:
    claim = pages.claim("1264")
    text = pages.get(f"/claims/{claim}.txt").text
    assert "Ахмет Сериков, министр внутренних дел" in text
    assert "Нарушители в мае. Вестник. 2025-06-03" in text
    bibtex = pages.get(f"/claims/{claim}.bib").text
    assert bibtex.startswith(f"@misc{{svodka-{claim},")
    assert "author = {{Ахмет Сериков}}" in bibtex
    linked = json.loads(pages.get(f"/claims/{claim}.jsonld").text)
    assert linked["type"] == "Claim"
    assert linked["author"]["name"] == "Ахмет Сериков"


def test_an_address_in_bibtex_leads_where_it_led(tmp_path: Path) -> None:
    """``%D0`` became ``%25D0``, another address."""
    story = told(
        "В мае задержаны 45 нарушителей.",
        figure("45", MAY, action="задержаны"),
        source="https://news.example/%D0%BC%D0%B0%D0%B9?a={b} c",
    )
    with site(tmp_path / "pages", story) as pages:
        bibtex = pages.get(f"/claims/{pages.claim('45')}.bib").text
    assert r"url = {https://news.example/\%D0\%BC\%D0\%B0\%D0\%B9?a=\%7Bb\%7D\%20c}," in bibtex


@pytest.mark.parametrize("address", ["/series/1.json", "/search.json?q=нарушитель"])
def test_a_facet_shows_a_place_as_a_text_names_it(address: str, tmp_path: Path) -> None:
    """It showed «заречный область», what the place is compared by."""
    claims = held("402", ("2024-06-01", "2024-06-30"), place="Заречная область")
    with site(tmp_path / "pages", claims) as pages:
        facets = {one["name"]: one["values"] for one in pages.json(address)["facets"]}
    assert facets["place"] == [
        {"value": "заречный область", "label": "Заречная область", "count": 1, "chosen": False}
    ]


def test_series_is_narrowed_by_its_facets(pages: Site) -> None:
    number = detained(pages)
    page = pages.json(f"/series/{number}.json")
    facets = {one["name"]: one["values"] for one in page["facets"]}
    assert page["claims"] == 3
    for value in facets["publisher"]:
        narrowed = pages.json(f"/series/{number}.json?publisher={value['value']}")
        assert narrowed["claims"] == value["count"]
    for name in ("actor", "year", "by", "speaker"):
        assert facets[name]
        for value in facets[name]:
            narrowed = pages.json(f"/series/{number}.json?{name}={value['value']}")
            assert narrowed["claims"] == value["count"], (name, value)
            assert [v["chosen"] for f in narrowed["facets"] if f["name"] == name for v in f["values"]
                    if v["value"] == value["value"]] == [True]  # fmt: skip


def test_a_series_shows_a_value_that_says_more_than_its_words(pages: Site) -> None:
    number = next(one["number"] for one in pages.json("/indicators.json")["indicators"])
    for language, group in (("ru", "\u00a0"), ("kk", "\u00a0"), ("en", ",")):
        shown = pages.get(f"/series/{number}?lang={language}").text
        assert f"<small>&gt; 17{group}000</small>" in shown
        assert f"<small>1{group}264</small>" not in shown
        claim = pages.get(f"/claims/{pages.claim('1264')}?lang={language}").text
        assert f"1{group}264" not in claim


def test_series_as_csv_is_that_of_the_command_line(pages: Site) -> None:
    number = detained(pages)
    for options, query in (((), ""), (("--actor", "полиция"), "?actor=полиция")):
        command = [sys.executable, "-m", "svodka", "series", str(number), "--format", "csv"]
        told_ = subprocess.run(
            [*command, "--ledger", str(pages.path), *options], capture_output=True, check=True
        )
        answer = pages.get(f"/series/{number}.csv{query}")
        assert answer.headers["content-type"].startswith("text/csv")
        assert answer.content == b"\xef\xbb\xbf" + told_.stdout


def test_series_says_how_much_of_it_is_left_out(
    pages: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("svodka.web.pages.series.MOST", 1)
    page = pages.json(f"/series/{detained(pages)}.json")
    assert page["left_out"] == 2
    assert [p["words"] for line in page["lines"] for p in line["points"]] == ["свыше 17 тысяч"]
    shown = pages.get(f"/series/{detained(pages)}?lang=en").text
    assert "2 claims are not shown: those without a period are left out first" in shown


def test_what_a_series_leaves_out_can_be_reached(tmp_path: Path) -> None:
    """The list said 3 claims, the series showed one, and those without a period had no way to them."""
    stories = [
        told("Задержали 402 рыбака.", figure("402", MAY, action="Задержали", counted="рыбака")),
        told("Задержали 31 рыбака.", figure("31", action="Задержали", counted="рыбака")),
        told(
            "Не задержали 7 рыбаков.",
            figure("7", MAY, action="задержали", counted="рыбаков", factuality="negated"),
        ),
    ]
    with site(tmp_path / "pages", *stories) as pages:
        number = detained(pages)
        assert pages.json("/indicators.json")["indicators"][0]["claims"] == 3
        page = pages.json(f"/series/{number}.json")
        assert (page["claims"], page["set_apart"]) == (2, 1)
        shown = pages.get(f"/series/{number}?lang=ru").text
        assert "Ещё 1 утверждение в ряд не входит" in shown
        assert f'href="/search?indicator={number}"' in shown
        assert len(pages.json(f"/search.json?indicator={number}")["found"]) == 3
        (by,) = [one["values"] for one in page["facets"] if one["name"] == "by"]
        assert {one["value"] for one in by} == {"month", "none"}
        (line,) = pages.json(f"/series/{number}.json?by=none")["lines"]
        assert [point["words"] for point in line["points"]] == ["31"]


def test_a_series_of_plans_alone_blames_no_narrowing(tmp_path: Path) -> None:
    story = told(
        "В 2026 году построят 12 депо.",
        figure("12", action="построят", counted="депо", factuality="planned"),
    )
    with site(tmp_path / "pages", story) as pages:
        address = f"/series/{detained(pages)}?lang=ru"
        assert "При таком отборе" not in pages.get(address).text
        assert "При таком отборе" in pages.get(f"{address}&year=2026").text


def test_a_series_names_the_days_of_the_claims_that_were_asked_for(pages: Site) -> None:
    """Of one place of two, the days of both stood beside the number of claims of the one."""
    number = detained(pages)
    both, one = (pages.json(f"/series/{number}.json{q}") for q in ("", "?actor=пограничники"))
    assert (both["since"], both["until"]) == ("2025-05-01", "2025-06-30")
    assert (one["since"], one["until"]) == ("2025-05-01", "2025-05-31")
    shown = pages.get(f"/series/{number}?actor=пограничники&lang=en").text
    assert "<span>2 claims</span><span>May 2025</span>" in shown


def test_a_series_says_which_years_are_missing(tmp_path: Path) -> None:
    spans = [(f"{year}-01-01", f"{year}-12-31") for year in (2017, 2018, 2020)]
    stories = [held(words, span) for words, span in zip(("402", "390", "12"), spans, strict=True)]
    with site(tmp_path / "pages", *stories) as pages:
        shown = pages.get(f"/series/{detained(pages)}?lang=en").text
    assert re.findall(r'class="gap"><th scope="row">(.*?)</th>', shown) == ["2019"]
    assert re.findall('"curve": ([0-9])', shown) == ["1", "1", "2"]


def test_where_no_check_looked_no_findings_is_not_said(tmp_path: Path) -> None:
    """«0 findings» of a ledger that nobody had checked was read as "all fits together"."""
    with kept(tmp_path, STORIES[0]) as ledger:
        with opened(ledger.path) as pages:
            for address in ("/?lang=en", "/findings?lang=en"):
                shown = pages.get(address).text
                assert "Nothing has been checked yet" in shown
                assert "0 findings" not in shown
        ledger.check()
        with opened(ledger.path) as pages:
            assert "No findings." in pages.get("/?lang=en").text
        add(ledger, [STORIES[1]])
        with opened(ledger.path) as pages:
            assert pages.json("/findings.json")["checked"]["unseen"] == 1
            assert "1 document came in since" in pages.get("/?lang=en").text


def test_a_file_is_called_by_its_name(tmp_path: Path) -> None:
    """Citations went out with the folders of the machine in them."""
    story = told(
        "Изъято 54 гранаты.", figure("54", counted="гранаты"), source="/дом/я/Моя статья.md"
    )
    with site(tmp_path / "pages", story) as pages:
        (claim,) = pages.claims()
        assert (
            '<h1 lang="ru">Моя статья.md</h1>' in pages.get(f"/documents/{claim['document']}").text
        )
        cited = pages.get(f"/claims/{claim['id']}.txt").text
    assert "Моя статья.md" in cited
    assert "/дом/я" not in cited


def test_a_row_is_called_by_its_first_words_on_its_own_page(tmp_path: Path) -> None:
    text = "Оружие за май\n\nВ мае полицейские изъяли 40 винтовок."
    rows = told(
        text, figure("40", MAY, action="изъяли", counted="винтовок"), source="/news/all.jsonl"
    )
    with site(tmp_path / "pages", rows) as pages:
        shown = pages.get(f"/documents/{pages.claims()[0]['document']}").text
        assert "<title>Оружие за май" in shown
        assert (
            shown.count("Оружие за май") == 2
        )  # there and in the heading, which is its first line
        assert "› <a" in pages.get(f"/claims/{pages.claim('40')}").text
        assert ">Оружие за май</a>" in pages.get(f"/claims/{pages.claim('40')}").text


def test_finding_shows_both_quotes_and_what_differs(pages: Site) -> None:
    found = pages.json("/findings.json")["findings"][0]
    page = pages.json(f"/findings/{found['id']}.json")
    assert {one["words"] for one in page["finding"]["claims"]} == {"1264", "946"}
    assert page["differing"] == ["quantity", "speaker"]


def test_a_finding_is_shown_beside_every_copy_of_the_claim_that_it_quotes(tmp_path: Path) -> None:
    """It quoted a reprint, and whoever read the original was told of no other figure."""
    said = "В мае пограничники задержали {} нарушителей границы на севере страны, сообщил Ахмет Сериков."
    more = " Задержанные переданы полиции, дела о них рассмотрит областной суд до конца июля."
    stories = [
        told(
            said.format(words) + more + retold,
            figure(words, MAY, action="задержали", counted="нарушителей", actor="пограничники",
                   speaker="Ахмет Сериков"),
            published=day,
            publisher=publisher,
        )
        for words, day, publisher, retold in (
            ("405", "2025-06-03", "Вестник", ""),
            ("405", "2025-06-04", "Эхо", " Так пишет «Вестник»."),
            ("518", "2025-07-03", "Хроника", " Число пересмотрено."),
        )
    ]  # fmt: skip
    with site(tmp_path / "pages", *stories) as pages:
        checks = [
            [one["check"] for one in pages.json(f"/claims/{claim['id']}.json")["findings"]]
            for claim in pages.claims()
        ]
        assert checks == [["revision"]] * 3
        document = pages.json(f"/documents/{pages.claims()[0]['document']}.json")
        assert [card["findings"] for card in document["claims"]] == [1]


def test_one_speaker_named_in_two_ways_is_no_difference(tmp_path: Path) -> None:
    """«The source said 405, and then 518»: and beside it that the speakers differ."""
    stories = [
        told(
            f"В мае пограничники задержали {words} нарушителей границы, сообщил {name}.",
            figure(words, MAY, action="задержали", counted="нарушителей", actor="пограничники", speaker=name),
            published=day,
        )
        for words, name, day in (("405", "Ахмет Сериков", "2025-06-03"), ("518", "Сериков", "2025-07-03"))
    ]  # fmt: skip
    with site(tmp_path / "pages", *stories) as pages:
        (found,) = pages.json("/findings.json")["findings"]
        assert pages.json(f"/findings/{found['id']}.json")["differing"] == ["quantity"]


def test_a_finding_says_that_its_claim_was_corrected_since(tmp_path: Path) -> None:
    """What is corrected no longer contradicts, and the finding stands until the next check."""
    with site(tmp_path / "pages", *STORIES) as pages:
        found = pages.json("/findings.json")["findings"][0]["id"]
        addresses = ("/?lang=en", "/findings?lang=en", f"/findings/{found}?lang=en")
        said = "1 claim was corrected since; svodka check weighs it anew."
        assert not any(said in pages.get(one).text for one in addresses)
        for low in ("945", "1264"):
            pages.post(f"/claims/{pages.claim('946')}/correct", slot="low", value=low)
        assert all(said in pages.get(one).text for one in addresses)
        with Ledger(pages.path) as ledger:
            ledger.check()
        assert not any(said in pages.get(one).text for one in addresses[:2])
        assert pages.get(f"/findings/{found}").status_code == 404


def test_what_a_sentence_only_plans_says_so_in_what_is_found(tmp_path: Path) -> None:
    """A search listed plans and denials as it lists facts; the cards of a document told them apart."""
    stories = [
        told(
            "В Сосновке построили 3 депо, в 2027 году построят ещё 12 депо, сообщили в КНБ.",
            figure("3", action="построили", counted="депо", speaker="КНБ"),
            figure("12", action="построят", counted="депо", factuality="planned", speaker="КНБ"),
        ),
        told(
            "Не задержали 7 рыбаков.",
            figure("7", MAY, action="задержали", counted="рыбаков", factuality="negated"),
        ),
        told("Задержали 402 рыбака.", figure("402", MAY, action="Задержали", counted="рыбака")),
    ]
    badge = '<span class="badge">{}</span>'
    with site(tmp_path / "pages", *stories) as pages:
        depots = pages.get("/search?q=депо&lang=ru").text
        assert f"<span>12 {badge.format('планируется')}</span>" in depots
        fishers = pages.get("/search?q=рыбак&lang=ru").text
        assert fishers.count('class="badge"') == 1
        assert badge.format("отрицается") in fishers
        assert pages.get("/speakers/knb?lang=ru").text.count(badge.format("планируется")) == 1
        (found,) = pages.json("/search.json?q=депо")["found"]
        assert [claim["factuality"] for claim in found["claims"]] == ["asserted", "planned"]


def test_search_finds_words_in_any_form(pages: Site) -> None:
    page = pages.json("/search.json?q=задержать")
    assert len(page["found"]) == 3
    assert rows(pages.get("/search.csv?q=задержал").text)[0]["quote"]
    narrowed = pages.json("/search.json?q=задержали&publisher=степная")
    assert [one["publisher"] for one in narrowed["found"]] == ["Степная хроника"]


def test_speakers_are_institutions_and_public_offices(pages: Site) -> None:
    speakers = {one["key"]: one for one in pages.json("/speakers.json")["speakers"]}
    assert set(speakers) == {"knb", "сериков"}
    assert speakers["knb"]["institution"]
    assert speakers["сериков"]["roles"] == ["министр внутренних дел"]
    stated = pages.json("/speakers/сериков.json")["claims"]
    assert [one["words"] for one in stated] == ["1264"]


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("ru", ("КНБ", "полиция", "Актюбинская область")),
        ("kk", ("ҰҚК", "полиция", "Ақтөбе облысы")),
        ("en", ("National Security Committee", "police", "Aktobe region")),
    ],
)
def test_institutions_and_places_are_called_as_the_language_of_the_page_does(
    language: str, names: tuple[str, ...], tmp_path: Path
) -> None:
    said = figure("34", action="задержала", counted="нарушителя", actor="полиция",
                  place="Актюбинской области", speaker="КНБ")  # fmt: skip
    text = "В Актюбинской области полиция задержала 34 нарушителя, сообщили в КНБ."
    with site(tmp_path, told(text, said)) as pages:
        shown = pages.get("/series/1", accept_language=language).text
        assert [name for name in names if f"<span>{name}</span>" not in shown] == []
        assert f">{names[0]}</a>" in pages.get("/speakers", accept_language=language).text
        assert f"<h1>{names[0]}</h1>" in pages.get("/speakers/knb", accept_language=language).text


@pytest.mark.parametrize(
    ("language", "cause", "narrowing"),
    [("ru", "пожар", "местный"), ("kk", "өрт", "жергілікті"), ("en", "fire", "local")],
)
def test_what_narrows_a_line_is_in_the_language_of_the_page(
    language: str, cause: str, narrowing: str, tmp_path: Path
) -> None:
    said = figure("34", action="погибли", counted="местных жителя")
    with site(tmp_path, told("На пожарах погибли 34 местных жителя.", said)) as pages:
        page = pages.get("/series/1", accept_language=language).text
        assert f"<small>{narrowing}, {cause}</small>" in page
        for told_so in (narrowing, cause):
            assert f"<span>{told_so}</span>" in page


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/series/1", "задержать: нарушитель"),
        ("/series/1?actor=пограничники", "задержать: нарушитель · пограничники"),
        ("/series/1/embed?actor=пограничники", "задержать: нарушитель · пограничники"),
        ("/search?q=граница&speaker=КНБ", "граница · КНБ"),
        ("/findings", "Расхождения"),
        ("/findings?check=contradiction", "Расхождения · Противоречие"),
    ],
)
def test_tabs_tell_what_a_page_is_narrowed_to(pages: Site, address: str, title: str) -> None:
    shown = pages.get(f"{address}{'&' if '?' in address else '?'}lang=ru").text
    assert f"<title>{title} · svodka</title>" in shown


def test_a_series_is_narrowed_by_an_address_that_can_be_shared(tmp_path: Path) -> None:
    stories = [
        told(f"Изъято {many} {what}.", figure(many, action="Изъято", counted=what))
        for many, what in (("54", "боевые гранаты"), ("31", "учебная граната"), ("7", "гранат"))
    ]
    with site(tmp_path / "pages", *stories) as pages:
        for asked, words in (("учебные", ["31"]), ("скрипичные", []), ("", ["54", "7", "31"])):
            page = pages.json(f"/series/1.json?narrowing={asked}")
            assert [p["words"] for line in page["lines"] for p in line["points"]] == words, asked
            (facet,) = (one["values"] for one in page["facets"] if one["name"] == "narrowing")
            assert [one["value"] for one in facet if one["chosen"]] == ([asked] if asked else [])
            framed = pages.get(f"/series/1/embed?narrowing={asked}").text
            assert (f"<b>{asked}</b>" in framed) == bool(asked)
        shown = pages.get("/indicators?q=изъято учебные гранаты").text
        assert f'href="/series/1?narrowing={quote("учебные")}"' in shown


def test_what_a_search_is_narrowed_to_can_be_taken_off_where_nothing_is_found(pages: Site) -> None:
    page = pages.json("/search.json?q=оружие&actor=скрипач&since=2030-01-01")
    chosen = {f["name"]: v["value"] for f in page["facets"] for v in f["values"] if v["chosen"]}
    assert (page["found"], chosen) == ([], {"actor": "скрипач", "since": "2030-01-01"})


def test_private_person_is_listed_nowhere(pages: Site) -> None:
    for address in (f"/series/{detained(pages)}.json", "/search.json?q=задержать"):
        facets = {one["name"]: one["values"] for one in pages.json(address)["facets"]}
        assert {one["label"] or one["value"] for one in facets["speaker"]} == {
            "Ахмет Сериков", pages.json("/speakers/knb.json")["speaker"]["name"],
        }  # fmt: skip


def test_claim_leads_to_the_page_of_a_public_office(pages: Site) -> None:
    keys = {w: pages.json(f"/claims/{pages.claim(w)}.json")["speaker_key"]
            for w in ("1264", "946", "свыше 17 тысяч", "200")}  # fmt: skip
    assert keys == {"1264": "сериков", "946": None, "свыше 17 тысяч": "knb", "200": None}


def test_private_person_has_no_page(pages: Site) -> None:
    for form in ("", ".json", ".csv"):
        assert pages.get(f"/speakers/колосов{form}").status_code == 404
    assert (
        "/speakers/%D0%BA%D0%BE%D0%BB%D0%BE%D1%81%D0%BE%D0%B2"
        not in pages.get(f"/claims/{pages.claim('946')}").text
    )


@pytest.mark.parametrize(
    "address",
    ["/documents/none", "/claims/none", "/series/999", "/series/none", "/findings/none",
     "/speakers/none", "/nothing", "/findings?check=none"],
)  # fmt: skip
def test_what_is_not_there_is_said_so(pages: Site, address: str) -> None:
    answer = pages.get(address)
    assert answer.status_code == 404
    assert "<h1" in answer.text


@pytest.mark.parametrize(
    "query",
    ["since=yesterday", "by=decade", "year=x", "year=-1", "year=99999999999", "actor=" + "а" * 501,
     "actor=%00"],
)  # fmt: skip
def test_a_parameter_of_another_kind_is_refused(pages: Site, query: str) -> None:
    answer = pages.get(f"/series/{detained(pages)}.json?{query}")
    assert answer.status_code == 400
    assert answer.json()["error"]


@pytest.mark.parametrize("after", ["x", "W10", "WzFd", "bnVsbA", "eyJ9", "%D1%8F", "W1tdXQ"])
def test_a_mark_that_is_none_is_refused(pages: Site, after: str) -> None:
    for page in ("/documents", "/indicators", "/findings", "/speakers", "/speakers/knb"):
        answer = pages.get(f"{page}.json?after={after}")
        assert answer.status_code == (400 if after != "WzFd" or page != "/documents" else 200)


def many(count: int) -> list[Any]:
    return [
        told(
            f"В мае {number} числа задержали {number} рыбаков, сообщили в КНБ.",
            figure(str(number), MAY, action="задержали", counted="рыбаков", speaker="КНБ"),
            title=f"Сводка {number}",
        )
        for number in range(100, 100 + count)
    ]


def test_lists_go_on_from_the_last_row_whatever_is_added(tmp_path: Path) -> None:
    stories = many(45)
    with site(tmp_path, *stories[:42]) as pages:
        first = pages.json("/documents.json")
        with Ledger(pages.path) as ledger:
            add(ledger, stories[42:])
        seen = [one["id"] for one in first["documents"]]
        after = first["next"]
        while after:
            page = pages.json(f"/documents.json?after={after}")
            seen += [one["id"] for one in page["documents"]]
            after = page["next"]
        assert len(seen) == len(set(seen)) == 42


@pytest.mark.parametrize(
    ("page", "rows_", "name"),
    [("/search", "found", "quote"), ("/speakers/knb", "claims", "claim")],
)
def test_pages_of_a_list_hold_each_row_once(
    tmp_path: Path, page: str, rows_: str, name: str
) -> None:
    with site(tmp_path, *many(45)) as pages:
        seen, after = [], ""
        for _ in range(3):
            found = pages.json(
                f"{page}.json?{'q=рыбак&' if page == '/search' else ''}after={after}"
            )
            seen += [one[name] for one in found[rows_]]
            after = found["next"]
        assert after is None
        assert len(seen) == len(set(seen)) == 45
        table = rows(pages.get(f"{page}.csv?q=рыбак").text)
        assert len(table) == 45


def test_findings_are_paged(tmp_path: Path) -> None:
    stories = [
        told(
            f"Пограничники задержали {number} нарушителей границы.",
            figure(str(number), (f"{month}-01", f"{month}-28"), action="задержали",
                   counted="нарушителей", actor="Пограничники"),
            published=f"{month}-28",
            publisher=publisher,
        )
        for n in range(1, 26)
        for month in [f"{2020 + n // 12}-{n % 12 + 1:02}"]
        for number, publisher in ((1001 + n, "Вестник"), (3001 + 2 * n, "Хроника"))
    ]  # fmt: skip
    with site(tmp_path, *stories) as pages:
        first = pages.json("/findings.json")
        second = pages.json(f"/findings.json?after={first['next']}")
        assert len(first["findings"]) == 20
        assert first["facets"][0]["values"][0]["count"] == 25
        both = {one["id"] for one in [*first["findings"], *second["findings"]]}
        assert len(both) == 25
        assert second["next"] is None


def test_a_long_text_is_shown_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("svodka.web.pages.document.PART", 60)
    story = told(
        "Первая строка без чисел.\nЗадержали 12 рыбаков на озере.\nТретья строка.\nЗадержали 34 рыбаков.",
        figure("12", counted="рыбаков"),
        figure("34", counted="рыбаков"),
    )
    with site(tmp_path, story) as pages:
        address = f"/documents/{story.document.id}.json"
        page, text, words = pages.json(address), "", []
        while True:
            text += page["text"]
            words += [card["record"]["quantity"]["text"] for card in page["claims"]]
            if page["next_at"] is None:
                break
            page = pages.json(f"{address}?at={page['next_at']}")
        assert text == story.document.text
        assert words == ["12", "34"]
        focused = pages.json(f"{address}?claim={pages.claim('34')}")
        assert focused["focus"] == pages.claim("34")
        assert "34" in focused["text"]


def test_a_page_that_was_rewritten_leads_to_what_it_says_now(tmp_path: Path) -> None:
    stories = [
        told(f"Изъято {words} гранаты.", figure(words, action="Изъято", counted="гранаты"))
        for words in ("54", "62", "53")
    ]
    path = tmp_path / "report.txt"
    with Ledger(tmp_path / "told.db") as ledger:
        for one in stories:
            path.write_text(one.document.text, encoding="utf-8")
            ledger.add([str(path)], reader=Teller(stories))
    with opened(tmp_path / "told.db") as pages:
        first, _, last = pages.claims()
        document = pages.json(f"/documents/{first['document']}.json")
        assert document["rewritten"]["id"] == last["document"]
        assert pages.json(f"/claims/{last['id']}.json")["rewritten"] is None
        shown = pages.get(f"/claims/{first['id']}", accept_language="ru").text
        assert f'href="/documents/{last["document"]}"' in shown


def test_rows_of_one_file_are_not_each_other_rewritten(tmp_path: Path) -> None:
    stories = [
        told(
            f"Изъято {words} гранаты.",
            figure(words, action="Изъято", counted="гранаты"),
            source="table.csv",
        )
        for words in ("54", "62")
    ]
    kept(tmp_path, *stories).close()
    with opened(tmp_path / "told.db") as pages:
        for one in pages.claims():
            assert pages.json(f"/claims/{one['id']}.json")["rewritten"] is None


@pytest.mark.parametrize(("source", "same"), [("https://example.org/1", True), ("a.csv", False)])
def test_texts_of_one_origin_say_whether_they_are_one_page(
    source: str, same: bool, tmp_path: Path
) -> None:
    text = "Изъято 54 гранаты и 1264 патрона, пишет служба. Склад нашли в горах, у старой дороги, за рекой"
    slots = {"action": "Изъято", "counted": "гранаты"}
    stories = [
        told(f"{text}{end}.", figure("54", **slots), source=source) for end in ("", " и бродом")
    ]
    with site(tmp_path, *stories) as pages:
        page = pages.get(f"/documents/{pages.claims()[0]['document']}", accept_language="en").text
        assert "Same origin" in page
        assert ("same page, read on" in page) == same


def test_original_is_linked_with_a_text_fragment(tmp_path: Path) -> None:
    from svodka.web.pages.document import original

    assert original("https://news.example/1#top", "Изъято 5 тонн-брутто, рыбы") == (
        "https://news.example/1#:~:text=%D0%98%D0%B7%D1%8A%D1%8F%D1%82%D0%BE%205%20"
        "%D1%82%D0%BE%D0%BD%D0%BD%2D%D0%B1%D1%80%D1%83%D1%82%D1%82%D0%BE%2C%20%D1%80%D1%8B%D0%B1%D1%8B"
    )
    assert original("news/1.txt", "Изъято") is None
    assert original("javascript:alert(1)", "Изъято") is None


def test_a_ledger_that_is_gone_is_said_so(tmp_path: Path) -> None:
    with opened(tmp_path / "none.db") as pages:
        answer = pages.get("/index.json")
        assert answer.status_code == 503
        assert "no such ledger" in answer.json()["error"]
        assert "Книгу не открыть" in pages.get("/?lang=ru").text
        assert "no such ledger" in pages.get("/?lang=en").text


def test_nothing_is_written_into_a_ledger_that_was_removed(tmp_path: Path) -> None:
    """SQLite goes on writing to a file that has no name any more, and the verdicts were gone with it."""
    with site(tmp_path / "pages", *STORIES) as pages:
        claim, seal = pages.claim("946"), pages.seal()
        assert pages.post(f"/claims/{claim}/accept", seal).status_code == 303
        aside = pages.path.rename(tmp_path / "aside.db")
        assert pages.post(f"/claims/{claim}/reject", seal).status_code == 503
        assert pages.get("/documents.json").status_code == 503
        aside.rename(pages.path)
        assert pages.post(f"/claims/{claim}/reject", seal).status_code == 303
        assert claim not in [one["id"] for one in pages.claims()]


def test_pages_are_read_while_others_add(tmp_path: Path) -> None:
    stories = many(30)
    with site(tmp_path, *stories[:10]) as pages, Ledger(pages.path) as ledger:
        ledger.connection.execute("BEGIN IMMEDIATE")  # somebody writes
        assert pages.get("/").status_code == 200
        ledger.connection.execute("ROLLBACK")
        add(ledger, stories[10:])
        assert len(pages.json("/documents.json")["documents"]) == 20


def test_texts_that_a_page_does_not_find_out_about_are_not_asked_for_in_sql(pages: Site) -> None:
    for words in (
        "'; DROP TABLE claim; --",
        '" OR 1',
        "x') UNION SELECT",
        "%",
        "*",
        "NEAR(",
        "a AND",
    ):
        for address in ("/search.json?q=", "/search.json?actor=", "/indicators.json?q="):
            assert pages.client.get(address + words.replace(" ", "+")).status_code == 200
    assert len(pages.claims()) == 4


def test_a_part_of_an_addition_is_not_told_for_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of 20,000 documents that came in at once home counted the last 2,000, and called them the addition."""
    with site(tmp_path, *many(5)) as pages:
        assert pages.json("/index.json")["addition"]["documents"] == 5
        monkeypatch.setattr("svodka.web.pages.home.MOMENTS", 3)
        assert pages.json("/index.json")["addition"] is None
        with Ledger(pages.path) as ledger:
            ledger.connection.execute(
                "UPDATE document SET added = '2020-01-01T00:00:00Z' WHERE number < 4"
            )
            ledger.connection.commit()
        assert pages.json("/index.json")["addition"]["documents"] == 2


def _steps(path: Path, page: Callable[[Ledger], object]) -> int:
    """How many hundreds of steps SQLite takes for a page: time that no other program shares."""
    taken = 0

    def step() -> None:
        nonlocal taken
        taken += 1

    with Ledger(path, readonly=True) as ledger:
        page(ledger)  # opens what is kept
        ledger.connection.set_progress_handler(step, 100)
        page(ledger)
    return taken


def test_a_page_costs_no_more_where_others_count_the_same(tmp_path: Path) -> None:
    """With 200,000 claims a page of 600 took four seconds; each series went through the claims of all."""
    words = [f"Задержали {number} рыбаков." for number in range(100, 140)]
    slots = {"action": "Задержали", "counted": "рыбаков"}
    long = told(" ".join(words), *(figure(w.split()[1], **slots) for w in words))
    others = [told(f"Задержали {n} рыбаков.", figure(str(n), **slots)) for n in range(500, 580)]
    strange = [
        told(f"Построили {n} депо.", figure(str(n), action="Построили", counted="депо"))
        for n in range(500, 580)
    ]
    few, more, strangers = others[:4], others, [*others[:4], *strange]
    pages_, series_ = [], []
    for place, stories in enumerate((few, more, strangers)):
        folder = tmp_path / str(place)
        folder.mkdir()
        with kept(folder, long, *stories) as ledger:
            path = ledger.path
            (number,) = [str(one.number) for one in ledger.indicators("рыбаков")]
        pages_.append(
            _steps(path, lambda one: document.make(one, DocumentAsked(), long.document.id))
        )
        series_.append(_steps(path, lambda one, asked=number: list(one.indicators(asked))))
    assert pages_[1] < 1.5 * pages_[0]
    assert series_[2] < 1.5 * series_[0]
