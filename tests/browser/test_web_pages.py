"""Every page in a browser: nothing complains, nothing is loaded from elsewhere, everybody can read it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from site_of import DESK, PHONE, Window, served

from newsroom import newsroom
from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader

PAGES = (
    "home", "documents", "document", "claim", "indicators", "series", "embed", "findings", "finding",
    "speakers", "speaker", "search",
)  # fmt: skip
AXE = (Path(__file__).parent / "vendor" / "axe.min.js").read_text(encoding="utf-8")
WEIGHT, WITH_CHARTS = 60_000, 400_000
OPEN = Callable[..., Window]


def violations(page: Any, *rules: str) -> list[str]:
    """What axe-core finds wrong, each with the elements it is about."""
    page.evaluate(AXE)
    only: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        only["runOnly"] = {"type": "rule", "values": list(rules)}
    found = page.evaluate("(options) => axe.run(document, options)", only)["violations"]
    return [f"{v['id']}: {[n['html'][:120] for n in v['nodes']][:3]}" for v in found]


@pytest.mark.parametrize("name", PAGES)
def test_page_is_accessible(name: str, desk: Window, paths: dict[str, str]) -> None:
    assert desk.open(paths[name]).status == 200
    assert violations(desk.page) == []


@pytest.mark.parametrize("name", PAGES)
def test_links_are_as_far_apart_as_fingers_need(
    name: str, desk: Window, paths: dict[str, str]
) -> None:
    """WCAG 2.2, 2.5.8: of a claim told in two series, one was chosen for the other."""
    desk.open(paths[name])
    desk.page.set_viewport_size({"width": 320, "height": 780})
    assert violations(desk.page, "target-size") == []


@pytest.mark.parametrize("name", ["document", "claim", "series", "finding", "search"])
def test_page_has_contrast_in_the_dark(name: str, desk: Window, paths: dict[str, str]) -> None:
    desk.page.emulate_media(color_scheme="dark")
    desk.open(paths[name])
    assert violations(desk.page, "color-contrast", "link-in-text-block") == []


@pytest.mark.parametrize("name", PAGES)
def test_page_works_without_a_script(name: str, bare: Window, paths: dict[str, str]) -> None:
    assert bare.open(paths[name]).status == 200
    assert bare.page.locator("main").inner_text().strip()
    assert bare.page.locator(".script-only:visible").count() == 0


@pytest.mark.parametrize("name", PAGES)
def test_page_fits_a_phone_and_a_zoom_of_200_percent(
    name: str, desk: Window, paths: dict[str, str]
) -> None:
    desk.open(paths[name])
    over = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    wider = {}
    for width in (PHONE["width"], DESK["width"] // 2):
        desk.page.set_viewport_size({"width": width, "height": 780})
        wider[width] = desk.page.evaluate(over)
    assert max(wider.values()) <= 0, wider


def test_pages_weigh_little(window: OPEN, paths: dict[str, str]) -> None:
    opened = window()
    session = opened.context.new_cdp_session(opened.page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes: list[float] = []
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    heavy = {}
    for name in PAGES:
        sizes.clear()
        opened.open(paths[name])
        if sum(sizes) > (WITH_CHARTS if name in ("series", "embed") else WEIGHT):
            heavy[name] = sum(sizes)
    assert len(sizes) > 3
    assert heavy == {}


def test_pages_ask_for_no_file_twice(window: OPEN, paths: dict[str, str]) -> None:
    opened = window()
    twice = {}
    for name in PAGES:
        opened.requests.clear()
        opened.open(paths[name])
        opened.page.wait_for_load_state("networkidle")
        files = Counter(urlsplit(one).path.rpartition("/")[2] for one in opened.requests)
        assert files["base.css"] == 1
        if max(files.values()) > 1:
            twice[name] = files
    assert twice == {}


@pytest.mark.parametrize(("locale", "says"), [("en-GB", "Findings"), ("kk-KZ", "Сәйкессіздіктер")])
def test_page_speaks_the_language_of_its_reader(
    locale: str, says: str, window: OPEN, paths: dict[str, str]
) -> None:
    opened = window(locale=locale)
    opened.open(paths["home"])
    assert says in opened.page.inner_text("header nav >> nth=0")


def test_language_that_is_chosen_stays(window: OPEN) -> None:
    opened = window()
    opened.open("/")
    opened.page.click(".langs a[lang=kk]")
    opened.open("/findings")
    assert opened.page.locator("html").get_attribute("lang") == "kk"


def test_print_turns_citations_into_footnotes(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["document"])
    desk.page.emulate_media(media="print")
    text, notes = desk.page.locator("article"), desk.page.locator(".cards .card")
    end = text.bounding_box()["y"] + text.bounding_box()["height"]
    assert notes.first.bounding_box()["y"] > end
    assert desk.page.locator(".noteref").all_inner_texts() == notes.locator(".no").all_inner_texts()
    address = "(e) => getComputedStyle(e.querySelector('.address'), '::before').content"
    assert paths["claim"] in notes.nth(5).evaluate(address)
    assert not desk.page.is_visible(".review")


def test_paper_says_what_is_planned_and_cuts_no_table(window: OPEN, tmp_path: Path) -> None:
    """A figure that a text plans or denies was printed as if it had been stated."""
    text = "В 2026 году пограничники планируют задержать 300 браконьеров. "
    text += "В 2025 году пограничники Приозёрного управления задержали 280 браконьеров."
    ledger = tmp_path / "plan.db"
    with Ledger(ledger) as made:
        document = Document(text, language="ru")
        made.add([document], reader=Reader())
        numbers = [one.number for one in made.indicators()]
    with served(ledger) as address:
        opened = window(address, viewport={"width": 673, "height": 900})
        opened.page.emulate_media(media="print")
        opened.open(f"/documents/{document.id}")
        assert opened.page.locator(".card >> nth=0 >> .badge").first.is_visible()
        for number in numbers:
            opened.open(f"/series/{number}")
            for table in opened.page.locator(".wide").all():
                assert table.evaluate("(e) => e.scrollWidth - e.clientWidth") <= 0


def test_claim_in_the_address_is_lit_without_a_script(bare: Window, paths: dict[str, str]) -> None:
    bare.open(paths["document"])
    lit = bare.page.locator("article .on").all_inner_texts()
    assert "свыше 17 тысяч" in lit
    assert "боеприпасов" in lit
    assert bare.page.locator(".card.active .review button").count() == 7


def test_slots_are_told_apart_by_label_and_line(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["document"])
    styles = desk.page.eval_on_selector_all(
        "article .on:not(.q)",
        """(all) => all.map((e) => {
             const s = getComputedStyle(e);
             return [s.textDecorationLine, s.textDecorationStyle, s.textDecorationThickness].join();
           })""",
    )
    slots = desk.page.eval_on_selector_all(
        "article .on:not(.q)", "(all) => all.map((e) => e.className)"
    )
    assert len(set(styles)) == len(set(slots)) > 2


def test_a_figure_lights_up_its_claim_where_one_reads(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["document"].partition("?")[0])
    desk.page.evaluate("document.body.dataset.stays = true")
    figure = desk.page.locator("article a.q").nth(2)
    figure.click()
    lit = desk.page.locator("article .on-quantity").all_inner_texts()
    assert lit == [figure.inner_text()]
    number = figure.get_attribute("data-n")
    assert desk.page.inner_text(".card.active .no") == number
    assert desk.page.locator("body[data-stays]").count() == 1


def test_a_card_that_is_pointed_at_is_lit_while_it_is(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["document"])
    before = desk.page.locator("article .on-quantity").all_inner_texts()
    desk.page.hover("h1")
    desk.page.locator(".cards .card:not(.active)").first.hover()
    assert desk.page.locator("article .on-quantity").all_inner_texts() != before
    desk.page.hover("h1")
    assert desk.page.locator("article .on-quantity").all_inner_texts() == before


def test_statement_is_marked_with_its_speaker(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["document"])
    said = desk.page.locator("article .st").first
    assert "Касым-Жомарт Токаев" in said.locator(".said").inner_text()


def test_a_key_finds_search_and_another_explains(desk: Window) -> None:
    desk.open("/findings")
    desk.page.keyboard.press("/")
    assert desk.page.evaluate("document.activeElement.name") == "q"
    desk.page.keyboard.press("Escape")
    desk.page.evaluate("document.activeElement.blur()")
    desk.page.keyboard.press("?")
    assert desk.page.is_visible("#help")


def test_citation_is_copied_by_a_key(window: OPEN, paths: dict[str, str]) -> None:
    opened = window(permissions=["clipboard-read", "clipboard-write"])
    opened.open(paths["document"])
    opened.page.keyboard.press("c")
    opened.page.wait_for_selector(".toast")
    copied = opened.page.evaluate("navigator.clipboard.readText()")
    assert "свыше 17 тысяч" in copied
    assert copied.endswith(opened.base + paths["claim"])


def test_chart_draws_the_table_and_nothing_else(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["series"])
    rows = desk.page.eval_on_selector_all(
        "tr[data-point]", "(all) => all.map((one) => JSON.parse(one.dataset.point))"
    )
    drawn = [one for one in rows if one["from"] or one["to"]]
    marks = desk.page.eval_on_selector_all(
        ".plot a", "(all) => all.map((one) => one.getAttribute('href') ?? one.href.baseVal)"
    )
    assert sorted(marks) == sorted(one["href"] for one in drawn)
    assert len(drawn) > 10
    headings = desk.page.locator(".chart h2").all_inner_texts()
    assert headings[0] == "месяцы"
    assert "с начала года" in headings


def test_disagreeing_origins_have_shapes_of_their_own(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["series"])
    assert {"Вестник границы", "Степная хроника"} <= set(
        desk.page.locator(".grain >> nth=0 >> .key li").all_inner_texts()
    )


def test_marks_below_zero_stand_in_their_chart(window: OPEN, tmp_path: Path) -> None:
    """A chart began at zero, and what is less was drawn over the table below."""
    place = f"{'Управление'}{'северозападных' * 12} метеослужбы"
    frost = " ".join(
        f"В {month} 2025 года средняя температура воздуха в Караганде составила {degrees} градусов."
        for month, degrees in (("январе", "−31"), ("феврале", "−25"), ("марте", "8"))
    )
    none = f"В мае 2025 года {place} задержало 0 сов. В мае 2025 года лесники задержали 7 сов."
    ledger = tmp_path / "frost.db"
    with Ledger(ledger) as made:
        made.add([Document(text, language="ru") for text in (frost, none)], reader=Reader())
        numbers = [one.number for one in made.indicators()]
    with served(ledger) as address:
        opened = window(address, viewport=PHONE)
        drawn = 0
        for number in numbers:
            opened.open(f"/series/{number}")
            for plot in opened.page.locator("svg.plot").all():
                frame = plot.bounding_box()
                for mark in plot.locator("a").all():
                    box = mark.bounding_box()
                    assert frame["y"] <= box["y"] <= frame["y"] + frame["height"] - box["height"]
                    drawn += 1
            over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert opened.page.evaluate(over) <= 0
        assert drawn >= 5


def test_quotes_of_a_series_are_seen_on_a_phone(window: OPEN, paths: dict[str, str]) -> None:
    """A table as wide as a desk held them behind its edge, and rows of nothing where they would be."""
    opened = window(viewport=PHONE)
    opened.open(paths["series"])
    boxes = [one.bounding_box() for one in opened.page.locator(".figures q").all()]
    assert len(boxes) > 10
    assert max(box["x"] + box["width"] for box in boxes) <= PHONE["width"]
    assert violations(opened.page) == []


def test_what_is_counted_is_seen_whole_on_the_smallest_phone(
    window: OPEN, paths: dict[str, str]
) -> None:
    opened = window(viewport={"width": 320, "height": 640})
    opened.open(paths["indicators"])
    wide = opened.page.locator(".wide")
    assert wide.evaluate("one => one.scrollWidth - one.clientWidth") <= 0
    row = opened.page.locator("tbody tr").first.inner_text()
    assert re.search(r"\d+ утвержд.*\n.*\d+ первоисточник", row), row
    assert violations(opened.page) == []


def test_no_two_lines_of_a_chart_are_alike(window: OPEN, tmp_path: Path) -> None:
    """Of eight places two were blue and two orange, and a place changed its colour from chart to chart."""
    places = (
        "Зареченске",
        "Каменке",
        "Липовке",
        "Озёрске",
        "Сосновке",
        "Ключах",
        "Берёзовке",
        "Дубках",
    )
    texts = [
        f"В {when} 2025 года в {place} изъято {number + 10} единиц оружия."
        for number, place in enumerate(places)
        for when in (["марте", "апреле"] if place == "Дубках" else ["мае"])
    ]
    texts += ["За 2024 год в Дубках изъято 90 единиц оружия, в Ключах изъято 80 единиц оружия."]
    ledger = tmp_path / "places.db"
    with Ledger(ledger) as made:
        made.add([Document(text, language="ru") for text in texts], reader=Reader())
        number = max(made.indicators(), key=lambda one: one.claims).number
    with served(ledger) as address:
        opened = window(address)
        opened.open(f"/series/{number}?lang=ru")
        charts = opened.page.eval_on_selector_all(
            ".grain",
            """(all) => all.map((part) => [...part.querySelectorAll(".key li")].map((one) =>
                 [one.textContent, one.querySelector("path").getAttribute("class")]))""",
        )
    months, years = (dict(one) for one in charts)
    assert len(months) == 6
    assert len(set(months.values())) == 6
    (rest,) = [words for words, mark in months.items() if mark == "others"]
    assert rest.startswith("другие: ")
    assert rest.count("; ") == 2
    (known,) = [words for words in months if words.startswith("Дубк")]
    assert years[known] == months[known]


def test_figures_that_disagree_stay_in_their_year(window: OPEN, tmp_path: Path) -> None:
    """Of forty for one year, side by side, the last stood over the next year."""
    texts = [f"За 2019 год в Озёрске изъято {40 + 9 * one} единиц оружия." for one in range(40)]
    texts += [f"За {year} год в Озёрске изъято 70 единиц оружия." for year in (2012, 2020)]
    ledger = tmp_path / "years.db"
    with Ledger(ledger) as made:
        made.add([Document(text, language="ru") for text in texts], reader=Reader())
    with served(ledger) as address:
        opened = window(address)
        opened.open("/series/1?by=year&lang=ru")
        marks = sorted(one.bounding_box()["x"] for one in opened.page.locator(".plot a").all())
        opened.open("/series/1?by=year&year=2019&lang=ru")
        ticks = opened.page.locator(".plot text").all_text_contents()
    assert "2019" in ticks
    assert not [one for one in ticks if one.isalpha()], "no months"
    first, *disputed, last = marks
    year = (last - first) / 8
    assert last - 0.5 * year >= max(disputed)
    assert max(disputed) - min(disputed) <= year


def test_chart_of_a_long_series_leads_on_by_a_key(window: OPEN, tmp_path: Path) -> None:
    months = ("январе", "марте", "мае", "июле", "августе", "октябре", "декабре")
    texts = [
        f"В {month} {year} года в Озёрске изъято {100 + (7 * year + place) % 50} единиц оружия."
        for year in range(1980, 2026)
        for place, month in enumerate(months)
    ]
    ledger = tmp_path / "long.db"
    with Ledger(ledger) as made:
        made.add([Document(text, language="ru") for text in texts], reader=Reader())
    with served(ledger) as address:
        opened = window(address, viewport=PHONE)
        opened.open("/series/1?lang=ru")
        assert opened.page.locator(".plot a").count() == len(texts) > 300
        opened.page.locator(".plot a").first.focus()
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**/claims/*")


def test_embedded_series_stands_in_the_page_of_another_site(
    window: OPEN, paths: dict[str, str]
) -> None:
    opened = window()
    frame = f'<iframe src="{opened.base}{paths["embed"]}" width="800" height="600"></iframe>'
    with newsroom() as other:
        other.routes["/"] = f'<!doctype html><link rel="icon" href="data:,">{frame}'.encode()
        opened.page.goto(f"{other.base}/")
        inside = opened.page.frame_locator("iframe").locator(".plot a").first
        inside.wait_for()
        assert "показать цитату" in (inside.get_attribute("aria-label") or "")
        assert other.paths == ["/"]
        opened.requests.remove(f"{other.base}/")


def test_text_on_the_page_is_the_text_of_the_document(desk: Window, paths: dict[str, str]) -> None:
    desk.open(paths["document"])
    address = paths["document"].replace("?", ".json?")
    told = desk.page.evaluate(f"fetch({address!r}).then((answer) => answer.json())")
    shown = desk.page.evaluate(
        """() => {
          const article = document.querySelector("article").cloneNode(true);
          article.querySelectorAll(".said, .noteref").forEach((one) => one.remove());
          return [...article.querySelectorAll("p")].map((one) => one.textContent).join("\\n");
        }"""
    )
    assert shown.split() == told["text"].split()


def test_document_that_means_harm_does_none(window: OPEN, tmp_path: Path) -> None:
    text = (
        "<script>alert(1)</script> \u202e изъято <b onclick=alert(1)>42</b> единицы оружия\n"
        "</p></article></main><img src=x onerror=alert(1)> javascript:alert(1) {{7*7}} {% raw %}\n"
        + "ы"
        * 5000
    )
    title = "<svg onload=alert(1)>\u202e"
    document = Document(
        text, title=title, publisher=title, source="javascript:alert(1)", language="ru"
    )
    ledger = tmp_path / "harm.db"
    with Ledger(ledger) as made:
        made.add([document], reader=Reader())
    with served(ledger) as address:
        opened = window(address)
        opened.page.on("dialog", lambda dialog: opened.complaints.append(dialog.message))
        for path in ("/", "/documents", f"/documents/{document.id}", "/search?q=<script>alert(1)"):
            opened.open(path)
            assert opened.page.locator("main script, main svg, main img, [onload]").count() == 0
            assert opened.page.locator("a[href^='javascript']").count() == 0
        opened.open(f"/documents/{document.id}")
        assert "<script>alert(1)</script>" in opened.page.inner_text("article")
        over = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert opened.page.evaluate(over) <= 0
