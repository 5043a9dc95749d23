"""Speech without a verb of its speaker: «according to the ministry», «in a survey», «with reference to»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links, reporting, speaking, telling
from svodka.language.english.site import words_of
from svodka.language.english.speakers.beside_verbs import name_behind, speaker_phrase
from svodka.language.english.speakers.noun_phrases import NAMED, behind_date, head_of, is_name
from svodka.language.english.speakers.pronouns import fitting
from svodka.language.english.speakers.voices import Voices
from svodka.language.english.speech.inserted import states
from svodka.language.english.tree import child, phrase, subtree
from svodka.language.slots import Said, Words

_WITHIN = 9
"""Tokens between a report and whoever published it."""
_FIGURE = 6
"""Tokens of a figure with its «from» and what stands behind it."""
_NUMBER = ("NUM", "SYM")
_OPENS = 2
"""Tokens before «according» where it still opens its sentence."""
UNMARKED = frozenset(["obl:unmarked", "nmod:unmarked"])
"""Relations of times without a preposition: «published *last month*»."""


def of_report(text: str, sentence: Sentence, token: Token) -> Said | None:
    """«*In a survey by the institute*, 40 percent said no»: nobody else says anything in the sentence."""
    if any(t.pos == "VERB" and _tells(sentence, t) for t in sentence.tokens):
        return None
    first = phrase(sentence, token.index)[0]
    before = [t.low for t in sentence.tokens[:first]]
    based = before[:1] == ["based"] and len(before) == _OPENS  # «*Based on* data of the board, …»
    if not based and (not before or before[-1] not in links("of-report")):
        return None
    if before[-1:] == ["from"] and token.lemma in links("noun-too"):
        return None  # «40, *down from a revised estimate* of 50»
    if _of_revised(sentence, first):
        return None
    if not token.rel.startswith("obl") or sentence.tokens[token.head].rel.startswith("acl"):
        return None  # «nets *that were included in the tally*»
    if token.lemma == "report" and _vague(sentence, first, token.index):
        return None  # «by *early reports*, 40 were hurt»
    if token.lemma == "poll" and _of_election(sentence, token):
        return None
    speaker, name = speaker_phrase(text, sentence, token.index)
    if based:
        start, end = sentence.tokens[first].start, sentence.tokens[up_to_mark(sentence, first)].end
        speaker = Words(start, end, name := text[start:end])
    return Said(sentence.start, sentence.end, "indirect", speaker, None, name, "report")


def _of_revised(sentence: Sentence, first: int) -> bool:
    """«revised to 4 percent *from 3 percent in the first estimate*»: a report of what was told before."""
    near = sentence.tokens[max(0, first - _FIGURE) : first - 1]
    return any(t.low == "from" and near[i + 1].pos in _NUMBER for i, t in enumerate(near[:-1]))


def _of_election(sentence: Sentence, polls: Token) -> bool:
    """«In *the state polls*», «in the *2012 polls*»: those where people vote, and nobody asks them."""
    if polls.feats.get("Number") != "Plur":
        return False
    own = [sentence.tokens[c] for c in sentence.children[polls.index] if c < polls.index]
    known = any(t.rel == "det" and t.low == "the" for t in own)
    return known or any(t.low in reporting("election") or t.text.isdecimal() for t in own)


def _tells(sentence: Sentence, verb: Token) -> bool:
    """Whether somebody says something, and no share of those asked: «*68 percent said* no»."""
    return verb.lemma in telling() and not by_share(sentence, verb)


def by_share(sentence: Sentence, verb: Token) -> bool:
    """Whether a share or so many of those asked say something."""
    own = [sentence.tokens[c] for c in sentence.children[verb.index]]
    who = next((t for t in own if t.rel == "nsubj" and t.index < verb.index), None)
    return who is not None and (who.pos in ("NUM", "SYM") or who.low in words_of("share-of"))


def polled(sentence: Sentence, verb: Token) -> bool:
    """«*In a survey*, 40 percent *said* no»: whether a poll tells that a share says something."""
    if not by_share(sentence, verb):
        return False
    return any(t.lemma in reporting("report") and t.rel == "obl" for t in sentence.tokens)


def according(text: str, sentence: Sentence, token: Token, voices: Voices) -> Said | None:
    """«according to the ministry»: the rest of the sentence."""
    tokens = sentence.tokens
    at = behind_date(tokens, token.index + 2)
    if at >= len(tokens) or tokens[token.index + 1].low != "to":
        return None
    head = tokens[token.index].head
    close = up_to_mark(sentence, at)
    inside = [t for t in (head, *sentence.children[token.index]) if at <= t <= close]
    who = inside[0] if inside else head_of(sentence, at, close)
    if who is not None and tokens[who].rel in ("flat", "nmod:desc") and tokens[who].head >= at:
        who = tokens[who].head  # «according to Chief Superintendent *Omar Feki* of the police»
    if who is None:
        return None
    first, last = subtree(sentence, who)
    first = max(first, at)
    speaker: Words | None
    if (after := _pronoun(sentence, at, who)) is not None:
        speaker, last = voices.of_pronoun(text, tokens[at].text, sentence, at), after
        if speaker is not None:
            voices.again(sentence, speaker)
    else:
        who = _whole(sentence, who, at)
        opens = token.index <= _OPENS or tokens[token.index - 1].text == ":"
        last = max(_cut(sentence, last, close, opens), phrase(sentence, who)[1])
        last = close if _of_part(sentence, token.index) else last
        if (author := _author(sentence, who)) is not None:
            who, first = author, 0
        elif _vague(sentence, first, who):
            return None
        speaker = speaker_phrase(text, sentence, who, first)[0]
        if (name_at := name_behind(sentence, who, close)) is not None:
            last = max(last, close)  # «according to the head of the office *Rosa Vidal*»
            named = tokens[name_at].start, tokens[close].end
            speaker = Words(*named, text[slice(*named)])
        if close > at and is_name(tokens[at : close + 2]):
            named, last = (tokens[at].start, tokens[close].end), max(last, close)
            speaker = Words(*named, text[slice(*named)])
        voices.spoke(sentence, who, speaker)
    name = speaker.normal if speaker is not None else ""
    cue = Words(token.start, tokens[token.index + 1].end, "according to")
    start, end = _attributed(sentence, token.index, last)
    if start > end or start >= len(tokens):
        return None
    return Said(
        tokens[start].start, tokens[end].end, "indirect", speaker, cue, name, "according-to"
    )


def _pronoun(sentence: Sentence, at: int, who: int) -> int | None:
    """The last token of a source that is a pronoun: «according to *him*», «according to *his words*»."""
    tokens = sentence.tokens
    if tokens[at].low not in fitting():
        return None
    if tokens[at].rel != "nmod:poss":
        return at
    theirs = who == at + 1 and tokens[who].lemma in reporting("opinion", "report")
    return who if theirs else None


def _cut(sentence: Sentence, last: int, close: int, opens: bool) -> int:
    """The last token of a source without what the tree has joined to it behind a mark.

    «according to the board, *against 40 a year before*», «according to the board, *two men* were fined»;
    ``opens``: whether the source opens its clause.
    """
    tokens = sentence.tokens
    if close >= last or close + 2 >= len(tokens):
        return last
    if _begins(sentence, close + 1):
        return close
    if tokens[close + 1].text == ":":
        return close  # «the north does better, according to the board: *40 boats are insured*»
    if last == len(tokens) - 1:
        return last
    behind = tokens[close + 2]
    if behind.low in reporting("against"):
        return close
    if not opens or tokens[close + 1].text != ",":
        return last
    if behind.low in reporting("aside"):
        return last
    for token in tokens[close + 2 :]:
        if token.text == "," and behind.pos != "ADP":
            return last  # «according to its spokesman, *Rosa Vidal*, two men were fined»
        if token.pos in ("VERB", "AUX") and token.feats.get("VerbForm") == "Fin":
            return close
    return last


def _of_part(sentence: Sentence, start: int) -> bool:
    """«40 died, *including, according to the board*, nine men»: whether a source is that of a part alone."""
    before = [t.low for t in sentence.tokens[max(0, start - 2) : start]]
    return len(before) > 1 and before[-1] == "," and before[0] in links("part")


def _attributed(sentence: Sentence, start: int, last: int) -> tuple[int, int]:
    """First and last token of what somebody is the source of; «according …» is ``start`` to ``last``."""
    tokens = sentence.tokens
    end = len(tokens) - 1
    before = tokens[start - 1].text if start else ""
    turn = tokens[start - 2] if before == "," and start > 1 else tokens[start - 1]
    if start <= _OPENS or before in (":", ";") or turn.pos in ("CCONJ", "SCONJ"):
        begins = last + 1 < end and tokens[last + 1].text == ","
        return last + 1 + begins, end  # «the law is weak: *according to the board* two were fined»
    if _of_part(sentence, start):
        return min(last + 2, end), end
    if before == "," and not states(sentence, start):
        return 0, end  # «In May, *according to the board*, two were fined»
    if turn.low in links("inside-clause"):
        return last + 1, end
    goes_on = last + 1 < end and tokens[last + 1].text in (",", ";", ":")
    if goes_on and tokens[last + 2].low not in reporting("aside"):
        return 0, end  # «…, *according to the board*, against 40 a year before»
    return _behind_other(sentence, start), start - 1


def _behind_other(sentence: Sentence, start: int) -> int:
    """«40 came, according to police, and *30 left*, according to Lunn»: behind what another one told."""
    before = [t.index for t in sentence.tokens[:start] if t.low == "according"]
    if not before:
        return 0
    tokens, joins = sentence.tokens, links("between-clauses")
    for at in range(before[-1], start):
        if tokens[at].text == ";" or (tokens[at].low in joins and tokens[at - 1].text == ","):
            return at + 1
    return 0


def cited(sentence: Sentence, verb: Token) -> int | None:
    """The head of who is cited: «the agency reports *with reference to the ministry*», «citing it»."""
    tokens = sentence.tokens
    for at in range(verb.index + 1, min(len(tokens) - 1, verb.index + _WITHIN)):
        low = tokens[at].low
        after = at + 1
        if low == "reference" and tokens[at - 1].low in links("reference"):
            after = at + 2
        elif low not in links("citing"):
            if tokens[at].pos in ("VERB", "AUX"):
                return None
            continue
        after += "to" in [t.low for t in tokens[after : after + 1]]  # «referring *to* the ministry»
        if after < len(tokens):
            source = head_of(sentence, after, up_to_mark(sentence, after))
            author = _author(sentence, source) if source is not None else None
            return author if author is not None else source  # «citing *data released by the board*»
    return None


def _whole(sentence: Sentence, who: int, first: int) -> int:
    """The head of a phrase of which the tree takes a part: «the *state*-owned newspaper»."""
    tokens = sentence.tokens
    last = phrase(sentence, who)[1]
    behind = tokens[last + 1] if last + 1 < len(tokens) else None
    goes_on = behind is not None and (
        behind.text in "-‑–" or (behind.pos in NAMED and behind.rel not in UNMARKED)
    )
    if tokens[who].pos in (*NAMED, "PRON", "X") and not goes_on:
        return who
    found = head_of(sentence, first, up_to_mark(sentence, first))
    return found if found is not None else who


def _author(sentence: Sentence, who: int) -> int | None:
    """«figures *published on Thursday by the board*»: the head of the author."""
    tokens = sentence.tokens
    if tokens[who].lemma not in reporting("report", "bearer"):
        return None
    if who + 1 >= len(tokens) or tokens[who + 1].lemma not in speaking("issued"):
        return None
    for at in range(who + 2, min(len(tokens) - 1, who + _WITHIN)):
        if tokens[at].low == "by":
            return head_of(sentence, at + 1, up_to_mark(sentence, at + 1))
        if tokens[at].text == ",":
            return None
    return None


def up_to_mark(sentence: Sentence, start: int) -> int:
    """The last token of the noun phrase that begins here, up to a mark."""
    tokens = sentence.tokens
    for at in range(start, len(tokens)):
        ends = tokens[at].pos in ("AUX", "SCONJ") or tokens[at].rel in UNMARKED
        ends = ends or (at > start and _begins(sentence, at))
        if tokens[at].text in ",;:()" or (at > start and ends):
            return max(start, at - 1)
    closed = tokens[-1].pos == "PUNCT"  # not «according to the W.H.O.»
    return max(start, len(tokens) - 1 - closed)


def _begins(sentence: Sentence, at: int) -> bool:
    """«according to the mayor *the* fires …», «according to Lunn *40* men»: what no comma parts from it."""
    tokens = sentence.tokens
    return tokens[at].pos in ("DET", "NUM") and tokens[at - 1].pos in NAMED


def _of_source(sentence: Sentence, who: int) -> bool:
    """«according to *police* information»: somebody's, and not «according to the information»."""
    own = child(sentence, who, "compound", "nmod:poss")
    return own is not None and sentence.tokens[who].lemma in reporting("bearer")


def _vague(sentence: Sentence, first: int, who: int) -> bool:
    """Whether nobody stands behind what is named: «according to *preliminary data*», «*the information*»."""
    tokens = sentence.tokens
    if who + 1 < len(tokens) and tokens[who + 1].low in links("author"):
        return False
    if tokens[who].low in speaking("nobody"):
        return not _of_source(sentence, who)
    known = reporting("report", "bearer")
    if who == first and tokens[who].lemma in reporting("report"):
        return True  # «according to *estimates*»
    return tokens[who].lemma in known and any(t.low in speaking("vague") for t in tokens[first:who])
