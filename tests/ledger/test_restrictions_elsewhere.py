"""What keeps two figures of one noun apart in English and Kazakh."""

from __future__ import annotations

import pytest

from misfits import YEAR
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.facets import narrowed_to
from svodka.ledger.meaning.subjects import Subject, subject
from svodka.ledger.meaning.words import Text
from told import figure, told


def about(line: str, language: str) -> Subject:
    """The subject of the figure of "text | figure | counted | action | place"."""
    text, said, counted, action, place = (*line.split(" | "), "", "")[:5]
    slots = {"counted": counted, "action": action, "place": place}
    story = told(
        text,
        figure(said, YEAR, **{slot: words for slot, words in slots.items() if words}),
        language=language,
    )
    return subject(story.claims[0], Text(text, language), catalogue())


ENGLISH = {
    "They recorded 210 fires in homes | 210 | fires | recorded": "дом",
    "They recorded 210 house fires | 210 | house fires|fire | recorded": "дом",
    "They recorded 210 thefts of unicycles from gardens | 210 | thefts | recorded": "garden unicycle",
    "They recorded 210 crimes against the frail | 210 | crimes | recorded": "frail",
    "They recorded 210 cases of measles in children | 210 | cases | recorded": "ребенок",
    "They recorded 210 cases of measles | 210 | cases | recorded": "",
    "In all 210 cases of HIV were recorded among men | 210 | cases | recorded": "мужчина",
    "Unemployment among women was 5% | 5% | Unemployment": "женщина",
    "Unemployment among men was 5% and among women 7% | 7% | Unemployment": "женщина",
    "Unemployment among men was 5% and among women 7% | 5% | Unemployment": "мужчина",
    "Unemployment was 5% among men and 7% among women | 5% | Unemployment": "мужчина",
    "Inflation was 5%, among the highest in the world | 5% | Inflation": "",
    "They seized 210 guns in a raid | 210 | guns | seized": "",
    "They seized 210 guns from the start of the year | 210 | guns | seized": "",
    "They opened 210 schools in the region | 210 | schools | opened": "",
    "They seized 210 rounds of ammunition | 210 | rounds | seized": "",
    "They hired 210 workers on four ranches | 210 | workers | hired": "ranch",
    "The average wage of teachers was 210 euros | 210 euros | average wage": "учитель",
    "They opened 210 criminal cases over fraud | 210 | criminal cases|case | opened": "мошенничество",
    "Wheat exports of Norland to Overford were 210 | 210 | Wheat exports | were | Norland": "overford",
    "They killed 210 farms to stop it in Norland | 210 | farms | killed | Norland": "",
    "They arrested 210 members of a gang | 210 | members | arrested": "gang",
    "They opened 210 schools in Overford | 210 | schools | opened": "",
    "They opened 210 schools in hill towns | 210 | schools | opened | hill towns": "",
    "They opened 210 schools for them | 210 | schools | opened": "",
    "Prices of services rose 8% | 8% | Prices | rose": "услуга",
    "They seized 210 kg of heroin in sacks | 210 kg | heroin | seized": "",
    "They seized 210 kg of heroin with sniffer dogs | 210 kg | heroin | seized": "",
    "They recorded 210 romance fraud cases | 210 | romance fraud cases|case | recorded": "romance",
    "They recorded 210 fraud cases | 210 | fraud cases|case | recorded": "",
}

KAZAKH = {
    "Биыл тұрғын үйлердегі 210 өрт тіркелді | 210 | өрт | тіркелді": "дом тұрғын",
    "Елде зауыттардағы өрт саны 210 болды | 210 | өрт саны": "завод",
    "Елде зауыттардағы орташа жалақы 210 теңге болды | 210 теңге | жалақы": "завод",
    "Биыл облыстағы өрт саны 210 болды | 210 | өрт саны": "",
    "Әйелдер арасындағы жұмыссыздық 5% болды | 5% | жұмыссыздық": "женщина",
    "Балаларға қатысты 210 қылмыс тіркелді | 210 | қылмыс | тіркелді": "ребенок",
    "Балалардың арасында қызылшаның 210 жағдайы тіркелді | 210 | жағдайы | тіркелді": "ребенок",
    "Зейнеткерлер арасында өлім азайып, 210 өрт тіркелді | 210 | өрт | тіркелді": "",
    "Биыл тағы 210 адам ұсталды | 210 | адам | ұсталды|ұсталу": "",
    "Бүгін қатысты 210 адам | 210 | адам | қатысты": "",
    "Биыл пәтерлерден 210 ұрлық тіркелді | 210 | ұрлық | тіркелді": "жилье",
    "Биыл жылдан 210 ұрлық тіркелді | 210 | ұрлық | тіркелді": "",
    "Биыл телефон алаяқтықтың 210 фактісі тіркелді | 210 | фактісі|факті | тіркелді": "телефон",
    "Биыл алаяқтықтың 210 фактісі тіркелді | 210 | фактісі|факті | тіркелді": "",
    "Елде полиция алаяқтықтың 210 фактісін тіркеді | 210 | фактісін|факті | тіркеді": "",
}


@pytest.mark.parametrize("line", ENGLISH)
def test_what_restricts_an_english_noun(line: str) -> None:
    assert about(line, "en").narrowing == ENGLISH[line]


@pytest.mark.parametrize("line", KAZAKH)
def test_what_restricts_a_kazakh_noun(line: str) -> None:
    assert about(line, "kk").narrowing == KAZAKH[line]


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("They recorded 210 new cases of fraud | 210 | new cases|case | recorded", "fraud"),
        ("They recorded 210 new coronavirus cases | 210 | coronavirus cases | recorded", "person"),
    ],
)
def test_new_cases_are_of_what_is_named(line: str, counted: str) -> None:
    assert about(line, "en").counted == counted


@pytest.mark.parametrize(
    ("line", "language"),
    [
        (
            "They recorded 210 internet fraud cases | 210 | internet fraud cases|case | recorded",
            "en",
        ),
        ("Биыл интернет алаяқтықтың 210 фактісі тіркелді | 210 | фактісі|факті | тіркелді", "kk"),
    ],
)
def test_fraud_in_the_internet_is_not_fraud_of_all_kinds(line: str, language: str) -> None:
    assert about(line, language).counted == "internet-fraud"


def test_those_among_whom_are_not_what_is_counted() -> None:
    line = "Балалар арасында қызылшаның 210 жағдайы тіркелді | 210 | жағдайы | тіркелді"
    assert about(line, "kk").counted == "measles"


@pytest.mark.parametrize(
    ("text", "narrowing"),
    [
        ("Қазақстан Өзбекстанға 210 тонна астық экспорттады", "узбекистан"),
        ("Қазақстан кеше 210 тонна астық экспорттады", ""),
    ],
)
def test_where_something_goes_to_narrows_a_kazakh_noun(text: str, narrowing: str) -> None:
    said = figure("210 тонна", counted="астық", action="экспорттады", actor="Қазақстан")
    story = told(text, said, language="kk")
    (claim,) = story.claims
    found = subject(claim, Text(text, "kk"), catalogue())
    assert found.narrowing.casefold() == narrowing


@pytest.mark.parametrize("word", ["women", "женщин", "әйелдер"])
def test_what_narrows_is_asked_for_in_every_language(word: str) -> None:
    assert narrowed_to(word, catalogue())({"narrowing": "женщина", "cause": ""})
