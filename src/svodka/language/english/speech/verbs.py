"""Who says what with an English verb of saying, by the tree, and by the order of words past its errors."""

from __future__ import annotations

from collections.abc import Callable

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import cues, links, reporting, telling, weekdays
from svodka.language.english.marks import CLOSING
from svodka.language.english.mending.participles import held_to
from svodka.language.english.speakers.asides import before_aside
from svodka.language.english.speakers.beside_verbs import (
    beside,
    nearer,
    speaker_above,
    without_day,
)
from svodka.language.english.speakers.naming import named
from svodka.language.english.speakers.noun_phrases import joining, leading
from svodka.language.english.speakers.voices import Voices, speaker_of
from svodka.language.english.speech.clauses import content
from svodka.language.english.speech.contents import accusation, opens_clause, rest
from svodka.language.english.speech.inserted import Inserted, inserted
from svodka.language.english.speech.lookalikes import only_counts, told_of
from svodka.language.english.speech.openings import as_quoted, opening, resumed, turned
from svodka.language.english.speech.reports import cited
from svodka.language.english.speech.second_voices import apart
from svodka.language.english.speech.whom_told import behind_whom
from svodka.language.english.tree import child, subject
from svodka.language.slots import Said, Words

UNTURNED = frozenset(["put"])
"""Verbs of telling a number that nobody stands behind: «her deputy, Ana Roe, *put the figure* at 40»."""
_DATED = 4
"""Tokens from a verb of finding to the end of its sentence, where a time follows it."""


def of_verb(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    """What is said with a verb of saying and by whom; ``None`` where it says nothing."""
    passive = _is_passive(sentence, verb)
    amid = verb.lemma not in UNTURNED and apart(sentence, verb) is None
    clause = _clause(sentence, verb) if amid else None
    if clause is not None:
        return _in_clause(text, sentence, verb, voices, clause, passive)
    who = _agent(sentence, verb) if passive else _speaker(sentence, verb)
    told = _told(sentence, verb, who, passive)
    found_nothing = told is None and verb.lemma in cues("discover")
    if found_nothing or _is_day_behind(sentence, verb, who):
        return None
    who = without_day(sentence, who) if who is not None else None
    if passive if who is None else only_counts(sentence, sentence.tokens[who], verb):
        return None  # «it was noted that» says nobody; of «half of the farmers said» a poll tells
    cue = Words(verb.start, verb.end, verb.lemma)
    speaker, name = speaker_of(text, sentence, who, voices, named(sentence, who, verb))
    if speaker is None and child(sentence, verb.index, "cop") is not None:
        return None  # «it is noted that»
    if told is None or told[0] == len(sentence.tokens):  # «He added that», and the text breaks off
        return Said(verb.start, verb.start, "indirect", speaker, cue, name, "cue")
    start, end = sentence.tokens[told[0]].start, sentence.tokens[told[1]].end
    return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _is_passive(sentence: Sentence, verb: Token) -> bool:
    """«40 men were *reported* missing», «losses *put at* 40»: a verb whose subject does not speak."""
    return _is_done_to(sentence, verb) or any(
        sentence.tokens[c].rel.startswith(("aux:pass", "nsubj:pass"))
        for c in sentence.children[verb.index]
    )


def _is_done_to(sentence: Sentence, verb: Token) -> bool:
    """«resin *estimated to* be worth 40 euros», «losses *put at* 40»: a participle that nobody speaks by."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    participle = verb.rel in ("acl", "advcl") and verb.feats.get("VerbForm") == "Part"
    ing = verb.low.endswith("ing")
    if told_of(sentence, verb) or held_to(sentence.tokens, verb):
        return True
    return participle and not ing and any(t.low in links("done-to") for t in after)


def _clause(sentence: Sentence, verb: Token) -> Inserted | None:
    """A clause of saying that opens, closes or interrupts what is said."""
    return (
        opening(sentence, verb)
        or as_quoted(sentence, verb)
        or inserted(sentence, verb, verb.lemma in telling() or _ends(sentence, verb))
        or resumed(sentence, verb)
        or turned(sentence, verb)
    )


def _ends(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of finding closes a clause: «…, a study by the institute *found in May*.»"""
    behind = sentence.tokens[verb.index + 1 :]
    ever = sentence.tokens[verb.index - 1].low == "ever"  # «the most ever recorded»
    if verb.lemma not in cues("discover") or ever:
        return False
    amid = bool(behind) and behind[0].text == ","
    dated = bool(behind) and behind[0].pos == "ADP" and len(behind) <= _DATED
    return amid or dated or all(t.pos == "PUNCT" for t in behind)


def _in_clause(
    text: str, sentence: Sentence, verb: Token, voices: Voices, clause: Inserted, passive: bool
) -> Said | None:
    """What is said around a clause of saying; ``None`` where the clause tells of a number."""
    head = sentence.tokens[clause.who]
    if head.pos == "NUM" and head.low != "one":
        return None  # «treated 40 sailors — two *complained* of pain»
    source = cited(sentence, verb) if verb.lemma in cues("find") else None
    who, words = (clause.who, clause.speaker) if source is None else (source, None)
    speaker, name = speaker_of(text, sentence, who, voices, words)
    if speaker is None and passive:
        return None
    cue = Words(verb.start, verb.end, verb.lemma)
    start, end = sentence.tokens[clause.first].start, sentence.tokens[clause.last].end
    return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _agent(sentence: Sentence, verb: Token) -> int | None:
    """«40 men were held, it was reported *by the board*»: who says what is told in the passive."""
    children = sentence.children[verb.index]
    return next((c for c in children if sentence.tokens[c].rel == "obl:agent"), None)


def _speaker(sentence: Sentence, verb: Token) -> int | None:
    """The head of who says it, by the first rule that knows one."""
    for way in _SPEAKERS:
        if (who := way(sentence, verb)) is not None:
            return who
    return None


def _behind_quotation(sentence: Sentence, verb: Token) -> int | None:
    """«…», complained *the minister*."""
    quoted = verb.index > 0 and sentence.tokens[verb.index - 1].text in CLOSING
    return (beside(sentence, verb) or None) if quoted else None


def _of_tree(sentence: Sentence, verb: Token) -> int | None:
    """«*The board* said that 40 men came»: the verb's own subject, or a nearer noun."""
    return nearer(sentence, verb, subject(sentence, verb.index, inherit=False))


def _behind_mark(sentence: Sentence, verb: Token) -> int | None:
    """«…, said *the ministry*», but not «…, *saying* 40 men came»."""
    parted = verb.index > 0 and sentence.tokens[verb.index - 1].pos == "PUNCT"
    parted = parted and verb.lemma not in UNTURNED
    return beside(sentence, verb) if parted and not verb.low.endswith("ing") else None


def _before_aside(sentence: Sentence, verb: Token) -> int | None:
    """«…, *Chen Bo*, its director, said»."""
    return before_aside(sentence, verb.index - 1)


def _joined(sentence: Sentence, verb: Token) -> int | None:
    """«Police spoke of 40, and *a source* said»."""
    return joining(sentence, verb.index) if verb.rel in ("parataxis", "conj") else None


def _of_verb_above(sentence: Sentence, verb: Token) -> int | None:
    """«*The board* went on to say that 40 men came»: the subject of the verb that it hangs on."""
    return subject(sentence, verb.index, inherit=True)


def _leading(sentence: Sentence, verb: Token) -> int | None:
    """«*Rosa Vidal for the Refugee Agency (RA)* said»: what opens the sentence."""
    return leading(sentence, verb.index)


_SPEAKERS: tuple[Callable[[Sentence, Token], int | None], ...] = (
    _behind_quotation, _of_tree, _behind_mark, _before_aside, _joined, speaker_above,
    _of_verb_above, beside, _leading,
)  # fmt: skip
"""Where a speaker stands, in order."""


def _is_day_behind(sentence: Sentence, verb: Token, who: int | None) -> bool:
    """«40 kilograms, *found Wednesday* in a shed»: a day that the tree takes for a speaker."""
    if who is None or who <= verb.index:
        return False
    return sentence.tokens[who].low in weekdays()


def _told(
    sentence: Sentence, verb: Token, who: int | None, passive: bool
) -> tuple[int, int] | None:
    """First and last token of what is said."""
    if not passive and (verb.lemma == "put" or _counts(sentence, verb, who)):
        return rest(sentence, verb)  # «put the crowd *at 40*, of whom 3 were held»
    told = behind_whom(sentence, verb, content(sentence, verb))
    if told is None and verb.lemma == "accuse":
        told = accusation(sentence, verb)
    if told is None and not passive and opens_clause(sentence, verb, who):
        told = rest(sentence, verb)
    return told


def _counts(sentence: Sentence, verb: Token, who: int | None) -> bool:
    """«The board *counts* 40 boats»: a verb of counting that somebody tells a number with."""
    return verb.lemma in reporting("counting") and opens_clause(sentence, verb, who)
