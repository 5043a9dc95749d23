"""Who says what in English: quotation marks, verbs of saying, «according to»."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.english.cues import (
    cues,
    links,
    nouns_of_speech,
    outspoken,
    passing,
    reporting,
    telling,
    weekdays,
)
from svodka.language.english.gaps import others_put
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
from svodka.language.english.speakers.views import of_opinion, reckoned, voiced
from svodka.language.english.speakers.voices import Voices, speaker_of
from svodka.language.english.speech.backward import told_behind
from svodka.language.english.speech.contents import (
    accusation,
    content,
    opens_clause,
    rest,
    that_clause,
)
from svodka.language.english.speech.inserted import closes, follows_quotation, inserted
from svodka.language.english.speech.lookalikes import (
    as_known,
    does,
    noun_before,
    only_counts,
    places,
    shall_tell,
    told_of,
)
from svodka.language.english.speech.onward import Weights, going_on
from svodka.language.english.speech.openings import as_quoted, opening, resumed, turned
from svodka.language.english.speech.passing_on import is_told, passed_on
from svodka.language.english.speech.quotations import quotations, quoted, within
from svodka.language.english.speech.reports import according, cited, of_report, polled
from svodka.language.english.tree import child, subject
from svodka.language.slots import Said, Words

_DATED = 4
"""Tokens from a verb of finding to the end of its sentence, where a time follows it."""


def said(outline: Outline, onward: Weights) -> list[Said]:
    """The statements of a text, in order; only parsed sentences are looked at.

    ``onward``: what tells whether a sentence goes on with them
    (:mod:`svodka.language.english.speech.onward`).
    """
    told, quotes = heard(outline)
    told += going_on(outline, told, quotes, onward)
    return sorted(told, key=lambda s: (s.start, -s.end))


def heard(outline: Outline) -> tuple[list[Said], list[tuple[int, int]]]:
    """What words and quotation marks give for statements, and where quotations stand."""
    voices = Voices()
    told: dict[int, list[Said]] = {}
    known: dict[int, int] = {}
    quotes = quotations(outline.text)
    for sentence in outline.sentences:
        if not sentence.parsed:
            continue
        known[sentence.index] = len(voices)
        told[sentence.index] = list(_spoken(outline.text, sentence, voices))
        voices.mentioned(outline.text, sentence, quotes)
    behind = list(told_behind(outline, told, voices))
    found = [within(one, quotes) for own in told.values() for one in own if one.end > one.start]
    found += behind
    found += _continued(outline, told)
    for start, end in quotes:
        found += quoted(outline, start, end, told, known, voices)
    return found, quotes


def _continued(outline: Outline, told: dict[int, list[Said]]) -> Iterator[Said]:
    """Sentences that add to reported speech: «Police said 40 men were held. Another 12 were fined»."""
    last: Said | None = None
    heard: Said | None = None
    paragraph = -1
    for index, own in sorted(told.items()):
        sentence = outline.sentences[index]
        if sentence.paragraph != paragraph:
            last, paragraph = None, sentence.paragraph
        if not own and last is None and as_known(sentence):
            last = heard  # «40 men came, the board said. *As noted*, nine were hurt»
        heard = own[-1] if own and own[-1].speaker is not None else heard
        if own:
            whole = [one for one in own if one.end > one.start and one.end >= sentence.end - 2]
            last = whole[-1] if whole and whole[-1].speaker is not None else None
        elif last is not None and (goes_on(sentence) or as_known(sentence)):
            yield Said(
                sentence.start, sentence.end, "indirect", last.speaker, None, last.name, "continued"
            )
        else:
            last = None


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence begins as one that adds to the sentence before."""
    words, adding = [t.text.lower() for t in sentence.tokens[:2]], reporting("continues")
    return words[0] in adding or " ".join(words) in adding if words else False


def _spoken(text: str, sentence: Sentence, voices: Voices) -> Iterator[Said]:
    last: Said | None = None
    for token in sentence.tokens:
        if token.pos != "VERB" and not _may_tell(token):
            continue
        if token.index and token.text[:1].isupper() and token.pos == "VERB":
            before = sentence.tokens[token.index - 1].text
            if before not in ("“", '"', "‘", ".", ":"):
                continue  # a name: «Omar Said»
        if (passed := passed_on(text, sentence, token, voices)) is not None:
            yield passed
            continue
        if is_told(sentence, token) or (token.index == 1 and as_known(sentence)):
            continue
        if noun_before(sentence, token) or shall_tell(sentence, token) or does(sentence, token):
            continue
        known = token.pos == "VERB" and token.lemma in outspoken()
        known = (known and not places(sentence, token)) or closes(sentence, token)
        known = known or follows_quotation(sentence, token)
        if known and polled(sentence, token):
            continue  # «in a survey, 40 percent *said* no»
        if known or _tells(sentence, token):
            made = _of_verb(text, sentence, token, voices)
        elif token.text.lower() == "according":
            made = according(text, sentence, token, voices)
        elif token.lemma in reporting("opinion") and token.pos == "NOUN":
            made = of_opinion(text, sentence, token, voices)
            if made is None and token.lemma in reporting("report"):
                made = of_report(text, sentence, token)
        elif token.lemma in reporting("report") and token.pos == "NOUN":
            made = of_report(text, sentence, token)
        elif token.pos == "VERB" and token.lemma in reporting("reckon"):
            made = reckoned(text, sentence, token, voices)
        elif token.pos == "VERB" and token.lemma in reporting("voicing"):
            made = voiced(text, sentence, token, voices)
        else:
            continue
        if made is not None:
            if last is not None and _adds(sentence, token):
                made = replace(made, speaker=last.speaker, name=last.name)
            last = made
            yield made
            if token.lemma == "put":
                yield from others_put(text, sentence, token)


def _may_tell(token: Token) -> bool:
    """Whether a word that is no verb may tell: «according», «report», what tags take for a noun."""
    low = token.text.lower()
    noun = token.pos == "NOUN" and (token.lemma in nouns_of_speech() or low in passing())
    return noun or low == "according"


def _adds(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb goes on with the speech before it: «…, the mayor said, *adding* that 40 men came»."""
    own = any(sentence.tokens[c].rel.startswith("nsubj") for c in sentence.children[verb.index])
    return verb.rel in ("advcl", "acl") and verb.text.lower().endswith("ing") and not own


def _tells(sentence: Sentence, token: Token) -> bool:
    """Whether a verb that no lexicon knows tells something: a clause with «that» hangs on it."""
    if token.pos != "VERB" or token.lemma in cues("know"):
        return False
    for at in sentence.children[token.index]:
        if sentence.tokens[at].rel == "ccomp" and at > token.index:
            marks = (c for c in sentence.children[at] if sentence.tokens[c].rel == "mark")
            return any(sentence.tokens[c].text.lower() == "that" for c in marks)
    return False


def _of_verb(text: str, sentence: Sentence, verb: Token, voices: Voices) -> Said | None:
    passive = _done_to(sentence, verb) or any(
        sentence.tokens[c].rel.startswith(("aux:pass", "nsubj:pass"))
        for c in sentence.children[verb.index]
    )
    source = cited(sentence, verb) if verb.lemma in cues("find") else None
    clause = (
        opening(sentence, verb)
        or as_quoted(sentence, verb)
        or inserted(sentence, verb, verb.lemma in telling() or _ends(sentence, verb))
        or resumed(sentence, verb)
        or turned(sentence, verb)
    )
    if clause is not None:
        head = sentence.tokens[clause.who]
        if head.pos == "NUM" and head.text.lower() != "one":
            return None  # «treated 40 sailors — two *complained* of pain»
        cue = Words(verb.start, verb.end, verb.lemma)
        of = (clause.who, clause.speaker) if source is None else (source, None)
        speaker, name = speaker_of(text, sentence, of[0], voices, of[1])
        if speaker is None and passive:
            return None
        start, end = sentence.tokens[clause.first].start, sentence.tokens[clause.last].end
        return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")
    who = nearer(sentence, verb, subject(sentence, verb.index, inherit=False))
    before = sentence.tokens[verb.index - 1].text if verb.index else ""
    if before in CLOSING and not passive:
        who = beside(sentence, verb) or who  # «…», complained the minister
    parted = verb.index > 0 and sentence.tokens[verb.index - 1].pos == "PUNCT"
    if who is None and parted and not verb.text.lower().endswith("ing"):
        who = beside(sentence, verb)  # «…», said the ministry
    if who is None and not passive:
        who = before_aside(sentence, verb.index - 1)
    if who is None and verb.rel in ("parataxis", "conj") and not passive:
        who = joining(sentence, verb.index)
    if who is None:
        who = speaker_above(sentence, verb)
    if who is None:
        who = subject(sentence, verb.index, inherit=True)
    if passive:
        agent = [c for c in sentence.children[verb.index] if sentence.tokens[c].rel == "obl:agent"]
        who = agent[0] if agent else None
    elif who is None:
        who = beside(sentence, verb)
        who = who if who is not None else leading(sentence, verb.index)
    told = content(sentence, verb) or that_clause(sentence, verb)
    counts = verb.lemma in reporting("counting") and opens_clause(sentence, verb, who)
    if not passive and (verb.lemma == "put" or counts):
        told = rest(sentence, verb)  # «put the crowd *at 40*, of whom 3 were held»
    if told is None and verb.lemma == "accuse":
        told = accusation(sentence, verb)
    if told is None and not passive and opens_clause(sentence, verb, who):
        told = rest(sentence, verb)
    if told is None and verb.lemma in cues("discover"):
        return None
    if who is not None and sentence.tokens[who].text.lower() in weekdays():
        if who > verb.index:
            return None  # «40 kilograms, *found Wednesday* in a shed»
        who = without_day(sentence, who)
    if passive if who is None else only_counts(sentence.tokens[who]):
        return None  # «it was noted that» says nobody; of «half of the farmers said» a poll tells
    cue = Words(verb.start, verb.end, verb.lemma)
    speaker, name = speaker_of(text, sentence, who, voices, named(sentence, who, verb))
    if speaker is None and child(sentence, verb.index, "cop") is not None:
        return None  # «it is noted that»
    if told is None or told[0] == len(sentence.tokens):  # «He added that», and the text breaks off
        return Said(verb.start, verb.start, "indirect", speaker, cue, name, "cue")
    start, end = sentence.tokens[told[0]].start, sentence.tokens[told[1]].end
    return Said(start, end, "indirect", speaker, cue, name, f"cue.{verb.lemma}")


def _done_to(sentence: Sentence, verb: Token) -> bool:
    """«resin *estimated to* be worth 40 euros», «losses *put at* 40»: a participle that nobody speaks by."""
    after = sentence.tokens[verb.index + 1 : verb.index + 2]
    participle = verb.rel in ("acl", "advcl") and verb.feats.get("VerbForm") == "Part"
    ing = verb.text.lower().endswith("ing")
    if told_of(sentence, verb) or held_to(sentence.tokens, verb):
        return True
    return participle and not ing and any(t.text.lower() in links("done-to") for t in after)


def _ends(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb of finding closes a clause: «…, a study by the institute *found in May*.»"""
    behind = sentence.tokens[verb.index + 1 :]
    ever = sentence.tokens[verb.index - 1].text.lower() == "ever"  # «the most ever recorded»
    if verb.lemma not in cues("discover") or ever:
        return False
    amid = bool(behind) and behind[0].text == ","
    dated = bool(behind) and behind[0].pos == "ADP" and len(behind) <= _DATED
    return amid or dated or all(t.pos == "PUNCT" for t in behind)
