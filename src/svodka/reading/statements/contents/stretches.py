"""The stretches of a sentence that may be the content of a cue: where it may begin and where end.

Templates, each with a sentence it was made for (the content in brackets):

=========  ====================================================================
that       Мэр сообщил, что [мост откроют]
wh         Врач рассказал, как [лечили раненых]
comma      По данным штаба, [огонь потушен]
colon      Вывод комиссии: [дом устоит] · Он сказал: [дом устоит]
dash       По мнению автора — [стихи удались]
bare       По словам Петрова [ремонт закончен]
left       [Мост откроют], сообщил мэр
around     [Мост, по словам мэра, откроют] в мае
nominal    Мэр сообщил о [закрытии моста] · О [трёх школах] сообщил мэр
object     Страховщики оценили [ущерб в 40 миллионов]
=========  ====================================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from svodka.language.analysis import Sentence
from svodka.language.punctuation import SPEECH_DASHES
from svodka.reading.statements.contents.ends import end_of_content, last_of_description
from svodka.reading.statements.contents.resuming import resumes
from svodka.reading.statements.contents.told_of import told_before, told_behind
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.publishers import whose_data
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.titles import tells_more
from svodka.reading.statements.discourse.facts import Facts
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs

LEFTS = ("that", "wh", "comma", "colon", "dash", "bare", "left", "around", "nominal", "object")
RIGHTS = ("sentence", "cue", "clause", "tree", "before", "colon", "verb")

_CLOSING = frozenset(".!?…»”\"'“);,:—–-")
_NEAR_THAT = 24
_MOST = 12
_SUM = 2
"""How many words behind a verb of naming the name of an amount may stand."""
_RELATIVE_REACH = 6
"""How many tokens before a cue the «который» of its clause may stand."""


@dataclass(slots=True)
class Content:
    """Tokens ``first`` to ``last`` (both included) as the content of a cue; ``left`` and ``right``
    say by which boundaries."""

    first: int
    last: int
    left: str
    right: str
    start: int
    end: int


def contents(
    sentence: Sentence, cue: Cue, others: list[Cue], facts: Facts, begun: Sequence[int] = ()
) -> list[Content]:
    """The candidate contents of ``cue``; ``others`` are the other cues of the sentence.

    ``begun``: where clauses begin in which another tells something of his own; none goes over there.
    """
    out: dict[tuple[int, int], Content] = {}
    for first, left in _begins(sentence, cue, facts):
        end = last_of_description(sentence, cue.head, _last_before(sentence, first, begun))
        for last, right in _ends(sentence, cue, first, end, others, facts):
            least = 0 if cue.kind == HEADING else 1  # «…, а врач — что [90]»
            _add(out, sentence, first, last, left, right, least)
    end = _last_before(sentence, cue.last + 1, begun)
    own = max((at for at in begun if at <= cue.first), default=0)
    before = [] if _in_relative_clause(cue, facts) else _before_attribution(sentence, cue)
    if others and not own and facts.about == 1 and facts.lower[0] in attribution("back"):
        before = []  # «Об этом сообщил мэр, [передаёт] газета»: who told it is no news
    for first in _left_begins(cue, facts, own) if before else ():
        for last in before:
            _add(out, sentence, first, last, "left", "before")
        if cue.last + 2 < end:
            _add(out, sentence, first, end, "around", "sentence")
    if (about := told_before(sentence, cue, facts)) is not None:
        _add(out, sentence, *about, "nominal", "clause")
    return sorted(out.values(), key=lambda c: (c.first, c.last))[:_MOST]


def _last_before(sentence: Sentence, first: int, begun: Sequence[int]) -> int:
    """The last word of a sentence before the clause, behind a token, in which another tells something."""
    later = (at for at in begun if at > first)
    return _last_word(sentence, next(later, len(sentence.tokens)) - 1)


def _add(
    out: dict[tuple[int, int], Content],
    sentence: Sentence,
    first: int,
    last: int,
    left: str,
    right: str,
    least: int = 1,
) -> None:
    last = _last_word(sentence, last)
    first = _first_word(sentence, first)
    if last - first >= least and (first, last) not in out:
        tokens = sentence.tokens
        opens = left == "comma" and tokens[first].text in attribution("that")
        shown = _first_word(sentence, first + opens)
        out[first, last] = Content(
            first, last, left, right, tokens[shown].start, end_of_content(sentence, shown, last)
        )


def _begins(sentence: Sentence, cue: Cue, facts: Facts) -> list[tuple[int, str]]:
    """Where a content to the right of the cue may begin, the surest first."""
    after, lower, language = cue.last + 1, facts.lower, facts.language
    if cue.kind == HEADING:
        return [(after, "colon")] if after < len(lower) else []
    found: dict[str, int] = {}
    commas: list[int] = []
    relative, relatives = False, morphs("relative", language)
    starting = _starting(language)
    opens, asks = attribution("opens", language), attribution("asks", language)
    how = not attribution("how", language).isdisjoint(lower[max(0, cue.first - 1) : cue.first])
    for at, word in enumerate(lower[after : after + _NEAR_THAT], after + 1):
        if word not in starting:
            continue
        if resumes(sentence, cue, at - (word != ","), language):
            continue  # its comma, and itself
        if word in opens:
            found.setdefault("that", at)
        elif word in asks:
            if cue.kind not in ("phrase", "preposition") and not (
                how and word.startswith(relatives)
            ):
                found.setdefault("wh", at)
        elif word == ",":
            relative = relative or "".join(lower[at : at + 1]).startswith(relatives)
            if len(commas) < 3 and not tells_more(sentence, cue, at):
                commas.append(at)
        elif word == ":":
            found.setdefault("colon", at)
        else:
            found.setdefault("dash", at)
    out = [(at, left) for left, at in found.items()]
    out += [(at, "comma") for at in commas]
    if cue.kind in ("phrase", "preposition", "noun"):
        bare = _subtree_end(sentence, cue.head) + 1
        head = sentence.tokens[cue.head]
        whose = head.head > cue.head and whose_data(sentence, sentence.tokens[head.head])
        unbroken = not commas and len(lower) - after <= _NEAR_THAT
        governs = head.rel == "case" and head.head > cue.head
        if whose or (governs and (relative or unbroken)):
            bare = _subtree_end(sentence, head.head) + 1  # «согласно [данным] бюро [цены выросли]»
        out.append((max(bare, after), "bare"))
    elif (told := told_behind(sentence, cue, facts)) >= 0:
        out.append((told, "nominal"))
    elif cue.group == "assess" or names_sum(cue, lower, language):
        out.append((after, "object"))
    return [(at, left) for at, left in out if at < len(lower) - 1]


def names_sum(cue: Cue, lower: Sequence[str], language: str) -> bool:
    """«Фонд [называет] другую цифру — 12 тысяч»: the name of an amount is what a verb names."""
    if cue.group != "name":
        return False
    return not attribution("sum", language).isdisjoint(lower[cue.last + 1 : cue.last + 1 + _SUM])


@cache
def _starting(language: str) -> frozenset[str]:
    """The words and marks that a content may begin behind."""
    opens, asks = attribution("opens", language), attribution("asks", language)
    return opens | asks | SPEECH_DASHES | {",", ":"}


def _ends(
    sentence: Sentence, cue: Cue, first: int, end: int, others: list[Cue], facts: Facts
) -> list[tuple[int, str]]:
    """Where a content that begins at ``first`` may end."""
    lower, joins = facts.lower, attribution("joins", facts.language)
    out = [(end, "sentence")]
    for other in others:
        if other.first > first + 1:
            before = _before_attribution(sentence, other)
            out += [(last, "cue") for last in before if first < last <= end]
            break
    verb = _next_verb(sentence, cue, first, facts.language)
    if 0 < verb <= end:
        out.append((verb, "verb"))
    reach = _subtree_end(sentence, facts.top(first, end))
    if first < reach < end:
        out.append((reach, "tree"))
    for at in range(first + 4, end):
        word = lower[at]
        if word in ",;" and (lower[at + 1] in joins or word == ";"):
            out.append((at - 1, "clause"))
            break
    if ":" in lower[first + 2 : end]:
        out.append((lower.index(":", first + 2) - 1, "colon"))
    return out


def _next_verb(sentence: Sentence, cue: Cue, first: int, language: str) -> int:
    """The last token before a verb that is coordinated with the cue or hangs on it after the content.

    «Он сказал, что [дом цел], и поблагодарил соседей» · «сказал, что [дом цел], добавив …». 0: none.
    """
    tokens = sentence.tokens
    for child in sentence.children[cue.head]:
        token = tokens[child]
        converb = token.rel == "advcl" and token.feats.get("VerbForm") == "Conv"
        if child <= first + 1 or not (converb or (token.rel == "conj" and token.pos == "VERB")):
            continue
        for at in range(child - 1, max(first, child - 7), -1):
            if tokens[at].text in attribution("and", language):
                return at - 2 if tokens[at - 1].text == "," else at - 1
    return 0


def _left_begins(cue: Cue, facts: Facts, own: int) -> list[int]:
    """Where a content to the left of the cue may begin: the clause that is its own, or a part of it."""
    out, lower = [own], facts.lower
    joins, opens = attribution("joins", facts.language), attribution("opens", facts.language)
    for at in range(cue.first - 3, own, -1):
        if lower[at] in joins:
            out.append(at + 1)
            break
    for at in range(cue.first - 4, own, -1):
        if lower[at] in opens:
            out.append(at + 1)
            break
    return out


def _before_attribution(sentence: Sentence, cue: Cue) -> list[int]:
    """The last tokens before the commas or dashes that may open the attribution, nearest first."""
    out: list[int] = []
    tokens = sentence.tokens
    for at in range(cue.first - 1, 0, -1):
        text = tokens[at].text
        if text in ",;(:" or text in SPEECH_DASHES:
            out.append(at - 1)
            if len(out) == 2:
                break
    return out


def _in_relative_clause(cue: Cue, facts: Facts) -> bool:
    """«Город, безопасность которого гарантировала ООН»: the cue tells of a noun, not of what stands before.

    In annotated articles none of 158 such cues has its content there, but for «о котором» one.
    """
    relative, than = morphs("relative", facts.language), links("than")
    for at in range(cue.first - 1, max(-1, cue.first - 1 - _RELATIVE_REACH), -1):
        text = facts.lower[at]
        if text in than:
            return True  # «вчетверо выше, чем показывает отчёт»
        if text in ",;(:" or text in SPEECH_DASHES:
            return False
        if text.startswith(relative):
            return facts.lower[at - 1] not in attribution("about", facts.language)
    return False


def _subtree_end(sentence: Sentence, index: int) -> int:
    """The last token of the subtree of ``index``."""
    end, stack, seen = index, [index], 0
    children = sentence.children
    while stack and seen < 400:
        at = stack.pop()
        seen += 1
        end = max(end, at)
        for child in children[at]:
            if child > index:
                stack.append(child)
    return end


def _last_word(sentence: Sentence, last: int) -> int:
    while last > 0 and sentence.tokens[last].text in _CLOSING:
        last -= 1
    return last


def _first_word(sentence: Sentence, first: int) -> int:
    tokens = sentence.tokens
    while first < len(tokens) - 1 and tokens[first].text in _CLOSING:
        first += 1
    return first
