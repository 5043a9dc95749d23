"""«В стране» is in the only country that a text is of, and who has a place in the name is there."""

from __future__ import annotations

import datetime as dt

import pytest

from one_text import place_of
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.whose import seat
from svodka.reader import Reader

DAY = dt.date(2026, 1, 20)
PLACES = [
    ("ru", "Минздрав Узбекистана: в 2025 году по всей стране открыто 64 больницы.", "uzbekistan"),
    (
        "en",
        "Kazakhstan's health ministry said 64 clinics opened across the country in 2025.",
        "kazakhstan",
    ),
    (
        "kk",
        "Қазақстанның Мәдениет министрлігі 2025 жылы елімізде 64 мұражай ашылғанын айтты.",
        "kazakhstan",
    ),
    (
        "kk",
        "Қазақстанның Мәдениет министрлігі 2025 жылы елде 64 мұражай ашылғанын айтты.",
        "kazakhstan",
    ),
    # of two countries, of none, of another, of many, and of what may be a part of one
    ("ru", "Минздрав Казахстана изучил опыт Турции: в 2025 году в стране открыто 64 больницы.", ""),
    ("ru", "В 2025 году в стране открыто 64 больницы.", ""),
    ("ru", "Минздрав России: в 2025 году в республике открыто 64 больницы.", ""),
    # of one that something comes from or goes to, and of one where something is
    ("ru", "Из Турции завезли лекарства. В 2025 году в стране открыто 64 больницы.", ""),
    ("ru", "Вывоз шерсти в Узбекистан вырос. В 2025 году в стране открыто 64 больницы.", ""),
    ("ru", "В Узбекистане вывоз вырос. В 2025 году в стране открыто 64 больницы.", "uzbekistan"),
    ("en", "Wool went to Turkey. In 2025, 64 clinics opened across the country.", ""),
    ("kk", "Жүн Түркияға жөнелтілді. 2025 жылы елімізде 64 мұражай ашылды.", ""),
    # of one that is only mentioned, and of one that a sentence opens with, or whose people speak
    ("ru", "Премьер встретился с послом Китая. В 2025 году в стране построено 64 школы.", ""),
    ("ru", "На рынок вышли китайские автомобили. В 2025 году в стране открыто 64 салона.", ""),
    ("ru", "Кредит выдан банком Японии. В 2025 году по всей стране открыто 64 больницы.", ""),
    (
        "ru",
        "Премьер принял министра экономики Турции. В 2025 году в стране открыто 64 больницы.",
        "",
    ),
    ("ru", "В 2025 году в стране открыто 64 больницы, похвалил посол Китая.", ""),
    ("ru", "Турецкие строители открыли в стране 64 больницы в 2025 году.", ""),
    (
        "ru",
        "Правительство Узбекистана отчиталось. В 2025 году в стране построено 64 школы.",
        "uzbekistan",
    ),
    (
        "ru",
        "Узбекистан обновляет больницы. В 2025 году в стране открыто 64 больницы.",
        "uzbekistan",
    ),
    ("ru", "АСТАНА, 20 января. В 2025 году в стране открыто 64 больницы.", "kazakhstan"),
    (
        "ru",
        "В 2025 году в стране открыто 64 больницы, сообщил министр труда Узбекистана.",
        "uzbekistan",
    ),
    (
        "en",
        "The president received the Chinese ambassador. In 2025, 64 schools opened nationwide.",
        "",
    ),
    ("en", "The minister praised Turkish engineers. In 2025, 64 clinics opened nationwide.", ""),
    ("en", "The team beat Italy. In 2025, 64 stadiums opened across the country.", ""),
    ("en", "Chinese firms opened 64 plants across the country in 2025.", ""),
    (
        "en",
        "The government of Japan is proud. In 2025, 64 clinics opened across the country.",
        "japan",
    ),
    (
        "en",
        "In Turkey, demand is growing. In 2025, 64 clinics opened across the country.",
        "turkey",
    ),
    ("en", "ASTANA, January 20. In 2025, 64 clinics opened across the country.", "kazakhstan"),
    ("kk", "Министр Қытай елшісімен кездесті. 2025 жылы елде 64 мұражай ашылды.", ""),
    ("kk", "Қытай көліктері нарыққа шықты. 2025 жылы елде 64 мұражай ашылды.", ""),
    ("kk", "Құрама Италияны жеңді. 2025 жылы елімізде 64 мұражай ашылды.", ""),
    ("kk", "Қазақстан үкіметі есеп берді. 2025 жылы елде 64 мұражай ашылды.", "kazakhstan"),
    ("kk", "Қазақстанда сұраныс артты. 2025 жылы елде 64 мұражай ашылды.", "kazakhstan"),
    ("kk", "АСТАНА, 20 қаңтар. 2025 жылы елімізде 64 мұражай ашылды.", "kazakhstan"),
    (
        "ru",
        "Минздрав Казахстана: в соседней стране в 2025 году открыто 64 больницы.",
        "another-country",
    ),
    (
        "en",
        "Turkey's health ministry said 64 clinics opened in another country in 2025.",
        "another-country",
    ),
    (
        "kk",
        "Қазақстанның Мәдениет министрлігі 2025 жылы көрші елде 64 мұражай ашылғанын айтты.",
        "another-country",
    ),
]


@pytest.mark.parametrize(("language", "text", "where"), PLACES)
def test_the_country_that_a_text_is_of(
    reader: Reader, language: str, text: str, where: str
) -> None:
    assert place_of(reader, language, text, DAY) == where


@pytest.mark.parametrize(
    ("language", "actor", "where"),
    [
        ("ru", "полиция Казахстана", "Казахстана"),
        ("kk", "Шымкент полициясы", "Шымкент"),
        ("en", "Kazakhstan's police", "Kazakhstan's"),
        ("ru", "полиция Казахстана и Кыргызстана", ""),
        ("ru", "полиция и таможня Казахстана", ""),
        ("ru", "посольство Казахстана", ""),
        ("ru", "полиция области", ""),
    ],
)
def test_where_those_are_who_have_a_place_in_the_name(
    language: str, actor: str, where: str
) -> None:
    assert seat(actor, catalogue(None), language) == where
