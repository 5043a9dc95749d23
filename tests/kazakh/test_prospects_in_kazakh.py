"""Kazakh deeds that can be done or not, are provided for, scheduled or agreed, and so not done."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

CASES = r"""
negated | Бұл жерде 12 мектеп салуға болмайды.
negated | 12 мектеп салуға мүмкіндік жоқ.
negated | 12 мектеп салмаймыз.
possible | 12 мектеп салуға мүмкіндік бар.
possible | 12 ауылға тасқын қаупі төніп тұр.
planned | 5 кг-нан артық балық аулауға болмайды.
planned | 12 мектептің ашылуы қыркүйекке белгіленген.
planned | Мақсат — 12 мектеп ашу.
planned | 40 тонна жинаймыз деп отырмыз.
planned | 12 мектеп салу туралы келісімшартқа қол қойылды.
planned | Жоба 12 мектеп салуға мүмкіндік береді.
asserted | Жоба 12 мектеп салуға мүмкіндік берді.
planned | Шығын 12 млрд теңгеден асады деген жоспар бар.
planned | Депутаттардың ұсынысы: 12 мектеп салу.
planned | Алдағы міндеттер:\n1. Мектептерге 12 автобус сатып алу.
asserted | Атқарылған жұмыс:\n1. Мектептерге 12 автобус сатып алу.
asserted | Міндет орындалды: 12 мектеп салу.
planned | Түнде желдің екпіні 12 м/с жетеді.
planned | Түнде 12 градус.
asserted | Түнде желдің екпіні 12 м/с жетті.
asserted | Түнде 12 градус болды.
planned | Бюджетте 40 млн теңге қарастырылған.
asserted | Шарт бойынша 12 мектеп салынды.
asserted | 12 адам шартқа қол қойды.
asserted | Олар 12 дәретхананы қолдануға мәжбүр.
planned | Банк ауылға 12 млн теңге бөлуді қарастырып жатыр.
planned | Жол жөндеуге 12 млрд теңге бөлу қарастырылып отыр.
negated | Әкімдік 12 мектеп салуды қарастырған жоқ.
asserted | Комиссия 12 өтінішті қарастырды.
planned | Тараптар сауданы 3 млрд долларға дейін ұлғайту бойынша жол картасын қабылдады.
asserted | Ауылда 12 мектеп салу бойынша жұмыс жүріп жатыр.
planned | Экспортты 30 млрд долларға жеткізу мақсаты сөз болды.
planned | Зауыт көршісінен 12 вагон сатып алатын болып келісті.
asserted | Қонақтар 12 доп соқса, алаң иелері бір доппен жауап қайырды.
possible | Баға 12 пайызға өссе, дүкен жабылады.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_is_not_done_yet(case: str) -> None:
    factuality, text = case.split(" | ")
    [claim] = svodka.read(text.replace("\\n", "\n"), language="kk", published=dt.date(2025, 6, 11))
    assert claim.factuality == factuality
