"""Score what svodka reads of single sentences of open treebanks, annotated in annotations/open_*.jsonl.

    python bench/open_sentences.py [--language kk]

The sentences are those of KazNERD (television news in Kazakh) and of the parallel treebank PUD (news and
encyclopedia, Russian and English), which lie with the gold. A table for those whose errors may be read,
and one for those kept aside: read their errors one by one, and they no longer tell anything. Exit 0 and
the word "skipped" where the treebanks or the scorer are missing.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import kaznerd
import measures
import shared
from shared import ROOT, Record
from svodka.model import Document
from svodka.reader import Reader

LANGUAGES = ("kk", "ru", "en")
PHRASES = ("counted", "action", "actor", "place", "period", "speaker")

_META = re.compile(r"^# (\w+) = (.*)$", re.MULTILINE)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    asked = parser.parse_args().language or LANGUAGES
    folder = shared.folder()
    if folder is None or not (folder / "treebank").is_dir():
        print("open_sentences: skipped (no treebanks; SVODKA_SHARED names another place)")
        return 0
    for language in asked:
        known = dict(texts(folder / "treebank", language))
        gold = [worded(line, known) for line in annotated(language)]
        predicted = read(known, gold, language)
        for aside in (False, True):
            part = [document for document in gold if document["kept_aside"] is aside]
            names = {document["document"] for document in part}
            claims = [claim for claim in predicted if claim["document"] in names]
            print(
                f"{language}, {'kept aside' if aside else 'errors may be read'}: {len(part)} sentences"
            )
            for measure in measures.claims(folder, part, claims, language):
                print(f"  {measure.name:24}{measure.value:7.3f}  {measure.detail}")
    return 0


def annotated(language: str) -> list[Record]:
    """The lines of annotations/open_LANGUAGE.jsonl."""
    return shared.lines(ROOT / "annotations" / f"open_{language}.jsonl")


def texts(treebank: Path, language: str) -> Iterator[tuple[str, str]]:
    """The sentences of a language with their ids; those of KazNERD are numbered from 1."""
    if language == "kk":
        for number, (text, _) in enumerate(kaznerd.sentences(treebank), 1):
            yield f"kaznerd_valid_{number}", text
        return
    for block in (treebank / "ru_pud_test.conllu").read_text(encoding="utf-8").split("\n\n"):
        meta = dict(_META.findall(block))
        if meta:
            yield meta["sent_id"], meta["text" if language == "ru" else "english_text"]


def worded(line: Record, known: dict[str, str]) -> Record:
    """An annotated sentence with phrases in place of their offsets, as the scorer takes it."""
    text = known.get(line["document"], "")
    if hashlib.sha256(text.encode()).hexdigest() != line["sha256"]:
        raise SystemExit(
            f"open_sentences: {line['document']} is missing or another than was annotated"
        )
    claims = []
    for claim in line["claims"]:
        phrases = {
            slot: [text[start:end] for start, end in claim[slot]] if claim.get(slot) else None
            for slot in PHRASES
        }
        claims.append(
            {
                "from": None,
                "to": None,
                **claim,
                "quantity": text[claim["start"] : claim["end"]],
                **phrases,
            }
        )
    return {**line, "claims": claims}


def read(known: dict[str, str], gold: list[Record], language: str) -> list[Record]:
    """What svodka reads of the annotated sentences."""
    documents = [
        Document(known[line["document"]], line["document"], language=language) for line in gold
    ]
    return [claim.to_dict() for result in Reader().read_many(documents) for claim in result.claims]


if __name__ == "__main__":
    sys.exit(main())
