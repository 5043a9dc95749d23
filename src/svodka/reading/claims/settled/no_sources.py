"""Sources that cannot be a figure's: nobody, who is quoted aloud, whom another right before it overrules."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.model import Span
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.statements.cues.subjects import is_given
from svodka.reading.statements.reader import StatementCandidate
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site

_OPENING = frozenset("«„“\"'—–-:")
"""Marks before somebody's own words."""
_OPENS = 4
"""Words of a sentence among which a verb opens it."""
_MARKS_NEAR = 4
"""Characters before a stretch among which its mark stands, spaces and all."""


def not_speaking(site: Site, options: Sequence[Source]) -> list[int]:
    """Options whose speaker is nobody: «согласно [последним данным]», «в [своём отчёте] министр сказал»."""
    return [
        i
        for i, o in enumerate(options)
        if o.speaker
        and (
            _is_nobody(site, o.speaker)
            or _is_told_of(o.statement, o.speaker)
            or (_is_unsaid(o.statement) and _counted(site, o.speaker))
        )
    ]


def overruled(site: Site, options: Sequence[Source]) -> list[int]:
    """«По данным [ЦИК], он набрал 54%, по данным штаба — 51%»: who spoke before the figure before, where
    another speaks behind that.
    """
    page = site.page
    at = bisect_left(page.figures, (site.quantity.start, 0)) - 1
    before = page.figures[at] if at >= 0 else (0, 0)
    if before[0] < site.sentence.start:
        return []
    cues = [o.statement.cue if o.speaker else None for o in options]
    anew = any(cue and before[1] <= cue.start < site.quantity.start for cue in cues)
    return [i for i, cue in enumerate(cues) if anew and cue and cue.start < before[0]]


def unmarked(site: Site, options: Sequence[Source]) -> list[int]:
    """Stretches that nothing marks as somebody's own words: no verb of saying, no mark before them.

    Of 15 such stretches in annotated articles one was a quotation.
    """
    said = [o.statement for o in options]
    return [
        i
        for i, s in enumerate(said)
        if s.mode == "direct" and s.cue is None and not _is_marked(site, s)
    ]


def said_aloud(site: Site, options: Sequence[Source]) -> list[int]:
    """«– Меры приняты. [Возвращено 800 га], – отметил Асылов»: what a cue closes aloud is no retelling of it.

    Of 29 figures of such sentences in annotated articles all are direct speech.
    """
    said = [o.statement for o in options if o.speaker]
    aloud = [s for s in said if s.mode == "direct" and _is_marked(site, s)]
    return [
        i
        for i, s in enumerate(o.statement for o in options)
        if s.template == "left" and s.cue is not None
        and any(a.cue == s.cue and a.start <= s.start and s.end <= a.end for a in aloud)
    ]  # fmt: skip


def told_by_nobody(site: Site, options: Sequence[Source]) -> list[int]:
    """«Банк назвал сумму. [Сообщается], что взяли 3 млн»: who told what stands before does not tell this.

    A verb without a subject opens the sentence and says that nobody is named; but «как сообщается в докладе».
    """
    opening = _impersonal(site.sentence.tokens)
    if opening is None:
        return []
    return [
        i
        for i, o in enumerate(options)
        if o.speaker and o.statement.mode != "direct"
        and (o.speaker.start < opening.start or _cue_start(o) <= opening.start)
    ]  # fmt: skip


def _cue_start(option: Source) -> int:
    return option.statement.cue.start if option.statement.cue is not None else 0


def _impersonal(tokens: Sequence[Token]) -> Token | None:
    """The verb of «Сообщается, что», «Как ранее сообщалось,», that opens a sentence and names nobody."""
    words = classes("russian/references")
    for at, token in enumerate(tokens[:_OPENS]):
        if folded(token.text) in words["told"]:
            behind = next(
                (t for t in tokens[at + 1 :] if folded(t.text) not in words["besides"]), None
            )
            return token if behind is not None and behind.text == "," else None
        if folded(token.text) not in words["besides"]:
            return None
    return None


def _is_marked(site: Site, said: StatementCandidate) -> bool:
    """Whether a mark opens somebody's own words."""
    before = site.page.outline.text[max(0, said.start - _MARKS_NEAR) : said.start].rstrip()
    return before[-1:] in _OPENING


def _is_unsaid(said: StatementCandidate) -> bool:
    """Whether no verb of saying stands there, or one that names nobody: «ранее [сообщалось] о 12 жертвах»."""
    return said.cue is None or folded(said.cue.text) in classes("russian/references")["told"]


def _is_told_of(said: StatementCandidate, span: Span) -> bool:
    """«Далее следуют: [Орлов], набравший 14%»: behind its cue, a stretch does not say whose words it is."""
    behind = said.cue is not None and said.cue.end <= said.start
    return behind and said.start <= span.start and span.end <= said.end


def _counted(site: Site, span: Span) -> bool:
    """«Пострадало 85 [работников]. В мае — 7»: who is counted does not tell what follows.

    Nor whose they are: «в том числе 6 сотрудников [УВД]».
    """
    sentence = site.page.outline.sentence_at(span.start)
    before = [t for t in sentence.tokens if t.end <= span.start] if sentence is not None else []
    if before and before[-1].pos == "NOUN" and before[-1].feats.get("Case") == "Gen":
        before.pop()
    return bool(before) and before[-1].pos == "NUM"


def _is_nobody(site: Site, span: Span) -> bool:
    """Whether words name nobody who says it.

    Data of no source («согласно данным», «по официальным сведениям»), what is somebody's own, what never
    tells anything («[показатель] говорит о росте»), some of many («[половина россиян] считает»), whom data
    were given («согласно представленной [министру] справке»).
    """
    sentence = site.page.outline.sentence_at(span.start)
    if sentence is None:
        return False
    said = [t for t in sentence.tokens if span.start <= t.start < span.end]
    if said and said[0].lemma in classes("russian/extents")["own"]:
        return True
    inside = {t.index for t in said}
    if any(t.head not in inside and is_given(sentence.tokens, t) for t in said):
        return True
    if any(t.head not in inside and _has_subject(sentence.tokens, t) for t in said):
        return True
    words = classes("russian/references")
    if folded(span.text) in words["mute"]:  # «[Напомню], добыча выросла на 5%»
        return True
    first = next((t for t in said if t.pos == "NOUN"), None)
    extents = classes("russian/extents")
    if first is not None and first.lemma in extents["dimension"] | extents["extent"]:
        return True  # «посеяли на [площади] 40 га. «Убрали 12 га»»
    if first is not None and first.lemma in words["mute"]:
        return True
    if first is not None and first.lemma in words["some"] and any(_many(t) for t in said):
        return True
    if first is not None and first.lemma in words["tiding"]:
        if any(t.lemma in words["traffic"] for t in said):
            return True  # «в [пригородном сообщении] перевезено 5 млн пассажиров»
    if said and said[0].pos != "NOUN" and said[0].lemma in words["some"]:
        return True  # «[каждый третий житель] опасается»
    last = folded(span.text.rpartition(" ")[2])
    vague = len(said) > 1 and folded(said[-2].lemma) in words["vague"]
    if vague and last in words["tidings"]:
        return True  # «[такие данные] приводит ведомство»
    return last in words["data"] and (vague or len(said) == 1)


def _has_subject(tokens: Sequence[Token], where: Token) -> bool:
    """«Рост отмечается на [рынках]: цены выросли», «во всех [округах]»: where what is noted is no clause."""
    if where.feats.get("Case") != "Loc" or where.head < 0 or where.pos != "NOUN":
        return False
    if any(where.lemma in nouns for nouns in classes("russian/speaker_nouns", "kind").values()):
        return False
    verb = tokens[where.head]
    noted = verb.pos == "VERB" and verb.text.casefold().endswith(morphs("self"))
    on = any(t.head == where.index and t.low in links("amount") for t in tokens)
    noted &= on or folded(verb.text) in classes("russian/references")["told"]
    return noted and any(t.head == verb.index and t.rel.startswith("nsubj") for t in tokens)


def _many(token: Token) -> bool:
    return (token.feats.get("Case"), token.feats.get("Number")) == ("Gen", "Plur")
