"""Lines and cells of a page that state no figure of the news."""

from __future__ import annotations

import pytest

from svodka.reading.quantities.figures import scan

LINES = [
    ("ru", "Читайте также: 5 способов сэкономить на хлебе"),
    ("ru", "👁 Просмотров: 1 234"),
    ("ru", "Поделиться ВКонтакте 12 Telegram 34"),
    ("en", "Read more: 5 things to know about bread"),
    ("en", "Share this: Facebook 12 Twitter 34"),
    ("kk", "Оқи отырыңыз: 5 пайдалы кеңес"),
    ("kk", "Қаралым: 1 234"),
    ("ru", "Страница 1 из 3"),
    ("ru", "- 2 -"),
    ("ru", "Лист 2 из 5"),
    ("ru", "Всего листов: 5"),
    ("en", "Sheet 2 of 5"),
    ("en", "Word count: 450"),
    ("kk", "2-парақ, барлығы 5 парақ"),
    ("en", "Page 1 of 3"),
    ("kk", "1-бет, барлығы 3 бет"),
    ("kk", "3-бет"),
    ("ru", "Таблица 2. Уголовные дела ........ 5"),
    ("en", "Cases of theft . . . . . . 12"),
    ("ru", "Контакты для СМИ: Анна Белова, внутренний 204"),
    ("en", "Media contacts: Ann Reed, room 12, 204"),
    ("kk", "БАҚ үшін байланыс: Айгүл Омарова, ішкі 204"),
]
NEWS = [
    ("ru", "Читатели купили 5 книг", 1),
    ("ru", "По теме бюджета выступили 5 депутатов", 1),
    ("en", "Views on the bill differ: 12 members oppose it", 1),
    ("en", "Read more books, said 5 teachers", 1),
    ("kk", "Пікір білдірген 5 адам келді", 1),
    ("ru", "Из 3 страниц сгорели 2", 2),
    ("ru", "12 страниц текста уничтожены", 1),
    ("ru", "Телефоны изъяты у 12 человек", 1),
    ("ru", "Изъято 5 тонн... 12 кг", 2),
    ("en", "Police seized 250 rounds.\n2 People were held.", 2),
    ("ru", "Изъяли у банды Z2.\n3 Человека задержаны.", 1),
]
ROWS = [
    ("ru", "| Введено жилья, тыс. кв. м | 512,4 | 548,9 |", []),
    ("ru", "Север | 120 | +3", []),
    ("kk", "| Абай | 120 | 3 |", []),
    ("en", "| North | 120 | 3 |", []),
    ("ru", "Выручка, млн руб.\t1 200\t1 350", []),
    ("en", "North\t120\t3", []),
    ("ru", "Север | 120 домов | 3%", ["120", "3%"]),
    ("en", "12 killed | 45 hurt", ["12", "45"]),
]


@pytest.mark.parametrize(("language", "text"), LINES)
def test_a_line_of_the_page_holds_no_figure(language: str, text: str) -> None:
    found = scan(text, language)
    assert not found.figures
    assert {r.rule for r in found.rejected} == {"exclusion.furniture"}


@pytest.mark.parametrize(("language", "text", "many"), NEWS)
def test_a_line_of_news_holds_its_figures(language: str, text: str, many: int) -> None:
    assert len(scan(text, language).figures) == many


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("ru", "Изъято 1 250 патронов1.\n1 Без учёта патронов, изъятых ранее.", ["1 250"]),
        ("en", "Police seized 250 rounds.2 They left.\n2 See Annex 5.", ["250"]),
        ("kk", "54 граната тәркіленді3.\n3 Былтыр тәркіленгендерін есептемегенде.", ["54"]),
    ],
)
def test_a_footnote_whose_mark_stands_above_holds_no_figure(
    language: str, text: str, wanted: list[str]
) -> None:
    assert [f.quantity.text for f in scan(text, language).figures] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Анна Белова, моб. 8 (912) 345-67-89, доб. 204"),
        ("kk", "Айгүл Омарова, БСН 990140001234"),
        ("ru", "Вх. 118 от 14.03.2023"),
        ("en", "Zarechye Works, ISO 9001, ext. 204"),
    ],
)
def test_the_numbers_of_a_letterhead_are_no_figures(language: str, text: str) -> None:
    assert not scan(text, language).figures


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_a_bare_number_in_a_cell_is_no_figure(language: str, text: str, wanted: list[str]) -> None:
    assert [f.quantity.text for f in scan(text, language).figures] == wanted
