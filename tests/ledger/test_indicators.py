"""Indicators: the catalogue of concepts, and which claims meet in one indicator."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import replace
from decimal import Decimal
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.cli import main
from svodka.errors import LedgerError, LexiconError
from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.catalogue import _package, catalogue, files, lint
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text, look_up, words
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import comparable, points
from svodka.model import Claim, Mention, Quantity
from told import add, figure, kept, told

CATALOGUE = {file.name: file.read_text(encoding="utf-8") for file in files()}
PLACES = {file.name for file in files() if Path(str(file)).parent.name == "places"}
NAMES = {"institutions.toml", "citizens.toml", *PLACES}
WORDS = {name: text for name, text in CATALOGUE.items() if name not in NAMES}
# Words of news that the dictionary does not have yet.
NEW_WORDS = {
    "вакцинироваться", "выпуститься", "мефедрон", "нарколаборатория", "наркоканал", "наркотрафика",
    "наркотрафик", "кибератака", "дизтопливо", "погранслужба", "наркопреступление", "финанс",
    "микрокредит", "насвай", "экстрадировать", "турпоток", "заполняемость", "кандас", "оралман",
    "наркокурьер", "наркосбытчик", "нацпроект",
    "автоугон", "доначисление", "дроппер", "ковид", "медорганизация", "наркоправонарушение",
    "нацфонд", "откормплощадка", "оцифровать", "оцифровывать", "самозанятый", "соцработник",
    "судисполнитель", "физлицо", "электросамокат",
    "автодилер", "огнеборец",
    "авианалёт", "авианаправление", "автокредит", "автоналог", "автопарковка", "автоугонщик",
    "агроформирование", "агрохолдинг", "админответственность", "алкозависимый", "альфа-", "альфа-пвп",
    "альцгеймера", "артсистема", "балкер", "беззалоговый", "безэкипажный", "биоресурс", "биоэтанол",
    "биркование", "бирковать", "биткоин", "биткоинов", "биткойн", "блэкаут", "боестолкновение",
    "боррелиоз", "буллинг", "бутилированная", "вебинар", "вейп", "ветировать", "ветклиника",
    "ветропарк", "ветротурбина", "ветроустановка", "ветслужба", "ветспециалист", "ветстанция", "вещдок",
    "видеожетон", "видеорегистратор", "влагозапас", "влагосберегающая", "внутристрановая",
    "водоколонка", "водосберегающая", "врач-трансплантолог", "газодобытчик", "гидрометслужба",
    "гидропост", "глэмпинг", "госизмена", "госнаграда", "госномер", "госпереворот",
    "госпитализироваться", "гумпомощь", "двигателестроитель", "дебиторка", "девятиэтажный", "деменции",
    "деменция", "деревообработчик", "джекпот", "дзюдоистка", "диппредставительство", "дипфейк",
    "дозаправить", "докапитализировать", "евробонд", "жилмассив", "забанить", "загнездиться",
    "задействоваться", "задекларировать", "запуститься", "зарыбление", "зерновод", "зернопереработчик",
    "зика", "избраться", "израсходоваться", "имейл", "имплант", "инвестироваться", "инвестор-физлицо",
    "иноагент", "интернет-наркомагазин", "ипотечник", "казсодержание", "каннабиноид", "каптагон",
    "квадракоптер", "кибербезопасность", "киберинцидент", "кибермошенник", "киберпреступление",
    "кинолог", "кинопроизводитель", "коворкинг", "коконовод", "колдоговор", "коллекторское",
    "колодезник", "комбанк", "контрафакт", "кормозаготовитель", "коронавирусная", "криптоактив",
    "криптобиржа", "криптовалюта", "криптовалютная", "криптовалютный", "криптокошелёк",
    "криптообменник", "криптообменный", "криптоферма", "легионеллёз", "лесковая", "лжеминирование",
    "лжепредприятие", "льносемя", "мажилисмен", "майнер", "майнинговая", "маммограф", "маркетплейс",
    "маслихат", "маткапитал", "матпомощь", "медобследование", "медотход", "медцентр", "метадон",
    "металлодетектор", "метамфетамин", "метростроитель", "микробизнес", "микропредприятие",
    "микрофинансовая", "микрофинансовый", "молокопереработчик", "мониторить", "морпех", "мосбиржи",
    "мотопомпа", "мпокс", "мясопереработчик", "наркограффити", "наркоделец", "наркодоза",
    "наркозакладка", "наркомагазин", "наркопотребитель", "наркопритон", "наркореклама", "наркосбыт",
    "наркошоп", "нацгвардеец", "нацгвардия", "нацпарк", "недострой", "нейросеть", "нейтрализовывать",
    "ненефтегазовый", "ненефтяной", "непродтовар", "несырьевой", "нефтезагрязнённая",
    "нефтепереработчик", "нефтеразлив", "низкопольный", "никкей", "нодулярный", "номинировать",
    "норовирус", "норовирусная", "обнал", "обналичивание", "оборонщик", "онкобольной",
    "онкозаболевание", "онкопациент", "орфанная", "орфанное", "осеменатор", "отмыватель", "офтейк",
    "охотугодье", "охотхозяйство", "оцифровываться", "оштрафовывать", "папилломавирус", "парамедик",
    "парковать", "пассажироперевозка", "пастереллёз", "патронатная", "погранпереход", "подсанкционное",
    "подсанкционный", "подтопиться", "пожизненник", "постамат", "потравиться", "потребкредит", "преф",
    "притопить", "пробации", "пробация", "провакцинировать", "продтовар", "проинвестировать",
    "прокредитовать", "промотход", "промпарк", "промтовар", "просубсидировать", "профвизит",
    "профосмотр", "психотроп", "пчелосемья", "разводимость", "райсуд", "раскупиться", "распродаться",
    "растаможивать", "растаможить", "реинтродукция", "реинтродуцировать", "рекультивировать",
    "рентгенаппарат", "рисороб", "ротавирус", "ротавирусная", "рыбодобытчик", "рыбопереработчик",
    "рыбопромысловик", "самозахват", "санавиация", "сейсмослужба", "сельхозвредитель", "сельхозземель",
    "сельхозземля", "сельхозкультура", "сельхозназначение", "сельхозоборот", "сельхозорганизация",
    "сельхозотрасль", "сельхозпродукт", "сельхозработник", "сельхозтоваропроизводитель", "скрининговое",
    "снегозапас", "соцналог", "соцобслуживание", "соцобъект", "соцопрос", "соцпомощь", "спайс",
    "спортобъект", "спортшкола", "стейблкоин", "стейблкоинов", "страхвзнос", "страхвыплата",
    "страхпремия", "стригаль", "стройбригада", "студотряд", "судозаход", "суицидальная", "сухофрукт",
    "схрон", "сэкономиться", "тенге", "тенговый", "термоточка", "техник-осеменатор",
    "трансплантировать", "трансплантолог", "траффикинг", "трёхкомнатный", "трёхсменная", "туркомпания",
    "турмаршрут", "турпакет", "угледобытчик", "уриал", "устюртский", "утильсбор", "фармотрасль",
    "фармпромышленность", "фемицид", "фентанил", "фотоловушка", "фудбанк", "хаб", "химобработка",
    "хлебоприёмник", "хозпостройка", "хромитовая", "целлюлозник", "цифровизация", "цифровизировать",
    "цифровизовать", "чекап", "чермет", "чипирование", "чипировать", "шубат", "эвтаназировать",
    "экзопланета", "экопост", "экстрадироваться", "экстракорпоральное", "электрозаправка",
    "электрозарядная", "энергогенерация", "энергодефицит", "энергопотребитель", "энергослужба",
    "эхинококкоз",
    "автокража", "админарест", "админправонарушение", "админпротокол", "акцизка", "анаша", "большегруз",
    "госказна", "гособвинитель", "госпособие", "детсадик", "инспектор-кинолог",
    "кибермошенничество", "медбрат", "микрозаём", "мототехника", "наркоторговля", "огнестрел",
    "онкопатология", "погранпункт", "сельхозживотное", "соцвыплата", "соцпособие", "специалист-кинолог",
    "фармпрепарат", "харассмент",
    "авиакрушение", "автономер", "бензозаправка", "велополоса", "госзнак", "докторантка", "канатка",
    "магистрантка", "медиаработник", "медобъект", "медработница", "одиннадцатиклассница", "паралимпийка",
    "соцслужба", "спасжилет", "турагент", "тяжелоатлетка", "штангистка",
    "автокресло", "аквабайк", "гидроцикл", "каратистка", "муковисцидоз", "мурал", "регбистка",
    "самбистка", "таэквондист", "тхэквондист", "фотовидеофиксация",
    "госдотация", "госчиновник", "кредитополучатель",
    "бурустановка", "ветроагрегат", "коллекторская", "микрокредитная", "микрофинансовое",
    "плодоовощехранилище", "сельхозкомпания", "тайконавт",
    "микрочипировать", "простерилизовать", "чипироваться",
}  # fmt: skip
ENTRY = '[[counted]]\nname = "school"\nru = ["школа"]\nexample = "Построено 12 школ"\n'


@pytest.mark.parametrize("name", CATALOGUE)
def test_the_catalogue_passes_its_linter(name: str) -> None:
    assert lint(CATALOGUE[name]) == []


def test_an_entry_without_a_name_is_told_with_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("fields", "places"):
        (tmp_path / folder).mkdir()
    (tmp_path / "fields" / "land.toml").write_text(
        '[[counted]]\nru = ["ветряк"]\n', encoding="utf-8"
    )
    monkeypatch.setattr(resources, "files", lambda _: tmp_path)
    with pytest.raises(LexiconError, match=r"fields/land.toml: an entry has no 'name'"):
        _package.__wrapped__()


def test_no_two_files_have_one_word() -> None:
    """What a linter of one file cannot see: fields may have an entry or a word twice."""
    assert lint("\n".join(CATALOGUE.values())) == []


def test_no_module_has_the_name_of_a_file_beside_it() -> None:
    """They would be kept under one name."""
    assert not [file for file in files() if Path(str(file)).with_suffix(".py").exists()]


def test_a_contributor_looks_for_a_kind_in_one_room() -> None:
    fields = {name for name in WORDS if name != "indicators.toml"}
    rooms: dict[str, set[str]] = {}
    for name, text in CATALOGUE.items():
        for kind in tomllib.loads(text):
            rooms.setdefault(kind, set()).add(name)
    assert rooms.pop("counted") <= fields
    assert rooms.pop("action") <= fields
    assert rooms.pop("place") <= PLACES
    assert {kind: found for kind, found in rooms.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("школьников", "студентов"),
        ("овец", "коров"),
        ("пшеницы", "зерна"),
        ("товарооборот", "выручка"),
        ("гашиша", "героина"),
        ("марихуаны", "наркотиков"),
        ("pistols", "rifles"),
        ("патронов", "снарядов"),
        ("бензина", "дизельного топлива"),
        ("бензина АИ-92", "АИ-95"),
        ("долга", "просроченной задолженности"),
        ("госдолг", "внешний долг"),
        ("больниц", "поликлиник"),
        ("беженцев", "мигрантов"),
    ],
)
def test_what_is_counted_apart_is_no_one_concept(one: str, another: str) -> None:
    """«Собрано 18 млн тонн зерна» and «12 млн тонн пшеницы» were two figures for one thing."""
    found = [catalogue().first("counted", words(said)) for said in (one, another)]
    assert len({match.concept.name for match in found if match is not None}) == 2


def test_the_morphology_knows_the_words_of_the_catalogue() -> None:
    """But for institutions and places: no dictionary has all names."""
    said = {
        word
        for tables in tomllib.loads("\n".join(WORDS.values())).values()
        for table in tables
        for text in table.get("ru", [])
        for word in re.findall(r"[А-Яа-яЁё-]+", text)
        if word != word.upper()
    }
    unknown = {word.lower() for word in said if not _known(word)} - NEW_WORDS
    assert not unknown, "no dictionary forms; or new words of news, which go to NEW_WORDS here"


def _known(word: str) -> bool:
    """Whether the dictionary has a word, or its part behind a hyphen."""
    tail = look_up(word)[0][0].rpartition("-")[2]
    return any(reading.is_known for reading in parses(tail))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (ENTRY + ENTRY, "named twice"),
        (ENTRY + ENTRY.replace('"school"', '"lyceum"'), "is a word of counted school too"),
        (ENTRY.replace("Построено 12 школ", "Построено 12 домов"), "shows none of its words"),
        (ENTRY.replace('example = "Построено 12 школ"\n', ""), "no example"),
        (ENTRY + 'odd = "x"\n', "unknown key"),
        (ENTRY + 'of = "yes"\n', "neither true nor false"),
        (ENTRY.replace('"school"', '"школа"'), "is no name"),
        (ENTRY.replace("[[counted]]", "[[thing]]"), "unknown kind"),
        (ENTRY.replace("[[counted]]", "[counted]"), "write [[counted]]"),
        (ENTRY + "level = true\n", "one of name, ru, kk, en, example, of"),
        (
            ENTRY.replace("[[counted]]", "[[action]]") + 'change = "up"\n',
            "'up' is none of increase",
        ),
        (ENTRY + 'act = "tutor"\n', "no [[action]] is named 'tutor'"),
        (ENTRY + 'counts = "pupils"\n', "no [[counted]] is named 'pupils'"),
        (ENTRY.replace('ru = ["школа"]\n', ""), "no words"),
        (
            '[[place]]\nname = "x"\nru = ["Омск"]\nwithin = "omskia"\nexample = "В Омске тихо"\n',
            "no [[place]] is named 'omskia'",
        ),
        ("title =", "not a TOML file"),
    ],
)
def test_the_linter_says_what_is_wrong(text: str, problem: str) -> None:
    assert any(problem in line for line in lint(text))


CASES = """
Изъято почти 700 единиц оружия | почти 700 | Изъято | единиц оружия | seize weapons
Изъяли 237 единиц огнестрельного оружия | 237 | Изъяли | единиц | seize weapons
Конфисковано оружие, 54 ствола | 54 | Конфисковано | оружие | seize weapons
Задержаны 22 члена банд | 22 | Задержаны | члена банд | detain gang-member
Задержано 40 нарушителей госграницы | 40 | Задержано | нарушителей | detain border-violator
Пресечено 6 фактов незаконного перемещения товаров | 6 | Пресечено | фактов | prevent smuggling
Пресечено 47 фактов контрабанды оружия | 47 | Пресечено | фактов | prevent smuggling/weapons
Пресечены 62 попытки провоза товаров | 62 | Пресечены | попытки провоза товаров | prevent smuggling
К ответственности привлечены 89 человек | 89 | привлечены | человек | prosecute person
Въезд запретили 139 иностранцам | 139 | запретили | иностранцам | bar foreigner
Число погибших достигло 12 | 12 | достигло | погибших | die person
Погибли 12 человек | 12 | Погибли | человек | die person
Отражены 2954 DDoS-атаки | 2954 | Отражены | DDoS-атаки | repel ddos-attack
Пресекли вывоз валюты на сумму 8 млрд тенге | 8 млрд тенге | Пресекли | сумму | prevent currency
Border guards detained 402 violators | 402 | detained | violators | detain border-violator
They seized 402 firearms | 402 | seized | firearms | seize weapons
Foiled were 42 cases of smuggling of drugs | 42 | Foiled | cases | prevent smuggling/drugs
Случилось 12 пожаров | 12 | Случилось | пожаров | occur fire
12 fires broke out | 12 | broke out | fires | occur fire
The damage came to 5 million tenge | 5 million tenge | came | damage | amount damage-sum
Ущерб оценили в 5 млн тенге | 5 млн тенге | оценили | Ущерб | amount damage-sum
They estimated the damage at 5 million tenge | 5 million tenge | estimated | damage | amount damage-sum
Настроено 12 арф | 12 | Настроено | арф | настроить арфа
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_a_claim_belongs_to(case: str) -> None:
    text, said, action, counted, concepts = case.split(" | ")
    (claim,) = told(text, figure(said, action=action, counted=counted)).claims
    found = subject(claim, Text(text), catalogue())
    assert f"{found.action} {found.counted}" == concepts


def test_who_was_not_let_in_was_barred() -> None:
    text = "За год в страну не пустили 134 иностранца"
    said = figure("134", action="пустили", counted="иностранца", factuality="negated")
    (claim,) = told(text, said).claims
    assert subject(claim, Text(text), catalogue()).action == "bar"


def test_who_acts_is_not_what_is_counted() -> None:
    text = "Пограничники пресекли 541 факт контрабанды"
    said = figure("541", action="пресекли", counted="Пограничники", actor="Пограничники")
    (claim,) = told(text, said).claims
    assert subject(claim, Text(text), catalogue()).counted == "smuggling"


@pytest.mark.parametrize(
    ("text", "counted", "narrowing"),
    [
        (
            "Перекрыто 23 международных и 40 региональных наркоканалов",
            "наркоканалов",
            "международный",
        ),
        ("Задержано 23 нарушителя государственной границы", "нарушителя", ""),
        ("Построено 23 сельские школы", "сельские школы", "сельский"),
    ],
)
def test_what_narrows_the_counted(text: str, counted: str, narrowing: str) -> None:
    (claim,) = told(text, figure("23", action=text.split(maxsplit=1)[0], counted=counted)).claims
    assert subject(claim, Text(text), catalogue()).narrowing == narrowing


def test_where_it_is_does_not_narrow_it() -> None:
    text = "Посещаемость музеев Алматы составила 34 тысячи."
    said = figure("34 тысячи", counted="Посещаемость музеев Алматы", place="Алматы")
    (claim,) = told(text, said).claims
    assert subject(claim, Text(text), catalogue()).narrowing == "музей"


@pytest.mark.parametrize(
    ("text", "said", "counted", "narrowing"),
    [
        ("Производство молока составило 34 тонны.", "34 тонны", "Производство молока", "молоко"),
        (
            "Показатель сельских школ составил 24%.",
            "24%",
            "Показатель сельских школ",
            "сельский школа",
        ),
    ],
)
def test_what_a_noun_is_of_narrows_it(text: str, said: str, counted: str, narrowing: str) -> None:
    """Milk and meat stood in one series, as figures of one year that have nothing in common."""
    (claim,) = told(text, figure(said, counted=counted)).claims
    assert subject(claim, Text(text), catalogue()).narrowing == narrowing


def test_a_share_counts_what_it_is_a_share_of() -> None:
    text = "Доля сельских школ составила 24%."
    (claim,) = told(text, figure("24%", counted="Доля сельских школ")).claims
    found = subject(claim, Text(text), catalogue())
    assert (found.counted, found.narrowing) == ("school", "сельский")


@pytest.mark.parametrize(
    ("text", "said", "action", "counted", "concepts"),
    [
        (
            "Численность безработных составила 23 тысячи человек.",
            "23 тысячи", "составила", "человек", "amount unemployed",
        ),
        (
            "Число погибших в аварии достигло 23 человек.",
            "23", "достигло", "человек", "die person",
        ),
        (
            "The number of unemployed people reached 2300 people.",
            "2300", "reached", "people", "amount unemployed",
        ),
        ("Халық саны 23 мың адамға жетті.", "23 мың", "жетті|жету", "адамға", "amount population"),
    ],
)  # fmt: skip
def test_people_are_those_whose_number_is_told(
    text: str, said: str, action: str, counted: str, concepts: str
) -> None:
    """The unemployed and the natural loss of a country stood in one series of «человек»."""
    language = "kk" if "Халық" in text else "ru"
    said_of = figure(said, action=action, counted=counted)
    (claim,) = told(text, said_of, language=language).claims
    found = subject(claim, Text(text, language), catalogue())
    assert f"{found.action} {found.counted}" == concepts


PRICES = "За неделю цены на яйца выросли на 13%, пшено — на 2%, а чай подорожал (+4%)."


@pytest.mark.parametrize(
    ("text", "said", "counted", "thing"),
    [
        (PRICES, "13%", "цены", "яйцо"),
        (PRICES, "2%", "цены", "пшено"),
        ("Цены в мае выросли на 9%.", "9%", "Цены", ""),
        ("Цены на бензин выросли на 13%, на хлеб на 2%.", "2%", "Цены", "хлеб"),
        ("Цены на бензин выросли на 13% за год, на 2% за месяц.", "2%", "Цены", "бензин"),
        ("Prices for petrol rose 13% and for bread 2%.", "2%", "Prices|price", "хлеб"),
        ("Wheat prices rose by 9 per cent.", "9 per cent", "Wheat prices|price", "пшеница"),
        ("Ұн бағасы 9 пайызға өсті.", "9 пайызға", "Ұн бағасы|баға", "мука"),
    ],
)
def test_a_price_is_of_a_thing(text: str, said: str, counted: str, thing: str) -> None:
    """Eggs and millet stood in one series of prices."""
    (claim,) = told(
        text, figure(said, counted=counted), language="kk" if "Ұ" in text else "ru"
    ).claims
    found = subject(claim, Text(text, "kk" if "Ұ" in text else ""), catalogue())
    assert (found.counted, found.narrowing) == ("price", thing)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("Ежедневно задержано 23 человека", "ежедневно"),
        ("В среднем задержано 23 человека", "в среднем"),
        ("В прошлом месяце задержано 23 человека", ""),
    ],
)
def test_a_rate_is_apart_from_totals(text: str, rate: str) -> None:
    (claim,) = told(text, figure("23", action="задержано", counted="человека")).claims
    assert subject(claim, Text(text), catalogue()).narrowing == rate


@pytest.mark.parametrize(
    ("text", "said", "counted", "vague"),
    [
        ("Зарегистрировано 23 случая.", "23", "случая", True),
        ("Показатель составил 23 тонны.", "23 тонны", "Показатель", True),
        ("Рост зарплат составил 23%.", "23%", "Рост зарплат", False),
        ("Задержано 23 человека.", "23", "человека", False),
    ],
)
def test_nouns_that_say_nothing(text: str, said: str, counted: str, vague: bool) -> None:
    action = next(word for word in text.split() if word.endswith(("о", "л")))
    (claim,) = told(text, figure(said, action=action, counted=counted)).claims
    assert subject(claim, Text(text), catalogue()).vague is vague


def test_words_before_an_english_noun_narrow_it() -> None:
    """«Crimes» and «corruption crimes» stood in one series."""
    text = "The police registered 23 corruption crimes."
    (claim,) = told(text, figure("23", action="registered", counted="corruption crimes")).claims
    assert subject(claim, Text(text), catalogue()).narrowing == "коррупционный"  # in every language


def test_a_kazakh_total_is_nothing_that_was_built() -> None:
    text = "Табыс 23 тонна құрады."
    said = figure("23 тонна", action="құрады|құру", counted="Табыс")
    (claim,) = told(text, said, language="kk").claims
    assert subject(claim, Text(text, "kk"), catalogue()).action == "amount"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("За экстремизм и пропаганду терроризма арестованы 35 человек", "terrorism-propaganda"),
        ("По делам о коррупции арестованы 35 человек", "corruption"),
        ("За год арестованы 35 человек", ""),
    ],
)
def test_the_cause_tells_crowds_apart(text: str, cause: str) -> None:
    (claim,) = told(text, figure("35", action="арестованы", counted="человек")).claims
    assert subject(claim, Text(text), catalogue()).cause == cause


def test_an_item_of_a_list_is_a_kind_of_its_whole(tmp_path: Path) -> None:
    text = "Пресечено 391 факт контрабанды, в том числе:\n\n- наркотики – 344 факта;\n- валюта – 47 фактов."
    story = told(
        text,
        figure("391", action="Пресечено", counted="факт"),
        figure("344", counted="факта", part_of="391"),
        figure("47", counted="фактов", part_of="391"),
    )
    with kept(tmp_path, story) as ledger:
        names = {(one.action, one.counted) for one in ledger.indicators()}
    assert names == {("prevent", s) for s in ("smuggling", "smuggling/drugs", "smuggling/currency")}


def test_kilograms_and_tonnes_are_one_dimension(tmp_path: Path) -> None:
    stories = [
        told(f"Изъято {words} наркотиков", figure(words, action="Изъято", counted="наркотиков"))
        for words in ("1,2 тонны", "1200 кг")
    ]
    with kept(tmp_path, *stories) as ledger:
        (found,) = ledger.indicators()
    assert (found.dimension, found.claims) == ("mass", 2)


SCHOOLS = told("Открыто 12 школ", figure("12", action="Открыто", counted="школ"))
LYCEUMS = told("Открыто 5 лицеев", figure("5", action="Открыто", counted="лицеев"))
BRIDGES = told("Открыто 4 моста", figure("4", action="Открыто", counted="моста"))
MORE_LYCEUMS = told("Открыто 7 лицеев", figure("7", action="Открыто", counted="лицеев"))


def _counts(found: object) -> dict[str, int]:
    return {one.title: one.claims for one in found}  # type: ignore[attr-defined]


def test_indicators_are_found_by_words_in_any_form(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS, LYCEUMS) as ledger:
        assert _counts(ledger.indicators("открытие школы")) == {"открыть: школа": 1}
        assert _counts(ledger.indicators("лицеями")) == {"открыть: лицей": 1}


def test_an_indicator_is_found_by_its_title_with_a_unit_of_two(tmp_path: Path) -> None:
    wind = told("Быстрота ветра — 25 км/ч", figure("25 км/ч", counted="Быстрота"))
    with kept(tmp_path, SCHOOLS, wind) as ledger:
        (title,) = _counts(ledger.indicators("быстрота"))
        assert "(km/h)" in title
        assert _counts(ledger.indicators(title)) == {title: 1}


def test_words_that_count_for_others_are_asked_for_where_they_stand_alone(tmp_path: Path) -> None:
    cost = told("Стоимость — 5 млн тенге", figure("5 млн тенге", counted="Стоимость"))
    with kept(tmp_path, SCHOOLS, cost) as ledger:
        assert _counts(ledger.indicators("число школ")) == {"открыть: школа": 1}
        assert _counts(ledger.indicators("стоимость")) == {"стоимость (money)": 1}
        assert _counts(ledger.indicators("money")) == {"стоимость (money)": 1}
        assert _counts(ledger.indicators("количество")) == {}
        assert _counts(ledger.indicators("школы money")) == {}


def test_a_merge_holds_for_claims_to_come(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS, LYCEUMS) as ledger:
        schools, lyceums = (next(ledger.indicators(word)).number for word in ("школа", "лицей"))
        ledger.merge(lyceums, schools)
        add(ledger, [MORE_LYCEUMS])
        assert _counts(ledger.indicators()) == {"открыть: школа": 3}
        assert len({line.title for line in ledger.series("школа").lines}) == 1


def test_a_merge_can_be_undone(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS, LYCEUMS) as ledger:
        schools, lyceums = (next(ledger.indicators(word)).number for word in ("школа", "лицей"))
        ledger.merge(lyceums, schools)
        ledger.split(lyceums)
        assert _counts(ledger.indicators()) == {"открыть: школа": 1, "открыть: лицей": 1}


def test_a_merge_can_be_made_another(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS, LYCEUMS, BRIDGES) as ledger:
        schools, lyceums, bridges = (
            next(ledger.indicators(word)).number for word in ("школа", "лицей", "мост")
        )
        ledger.merge(lyceums, schools)
        ledger.merge(lyceums, bridges)
        assert _counts(ledger.indicators()) == {"открыть: мост": 2, "открыть: школа": 1}
        with pytest.raises(LedgerError, match="two different"):
            ledger.merge(lyceums, bridges)


def test_a_number_that_no_row_can_have_is_of_no_indicator(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS) as ledger:
        assert list(ledger.indicators("9" * 30)) == []
        with pytest.raises(LedgerError, match="no indicator 9999"):
            ledger.split(10**30 - 1)


def test_what_cannot_be_merged_is_an_error(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS) as ledger:
        (school,) = ledger.indicators()
        with pytest.raises(LedgerError, match="two different"):
            ledger.merge(school.number, school.number)
        with pytest.raises(LedgerError, match="no indicator 99"):
            ledger.merge(99, school.number)
        with pytest.raises(LedgerError, match="was not merged"):
            ledger.split(school.number)


OWN = ENTRY.replace('["школа"]', '["школа", "лицей"]')


def test_concepts_of_the_user_come_first_and_are_remembered(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS, LYCEUMS) as ledger:
        assert ledger.set_concepts(OWN) == 2
        assert _counts(ledger.indicators()) == {"открыть: школа": 2}
        add(ledger, [MORE_LYCEUMS])
        assert _counts(ledger.indicators()) == {"открыть: школа": 3}
        ledger.set_concepts(None)
        assert _counts(ledger.indicators()) == {"открыть: лицей": 2, "открыть: школа": 1}


def test_broken_concepts_change_nothing(tmp_path: Path) -> None:
    with kept(tmp_path, SCHOOLS) as ledger:
        with pytest.raises(LexiconError, match=r"own\.toml: .*no words"):
            ledger.set_concepts(ENTRY.replace('ru = ["школа"]\n', ""), "own.toml")
        assert _counts(ledger.indicators()) == {"открыть: школа": 1}


def test_the_command_lists_and_merges(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with kept(tmp_path, SCHOOLS, LYCEUMS) as ledger:
        schools, lyceums = (next(ledger.indicators(word)).number for word in ("школа", "лицей"))
    at = ["--ledger", str(tmp_path / "told.db")]
    assert main(["indicators", *at]) == 0
    shown = capsys.readouterr().out
    assert "открыть: школа" in shown
    assert "открыть: лицей" in shown
    assert main(["indicators", *at, "--merge", str(lyceums), str(schools)]) == 0
    assert "лицей" not in capsys.readouterr().out
    own = tmp_path / "own.toml"
    own.write_text(OWN, encoding="utf-8")
    assert main(["indicators", *at, "--concepts", str(own), "--format", "jsonl"]) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["counted"] == "school"
    assert shown.err == "svodka: 2 documents placed anew\n"
    assert main(["indicators", *at, "--concepts", str(tmp_path / "none.toml")]) == 2


@given(st.text("— .,%№0на единицфактовoftheә\n", max_size=60), st.data())
def test_any_mention_has_a_subject(text: str, data: st.DataObject) -> None:
    def span() -> tuple[int, int]:
        start = data.draw(st.integers(0, len(text)))
        return start, data.draw(st.integers(start, len(text)))

    def mention() -> Mention:
        start, end = span()
        return Mention(text[start:end], start, end, normal=text[start:end].strip())

    start, end = span()
    number = Decimal(data.draw(st.integers(0, 10_000)))
    claim = Claim(
        "c",
        "d",
        span(),
        Quantity(text[start:end], start, end, low=number, high=number),
        counted=mention(),
        action=replace(
            mention(), normal=data.draw(st.sampled_from(["задержать", "погибнуть", ""]))
        ),
        actor=mention(),
        place=mention(),
        factuality="negated",
    )
    for _, cells in points(placed([claim], text, catalogue()), catalogue(), None, ""):
        assert comparable(cells)
