"""Who did it, said otherwise than by a subject: beside participles, nouns, light verbs, in lists."""

from __future__ import annotations

import pytest

import svodka

BESIDE_PASSIVES = [
    ("Москвой закуплено 12 автобусов.", "Москвой"),
    ("12 спутников были запущены Казахстаном.", "Казахстаном"),
    ("Фондом передано 12 машин.", "Фондом"),
    ("ФСБ сбито 12 беспилотников.", "ФСБ"),
    ("ООО «Вектор» построено 12 школ.", "ООО «Вектор»"),
    ("В Туле задержано ФСБ 12 контрабандистов.", "ФСБ"),
    ("Военными вывезено 12 контейнеров.", "Военными"),
    ("Компанией совместно с жителями посажено 12 деревьев.", "Компанией"),
    ("Вскрыто 5 тайников, мэрией Орла построено 12 школ.", "мэрией Орла"),
    ("Ежегодно мэрией обследуется 12 зданий.", "мэрией"),
    ("Областью выделено 12 млн рублей.", "Областью"),
    ("Ракетами уничтожено 12 складов.", None),
    ("Вертолётами доставлено 12 туристов.", None),
    ("МЧС передано 40 автомобилей.", None),
    ("АЭС построено 12.", None),
    ("Компанией интересуются 12 фондов.", None),
    ("Вокруг завода возведено 12 домов.", None),
]


@pytest.mark.parametrize(("text", "actor"), BESIDE_PASSIVES)
def test_who_did_it_stands_beside_a_passive(text: str, actor: str | None) -> None:
    claim = svodka.read(text)[-1]
    assert (claim.actor and claim.actor.text) == actor


@pytest.mark.parametrize(
    ("text", "action", "actor", "counted"),
    [
        ("В реестре 12 переселённых мэрией семей.", "переселённых", "мэрией", "семей"),
        ("Мэр осмотрел 12 отремонтированных заводом дорог.", None, None, "дорог"),
        (
            "В отчёте 12 выявленных налоговой службой нарушений.",
            "выявленных",
            "налоговой службой",
            "нарушений",
        ),
        (
            "В каталоге 12 построенных компанией «Заря» школ.",
            "построенных",
            "компанией «Заря»",
            "школ",
        ),
        ("Министр рассказал о 12 школах, открытых фондом.", "открытых", "фондом", "школах"),
        ("Речь идёт о 12 ружьях, изъятых ФСБ.", "изъятых", "ФСБ", "ружьях"),
        ("В списке 12 избранных депутатами женщин.", "избранных", None, "женщин"),
        (
            "В списке 12 скрипачей, отобранных оргкомитетом.",
            "отобранных",
            "оргкомитетом",
            "скрипачей",
        ),
        ("В районе 12 оснащённых лифтами домов.", "оснащённых", None, "домов"),
    ],
)
def test_who_did_it_stands_behind_a_participle(
    text: str, action: str | None, actor: str | None, counted: str
) -> None:
    (claim,) = svodka.read(text)
    assert claim.counted is not None
    assert claim.counted.text == counted
    if action is not None:
        assert claim.action is not None
        assert (claim.action.text, claim.actor and claim.actor.text) == (action, actor)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Закрытие 12 шахт правительством началось в мае.", "правительством"),
        ("Задержание 12 контрабандистов сотрудниками ФСБ сняли на видео.", "сотрудниками ФСБ"),
        ("Аннулирование 12 виз Минздравом вызвало споры.", "Минздравом"),
        ("Мэрией ведётся обследование 12 зданий.", "Мэрией"),
        ("Медиками проведено лечение 12 пациентов.", "Медиками"),
        ("Обеспечение 12 школ учителями завершено.", None),
        ("Награждение 12 спасателей медалями завершено.", None),
    ],
)
def test_who_does_what_a_noun_tells(text: str, actor: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.actor and claim.actor.text) == actor


def test_a_name_behind_what_is_counted_does_not_belong_to_it() -> None:
    (claim,) = svodka.read("Аннулирование 12 виз Минздравом вызвало споры.")
    assert claim.counted is not None
    assert claim.counted.text == "виз"


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("МЧС удалось спасти 12 туристов.", "МЧС"),
        ("Мэрии предстоит снести 12 домов.", "Мэрии"),
    ],
)
def test_whoever_managed_or_has_to_stands_in_the_dative(text: str, actor: str | None) -> None:
    claim = svodka.read(text)[-1]
    assert (claim.actor and claim.actor.text) == actor


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Полицией изъято 12 ружей, пограничниками — 5.", ["Полицией", "пограничниками"]),
        ("Полицией изъято 12 ружей, вертолётом — 5.", ["Полицией", "Полицией"]),
        ("США пришлось отозвать 12 тысяч машин, Канаде — 500.", ["США", "Канаде"]),
        ("Правительством закрыто:\n— 12 шахт;\n— 5 заводов.", ["Правительством"] * 2),
        ("Полиция депортировала:\n— 12 рабочих;\n— 5 студентов.", ["Полиция"] * 2),
        ("Фонд передал школам:\n— 12 машин;\n— 5 станков.", ["Фонд"] * 2),
    ],
)
def test_items_say_or_share_who_did_it(text: str, actors: list[str]) -> None:
    assert [c.actor and c.actor.text for c in svodka.read(text)] == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Силами фонда передано 12 машин.", "фонда"),
        ("Омская таможня нашла и изъяла 12 телефонов.", "Омская таможня"),
        ("Фонд при поддержке волонтёров обучил 12 учителей.", "Фонд"),
        ("В июне разминировали сапёры 12 полей.", "сапёры"),
        ("В июне обучил центр занятости 12 учителей.", "центр занятости"),
        ("По поручению губернатора ФСБ изъяла 12 ружей.", "ФСБ"),
    ],
)
def test_who_did_it_is_cut_from_what_stands_beside(text: str, actor: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == actor


@pytest.mark.parametrize(
    "text", ["Речь идёт о 12 тысячах жителей.", "Речь идёт о 20 миллионах долларов."]
)
def test_talk_is_no_deed(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is None
    assert claim.counted is None or claim.counted.text != "Речь"


def test_nothing_is_done_to_those_of_whom_there_is_only_talk() -> None:
    text = "Самолёт упал утром. Речь идёт о 12 пассажирах и 5 членах экипажа."
    assert [claim.action for claim in svodka.read(text, language="ru")] == [None, None]
