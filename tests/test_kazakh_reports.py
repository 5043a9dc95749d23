"""Reports of Kazakh officials: sources, aims, brackets, groups called by a deed, two days of a month."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of

CASES = [
    ("Қалада 24 қонақ үй бар.", 0, "counted", "қонақ үй"),
    ("Былтыр 90 құқыққа қайшы сайт жабылды.", 0, "counted", "құқыққа қайшы сайт"),
    ("Сүт 8 мың тонна болса, жұмыртқа 9 млн дана.", 1, "counted", "жұмыртқа"),
    ("Тізімде көпірді жөндеу жобасы (2 млрд теңге) бар.", 0, "counted", "жобасы"),
    ("Зауытқа 28 мың адам (5 млрд теңге) тартылды.", 1, "counted", None),
    ("Былтыр 50 кәмелетке толмаған ұсталды.", 0, "counted", "кәмелетке толмаған"),
    ("Биыл 50 әскерге шақырылғандар келді.", 0, "counted", "әскерге шақырылғандар"),
    ("Шығысқазақстандықтар 7 млн теңгесін берді.", 0, "counted", None),
    ("Шығысқазақстандықтар 7 млн теңгесін берді.", 0, "actor", "Шығысқазақстандықтар"),
    ("Ол ақшаның 9 млн теңгесін қайтару қиын.", 0, "actor", None),
    ("Өнім 7 млрд теңге болды. Ол былтырмен салыстырғанда 5 млрд теңгеге немесе 4%-ға жоғары.", 1,
     "counted", "Өнім"),
    ("Әкімдік 26 үйді қалпына келтіруге қордан 2 млрд теңге бөлді.", 0, "action",
     "қалпына келтіруге"),
    ("Былтыр 355 жобаны іске асыру аясында көше салынды.", 0, "action", "іске асыру"),
    ("Компания үш жобаны жүзеге асыру үшін қаржы алды.", 0, "action", "жүзеге асыру"),
    ("Полиция таратқан ақпарға сүйенсек, биыл 84 көлік ұрланды.", 0, "speaker", "Полиция"),
    ("Министрліктің таратқан ақпарына сенсек, 84 адам ауырды.", 0, "speaker", "Министрліктің"),
    ("Жедел деректерге сәйкес, 84 адам ауырды.", 0, "speaker", None),
    ("Банк саласында да, өндіру секторында да 40 адам қысқарды.", 0, "place", None),
    ("Газа секторында 40 адам қаза тапты.", 0, "place", "Газа секторында"),
    ("Бұл 2013 жылдың сәйкес кезеңімен 34%-ға жоғары.", 0, "period", None),
    ("Өткен жылдың осы уағында 30 іс тіркелді.", 0, "period", "Өткен жылдың осы уағында"),
    ("Келгендер – 32, қорытынды 90 адам болды.", 0, "action", None),
    ("5 қатысушы ел келді.", 0, "counted", "қатысушы ел"),
    ("Мал саны 20 млн бастан асты.", 0, "counted", "Мал саны"),
    ("Былтыр жалпы құны 2 млрд теңгенің 8 жобасы аяқталды.", 0, "counted", "құны"),
    ("Төлем 1,5 АЕК (5898 теңге) мөлшерінде берілді.", 1, "counted", "Төлем"),
    ("4 млрд теңге ауызсумен қамтуға қарастырылған.", 0, "counted", "ауызсумен қамтуға"),
    ("Бөлініс 9 млрд теңге болды, бұл былтырғыдан 15%-ға немесе 2 млрд теңгеге артық.", 2,
     "counted", "Бөлініс"),
    ("Ауылда, Абай бекетінен 30 шақырым жерде екі көлік қалды.", 0, "counted", None),
    ("Жолда екі көлік қар құрсауында қалды.", 0, "action", "қалды"),
    ("Жолда көлік жиналып қалған: 350 жүк көлігі мен 9 автобус.", 0, "action", "жиналып қалған"),
    ("Полиция тәркіледі: 5 мылтық, 20 оқ.", 1, "action", "тәркіледі"),
    ("Құтқарушылар 9 адамды эвакуациялады, сондай-ақ 8 көлікті шығарды.", 1, "actor",
     "Құтқарушылар"),
    ("Құтқарушылар боран арасынан 15 адамды құтқарды.", 0, "actor", "Құтқарушылар"),
    ("Берілген мәліметке сәйкес, 84 адам ауырды.", 0, "speaker", None),
    ("Кеше күндізі 3 гектар жанды.", 0, "counted", None),
    ("Бензин арзандады (жылына 0,1%), отын қымбаттады (жылына 15%).", 0, "action", "арзандады"),
    ("Халықтың азаюы Тараз (335 адамға немесе 19%), Семей (9 адамға немесе 1%).", 0, "place", "Тараз"),
    ("Қарастырылып отырған кезеңде 23 адам өлді.", 0, "period", "Қарастырылып отырған кезеңде"),
    ("Былтыр 23 адам өлді, деп статистика агенттігінде хабарлады.", 0, "speaker",
     "статистика агенттігінде"),
    ("Қазақстанда Азия ойындарының 35 медалі бар.", 0, "place",
     "Қазақстанда"),
    ("4 адамға қалада, 3 отбасыға Көктал ауылында үй берілді.", 1, "place", "Көктал ауылында"),
    ("81 медаль (37 алтын, 44 күміс) еншілеген құрама бірінші болды.", 0, "action", "еншілеген"),
    ("Полиция екі тегіс ұңғылы мылтық тапты.", 0, "counted", "тегіс ұңғылы мылтық"),
    ("Былтыр 13 металл тұзақ алынды.", 0, "counted", "металл тұзақ"),
    ("Олар шамамен 2 мың (1 882) ақбөкен мүйізін сатты.", 1, "counted", "ақбөкен мүйізін"),
    ("Жанармай құю бекеттерінде 6 теңгеге өсті.", 0, "counted", None),
    ("Солтүстік Қазақстан (3%) мен Шығыс Қазақстан (7%) облыстарында баға өсті.", 0, "place",
     "Солтүстік Қазақстан"),
    ("Өкілдер тығыз шоғырланған 25 ауылдың этно картасы жасалды.", 0, "action", "жасалды"),
    ("Біздер биыл 413 тонна бөлдік.", 0, "actor", "Біздер"),
    ("Өнім көлемі 9 трлн теңге болды. Бұл – шамамен 22 млрд доллар.", 1, "counted", "Өнім көлемі"),
    ("Прокуратураның 25 сәуірдегі ақпаратына сәйкес, 5 іс тергеліп жатыр.", 0, "speaker",
     "Прокуратураның"),
    ("Прокуратураның 25 сәуірдегі ақпаратына сәйкес, 5 іс тергеліп жатыр.", 0, "period", None),
    ("7 жұмыс күні ішінде төленсе, 50 пайыз жеңілдік болады.", 0, "period", "7 жұмыс күні ішінде"),
    ("Станция 1500 үйді электр энергиясымен қамтыды.", 0, "counted", "үйді"),
    ("Елде 233 көздің 156-сы жаңартылатын қуат көздеріне жатады.", 1, "action", "жатады"),
    ("Былтыр 2 күн станциясы іске қосылды.", 0, "counted", "күн станциясы"),
    ("Оларда 337 кезекші топ жұмыс істейді.", 0, "counted", "кезекші топ"),
    ("Жүз сәби балабақшаға баруды күтіп отыр.", 0, "action", "күтіп отыр"),
    ("«Былтыр 922 төсек орны ашылды». Сара Бейсенова, комитет төрағасы", 0, "speaker",
     "Сара Бейсенова"),
    ("Барлығы 162 өрт болды, оның ішінде:\n- желден – 35;\n- адамның кесірінен – 23;", 2, "counted",
     "өрт"),
    ("Көктемгі науқанға 413 тонна отын бөлінді.", 0, "period", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "at", "slot", "words"), CASES)
def test_a_slot(text: str, at: int, slot: str, words: str | None) -> None:
    assert slot_of(read(text)[at], slot) == words


@pytest.mark.parametrize(
    "text",
    ["7-нен 8 қаңтарға қараған түні 3 үй жанды.", "1-нен 5 мамырға дейін 3 көрме өтеді."],
)
def test_the_first_of_two_days_is_no_figure(text: str) -> None:
    assert [int(claim.quantity.low or 0) for claim in read(text)] == [3]


def test_times_of_two_objects_rise_alike() -> None:
    both = read("Зауыт былтырғыдан сусынды 2,5 есе, ал матаны 3 есеге көп шығарды.")
    assert [claim.quantity.change for claim in both] == ["increase", "increase"]


def test_data_that_nobody_is_named_for_are_told_by_the_text() -> None:
    [claim] = read("Берілген мәліметке сәйкес, 84 адам ауырды.")
    assert claim.mode == "narrator"


def test_a_deed_before_one_that_is_awaited_is_awaited_too() -> None:
    both = read("Алдағы уақытта 9 жоба жасалып, 8 көпір салынады деп күтілуде.")
    assert [claim.factuality for claim in both] == ["planned", "planned"]


def test_kilos_that_are_no_daughters_in_law() -> None:
    [claim] = read("Полиция 87 келіні заңсыз айналымнан шығарды.")
    assert (claim.quantity.low, claim.quantity.unit) == (87, "kg")


@pytest.mark.parametrize(
    "text",
    [
        "А 98 көшесінде 53 пәтер берілді.",
        "Кеше 12-лер шамасында 53 үй жанды.",
        "Үйдің 1 шаршы метрі 53 мың теңгені құрайды.",
    ],
)
def test_a_street_a_time_and_the_unit_of_a_price_are_no_figures(text: str) -> None:
    [claim] = read(text)
    assert claim.quantity.low in (53, 53000)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Бензин арзандады (жылына 0,1%), отын қымбаттады (жылына 15%).", ["decrease", "increase"]),
        ("Өсім 104 пайызды құрады (елдегі көрсеткіш - 103 пайыз).", [None, None]),
        ("Тұрғындар саны 46 мың адамға, 7%-ға азайды.", ["decrease", "decrease"]),
        ("Халықтың кемуі Тараз (335 адамға немесе 19%).", ["decrease", "decrease"]),
    ],
)
def test_which_way(text: str, changes: list[str | None]) -> None:
    assert [claim.quantity.change for claim in read(text)] == changes


def test_an_item_lends_its_currency_to_the_one_it_is_set_against() -> None:
    units = [claim.quantity.unit for claim in read("Бензин 205, ал отын 295 теңге болды.")]
    assert units == ["KZT", "KZT"]


def test_the_mark_of_petrol_is_no_figure() -> None:
    [claim] = read("АИ 92 бензині 205 теңге тұрады.")
    assert claim.quantity.low == 205


def test_a_bound_over_an_adverb() -> None:
    [claim] = read("Құны 10 млрд теңгеден сәл асты.")
    assert (claim.quantity.relation, slot_of(claim, "counted")) == ("more_than", "Құны")


def test_kilowatts_of_an_adjective() -> None:
    [claim] = read("Елде қуаты 3 750 киловаттық станция іске қосылды.")
    assert (claim.quantity.low, claim.quantity.unit) == (3750, "kW")


def test_the_first_days_of_a_year_are_not_the_year() -> None:
    [claim] = read("2025 жылдың алғашқы 5 күнінде 13 жүргізуші ұсталды.")
    assert claim.period is not None
    assert claim.period.from_date is None


def test_what_stands_set_against_a_level_in_brackets_is_no_change() -> None:
    level, before = read("Баға 5,5%-ға дейін баяулады (сәуірде – 6,3%).")
    assert (level.quantity.change, before.quantity.change) == ("to", None)


def test_a_bound_over_brackets() -> None:
    over, share = read("Айналым 9,7 млрд доллардан (жалпы көлемнің 18,9%) асты.")
    assert (over.quantity.relation, share.quantity.relation) == ("more_than", "exact")


def test_how_long_something_had_not_been_so_is_no_period() -> None:
    [claim] = read("2023 жылғы тамызда тариф 11 жылда алғаш рет 100 теңгеге дейін көтерілді.")
    assert slot_of(claim, "period") == "2023 жылғы тамызда"


def test_each_of_two_clauses_has_its_time() -> None:
    text = "Олардың 185-і былтыр жолға шығып, қалған 203-і биылғы жылдың басында іске қосылады."
    assert [slot_of(claim, "period") for claim in read(text)] == ["былтыр", "биылғы жылдың басында"]


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


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("3540 тонна тұрмыстық және құрылыс қалдықтары шығарылды.", "құрылыс қалдықтары"),
        ("Қостанай облысында 4109 гектар алқапқа егін себілді.", "алқапқа"),
        ("Астық түсімі мол, гектарынан 30-50 центнерден айналды.", "Астық түсімі"),
    ],
)
def test_what_is_measured(text: str, counted: str) -> None:
    [claim] = read(text)
    assert slot_of(claim, "counted") == counted


def test_a_long_item_of_a_list_keeps_the_change() -> None:
    text = (
        "Май 6 пайызға, жемістер мен көкөністер, кофе, шай және какао 4 пайызға, "
        "сусын 5 пайызға қымбаттады."
    )
    assert [claim.quantity.change for claim in read(text)] == ["increase"] * 3


def test_the_time_that_is_told_of() -> None:
    [claim] = read("Қамтылып отырған кезеңде ел 910 млн доллардың тауарын сатты.")
    assert slot_of(claim, "period") == "Қамтылып отырған кезеңде"


@pytest.mark.parametrize("said", ["атап айтты", "баса айтты", "қоса айтты"])
def test_a_verb_of_speaking_of_two_words(said: str) -> None:
    [claim] = read(f"Министр Асан Омаров былтыр 550 автобус алынғанын {said}.")
    assert slot_of(claim, "speaker") == "Министр Асан Омаров"
