"""Clauses that leave out their verb of saying: «Мэр сообщил, что готовы 12 школ; [перевозчик — что] …»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import folded
from svodka.language.punctuation import SPEECH_DASHES
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.syntax.phrases import name_at

_PARTING = frozenset(",;")
_LONGEST = 9
"""Words of who tells, at most: «а глава управления по делам семьи Анна Лис — что …»."""
_NEVER = frozenset({"VERB", "AUX", "NUM", "SCONJ", "PUNCT"})
"""Parts of speech that stand in no name of who tells."""
_NAMES = frozenset({"PER", "ORG"})
_TELLERS = frozenset({"person", "body", "media"})


def left_out(sentence: Sentence, found: Sequence[Cue], nouns: Mapping[str, str]) -> list[Cue]:
    """«…; перевозчик [— что] ходят 25 автобусов»: the dash and «что» behind another who tells something.

    ``found`` are the cues of the sentence, one of which says before it «…, что», ``nouns`` name speakers.
    """
    out = []
    that = attribution("that")
    for dash in sentence.tokens[1:-1]:
        if dash.text not in SPEECH_DASHES or sentence.lower[dash.index + 1] not in that:
            continue
        told = any(cue.kind == "verb" and _opens(sentence, cue, dash.index) for cue in found)
        first = clause_of(sentence, dash.index) if told else 0
        who = _teller(sentence, first, dash.index, nouns) if first else None
        if who is not None:
            i, end = dash.index, sentence.tokens[dash.index + 1].end
            out.append(
                Cue(sentence.index, i, i + 1, who.index, dash.start, end, HEADING, "say", HEADING)
            )
    return out


def clause_of(sentence: Sentence, dash: int) -> int:
    """The first word of the clause that ends at a dash, behind a comma; 0 where it opens the sentence."""
    for at in range(dash - 1, max(0, dash - 1 - _LONGEST), -1):
        if sentence.tokens[at].text in _PARTING:
            return at + 1
    return 0


def _opens(sentence: Sentence, cue: Cue, dash: int) -> bool:
    """Whether «, что» stands behind a cue, before the dash."""
    between = sentence.lower[cue.last + 1 : dash]
    return any(word in attribution("that") for word in between)


def _teller(sentence: Sentence, first: int, dash: int, nouns: Mapping[str, str]) -> Token | None:
    """Who tells, in the nominative, with nothing else before the dash."""
    tokens = sentence.tokens
    while first < dash and sentence.lower[first] in attribution("another"):
        first += 1
    inside = tokens[first:dash]
    if any(t.pos in _NEVER for t in inside) or any(t.pos == "ADP" for t in inside[:1]):
        return None
    who = next((t for t in inside if t.pos in ("NOUN", "PROPN", "X")), None)
    if who is None or who.feats.get("Case") not in ("Nom", None):
        return None
    name = name_at(sentence, who.index)
    named = name is not None and name.kind in _NAMES
    named = named or who.feats.get("Animacy") == "Anim"
    return who if named or nouns.get(folded(who.lemma)) in _TELLERS else None
