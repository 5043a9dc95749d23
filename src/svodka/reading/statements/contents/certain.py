"""What grammar is sure of about the content of a cue, so that no chooser is asked: an index, or none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, pairwise, takewhile

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.reading.statements.contents.closing import closes, shown_in, tells
from svodka.reading.statements.contents.opened import behind_colon, that_told, told_anew
from svodka.reading.statements.contents.stretches import Content, names_sum
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING, office_before
from svodka.reading.statements.cues.titles import tells_more
from svodka.reading.statements.cues.unnamed import unnamed
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import between
from svodka.reading.syntax.morphs import describes, morphs, states

_DIGITS = ("NUM", "SYM")
_AMOUNTS = (*_DIGITS, "ADV", "CCONJ")
"""What an amount may begin with: «в [5] млн», «в [$] 5 млн», «в [примерно] 5 млн»."""
_BESIDE_NOUN = frozenset({*_AMOUNTS, "ADJ", "DET"})
_STATING = frozenset({"VERB", "AUX", "SCONJ"})
_PARTING = frozenset(',;:«»„“"')
"""What does not stand right before the comma that parts what is told from a teller behind it."""
_BESIDE = {("colon", "sentence"), ("left", "before")}
"""By which boundaries all is told that a source stands before, or signs."""
_RIGHTS = ("verb", "cue", "sentence", "clause")
"""Where what is told of a figure ends, the surest first."""
_FRONTED = frozenset({"preposition", "phrase"})
_LIGHT = frozenset({"ADV", "PART", "CCONJ"})
"""What may stand before a source that begins a sentence: «также по данным мэрии»."""


def certain(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """The content that grammar is sure of, as an index; ``None`` where it is of none."""
    sure = _headed(cue, options)
    for rule in (told_anew, behind_colon, that_told, _told_figure, _assessed, _closed, _fronted):
        if sure is None:
            sure = rule(d, cue, options)
    return sure


def _headed(cue: Cue, options: Sequence[Content]) -> int | None:
    """«Росстат: [безработица снизилась]», «[Мост открыт] — мэр»: what a source stands beside, as an index."""
    if cue.kind != HEADING:
        return None
    whole = [i for i, o in enumerate(options) if (o.left, o.right) in _BESIDE]
    return max(whole, key=lambda i: options[i].last, default=None)


def _told_figure(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """«Губернатор сообщил о [пяти пострадавших]»: a figure that a named source tells of, as an index.

    «В полиции говорят о [двух погибших]»: or those in an office.

    Annotators make such contents statements only where they like to, but give their figures to the source (in
    18 of 21 annotated ones, the others have none that is named). Not «сообщил об этом 5 мая», «о том, что …».
    """
    tokens = d.sentence(cue.sentence).tokens
    finite = tokens[cue.head].feats.get("VerbForm") == "Fin"
    if cue.kind != "verb" or not finite or cue.group not in TELLING:
        return None
    if d.subject(cue) is None and office_before(d.sentence(cue.sentence), tokens[cue.head]) is None:
        return None
    told = {
        o.right: i
        for i, o in enumerate(options)
        if o.left == "nominal"
        and tokens[o.first].pos not in ("PRON", "DET")
        and all(t.text != ";" for t in tokens[o.first : o.last])
        and any(t.pos == "NUM" for t in tokens[o.first : o.last + 1])
    }
    return next((told[right] for right in _RIGHTS if right in told), None)


def _assessed(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """«Журнал оценил [состояние певца в 5 млн]», «фонд называет [другую цифру — 5 млн]», as an index.

    What somebody holds a thing to be worth, or says that its number is. Of some 48 such figures in annotated
    articles 43 are the words of who assesses or names them. Not «оценивается в …», «оценили в 30 школах …».
    """
    tokens = d.sentence(cue.sentence).tokens
    feats = tokens[cue.head].feats
    active = (feats.get("VerbForm"), feats.get("Voice")) == ("Fin", "Act")
    sums = names_sum(cue, d.facts(cue.sentence).lower, d.language)
    if not active or d.subject(cue) is None or not (sums or cue.group == "assess"):
        return None
    worth = attribution("worth", d.language)
    told = {
        o.right: i
        for i, o in enumerate(options)
        if o.left == "object"
        and any(
            amount.pos in _DIGITS
            if sums
            else amount.pos in _AMOUNTS and before.text in worth and not _is_where(tokens, amount)
            for before, amount in pairwise(tokens[o.first : o.last + 1])
        )
    }
    return next((told[right] for right in _RIGHTS if right in told), None)


def _is_where(tokens: Sequence[Token], amount: Token) -> bool:
    """«В [30] школах», «в [пяти] крупных регионах»: how many places, and not how much something is worth."""
    behind = dropwhile(lambda t: t.pos in _BESIDE_NOUN, tokens[amount.index :])
    noun = next(behind, None)
    return noun is not None and noun.pos == "NOUN" and noun.feats.get("Case") == "Loc"


def _closed(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """«[Выпало 34 мм дождя], написало ведомство в соцсетях.»: a teller closes the sentence, as an index.

    All before the teller, an apposition too: «[Привили 400 жителей, в том числе 90 детей], сообщил врач».
    Of eight such contents in annotated articles all are the words of who tells. So are they of a source:
    «[Готовы 12 школ], по данным мэрии», «[готовы 12 школ], как следует из доклада мэрии».
    """
    tokens = d.sentence(cue.sentence).tokens
    how = cue.first > 0 and tokens[cue.first - 1].text in attribution("how", d.language)
    parted = cue.first - 1 - (how or _is_judged(tokens, cue))
    if parted < 1 or tokens[parted].text != "," or tokens[parted - 1].text in _PARTING:
        return None
    refers = tokens[0].text.casefold() in attribution("back", d.language)  # «об этом 5 мая, …»
    stated = between(
        d.facts(cue.sentence).predicates, 0, parted
    )  # not «сегодня в зале, рассказал мэр»
    if refers or not stated or not closes(d, cue, how=how):
        return None
    told = [i for i, o in enumerate(options) if (o.left, o.right, o.first) == ("left", "before", 0)]
    # up to the last comma: «Трое погибли, [35 ранены], сообщил мэр»
    return max(told, key=lambda i: options[i].last, default=None)


def _fronted(d: Discourse, cue: Cue, options: Sequence[Content]) -> int | None:
    """«По данным мэрии, [готовы 12 школ]»: a source that begins a sentence tells the rest of it, as an index.

    Of 321 figures behind such sources in annotated articles 313 are told by them. Not of a source that nobody
    names, nor where one cannot see which comma closes it: «по словам главы, Петра Лосева, готовы 12 школ».
    """
    sentence = d.sentence(cue.sentence)
    tokens = sentence.tokens
    # «[как] сообщил мэр, готовы 12 школ»
    how = cue.first == 1 and sentence.lower[0] in attribution("how", d.language)
    how = how and cue.kind == "verb"
    how = how and (shown_in(d, sentence, cue) or tells(d, sentence, cue, tokens[cue.last + 1 :]))
    if (cue.kind not in _FRONTED and not how) or unnamed(sentence, cue):
        return None
    own = d.anew(cue)  # «…, а по данным штаба, готовы 9»
    before = tokens[own.first if own else 0 : cue.first - _is_judged(tokens, cue)]
    joining = attribution("another", d.language) if own else frozenset()
    led = (t for t in before if t.text != "," and t.text not in joining)
    if not how and any(t.pos not in _LIGHT for t in led):
        return None
    whole = [i for i, o in enumerate(options) if (o.left, o.right) == ("comma", "sentence")]
    first = min(whole, key=lambda i: options[i].first, default=None)
    if first is None:
        return None
    start, content = options[first].first, tokens[options[first].first : options[first].last + 1]
    clause = list(takewhile(lambda t: t.text != ",", content))
    stated = any(states(t) or t.feats.get("Variant") == "Short" for t in clause)
    figure = any(t.pos == "NUM" for t in content)
    published = any(t.text == "," for t in tokens[cue.last + 1 : start - 1])
    if not stated or not (figure or published) or not _is_closed(sentence, cue, start - 1):
        return None
    later = (c for c in d.cues[cue.sentence] if c.kind in _FRONTED and c.first > start)
    beside = [c for c in later if not _is_relative(sentence, c.last + 1)]
    to_next = [i for i, o in enumerate(options) if (o.first, o.right) == (start, "cue")]
    return to_next[-1] if beside and to_next else first  # «…, а по подсчётам фонда, их девять»


def _is_judged(tokens: Sequence[Token], cue: Cue) -> bool:
    """«[Судя] по данным мэрии», «[если] верить мэрии»: a word before a source that belongs to it."""
    before = tokens[cue.first - 1].text.casefold() if cue.first else ""
    return cue.kind in _FRONTED and before in attribution("judging")


def _is_closed(sentence: Sentence, cue: Cue, comma: int) -> bool:
    """Whether the source of a cue ends at a comma: no other mark but before «опубликованным на сайте»."""
    tokens = sentence.tokens
    if tokens[comma + 1].text in _PARTING or tokens[comma].text != ",":
        return False  # «по словам мэра, «готовы 12 школ»» is direct
    inside = tokens[cue.last + 1 : comma]
    alone = len(inside) == 1 and folded(inside[0].text) in classes("russian/references")["data"]
    if alone or _is_relative(sentence, comma + 1):
        return False  # «согласно данным, …» names nobody
    for token in inside:
        if token.text in ";:" or (token.pos in _STATING and not describes(token)):
            return False
        if token.text == "," and not tells_more(sentence, cue, token.index + 1):
            return False
    return True


def _is_relative(sentence: Sentence, at: int) -> bool:
    """«Согласно [которым] готовы 12 школ»: a source that is told of the word before it."""
    tokens = sentence.tokens
    return at < len(tokens) and tokens[at].text.casefold().startswith(morphs("relative"))
