"""Who says so in Kazakh, and how far what is said goes."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of


def test_straight_marks_hold_the_name_of_who_relays_and_not_of_whom_it_links_to() -> None:
    text = '9 үй жанды, деп хабарлайды "Дала" тілшісі Ырысқа сілтеп.'
    assert slot_of(read(text)[0], "speaker") == "Ырысқа"


def test_who_is_linked_to_has_his_own_office() -> None:
    speaker = read("3 үй жанды, деп жазды tau.kz министр Асан Омаровқа сілтеме жасап.")[0].speaker
    assert speaker is not None
    assert (speaker.name, speaker.role) == ("Асан Омаров", "министр")


@pytest.mark.parametrize(
    ("text", "at", "speaker", "mode"),
    [
        ("Биыл 63 мектеп ашылды. Жол салынды. Бұл туралы әкім Асан Омаров жиында айтты.", 0,
         "әкім Асан Омаров", "indirect"),
        ("Министр 5 үй жанғанын айтты. Жол салынды. Бұл туралы әкім айтты.", 0, "Министр", "indirect"),
        ("\"Өрттен 5 адам құтқарылды. Тағы 3 адам өзі шықты\". ҚР ТЖМ", 0, "ҚР ТЖМ", "direct"),
        ("\"Өрттен 5 адам құтқарылды. Тағы 3 адам өзі шықты\". Полиция департаменті\nОт сөнді.", 1,
         "Полиция департаменті", "direct"),
        ("\"Өрттен 5 адам құтқарылды деген хабар тарады\". Кеше от сөнді", 0, None, "narrator"),
        ("Министрліктің мәліметінше, қазандағы жағдай:\n- зейнеткерлер – 540 мың адам,\n"
         "- жетімдер – 150 мың адам.\nАуданда 9 үй бар.", 1, "Министрліктің", "indirect"),
        ("Министрліктің мәліметінше, қазандағы жағдай:\n- зейнеткерлер – 540 мың адам,\n"
         "- жетімдер – 150 мың адам.\nАуданда 9 үй бар.", 2, None, "narrator"),
        ("Өрт шықты, деп хабарлады департаменттің баспасөз қызметі.\n«14 адам эвакуацияланды. Тағы 9 адам "
         "ауруханаға түсті», – делінген хабарламада.", 0, "департаменттің баспасөз қызметі", "direct"),
        ("Өрт шықты, деп хабарлайды Дала.\n«14 адам эвакуацияланды. Тағы 9 адам ауруханаға түсті», – "
         "делінген хабарламада.", 0, None, "direct"),
        ("«Бүгінде 530 мың азамат кезекте тұр», – деді төраға Орталық коммуникациялар қызметіндегі жиында.",
         0, "төраға", "direct"),
        ("Биыл 5 үй жанды. Бұл туралы dala.kz тілшісі хабарлады.", 0, "dala.kz тілшісі", "indirect"),
        ("Облыста 8 млн тонна жүк жөнелтілді, — деп хабарлады баспасөз қызметі.", 0, "баспасөз қызметі",
         "indirect"),
        ("Облыста 8 млн тонна жүк жөнелттік, — деп атап өтті Асан Омаров.", 0, "Асан Омаров", "direct"),
        ("«Биыл 7 млрд теңге бөлінді деген дерек бар», – деп жауап берді Абзал Омаров.", 0,
         "Абзал Омаров", "direct"),
        ("Осылай деген депутаттар 15 баланың ауылда екенін жеткізді.", 0, "депутаттар", "indirect"),
        ("Биыл дерт азайып, 9 адам ауырды. Бұл туралы бас дәрігердің емдеу ісі жөніндегі орынбасары "
         "Айгүл Омарова хабарлады.", 0, "орынбасары Айгүл Омарова", "indirect"),
        ("- Базарға екі сарбаз келіп, \"сізге қатысты арыз түсті\" деп кетті, - деді журналист Асан Омаров.",
         0, "журналист Асан Омаров", "direct"),
        ("- Олар 2 млн теңге ақша талап етеді, - деп сұрады министрден бойжеткен.", 0, "бойжеткен",
         "direct"),
        ("Қалада 12 адам ұсталды. Бұл жайлы полиция департаменті хабарлады.", 0,
         "полиция департаменті", "indirect"),
        ("Қалада 12 адам ұсталды. Ол жөнінде полиция департаменті хабарлады.", 0,
         "полиция департаменті", "indirect"),
        ("Тұрғындар саны 12 пайызға артты, деп хабарлайды «Хабар 24».", 0, "Хабар 24", "indirect"),
        ("Үкімет басшысы Мәдениет және спорт министрлігінен 11 млрд теңге неге игерілмегенін сұрады.", 0,
         "Үкімет басшысы", "indirect"),
        ("«Онда 30 отбасы тұрады», – деп жазды әкім инстаграм парақшасында.", 0, "әкім", "direct"),
        ("Басшысы Р.Сейітов брифинг барысында 12 адам ұсталғанын айтты.", 0, "Басшысы Р.Сейітов",
         "indirect"),
        ("Министр Асан Омаров жиында былай деді: «Биыл 9 көпір салдық. Тағы 3 көпір саламыз».", 0,
         "Министр Асан Омаров", "direct"),
        ("Министр Асан Омаров тілшілерге: «Биыл 9 көпір салдық. Тағы 3 көпір саламыз», – деді.", 1,
         "Министр Асан Омаров", "direct"),
    ],
)  # fmt: skip
def test_who_says_so(text: str, at: int, speaker: str | None, mode: str) -> None:
    claim = read(text)[at]
    assert (slot_of(claim, "speaker"), claim.mode) == (speaker, mode)


def test_a_dash_opens_a_paragraph_of_speech() -> None:
    text = "- Көшеден 14 адам шығарылды. Өрт сөнді. Бұған 6 көлік жетті, - деді Асан Омаров.\n5 үй жанды."
    said = [(slot_of(c, "speaker"), c.mode) for c in read(text)]
    assert said == [("Асан Омаров", "direct")] * 2 + [(None, "narrator")]


def test_speech_goes_on_behind_who_says_it() -> None:
    text = "— Жол ашылды, — деді Асан Омаров. — Оған 40 қызметкер шықты."
    (claim,) = read(text)
    assert (slot_of(claim, "speaker"), claim.mode) == ("Асан Омаров", "direct")


def test_items_of_a_list_are_not_speech() -> None:
    text = "Тәркіленді:\n- мылтық - 84 бірлік;\n- ау - 22 бірлік."
    assert {c.mode for c in read(text)} == {"narrator"}


def test_who_was_named_just_before_speaks_the_paragraph() -> None:
    text = "Әкім жолдар туралы айтты.\nБиыл 9 көше жөнделді. Тағы 3 көше қалды, – деді ол."
    assert [(slot_of(c, "speaker"), c.mode) for c in read(text)] == [("Әкім", "direct")] * 2


@pytest.mark.parametrize(
    "before",
    [
        "Әкімнің айтуынша, жол аз. Ақша бар.",
        "Жол аз, деп хабарлайды Qala.kz.",
        "Әкім жол туралы айтты.\nОсы орайда ол сұраққа тоқталды.",
    ],
)
def test_who_was_heard_before_speaks_the_paragraph(before: str) -> None:
    text = f"{before}\nБиыл 9 көше жөнделді. Тағы 3 көше қалды, – деп атап өтті қала әкімі."
    assert [(slot_of(c, "speaker"), c.mode) for c in read(text)] == [("қала әкімі", "direct")] * 2


def test_a_paragraph_behind_which_nobody_spoke_is_no_speech() -> None:
    text = "Қалада өрт болды.\nКеше 3 үй жанды. Өртте 2 адам зардап шекті, – деді әкім."
    assert [c.mode for c in read(text)] == ["narrator", "direct"]


def test_a_paragraph_with_words_of_others_is_not_all_speech() -> None:
    text = (
        "Әкім жолдар туралы айтты.\nБиыл 9 көше жөнделді деп мәлімдеді министр. Бұл аз, – деді ол."
    )
    assert slot_of(read(text)[0], "speaker") == "министр"


def test_data_that_nobody_is_named_for_are_told_by_the_text() -> None:
    [claim] = read("Берілген мәліметке сәйкес, 84 адам ауырды.")
    assert claim.mode == "narrator"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Комитеттің ақпаратына сай, айналым 51 млрд долларға жетті.", "Комитеттің"),
        ("Жоспар 9 пайыз орындалды деп қала әкімдігі хабарлады.", "қала әкімдігі"),
    ],
)
def test_bodies_that_tell(text: str, speaker: str) -> None:
    [claim] = read(text)
    assert slot_of(claim, "speaker") == speaker


@pytest.mark.parametrize("said", ["атап айтты", "баса айтты", "қоса айтты"])
def test_a_verb_of_speaking_of_two_words(said: str) -> None:
    [claim] = read(f"Министр Асан Омаров былтыр 550 автобус алынғанын {said}.")
    assert slot_of(claim, "speaker") == "Министр Асан Омаров"


def test_who_heads_a_firm_says_so() -> None:
    text = "Кеше 90 вагон келді. Бұл туралы «Жүк тасымалы» АҚ-ның төрағасы Асқар Омаров айтты."
    (claim,) = read(text)
    assert slot_of(claim, "speaker") == "«Жүк тасымалы» АҚ-ның төрағасы Асқар Омаров"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Тараз қаласы әкімдігі жанындағы Жастар істері басқармасының басшысы Айгүл Сапарова брифингте",
         "Тараз қаласы әкімдігі жанындағы Жастар істері басқармасының басшысы Айгүл Сапарова"),
        ("төраға комитеттегі жиында", "төраға"),
    ],
)  # fmt: skip
def test_where_a_body_is_belongs_to_the_post(told: str, speaker: str) -> None:
    (claim,) = read(f"Биыл 9 клуб ашылды, деп мәлімдеді {told}.")
    assert slot_of(claim, "speaker") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Су көтерілді», – деді Омаров және тасқыннан 12 үй қирағанын қосымша атап өтті.", "Омаров"),
        ("«Біз жеңдік», – деді Стармер және 650 округтің 400-інде озғандарын атап өтті.", "Стармер"),
        ("«Көпір жоқ, су көп, жол бұзылды», – деді әкім және жөндеуге 40 млн теңге керек екенін қосты.",
         "әкім"),
        ("«Тұрғындар бәріне риза болып жүр», – деді Берік Оспан және 300 отбасы көшірілгенін айтты.",
         "Берік Оспан"),
        ("«Орын аз», – деді Білім және ғылым министрі Асан Омаров және биыл 40 мектеп салынатынын айтты.",
         "Білім және ғылым министрі Асан Омаров"),
        ("Министр Асан Омаров тасқыннан 12 үй қирағанын қосымша атап өтті.", "Министр Асан Омаров"),
    ],
)  # fmt: skip
def test_what_somebody_tells_besides_the_quotation(text: str, speaker: str) -> None:
    claim = read(text)[-1]
    assert (slot_of(claim, "speaker"), claim.mode) == (speaker, "indirect")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("«Бүгінде 20 мыңнан астам үй су астында», – деді жұма күні қордың өкілі Марк Сантос.",
         "қордың өкілі Марк Сантос"),
        ("5 үй жанды, деп хабарлады кеше департамент.", "департамент"),
        ("6 үй жанды, деп мәлімдеді сенбіде министр Асан Омаров.", "министр Асан Омаров"),
    ],
)  # fmt: skip
def test_the_day_of_speech_is_no_speaker(text: str, speaker: str) -> None:
    (claim,) = read(text)
    assert slot_of(claim, "speaker") == speaker


def test_a_name_that_no_list_knows_before_a_number() -> None:
    (claim,) = read("Сантос 17 адамның хабар-ошарсыз кеткенін айтты.")
    assert slot_of(claim, "speaker") == "Сантос"


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Статистикалық мәліметтер бойынша", "Статистикалық мәліметтер"),
        ("Ресми статистикалық деректерге сүйенсек", "Ресми статистикалық деректерге"),
        ("Бюроның статистикалық деректеріне сүйенсек", "Бюроның"),
        ("Соңғы мәлімет бойынша", None),
    ],
)
def test_statistics_are_a_source(source: str, speaker: str | None) -> None:
    (claim,) = read(f"{source}, қалада 900 дүкен ашылды.")
    assert slot_of(claim, "speaker") == speaker


def test_a_portal_sends_no_message() -> None:
    before = "Таразда су көтерілді, деп хабарлайды dala.kz порталы."
    (claim,) = read(f"{before}\n«Қойма бүгін 90%-ға толды», – делінген хабарламада.")
    assert slot_of(claim, "speaker") is None


def test_a_quotation_that_nothing_closes_ends_with_its_paragraph() -> None:
    claims = read(
        '"Жағдай ауыр. 8 адам ауырды. 21 адам жазылды. Біз күресеміз, - деп сендірді министр.'
    )
    assert [slot_of(claim, "speaker") for claim in claims] == ["министр", "министр"]


def test_whom_a_message_speaks_of_did_not_send_it() -> None:
    text = '"Өрт сөндіру жасағы жалын шыққанын анықтады. Үйден 8 адам шықты", делінген хабарламада.'
    (claim,) = read(f"Таразда үй жанды.\n{text}")
    assert slot_of(claim, "speaker") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("ШЕКАРА ҚЫЗМЕТІ ХАБАРЛАЙДЫ:\nБір тәулікте 14 адам ұсталды.", "ШЕКАРА ҚЫЗМЕТІ"),
        ("Шекара қызметі хабарлайды: бір тәулікте 14 адам ұсталды.", "Шекара қызметі"),
        ("👤 Аудан әкімі Асан Омаров:\nБіз 14 көпір салдық.", "Аудан әкімі Асан Омаров"),
        ("Нәтиже:\nБір тәулікте 14 адам ұсталды.", None),
        ("Жеңімпаздар:\nБір тәулікте 14 адам марапатталды.", None),
    ],
)
def test_who_stands_before_a_colon_in_the_line_above_speaks(text: str, speaker: str | None) -> None:
    (claim,) = read(text)
    assert slot_of(claim, "speaker") == speaker
