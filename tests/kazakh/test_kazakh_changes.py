"""Kazakh figures that rise and fall: by how much, from what and to what, which of a list does."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from quantity_notation import shown


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Тонау 22%-ға, ұрлық 12% -ға, алаяқтық 10 % - ға азайды.", ["decrease"] * 3),
        ("Үйде 12 пайыз, көлікте 9 пайызға жуық, базарда 8 пайыз азайды.", ["decrease"] * 3),
        ("Төмендеу көрсеткіші Орал (4%), Тараз (3%) қалаларында тіркелді.", ["decrease"] * 2),
        ("Сайлауға 2 млн адам келді (былтырғыдан 200 мың адамға ғана көп).", [None, "increase"]),
        ("Өсу келесі салаларда байқалды: металл – 11%, жүн – 5%.", ["increase"] * 2),
        ("Жылқы 4 млн басқа жетті.", ["to"]),
        ("Баға үштен бірге төмендеді.", ["decrease"]),
        ("Жұмыс іздеушілер қарашада 98 мыңға, желтоқсанда 69 мыңға дейін азайды.", ["to"] * 2),
        ("Бағам сейсенбіде 510 теңгеге, сәрсенбіде 505 теңгеге дейін түсті.", ["to"] * 2),
        ("Ұсыныс сұраныстан 178 мыңға асып түсті.", ["increase"]),
        ("Зейнетақы 8 пайызға индекстелді.", ["increase"]),
        ("Мұнай бағасы 40 доллардан төмендеп, 35 долларға түсті.", ["from", "to"]),
        ("Баға 340 теңгеден өсіп, 400 теңгеге жетті.", ["from", "to"]),
        ("Инфляция 10 пайыздан төмендеді.", [None]),
        ("Өлім 18-ден 12-ге азайды, өрт – 40-тан 33-ке.", ["from", "to"] * 2),
        ("Абонент саны көп. Ауылдардың 92%-ына интернет жетті.", [None]),
        ("Кіріс жоспардың 92%-ына жетті.", ["to"]),
        ("Орташа балл былтырғыдан 3 балл жоғары.", ["increase"]),
        ("Орал қаласы (9 млрд теңге, +2%) озды.", [None, "increase"]),
        ("Биыл былтырғыдан 7 пайыз көп, 9 пайызға көбірек сатылды.", ["increase"] * 2),
        ("Озғандар: алма: +7%, қауын +3%.", ["increase"] * 2),
        ("Озғандар: Орал қаласы (плюс 7%), Арал қаласы (плюс 3%).", ["increase"] * 2),
        ("Баға өсімі Орал (6%), Арал (3%) қалаларында байқалды.", ["increase"] * 2),
        ("Үлесі келесі салаларда байқалды: металл – 11%, жүн – 5%.", [None] * 2),
        ("Биыл өрт екі есе көп.", ["increase"]),
        ("Өсім байқалды: көмір – 101,6%, мұнай – 98,4%.", [None] * 2),
        ("Өсім байқалды: көмір – 6%, мұнай – 112%.", ["increase"] * 2),
        ("Бұл алдыңғы жылмен салыстырғанда 2,8 есе көп.", ["increase"]),
        ("Ұрлық 5%-ға (21 777-ден 22 870-ке дейін) артты.", ["increase", "from", "to"]),
        ("Шай бағасы Орал қаласында өсті – 6%.", ["increase"]),
        ("Шай бағасы өсті, бірден 6%-ға.", ["increase"]),
        ("Орындық 9 теңгеге бағаланып, 6% өсім байқалады.", [None, "increase"]),
        ("Су деңгейі қалада 4 см, ауылда 5 см төмендеді.", ["decrease"] * 2),
        ("Шай 5 теңге, тұз 7 теңге қымбаттады.", ["increase"] * 2),
        ("Қордан 5 млн теңге бөлініп, тариф өсті.", [None]),
        ("Ең үлкен өсуді шай – 21%, тұз – 16% бағалары көрсетті.", ["increase"] * 2),
        ("Үлесті шай – 21%, тұз – 16% бағалары көрсетті.", [None] * 2),
        ("Бензин арзандады (жылына 0,1%), отын қымбаттады (жылына 15%).", ["decrease", "increase"]),
        ("Өсім 104 пайызды құрады (елдегі көрсеткіш - 103 пайыз).", [None, None]),
        ("Тұрғындар саны 46 мың адамға, 7%-ға азайды.", ["decrease", "decrease"]),
        ("Банк мөлшерлемені 1,25 пайыздық тармаққа, 16,5%-ға дейін көтерді.", ["increase", "to"]),
        ("Мөлшерлеме 2 пайыздық пунктке, жылдық 9%-ға дейін төмендеді.", ["decrease", "to"]),
        ("Халықтың кемуі Тараз (335 адамға немесе 19%).", ["decrease", "decrease"]),
        ("Ет 10 пайызға, ал сүт 400 теңгеден 500 теңгеге қымбаттады.", ["increase", "from", "to"]),
        (
            "Халықтың 10 пайызы жұмыссыз, ал жалақы 85 мың теңгеден 100 мың теңгеге өсті.",
            [None, "from", "to"],
        ),
        (
            "Жоспар 103 пайызға орындалды, жалақы 85 мың теңгеден 100 мың теңгеге өсті.",
            [None, "from", "to"],
        ),
        ("Мұнай бағасы 2,3 пайызға арзандап, 71 долларға түсті.", ["decrease", "to"]),
        ("Мұнай 2,3 пайызға арзандап, баррелі 71 долларға түсті.", ["decrease", "to"]),
        ("Доллар 3 теңгеге қымбаттап, 523 теңгеге көтерілді.", ["increase", "to"]),
        ("Сотталғандар саны екі есе азайып, 29 мыңға түсті.", ["decrease", "to"]),
        ("Инфляция қаңтарда 9,1 пайыз болса, шілдеде 11,8 пайызға көтерілді.", [None, "to"]),
        ("Инфляция 9,1 пайыз болса, тарифтер 11,8 пайызға өсті.", [None, "increase"]),
        ("Ет 5 пайызға қымбаттап, сүт 40 теңгеге көтерілді.", ["increase", "increase"]),
        ("Былтыр 9 мың болса, биыл 2 мыңға көбейді.", [None, "increase"]),
        ("Баға 5 пайызға көтерілді.", ["increase"]),
        ("Шаруа 5 млн теңгеге трактор алып, өнімді көбейтті.", [None]),
        ("Зауыт 300 тоннаға ет сатып, шығынын азайтты.", [None]),
        ("Банк 5 млн теңгеге дейін несие беріп, мөлшерлемені төмендетті.", [None]),
        ("Зауыттар 20 пайыз салық төлейді, бұл табысты төмендетеді.", [None]),
        ("Дүкен 20 пайыз жеңілдік жасап бағаны түсірді.", [None]),
        ("Қоғам 3 есе көп еңбек етіп табысын өсірді.", [None]),
        ("Әкімдік 5 млн теңгеге ауылға су жеткізді.", [None]),
        ("Әкімдік 20 млн теңгеге тозығы жеткен жолды жөндеді.", [None]),
        ("Шығын 20 млн теңгеге биыл жетті.", ["to"]),
        ("Биылғы өнім 12 мың тонна, былтырғыдан 2 мың тонна артық.", [None, "increase"]),
        ("Бензин қымбаттады (үлесі 12%).", [None]),
        ("Өсім байқалды: көмір – 6%, оның ішінде экспорт үлесі – 40%.", ["increase", None]),
        ("Ең көп өсім Оралда (5%), ең аз үлес Аралда (7%) тіркелді.", ["increase", None]),
        ("Нарықтағы үлес өсті: «Дала» – 40%, «Тау» – 30%.", [None, None]),
        ("Мөлшерлеме өсті – 12%.", [None]),
        ("Құны жоспарланған 40 млн теңгеден 12 млн теңгеге қымбаттады.", [None, "increase"]),
        ("Құны 40 млн теңгеден 12 млн теңгеге арзандады.", ["from", "to"]),
        ("Тұрғындар саны 12 мыңнан асып, 15 мыңға жақындады.", [None, "to"]),
        ("Ауылдағы 40 пайыз үйде су деңгейі көтерілді.", [None]),
        ("Баға 4 пайыз сәуірде өсті.", ["increase"]),
        ("Тұрғындардың 40 пайызға жуығы баға өсті деп санайды.", [None]),
        ("Зауыттардың 30 пайыздан астамында жалақы төмендеді.", [None]),
        ("Баға 4 пайыздан астам өсті.", ["increase"]),
        ("Дүңгіршектер саны артты (312-ден 1 040-қа дейін).", ["from", "to"]),
        ("Депутат баждың өсуіне қарсы (7%-дан 9%-ға).", ["from", "to"]),
        ("Шығын қысқарды (5 млрд теңгеден 3 млрд теңгеге).", ["from", "to"]),
        ("Дүңгіршектер салынды (12 шаршы метрден 30 шаршы метрге дейін).", [None]),
        ("Сұраныс артқан, жалақы да жоғары (90 мыңнан 140 мың теңгеге дейін).", [None]),
        ("Бұрынғы 9 пайыздық баж 14 пайызға көтерілді.", ["from", "to"]),
        ("Бұрынғы 9 пайыздық ставка 14 пайызға дейін көтерілді.", ["from", "to"]),
        ("14 пайыздық баж 2 пайызға көтеріледі.", [None, "increase"]),
        ("Тауарда 14 пайыздық өсім байқалды.", ["increase"]),
        ("Базалық мөлшерлеме 17 пайызға көтерілді.", ["to"]),
        ("Базалық мөлшерлеме 1 пайызға көтерілді.", ["increase"]),
        ("Қуат 2019 жылғы 60 млрд-тан 2025 жылы 85 млрд кВт/сағатқа дейін өсті.", ["from", "to"]),
        ("Жұмыссыздық 2019 жылғы 6 пайыздан биыл 4 пайызға төмендеді.", ["from", "to"]),
        ("Баға 2019 жылғы 90 теңгеден биыл 7 теңгеге қымбаттады.", [None, "increase"]),
        ("Монша саны 500-ден 10 мыңға асты.", ["from", "to"]),
        ("Монша саны 10 мыңнан асты.", [None]),
        ("Баж мөлшерлемесі 20 пайызға төмендеді.", ["decrease"]),
    ],
)
def test_a_change(text: str, changes: list[str | None]) -> None:
    assert [claim.quantity.change for claim in read(text)] == changes


def test_money_lends_no_unit_to_what_has_an_object_of_its_own() -> None:
    claims = read("Өнімді 3 трлн теңгеге, ірі қара басын 8 миллионға жеткізу жоспарланды.")
    assert [claim.quantity.unit for claim in claims] == ["KZT", "1"]


def test_times_as_much_are_no_rise() -> None:
    (claim,) = read("Параның 20 еселенген мөлшерінде айыппұл салынды.")
    assert (claim.quantity.kind, claim.quantity.change) == ("factor", None)


def test_both_ends_of_a_change_take_the_multiplier_of_one() -> None:
    claims = read("Жолаушы саны 4,1-ден 5,9 млн адамға жетті.")
    assert [int(claim.quantity.low) for claim in claims] == [4_100_000, 5_900_000]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "Ауданға 14 мың тонна арзандатылған отын келді.",
            "14 мың тонна | measure exact 14000 14000 t None",
        ),
        ("Дизель отыны литріне 14 теңге арзандады.", "14 теңге | money exact 14 14 KZT decrease"),
        ("Қорға 5 млн теңге түсті.", "5 млн теңге | money exact 5000000 5000000 KZT None"),
        ("Салық 8 пайызға түсірілді.", "8 пайызға | percent exact 8 8 % decrease"),
        (
            "Бұл былтырмен салыстырғанда 128 мың гектарға көптеу.",
            "128 мың гектарға | measure exact 128000 128000 har increase",
        ),
        (
            "Желінің қабілетін 5 есеге дейін арттырды.",
            "5 есеге дейін | factor at_most None 5 x increase",
        ),
    ],
)
def test_a_change_in_full(text: str, figure: str) -> None:
    assert shown(text, "kk") == [figure]


def test_ends_that_fall_without_a_verb() -> None:
    assert shown("Рожки 500 теңгеден 400 теңгеге дейін; нан қымбат.", "kk") == [
        "500 теңгеден | money exact 500 500 KZT from",
        "400 теңгеге | money exact 400 400 KZT to",
    ]


def test_items_in_brackets_fall_with_the_verb_before_their_dash() -> None:
    changes = [
        c.quantity.change for c in read("Көкөніс арзандаған - пияз (25 пайызға), сәбіз (22%).")
    ]
    assert changes == ["decrease", "decrease"]


def test_times_of_two_objects_rise_alike() -> None:
    both = read("Зауыт былтырғыдан сусынды 2,5 есе, ал матаны 3 есеге көп шығарды.")
    assert [claim.quantity.change for claim in both] == ["increase", "increase"]


def test_an_item_lends_its_currency_to_the_one_it_is_set_against() -> None:
    for text in ("Бензин 205, ал отын 295 теңге болды.", "Кіріс 3 трлн болды, қарыз 7 трлн теңге."):
        assert [claim.quantity.unit for claim in read(text)] == ["KZT", "KZT"]


def test_no_currency_is_lent_to_people() -> None:
    claims = read("Халқы 8 млрд болды, қарыз 7 трлн теңге.")
    assert [claim.quantity.unit for claim in claims] == ["1", "KZT"]


def test_what_stands_set_against_a_level_in_brackets_is_no_change() -> None:
    level, before = read("Баға 5,5%-ға дейін баяулады (сәуірде – 6,3%).")
    assert (level.quantity.change, before.quantity.change) == ("to", None)


def test_a_long_item_of_a_list_keeps_the_change() -> None:
    text = (
        "Май 6 пайызға, жемістер мен көкөністер, кофе, шай және какао 4 пайызға, "
        "сусын 5 пайызға қымбаттады."
    )
    assert [claim.quantity.change for claim in read(text)] == ["increase"] * 3


def test_the_changes_in_brackets_behind_a_colon() -> None:
    claims = read("Баға екі қалада артты: Таразда (14%), Семейде (12%).")
    assert [c.quantity.change for c in claims[1:]] == ["increase", "increase"]
    assert [slot_of(c, "counted") for c in claims[1:]] == ["Баға", "Баға"]


def test_the_change_behind_a_bracket() -> None:
    reached, _ = read("Өзен суы 785 сантиметрге (қауіпті деңгей – 750 см) жетті.")
    assert reached.quantity.change == "to"


def test_the_ends_of_a_change_whose_noun_stands_last() -> None:
    claims = read("Тіркеу талабы 90 мыңнан 70 мың мүшеге дейін төмендетілді.")
    assert [c.quantity.change for c in claims] == ["from", "to"]


def test_the_changes_of_a_list_that_a_colon_opens() -> None:
    claims = read("Егін екі ауданда азаяды: Шуда – 3%-ға, Меркеде – 2%-ға.")
    assert [c.quantity.change for c in claims[1:]] == ["decrease", "decrease"]


def test_both_ends_of_ages() -> None:
    claims = read("Ерлердің жасы 62-ден 68-ге, ал әйелдердің жасы 72-ден 76-ға дейін ұлғайды.")
    assert [claim.quantity.change for claim in claims] == ["from", "to", "from", "to"]


def test_a_rise_may_stand_before_the_brackets_of_its_dative() -> None:
    (claim,) = read("Билет бағасы негізінен Шымкентте өскен (жылына 56,3 пайызға).")
    assert claim.quantity.change == "increase"


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("Халық саны 253,6 мың адамға немесе 1,4%-ға өсті.", 0, "increase"),
        ("Бұл былтырғыдан 0,6% аз.", 0, "decrease"),
        ("Бұл былтырғыдан 225 мың адамға көп болып отыр.", 0, "increase"),
        ("Баға 14 теңгеге дейін жетуі мүмкін.", 0, "to"),
        ("Көрсеткіш 14%-ға, (85 мыңға дейін) қысқарды.", 0, "decrease"),
    ],
)
def test_which_way_a_figure_goes(text: str, place: int, wanted: str) -> None:
    assert read(text)[place].quantity.change == wanted


def test_the_ends_of_a_change_with_their_noun() -> None:
    claims = read("Тұрғындар саны 2 142 адамнан 2 154 адамға жетті.")
    assert [claim.quantity.change for claim in claims] == ["from", "to"]


def test_a_share_lends_no_percent_to_thousands() -> None:
    share, count = read("Ескі көліктердің саны 21,5%, яғни 827,3 мың.")
    assert (share.quantity.unit, count.quantity.unit) == ("%", "1")


def test_the_ends_of_a_change_may_be_ranges() -> None:
    _, end = read("Картоп 120-150 теңгеден 260-280 теңгеге дейін қымбаттады.")
    assert (end.quantity.relation, end.quantity.change) == ("range", "to")


def test_the_first_place_of_a_list_may_stand_behind_what_grew() -> None:
    claims = read("Ең көп өсім Абай (3%), Жетісу (4%) облыстарында тіркелді.")
    assert [slot_of(claim, "place") for claim in claims] == ["Абай", "Жетісу"]


def test_an_item_of_a_list_grows_like_the_last() -> None:
    first, _ = read("Көкөніс 35, картоп 40 пайызға мол жиналды.")
    assert first.quantity.change == "increase"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Атырау (-5,7%) төмендеді.", "decrease"),
        ("Семей (+22%) бірінші.", "increase"),
        ("Жүгері көлемі 3%-ке, яғни 90 мың тоннаға дейін өсті.", "increase"),
        ("Жүгері көлемі 3%-ке (90 мың тоннаға дейін) кеміді.", "decrease"),
    ],
)
def test_a_sign_in_brackets_says_up_or_down(text: str, wanted: str) -> None:
    assert read(text)[0].quantity.change == wanted


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Көмір – 104,2%, мұнай – 101,3%, газ – 106,8%-ға өскен.", [None, None, None]),
        ("Баға 102%-ға, жалақы 350%-ға өсті.", ["increase", "increase"]),
        ("Экспорт 14%-ға, импорт 18%-ға өсті.", ["increase", "increase"]),
        ("Өндіріс 104%-ға өсті.", ["increase"]),
    ],
)
def test_a_list_of_indices_is_no_list_of_rises(text: str, changes: list[str | None]) -> None:
    assert [claim.quantity.change for claim in read(text)] == changes


def test_a_participle_behind_brackets_changes_nothing() -> None:
    claims = read("33 препарат (72%) жеделдетілген бағдарламадан өтті.")
    assert [claim.quantity.change for claim in claims] == [None, None]
    claims = read("Жылдам жол – 70 (46%), қысқартылған жол – 15 (9%).")
    assert {claim.quantity.change for claim in claims} == {None}


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("Тасымал екі есе, импорт 12%-ға, экспорт 9%-ға көбейген.", ["increase"] * 3),
        ("Мал басы 2 млн-ға, егіс алаңы 1 млн гектарға ұлғайды.", ["increase"] * 2),
        ("Фермада 2 мың қой бар, егіс алаңы 1 млн гектарға ұлғайды.", [None, "increase"]),
    ],
)
def test_amounts_of_different_things_share_the_verb_of_their_list(
    text: str, changes: list[str | None]
) -> None:
    assert [claim.quantity.change for claim in read(text)] == changes


def test_what_growth_exceeded_is_no_fall() -> None:
    (claim,) = read("Экспорттың өсімі 12 пайыздан асып түсті.")
    assert (claim.quantity.relation, claim.quantity.change) == ("more_than", None)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Доллар бағамы қайтадан 490 теңгеге түсті.", "to"),
        ("Доллар бағамы 2 теңгеге түсті.", "decrease"),
        ("Жалақы қайтадан 5 пайызға өсті.", "increase"),
    ],
)
def test_what_something_came_to_again_is_no_amount(text: str, change: str) -> None:
    assert read(text)[0].quantity.change == change
