"""Kazakh in Latin letters is read as Cyrillic, and every span is one of the text as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.language.identify import recognised
from svodka.language.kazakh.latin import is_latin, transliterated
from svodka.language.kazakh.plain_letters import spelt_out
from svodka.language.readable import original_span
from svodka.model import check_span
from svodka.reader import Reader

LATIN_2021 = "Jyl basynan beri 17 myñnan astam oq-därı tärkılendı, dep habarlady ministrlık."
LATIN_2018 = "Jyl basynan beri shekarashylar 54 granata tapty, bul ótken jylǵydan kóp dedi ministr."


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Qazaqstan", "Қазақстан"),
        ("myñnan astam", "мыңнан астам"),
        ("teñge jäne köl", "теңге және көл"),
        ("ótken jylǵy shekara", "өткен жылғы шекара"),
        ("11 myŋ aumaǧynda", "11 мың аумағында"),
        ("ósken polısııa aıaqtady", "өскен полиция аяқтады"),
        ("ósken komıssııa ketse, tsement", "өскен комиссия кетсе, цемент"),
        ("ósken vaktsına", "өскен вакцина"),
        ("ósken polisiia", "өскен полісія"),
        ("AQSh dollary", "АҚШ доллары"),
        ("ósken ıýan azaıýy, IÝNESKO", "өскен юан азаюы, ЮНЕСКО"),
        ("ósken bıýdjet, valıýta, qıýǵa", "өскен бюджет, валюта, қиуға"),
        ("ötken iuanğa aiu, biudjet", "өткен юанға аю, бюджет"),
        ("iağni ösken Iadro", "яғни өскен Ядро"),
        ("ıaǵnı ósken", "яғни өскен"),
        ("Оtken jyly ósti", "Өткен жылы өсті"),
        ("ötken aydıñ 20-sı", "өткен айдың 20-сы"),
        ("adamdardıñ jalpı sanı 400 bolğan", "адамдардың жалпы саны 400 болған"),
        ("biıl policiya jiırma adamdı wstağan", "биыл полиция жиырма адамды ұстаған"),
        ("ministrliktiñ bes million qarjısı", "министрліктің бес миллион қаржысы"),
        ("óndiris, elektr eksporty, el eńbegi", "өндіріс, электр экспорты, ел еңбегі"),
    ],
)
def test_letters(latin: str, cyrillic: str) -> None:
    assert transliterated(latin)[0] == cyrillic


@given(st.text("aáäeıiİIoóuúyýsSſhHcCtTşqz ", max_size=20))
def test_any_letters_are_read_and_lead_back(text: str) -> None:
    read, offsets = transliterated(text)
    assert original_span(offsets, 0, len(read)) == (0, len(text))


def test_two_letters_for_one_keep_their_place() -> None:
    text, offsets = transliterated("ótken shekarashy keldi")
    start = text.index("келді")
    assert original_span(offsets, start, start + 5) == (17, 22)


@pytest.mark.parametrize("text", [LATIN_2021, LATIN_2018])
def test_latin_kazakh_is_recognised(text: str) -> None:
    assert is_latin(text)
    assert recognised(text) == "kk"


@pytest.mark.parametrize(
    "text",
    [
        "The border guards stopped forty-two people at the river crossing on Sunday.",
        "Die Grenzschützer haben am Sonntag zweiundvierzig Menschen am Fluss angehalten.",
        "Sınır muhafızları pazar günü nehir geçişinde kırk iki kişiyi durdurdu, dedi bakan.",
    ],
)
def test_other_languages_are_not(text: str) -> None:
    assert not is_latin(text)


def test_claims_cite_the_latin_text() -> None:
    claims = {t: Reader().read(t).claims for t in (LATIN_2021, LATIN_2018)}
    first, second = claims[LATIN_2021][0], claims[LATIN_2018][0]
    assert first.quantity.text == "17 myñnan astam"
    assert first.counted is not None
    assert first.counted.text == "oq-därı"
    assert second.counted is not None
    assert (second.counted.text, second.counted.normal) == ("granata", "граната")
    for text, found in claims.items():
        for claim in found:
            for span in (claim.quantity, claim.counted, claim.action, claim.actor, claim.period):
                if span is not None:
                    check_span(text, span)


def test_the_turkic_letters_tell_a_day_from_a_figure() -> None:
    text = "Bıltır 12 mausım küni auıldıñ 40 twrğını köşirilgen, dep habarladı ministrlik."
    [claim] = Reader("kk").read(text).claims
    assert claim.quantity.text == "40"
    assert claim.period is not None
    assert claim.period.text == "Bıltır 12 mausım küni"


def test_a_few_words_are_enough_where_the_language_is_known() -> None:
    (claim,) = Reader("kk").read("Baǵa 480 teńge boldy.").claims
    assert (claim.quantity.text, claim.quantity.unit) == ("480 teńge", "KZT")


def test_spans_find_their_way_back_past_hidden_signs() -> None:
    text = "Ba\u00adǵa 480 te\u00adńge boldy."
    (claim,) = Reader("kk").read(text).claims
    assert (claim.quantity.text, claim.quantity.unit) == ("480 te\u00adńge", "KZT")
    check_span(text, claim.quantity)


def test_letters_with_signs_are_enough_where_the_language_is_known() -> None:
    (claim,) = Reader("kk").read("Qalaǵa 40 jańa kólik jetkiziledi.").claims
    assert claim.action is not None
    assert claim.action.text == "jetkiziledi"


def test_a_headline_of_known_words_is_enough() -> None:
    (claim,) = Reader().read("Qorǵa 12 paiyz qosyldy").claims
    assert (claim.quantity.text, claim.quantity.unit) == ("12 paiyz", "%")


def test_of_two_words_that_a_russian_keyboard_writes_alike_the_one_as_it_stands_is_meant() -> None:
    assert spelt_out("40 мын тонна, 9 миллиард тенге") == "40 мың тонна, 9 миллиард теңге"
