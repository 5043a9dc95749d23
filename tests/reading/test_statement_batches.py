"""What is made for many statements at once is what is made for each alone."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from svodka.language.analysis import Outline
from svodka.language.russian import shipped
from svodka.reading.choice.chooser import Chooser
from svodka.reading.statements.contents.choices import OneHot, weigh
from svodka.reading.statements.contents.decisions import chooser_of, content_decisions
from svodka.reading.statements.cues.saying import cue_words
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import Facts, about_this, between
from svodka.reading.statements.onward.steps import end_of
from svodka.reading.statements.reader import Asked, StatementCandidate, StatementReader
from svodka.reading.statements.speakers.choice import speaker_choices
from svodka.reading.statements.speakers.standing import Mentions

ANALYZER = shipped.analyzer()
TEXTS = (
    "Министр Олег Рябов отметил, что ведётся борьба с контрабандой. В частности, изъято 54 гранаты.",
    "По словам мэра Анны Лис, мост откроют в мае. «Осталось убрать леса», — добавила она.",
    "Дорогу закрыли на ремонт. Об этом сообщил диспетчер Пётр Сомов. Объезд займёт 20 минут.",
)


def parsed(text: str) -> Outline:
    outline = ANALYZER.outline(text)
    ANALYZER.parse(outline.sentences)
    return outline


@pytest.fixture(scope="module")
def documents() -> list[Discourse]:
    return [Discourse(parsed(text), cue_words()) for text in TEXTS]


def test_documents_read_together_are_read_as_each_alone() -> None:
    reader = StatementReader(shipped.weights("statements"))
    outlines = [parsed(text) for text in TEXTS]
    together = reader.read_many([Asked(outline) for outline in outlines])
    for outline, said in zip(outlines, together, strict=True):
        alone = reader.read(outline)
        assert [(c.start, c.end, c.kept, c.speaker) for c in said] == [
            (c.start, c.end, c.kept, c.speaker) for c in alone
        ]


def test_only_what_holds_a_place_is_told_where_only_that_is_asked() -> None:
    reader = StatementReader(shipped.weights("statements"))
    outline = parsed(TEXTS[0])
    at = TEXTS[0].index("54 гранаты")
    places = [(at, at + len("54 гранаты"))]
    (told,) = reader.read_many([Asked(outline, places)], all_kept=False)
    (everything,) = reader.read_many([Asked(outline, places)])
    assert told
    holding = [c for c in everything if c.start <= at < c.end]
    assert list(map(_rounded, told)) == list(map(_rounded, holding))


def _rounded(one: StatementCandidate) -> StatementCandidate:
    """A candidate whose chances are rounded: products of other sizes round otherwise."""
    speakers = tuple((speaker, round(chance, 5)) for speaker, chance in one.speakers)
    return dataclasses.replace(one, speakers=speakers)


def test_choices_laid_together_are_weighed_as_their_groups(documents: list[Discourse]) -> None:
    chooser = chooser_of(shipped.weights("statements"), "content")
    decisions = [decision for d in documents for decision in content_decisions(d)]
    groups = chooser.chances([decision.group() for decision in decisions])
    for chances, expected in zip(
        weigh([decision.choice for decision in decisions], chooser), groups, strict=True
    ):
        assert np.allclose(chances, expected, atol=1e-5)


def test_speakers_asked_together_have_the_rows_that_each_has_alone(
    documents: list[Discourse],
) -> None:
    asked = [
        (d, Mentions(d), [decision.proposals[0] for decision in content_decisions(d)])
        for d in documents
    ]
    together = iter(speaker_choices(asked))
    for d, mentions, proposals in asked:
        for proposal in proposals:
            (alone,) = speaker_choices([(d, mentions, [proposal])])
            choice = next(together)
            assert np.array_equal(choice.group().numbers, alone.group().numbers)
            assert choice.keys == alone.keys


def test_the_chooser_of_speakers_sees_all_its_numbers(documents: list[Discourse]) -> None:
    chooser = Chooser.from_arrays(shipped.weights("statements"), "speaker")
    (choice,) = speaker_choices(
        [
            (
                documents[1],
                Mentions(documents[1]),
                [next(content_decisions(documents[1])).proposals[0]],
            )
        ]
    )
    width = choice.group().numbers.shape[1]
    assert width + len(chooser.priors.tables) == len(chooser.network.steps.mean)


def test_the_end_comes_after_the_last_place_and_the_quotation_around_it() -> None:
    text = "Мост цел. «Мы рады. Осталось убрать леса», — сказал мэр. Дождь прошёл."
    d = Discourse(parsed(text), cue_words())
    at = text.index("рады")
    last = d.sentence_at(text.index("леса"))
    assert last is not None
    assert end_of(d, [(at, at + 4)]) == last.index + 1


def test_places_between_two_tokens_are_counted() -> None:
    assert between([1, 4, 6], 1, 6) == 2
    assert between([1, 4, 6], 6, 3) == 0


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("Об этом сообщил мэр.", 1),
        ("Эту информацию подтвердил мэр.", 2),
        ("Это подтвердил мэр.", 3),
        ("Мэр открыл мост.", 0),
    ],
)
def test_a_sentence_refers_back(text: str, how: int) -> None:
    sentence = parsed(text).sentences[0]
    assert about_this(sentence, [t.text.casefold() for t in sentence.tokens]) == how


def test_the_top_of_a_stretch_depends_on_a_token_outside() -> None:
    sentence = parsed("Мэр сообщил, что старый мост откроют.").sentences[0]
    words = [t.text for t in sentence.tokens]
    top = Facts(sentence).top(words.index("старый"), words.index("откроют"))
    assert words[top] == "откроют"


def test_one_name_of_several_is_told_apart() -> None:
    told = OneHot(("verb", "noun"))
    assert (told["noun"], told["phrase"]) == ([0.0, 1.0], [0.0, 0.0])
