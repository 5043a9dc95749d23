"""Annotations over texts kept elsewhere: phrases come from the very text that was annotated."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from svodka.errors import SvodkaError
from svodka.language.readable import readable
from svodka.language.russian.analyzer import RussianAnalyzer
from svodka.learning.annotations import load_annotations
from svodka.learning.as_read import as_read
from svodka.learning.gold import Article
from svodka.model import Document
from svodka.reading.desks.opened import open_document

TEXT = "Изъято 54 гранаты, сообщил Ахметов."


def written(folder: Path, text: str, record: dict[str, Any]) -> tuple[Path, Path]:
    texts, annotations = folder / "texts.jsonl", folder / "annotations.jsonl"
    texts.write_text(json.dumps({"id": "a", "text": text}) + "\n", encoding="utf-8")
    annotations.write_text(json.dumps(record) + "\n", encoding="utf-8")
    return annotations, texts


def record() -> dict[str, Any]:
    claim = {
        "start": 7, "end": 9, "mode": "indirect", "counted": [[10, 17]], "action": [[0, 6]], "actor": None,
        "speaker": [[27, 34]], "from": None, "to": None,
    }  # fmt: skip
    said = {"start": 0, "end": 17, "mode": "indirect", "speaker": [[27, 34]], "cue": [[19, 26]]}
    return {
        "document": "a", "sha256": hashlib.sha256(TEXT.encode()).hexdigest(), "published": "2024-03-01",
        "claims": [claim], "statements": [said], "parts": [[7, 0]],
    }  # fmt: skip


def test_phrases_are_read_from_the_text(tmp_path: Path) -> None:
    (article,) = load_annotations(*written(tmp_path, TEXT, record()))
    (claim,), (said,) = article.claims, article.statements
    assert (claim["counted"], claim["action"], claim["speaker"]) == (
        ["гранаты"],
        ["Изъято"],
        ["Ахметов"],
    )
    assert claim["actor"] is None
    assert said["cue"] == ["сообщил"]
    assert str(article.document.published) == "2024-03-01"
    assert article.parts == ({"part_start": 7, "whole_start": 0},)


def test_another_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SvodkaError, match=r"annotations\.jsonl: the text of a is missing"):
        load_annotations(*written(tmp_path, TEXT.replace("54", "55"), record()))


def test_an_article_is_learned_from_as_it_is_read() -> None:
    text = "Газета ''Вести'' со\u0301общила: изъято 40 ружей. Задержаны 12 человек."
    guns, people = text.index("40"), text.index("12")
    said = {"start": text.index("изъято"), "end": text.index("."), "speaker": ["''Вести''"]}
    stored = Article(
        Document(text),
        ({"start": guns, "end": guns + 2}, {"start": people, "end": people + 2}),
        (said,),
        ({"part_start": guns, "whole_start": people},),
    )
    article = as_read(stored, open_document(stored.document, RussianAnalyzer(), "ru"))
    read = article.document.text
    assert len(read) < len(text)
    assert [read[claim["start"] : claim["end"]] for claim in article.claims] == ["40", "12"]
    (statement,) = article.statements
    assert read[statement["start"] : statement["end"]] == "изъято 40 ружей"
    assert statement["speaker"] == [readable("''Вести''")[0]]
    assert article.parts == ({"part_start": read.index("40"), "whole_start": read.index("12")},)


def test_an_article_of_plain_text_is_learned_from_as_it_is() -> None:
    stored = Article(Document("Изъято 40 ружей."), ({"start": 7, "end": 9},), (), ())
    assert as_read(stored, open_document(stored.document, RussianAnalyzer(), "ru")) is stored
