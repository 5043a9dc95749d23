"""Deeds that are agreed, allowed, tried, paid for, planned by their time or forbidden, and so not done."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

CASES = """
negated | Суд запретил сносить 12 домов.
negated | Здесь запрещено строить 12 домов.
negated | Суд не разрешил снести 12 домов.
negated | Сорвано строительство 12 школ.
negated | Предотвращена гибель 40 человек.
negated | Это ложь, что погибли 40 человек.
negated | Неверно, что погибли 40 человек.
negated | Ранее ошибочно сообщалось о гибели 40 человек.
planned | Мэрия разрешила построить 12 домов.
planned | Компания готова построить 12 школ.
planned | Компания выразила готовность построить 12 школ.
planned | Контрабандисты пытались вывезти 40 тонн зерна.
planned | Пресечена попытка вывезти 40 тонн зерна.
planned | Подписан договор на строительство 12 школ.
planned | Объявлен тендер на закупку 40 автобусов.
planned | На строительство 12 школ выделили деньги.
planned | Открытие 12 школ намечено на сентябрь.
planned | Для строительства 12 школ выделили деньги.
planned | Открытие 12 школ перенесли на осень.
planned | Суд отложил рассмотрение 12 дел.
planned | Сдача 40 домов отложена.
planned | Постройте 12 школ!
planned | Не разрешили ловить больше 5 кг рыбы.
planned | Запрещено ловить больше 5 кг рыбы.
planned | Месячная норма — 40 мм.
planned | Лимит на снятие — 40 тысяч рублей.
planned | Посадите 12 деревьев!
planned | С 1 июля пенсии растут на 12 процентов.
planned | Завтра открываются 12 школ.
planned | Через год здесь 12 школ.
planned | До конца года — 12 школ.
possible | Не подтверждена гибель 40 человек.
asserted | Подтверждена гибель 40 человек.
asserted | За него готовы отдать голоса примерно 40% избирателей.
asserted | 12 заключённых попытались бежать.
asserted | Пытались вывезти зерно 12 человек.
asserted | Область запретила въезд более 140 артистам.
asserted | Суд запретил 12 организаций.
asserted | Разрешение на работу получили 40 человек.
asserted | Компания выиграла контракт на 40 млн рублей.
asserted | Заключено 12 контрактов на поставку угля.
asserted | Отменены 12 рейсов.
asserted | Без воды остались 40 домов.
asserted | Нормы нарушили 12 водителей.
asserted | Обратите внимание: погибли 40 человек.
asserted | До конца года осталось 12 дней.
asserted | На выборы в сентябре зарегистрированы 12 кандидатов.
asserted | Перенесли могилы 12 солдат.
asserted | Перенесли 12 рейсов.
asserted | Семья отложила 12 тысяч рублей.
asserted | Открытие 12 школ состоялось в сентябре.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_is_not_done_yet(case: str) -> None:
    factuality, text = case.split(" | ")
    [claim] = svodka.read(text, language="ru", published=dt.date(2025, 6, 11))
    assert claim.factuality == factuality


def test_what_is_put_off_is_to_be_done_then() -> None:
    text = "Мэрия перенесла открытие 12 школ на осень."
    [claim] = svodka.read(text, language="ru", published=dt.date(2026, 5, 13))
    assert claim.action is not None
    assert claim.action.text == "открытие"
    assert claim.period is not None
    assert claim.period.from_date == dt.date(2026, 9, 1)
