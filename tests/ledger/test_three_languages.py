"""What is said in three languages is one thing: indicators, institutions, places, causes, speakers."""

from __future__ import annotations

import pytest

from svodka.ledger.meaning.catalogue import catalogue, lint
from svodka.ledger.meaning.causes import cause
from svodka.ledger.meaning.facets import actor, place, speaker
from svodka.ledger.meaning.words import Text, look_up
from svodka.ledger.placing.placed import placed
from svodka.model import Document
from svodka.reader import Reader

CODES = ("ru", "kk", "en")
# Action and counted concept, and the sentence in Russian, Kazakh and English.
SENTENCES = """
seize grenade
Изъято 54 гранаты.
54 граната тәркіленді.
54 grenades were seized.

seize weapons
Изъято 237 единиц оружия.
237 қару тәркіленді.
237 weapons were seized.

seize ammunition
Изъято 3339 патронов.
3339 оқ-дәрі тәркіленді.
3,339 rounds of ammunition were seized.

seize drugs
Изъято 120 килограммов наркотиков.
120 килограмм есірткі тәркіленді.
120 kilograms of drugs were seized.

detain border-violator
Пограничники задержали 4610 нарушителей границы.
Шекарашылар 4610 шекара бұзушыны ұстады.
Border guards detained 4,610 border violators.

detain extremist
Задержаны 17 экстремистов.
17 экстремист ұсталды.
17 extremists were detained.

detain illegal-migrant
Задержаны 42 нелегала.
42 заңсыз мигрант ұсталды.
42 illegal immigrants were detained.

arrive labour-migrant
Прибыли 910 гастарбайтеров.
910 еңбек мигранты келді.
910 migrant workers arrived.

block phishing-site
Заблокированы 95 поддельных сайтов.
95 жалған сайт бұғатталды.
95 fake websites were blocked.

hospitalise patient
Госпитализированы 54 пациентки.
54 емделуші ауруханаға жатқызылды.
54 sick people were taken to hospital.

steal cow
Украдено 140 голов крупного рогатого скота.
140 бас ірі қара ұрланды.
140 head of cattle were stolen.

detain person
Задержаны 42 человека.
42 адам ұсталды.
42 people were detained.

detain suspect
Задержаны 17 подозреваемых.
17 күдікті ұсталды.
17 suspects were detained.

detain gang-member
Задержаны 22 члена банд.
22 банда мүшесі ұсталды.
22 gang members were detained.

arrest person
Арестованы 35 человек.
35 адам қамауға алынды.
35 people were arrested.

convict person
Осуждены 56 человек.
56 адам сотталды.
56 people were convicted.

prosecute person
К ответственности привлечены 89 человек.
89 адам жауапқа тартылды.
89 people were brought to justice.

fine driver
Оштрафованы 300 водителей.
300 жүргізушіге айыппұл салынды.
300 drivers were fined.

bar foreigner
Въезд запретили 139 иностранцам.
139 шетелдік елге кіргізілмеді.
139 foreigners were denied entry.

deport foreigner
Выдворены 139 иностранцев.
139 шетелдік елден шығарылды.
139 foreigners were deported.

prevent terrorist-attack
Предотвращены три теракта.
Үш теракт болдырылмады.
Three terrorist attacks were prevented.

eliminate drug-laboratory
Ликвидировано 15 нарколабораторий.
15 есірткі зертханасы жойылды.
15 drug laboratories were eliminated.

close drug-channel
Перекрыто 96 наркоканалов.
96 есірткі арнасы жабылды.
96 drug channels were shut down.

eliminate crime-group
Нейтрализовано 15 организованных преступных групп.
15 ұйымдасқан қылмыстық топ жойылды.
15 organised crime groups were neutralised.

repel ddos-attack
Отражены 2954 DDoS-атаки.
2954 DDoS-шабуыл тойтарылды.
2,954 DDoS attacks were repelled.

register crime
Зарегистрировано 900 преступлений.
900 қылмыс тіркелді.
900 crimes were registered.

detect crime
Выявлено 900 преступлений.
900 қылмыс анықталды.
900 crimes were identified.

die person
Погибли 12 человек.
12 адам қаза тапты.
12 people died.

injure person
Пострадали 30 человек.
30 адам зардап шекті.
30 people were injured.

rescue person
Спасены 40 человек.
40 адам құтқарылды.
40 people were rescued.

evacuate person
Эвакуированы 1200 жителей.
1200 тұрғын көшірілді.
1,200 residents were evacuated.

build school
Построено 217 школ.
217 мектеп салынды.
217 schools were built.

open hospital
Открыты 12 больниц.
12 аурухана ашылды.
12 hospitals were opened.

create job
Создано 9000 рабочих мест.
9000 жұмыс орны құрылды.
9,000 jobs were created.

repair road
Отремонтировано 900 километров дорог.
900 километр жол жөнделді.
900 kilometres of roads were repaired.

occur traffic-accident
Зарегистрировано 900 ДТП.
900 жол апаты тіркелді.
900 road accidents were registered.

occur fire
Зарегистрировано 40 пожаров.
40 өрт тіркелді.
40 fires were registered.

damage house
Повреждены 40 домов.
40 үй зақымданды.
40 houses were damaged.

collect grain
Собрано 18 миллионов тонн зерна.
18 миллион тонна астық жиналды.
18 million tonnes of grain were harvested.

extract oil
Добыто 90 миллионов тонн нефти.
90 миллион тонна мұнай өндірілді.
90 million tonnes of oil were extracted.

produce car
Произведено 150 тысяч автомобилей.
150 мың автокөлік шығарылды.
150 thousand cars were produced.

vaccinate person
Вакцинированы 900 человек.
900 адам вакцина алды.
900 people were vaccinated.

infect person
Заразились 900 человек.
900 адам вирус жұқтырды.
900 people were infected.

be-born child
Родились 400 тысяч детей.
400 мың сәби дүниеге келді.
400 thousand babies were born.

block website
Заблокировано 600 сайтов.
600 сайт бұғатталды.
600 websites were blocked.

plant tree
Посажено 500 деревьев.
500 ағаш отырғызылды.
500 trees were planted.

prevent smuggling
Пресечено 996 фактов контрабанды.
996 контрабанда фактісінің жолы кесілді.
996 cases of smuggling were stopped.

prevent smuggling/drugs
Пресечено 75 фактов контрабанды наркотиков.
Есірткі контрабандасының 75 фактісі болдырылмады.
75 cases of drug smuggling were prevented.

acquit person
Оправданы 184 человека.
184 адам ақталды.
184 people were acquitted.

involve person
К тушению привлечены 870 человек.
Өртті сөндіруге 870 адам жұмылдырылды.
870 people were involved in the firefighting.

extinguish fire
Потушено 23 пожара.
23 өрт сөндірілді.
23 fires were extinguished.

flood house
Подтоплено 356 домов.
356 үйді су басты.
356 houses were flooded.

consider criminal-case
Суды рассмотрели 41 207 уголовных дел.
Соттар 41 207 қылмыстық іс қарады.
Courts considered 41,207 criminal cases.

collect grain
Намолочено 19 млн тонн зерна.
19 млн тонна астық бастырылды.
19 million tonnes of grain were threshed.

vaccinate child
Вакцинированы 138 тысяч детей.
138 мың балаға екпе салынды.
138,000 children were vaccinated.

build school
Построят 65 школ.
65 мектеп салынады.
65 schools will be built.

eliminate drug-laboratory
Полицейские ликвидировали две нарколаборатории.
Полицейлер екі есірткі зертханасын жойып жіберді.
The police eliminated two drug laboratories.

grow base-rate
Национальный банк повысил базовую ставку до 16,5%.
Ұлттық банк базалық мөлшерлемені 16,5%-ға дейін көтерді.
The National Bank raised the base rate to 16.5%.

amount inflation
Инфляция составила 11,8%.
Инфляция 11,8% болды.
Inflation was 11.8%.

collect tax
Собрано 5 миллиардов тенге налогов.
5 миллиард теңге салық жиналды.
The state raised 5 billion tenge in taxes.

detect financial-pyramid
Выявлено 34 финансовые пирамиды.
34 қаржы пирамидасы анықталды.
34 financial pyramids were identified.

detect violation
Выявлено 1877 нарушений.
1877 заң бұзушылық анықталды.
1,877 violations were detected.

hold operation
Проведено 14 операций.
14 операция өткізілді.
14 operations were conducted.

build bridge
Построят 37 мостов.
37 көпір салынатынын министр Асан Жақыпов айтты.
37 bridges will be built.

conscript person
В армию призвали 19 тысяч человек.
Әскери қызметке шамамен 19 мың адам шақырылды.
19 thousand people were called up.

die person
Погибли 23 человека.
Апаттан 23 адам қаза тауып, ауылға құтқарушылар барды.
23 people died.

keep base-rate
Национальный банк сохранил базовую ставку на уровне 18%.
Ұлттық банк базалық мөлшерлемені 18% деңгейінде сақтап қалды.
The National Bank kept the base rate at 18%.

win medal
Сборная завоевала 14 медалей.
Құрама 14 медаль жеңіп алды.
The team won 14 medals.

collide car
Столкнулись 12 автомобилей.
12 автокөлік соқтығысты.
12 cars collided.

flee person
Из деревни бежали 230 человек.
Ауылдан 230 адам қашты.
230 people fled the village.

pump-out water
Откачано 95 тысяч кубометров воды.
95 мың текше метр су сорылды.
95 thousand cubic metres of water were pumped out.

destroy house
Уничтожено 86 домов.
86 үй қирады.
86 houses were destroyed.

open-case criminal-case
Возбуждено 11 уголовных дел.
11 қылмыстық іс қозғалды.
Eleven criminal cases were opened.

prosecute official
К ответственности привлечены 73 чиновника.
73 шенеунік жауапқа тартылды.
73 officials were held accountable.

take-part serviceman
В учениях участвовали 3600 военнослужащих.
Оқу-жаттығуға 3600 әскери қызметші қатысты.
3,600 servicemen took part in the exercises.

produce electricity
Производство электроэнергии достигло 11,9 млрд кВт·ч.
Электр энергиясын өндіру 11,9 млрд кВт·сағ болды.
Electricity generation amounted to 11.9 billion kWh.

produce meat
Производство мяса составило 74 тысячи тонн.
Ет өндіру 74 мың тоннаны құрады.
Meat production amounted to 74 thousand tonnes.

export beef
Экспортировано 5600 тонн говядины.
5600 тонна сиыр еті экспортталды.
5,600 tonnes of beef were exported.

amount expenditure
Расходы составили 25,8 трлн тенге.
Шығыстар 25,8 трлн теңгені құрады.
Expenditures amounted to 25.8 trillion tenge.

amount trade-turnover
Внешнеторговый оборот составил 141 млрд долларов.
Сыртқы сауда айналымы 141 млрд долларды құрады.
Foreign trade turnover amounted to 141 billion dollars.

grow foreign-reserves
Международные резервы выросли до 62 млрд долларов.
Халықаралық резервтер 62 млрд долларға дейін өсті.
International reserves rose to 62 billion dollars.

amount population
Численность населения составила 20,5 млн человек.
Халықтың саны 20,5 млн адам болды.
The population was 20.5 million people.

register internet-fraud
Зарегистрировано 21 600 фактов интернет-мошенничества.
21 600 интернет-алаяқтық фактісі тіркелді.
21,600 cases of internet fraud were registered.

lack teacher
Школам не хватает 300 учителей.
Мектептерге 300 мұғалім жетпейді.
Schools are short of 300 teachers.

lack doctor
В посёлке не хватает 54 врачей.
Ауылда 54 дәрігер жетіспейді.
There is a shortage of 54 doctors.

open route
Открыто 29 маршрутов.
29 бағыт ашылды.
29 routes were opened.

assess customs-payment
Доначислено 31 миллион тенге таможенных платежей.
31 миллион теңге кедендік төлем қосымша есептелді.
31 million tenge in customs payments was additionally charged.

collect alimony
Взыскано 57 миллионов тенге алиментов.
57 миллион теңге алимент өндірілді.
57 million tenge in alimony was recovered.

fulfil enforcement-document
Исполнено 640 исполнительных документов.
640 атқарушылық құжат орындалды.
640 enforcement documents were executed.

discipline official
К дисциплинарной ответственности привлечены 46 чиновников.
46 шенеунік тәртіптік жауапкершілікке тартылды.
46 officials were disciplined.

queue family
В очереди стоят 720 семей.
Кезекте 720 отбасы тұр.
720 families are in the queue.

provide-with village
Интернетом обеспечены 84 села.
84 ауыл интернетпен қамтамасыз етілді.
84 villages were provided with internet.

detect traffic-violation
Выявлено 510 нарушений ПДД.
510 жол ережесін бұзу анықталды.
510 traffic violations were detected.

vaccinate person
Прививку получили 28 тысяч человек.
28 мың адам екпе алды.
28 thousand people received flu shots.

amount turnout
Явка избирателей составила 48%.
Сайлаушылардың келуі 48%-ды құрады.
Voter turnout was 48%.

export it-service
Экспорт IT-услуг составил 74 миллиона долларов.
IT қызметтер экспорты 74 миллион долларды құрады.
IT services exports amounted to 74 million dollars.

amount loan-portfolio
Кредитный портфель составил 4 триллиона тенге.
Несие портфелі 4 триллион теңгені құрады.
The loan portfolio amounted to 4 trillion tenge.

fall base-rate
Базовая ставка снижена до 11%.
Базалық мөлшерлеме 11%-ға дейін төмендетілді.
The base rate was cut to 11%.

hire person
Трудоустроены 39 тысяч человек.
39 мың адам жұмысқа орналастырылды.
39 thousand people found employment.

repair monument
Отреставрировано 17 памятников.
17 ескерткіш қалпына келтірілді.
17 monuments were restored.

solve cattle-theft
Раскрыто 26 случаев скотокрадства.
Мал ұрлығының 26 фактісі ашылды.
26 cases of cattle theft were solved.

amount woman
Доля женщин среди депутатов составила 27%.
Депутаттар арасында әйелдердің үлесі 27% болды.
The share of women among deputies was 27%.

fall imports
Доля импорта снизилась до 34%.
Импорт үлесі 34%-ға дейін төмендеді.
The share of imports fell to 34%.

amount price
Билет стоит 1 500 тенге.
Билет бағасы – 1 500 теңге.
A ticket costs 1,500 tenge.

produce electricity
Станции выработали 9,8 миллиарда киловатт-часов.
Станциялар 9,8 миллиард киловатт-сағат энергия өндірді.
Plants generated 9.8 billion kilowatt-hours of electricity.

vaccinate livestock
Привили 5,6 миллиона голов скота.
5,6 миллион бас мал егілді.
Vets vaccinated 5.6 million head of livestock.

cull cow
Забито 870 коров.
870 сиыр сойылды.
Some 870 cows were culled.

repay debt
Работникам возвращено 940 миллионов тенге задолженности.
Жұмысшыларға 940 миллион теңге берешек қайтарылды.
Wage arrears of 940 million tenge were repaid.

build kindergarten
Построено 38 детских садов.
38 балабақша салынды.
Builders completed 38 kindergartens.

amount price
Буханка хлеба стоит 180 тенге.
Бір бөлке нанның бағасы 180 теңге болды.
A loaf costs 180 tenge.

seize chainsaw
Изъято 29 бензопил.
29 бензоара тәркіленді.
Inspectors confiscated 29 chainsaws.

detect illegal-logging
Выявлено 47 фактов незаконной рубки леса.
Ағашты заңсыз кесудің 47 дерегі анықталды.
Inspectors uncovered 47 cases of illegal logging.

account-for exports
На нефть приходится 52% экспорта.
Экспорттың 52%-ы мұнайға тиесілі.
Oil accounts for 52% of exports.

restore-right person
Прокуроры восстановили права 15 тысяч граждан.
15 мың азаматтың құқығы қалпына келтірілді.
Prosecutors restored the rights of 15 thousand citizens.

repay debt
Погашен долг в 64 миллиона тенге.
64 миллион теңге берешек өтелді.
Debts of 64 million tenge were repaid.

solve theft
Полиция раскрыла 312 краж.
Полиция 312 ұрлықты ашты.
The police solved 312 thefts.

solve robbery
Раскрыто 18 грабежей.
18 тонау ашылды.
18 robberies were solved.

send rescuer
На пожар направили 180 спасателей.
Өртке 180 құтқарушы жіберілді.
180 rescuers were sent to the fire.

send criminal-case
В суд направлено 64 уголовных дела.
Сотқа 64 қылмыстық іс жолданды.
64 criminal cases were sent to court.

hold test
Проведено 12 400 тестов.
12 400 тест жасалды.
12,400 tests were carried out.

hold strike
Нанесено 16 авиаударов.
16 әуе соққысы жасалды.
16 airstrikes were carried out.

amount saiga
Численность сайгаков достигла 2,8 миллиона.
Киіктер саны 2,8 миллионға жетті.
The number of saigas reached 2.8 million.

amount subscriber
Число абонентов превысило 26 миллионов.
Абоненттер саны 26 миллионнан асты.
The number of subscribers exceeded 26 million.

amount dollar-rate
Курс доллара составил 517 тенге.
Доллар бағамы 517 теңге болды.
The dollar rate was 517 tenge.

amount subsistence-minimum
Прожиточный минимум составил 46 тысяч тенге.
Ең төменгі күнкөріс деңгейі 46 мың теңгені құрады.
The subsistence minimum was 46 thousand tenge.

fall inflation
Инфляция замедлилась до 8,3%.
Инфляция 8,3%-ға дейін баяулады.
Inflation slowed to 8.3%.

return property
Потерпевшим возвращено имущество на 48 миллионов тенге.
Жәбірленушілерге 48 миллион теңгенің мүлкі қайтарылды.
Property worth 48 million tenge was returned to the victims.

take-part athlete
В турнире участвуют 460 спортсменов.
Турнирге 460 спортшы қатысады.
460 athletes are taking part in the tournament.

arrive spectator
На матч пришли 27 тысяч зрителей.
Матчқа 27 мың көрермен келді.
27 thousand spectators came to the match.

open vacancy
Открыто 5300 вакансий.
5300 бос жұмыс орны ашылды.
5,300 vacancies were opened.

fine fine
Выписано 1340 штрафов.
1340 айыппұл салынды.
1,340 fines were imposed.

prevent smuggling
Пресекли 40 фактов контрабанды.
Полиция контрабанданың 40 фактісін болдырмады.
The police prevented 40 cases of smuggling.

build house
Построено 29 многоэтажек.
29 көпқабатты үй салынды.
29 high-rises were built.

drop-case criminal-case
Прекращено 128 уголовных дел.
128 қылмыстық іс қысқартылды.
128 cases were dropped.

export flour
Экспорт муки составил 640 тысяч тонн.
Ұн экспорты 640 мың тоннаны құрады.
Flour exports amounted to 640 thousand tonnes.

grow production
Производство муки выросло на 4%.
Ұн өндіру 4%-ға өсті.
Flour production grew by 4%.

recycle waste
Переработано 480 тысяч тонн отходов.
480 мың тонна қалдық қайта өңделді.
480 thousand tonnes of waste were recycled.

lay water-pipeline
Проложено 140 километров водопровода.
140 шақырым су құбыры тартылды.
140 kilometres of water pipeline were laid.

visit tourist
Парк посетили 29 тысяч туристов.
Паркті 29 мың турист аралады.
29 thousand tourists visited the park.

win gold
Сборная завоевала 8 золотых медалей.
Құрама 8 алтын медаль жеңіп алды.
The team won 8 gold medals.

dismiss worker
Сократили 340 работников.
340 қызметкер қысқартылды.
340 workers were laid off.

convict court-decision
Суды вынесли 820 приговоров.
Соттар 820 үкім шығарды.
The courts handed down 820 verdicts.

build service-station
Построено 12 автозаправочных станций.
12 автожанармай бекеті салынды.
12 fuel stations were built.

register food-poisoning
Зарегистрировано 34 пищевых отравления.
34 тағамдық улану тіркелді.
34 food poisonings were registered.

detect homeless-person
Выявлено 320 бомжей.
320 тұрақты мекенжайы жоқ адам анықталды.
320 rough sleepers were identified.

install speed-bump
Установлено 320 лежачих полицейских.
320 жасанды кедергі орнатылды.
320 speed bumps were installed.

steal foreign-car
Угнано 24 иномарки.
24 шетелдік автокөлік ұрланды.
24 foreign-made cars were stolen.

fine motorcyclist
Оштрафовано 210 байкеров.
210 мотоциклшіге айыппұл салынды.
210 bikers were fined.

open field-hospital
Открыто 4 полевых госпиталя.
4 далалық госпиталь ашылды.
4 field hospitals were opened.

rescue boat
Спасено 14 маломерных судов.
14 шағын көлемді кеме құтқарылды.
14 small craft were rescued.

study college-student
Обучаются 520 учащихся колледжей.
520 колледж студенті білім алуда.
520 college students are studying.

buy metro-car
Куплено 48 вагонов метро.
48 метро вагоны сатып алынды.
48 subway cars were bought.

open hobby-club
Открыто 640 кружков.
640 үйірме ашылды.
640 after-school clubs were opened.

find archaeological-find
Найдено 410 археологических артефактов.
410 археологиялық жәдігер табылды.
410 archaeological artefacts were found.

release political-prisoner
Освобождено 40 политзаключённых.
40 саяси тұтқын босатылды.
40 political prisoners were released.

check village
Проверено 140 сельских населённых пунктов.
140 ауылдық елді мекен тексерілді.
140 rural settlements were checked.

detain demonstrator
Задержано 140 манифестантов.
140 наразылық танытушы ұсталды.
140 rally participants were detained.

receive complaint
Подано 910 жалоб.
910 шағым берілді.
910 complaints were filed.
""".strip().split("\n\n")


@pytest.mark.parametrize("row", SENTENCES, ids=lambda row: row.split("\n")[0])
def test_a_sentence_in_three_languages_belongs_to_one_indicator(row: str, reader: Reader) -> None:
    concepts, *texts = row.split("\n")
    found = []
    for code, text in zip(CODES, texts, strict=True):
        claims = reader.read(Document(text, language=code)).claims
        (one,) = placed(claims, text, catalogue(), code)
        found.append(f"{one.subject.action} {one.subject.counted}")
    assert found == [concepts] * 3


@pytest.mark.parametrize(
    "texts",
    [
        ("На пожар направили 40 спасателей.", "На ремонт направили 40 миллионов тенге."),
        ("Сократили 340 работников.", "Расходы сократили на 340 тенге."),
        ("Открыто 40 вакансий.", "Создано 40 рабочих мест."),
        ("Литр молока стоит 400 тенге.", "Килограмм молока стоит 400 тенге."),
        ("Совершено 40 краж.", "Проведено 40 проверок."),
        ("Полиция открыла 40 школ.", "Полиция раскрыла 40 краж."),
        ("Подано 40 жалоб.", "Подано 40 заявок."),
        ("Построено 40 электростанций.", "Построено 40 солнечных электростанций."),
        ("Проложено 40 километров водопровода.", "Проложено 40 километров газопровода."),
        ("Раскрыто 40 грабежей.", "Раскрыто 40 разбоев."),
        ("Завоёвано 40 медалей.", "Завоёвано 40 золотых медалей."),
        ("Расследовали 40 случаев кори.", "Расследовали 40 дел."),
        ("Пришли 40 человек.", "Вышли 40 человек."),
        ("Доля женщин выросла на 5%.", "Число женщин выросло на 5%."),
        ("Хлеб стоит 180 тенге.", "Молоко стоит 180 тенге."),
        ("Мост обошёлся в 40 миллионов тенге.", "Цена моста 40 миллионов тенге."),
        ("Забито 40 мячей.", "Забито 40 коров."),
        ("Посажено 40 яблонь.", "Привито 40 коров."),
        ("Убиты 40 человек.", "Погибли 40 человек."),
        ("Завершено 40 проектов.", "Построено 40 школ."),
        ("Возвращено 40 миллионов тенге налогов.", "Взыскано 40 миллионов тенге налогов."),
        (
            "Доначислено 40 млн тенге таможенных платежей.",
            "Взыскано 40 млн тенге таможенных пошлин.",
        ),
        (
            "К ответственности привлечены 40 врачей.",
            "К дисциплинарной ответственности привлечены 40 врачей.",
        ),
        ("Защищены в суде 40 граждан.", "Приняты на работу 40 граждан."),
        ("Оказано 40 услуг.", "Оцифровано 40 услуг."),
        ("Рассмотрено 40 гражданских дел.", "Рассмотрено 40 административных дел."),
        ("Похитили 40 миллионов тенге.", "Сэкономили 40 миллионов тенге."),
        ("Закуплено 40 пассажирских вагонов.", "Закуплено 40 грузовых вагонов."),
        ("Закуплено 40 вагонов метро.", "Закуплено 40 вагонов."),
        ("Обучаются 40 студентов вузов.", "Обучаются 40 студентов колледжей."),
        ("Обучаются 40 студентов вузов.", "Обучаются 40 студентов."),
        (
            "Зарегистрировано 40 пищевых отравлений.",
            "Зарегистрировано 40 отравлений угарным газом.",
        ),
        ("Угнано 40 иномарок.", "Угнано 40 автомобилей."),
        ("Установлено 40 лежачих полицейских.", "Уволено 40 полицейских."),
        ("Открыто 40 детских садов.", "Открыто 40 мини-центров."),
        ("Открыто 40 мемориалов.", "Открыто 40 мемориальных досок."),
        ("Угнано 40 скутеров.", "Угнано 40 самокатов."),
        ("Обучены 40 вожатых.", "Обучены 40 воспитателей."),
        ("Развёрнуто 40 полевых госпиталей.", "Открыто 40 больниц."),
        (
            "Отремонтировано 40 км железнодорожных путей.",
            "Отремонтировано 40 км железнодорожных линий.",
        ),
        ("Выступили 40 велогонщиков.", "Выступили 40 велосипедистов."),
        ("Установлено 40 дорожных камер.", "Установлено 40 камер."),
        ("Проведено 40 операций на сердце.", "Проведено 40 операций на почках."),
        ("Производство муки выросло на 4%.", "Производство сахара выросло на 4%."),
    ],
    ids=lambda row: row[1],
)
def test_two_things_are_two_lines(texts: tuple[str, str], reader: Reader) -> None:
    found = set()
    for text in texts:
        (one,) = placed(reader.read(Document(text, language="ru")).claims, text, catalogue(), "ru")
        about = one.subject
        found.add((about.action, about.counted, about.narrowing, one.claim.quantity.kind))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "narrowing"),
    [
        ("Компанияның таза пайдасы 40 миллиард теңгені құрады.", "компания"),
        ("Орташа тереңдік 13 метр болды.", "средний"),
        ("Орташа өнімділік гектарына 13 центнер болды.", ""),  # a yield is an average anyway
        ("Қойманың көлемі 40 тонна болды.", ""),
        ("Банктердің несие портфелі 31 триллион теңгені құрады.", "банк"),
    ],
)
def test_what_stands_before_a_kazakh_noun_narrows_it(
    text: str, narrowing: str, reader: Reader
) -> None:
    (one,) = placed(reader.read(Document(text, language="kk")).claims, text, catalogue(), "kk")
    assert one.subject.narrowing == narrowing


def test_who_acts_is_no_kind_of_what_they_prevent(reader: Reader) -> None:
    text = "Кеденшілер контрабанданың 83 әрекетінің жолын кесті."
    (one,) = placed(reader.read(Document(text, language="kk")).claims, text, catalogue(), "kk")
    assert one.subject.counted == "smuggling"


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("12 fans came to the match.", "arrive"),
        ("The total came to 12 thousand dollars.", "amount"),
        ("Полиция 12 мектепті ашты.", "open"),
        ("Автокөлік шығару 8%-ға өсті.", "grow"),
        ("Зал жалдау 340 мың теңге тұрады.", "cost"),
        ("12 сынама алынды.", "take-sample"),
        ("12 миллион теңге алимент өндірілді.", "collect"),
        ("12 миллион теңгенің өнімі өндірілді.", "produce"),
        ("The police recovered 12 million dollars.", "collect"),
        ("12 patients recovered.", "recover"),
        ("The plan saved 12 million dollars.", "save-money"),
        ("Budget expenditures reached 12 million dollars.", "amount"),
    ],
)
def test_a_verb_says_what_it_says_of_its_noun(text: str, action: str, reader: Reader) -> None:
    code = "en" if text.isascii() else "kk"
    (one,) = placed(reader.read(Document(text, language=code)).claims, text, catalogue(), code)
    assert one.subject.action == action


INSTITUTIONS = """
knb
КНБ | ҰҚК | KNB

knb
Комитет национальной безопасности Казахстана | Ұлттық қауіпсіздік комитеті | the National Security Committee

knb
органы национальной безопасности | ұлттық қауіпсіздік органдары | national security bodies

court
суды | соттар | the courts

court
Алматинский городской суд | Алматы қалалық соты | the Almaty City Court

customs
Таможенный комитет | Кеден комитеті | the Customs Committee

statistics-bureau
Нацстатком | Ұлттық статистика комитеті | the National Statistical Committee

drug-control-agency
Агентство по контролю за наркотиками | Есірткіні бақылау агенттігі | the Drug Control Agency

migration-service
Миграционная служба | Көші-қон қызметі | the Migration Service

border-service
пограничники | шекарашылар | border guards

border-service
Пограничная служба КНБ | ҰҚК Шекара қызметі | the Border Service

police
полицейские | полиция | police officers

interior-ministry
МВД | ІІМ | the Interior Ministry

interior-ministry
Министерство внутренних дел | Ішкі істер министрлігі | the Ministry of Internal Affairs

emergency-ministry
МЧС | ТЖМ | the Ministry of Emergency Situations

health-ministry
Минздрав | Денсаулық сақтау министрлігі | the Health Ministry

finance-ministry
Министерство финансов | Қаржы министрлігі | the Finance Ministry

national-bank
Нацбанк | Ұлттық банк | the National Bank

prosecutor
Генеральная прокуратура | Бас прокуратура | the Prosecutor General's Office

customs
таможенники | кеденшілер | customs officers

government
правительство | үкімет | the government

statistics-bureau
Бюро национальной статистики | Ұлттық статистика бюросы | the Bureau of National Statistics

un
ООН | БҰҰ | the United Nations

imf
МВФ | Халықаралық валюта қоры | the IMF

fsb
ФСБ | ФСБ | the FSB
""".strip().split("\n\n")


@pytest.mark.parametrize("row", INSTITUTIONS, ids=lambda row: row.split("\n")[1])
def test_an_institution_has_one_name(row: str) -> None:
    name, row = row.split("\n")
    mentions = row.split(" | ")
    found = [actor(m, catalogue(), code) for code, m in zip(CODES, mentions, strict=True)]
    assert found == [name] * 3


@pytest.mark.parametrize(
    "mentions",
    [
        ("сотрудники ведомства", "қызметкерлер", "officers"),
        ("спецслужбы", "арнайы қызметтер", "the security services"),
        ("председатель", "төраға", "chairman"),
    ],
    ids=lambda row: row[0],
)
def test_nobody_in_particular_has_no_name(mentions: tuple[str, str, str]) -> None:
    assert [actor(m, catalogue(), code) for code, m in zip(CODES, mentions, strict=True)] == [
        ""
    ] * 3


@pytest.mark.parametrize(
    ("name", "mentions"),
    [
        ("kazakhstan", ("Казахстане", "Қазақстанда", "Kazakhstan")),
        ("almaty-region", ("Алматинской области", "Алматы облысында", "the Almaty region")),
        ("almaty", ("Алматы", "Алматыда", "Almaty")),
        ("east-kazakhstan", ("Восточно-Казахстанской области", "Шығыс Қазақстанда", "East Kazakhstan")),
        ("shymkent", ("Шымкенте", "Шымкентте", "Shymkent")),
        ("almaty-region", ("Алматинской области", "Алматы облысында", "the Almaty Oblast")),
        ("samarkand-region", ("Самаркандской области", "Самарқанд облысында", "the Samarkand region")),
        ("osh-region", ("Ошской области", "Ош облысында", "Osh Oblast")),
        ("dushanbe", ("Душанбе", "Душанбеде", "Dushanbe")),
        ("rostov-region", ("Ростовской области", "Ростов облысында", "the Rostov region")),
        ("russia", ("России", "Ресейде", "Russia")),
        ("usa", ("США", "АҚШ-та", "the United States")),
        ("", ("стране", "елде", "across the country")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_place_has_one_name(name: str, mentions: tuple[str, str, str]) -> None:
    found = [place(m, catalogue(), code)[0] for code, m in zip(CODES, mentions, strict=True)]
    assert found == [name] * 3


@pytest.mark.parametrize("mention", ["Заречной области", "Республике Ларелия", "Lunn Region"])
def test_a_region_of_no_concept_is_a_place_of_its_own(mention: str) -> None:
    """«Тульская область» and «Орловская область» were one place, nowhere, for their «область»."""
    assert place(mention, catalogue())[0] not in ("", place("Тульской области", catalogue())[0])


@pytest.mark.parametrize(
    ("mention", "name"), [("Республике Карелия", "Карелии"), ("городе Суздаль", "Суздале")]
)
def test_a_name_needs_no_common_noun(mention: str, name: str) -> None:
    assert place(mention, catalogue()) == place(name, catalogue())


@pytest.mark.parametrize(
    ("mention", "wide"),
    [("области", -1), ("всей стране", 0), ("the country", 0), ("The region", -1)],
)
def test_a_common_noun_names_no_place(mention: str, wide: int) -> None:
    assert place(mention, catalogue()) == ("", wide)


@pytest.mark.parametrize("mention", ["шахте", "больницах", "the mine", "магазине"])
def test_a_mine_is_some_place_that_has_no_name(mention: str) -> None:
    assert place(mention, catalogue()) == ("", -1)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Office for National Statistics", "the Bureau of Labor Statistics"),
        ("The Straits Times", "the New York Times"),
        ("BAQ.KZ", "NUR.KZ"),
    ],
)
def test_an_institution_has_no_surname(one: str, other: str) -> None:
    assert speaker(one, catalogue()) != speaker(other, catalogue())


@pytest.mark.parametrize("said", ["Kazakhstan's", "Kazakhstan’s"])
def test_whose_it_is_names_a_country(said: str) -> None:
    assert place(f"{said} border", catalogue(), "en")[0] == "kazakhstan"


@pytest.mark.parametrize(
    ("name", "mentions"),
    [
        ("токаев", ("Касым-Жомарт Токаев", "Қасым-Жомарт Тоқаев", "Kassym-Jomart Tokayev")),
        ("сагимбаев", ("Ермек Сагимбаев", "Ермек Сағымбаев", "Yermek Sagimbayev")),
        ("ахметов", ("Алия Ахметова", "Әлия Ахметова", "Aliya Akhmetova")),
        ("", ("Президент Казахстана", "Қазақстан Президенті", "The President of Kazakhstan")),
        ("", ("Министр", "Министр", "The Minister")),
        (
            "сагимбаев",
            ("Ермек Сагимбаев", "ҰҚК төрағасы Ермек Сағымбаев", "KNB Chairman Yermek Sagimbayev"),
        ),
        (
            "border-service",
            (
                "пресс-служба Пограничной службы КНБ",
                "ҰҚК Шекара қызметінің баспасөз қызметі",
                "the press service of the KNB Border Service",
            ),
        ),
        ("knb", ("председатель КНБ", "ҰҚК төрағасы", "chairman of the KNB")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_speaker_has_one_key(name: str, mentions: tuple[str, str, str]) -> None:
    found = [speaker(m, catalogue(), code) for code, m in zip(CODES, mentions, strict=True)]
    assert found == [name] * 3


@pytest.mark.parametrize(
    ("name", "texts"),
    [
        ("terrorism", ("За терроризм осуждены 56 человек.", "Терроризм үшін 56 адам сотталды.",
                       "56 people were convicted of terrorism.")),
        ("corruption", ("За коррупцию осуждены 56 человек.", "Сыбайлас жемқорлық үшін 56 адам сотталды.",
                        "56 people were convicted for corruption.")),
        ("drug-crime", ("За сбыт наркотиков задержаны 56 человек.", "Есірткі сату үшін 56 адам ұсталды.",
                        "56 people were detained for drug trafficking.")),
        ("fire", ("На пожарах погибли 56 человек.", "Өртте 56 адам қаза тапты.",
                  "56 people died in the fires.")),
        ("traffic-accident", ("В ДТП погибли 56 человек.", "Жол апатынан 56 адам қаза тапты.",
                              "56 people were killed in road accidents.")),
        ("", ("За год осуждены 56 человек.", "Бір жылда 56 адам сотталды.", "56 people were convicted.")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_cause_has_one_name(name: str, texts: tuple[str, str, str], reader: Reader) -> None:
    found = []
    for code, text in zip(CODES, texts, strict=True):
        claims = reader.read(Document(text, language=code)).claims
        one = next(c for c in claims if c.quantity.low == 56)
        found.append(cause(one, Text(text, code), catalogue()))
    assert found == [name] * 3


def test_what_narrows_has_one_name(reader: Reader) -> None:
    texts = (
        "Перекрыто 23 международных наркоканала.",
        "23 халықаралық есірткі арнасы жабылды.",
        "23 international drug channels were shut down.",
    )
    found = []
    for code, text in zip(CODES, texts, strict=True):
        claims = reader.read(Document(text, language=code)).claims
        (one,) = placed(claims, text, catalogue(), code)
        found.append((one.subject.counted, one.subject.narrowing))
    assert found == [("drug-channel", "международный")] * 3


def test_a_kazakh_word_in_russian_letters_is_one_in_a_kazakh_text() -> None:
    assert "бала" in look_up("баланы", "kk")[0]
    child = catalogue().first("counted", Text("5 бала", "kk").words())
    assert child is not None
    assert child.concept.name == "child"
    assert catalogue().first("counted", Text("5 бала", "ru").words()) is None  # «полтора бала»


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [("12 пар", "ru", "pair"), ("12 пара", "kk", "pair"), ("пара сомасы", "kk", "bribe"),
     ("12 мысов", "ru", ""), ("12 мыс", "kk", "copper"), ("12 оқушы", "ru", "pupil")],
)  # fmt: skip
def test_no_word_of_a_russian_text_is_kazakh_but_by_its_letters(
    text: str, language: str, name: str
) -> None:
    found = catalogue().first("counted", Text(text, language).words())
    assert (found.concept.name if found is not None else "") == name


def test_a_kazakh_noun_of_no_concept_has_one_name_in_all_its_forms(reader: Reader) -> None:
    """«Тарақты» and «тарақ» were two indicators."""
    found = set()
    for text in ("Полиция 40 тарақты тәркіледі.", "40 тарақ тәркіленді."):
        claims = reader.read(Document(text, language="kk")).claims
        (one,) = placed(claims, text, catalogue(), "kk")
        found.add(one.subject.counted)
    assert found == {"тарақ"}


def test_cases_of_a_deed_that_nobody_knows_are_none_of_what_it_is_done_to(reader: Reader) -> None:
    """«Орманды рұқсатсыз кесудің 640 фактісі» are no 640 forests."""
    text = "Орманды рұқсатсыз кесудің 640 фактісі анықталды."
    (one,) = placed(reader.read(Document(text, language="kk")).claims, text, catalogue(), "kk")
    assert one.subject.counted == "факті"


def test_heads_are_of_the_animals_named_before_them(reader: Reader) -> None:
    """«Голов» was read as goals, and cattle and sheep were one indicator."""
    texts = (
        "Поголовье крупного рогатого скота составило 8,9 млн голов, овец – 21,3 млн голов.",
        "Ірі қара саны 8,9 млн бас, қой саны 21,3 млн бас болды.",
        "The number of cattle was 8.9 million head, and of sheep 21.3 million head.",
    )
    for code, text in zip(CODES, texts, strict=True):
        claims = reader.read(Document(text, language=code)).claims
        found = [one.subject.counted for one in placed(claims, text, catalogue(), code)]
        assert found == ["cow", "sheep"]


def test_what_is_compared_with_a_year_earlier_is_no_rate(reader: Reader) -> None:
    text = "The police registered 900 thefts, down from 950 thefts a year earlier."
    claims = reader.read(Document(text, language="en")).claims
    assert {one.subject.narrowing for one in placed(claims, text, catalogue(), "en")} == {""}


def test_the_linter_wants_every_example_to_show_a_word_in_some_language() -> None:
    entry = '[[actor]]\nname = "court"\nkk = ["сот"]\nexample = "{}"\n'
    assert lint(entry.format("Сот 12 адамды соттады")) == []
    assert lint(entry.format("Полиция 12 адамды ұстады")) != []
