"""Where it happened: of each figure of a list, of the clause before; and what is no place."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    "text",
    [
        "Рост ожидается в районе 5%.",
        "Цена держится в районе 70 долларов.",
        "Трое арестованы, ещё 9 человек находятся в розыске.",
        "В ловушке остались 12 шахтёров.",
        "В плену находятся 12 солдат.",
        "Премии в области физики вручались 107 раз.",
        "Это крупнейшая в мире сеть, в ней 80 миллионов человек.",
        "На ПМЖ уехали 300 человек.",
        "От стихии пострадали 90 человек, в огне погибли 6.",
        "В крушении погибли 12 человек.",
        "В данном направлении израсходуют 3 млн рублей.",
        "За год в Едином реестре зарегистрировано 40 дел.",
        "За пределы России выдворят 12 иностранцев.",
        "В ходе проверки выявили 24 мигранта из стран Азии.",
        "Приехали 40 детей из городов Тульской области.",
        "По состоянию на 18:00 (16:00 по Москве) проголосовали 40 тысяч человек.",
        "Взрыв прогремел в 9 утра по Лондону, погибли 12 человек.",
        "Рейс отменили в 14.00 по Омску, его ждали 120 пассажиров.",
    ],
)
def test_about_so_much_and_wanted_are_no_places(text: str) -> None:
    assert [c.place for c in svodka.read(text) if c.place] == []


def test_how_many_some_are_of_is_no_place() -> None:
    assert [c.place for c in svodka.read("Из 40 школ закрыты 12.")] == [None, None]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Импорт — 12 млн тонн, экспорт — 9 млн тонн.", "Импорт"),
        ("Глубина озера — 40 метров.", "Глубина озера"),
    ],
)
def test_a_thing_that_begins_a_sentence_is_no_place(text: str, thing: str) -> None:
    claim = svodka.read(text)[0]
    assert claim.place is None
    assert claim.counted is not None
    assert claim.counted.text == thing


def test_own_homes_are_no_place() -> None:
    (claim,) = svodka.read("В свои дома вернулись 150 семей.")
    assert claim.place is None


def test_a_place_before_the_brackets_of_its_figure() -> None:
    claims = svodka.read("Больше всего нарушений в Приморье (41%), Москве (18%) и Твери (11%).")
    assert [c.place and c.place.text for c in claims] == ["Приморье", "Москве", "Твери"]
    claims = svodka.read(
        "Больше всего краж в Москве (+42%, с 271 до 385) и Твери (+40%, с 20 до 28)."
    )
    assert [c.place and c.place.text for c in claims] == [*["Москве"] * 3, *["Твери"] * 3]


def test_the_place_behind_a_dash_is_that_of_its_figure() -> None:
    claims = svodka.read(
        "За ночь уничтожены 42 беспилотника: 20 — над Курской областью, 22 — над Крымом."
    )
    assert [c.place and c.place.text for c in claims] == [None, "Курской областью", "Крымом"]
    claims = svodka.read("Над Курской областью сбили 20 дронов, 8 — над нашим районом.")
    assert [c.place and c.place.text for c in claims] == ["Курской областью", "нашим районом"]


def test_places_behind_the_numbers_of_a_list_are_those_of_their_figures() -> None:
    claims = svodka.read(
        "Ночью силы ПВО сбили 47 зондов: 19 над Брянской областью, 15 над Курской, восемь над Белгородской."
    )
    places = [c.place and c.place.text for c in claims]
    assert places[:2] == [None, "Брянской областью"]
    assert places[2] in (None, "Курской")
    assert places[3] in (None, "Белгородской")
    assert [c.counted and c.counted.normal for c in claims] == ["зонд"] * 4


def test_places_head_the_items_of_a_list() -> None:
    claims = svodka.read("Статистика по регионам:\n• Алматы — 1 240 случаев,\n• Шымкент — 640.")
    assert [c.place and c.place.text for c in claims] == ["Алматы", "Шымкент"]
    assert [c.speaker for c in claims] == [None, None]


def test_each_figure_of_a_comparison_has_its_own_place_and_owner() -> None:
    claims = svodka.read("В Алматы выпало 12 мм осадков, в Астане — 15.")
    assert [c.place and c.place.text for c in claims] == ["Алматы", "Астане"]
    claims = svodka.read("Жалоб из Алматы — 340, Астаны — 210 и Шымкента — 170.")
    assert [c.place and c.place.text for c in claims] == ["Алматы", "Астаны", "Шымкента"]
    assert not any(c.part_of for c in claims)
    claims = svodka.read("Победил Иванов, набравший 54,3% голосов; у Петрова — 31,7%.")
    assert [c.actor and c.actor.text for c in claims] == ["Иванов", "Петрова"]


def test_places_that_are_told_apart() -> None:
    claims = svodka.read(
        "В Туле и Омске взносы были ниже – 183 тысячи и 162 тысячи соответственно."
    )
    assert [c.place and c.place.text for c in claims] == ["Туле", "Омске"]


def test_quarters_are_no_places() -> None:
    claims = svodka.read("Выпуск вырос на 7%, в IV квартале — на 6,8%.")
    assert [c.place for c in claims] == [None, None]


def test_months_are_no_places() -> None:
    (claim,) = svodka.read(
        "Он сообщил, что в январе–апреле 2023 года по делам о кражах задержано 19 человек."
    )
    assert claim.place is None
    assert claim.period is not None
    assert claim.period.text == "в январе–апреле 2023 года"


def test_the_word_of_a_vote_is_no_name_of_a_place() -> None:
    claims = svodka.read('В Сенате "за" проголосовали 63 человека.')
    assert [c.place and c.place.text for c in claims] == ["Сенате"]


def test_a_field_is_no_place_and_nobody_is_a_time() -> None:
    (claim,) = svodka.read("В области охраны границы задержано 40 нарушителей.")
    assert claim.place is None
    (claim,) = svodka.read("По требованиям инспекций перед гражданами погашен долг в 3 млн рублей.")
    assert claim.period is None


def test_a_country_has_no_goods_in_its_name() -> None:
    (claim,) = svodka.read("В мае завод ввёз в Беларусь сахара на 5% больше.")
    assert claim.place is not None
    assert claim.place.text == "Беларусь"


def test_a_field_of_work_is_no_place() -> None:
    for claim in svodka.read("В области искусства доходы выросли на 16%."):
        assert claim.place is None


@pytest.mark.parametrize(
    "text",
    [
        "В июле число туристов из Польши выросло на 12,8%.",
        "Патруль задержал троих граждан Молдовы.",
        "Аграриями собрано 12 тонн картофеля.",
    ],
)
def test_where_people_are_from_and_who_they_are_is_no_place(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Сотни жителей эвакуированы из своих домов.", [None]),
        ("Без крыши остались 400 жителей.", [None]),
        ("Подтоплен 81 дом. Из них: село Лось 67, село Ельцы 10.", [None, "Лось", "Ельцы"]),
    ],
)
def test_homes_and_what_is_missing_are_no_places(text: str, places: list[str | None]) -> None:
    assert [c.place and c.place.text for c in svodka.read(text)] == places


def test_about_so_much_is_no_place_of_the_next_figure() -> None:
    *_, claim = svodka.read("Число сторонников держалось в районе 55–58%, теперь их больше на 10%.")
    assert claim.place is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Лосев переехал в Тулу, где проработал 18 лет.", "Тулу"),
        ("Лосева пригласили на турнир в Словакию, где он забил две шайбы.", "Словакию"),
        ("Рысин окончил школу в Орле, где закрыли уже 14 кафедр.", "Орле"),
    ],
)
def test_the_place_before_a_clause_is_where_it_happened(text: str, place: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == place


def test_an_item_has_the_place_behind_what_it_is() -> None:
    text = "В Твери погибли 14 человек, в штате Техас - 28 человек, в провинции Кунар — 12."
    assert [c.place and c.place.text for c in svodka.read(text)] == ["Твери", "Техас", "Кунар"]


def test_a_region_without_its_noun_says_where_and_not_who() -> None:
    text = "Больше всего пожаров потушили в Тульской области – 31 случай, Смоленской – 12."
    first, last = svodka.read(text)
    assert last.actor is None
    assert [c.place and c.place.text for c in (first, last)] == ["Тульской области", "Смоленской"]


def test_a_place_before_another_number_is_not_that_of_the_one_before() -> None:
    first, _ = svodka.read("Погибли 14 человек, в Орле — 28.")
    assert first.place is None or first.place.text != "Орле"


def test_the_place_of_a_part_is_not_that_of_the_whole() -> None:
    for text in (
        "Всего зарегистрировано 705 случаев, причем 17% заражений выявлены в Туле.",
        "Сгорели 40 домов, причём 12 из них в Туле.",
    ):
        first, second = svodka.read(text)
        assert first.place is None
        assert second.place is not None


def test_the_area_that_a_number_measures_is_no_place() -> None:
    (claim,) = svodka.read("Траву тушили на площади, пройденной огнём, 179 га.")
    assert claim.place is None


def test_whom_something_is_for_or_between_is_no_place() -> None:
    text = "За Шотландию высказались 42% жителей. Между Тулой и Орлом пустили 12 поездов."
    places = [c.place and c.place.text for c in svodka.read(text)]
    assert "Шотландию" not in places
    assert "Тулой" not in places


def test_what_something_comes_with_is_no_place() -> None:
    claims = svodka.read("На месте обнаружены 3 автомата с магазинами, 150 патронов.")
    assert all(c.place is None or c.place.text != "магазинами" for c in claims)


@pytest.mark.parametrize(
    "text",
    [
        "Министр на брифинге в Мажилисе сообщил, что построено 14 школ.",
        "Построено 14 школ, сообщил министр на встрече в Туле.",
        "Построено 14 школ, сообщил министр на форуме, который открылся в Туле.",
        "Построено 14 школ, рассказал министр на встрече с жителями, прошедшей в Туле.",
        "На форуме, который прошёл в Туле, министр сообщил, что построено 14 школ.",
        "Министр сообщил на форуме в Туле, что построено 14 школ.",
    ],
)
def test_where_it_is_told_is_not_where_it_happened(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Построено 14 школ, которые стоят в Туле, сообщил министр.",
        "Министр сообщил о пожаре, который произошёл в Туле и в котором погибли 12 человек.",
        "Министр сообщил на форуме в Казани, что в Туле построено 14 школ.",
        "Министр рассказал о школе, которую открыли в Туле, где учатся 12 детей.",
    ],
)
def test_where_what_is_told_happened_is_its_place(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == "Туле"


def test_each_number_of_a_list_has_the_place_behind_its_people() -> None:
    text = (
        "Фонды оказали помощь более чем 2 млн человек на северо-востоке Нигерии, 5,8 млн человек в Южном "
        "Судане, 5,5 млн человек в Сомали и 8,3 млн человек в Йемене."
    )
    places = [c.place and c.place.text for c in svodka.read(text)]
    assert places == ["северо-востоке Нигерии", "Южном Судане", "Сомали", "Йемене"]


def test_a_company_in_latin_letters_is_no_place() -> None:
    text = "Доля Samsung на рынке смартфонов составила 22,8%, Apple — 14,9%, Huawei — 9,8%."
    places = [c.place and c.place.text for c in svodka.read(text)]
    assert "Apple" not in places
    assert "Huawei" not in places


def test_the_place_of_an_item_is_not_that_of_the_next_sentence() -> None:
    text = "Больше всего школ в Тульской области – 40, в Орловской области – 12. Закрыто 7 школ."
    assert svodka.read(text)[-1].place is None


def test_a_place_of_telling_is_not_that_of_the_next_sentence() -> None:
    text = '"Потери составили 29 солдат", - сказал Лосев на встрече в Орле. Ранены 11 солдат.'
    assert svodka.read(text)[-1].place is None


def test_a_place_of_what_is_told_is_that_of_the_next_sentence() -> None:
    text = "Лосев сообщил о взрыве в Орле. Погибли 11 солдат."
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == "Орле"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Погибли девять рыбаков; в Орле объявили траур.", None),
        ("В Орле погибли девять рыбаков; их ищут до сих пор.", "Орле"),
    ],
)
def test_a_place_behind_a_semicolon_is_of_what_follows(text: str, place: str | None) -> None:
    claim = svodka.read(text)[0]
    assert (claim.place and claim.place.text) == place


def test_with_what_stands_behind_a_region_is_not_of_its_name() -> None:
    (claim,) = svodka.read("В Луговской области корью заразились 18 детей.")
    assert claim.place is not None
    assert claim.place.text == "Луговской области"
    (claim,) = svodka.read("В посёлке Ольховка медведем ранены 3 охотника.")
    assert claim.place is not None
    assert claim.place.text == "посёлке Ольховка"


@pytest.mark.parametrize(
    "text",
    [
        "Всего в Луговской области школ построили 3.",
        "Количество отремонтированных в Луговской области мостов составило 18.",
    ],
)
def test_the_name_of_a_region_ends_before_what_is_counted(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is not None
    assert claim.place.text == "Луговской области"


def test_a_region_before_a_colon_says_where_and_is_not_counted() -> None:
    claims = svodka.read(
        "Годовая инфляция в стране достигла 12,6%.\nТульская область: 14,2%;\nОбласть Коми: 14,3%;"
    )
    assert [c.counted and c.counted.normal for c in claims] == ["инфляция"] * 3
    assert [c.place and c.place.text for c in claims[1:]] == ["Тульская область", "Область Коми"]


def test_what_a_town_has_is_counted_before_a_colon() -> None:
    (claim,) = svodka.read("Школы Омска: 12.")
    assert claim.counted is not None
    assert claim.counted.text.startswith("Школы")
