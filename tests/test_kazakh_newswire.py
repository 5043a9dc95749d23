"""Kazakh as agencies write it: one sentence, or one paragraph, for each rule it was made for."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.language.kazakh.tags import tag
from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2025, 6, 18)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("kk")


def _claims(reader: Reader, text: str) -> list[Claim]:
    return list(reader.read(text, PUBLISHED).claims)


def _slot(claim: Claim, name: str) -> str | None:
    filler = getattr(claim, name)
    return filler.text if filler is not None else None


@pytest.mark.parametrize(
    ("text", "place", "slot", "wanted"),
    [
        # counted
        ("Диқандар 5 мың тонна дәнді дақыл жинады.", 0, "counted", "дәнді дақыл"),
        ("Зауыт 3 тонна майлы тұқым өңдеді.", 0, "counted", "майлы тұқым"),
        ("Гараждан төрт газ баллоны шығарылды.", 0, "counted", "газ баллоны"),
        ("Балуандар 3 қола медаль алды.", 0, "counted", "қола медаль"),
        ("Ауданда 40 мектепке дейінгі ұйым ашылды.", 0, "counted", "мектепке дейінгі ұйым"),
        ("Былтыр 16 гектар (98%) егін орылды.", 0, "counted", "егін"),
        ("Былтыр 16 гектар (98%) егін орылды.", 1, "counted", "егін"),
        ("Әскер 7 „Жебе“ ұшағын атып түсірді.", 0, "counted", "ұшағын"),
        ("Биыл 2 шақырымды құрайтын көше жөнделді.", 0, "counted", "көше"),
        ("Ауданда 38 аудандық маңызы бар жол жөнделді.", 0, "counted", "маңызы бар жол"),
        ("Топ 20 млрд теңге шығын келтірген ұйым құрды.", 0, "counted", "шығын"),
        ("Үш жобадағы өндіріс тоқтады.", 0, "counted", "жобадағы"),
        ("Айлықта 40 әуе ұшуы өткізілді.", 0, "counted", "әуе ұшуы"),
        ("Былтыр 500 құқық бұзушылық анықталды.", 0, "counted", "құқық бұзушылық"),
        ("Сот 5 АЕК, яғни 19 мың теңге айыппұл салды.", 0, "counted", "айыппұл"),
        ("Өнімділік гектарына 9 центнерге жетті.", 0, "counted", "Өнімділік"),
        ("Ғалымдар сілкіністің күшін 7 балл деп бағалады.", 0, "counted", "сілкіністің күшін"),
        ("Одақ Киевке елу миллиард еуро бөлмек.", 0, "counted", None),
        ("Биыл 28 мың ана (5 млрд теңге) жәрдемақы алды.", 1, "counted", None),
        ("Құрылысқа 5 млн теңге облыстық бюджеттен бөлінді.", 0, "counted", "Құрылысқа"),
        ("Өңірге 26 млрд теңгенің 107 комбайны алынды.", 0, "counted", "комбайны"),
        ("Сенаж – 2 мың тонна, жем – 4 мың тонна дайындалды.", 1, "counted", "жем"),
        ("Өрттен жеті адамнан тұратын отбасы зардап шекті.", 0, "counted", "адамнан"),
        ("Мектепке 12 интерактивті тақта берілді.", 0, "counted", "интерактивті тақта"),
        # action
        ("Жолаушы 15 тонна цемент алып өтпек болған.", 0, "action", "алып өтпек"),
        ("Былтыр 110 мың доза сатып алынды.", 0, "action", "сатып алынды"),
        ("Шекарашылар 7 азаматты қолға түсірді.", 0, "action", "қолға түсірді"),
        ("Тағы 223 орын ашу жоспарлануда.", 0, "action", "ашу"),
        ("Былтыр 28 мың адам бала туғаны үшін төлем алды.", 0, "action", "алды"),
        ("Тоғыз ауыл жоспарды орындай алмады.", 0, "action", "орындай алмады"),
        ("Көпірдің құны — 2 млрд теңге, оның ішінде 1 млрд теңге игерілді.", 0, "action", None),
        ("Кешен бес мың үйді жылумен қамтамасыз етті.", 0, "action", "қамтамасыз етті"),
        ("Әкім 4 үй жанды, – деді жиында.", 0, "action", "жанды"),
        ("Ауданда 12 мектеп жөндеуді қажет етеді.", 0, "action", "қажет етеді"),
        # actor
        ("Құтқарушылар жерге шұғыл жетіп, 14 адамды көшірді.", 0, "actor", "Құтқарушылар"),
        ("Үш облыстың фермерлері Астанаға 125 тонна ет әкелді.", 1, "actor",
         "облыстың фермерлері"),
        ("Жедел топ делдалдар болуы мүмкін деген күдікпен 5 азаматты ұстады.", 0, "actor",
         "Жедел топ"),
        ("Жалпы көлемі 3 гектар аумақты өрт шарпыды.", 0, "actor", None),
        ("Аталған басшы 7 пәтерді сатты.", 0, "actor", "басшы"),
        ("Олардың ішінде 5 атыраулық бар.", 0, "actor", None),
        ("Шекарашылар жасағының тексеруі кезінде 16 тонна металл шықты.", 0, "actor", None),
        # speaker
        ("Ауылда 5 үй жанды, деп хабарлайды Дала.kz.", 0, "speaker", "Дала.kz"),
        ("«Биыл 446 көше жөнделеді», – деді Қ. Омаров.", 0, "speaker", "Қ. Омаров"),
        ("Былтыр 15 адам құтқарылды, – делінген басқарма хабарламасында.", 0, "speaker",
         "басқарма"),
        ("Министр Асан Омаров 5 мектеп ашылғанын айтты, деп хабарлайды агенттік.", 0, "speaker",
         "Министр Асан Омаров"),
        ("Әкім Асан Омаров атап өткендей, биыл 30 мектеп ашылды.", 0, "speaker",
         "Әкім Асан Омаров"),
        ("«Биыл 2 қылмыс ашылды», – деді есірткіге қарсы күрес бөлімі.", 0, "speaker",
         "есірткіге қарсы күрес бөлімі"),
        # period
        ("Бұл өткен жылдың деңгейінен 7 пайызға көп.", 0, "period", None),
    ],
)  # fmt: skip
def test_a_slot(reader: Reader, text: str, place: int, slot: str, wanted: str | None) -> None:
    assert _slot(_claims(reader, text)[place], slot) == wanted


def test_a_dash_opens_a_paragraph_of_speech(reader: Reader) -> None:
    text = "- Көшеден 14 адам шығарылды. Өрт сөнді. Бұған 6 көлік жетті, - деді Асан Омаров.\n5 үй жанды."
    said = [(_slot(c, "speaker"), c.mode) for c in _claims(reader, text)]
    assert said == [("Асан Омаров", "direct")] * 2 + [(None, "narrator")]


def test_speech_goes_on_behind_who_says_it(reader: Reader) -> None:
    text = "— Жол ашылды, — деді Асан Омаров. — Оған 40 қызметкер шықты."
    (claim,) = _claims(reader, text)
    assert (_slot(claim, "speaker"), claim.mode) == ("Асан Омаров", "direct")


def test_items_of_a_list_are_not_speech(reader: Reader) -> None:
    text = "Тәркіленді:\n- мылтық - 84 бірлік;\n- ау - 22 бірлік."
    assert {c.mode for c in _claims(reader, text)} == {"narrator"}


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Келесі жылы 40 мектеп салынады.", "planned"),
        ("Министр 40 мектеп ашылатынын айтты.", "planned"),
        ("Министр шығын 5 млрд теңгені құрайтынын айтты.", "asserted"),
        ("Жаңа жылдан бастап айлық 30 пайызға өседі.", "planned"),
        ("Айлық 30 пайызға көбейді.", "asserted"),
        ("Жыл соңына дейін 200 орын жоспарланып отыр.", "planned"),
        ("Шығын 3 пайыздан аспайды.", "asserted"),
        ("Он отбасы көшірілсе, 3 отбасы қонақүйге жайғасты.", "asserted"),
        ("Егер 10 үй жанса, 3 отбасы көшеді.", "possible"),
        ("Күдіктілер 5 көлік ұрлаған.", "possible"),
        ("Ол 5 көлік ұрлады деген күдікпен ұсталды.", "possible"),
    ],
)
def test_whether_it_happened(reader: Reader, text: str, factuality: str) -> None:
    assert _claims(reader, text)[0].factuality == factuality


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Қарашада ауданда 3 мектеп ашылмақ.", dt.date(2025, 11, 1)),
        ("Қарашада ауданда 3 мектеп ашылады.", dt.date(2025, 11, 1)),
        ("Қарашада ауданда 3 мектеп ашылды.", dt.date(2024, 11, 1)),
        ("Қарашада ауданда 3 мектеп ашылмақ болған.", dt.date(2024, 11, 1)),
    ],
)
def test_a_month_to_come(reader: Reader, text: str, first: dt.date) -> None:
    period = _claims(reader, text)[0].period
    assert period is not None
    assert period.from_date == first


def test_the_whole_of_a_part(reader: Reader) -> None:
    whole, part = _claims(reader, "20 өңірдің ішінде тек 11 өңір ғана жоспарды орындады.")
    assert part.part_of == whole.id
    assert whole.action is None


@pytest.mark.parametrize(
    ("word", "following", "pos"),
    [
        ("азаматын", "ұстады", "NOUN"),
        ("аумақ", "жанып", "NOUN"),
        ("полицейді", "тамақпен", "NOUN"),
        ("факті", ".", "NOUN"),
        ("бюджеті", ".", "NOUN"),
        ("қолғап", "тарту", "NOUN"),
        ("астық", ",", "NOUN"),
        ("өзбекстандық", ",", "ADJ"),
        ("аудандық", ",", "ADJ"),
        ("ауыспалы", "астық", "ADJ"),
        ("табиғи", "газ", "ADJ"),
        ("экономикамыз", "өсті", "NOUN"),
        ("көшіреміз", ",", "VERB"),
        ("жемістерді", ",", "NOUN"),
        ("қайтарды", ".", "VERB"),
        ("шығарды", ".", "VERB"),
        ("берді", ".", "AUX"),
        ("өткіздік", ".", "VERB"),
    ],
)
def test_nouns_that_end_like_verbs(word: str, following: str, pos: str) -> None:
    assert tag(word, following)[0] == pos
