"""Analysis of Russian: what is cut where, and what the parse says."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svodka.errors import SvodkaError
from svodka.language.analysis import Outline, Sentence
from svodka.language.arborescence import best_trees
from svodka.language.russian import pretrained, segmentation
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.language.russian.lemmas import Lemmas
from svodka.language.russian.tags import Tag
from svodka.language.russian.words import word_shape

ANALYZER = RussianAnalyzer()


def parse(text: str) -> Sentence:
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences)
    return outline.sentences[0]


def check(outline: Outline) -> None:
    """Every span holds, every sentence lies in its paragraph, every tree is a tree."""
    end = 0
    for place, sentence in enumerate(outline.sentences):
        first, last = outline.paragraphs[sentence.paragraph]
        assert sentence.index == place
        assert first <= sentence.start < sentence.end <= last
        assert sentence.start >= end
        end = sentence.start
        for index, token in enumerate(sentence.tokens):
            assert token.index == index
            assert token.start >= end
            assert outline.text[token.start : token.end] == token.text != ""
            end = token.end
        assert end == sentence.end
        if sentence.parsed:
            heads = [token.head for token in sentence.tokens]
            assert heads.count(-1) == 1
            for start in range(len(heads)):
                node, steps = start, 0
                while node >= 0:
                    node, steps = heads[node], steps + 1
                    assert steps <= len(heads)
        for name in sentence.names:
            assert outline.text[name.start : name.end] == name.text
            assert sentence.tokens[name.first].start == name.start
            assert sentence.tokens[name.last].end == name.end


@pytest.mark.parametrize(
    "text",
    [
        "Ущерб составил 5 млн. тенге.|Дело передано в суд.",
        "В Томске похолодало до −15 °C.|Курс доллара вырос.",
        "В Томске похолодало до −15°С.|Курс доллара вырос.",
        "В 2021 г. в регионе собрали 1,2 млн. тонн зерна.",
        "На ремонт ушло 300 тыс. руб. (из них 20 тыс. руб. дал район).",
        "«Мы задержали всех.» – сообщил начальник полиции.",
        "«Мы задержали всех!» – сообщил начальник полиции.|«Суд ещё впереди».",
        "В аварии пострадали 3 взрослых; 13 детей не ранены.|Дорога закрыта.",
        "Об этом заявил А. Б. Серикбаев.|Других данных нет.",
        "– Сколько человек?|– Сорок.",
        "Рост достиг 3,5 проц. за квартал.|Экспорт упал.",
        "Первая строка\n|Вторая строка\u2028|третья\r|четвёртая",
        "Погибли 7 чел. и ранены 12 чел.|Район оцеплен.",
    ],
)
def test_sentences(text: str) -> None:
    outline = ANALYZER.outline(text.replace("|", " "))
    assert [outline.text[s.start : s.end] for s in outline.sentences] == [
        part.strip() for part in text.split("|")
    ]
    check(outline)


@pytest.mark.parametrize(
    "tokens",
    [
        "5,3|млн",
        "$|635,000",
        "17-летний",
        "15|%",
        "в |2020|, |2021 |годах",
        "№|5",
        "COVID-19",
        "1 |200 |000",
        "10|- |15",
    ],
)
def test_tokens(tokens: str) -> None:
    text = tokens.replace("|", "")
    found = segmentation.tokens(text, 0, len(text))
    assert [token.text for token in found] == [part.strip() for part in tokens.split("|")]


def test_tags_tree_and_names() -> None:
    sentence = parse("Вчера министр Асхат Серикбаев сообщил, что полиция изъяла 54 гранаты.")
    words = {token.text: token for token in sentence.tokens}
    assert words["изъяла"].pos == "VERB"
    assert words["полиция"].feats["Case"] == "Nom"
    assert words["полиция"].head == words["изъяла"].index
    assert words["полиция"].rel == "nsubj"
    assert words["54"].head == words["гранаты"].index
    assert words["сообщил"].head == -1
    assert words["полиция"].index in sentence.children[words["изъяла"].index]
    assert [(name.text, name.kind) for name in sentence.names] == [("Асхат Серикбаев", "PER")]


def test_a_name_ends_with_the_mark_that_closes_it() -> None:
    sentence = parse("По данным агентства РИА «Вечер», ранены 3 сварщика.")
    assert sentence.names[-1].text.endswith("Вечер»")


def test_the_stop_of_a_sentence_is_no_part_of_a_name() -> None:
    sentence = parse("Полиция арестовала 150 человек, сообщает Рейтерс-медиа.")
    assert sentence.names[-1].text == "Рейтерс-медиа"


def test_a_town_before_the_dash_of_an_item_is_a_place() -> None:
    for town in ("Астана", "Павлодар"):
        assert {name.kind for name in parse(f"• {town} — 12 случаев,").names} <= {"LOC"}


@pytest.mark.parametrize(
    ("text", "form", "lemma"),
    [
        ("Задержаны двенадцать человек.", "Задержаны", "задержать"),
        ("Изъято свыше 40 единиц оружия.", "Изъято", "изъять"),
        ("Намолочено 19 тонн ржи.", "Намолочено", "намолотить"),
        ("Суд вынес приговор семи обвиняемым.", "обвиняемым", "обвиняемый"),
        ("Пало 340 верблюдов.", "Пало", "пасть"),
        ("Бастуют 460 рабочих.", "Бастуют", "бастовать"),
        ("Экспорт стали вырос на 4%.", "стали", "сталь"),
        ("Пятеро стали чемпионами.", "стали", "стать"),
        ("Он уехал, закрыв счёт.", "счёт", "счет"),
        ("Он уехал, закрыв счёт.", "закрыв", "закрыть"),
        ("Погибли пять человек.", "человек", "человек"),
        ("На складе было три тысячи мин.", "мин", "мина"),
        ("Об этом сообщил Ермек Жумабаев.", "Жумабаев", "жумабаев"),
        ("Так считает Мария Ивановна Петрова.", "Петрова", "петрова"),
    ],
)
def test_lemmas(text: str, form: str, lemma: str) -> None:
    assert {token.text: token.lemma for token in parse(text).tokens}[form] == lemma


@pytest.mark.parametrize(
    ("text", "word", "head"),
    [
        ("Рысина наказали за кражу из лавки Лосева, присвоившего билет.", "присвоившего", "Лосева"),
        (
            "Привезли коллекцию картин музея, насчитывающую 900 полотен.",
            "насчитывающую",
            "коллекцию",
        ),
        (
            "Бегун Лосев побил рекорд трассы, который продержался девять лет.",
            "продержался",
            "рекорд",
        ),
        ("Обыск в колонии, в результате которого изъято 73 ножа, идёт.", "изъято", "Обыск"),
        ("Наградили Лосева и Рысина, которые нашли 9 монет.", "нашли", "Лосева"),
    ],
)
def test_what_describes_a_noun_agrees_with_it(text: str, word: str, head: str) -> None:
    sentence = parse(text)
    found = next(t for t in sentence.tokens if t.text == word)
    assert sentence.tokens[found.head].text == head
    assert found.index in sentence.children[found.head]


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        (
            "В посёлке, население которого за десять лет сократилось на треть, живут пенсионеры.",
            "население",
            "сократилось",
        ),
        (
            "Бывший президент клуба Олег Рысин прошёл курс терапии в прошлом году, врачи сообщили, "
            "что лечение уменьшило опухоль на 75 процентов.",
            "президент",
            "прошёл",
        ),
        ("Прокурор Ольга Рысина потребовала для него шести лет тюрьмы.", "Прокурор", "потребовала"),
    ],
)
def test_a_subject_agrees_with_its_verb(text: str, word: str, verb: str) -> None:
    sentence = parse(text)
    found = next(t for t in sentence.tokens if t.text == word)
    assert sentence.tokens[found.head].text == verb


def test_what_is_of_a_noun_is_no_subject() -> None:
    exports, steel, rose, *_ = parse("Экспорт стали вырос на 4%.").tokens
    assert (exports.head, exports.rel, steel.head, steel.rel) == (rose.index, "nsubj", 0, "nmod")


def test_a_rare_noun_is_no_verb() -> None:
    tags = {token.text: token for token in parse("Отмечено около сотни переливов у села.").tokens}
    assert (tags["переливов"].pos, tags["переливов"].feats["Case"]) == ("NOUN", "Gen")


@pytest.mark.parametrize(
    ("form", "case", "gender", "lemma"),
    [
        ("Токаев", "Nom", "Masc", "токаев"),
        ("Токаева", "Gen", "Masc", "токаев"),
        ("Токаеву", "Dat", "Masc", "токаев"),
        ("Токаевым", "Ins", "Masc", "токаев"),
    ],
)
def test_surnames(form: str, case: str, gender: str, lemma: str) -> None:
    feats = {"Animacy": "Anim", "Case": case, "Gender": gender, "Number": "Sing"}
    assert Lemmas().lemmas([form], [Tag(case, "PROPN", feats)]) == [lemma]


@pytest.mark.parametrize(
    ("word", "shape"),
    [
        ("Казахстан", "RU_Xx"),
        ("США", "RU_XX"),
        ("17-летний", "NUM"),
        ("«", "PUNCT_«"),
        ("...", "PUNCT_OTHER"),
        ("Нур-Султан", "RU_Xx-Xx"),
        ("€", "OTHER"),
        ("iPhone", "EN_OTHER"),
    ],
)
def test_word_shape(word: str, shape: str) -> None:
    assert word_shape(word) == shape


def trees(count: int) -> list[tuple[int, ...]]:
    """All trees with one root over ``count`` words, as columns of heads."""
    found = []
    for heads in itertools.product(range(count + 1), repeat=count):
        if heads.count(0) != 1:
            continue
        for start in range(1, count + 1):
            node, steps = start, 0
            while node and steps <= count:
                node, steps = heads[node - 1], steps + 1
            if node:
                break
        else:
            found.append(heads)
    return found


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_the_best_tree_is_found(count: int) -> None:
    random_scores = np.random.default_rng(count)
    known = np.array(trees(count))
    for _ in range(60):
        scores = random_scores.standard_normal((count, count + 1)) * 3
        best = max(known.tolist(), key=lambda heads: scores[np.arange(count), heads].sum())
        found = best_trees(scores[None].copy())[0]
        reached = scores[np.arange(count), found].sum()
        assert tuple(found.tolist()) in set(map(tuple, known.tolist()))
        # Nearer heads are preferred by a little, so near ties may go either way.
        assert reached == pytest.approx(scores[np.arange(count), best].sum(), abs=0.01)


def test_the_nearer_head_is_taken_of_two_that_tie() -> None:
    scores = np.full((4, 5), -5.0)
    scores[1, 0] = 5
    scores[0, 2] = scores[3, 2] = 5
    scores[2, 1] = scores[2, 2] = scores[2, 4] = 4
    assert best_trees(scores[None]).tolist() == [[2, 0, 2, 2]]


def test_parsing_alone_is_parsing_together() -> None:
    text = "\n".join(
        f"Полиция города задержала {n} человек, сообщил А. Омаров. Изъято {n * 7} тыс. патронов."
        for n in range(3, 40)
    )
    together, alone = ANALYZER.outline(text), ANALYZER.outline(text)
    ANALYZER.parse(together.sentences)
    for sentence in alone.sentences:
        ANALYZER.parse([sentence])
    for one, other in zip(together.sentences, alone.sentences, strict=True):
        assert one.names == other.names
        assert one.children == other.children
        for left, right in zip(one.tokens, other.tokens, strict=True):
            assert (left.pos, left.feats, left.lemma) == (right.pos, right.feats, right.lemma)
            assert (left.head, left.rel) == (right.head, right.rel)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t",
        "\x00" * 50,
        "😀👍🏽 5 😀",
        "а" * 300_000,
        "а-" * 50_000,
        "; а" * 30_000,
        "\ud800\udfff 5",
        "." * 5000,
        "\u2028\u2029\x85",
        "(" * 3000 + "5",
        "5 " * 5000,
    ],
    ids=lambda text: repr(text[:6]),
)
def test_odd_texts(text: str) -> None:
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences[:20])
    check(outline)
    assert max((len(s.tokens) for s in outline.sentences), default=0) <= segmentation.MAX_TOKENS


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences)
    check(outline)


def test_words_of_any_alphabet() -> None:
    draw = random.Random(5)
    text = "".join(chr(draw.randrange(0x110000)) for _ in range(3000))
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences)
    check(outline)


def test_a_missing_package_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pretrained, "PACKAGE", "no_such_package_of_weights")
    with pytest.raises(SvodkaError, match="pip install"):
        pretrained.data_folder()


def test_no_sentence_begins_with_the_year_of_an_abbreviated_month() -> None:
    text = "Пекари Тирска 16 окт. 2007 года испекли 382 булки. 2008 год был тише."
    found = [text[a:b] for a, b in segmentation.sentences(text, 0, len(text))]
    assert found == ["Пекари Тирска 16 окт. 2007 года испекли 382 булки.", "2008 год был тише."]


@pytest.mark.parametrize(
    "text",
    [
        "Собрано 40 млн. т.|Вывезено 3 т.|Завод стоит.",
        "Вода упала на 75 см.|В Тирске сухо.",
        "Ветер до 20 м/с.|Ночью 5 градусов.",
        "Доля выросла на 3 п. п.|Чистая прибыль упала.",
        "Мост открыт в 2020 г.|Всего в селе 5 мостов.",
        "В 2020 г. Тирск принял 5 тысяч гостей.",
        "К 9 ч. Лосев уехал.",
    ],
)
def test_a_sentence_ends_behind_a_unit_in_short(text: str) -> None:
    whole = text.replace("|", " ")
    found = [whole[a:b] for a, b in segmentation.sentences(whole, 0, len(whole))]
    assert found == text.split("|")


@pytest.mark.parametrize(
    "text",
    [
        "Мост закрыли до весны.|В городе пробки.",
        "Сумма выросла до 40 млн евро.|12 мая её перечислили.",
        "Погибших трое (из них двое детей).|Суд их семьям помог.",
        "Ткачи бастовали у стен Тулы.|В цехах пусто.",
        "Мост закрыли в мае 2006 года.|Пекари вышли на площадь.",
        "Мост открыли в шесть утра.|Пекари вышли на площадь.",
        "Дом стоит на ул.Лесная уже век.",
        "Как видно из табл.5 приложения, спрос упал.",
        "Об этом пишет Ромашка.Доставка на своём сайте.",
        "Заказ сделали на сайте магазин.рф вчера.",
    ],
)
def test_a_sentence_ends_where_the_space_behind_it_is_lost(text: str) -> None:
    glued = text.replace("|", "")
    found = [glued[a:b] for a, b in segmentation.sentences(glued, 0, len(glued))]
    assert found == text.split("|")
