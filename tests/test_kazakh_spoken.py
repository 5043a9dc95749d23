"""Kazakh as television says it: what is wished, told and listed, one sentence for each rule."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of

CASES = [
    # wishes and duties
    ("Ұстаздар сапалы 9 маман дайындасын.", 0, "counted", "маман"),
    ("Ұстаздар сапалы 9 маман дайындасын.", 0, "action", "дайындасын"),
    ("Малды 6 топқа бөлген жөн дейді.", 0, "action", "бөлген"),
    ("Еске салайық, қоймада 90 миллион теңгеден астам шығын анықталды.", 0, "counted", "шығын"),
    ("Көшеде жылдамдықты 30 шақырымға азайту апатты сиретті.", 0, "action", "азайту"),
    ("Олар үлесті 60 пайызға жеткізу туралы шартқа қол қойды.", 0, "action", "жеткізу"),
    ("Терезенің құны 90 мың теңге екені белгілі болды.", 0, "action", None),
    # who does it
    ("Сонымен қатар зауыт 7 пеш қойды.", 0, "actor", "зауыт"),
    ("Жамағат жиырма күнде екі мешіт тұрғызды.", 0, "actor", "Жамағат"),
    ("Біз балаларды оқытқан соң, 9 маман жұмыс тапты.", 0, "actor", None),
    # what is counted
    ("Былтыр 90 тексеру жүргізілген.", 0, "counted", "тексеру"),
    ("Цехқа 4 тігін мәшинесін алды.", 0, "counted", "тігін мәшинесін"),
    ("Бекеттен пойыздың 12 жұбы өтеді.", 0, "counted", "пойыздың"),
    ("Апаттан 9 адам жараланды, олардың төртеуі — балалар.", 1, "counted", "балалар"),
    ("Көмір Абай облысында 10%, Семейде 5%, Тараз қаласында 3%, Шу ауданында 2% өндіріледі.", 3,
     "counted", "Көмір"),
    ("Былтыр 24 маман шетелдік әріптестерімен кездесті.", 0, "counted", "маман"),
    ("100 мың ба?", 0, "counted", None),
    # places
    ("Жүзім Таразда 40 бақта өсіріледі.", 0, "place", "Таразда"),
    ("Қазақстан Республикасы Қылмыстық кодексінің үш бабы бұзылды.", 0, "place", None),
    ("Автожолда 9 көлік соқтығысты.", 0, "place", "Автожолда"),
    ("Елдің оңтүстік-шығысында 9 үй қирады.", 0, "place", "оңтүстік-шығысында"),
    # who says so
    ("«Түнде өрттен 9 адам құтқарылды», — делінген министрлік таратқан ресми хабарламада.", 0,
     "speaker", "министрлік"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "slot", "wanted"), CASES)
def test_a_slot(text: str, place: int, slot: str, wanted: str | None) -> None:
    assert slot_of(read(text)[place], slot) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ұстаздар сапалы 9 маман дайындасын.", "planned"),
        ("Жиында 9 әнші бақ сынайтын болады.", "planned"),
        ("Малды 6 топқа бөлген жөн.", "planned"),
        ("Алдағы айда 9 кешен ашылады.", "planned"),
        ("Шаруа 9 түйенің баласын бағады.", "asserted"),
    ],
)
def test_how_sure_it_is(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


def test_the_changes_of_a_list_that_a_colon_opens() -> None:
    claims = read("Егін екі ауданда азаяды: Шуда – 3%-ға, Меркеде – 2%-ға.")
    assert [c.quantity.change for c in claims[1:]] == ["decrease", "decrease"]
