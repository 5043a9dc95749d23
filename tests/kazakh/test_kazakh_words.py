"""Kazakh words that end like words of another kind."""

from __future__ import annotations

import pytest

from svodka.language.kazakh.morphology.tags import tag


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
    ],
)
def test_words_that_end_like_another_kind(word: str, following: str, pos: str) -> None:
    assert tag(word, following)[0] == pos


@pytest.mark.parametrize("low", ["ұсынған", "сыйлады", "бақылады", "тойлады", "тұтынды"])
def test_who_offers_is_no_one_offered(low: str) -> None:
    assert "Voice" not in tag(low, ".")[1]


def test_a_head_is_owned() -> None:
    assert tag("басшысы", "берген")[1].get("Poss") == "Yes"
