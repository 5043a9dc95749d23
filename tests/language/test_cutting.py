"""Quick ways of cutting and telling text: what each finds is what the plain definition finds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from razdel import sentenize

from svodka.errors import LanguageError
from svodka.language import identify, readable, segmentation
from svodka.language.analysis import Outline
from svodka.language.english import analyzer as english
from svodka.language.kazakh import analyzer as kazakh
from svodka.language.quantities.marks import MARK, lower_case, marks
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.language.russian.segmentation import CLOSE, GLUED
from svodka.language.russian.segmentation import tokens as russian_tokens
from svodka.language.russian.sentences import sentence_spans
from svodka.model import Document
from svodka.reading.quantities import page
from svodka.reading.quantities.page import posted

TEXTS = [
    "Изъято 54 гранаты. Ранены 3 человека, в т.ч. 2 полицейских. Об этом сообщил А. С. Иванов.",
    "«Мы справились!» – сказал он. (См. рис. 5.) 1. Дома. 2. Школы :) Так и было...",
    "Собрали 2 134 472,44 руб. на 12. 05. 2017, т. е. 5\u00a0тыс.;  ещё «Ёлка»&nbsp;- 35-ти #тег a@b.",
    "В 2020, 2021 годах … и т. д. IV. Итог; www.example.org/12 не в счёт. İstanbul 5",
    "Он пришел. она ушла? Да! Нет",
]
PIECES = st.lists(
    st.sampled_from(
        [*'абВЁ12.,;:)(»«"!?…–- \u00a0\t#@/', "т.д.", "см. ", " 134", "&nbsp;", "www."]
    ),
    max_size=40,
).map("".join)


LOOKED_FOR = [
    *"\n .«»'*_`[]()^>#&<1Абв²ﬁ\u0301\u200b\u20e3",
    "тонн.В",
    "(http",
    "\U0001f4de 101",
]
"""Pieces of what a cheap look tells before a dear one."""


def check_sentences(text: str) -> None:
    expected = [(s.start, s.stop) for s in sentenize(text) if s.start < s.stop]
    assert list(sentence_spans(text)) == expected


def check_looks(text: str) -> None:
    for match in GLUED.finditer(text):
        assert CLOSE.search(text, match.start(), match.end() + 1)
    assert readable._is_marked(text) == bool(readable._MARKED.search(text))
    assert posted(text, []) == [match.span() for match in page._POSTED.finditer(text)]


def check_marks(text: str, start: int = 0) -> None:
    expected = []
    gap = True
    for match in MARK.finditer(text, start):
        if match.lastgroup != "space":
            expected.append((match.group(), *match.span(), match.lastgroup, gap))
        gap = match.lastgroup == "space"
    assert [(m.text, m.start, m.end, m.kind, m.gap) for m in marks(text, start)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Мост закрыли.В городе пробки. В посёлке «Лесной».Жители ждут. Из Тулы.В семь",
        "Вывезли 5 тонн.«Всё убрано», – сказали там. Осталось 3.12 мая начнут снова",
        "Читайте (https://example.org). **40** лодок, 5 м², ''так'' [1] и [сюда](https://example.org)",
        "> Сказано\n# Итоги\nСняты 7 пломб >> далее",
        "1\ufe0f\u20e3 5 лодок. \U0001f4de 101 \U0001f441 15,2K",
    ],
)
def test_cheap_looks_miss_nothing(text: str) -> None:
    check_looks(text)


@given(st.lists(st.sampled_from([*LOOKED_FOR, *TEXTS[0].split(" ")]), max_size=20).map("".join))
def test_cheap_looks_miss_nothing_whatever_the_text(text: str) -> None:
    check_looks(text)


@pytest.mark.parametrize("text", TEXTS)
def test_sentences_are_those_of_razdel(text: str) -> None:
    check_sentences(text)


@given(PIECES)
def test_sentences_are_those_of_razdel_whatever_the_text(text: str) -> None:
    check_sentences(text)


@pytest.mark.parametrize("text", TEXTS)
def test_marks_by_runs_are_those_of_the_expression(text: str) -> None:
    check_marks(text)


@given(PIECES, st.integers(0, 9))
def test_marks_by_runs_are_those_of_the_expression_whatever_the_text(text: str, start: int) -> None:
    check_marks(text, min(start, len(text)))


def test_tokens_that_come_again_share_their_strings() -> None:
    text = "Взяли «Ёлку» у «Ёлки» и сняли «Ёлку»"
    tokens = russian_tokens(text, 0, len(text))
    again = [(a, b) for a in tokens for b in tokens if a is not b and a.text == b.text == "Ёлку"]
    assert again
    assert all(a.text is b.text and a.low is b.low for a, b in again)
    assert [token.low for token in tokens] == [token.text.lower() for token in tokens]


@pytest.mark.parametrize("text", ["Ёж İ Я", "", "ǅ İİ"])
def test_lower_case_keeps_every_letter_at_its_place(text: str) -> None:
    low = lower_case(text)
    assert len(low) == len(text)
    assert all(a in (b, b.lower()) for a, b in zip(low, text, strict=True))


RUSSIAN = "Пограничники остановили у переправы сорок два человека, сообщили в управлении. " * 5
KAZAKH = "Бүгін таңертең Алматы облысында қырық екі адам ұсталды, деп хабарлады полиция өкілі."
ENGLISH = (
    "The border guards stopped forty-two people at the river crossing, the police said on Sunday."
)


@pytest.mark.parametrize(
    "lines",
    [
        [RUSSIAN],
        [RUSSIAN, "", "Reuters", RUSSIAN],
        [RUSSIAN, KAZAKH, "5", RUSSIAN],
        [RUSSIAN, ENGLISH],
        [ENGLISH, RUSSIAN],
        [KAZAKH, "Бұл - 5"],
        [RUSSIAN.replace("ы", "и").replace("э", "е")],
    ],
)
def test_plain_russian_is_what_counting_letters_finds(
    lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document("\n".join(lines))

    def found() -> list[tuple[str, str]] | str:
        try:
            return [(code, part.text) for code, part in identify.parts(document)]
        except LanguageError as error:
            return str(error)

    quick = found()
    monkeypatch.setattr(identify, "_plainly_russian", lambda sample: False)
    monkeypatch.setattr(identify, "_wholly_russian", lambda text: False)
    assert quick == found()


def check_ends(outline: Outline) -> None:
    for sentence in outline.sentences:
        assert sentence.start == sentence.tokens[0].start
        assert sentence.end == sentence.tokens[-1].end
        assert [t.index for t in sentence.tokens] == list(range(len(sentence.tokens)))


@pytest.mark.parametrize("language", [english, kazakh])
@given(st.one_of(st.text(max_size=80), PIECES, st.sampled_from(TEXTS)))
def test_a_sentence_ends_where_the_tokens_do_that_are_found_later(language: Any, text: str) -> None:
    check_ends(segmentation.outline(text, language.abbreviations(), language.tokens))


@given(st.one_of(st.text(max_size=80), PIECES, st.sampled_from(TEXTS)))
def test_a_russian_sentence_ends_where_the_tokens_do_that_are_found_later(text: str) -> None:
    check_ends(RussianAnalyzer().outline(text))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The mayor left.Last year he stayed.", ["left.", "stayed."]),
        ("He paid 40 euros.It was dear, said St.John.", ["euros.", "St.John."]),
        ("Karsun.Com sold it, as did Mail.Ru and karsun.Com a year ago.", ["ago."]),
        ("The board met in Tirsk.The mayor came.", ["Tirsk.", "came."]),
        ("The bank of Karsun opened in 1907.It has 40 clerks.", ["1907.", "clerks."]),
        ('"We have sold it."A clerk left.', ['it."', "left."]),
        ('The mayor left."We have sold it," he said.', ["left.", "said."]),
        ("Vidal works for Tirsk.At, which sells 40 cups.", ["cups."]),
        ("The U.S.The mayor knows it.", ["it."]),
        ("It was 5 °C. Snow fell on R. C. Lunn.", ["°C.", "Lunn."]),
    ],
)
def test_the_space_behind_a_sentence_may_be_lost(text: str, ends: list[str]) -> None:
    outline = segmentation.outline(
        text, english.abbreviations(), english.tokens, openers=english.openers()
    )
    assert [text[s.start : s.end].rsplit(maxsplit=1)[-1] for s in outline.sentences] == ends
