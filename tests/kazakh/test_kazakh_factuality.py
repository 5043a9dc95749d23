"""Whether what a Kazakh figure counts happened: plans, denials, conditions, what is done as a rule."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from svodka.language.kazakh.morphology.tags import tag


def test_what_is_done_since_the_year_began_is_no_plan() -> None:
    (claim,) = read("Жыл басынан бастап қор 195 млн теңгені өтеді.")
    assert claim.factuality == "asserted"


def test_a_past_tense_that_looks_like_a_passive_to_come_is_past() -> None:
    (claim,) = read("Көмір өндіру көлемі 2%-ке жоғарылады.")
    assert claim.factuality == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Бақташы күн сайын 20 литр сүт сауатынын айтты.",
        "Ауданда 26 мал қамайтын орын бар.",
    ],
)
def test_what_is_done_over_and_over_is_no_plan_and_detaining_is_not_denied(text: str) -> None:
    (claim,) = read(text)
    assert claim.factuality == "asserted"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Баға 5%-ға артқанын айта кету керек.", "asserted"),
        ("Баға 5%-ға артуы керек.", "planned"),
        ("Жоспар бойынша 9 көпір салынады.", "planned"),
        ("Суға сүңгігіштер 4 баланы шығарып, ата-анасына тапсырды.", "asserted"),
        ("Малшы 9 қозыны тауып, иесіне тапсырды.", "asserted"),
        ("Ректор 9 зертхана ашуды тапсырды.", "planned"),
        ("40 моншаны салуға бағытталған бағдарлама қабылданды.", "planned"),
        ("690 контейнер орналастыруға мүмкіндік беретін алаң салынған.", "planned"),
        ("Жобаны жүзеге асыруға бағытталған 9 шара қолданылды.", "asserted"),
        ("Моншада 3 көмекші жұмыс істейді.", "asserted"),
        ("20 тармақтан тұратын бейбітшілік жоспары жарияланды.", "asserted"),
        ("Тараптар сауданы 5 млн долларға дейін арттыру мүмкіндіктерін талқылады.", "possible"),
        ("Тізімге 35 топты қосуға мүмкіндік болғанымен, орын жоқ.", "possible"),
        ("Былтыр 90 шағым келді.", "asserted"),
        ("Бюджетте 7 млн теңге қарастырылмаған.", "negated"),
        ("Ол 90 үй салғысы келді.", "planned"),
        ("Ректор 9 зертхана ашылсын деп тапсырды.", "planned"),
        ("Егер былтыр жердің 4%-ы ғана суарылса, биыл бұл көрсеткіш өспек.", "asserted"),
        ("Егер жердің 4%-ы ғана суарылса, егін шықпайды.", "possible"),
    ],
)
def test_what_is_only_worth_a_mention_is_no_plan(text: str, wanted: str) -> None:
    (claim,) = read(text)
    assert claim.factuality == wanted


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
        ("Тамызда баға өсімі 6%-ға дейін баяулады.", "asserted"),
        ("Азық 5 пайызды құрады, азық-түлік емес тауарлар қымбаттады.", "asserted"),
        ("Апаттан өлгендер 5 адам емес.", "negated"),
        ("Фирмалардың 40 пайызы келісімнен бас тартуы ықтимал.", "possible"),
        ("Алқап 21 млн гектарды құрайды деп болжануда.", "planned"),
        ("Алқап 18 млн гектар көлемінде болмақ.", "planned"),
        ("Жел 18 м/с, өрт қаупі жоғары.", "asserted"),
        ("Үкімет ауылға 9 мектеп салмақшы.", "planned"),
        ("Ол алаңға 90 адам жиналғанын жоққа шығарды.", "negated"),
        ("Әкімдік 40 үй қирады деген хабарды теріске шығарды.", "negated"),
        ("Полиция 12 адам өлді деген ақпараттың жалған екенін айтты.", "negated"),
        ("Ауылда 12 адам өлді деген ақпарат тарады.", "asserted"),
        ("Таразда (9%) жоғары өсім байқалады.", "asserted"),
        ("Биыл 39 үй пайдалануға беріледі.", "planned"),
        ("Сегіз мың үйдің су басуына жол берілмеді.", "negated"),
        ("Алғашқы жылы 8 жүрек ауыстырылса, кейін бұл көрсеткіш артқан.", "asserted"),
        ("Алғашқы жылы 8 жүрек ауыстырылса, бұл көрсеткіш артады.", "possible"),
        ("Ол 10 млн теңге пара алды деп күдіктелуде.", "possible"),
        ("Шенеунік 5 млн теңге жымқырғаны үшін айыпталып отыр.", "possible"),
        ("2025-2026 жылдары елде 39 мектеп салынады.", "planned"),
        ("Биыл 39 үй пайдалануға берілді.", "asserted"),
        ("2024 жылы көмір өндіру 39 млн тоннаны құрайды.", "asserted"),
        ("Жыл соңына дейін 12 үй тұрғызылып, 90 отбасы баспаналы болады.", "planned"),
        ("Былтыр 12 үй салынып, тұрғындарға тапсырылды.", "asserted"),
        ("Ол зауыт 90 адамды жұмысқа алуға мүмкіндік беретінін айтты.", "planned"),
        ("Ол шара 90 үйді жылытуға мүмкіндік бергенін айтты.", "asserted"),
        ("Көшіп келгендердің 9 пайызы жатақхана сұрады.", "asserted"),
        ("Көшеге 40 шам орнатылатыны белгілі болды.", "planned"),
        ("Әкімдік 40 шам орнатуды, жолды кеңейтуді көздеп отыр.", "planned"),
        ("Қаржы 40 балаға көмектесуге, үй жөндеуге мүмкіндік береді.", "planned"),
        ("Қаржы 40 балаға көмектесуге, үй жөндеуге мүмкіндік берді.", "asserted"),
        ("Заң 40 дүкен ашуға мүмкіндік бермейді.", "negated"),
        ("Әкімдік 40 шам орнатуды, жолды кеңейтуді аяқтады.", "asserted"),
        ("Көшеге 40 шам орнатылғаны белгілі болды.", "asserted"),
        ("Тәртіп бұзғандарға 40 АЕК айыппұл салынады.", "planned"),
        ("Былтырғы айыппұл 40 млн теңгеден асады.", "asserted"),
    ],
)
def test_whether_it_happened(text: str, factuality: str) -> None:
    assert read(text)[0].factuality == factuality


def test_what_a_share_of_the_people_do_as_a_rule_is_no_plan() -> None:
    (claim,) = read("Тұрғындардың 81%-ы реформаны қолдайтынын айтты.")
    assert claim.factuality == "asserted"


def test_what_is_to_befall_a_share_of_the_people_is_a_plan() -> None:
    (claim,) = read("Әкім тұрғындардың 81%-ы сумен қамтылатынын айтты.")
    assert claim.factuality == "planned"


def test_what_was_before_is_no_condition() -> None:
    claim = read("Егер былтыр 103 іс тіркелсе, биыл 95 іс қозғалды.")[0]
    assert claim.factuality == "asserted"


def test_a_deed_before_one_that_is_awaited_is_awaited_too() -> None:
    both = read("Алдағы уақытта 9 жоба жасалып, 8 көпір салынады деп күтілуде.")
    assert [claim.factuality for claim in both] == ["planned", "planned"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ұстаздар сапалы 9 маман дайындасын.", "planned"),
        ("Жиында 9 әнші бақ сынайтын болады.", "planned"),
        ("Малды 6 топқа бөлген жөн.", "planned"),
        ("Алдағы айда 9 кешен ашылады.", "planned"),
        ("Жұмысшылар жалақыны 9 пайызға өсіруді талап етті.", "planned"),
        ("Компания 9 мектеп салуға дайын.", "planned"),
        ("Компания 9 мектеп салуға дайын екенін айтты.", "planned"),
        ("Компания 9 мектеп салуға дайын емес.", "negated"),
        ("Кәсіпкерлер 12 млн теңге бөлуге ниет танытты.", "planned"),
        ("Кәсіпкерлер 12 млн теңге бөлуге ниет танытпады.", "negated"),
        ("Компания 9 млрд теңге салуға мүдделі.", "planned"),
        ("Инвесторлардың 9 зауыт салғысы келеді.", "planned"),
        ("Әкімдік 9 балабақша ашу бастамасын көтерді.", "planned"),
        ("Премьер 9 бекет салу жөнінде бастама көтерді.", "planned"),
        ("Тұрғындардың 40 пайызы көшуге дайын.", "asserted"),
        ("2 мың адам кітап жазуға дайын.", "asserted"),
        ("Жаңа оқу жылына 9 мектеп дайын.", "asserted"),
        ("Аудан 40 тонна тұқым дайындады.", "asserted"),
        ("Ауылға 9 кісі келді.", "asserted"),
        ("Бастама аясында 9 балабақша ашу жүзеге асырылды.", "asserted"),
        ("Ол 5 млн теңге талап етті.", "planned"),
        ("Прокурор 9 жыл сұрады.", "planned"),
        ("Зауыт 9 автобус уәде етті.", "planned"),
        ("Ол 5 млн теңге талап етпеді.", "negated"),
        ("Зерттеушілер 1 200 адамнан сұрады.", "asserted"),
        ("300 адам пәтер талап етті.", "asserted"),
        ("12 отбасы көмек сұрады.", "asserted"),
        ("Жалақы 85 мың теңгеден 100 мың теңгеге дейін өседі.", "planned"),
        ("Станцияның қуаты 1500 МВт-қа дейін артады.", "planned"),
        ("Баға 500 теңгеге жетеді.", "asserted"),
        ("Дене қызуы 40 градусқа дейін көтеріледі.", "asserted"),
        ("Ертең Астанада 12-14 градус жылы.", "planned"),
        ("Қазір Астанада 12 градус аяз.", "asserted"),
        ("12 депутат жоқ деп дауыс берді.", "asserted"),
        ("Желіде 9 бала уланды деген ақпарат тарады, бірақ басқарма оны растамады.", "possible"),
        ("Министрлік 9 бала уланды деген ақпаратты растамады.", "possible"),
        ("Министрлік 9 бала уланды деген ақпаратты растады.", "asserted"),
        ("9 бала уланды деген ақпарат тарады, 5 үй жанғаны расталмады.", "asserted"),
        ("140 балды 3 талапкер жинады.", "asserted"),
        ("Заңда 12 талап орындалды.", "asserted"),
        ("20 мамырда Алматыда 35 градусқа дейін ыстық болады.", "planned"),
        ("20 мамырда Алматыда 35 градус ыстық болды.", "asserted"),
        ("Сарапшылар өсім 5 пайыз болады деп күтеді.", "planned"),
        ("90 адам кезек күтіп отыр.", "asserted"),
        ("Биылғы жоспар – 40 мектеп.", "planned"),
        ("Алдағы мақсат – 30 млрд доллар.", "planned"),
        ("Жоспардан – 5 пайызға артық.", "asserted"),
        ("Егер шара қолданылмаса, 40 мың га жер сусыз қалады.", "planned"),
        ("Жоспарда 25 мектеп салу бар.", "planned"),
        ("Жоспардан тыс 25 мектеп салынды.", "asserted"),
        ("Айыпталушы 9 млн теңгені қайтарды.", "asserted"),
        ("Айыпталушы 9 млн теңгені алған.", "possible"),
        ("Зауыт жылына 90 трактор шығаратын боламыз дейді.", "planned"),
        ("Ауылдағы 90 үйді су басу қаупі бар.", "possible"),
        ("Өндіріс 9 тоннаға қысқарады деген болжам бар.", "planned"),
        ("Жыл соңына дейін 90 отбасы баспаналы болады.", "planned"),
        ("Шаруа 9 түйенің баласын бағады.", "asserted"),
        ("Министр 3 мың дәрігер жетіспейтінін мойындады.", "asserted"),
        ("Олар айына 150 мың теңге табады.", "asserted"),
        ("Әкімдік 500 грант бөлгелі отыр.", "planned"),
        ("Ұмытылған 80 тағам бүгінге дейін көрсетіледі.", "asserted"),
        ("Алдағы уақытта 80 тағам көрсетіледі.", "planned"),
        ("Қуаттың 60 пайызы осында өндірілсе, қалғаны сырттан алынады.", "asserted"),
        ("Ертең 18 шарт келетін шығар.", "possible"),
        ("Олардың 9-ы сынаққа қатыса алмай қалды.", "asserted"),
        ("Қалада 900 балаға орын жетпейді.", "asserted"),
        ("Ауылдағы бала саны 900-ге жетпейді.", "asserted"),
    ],
)
def test_how_sure_it_is(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "at", "wanted"),
    [
        ("Президент тауарға 10 пайыздық баж енгізетіні туралы мәлімдеді.", 0, "planned"),
        ("272 істің 45-і онша ауыр емес.", 1, "asserted"),
        ("Онда 5 адам емес.", 0, "negated"),
        ("Қоғам алдағы екі жылда 46 тозған вагонды ауыстырады.", 0, "planned"),
        ("Қоғам жыл сайын 46 тозған вагонды ауыстырады.", 0, "asserted"),
        (
            "Клубтың биылғы бюджеті – 9,8 млрд теңге, оның 60 пайызын демеушілер береді.",
            1,
            "asserted",
        ),
        ("Банк инфляция 12–13 пайыз аралығында болады деп болжайды.", 0, "planned"),
        ("Прокурор оны 10 жылға соттауды сұраған.", 0, "planned"),
        ("Министр экспортты 16 млрд долларға жеткізу міндеті тұрғанын айтты.", 0, "planned"),
        ("Халықтың 31 пайызы табысының 10 пайызын үнемдейтінін айтты.", 1, "asserted"),
        ("2040 жылға қарай жалақы 500 мың теңгеден асады.", 0, "planned"),
        ("Заттың жалпы құны 2 млрд теңгеден асады.", 0, "asserted"),
        ("Үкімет 500 мың тонна ұнды шығаруға рұқсат берді.", 0, "possible"),
        ("Әкімдік 40 үйді жөндеуге келісім берді.", 0, "possible"),
        ("Биыл 120 аула жөнделді (жоспар – 150).", 1, "planned"),
        ("Жолаушыға 15 тәулік қамақ берілді.", 0, "asserted"),
        ("Үкімет 500 мың тонна ұнды шығаруға рұқсат бермеді.", 0, "negated"),
        ("Көлде 9 адам батып кетті, оның 3-еуі кәмелетке толмаған.", 1, "asserted"),
        ("Полиция 3 адамды 12 жылқы ұрлады деген күдікпен ұстады.", 0, "asserted"),
        ("Полиция 3 адамды 12 жылқы ұрлады деген күдікпен ұстады.", 1, "possible"),
    ],
)
def test_whether_a_figure_of_several_happened(text: str, at: int, wanted: str) -> None:
    assert read(text)[at].factuality == wanted


def test_what_one_finds_is_not_denied() -> None:
    assert "Polarity" not in tag("табады", ".")[1]
    assert "Polarity" in tag("таппады", ".")[1]
    assert "Polarity" not in tag("алмастырды", ".")[1]


def test_a_pupil_is_no_plan() -> None:
    (claim,) = read("Қалада 140 балл жинаған талапкер анықталды.")
    assert claim.factuality == "asserted"


def test_an_aim_that_is_set_is_planned() -> None:
    (claim,) = read("Сауданы 2 есеге арттыру міндеті қойылды.")
    assert claim.factuality == "planned"


def test_who_foresees_has_no_adverb() -> None:
    (claim,) = read("Мамандардың алдын-ала болжауынша, 12 мың тонна бидай жиналады.")
    assert slot_of(claim, "speaker") == "Мамандардың"


def test_what_may_happen_later_says_nothing_of_what_was_done() -> None:
    [claim] = read("Дүкеннен бес баллон шығарылып, ықтимал жарылыстың алды алынды.")
    assert claim.factuality == "asserted"


def test_what_a_newer_text_replaced_is_denied() -> None:
    first, second = read("Мәтіннің алғашқы нұсқасында 55 адам делінген, шын мәнінде 45 адам келді.")
    assert (first.factuality, second.factuality) == ("negated", "asserted")


def test_what_the_text_says_now_is_asserted() -> None:
    [claim] = read("Мәтіннің соңғы нұсқасында айыппұл 40 мың теңге деп көрсетілген.")
    assert claim.factuality == "asserted"


def test_what_was_planned_of_the_next_figure_is_no_plan_of_this_one() -> None:
    text = "Тұқым үлесі 8 пайыздан 11 пайызға дейін өсіп, жоспарланған 10 пайыздық межеден асты."
    assert [claim.factuality for claim in read(text)][:2] == ["asserted", "asserted"]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Зауытта 40 жұмысшы жалақы алған жоқ.", "алған жоқ"),
        ("Отырыста 40 депутат дауыс берген жоқ.", "дауыс берген жоқ"),
        ("Сұралғандардың 22 пайызы сотқа сенбейді.", "сенбейді"),
        ("Әрбір бесінші тұрғын жұмыс істемейді.", "жұмыс істемейді"),
        ("Әрбір үшінші оқушы сабаққа келмеді.", "келмеді"),
        ("Таудан 12 адам үйге оралмады.", "оралмады"),
        ("Балалардың 12-сі екпе алмаған.", "екпе алмаған"),
        ("Олардың 9-ы сынаққа қатыса алмай қалды.", "қатыса алмай"),
        ("Ауылда жұмыс істемейтін 9 зауыт бар.", "жұмыс істемейтін"),
        ("Олардың 9-ы жөнделген жоқ.", "жөнделген жоқ"),
    ],
)
def test_what_so_many_did_not_do_is_a_fact(text: str, deed: str) -> None:
    (claim,) = read(text)
    assert (claim.factuality, slot_of(claim, "action")) == ("asserted", deed)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Полиция 40 адамды ұстаған жоқ.", "ұстаған"),
        ("Полиция 40 адамды таппай жүр.", "таппай жүр"),
        ("Зауыт 40 жұмысшы қабылдаған жоқ.", "қабылдаған"),
        ("40 адамның ешқайсысы келген жоқ.", "келген"),
        ("Жиынға 40 адам да келген жоқ.", "келген"),
        ("Баға 5 пайызға өскен жоқ.", "өскен"),
        ("Ауданда 15 мектеп жөнделген жоқ.", "жөнделген"),
    ],
)
def test_what_was_done_with_nobody_is_denied(text: str, deed: str) -> None:
    (claim,) = read(text)
    assert (claim.factuality, slot_of(claim, "action")) == ("negated", deed)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Аудан орталығында 120 пәтерлі үй салу жоспарда бар.", "planned"),
        ("Ауылда 120 пәтерлі үй бар.", "asserted"),
        ("«Қазгидромет» болжамынша, жел екпіні секундына 23 метрге жетеді.", "planned"),
        ("Болжам бойынша облыста жел екпіні секундына 23 метрге жетеді.", "planned"),
        ("Облыста жел екпіні секундына 23 метрге жетті.", "asserted"),
        ("Биыл болжамды өнім 90 млн тоннаны құрайды.", "planned"),
        ("Болжам бойынша жоғалған мұнай 40 мың тоннаны құрады.", "asserted"),
        ("Биыл өнім 90 млн тоннаны құрайды.", "asserted"),
        ("Сұралғандардың 22,5% сайлауға бармайды.", "asserted"),
        ("Банк 5% комиссия алмайды.", "negated"),
        ("Баға 5% өспейді.", "negated"),
    ],
)
def test_plans_forecasts_and_shares_of_those_who_do_not(text: str, wanted: str) -> None:
    (claim,) = read(text)
    assert claim.factuality == wanted


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Келгендердің 64%-ы «иә», 36%-ы «жоқ» деп дауыс берді.", ["дауыс берді", "дауыс берді"]),
        ("Елде 5 зауыт бар, 3 зауыт жоқ.", ["бар", "жоқ"]),
    ],
)
def test_an_answer_in_quotation_marks_is_no_deed(text: str, deeds: list[str]) -> None:
    assert [claim.action and claim.action.text for claim in read(text)] == deeds


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Министрлік 12 мектеп салуды жоспарламайды.", "negated"),
        ("Биыл 12 мектеп салу жоспарланбаған.", "negated"),
        ("Министрлік 12 мектеп салуды жоспарлап отырған жоқ.", "negated"),
        ("Баға 5 пайызға өседі деп күтілмейді.", "negated"),
        ("Президент 12 мектеп салуды тапсырған жоқ.", "negated"),
        ("12 мектепті жабу керек емес.", "negated"),
        ("Компания 3 млн теңге төлеуге міндетті емес.", "negated"),
        ("Компания 3 млн теңге төлеуге міндетті.", "planned"),
        ("12 мектепті жабу керек.", "planned"),
    ],
)
def test_a_plan_or_a_duty_that_is_denied_is_none(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("9 үй жанды, көмек қажет.", "asserted"),
        ("Биыл 12 мың тонна астық жиналды, жоспарланған межеден көп.", "asserted"),
        ("12 мектеп жабылды, себебі талап орындалмады.", "asserted"),
        ("Ректор 9 зертхана ашылсын, деп тапсырды.", "planned"),
    ],
)
def test_what_is_needed_behind_a_comma_is_no_plan_of_what_was_done(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Сарапшылар баға 5 пайызға өсуін жоққа шығармайды.", "possible"),
        ("Министрлік 12 мектеп жабылғанын жоққа шығарған жоқ.", "possible"),
        ("12 мектеп жабылды деген ақпарат расталмады.", "possible"),
        ("12 мектеп жабылды деген ақпарат расталды.", "asserted"),
        ("Министр 12 мектептің жабылатыны туралы ақпаратты жоққа шығарды.", "negated"),
        ("Министр 12 мектептің жабылғаны туралы ақпарат жалған екенін айтты.", "negated"),
        ("Полиция 12 адам ұсталды деген жалған хабар таралғанын айтты.", "negated"),
        ("12 мектеп жабылды деген ақпарат шындыққа жанаспайды.", "negated"),
        ("12 мектеп жабылды деген ақпарат рас емес.", "negated"),
        ("12 мектеп жабылды деген ақпарат рас.", "asserted"),
        ("Биыл 12 мектеп салынуы екіталай.", "possible"),
    ],
)
def test_what_a_rumour_is_worth(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Егер 12 мектеп ашылмаса, әкім кетеді.", "possible"),
        ("Былтыр 12 мектеп салынбаса, биыл 5 мектеп салынды.", "negated"),
        ("Әкім 12 үйдің салынуына рұқсат берді.", "possible"),
        ("Әкім 12 үйдің салынуына рұқсат бермеді.", "negated"),
    ],
)
def test_conditions_and_permissions(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Құтқарушылар 9 үйдің жануының алдын алды.", "алдын алды"),
        ("Полиция 9 қылмыстың алдын алған.", "алдын алған"),
        ("Компания алдын ала 9 млн теңге төледі.", "төледі"),
    ],
)
def test_what_was_prevented_did_not_happen(text: str, deed: str) -> None:
    (claim,) = read(text)
    assert slot_of(claim, "action") == deed


@pytest.mark.parametrize(
    ("text", "deed", "normal"),
    [
        ("«Мен 5 адамды алдаған жоқпын», – деді Асан Омаров.", "алдаған", "алдау"),
        ("«Біз 5 мектепті жапқан жоқпыз», – деді әкім.", "жапқан", "жабу"),
        ("«Біз 5 мектеп салуға дайын емеспіз», – деді әкім.", "дайын емеспіз", "дайын"),
    ],
)
def test_what_we_did_not_do_is_denied(text: str, deed: str, normal: str) -> None:
    (claim,) = read(text)
    assert claim.action is not None
    assert (claim.action.text, claim.action.normal, claim.factuality) == (deed, normal, "negated")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("12 адам ұрлық жасады деген күдікпен ұсталды.", "asserted"),
        ("12 көлік ұрланды деген күдікпен 3 адам ұсталды.", "possible"),
        ("Полиция 12 млн теңге ұрлаған күдіктіні ұстады.", "possible"),
        ("Шенеуніктің 12 млн теңге алғаны дәлелденбеді.", "possible"),
        ("Шенеуніктің 12 млн теңге алғаны дәлелденді.", "asserted"),
    ],
)
def test_who_is_only_suspected(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Үкімет 12 пайыздық өсім күтіп отыр.", "planned"),
        ("Емханада 90 адам кезек күтіп отыр.", "asserted"),
        ("Үкімет 12 пайыздық өсімге қол жеткізуді мақсат етіп отыр.", "planned"),
        ("Компания 12 млн теңге инвестиция салуға ниетті.", "planned"),
        ("Компания 12 млн теңге инвестиция салуға ниетті емес.", "negated"),
    ],
)
def test_what_is_expected_or_meant_is_a_plan(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Халық саны 12 миллионнан асқан жоқ.", "asserted"),
        ("Халық саны 12 миллионға жетпейді.", "asserted"),
        ("Халық саны 12 миллионға да жетпейді.", "negated"),
        ("Халық саны 12 миллионға жеткен жоқ.", "negated"),
    ],
)
def test_what_was_not_exceeded_is_bounded_and_not_denied(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ертең Алматыда 12 градус жылы болады.", "planned"),
        ("Кеше Алматыда 12 градус жылы болды.", "asserted"),
        ("Инфляция күтілген 12 пайыздан төмен болды.", "asserted"),
    ],
)
def test_a_time_to_come_and_a_level_that_was_expected(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Қалада 20 үй сатылды ма?", "possible"),
        ("Былтыр 20 үй сатылған ба?", "possible"),
        ("Қалада 20 үй сатылып жатыр ма?", "possible"),
        ("Қалада 20 үй сатылған жоқ па?", "possible"),
        ("Бюджетке 20 млн теңге түсті ме?", "possible"),
        ("Бұл 20 үй ме?", "possible"),
        ("Қалада 20 үй жанды деген рас па?", "possible"),
        ("20 мектеп салған компания тексерілді ме?", "asserted"),
        ("Сатылған 20 үйдің құжаты бар ма?", "asserted"),
        ("Неге 20 үй салынды?", "asserted"),
        ("Мен 20 үй салдым.", "asserted"),
    ],
)
def test_what_is_asked_is_said_by_nobody(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Қалада 20 үй салу ұсынылды.", "planned"),
        ("Депутат 20 үй салуды ұсынып отыр.", "planned"),
        ("Қалада 20 үй салу ұсынылған жоқ.", "negated"),
        ("Көрмеде 90 жұмыс ұсынылды.", "asserted"),
        ("Ауылда 20 үй салу туралы шешім қабылданды.", "planned"),
        ("Ауылда 20 үй салу туралы шешім қабылданбады.", "negated"),
        ("Тараптар 20 үй салуға келісті.", "planned"),
        ("Тараптар 20 үй салуға келіспеді.", "negated"),
        ("Компания 20 зауыт салуға уағдаласты.", "planned"),
        ("2 мың ата-ана екпе салдыруға келіскен.", "asserted"),
        ("Тараптар 20 балалар үйін салуға келісті.", "planned"),
        ("Компания 20 балабақша мен 5 мектеп салуға келісті.", "planned"),
        ("Сот 3 млн теңге өндіру туралы шешім шығарды.", "planned"),
        ("5 депутат заңды өзгерту туралы шешім қабылдады.", "asserted"),
        ("Үй салу туралы 20 шешім қабылданды.", "asserted"),
        ("Жер сату үшін 20 келісім жасалды.", "asserted"),
        ("Тараптар келісіп, 20 үй салды.", "asserted"),
        ("Әкімдік 20 үй салмауға шешім қабылдады.", "negated"),
    ],
)
def test_what_is_decided_agreed_on_or_proposed_is_to_come(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Тасқында 5 адам суға кете жаздады.", "negated"),
        ("Биыл 20 үй өртеніп кете жаздады.", "negated"),
        ("Былтыр жазда 20 үй салынды.", "asserted"),
    ],
)
def test_what_nearly_happened_did_not(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Биыл 20 жоба іске аспай тұр.", "асу емес"),
        ("Қалада 20 үй сатылмай тұр.", "сатылу емес"),
        ("Өсім 20 пайыздан аспай тұр.", "асу"),
    ],
)
def test_what_was_not_carried_out_holds_its_not_and_what_bounds_has_none(
    text: str, deed: str
) -> None:
    (claim,) = read(text)
    assert claim.action is not None
    assert (claim.factuality, claim.action.normal) == ("asserted", deed)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Әкімдік 20 үй салудан бас тартты.", "negated"),
        ("Салықты 20 пайызға арттырудан бас тартты.", "negated"),
        ("Үкімет салықты 20 пайызға көтеруден бас тартпайды.", "asserted"),
        ("20 тұрғын көшуден бас тартты.", "asserted"),
        ("Тұрғындардың 20 пайызы екпе салдырудан бас тартты.", "asserted"),
        ("20 ел шарттан бас тартты.", "asserted"),
    ],
)
def test_what_somebody_refused_did_not_happen(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ауылда 20 үй жанды деген қауесет тарады.", "possible"),
        ("20 үй жанды деген қауесетті полиция жоққа шығарды.", "negated"),
        ("Ауылда 20 үй жанды деген хабар тарады.", "asserted"),
        ("Ауылда 20 үй салынған көрінеді.", "possible"),
        ("Жоспардың 20 пайызы орындалған болар.", "possible"),
        ("20 үй салынған сияқты жаңа ауыл бар.", "asserted"),
        ("Қалада 20 үй көрінеді.", "asserted"),
    ],
)
def test_what_nobody_vouches_for_is_possible(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Мақсат – 2029 жылға қарай бақтың үлесін 50%-ға жеткізу.", "planned"),
        ("Биылғы міндет – 40 мектеп салу.", "planned"),
        ("– Мақсатымыз – 2027 жылға қарай 40 мектеп салу, – деді әкім.", "planned"),
        ("Мақсат – сапа, ауданда 40 мектеп салынды.", "asserted"),
    ],
)
def test_a_deed_that_an_aim_says_is_planned(text: str, factuality: str) -> None:
    (claim,) = read(text)
    assert claim.factuality == factuality


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Әкімдік 5 млрд теңге бөліп, аурухана салмақ.", "planned"),
        ("Компания 5 млн доллар құйып, зауыт салуды жоспарлап отыр.", "planned"),
        ("Компания 5 млн доллар құйып, зауыт салуға келісті.", "planned"),
        ("Ел әр тұрғынға 9 мың доллар төлеп, аралды сатып алуға ниетті.", "planned"),
        ("Өндіріс 5%-ға артып, 2030 жылы рекордтық деңгейге жетеді деп күтілуде.", "planned"),
        ("Былтыр өндіріс 5%-ға артып, 2030 жылы рекордқа жетеді деп күтілуде.", "asserted"),
        ("Әкімдік 12 мектеп салып, тағы аурухана ашпақ.", "asserted"),
        ("Үкімет 75 елдің азаматтарына виза беруді тоқтатпақ.", "planned"),
        ("Ол 40 мың теңге төлеп, үйіне қайтпақ болды.", "asserted"),
        ("Алаңға 40 адам жиналып, хат жазбақ.", "asserted"),
    ],
)
def test_a_converb_has_the_plan_that_ends_its_sentence(text: str, factuality: str) -> None:
    (claim,) = read(text)
    assert claim.factuality == factuality


@pytest.mark.parametrize(
    ("text", "normal", "factuality"),
    [
        ("Жұмысшылардың 120-сына өтемақы төленбеген.", "төлену емес", "asserted"),
        ("Өткен жылы 25 адамға көмек көрсетілмеген.", "көрсетілу емес", "asserted"),
        ("12 ауылда мектеп салынбаған.", "салыну емес", "asserted"),
        ("Тұрғындарға 40 млн теңге өтемақы төленбеген.", "төлену", "negated"),
        ("Полиция 40 адамға айып таққан жоқ.", "тағу", "negated"),
        ("40 адамға да көмек көрсетілмеген.", "көрсетілу", "negated"),
    ],
)
def test_who_got_nothing_is_told_as_fact(text: str, normal: str, factuality: str) -> None:
    (claim,) = read(text)
    assert claim.action is not None
    assert (claim.action.normal, claim.factuality) == (normal, factuality)


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Отандық өнімнің үлесі жоспарлы 25%-дың орнына 16% болды.", "planned"),
        ("Отандық өнімнің үлесі 25%-дың орнына 16% болды.", "negated"),
    ],
)
def test_what_was_planned_and_stood_for_is_planned(text: str, factuality: str) -> None:
    assert read(text)[0].factuality == factuality


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Биыл 62 млрд теңге тартылмақ, оның ішінде 25 млрд теңгесі – несие.", "planned"),
        ("Былтыр 62 млрд теңге тартылды, оның ішінде 25 млрд теңгесі – несие.", "asserted"),
    ],
)
def test_a_part_without_a_verb_is_planned_as_its_whole_is(text: str, factuality: str) -> None:
    assert read(text)[1].factuality == factuality


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Мен үлес 70 пайызға жетеді деп үміттендім.", "planned"),
        ("Бағам 500 теңгеге жетеді деп күтті.", "planned"),
        ("Үлес 70 пайызға жетті деп күтті.", "asserted"),
        ("Студент 40 кредит жинауы және емтихан тапсыруы керек.", "planned"),
        ("Кездесудің 25-і жеңіспен аяқталса, қалғанында қарсыласы жеңді.", "asserted"),
    ],
)
def test_what_somebody_hopes_for_is_no_fact(text: str, factuality: str) -> None:
    assert read(text)[0].factuality == factuality


@pytest.mark.parametrize(
    ("text", "factualities"),
    [
        ("Кеңсе 12 құдық қазуды да, 3 монша салуды да жоспарлап отырған жоқ.", "negated negated"),
        ("Биыл 12 құдық қазу, 3 монша салу жоспарда жоқ.", "negated negated"),
        ("Биыл 12 құдық қазу, 3 монша салу жоспарда бар.", "planned planned"),
        ("Биыл 12 құдық қазу да, 3 монша салу да көзделмеген.", "negated negated"),
        ("Кеңсе 12 құдық қазуды аяқтады, 3 монша салуды жоспарлаған жоқ.", "asserted negated"),
    ],
)
def test_what_is_said_of_the_last_of_joined_plans_holds_for_all(
    text: str, factualities: str
) -> None:
    assert " ".join(one.factuality for one in read(text)) == factualities


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Күдіктілер 38 млн теңге ақшаны алаяқтық жолмен жымқыру бойынша күдіктеледі.", "possible"),
        ("Ол 38 млн теңге пара алу бойынша айыпталуда.", "possible"),
        ("Орынбасар 12 млн теңге пара алу фактісі бойынша күдікті деп танылды.", "possible"),
        ("Жалған ақпарат бергендер 6 жылға сотталады.", "planned"),
        ("Ереже бұзған жүргізушілер 15 тәулікке дейін қамалады.", "planned"),
        ("Бас тартқандарға 1000 АЕК (4 млн теңге) көлемінде айыппұл салынады.", "planned"),
        ("Сот оны 6 жылға соттады.", "asserted"),
        ("Зауыт жылына 40 мың тонна өнім шығара алады.", "possible"),
        ("Былтыр зауыт 40 мың тонна өнім шығара алды.", "asserted"),
        ("Отбасы айына 80 мың теңге жәрдемақы алады.", "asserted"),
        ("2025 жылғы 1 қаңтардан бастап жәрдемақы 9%-ға көбейді.", "asserted"),
        ("1 қаңтардан бастап саны 9%-ға азайды.", "asserted"),
        ("4 үйдің құрылысы аяқталмай, 12 отбасы далада қалды.", "negated"),
        ("Үкімет 180 отбасыны көшіру үшін үй салды.", "planned"),
        ("Қалған 8 ауылды келер жылы қамтимыз.", "planned"),
        ("Бес тұрғын «заңсыз акцияға қатысты» деп айыпталды.", "possible"),
        ("Егер 2020 жылы 8420 полигон анықталса, 2024 жылы олар азайды.", "asserted"),
        ("Егер биыл 10 үй жанса, келесі жылы 3 отбасы көшеді.", "possible"),
    ],
)
def test_what_one_is_suspected_of_a_law_sets_or_somebody_can_do(text: str, wanted: str) -> None:
    assert read(text)[0].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Биыл 14 млн шаршы метр үй салынбақ. Бұл былтырғыдан 8%-ға артық.", "planned"),
        ("Биыл өндіріс 51 млн тоннаға жетпек, бұл былтырғыдан 2%-ға жоғары.", "planned"),
        ("Былтыр 14 мың үй салынды. Бұл алдыңғы жылдан 8%-ға артық.", "asserted"),
    ],
)
def test_so_much_more_a_plan_is_is_planned(text: str, wanted: str) -> None:
    assert read(text)[1].factuality == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Әкімдік 40 көпір салуды жоспарлап отыр. Оның 12-сі ауылда салынады.", "planned"),
        ("Әкімдік 40 көпір салмақ. Жобаға 5 млрд теңге бөлінеді.", "planned"),
        ("Әкімдік 40 көпір салмақ. Жобаға жыл сайын 5 млрд теңге бөлінеді.", "asserted"),
        ("Әкімдік 40 көпір салмақ. Жобаға 5 млрд теңге бөлінді.", "asserted"),
        ("Әкімдік 40 көпір салды. Оған қарауға 5 млрд теңге бөлінеді.", "asserted"),
    ],
)
def test_what_becomes_of_a_plan_is_planned(text: str, wanted: str) -> None:
    claims = read(text)
    assert claims[-1].factuality == wanted
