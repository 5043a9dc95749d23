"""Lines and cells of a page that state no figure of the news."""

from __future__ import annotations

import pytest

from svodka.reader import Reader
from svodka.reading.quantities.figures import scan

LINES = [
    ("ru", "Читайте также: 5 способов сэкономить на хлебе"),
    ("ru", "👁 Просмотров: 1 234"),
    ("ru", "Поделиться ВКонтакте 12 Telegram 34"),
    ("ru", "Показать ещё 12 новостей"),
    ("ru", "Нашли ошибку? Телефон 55-12-34"),
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
    ("ru", "12 комментариев"),
    ("ru", "247 просмотров · 2 часа назад"),
    ("ru", "👁 1,2K 💬 34"),
    ("ru", "Проголосовало 1 204"),
    ("ru", "Подписка 199 руб. в месяц"),
    ("ru", "16+"),
    ("ru", "14 марта 2025, 10:45"),
    ("ru", "№ 123-р"),
    ("ru", "Фото 1 из 5. Фото: Иван Кедров"),
    ("ru", "Слайд 1 из 5"),
    ("ru", "© 2019–2025 «Вестник Карсуна»"),
    ("ru", "Мы и наши 842 партнёра используем файлы cookie"),
    ("en", "3 min read"),
    ("en", "1,245 views"),
    ("en", "Share 45"),
    ("en", "Copyright 2010-2023 The Karsun Courier"),
    ("en", "We and our 842 partners use cookies"),
    ("en", "Image 3/12"),
    ("en", "Press release no. 45"),
    ("en", "(c) 2010-2023 The Karsun Courier"),
    ("en", "Phone: 555-1204"),
    ("ru", "№ 12 (4567)"),
    ("ru", "Телефоны: 8 (3472) 55-12-34, 55-12-35"),
    ("ru", "Новости Политика Спорт 16+"),
    ("ru", "247 просмотров — 2 часа назад"),
    ("kk", "1 245 рет қаралды"),
    ("kk", "14 наурыз 2025, 10:45"),
    ("kk", "Ұнайды 128 Ұнамайды 4"),
    ("kk", "© 2019–2025 «Қарасай хабаршысы»"),
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
    ("ru", "Опубликовано 12 книг", 1),
    ("ru", "Проголосовало 1 204 избирателя", 1),
    ("ru", "Фото 1 из 5. В тушении участвовали 48 спасателей", 1),
    ("ru", "Мы и наши 12 партнёров построили завод", 1),
    ("ru", "Реклама подорожала на 12%", 1),
    ("ru", "Нашли ошибку в расчётах 12 домов", 1),
    ("ru", "Поделиться урожаем смогли 12 ферм района", 1),
    ("ru", "Показать ещё 12 картин музей обещает осенью", 1),
    ("ru", "Скачать приложение успели 12 тыс. жителей", 1),
    ("ru", "Опрос: да — 56%", 1),
    ("en", "Share of 45%", 1),
    ("en", "We use 40 tonnes of flour", 1),
    ("en", "Photo 1 of 5: the fire injured 12 people", 1),
    ("kk", "Жарнама 12 пайызға қымбаттады", 1),
    ("ru", "За Зимина — 12 голосов", 1),
    ("ru", "Опубликовано 14 марта: 5 законов", 1),
    ("ru", "Телефоны: изъято 12 аппаратов", 1),
    ("ru", "Контакты: 120 человек под наблюдением", 1),
    ("ru", "Подписчиков — 3 млн", 1),
    ("ru", "Просмотры: 12 млн, на 5% больше, чем год назад", 2),
    ("ru", "Рейтинг: Пенза поднялась на 5 мест", 1),
    ("ru", "Тираж: 12 тыс. книг сожжено", 1),
    ("ru", "Происшествия: 12", 1),
    ("en", "News: 12 killed", 1),
    ("en", "Share: 12 pence", 1),
    ("en", "Comments: 12 people wrote", 1),
    ("en", "Phone: 12 stolen", 1),
    ("en", "(c) 2010 cases were closed", 1),
    ("kk", "Пікірлер: 5 ұсыныс түсті", 1),
    ("kk", "Байланыс: 120 адам бақылауда", 1),
]
PROSE = {
    "ru": "Пожар на складе «Вереск» в Карсуне потушили утром, сгорело 12 тонн зерна.",
    "en": "A fire at the Heather mill in Karsun destroyed 12 tonnes of flour this morning.",
    "kk": "Қарасай ауданындағы «Жұлдыз» қоймасында өрт шығып, 12 тонна астық жанып кетті.",
}
LISTS = [
    ("ru", "{}\nСамое читаемое\n1. В Пензе 14 школ закрыли\nЦены выросли на 23%", 1),
    ("ru", "{}\nПо теме:\n• Проверили 120 складов\nПогибли 3 человека.", 2),
    ("ru", "{}\nЧитайте также\nПогибшие:\n— 3 мужчин", 2),
    ("ru", "Главные новости\nВ Карсуне сгорели 4 дома\n{}", 2),
    ("ru", "Главные новости\n10:45 В Пензе сгорели 4 дома\n{}", 1),
    ("ru", "{}\nВ Пензе открыли 3 школы · 12 марта, 09:10 · 560\nВ Омске задержали 5 человек →", 1),
    ("en", "{}\nMost read\n1. 14 schools shut in Norwell\nPrice of eggs up 23%", 1),
    ("en", "{}\nLatest news\nFlood leaves 300 homeless\nFive were held.", 2),
    ("kk", "{}\nЕң көп оқылғандар\n1. Семейде 14 мектеп жабылды", 1),
    ("ru", "Главные новости\n1. В Пензе сгорели 4 дома\n2. В Омске открыли 3 школы", 2),
    ("en", "Latest news\n- Fire kills 12 in Karsun\n- Flood leaves 300 homeless", 2),
]
BOARDS = [
    ("ru", "USD 92,50 ↑ EUR 99,10 ↓\n{}", 1),
    ("ru", "Курсы: USD 92,50 EUR 99,10 BTC $67 000\n{}", 1),
    ("ru", "Самара +12°\n{}", 1),
    ("ru", "Погода: Самара −3 °C, ветер 5 м/с\n{}", 1),
    ("ru", "Самара +12°\nПенза +8°\n{}", 3),
    ("ru", "Самара +12°", 1),
    ("en", "USD/GBP 0.79 ▲\n{}", 1),
    ("en", "Weather: 12°C\n{}", 1),
    ("kk", "USD 512,30 ↑ EUR 556,10 ↓\n{}", 1),
    ("kk", "Алматы +12°\n{}", 1),
    ("ru", "В Самаре −38°\n{}", 2),
    ("en", "Gold 12\n{}", 2),
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


@pytest.mark.parametrize(("language", "text", "many"), LISTS + BOARDS)
def test_headlines_of_other_news_and_boards_hold_no_figure(
    language: str, text: str, many: int
) -> None:
    assert len(scan(text.format(PROSE[language]), language).figures) == many


OWN_BOARDS = [
    (
        "ru",
        "Самара −38°\nМорозы в Самаре стали рекордными, рассказали в понедельник синоптики области.",
        1,
    ),
    (
        "ru",
        "USD 92,50 EUR 99,10\nБанк России установил на пятницу официальные курсы валют, говорится на сайте.",
        2,
    ),
    (
        "en",
        "Brent 80.50\nOil rose on Friday as traders weighed the cut of output by the producers.",
        1,
    ),
    (
        "kk",
        "Алматы −12°\nТүнде температура төмендейді, деп хабарлады сейсенбі күні мекеменің сайты.",
        1,
    ),
]


@pytest.mark.parametrize(("language", "text", "many"), OWN_BOARDS)
def test_an_article_about_rates_or_the_weather_keeps_the_board_above_it(
    language: str, text: str, many: int
) -> None:
    assert len(scan(text, language).figures) == many


@pytest.mark.parametrize(
    "table",
    [
        "| Район | 2023 | 2024 |\n| Север | 120 | 130 |\n| Юг | 110 | 120 |\n",
        "Район\t2023\t2024\nСевер\t120\t130\nЮг\t110\t120\n",
    ],
)
def test_a_table_between_takes_no_place_from_what_stands_below(table: str) -> None:
    text = f"В Карсуне за год потушили 250 пожаров.\n{table}Погибли 12 человек."
    assert {claim.place and claim.place.text for claim in Reader().read(text).claims} == {"Карсуне"}


def test_furniture_lends_no_place() -> None:
    text = "{}\nЧитайте также: В Омске задержали мэра\nЭвакуировали 36 человек.".format(PROSE["ru"])
    assert "Омске" not in {claim.place.text for claim in Reader().read(text).claims if claim.place}


def test_furniture_above_the_headline_takes_no_place_from_the_article() -> None:
    article = "В Карсуне сгорел склад\nПлощадь пожара составила 250 квадратных метров."
    page = f"Главная\nСпорт\nПросмотров: 1 245\n{article}"
    alone, paged = (Reader().read(text).claims for text in (article, page))
    assert [c.place and c.place.text for c in paged] == [c.place and c.place.text for c in alone]


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("Подробнее на с. 5", 0),
        ("Сгорело зерно (с. 27)", 0),
        ("Ветер усилился до 20 м/с. 12 домов повреждены", 2),
        ("Задержали одного с. 12 марта", 1),
    ],
)
def test_the_number_of_a_page_is_no_figure(text: str, many: int) -> None:
    assert len(scan(text).figures) == many


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
