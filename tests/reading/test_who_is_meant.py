"""Who is meant among those who are named: who passes on and who says, whose office and who holds it."""

from __future__ import annotations

import pytest

import svodka


def slots(slot: str, text: str) -> list[str | None]:
    found = [getattr(claim, slot) for claim in svodka.read(text)]
    return [one.text if one else None for one in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a medium passes on what somebody said
        ("Агентство «Вестник» со ссылкой на Минсельхоз сообщило, что собрано 12 тысяч тонн.", "Минсельхоз"),
        ("Газета «Тирские новости» со ссылкой на полицию написала, что угнали 14 машин.", "полицию"),
        ("Портал «Тирск», ссылаясь на главу района Олега Лапина, пишет о 18 авариях.", "Олега Лапина"),
        ("Погибли 3 человека, передаёт Reuters со ссылкой на данные полиции.", "полиции"),
        ("Изъято 40 кг. Об этом пишет «Вестник» со ссылкой на пресс-службу таможни.", "пресс-службу таможни"),
        # nobody whom it names, and no medium
        ("Телеканал «Север» со ссылкой на источник передаёт, что уволили 40 врачей.", "Телеканал «Север»"),
        ("Полиция со ссылкой на очевидцев сообщила, что пострадали 4 человека.", "Полиция"),
        ("Агентство «Вестник» со ссылкой на газету «Луч» сообщило о 14 авариях.", "Агентство «Вестник»"),
        ("Газета со ссылкой на неназванных врачей сообщила, что уволят 40 человек.", "Газета"),
        # one person cannot be the several who are told of
        ("Оштрафовали двоих — мэр Тирска", "мэр Тирска"),
        ("Спасли пятерых — МЧС", "МЧС"),
        ("Погибли двое — губернатор", "губернатор"),
        ("Пострадали двое — мэр и водитель", None),
        ("Остался один — Лосев", None),
        # whose office it is, and who holds it
        ("Начальник полиции Тирска Том Рид сообщил, что задержаны 14 человек.", "Том Рид"),
        ("Министр обороны Тавии Рик Дан сообщил, что погибли 12 солдат.", "Рик Дан"),
        ("Премьер Норландии Свен Хольт сообщил о 40 погибших.", "Свен Хольт"),
        ("Ректор университета Брянска Лев Гай сказал, что приняли 3 тысячи студентов.", "Лев Гай"),
        ("Глава МЧС Тувы Иван Иванович Лосев сообщил о 40 погибших.", "Иван Иванович Лосев"),
        # what never speaks
        ("По данным мониторинга, цены выросли на 3%.", None),
        ("Согласно котировкам, баррель подешевел до 62 долларов.", None),
    ],
)  # fmt: skip
def test_who_says_it(text: str, speaker: str | None) -> None:
    assert slots("speaker", text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Директора завода заподозрили в хищении 14 млн рублей.",
        "Кассира банка уличили в хищении 400 тысяч рублей.",
        "Главу района обвинили в получении взятки в 2 млн рублей.",
    ],
)
def test_whose_man_is_called_to_account_did_nothing(text: str) -> None:
    assert not {"завода", "банка", "района"} & set(slots("actor", text))


def test_of_what_somebody_is_suspected_is_possible() -> None:
    (claim,) = svodka.read("Директора завода заподозрили в хищении 14 млн рублей.")
    assert claim.factuality == "possible"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Компания на улице Мира, 5, сообщила о 14 уволенных.", None),
        ("Салон на проспекте Победы объявил, что закрывает 4 отделения.", None),
        ("Магазин на улице Лесной сообщил, что продал 300 ёлок.", None),
        ("Магазин на улице Лесной продал 300 ёлок.", "улице Лесной"),
        ("Полиция в Туле сообщила, что задержано 40 человек.", "Туле"),
    ],
)
def test_the_street_of_those_who_tell_is_no_place(text: str, place: str | None) -> None:
    assert slots("place", text) == [place]


@pytest.mark.parametrize("text", ["Оштрафовали двоих — мэр Тирска", "Погибли двое — губернатор"])
def test_who_signs_a_headline_is_not_counted(text: str) -> None:
    assert slots("counted", text) == [None]
