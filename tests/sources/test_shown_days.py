"""The day that a page shows beside its headline: read where it is sure."""

from __future__ import annotations

import datetime as dt
import time

import pytest
import trafilatura

from svodka.sources.dating import day_of
from svodka.sources.shown_days import shown_day

H1 = "<h1>На складе в Боровом изъято 54 гранаты</h1>"
TEXT = "<p>За неделю в Зареченском районе изъято 54 гранаты, сообщил начальник отдела.</p>"
MARCH = dt.date(2023, 3, 14)


def shown(body: str) -> dt.date | None:
    return shown_day(trafilatura.load_html(f"<html><body>{body}</body></html>"))


@pytest.mark.parametrize(
    "words",
    [
        "14 марта 2023, 12:30",
        "14 Марта 2023 г.",
        "14 мар. 2023 | 12:30",
        "12:30, 14 марта 2023 года",
        "вторник, 14 марта 2023",
        "14.03.2023",
        "14.03.2023 12:30",
        "2023-03-14 12:30:05",
        "Опубликовано: 14 марта 2023 в 12:30",
        "Дата публикации: 14.03.2023",
        "2023 жылғы 14 наурыз",
        "2023 ж. 14 наурыз, 12:30",
        "14 Наурыз, 2023",
        "Жарияланды: 14 наурыз 2023",
        "March 14, 2023",
        "Tuesday, March 14th, 2023 at 9:30 a.m.",
        "14 Mar 2023 - 12:30",
        "Вт, 14 марта 2023",
        "Tue, 14 Mar 2023",
        "14 нау. 2023, 12:30",
        "Сс, 14 наурыз 2023",
        "2023.03.14 12:30",
        "14.03.2023г.",
        "Mar. 14, 2023",
        "Posted on March 14, 2023",
        "By Ann Reed | March 14, 2023",
        "By Ann Reed, March 14, 2023",
        "Автор: Пётр Сорокин, 14.03.2023",
    ],
)
@pytest.mark.parametrize(
    "around",
    [
        f"<article>{H1}<div class='meta'>{{}}</div>{TEXT}</article>",
        f"<div>{H1}<p>{{}}</p>{TEXT}</div>",
        f"<div><header>{H1}</header><span>{{}}</span>{TEXT}</div>",
        f"<div><span>{{}}</span>{H1}{TEXT}</div>",
        f"<div>{H1}{{}}{TEXT}</div>",
        f"<div>{H1}<ul><li>Происшествия</li><li>{{}}</li></ul>{TEXT}</div>",
    ],
)
def test_a_day_beside_the_headline_is_read(words: str, around: str) -> None:
    assert shown(around.format(words)) == MARCH


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>14</span> <span>марта</span> <span>2023</span></div>",
        "<div><a href='/2023/03/14/'>14 марта 2023</a><a href='/r'>Общество</a><i>1024</i></div>",
        "<p><span>Опубликовано:</span> <time>14 марта 2023</time> <span>Пётр Сорокин</span></p>",
    ],
)
def test_a_day_may_stand_in_pieces_or_beside_a_rubric(line: str) -> None:
    assert shown(f"<article>{H1}{line}{TEXT}</article>") == MARCH


@pytest.mark.parametrize(
    "body",
    [
        f"{H1}{TEXT}<div>14 марта 2023</div>",  # behind the text
        f"{H1}<p>14 марта 2023 года в Боровом открыт склад.</p>{TEXT}",
        f"{H1}<p><b>14 марта 2023</b> состоится концерт</p>{TEXT}",
        f"{H1}<div>Концерт пройдёт <b>14 марта 2023</b> в парке</div>{TEXT}",
        f"{H1}<div>14 марта 2023</div><div>20 марта 2023</div>{TEXT}",
        f"{H1}<div>14 марта 2023 – 20 марта 2023</div>{TEXT}",
        f"{H1}<div>14–20 марта 2023</div>{TEXT}",
        f"{H1}<div>Обновлено: 14 марта 2023</div>{TEXT}",
        f"{H1}<div>By Ann Reed, updated March 14, 2023</div>{TEXT}",
        f"{H1}<div><b>Обновлено</b> <i>14 марта 2023</i></div>{TEXT}",
        f"{H1}<div><b>Начало концерта:</b> <i>14 марта 2023</i></div>{TEXT}",
        f"{H1}<div class='event-date'>14 марта 2023</div>{TEXT}",
        f"{H1}<div class='event'><b>14 марта 2023</b></div>{TEXT}",
        f"{H1}<div><a href='/1'><i>14 марта 2023</i><b>На складе в Каменке найдены 12 мин и 8 шашек"
        f"</b></a></div>{TEXT}",
        f"<h1>Вести</h1>{H1}<div>14 марта 2023</div>{TEXT}",
        f"{H1}<div>14 марта</div>{TEXT}",
        f"{H1}<div>31 февраля 2023</div>{TEXT}",
        f"{H1}<div>14 марта 2093</div>{TEXT}",
        f"{H1}<div>20230314</div>{TEXT}",
        f"{H1}<div>03/04/2023</div>{TEXT}",
        f"{H1}<script>14 марта 2023</script>{TEXT}",
    ],
)
def test_where_it_is_not_sure_there_is_none(body: str) -> None:
    assert shown(f"<div>{body}</div>") is None


@pytest.mark.parametrize("ahead", [0, 1])
def test_a_page_that_shows_which_day_it_is_above_its_headline_is_of_no_day(ahead: int) -> None:
    today = f"{dt.date.today() + dt.timedelta(days=ahead):%d.%m.%Y}"
    assert shown(f"<div><b>{today}</b>{H1}{TEXT}</div>") is None
    assert shown(f"<div><b>{today}</b>{H1}<i>14 марта 2023</i>{TEXT}</div>") == MARCH


def test_june_in_kazakh_is_a_month() -> None:
    assert shown(f"<article>{H1}<i>14 маусым 2023</i>{TEXT}</article>") == dt.date(2023, 6, 14)


@pytest.mark.parametrize(
    ("around", "minutes", "own"),
    [
        ("<div>{}</div>", 15, True),  # another time than now
        ("<div>{}</div>", 0, False),  # the clock of the site, in Almaty
        ("<div>{}</div>", 30, False),  # the same, half a zone further
        ("<article>{}</article>", 0, True),
    ],
)
def test_today_above_the_headline_is_of_the_article_where_it_is_no_clock(
    around: str, minutes: int, own: bool
) -> None:
    today, told = dt.date.today(), dt.datetime.now(dt.UTC) - dt.timedelta(minutes=minutes)
    line = f"<i>{today:%d.%m.%Y}, {told:%H:%M}</i>"
    assert shown(around.format(f"{line}{H1}{TEXT}")) == (today if own else None)


LEAD = f"<p>{'Гранаты нашли в подвале дома на улице Садовой, где их хранили с весны. ' * 2}</p>"
STAMP = "<div>14 марта 2023, 19:00</div>"


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (f"<article>{H1}{LEAD}{STAMP}{TEXT}{LEAD}</article>", MARCH),
        (f"<div>{H1}<div>{TEXT}{LEAD}</div>{STAMP}</div>", MARCH),
        (f"<div>{H1}{TEXT}{LEAD}{STAMP}<div>На складе нашли мины</div></div>", None),  # a card
        (f"<div>{H1}{LEAD}{STAMP}{TEXT}{STAMP}</div>", None),  # hour by hour
        (f"<div>{H1}{TEXT}{LEAD}<div>Мины в Каменке</div>{STAMP}</div>", None),
        (f"<div>{H1}{LEAD}<div>14 марта 2023</div>{TEXT}</div>", None),  # without its time
    ],
)
def test_a_day_with_its_time_behind_the_lead_or_the_text_dates_it(
    body: str, day: dt.date | None
) -> None:
    assert shown(body) == day


@pytest.mark.parametrize(
    "name", ["<header><h1>Вести</h1></header>", "<div class='logo'><h1>Вести</h1></div>"]
)
def test_the_name_of_the_site_is_no_second_headline(name: str) -> None:
    assert shown(f"{name}<article>{H1}<i>14 марта 2023</i>{TEXT}</article>") == MARCH


def test_a_page_made_to_hurt_is_looked_at_for_a_moment() -> None:
    body = f"{H1}{'<div><span></span>' * 200}{'<i></i>' * 20_000}<p>14 марта 2023</p>"
    began = time.process_time()
    assert shown(body) is None
    assert time.process_time() - began < 1


PAGE = "<html lang='ru'><head>{head}</head><body><article>{body}</article></body></html>"
SHOWN = f"{H1}<div>14 марта 2023</div>{TEXT}"
CARD = '<div class="lenta"><div class="date">20.05.2024</div></div>'


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ("", SHOWN, MARCH),
        ("", SHOWN + CARD, MARCH),
        ('<meta name="date" content="2026-11-30">', SHOWN, MARCH),
        ('<meta name="date" content="2023-03-15">', H1 + TEXT, dt.date(2023, 3, 15)),
        (
            '<meta property="article:published_time" content="2023-03-10T09:00:00+05:00">',
            SHOWN,
            dt.date(2023, 3, 10),  # shown may be the day of a change
        ),
        ('<meta property="article:published_time" content="2023-03-13T20:30:00Z">', SHOWN, MARCH),
    ],
)
def test_what_a_page_shows_is_less_sure_than_what_it_says_of_its_article(
    head: str, body: str, day: dt.date
) -> None:
    assert day_of(PAGE.format(head=head, body=body), None, "ru") == day


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        ("", "<h1>Концерт</h1>"),
        ("", "<h1>Көктем концерті</h1>"),
        ("", "<h1>Spring Festival</h1>"),
        ("", "<h1>Концерт «Мы пели»</h1>"),
        ("", "<h1>Выставка стекла</h1>"),
        ("", "<h1>Выставка цветов откроется</h1>"),
        ("", "<h1>Көрме ашылады</h1>"),
        ("", "<h1>Фестиваль воды</h1>"),
        ('<meta property="og:type" content="event">', H1),
        ('<script type="application/ld+json">{"@type": "MusicEvent"}</script>', H1),
    ],
)
def test_a_page_of_an_event_is_not_of_the_day_of_that(head: str, headline: str) -> None:
    assert day_of(PAGE.format(head=head, body=f"{headline}{STAMP}{TEXT}"), None, "ru") is None
    told = f'{head}<meta property="article:published_time" content="2023-03-01T10:00:00+05:00">'
    page = PAGE.format(head=told, body=f"{headline}{STAMP}{TEXT}")
    assert day_of(page, None, "ru") == dt.date(2023, 3, 1)


@pytest.mark.parametrize(
    "headline",
    [
        "Концерт собрал 3 тысячи зрителей",
        "Выставка цветов открылась",
        "Прошёл фестиваль",
        "Көрме ашылды",
    ],
)
def test_a_headline_that_tells_of_an_event_dates_its_article(headline: str) -> None:
    page = PAGE.format(head="", body=f"<h1>{headline}</h1>{STAMP}{TEXT}")
    assert day_of(page, None, "ru") == MARCH


def test_the_day_of_an_address_is_surer_than_what_is_shown() -> None:
    page = PAGE.format(head="", body=SHOWN)
    assert day_of(page, "https://zarechye.example/2023/03/10/1", "ru") == dt.date(2023, 3, 10)


TITLE = "На складе в Боровом изъято 54 гранаты"


@pytest.mark.parametrize("tag", ["h2", "h3", "div", "p"])
@pytest.mark.parametrize("site", ["", " – Вести Заречья", " | Вести"])
def test_a_day_beside_a_line_that_says_the_title_is_read(tag: str, site: str) -> None:
    head = f"<title>{TITLE}{site}</title>"
    body = f"<{tag}>{TITLE}</{tag}><div>14 марта 2023</div>{TEXT}"
    assert day_of(PAGE.format(head=head, body=body), None, "ru") == MARCH


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (TITLE, f"<div>Сгорел склад в Лесном</div><div>14 марта 2023</div>{TEXT}"),
        (TITLE, f"<h3>{TITLE}</h3><div>14 марта 2023</div><h3>{TITLE}</h3>{TEXT}"),
        (f"{TITLE} и 2 ружья", f"<div>{TITLE}</div><div>14 марта 2023</div>{TEXT}"),
        ("Вести", f"<div>Вести</div><div>14 марта 2023</div>{TEXT}"),
    ],
)
def test_a_day_beside_another_line_is_of_no_article(title: str, body: str) -> None:
    page = f"<html lang='ru'><head><title>{title}</title></head><body>{body}</body></html>"
    assert shown_day(trafilatura.load_html(page)) is None
