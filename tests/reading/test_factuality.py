"""Factuality: one sentence a rule; «>» stands before the action."""

from __future__ import annotations

import pytest

import svodka
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.reading.claims.settled.factuality import factuality
from svodka.reading.quantities.figures import scan
from svodka.reading.syntax.sites import Page, find_site


@pytest.fixture(scope="module")
def analyzer() -> RussianAnalyzer:
    return RussianAnalyzer()


EXAMPLES = [
    ("Полиция >изъяла 40 ружей.", "asserted plain"),
    ("В районе >открыты 30 участков.", "asserted plain"),
    ("20 жителей >требовали проверки.", "asserted plain"),
    ("Подготовка >продлится 18 месяцев.", "planned future"),
    ("В районе будут >открыты 30 участков.", "planned future"),
    ("Завод планирует >выпустить 900 тракторов.", "planned plan"),
    ("Совет решил >выделить 7 млн рублей.", "planned plan"),
    ("За год >решены проблемы 12 посёлков.", "asserted plain"),
    ("Губернатор поручил >отремонтировать 40 мостов.", "planned plan"),
    ("Закон >предусматривает штраф до 50 тысяч рублей.", "planned plan"),
    ("Кандидат должен >собрать 300 подписей.", "planned plan"),
    ("Депутаты >предложили 40 поправок.", "asserted plain"),
    ("Прокурор выступил с ходатайством >оштрафовать 12 фирм.", "planned plan"),
    ("Около 700 бойцов отряда >планируется переместить в другие места.", "planned plan"),
    ("Врач порекомендовал >снизить дозу в два раза.", "planned plan"),
    ("Доля не должна >составлять более 12%.", "planned plan"),
    ("Врачам следует >привить 300 детей.", "planned plan"),
    ("На ремонт >потребуется 7 млн рублей.", "planned plan"),
    ("Помощь >потребовалась 15 пострадавшим.", "asserted plain"),
    ("Ему >грозит до пяти лет лишения свободы.", "possible chance"),
    ("Партия может >потерять 40 мест.", "possible chance"),
    ("Чиновника обвиняют в >хищении 30 млн рублей.", "possible charge"),
    ("Его обвиняют в том, что он >продал 40 картин.", "possible charge"),
    ("Бухгалтеров >обвиняли в присвоении почти 90 млн рублей.", "possible charge"),
    ("Прокуратура >обвинила 16 бухгалтеров.", "asserted plain"),
    ("По району >достигнут рост надоев на 7%.", "asserted plain"),
    ("Подрядчиком не >поставлена партия кирпича в объёме 40 тонн.", "negated not"),
    ("Вор не >вернул телефон на сумму 90 тысяч рублей.", "negated not"),
    ("Он якобы >получил 5 млн рублей.", "possible doubt"),
    ("Банку не удалось >привлечь 200 млн рублей.", "negated not-achieved"),
    ("Фирма >отказалась от покупки 20 зданий.", "negated failure"),
    ("В больнице >опровергли сообщения о 40 пострадавших.", "negated denial"),
    ("Он опроверг, что >уволено 500 сотрудников.", "negated denial"),
    ("Мы ошибочно написали, что >построено 48 школ.", "negated mistake"),
    ("В тексте было неверно указано, что >построено 48 школ.", "negated mistake"),
    ("Издание по ошибке сообщило, что >задержаны 48 человек.", "negated mistake"),
    ("В первой версии текста >говорилось о 48 школах, на деле их 18.", "negated version"),
    ("В прежней версии заметки было указано, что >построено 48 школ.", "negated version"),
    ("В первой версии закона >говорилось о 48 школах.", "asserted plain"),
    ("Рабочие >построили не 48 школ, а 18.", "negated instead"),
    ("Ущерб >оценили не в 48 млн рублей, а в 18.", "negated instead"),
    ("Деньги >перевели на 40, а не на 48 счетов.", "asserted plain"),
    ("Завод намерен >выпускать тракторы, сейчас — 640 тракторов.", "asserted now"),
    ("Рабочие >построили не менее 48 школ, а в мае ещё 18.", "asserted plain"),
    ("Клиентам ошибочно >начислили 12 млн тенге.", "asserted plain"),
    ("Банк признал, что неправильно >начислил 12 млн тенге.", "asserted plain"),
    ("Он не отрицает, что >взял 2 млн рублей.", "asserted plain"),
    ("Суд не >арестовал 12 подозреваемых.", "negated not"),
    ("40 рабочих не >получили зарплату.", "asserted plain"),
    ("Суду не >доверяют 22% жителей.", "asserted plain"),
    ("Зарплату не >получают 40 шахтёров.", "asserted plain"),
    ("Школы не >построены в 12 сёлах.", "asserted plain"),
    ("Не >сданы 40 квартир.", "asserted plain"),
    ("12 игроков не >примут участия в турнире.", "planned future"),
    ("Доля не >превышает 5 процентов.", "asserted plain"),
    ("Цех не >достроили 12 рабочих.", "asserted plain"),
    ("Бригады не >достроили 12 цехов.", "negated not"),
    ("Завод откроют в мае, сейчас на нём >работают 400 человек.", "asserted plain"),
    ("Могут закрыть школу, в ней >учатся 90 детей.", "asserted plain"),
    ("Завод сможет >шить и продавать 90 шуб.", "planned future"),
    ("Без ремонта >рухнули бы 12 домов.", "possible would"),
    ("Дома были бы >построены за 12 лет.", "possible would"),
    ("Бригады >починили хотя бы 12 домов.", "asserted plain"),
    ("Вероятно, что >погибли 12 рыбаков.", "possible doubt"),
    ("Не исключено, что >погибли 12 рыбаков.", "possible doubt"),
    ("Вроде бы >задержаны 12 рыбаков.", "possible doubt"),
    ("В селе >живут 400 человек, по закону им положены льготы.", "asserted plain"),
    ("По закону, принятому в мае, льготы >получают 400 человек.", "planned norm"),
]


@pytest.mark.parametrize(("marked", "expected"), EXAMPLES)
def test_factuality(analyzer: RussianAnalyzer, marked: str, expected: str) -> None:
    at, text = marked.index(">"), marked.replace(">", "")
    page = Page(analyzer.outline(text))
    analyzer.parse(page.outline.sentences)
    site = find_site(page, scan(text).figures[0].quantity)
    assert site is not None
    token = next(t.index for t in site.sentence.tokens if t.start == at)
    fact, rule = factuality(site, (site.tree, token))
    assert f"{fact} {rule.removeprefix('factuality.')}" == expected


def test_without_an_action(analyzer: RussianAnalyzer) -> None:
    text = "По правилам в команде не более 12 игроков."
    page = Page(analyzer.outline(text))
    analyzer.parse(page.outline.sentences)
    site = find_site(page, scan(text).figures[0].quantity)
    assert site is not None
    assert factuality(site, None) == ("planned", "factuality.norm")


@pytest.mark.parametrize(
    "text", ["Погибли 12, а не 14 человек, уточнили в МЧС.", "Построено 12 школ, а не 14."]
)
def test_what_it_was_instead_of_is_denied(text: str) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == ["asserted", "negated"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Будут построены 12 школ и открыты 9 садов.", ["planned", "planned"]),
        ("Должны быть построены 12 школ и открыты 9 садов.", ["planned", "planned"]),
        ("Будут построены 12 школ, уже открыты 9 садов.", ["planned", "asserted"]),
        ("Построены 12 школ и открыты 9 садов.", ["asserted", "asserted"]),
        ("По закону льготы получают 400 семей, но живут здесь 900.", ["planned", "asserted"]),
        (
            "В школе учатся 400 детей, а осенью, как ожидается, придут ещё 50.",
            ["asserted", "planned"],
        ),
        ("Завод построил 12 домов и мог бы построить ещё 40.", ["asserted", "possible"]),
        ("На складе остаётся 40 машин, к зиме ожидается поставка ещё 20.", ["asserted", "planned"]),
        (
            "В больнице остаются 12 детей, завтра ожидается выписка ещё троих.",
            ["asserted", "planned"],
        ),
    ],
)
def test_each_of_two_clauses_says_itself_when_it_is(text: str, said: list[str]) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == said


def test_counted_plans_are_stated() -> None:
    (claim,) = svodka.read("В банке вакансий сейчас 700 тысяч предложений для горожан.")
    assert claim.factuality == "asserted"


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("40 рабочих не получили зарплату.", ("не получили", "не получить")),
        ("Не были сданы 40 квартир.", ("Не были сданы", "не сдать")),
        ("Три школы не готовы к зиме.", ("не готовы", "не готовый")),
        ("Суд не арестовал 12 подозреваемых.", ("арестовал", "арестовать")),
        ("Построено не менее 12 школ.", ("Построено", "построить")),
    ],
)
def test_what_was_not_done_has_its_not_unless_it_is_denied(
    text: str, action: tuple[str, str]
) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is not None
    assert (claim.action.text, claim.action.normal) == action


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Мэрия не планирует строить 12 школ.", "negated"),
        ("В городе не нужно строить 12 школ.", "negated"),
        ("Строительство 12 школ не планируется.", "negated"),
        ("Городу не нужны 12 школ.", "negated"),
        ("На ремонт не требуется 7 млн рублей.", "negated"),
        ("Губернатор не поручал отремонтировать 40 мостов.", "negated"),
        ("Закон не предусматривает штраф до 50 тысяч рублей.", "negated"),
        ("Мэрия не только планирует построить 12 школ, но и ищет учителей.", "planned"),
        ("Вес груза не должен превышать 40 тонн.", "planned"),
        ("Скорость не должна быть больше 40 км/ч.", "planned"),
        ("40 семьям не нужно платить за ремонт.", "planned"),
        ("12 школ не планируют ремонт.", "planned"),
        ("Два года мэрия не планирует строить школы.", "planned"),
    ],
)
def test_a_plan_that_is_denied_is_none(text: str, said: str) -> None:
    assert svodka.read(text)[0].factuality == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("План на 2026 год — 12 школ.", ["planned"]),
        ("План на год — построить 12 школ.", ["planned"]),
        ("Прогноз на 2027 год — 3,5%.", ["planned"]),
        ("План на 2025 год — 12 школ, построено 10.", ["planned", "asserted"]),
        ("Построено 10 школ, план — 12.", ["asserted", "planned"]),
        ("План на 2025 год выполнен — 12 школ.", ["asserted"]),
    ],
)
def test_what_a_plan_is_said_to_be_is_planned(text: str, said: list[str]) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Если до сентября не откроют 12 школ, дети останутся дома.", "possible"),
        ("Если завод не выплатит 40 млн рублей, его закроют.", "possible"),
        ("Если бы не построили 12 школ, дети остались бы дома.", "possible"),
        ("Если 40 рабочих не получат зарплату, они уйдут.", "possible"),
        ("Если завод не закроют, он выпустит 40 машин.", "planned"),
        ("Если в мае не открыли 12 школ, то в июне открыли все.", "negated"),
    ],
)
def test_what_may_not_be_done_is_possible(text: str, said: str) -> None:
    assert svodka.read(text)[0].factuality == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Информация о 12 погибших не соответствует действительности.", "negated"),
        ("Министр назвал ложью сообщения о закрытии 12 школ.", "negated"),
        ("Слухи о закрытии 12 школ оказались ложными.", "negated"),
        ("Данные о 40 погибших — фейк.", "negated"),
        ("Неправда, что в городе закрыли 12 школ.", "negated"),
        ("Информация о гибели 12 человек не подтвердилась.", "possible"),
        ("Больница не подтвердила информацию о 12 погибших.", "possible"),
        ("Информация о закрытии 12 школ подтвердилась.", "asserted"),
        ("Информация о закрытии 12 школ соответствует действительности.", "asserted"),
        ("Сообщения 12 школ не подтвердились.", "asserted"),
        ("Данные о доходах не подтвердили 12 чиновников.", "asserted"),
        ("За ложные сообщения о минировании задержаны 12 человек.", "asserted"),
        ("Жители не верят, что построят 12 школ.", "possible"),
        ("Жители верят, что построят 12 школ.", "planned"),
        ("Экономисты сомневаются, что цена вырастет на 5 процентов.", "possible"),
        ("Экономисты не сомневаются, что цена вырастет на 5 процентов.", "planned"),
        ("Вряд ли построят 12 школ.", "possible"),
    ],
)
def test_what_a_rumour_or_a_belief_is_worth(text: str, said: str) -> None:
    assert svodka.read(text)[0].factuality == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Правда ли, что в городе сдано 20 домов?", ["possible"]),
        ("Сколько домов сдано в городе — 20 или 30?", ["possible", "possible"]),
        ("Построят ли в городе 12 школ?", ["possible"]),
        ("Неизвестно, построены ли 12 школ.", ["possible"]),
        ("Мэрия закрыла 12 школ?", ["possible"]),
        ("Почему мэрия закрыла 12 школ?", ["asserted"]),
        ("Чем опасен закон о штрафе в 50 тысяч рублей?", ["asserted"]),
        ("Знаете ли вы, что в городе 12 школ?", ["asserted"]),
        ("Завод выпустил 40 машин — а дальше?", ["asserted"]),
        ("В городе закрыли 12 школ, но хватит ли мест в остальных?", ["asserted"]),
        ("Построено чуть ли не 40 школ.", ["asserted"]),
    ],
)
def test_what_is_only_asked_is_possible(text: str, said: list[str]) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == said


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Завод перестал выпускать 40 моделей.", ("перестал выпускать", "перестать выпускать")),
        ("40 рабочих перестали получать зарплату.", ("перестали получать", "перестать получать")),
        ("Завод перестал в мае выпускать 40 моделей.", ("перестал", "перестать")),
        ("Завод не перестал выпускать 40 моделей.", ("выпускать", "выпускать")),
    ],
)
def test_what_is_done_no_longer_is_told_with_its_end(text: str, action: tuple[str, str]) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is not None
    assert (claim.action.text, claim.action.normal) == action


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Аналитики ожидают роста цен на 12%.", "planned"),
        ("В феврале можно ожидать увеличения цен на 2%.", "planned"),
        ("Банк не ожидает роста цен на 12%.", "negated"),
        ("Люди вынуждены ожидать приёма 12 часов.", "asserted"),
        ("Решения суда ждут 12 обвиняемых.", "asserted"),
    ],
)
def test_what_somebody_waits_for_is_to_come(text: str, factuality: str) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == [factuality]
