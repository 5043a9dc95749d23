"""The rules of Kazakh slots, each with a sentence it was made for."""

from __future__ import annotations

import datetime as dt
import json
import random
from pathlib import Path

import pytest

from svodka.language.kazakh.certainty import confidence, rules
from svodka.language.kazakh.tags import tag
from svodka.language.kazakh.words import sounds
from svodka.model import Claim, Document, check_span
from svodka.reader import Reader

PUBLISHED = dt.date(2025, 6, 18)
ANNOTATIONS = Path(__file__).parent.parent / "annotations"
SLOTS = ("counted", "action", "actor", "place", "period", "speaker")


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("kk")


def _claims(reader: Reader, text: str) -> list[Claim]:
    return list(reader.read(text, PUBLISHED).claims)


def _slot(claim: Claim, name: str) -> str | None:
    filler = getattr(claim, name)
    return filler.text if filler is not None else None


@pytest.mark.parametrize(
    ("text", "place", "slot", "wanted"),
    [
        # counted
        ("Дүкеннен 300 жұп жаңа етік ұрланды.", 0, "counted", "жаңа етік"),
        ("Отырыс мерзімі 9 күннен 6 күнге қысқарды.", 1, "counted", "Отырыс мерзімі"),
        ("Көктемде 40 ағаш егілді. Бұл былтырғыдан 5 пайызға көп.", 1, "counted", "ағаш"),
        ("Өзен 3 пайыздық ылғал алды.", 0, "counted", "ылғал"),
        ("Ауыл несиенің үлесін 37 пайызға қысқартты.", 0, "counted", "несиенің үлесін"),
        ("Қарыздың көлемі табыстың 20 пайызын құрады.", 0, "counted", "Қарыздың көлемі"),
        ("Қарызды өтеу үшін 5 млрд теңге бөлінді.", 0, "counted", "Қарызды өтеу"),
        ("Бюджеттен білім беруге 3 трлн теңге бөлінді.", 0, "counted", "беруге"),
        ("Гараждан жүз гектардан асатын екі бақ көрінді.", 0, "counted", "бақ"),
        ("Балабақшада 60 қалаға көшірілген бала бар.", 0, "counted", "қалаға көшірілген бала"),
        ("Ауылда төрт бірдей дүкен жабылды.", 0, "counted", "дүкен"),
        ("Бірінші күні 12 жолаушы келді, үшеуі қалды.", 1, "counted", "жолаушы"),
        ("Ауылдың тарихы облыс бойынша 3 пайызға өсті.", 0, "counted", "Ауылдың тарихы"),
        ("Ауладан 20 жылқы ұрланды.", 0, "counted", "жылқы"),
        ("Ескерткіштің биіктігі 8 метрге жетеді.", 0, "counted", "Ескерткіштің биіктігі"),
        ("Тараз бен Семейде 600 теңге тұрады.", 0, "counted", None),
        ("Банк базалық мөлшерлемені 18 пайыз деңгейінде қалдырды.", 0, "counted", "мөлшерлемені"),
        ("Жөндеушілер тәулігіне 2 мың шақыртуға барады.", 0, "counted", "шақыртуға"),
        ("Прокурор 35 мемлекеттік сатып алу келісімін тексерді.", 0, "counted", "сатып алу келісімін"),
        ("Апаттан үш адам көз жұмды. Тағы бесеуі ауруханада жатыр.", 1, "counted", "адам"),
        ("Қала әкімі мердігерден 40 млн теңге алынатынын айтты.", 0, "counted", None),
        ("Бұған қала бюджетінен 38 млрд теңге жұмсалды.", 0, "counted", None),
        ("Биыл өндіріс көлемін 90 млн тоннаға жеткізбек.", 0, "counted", "көлемін"),
        ("Тапшылық ІЖӨ-нің 2,7%-ына дейін қысқарады.", 0, "counted", "Тапшылық"),
        ("Биыл 12 судья қызметінен босатылды.", 0, "counted", "судья"),
        ("Апаттан 3 бейбіт тұрғын қаза тапты.", 0, "counted", "бейбіт тұрғын"),
        ("Ауылда 3 тұрғын үй жанды.", 0, "counted", "тұрғын үй"),
        ("Сиыр еті килосына 300 теңгеге қымбаттады.", 0, "counted", "Сиыр еті"),
        ("Қосмыс өндірісті тәулігіне 120 мың тоннаға дейін арттырды.", 0, "counted", "өндірісті"),
        ("Таразда құны 75 млн теңге болатын зауыт салынды.", 0, "counted", "құны"),
        ("Ауылда 300 бас ірі қара ұсталады.", 0, "counted", "ірі қара"),
        ("Теңге бағамын қолдау үшін қарашада 9 млн доллар сатылды.", 0, "counted", None),
        ("Сот бұрынғы бастықты 8 жылға қамады.", 0, "counted", "бастықты"),
        ("Ауылда қуаты 200 МВт күн электр станциясы салынды.", 0, "counted", "станциясы"),
        ("Шенеуніктің шетелдік банктегі шотынан 2,8 млн доллар табылды.", 0, "counted", None),
        ("Ардагерлерге 5 миллион теңгеден біржолғы төлем берілді.", 0, "counted", "төлем"),
        ("Айыпталушы 6 жыл мерзімге қамалды.", 0, "counted", "Айыпталушы"),
        ("Тұрғындардың 71 пайызы түпкі заңды қолдайды, 9 пайызы қарсы.", 1, "counted", "Тұрғындардың"),
        ("Зейнеткер алаяқтарға 23 млн теңге аударды.", 0, "counted", None),
        ("Қоймада мерзімі өткен 800 келі ет өнімі табылды.", 0, "counted", "ет өнімі"),
        ("Қаржыға 11 мың шаруашылық қол жеткізді.", 0, "counted", "шаруашылық"),
        ("Өткелде 21 лауазымды тұлға жазаланды.", 0, "counted", "тұлға"),
        ("Облыста 300 мектептің 120-сы ескі, 14-і апатты күйде.", 2, "counted", "мектептің"),
        ("Финляндия шекарада 200 шақырымдық қоршау тұрғызды.", 0, "counted", "қоршау"),
        ("Ауылда 700 жұмыс орны ашылды.", 0, "counted", "жұмыс орны"),
        ("Болгария 6 әуе қорғанысы жүйесін сатып алды.", 0, "counted", "әуе қорғанысы жүйесін"),
        ("Компания 86 млрд теңге таза пайда тапты.", 0, "counted", "таза пайда"),
        ("Елге 5 млрд доллар тікелей шетелдік инвестиция құйылды.", 0, "counted", "инвестиция"),
        ("Ер адам 14 жылға түрмеге жабылды.", 0, "counted", "адам"),
        ("Көз жұмғандардың саны былтырғыдан 14 пайызға кеміді.", 0, "counted", "жұмғандардың саны"),
        ("Биыл 300 аз қамтылған отбасыға көмек көрсетілді.", 0, "counted", "аз қамтылған отбасыға"),
        # action
        ("Сот айыпкерді 7 жылға түрмеге жапты және 2 млн теңге өндірді.", 0, "action", "жапты"),
        ("Қоймада 9 көлік өртенді және 3 үй қирады.", 0, "action", "өртенді"),
        ("Бұл былтырғыдан 9 пайызға артық.", 0, "action", None),
        ("Дауыл соққан 12 ауылға көмек көрсетілді.", 0, "action", "көмек көрсетілді"),
        ("Емтиханға 70 түлек қатысты.", 0, "action", "қатысты"),
        ("Орталықта 20 маман еңбек етеді.", 0, "action", "етеді"),
        ("Мектепте 9 бала мерт болды.", 0, "action", "мерт болды"),
        ("Қалада 13 жоба жүзеге асырылды.", 0, "action", "жүзеге асырылды"),
        ("Былтырмен салыстырғанда 40 үй артық салынды.", 0, "action", "салынды"),
        ("Министр 20 маман керек екенін айтты.", 0, "action", None),
        ("Тұрғындардың 63 пайызы баға өсті деп есептейді.", 0, "action", "есептейді"),
        ("40 гектарда тамшылатып суару жүйесі енгізілді.", 0, "action", "енгізілді"),
        ("Апатта 46 жұмысшы жарақаттанып, 9-ы көз жұмған, деп хабарлады инспекция.", 1, "action",
         "көз жұмған"),
        ("Әкім алқапты 10 мың гектарға қысқарту керектігін айтты.", 0, "action", "қысқарту"),
        ("Биыл 23 мың шақырым жолда жөндеу жүргізілді.", 0, "action", "жүргізілді"),
        ("Партия 62 мандатқа ие болды.", 0, "action", "ие болды"),
        ("Апатта 16 адам түрлі дене жарақатын алды.", 0, "action", "алды"),
        ("Елде 8 мың мектеп ашық, оның 380-і үш ауысымды, 35-і апатты.", 1, "action", None),
        # actor
        ("Полицейлер тінту кезінде 4 көлік, 2 пәтер тәркіледі.", 1, "actor", "Полицейлер"),
        ("Қаланың автобустары биыл 34 миллион жолаушы тасымалдады.", 0, "actor", "Қаланың автобустары"),
        ("Бұралқы иттер 3 оқушыны қауып алды.", 0, "actor", "Бұралқы иттер"),
        ("Шығынның жартысын кәсіпкерлер төледі.", 0, "actor", "кәсіпкерлер"),
        ("Жөндеу жұмысынан өрт шығып, 4 адам қаза тапты.", 0, "actor", None),
        ("Біз 30 рейд өткіздік, 7 адам айыппұл төледі.", 1, "actor", None),
        ("Министр 20 маман керек екенін айтты.", 0, "actor", None),
        ("Өткен айда Түрікменстан 40 вагон сатып алды.", 0, "actor", "Түрікменстан"),
        ("Тараз әкімдігі 40 мектеп жөндеді.", 0, "actor", "Тараз әкімдігі"),
        ("40 үйді екі түлек жөндеді.", 0, "actor", "түлек"),
        ("Министрлік 5 жобаны қабылдады.", 0, "actor", "Министрлік"),
        ("Қалалық зертхана тексерген 540 үлгінің үшеуі жарамсыз болды.", 0, "actor", "зертхана"),
        ("Асан Үсенов 20 жылқы сатып алды.", 0, "actor", "Асан Үсенов"),
        ("Жүргізуші мен 3 жолаушы мерт болды.", 0, "actor", None),
        ("Қазақстан мен Иран арасында 3 порт ашылды.", 0, "actor", None),
        ("Қазақстан темір жолы 3 вагон сатып алды.", 0, "actor", "Қазақстан темір жолы"),
        ("«Қазақстан темір жолының» 90 пайызын тексерді.", 0, "actor", None),
        ("Спортшылар 4 медаль жеңіп алды: 1 алтын, 3 күміс.", 2, "actor", "Спортшылар"),
        ("Компания 300 қызметкерін қысқартты.", 0, "actor", "Компания"),
        ("Министрлік ауылдардың 90 пайызын интернетпен қамтуды ойлап отыр.", 0, "actor", "Министрлік"),
        ("Кеденшілер құжаты жоқ 23 тонна алманы тоқтатты.", 0, "actor", "Кеденшілер"),
        ("Клуб 5 күміс медаль иеленді.", 0, "actor", "Клуб"),
        ("Қарыз табыстың 20 пайызын құрайды.", 0, "actor", None),
        ("Жамбылдың диқандары 40 гектар жерге дән сепкен.", 0, "actor", "Жамбылдың диқандары"),
        ("«Қазмыс» өндіріс компаниясы 40 тонна кен өндірді.", 0, "actor", "«Қазмыс» өндіріс компаниясы"),
        ("Күдіктілердің 7 көлікті ұрлағаны анықталды.", 0, "actor", "Күдіктілердің"),
        ("ІІМ 40 көлікті тәркіледі.", 0, "actor", "ІІМ"),
        ("Қосмысшевройл 40 тонна кенді өңдеді.", 0, "actor", "Қосмысшевройл"),
        ("Жергілікті полиция іздеуге 40 көлік жұмылдырды.", 0, "actor", "Жергілікті полиция"),
        ("«Қосмыс» биыл 40 тонна уран өндірді.", 0, "actor", "«Қосмыс»"),
        ("Тас жол министрлігі 30 дрон атып түсірілгенін айтты.", 0, "actor", None),
        ("Тұтынушылар құқығын қорғау комитеті 40 шағымды қарады.", 0, "actor",
         "Тұтынушылар құқығын қорғау комитеті"),
        ("Су кәсіподағы жалақыны 40 пайызға өсіруді талап етті.", 0, "actor", "кәсіподағы"),
        ("Отандық боксшылар екі қола медаль еншіледі.", 0, "actor", "Отандық боксшылар"),
        # place
        ("Елде 40 мектеп салынды.", 0, "place", "Елде"),
        ("Таразда 40 мектеп салынды.", 0, "place", "Таразда"),
        ("Облыс бойынша 40 мектеп салынды.", 0, "place", "Облыс"),
        ("Сұхбатта 40 сұрақ қойылды.", 0, "place", None),
        ("Қазір облыста 40 мектеп салынып жатыр.", 0, "place", "облыста"),
        ("Биыл үйдің 40 пайызы Тараз қаласында салынды.", 0, "place", "Тараз қаласында"),
        ("Қазақстанның 12 ауылы сусыз қалды.", 0, "place", "Қазақстанның"),
        ("Ақтөбе облысы тұрғындары 40 ағаш екті.", 0, "place", "Ақтөбе облысы"),
        ("Шымкент тұрғындары 40 ағаш екті.", 0, "place", "Шымкент"),
        ("Тараз метросы 34 миллион жолаушы тасымалдады.", 0, "place", None),
        ("Тараз қаласындағы көпқабатты үйде 40 көлік өртенді.", 0, "place",
         "Тараз қаласындағы көпқабатты үйде"),
        ("Астанада мектептегі тамақтан 40 бала уланды.", 0, "place", "Астанада"),
        ("Биыл су қоймаларында 40 балық қырылды.", 0, "place", "су қоймаларында"),
        ("Ауданда 2 мың гектар суарылды. Оның 900 гектары — Шардара ауданында.", 1, "place",
         "Шардара ауданында"),
        ("Қоғам басшысы Асан Омаров елімізде 40 дәрігер жетіспейтінін айтты.", 0, "place", "елімізде"),
        # period
        ("Тоғыз айда 40 мектеп салынды.", 0, "period", "Тоғыз айда"),
        ("2030 жылға қарай 40 мектеп салынады.", 0, "period", "2030 жылға қарай"),
        ("Былтырғы сәуірмен салыстырғанда 40 үй артық салынды.", 0, "period", None),
        ("Жыл басынан 40 мектеп салынды.", 0, "period", "Жыл басынан"),
        ("Былтыр қазанда 40 мектеп салынды.", 0, "period", "Былтыр қазанда"),
        ("Қазіргі президент 40 мектеп салды.", 0, "period", None),
        ("Шағын бизнестің үштен бірі келесі жылдан бастап жабылады.", 0, "counted", "бизнестің"),
        ("Тұрғындар 98 теңге төлейді, бұрын 73 теңге болған.", 0, "period", None),
        ("Тұрғындар 98 теңге төлейді, бұрын 73 теңге болған.", 1, "period", "бұрын"),
        ("Бұл былтырғы көрсеткіштен 7 пайызға аз.", 0, "period", None),
        ("Жылу маусымы басталғалы 40 апат тіркелді.", 0, "period", None),
        # speaker
        ("Асан Үсенов биыл 40 мектеп ашылғанын айтты.", 0, "speaker", "Асан Үсенов"),
        ("Трамп Қытай болатына салықты 40 пайызға көтеретінін мәлімдеді.", 0, "speaker", "Трамп"),
        ("Агенттік сұраныс 40 пайызға артады деп күтеді.", 0, "speaker", "Агенттік"),
        ("Министрліктің алдын ала есебі бойынша, тапшылық 40 пайызға ұлғаюы мүмкін.", 0, "speaker",
         "Министрліктің"),
        ("Экологтардың есептеуінше, ластың 40 пайызы көліктен шығады.", 0, "speaker", "Экологтардың"),
        ("Ресей Қорғаныс министрлігі 30 дрон жойылғанын мәлімдеді.", 0, "speaker",
         "Ресей Қорғаныс министрлігі"),
        ("Ғалымдардың зерттеуі 40 мың адам ауырғанын көрсетті.", 0, "speaker", "Ғалымдардың зерттеуі"),
        ("Үкімет отырысында су министрі 40 канал салынғанын мәлімдеді.", 0, "speaker", "су министрі"),
        ("Ауылда 40 үй жанды. Бұл туралы Арал басқармасы хабарлады.", 0, "speaker", "Арал басқармасы"),
        ("Ауылда 40 үй жанды. Бұл туралы полиция департаментінен хабарлады.", 0, "speaker",
         "полиция департаментінен"),
        ("Үсенов биыл 40 мектеп ашылғанын айтты.", 0, "speaker", "Үсенов"),
        ("Жиынға полицияның дерегінше 40 мың, одақтың айтуынша 90 мың адам келді.", 0, "speaker",
         "полицияның"),
        ("Жиынға полицияның дерегінше 40 мың, одақтың айтуынша 90 мың адам келді.", 1, "speaker",
         "одақтың"),
        ("Тұрғындардың 63 пайызы баға өсті деп есептейді.", 0, "speaker", None),
        ("Палата төрағасы Серік Ахметов 40 мектеп ашылғанын айтты.", 0, "speaker",
         "Палата төрағасы Серік Ахметов"),
        ("40 ойыншы келеді, деді олимпиада комитетінің хатшысы.", 0, "speaker",
         "олимпиада комитетінің хатшысы"),
        ("Қала әкімі Серік Ахметов биыл 40 мектеп ашылатынын айтты.", 0, "speaker",
         "Қала әкімі Серік Ахметов"),
        ("Су шаруашылығы басқармасы 40 мектеп салынғанын жариялады.", 0, "speaker",
         "Су шаруашылығы басқармасы"),
        ("Биыл 40 үй жанды, деп хабарлайды инспекция.", 0, "speaker", "инспекция"),
        ("Синоптиктер аяз 35 градусқа жететінін ескертті.", 0, "speaker", "Синоптиктер"),
        ("Полицияның деректеріне қарағанда, биыл 40 көлік ұрланды.", 0, "speaker", "Полицияның"),
        ("«Қазір 40 үй салынып жатыр. Оларға 200 отбасы көшеді», — деді министр.", 0, "speaker",
         "министр"),
    ],
)  # fmt: skip
def test_a_slot(reader: Reader, text: str, place: int, slot: str, wanted: str | None) -> None:
    found = _slot(_claims(reader, text)[place], slot)
    if wanted is None or found is None:
        assert found == wanted
    else:
        assert found.endswith(wanted)


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        ("Апатта 37 адам зардап шекті, оның ішінде 5 бала бар.", [None, 0]),
        ("Ауруханада 90 науқас жатыр. Олардың 12-сі — балалар.", [None, 0]),
        ("Биыл 9 млн адам жұмыс істейді, оның ішінде 7 миллионы жалдамалы, 2 миллионы өз бетінше.",
         [None, 0, 0]),
        ("Зертхана 540 ет үлгісінің 23-ін жарамсыз деп тапты.", [None, 0]),
        ("Команда 4 медаль алды: 1 алтын, 1 күміс және 2 қола.", [None, 0, 0, 0]),
        ("Апатта 37 адам зардап шекті. Ауылда 5 үй қирады.", [None, None]),
    ],
)  # fmt: skip
def test_parts_of_a_whole(reader: Reader, text: str, wholes: list[int | None]) -> None:
    claims = _claims(reader, text)
    places = {claim.id: at for at, claim in enumerate(claims)}
    assert [places[c.part_of] if c.part_of else None for c in claims] == wholes


def test_a_part_takes_noun_and_period_of_its_whole(reader: Reader) -> None:
    _, part = _claims(reader, "Қаңтарда 120 мектеп тексерілді, оның 17-сі жабылды.")
    assert (_slot(part, "counted"), _slot(part, "period")) == ("мектеп", "Қаңтарда")


def test_a_part_of_money_has_its_currency(reader: Reader) -> None:
    _, part = _claims(reader, "Биыл 3 миллиард теңге айыппұл салынды, оның 2 миллиарды өндірілді.")
    assert (part.quantity.unit, part.quantity.low) == ("KZT", 2_000_000_000)


@pytest.mark.parametrize(
    ("text", "low", "relation"),
    [
        ("Халық саны 20 миллион 139 мың адамға жетті.", 20_139_000, "exact"),
        ("Саны жарты 1000000-ға жетеді.", 500_000, "exact"),
        ("Тапшылық өнімнің 2,7 пайызынан аспайды.", None, "at_most"),
        ("Түлек 140 балды жинады.", 140, "exact"),
        ("Жердің үштен бір бөлігі суарылды.", 33, "exact"),
    ],
)
def test_a_value(reader: Reader, text: str, low: int | None, relation: str) -> None:
    (claim,) = _claims(reader, text)
    found = claim.quantity.low
    assert (None if found is None else int(found), claim.quantity.relation) == (low, relation)


@pytest.mark.parametrize(
    "text", ["Қонақтар 3:1 есебімен ұтылды.", "Оның 43-тегі ұлы келді.", "Бізде 1 мәрте айтылды."]
)
def test_no_figure(reader: Reader, text: str) -> None:
    assert not _claims(reader, text)


def test_a_fall_has_two_ends(reader: Reader) -> None:
    first, last = _claims(reader, "Баға 340 теңгеден 265 теңгеге түсті.")
    assert (first.quantity.change, last.quantity.change) == ("from", "to")


@pytest.mark.parametrize(
    ("stem", "ending", "fits"),
    [("департамент", "і", True), ("департамен", "ті", False), ("пала", "та", False),
     ("қала", "да", True), ("ерла", "н", False), ("басшысы", "н", True)],
)  # fmt: skip
def test_an_ending_fits_the_letter_before_it(stem: str, ending: str, fits: bool) -> None:
    assert sounds(stem, ending) is fits


@pytest.mark.parametrize(
    ("word", "following", "pos"),
    [("сапасыз", "бензин", "ADJ"), ("көресіз", ".", "VERB"), ("еңбек", "етеді", "NOUN"),
     ("қатысты", ".", "VERB"), ("қатысты", "іс", "ADP"), ("зауыты", "бар", "NOUN"),
     ("шеккендердің", "саны", "NOUN")],
)  # fmt: skip
def test_words_that_end_like_another_part_of_speech(word: str, following: str, pos: str) -> None:
    assert tag(word, following)[0] == pos


def test_confidence_says_which_rules_are_surer(reader: Reader) -> None:
    plain, far = _claims(reader, "Биыл 40 мектеп салынды. Инвестор қала үшін 5 млн теңге берді.")
    assert 0.5 < far.confidence < plain.confidence < 1


def test_every_rule_that_fires_has_an_estimate(reader: Reader) -> None:
    for line in (ANNOTATIONS / "own_kk.texts.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        for claim in reader.read(document["text"], PUBLISHED).claims:
            named = {w for w in claim.why if w.partition(".")[0] in (*SLOTS, "source")}
            assert named <= rules()
    with pytest.raises(KeyError):
        confidence(["counted.by-guess"])


def test_annotated_texts_are_found(reader: Reader) -> None:
    """The texts of annotations/own_kk: figures and parts, without the scorer of the gold."""
    texts = {
        one["id"]: one
        for one in map(json.loads, (ANNOTATIONS / "own_kk.texts.jsonl").read_text("utf-8").splitlines())
    }  # fmt: skip
    wanted = found = links = linked = wrong = 0
    for line in (ANNOTATIONS / "own_kk.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        text = texts[record["document"]]
        document = Document(text["text"], text["id"], dt.date.fromisoformat(text["published"]))
        claims = reader.read(document).claims
        starts = {claim.id: claim.quantity.start for claim in claims}
        read = {(c.quantity.start, c.quantity.low, c.quantity.high) for c in claims}
        parts = {(c.quantity.start, starts[c.part_of]) for c in claims if c.part_of}
        for figure in record["claims"]:
            assert text["text"][figure["start"] : figure["end"]] == figure["quantity"]
        firm = [f for f in record["claims"] if not f.get("optional")]
        wanted += len(firm)
        found += sum(any(f["start"] == start for start, _, _ in read) for f in firm)
        whole = {
            (f["start"], record["claims"][f["part_of"]]["start"])
            for f in record["claims"] if "part_of" in f
        }  # fmt: skip
        links, linked, wrong = (
            links + len(whole),
            linked + len(whole & parts),
            wrong + len(parts - whole),
        )
    assert found / wanted > 0.97
    assert linked / links > 0.8
    assert wrong <= 2


def test_damaged_texts_are_read(reader: Reader) -> None:
    chance = random.Random(7)
    texts = [
        json.loads(line)["text"]
        for line in (ANNOTATIONS / "own_kk.texts.jsonl").read_text("utf-8").splitlines()
    ]
    for _ in range(150):
        text = chance.choice(texts)
        for _ in range(chance.randint(1, 20)):
            at = chance.randrange(len(text) + 1)
            cut = chance.randint(0, 3)
            text = (
                text[:at]
                + chance.choice(["", "«", "»", "—", "%", "7", "\n", "і"])
                + text[at + cut :]
            )
        document = Document(text, "damaged", PUBLISHED)
        for claim in reader.read(document).claims:
            for name in ("quantity", *SLOTS):
                if (span := getattr(claim, name)) is not None:
                    check_span(text, span)
