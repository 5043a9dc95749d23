"""Who or what came to harm in a month or a year: told in two ways, and what only looks the same."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from svodka.ledger import Ledger
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text
from svodka.model import Document
from svodka.reader import Reader

ONE = [
    # things that burnt, animals that died, of whatever cause
    ("В январе в Омске сгорело 43 гаража.", "За январь огонь уничтожил в Омске 51 гараж."),
    ("В 2025 году в Туве пало 2 600 коров.", "За 2025 год в Туве погибло 2 900 коров."),
    ("2025 жылы Омбыда өрттен 43 үй жанып кетті.", "Омбыда 2025 жылы 51 үй өртеніп кетті."),
    # who harmed is the actor, or stands behind a preposition, in an instrumental, or with «нападение»
    ("В 2025 году в Коми медведи задрали 94 овцы.", "Жертвами медведей в Коми стали в 2025 году 106 овец."),
    ("В 2025 году в Коми волками задраны 94 овцы.", "От волков в Коми за 2025 год погибло 106 овец."),
    ("В 2025 году в Индии львы убили 24 человека.",
     "От нападений львов в Индии погибли в 2025 году 31 человек."),
    ("В январе в Омске собаки покусали 74 человека.", "За январь в Омске собаками искусаны 89 человек."),
    ("В 2025 году в Латвии грибами отравились 48 человек.",
     "Отравление грибами получили в Латвии в 2025 году 57 человек."),
    ("В 2025 году в Уфе градом повреждены 340 машин.", "Град повредил в Уфе в 2025 году 410 машин."),
    ("Bears killed 31 reindeer in Finland in 2025.", "In 2025 Finland lost 42 reindeer to bears."),
    ("Lions killed 31 people in Kenya in 2025.", "In 2025 Kenya lost 42 people to lion attacks."),
    ("In Spain 310 people died of heat in 2025.", "Heat killed 350 people in Spain in 2025."),
    ("Snowslides killed 34 people in Nepal in 2025.", "In Nepal 41 people died in avalanches in 2025."),
    ("2025 жылы Тәжікстанда қасқырлар 218 қой жарып кетті.",
     "2025 жылы Тәжікстанда қасқырлардан 242 қой өлді."),
    ("2025 жылы Өзбекстанда қар көшкіні 34 адамның өмірін қиды.",
     "Өзбекстанда 2025 жылы қар көшкінінен 41 адам қаза тапты."),
    # poachers and vandals mean it
    ("Poachers killed 29 elephants in Kenya in 2025.", "Kenya lost 24 elephants to poaching in 2025."),
    ("In 2025 24 elephants were poached in Kenya.", "Poachers killed 29 elephants in Kenya in 2025."),
    ("В 2025 году в Кении от рук браконьеров погибло 34 слона.",
     "Браконьеры убили в Кении в 2025 году 41 слона."),
    ("Vandals damaged 41 statues in Rome in 2025.", "In 2025 some 52 statues were vandalised in Rome."),
    # a deed that names its cause
    ("В Перми за январь от холода умерли 16 человек.", "В январе в Перми замёрзли до смерти 22 человека."),
]  # fmt: skip
OTHERS = [
    # of other things, some of them, elsewhere, of a week, which tells of one fire
    ("В январе в Омске сгорело 43 гаража.", "За январь огонь уничтожил в Омске 51 баню."),
    ("В январе в Омске сгорело 43 гаража.", "За январь в Омске сгорело 15 деревянных гаражей."),
    ("В январе в Омске сгорело 43 гаража.", "За январь огонь уничтожил в Туле 51 гараж."),
    ("На прошлой неделе в Омске сгорело 4 гаража.", "На прошлой неделе огонь уничтожил в Омске 6 гаражей."),
    ("В январе в Омске сгорело 43 гаража.", "Пожар случился в Омске. В январе сгорело 56 гаражей."),
    # of a month that is not over a disaster tells more each day
    ("В феврале в Омске сгорело 43 гаража.", "За февраль огонь уничтожил в Омске 51 гараж."),
    # people, or what may be people, of no cause; what may come from this and that
    ("В январе в Омске погибли 43 человека.", "За январь в Омске погиб 51 человек."),
    ("В январе в Омске погибли 12 экипажей.", "За январь в Омске погибли 15 экипажей."),
    ("В январе в Омске повреждены 43 машины.", "За январь в Омске повреждена 51 машина."),
    # another cause, or none
    ("В 2025 году в Коми медведи задрали 94 овцы.", "В 2025 году в Коми волки задрали 106 овец."),
    ("В 2025 году в Коми медведи задрали 94 овцы.", "В 2025 году в Коми погибло 106 овец."),
    ("В январе в Омске собаки покусали 74 человека.", "За январь в Омске змеи покусали 89 человек."),
    ("В 2025 году в Уфе градом повреждены 340 машин.", "В 2025 году в Уфе вандалы повредили 410 машин."),
    ("Vandals damaged 41 statues in Rome in 2025.", "In 2025 some 52 statues were damaged in Rome."),
    ("Poachers killed 29 elephants in Kenya in 2025.", "In 2025 24 elephants were killed in Kenya."),
    # an animal that was killed, saved from, or stands beside something else
    ("В 2025 году в Коми медведи задрали 94 овцы.", "В 2025 году в Коми застрелено 106 медведей."),
    ("Bears killed 31 reindeer in Finland in 2025.", "In 2025 bear hunters killed 42 reindeer in Finland."),
    ("Poachers killed 29 elephants in Kenya in 2025.", "In Kenya elephants killed 40 people in 2025."),
    ("Poachers killed 29 elephants in Kenya in 2025.", "Rangers killed 40 poachers in Kenya in 2025."),
    ("2025 жылы Тәжікстанда қасқырлар 218 қой жарып кетті.", "2025 жылы Тәжікстанда 242 қой өлді."),
    # whom somebody killed did not die of anything
    ("Soldiers killed 12 militants in Mali in 2025.", "In Mali 15 militants died in 2025."),
    ("In 2025 12 people were killed in Mali.", "In Mali 15 people died in 2025."),
]  # fmt: skip


def checks(path: Path, reader: Reader, *texts: str) -> list[str]:
    """The checks that find something in reports of early February 2026, of a publisher each."""
    with Ledger(path / "harm.db") as ledger:
        for day, text in enumerate(texts, start=2):
            language = "en" if text.isascii() else "kk" if "жыл" in text else "ru"
            said = dt.date(2026, 2, day)
            one = Document(text, published=said, publisher=f"Вестник {day}", language=language)
            ledger.add([one], reader=reader)
        ledger.check()
        return [one.check for one in ledger.findings()]


@pytest.mark.parametrize("texts", ONE)
def test_one_harm_told_in_two_ways_is_compared(
    texts: tuple[str, str], tmp_path: Path, reader: Reader
) -> None:
    assert checks(tmp_path, reader, *texts) == ["contradiction"]


@pytest.mark.parametrize("texts", OTHERS)
def test_harm_that_only_looks_the_same_is_not_compared(
    texts: tuple[str, str], tmp_path: Path, reader: Reader
) -> None:
    assert checks(tmp_path, reader, *texts) == []


@pytest.mark.parametrize(
    ("text", "deed", "cause"),
    [
        ("In Kenya 24 elephants were killed by poachers.", "kill", "poaching"),
        ("In Kenya 24 elephants were killed in January.", "kill", ""),
        ("Dogs barked in Leeds. Two people were killed.", "kill", ""),
        ("Rescuers saved 12 hikers near a bear reserve.", "rescue", ""),
        ("В Омске эвакуировали 12 человек по делу о волках.", "evacuate", ""),
        ("В Омске пострадали 12 человек с собаками.", "injure", ""),
        ("В Омске от укусов бродячих собак пострадали 12 человек.", "injure", "dog-attack"),
        ("Омбы аумағында аңшылар қасқырды қуып, 12 адам жараланды.", "injure", ""),
        ("В селе Марково пострадали 12 человек.", "injure", ""),
        ("Из-за селя в Оше пострадали 12 человек.", "injure", "landslide"),
        ("In Bern 12 people were evacuated from the flood zone.", "evacuate", ""),
        ("In Bern 12 people were evacuated from the floods.", "evacuate", "flood"),
        ("Стихийное бедствие унесло жизни 12 человек.", "die", "disaster"),
        (
            "Взрыв произошёл на шахте в Туле. В результате аварии погибли 12 человек.",
            "die",
            "explosion",
        ),
        (
            "Взрыв был на трассе в Туле. В результате аварии погибли 12 человек.",
            "die",
            "traffic-accident",
        ),
        ("В Туле в результате аварии погибли 12 человек.", "die", "traffic-accident"),
        ("A plane crash was near Bern. In the accident 12 people died.", "die", "crash"),
    ],
)
def test_a_word_for_what_harms_is_a_cause_where_it_is_told_so(
    text: str, deed: str, cause: str, reader: Reader
) -> None:
    language = "en" if text.isascii() else "kk" if "адам" in text else "ru"
    claims = reader.read(Document(text, published=dt.date(2026, 2, 2), language=language)).claims
    found = subject(claims[-1], Text(text, language), catalogue())
    assert (found.action, found.cause) == (deed, cause)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "В Туле произошло 12 смертей."),
        ("ru", "Поступила информация о 12 погибших."),
        ("ru", "Врачи подтвердили 12 смертей."),
        ("kk", "Облыста 12 өлім орын алды."),
    ],
)
def test_deaths_that_occur_are_people_who_died(reader: Reader, language: str, text: str) -> None:
    (claim,) = reader.read(Document(text, language=language)).claims
    about = subject(claim, Text(text, language), catalogue(None))
    assert (about.action, about.counted) == ("die", "person")
