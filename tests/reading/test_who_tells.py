"""Who tells of a figure, and what tells nothing."""

from __future__ import annotations

import pytest

import svodka


def test_without_marks_and_verbs_of_saying_nothing_is_direct_speech() -> None:
    (claim,) = svodka.read(
        "Минфин подтвердил рост.\nПо итогам июля долг достиг 4,9 млрд рублей — это больше, чем было."
    )
    assert claim.mode == "narrator"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Минобороны сообщило о 45 сбитых дронах.", "Минобороны"),
        ("Министр заявил о снижении долга на 15%.", "Министр"),
        ("Страховщики оценили ущерб от пожара в 40 миллионов рублей.", "Страховщики"),
        ("Убытки эксперты оценивают более чем в 5 млн рублей.", "эксперты"),
        ("Ущерб от пожара оценивается в 40 миллионов рублей.", None),
        ("Фонд называет другую цифру — 12 тысяч жалоб.", "Фонд"),
        ("Врачи называют цифру в 12 тысяч больных.", "Врачи"),
        ("Он назвал сына в честь двух дедов.", None),
        ("На складе, если верить мастерам, лежит 600 колёс.", "мастерам"),
        ("Если верить в удачу, продать можно 600 колёс.", None),
        ("По замерам института, в воздухе 74 мкг пыли.", "института"),
        ("По заключению экспертов, 11 икон — подделки.", "экспертов"),
        ("По официальной сводке, границу пересекли 2153 мигранта.", "официальной сводке"),
        ("Ранее сообщалось о 17 погибших.", None),
        ("«Ранены 12 рабочих», — приводит слова Орлова газета.", "Орлова"),
        ("«Ранены 12 рабочих», — цитирует Орлова агентство.", "Орлова"),
        ("Согласно данным, опубликованным на сайте мэрии, дом стоит 12 рублей.", "сайте мэрии"),
        ("По сведениям, приведённым в докладе палаты, взяли 3 рубля.", "докладе палаты"),
        ("Согласно данным, опубликованным мэрией, Орлов купил 3 дома.", "мэрией"),
        ("По данным, обнародованным в газете «Луч», цены выросли на 4%.", "газете «Луч»"),
        ("Согласно данным, полученным в ходе рейда, похищено 3 рубля.", None),
        ("Согласно результатам, переменам рады 60% водителей.", None),
        ("Банк завершил опрос. Согласно его выводам, переменам рады 60% водителей.", "Банк"),
        ("В письме мэрии обозначено, что цены выросли на 3%.", "письме мэрии"),
        ("Напомним, что в упомянутой аварии погибли 12 рабочих.", None),
        ("Орлов объявил перерыв. Напомним, что в указанной драке ранены 12 рабочих.", None),
        ("Цена, рассчитанная на основе котировок, привела к долгу в 12 рублей.", None),
        ("По данным на 14:00 мск, ранены 12 рабочих.", None),
        ("Певица сообщила об этом 5 мая в ролике на 14 минут.", None),
        ("В структуре занятых высокая плата отмечена:\nв связи — 532 тысячи рублей.", None),
        ("Орлов ушёл. «Мы сняли 3 кота», — объяснил один из них.", "один из них"),
        ("«Вынесли 3 шкафа», — сказала одна из соседок Орлова.", "одна из соседок Орлова"),
        ("Взяли 3 миллиона рублей, рассказал один из соседей, сварщик Олег Орлов.", "Олег Орлов"),
    ],
)
def test_who_tells_of_a_figure(text: str, speaker: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.speaker.text if claim.speaker else None) == speaker


def test_what_a_source_without_a_name_tells_the_text_tells() -> None:
    (claim,) = svodka.read("По предварительным данным, погибли 12 рабочих.")
    assert (claim.mode, claim.speaker, claim.cue) == ("narrator", None, None)


def test_data_of_nobody_are_not_those_of_the_source_before() -> None:
    claims = svodka.read(
        "Погибли 7 рабочих, сообщила мэрия. Согласно последним данным, ранены 12 рабочих. По уточнённым"
        " сведениям, пропали 5 рабочих."
    )
    speakers = [c.speaker and c.speaker.text for c in claims]
    assert speakers == ["мэрия", None, None]


def test_a_report_of_somebodys_own_is_no_source() -> None:
    claims = svodka.read(
        "В своём отчёте министр доложил, что пропали 56 рабочих. Силовики изъяли 40 ружей."
    )
    assert "отчёте" not in {word for c in claims if c.speaker for word in c.speaker.text.split()}
    assert [c.speaker and c.speaker.text for c in claims][:1] == ["министр"]


def test_an_index_tells_nothing() -> None:
    (claim,) = svodka.read("Этот показатель говорит о 10% увеличении вывоза.")
    assert claim.speaker is None


def test_the_office_of_those_who_are_counted_does_not_tell_it() -> None:
    claims = svodka.read(
        "Как сообщили в суде, по делу проходят 16 обвиняемых. В том числе шесть сотрудников УВД Тулы."
    )
    assert claims[1].speaker is None or claims[1].speaker.text != "УВД"


def test_data_for_a_time_are_nobodys() -> None:
    (claim,) = svodka.read("По данным за первые десять месяцев, вывоз яблок составил 12 млн тонн.")
    assert claim.speaker is None


def test_two_sources_of_one_sentence() -> None:
    claims = svodka.read(
        "По данным Центра исследований, лидер получает 54% голосов, по данным Института мнений — 51%."
    )
    speakers = [c.speaker and c.speaker.text for c in claims]
    assert speakers == ["Центра исследований", "Института мнений"]


def test_one_sentence_has_one_source() -> None:
    text = (
        "Как установило следствие, цену дома завысили. Дом оценили в 12 миллионов сомов, тогда как его "
        "рыночная стоимость составляет около 7 миллионов сомов."
    )
    assert len({c.speaker and c.speaker.text for c in svodka.read(text)}) == 1


def test_a_bureau_tells() -> None:
    (claim,) = svodka.read("— Рост составил 24%, — сообщили в бюро национальной статистики.")
    assert claim.speaker is not None
    assert claim.speaker.text == "бюро национальной статистики"


def test_data_made_more_exact_name_nobody() -> None:
    text = "Подземные толчки ощутили в Туле. По уточнённым данным, пострадали 28 человек."
    (claim,) = svodka.read(text)
    assert claim.speaker is None


def test_a_frame_tells_nothing() -> None:
    (claim,) = svodka.read("В рамках проверки установлено, что они присвоили 14 участков.")
    assert claim.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Гробнице нужна защита. По предварительным данным гробнице около 500 лет.",
        "Рубль укрепился на Тульской бирже. По данным на 20:05, доллар стоил 82 рубля.",
        "Шведы открыли турнир. Как мы уже сообщали, фонд составил 528 тысяч долларов.",
    ],
)
def test_nobody_tells_what_has_no_source(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.speaker is None


def test_data_without_a_comma_may_be_somebodys() -> None:
    (claim,) = svodka.read("По предварительным данным МВД погибли 8 человек.")
    assert claim.speaker is not None
    assert claim.speaker.text == "МВД"


def test_a_share_of_those_asked_tells_nothing() -> None:
    text = (
        "По данным опроса, 31% россиян болели гриппом, а каждый третий россиянин опасается заразиться "
        "гриппом (33%), не опасаются – 64%."
    )
    assert {c.speaker and c.speaker.text for c in svodka.read(text)} == {"опроса"}


def test_who_is_named_behind_a_colon_does_not_say_what_follows_it() -> None:
    text = (
        "Согласно предварительным данным, в гонке лидирует Игорь Зуев. Далее следуют: Пётр Орлов, набравший "
        "14 очков. Семён Лосев, у него 5 очков. Всего заявлено 140 гонщиков."
    )
    assert {c.speaker for c in svodka.read(text)} == {None}


def test_a_counting_tells_nothing() -> None:
    text = "После подсчёта результатов со всех округов ЦИК заявил, что социал-демократы получают 206 мест."
    (claim,) = svodka.read(text)
    assert claim.speaker is not None
    assert claim.speaker.text == "ЦИК"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Мэр рассказал о взрыве. Как сообщалось ранее, в шахте были 90 человек.", None),
        ("По данным полиции, банду создал Орлов. Уточняется, что двое задержаны.", None),
        ("Мэр рассказал о взрыве. Сообщается, что в шахте были 90 человек.", None),
        ("Мэр рассказал о взрыве. Как сообщается в докладе, погибли 90 человек.", "докладе"),
        ("Мэр рассказал о взрыве. По его словам, погибли 90 человек.", "Мэр"),
    ],
)
def test_a_verb_of_saying_without_a_subject_names_nobody(text: str, speaker: str | None) -> None:
    claim = svodka.read(text)[-1]
    assert (claim.speaker and claim.speaker.text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "«Дороги готовы. Открыто 5 кафе. Дежурит самолёт «Ветер», — рассказал Пётр Зимин.",
        "«Дороги готовы. Открыто 5 кафе. Дежурит самолёт “Ветер”, — рассказал Пётр Зимин.",
        "«Дороги готовы. Открыто 5 кафе. Строит их фирма „Лад“, - заявил Зимин. Закон «О школах» принят.",
        "«Дороги готовы. Открыто 5 кафе. Дежурит самолёт «Ветер»», — рассказал Пётр Зимин.",
        "«Дороги готовы. Открыто 5 кафе. Строит фирма «Лад», — заявил Зимин. — Мы рады».",
    ],
)
def test_one_mark_closes_a_name_and_the_words_that_end_with_it(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.mode == "direct"
    assert claim.speaker is not None
    assert claim.speaker.text in ("Пётр Зимин", "Зимин")


def test_a_source_that_begins_a_sentence_tells_all_of_it() -> None:
    claims = svodka.read(
        "Согласно опросу, более двух третей водителей (68%) рады переменам, при этом 43% заявили, что "
        "переедут."
    )
    assert [c.speaker and c.speaker.text for c in claims] == ["опросу"] * 3


def test_what_a_decree_says_is_told_by_who_tells_of_it() -> None:
    (claim,) = svodka.read(
        "По данным газеты «Луч», суд отменил решение судов, согласно которым Орлов в течение шести лет не "
        "мог занимать посты."
    )
    assert claim.speaker is not None
    assert claim.speaker.text in ("газеты «Луч»", "Луч")


def test_another_source_tells_the_rest() -> None:
    claims = svodka.read(
        "По данным мэрии, открыты 12 школ, а по подсчётам фонда, открыты только 9."
    )
    assert [c.speaker and c.speaker.text for c in claims] == ["мэрии", "фонда"]
