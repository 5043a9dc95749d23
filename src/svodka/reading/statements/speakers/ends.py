"""Where a mention of who speaks ends: «УМВД [Тулы]», «министерство труда [и занятости]», «один [из них]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Name, Sentence, Token
from svodka.language.punctuation import CLOSING, OPENING
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.syntax.phrases import name_at, noun_phrase
from svodka.reading.syntax.tree import Tree

NOUNS = frozenset(["NOUN", "PROPN", "X"])
"""What a mention is made of."""
_ENDING = 4
"""Letters that the address of a site ends with."""
_LONGEST = 4
"""Words behind «один из» among which the noun stands."""


def one_of_end(tree: Tree, index: int) -> int | None:
    """The last word of «[один] из них», «[одна] из жительниц дома»: one of several, whoever it is.

    Nothing where a name behind tells: «один из соседей, Олег Орлов».
    """
    tokens = tree.tokens
    of = tokens[index + 1 : index + 2]
    if tokens[index].lemma not in attribution("one_of") or not of:
        return None
    if of[0].text not in attribution("out_of"):
        return None
    last = _several_end(tree, index + 2)
    return last if last > index + 1 and not _named_behind(tree, last) else None


def _named_behind(tree: Tree, last: int) -> bool:
    """«Один из соседей, [сварщик Олег Орлов]»: a person's name a few words behind, before any verb."""
    name = next(
        (n for n in tree.sentence.names if n.kind == "PER" and last < n.first <= last + _LONGEST),
        None,
    )
    between = tree.tokens[last + 1 : name.first] if name is not None else ()
    return name is not None and all(t.pos not in ("VERB", "AUX") for t in between)


def _several_end(tree: Tree, start: int) -> int:
    """The last word of those whom one is of: «из [них]», «из [двух задержанных]»."""
    last = start - 1
    for token in tree.tokens[start : start + _LONGEST]:
        if token.pos in NOUNS:
            return noun_phrase(tree, token.index)[1]
        if token.pos in ("PUNCT", "ADP") or token.feats.get("VerbForm") == "Fin":
            break
        last = token.index
        if token.pos == "PRON":
            break
    return last


def site_end(tokens: Sequence[Token], last: int) -> int:
    """The last token of the address of a site: «издания vesti[.ua]», «сообщает dala[.kz]»."""
    if last + 2 >= len(tokens) or tokens[last + 1].text != ".":
        return last
    name, end = tokens[last], tokens[last + 2]
    whole = name.end + 1 == end.start
    site = name.text.isascii() and end.text.isascii() and end.text.islower()
    return last + 2 if whole and site and len(end.text) <= _ENDING else last


def letters_end(tokens: Sequence[Token], name: Name) -> int:
    """The last token of «ГУ [МЧС]», «СУ [СК РФ]»: a body in letters, and those that it is of."""
    last = name.last
    while last + 1 < len(tokens) and tokens[last].text.isupper():
        behind = tokens[last + 1]
        if not (behind.text.isupper() and len(behind.text) > 1 and behind.text.isalpha()):
            break
        if not name.first <= behind.head <= last:
            break
        last += 1
    return last


def owners_end(sentence: Sentence, name: Name) -> int:
    """The last token of «УМВД [Тулы]», «ГУ МЧС [Тульской области]»: a body, and the place that it is of.

    Or the mark that closes its name: «ООО «Тара[»]».
    """
    tokens = sentence.tokens
    last = letters_end(tokens, name)
    marks = [
        t.text for t in tokens[name.first : last + 2] if t.text in OPENING or t.text in CLOSING
    ]
    closed = any(t.text in CLOSING for t in tokens[last + 1 : last + 2])
    if closed and len(marks) > 1 and marks[-2] in OPENING:
        return last + 1
    place = name_at(sentence, last + 1)
    if place is None or place.kind != "LOC" or place.first != last + 1:
        return last
    heads = [
        t for t in tokens[place.first : place.last + 1] if not place.first <= t.head <= place.last
    ]
    of = len(heads) == 1 and heads[0].feats.get("Case") == "Gen"
    return place.last if of and name.first <= heads[0].head <= last else last


def remits_end(tree: Tree, body: int, last: int) -> int:
    """The last token of «министерство труда, занятости [и защиты населения]»: all that a body is for.

    Not «министерство труда и губернатор заявили».
    """
    tokens, end = tree.tokens, last
    while end + 2 < len(tokens) and tokens[end + 1].text in attribution("and"):
        joined = tokens[end + 1].pos == "CCONJ"
        noun = next((t for t in tokens[end + 2 : end + 2 + _LONGEST] if t.pos != "ADJ"), None)
        if noun is None or noun.pos != "NOUN" or noun.feats.get("Case") != "Gen":
            break
        if noun.rel != "conj" or not body < noun.head <= end:
            break
        end = noun_phrase(tree, noun.index)[1]
        if joined:
            return end
    return last


def full_end(tree: Tree, first: int, head: int, end: int) -> int:
    """The last token of a whole description: «полиция [по охране лесов области]».

    ``end``, where its phrase ends, if it would cut a name in quotation marks.
    """
    last = head
    if any(t.text in OPENING for t in tree.tokens[first:head]):
        return max(last, end)  # «ООО «[Тара]»»
    for token in tree.tokens[head + 1 : head + 10]:
        if (
            token.pos in ("VERB", "PUNCT", "PRON", "ADV", "SCONJ")
            or head not in tree.up[token.index]
        ):
            break
        if token.pos not in ("ADP", "CCONJ", "ADJ", "DET", "NUM"):
            last = token.index
    return last
