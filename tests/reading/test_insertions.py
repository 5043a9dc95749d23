"""Sentences and paragraphs put between others: what stands on its own is read as before.

Each pair is a text and another that says the same with more beside it; the last figures are compared.
"""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim, Document
from svodka.reader import Reader

DAY = dt.date(2025, 11, 12)
KOREA = (
    "Тем временем в Сеуле министерство труда Республики Корея сообщило, что в 2022 году безработица "
    "в стране составила 2,9%. Пособия получили 640 тысяч человек.\n\n"
)
BANK = (
    "Банк «Меридиан» в 2021 году выдал в Калининграде 7300 кредитов. Президент банка Роман Ежов заявил, "
    "что просрочка не превышает 3%.\n\n"
)
BUDGET = "Министр финансов края Олег Тарасов заявил, что госдолг снизится на 6%. "
HEALTH = "Министр здравоохранения края Анна Ветрова заявила, что больных стало меньше на 6%. "
SHE = "Сенатор Лилия Гумерова заявила, что вопрос требует отдельного обсуждения. "
HE = "Сенатор Пётр Гусев заявил, что вопрос требует отдельного обсуждения. "


def last(reader: Reader, text: str) -> Claim:
    """The last figure of a text."""
    return reader.read(Document(text, published=DAY, language="ru")).claims[-1]


def speaker(claim: Claim) -> str | None:
    return claim.speaker.name if claim.speaker else None


@pytest.mark.parametrize(
    ("before", "between", "sentence", "name"),
    [
        (
            BUDGET,
            SHE,
            "По его словам, налоговые поступления выросли до 22 млрд рублей.",
            "Олег Тарасов",
        ),
        (BUDGET, SHE, "По его данным, на дороги потратили 8 млрд рублей.", "Олег Тарасов"),
        (BUDGET, SHE, "Он добавил, что на дороги потратили 8 млрд рублей.", "Олег Тарасов"),
        (HEALTH, HE, "По её словам, в больницах лежат 87 детей.", "Анна Ветрова"),
        (HEALTH, HE, "Она добавила, что в больницах лежат 87 детей.", "Анна Ветрова"),
        (HEALTH, HE, "«В больницах лежат 87 детей», — уточнила она.", "Анна Ветрова"),
    ],
)
def test_a_pronoun_does_not_mean_whoever_of_the_other_gender_spoke_in_between(
    reader: Reader, before: str, between: str, sentence: str, name: str
) -> None:
    assert speaker(last(reader, before + sentence)) == name
    assert speaker(last(reader, before + between + sentence)) == name


def test_a_pronoun_may_mean_who_spoke_in_between_where_the_gender_fits(reader: Reader) -> None:
    text = BUDGET + HE + "По его словам, налоговые поступления выросли до 22 млрд рублей."
    assert speaker(last(reader, text)) == "Пётр Гусев"


@pytest.mark.parametrize(
    ("foreign", "text"),
    [
        (
            KOREA,
            "МВД России в 2024 году выдворило из страны 157 тысяч иностранцев. "
            "Ещё 267 тысячам запретили въезд. Полиция составила 34 тысячи протоколов.\n\n"
            "Официальный представитель ведомства Ирина Волк выступила в Самаре.",
        ),
        (
            BANK,
            "Завод «Уралмет» в Серове в октябре уволил 140 рабочих. Производство стали упало на 22%. "
            "Долг предприятия достиг 3,5 млрд рублей.",
        ),
    ],
)
def test_a_paragraph_that_begins_about_something_else_is_nobodys_words(
    reader: Reader, foreign: str, text: str
) -> None:
    read = reader.read(Document(foreign + text, published=DAY, language="ru"))
    told = [speaker(claim) for claim in read.claims if claim.sentence[0] >= len(foreign)]
    assert set(told) == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Дума Приозёрского края приняла бюджет на 2026 год. "
        "Доходы составят 48,3 млрд рублей, расходы — 51,7 млрд рублей.",
        "В субботу 8 ноября в Омске выбирали председателя союза садоводов. "
        "Им стал Андрей Лосев, за которого проголосовали 157 делегатов при 172 голосах против.",
    ],
)
def test_figures_of_a_sentence_without_a_time_are_of_one_time(reader: Reader, text: str) -> None:
    *_, first, second = reader.read(Document(text, published=DAY, language="ru")).claims
    assert second.period is not None
    assert first.period == second.period


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Фермеры провели сход.\n\n",
        "Аграрии Степного края засеяли 420 тысяч гектаров. В хозяйстве работают 35 тракторов.\n\n",
    ],
)
def test_who_was_given_by_those_whom_nobody_names_gave_nothing(reader: Reader, before: str) -> None:
    claim = last(reader, before + "Фермерам выплатили 75 млн рублей компенсаций.")
    assert claim.actor is None
