"""Part-of links: one sentence a rule, and what must never be linked."""

from __future__ import annotations

import pytest

import svodka
from svodka.language.russian import RussianAnalyzer, shipped
from svodka.reading.parts.candidates import parts
from svodka.reading.parts.cues import CUES, cues
from svodka.reading.parts.features import named_by
from svodka.reading.parts.finder import Link, PartFinder, without_cycles
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
        "70<90 out-of-next, 12<90 bracket, 8<90 bracket-next",
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
        "",
    ],
)
def test_no_links(analyzer: RussianAnalyzer, finder: PartFinder, text: str) -> None:
    assert finder.links([sites(analyzer, text)]) == [[]]


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
