"""Figures read from plain text. Notation: [span|relation low..high unit kind-free] in the sentence."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.errors import LanguageError
from svodka.model import check_span
from svodka.reading.quantities.figures import Scan, quantities, scan

MARKED = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")


def _expected(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The plain sentence, and the span and compact value of every marked figure."""
    return MARKED.sub(r"\1", marked), [
        (match.group(1), match.group(2)) for match in MARKED.finditer(marked)
    ]


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _compact(found: Scan, doubtful: bool = True) -> list[tuple[str, str]]:
    """Spans with «relation value unit», leaving out ``exact`` and the unit of counts."""
    out = []
    for figure in found.figures:
        q = figure.quantity
        if not (doubtful or figure.likely):
            continue
        value = q.low if q.low is not None else q.high
        assert value is not None
        text = _number(value)
        if q.relation == "range":
            assert q.high is not None
            text += f"..{_number(q.high)}"
        parts: list[str] = [q.relation] if q.relation not in ("exact", "range") else []
        parts += [text] + ([q.unit] if q.unit != "1" else [])
        parts += [q.change] if q.change else []
        out.append((q.text, " ".join(parts)))
    return out


FIGURES = [
    # numbers that look like years
    "Ведомство подверглось [1948|1948] DDoS-атакам",
    "Абонентам пришло [2017|2017] СМС-сообщений",
    "Изъято [двенадцать килограмов|12 kg] насвая",
    "Учёные насчитали [3 секстиллиона|3000000000000000000000] молекул",
    # change
    "Противник потерял [до 40|at_most 40] солдат",
    "Акции прибавили [до 3%|at_most 3 %]",
    "Акции прибавили [3%|3 %], до [210 рублей|210 RUB to]",
    "Инфляция ускорилась до [8,1%|8.1 % to] с [7,9%|7.9 % from] месяцем ранее",
    "Завод нарастил выпуск с [1,2|1200000 t from] до [1,8 миллиона тонн|1800000 t to]",
    "Пенсии проиндексируют на [7,6%|7.6 % increase]",
    "Смертность снизилась до [4,1|4.1 to] на [1000|1000] родившихся",
    "Выручка выросла [более чем на 15%|more_than 15 % increase]",
    "Хлеб подорожал [почти на треть|approx 33.33 % increase]",
    "Индекс опустился до отметки [2 600|2600 to] пунктов",
    "Концентрация превысила норму [в 4,6 раза|4.6 x] и прогноз на [3%|3 %]",
    "Билет стоит [от 40 рублей|at_least 40 RUB], ему грозит [от пяти лет|at_least 5 a]",
    "Он отказался от [40 рублей|40 RUB]",
    "Выработка — [148,6 ГВт·ч|148.6 GWh]",
    "Призёры получили [4|4000000 RUB], [2,5|2500000 RUB] и [1,7 млн рублей|1700000 RUB]",
    "Объём вырос на [0,3 трлн|300000000000 RUB increase] и составил [9 трлн рублей|9000000000000 RUB]",
    "Мужчины живут [68,9 года|68.9 a], срок жизни мужчин — [69 лет|69 a], женщин — [79|79 a]",
    "Опухоль [14|14 cm] на [9 см|9 cm]",
    "Опрос прошёл в [97|97] населённых пунктах [53|53] регионов",
    "Экспорт — [17,3 миллиарда|17300000000 RUB] (годом ранее — [15,1 миллиарда|15100000000 RUB]) рублей",
    "Вместо [500 рублей|500 RUB] штраф составит [1 500|1500 RUB]",
    "Курс доллара — [81,2 рубля|81.2 RUB], евро — [94,1|94.1 RUB], юаня — [11,4|11.4 RUB]",
    # degrees with signs
    "Столбики опустятся до [-15…-17 градусов|-17..-15 Cel to]",
    "Воздух прогреется до [+22...+24 °C|22..24 Cel], на юге [до +30|at_most 30 Cel]",
    "Температура [от 0 до -5 °C|-5..0 Cel], ночью [минус 10–12 градусов|-12..-10 Cel]",
    "В итоге -[15|15] голосов",
    # what a list leaves out
    "Доходы — [1,2 млрд рублей|1200000000 RUB], расходы — [1,5|1500000000 RUB], долг — [0,3|300000000 RUB]",
    "Доходы — [1,2 млрд|1200000000 RUB]; расходы — [1,5 млрд рублей|1500000000 RUB]",
    "[В 2,5 раза|2.5 x] подорожали апельсины, в [1,8|1.8 x] — лимоны",
    "Зарплата — [61,3 тыс. рублей|61300 RUB], прожиточный минимум — [17 733|17733 RUB]",
    "Ущерб — [4 млн рублей|4000000 RUB], погибшие — [3|3]",
    "Главарь получил [9 лет|9 a], водитель — [5|5 a]",
    "Ранены дети [3|3 a], [5|5 a] и [7 лет|7 a]",
    "Площадь участков — [10|10000 har], [15|15000 har] и [20 тысяч гектаров|20000 har]",
    # places on roads, years of schools
    "На 45 км трассы пробка на [3 км|3 km]",
    "На 587 км М-4 пробка на [3 км|3 km]",
    "Построили [45 км|45 km] трассы",
    "В 5–8 классах учатся [40|40] детей",
    "Школа открыла [5–8|5..8] классов",
    "В 2024–2025 учебном году учились [40|40] детей",
    # bounds
    "Изъято [почти 700|approx 700] единиц оружия и [54|54] гранаты",
    "Задержаны [не менее 40|at_least 40] браконьеров",
    "Пострадали [не более 12|at_most 12] рабочих",
    "Прибыли [более чем в 30|more_than 30] районов врачи",
    "Собрано [свыше 17 тысяч|more_than 17000] подписей",
    "Погибли [как минимум трое|at_least 3] рыбаков",
    "На митинг вышли [до 4 тысяч|at_most 4000] горожан",
    "Ущерб превысил [3 млн рублей|more_than 3000000 RUB]",
    "Долг не превышает [3 млн рублей|at_most 3000000 RUB]",
    "Подарки получат семьи, где [пять и более|at_least 5] детей",
    "Пришло человек [двадцать|approx 20]",
    "Ждали [минут пять|approx 5 min]",
    "Эфир длился [больше часа|more_than 1 h]",
    # numerals
    "Посажено [2 134 472|2134472] саженца",
    "Построено [пять тысяч двести|5200] квартир",
    "Проверено [2 тысячи 300|2300] магазинов",
    "Выделен [1 млн 200 тыс. рублей|1200000 RUB]",
    "Собрали [два с половиной миллиона|2500000] отзывов",
    "Продлили [полтора миллиона|1500000] полисов",
    "Осудили [35-ти|35] охранников",
    "Спасли [двоих|2] детей",
    "Купили [5,3млн|5300000] доз",
    # vague
    "[Десятки|vague 10] домов затоплены",
    "[Несколько тысяч|vague 2000] жителей эвакуированы",
    "Город покинули [сотни тысяч|vague 100000] людей",
    "Выехали [более тысячи|more_than 1000] семей",
    # ranges
    "Выставили [10–15 тысяч|10000..15000] кресел",
    "Штраф составит [от 3 до 5 тысяч рублей|3000..5000 RUB]",
    "Нужно [от 800 тысяч до 1,2 млн|800000..1200000] доз",
    "Потребуется [две-три|2..3] бригады",
    # money
    "Похищено [$2,9 млрд|2900000000 USD]",
    "Грант в [50 тыс. долларов США|50000 USD] выдан школе",
    "Приз в [6 миллионов норвежских крон|6000000 NOK] разделят",
    "Заплатил [20,000 руб|20000 RUB] штрафа",
    "Проезд стоит [37 рублей 50 копеек|37.5 RUB]",
    "Вернули [881 913 (Восемьсот восемьдесят одна тысяча девятьсот тринадцать) руб|881913 RUB]",
    "Оклад вырос до [300 тысяч тенге|300000 KZT to]",
    "Проезд стоит [720 тенге|720 KZT]",
    "Собрали [> 300 тонн|more_than 300 t]",
    "> Сдали [300 тонн|300 t]",
    "> [300 тонн|300 t] сдали",
    "Клуб заплатил [171 млн|171000000] годом ранее",
    "Добыча упала с [85,6|85600000 t from] до [70,5 млн тонн|70500000 t to]",
    # percent, parts, factors
    "Явка составила [40,5 процента|40.5 %]",
    "Закрыта [треть|33.33 %] пекарен",
    "Нужны [две трети|66.67 %] голосов",
    "Экспорт вырос [вдвое|2 x]",
    "Нагрузка выше [в 1,5 раза|1.5 x]",
    # measures and durations
    "Сгорело [90 тысяч квадратных километров|90000 km2] тайги",
    "Толкнула ядро на [20 метров 70 сантиметров|20.7 m]",
    "Осуждён на [1 год 6 месяцев|18 mo]",
    "Матч шёл [два часа и восемь минут|2.1333 h]",
    "Стройка заняла [полгода|0.5 a]",
    "Ночью было [минус 25 градусов|-25 Cel]",
    # change
    "Выручка выросла на [15%|15 % increase]",
    "Штат сократили с [12|12 from] до [8|8 to] человек",
    # shares by an ordinal
    "[Каждый пятый|20 %] теленок болен",
    "Врач осмотрел [каждую десятую|10 %] корову",
    "Фабрика отдала [пятую часть|20 %] выручки",
    "Проверили [не более десятой части|at_most 10 %].",
    "[Третья часть|33.33 %] урожая сгнила",
    "Пекарь приходит каждый второй вторник",
    "Вышла пятая часть саги",
    "Вышла пятая часть «Искателей»",
    "Во второй части доклада речь о мостах",
    "Уборка завершена на [двух третях|66.67 %] полей",
    # a unit that stands for one
    "Река поднялась [почти на метр|approx 1 m increase]",
    "Цех закрыли [как минимум на неделю|at_least 1 wk]",
    "Погибло [менее процента|less_than 1 %] посевов",
    "Свет пропал [более чем на сутки|more_than 1 d]",
    "Вода потеплела на [полградуса|0.5 Cel]",
    # the multiplier behind a bound, and before its number
    "Собрали [четыре с лишним тысячи|more_than 4000] подписей",
    "Собрали [пять и более тысяч|at_least 5000] подписей",
    "Пришло [тысяч пятнадцать|approx 15000] зрителей",
    "Он потерял [тысячи полторы рублей|approx 1500 RUB]",
    "Она потеряла [миллиона два рублей|approx 2000000 RUB]",
    "Погибли [тысячи|vague 1000] три года назад",
    # units before their number, and beside it
    "Ремонт займёт ещё [дня четыре|approx 4 d]",
    "Пожар погасили [минуты за три|approx 3 min]",
    "Баржа придёт [дней через шесть|approx 6 d]",
    "В конце месяца [два|2] вратаря ушли",
    "В пещере воды [метр-полтора|1..1.5 m]",
    "Ждали [неделю-две|1..2 wk]",
    "Сапёры нашли [47|47] снарядов и [12|12] мин",
    "Пастух насчитал [сорок|40] мин",
    "Матч прервали на [12 мин|12 min]",
    "В избе было [плюс девять|9 Cel]",
    "Столбик термометра упал до [минус 30|-30 Cel to]",
    "Клуб набрал [половину|50 %] голосов плюс [один|1] голос",
    "В пробе [50 мкг/куб. м|50 ug/m3] пыли",
    # a word that dates another figure
    "Составили [14|14] протоколов против [131|131] годом ранее",
    "Смотрели [430 минут|430 min] против [385|385 min] годом ранее",
    "Число мостов выросло до [1340|1340 to]",
    "Купили у США [42|42] учебно-боевых вертолёта",
    "Шкипер получил за рейс [1200 евро|1200 EUR]",
    # bounds
    "Кровь сдают [не реже трёх|at_least 3] раз в год",
    "Оборот не дотягивал до [90 тонн|less_than 90 t]",
    "Мост не выдержит и [90 тонн|less_than 90 t]",
    "Вратарю нет и [шестнадцати|less_than 16]",
    "Нельзя не опускаться [глубже десяти метров|at_most 10 m]",
    "Школе не хватает [больше 40|more_than 40] учителей",
    "Очередь стала меньше на [восемь метров|8 m decrease]",
    "Число коров приблизилось к [180 тысячам|approx 180000]",
    "Инфляция [ниже отметки 3 процентов|less_than 3 %]",
    # the stop of an abbreviation, and of the sentence
    "Прошли [3 км|3 km]. Дальше река",
    "Прошли [3 км.|3 km] вдоль реки",
    "Обещан [1 млн|1000000]. «Это мало», – решил он",
    "Обещан [1 млн.|1000000] «на всё»",
    # units and multipliers left out
    "Чай подорожал с [50 рублей|50 RUB from] до [80|80 RUB to].",
    "Ехали [тридцать минут|30 min] вместо прежних [пятидесяти|50 min].",
    "На прошлой неделе изъяли [5 кг|5 kg] гашиша, на этой — [7|7 kg].",
    "В январе выручка составила [5 млн рублей|5000000 RUB], в феврале — [8|8000000 RUB].",
    "В январе выручка составила [5 млн рублей|5000000 RUB], в феврале — 700.",
    "Минимум — [18 939 рублей|18939 RUB], для детей — [17 371|17371 RUB].",
    "Днём [до 30 градусов|at_most 30 Cel], в горах — [18–20|18..20 Cel].",
    "В порту перевалили [12 млн тонн|12000000 t] грузов.",
    "Число больных перевалило за [3 тысячи|more_than 3000].",
    "Осадков выпало [12 мм|12 mm], пострадавших — [7|7].",
    "В первые два дня собрали [12 тонн|12 t], в следующие [три|3] — [9 тонн|9 t].",
    "Урожайность достигла [14,5 ц/га|14.5 dt/har to].",
    "Дефицит не должен превышать [2,5%|at_most 2.5 %].",
    "Взнос не может превысить [40 рублей|at_most 40 RUB].",
    "Произошло [212|212] пожаров (-[12%|12 % decrease]), погибли [9|9] человек (+[3|3 increase]).",
    "Добыча поднялась до [1,48 миллиона тонн|1480000 t to] с [1,46|1460000 t from] в мае",
    "Улов упал с [24 тысяч тонн|24000 t from] до [600|600 t to].",
    "Сбор упал с [5 тысяч рублей|5000 RUB from] до [7|7 to].",
    "Пожар прошёл [2 млн га|2000000 har], из них в долине [600 тыс|600000 har].",
    "Он отдал [40 рублей|40 RUB] вместо [50|50] яблок",
    "Школа тратит [91 рубль|91 RUB], или [каждый пятый|20 %] рубль",
    # durations and numbers that are no datings, ages or addresses
    "Ждали [больше года|more_than 1 a]",
    "Он живёт тут последние [5 лет|5 a]",
    "Таков итог [девяти месяцев|9 mo] труда",
    "За [шесть лет|6 a] стройки река обмелела",
    "Баржа придёт на [полтора часа|1.5 h increase] позже",
    "Району исполнилось [75 лет|75 a]",
    "Горячая линия приняла [122|122] звонка",
    "Смену сократили с [9|9 h from] до [7 часов|7 h to]",
    "Сгорели [несколько|vague 2] новых домов",
    # sharing
    "Их осудили на [20|20 a] и [10 лет|10 a]",
    "Проверено [35|35] из [90|90] складов",
]


@pytest.mark.parametrize("marked", FIGURES)
def test_figures(marked: str) -> None:
    text, wanted = _expected(marked)
    assert _compact(scan(text)) == wanted


REJECTED = [
    ("Указ подписан 15 мая 2019 года", {"date", "year"}),
    ("Встреча начнётся в 19:30", {"clock"}),
    ("Отряд выехал в 9 часов утра", {"clock"}),
    ("Он выиграл 29-й тур", {"ordinal-suffix"}),
    ("Рассвет 90-х принёс свободу", {"ordinal-suffix"}),
    ("Дело возбуждено по части 2 статьи 105", {"labelled"}),
    ("Пожар случился в доме 12", {"labelled"}),
    ("Истребитель МиГ-29 сел в поле", {"named"}),
    ("Лайнер Boeing 737 сел в поле", {"latin-name"}),
    ("Команда заняла 26 место", {"bare-ordinal"}),
    ("Матч завершился со счётом 2-1", {"score"}),
    ("С 1985 по 2010 год он служил на флоте", {"year"}),
    ("Фильм «17 дней августа» снят в Омске", {"title"}),
    ("Двадцать первый выпуск вышел вчера", {"broken"}),
    ("Он один из лучших пекарей", {"pronoun-one"}),
    ("Во второй половине матча пошёл дождь", {"ordered-part"}),
    ("Ремонт кончился 2 года назад", {"ago"}),
    ("Ремонт кончился больше года назад", {"ago"}),
    ("Мост стоял тут полвека назад", {"ago"}),
    ("Ремонт кончился двумя днями ранее", {"ago"}),
    ("Спустя два часа ремонт кончился", {"ago"}),
    ("Вымерли десятки или сотни миллионов лет назад", {"ago"}),
    ("Мост стоял тут 10 или 20 лет назад", {"ago"}),
    ("За последние 5 лет река обмелела", {"lately"}),
    ("Мост построят в ближайшие два года", {"lately"}),
    ("За восемь последних лет река обмелела", {"lately"}),
    ("Река замёрзла впервые за 40 лет", {"record"}),
    ("Это лучший урожай за 40 лет", {"record"}),
    ("За 11 месяцев река обмелела", {"sums-up"}),
    ("Торговля встала по итогам семи месяцев", {"sums-up"}),
    ("Победу отдали Виктору Носову, 78 лет.", {"named-age"}),
    ("Пекарь умер, ему было 79 лет", {"named-age"}),
    ("Ольге исполнилось 18 лет", {"named-age"}),
    ("Телефон горячей линии: 102.", {"hotline"}),
    ("Звоните по телефону доверия 19561", {"hotline"}),
    ("Справки: +353 1 555 0143", {"dialled"}),
    ("Музей (ул. Лесная, 19) закрыт", {"house"}),
    ("Сообщает 24.example", {"site"}),
    ("Улицу закроют с 4 до 11 утра", {"clock"}),
    ("Школа открыта с 7 до 9 часов", {"clock"}),
    ("По состоянию на 12 часов река спокойна", {"clock"}),
    ("Поезд ушёл рано (12.40 мск)", {"clock"}),
    ("В одном лишь порту шумно", {"pronoun-one"}),
    ("Сеют одну и ту же рожь", {"pronoun-one"}),
    ("Не сгорело ни одного гектара", {"pronoun-one"}),
    ("Речь вышла несколько скучной", {"somewhat"}),
]


@pytest.mark.parametrize(("text", "rules"), REJECTED)
def test_rejections(text: str, rules: set[str]) -> None:
    found = scan(text)
    assert not found.figures
    assert {r.rule.removeprefix("exclusion.") for r in found.rejected} >= rules
    assert all(r.reason for r in found.rejected)


DOUBTS = [
    ("Он вернулся через 3 года", "duration", False),
    ("Суд дал ему 3 года тюрьмы", "duration", True),
    ("Ремонт кончился за 2 года", "duration", False),
    ("Инженер умер в возрасте 80 лет", "age", False),
    ("Ранены несколько прохожих", "several", False),
    ("Погиб один человек", "one", True),
    ("Объявлен трёхдневный траур", "compound-adjective", False),
    ("Оба водителя живы", "both", False),
]


@pytest.mark.parametrize(("text", "doubt", "likely"), DOUBTS)
def test_doubts(text: str, doubt: str, likely: bool) -> None:
    [figure] = scan(text).figures
    assert (figure.doubt, figure.likely) == (doubt, likely)


def test_a_lost_multiplier_is_no_figure() -> None:
    texts = [
        "Снесли 10 и 5 тысяч домов",
        "Вымерли за десятки или сотни миллионов лет",
        "Число вкладчиков выросло с 20 до 3 тысяч",
    ]
    for text in texts:
        assert any(r.rule == "exclusion.lost-multiplier" for r in scan(text).rejected)


def test_the_bare_number_is_marked() -> None:
    [figure] = scan("Изъято около 40 кг рыбы").figures
    assert figure.number.text == "40"
    assert figure.quantity.text == "около 40 кг"
    assert figure.why[0] == "number.digits"


def test_quantities_come_in_order() -> None:
    found = quantities("Куплено 3 лодки, 12 моторов и 40 кг краски", language="ru")
    assert [q.text for q in found] == ["3", "12", "40 кг"]


def test_unknown_language() -> None:
    with pytest.raises(LanguageError):
        scan("forty two", language="xx")


PIECES = st.lists(
    st.sampled_from([*"0123456789.,:-–—/ \n%$«»()№", " тысяч ", "от ", "до ", " млн", " и ",
                              "пять ", "сто ", " октиллионов ", "половина ", " лет ", "руб. ",
                              "около ", "\u00a0"]),
    max_size=60,
).map("".join)  # fmt: skip


@given(PIECES)
def test_reading_never_raises_and_spans_hold(text: str) -> None:
    found = scan(text)
    assert found == scan(text)
    for figure in found.figures:
        check_span(text, figure.quantity)
        check_span(text, figure.number)
    for rejection in found.rejected:
        check_span(text, rejection.span)


@given(st.text(max_size=80))
def test_any_text_can_be_scanned(text: str) -> None:
    for figure in scan(text).figures:
        check_span(text, figure.quantity)


@pytest.mark.parametrize("unit", ["пять тысяч ", "тысяча ", "5-", "5 и ", "(5 ", "111 ", "«5 "])
def test_long_runs_of_numerals_end(unit: str) -> None:
    assert scan(unit * 2000) is not None


def test_two_numbers_with_multipliers_stay_two() -> None:
    assert [q.low for q in quantities("Отдали пять тысяч шесть тысяч вернули")] == [5000, 6000]


def test_a_paragraph_of_numbers_without_words_holds_no_figure() -> None:
    found = scan("(1 " * 100)
    assert not found.figures
    assert {r.rule for r in found.rejected} == {"exclusion.table"}


def test_many_numbers_among_words_are_figures() -> None:
    assert len(scan("Изъято 54 гранаты у двух человек. " * 40).figures) == 80


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Насчитали 12 октиллионов 30 звёзд и 5 планет."),
        ("ru", "Двести октиллионов сто."),
        ("en", "They counted 999999999999999 trillion trillion stars and 5 planets."),
    ],
)
def test_a_number_beyond_decimal_arithmetic_is_given_up(language: str, text: str) -> None:
    found = scan(
        text + "\n\n" + ("Ранены 7 человек." if language == "ru" else "7 people fell."), language
    )
    assert all(f.quantity.low is None or f.quantity.low < 10**27 for f in found.figures)
    assert found.figures[-1].quantity.low == 7
    if "1" in text or "9" in text:
        assert "exclusion.beyond" in {r.rule for r in found.rejected}
