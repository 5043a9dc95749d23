"""Kazakh bounds and changes over the noun that is counted, hesitations, one of a list, the young."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from quantity_notation import shown

CASES = [
    # over the noun
    ("Оқушылар саны 310 мың баладан асады.", ["310 мың | count more_than 310000 None 1 None"]),
    ("Қызметкерлер саны 900 адамға жуықтады.", ["900 | count approx 900 900 1 to"]),
    ("Топта 25 баладан артық болмауы керек.", ["25 | count at_most None 25 1 None"]),
    ("Цехта 40 адамнан астам жұмысшы бар.", ["40 | count more_than 40 None 1 None"]),
    ("Жиынға 40 адамнан көп келді.", ["40 | count more_than 40 None 1 None"]),
    ("Бұл былтырғы 40 адамнан көп.", ["40 | count exact 40 40 1 None"]),
    ("Ауданда 12 мектепке дейінгі ұйым бар.", ["12 | count exact 12 12 1 None"]),
    ("Ауданда 12 адамға дейінгі топ бар.", ["12 | count at_most None 12 1 None"]),
    ("Науқастар саны 19 адамға жетті.", ["19 | count exact 19 19 1 to"]),
    ("Қызметкерлер саны 40 адамға қысқарды.", ["40 | count exact 40 40 1 decrease"]),
    ("Қызметкерлер саны 90 адамға дейін көбейді.", ["90 | count exact 90 90 1 to"]),
    ("Бұл былтырғыдан 600 оқушыға аз.", ["600 | count exact 600 600 1 decrease"]),
    ("Пойыз 5 қалаға жетті.", ["5 | count exact 5 5 1 None"]),
    # bounds of other words
    (
        "Қызметі үшін 20 мыңнан бастап 40 мың теңгеге дейін алады.",
        ["20 мыңнан бастап 40 мың теңгеге дейін | money range 20000 40000 KZT None"],
    ),
    ("Бағасы 15 мың теңгеден әрі аспайды.", ["15 мың теңгеден | money at_most None 15000 KZT None"]),
    ("Мұнай бағасы 40 доллардан төмендеді.", ["40 доллардан | money less_than None 40 USD None"]),
    (
        "Нан 200 теңге мен 300 теңге арасында.",
        ["200 теңге мен 300 теңге | money range 200 300 KZT None"],
    ),
    (
        "200 теңге мен 300 теңге арасындағы айырма үлкен.",
        ["200 теңге | money exact 200 200 KZT None", "300 теңге | money exact 300 300 KZT None"],
    ),
    ("Зауыт үлесті 40 пайыздан асырмақ.", ["40 пайыздан | percent more_than 40 None % None"]),
    ("Зауыт шығынды 40 тоннадан асырмады.", ["40 тоннадан | measure at_most None 40 t None"]),
    (
        "Ауылдың жартысынан көбі 3 қалаға көшті.",
        ["жартысынан көбі | percent more_than 50 None % None", "3 | count exact 3 3 1 None"],
    ),
    ("Қорға 50 млн реал бөлінбек.", ["50 млн реал | money exact 50000000 50000000 BRL None"]),
    ("Көбі 30 үй жанды.", ["Көбі 30 | count at_most None 30 1 None"]),
    ("Қорда 300-ге жетпейтін кітап бар.", ["300-ге жетпейтін | count less_than None 300 1 None"]),
    ("Сиыр басы қырық мыңнан аспаған.", ["қырық мыңнан | count at_most None 40000 1 None"]),
    ("Шығын 40 мың теңгеден асқан жоқ.", ["40 мың теңгеден | money at_most None 40000 KZT None"]),
    ("Шығын 40 мың теңгеден асқан.", ["40 мың теңгеден | money more_than 40000 None KZT None"]),
    ("Ауыл тұрғыны елуге жетпейді.", ["елуге | count less_than None 50 1 None"]),
    ("Пәтер 9 миллион теңгеден басталады.", ["9 миллион теңгеден | money at_least 9000000 None KZT None"]),
    ("Банк соманың 50% дейін төлейді.", ["50% дейін | percent at_most None 50 % None"]),
    ("Мөлшерлеме 7% дейін төмендеді.", ["7% | percent exact 7 7 % to"]),
    ("Мөлшерлеме 6% басталады.", ["6% | percent at_least 6 None % None"]),
    ("Нан 300 теңгеден бастап сатылады.", ["300 теңгеден бастап | money at_least 300 None KZT None"]),
    (
        "Баға 2 теңгеден бастап 3 теңгеге дейін.",
        ["2 теңгеден бастап 3 теңгеге дейін | money range 2 3 KZT None"],
    ),
    ("Жасы 18-ден бастап 9 адам келді.", ["9 | count exact 9 9 1 None"]),
    ("Сөреде он сегіз кітаптай тұр.", ["он сегіз | count approx 18 18 1 None"]),
    ("Қорада 40 жағдай тіркелді.", ["40 | count exact 40 40 1 None"]),
    ("Бізде 300 астам қап бар.", ["300 астам | count more_than 300 None 1 None"]),
    (
        "Бұл шамамен біздің 90 мың теңгеге тең.",
        ["шамамен біздің 90 мың теңгеге | money approx 90000 90000 KZT None"],
    ),
    (
        "Көлдің тереңдігі 5 метрге дейін жетеді.",
        ["5 метрге дейін | measure at_most None 5 m None"],
    ),
    ("Шығым 5 тоннаға дейін жетті.", ["5 тоннаға | measure exact 5 5 t to"]),
    ("Үйде үш-екі адам қалды.", ["үш-екі | count range 2 3 1 None"]),
    ("Көлем 7 тоннадан кем болмайды.", ["7 тоннадан кем болмайды | measure at_least 7 None t None"]),
    ("Құны 9 мың теңгенің маңайында.", ["9 мың теңгенің маңайында | money approx 9000 9000 KZT None"]),
    ("Екі айға созылған додада құрама жеңді.", ["Екі айға | duration exact 2 2 mo None"]),
    ("Көлік 30 шақырымнан асырмауы тиіс.", ["30 шақырымнан | measure at_most None 30 km None"]),
    ("Базарда бір келі ет 900 теңге тұрады.", ["900 теңге | money exact 900 900 KZT None"]),
    ("Шаруа бір гектардан отыз центнерден алды.", ["отыз центнерден | measure exact 30 30 dt None"]),
    ("Билет 90 иен тұрады.", ["90 иен | money exact 90 90 JPY None"]),
    ("Ресейде — 90, Қырғызстанда 80 теңгеге қымбат.",
     ["90 | money exact 90 90 KZT increase", "80 теңгеге | money exact 80 80 KZT increase"]),
    ("Қуаты 100 Гкал-дан кем.", ["100 Гкал-дан кем | measure less_than None 100 Gcal None"]),
    ("Желінің 17 мың шақырымының 16,8 мыңы жөнделді.",
     ["17 мың шақырымының | measure exact 17000 17000 km None",
      "16,8 мыңы | measure exact 16800 16800 km None"]),
    # hesitations
    ("Жиынға 400-ге (жу) жуық шопан келді.", ["400-ге (жу) жуық | count approx 400 400 1 None"]),
    ("Ауылда үш мың (ээ) алты жүз үй бар.", ["үш мың (ээ) алты жүз | count exact 3600 3600 1 None"]),
    ("Қорда 12 (ыы)%-і қалды.", ["12 (ыы)%-і | percent exact 12 12 % None"]),
    ("Оған 9 үй (қаралған) қарастырылмақ.", ["9 | count exact 9 9 1 None"]),
    # numbers whose last word has a case, halves, numbers that a comma parts
    ("Ауылда елу бірден астам үй бар.", ["елу бірден астам | count more_than 51 None 1 None"]),
    ("Саны жетпіс бірге жетті.", ["жетпіс бірге | count exact 71 71 1 to"]),
    ("Тамның жарты бөлігі қалды.", ["жарты бөлігі | percent exact 50 50 % None"]),
    ("Кәрі кісінің жасы жетпіс бірде.", []),
    ("Қарызы 1000000,2000000 болса да.", []),
    ("Қуаты 310 мегаваттық станса.", ["310 мегаваттық | measure exact 310 310 MW None"]),
    ("Оның 40 шақтысы келді.", ["40 шақтысы | count approx 40 40 1 None"]),
    ("Табыс 9 пайызға дейін құрайды.", ["9 пайызға дейін | percent at_most None 9 % None"]),
    ("Бұрын 50 мың теңге төлесек, енді 90 мың сұрап отыр.",
     ["50 мың теңге | money exact 50000 50000 KZT None",
      "90 мың | money exact 90000 90000 KZT None"]),
    # one of a list, one more
    ("Балуандар бір алтын, екі күміс алды.",
     ["бір | count exact 1 1 1 None", "екі | count exact 2 2 1 None"]),
    ("Тағы бір жолаушы ауруханада көз жұмды.", ["бір | count exact 1 1 1 None"]),
    # words between a number and its bound that only stress it
    ("Жүйені 12 миллионнан да астам адам қолданады.",
     ["12 миллионнан да астам | count more_than 12000000 None 1 None"]),
    ("Көрермендер саны 12 мыңнан сәл ғана асты.", ["12 мыңнан | count more_than 12000 None 1 None"]),
    ("Шығын 12 млн теңгеден де асып түсті.", ["12 млн теңгеден | money more_than 12000000 None KZT None"]),
    ("Қалада 40 мыңға да жуық үй бар.", ["40 мыңға да жуық | count approx 40000 40000 1 None"]),
    ("Баға 40 теңгеден де төмен.", ["40 теңгеден де төмен | money less_than None 40 KZT None"]),
    ("Өсім 3 пайыздан да аспайды.", ["3 пайыздан | percent at_most None 3 % None"]),
    ("Кештің құрметіне 12 адамнан да астам қонақ келді.", ["12 | count more_than 12 None 1 None"]),
    ("Ауылдың жартысынан да көбі көшті.",
     ["жартысынан да көбі | percent more_than 50 None % None"]),
    ("Баға былтырғы 32 пайыздан да жоғары.", ["32 пайыздан | percent exact 32 32 % None"]),
    ("Халық саны 12 миллионға да жетпейді.", ["12 миллионға | count exact 12000000 12000000 1 None"]),
    # salmon, clauses that are called by their numbers
    ("Балықшы 5 сом балығын ұстады.", ["5 | count exact 5 5 1 None"]),
    ("Ол 90 сомға балық сатып алды.", ["90 сомға | money exact 90 90 KGS None"]),
    ("Қаулының 3 тармағына сәйкес 20 адам ақталды.", ["20 | count exact 20 20 1 None"]),
    ("Заңның үш тармағы өзгерді.", ["үш | count exact 3 3 1 None"]),
    ("Жоспарда 12 тармақ бар.", ["12 | count exact 12 12 1 None"]),
    # what is crossed
    ("Жолаушылар 2 асудан асты.", ["2 | count exact 2 2 1 None"]),
    # items of lists that are not lent the unit of what follows, or are
    ("Астанада 5 мектеп салынды, Оралда – 3, ал Тараздың шығыны 7 млн теңге.",
     ["5 | count exact 5 5 1 None", "3 | count exact 3 3 1 None",
      "7 млн теңге | money exact 7000000 7000000 KZT None"]),
    ("Астанада – 5, Оралда – 3, ал Таразда – 7 млн теңге.",
     ["5 | money exact 5000000 5000000 KZT None", "3 | money exact 3000000 3000000 KZT None",
      "7 млн теңге | money exact 7000000 7000000 KZT None"]),
    ("Қоймаға 40 тонна дән (бидай – 12, арпа – 21, тары – 7) түсті.",
     ["40 тонна | measure exact 40 40 t None", "12 | measure exact 12 12 t None",
      "21 | measure exact 21 21 t None", "7 | measure exact 7 7 t None"]),
    ("Қоймада 40 тонна дән (бидай – 12, арпа – 28), 3 трактор бар.",
     ["40 тонна | measure exact 40 40 t None", "12 | measure exact 12 12 t None",
      "28 | measure exact 28 28 t None", "3 | count exact 3 3 1 None"]),
    # what is counted one by one has no tonnes of what stands beside it
    ("Қоймада 40 тонна дән бар, трактор – 12.",
     ["40 тонна | measure exact 40 40 t None", "12 | count exact 12 12 1 None"]),
    ("Ауданда 40 км жол жөнделді, көпірлер – 12.",
     ["40 км | measure exact 40 40 km None", "12 | count exact 12 12 1 None"]),
    ("Қой еті – 40 тонна, сиыр – 12.",
     ["40 тонна | measure exact 40 40 t None", "12 | measure exact 12 12 t None"]),
    ("Қоймада 40 тонна дән бар, арпа – 12.",
     ["40 тонна | measure exact 40 40 t None", "12 | measure exact 12 12 t None"]),
    # over so many, in the genitive; what a rate is given for
    ("Бес жүздің үстінде адам жиналды.", ["Бес жүздің үстінде | count more_than 500 None 1 None"]),
    ("5 үйдің үстінде қар қалған.", ["5 | count exact 5 5 1 None"]),
    ("Туу көрсеткіші 1 000 тұрғынға 23,4 болды.", ["23,4 | count exact 23.4 23.4 1 None"]),
    ("Әр 100 ер адамға 107 әйелден келеді.", ["107 | count exact 107 107 1 None"]),
    ("1 000 тұрғынға пәтер берілді.", ["1 000 | count exact 1000 1000 1 None"]),
    # money called by its country, units cut short
    ("5 млн Ресей рублі бөлінді.", ["5 млн Ресей рублі | money exact 5000000 5000000 RUB None"]),
    ("Билет 90 түрік лирасы тұрады.", ["90 түрік лирасы | money exact 90 90 TRY None"]),
    ("Билет 90 канада доллары тұрады.", ["90 канада доллары | money exact 90 90 CAD None"]),
    ("12 Ресей азаматы ұсталды.", ["12 | count exact 12 12 1 None"]),
    ("Алаңы 120 кв м пәтер берілді.", ["120 кв м | measure exact 120 120 m2 None"]),
    ("450 млн м куб су құйылды.", ["450 млн м куб | measure exact 450000000 450000000 m3 None"]),
    ("4,5 текше км су құйылды.", ["4,5 текше км | measure exact 4.5 4.5 km3 None"]),
    ("40 м құбыр төселді.", ["40 м | measure exact 40 40 m None"]),
    ("12 млрд тонна-километр жүк тасылды.",
     ["12 млрд тонна-километр | measure exact 12000000000 12000000000 t.km None"]),
    # counters of a page
    ("Көрілім: 12 345", []),
    ("Пікірлер саны: 12", []),
    ("Бейне 12 мың көрілім жинады.", ["12 мың | count exact 12000 12000 1 None"]),
    # one verb bounds what stands alike before it
    ("Билет ересектерге 7 мың теңгеден, балаларға 5 мың теңгеден басталады.",
     ["7 мың теңгеден | money at_least 7000 None KZT None",
      "5 мың теңгеден | money at_least 5000 None KZT None"]),
    ("Шығын 40 тоннадан, табыс 30 тоннадан асты.",
     ["40 тоннадан | measure more_than 40 None t None", "30 тоннадан | measure more_than 30 None t None"]),
    ("Ет 2 мың теңгеден сатылды, сүт 400 теңгеден басталады.",
     ["2 мың теңгеден | money exact 2000 2000 KZT None",
      "400 теңгеден | money at_least 400 None KZT None"]),
    ("Баға 300 теңгеден арзандап, 200 теңгеден асты.",
     ["300 теңгеден | money exact 300 300 KZT None", "200 теңгеден | money more_than 200 None KZT None"]),
    # the young
    ("Ауылға 12 жас маман келді.", ["12 | count exact 12 12 1 None"]),
    ("Сайыста 40 жас ақын өлең айтты.", ["40 | count exact 40 40 1 None"]),
    ("Үміткер 40 жаста.", []),
    # a plus sign
    ("Қор 50+ млрд теңге бөлді.", ["50+ млрд теңге | money at_least 50000000000 None KZT None"]),
    ("Ауданда 150+ үй жанды.", ["150+ | count at_least 150 None 1 None"]),
    ("Жолшылар 40+ шақырым жол салды.", ["40+ шақырым | measure at_least 40 None km None"]),
    ("Концерт (12+) өтті.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_a_quantity(text: str, wanted: list[str]) -> None:
    assert shown(text, "kk") == wanted


def test_what_stands_around_a_hesitation() -> None:
    claim = read("Биыл облыста төрт жүзге (жу) жуық (ыы) көл тартылған.")[0]
    assert slot_of(claim, "counted") == "көл"
    assert slot_of(claim, "period") == "Биыл"


def test_a_bound_with_a_denied_verb_denies_nothing() -> None:
    claim = read("Көлік бағасы 5 миллион теңгеден кем болмайды.")[0]
    assert claim.factuality == "asserted"


@pytest.mark.parametrize(
    "text",
    ["Бір жағына бұрсақ, екінші жағы босайды.", "Бір заңды қабылдап, екі айда өзгертті.",
     "Оның бір емес, бірнеше көлігі бар."],
)  # fmt: skip
def test_a_one_that_counts_nothing(text: str) -> None:
    assert [c.quantity.text for c in read(text) if c.quantity.text.lower() == "бір"] == []
