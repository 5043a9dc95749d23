"""Kazakh quantities: one sentence, what must come out of it."""

from __future__ import annotations

import pytest

from svodka.language.kazakh.morphology.words import features, split, stems
from svodka.reading.quantities.figures import scan

CASES = [
    ("17 мыңнан астам оқ-дәрі тәркіленді.", ["17 мыңнан астам | count more_than 17000 None 1 None"]),
    ("700-ге жуық мылтық тәркіленді.", ["700-ге жуық | count approx 700 700 1 None"]),
    ("Шамамен 90 отбасы көшірілді.", ["Шамамен 90 | count approx 90 90 1 None"]),
    ("Кем дегенде 12 кенші зардап шекті.", ["Кем дегенде 12 | count at_least 12 None 1 None"]),
    ("15-тен кем төсек бос.", ["15-тен кем | count less_than None 15 1 None"]),
    ("30 пайыздан кем емес үлес.", ["30 пайыздан кем емес | percent at_least 30 None % None"]),
    ("30 үйге дейін салынады.", ["30 | count at_most None 30 1 None"]),
    ("5 млн теңгеге дейін несие беріледі.", ["5 млн теңгеге дейін | money at_most None 5000000 KZT None"]),
    ("Баға 30 теңгеге дейін төмендеді.", ["30 теңгеге | money exact 30 30 KZT to"]),
    ("Банк мөлшерлемені 16 пайызға дейін көтерді.", ["16 пайызға | percent exact 16 16 % to"]),
    ("Бұл былтырғыдан 12 пайызға көп.", ["12 пайызға | percent exact 12 12 % increase"]),
    ("Бұл былтырғыдан 12 пайызға аз.", ["12 пайызға | percent exact 12 12 % decrease"]),
    ("Өнім 600 тоннадай болды.", ["600 тоннадай | measure approx 600 600 t None"]),
    ("Жиырма шақты үй жанды.", ["Жиырма шақты | count approx 20 20 1 None"]),
    ("Мыңдаған адам келді.", ["Мыңдаған | count vague 1000 None 1 None"]),
    ("Шығын 40 тоннадан асуы мүмкін.", ["40 тоннадан | measure more_than 40 None t None"]),
    ("130 балдан жоғары нәтиже.", ["130 балдан жоғары | measure more_than 130 None {score} None"]),
    ("Шығын 40 тоннадан асты.", ["40 тоннадан | measure more_than 40 None t None"]),
    ("Бір миллион төрт жүз сексен мың гектар.",
     ["Бір миллион төрт жүз сексен мың гектар | measure exact 1480000 1480000 har None"]),
    ("Алты бүтін оннан екі триллион теңге.",
     ["Алты бүтін оннан екі триллион теңге | money exact 6200000000000 6200000000000 KZT None"]),
    ("Үш жарым миллиард теңге.", ["Үш жарым миллиард теңге | money exact 3500000000 3500000000 KZT None"]),
    ("Нан 160, сүт 480, қаймақ 950, май 3200 теңгеден сатылды.",
     ["160 | money exact 160 160 KZT None", "480 | money exact 480 480 KZT None",
      "950 | money exact 950 950 KZT None", "3200 теңгеден | money exact 3200 3200 KZT None"]),
    ("Жарты миллион теңге.", ["Жарты миллион теңге | money exact 500000 500000 KZT None"]),
    ("Ауылдың жартысына жуығы.", ["жартысына жуығы | percent approx 50 50 % None"]),
    ("Ауылдың үштен бірі.", ["үштен бірі | percent exact 33.33 33.33 % None"]),
    ("Халықтың 85%-і ауылда тұрады.", ["85%-і | percent exact 85 85 % None"]),
    ("Баға 10%-ке өсті.", ["10%-ке | percent exact 10 10 % increase"]),
    ("Отыз-қырық теңге тұрады.", ["Отыз-қырық теңге | money range 30 40 KZT None"]),
    ("10–15 адам келді.", ["10–15 | count range 10 15 1 None"]),
    ("3 пен 5 доллар аралығында.", ["3 пен 5 доллар | money range 3 5 USD None"]),
    ("30 пайыздан 50 пайызға дейін үстеме алады.",
     ["30 пайыздан 50 пайызға дейін | percent range 30 50 % None"]),
    ("800 тоннадан 7000 тоннаға дейін артты.",
     ["800 тоннадан | measure exact 800 800 t from", "7000 тоннаға | measure exact 7000 7000 t to"]),
    ("Өнім 9 есе артты.", ["9 есе | factor exact 9 9 x increase"]),
    ("Айыппұл 70 АЕК болды.", ["70 АЕК | other exact 70 70 MCI None"]),
    ("Жылдамдығы 755 километр / сағат.", ["755 километр / сағат | measure exact 755 755 km/h None"]),
    ("Аяз минус отыз градус.", ["минус отыз градус | measure exact -30 -30 Cel None"]),
    ("Ресейде 40, Беларусьте 50 пайыз.",
     ["40 | percent exact 40 40 % None", "50 пайыз | percent exact 50 50 % None"]),
    ("Отыз бес бүтін елу үш метр.", ["Отыз бес бүтін елу үш метр | measure exact 35.53 35.53 m None"]),
    ("Төрт те сегіз миллион гектар.",
     ["Төрт те сегіз миллион гектар | measure exact 4800000 4800000 har None"]),
    ("Үш те бес процент.", ["Үш те бес процент | percent exact 3.5 3.5 % None"]),
    ("Ауылдың 4-тен 1-і.", ["4-тен 1-і | percent exact 25 25 % None"]),
    ("100-деген үй жанды.", ["100-деген | count vague 100 None 1 None"]),
    ("Әрбір бесінші тұрғын қарыз алған.", ["Әрбір бесінші | percent exact 20 20 % None"]),
    ("Тұрғындардың әр үшіншісі келді.", ["әр үшіншісі | percent exact 33.33 33.33 % None"]),
    ("Әр 4-ші оқушы келді.", ["Әр 4-ші | percent exact 25 25 % None"]),
    ("Жиынға 12 мың 345 адам келді.", ["12 мың 345 | count exact 12345 12345 1 None"]),
    ("Облыста 2 миллион 150 мың 300 тұрғын бар.",
     ["2 миллион 150 мың 300 | count exact 2150300 2150300 1 None"]),
    ("Он мыңдаған адам келді.", ["Он мыңдаған | count vague 10000 None 1 None"]),
    ("1 млн-нан астам адам келді.", ["1 млн-нан астам | count more_than 1000000 None 1 None"]),
    ("Үш мың жарым гектар.", ["Үш мың жарым гектар | measure exact 3500 3500 har None"]),
    ("Екі мың жарымға жуық үй.", ["Екі мың жарымға жуық | count approx 2500 2500 1 None"]),
    ("Он шақты мың адам келді.", ["Он шақты мың | count approx 10000 10000 1 None"]),
    ("200-ге жуық мың тонна астық.", ["200-ге жуық мың тонна | measure approx 200000 200000 t None"]),
    ("5-тен 10 мыңға дейін адам келеді.", ["5-тен 10 мыңға дейін | count range 5000 10000 1 None"]),
    ("Баға 300 теңгеден 500-ге көтерілді.",
     ["300 теңгеден | money exact 300 300 KZT from", "500-ге | money exact 500 500 KZT to"]),
    ("Ауданның 2/3 бөлігі жарықсыз.", ["2/3 бөлігі | percent exact 66.67 66.67 % None"]),
    ("Ауа минус 31 градусқа төмендеді.", ["минус 31 градусқа | measure exact -31 -31 Cel to"]),
    ("Ауа 5 градусқа төмендеді.", ["5 градусқа | measure exact 5 5 Cel decrease"]),
    ("Аяз -30 градусқа жетті.", ["-30 градусқа | measure exact -30 -30 Cel to"]),
    ("Түсім екі еселенді.", ["екі | factor exact 2 2 x increase"]),
    ("100 мың адамға шаққанда 23 жағдай.", ["23 | count exact 23 23 1 None"]),
    ("Инфляция 8%-дан 12%-ға жеделдеді.",
     ["8%-дан | percent exact 8 8 % from", "12%-ға | percent exact 12 12 % to"]),
    ("Тұрғындардың 63 пайызы баға өсті дейді.", ["63 пайызы | percent exact 63 63 % None"]),
    ("Пойыз сағатына 120 шақырым жүрді.", ["120 шақырым | measure exact 120 120 km/h None"]),
    ("Ауылдың жартысынан көбі кетті.", ["жартысынан көбі | percent more_than 50 None % None"]),
    ("Су 2 текше шақырымға молайды.", ["2 текше шақырымға | measure exact 2 2 km3 increase"]),
    ("600 млн теңгенің 150 миллионы игерілді.",
     ["600 млн теңгенің | money exact 600000000 600000000 KZT None",
      "150 миллионы | money exact 150000000 150000000 KZT None"]),
    ("Үш, төрт миллион теңге сұрайды.", ["Үш, төрт миллион теңге | money range 3000000 4000000 KZT None"]),
    ("Бес алты мың теңге.", ["Бес алты мың теңге | money range 5000 6000 KZT None"]),
    ("Жиырма отыз адам жиналды.", ["Жиырма отыз | count range 20 30 1 None"]),
    ("Екі мың үш мың адам келді.", ["Екі мың үш мың | count range 2000 3000 1 None"]),
    ("Екі-үш жүз мың теңге тұрады.", ["Екі-үш жүз мың теңге | money range 200000 300000 KZT None"]),
    ("Жүз-екі жүз мың теңге.", ["Жүз-екі жүз мың теңге | money range 100000 200000 KZT None"]),
    ("Ширек миллиард теңге.", ["Ширек миллиард теңге | money exact 250000000 250000000 KZT None"]),
    ("Кіріс – 12 млрд теңге; шығыс – 13 млрд; тапшылық – 1 млрд (5,6%).",
     ["12 млрд теңге | money exact 12000000000 12000000000 KZT None",
      "13 млрд | money exact 13000000000 13000000000 KZT None",
      "1 млрд | money exact 1000000000 1000000000 KZT None",
      "5,6% | percent exact 5.6 5.6 % None"]),
    ("050000, Алматы қаласы.", []),
    ("Табыс (млн теңге): 1 200.", []),
    ("Өнім, мың тонна: 45.", []),
    ("Байланыс: 8 800 080 7777.", []),
    ("Кіріс – 12 млрд теңге;\nшығыс – 13 млрд;\nтапшылық – 1 млрд.",
     ["12 млрд теңге | money exact 12000000000 12000000000 KZT None",
      "13 млрд | money exact 13000000000 13000000000 KZT None",
      "1 млрд | money exact 1000000000 1000000000 KZT None"]),
    ("Кіріс – 12 млрд теңге.\nҚалада 2 млн адам тұрады.",
     ["12 млрд теңге | money exact 12000000000 12000000000 KZT None",
      "2 млн | count exact 2000000 2000000 1 None"]),
    ("Кіріс 23,1, шығыс 27,6 трлн теңге болды.",
     ["23,1 | money exact 23100000000000 23100000000000 KZT None",
      "27,6 трлн теңге | money exact 27600000000000 27600000000000 KZT None"]),
    ("Бағаны 12 пайызға көтермек.", ["12 пайызға | percent exact 12 12 % increase"]),
    ("1 литрдің бағасы 500 теңге.", ["500 теңге | money exact 500 500 KZT None"]),
    ("8 адамның 4-еуі бала.", ["8 | count exact 8 8 1 None", "4-еуі | count exact 4 4 1 None"]),
    ("Сиыр – 2,4, қой мен ешкі – 3,1, жылқы 4 пайызға артты.",
     ["2,4 | percent exact 2.4 2.4 % increase", "3,1 | percent exact 3.1 3.1 % increase",
      "4 пайызға | percent exact 4 4 % increase"]),
    ("Ет 5 пайызға, ал сүт 13 пайызға қымбаттады.",
     ["5 пайызға | percent exact 5 5 % increase", "13 пайызға | percent exact 13 13 % increase"]),
    ("Мақтаға 9,8 мың, майлы дақылдарға 17,7 мың гектар бөлінді.",
     ["9,8 мың | measure exact 9800 9800 har None",
      "17,7 мың гектар | measure exact 17700 17700 har None"]),
    ("Тұрғындар саны 500 мыңға таяп қалды.", ["500 мыңға | count approx 500000 500000 1 None"]),
    ("Сот оларды 5 және 7 жылға соттады.",
     ["5 | duration exact 5 5 a None", "7 жылға | duration exact 7 7 a None"]),
    ("Жел секундына 25 метр болды.", ["25 метр | measure exact 25 25 m/s None"]),
    (
        "Жылдамдық шегі сағатына 90-нан 70 шақырымға дейін азайтылды.",
        ["90-нан | measure exact 90 90 km/h from", "70 шақырымға | measure exact 70 70 km/h to"],
    ),
    (
        "Қашықтық 90-нан 70 шақырымға дейін қысқарды.",
        ["90-нан | measure exact 90 90 km from", "70 шақырымға | measure exact 70 70 km to"],
    ),
    ("Жөндеуге 2022 жылы – 2,4, 2023 жылы – 5,6 млрд теңге бөлінді.",
     ["2,4 | money exact 2400000000 2400000000 KZT None",
      "5,6 млрд теңге | money exact 5600000000 5600000000 KZT None"]),
    ("Тонау 12 пайызға көбейген (350-ден 392-ге дейін).",
     ["12 пайызға | percent exact 12 12 % increase", "350-ден | count exact 350 350 1 from",
      "392-ге | count exact 392 392 1 to"]),
    ("Тонау 9%-ға (47-ден 51-ге дейін), ұрлық 6%-ға өсті.",
     ["9%-ға | percent exact 9 9 % increase", "47-ден | count exact 47 47 1 from",
      "51-ге | count exact 51 51 1 to", "6%-ға | percent exact 6 6 % increase"]),
    ("Сом бағамы 6,2 теңгеге дейін (+0,05) көтерілді.",
     ["6,2 теңгеге | money exact 6.2 6.2 KZT to", "+0,05 | money exact 0.05 0.05 KZT increase"]),
    ("Сомасы 390 млн теңге болатын 2, жол бойынша 1 жоба аяқталды.",
     ["390 млн теңге | money exact 390000000 390000000 KZT None",
      "2 | count exact 2 2 1 None", "1 | count exact 1 1 1 None"]),
    ("Орал-39 700, Тараз-1,7 млн адам.",
     ["39 700 | count exact 39700 39700 1 None", "1,7 млн | count exact 1700000 1700000 1 None"]),
    ("Көлем 30 тоннадан (5,9%) артық.",
     ["30 тоннадан | measure more_than 30 None t None", "5,9% | percent exact 5.9 5.9 % None"]),
    ("Көлік (өсім-10%) саласы дамыды.", ["10% | percent exact 10 10 % increase"]),
    ("Халқы 50 және одан да асатын ауыл.",
     ["50 және одан да асатын | count at_least 50 None 1 None"]),
    ("Саны екі есеге — 20-дан 40-қа дейін өсті.",
     ["екі есеге | factor exact 2 2 x increase", "20-дан | count exact 20 20 1 from",
      "40-қа | count exact 40 40 1 to"]),
    ("Егін 7-ден 9-ға дейін, ал мал 20-дан 40-қа дейін өсті.",
     ["7-ден | count exact 7 7 1 from", "9-ға | count exact 9 9 1 to",
      "20-дан | count exact 20 20 1 from", "40-қа | count exact 40 40 1 to"]),
    ("Қызыл Жарты Ай қоғамы келді.", []),
    ("2 орын – бір көлік.", ["бір | count exact 1 1 1 None"]),
    ("Олар үш млн. тонна дән жинады.", ["үш млн. тонна | measure exact 3000000 3000000 t None"]),
    ("Ұзындығы 18 шақырымға жететін жол.", ["18 шақырымға | measure exact 18 18 km None"]),
    ("Көлемі 18 тоннаға жететін болады.", ["18 тоннаға | measure exact 18 18 t to"]),
    ("6 айдан 11 айға дейінгі сәби келді.", []),
    ("Жасы 15-тен асқан бала келді.", []),
]  # fmt: skip

NO_FIGURE = [
    "Қалада № 7, 8 және 12 мектеп жөнделді.",
    "Жарлық 15 мамырда шықты.",
    "2025 жылғы қаңтарда басталды.",
    "Екі мың жиырмасыншы жылы салынды.",
    "5-ші орын алды.",
    "Сағат 9-да басталды.",
    "№ 5 мектеп ашылды.",
    "5-сынып оқушысы келді.",
    "COVID-19 індеті тарады.",
    "Ол елі үшін еңбек етті.",
    "Бірге келді.",
    "Оның үйі жанды.",
    "Солардың 1-ін алды.",
    "Күдікті 2 бап бойынша айыпталды.",
    "Тоқсан сайын тексеріледі.",
    "«7-20-25» бағдарламасы басталды.",
    "Нөмірі 14 мектеп ашылды.",
    "Газеттің 2/3 саны шықты.",
    "Әр екінші күні су беріледі.",
    "Қазанның 12-сінде басталды.",
    "Қазан айының 12-сінде басталды.",
    "2025-2026 оқу жылында басталды.",
    "Жылдың алғашқы жартысында басталды.",
    "2011, 2015 және 2022 жылы туған балалар келді.",
    "1, 2, 3-сынып оқушылары келді.",
    "Құрылысқа 142,5 млд теңге бөлінді.",
]


def _shown(text: str) -> list[str]:
    out = []
    for figure in scan(text, "kk").figures:
        q = figure.quantity
        low, high = (None if v is None else f"{v.normalize():f}" for v in (q.low, q.high))
        out.append(f"{q.text} | {q.kind} {q.relation} {low} {high} {q.unit} {q.change}")
    return out


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: str(value)[:40])
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert _shown(text) == wanted


@pytest.mark.parametrize("text", NO_FIGURE)
def test_no_figure(text: str) -> None:
    assert _shown(text) == []


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Екі күннен кейін келді.", "duration"),
        ("Соңғы 7 жылда өсті.", "duration"),
        ("5 айдың қорытындысында өсті.", "duration"),
        ("Бірнеше үй жанды.", "several"),
        ("Екі бөлмелі пәтер.", "compound-adjective"),
        ("Бір адам келді.", "one"),
    ],
)
def test_what_is_not_sure(text: str, doubt: str) -> None:
    (figure,) = scan(text, "kk").figures
    assert (figure.doubt, figure.likely) == (doubt, False)


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Апаттан бір адам қаза тапты.", True),
        ("Бір әйел ауруханаға жеткізілді.", True),
        ("Бір адам келіп сұрады.", False),
        ("Өрттен бір бала құтқарылды.", True),
    ],
)
def test_one_person_counts_whom_something_befell(text: str, likely: bool) -> None:
    (figure,) = scan(text, "kk").figures
    assert (figure.doubt, figure.likely) == ("one", likely)


def test_stems_of_a_word() -> None:
    assert "тонна" in stems("тоннасынан")
    assert "доллар" in stems("долларға")


def test_an_ending_says_its_case() -> None:
    assert split("теңгеден", "теңге") == "ден"
    assert "abl" in features("ден")
    assert features("дейі") == {"about", "own"}
