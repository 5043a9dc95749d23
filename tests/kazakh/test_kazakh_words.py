"""Kazakh words that end like words of another kind."""

from __future__ import annotations

import pytest

from svodka.language.kazakh.morphology.infinitives import infinitive
from svodka.language.kazakh.morphology.tags import tag
from svodka.language.kazakh.morphology.words import one_owned


@pytest.mark.parametrize(
    ("word", "following", "pos"),
    [
        ("азаматын", "ұстады", "NOUN"),
        ("аумақ", "жанып", "NOUN"),
        ("полицейді", "тамақпен", "NOUN"),
        ("факті", ".", "NOUN"),
        ("бюджеті", ".", "NOUN"),
        ("қолғап", "тарту", "NOUN"),
        ("астық", ",", "NOUN"),
        ("өзбекстандық", ",", "ADJ"),
        ("аудандық", ",", "ADJ"),
        ("ауыспалы", "астық", "ADJ"),
        ("табиғи", "газ", "ADJ"),
        ("экономикамыз", "өсті", "NOUN"),
        ("көшіреміз", ",", "VERB"),
        ("жемістерді", ",", "NOUN"),
        ("қайтарды", ".", "VERB"),
        ("шығарды", ".", "VERB"),
        ("берді", ".", "AUX"),
        ("өткіздік", ".", "VERB"),
        ("сатыла", "бастады", "VERB"),
        ("аудармашының", "көмегі", "NOUN"),
        ("құдық", "болса", "NOUN"),
        ("басты", ".", "VERB"),
        ("сәби", "дүниеге", "NOUN"),
        ("қалыпты", ".", "ADJ"),
        ("сору", "құралы", "VERB"),
        ("айтарлықтай", "134", "ADV"),
        ("құрдық", ".", "VERB"),
        ("оралды", ".", "VERB"),
        ("бөлгелі", "отыр", "VERB"),
        ("табады", ".", "VERB"),
        ("майшабақ", "сатылды", "NOUN"),
        ("шабуылды", "тойтарды", "NOUN"),
        ("кибершабуылды", "тойтарды", "NOUN"),
        ("веб-сайтын", "жапты", "NOUN"),
        ("мектеп-интернатын", "бітірді", "NOUN"),
        ("микрокредитін", "өтеді", "NOUN"),
        ("шоколады", "қымбаттады", "NOUN"),
        ("препаратын", "сатты", "NOUN"),
        ("автоматтандырды", ".", "VERB"),
        ("қарады", ".", "VERB"),
        ("сататын", "дүкен", "VERB"),
    ],
)
def test_words_that_end_like_another_kind(word: str, following: str, pos: str) -> None:
    assert tag(word, following)[0] == pos


@pytest.mark.parametrize("low", ["ұсынған", "сыйлады", "бақылады", "тойлады", "тұтынды"])
def test_who_offers_is_no_one_offered(low: str) -> None:
    assert "Voice" not in tag(low, ".")[1]


@pytest.mark.parametrize(
    ("low", "expected"),
    [
        ("ауды", "ау"),
        ("аулар", "ау"),
        ("майшабақты", "майшабақ"),
        ("майшабағы", "майшабақ"),
        ("шабуылдың", "шабуыл"),
    ],
)
def test_a_noun_has_its_lemma(low: str, expected: str) -> None:
    assert tag(low, "тәркіледі")[2] == expected


@pytest.mark.parametrize(
    ("low", "expected"),
    [("атысуында", "атысу"), ("тексеруінен", "тексеру"), ("кесуінің", "кесу"), ("сатуына", "сату")],
)
def test_a_deed_of_somebody_keeps_its_name(low: str, expected: str) -> None:
    assert infinitive(low) == expected


def test_a_head_is_owned() -> None:
    assert tag("басшысы", "берген")[1].get("Poss") == "Yes"


@pytest.mark.parametrize(
    ("form", "of"),
    [
        ("салынады", "салыну"),
        ("жөнделеді", "жөнделу"),
        ("көшірілетін", "көшірілу"),
        ("оқиды", "оқу"),
        ("жойып", "жою"),
        ("жойды", "жою"),
        ("туды", "туу"),
        ("қиды", "қию"),
        ("тәркіледі", "тәркілеу"),
        ("бастады", "бастау"),
        ("азайды", "азаю"),
        ("көбейді", "көбею"),
        ("кеңейеді", "кеңею"),
        ("азаятын", "азаю"),
        ("көтереді", "көтеру"),
        ("сұрады", "сұрау"),
        ("орнатады", "орнату"),
        ("импорттады", "импорттау"),
        ("табады", "табу"),
        ("кіреді", "кіру"),
        ("құрайды", "құрау"),
        ("қарады", "қарау"),
        ("салынатынын", "салыну"),
        ("бөлінетіні", "бөліну"),
        ("жұмсалады", "жұмсалу"),
        ("тауып", "табу"),
        ("қатысады", "қатысу"),
        ("келіседі", "келісу"),
        ("сөйлеседі", "сөйлесу"),
        ("жасады", "жасау"),
        ("басады", "басу"),
        ("аралады", "аралау"),
        ("оқыды", "оқу"),
        ("оқымаған", "оқу"),
        ("қатыспай", "қатысу"),
        ("таппай", "табу"),
        ("қарамай", "қарау"),
        ("дейді", "деу"),
    ],
)
def test_a_verb_has_its_infinitive(form: str, of: str) -> None:
    """«Салынады» was «салынау», «жойып» was «жойу»: no other text has such verbs."""
    assert infinitive(form) == of


@pytest.mark.parametrize(
    ("form", "one"),
    [("органдары", "органы"), ("мүшелері", "мүшесі"), ("мектептері", "мектебі")],
)
def test_of_many_that_belong_to_something_one_is_told(form: str, one: str) -> None:
    assert one in one_owned(form)
