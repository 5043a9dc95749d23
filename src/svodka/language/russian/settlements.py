"""Names of towns behind their noun, in its case: «в городе [Нижнем Тагиле]», «в посёлке [Заречном]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes
from svodka.language.russian.agreement import hang

_WORDS = 2
"""Words of such a name."""
_NAMING = frozenset({"ADJ", "PROPN", "NOUN"})
_PLAIN, _OF = "Nom", "Gen"


def mend_settlements(sentence: Sentence) -> None:
    """Hang the name of a town on the noun before it, where the parser took it for something else."""
    settled = classes("russian/places")["settled"]
    for noun in sentence.tokens:
        if noun.lemma not in settled or noun.feats.get("Case", _PLAIN) == _PLAIN:
            continue
        name = _name(sentence.tokens, noun)
        if len(name) < _WORDS:
            continue
        adjective, town = name
        if town.head != noun.index:
            hang(sentence, town, noun)
            town.rel = "appos"
        elif town.rel == "nmod" and noun.feats["Case"] != _OF:
            town.rel = "appos"
        if adjective.head not in (town.index, noun.index):
            hang(sentence, adjective, town)
            adjective.rel = "amod"


def _name(tokens: Sequence[Token], noun: Token) -> list[Token]:
    """The words right behind a noun that begin with a capital and stand in its case."""
    name: list[Token] = []
    for token in tokens[noun.index + 1 : noun.index + 1 + _WORDS]:
        alike = token.pos in _NAMING and token.feats.get("Case") == noun.feats.get("Case")
        if not (alike and token.text[:1].isupper()):
            break
        name.append(token)
    return name
