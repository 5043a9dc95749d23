"""What an HTML page has around the text of its article is left out, and its lead is not."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
import trafilatura

from svodka.model import Document
from svodka.sources import html, load
from svodka.sources.links import drop_links

LEAD = "Пожар на складе «Вереск» в Карсуне потушили утром, сгорело 12 тонн зерна, сообщили в МЧС."
TEXT = "Площадь возгорания составила 250 квадратных метров, в тушении участвовали 48 спасателей."
END = "Пострадали 3 человека, ещё 36 жильцов соседних домов эвакуировали, добавил Пётр Зимин."
OTHER = "В Пензе задержали 17 рыбаков"


def text_of(body: str) -> list[str]:
    page = f"<html lang='ru'><body><h1>Сгорел склад</h1>{body}</body></html>"
    return [line for line in html.article(page.encode(), "page.html").text.split("\n") if line]


def article(block: str) -> str:
    return f"<div class='b'><div>{LEAD}</div>{block}<div>{TEXT}</div><div>{END}</div></div>"


@pytest.mark.parametrize(
    "block",
    [
        f"<div class='b__article'><a href='/z'>{OTHER}</a><span>12 марта, 09:10</span></div>",
        f"<div class='more'><h3>Ещё</h3><a href='/z'>{OTHER}</a></div>",
        f"<div class='related'><p>{OTHER}, их <a href='/z'>лодки</a> изъяли</p></div>",
    ],
)
def test_headlines_of_other_news_between_paragraphs_are_left_out(block: str) -> None:
    assert not any("17 рыбаков" in line for line in text_of(article(block)))


@pytest.mark.parametrize(
    "block",
    [
        "<div><a href='/z'>Ущерб составил 17 млн рублей.</a></div>",
        "<div>Огнём уничтожены <a href='/z'>17 машин</a></div>",
        "<ul><li>потушено <a href='/z'>17 пожаров</a></li><li>спасено 18 человек</li></ul>",
        f"<div><a href='/z'>{OTHER}</a> {LEAD} {TEXT} {END}</div>",
    ],
)
def test_words_of_the_article_with_links_are_kept(block: str) -> None:
    tree = trafilatura.load_html(f"<html><body>{article(block)}</body></html>")
    drop_links(tree)
    assert "17" in tree.text_content()


def test_links_are_the_text_of_a_page_that_has_no_other() -> None:
    items = "".join(
        f"<div><a href='/{n}'>В Карсуне сгорели {n} гаражей и складов</a></div>" for n in (12, 15)
    )
    assert any("12" in line for line in text_of(f"<div class='digest'>{items}</div>"))


def test_a_day_that_stands_in_a_link_is_that_of_the_page() -> None:
    day = "<div class='info'><a href='/20230314/'>10:45 14.03.2023</a></div>"
    page = f"<html lang='ru'><body><h1>Сгорел склад</h1>{day}{article('')}</body></html>"
    assert html.article(page.encode(), "page.html").published == dt.date(2023, 3, 14)


@pytest.mark.parametrize("name", ["lead", "article__lead", "big anons"])
def test_a_lead_outside_of_the_text_is_read(name: str) -> None:
    body = (
        f"<div class='{name}'>{LEAD}</div><div class='article-text'><p>{TEXT}</p><p>{END}</p></div>"
    )
    assert text_of(f"<div class='page'>{body}</div>")[0] == LEAD
    assert [line for line in text_of(f"<div class='page'>{body}</div>") if line == LEAD] == [LEAD]


def test_an_advertisement_below_the_headline_is_no_lead() -> None:
    advert = "<div class='promo'>Купите диван на складе «Комфорт» со скидкой до 70 процентов сегодня.</div>"
    body = f"{advert}<div class='lead'>{LEAD}</div><div class='article-text'><p>{TEXT}</p><p>{END}</p></div>"
    assert not any("диван" in line for line in text_of(f"<div class='page'>{body}</div>"))


@pytest.mark.parametrize("held", ["ul", "ol"])
@pytest.mark.parametrize("below", [f"<p>{END}", ""])
def test_a_list_of_an_article_without_a_frame_is_read(held: str, below: str) -> None:
    items = f"<{held}><li>4 трактора<li>две <b>сеялки</b></{held}>"
    told = text_of(f"<p>{LEAD}<p>{TEXT}<p>На складе сгорели:{items}{below}")
    at = told.index("На складе сгорели:")
    assert told[at + 1 : at + 3] == ["- 4 трактора", "- две сеялки"]
    assert told[at + 3 :] == ([END] if below else [])


@pytest.mark.parametrize(
    "block",
    [
        f"<ul><li><a href='/1'>{OTHER}</a></ul>",
        f"<ul class='related-news'><li>{OTHER}</ul>",
        f"<ul class='seen'><li>2 318</li><li>{OTHER}</li></ul>",
        f"<div class='related-news'><p>Читайте также:<ul><li>{OTHER}</ul></div>",
    ],
)
def test_a_list_beside_an_article_without_a_frame_is_left_out(block: str) -> None:
    assert not any(OTHER in line for line in text_of(f"<p>{LEAD}<p>{TEXT}{block}<p>{END}"))


def test_a_list_of_sentences_between_paragraphs_needs_no_colon() -> None:
    told = text_of(
        f"<p>{LEAD}<ul><li>Двое отказались от помощи.<li>Сгорели 4 трактора.</ul><p>{TEXT}"
    )
    assert told[-3:] == ["- Двое отказались от помощи.", "- Сгорели 4 трактора.", TEXT]


def test_the_lines_of_an_item_are_not_run_together() -> None:
    """«Домов 5» above «12 сараев» were 512 houses."""
    items = "<ul><li>Домов 5<ul><li>12 <b>са</b>раев</ul><li>Складов 3<br>7 гаражей</ul>"
    told = text_of(f"<p>{LEAD}<p>{TEXT}<p>На складе сгорели:{items}<p>{END}")
    assert told[-5:] == ["- Домов 5", "- 12 сараев", "- Складов 3", "- 7 гаражей", END]


def test_a_list_is_read_once() -> None:
    body = (
        f"<article><p>{LEAD}</p><p>Сгорели:</p><ul><li>4 трактора</li></ul><p>{TEXT}</p></article>"
    )
    assert [line for line in text_of(body) if "трактора" in line] == ["- 4 трактора"]


def test_a_page_that_is_called_a_text_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"<!doctype html><body><h1>Сгорел склад</h1>{article('')}", encoding="utf-8")
    (found,) = load([str(path)])
    assert isinstance(found, Document)
    assert (found.title, found.text.split("\n")[-1]) == ("Сгорел склад", END)
