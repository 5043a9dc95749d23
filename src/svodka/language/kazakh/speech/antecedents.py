"""Whom «деді ол», «(оның) айтуынша» and «…», – деді go back to: the person whom the text named last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh import agents
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import PASSED, REPORTED
from svodka.language.kazakh.speech import source_words, speakers
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Words

_BACK = 10
"""How many sentences before such words the person is looked for."""
_NAMING = 4
"""In how many of them: names are many where a text lists persons."""
_ASKS = re.compile(
    r"[Оо](?<!\w.)(?:л|ның)\b|(?:Айтуы|Сөзі|Атап өтуі|Мәлімдеуі|Түсіндіруі)нша\b"
    r"|[ыі]н[ыі]н(?: [дт][ае])? [^\W\d_]+(?: [^\W\d_]+)?[дт][ыі]\s*[.!]"
    r"|де(?:й?ді|пті)\s*(?:[.!]|$)|деп(?<!\w...)\s[^\W\d_]+(?:\s[^\W\d_]+)?\s*[.!]"
)
"""A cheap test: whether a sentence may leave to those before it who speaks.

Each way begins with its letters, and what stands before them is looked at behind: one look passes over most.
"""
_TITLE = re.compile(r"[^\W\d_]+(?:ның|нің|дың|дің|тың|тің) (?:айтуын|сөзін|пікірін)ша")
"""The same of a sentence that begins with one word for who speaks: «Министрдің айтуынша»."""
_FULL = re.compile(
    r"\b(?:[A-ZА-ЯӘҒҚҢӨҰҮҺІЁ][^\W\d_]+ |[А-ЯӘҒҚҢӨҰҮҺІ]\. ?)[A-ZА-ЯӘҒҚҢӨҰҮҺІЁ][^\W\d_A-ZА-Я]"
)
"""A first and a last name, or an initial before one."""


def naming(outline: Outline, sentence: Sentence) -> list[int]:
    """Where the person may be named: the nearest sentences before with a full name, if one is asked for."""
    here = sentence.start, sentence.end
    asks = _ASKS.search(outline.text, *here) or _TITLE.match(outline.text, *here)
    if not sentence.index or asks is None:
        return []
    first = sentence.index
    while first and outline.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1  # «« … », – деді ол» closes a long paragraph
    before = outline.sentences[max(0, first - _BACK) : sentence.index]
    named = [one.index for one in before if _FULL.search(outline.text, one.start, one.end)]
    return named[-_NAMING:]


def resolved(outline: Outline, found: Sequence[Said]) -> list[Said]:
    """The statements of a text in their order; who is only «ол» in some is the person named before.

    Where nobody is, the pronoun stays: a text may be a part of a longer one.
    """
    out: list[Said] = []
    for one in found:
        dropped = one.speaker is None and one.mode == "indirect" and one.rule == "cue"
        asks = (
            dropped or _by_pronoun(one) or _by_nobody(outline, one) or _by_his_words(outline, one)
        )
        if not asks:
            who = _titled(outline, one, out)
            out.append(one if who is None else _of(one, who))
            continue
        who = (_spoke_last(outline, one, out) if dropped else None) or _person(outline, one, out)
        if who is None:
            out += [] if dropped else [one]
        else:
            out.append(_of(one, who))
    return out


def _of(one: Said, who: Words) -> Said:
    """A statement of whom a pronoun or a title stands for in its sentence."""
    return replace(one, speaker=who, name=who.normal, pronoun=one.speaker)


def _titled(outline: Outline, one: Said, before: Sequence[Said]) -> Words | None:
    """«*Министрдің* айтуынша», «деді *депутат*»: the only person named with that title before."""
    title = one.speaker.normal.lower() if one.speaker is not None else ""
    if " " in title:
        return None
    if agents.is_body(title):
        return _body(title, before)
    if not agents.is_title(title):
        return None
    named = [o.speaker for o in before if o.speaker is not None and _bears(o.speaker.normal, title)]
    if not named and one.speaker is not None:
        home = outline.sentence_at(one.speaker.start)
        earlier = outline.sentences[max(0, home.index - _BACK) : home.index] if home else []
        found = [(one, _named(outline, one)) for one in earlier]
        if any(who is not None and _with_another(line, who) for line, who in found):
            return None
        named = [who for _, who in found if who is not None and _bears(who.normal, title)]
    surnames = {who.normal.rsplit(maxsplit=1)[-1] for who in named}
    return named[-1] if len(surnames) == 1 else None


def _body(noun: str, before: Sequence[Said]) -> Words | None:
    """«*Министрліктің* дерегінше» behind «Қаржы министрлігі хабарлағандай»; «ведомство» is any body."""
    any_body = noun in classes("kazakh/cues")["any-body"]
    spoke = [one.speaker for one in before if one.speaker is not None]
    named = [who for who in spoke if " " in who.normal or who.normal.isupper()]
    last = {who.normal: who.normal.rsplit(maxsplit=1)[-1].lower() for who in named}
    fits = [
        who for who in named
        if (last[who.normal].startswith(noun[:-1]) and last[who.normal] != noun)
        or (any_body and (who.normal.isupper() or agents.is_body(last[who.normal])))
    ]  # fmt: skip
    return fits[-1] if len({who.normal for who in fits}) == 1 else None


def _bears(name: str, title: str) -> bool:
    """Whether a title, with whatever ending of possession, stands before the last two words of a name."""
    words = name.split()
    titles = [word.lower() for word in words[:-1] if word.lower().startswith(title)]
    owned = any(word[len(title) :] in ("", "і", "ы", "сі", "сы") for word in titles)
    return owned and words[-1][:1].isupper()


def drops_subject(sentence: Sentence, cue: Words, told: str) -> bool:
    """«45 мектеп жөнделгенін айтты.»: whether a clause of what was told, and a verb of the past, end it.

    Who spoke before goes on; ``told`` is the word before the verb.
    """
    said = [t for t in sentence.tokens if cue.start <= t.start < cue.end]
    behind = [t for t in sentence.tokens if t.start >= cue.end]
    if not said or not told.endswith(REPORTED) or any(token.text not in ".!" for token in behind):
        return False
    passive = any(token.feats.get("Voice") == "Pass" for token in said)
    return said[-1].low.endswith(PASSED) and not passive


def _spoke_last(outline: Outline, one: Said, before: Sequence[Said]) -> Words | None:
    """Who spoke in the sentence before that of a statement, in its paragraph."""
    home = outline.sentence_at(one.cue.start) if one.cue is not None else None
    if home is None or not home.index or not before or before[-1].cue is None:
        return None
    last = outline.sentence_at(before[-1].cue.start)
    near = last is not None and home.index - 1 <= last.index <= home.index
    if last is None or not near or last.paragraph != home.paragraph:
        return None
    return before[-1].speaker


def _by_pronoun(one: Said) -> bool:
    """«Деді ол», «оның айтуынша»; «олар» are several, whom no one name tells."""
    low = one.speaker.normal.lower() if one.speaker is not None else ""
    return low in function_words("that-one", "of-that-one")


def _by_nobody(outline: Outline, one: Said) -> bool:
    """««5 үй жанды», – деді.»: the verb that ends the sentence says that somebody spoke.

    Not «– делінген хабарламада», «– деп хабарланды», nor where what follows names who did.
    """
    if one.speaker is not None or one.mode != "direct" or one.cue is None:
        return False
    sentence = outline.sentence_at(one.cue.start)
    if sentence is None:
        return False
    said = [t for t in sentence.tokens if one.cue.start <= t.start < one.cue.end]
    behind = [t for t in sentence.tokens if t.start >= one.cue.end]
    passive = any(token.feats.get("Voice") == "Pass" for token in said)
    written = any(token.low.endswith(("ген", "ған")) for token in said)
    return all(token.text in ".!»" for token in behind) and not (passive or written)


def _by_his_words(outline: Outline, one: Said) -> bool:
    """«*Айтуынша*, 5 үй жанды»: a sentence that begins with words of saying whose owner is left out."""
    if one.speaker is not None or one.cue is None or not source_words.is_spoken(one):
        return False
    sentence = outline.sentence_at(one.cue.start)
    return sentence is not None and sentence.start == one.cue.start


def _person(outline: Outline, one: Said, before: Sequence[Said]) -> Words | None:
    """The person whom the sentences before a statement named last: who spoke there, or the subject."""
    here = one.speaker.start if one.speaker is not None else one.start
    home = outline.sentence_at(min(one.start, here))
    if home is None:
        return None
    for sentence in reversed(outline.sentences[max(0, home.index - _BACK) : home.index]):
        if (who := _spoke(sentence, before)) is not None or (who := _named(outline, sentence)):
            if _with_another(sentence, who):
                return None
            inside = (o for o in before if o.mode == "direct" and o.start <= who.start < o.end)
            if next(inside, None) is None:  # whom somebody else's words are about
                return who
    return None


def _spoke(sentence: Sentence, before: Sequence[Said]) -> Words | None:
    """The person who speaks in a sentence, in his own name or as «ол»."""
    for one in reversed(before):
        at = one.pronoun or one.cue or one.speaker
        if at is None or one.speaker is None or not sentence.start <= at.start < sentence.end:
            continue
        if _is_person(one.speaker.normal):
            return one.speaker
    return None


def _is_person(name: str) -> bool:
    """«Асан Омаров», «қор жетекшісі»: no body, no pronoun that is left, no «тілші» who passes it on."""
    last = name.rsplit(maxsplit=1)[-1]
    if last.lower().startswith(tuple(classes("kazakh/cues")["reporter"])):
        return False
    if agents.is_body(last.lower()) or last.isupper() or last.isascii() or "." in last:
        return False
    titled = agents.is_title(last.lower())
    return titled or last[:1].isupper()


def _named(outline: Outline, sentence: Sentence) -> Words | None:
    """«Министр Асан Омаров жобаны таныстырды»: the person with a name whom a sentence begins with."""
    if not sentence.parsed:
        return None
    who = speakers.first(outline.text, sentence, sentence.end)
    last = next((t.index for t in sentence.tokens if who is not None and t.end == who.end), None)
    tokens = sentence.tokens
    if last is not None and (
        agents.is_surname(tokens, last) or agents.is_titled_name(tokens, last)
    ):
        return who if not agents.is_body(tokens[last].low) else None
    return _only(outline.text, sentence)


def _with_another(sentence: Sentence, who: Words) -> bool:
    """«*Басшы Асан Омаров* пен директор Самат Оразов келді»: either may be meant."""
    behind = [t for t in sentence.tokens if t.start >= who.end][:3]
    joined = (i for i, t in enumerate(behind) if t.low in function_words("joined"))
    at = next(joined, None)
    return at is not None and all(t.text[:1].isupper() for t in behind[:at])


def _only(text: str, sentence: Sentence) -> Words | None:
    """«… қордың *директоры Асан Омаров* жобаны таныстырды»: the one title with a name, wherever it stands."""
    tokens = sentence.tokens
    named = [
        t.index for t in tokens[:-2]
        if t.feats.get("Poss") and not t.feats.get("Case") and agents.is_title(t.low)
        and not agents.is_body(t.low) and tokens[t.index + 1].text[:1].isupper()
    ]  # fmt: skip
    if len(named) != 1:
        return None
    last = named[0] + 2
    full = agents.is_surname(tokens, last) or agents.is_titled_name(tokens, last)
    if not full or tokens[last].feats.get("Case") or not tokens[last].text[:1].isupper():
        return None
    return speakers.words(text, tokens[named[0]].start, tokens[last].end)
