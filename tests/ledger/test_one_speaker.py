"""One official is one speaker, in whichever of three languages and with or without the office told."""

from __future__ import annotations

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.facets import speaker
from svodka.reader import Reader
from svodka.web.namesakes import holder
from svodka.web.offices import is_office

TOLD = {
    "ru": "Министр обороны Ахмет Сеитов сообщил, что задержано 12 человек.",
    "en": "Defense Minister Akhmet Seitov said 12 people were detained.",
    "kk": "Қорғаныс министрі Ахмет Сейітов 12 адам ұсталғанын айтты.",
}


def test_an_official_is_one_speaker_in_three_languages() -> None:
    found = {}
    for language, text in TOLD.items():
        (claim,) = Reader(language).read(text).claims
        assert claim.speaker is not None
        assert is_office(claim.speaker.role or "")
        found[language] = (
            speaker(claim.speaker.name, catalogue(), language),
            holder(claim.speaker.name, claim.speaker.role, catalogue()).institution,
        )
    assert found["ru"] == found["en"]
    assert found["ru"][1] == found["kk"][1]
