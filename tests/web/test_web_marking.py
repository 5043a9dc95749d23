"""A document's text on its page: every span in it, whatever it crosses, and not a character more."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from svodka.model import Claim, Mention, Quantity, Span, Speaker
from svodka.web.interface import Interface
from svodka.web.marking import marked
from svodka.web.pages.claim import whole
from svodka.web.pages.document import DocumentPage
from svodka.web.pages.pieces import DocumentLink, Spoken, card
from svodka.web.pages.rows import link

TEXT = "По словам А. Б., изъято 700 единиц оружия и 54 гранаты."


def page(
    text: str, *claims: Claim, spoken: tuple[Spoken, ...] = (), focus: str | None = None
) -> DocumentPage:
    return DocumentPage(
        document=DocumentLink("d", None, None, None, None, "ru"),
        link=None, text=text, start=0, end=len(text), length=len(text), previous_at=None, next_at=None,
        claims=tuple(card(claim) for claim in claims), statements=spoken, focus=focus, rewritten=None,
        origin=None, origin_by="", retellings=(), publications=(),
    )  # fmt: skip


def span(words: str, kind: type[Span] = Span, **more: str) -> Span:
    start = TEXT.index(words)
    return kind(words, start, start + len(words), **more)


def claim(name: str, quantity: str, **slots: Span) -> Claim:
    return Claim(name, "d", (0, len(TEXT)), span(quantity, Quantity), **slots)  # type: ignore[arg-type]


CROSSING = (
    claim(
        "one",
        "700",
        counted=span("единиц оружия и 54", Mention),
        action=span("изъято 700", Mention),
    ),
    claim("two", "54", counted=span("и 54 гранаты", Mention)),
)


def body(made: DocumentPage) -> str:
    return "".join(marked(made, Interface("ru"))[1])


def plain(html: str) -> str:
    bare = re.sub(r"<sup.*?</sup>|<(a|span) class=\"said.*?</\1>", "", html)
    return unescape(re.sub(r"<[^>]+>", "", bare))


def test_spans_that_cross_leave_the_text_as_it_is() -> None:
    assert plain(body(page(TEXT, *CROSSING))).strip() == TEXT


def test_a_stretch_names_every_slot_that_covers_it() -> None:
    html = body(page(TEXT, *CROSSING))
    covered = dict(re.findall(r'data-in="([^"]*)"[^>]*>([^<]*)<', html))
    assert covered == {
        "c1.action": "изъято ",
        "c1.quantity c1.action": "700",
        "c1.counted": "единиц оружия ",
        "c1.counted c2.counted": "и ",
        "c1.counted c2.quantity c2.counted": "54",
        "c2.counted": " гранаты",
    }


def test_only_the_claim_in_focus_is_lit() -> None:
    html = body(page(TEXT, *CROSSING, focus="two"))
    lit = re.findall(r'class="s([^"]*)"[^>]*>([^<]*)<', html)
    assert [words for names, words in lit if " on" in names] == ["и ", "54", " гранаты"]
    assert html.count('data-label="что"') == 1


def test_a_statement_begins_with_its_speaker() -> None:
    said = Spoken(TEXT.index("изъято"), len(TEXT) - 1, "indirect", "А. Б.", None, None, key="a b")
    html = body(page(TEXT, *CROSSING, spoken=(said,)))
    assert '<span class="st"><a class="said" href="/speakers/a%20b">А. Б.</a>' in html
    assert html.count("<span") == html.count("</span>")
    assert plain(html).strip() == TEXT


def test_the_same_speaker_is_named_once_in_a_paragraph() -> None:
    half = TEXT.index("и 54")
    spoken = tuple(
        Spoken(start, end, "indirect", "А. Б.", None, None)
        for start, end in ((TEXT.index("изъято"), half), (half, len(TEXT)))
    )
    html = body(page(TEXT, spoken=spoken))
    assert html.count(">А. Б.</span>") == 1
    assert html.count('class="said again"') == 1


@pytest.mark.parametrize(
    "harm",
    [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "</p></article><h1>",
        "&lt;b&gt;",
    ],
)
def test_what_a_text_holds_is_text(harm: str) -> None:
    html = body(page(harm))
    assert plain(html).strip() == harm
    assert re.findall(r"<(\w+)", html) == ["p"]


def test_harm_in_a_speakers_name_is_text() -> None:
    said = Spoken(0, len(TEXT), "direct", "<b>А</b>", None, None)
    assert "<b>" not in body(page(TEXT, spoken=(said,)))


def test_controls_that_turn_the_writing_round_are_shown() -> None:
    text = "до \u202e42\u202c после"
    assert plain(body(page(text))).strip() == "до \ufffd42\ufffd после"


def test_a_speaker_of_a_claim_is_a_slot_like_others() -> None:
    one = claim("one", "700", speaker=span("А. Б.", Speaker, name="А. Б."))
    assert 'data-in="c1.speaker">А. Б.<' in body(page(TEXT, one))


def test_a_title_that_the_text_repeats_is_marked_in_the_heading() -> None:
    made = page(TEXT, *CROSSING)
    titled = replace(made, document=replace(made.document, title=TEXT))
    heading, rest = marked(titled, Interface("ru"))
    assert 'data-in="c1.quantity c1.action"' in heading
    assert plain(heading) == TEXT
    assert list(rest) == []


def test_a_title_of_its_own_stands_over_the_text() -> None:
    made = page(TEXT)
    titled = replace(made, document=replace(made.document, title="<i>Оружие</i>"))
    assert marked(titled, Interface("ru"))[0] == "&lt;i&gt;Оружие&lt;/i&gt;"


def test_a_first_line_that_a_row_is_called_by_is_its_heading() -> None:
    text = "Оружие за май\n\nИзъято 700 единиц."
    made = page(text)
    row = replace(made, document=replace(made.document, opening="Оружие за май"))
    heading, rest = marked(row, Interface("ru"))
    assert (heading, [plain(one).strip() for one in rest]) == (
        "Оружие за май",
        ["Изъято 700 единиц."],
    )


@pytest.mark.parametrize(
    ("source", "title", "name"),
    [
        ("/news/all.jsonl.gz", None, "Пожары за май"),
        ("/news/all.csv", "Итоги", "Итоги"),
        ("/news/may.txt", None, "may.txt"),
        ("https://e.example/may.xml", None, "https://e.example/may.xml"),
        (None, None, "Пожары за май"),
        ("https://t.me/zarechye/7", None, "Пожары за май"),
        ("https://t.me/zarechye", None, "https://t.me/zarechye"),
    ],
)
def test_a_row_without_a_title_is_called_by_its_first_words(
    source: str | None, title: str | None, name: str
) -> None:
    cells = dict.fromkeys(("publisher", "published", "language"))
    row = {
        "document": "d",
        "title": title,
        "source": source,
        "opening": "\n Пожары за май\n\nПотушено",
    }
    assert link(cells | row).name == name


def test_words_that_the_ends_of_a_quote_cut_are_left_out() -> None:
    assert whole("тории области. Изъя", first=False, last=False) == "… области. …"
    assert whole("Изъято 40 ") == "Изъято 40 "
