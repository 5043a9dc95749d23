"""What so many did not do has one normal form in all languages: that of the deed, with «not»."""

from __future__ import annotations

import pytest

from svodka.language.languages import LANGUAGES
from svodka.language.undone import deed_undone, undone
from svodka.reader import Reader

SAID = [
    ("Шестьдесят докеров не получили зарплату.", "не получили", "не получить"),
    ("В городе не построена 31 школа.", "не построена", "не построить"),
    ("Шестьдесят докеров не успели получить деньги.", "не успели получить", "не получить"),
    ("Из порта не смогли выйти 14 судов.", "не смогли выйти", "не выйти"),
    ("Сдать нормы не смогли 20 докеров.", "Сдать", "не сдать"),
    ("Каждый пятый докер не мог купить билет.", "не мог купить", "не купить"),
    ("Тридцати семьям не удалось вернуться.", "не удалось вернуться", "не вернуться"),
    ("Двадцать докеров не стали подписывать акт.", "не стали подписывать", "не подписывать"),
    ("К зиме не готовы пять мостов.", "не готовы", "не готовый"),
    ("Forty ships failed to arrive.", "failed to arrive", "not arrive"),
    ("Forty dockers were unable to get a room.", "were unable to get", "not get"),
    ("Forty families did not manage to return.", "did not manage to return", "not return"),
    ("Twelve boats were not able to sail.", "were not able to sail", "not sail"),
    ("Some 2,000 families have yet to return.", "have yet to return", "not return"),
    ("Some 60 boats have yet to be built.", "have yet to be built", "not build"),
    ("Sixty boats had yet to be fully repaired.", "had yet to be fully repaired", "not repair"),
    ("Sixty dockers are yet to receive a reply.", "are yet to receive", "not receive"),
    ("Sixty dockers did not receive their wages.", "did not receive", "not receive"),
    ("Five bridges are not ready.", "are not ready", "not ready"),
    ("Of the 90 bridges, 14 were never repaired.", "were never repaired", "not repair"),
    ("Портта 60 докер жалақы алған жоқ.", "алған жоқ", "алу емес"),
    ("Сұралғандардың 22 пайызы портқа сенбейді.", "сенбейді", "сену емес"),
    ("Олардың 9-ы сынаққа қатыса алмай қалды.", "қатыса алмай", "қатысу емес"),
    ("Балалардың 12-сі екпе алмаған.", "екпе алмаған", "алу емес"),
    ("Порттағы 9 докер жұмыс таппай жүр.", "таппай жүр", "табу емес"),
    ("Көпірлердің 5-і дайын емес.", "дайын емес", "дайын емес"),
    ("Докерлердің 40%-ы риза емес.", "риза емес", "риза емес"),
    ("Былтыр 40 отбасы көше алмады.", "көше алмады", "көшу емес"),
    ("Былтыр 40 отбасы үйіне қайта алмады.", "қайта алмады", "қайту емес"),
    ("Докерлердің 15 пайызы үйіне орала алмай отыр.", "орала алмай", "оралу емес"),
    ("Былтыр 25 студент емтихан тапсыра алмады.", "тапсыра алмады", "тапсыру емес"),
    ("Былтыр 20 фермер арпа сеуіп үлгермеді.", "сеуіп үлгермеді", "себу емес"),
    ("Былтыр 40 мектеп салынбай қалды.", "салынбай қалды", "салыну емес"),
    ("Былтыр 18 көпір жөнделмей тұр.", "жөнделмей тұр", "жөнделу емес"),
    ("Былтыр 60 бала мектепке бармай қалды.", "бармай қалды", "бару емес"),
    ("Қолданылмай жатқан 40 үй бар.", "Қолданылмай жатқан", "қолданылу емес"),
]
DONE = [
    ("Шестьдесят докеров получили зарплату.", "получить"),
    ("Полиция не задержала 60 докеров.", "задержать"),
    ("Полиция не смогла задержать 60 докеров.", "задержать"),
    ("Полиции не удалось задержать 60 докеров.", "задержать"),
    ("Шестьдесят человек не смогли спасти.", "спасти"),
    ("Порт не может принять 60 судов.", "принять"),
    ("Мэрия не стала закрывать 12 школ.", "закрывать"),
    ("Шестьдесят докеров не могли не прийти.", "прийти"),
    ("Шестьдесят докеров отказались уехать.", "отказаться"),
    ("Police failed to detain 60 dockers.", "detain"),
    ("The port has yet to sell 60 boats.", "sell"),
    ("Sixty dockers refused to leave.", "refuse"),
    ("Sixty pumps failed.", "fail"),
    ("Police did not detain 60 dockers.", "detain"),
    ("Forty firms not only closed but left town.", "close"),
    ("Полиция 60 докерді ұстаған жоқ.", "ұстау"),
    ("Полиция 60 докерді таппай жүр.", "табу"),
    ("Полиция 60 докерді ұстай алмады.", "ұстау"),
    ("Полиция 60 докерді тауып үлгермеді.", "табу"),
    ("Былтыр 40 компания салық төлеуді тоқтатты.", "тоқтату"),
    ("Былтыр 60 докер портқа жете алмай, көз жұмған.", "жұму"),
    ("Шығын 5 пайыздан аспай тұр.", "асу"),
    ("Елде 3 порт жоқ.", "жоқ"),
]


@pytest.mark.parametrize(("text", "words", "normal"), SAID)
def test_what_was_not_done_has_its_not(reader: Reader, text: str, words: str, normal: str) -> None:
    actions = [claim.action for claim in reader.read(text).claims if claim.action is not None]
    assert (words, normal) in [(one.text, one.normal) for one in actions]


@pytest.mark.parametrize(
    "text", ["At least 300 dockers have yet to be paid.", "Sixty dockers failed to be seen."]
)
def test_to_whom_nothing_was_done_does_nothing(reader: Reader, text: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.actor is None


@pytest.mark.parametrize(("text", "normal"), DONE)
def test_no_other_deed_has_one(reader: Reader, text: str, normal: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.action is not None
    assert (claim.action.normal, deed_undone(claim.action.normal)) == (normal, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_deed_is_found_again(language: str) -> None:
    denied = undone("pay", language)
    assert deed_undone(denied, language) == deed_undone(denied) == "pay"
