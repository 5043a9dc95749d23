"""The page in a browser: it lights up what it should, by mouse, keys and touch, and loads nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from by_hand import CLAIMS, DOCUMENT, TEXT
from svodka.export import html
from svodka.model import Claim, Document, Mention

sync_api = pytest.importorskip("playwright.sync_api", exc_type=ImportError)
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
pytestmark = pytest.mark.skipif(not shutil.which(CHROMIUM), reason="chromium is not installed")

DESK = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 780}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking"]
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield chromium
        chromium.close()


class Opened:
    """A page in a window of its own, with what it complained of and what it asked the network for."""

    def __init__(self, browser: Any, path: Path, **window: Any) -> None:
        self.context = browser.new_context(reduced_motion="reduce", **window)
        self.page = self.context.new_page()
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.url = path.as_uri()
        self.page.goto(self.url)

    def lit(self) -> dict[str, list[str]]:
        """The words that are lit up, by slot."""
        script = """() => [...document.querySelectorAll(".on")].map(
            (e) => [[...e.classList].filter((c) => c.startsWith("on-")).join("+"), e.textContent])"""
        found: dict[str, list[str]] = {}
        for slot, words in self.page.evaluate(script):
            found.setdefault(slot.replace("on-", ""), []).append(words)
        return found

    def position(self) -> str:
        return str(self.page.inner_text(".stepper output"))


@pytest.fixture
def show(browser: Any, tmp_path: Path) -> Iterator[Any]:
    opened: list[Opened] = []

    def open_page(
        document: Document = DOCUMENT, claims: tuple[Claim, ...] = CLAIMS, **window: Any
    ) -> Opened:
        path = tmp_path / "page.html"
        with path.open("w", encoding="utf-8") as out:
            html.write([(document, claims)], out)
        opened.append(Opened(browser, path, **({"viewport": DESK} | window)))
        return opened[-1]

    yield open_page
    for one in opened:
        one.context.close()
        assert one.complaints == []
        assert set(one.requests) == {one.url}


def test_hovering_a_card_lights_up_its_spans_and_leaving_it_puts_them_out(show: Any) -> None:
    opened = show()
    opened.page.hover("article")  # a mouse comes from somewhere
    opened.page.hover("#d1c2")
    assert opened.lit() == {
        "quantity": ["свыше 17 тысяч"],
        "counted": ["боеприпасов"],
        "action": ["изъяла"],
        "actor": ["пограничная служба области"],
        "period": ["С начала года"],
        "speaker": ["Ерлан Сапаров"],
        "cue": ["сообщил"],
    }
    opened.page.hover("article")
    assert opened.lit() == {}


def test_focusing_a_card_lights_up_its_spans(show: Any) -> None:
    opened = show()
    opened.page.focus("#d1c6")
    assert opened.lit()["quantity"] == ["3"]
    assert opened.position() == "6 of 6"


def test_keys_step_through_the_claims(show: Any) -> None:
    opened = show()
    assert opened.position() == "6 claims"
    opened.page.keyboard.press("j")
    opened.page.keyboard.press("j")
    assert (opened.position(), opened.lit()["quantity"]) == ("2 of 6", ["свыше 17 тысяч"])
    opened.page.keyboard.press("k")
    assert (opened.position(), opened.lit()["quantity"]) == ("1 of 6", ["почти 700"])
    opened.page.keyboard.press("k")
    assert opened.position() == "1 of 6"
    opened.page.keyboard.press("Escape")
    assert (opened.position(), opened.lit()) == ("6 claims", {})


def test_clicking_a_figure_goes_to_its_card(show: Any) -> None:
    opened = show()
    opened.page.click('a.q[href="#d1c3"]')
    assert opened.position() == "3 of 6"
    assert opened.page.locator(".card.active").get_attribute("id") == "d1c3"


def test_the_text_is_shown_and_copied_as_it_is(show: Any) -> None:
    opened = show()
    assert opened.page.evaluate("document.querySelector('article').textContent") == TEXT


def test_crossing_spans_light_up_each_to_its_end(show: Any) -> None:
    action = Mention(TEXT[79:95], 79, 95)
    crossing = replace(CLAIMS[0], action=action, actor=None, period=None, speaker=None, cue=None)
    opened = show(claims=(crossing,))
    opened.page.keyboard.press("j")
    lit = opened.lit()
    assert "".join(lit["action"] + lit["quantity+action"]) == "изъяла почти 700"


def test_slots_differ_by_line_and_not_by_colour_alone(show: Any) -> None:
    opened = show()
    script = """() => [...document.querySelectorAll(".legend .label")].map((e) => {
        const s = getComputedStyle(e);
        return [s.textDecorationLine, s.textDecorationStyle, s.textDecorationThickness].join(" "); })"""
    styles = opened.page.evaluate(script)
    assert len(set(styles)) == len(styles) == 8


def test_a_label_stands_under_each_lit_slot(show: Any) -> None:
    opened = show()
    opened.page.keyboard.press("j")
    labels = opened.page.evaluate(
        "[...document.querySelectorAll('[data-label]')].map((e) => e.dataset.label)"
    )
    assert labels == ["period", "actor", "action", "counted", "cue", "speaker"]


def test_dark_mode_is_dark(show: Any) -> None:
    opened = show(color_scheme="dark")
    paper = opened.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert paper == "rgb(23, 24, 27)"


def test_a_phone_shows_one_card_and_needs_no_scrolling_sideways(show: Any) -> None:
    opened = show(viewport=PHONE, has_touch=True)
    assert opened.page.locator(".card:visible").count() == 0
    opened.page.tap('.stepper button[data-step="1"]')
    assert opened.page.locator(".card:visible").count() == 1
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_paper_shows_every_card(show: Any) -> None:
    opened = show()
    opened.page.emulate_media(media="print")
    assert opened.page.locator(".card:visible").count() == len(CLAIMS)
    assert not opened.page.locator(".stepper").is_visible()


def test_without_a_script_figures_lead_to_their_cards(show: Any) -> None:
    opened = show(java_script_enabled=False)
    opened.page.click('a.q[href="#d1c5"]')
    assert opened.page.url.endswith("#d1c5")
    opened.requests.clear()
    opened.requests.append(opened.url)


def test_a_hostile_text_stays_text(show: Any) -> None:
    text = '</script><script>alert(1)</script><img src=x onerror=alert(2)>" onclick="alert(3)'
    slot = Mention(text, 0, len(text), normal=text)
    claim = replace(CLAIMS[0], document=text, counted=slot, why=(text,))
    opened = show(Document(text, text, None, text, text, text, text), (claim,))
    opened.page.keyboard.press("j")
    assert opened.page.evaluate("document.querySelector('article').textContent") == text
    assert opened.page.locator("img").count() == 0


def test_a_page_without_claims_has_no_stepper(show: Any) -> None:
    opened = show(claims=())
    opened.page.keyboard.press("j")
    assert not opened.page.locator(".stepper").is_visible()
