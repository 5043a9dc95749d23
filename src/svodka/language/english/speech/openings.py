"""Clauses of saying that words tell better than the tree: before the speech, or turned round behind it.

«*As the ministry reported*, 40 men came», «40 men came, *said the mayor in an interview*».
"""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import (
    cues,
    links,
    reporting,
    saying,
    sources,
    speaking,
    telling,
    weekdays,
)
from svodka.language.english.speakers.asides import joined, name_after_comma
from svodka.language.english.speakers.beside_verbs import behind, belonging, long_name
from svodka.language.english.speakers.noun_phrases import head_of, speaker_words
from svodka.language.english.speech.contents import that_clause
from svodka.language.english.speech.inserted import Inserted
from svodka.language.english.tree import phrase

_OPENING = 24
"""Tokens up to the comma that ends an opening clause."""
_LEAST = 5
"""Tokens of a subject, a clause about it and their marks."""
_QUOTED = 8
"""Tokens from «quoted» to «saying»."""


def opening(sentence: Sentence, verb: Token) -> Inserted | None:
    """«*As the ministry reported*, …», «*As established by the inquiry*, …»."""
    tokens = sentence.tokens
    if tokens[0].low != "as" or verb.lemma not in telling() or verb.index > _OPENING:
        return None
    behind = tokens[verb.index : verb.index + _OPENING]
    comma = next((t.index for t in behind if t.text in (",", ":")), None)
    if comma is None or comma + 2 >= len(tokens):
        return None
    start, end = 1, verb.index - 1
    while end >= start and tokens[end].pos in ("AUX", "ADV"):
        end -= 1
    if end > start and [t.index for t in tokens[start:comma] if t.text == ","] == [end]:
        return None  # «As part of the plan, *said* Vidal, 40 came»
    if end < start or tokens[end].low == "it":
        by = [t for t in tokens[verb.index + 1 : comma] if t.low in links("by-whom")]
        if not by or by[-1].index + 1 >= comma:
            return None
        start, end = by[-1].index + 1, comma - 1
    elif any(t.text == "," for t in tokens[start:end]):
        first = next(t.index for t in tokens[start:] if t.text == ",")
        if tokens[end].text != "," or any(t.pos != "PROPN" for t in tokens[start:first]):
            return None
        end = first - 1  # «As *Rosa Vidal*, the head of the office, said»
    who = head_of(sentence, start, end)
    if who is None or tokens[who].pos not in ("NOUN", "PROPN", "PRON"):
        return None
    return Inserted(who, speaker_words(sentence, start, end, who), comma + 1, len(tokens) - 1)


def as_quoted(sentence: Sentence, verb: Token) -> Inserted | None:
    """«…, *the mayor was quoted as saying* by the agency», «was reported as saying»: who is quoted speaks."""
    tokens = sentence.tokens
    at = verb.index
    if verb.low != "saying":
        return None
    forms = links("passing", "passed")
    before = tokens[max(0, at - _QUOTED) : at]
    quoted = next((t.index for t in before if t.low in forms), 0)
    if quoted < 2 or tokens[at - 1].low != "as" or tokens[quoted - 1].lemma != "be":
        return None
    who = next((t for t in tokens if t.head == quoted and t.rel.startswith("nsubj")), None)
    if who is None or who.index > at:
        return None
    start, end = phrase(sentence, who.index)
    behind = start == 0 or tokens[start - 1].pos != "PUNCT"
    first, last = (at + 1, len(tokens) - 1) if behind else (0, start - 2)
    return Inserted(who.index, (start, end), first, last) if first < last else None


def turned(sentence: Sentence, verb: Token) -> Inserted | None:
    """«…, *said the mayor in an interview*»: the verb before its speaker, behind a comma."""
    tokens = sentence.tokens
    mark = verb.index - 1
    if mark < 3 or tokens[mark].text != "," or verb.lemma not in telling():
        return None
    if verb.lemma in reporting("addressing") and not verb.text.endswith("s"):
        return None  # «two, a boy and a girl, *told* police», not «…, *informs* the board»
    if verb.feats.get("VerbForm") != "Fin" or verb.index + 1 >= len(tokens):
        return None
    after = tokens[verb.index + 1]
    if after.pos not in ("DET", "NOUN", "PROPN", "ADJ"):
        return None
    if all(t.pos not in ("VERB", "AUX") or t.rel == "amod" for t in tokens[:mark]):
        return None
    own = (tokens[c] for c in sentence.children[verb.index])
    if verb.lemma in cues("find") and any(t.rel == "nsubj" and t.index < mark for t in own):
        return None  # «The count, based on 40 wards, *showed* Rosa Vidal ahead»
    who = behind(sentence, verb) or _report(sentence, verb.index + 1)
    if who is None or tokens[who].pos not in ("NOUN", "PROPN"):
        return None
    if tokens[who].low in weekdays():
        return None  # «Rosa Vidal, its director, said *Tuesday* that 40 men came»
    named = who + 1 < len(tokens) and tokens[who + 1].pos == "PROPN"
    if tokens[who].pos == "NOUN" and not named and not _speaks(tokens[who]):
        return None
    if (name := name_after_comma(sentence, who)) is not None:
        return Inserted(who, name, 0, mark - 1)
    end = who
    while end + 1 < len(tokens) and (tokens[end + 1].pos == "PROPN" or joined(sentence, end + 1)):
        end += 1 + joined(sentence, end + 1)  # «said Dr *Anne-Marie Dubel*»
    end = long_name(sentence, who, end)
    if tokens[who].pos == "NOUN" and end == who:
        end = belonging(sentence, who)  # «said the head *of the harbour board*»
    comma = next((t.index for t in tokens[end + 1 :] if t.text == ","), len(tokens))
    behind_comma = tokens[comma + 1 :]
    turn = next((t.low for t in behind_comma if t.pos != "ADP"), "")
    goes_on = turn in links("turn") or any(t.low in links("turn") for t in behind_comma[:1])
    last = len(tokens) - 1 if goes_on else mark - 1
    return Inserted(who, speaker_words(sentence, verb.index + 1, end, who), 0, last)


def resumed(sentence: Sentence, verb: Token) -> Inserted | None:
    """«An official, *who asked not to be named*, said 40 men came»: what a clause parts from its subject."""
    tokens = sentence.tokens
    if verb.index < _LEAST or tokens[verb.index - 1].text != "," or verb.lemma not in saying():
        return None
    after = tokens[verb.index + 1 : verb.index + 2]
    if not after or after[0].pos == "PUNCT":
        return None
    if after[0].pos == "ADP" and that_clause(sentence, verb) is None:
        return None
    comma = next((t.index for t in tokens[: verb.index - 1] if t.text == ","), None)
    if not comma:
        return None
    told_of = tokens[comma + 1]
    relative = told_of.low in links("relative")
    participle = told_of.feats.get("VerbForm") == "Part" and not told_of.text.endswith("ing")
    participle = participle and told_of.pos == "VERB"
    if not (relative or participle or _titled(sentence, comma, verb)) or any(
        t.feats.get("VerbForm") == "Fin" for t in tokens[:comma]
    ):
        return None
    if relative and any(t.text == "," for t in tokens[comma + 1 : verb.index - 1]):
        return None  # «The bridge, *which* is closed, needs 40 posts, said the mayor»
    who = head_of(sentence, 0, comma - 1)
    if who is None or tokens[0].pos == "ADP":
        return None
    return Inserted(
        who, speaker_words(sentence, 0, comma - 1, who), verb.index + 1, len(tokens) - 1
    )


def _titled(sentence: Sentence, comma: int, verb: Token) -> bool:
    """«Ana Roe, *the mayor of Dale*, said the board, which meets weekly, chose 12»: a name, and what she is.

    Where the tree takes the first noun of what she says for who says it.
    """
    tokens = sentence.tokens
    taken = any(c > verb.index and tokens[c].rel == "nsubj" for c in sentence.children[verb.index])
    name = tokens[0].pos == "PROPN" and all(t.pos == "PROPN" for t in tokens[:comma])
    title = tokens[comma + 1].pos in ("DET", "ADJ", "NOUN", "PROPN")
    states = any(t.feats.get("VerbForm") == "Fin" for t in tokens[verb.index + 1 :])
    return taken and name and title and states


def _report(sentence: Sentence, start: int) -> int | None:
    """«…, says *a report* released on Friday»: a report whose participle the tree takes for what it says."""
    tokens = sentence.tokens
    for at in range(start, len(tokens) - 1):
        if tokens[at].pos not in ("DET", "ADJ", "NOUN", "PROPN"):
            return None
        if tokens[at].lemma in reporting("report") and tokens[at + 1].lemma in speaking("issued"):
            return at
    return None


def _speaks(token: Token) -> bool:
    return token.lemma in sources()
