"""The words that name a thing: from a head noun to the phrase that a reader would quote."""

from __future__ import annotations

from svodka.language.analysis import Name, Sentence
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import CLOSING, OPENING, is_posted
from svodka.language.russian.short_places import name_behind
from svodka.reading.syntax.beside_numbers import is_bound_behind, names_arm
from svodka.reading.syntax.lands import end_of_lands
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.remits import end_of_remit
from svodka.reading.syntax.routes import end_of_route
from svodka.reading.syntax.times import months
from svodka.reading.syntax.tree import Tree

_LEFT = frozenset({"amod", "det", "flat", "flat:name", "flat:foreign", "compound", "appos"})
_RIGHT = frozenset({"nmod", "flat", "flat:name", "flat:foreign", "appos", "compound"})
_NEVER = frozenset({"NUM", "PUNCT", "ADV", "ADP"})
"""What ends a phrase, whatever the parser says."""
_MAX_WORDS = 5
_YEAR = 4
"""Digits of a year."""


def name_at(sentence: Sentence, index: int) -> Name | None:
    """The name that a token is part of."""
    for name in sentence.names:  # in the order of the text
        if name.last >= index:
            return name if name.first <= index else None
    return None


def noun_phrase(tree: Tree, head: int) -> tuple[int, int]:
    """Token range (first, last; inclusive) of the phrase around a nominal head.

    Adjectives on the left, genitives and names on the right, as long as the words touch; at most
    five words («нарушителей режима границы», «президент Касым-Жомарт Токаев»).
    """
    tokens, name = tree.tokens, name_at(tree.sentence, head)
    first, last = (name.first, name.last) if name else (head, head)
    if name and name.kind == "LOC" and _describes_noun(tree, last):
        last += 1  # «на [Харьковском направлении]»
    if name is None and (behind := name_behind(tokens, head)) >= 0:  # «в [д. Лесной]»
        name = name_at(tree.sentence, behind)
        last = name.last if name else behind
    while first > 0 and last - first + 1 < _MAX_WORDS and _belongs_before(tree, first, last):
        before = name_at(tree.sentence, first - 1)
        first = before.first if before else first - 1
    words = last - first + 1
    while last + 1 < len(tokens) and words < _MAX_WORDS and not _ends(tree, head, last, name):
        if (end := _end_behind(tree, first, last)) >= 0:
            words += end - last
            inner = name_at(tree.sentence, end)
            last = max(end, inner.last) if inner else end
        elif _hangs_outside(tree, first, last) and (end := end_of_remit(tree, last)) >= 0:
            words, last = words + end - last, end
        else:
            break
    return first, last


def _belongs_before(tree: Tree, first: int, last: int) -> bool:
    """Whether the word before a phrase describes a word of it."""
    at = first - 1
    if tree.rels[at] not in _LEFT or not first <= tree.heads[at] <= last:
        return False
    if tree.tokens[at].pos == "NUM" or _is_year_of_none(tree, at):
        return False
    described = tree.rels[at] == "amod" and _is_inflected(tree, at)
    return not (described and _in_other_case(tree, at))


def _ends(tree: Tree, head: int, last: int, name: Name | None) -> bool:
    """Whether the word behind a phrase is none of it, whatever the parser says."""
    tokens, at = tree.tokens, last + 1
    if tokens[at].text.isdigit() and at + 1 < len(tokens):
        if tokens[at + 1].text.casefold() in months():
            return True  # «индексация пенсий [1 апреля]»
    if names_arm(tree, at) or is_bound_behind(tree, at):
        return True
    if name and name.kind == "LOC" and last == name.last and _apart(tree, last, at):
        return True  # «ввезли в Беларусь [нефти] на 5 млн рублей»
    return _is_region(tree, head) and _by_or_with(tree, at)


def _hangs_outside(tree: Tree, first: int, last: int) -> bool:
    """Whether the word behind a phrase hangs on none of its words."""
    return not first <= tree.heads[last + 1] <= last


def _end_behind(tree: Tree, first: int, last: int) -> int:
    """The last of the next words behind a phrase that belong to it; -1 where they are none of it."""
    at = last + 1
    if _of_counted(tree, first, last):
        return last + 2
    if _hangs_outside(tree, first, last):
        owner = tree.heads[at]
        if _leads_to(tree, first, last, owner):
            return owner
        return at if _genitive(tree, last, at) else -1
    token, rel = tree.tokens[at], tree.rels[at]
    if rel not in _RIGHT or token.pos in _NEVER:
        return -1  # «40% [жителей] против»
    if token.pos == "VERB" and token.feats.get("Case") != "Gen":
        return -1  # «число [погибших]» is people, «школа закрыта» a sentence
    if rel == "nmod" and (tree.child(at, "case") >= 0 or _is_size(tree, at)):
        return -1
    if rel == "nmod" and _in_other_case(tree, at) and _is_told(tree, at):
        return -1
    return -1 if _is_of_deed_before(tree, first, at) else at


def _leads_to(tree: Tree, first: int, last: int, owner: int) -> bool:
    """«Органы [национальной] безопасности»: an adjective that belongs to the genitive after it."""
    at = last + 1
    if not at < owner <= at + 2 or tree.rels[at] not in ("amod", "flat:name", "appos"):
        return False
    if not first <= tree.heads[owner] <= last or tree.rels[owner] not in _RIGHT:
        return False
    return tree.child(owner, "case") < 0 and not _is_size(tree, owner)


def _describes_noun(tree: Tree, last: int) -> bool:
    """Whether the name of a place ends with an adjective of the noun right behind it."""
    if tree.tokens[last].pos != "ADJ" or tree.rels[last] != "amod" or tree.heads[last] != last + 1:
        return False
    noun = tree.tokens[last + 1]
    return noun.pos == "NOUN" and noun.text.islower() and tree.phrases is None


def _is_of_deed_before(tree: Tree, first: int, index: int) -> bool:
    """«Закрытие 12 шахт [Минздравом]»: a name in the instrumental behind what a number counts did it."""
    if tree.tokens[index].feats.get("Case") != "Ins" or not first:
        return False
    counted = tree.tokens[first - 1].pos == "NUM"
    return counted and name_at(tree.sentence, index) is not None


def _is_year_of_none(tree: Tree, index: int) -> bool:
    """«За 9 месяцев [2026] банк выдал»: a year that is left without its word describes no noun."""
    text, of = tree.tokens[index].text, tree.tokens[tree.heads[index]].text.casefold()
    years = classes("russian/time_units")["yearword"]
    return text.isdecimal() and len(text) == _YEAR and of not in years


def _in_other_case(tree: Tree, index: int) -> bool:
    """«Двум [потерпевшим] средства вернули»: a noun in another case than the one that it should describe."""
    token, head = tree.tokens[index], tree.tokens[tree.heads[index]]
    one, other = token.feats.get("Case"), head.feats.get("Case")
    return token.pos == "NOUN" and None not in (one, other) and one != other


def _is_inflected(tree: Tree, index: int) -> bool:
    """Not «[интернет] пространства», whose first word has no cases."""
    token = tree.tokens[index]
    return folded(token.text) != token.lemma


def _is_told(tree: Tree, index: int) -> bool:
    """«У 13% фирм [выручка] упала», «по данным завода [сталь] сварена»: a subject right before its verb."""
    verb = tree.tokens[index + 1].feats if index + 1 < len(tree.tokens) else {}
    subject = tree.tokens[index].feats.get("Case") == "Nom"
    return subject and (verb.get("VerbForm") == "Fin" or verb.get("Variant") == "Short")


def _of_counted(tree: Tree, first: int, last: int) -> bool:
    """«11 единиц [газового оружия]»: an adjective and a genitive right behind what a number counts belong to
    it, wherever the parser hung them.
    """
    tokens = tree.tokens
    if last + 2 >= len(tokens) or first != last or not first or tokens[first - 1].pos != "NUM":
        return False
    adjective, noun = tokens[last + 1 : last + 3]
    one = {(t.feats.get("Case"), t.feats.get("Number")) for t in (adjective, noun)}
    return (adjective.pos, noun.pos) == ("ADJ", "NOUN") and one == {("Gen", "Sing")}


def _apart(tree: Tree, place: int, index: int) -> bool:
    """Whether a noun behind the name of a place is something else.

    So is one in the plural that the parser hung elsewhere: «в Луговской области [школ] построили 3».
    """
    tokens = tree.tokens
    if tokens[index].pos != "NOUN" or tokens[place].pos == "PROPN":
        return tokens[index].pos == "NOUN"
    many = tokens[index].feats.get("Number") == "Plur" and tokens[index].text.islower()
    return many and tree.heads[index] != place


def _is_region(tree: Tree, head: int) -> bool:
    """«В Луговской [области]», «в [селе] Ольховка»."""
    return tree.tokens[head].lemma in classes("russian/parts")["region"]


def _by_or_with(tree: Tree, index: int) -> bool:
    """«В Луговской области [корью] заболели 34»: a region rules no instrumental, whatever the parser says."""
    text = tree.tokens[index].text
    noun = tree.tokens[index].pos == "NOUN" and text.islower()
    return noun and text.endswith(morphs("instrumental"))


def _is_size(tree: Tree, index: int) -> bool:
    """Whether a noun says what a number behind it measures: «дыра [размером] более 3 млрд рублей»."""
    tokens = tree.tokens
    if tokens[index].feats.get("Case") != "Ins":
        return False
    number = index + 1
    while number < len(tokens) and tokens[number].pos in ("ADV", "ADP"):
        number += 1
    return number < len(tokens) and tokens[number].pos == "NUM"


def _genitive(tree: Tree, last: int, index: int) -> bool:
    """A genitive that touches a noun belongs to it, wherever the parser hung it («единиц [оружия]»)."""
    token, before = tree.tokens[index], tree.tokens[last]
    return (
        token.pos == "NOUN"
        and token.feats.get("Case") == "Gen"
        and before.pos == "NOUN"
        and token.start == before.end + 1
        and tree.rels[index] not in ("nsubj", "conj", "root", "amod")
        and not _is_described_before(tree, last, index)
    )


def _is_described_before(tree: Tree, last: int, index: int) -> bool:
    """«12 переселённых мэрией [семей]»: whether a participle before a phrase describes the noun behind it."""
    return any(i < last and tree.rels[i] == "acl" for i in tree.sentence.children[index])


def quoted_name(tree: Tree, last: int) -> int:
    """The last token of a quoted name after a noun («компания „Ромашка“»), else ``last``."""
    tokens = tree.tokens
    if last + 2 >= len(tokens) or tokens[last + 1].start == tokens[last].end:
        return last  # «партия "Родина" (12%)»: behind the name no other begins
    if tokens[last + 2].text.islower():
        return last  # «в Сенате "за" проголосовали 60»
    if tree.rels[last + 2] == "nsubj" and tree.heads[last + 2] > last + 2:
        return last  # «в Карелии „Норд“ нанял 40 врачей»
    if tokens[last + 1].text in OPENING:
        for end in range(last + 2, min(last + 8, len(tokens))):
            if tokens[end].text in CLOSING:
                return end
    return last


def phrase_span(tree: Tree, head: int) -> tuple[int, int]:
    """Character span of :func:`noun_phrase`, with a quoted name after it; found once."""
    span = tree.spans.get(head)
    if span is None:
        span = tree.spans[head] = _span(tree, head)
    return span


def _span(tree: Tree, head: int) -> tuple[int, int]:
    if tree.phrases is not None:
        return tree.phrases.noun(tree.sentence, head)
    first, last = noun_phrase(tree, head)
    last = _before_break(tree, first, _glued(tree, quoted_name(tree, last)), head)
    last = end_of_lands(tree, head, end_of_route(tree, first, last))
    return tree.tokens[first].start, tree.tokens[last].end


def _before_break(tree: Tree, first: int, last: int, head: int) -> int:
    """Where a phrase ends that runs on into brackets or what a post adds: «завод „Луч“[ (бывший]».

    «В [Актау] @news»: an address or a tag behind the head.
    """
    texts = [token.text for token in tree.tokens[first : last + 1]]
    for at in range(max(0, head + 1 - first), len(texts)):
        if is_posted(texts[at]):
            last, texts = max(first, first + at - 1), texts[:at]
            break
    if "(" not in texts or ")" in texts:
        return last
    return max(first, first + texts.index("(") - 1)


def _glued(tree: Tree, last: int) -> int:
    """The last token of a word of letters and digits: «вирус [H1N1]», «грипп [A/H1N1]»."""
    tokens = tree.tokens
    while last + 1 < len(tokens) and tokens[last + 1].start == tokens[last].end:
        if not tokens[last].text[-1].isalnum():
            break
        joint = tokens[last + 1].text == "/" and last + 2 < len(tokens)
        behind = last + 1 + joint
        if not tokens[behind].text[0].isalnum() or tokens[behind].start != tokens[behind - 1].end:
            break
        last = behind
    return last
