"""Sources beside a headline: «[Росстат]: безработица снизилась», «Безработица снизилась — [Росстат]»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.language.analysis import BULLETS, Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES, is_posted
from svodka.language.russian.names import initials_end, names_person
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at

HEADING = "heading"
"""The kind of cue that a colon after a source is."""
_LONGEST = 9
"""Tokens before the colon: «глава комитета по делам семьи Анна Лис»."""
_STATED = frozenset({"VERB", "AUX"})
_NEVER = frozenset({"VERB", "AUX", "NUM", "SCONJ", "PRON", "ADV"})
_MARKS = frozenset(',;()[]/–—"')
_QUOTES = ("«", "»")
_SIGNED = 9
"""Tokens of a source behind the last dash: «пресс-служба комитета по делам семьи»."""
_LETTERS = 3
"""Tokens of «(ФСС)»."""
_STATEMENT = 3
"""Tokens that a statement has at least."""
_ENDS = ("»", ")")
"""Marks that a source may end with: «газета «Волна»», «Служба статистики (ФСС)»."""
_SAID = frozenset({"person", "body", "media", "unnamed"})


def may_head(sentence: Sentence) -> bool:
    """Whether a colon stands where a source may stand before it, or a dash where one may sign."""
    tokens = sentence.tokens
    colon = any(t.text == ":" for t in tokens[1:_LONGEST])
    return colon or _last_dash(tokens) > 0 or initials_end(tokens) > 0


def heading(sentence: Sentence, nouns: Mapping[str, str]) -> Cue | None:
    """The colon that a source and nothing else stands before, at the beginning of a paragraph.

    A person, an organisation or a noun that names a speaker (``nouns``); after the colon something is stated,
    with a verb: «Фирма «Тара»: закрыты 40 складов». Not «Итоги года: …», «Москва: 12 пожаров», «Школы:
    построено 12 зданий», «он сказал: …». In minutes the initials stand before what is said: «КАРЦЕВ А. Н.
    Закрыты 40 складов».
    """
    tokens = sentence.tokens
    initials = 0 if _colon(tokens) else initials_end(tokens)
    if initials:
        return _mark(sentence, initials, 0)
    colon = _colon(tokens)
    after = tokens[colon + 1 :]
    if not colon or len(after) < 3 or not any(t.pos in _STATED for t in after):
        return None
    head = _head(sentence, colon, nouns)
    return _mark(sentence, colon, head.index) if head is not None else None


def turn(sentence: Sentence, nouns: Mapping[str, str]) -> Cue | None:
    """The colon behind a person who begins a turn of a dialogue, whatever is said: «[Лосева]: Спасибо.»."""
    colon = _colon(sentence.tokens)
    if colon == 1 and sentence.lower[0] in attribution("asks-aloud"):
        return _mark(sentence, colon, 0)
    head = _head(sentence, colon, nouns) if 0 < colon < len(sentence.tokens) - 1 else None
    if head is None or not (
        is_person(sentence, colon - 1) or nouns.get(folded(head.lemma)) == "person"
    ):
        return None
    return _mark(sentence, colon, head.index)


def _colon(tokens: Sequence[Token]) -> int:
    """The colon that a source may stand before; 0 where none does."""
    return next((i for i, t in enumerate(tokens[:_LONGEST]) if t.text == ":"), 0)


def _mark(sentence: Sentence, at: int, head: int) -> Cue:
    mark = sentence.tokens[at]
    return Cue(sentence.index, at, at, head, mark.start, mark.end, HEADING, "say", HEADING)


def _head(sentence: Sentence, colon: int, nouns: Mapping[str, str]) -> Token | None:
    """The head of a source that nothing else stands with before a colon."""
    tokens = sentence.tokens
    first = int(tokens[0].text[0] in BULLETS or is_posted(tokens[0].text))
    before = _unlettered(_untitled(sentence, first, colon, nouns))
    if not before or before[0].pos == "ADP" or _parts(before):
        return None
    opened, closed = (sum(t.text == mark for t in before) for mark in _QUOTES)
    if opened != closed or before[0].text in _QUOTES:
        return None
    head = next((t for t in before if not first <= t.head < colon), before[0])
    speaks = _speaks(sentence, head, nouns) or _is_named_behind(sentence, head, colon)
    if not speaks or _is_label(head, nouns) or folded(head.text) in attribution("edited"):
        return None
    return head


def is_person(sentence: Sentence, index: int) -> bool:
    """Whether a word is in the name of a person, or a surname that was not taken for one: «[Лосева]: …»."""
    name = name_at(sentence, index)
    if name is not None and name.kind == "PER":
        return True
    text = sentence.tokens[index].text
    return text[:1].isupper() and names_person(text.casefold().rpartition("-")[2])


def _is_named_behind(sentence: Sentence, head: Token, colon: int) -> bool:
    """«[Генерал-майор Лев Карцев]: …»: a title that no lexicon has, and who bears it before the colon."""
    name = name_at(sentence, colon - 1)
    borne = name is not None and name.kind == "PER" and head.index < name.first
    return borne and head.pos == "NOUN" and head.feats.get("Animacy") == "Anim"


def signature(sentence: Sentence, nouns: Mapping[str, str]) -> Cue | None:
    """The source that signs a headline behind its last dash: «40 человек спасены в Туле — [МЧС]».

    A body or person, or a noun that names one, in the nominative; before the dash something is stated, with a
    verb. Not «пострадали двое — мэр и водитель», nor «победил лучший игрок — Лосев», who he is.
    """
    tokens = sentence.tokens
    dash = _last_dash(tokens)
    if dash < _STATEMENT - _tells_how_many(tokens, dash) or not any(
        t.pos in _STATED for t in tokens[:dash]
    ):
        return None
    behind = _unlettered(_unquoted(_untitled(sentence, dash + 1, len(tokens), nouns)))
    head = next((t for t in behind if t.pos != "ADJ"), None)
    if head is None or _parts(behind) or any(_leads_on(t, head, behind, nouns) for t in behind):
        return None
    last = tokens[-1]
    declined = head.feats.get("Case", "Nom") != "Nom" and folded(head.text) != folded(head.lemma)
    if declined or not _speaks(sentence, head, nouns) or _is_named(tokens[dash - 1], head, nouns):
        return None
    first = tokens[dash + 1]
    return Cue(
        sentence.index, first.index, last.index, head.index, first.start, last.end, HEADING, "say", HEADING
    )  # fmt: skip


def _leads_on(token: Token, head: Token, behind: Sequence[Token], nouns: Mapping[str, str]) -> bool:
    """«Мэр [и] водитель», «мэр [в] больнице»: more than a source; not «министерство дорог [и] связи».

    Nor «управление МЧС [по] Тульской области».
    """
    if token.text in _QUOTES:
        return True
    if token.pos == "CCONJ":
        after = (t for t in behind if t.index > token.index and t.pos != "ADJ")
        case = next((t.feats.get("Case") for t in after), None)
        return nouns.get(folded(head.lemma)) != "body" or case != "Gen"
    return token.pos == "ADP" and token.text not in links("remit")


def _unquoted(tokens: Sequence[Token]) -> Sequence[Token]:
    """What stands before a name in quotation marks that ends a source: «[газета] «Волна»»."""
    opens = next((t.index for t in tokens if t.text == _QUOTES[0]), None)
    if opens is None or tokens[-1].text != _QUOTES[1] or opens == tokens[0].index:
        return tokens
    return tokens[: opens - tokens[0].index]


def _unlettered(tokens: Sequence[Token]) -> Sequence[Token]:
    """What stands before the letters of a body in brackets: «[Служба статистики] (ФСС)»."""
    letters = len(tokens) > _LETTERS and tokens[-1].text == ")" and tokens[-_LETTERS].text == "("
    return tokens[:-_LETTERS] if letters and tokens[-2].text.isupper() else tokens


def _tells_how_many(tokens: Sequence[Token], dash: int) -> bool:
    """«Оштрафовали двоих — [мэр]»: several, whom one person behind the dash cannot be."""
    several = (
        dash > 0
        and tokens[dash - 1].pos == "NUM"
        and tokens[dash - 1].lemma not in attribution("one_of")
    )
    return several and tokens[dash + 1].feats.get("Number") == "Sing"


def _is_named(noun: Token, head: Token, nouns: Mapping[str, str]) -> bool:
    """«Победил лучший *игрок* — Лосев», «остался один *клуб* — ЦСКА»: who or what that is stands behind.

    So for a person alone: «победил *один* — мэр».
    """
    if noun.lemma in attribution("one_of"):
        return not head.text.isupper() and nouns.get(folded(head.lemma), "person") == "person"
    if noun.pos not in ("NOUN", "PROPN") or noun.feats.get("Case") != "Nom":
        return False
    return noun.feats.get("Animacy") == "Anim" or nouns.get(folded(head.lemma)) not in _SAID


def _last_dash(tokens: Sequence[Token]) -> int:
    """The last dash of a headline, where few words and no full stop stand behind it; 0 where none does."""
    if not tokens or not (tokens[-1].text[-1].isalpha() or tokens[-1].text in _ENDS):
        return 0
    near = range(len(tokens) - 2, max(0, len(tokens) - 2 - _SIGNED), -1)
    return next((at for at in near if tokens[at].text in DASHES), 0)


def _parts(tokens: Sequence[Token]) -> bool:
    """Whether what stands here is more than a source: a verb, a number, marks."""
    return any(t.pos in _NEVER or t.text in _MARKS for t in tokens)


def _untitled(
    sentence: Sentence, first: int, colon: int, nouns: Mapping[str, str]
) -> Sequence[Token]:
    """What stands before a colon, without a title behind a name: «[Олег Карцев], министр труда: …»."""
    tokens = sentence.tokens
    name = name_at(sentence, first)
    comma = name.last + 1 if name is not None and name.kind == "PER" else colon
    titled = comma < colon - 1 and tokens[comma].text == ","
    if titled and nouns.get(folded(tokens[comma + 1].lemma)) == "person":
        return tokens[first:comma]
    return tokens[first:colon]


def _is_label(head: Token, nouns: Mapping[str, str]) -> bool:
    """«Школы: построено 12 зданий», «пострадавшие: двое умерли»: several that are told of, not who tell."""
    lemma = folded(head.lemma)
    if folded(head.text) == lemma:
        return False
    words = classes("russian/parts")
    named = nouns.get(lemma) == "body" and lemma not in attribution("one-voice")
    return named or lemma in words["hurt"] | words["asked"]


def _speaks(sentence: Sentence, head: Token, nouns: Mapping[str, str]) -> bool:
    name = name_at(sentence, head.index)
    if name is not None and name.kind in ("PER", "ORG"):
        return True
    alone = head.index == 0 and sentence.tokens[1].text == ":" and is_person(sentence, 0)
    return alone or nouns.get(folded(head.lemma)) in _SAID
