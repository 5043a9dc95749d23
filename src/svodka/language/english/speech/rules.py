"""Who says what in English: quotation marks, verbs of saying, «according to»."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.english.cues import (
    cues,
    nouns_of_speech,
    outspoken,
    passing,
    reporting,
    speaking,
)
from svodka.language.english.gaps import others_put
from svodka.language.english.speakers.views import of_opinion, reckoned, tallied, voiced
from svodka.language.english.speakers.voices import Voices
from svodka.language.english.speech.backward import told_behind
from svodka.language.english.speech.headlines import by_headline
from svodka.language.english.speech.hearings import hears
from svodka.language.english.speech.inserted import closes, follows_quotation
from svodka.language.english.speech.listed import listed
from svodka.language.english.speech.lookalikes import (
    as_known,
    does,
    places,
    shall_tell,
)
from svodka.language.english.speech.named_lines import answers
from svodka.language.english.speech.nouns_alike import compared_with, noun_before
from svodka.language.english.speech.onward import Weights, going_on
from svodka.language.english.speech.passing_on import is_told, passed_on
from svodka.language.english.speech.quotations import quotations, quoted, within
from svodka.language.english.speech.reports import according, of_report, polled
from svodka.language.english.speech.turning import RULE as TURNING
from svodka.language.english.speech.turning import turning
from svodka.language.english.speech.verbs import of_verb
from svodka.language.english.untold import untold
from svodka.language.slots import Said

_OPENS = ("“", '"', "‘", ".", ":")
"""What a verb in capitals may stand behind."""


def said(outline: Outline, onward: Weights) -> list[Said]:
    """The statements of a text, in order; only parsed sentences are looked at.

    ``onward``: what tells whether a sentence goes on with them
    (:mod:`svodka.language.english.speech.onward`).
    """
    told, quotes = heard(outline)
    told += [*going_on(outline, told, quotes, onward), *by_headline(outline, told)]
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
        own = _nested(list(_spoken(outline.text, sentence, voices)))
        turned = None if own else turning(outline.text, sentence, voices, told.values())
        told[sentence.index] = own if turned is None else [turned]
        voices.mentioned(outline.text, sentence, quotes)
    behind = list(told_behind(outline, told, voices))
    found = [within(one, quotes) for own in told.values() for one in own if one.end > one.start]
    found += behind
    found += answers(outline, found)
    found += _continued(outline, told)
    found += listed(outline, told)
    for start, end in quotes:
        found += quoted(outline, start, end, told, known, voices)
    return found, quotes


def _nested(own: list[Said]) -> list[Said]:
    """«The mayor said *40 men came*, Reuters reported»: what is told ends before the medium behind it."""
    media = [one for one in own if _is_medium(one)] if len(own) > 1 else []
    return [replace(one, end=_end(one, media)) for one in own] if media else own


def _is_medium(one: Said) -> bool:
    """Whether a newspaper or an agency says it, which may only pass it on."""
    words = one.name.lower().split() if one.cue is not None else ()
    return not speaking("media").isdisjoint(words)


def _end(one: Said, media: list[Said]) -> int:
    """Where a statement of a sentence ends: before a medium behind it that tells all before itself."""
    for outer in media:
        if one.cue is None or one.speaker is None or outer.cue is None or one.mode != outer.mode:
            continue
        around = outer.start <= one.cue.start and one.start < outer.end < outer.cue.start < one.end
        if around and one.cue.end <= one.start:
            return outer.end
    return one.end


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
            last = own[-1] if own[-1].rule == TURNING else last
        elif last is not None and (last.rule == TURNING or goes_on(sentence) or as_known(sentence)):
            yield Said(
                sentence.start, sentence.end, "indirect", last.speaker, None, last.name, "continued"
            )
        else:
            last = None


def goes_on(sentence: Sentence) -> bool:
    """Whether a sentence begins as one that adds to the sentence before."""
    words, adding = [t.low for t in sentence.tokens[:2]], reporting("continues")
    return words[0] in adding or " ".join(words) in adding if words else False


def _spoken(text: str, sentence: Sentence, voices: Voices) -> Iterator[Said]:
    """What the words of a sentence tell, in order."""
    last: Said | None = None
    for token in sentence.tokens:
        if not _may_tell(token) or _is_name(sentence, token):
            continue
        if (passed := passed_on(text, sentence, token, voices)) is not None:
            yield passed
            continue
        if _only_looks(sentence, token):
            continue
        made = _told(text, sentence, token, voices)
        if made is None:
            continue
        if last is not None and _adds(sentence, token):
            made = replace(made, speaker=last.speaker, name=last.name)
        last = made
        yield made
        if token.lemma == "put":
            yield from others_put(text, sentence, token)


def _told(text: str, sentence: Sentence, token: Token, voices: Voices) -> Said | None:
    """What one word tells: a verb of saying, «according», a noun or verb that tells in its own way."""
    speaks = _speaks(sentence, token)
    if speaks and polled(sentence, token):
        return None  # «in a survey, 40 percent *said* no»
    if speaks or _tells(sentence, token):
        return of_verb(text, sentence, token, voices)
    if token.low == "according":
        return according(text, sentence, token, voices)
    for pos, use, read in _OTHERS:
        if token.pos == pos and token.lemma in reporting(use):
            if (made := read(text, sentence, token, voices)) is not None:
                return made
    return None


def _of_report(text: str, sentence: Sentence, token: Token, voices: Voices) -> Said | None:
    return of_report(text, sentence, token)


_OTHERS: tuple[tuple[str, str, Callable[[str, Sentence, Token, Voices], Said | None]], ...] = (
    ("NOUN", "opinion", of_opinion),
    ("NOUN", "report", _of_report),
    ("VERB", "reckon", reckoned),
    ("VERB", "voicing", voiced),
    ("VERB", "tallying", tallied),
)
"""What else tells: part of speech, use in the lexicon, how it is read."""


def _is_name(sentence: Sentence, token: Token) -> bool:
    """«Omar *Said*»: a verb with a capital that opens nothing."""
    if not token.index or token.pos != "VERB" or not token.text[:1].isupper():
        return False
    return sentence.tokens[token.index - 1].text not in _OPENS


def _only_looks(sentence: Sentence, token: Token) -> bool:
    """«*As noted*, nine were hurt», «he was *told*»: a word of saying by which nobody says anything."""
    if is_told(sentence, token) or (token.index == 1 and as_known(sentence)):
        return True
    if noun_before(sentence, token) or compared_with(sentence, token):
        return True
    return untold(sentence, token) or shall_tell(sentence, token) or does(sentence, token)


def _speaks(sentence: Sentence, token: Token) -> bool:
    """Whether a word is a verb of saying, by the lexicon or by the quotation that it closes or follows."""
    known = token.pos == "VERB" and token.lemma in outspoken() and not places(sentence, token)
    known = known or hears(sentence, token)
    return known or closes(sentence, token) or follows_quotation(sentence, token)


def _may_tell(token: Token) -> bool:
    """Whether a word may tell: a verb, «according», «report», what tags take for a noun."""
    if token.pos == "VERB":
        return True
    low = token.low
    noun = token.pos == "NOUN" and (token.lemma in nouns_of_speech() or low in passing())
    return noun or low == "according"


def _adds(sentence: Sentence, verb: Token) -> bool:
    """Whether a verb goes on with the speech before it: «…, the mayor said, *adding* that 40 men came»."""
    own = any(sentence.tokens[c].rel.startswith("nsubj") for c in sentence.children[verb.index])
    return verb.rel in ("advcl", "acl") and verb.low.endswith("ing") and not own


def _tells(sentence: Sentence, token: Token) -> bool:
    """Whether a verb that no lexicon knows tells something: a clause with «that» hangs on it."""
    if token.pos != "VERB" or token.lemma in cues("know"):
        return False
    for at in sentence.children[token.index]:
        if sentence.tokens[at].rel == "ccomp" and at > token.index:
            marks = (c for c in sentence.children[at] if sentence.tokens[c].rel == "mark")
            return any(sentence.tokens[c].low == "that" for c in marks)
    return False
