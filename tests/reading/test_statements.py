"""Attributed statements: what is proposed for a sentence, and what the shipped weights choose."""

from __future__ import annotations

import pytest

import svodka
from svodka.language.analysis import Outline
from svodka.language.lexicon import load
from svodka.language.russian import shipped
from svodka.model import check_span
from svodka.reading.statements.contents.stretches import contents
from svodka.reading.statements.cues.saying import CLASSES, cue_words, cues
from svodka.reading.statements.discourse.facts import Facts
from svodka.reading.statements.discourse.quotations import quotations
from svodka.reading.statements.reader import StatementCandidate, StatementReader
from svodka.reading.statements.speakers.standing import outwards

ANALYZER = shipped.analyzer()


@pytest.fixture(scope="module")
def reader() -> StatementReader:
    return StatementReader(shipped.weights("statements"))


def parsed(text: str) -> Outline:
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences)
    return outline


def kept(reader: StatementReader, text: str) -> list[StatementCandidate]:
    outline = ANALYZER.outline(text)
    wanted = reader.wanted(outline)
    ANALYZER.parse(s for s in outline.sentences if s.index in wanted)
    return [c for c in reader.read(outline) if c.kept]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("Мэр сказал: «Мост готов».", ["Мост готов"]),
        ('Мэр сказал: "Мост готов".', ["Мост готов"]),
        ("Он читал «Записки „Старого“ дома».", ["Записки „Старого“ дома", "Старого"]),
        ("Сборная „Заря“ победила.", ["Заря"]),
        ("– Мы готовы, – сказал капитан.", ["Мы готовы, – сказал капитан.", "Мы готовы"]),
    ],
)
def test_quotations_are_found(text: str, inner: list[str]) -> None:
    assert [text[q.start : q.end] for q in quotations(ANALYZER.outline(text))] == inner


def test_an_attribution_cuts_a_quotation_in_two() -> None:
    text = "«Мост готов, — сказал мэр. — Осталось убрать леса»."
    found = [text[q.start : q.end] for q in quotations(ANALYZER.outline(text)) if q.whole]
    assert found == ["Мост готов", "Осталось убрать леса"]


def test_a_block_quotation_follows_a_colon() -> None:
    text = "Мэр пояснил:\nМост готов, осталось убрать леса.\nОткроем его в мае."
    blocks = [q for q in quotations(ANALYZER.outline(text)) if q.form == "block"]
    assert [q.chain for q in blocks] == [1, 2]
    assert text[blocks[0].start : blocks[0].end] == "Мост готов, осталось убрать леса."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Министр сообщил, что дорога открыта.", [("verb", "сообщил")]),
        ("По её предварительным данным, склад пуст.", [("phrase", "По её предварительным данным")]),
        ("Согласно докладу, лес восстановлен.", [("preposition", "Согласно")]),
        ("Ходили слухи, что клуб закрывают.", [("other", "Ходили"), ("noun", "слухи")]),
        ("По уточненной информации порта, судно цело.", [("phrase", "По уточненной информации")]),
        ("По результатам опроса, мост нужен всем.", [("phrase", "По результатам")]),
        ("По результатам рейда склад опечатан.", []),
        ("Автобус, следовавший из Ельца, сломался.", []),
        ("Снег растаял к полудню.", []),
        ("Прокуратурой выявлено 40 нарушений.", []),
        ("Прокуратурой установлено, что дом пуст.", [("verb", "установлено")]),
        ("В отчёте сказано о долгах.", [("verb", "сказано")]),
    ],
)
def test_cues_are_found(text: str, found: list[tuple[str, str]]) -> None:
    sentence = parsed(text).sentences[0]
    assert [(c.kind, text[c.start : c.end]) for c in cues(sentence, cue_words())] == found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Министр сообщил, что дорога открыта.", "дорога открыта"),
        ("По данным штаба, огонь потушен.", "огонь потушен"),
        ("Дорогу откроют завтра, сообщил министр.", "Дорогу откроют завтра"),
        ("По словам Петрова ремонт закончен.", "ремонт закончен"),
        ("Мэр сказал, что мост готов, и поблагодарил строителей.", "мост готов"),
    ],
)
def test_the_content_is_among_the_candidates(text: str, content: str) -> None:
    sentence = parsed(text).sentences[0]
    found = cues(sentence, cue_words())
    assert content in {
        text[c.start : c.end] for c in contents(sentence, found[0], found[1:], Facts(sentence))
    }


@pytest.mark.parametrize(
    ("text", "mode", "content", "speaker"),
    [
        (
            "Министр транспорта Олег Рябов сообщил, что новую дорогу откроют в июне.",
            "indirect",
            "новую дорогу откроют в июне",
            "Олег Рябов",
        ),
        (
            "По данным министерства, за год построено 12 школ.",
            "indirect",
            "за год построено 12 школ",
            "министерства",
        ),
        (
            "«Мы закончили ремонт двух мостов и готовы открыть движение», — сказал мэр Олег Рябов.",
            "direct",
            "Мы закончили ремонт двух мостов и готовы открыть движение",
            "Олег Рябов",
        ),
        (
            "На шахте спасены 14 горняков, сообщила пресс-служба комбината.",
            "indirect",
            "На шахте спасены 14 горняков",
            "пресс-служба комбината",
        ),
    ],
)
def test_statements_are_read(
    reader: StatementReader, text: str, mode: str, content: str, speaker: str
) -> None:
    (found,) = kept(reader, text)
    assert found.mode == mode
    assert text[found.start : found.end] == content
    assert found.speaker is not None
    assert speaker in (found.speaker.text, found.speaker.name)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Росстат: безработица снизилась до 2,1%", "Росстат"),
        ("Песков: переговоры продлились четыре часа", "Песков"),
        ("Глава МЧС: пожар охватил три деревни", "Глава МЧС"),
        ("Министр обороны Иван Петров: в войска поступило 200 танков.", "Иван Петров"),
    ],
)
def test_a_source_before_a_colon_heads_what_it_says(
    reader: StatementReader, text: str, source: str
) -> None:
    (found,) = kept(reader, text)
    assert text[found.start : found.end] == text.partition(": ")[2].rstrip(".")
    assert found.mode == "indirect"
    assert found.cue is None
    assert found.speaker is not None
    assert found.speaker.text == source


@pytest.mark.parametrize(
    "text",
    [
        "Москва: за сутки выявлено 120 заболевших.",
        "Итоги выборов: партия набрала половину голосов.",
        "Победители: школа получила 2 млн рублей.",
        "В МВД: возбуждено дело.",
    ],
)
def test_a_topic_before_a_colon_says_nothing(reader: StatementReader, text: str) -> None:
    assert kept(reader, text) == []


def test_a_time_says_nothing(reader: StatementReader) -> None:
    (found,) = kept(reader, "В марте прошлого года он заявил, что закроют 12 шахт.")
    assert found.speaker is None


def test_a_sentence_with_a_speaker_of_its_own_goes_on_with_nobody(reader: StatementReader) -> None:
    text = (
        "Как писала газета «Зарплата», холдинг задолжал подрядчикам 7,8 млрд рублей. В самой компании "
        "долг оценивают в 5 млрд. Представитель истца утверждает, что погашено лишь 300 млн."
    )
    last = [c.speaker and c.speaker.text for c in kept(reader, text) if c.end > text.index("300")]
    assert last == ["Представитель истца"]


@pytest.mark.parametrize(
    "turn",
    [
        "Стоит отметить, что", "Подчеркнём, что", "Кроме того, следует также напомнить, что",
        "Напомним, что", "Отметим,", "Примечательно, что",
    ],
)  # fmt: skip
def test_an_aside_of_the_narrator_is_nobodys_words(reader: StatementReader, turn: str) -> None:
    text = f"Завод открыли в мае, сообщил министр Орлов. {turn} штрафы выросли на 20%. Их платят 40 фирм."
    assert [
        c.end < text.index("Их") for c in kept(reader, text) if c.end > text.index("штрафы")
    ] == []


@pytest.mark.parametrize(
    ("behind", "goes_on"),
    [
        ("Мост, напомним, чинили 12 лет.", False),
        ("Мост чинили, отметим, 12 лет.", False),
        ("Мост чинят, напомним.", False),
        ("Таким образом, без моста остались 12 сёл.", False),
        ("Без моста остались 12 сёл.", True),
    ],
)
def test_what_the_narrator_adds_or_concludes_is_nobodys_words(
    reader: StatementReader, behind: str, goes_on: bool
) -> None:
    text = f"Мэр Орлов заявил, что мост рухнул. {behind}"
    assert any(c.end > text.index(behind) for c in kept(reader, text)) is goes_on


def test_who_concludes_aloud_says_so(reader: StatementReader) -> None:
    text = "Мост рухнул. Таким образом, без моста остались 12 сёл, сообщил мэр Орлов."
    assert [c.speaker and c.speaker.text for c in kept(reader, text)] == ["Орлов"]


def test_an_aside_in_a_quotation_is_said(reader: StatementReader) -> None:
    text = "«Завод работает. Надо отметить, что штрафы выросли на 20%», — сказал министр Орлов."
    assert [c.speaker and c.speaker.text for c in kept(reader, text)] == ["Орлов"]


def test_what_follows_a_line_that_introduces_nobody_is_no_quotation(
    reader: StatementReader,
) -> None:
    text = "Главное к утру:\nМинистр подписал закон о бюджете: расходы вырастут на 8%."
    assert kept(reader, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Цены упали на 7%. Хозяин закрыл лавку, сообщив об этом покупателям утром.",
        "Директор покинул свой пост, сообщив об этом в письме рабочим.",
        "Тренер покинул клуб, сообщив об этом на встрече с игроками. Команда выиграла 5 матчей.",
        "Тысячи жителей собрались в городке, безопасность которого гарантировала ООН.",
        "Погибли 40 человек, больше, чем сообщала мэрия.",
    ],
)
def test_a_deed_told_beside_is_nobodys_words(reader: StatementReader, text: str) -> None:
    """«Сообщив об этом» refers to its own sentence; «который» makes a cue tell of a noun."""
    assert not kept(reader, text)


def test_a_plain_report_has_no_statement(reader: StatementReader) -> None:
    assert kept(reader, "Поезд прибыл на станцию утром. Пассажиры вышли на перрон.") == []


def test_a_title_in_quotation_marks_is_no_statement(reader: StatementReader) -> None:
    assert kept(reader, "Фильм «Дом у моря» покажут в кинотеатре «Восток» в пятницу.") == []


def test_spans_hold_and_reading_is_deterministic(reader: StatementReader) -> None:
    text = (
        "«Мост готов, — заявил мэр Олег Рябов. — Движение откроют в мае».\n"
        "По его словам, ремонт обошёлся в 12 млн рублей. Об этом сообщает газета «Вестник»."
    )
    outline = parsed(text)
    first, second = reader.read(outline), reader.read(parsed(text))
    assert first == second
    for candidate in first:
        statement = candidate.statement(text)
        check_span(text, statement)
        for speaker, chance in candidate.speakers:
            assert 0 <= chance <= 1
            if speaker is not None:
                check_span(text, speaker)


@pytest.mark.parametrize(
    "text", ["", "«", "»:\n«", "— , — «", "сказал:\n\n:", "«а „б» в“ \" ' —", "\n: \n"]
)
def test_odd_texts_do_not_raise(reader: StatementReader, text: str) -> None:
    assert [c for c in reader.read(parsed(text)) if c.end > len(text)] == []


def test_only_sentences_near_words_of_saying_are_wanted(reader: StatementReader) -> None:
    plain = "Поезд прибыл утром. " * 8
    assert reader.wanted(ANALYZER.outline(plain)) == set()
    told = reader.wanted(ANALYZER.outline(plain + "Об этом сообщил диспетчер. " + plain))
    assert 8 in told
    assert 13 not in told


def test_without_weights_nothing_is_read() -> None:
    assert StatementReader(None).read(parsed("Мэр сказал, что мост готов.")) == []


def test_classes_of_the_lexicon_are_known() -> None:
    assert {entry.text("class") for entry in load("russian/cues")} <= set(CLASSES)


def test_sentences_are_looked_at_from_near_to_far_the_earlier_first() -> None:
    assert list(outwards([0, 2, 3, 5, 6, 9], 3, 4)) == [3, 2, 5, 6, 0, 9]


def test_once_a_sentence_goes_on_so_does_the_rest_of_its_paragraph(reader: StatementReader) -> None:
    text = (
        "Министр Олег Рябов отметил, что ведётся борьба с контрабандой. В частности, изъято 54 гранаты. "
        "За полгода закрыты 15 лабораторий.\nДорогу закрыли на ремонт."
    )
    said = [text[c.start : c.end] for c in reader.read(parsed(text)) if c.kept]
    assert "За полгода закрыты 15 лабораторий" in said
    assert "Дорогу закрыли на ремонт" not in said


@pytest.mark.parametrize(
    ("turn", "speaker"),
    [
        ("Такие цифры назвала в четверг заместитель министра Ирина Лосева.", "Ирина Лосева"),
        (
            "Такие официальные сведения содержатся в докладе министерства труда.",
            "докладе министерства труда",
        ),
        ("Таковы итоги опроса центра «Мнение».", "опроса центра «Мнение»"),
        ("Таким прогнозом поделилась глава центра Ирина Лосева.", "Ирина Лосева"),
        ("Такие данные повергли рынок в уныние.", None),
    ],
)
def test_what_was_told_before(reader: StatementReader, turn: str, speaker: str | None) -> None:
    text = f"За год без работы остались 26 тысяч человек. {turn}"
    found = [s for s in reader.read(parsed(text)) if s.kept and s.start == 0]
    assert [s.speakers[0][0] and s.speakers[0][0].text for s in found] == [speaker] * len(found)
    assert len(found) == (speaker is not None)


@pytest.mark.parametrize(
    "text",
    [
        "Ранее стало известно, что в области сгорели более 300 домов.",
        "Согласно последним данным, в стране рухнули 82 тысячи зданий.",
        "По предварительным подсчётам, в стране рухнули 82 тысячи зданий.",
    ],
)
def test_what_nobody_is_named_for(reader: StatementReader, text: str) -> None:
    lead = "Число погибших возросло до 256, сообщил министр Олег Рябов."
    found = [s for s in reader.read(parsed(f"{lead} {text}")) if s.start > len(lead) and s.kept]
    assert [s.speaker for s in found] == [None] * len(found)


def test_the_source_is_what_the_preposition_governs(reader: StatementReader) -> None:
    (found,) = kept(
        reader, "Согласно принятому депутатами закону, штраф составит 300 тысяч рублей."
    )
    assert found.speaker is not None
    assert found.speaker.text == "закону"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("По опросам, за партию готовы голосовать 40% избирателей.", "опросам"),
        ("По опросам центра «Мнение», за неё готовы голосовать 40%.", "центра «Мнение»"),
    ],
)
def test_polls_speak_for_themselves(reader: StatementReader, text: str, speaker: str) -> None:
    (found,) = kept(reader, text)
    assert found.speaker is not None
    assert found.speaker.text == speaker


def test_the_confidence_of_a_statement_has_three_digits() -> None:
    (said,) = svodka.statements("Мэр сообщил, что мост откроют осенью.")
    assert said.confidence == round(said.confidence, 3) < 1


def test_where_he_said_it_does_not_say_it() -> None:
    (claim,) = svodka.read("«Построено 75 школ», - сказал он на совещании по развитию столицы.")
    assert claim.speaker is None
