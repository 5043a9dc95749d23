"""The three journeys of a working day, from the first page to what is left in the ledger."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from site_of import Window, served

from svodka.ledger import Ledger

if TYPE_CHECKING:
    from playwright.sync_api import Locator

OPEN = Callable[..., Window]


def _first_card(opened: Window, paths: dict[str, str]) -> Locator:
    """The first claim of a document, reached by keyboard."""
    opened.open(paths["document"].partition("?")[0])
    opened.page.keyboard.press("j")
    return opened.page.locator(".card.active")


def test_search_read_by_keyboard_and_correct_a_claim(window: OPEN, copy: Path) -> None:
    with served(copy) as address:
        opened = window(address)
        page = opened.page
        opened.open("/")
        page.keyboard.press("/")
        page.keyboard.type("изъято оружие")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?*")
        page.click(".entries .name a:has-text('Токаев')")
        page.wait_for_selector(".card.active")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("Escape")
        for _ in range(4):
            page.keyboard.press("j")
        page.keyboard.press("k")
        assert page.inner_text(".stepper output").startswith("3 / ")
        card = page.locator(".card.active")
        claim = card.get_attribute("data-claim")
        assert claim is not None
        card.locator(".review summary").click()
        card.locator("select[name=slot]").select_option("actor")
        card.locator(".review input[name=value] >> nth=0").fill("КНБ")
        card.locator(".review details button.first").click()
        page.wait_for_selector(".card.active .badge.corrected")
        assert page.inner_text(".card.active [data-value=actor]") == "КНБ"
        assert claim in page.url
        assert "КНБ" in page.locator("article .on-actor").all_inner_texts()
    with Ledger(copy, readonly=True) as ledger:
        actor = ledger.claim(claim).actor
        assert actor is not None
        assert actor.text == "КНБ"
        assert [(one.slot, one.who) for one in ledger.corrections(claim)] == [("actor", "A. B.")]


def test_a_correction_that_cannot_be_is_refused_where_one_reads(
    window: OPEN, copy: Path, paths: dict[str, str]
) -> None:
    with served(copy) as address:
        opened = window(address)
        page, card = opened.page, _first_card(opened, paths)
        card.locator(".review summary").click()
        card.locator(".review input[name=value] >> nth=0").fill("слова, которых в тексте нет")
        card.locator(".review details button.first").click()
        page.wait_for_selector(".toast")
        assert (
            "слова, которых в тексте нет" in page.locator(".toast").inner_text()
        )  # and not «400» alone
        assert (
            card.locator(".review input[name=value] >> nth=0").input_value()
            == "слова, которых в тексте нет"
        )
        opened.complaints.clear()  # the browser reports the refusal


def test_a_correction_begins_with_what_the_slot_holds(
    window: OPEN, copy: Path, paths: dict[str, str]
) -> None:
    """Where one came by the address of a claim the field was empty, and sent so it emptied the slot."""
    with served(copy) as address:
        opened = window(address)
        for place in ("document", "claim"):
            opened.open(paths[place])
            card = opened.page.locator(".card:has(.review)").first
            card.locator(".review summary").click()
            field = card.locator(".review input[name=value] >> nth=0")
            assert field.input_value() == card.locator("[data-value=counted]").inner_text()
            card.locator("select[name=slot]").select_option("low")
            assert field.input_value() == "17000"


def test_what_is_one_of_a_list_is_corrected_in_words(
    window: OPEN, copy: Path, paths: dict[str, str]
) -> None:
    """One typed ``more_than`` and ``KZT``."""
    with served(copy) as address:
        opened = window(address)
        page, card = opened.page, _first_card(opened, paths)
        claim = str(card.get_attribute("data-claim"))
        card.locator(".review summary").click()
        bound = card.get_by_label("граница")
        assert bound.input_value() == card.get_attribute("data-relation")
        bound.select_option(label="не меньше")
        bound.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_selector(".card.active .badge.corrected")
        card.locator(".review summary").click()
        card.get_by_label("единица").fill("тонн")
        card.get_by_label("единица").press("Enter")
        page.wait_for_selector(".card.active .value:has-text('т')")
    with Ledger(copy, readonly=True) as ledger:
        quantity = ledger.claim(claim).quantity
        assert (quantity.relation, quantity.unit, quantity.kind) == ("at_least", "t", "measure")


WORDS_FIT = """(list) => {
  const alone = document.createElement("select");
  alone.append(list.selectedOptions[0].cloneNode(true));
  alone.style.cssText = "width: max-content; flex: none";
  list.after(alone);
  const needed = alone.offsetWidth;
  alone.remove();
  return list.offsetWidth >= needed;
}"""


def test_what_is_chosen_from_a_list_is_seen_whole(window: OPEN, paths: dict[str, str]) -> None:
    """Of «утверждается» the end was hidden below the arrow of its list."""
    opened = window()
    card = _first_card(opened, paths)
    card.locator(".review summary").click()
    lists = card.locator(".review .row select").all()
    assert [one.evaluate(WORDS_FIT) for one in lists] == [True] * 3


def test_claims_are_judged_without_a_script(
    window: OPEN, copy: Path, paths: dict[str, str]
) -> None:
    with served(copy) as address:
        opened = window(address, java_script_enabled=False)
        page = opened.page
        opened.open(paths["document"].partition("?")[0])
        claims = page.locator(".cards .card").count()
        page.click(".card >> nth=1 >> .no")
        page.click(".card.active .yes")
        page.wait_for_selector(".card.active .badge.accepted")
        page.click(".card >> nth=2 >> .no")
        page.click(".card.active .no-claim")
        page.wait_for_load_state()
        assert page.locator(".cards .card").count() == claims - 1
        opened.open(paths["claim"])
        page.click(".review summary")
        page.fill(".review input[name=value] >> nth=0", "слова, которых в тексте нет")
        page.click(".review details button.first")
        page.click("main a >> nth=0")  # back to where that was asked
        page.wait_for_selector(".review")
        opened.complaints.clear()  # the browser reports the refusal


def test_who_comes_back_to_what_was_found_sees_what_was_asked_for(desk: Window) -> None:
    desk.open("/search?q=оружие")
    desk.page.fill(".find input", "граната")
    desk.page.press(".find input", "Enter")
    desk.page.wait_for_url("**/search?q=*D0*B3*")
    desk.page.go_back()
    assert desk.page.input_value(".find input") == "оружие"


def test_series_narrowed_to_an_actor_quoted_and_downloaded(
    window: OPEN, paths: dict[str, str], ledger: Path
) -> None:
    opened = window()
    page = opened.page
    opened.open(paths["series"])
    page.click(".facets a:has-text('пограничная служба') >> nth=0")
    page.wait_for_url("**actor=**")
    page.locator(".plot a[aria-label*='1264']").first.click()
    assert "1264 нарушителя" in page.inner_text("#at-mark .quote")
    with page.expect_download() as download:
        page.click("a[download]")
    told = download.value.path().read_text(encoding="utf-8-sig")
    number = paths["series"].rpartition("/")[2]
    asked = [sys.executable, "-m", "svodka", "series", number, "--ledger", str(ledger)]
    actor = page.evaluate("new URL(location).searchParams.get('actor')")
    shown = subprocess.run(
        [*asked, "--actor", actor, "--format", "csv"], check=True, capture_output=True, text=True
    ).stdout
    assert list(csv.reader(io.StringIO(told))) == list(csv.reader(io.StringIO(shown)))
    assert "1264" in told


def test_finding_weighed_dismissed_and_still_dismissed_after_a_restart(
    window: OPEN, copy: Path, paths: dict[str, str]
) -> None:
    with served(copy) as address:
        opened = window(address)
        page = opened.page
        opened.open("/findings")
        found = page.locator("article.finding").count()
        page.click(f"a[href='{paths['finding']}']")
        assert page.locator(".sheet").count() == 2
        assert page.locator(".sheet .differs dd.big").all_inner_texts() == ["1264", "946"]
        page.fill("[name=reason]", "Хроника считала только задержанных на суше")
        page.click(".dismiss button")
        page.wait_for_selector(".notice")
        assert "на суше" in page.inner_text(".notice")
    with served(copy) as address:
        opened = window(address)
        opened.open("/findings")
        assert opened.page.locator("article.finding").count() == found - 1
        opened.open("/findings?dismissed=1")
        assert opened.page.locator("article.finding.dismissed").count() == 1
