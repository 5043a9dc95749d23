"""Which language a text is in."""

from __future__ import annotations

import pytest

from svodka.errors import LanguageError
from svodka.language import identify
from svodka.language.identify import borne_out, language_of, parts, recognised
from svodka.model import Document
from svodka.reader import Reader

ENGLISH = "The border guards stopped forty-two people at the river crossing on Sunday."
KAZAKH = "Бүгін таңертең Алматы облысында қырық екі адам ұсталды, деп хабарлады полиция өкілі."


@pytest.mark.parametrize("declared", ["ru", "RU", "ru-RU", "ru_KZ", "rus", "Russian", " ru "])
def test_russian_is_declared_in_many_ways(declared: str) -> None:
    assert language_of(ENGLISH, declared) == "ru"


@pytest.mark.parametrize("declared", ["uk-UA", "xx"])
def test_another_declared_language_is_an_error(declared: str) -> None:
    with pytest.raises(LanguageError, match="svodka reads ru"):
        language_of("Задержаны сорок два человека.", declared)


@pytest.mark.parametrize(
    "text",
    [
        "Пограничники остановили сорок два человека у переправы через реку в воскресенье.",
        "Компании Google, Apple и Microsoft выплатили штрафы на 12 миллионов рублей, сообщил суд.",
        "42",
        "",
    ],
    ids=["Russian", "with foreign names", "digits", "nothing"],
)
def test_an_undeclared_text_is_russian_unless_its_letters_speak_against(text: str) -> None:
    assert language_of(text) == "ru"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Изъято 54 гранаты.", "ru"),
        ("Police seized 54 grenades.", "en"),
        ("NASA, 5 May", "en"),
        ("Полиция 54 қару тәркіледі.", "kk"),
        ("Жыл басынан бері 12 адам ұсталды.", "kk"),
        ("Some 40 men were arrested by police.", "en"),
        ("Half a million people lost power.", "en"),
        ("Fire on Elm Road, two men hurt", "en"),
        ("Sel 3 mıñ adamdy jäne malyn alyp ketti", "kk"),
        ("Баға 12 пайызға артты.", "kk"),
        ("Жөндеуге 4 млн теңге бөлінді", "kk"),
        ("Қоймада 30 адам болды", "kk"),
        ("Апатта 30 адам жаралы болды", "kk"),
        ("АТЫРАУДА 12 АДАМ ТОНАЛДЫ", "kk"),
        ("Биыл 40 автобус сатып аламыз", "kk"),
        ("Ауылда 5 гараж тоналды, 60 жиһаз жоғалды", "kk"),
        ("Тасқын 60 пайыз егінді жойып жіберді", "kk"),
        ("Шахтада 5 адам қалды", "kk"),
        ("Студенттер саны 300-ге артып, 4200-ге жетті.", "kk"),
        ("Боксшыларымыз 15 медаль олжалады.", "kk"),
        ("Цехта 5 станок орнатылды", "kk"),
        ("Секунды, доклады и клоунады", "ru"),
        ("Гибель армады: 12 кораблей", "ru"),
        ("Baǵa 12 paiyzǵa artty.", "kk"),
        ("Ashyq alańda 30 adam bar", "kk"),
        ("Jóndeýge 4 mln teńge bólindi", "kk"),
        ("Adam Smith aids 30", "en"),
        ("Imam Satybaldy leads 30", "en"),
        ("Адам Смирнов спас троих", "ru"),
        ("На пожаре «адам» нашли 3 копии", "ru"),
        ("Затримали 3 особи", "ru"),
        ("Таразда 9 жоба тоқтады", "kk"),
        ("Атырауда 9 жоба", "kk"),
        ("Тараздан 500 турист кайтты", "kk"),
        ("Аудандарда 36 станса жоба", "kk"),
        ("Зауыттарда 4 станок", "kk"),
        ("Шахтасынан 40 литр су", "kk"),
        ("Атыз суын 3 фирма тартпады", "kk"),
        ("Бензин 15 копейка арзандады", "kk"),
        ("Мазут 40 тонна", "kk"),
        ("Priced at 19 million euros", "en"),
        ("Астана: 40 тонн", "ru"),
        ("Склад № 5 тонна угля", "ru"),
        ("АИ-95 тонна угля", "ru"),
        ("Груз 41 тонна", "ru"),
        ("Команда 30 городов, аренда и награды", "ru"),
    ],
)
def test_letters_decide_of_a_short_text(text: str, code: str) -> None:
    assert language_of(text) == code


@pytest.mark.parametrize("text", ["Rents fell by a third.", "Exports 4m down", "Bir million"])
def test_few_latin_letters_are_not_russian(text: str) -> None:
    assert [code for code, _ in parts(Document(text))] == ["en"]


@pytest.mark.parametrize("text", ["42", "Цех ABB: 5 млн", "5 млн $"])
def test_a_few_latin_letters_leave_a_text_russian(text: str) -> None:
    assert [code for code, _ in parts(Document(text))] == ["ru"]


GERMAN = "Die Grenzschützer haben am Sonntag zweiundvierzig Menschen am Fluss angehalten."
UKRAINIAN = (
    "Прикордонники зупинили сорок двоє людей біля переправи через річку в неділю, повідомив речник."
)


def test_english_is_recognised() -> None:
    assert language_of(ENGLISH) == "en"


def test_kazakh_is_recognised() -> None:
    assert language_of(KAZAKH) == recognised(KAZAKH) == "kk"


# one sentence said in the neighbours of Russian, Kazakh and English
# Languages that svodka does not read; one that it has come to read leaves.
NEIGHBOURS = {
    "uk": UKRAINIAN,
    "be": "Памежнікі спынілі сорак два чалавекі каля пераправы праз раку ў нядзелю, паведаміў прадстаўнік.",
    "bg": "Граничарите спряха четиридесет и двама души при прехода през реката в неделя, съобщи говорител. "
    "Сред тях имало шестима непълнолетни, а един от задържаните избягал по-късно същата вечер от участъка, "
    "съобщиха от министерството. Полицията продължава издирването и призовава гражданите да помогнат с "
    "всякаква информация.",
    "sr": "Граничари су у недељу зауставили четрдесет двоје људи на прелазу преко реке, саопштио је он.",
    "ky": "Чек арачылар жекшемби күнү дарыядан өтчү жерде кырк эки кишини кармашты, деп билдирди өкүлү.",
    "tt": "Чик сакчылары якшәмбе көнне елга аша чыгу урынында кырык ике кешене тоткарлады, дип хәбәр итте.",
    "de": GERMAN,
    "nl": "De grenswachten hebben zondag tweeënveertig mensen bij de oversteek over de rivier aangehouden.",
    "da": "Grænsevagterne standsede søndag toogfyrre mennesker ved overgangen, siger en talsmand.",
    "sv": "Gränsvakterna stoppade i söndags fyrtiotvå personer vid övergången, säger en talesman.",
    "fr": "Les gardes-frontières ont arrêté dimanche quarante-deux personnes au passage de la rivière.",
    "es": "Los guardias fronterizos detuvieron el domingo a cuarenta y dos personas en el cruce del río.",
    "it": "Le guardie di frontiera hanno fermato domenica quarantadue persone al passaggio del fiume.",
    "pl": "Straż graniczna zatrzymała w niedzielę czterdzieści dwie osoby na przeprawie przez rzekę.",
    "tr": "Sınır muhafızları pazar günü nehir geçişinde kırk iki kişiyi durdurdu, dedi bir sözcü.",
}


@pytest.mark.parametrize(("code", "text"), NEIGHBOURS.items(), ids=NEIGHBOURS)
def test_another_language_is_named(code: str, text: str) -> None:
    with pytest.raises(LanguageError, match=f"{code}.*svodka reads ru"):
        language_of(text)


def test_a_document_is_read_by_its_paragraphs() -> None:
    russian = (
        "Пограничники остановили сорок два человека у переправы через реку в воскресенье вечером."
    )
    text = f"{russian}\n{ENGLISH} They were held for two hours, the ministry said.\n"
    found = dict(parts(Document(text)))
    assert set(found) == {"ru", "en"}
    assert all(len(part.text) == len(text) for part in found.values())
    assert found["ru"].text.strip() == russian
    assert found["en"].text.lstrip().startswith(ENGLISH)


def test_a_short_paragraph_in_another_script_is_read_in_its_language() -> None:
    text = f"{KAZAKH}\nPolice in Tirsk seized 9 kg of hashish, the ministry said on Monday.\n"
    assert [code for code, _ in parts(Document(text))] == ["kk", "en"]


@pytest.mark.parametrize(
    ("kazakh", "russian"),
    [
        (
            "🔹 34 қару тәркіленді\n🔹 56 іс қозғалды",
            "🔹 изъято 34 единицы оружия\n🔹 возбуждено 56 дел",
        ),
        ("Тәулік ішінде:\n– 40 адам құтқарылды", "За сутки:\n– спасено 40 человек"),
        ("Биыл елімізде 156 мектеп салынды.", "В стране построено 156 школ."),
    ],
)
def test_short_paragraphs_of_a_post_in_two_languages(kazakh: str, russian: str) -> None:
    for text in (f"{kazakh}\n{russian}", f"{russian}\n{kazakh}"):
        found = {code: part.text.strip() for code, part in parts(Document(text))}
        assert found == {"kk": kazakh, "ru": russian}


@pytest.mark.parametrize(
    "line", ["Алматы: 12", "Павлодар – 15 адам", "Ахметов пен Токаев: 2", "Астанада – 5 бала"]
)
def test_names_between_kazakh_lines_are_not_russian(line: str) -> None:
    text = f"Бүгін елімізде 67 жаңа дерек тіркелді.\n{line}"
    assert [code for code, _ in parts(Document(text))] == ["kk"]


def test_kazakh_in_both_scripts_is_read_in_each() -> None:
    text = (
        f"{KAZAKH}\nJyl basynan beri 17 myñnan astam oq-därı tärkılendı, dep habarlady ministrlık."
    )
    claims = Reader().read(Document(text)).claims
    assert claims[-1].quantity.low == 17000


def test_a_paragraph_in_another_language_goes_with_its_text() -> None:
    text = "\n".join([ENGLISH] * 6 + [GERMAN, NEIGHBOURS["pl"]])
    assert [code for code, _ in parts(Document(text))] == ["en"]


def test_kazakh_without_the_letters_that_it_alone_has() -> None:
    assert recognised("Биыл мемлекет есебінен екі мыңға жуық отбасы баспанаға ие болды.") == "kk"


def test_a_declared_document_is_not_taken_apart() -> None:
    assert [code for code, _ in parts(Document(f"{KAZAKH}\n{ENGLISH * 3}"), "ru")] == ["ru"]


def test_short_russian_without_its_own_letters_is_russian() -> None:
    assert (
        recognised("Группа отменила турне из-за гибели своего солиста, сообщает агентство") == "ru"
    )


RUSSIAN = "Пограничники остановили сорок два человека у переправы через реку в воскресенье."


@pytest.mark.parametrize(
    ("text", "named", "kept"),
    [
        (RUSSIAN, "ru", "ru"),
        (RUSSIAN, "en", None),
        (RUSSIAN, "uk", None),
        (ENGLISH, "ru", None),
        (KAZAKH, "kk", "kk"),
        (KAZAKH, "kz", None),
        (f"{RUSSIAN}\n{KAZAKH}", "ru", None),
        ("Двама са задържани на границата", "bg", "bg"),
        ("Dauren Seitov 42 km", "en", "en"),
        (RUSSIAN, None, None),
    ],
)
def test_markup_is_believed_where_the_text_does_not_speak_against_it(
    text: str, named: str | None, kept: str | None
) -> None:
    assert borne_out(text, named) == kept


def test_what_is_no_language_is_called_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identify, "recognised", lambda _: "zxx")
    with pytest.raises(LanguageError, match="the text looks to be in no language; svodka reads"):
        language_of("=== 4 === 7 ===")
