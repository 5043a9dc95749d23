"""Annotations over texts kept elsewhere: phrases come from the very text that was annotated."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from svodka.errors import SvodkaError
from svodka.learning.annotations import load_annotations

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
