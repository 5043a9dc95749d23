"""Two figures of one year that differ: where one is of some only, neither contradicts the other."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.model import Document
from svodka.reader import Reader


def checks(path: Path, reader: Reader, *texts: str, publisher: str = "") -> list[str]:
    """The checks that find something in reports of February 2026, of a publisher each or of one."""
    with Ledger(path / "some.db") as ledger:
        for day, text in enumerate(texts, start=2):
            language = "en" if text.isascii() else "kk" if "жыл" in text else "ru"
            one = Document(
                text,
                published=dt.date(2026, 2, day),
                publisher=publisher or f"Вестник {day}",
                language=language,
            )
            ledger.add([one], reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]


SOME = [
    # by whom they were committed, why they broke out, to what, when at all, where beside the country
    ("В 2025 году в Казахстане зарегистрировано 5 100 краж.",
     "В 2025 году в Казахстане зарегистрировано 700 краж, совершённых ранее судимыми."),
    ("В 2025 году в Казахстане произошло 12 100 пожаров.",
     "В 2025 году в Казахстане из-за неисправной проводки произошло 3 100 пожаров."),
    ("В 2025 году в Казахстане осуждено 31 тысяча человек.",
     "В 2025 году в Казахстане к лишению свободы осуждено 9 тысяч человек."),
    ("В 2025 году в Казахстане угнали 5 100 машин.",
     "В ночное время в 2025 году в Казахстане угнали 1 700 машин."),
    ("2025 жылы Қазақстанда 217 мектеп салынды.",
     "2025 жылы Қазақстанда ауылдық жерлерде 128 мектеп салынды."),
    ("2025 жылы Қазақстанда 5 100 ұрлық тіркелді.",
     "2025 жылы Қазақстанда дүкендерден жасалған 900 ұрлық тіркелді."),
    ("In 2025, 6,100 homes were built in Norway.",
     "In 2025, 1,100 homes were built for students in Norway."),
    # in which of the fires and accidents, for which of the thefts
    ("В 2025 году в Казахстане при пожарах погибли 310 человек.",
     "В 2025 году в Казахстане в лесных пожарах погиб 21 человек."),
    ("В 2025 году в Казахстане в ДТП погибли 2 310 человек.",
     "В 2025 году в Казахстане в ДТП с участием мопедов погибли 48 человек."),
    ("В 2025 году в Казахстане за кражи осуждены 310 человек.",
     "В 2025 году в Казахстане за кражи скота осужден 21 человек."),
    ("2025 жылы Қазақстанда өрттен 310 адам қаза тапты.",
     "2025 жылы Қазақстанда тұрғын үйлердегі өрттен 210 адам қаза тапты."),
    ("In 2025, 310 people died in fires in Kazakhstan.",
     "In 2025, 210 people died in fires in homes in Kazakhstan."),
    # how it was done
    ("В 2025 году в Атырау осуждено 310 человек.", "В 2025 году в Атырау осуждено условно 140 человек."),
    ("В 2025 году в Атырау осуждено 310 человек.", "В 2025 году в Атырау повторно осужден 31 человек."),
    ("В 2025 году в Семее сдано 340 ружей.", "В 2025 году в Семее добровольно сдано 120 ружей."),
    ("В 2025 году в Астане прооперировано 4 100 человек.",
     "В 2025 году в Астане экстренно прооперировано 900 человек."),
    ("В 2025 году в Астане задержали 340 человек.", "В 2025 году в Астане задержали с поличным 40 человек."),
    ("В 2025 году в Казахстане угнали 1 240 машин.", "В 2025 году в Казахстане пытались угнать 410 машин."),
    ("2025 жылы Атырауда 310 адам сотталды.", "2025 жылы Атырауда 140 адам шартты түрде сотталды."),
    ("2025 жылы Астанада 4 100 адам жұмысқа орналасты.",
     "2025 жылы Астанада 900 адам алғаш рет жұмысқа орналасты."),
    ("2025 жылы Семейде 340 адам көшірілді.", "2025 жылы Семейде 90 адам жедел түрде көшірілді."),
    ("In 2025 Leeds courts convicted 310 people.", "In 2025 Leeds courts convicted 14 people in absentia."),
    # of which age, however it is told
    ("В 2025 году в Казахстане привито 210 тысяч детей до 5 лет.",
     "В 2025 году в Казахстане привито 340 тысяч детей от 6 до 14 лет."),
    ("В 2025 году в Казахстане привито 210 тысяч детей.",
     "В 2025 году в Казахстане привито 90 тысяч детей до года."),
    ("In 2025 Kazakhstan vaccinated 210,000 children under 5.",
     "In 2025 Kazakhstan vaccinated 110,000 children younger than one."),
    # of what size
    ("Минимальный размер пенсии в Казахстане в 2025 году составил 62 тысячи тенге.",
     "Средний размер пенсии в Казахстане в 2025 году составил 142 тысячи тенге."),
    ("2025 жылы Қазақстанда жұмыссыздар саны 450 мың адам болды.",
     "2025 жылы Қазақстанда тіркелген жұмыссыздар саны 210 мың адам болды."),
    # where, beside the place that is named; at what kind of place, where none is
    ("В 2025 году в Казахстане утонули 340 человек.",
     "В 2025 году в Казахстане утонули в необорудованных местах 310 человек."),
    ("В 2025 году уровень бедности в Казахстане составил 5,2%.",
     "В 2025 году уровень бедности на селе в Казахстане составил 7,1%."),
    ("МВД Казахстана в 2025 году изъяло в школах 40 ножей.",
     "МВД Казахстана в 2025 году изъяло в барах 90 ножей."),
    ("2025 жылы Қазақстанда 340 адам суға батты.", "2025 жылы Қазақстанда 60 адам өзендерде суға батты."),
    # which, in a clause of its own
    ("В 2025 году в Казахстане зарегистрировано 130 тысяч преступлений.",
     "В 2025 году в Казахстане зарегистрировано 9 тысяч преступлений, совершённых женщинами."),
    # what it was that was given, and to which country something went
    ("In 2025 Norland granted asylum to 4,000 people.",
     "In 2025 Norland granted temporary protection to 9,000 people."),
    ("In 2025 Kenya exported 6 million tonnes of maize.",
     "In 2025 Kenya exported 1 million tonnes of maize to Uganda."),
    # words of a clause that no slot and no list has: with what, on what terms, after what, as what
    ("В 2025 году в Казахстане эвакуировано 340 человек.",
     "В 2025 году в Казахстане вертолётами эвакуировано 90 человек."),
    ("В 2025 году в Казахстане родилось 340 тысяч детей.",
     "В 2025 году в Казахстане вне брака родилось 60 тысяч детей."),
    ("В 2025 году в Семее закрыли 340 магазинов.",
     "В 2025 году в Семее после проверок закрыли 60 магазинов."),
    ("В 2025 году в Казахстане построено 124 школы.",
     "В 2025 году в Казахстане построено 12 школ на 600 мест."),
    ("In 2025, 6,100 homes were built in Norway.",
     "In 2025, 1,100 homes were built as wooden cabins in Norway."),
    ("In 2025, 640 people drowned in Norway.", "In 2025, 31 people drowned while fishing in Norway."),
    ("2025 жылы Семейде 5 100 жүргізушіге айыппұл салынды.",
     "2025 жылы Семейде камера арқылы 1 200 жүргізушіге айыппұл салынды."),
    # cases of a sort, a part of a country, for how long, when of all that time
    ("В 2025 году в Омске выявлено 1 204 случая кори.",
     "В 2025 году в Омске выявлено 318 завозных случаев кори."),
    ("2025 жылы Семейде 803 қызылша жағдайы тіркелді.",
     "2025 жылы Семейде 103 ауыр қызылша жағдайы тіркелді."),
    ("In 2025, 5,208 homes were built in Wales.", "In 2025, 412 homes were built in South Wales."),
    ("In 2025, 512 people were elected in Leeds.", "In 2025, 41 people were elected in Leeds as judges."),
    ("В 2025 году в Омске потушили 512 пожаров.", "В 2025 году в Омске потушили 41 пожар с лесниками."),
    ("2025 жылы Семейде 512 үй салынды.", "2025 жылы Семейде мұғалімдерге 41 үй салынды."),
    ("В 2025 году в Омске задержали 512 человек.",
     "В 2025 году в Омске задержали 41 человека из числа мигрантов."),
    ("В 2025 году в Сочи закрыли 214 отелей.", "В 2025 году в Сочи на сутки закрыли 38 отелей."),
    ("2025 жылы Семейде 4 120 адам жұмысқа орналасты.",
     "2025 жылы Семейде 1 208 адам тұрақты жұмысқа орналасты."),
    ("В 2025 году в Омске за коррупцию осудили 214 человек.",
     "В 2025 году в Омске за взятки осудили 104 человека."),
    ("За 2025 год в Казахстане построено 9 190 домов.",
     "За шесть месяцев 2025 года в Казахстане после сноса построено 910 домов."),
    ("In 2025 Iceland welcomed 2.31 million tourists.",
     "In 2025, Iceland welcomed 214,000 tourists from China."),
    ("2025 жылы Қазақстанға 9,8 млн турист келді.", "2025 жылы Алматыға 1,8 млн турист келді."),
    # how large, how repaired, where of a country, by builders of another
    ("В 2025 году в Казахстане зарегистрировано 41 208 краж.",
     "В 2025 году в Казахстане зарегистрировано 4 208 крупных краж."),
    ("2025 жылы Қазақстанда 412 км жол жөндеуден өтті.",
     "2025 жылы Қазақстанда 88 км жол күрделі жөндеуден өтті."),
    ("2025 жылы Қазақстанда 412 мектеп ашылды.", "2025 жылы Қазақстанда 38 мектеп ауылдарда ашылды."),
    ("Nigerian oil output was 541 million barrels in 2025.",
     "Nigerian offshore oil output was 141 million barrels in 2025."),
    ("В 2025 году в Казахстане построено 14 208 домов.",
     "В 2025 году китайские строители построили в Казахстане 208 домов."),
    ("В 2025 году Узбекистан закупил 412 автобусов.",
     "В 2025 году Узбекистан закупил в Китае 187 автобусов."),
    ("In 2025, 41,208 homes were sold in Norway.",
     "In 2025, 8,902 homes were sold to investors in Norway."),
    # on which flights, from where, who went where else, and words that look alike
    ("2025 жылы Атырау әуежайы 610 мың жолаушыға қызмет көрсетті.",
     "2025 жылы Атырау әуежайы халықаралық рейстерде 210 мың жолаушыға қызмет көрсетті."),
    ("2025 жылы Қазақстаннан 512 сәулетші кетті.", "2025 жылы Өзбекстаннан 490 сәулетші кетті."),
    ("2025 жылы Қазақстаннан 512 сәулетші кетті.", "2025 жылы Қазақстаннан Ресейге 490 сәулетші кетті."),
    ("2025 жылы Грузияға 4,1 млн шетелдік турист келді.",
     "2025 жылы Арменияны 4,6 млн шетелдік саяхатшы аралады."),
    ("2025 жылы Қостанайда 31 қызметкер өзіне қол жұмсады.",
     "2025 жылы Қостанайда аурудан 27 қызметкер көз жұмды."),
    ("2025 жылы Абай облысында 120 ауыл интернетке қосылды.",
     "2025 жылы Абай облысында 134 ауыл газға қосылды."),
    # what a company did in one country is some of what it did
    ("In 2025 Toyota sold 11 million cars.", "In 2025 Toyota sold 2 million cars in the United States."),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SOME)
def test_some_are_not_all(tmp_path: Path, reader: Reader, one: str, other: str) -> None:
    assert checks(tmp_path, reader, one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same words make them one figure again
        ("В 2025 году в Атырау условно осуждено 310 человек.",
         "В 2025 году в Атырау осуждено условно 140 человек."),
        ("В 2025 году в Казахстане привито 340 тысяч детей в возрасте 6–14 лет.",
         "В 2025 году в Казахстане привито 310 тысяч детей от 6 до 14 лет."),
        ("На воде в 2025 году МЧС Казахстана спасло 420 человек.",
         "В 2025 году МЧС Казахстана спасло на воде 410 человек."),
        # words that tell nothing of it
        ("В 2025 году в Атырау осуждено 310 человек.", "В 2025 году в Атырау уже осуждено 290 человек."),
        ("В 2025 году в городе Атырау осуждено 310 человек.", "В 2025 году в Атырау осуждено 290 человек."),
        # more words behind the higher figure, or the same behind both
        ("В 2025 году в Семее закрыли 340 магазинов.",
         "В 2025 году в Семее после проверок закрыли 460 магазинов."),
        ("В 2025 году в Семее после проверок закрыли 341 магазин.",
         "В 2025 году в Семее закрыли после проверок 312 магазинов."),
        ("In 2025, 4,107 cases of measles were recorded in Norway.",
         "Norway recorded only 3,904 measles cases in 2025, the ministry said."),
        # those who do it by trade are all who did, words that only count or say of whose strength
        ("В 2025 году в Казахстане собрано 27,1 млн тонн зерна.",
         "Казахстанские аграрии в 2025 году собрали 25,4 млн тонн зерна."),
        ("В 2025 году в Туве потушили 214 пожаров.", "В 2025 году пожарные Тувы потушили 198 пожаров."),
        ("US employers created 531,000 jobs in 2025.", "The US economy added 584,000 jobs in 2025."),
        ("Поголовье коров в Казахстане в 2025 году составило 8,41 млн голов.",
         "Поголовье КРС в Казахстане в 2025 году составило 7,98 млн голов."),
        ("В 2025 году в Алматы построено 41 школа.",
         "В 2025 году в мегаполисе Алматы силами строителей построено 37 школ."),
        # verbs that say so too, and whose inflation it is
        ("В 2025 году в Казани открылось 14 школ.", "В Казани в 2025 году открыли 17 школ."),
        ("Texas confirmed 803 measles cases in 2025.", "In 2025, 762 measles cases were recorded in Texas."),
        ("US inflation was 3.1% in 2025.", "Inflation in the United States was 2.7% in 2025."),
        # countries that act at the head of a sentence, or that people come to
        ("In 2025, Canada admitted 41,208 refugees.", "Canada admitted 38,104 refugees in 2025."),
        ("2025 жылы Қазақстанға 9,8 млн турист келді.", "В 2025 году Казахстан посетили 10,6 млн туристов."),
        ("Nigeria produced 541 million barrels of oil in 2025.",
         "Nigerian oil output reached 517 million barrels in 2025."),
        ("In 2025, Texas had 412 murders.", "There were 387 murders in Texas in 2025."),
        ("В 2025 году в Казахстане добыто 26,4 млн тонн угля.",
         "Добыча угля в Казахстане в 2025 году — 25,1 млн тонн."),
        ("В 2025 году в Казахстане засеяно 23,1 млн гектаров.",
         "В 2025 году в Казахстане засеяно 21,4 млн гектаров земли."),
        ("В 2025 году в Казахстане утонули 412 человек.",
         "В МЧС Казахстана сообщили, что в 2025 году на территории нашей страны утонули 387 человек."),
        ("In 2025, Norway reported 412 measles cases.",
         "Health officials confirmed 387 measles cases in Norway in 2025."),
        # an area is one in every language
        ("В 2025 году Казахстан добыл 99 млн тонн нефти.",
         "Kazakhstan produced 89 million tonnes of oil in 2025."),
        ("В 2025 году в Норвегии утонули 412 человек.", "In 2025, 387 people drowned in Norway."),
        ("In 2025, 412 people drowned in the city of Leeds.", "In 2025, 387 people drowned in Leeds."),
        # a country that is left or seen round, and other words for one deed
        ("Қазақстаннан 2025 жылы 512 сәулетші көшіп кетті.",
         "2025 жылы 490 сәулетші Қазақстаннан шетелге қоныс аударды."),
        ("2025 жылы Грузияға 4,1 млн шетелдік турист келді.",
         "2025 жылы Грузияны 4,6 млн шетелдік саяхатшы аралады."),
        ("2025 жылы Қостанайда 31 қызметкер өзіне қол жұмсады.",
         "2025 жылы Қостанайда суицидтен 27 қызметкер көз жұмды."),
        ("2025 жылы Семейде 19 бүйрек ауыстырылды.",
         "2025 жылы Семейде 22 бүйрек трансплантация жасалды."),
        ("2025 жылы Абай облысында 120 ауыл интернетке қосылды.",
         "2025 жылы Абай облысында 134 ауыл интернетпен қамтылды."),
        # people whom an institution saves, or who die of an illness, in a year
        ("The Ardale Coast Guard rescued 1,904 people in 2025.",
         "In 2025 the Ardale Coast Guard rescued 1,490 people."),
        ("In 2025, 1,240 people died of flu in Kazakhstan.",
         "In 2025, 1,610 people died of flu in Kazakhstan."),
        ("За 2025 год на дорогах Павлодарской области погибло 188 человек.",
         "2025 жылы Павлодар облысында жол апатынан 210 адам қаза тапты."),
    ],
)  # fmt: skip
def test_all_are_all(tmp_path: Path, reader: Reader, one: str, other: str) -> None:
    assert checks(tmp_path, reader, one, other) == ["contradiction"]


@pytest.mark.parametrize(
    ("one", "found"),
    [
        ("По данным полиции Павлодарской области, за 2025 год в регионе зарегистрировано 312 краж.",
         "revision"),
        ("Полиция Павлодарской области отчиталась. За 2025 год в области зарегистрировано 312 краж.",
         "contradiction"),
    ],
)  # fmt: skip
def test_in_the_region_is_in_that_of_who_tells(
    tmp_path: Path, reader: Reader, one: str, found: str
) -> None:
    other = (
        "За 2025 год в Павлодарской области зарегистрировали 231 кражу, сообщили в полиции области."
    )
    assert checks(tmp_path, reader, one, other) == [found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # whose a team is tells not where its members are
        ("In 2025, 40 members of Iran's chess team died.",
         "In 2025, 60 members of the chess team died in Iran."),
        # of which of two regions
        ("В Омской области и в Томской области сухо. За 2025 год в области зарегистрировано 312 краж.",
         "За 2025 год в Омской области зарегистрирована 231 кража."),
        # what kills people on roads need be no accident
        ("In 2025 avalanches killed 40 people on the roads of Karsun.",
         "In 2025 road accidents killed 60 people in Karsun."),
        ("В 2025 году семья купила 40 домов.", "В 2025 году в Семее купили 60 домов."),
        ("In 2025 Russians bought 40 houses.", "In 2025 Russia bought 60 houses."),
    ],
)  # fmt: skip
def test_others_are_others(tmp_path: Path, reader: Reader, one: str, other: str) -> None:
    assert checks(tmp_path, reader, one, other) == []
