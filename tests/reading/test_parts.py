"""Part-of links: one sentence a rule, and what must never be linked."""

from __future__ import annotations

import pytest

import svodka
from svodka.language.russian import shipped
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.reading.parts.candidates import parts
from svodka.reading.parts.cues import CUES, cues
from svodka.reading.parts.features import named_by
from svodka.reading.parts.finder import Link, PartFinder, ruled, without_cycles
from svodka.reading.parts.markers import markers
from svodka.reading.parts.stands import stands
from svodka.reading.quantities.figures import scan
from svodka.reading.syntax.sites import Page, Site, find_site


@pytest.fixture(scope="module")
def analyzer() -> RussianAnalyzer:
    return shipped.analyzer()


@pytest.fixture(scope="module")
def finder() -> PartFinder:
    return PartFinder(shipped.weights("parts"))


def sites(analyzer: RussianAnalyzer, text: str) -> list[Site]:
    page = Page(analyzer.outline(text))
    analyzer.parse(page.outline.sentences)
    likely = [f.quantity for f in scan(text).figures if f.likely]
    found = (find_site(page, quantity) for quantity in likely)
    return [site for site in found if site is not None]


LINKED = [
    ("Проект поддержали 18 депутатов из 30.", "18<30 out-of-next"),
    ("Полиция осмотрела 40 судов, из них девять задержала.", "девять<40 of-them-before"),
    ("Пострадали 60 человек, в том числе 8 детей.", "8<60 of-them-before"),
    ("Задержали пять человек, двое из них ранены.", "двое<пять of-them-after"),
    ("Из 12 кораблей семь вернулись в порт.", "семь<12 out-of-before"),
    ("Среди 60 задержанных в Луговске — 7 подростков.", "7<60 among-before"),
    ("«Из восьми мостов до весны откроют три», — сказал он.", "три<восьми out-of-before"),
    (
        "Премию в 90 тысяч рублей разделят так: Орлову достанется половина, Петрову — треть.",
        "половина<90 тысяч рублей enumerated, треть<90 тысяч рублей enumerated",
    ),
    ("Порт обойдётся в 90 млн тенге, треть этой суммы даст область.", "треть<90 млн тенге of-sum"),
    ("У них восемь детей: пять дочерей и три сына.", "пять<восемь adds-up, три<восемь adds-up"),
    ("На счету команды 15 побед (11 — дома).", "11<15 bracket"),
    (
        "Полиция выявила 900 нарушений. Больше всего их в Омске (210), Томске (190) и Перми (80).",
        "210<900 bracket-row, 190<900 bracket-row, 80<900 bracket-row",
    ),
    (
        "Проект поддержали 70 депутатов из 90 (12 против, 8 воздержались).",
        "70<90 out-of-next, 12<90 bracket-split, 8<90 bracket-split",
    ),
    (
        "Полиция изъяла 90 изделий:\n– ружья – 12 единиц;\n– пистолеты – 30 единиц.",
        "12<90 listed, 30<90 listed",
    ),
    (
        "В зале 294 депутата. За голосовал 261, против — 33.",
        "261<294 adds-up-far, 33<294 adds-up-far",
    ),
    ("Ранены 70 человек. Среди пострадавших 14 детей.", "14<70 among"),
    ("Мэр утвердил список из 400 домов. Летом снесут 90 домов.", "90<400 same-group"),
    ("В области заразились 900 человек, 40 умерли.", "40<900 fate"),
    (
        "Социологи опросили 1200 человек. Четверть опрошенных не знает соседей.",
        "Четверть<1200 asked",
    ),
    ("Задержаны 12 человек, двое дали показания.", "двое<12 some-of-them"),
    (
        "В шахте оставались десять горняков; троих подняли ночью, ещё четверых — утром.",
        "троих<десять some-of-them, четверых<десять some-of-them",
    ),
    (
        "В аварии погибли 7 человек, ещё 30 ранены. Среди погибших двое детей.",
        "двое<7 among",
    ),
    (
        "Завод должен 9 млрд тенге штрафа, из них уплачено меньше двух.",
        "меньше двух<9 млрд тенге of-them-before",
    ),
    (
        "Банки обещали городу 2 млрд долларов. Из этой суммы 600 млн пойдут на метро.",
        "600 млн<2 млрд долларов of-them-before",
    ),
    ("Выселили 740 человек, почти половина — дети.", "почти половина<740 share"),
    ("Музей купил 90 картин, половину которых спрячет.", "половину<90 share"),
    ("Ферма собрала 40 тонн риса, причём треть сгнила.", "треть<40 тонн share"),
    ("Команда забила 92 гола, причём 11 — в Омске.", "11<92 joined"),
    ("В селе шесть школ, в двух из них учатся шестнадцать.", "двух<шесть of-them-after"),
    (
        "Спасли девять рыбаков. Двое из них умерли, четверо остаются в больнице.",
        "Двое<девять of-them-after, четверо<девять of-them-before",
    ),
    (
        "Гриппом больны 900 жителей в 40 районах. Из них 15% — школьники.",
        "15%<900 of-them-before",
    ),
    ("Шесть заводов из восьми стоят. Прежде горели пять заводов.", "Шесть<восьми out-of-next"),
    (
        "Света нет в 94 сёлах, в том числе в 40 — под Омском.",
        "40<94 of-them-before",
    ),
    ("Пловцы взяли 20 медалей из них 10 золотых.", "10<20 of-them-before"),
    (
        "Из рейса вернулись 277 моряков. Среди вернувшихся 250 матросов и 27 офицеров.",
        "250<277 among, 27<277 among",
    ),
    (
        "Поймали 1180 птиц, из них 312 без колец. Остальные, в том числе 46 гусей, уже с кольцами.",
        "312<1180 of-them-before, 46<1180 of-them-before",
    ),
    (
        "Паром вёз 48 пассажиров. В трюме 25 машин. Пассажиры, среди которых семь детей, спали.",
        "семь<48 of-them-before",
    ),
    (
        "Из 52 певцов не приехали девять, причём четверо — без объяснений.",
        "девять<52 out-of-before, четверо<девять joined",
    ),
    (
        "Из 90 миллионов рублей 40 миллионов рублей даст банк. Ещё 30 миллионов рублей даст область.",
        "40 миллионов рублей<90 миллионов рублей out-of-before, "
        "30 миллионов рублей<90 миллионов рублей goes-on",
    ),
    (
        "Под суд пошли 18 мэров. Семеро оправданы, трое сидят.",
        "Семеро<18 some-of-them, трое<18 some-of-them",
    ),
    (
        "Из Омска вернулись 418 рабочих (женщин — 125, подростков — 213).",
        "125<418 bracket-split, 213<418 bracket-split",
    ),
    (
        "Сель унёс 82 жизни. Смыты 35 домов и 12 мостов. В долине нашли 46 тел, остальные 36 — в горах.",
        "46<82 rest-adds-up, 36<82 rest-adds-up",
    ),
    (
        "Полиция выслала шестерых туристов. Двое туристов судимы, четверо жили без виз.",
        "Двое<шестерых adds-up-people, четверо<шестерых adds-up-people",
    ),
    (
        "В аварии пострадали 16 человек. Шестеро человек госпитализированы.",
        "Шестеро<16 treated",
    ),
    (
        "Пострадали 16 человек, в том числе 9 детей. Госпитализированы пять человек.",
        "9<16 of-them-before, пять<16 treated",
    ),
    (
        "Погибли 40 человек, в том числе 12 детей, ещё 5 человек пропали без вести.",
        "12<40 of-them-before",
    ),
    (
        "Погибли 16 человек, из них двое военных, ещё трое госпитализированы.",
        "двое<16 of-them-before",
    ),
    (
        "Вывезены 82 человека, в том числе 13 детей, пострадали 10 человек.",
        "13<82 of-them-before",
    ),
    ("Проект поддержали 12 женщин из 40 депутатов.", "12<40 out-of-next"),
    ("Порт принял 12 танкеров из 40 судов.", "12<40 out-of-next"),
    (
        "На борту катера находились 28 человек. Рыбаки спасли девять человек.",
        "девять<28 aboard",
    ),
    (
        "Пропали без вести 20 человек. Всего на борту находились 50 человек.",
        "20<50 aboard",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINKED)
def test_links_of_the_rules(
    analyzer: RussianAnalyzer, finder: PartFinder, text: str, expected: str
) -> None:
    found = sites(analyzer, text)
    links = finder.links([found])[0]
    shown = ", ".join(
        f"{found[x.part].quantity.text}<{found[x.whole].quantity.text} {x.why.removeprefix('part.')}"
        for x in links
    )
    assert shown == expected


@pytest.mark.parametrize(
    "text",
    [
        "Изъяли 26 автоматов, 14 винтовок и 9 пистолетов.",
        "Погибли 12 человек, 30 ранены.",
        "Выручка выросла с 8 до 12 миллионов рублей.",
        "Завод выпустил 900 тракторов. Город купил 40 автобусов.",
        "Из 40 городов приехали 700 гостей.",
        "За проект проголосовали 90 депутатов, пятеро воздержались.",
        "Спаслись двенадцать моряков, ещё двое ждут помощи.",
        "Команда уступила лишь 4 очка: 40 против 44.",
        "Сеть из девяти станций не записала двух толчков.",
        "До озера 28 километров. Мэр закрыл девять из них.",
        "Хор дал 30 концертов, выручка выросла на треть.",
        "В городе 60 заводов. Крупнейший из них уволил 40 рабочих.",
        "Воду отключают на двенадцать часов: озеро заполнено на 6%.",
        "Сын отчислил два миллиарда: выручка выросла на четверть.",
        "Следом за ними идут Омск (305 заводов) и Томск (178).",
        "Преступлений стало меньше на 9% — 110 тысяч, в том числе краж — на 5%.",
        "Область дала 90 рабочих, в том числе в Омске; наняты на стройку ещё 12 сварщиков.",
        "Пришли 90 гостей, каждый из которых съел 4 пирога.",
        "Проект поддержали 18 депутатов из 30 партий.",
        "На слёт приехали 12 студентов из 40 вузов.",
        "В турнире играют 5 команд из 12 городов.",
        "Из 12 городов приехали 5 команд.",
        "Погибли 40 человек, 5 ранены.",
        "Из 40 школ закрыты самые ветхие, а из 12 садов — все.",
        "В поезде 124 пассажира (из них дети) и семь поваров.",
        "Из городского фонда 9 миллиардов рублей пойдут на мосты, 5 миллиардов рублей — на школы.",
        "Музей занимал 80 залов. Возбуждены 53 дела в 27 районах.",
        "Дорога длится 5 часов. Первый отрезок займёт 3 часа, второй — 2 часа.",
        "Партия взяла 29 мест — на семь меньше прежнего, у соперников 22 места.",
        "Отделы в Омске (11), Томске (9) и Перми (2) закрыты.",
        "Обыскали 14 магазинов: в Омске изъят 31 килограмм, в Томске — двенадцать.",
        "Сыграно 12 туров: у Омска 11, у Томска 9.",
        "Премию снизили до 8 миллионов (950 тысяч долларов).",
        "На борту были 90 пассажиров и пять лётчиков. Ушибы получили четверо пассажиров.",
        "На борту вместо 90 человек были сто. Погибли двое.",
        "Пострадали 16 человек, ещё трое госпитализированы после пожара.",
        "По 10 дронов сбито в Твери и Омске, по три – в Туле и Орле, два – в Ельце, по одному – в Уфе.",
        "",
    ],
)
def test_no_links(analyzer: RussianAnalyzer, finder: PartFinder, text: str) -> None:
    assert finder.links([sites(analyzer, text)]) == [[]]


def test_no_rule_links_what_stands_abreast(analyzer: RussianAnalyzer) -> None:
    for text in (
        "Тринадцать учеников отличились по химии, семеро — по физике.",
        "Молния сожгла 21 сарай под Омском, двенадцать — под Томском, девять — под Пермью.",
    ):
        assert ruled(stands(sites(analyzer, text))) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Музей просит 40 миллионов рублей. Область дала семь.", {1: [0]}),
        ("Музей просит 40 миллионов рублей. Вот так. Вот так. Область дала семь.", {}),
        ("Построили 14 километров дорог из сорока.", {0: [1]}),
        (
            "Ранены 12 человек. Их везут в город. Рейс задержан. В поезде ехали 90 человек.",
            {0: [1]},
        ),
        ("Дали ему 30 месяцев, половину этого срока — условно.", {1: [0]}),
        ("Собрали 40 тонн ячменя и 90 кубометров леса.", {}),
        ("Отряд нашёл 40 тонн соли. На берегу ждали трое.", {}),
    ],
)
def test_what_a_part_may_be_of(
    analyzer: RussianAnalyzer, text: str, expected: dict[int, list[int]]
) -> None:
    found = parts(stands(sites(analyzer, text)))
    assert {part.order: list(part.group.options) for part in found} == expected


def test_words_of_a_sentence_that_was_not_parsed_have_no_vectors(analyzer: RussianAnalyzer) -> None:
    found = stands(sites(analyzer, "Проект поддержали 18 депутатов из 30."))
    found[0].site.sentence.vectors = None
    with pytest.raises(ValueError, match="not parsed"):
        parts(found)


def cue(analyzer: RussianAnalyzer, text: str, name: str) -> list[float]:
    """What the words around each figure of a text say, by one cue."""
    return [cues(stand)[CUES.index(name)] for stand in stands(sites(analyzer, text))]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Заявки подали 90 школ, приняли лишь 12.", "cue.only", [0, 1]),
        ("Из 900 заявок больше всего, 340, подала Казань.", "cue.most", [0, 1]),
        ("В больнице 30 детей. Троих выписали, остальные лечатся.", "cue.left", [0, 2]),
        ("Приехали 30 гостей, шестерых поселили. Остальные ждут.", "cue.left", [1, 1]),
        ("Потеряно 30 га, две трети этого поля засеют.", "cue.that", [0, 1]),
        ("Первые шесть вагонов придут в мае.", "cue.first", [1]),
        ("В зале 80 солдат, половина спит.", "cue.fraction", [0, 1]),
        ("В зале 80 солдат, двое спят.", "cue.people", [0, 1]),
    ],
)
def test_cues(analyzer: RussianAnalyzer, text: str, name: str, expected: list[float]) -> None:
    assert cue(analyzer, text, name) == expected


def test_a_noun_that_is_the_number_counts_nothing(analyzer: RussianAnalyzer) -> None:
    found = stands(sites(analyzer, "Фонд собрал 450 миллионов, половину отдал 30 школам."))
    assert [stand.lemma for stand in found] == ["", "", "школа"]


def test_a_group_is_named_again_by_what_befell_it(analyzer: RussianAnalyzer) -> None:
    whole, part = stands(
        sites(analyzer, "В давке пострадали 30 человек. Двое пострадавших в больнице.")
    )
    assert named_by(part, whole, [whole, part])


def test_no_figure_is_a_part_of_itself() -> None:
    chain = [Link(0, 1, 0.9, "a"), Link(1, 2, 0.8, "b"), Link(2, 0, 0.7, "c")]
    assert without_cycles(chain) == chain[:2]


def test_the_longest_marker_wins(analyzer: RussianAnalyzer) -> None:
    outline = analyzer.outline("Из них девять ушли.")
    assert [(m.kind, m.first, m.last) for m in markers(outline.sentences[0])] == [("of_them", 0, 1)]


def test_the_trees_of_the_choice_have_thresholds_of_their_own() -> None:
    weights = shipped.weights("parts")
    assert weights["parts.trees.threshold"].shape == weights["parts.trees.feature"].shape
    assert 0 < float(weights["parts.least"]) < 1


def test_items_of_a_list_are_told_and_done_by_who_tells_and_does_the_whole() -> None:
    whole, *items = svodka.read(
        "По данным КНБ, за 2025 год пограничники пресекли 1541 факт незаконного провоза, в том числе:\n\n"
        "- наркотики – 344 факта;\n- валюта – 52 факта."
    )
    assert whole.actor is not None
    for item in items:
        assert (item.speaker, item.mode) == (whole.speaker, "indirect")
        assert item.action is not None
        assert item.actor is not None
        assert (item.action.text, item.action.inherited) == ("пресекли", True)
        assert (item.actor.text, item.actor.inherited) == ("пограничники", True)
        assert {"action.of-whole", "source.of-whole"} & set(item.why)


def test_what_there_is_now_is_no_part_of_what_is_to_come() -> None:
    claims = svodka.read("В Орле откроют 20 тысяч мест, сейчас их 14 тысяч.")
    assert [c.part_of for c in claims] == [None, None]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Произошло 40 пожаров, спасены 12.", False),
        ("Произошло 40 ДТП, погибли 12.", False),
        ("Произошло 40 пожаров, потушены 12.", True),
        ("Пострадали 40 человек, госпитализированы 12.", True),
    ],
)
def test_whom_it_befell_are_no_part_of_the_accidents(text: str, part: bool) -> None:
    assert (svodka.read(text)[-1].part_of is not None) == part
