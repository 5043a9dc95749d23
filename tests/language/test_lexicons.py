"""Lexicons: every file of the package passes the linter, and the linter finds what is wrong."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import svodka.language
from svodka.errors import LexiconError
from svodka.language.english.site import LEXICONS as SLOT_LEXICONS
from svodka.language.lexicon import classes, folded, lint, load, read

FOLDER = Path(svodka.language.__file__).parent
LEXICONS = sorted(FOLDER.glob("*/lexicons/*.toml"))
NAMES = [f"{path.parts[-3]}-{path.stem}" for path in LEXICONS]
FEW = 5
HEAD = 'title = "Words"\n[keys]\nvalue = "number"\n"unit?" = "str"\n'
USES = 'title = "Words"\n[keys]\n"value*" = ["5", "6"]\n'
MEANT = 'title = "Words"\n[keys."value*"]\n5 = "a hand"\n6 = "one more"\n'
GOOD = '[[entry]]\nform = "пять"\nvalue = "5"\nexample = "Пять рыбаков спасены"\n'


@pytest.mark.parametrize("path", LEXICONS, ids=NAMES)
def test_every_lexicon_passes(path: Path) -> None:
    assert lint(path) == []


@pytest.mark.parametrize("path", LEXICONS, ids=NAMES)
def test_classes_say_what_they_mean(path: Path) -> None:
    """A lexicon of a few may leave it to its words."""
    keys = tomllib.loads(path.read_text(encoding="utf-8")).get("keys", {})
    assert [key for key, kind in keys.items() if isinstance(kind, list) and len(kind) > FEW] == []


@pytest.mark.parametrize("language", ["russian", "kazakh", "english"])
def test_a_class_of_time_that_no_rule_asks_for_stands_in_the_note(language: str) -> None:
    """It only keeps its words out of the other classes: «обеда» of any word after «после»."""
    rules = (FOLDER / language / "grammar" / "periods.toml").read_text(encoding="utf-8")
    asked = set(re.findall(r"[\w-]+", rules))
    words = (FOLDER / language / "lexicons" / "time_words.toml").read_text(encoding="utf-8")
    said = set(re.findall(r"«([\w-]+)»", tomllib.loads(words)["note"]))
    assert set(classes(f"{language}/time_words")) - asked - said == set()


def test_a_class_that_rules_of_slots_ask_for_stands_in_one_lexicon() -> None:
    """``words_of`` finds classes by their names alone."""
    named = [kind for name in SLOT_LEXICONS for kind, w in classes(f"english/{name}").items() if w]
    assert sorted(named) == sorted(set(named))


def test_load_gives_typed_entries() -> None:
    entry = next(e for e in load("russian/numerals") if "сорок" in e.forms)
    assert entry.number("value") == 40
    assert entry.example


def test_classes_group_words() -> None:
    assert "январь" in classes("russian/labels")["month"]


def test_a_word_of_several_uses_is_in_the_class_of_each() -> None:
    uses = classes("russian/links", "use")
    assert "против" in uses["compared"] & uses["ends"]
    assert "против" not in uses["than"]


def test_classes_fold_words() -> None:
    assert folded("Чём") == "чем"


def test_a_missing_lexicon_is_an_error() -> None:
    with pytest.raises(LexiconError, match="no such lexicon"):
        load("russian/nothing")


def _problems(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "words.toml"
    path.write_text(text, encoding="utf-8")
    return lint(path)


def test_a_good_file_has_no_problems(tmp_path: Path) -> None:
    assert _problems(tmp_path, HEAD + GOOD) == []


@pytest.mark.parametrize("value", ['"5"', '["5"]', '["5", "6"]'])
def test_a_key_with_a_star_takes_a_value_or_several(tmp_path: Path, value: str) -> None:
    assert _problems(tmp_path, USES + GOOD.replace('"5"', value)) == []


def test_values_may_stand_with_what_they_mean(tmp_path: Path) -> None:
    assert _problems(tmp_path, MEANT + GOOD) == []
    assert _problems(tmp_path, MEANT + GOOD.replace('"5"', '["5", "6"]')) == []


def test_values_with_meanings_make_the_same_entries(tmp_path: Path) -> None:
    made = []
    for head in (USES, MEANT):
        path = tmp_path / "words.toml"
        path.write_text(head + GOOD, encoding="utf-8")
        made.append(read(path))
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (MEANT + GOOD.replace('"5"', '"7"'), "'7' is none of 5, 6"),
        (MEANT + GOOD.replace('"5"', "[[]]"), "is none of 5, 6"),
        (MEANT + GOOD.replace('value = "5"\n', ""), "missing key 'value*': one of 5, 6"),
        (MEANT.replace("a hand", " ") + GOOD, "[keys] value*: '5' has no meaning"),
        (MEANT.replace('"a hand"', "5") + GOOD, "[keys] value*: '5' has no meaning"),
        (HEAD.replace('"number"', '"word"') + GOOD, "is no type; one of str"),
        (USES + GOOD.replace('"5"', '["5", "7"]'), "'7' is none of 5, 6"),
        (USES + GOOD.replace('"5"', "[]"), "is none of"),
        (USES + GOOD.replace('value = "5"\n', ""), "missing key"),
        (HEAD + GOOD + GOOD, "duplicate"),
        (HEAD + GOOD + 'odd = "x"\n', "unknown key"),
        (HEAD + GOOD.replace('value = "5"\n', ""), "missing key"),
        (HEAD + GOOD.replace('"5"', '"five"'), "no number"),
        (HEAD + '[[entry]]\nform = "пять"\nvalue = "5"\n', "no example"),
        (HEAD + GOOD.replace("Пять", "Шесть"), "does not show the form"),
        (HEAD + '[[entry]]\nvalue = "5"\nexample = "Пять"\n', "neither form nor lemma"),
        (HEAD + GOOD + 'odd = "x"\n', "one of form, lemma, example, value, unit"),
        (USES + GOOD.replace('value = "5"\n', ""), "missing key 'value*': one of 5, 6"),
        (HEAD + GOOD.replace('"пять"', "5"), "neither a word nor a list of words"),
        (HEAD + GOOD.replace('"пять"', '["пять", ""]'), "neither a word nor a list of words"),
        (HEAD + GOOD.replace("[[entry]]", "[entry]"), "two brackets"),
        ('title = "Words"\nkeys = ["value"]\n' + GOOD, "write [keys]"),
        (GOOD, "no title"),
        ("title = ", "not a TOML file"),
    ],
)
def test_the_linter_finds(tmp_path: Path, text: str, problem: str) -> None:
    assert any(problem in line for line in _problems(tmp_path, text))


def test_unknown_lemmas_are_reported(tmp_path: Path) -> None:
    text = HEAD + GOOD.replace("form", "lemma")
    path = tmp_path / "words.toml"
    path.write_text(text, encoding="utf-8")
    assert any("does not know" in line for line in lint(path, known=lambda word: False))


def test_read_lists_everything_wrong(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text(HEAD + GOOD + GOOD, encoding="utf-8")
    with pytest.raises(LexiconError, match="duplicate"):
        read(path)
