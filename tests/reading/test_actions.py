"""What was done: the verb of a figure, and words that are no deed of it."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "На пожарах десять человек погибли, 15 – получили ожоги, 48 – были спасены.",
            ["погибли", "получили", "спасены"],
        ),
        (
            "Рейд привёл к задержанию 169 человек, изъятию 378 единиц оружия.",
            ["задержанию", "изъятию"],
        ),
        ("Посажено 1 340 деревьев и открыто 17 больниц.", ["Посажено", "открыто"]),
        ("Для строительства 12 школ выделили 5 млн рублей.", ["строительства", "выделили"]),
        ("На ремонт 12 школ потратили 5 млн рублей.", ["ремонт", "потратили"]),
        ("В районе 40 больниц, за год закрыты более 12.", [None, "закрыты"]),
        ("За кражу наказывают арестом на срок от двух до шести лет.", ["наказывают"]),
        ("Никто не пострадал, все 87 детей, спавших дома, были эвакуированы.", ["эвакуированы"]),
    ],
)
def test_what_each_item_of_a_row_did(text: str, deeds: list[str | None]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds


def test_being_able_to_is_no_deed() -> None:
    (claim,) = svodka.read("Пострадать могли до 30 человек.")
    assert claim.action is not None
    assert claim.action.text == "Пострадать"


def test_what_is_stopped_is_no_deed() -> None:
    claims = svodka.read("Ликвидирована лаборатория, пресечена деятельность двух преступных групп.")
    assert [c.action and c.action.text for c in claims] == ["пресечена"]
    claims = svodka.read("Трудовую деятельность в стране осуществляют 14 666 граждан.")
    assert [c.action and c.action.text for c in claims] == ["осуществляют"]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Восстановлены права 15 тысяч граждан.", "Восстановлены"),
        ("Прокуроры защитили права 640 работников.", "защитили"),
    ],
)
def test_whose_rights_something_is_done_to_have_it_done(text: str, deed: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is not None
    assert claim.action.text == deed


def test_what_one_figure_counts_is_no_deed_of_the_other() -> None:
    fires, _ = svodka.read("Год назад было 44 пожара и восемь погибших.")
    assert fires.action is None or fires.action.text == "было"


def test_a_verb_before_a_dash_is_the_deed_of_the_first_item() -> None:
    claims = svodka.read("Протоколов составлено — 340, изъято — 25 единиц оружия.")
    assert [claim.action and claim.action.text for claim in claims] == ["составлено", "изъято"]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Как уточнили, 5,4 тыс. жителей получили воду.", "получили"),
        ("Дорогу закрыли, 2,5 тыс. машин стояли в пробке.", "стояли"),
    ],
)
def test_a_verb_before_a_decimal_comma_is_that_of_another_clause(text: str, action: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is not None
    assert claim.action.text == action


@pytest.mark.parametrize(
    "text", ["За сутки 12 аварий, погибли двое.", "За сутки:\n• 12 ДТП, погибли двое."]
)
def test_a_verb_right_before_a_number_is_not_of_the_one_before(text: str) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == [None, "погибли"]


@pytest.mark.parametrize(
    "text",
    [
        "В городе с населением 40 тысяч человек закрыли завод.",
        "Фирма со штатом в 400 человек разорилась.",
    ],
)
def test_nothing_is_done_to_those_of_whom_a_thing_consists(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is None


def test_the_verb_before_a_bound_in_commas() -> None:
    claims = svodka.read("Погибли, по меньшей мере, 16 мирных жителей, ранены свыше 60.")
    assert [c.action and c.action.text for c in claims] == ["Погибли", "ранены"]


def test_a_participle_of_another_thing_did_not_happen_to_this_one() -> None:
    claims = svodka.read("Раскрыто девять поджогов, повлекших смерть, один разбой и 31 грабёж.")
    assert [c.action and c.action.text for c in claims] == ["Раскрыто", "Раскрыто", "Раскрыто"]


def test_what_became_of_others_did_not_happen_to_those_behind() -> None:
    claims = svodka.read("Отряд потерял 14 человек убитыми и 53 ранеными.")
    assert [c.action and c.action.text for c in claims] == ["потерял", "потерял"]


def test_what_begins_behind_a_semicolon_did_not_happen_to_what_stands_before() -> None:
    claims = svodka.read("Задержаны: 12 курьеров, 3 вербовщика; изъято: 40 кг мака.")
    assert [c.action and c.action.text for c in claims] == ["Задержаны", "Задержаны", "изъято"]


def test_a_past_tense_is_no_participle() -> None:
    claims = svodka.read("Заболели – 120, выздоровели – 18, скончались – 9.")
    assert [c.action and c.action.text for c in claims] == ["Заболели", "выздоровели", "скончались"]


def test_telling_of_a_figure_is_not_its_deed() -> None:
    (claim,) = svodka.read("Газета «Заря» написала о 63 тысячах пострадавших.")
    assert claim.action is None or claim.action.text != "написала"


def test_the_verb_of_the_next_figure_is_not_that_of_an_item() -> None:
    text = "В мае мост хвалили 83% опрошенных, в апреле - 82%, а в марте ругали 72% горожан."
    actions = [c.action and c.action.text for c in svodka.read(text)]
    assert actions[1] in ("хвалили", None)


def test_nothing_is_done_with_all_of_whom_some_are_told() -> None:
    some, every = svodka.read("В Туле закрыли 9 из 40 школ.")
    assert some.action is not None
    assert some.action.text == "закрыли"
    assert every.action is None


def test_being_something_is_no_deed() -> None:
    for claim in svodka.read("Сорок опытов начаты зимой, два опыта являются новыми."):
        assert claim.action is None or claim.action.text != "являются"


def test_people_of_another_figure_are_not_what_happened_to_these() -> None:
    _, last = svodka.read("Ранее мэр сообщал о пяти погибших и 30 раненых.")
    assert last.action is None or last.action.text != "погибших"


def test_which_item_comes_next_is_not_what_was_done() -> None:
    text = "Больше всего машин угнали в Твери — 390, следом идут Тула (70) и Орёл (29)."
    deeds = [c.action and c.action.text for c in svodka.read(text)]
    assert "идут" not in deeds


def test_having_to_is_no_deed() -> None:
    (claim,) = svodka.read("Сразу 1,4 тысячи человек должны быть уволены.")
    assert claim.action is not None
    assert claim.action.text == "уволены"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Спасателям удалось поднять пятерых горняков.", "поднять"),
        ("В Туле пришлось закрыть 12 школ.", "закрыть"),
        ("Из лагеря вынуждены были бежать 3 тысячи человек.", "бежать"),
    ],
)
def test_managing_and_being_forced_is_no_deed(text: str, deed: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is not None
    assert claim.action.text == deed


def test_saved_lives_are_no_deed() -> None:
    (claim,) = svodka.read("Спасены жизни 340 жителей.")
    assert claim.action is not None
    assert claim.action.text == "Спасены"


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "Более 40 тысяч домов было построено, около 9 тысяч дач снесены.",
            ["построено", "снесены"],
        ),
        ("Свыше 40 человек спасены и около 12 считаются пропавшими.", ["спасены", "считаются"]),
    ],
)
def test_a_number_that_begins_a_stretch_has_its_verb(text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds


def test_a_clause_between_two_figures_has_its_own_deed() -> None:
    text = "Щиты установлены на крышах трёх домов, где расположены 80 квартир."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["установлены", "расположены"]


def test_figures_of_a_list_share_their_deed() -> None:
    text = "Щиты установлены на крышах трёх домов и двух школ."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["установлены", "установлены"]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Самолёт загорелся при посадке; на борту находились 38 пассажиров.", "находились"),
        ("Полиция изъяла 12 ружей; 40 патронов.", "изъяла"),
    ],
)
def test_a_verb_before_a_semicolon_is_of_what_stands_there(text: str, deed: str) -> None:
    claim = svodka.read(text)[-1]
    assert claim.action is not None
    assert claim.action.text == deed


CHANGES = [
    ("Закон предполагает сокращение пошлин и сборов примерно на 4 млрд тенге.", ["сокращение"]),
    ("В мае ждут повышения цен на молоко и сахар в среднем на 3%.", ["повышения"]),
    ("Увеличение темпов роста на 1% привело к спаду торговли на 2%.", ["Увеличение", "спаду"]),
    ("Банк повысил прогноз роста торговли на 1%.", ["повысил"]),
    ("После спада торговля выросла на 4%.", ["выросла"]),
]


@pytest.mark.parametrize(("text", "deeds"), CHANGES)
def test_the_noun_of_a_change_is_the_deed_of_its_amount(text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds
