"""What is a figure in Kazakh news, its value, bound and unit: one fact a test."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from quantity_notation import brief, shown


@pytest.mark.parametrize(
    ("text", "relation", "value"),
    [
        ("Орталық 13 мың 500 ден астам орын ашты.", "more_than", 13500),
        ("Базарға 100 ге жуық адам келді.", "approx", 100),
    ],
)
def test_an_ending_without_a_hyphen_before_a_bound(text: str, relation: str, value: int) -> None:
    (claim,) = read(text)
    assert (claim.quantity.relation, claim.quantity.low) == (relation, value)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Бір жылдан сәл асатын уақыт ішінде 60 үй салынды.", ["60"]),
        ("Үш айдан сәл астам уақытта 40 көше жөнделді.", ["40"]),
        ("Екі жылдан аз уақытта 40 көше жөнделді.", ["40"]),
        ("Үш айдан асатын уақытта 40 көше жөнделді.", ["40"]),
        ("Жөндеу үш айдан сәл астам уақытқа созылды.", ["үш айдан сәл астам"]),
    ],
)
def test_a_time_that_something_took_only_dates_it(text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in read(text)] == figures


@pytest.mark.parametrize(
    "text",
    [
        "Жастар екі қолға бір күрек таппай жүр.",
        "Ауылда төрт түлік мал көп.",
    ],
)
def test_an_idiom_counts_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Дүкен сағат он нөл-нөлден кешкі он сегіз нөл-нөлге дейін ашық.",
        "Хабар сағат жиырма бір отызда шығады.",
        "Олар Airbus A үш жүз жиырма ұшағымен келді.",
        "Тұрғындар «жүз екіге» хабарласты.",
    ],
)
def test_times_of_day_and_names_in_words_are_no_figures(text: str) -> None:
    assert read(text) == []


def test_what_a_rate_is_given_for_is_no_figure() -> None:
    claims = read("1000 адамға шаққандағы туу коэффициенті 22,5 болды.")
    assert [str(claim.quantity.low) for claim in claims] == ["22.5"]


def test_how_many_of_them_takes_no_unit_of_the_share_behind() -> None:
    claims = read("Үйлердің 12-сі немесе 24%-ы жанды.")
    assert [claim.quantity.unit for claim in claims] == ["1", "%"]


def test_a_year_behind_a_dash_ends_no_range() -> None:
    claims = read("Оның ішінде 5 үй – 2020 жылы, 7 – 2021 жылы.")
    assert [str(claim.quantity.high) for claim in claims] == ["5", "7"]


def test_centners_in_latin_letters() -> None:
    claims = read("Bıyl ortasha ónimdilik 13,5 s/ga bolyp, 21 mln tonna astyq jınaldy.")
    assert [claim.quantity.unit for claim in claims] == ["dt/har", "t"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Көмек 4 және одан көп балаға берілді.", ["4 және одан көп = at_least 4 1"]),
        ("Апаттың жартысынан көбінде ол кінәлі.", ["жартысынан көбінде = more_than 50 %"]),
        ("Хабар “101” байланыс пультіне түсті.", []),
        ("Алғашқы тоқсанның өзінде 83 науқас есепке тұрды.", ["83 = 83 1"]),
        ("Мемлекет әр балаға айына 88 мыңнан теңге бөледі.", ["88 мыңнан теңге = 88000 KZT"]),
        ("Төрт немесе одан да көп бала.", ["Төрт немесе одан да көп = at_least 4 1"]),
        ("Бұл туралы dala.kz 24.kz-ке сілтеме жасап хабарлады.", []),
        ("Егіс 2023 жылғыдан 2,5 есе ұлғайды.", ["2,5 есе = 2.5 x"]),
        ("Диқандар гектарынан 12,4 центнерден астық жинады.", ["12,4 центнерден = 12.4 dt/har"]),
        ("Өнімділік гектарына 14 центнер болды.", ["14 центнер = 14 dt/har"]),
        ("Гектар түсімі орта есеппен 14 центнер болды.", ["14 центнер = 14 dt/har"]),
        ("Аудан әр гектардан орташа 20 центнерден бидай алды.", ["20 центнерден = 20 dt/har"]),
        ("Гектарына орта есеппен 9 центнер зығыр жиналды.", ["9 центнер = 9 dt/har"]),
        (
            "Әр гектардан 21,5 – 20 центнерден арпа жиналды.",
            ["21,5 = 21.5 dt/har", "20 центнерден = 20 dt/har"],
        ),
        ("1 сұрыпты ұн 7 пайызға арзандады.", ["7 пайызға = 7 %"]),
        ("2 санаттағы көмір 5 пайызға қымбаттады.", ["5 пайызға = 5 %"]),
        ("Сүт (2,5%) 3%-ға, айран (3,2%) – 2%-ға қымбаттады.", ["3%-ға = 3 %", "2%-ға = 2 %"]),
        ("Қаймақ 20% – 1200 теңге", ["1200 теңге = 1200 KZT"]),
        ("Айран 5% қымбаттады.", ["5% = 5 %"]),
        ("Баға үш айдағыдан 5 пайызға төмен.", ["5 пайызға = 5 %"]),
        ("Түсім екі жылдағымен салыстырғанда 40 тоннаға аз.", ["40 тоннаға = 40 t"]),
        (
            "Ауылға 900 миллион теңге қаралды, биыл 250 миллион берілді.",
            ["900 миллион теңге = 900000000 KZT", "250 миллион = 250000000 KZT"],
        ),
        (
            "Былтыр жолға 3 миллиард теңге жұмсалды. Биыл 2 миллиард бөлінді.",
            ["3 миллиард теңге = 3000000000 KZT", "2 миллиард = 2000000000 KZT"],
        ),
        (
            "Екпеге 5 миллиард теңге бөлінді. Ауыл тұрғындарына ақысыз 3 миллион берілді.",
            ["5 миллиард теңге = 5000000000 KZT", "3 миллион = 3000000 1"],
        ),
        (
            "Алқаптың 40 гектарына 5 тонна тұқым себілді.",
            ["40 гектарына = 40 har", "5 тонна = 5 t"],
        ),
        ("Тоқсан ішінде 54 көлік тексерілді.", ["54 = 54 1"]),
        ("Шығым 12,4 центнерден асты.", ["12,4 центнерден = more_than 12.4 dt"]),
        (
            "Дәнді дақылдар 9,8 мың, мал азықтық дақылдар 61,6 мың, картоп, көкөніс, бақша дақылдары "
            "17,7 мың гектарға егілді.",
            ["9,8 мың = 9800 har", "61,6 мың = 61600 har", "17,7 мың гектарға = 17700 har"],
        ),
        ("Бұл шамамен 4 млн бір реттік дозаны құрайды.", ["шамамен 4 млн = approx 4000000 1"]),
        ("Үйде жиырма бір адам тұрады.", ["жиырма бір = 21 1"]),
        ("Қоймадан 12 келі 640 грамм қарасора табылды.", ["12 келі 640 грамм = 12.64 kg"]),
        ("Табылған заттың салмағы 2 келіні құрады.", ["2 келіні = 2 kg"]),
        ("Үйде 2 келіні бар.", ["2 = 2 1"]),
        ("Жел екпіні 15-20 метр секунд болды.", ["15-20 метр секунд = range 15..20 m/s"]),
        ("1 килограмм еттің бағасы 3 249 теңге.", ["3 249 теңге = 3249 KZT"]),
        ("Дүкенде 200 килограмнан астам ет бар.", ["200 килограмнан астам = more_than 200 kg"]),
        ("Ауылдағы 16 және 35 жас аралығындағы жастар келді.", []),
        ("Апат жайлы ақпарат 112-ге түсті.", []),
        ("Кеше 112 қызметіне хабар түсті.", []),
        ("Бөлімде 112 қызметкер бар.", ["112 = 112 1"]),
        ("Қаланың (Абай көшесі, 15, 16, 17) үйлері ескі.", []),
        ("Мектепте 1-4 сынып оқушылары оқиды.", []),
        ("Мөлшерлеме 150 базистік пунктке көтерілді.", ["150 базистік пунктке = 150 bp"]),
        ("Ауылға 16 және 35 жас маман келді.", ["16 = 16 1", "35 = 35 1"]),
        ("Ауданда «Жүз жаңа арман» жобасы басталды.", []),
        ("Елде «Сексен бұлақ» атты көл бар.", []),
        ("«3 – 40 – 50» бағдарламасы басталды.", []),
        ("Ауылда Тау-сегіз қонды.", []),
        ("«Жүз үй салынды», – деді әкім.", ["Жүз = 100 1"]),
        ("«Тоғыз отбасы «Ырыс» жобасы арқылы үй алды», – деді әкім.", ["Тоғыз = 9 1"]),
        ('"Ырыс" жобасы бойынша 9 үй "Дала" жобасы бойынша салынды.', ["9 = 9 1"]),
        ("Екі-үш үй жанды.", ["Екі-үш = range 2..3 1"]),
        ("Ауылға екі жас сержант келді.", ["екі = 2 1"]),
        ("Сержант жиырма жас шамасында.", []),
        ("Адамдар жедел 102 пултіне хабарласып, көмек сұрады.", []),
    ],
)
def test_a_quantity(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Алқаптың 1200 гектар жерінің 400-і суарылмайды.", ["1200 гектар = 1200 har", "400-і = 400 har"]),
        ("Былтыр 700 млн теңгенің 200-і ғана игерілді.",
         ["700 млн теңгенің = 700000000 KZT", "200-і = 200000000 KZT"]),
        ("5 мың шақырым жолдың 2 мыңы нашар күйде.", ["5 мың шақырым = 5000 km", "2 мыңы = 2000 km"]),
        ("Жөндеуге жататын 120 шақырымның 80-ін бітірді.", ["120 шақырымның = 120 km", "80-ін = 80 km"]),
        ("Өңірде 1200 гектар жер бөлінді, оның 400-і бос.", ["1200 гектар = 1200 har", "400-і = 400 har"]),
        # nobody can tell: 20 or 20 thousand; items are no hectares, no metres, no tonnes
        ("Өңірдегі 45 мың гектар жердің 20-сы бос.", ["45 мың гектар = 45000 har", "20-сы = 20 1"]),
        ("Былтыр 90 гектар бақтардың 3-і жанды.", ["90 гектар = 90 har", "3-і = 3 1"]),
        ("Өткенде 5 шақырым жолдың екеуі жабылды.", ["5 шақырым = 5 km", "екеуі = 2 1"]),
        ("Тасқыннан 90 метрлік көпірдің 2-і бұзылды.", ["90 метрлік = 90 m", "2-і = 2 1"]),
        ("Ауылда 30 тонна көмір бар, соның 5-еуі жеткізілді.", ["30 тонна = 30 t", "5-еуі = 5 1"]),
    ],
)  # fmt: skip
def test_a_part_of_an_amount(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Жетпістен асқан қарттар саны 3 мыңнан асады.", ["3 мыңнан = more_than 3000 1"]),
        ("60-тан асқан 40 зейнеткер жүгірді.", ["40 = 40 1"]),
        ("Мұнда саны 70-тен асқан науқас жатыр.", ["70-тен = more_than 70 1"]),
    ],
)
def test_an_age_that_somebody_is_past(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


def test_a_time_that_passed_is_no_figure() -> None:
    assert read("Полиция оларды бес сағаттан астам уақыттан кейін босатты.") == []


def test_two_numbers_of_one_adjective_count_nothing() -> None:
    assert read("Бес және тоғыз қабатты үйлер салынды.") == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Полиция 5 кг астам апиын алды.", ["5 кг астам | measure more_than 5 None kg None"]),
        ("Құдықтан 3 м.куб су алынды.", ["3 м.куб | measure exact 3 3 m3 None"]),
        ("Дерек 470 жағдайға дейін азайды.", ["470 | count exact 470 470 1 to"]),
        (
            "Қант – 8%-ке, көкөніс пен жеміс-жидек – 5%-ке, ұн – 2%-ке қымбаттады.",
            [
                "8%-ке | percent exact 8 8 % increase",
                "5%-ке | percent exact 5 5 % increase",
                "2%-ке | percent exact 2 2 % increase",
            ],
        ),
        (
            "Сүт бір айда 1,2%-ке, ал бір жылда 32%-ке қымбаттады.",
            [
                "бір айда | duration exact 1 1 mo None",
                "1,2%-ке | percent exact 1.2 1.2 % increase",
                "бір жылда | duration exact 1 1 a None",
                "32%-ке | percent exact 32 32 % increase",
            ],
        ),
        (
            "Пияз – 31%, сәбіз – 15%-ға қымбаттады.",
            ["31% | percent exact 31 31 % increase", "15%-ға | percent exact 15 15 % increase"],
        ),
        (
            "Бензин (3%-ға) және газ (4%-ға) арзандады.",
            ["3%-ға | percent exact 3 3 % decrease", "4%-ға | percent exact 4 4 % decrease"],
        ),
        (
            "Өндіріс көлемінің ұлғаюы Таразда (44,5%-ға), Аралда (11%-ға) байқалды.",
            [
                "44,5%-ға | percent exact 44.5 44.5 % increase",
                "11%-ға | percent exact 11 11 % increase",
            ],
        ),
        (
            "Экспорт 20%, 3 млн тоннаға дейін төмендеді.",
            [
                "20% | percent exact 20 20 % decrease",
                "3 млн тоннаға | measure exact 3000000 3000000 t to",
            ],
        ),
        (
            "Бұл 7 есе немесе 2 млн тоннаға аз.",
            [
                "7 есе | factor exact 7 7 x decrease",
                "2 млн тоннаға | measure exact 2000000 2000000 t decrease",
            ],
        ),
        ("Пәтердің ауданы 82,5 ш/м болды.", ["82,5 ш/м | measure exact 82.5 82.5 m2 None"]),
        ("Жүктен 2 сентнер балық табылды.", ["2 сентнер | measure exact 2 2 dt None"]),
        ("Тұрғындар қатары 9 мың адамға арта түсті.", ["9 мың | count exact 9000 9000 1 increase"]),
        (
            "2030 жылы саны 2 миллионға жететінін айтты.",
            ["2 миллионға | count exact 2000000 2000000 1 to"],
        ),
        (
            "Ет 7%, нан 9%, қызмет 11%-ға қымбаттады.",
            [
                "7% | percent exact 7 7 % increase",
                "9% | percent exact 9 9 % increase",
                "11%-ға | percent exact 11 11 % increase",
            ],
        ),
        (
            "Бағам – 470 теңге, кейін – 500 теңгеге дейін жетті.",
            [
                "470 теңге | money exact 470 470 KZT None",
                "500 теңгеге | money exact 500 500 KZT to",
            ],
        ),
        (
            "Доллар басында 500 теңгеден, ал соңында 503 теңгеден асты.",
            [
                "500 теңгеден | money more_than 500 None KZT None",
                "503 теңгеден | money more_than 503 None KZT None",
            ],
        ),
        (
            "Тонау 80-нен 24-ке дейін, ұрлық 3 есеге немесе 18 мыңнан 6 мыңға дейін азайды.",
            [
                "80-нен | count exact 80 80 1 from",
                "24-ке | count exact 24 24 1 to",
                "3 есеге | factor exact 3 3 x decrease",
                "18 мыңнан | count exact 18000 18000 1 from",
                "6 мыңға | count exact 6000 6000 1 to",
            ],
        ),
        (
            "Халық 190 мың адамға немесе 1,1 пайызға, ал қала халқы 90 мың адамға өсті.",
            [
                "190 мың | count exact 190000 190000 1 increase",
                "1,1 пайызға | percent exact 1.1 1.1 % increase",
                "90 мың | count exact 90000 90000 1 increase",
            ],
        ),
        (
            "Зауыт күніне 255 мың текшеметр су тазалайды.",
            ["255 мың текшеметр | measure exact 255000 255000 m3 None"],
        ),
        (
            "Өсім байқалады: көмір — 6% (8 млн тонна), мыс — 9% (2 млн тонна).",
            [
                "6% | percent exact 6 6 % increase",
                "8 млн тонна | measure exact 8000000 8000000 t None",
                "9% | percent exact 9 9 % increase",
                "2 млн тонна | measure exact 2000000 2000000 t None",
            ],
        ),
        (
            "Көмір 7%-ке (2 млн тонна), мыс 4%-ке (9 млн тонна) ұлғайды.",
            [
                "7%-ке | percent exact 7 7 % increase",
                "2 млн тонна | measure exact 2000000 2000000 t None",
                "4%-ке | percent exact 4 4 % increase",
                "9 млн тонна | measure exact 9000000 9000000 t None",
            ],
        ),
        ("Көлем былтырғы деңгейден 7,2%-ға асты.", ["7,2%-ға | percent exact 7.2 7.2 % increase"]),
        (
            "Су ағыны 500-ден 940 текше метр секундқа дейін ұлғайды.",
            [
                "500-ден | measure exact 500 500 m3/s from",
                "940 текше метр секундқа | measure exact 940 940 m3/s to",
            ],
        ),
        ("Айлық екі есеге жуық өсті.", ["екі есеге жуық | factor approx 2 2 x increase"]),
        (
            "Ресей – 8,5 есе, Иран – 4,7 есе өсті.",
            [
                "8,5 есе | factor exact 8.5 8.5 x increase",
                "4,7 есе | factor exact 4.7 4.7 x increase",
            ],
        ),
        (
            "Жіберілгендер саны – 3 547, яғни тапсырманың 100,6%-ы.",
            ["3 547 | count exact 3547 3547 1 None", "100,6%-ы | percent exact 100.6 100.6 % None"],
        ),
        ("Астана уақыты бойынша 15.30-да 9 үй жанды.", ["9 | count exact 9 9 1 None"]),
        ("Тәркіленген ет 52,3 келіні құрады.", ["52,3 келіні | measure exact 52.3 52.3 kg None"]),
        ("Үйінде үш келіні тұрады.", ["үш | count exact 3 3 1 None"]),
        (
            "Жел секундына 15 метрден 20 метрге дейін күшейді.",
            ["15 метрден | measure exact 15 15 m/s from", "20 метрге | measure exact 20 20 m/s to"],
        ),
        ("Ауданда саны 20 оқушыға артты.", ["20 | count exact 20 20 1 increase"]),
        ("Дерек былтырдан 18 оқиғаға көбейді.", ["18 | count exact 18 18 1 increase"]),
        (
            "Бұл былтырғыдан 6%-ға (12 мың адам) жоғары.",
            ["6%-ға | percent exact 6 6 % increase", "12 мың | count exact 12000 12000 1 None"],
        ),
        (
            "Айлық – 69 мың теңге (+6 мың теңге).",
            [
                "69 мың теңге | money exact 69000 69000 KZT None",
                "+6 мың теңге | money exact 6000 6000 KZT increase",
            ],
        ),
        ("Биыл 1 АЕК 3 932 теңге болды.", ["3 932 теңге | money exact 3932 3932 KZT None"]),
        ("Апат жолдың 9 км-да болды.", []),
        ("Сарбаздар 5571 әскери бөлімінен келді.", []),
        (
            "Бұл былтырғыдан 240 мың адамға артық немесе 1,3%-ға жоғары.",
            [
                "240 мың | count exact 240000 240000 1 increase",
                "1,3%-ға | percent exact 1.3 1.3 % increase",
            ],
        ),
        ("Қалтасында 90 грамға жуық апиын бар.", ["90 грамға жуық | measure approx 90 90 g None"]),
        ("Таразда 1000 тұрғынға 25 адам келеді.", ["25 | count exact 25 25 1 None"]),
        ("Облыс туу бойынша 1 орында.", []),
        ("Түнде 5°С болды.", ["5°С | measure exact 5 5 Cel None"]),
        ("Түнде 5 °C болды.", ["5 °C | measure exact 5 5 Cel None"]),
        (
            "Түнде -1…+1°С, ертең +7...+9 градус болады.",
            [
                "-1…+1°С | measure range -1 1 Cel None",
                "+7...+9 градус | measure range 7 9 Cel None",
            ],
        ),
        ("Түнде -5…-8°С аяз болады.", ["-5…-8°С | measure range -8 -5 Cel None"]),
        ("Түнде 1- 6°С аяз болады.", ["1- 6°С | measure range -6 -1 Cel None"]),
        ("Түнде 1- 6°С жылы болады.", ["1- 6°С | measure range 1 6 Cel None"]),
        ("Ертең +4+6°C жылы болады.", ["+4+6°C | measure range 4 6 Cel None"]),
        (
            "Күн +17…+19 градусқа дейін жылиды.",
            ["+17…+19 градусқа дейін | measure range 17 19 Cel None"],
        ),
        ("Түнде -20-25 градус аяз болады.", ["-20-25 градус | measure range -25 -20 Cel None"]),
        ("Түнде -5…8°С болады.", []),
        (
            "Баға 5…8 теңге болды.",
            ["5 | count exact 5 5 1 None", "8 теңге | money exact 8 8 KZT None"],
        ),
        (
            "Жел екпіні секундына – 23, кей жерде 30 метрге дейін жетті.",
            ["23 | measure exact 23 23 m/s None", "30 метрге | measure exact 30 30 m/s to"],
        ),
        (
            "Айлық алдыңғы тоқсанмен салыстырғанда 6%-ға өсті.",
            ["6%-ға | percent exact 6 6 % increase"],
        ),
        ("Осы тоқсанға жоспар бар.", []),
        ("Доллар бағамы 540 теңгеге түсті.", ["540 теңгеге | money exact 540 540 KZT to"]),
        ("Доллар бағамы 4 теңгеге түсті.", ["4 теңгеге | money exact 4 4 KZT decrease"]),
        (
            "Жөндеуге 4 милрд теңге бөлінді.",
            ["4 милрд теңге | money exact 4000000000 4000000000 KZT None"],
        ),
        ("15 және одан жоғары жастағы тұрғындар қатысты.", []),
        ("I тоқсанның қорытындысы бойынша жиын өтті.", []),
        ("Былтырғы ІІ тоқсанның нәтижесі жарияланды.", []),
        ("Екі тоқсан қатарынан тапшылық тіркелді.", []),
        ("Жылдың үш тоқсанының қорытындысы шықты.", []),
        ("Жылдың екі кварталының есебі дайын.", []),
        ("Екі кварталда су жоқ.", ["Екі | count exact 2 2 1 None"]),
        ("Зауыт миллиардтық келісімге қол қойды.", []),
        (
            "Қорда миллионға жуық кітап бар.",
            ["миллионға жуық | count approx 1000000 1000000 1 None"],
        ),
        ("Мөлшерлеме 0,5 п.т. өсті.", ["0,5 п.т. | percent exact 0.5 0.5 % increase"]),
        (
            "Станса 20 млн кВт-сағ өндірді.",
            ["20 млн кВт-сағ | measure exact 20000000 20000000 kWh None"],
        ),
        ("Станса 20 МВт·сағ өндірді.", ["20 МВт·сағ | measure exact 20 20 MWh None"]),
        ("Бағасы бір баррелі үшін 75 доллар.", ["75 доллар | money exact 75 75 USD None"]),
        (
            "Қарыз 2,1 млрд. АҚШ доллары.",
            ["2,1 млрд. АҚШ доллары | money exact 2100000000 2100000000 USD None"],
        ),
        ("Қарыз 3 млрд. $ болды.", ["3 млрд. $ | money exact 3000000000 3000000000 USD None"]),
        ("Қарыз 2 мың АҚШ долл. болды.", ["2 мың АҚШ долл. | money exact 2000 2000 USD None"]),
        ("Халық 5 млн. Америка бұған қарсы.", ["5 млн | count exact 5000000 5000000 1 None"]),
        ("Шығын 300 млнтеңге болды.", []),
        ("Бағам 3 теңге 20 тиынға өсті.", ["3 теңге 20 тиынға | money exact 3.2 3.2 KZT increase"]),
        (
            "Бағам 480 теңге 52 тиын болды.",
            ["480 теңге 52 тиын | money exact 480.52 480.52 KZT None"],
        ),
        ("1 доллар = 480 теңге.", ["480 теңге | money exact 480 480 KZT None"]),
        ("Бағам 1 доллар үшін 480 теңге.", ["480 теңге | money exact 480 480 KZT None"]),
        ("Бүгін бір доллар 520 теңге тұрады.", ["520 теңге | money exact 520 520 KZT None"]),
        ("Бүгін 1 еуро – 600 теңге.", ["600 теңге | money exact 600 600 KZT None"]),
        (
            "Базарда бір рубльді 6,3 теңгеден сатты.",
            ["6,3 теңгеден | money exact 6.3 6.3 KZT None"],
        ),
        ("Бағасы 1 теңге 20 тиын болды.", ["1 теңге 20 тиын | money exact 1.2 1.2 KZT None"]),
        (
            "Билет 1 доллар, түскі ас 900 теңге тұрады.",
            ["1 доллар | money exact 1 1 USD None", "900 теңге | money exact 900 900 KZT None"],
        ),
        ("Ол 1 доллар үшін ұрысты.", ["1 доллар | money exact 1 1 USD None"]),
        ("Желі 0,4 кВ болды.", ["0,4 кВ | measure exact 0.4 0.4 kV None"]),
        ("Іс 189 – бабымен қозғалды.", []),
        ("Оқиға туралы 102 арнасына хабар түсті.", []),
        ('Бұл туралы "Көрме — 2017" компаниясы айтты.', []),
        (
            "Азық бағасы 5%-ға дейін, киім бағасы 7%-ға дейін өсті.",
            ["5%-ға | percent exact 5 5 % to", "7%-ға | percent exact 7 7 % to"],
        ),
    ],
)
def test_a_figure(text: str, figures: list[str]) -> None:
    assert shown(text, "kk") == figures


@pytest.mark.parametrize(
    "text",
    ["7-нен 8 қаңтарға қараған түні 3 үй жанды.", "1-нен 5 мамырға дейін 3 көрме өтеді."],
)
def test_the_first_of_two_days_is_no_figure(text: str) -> None:
    assert [int(claim.quantity.low or 0) for claim in read(text)] == [3]


def test_so_many_of_them_before_a_month_are_no_day() -> None:
    both = read("Орталыққа 50 бала келді, тағы 30-ы желтоқсанға дейін келеді.")
    assert [int(claim.quantity.low or 0) for claim in both] == [50, 30]


def test_kilos_that_are_no_daughters_in_law() -> None:
    [claim] = read("Полиция 87 келіні заңсыз айналымнан шығарды.")
    assert (claim.quantity.low, claim.quantity.unit) == (87, "kg")


@pytest.mark.parametrize(
    "text",
    [
        "А 98 көшесінде 53 пәтер берілді.",
        "Кеше 12-лер шамасында 53 үй жанды.",
        "Үйдің 1 шаршы метрі 53 мың теңгені құрайды.",
    ],
)
def test_a_street_a_time_and_the_unit_of_a_price_are_no_figures(text: str) -> None:
    [claim] = read(text)
    assert claim.quantity.low in (53, 53000)


def test_the_mark_of_petrol_is_no_figure() -> None:
    [claim] = read("АИ 92 бензині 205 теңге тұрады.")
    assert claim.quantity.low == 205


def test_a_bound_over_an_adverb() -> None:
    [claim] = read("Құны 10 млрд теңгеден сәл асты.")
    assert (claim.quantity.relation, slot_of(claim, "counted")) == ("more_than", "Құны")


def test_kilowatts_of_an_adjective() -> None:
    [claim] = read("Елде қуаты 3 750 киловаттық станция іске қосылды.")
    assert (claim.quantity.low, claim.quantity.unit) == (3750, "kW")


def test_a_bound_over_brackets() -> None:
    over, share = read("Айналым 9,7 млрд доллардан (жалпы көлемнің 18,9%) асты.")
    assert (over.quantity.relation, share.quantity.relation) == ("more_than", "exact")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("3540 тонна тұрмыстық және құрылыс қалдықтары шығарылды.", "құрылыс қалдықтары"),
        ("Қостанай облысында 4109 гектар алқапқа егін себілді.", "алқапқа"),
        ("Астық түсімі мол, гектарынан 30-50 центнерден айналды.", "Астық түсімі"),
    ],
)
def test_what_is_measured(text: str, counted: str) -> None:
    [claim] = read(text)
    assert slot_of(claim, "counted") == counted


@pytest.mark.parametrize(
    "text",
    [
        "Ұшақ сағат 16: 00-де қонды.",
        "Көлік Ақсай – Теректі жолының 45 шақырымында төңкерілді.",
        "Ол 2 күн қатарынан ұйықтады.",
        "Сауда туралы Хабар 24 айтты.",
        "Ер адам мен әйел 42 және 22 жастағы.",
    ],
)
def test_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Өзен деңгейі 9 метр 12 сантиметрге жетті.", 9.12, "m"),
        ("Бекет 9 шақырым 300 метр жерде тұр.", 9.3, "km"),
        ("Ұшақ салмағы — тоғыз тонна алты жүз килограмм.", 9.6, "t"),
    ],
)
def test_a_measure_in_two_units(text: str, value: float, unit: str) -> None:
    (claim,) = read(text)
    assert (float(claim.quantity.low or 0), claim.quantity.unit) == (value, unit)


def test_a_share_in_digits() -> None:
    (claim,) = read("Оның 9-дан 3 бөлігі шетелге кетті.")
    assert (claim.quantity.kind, float(claim.quantity.low or 0)) == ("percent", 33.33)


def test_a_number_that_was_said_again() -> None:
    assert len(read("(Тоғыз мың) тоғыз мың тұрғынды қамтиды.")) == 1


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Жыл басынан 102 нөміріне 738 хабарлама түсті.", ["738"]),
        ("Дүмпуден шамамен 11 минут өткен соң 5 үй құлады.", ["5"]),
        ("Апаттан кейін бір адам ауруханада қалды.", ["бір"]),
        ("1000 адамды есептегенде 7 адам туған.", ["7"]),
    ],
)
def test_the_figures(text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in read(text)] == figures


def test_a_speed_that_the_wind_comes_to() -> None:
    assert read("Желдің екпіні 23-28 м/с күшейеді.")[0].quantity.change == "to"


def test_a_bound_with_slightly() -> None:
    assert read("Оның салмағы 4 кг-дан сәл артық болды.")[0].quantity.relation == "more_than"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Теңізге секундына 50 текше метр су келеді.", "m3/s"),
        ("Теңізге секундына кемінде 30 текше метр су келеді.", "m3/s"),
        ("Теңізге жылына 30 текше метр су келеді.", "m3"),
    ],
)
def test_what_flows_in_a_second(text: str, unit: str) -> None:
    assert read(text)[0].quantity.unit == unit


def test_by_how_much_and_to_what_each_of_a_list_rose() -> None:
    claims = read(
        "Астық 4,5 пайызға, тоннасына 76 мың теңгеге дейін, ал ұн 5 пайызға, 91 мың теңгеге дейін өсті."
    )
    assert [claim.quantity.change for claim in claims] == ["increase", "to", "increase", "to"]


def test_from_what_and_by_how_many_points_a_rate_fell() -> None:
    claims = read("Мөлшерлеме бұрынғы деңгейден (15,25%) 50 базистік тармаққа төмендеді.")
    assert [claim.quantity.change for claim in claims] == [None, "decrease"]
    assert claims[1].quantity.unit == "bp"


def test_a_bound_behind_an_owner() -> None:
    assert read("Деңгей 10,8 метрдің маңайына түсті.")[0].quantity.relation == "approx"


def test_numbers_of_items_in_a_line() -> None:
    claims = read("Бюджет мынадай болсын: 1) кірістер – 6 млн теңге; 2) шығындар – 7 млн теңге.")
    assert [claim.quantity.text for claim in claims] == ["6 млн теңге", "7 млн теңге"]


def test_a_price_that_is_not_to_be_exceeded_is_a_bound() -> None:
    (claim,) = read("Құнын 40 мың теңгеден асырмау талап етілді.")
    assert claim.quantity.relation == "at_most"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Оның тоқсан үші қалада тұрады.", ["тоқсан үші 93"]),
        ("Соның он бірі тоқтады.", ["он бірі 11"]),
        ("Қарттардың қырық біреуі келді.", ["қырық біреуі 41"]),
        ("Оның бір мың алты жүзі жетім.", ["бір мың алты жүзі 1600"]),
        ("Екі жүзінің қағазы жоқ.", ["Екі жүзінің 200"]),
        ("Алпыс үшін сатты.", ["Алпыс үшін 63"]),
        ("Үйдің бірі жанды.", []),
        ("Он есік жабылды, он біріншісі ашылды.", ["Он 10"]),
        ("Жиырма шақты шақырым жүрді.", ["Жиырма шақты шақырым 20"]),
        ("Малшы 10 шақты жыл бойы іздеді.", []),
        ("Бар-жоғы 3 ғана миллион теңге жиналды.", ["3 ғана миллион теңге 3000000"]),
        ("Қорға 5 бірдей мың теңге түсті.", ["5 бірдей мың теңге 5000"]),
        ("Шебер төрт-ақ метр мата алды.", ["төрт-ақ метр 4"]),
        ("Екі келін қалды.", ["Екі 2"]),
        ("Сәбіздің келісі 90 теңге еді.", ["90 теңге 90"]),
        ("Екі мың он жетіде 40 үй салынды.", ["40 40"]),
        ("Үлесі 95 пайызға шамалас болды.", ["95 пайызға шамалас 95"]),
    ],
)
def test_a_number(text: str, wanted: list[str]) -> None:
    assert [f"{c.quantity.text} {c.quantity.low}" for c in read(text)] == wanted


def test_the_first_three_are_no_figure() -> None:
    assert not read("Алматы облысы алғашқы үштікті түйіндеді.")


def test_a_measure_listed_by_places() -> None:
    claims = read("Аумақта 90 мың га жер суарылады: Жамбыл облысы – 50 мың га, БҚО – 40 мың га.")
    assert [slot_of(claim, "place") for claim in claims[1:]] == ["Жамбыл облысы", "БҚО"]
    assert [slot_of(claim, "counted") for claim in claims[1:]] == ["жер", "жер"]


def test_the_number_of_a_house_is_no_figure() -> None:
    assert not read("Өрт Абай көшесі, 61 мекенжайында болды.")


def test_the_place_is_not_what_another_figure_counts() -> None:
    claims = read("Тараз қаласында 50 үйде 200 адам тұрады.")
    assert slot_of(claims[1], "place") == "Тараз қаласында"


def test_a_count_is_no_share_of_the_next() -> None:
    count, share = read("Туристер саны 180 мың немесе 72% болды.")
    assert (count.quantity.unit, share.quantity.unit) == ("1", "%")


def test_two_days_of_a_month_are_no_figures() -> None:
    assert not read("Наурыздың 6-сы мен 7-сі күндері жел соғады.")


def test_from_one_price_on_to_another() -> None:
    (claim,) = read("Ет 2 700 теңгеден бастап 3 000 теңгеге дейін сатылады.")
    assert (claim.quantity.low, claim.quantity.high) == (2700, 3000)


def test_the_number_in_a_name_is_no_figure() -> None:
    assert not read("Кеше «Бастау 7» ЖШС тексерілді.")


def test_a_list_by_origin_counts_what_its_last_does() -> None:
    claims = read("Қытайдан 8 мыңнан астам, Үндістаннан 6 мыңнан астам саяхатшы келді.")
    assert [slot_of(claim, "counted") for claim in claims] == ["саяхатшы", "саяхатшы"]


def test_a_list_of_places_shares_its_unit() -> None:
    claims = read("Ресейдегі айлық 61 мың, Таразда 37, Аралда 22, Семейде 16 мың долларды құрайды.")
    assert [claim.quantity.low for claim in claims] == [61_000, 37_000, 22_000, 16_000]
    assert {slot_of(claim, "counted") for claim in claims} == {"айлық"}


def test_thousands_may_end_a_sentence() -> None:
    _, second = read("Биыл тіркелген неке саны 8 мың. Оның 6 мыңы қалада тіркелді.")
    assert slot_of(second, "action") == "тіркелді"


def test_shares_in_brackets_are_of_their_places() -> None:
    claims = read("Кейінгі орында Тараз (80%) және Қызылорда (81%) қалалары тұр.")
    assert [slot_of(claim, "counted") for claim in claims] == [None, None]
    assert [slot_of(claim, "place") for claim in claims] == ["Тараз", "Қызылорда"]


def test_old_letters_write_millions_with_one_i() -> None:
    (claim,) = read("Biyl jolgha 2 milliard 300 million tenge bólindi, úlken kópir salyndy.")
    assert claim.quantity.low == 2_300_000_000


def test_the_part_of_an_article_is_no_figure() -> None:
    (claim,) = read("Кодекстің 383 бабының 1 бөлігімен 150 іс қаралды.")
    assert claim.quantity.low == 150


def test_the_last_of_a_list_of_places_says_what_is_counted() -> None:
    claims = read("Астанада – 1 511 807, Таразда 249 581 адам тұрады.")
    assert [slot_of(claim, "counted") for claim in claims] == ["адам", "адам"]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Топтың он үшеуі қамалды.", [("он үшеуі", 13)]),
        ("Көлік мінгендердің жүз жетеуі келді.", [("жүз жетеуі", 107)]),
        ("Олардың екеуі мен үшеуі келді.", [("екеуі", 2), ("үшеуі", 3)]),
        ("Мал дәрігері сиырлардың 6-уынан ауру тапты.", [("6-уынан", 6)]),
        ("Қоймада 5, 6 және жүз қапшық тұр.", [("5", 5), ("6", 6), ("жүз", 100)]),
    ],
)
def test_persons_and_things_that_a_word_gathers(text: str, figures: list[tuple[str, int]]) -> None:
    assert [(c.quantity.text, c.quantity.low) for c in read(text)] == figures


def test_months_of_which_results_are_told_are_no_figure() -> None:
    assert read("Зауыт тоғыз айдың қорытындысын шығарды.") == []


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Жұмысшылардың орташа жасы ерлерде 44, әйелдерде 39 жас.", ["a", "a"]),
        ("Зейнет жасы ерлер үшін 63, әйелдер үшін 61 жас.", ["a", "a"]),
        ("Цехта 63, екі қоймада 5 күн жөндеу болды.", ["1", "1", "d"]),
        ("Ол 9 млн теңге аударды, аударымның 2 миллионы қайтарылды.", ["KZT", "KZT"]),
        ("Қорға 9 млн теңге түсті, кітаптың 2 миллионы сатылды.", ["KZT", "1"]),
        ("Өрт саны – 12, шығын 30 млн теңге болды.", ["1", "KZT"]),
        ("Кіріс – 12 млрд теңге;\nхалық саны – 2 млн.", ["KZT", "1"]),
        ("Кіріс – 12 млрд теңге;\nшығыс – 2 млрд.", ["KZT", "KZT"]),
        ("Кіріс – 12 млрд теңге, шығыс – 13 млрд, тұрғыны – 2 млн.", ["KZT", "KZT", "1"]),
        ("Бюджет 190 млрд теңге, халықтың 2 миллионы ауылда.", ["KZT", "1"]),
        ("Мектепте оқушы саны биыл 150, үлгерім 85 пайыз.", ["1", "%"]),
        ("Тариф 25 теңге, абонент саны 300.", ["KZT", "1"]),
        ("Зардап шеккендер 15, залал 3 млн теңге.", ["1", "KZT"]),
        ("Залал 3 млн теңге, зардап шеккендер 15.", ["KZT", "1"]),
        ("Ауданда мұғалімдер – 15, сапа 80 пайыз.", ["1", "%"]),
        ("Ауданда үй 900, үлгерім 80 пайыз.", ["1", "%"]),
        ("Ерлер саны 40, әйелдер саны 60 пайыз.", ["%", "%"]),
        ("Өнім 40 мың тонна, жұмысшы 38.", ["t", "1"]),
        ("Өнім 40 мың тонна, былтыр 38.", ["t", "t"]),
        ("Шығын 12 млн теңге, өлгені 3.", ["KZT", "1"]),
        ("Алғаны 9, бергені 12 млн теңге.", ["KZT", "KZT"]),
        ("Дәрігерлер 300, санитарлар 85 мың теңге алады.", ["KZT", "KZT"]),
        ("Балалардың 12, ересектердің 30 пайызы ауырды.", ["%", "%"]),
        ("Тұрғындары 2,5, ауылы 3 пайызға көбейді.", ["%", "%"]),
    ],
)
def test_a_unit_that_is_told_once(text: str, units: list[str]) -> None:
    assert [claim.quantity.unit for claim in read(text)] == units


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Шамасы, он адам келеді.", ["он"]),
        ("Базарда где-то 40 дүкен жанды.", ["где-то 40"]),
        ("Қалаға дейін шамасы он шақырым жер бар.", ["шамасы он шақырым"]),
    ],
)
def test_other_words_for_about(text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in read(text)] == figures


@pytest.mark.parametrize(
    ("text", "units", "low"),
    [
        ("Судың температурасы плюс 20 болды.", ["Cel"], 20),
        ("Түнде ауа температурасы минус 30-ға дейін төмендейді.", ["Cel"], -30),
        ("Оның қызметкерлері — плюс 20.", ["1"], 20),
        ("Судың температурасы жоғары. Цехта плюс 20 адам бар.", ["1"], 20),
    ],
)
def test_degrees_that_are_left_out_behind_a_sign(text: str, units: list[str], low: int) -> None:
    assert [(c.quantity.unit, c.quantity.low) for c in read(text)] == [
        (unit, low) for unit in units
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Түнде 25 градус аяз болады.", ["25 градус | measure exact -25 -25 Cel None"]),
        ("Ертең аяз 20-25 градус болады.", ["20-25 градус | measure range -25 -20 Cel None"]),
        ("Аяз 25 градустан асты.", ["25 градустан | measure less_than None -25 Cel None"]),
        ("Аязбай 38 градус ыстықта жүрді.", ["38 градус | measure exact 38 38 Cel None"]),
        ("Аяз 5 градусқа күшейді.", ["5 градусқа | measure exact 5 5 Cel increase"]),
        ("Ауылда аяз -35 градус болды.", ["-35 градус | measure exact -35 -35 Cel None"]),
        ("Аязда 25 градустан төмен суға түсті.", ["25 градустан төмен | measure less_than None 25 Cel None"]),
        ("Түнде нөлден төмен 25 градус болады.", ["нөлден төмен 25 градус | measure exact -25 -25 Cel None"]),
        ("Термометр минус белгісі 30 градусты көрсетті.", ["30 градусты | measure exact -30 -30 Cel None"]),
        ("Желіге 24 кВт·сағатқа дейін берілді.", ["24 кВт·сағатқа дейін | measure at_most None 24 kWh None"]),
        ("Интернет жылдамдығы 68 Мбит/с болды.", ["68 Мбит/с | measure exact 68 68 Mbit/s None"]),
    ],
)  # fmt: skip
def test_frost_is_below_zero_and_units_in_full(text: str, figures: list[str]) -> None:
    assert shown(text, "kk") == figures


@pytest.mark.parametrize(
    "text",
    [
        "Кеше 101 телефонына от туралы хабар түсті.",
        "От шықса, 101 немесе 112 нөміріне хабарласыңыз.",
        "Түнде 112 пультіне дабыл келді.",
        "Үйде 7, 5 және 2 жастағы балалар қалған.",
        "Апаттан 11, 8, 6 және 4 жастағы қыздар аман шықты.",
        "Екеуінің арасындағы байланыс белгісіз.",
        "Үшеуінің ішінде ең жасы – Асан.",
        "Аңшыдан 16 калибрлі мылтық тәркіленді.",
        "Ошақтың координаттары – 42,62° солтүстік, 78,92° шығыс.",
    ],
)
def test_numbers_that_are_called_ages_in_a_list_and_those_told_of_before_are_no_figures(
    text: str,
) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Жарыста Асан Үсенов (63 келі) алтын медаль алды.", []),
        ("66 келіде сынға түскен Ерлан Оспан жеңіске жетті.", []),
        ("75 келіге дейінгі салмақта Болат Қасым қола алды.", []),
        ("80 келі салмақ дәрежесінде Нұрлан Әлі жеңді.", []),
        ("Полиция 12 келі есірткі тәркіледі.", ["12 келі"]),
        ("Бала (35 келі) ауруханаға түсті.", ["35 келі"]),
        ("Ол 20 келі салмақ тастады.", ["20 келі"]),
        ("12 маусым, 2024 09:45 Әкімдік 30 үй салды.", ["30"]),
        ("3 Қыркүйек, 2021\nАуданда 40 бала мектепке барды.", ["40"]),
        ("Ауылға 3 қараша, 2016 адам жиналды.", ["2016"]),
        ("Қалада үйдің бір шаршы метрі 2 пайызға қымбаттады.", ["2 пайызға"]),
        ("Жердің 1 гектары өртеніп, 2 үй жанды.", ["1 гектары", "2"]),
    ],
)
def test_weights_of_fights_dates_of_pages_and_what_is_priced_are_no_figures(
    text: str, figures: list[str]
) -> None:
    assert [claim.quantity.text for claim in read(text)] == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Баға 5 мың теңге мен 9 мың теңге аралығында.", [("range", 5000, 9000)]),
        ("Түнде ауа -4°С пен +2°С аралығында болды.", [("range", -4, 2)]),
        ("Жалақы 200 мың теңгеден 300 мың теңге аралығында.", [("range", 200_000, 300_000)]),
        (
            "Айыппұл 3 млн теңге мен 5 млн теңгені құрады.",
            [("exact", 3e6, 3e6), ("exact", 5e6, 5e6)],
        ),
        ("12 үй мен 40 қора аралығында жол бар.", [("exact", 12, 12), ("exact", 40, 40)]),
        ("Түнде 1-3 градус үсік жүрді.", [("range", -3, -1)]),
        ("4 адам үсік шалып ауруханаға түсті.", [("exact", 4, 4)]),
        ("Сальдо – -573 мың теңге болды.", [("exact", -573_000, -573_000)]),
        ("Тапшылық – - 12 млн теңге;", [("exact", -12e6, -12e6)]),
        ("Табыс – 12 млн теңге.", [("exact", 12e6, 12e6)]),
    ],
)
def test_what_lies_between_two_amounts_with_units_is_a_range_and_black_frost_is_below_zero(
    text: str, figures: list[tuple[str, float, float]]
) -> None:
    found = [claim.quantity for claim in read(text)]
    assert [(one.relation, one.low, one.high) for one in found] == figures


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Өнімділік гектарына 18 центнер болса, көрші ауданда 12 центнерді құрады.",
            ["dt/har", "dt/har"],
        ),
        ("Ауданда гектарына 20 центнер болса, ал көршіде 14,9 ц. құрайды.", ["dt/har", "dt/har"]),
        ("Гектарына 20 центнерден шығып, барлығы 900 центнерді құрады.", ["dt/har", "dt"]),
        ("Гектарына 20 центнер берсе, ертеңіне 15 центнер бидай сатылды.", ["dt/har", "dt"]),
        ("Бөлшектеу құны 500 000 тенге болды.", ["KZT"]),
        ("Жұлдыз 9900 жарық жылы қашықтықта тұр.", ["[ly]"]),
    ],
)
def test_a_yield_beside_another_and_tenge_in_russian_letters(text: str, units: list[str]) -> None:
    assert [claim.quantity.unit for claim in read(text)] == units


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Компания 11 емес, 13 млн теңге алды.", [(11_000_000, "KZT"), (13_000_000, "KZT")]),
        ("Жөндеуге 5 млн емес, 8 млн теңге жұмсалды.", [(5_000_000, "KZT"), (8_000_000, "KZT")]),
        ("Апаттан 12 емес, 14 адам зардап шекті.", [(12, "1"), (14, "1")]),
    ],
)
def test_a_denied_number_has_the_unit_of_the_right_one(
    text: str, amounts: list[tuple[int, str]]
) -> None:
    assert [(c.quantity.low, c.quantity.unit) for c in read(text)] == amounts


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Олар 3 сағат 15 адамды іздеді.", ["3 сағат = 3 h", "15 = 15 1"]),
        ("Олар ұзақ сағат 15 адамды іздеді.", ["15 = 15 1"]),
        ("100 оқушыға 200 кітап берілді.", ["100 = 100 1", "200 = 200 1"]),
        ("1000 тұрғынға 25 сырқат келеді.", ["25 = 25 1"]),
        (
            "Полиция 1 келі есірткі мен 300 мың теңге тапты.",
            ["1 келі = 1 kg", "300 мың теңге = 300000 KZT"],
        ),
        (
            "Ол 1 тонна жүк тиеп, 500 мың теңге тапты.",
            ["1 тонна = 1 t", "500 мың теңге = 500000 KZT"],
        ),
        ("Жарысқа 5 бапкер келді.", ["5 = 5 1"]),
        ("Ереженің 3 бабымен айыпталды.", []),
        ("Әр бестен бір тұрғын кедей.", ["бестен бір = 20 %"]),
        ("Мектептердің үштен бір ескі.", ["үштен бір = 33.33 %"]),
        ("Сырқаттардың 3-тен бірі жас.", ["3-тен бірі = 33.33 %"]),
        ("Сырқаттардың 4-тен үші жас.", ["4-тен үші = 75 %"]),
        ("Сырқаттан 3-тен көп адам жазылды.", ["3-тен көп = more_than 3 1"]),
        ("Мен бір сағат 10-да келдім.", ["бір сағат = 1 h"]),
        ("Дүкен 9-дан 18-ге дейін жұмыс істейді.", []),
        ("Сабақ 9-дан 5-ке дейін өтеді.", []),
        ("Цехта 9-дан 18-ге дейін жұмысшы бар.", ["9-дан 18-ге дейін = range 9..18 1"]),
        ("12 нөмірлі мектеп жабылды.", []),
        ("10 сынып оқушысы табылды, 2 топ мүгедегі, 3 курс студенттері келді.", []),
        ("12 топ студент келді.", ["12 = 12 1"]),
        ("Табыс 12 млн теңге, шығын – 9.", ["12 млн теңге = 12000000 KZT", "9 = 9000000 KZT"]),
        ("Табыс 12 млн теңге, сый – 900.", ["12 млн теңге = 12000000 KZT"]),
        ("Сүт 480 теңге, қаймақ 900.", ["480 теңге = 480 KZT", "900 = 900 KZT"]),
        ("Қабаты 3, бағасы 20 млн теңге.", ["3 = 3 1", "20 млн теңге = 20000000 KZT"]),
        ("Салығы 3, құны 20 млн теңге.", ["3 = 3000000 KZT", "20 млн теңге = 20000000 KZT"]),
        ("Астана – 2025 көрмесіне 40 ел келді.", ["40 = 40 1"]),
        ("Оралда – 2025 мектеп бар.", ["2025 = 2025 1"]),
        ("Мың алғыс айтқан 12 адам келді.", ["12 = 12 1"]),
        ("Ол 90 жылдары 3 кітап жазды.", ["3 = 3 1"]),
        ("Ол 30-40 жылдардағы 3 кітабын сатты.", ["3 = 3 1"]),
    ],
)
def test_what_stands_beside_hours_prices_and_rates_is_a_figure(
    text: str, figures: list[str]
) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    "text",
    [
        "Жүзуші өзенмен ұзақ жүзді.",
        "Команда жарты финалға шықты.",
        "Команда ширек финалда ұтылды.",
        "Ол бірінші ширекте ұтылды.",
        "Ол 4-ширекте ұтылды.",
        "Ағайындылар екі тамшыдай ұқсас.",
        "Ол екі тамшы судай ұқсас.",
    ],
)
def test_who_swam_parts_of_games_and_drops_alike_count_nothing(text: str) -> None:
    assert brief(text, "kk") == []


def test_a_hundred_that_is_an_object_is_a_figure() -> None:
    assert brief("Олардың саны жүзді құрады.", "kk") == ["жүзді = 100 1"]


def test_seasons_with_their_number_are_no_june() -> None:
    for text in ("Клуб соңғы үш маусымда 45 ойын өткізді.", "Соңғы 5 маусымда ол 25 гол соқты."):
        assert [claim.period for claim in read(text)] == [None]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Елде «Мың бала» және «Жүз мектеп» жобалары іске қосылды.", []),
        ("«Мың бала келді», – деді әкім.", ["Мың"]),
        ("Ол бұған 38 жас 241 күнге толған сәтінде жетті.", []),
        ("Тұрғындарға 21 млн драм несие берілді.", ["21 млн драм"]),
        ("Хабар 16:12 GMT +5 шықты, 40 адам келді.", ["40"]),
        ("Жұмыртқаның 10 данасына 440 теңге сұрайды.", ["440 теңге"]),
        ("Қоймадан 10 данасы табылды.", ["10"]),
        (
            "6 айдан 11 айға дейінгі 90, 2 жастан 4 жасқа дейінгі 200 нәрестеге екпе салынды.",
            ["90", "200"],
        ),
    ],
)
def test_names_that_are_joined_and_zones_hold_no_figures(text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in read(text)] == figures
