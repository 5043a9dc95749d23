"""Who did it where a Kazakh sentence leaves him out: «*Полиция* рейд өткізді. 12 адамды ұстады»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.kazakh import agents
from svodka.language.kazakh.account import Account
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import STAY, tag
from svodka.language.kazakh.morphology.verb_endings import GOING_ON, PASSED
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import acts, slot_begins, words_of
from svodka.language.kazakh.speech import speakers
from svodka.language.kazakh.times.tenses import is_past
from svodka.language.lexicon import classes
from svodka.language.slots import Slots, Words

_LONGEST = 40
"""The most characters that the last two words of a sentence have."""
_MANY = ("лары", "лері", "дары", "дері", "тары", "тері")
"""How nouns of many end that belong to somebody."""
_CONVERBS = (*GOING_ON, "ап", "еп")
"""How a deed ends that another of the same follows."""


def before(outline: Outline, sentence: Sentence) -> list[int]:
    """The index of the sentence before, where it may name who did what this one tells (no parse needed)."""
    if not sentence.index or not _does(_last_words(outline, sentence)):
        return []
    previous = outline.sentences[sentence.index - 1]
    if previous.paragraph != sentence.paragraph:
        return []
    verb = _last_words(outline, previous)[-1]
    says = verb in classes("kazakh/cues")["say"]
    return [previous.index] if not says and (_is_done(verb) or verb in STAY) else []


def carried(site: Site, slots: Slots, account: Account) -> Words | None:
    """The subject of the sentence before, where somebody did something and nobody else is named."""
    if slots.actor is not None:
        return _they(site, slots, account)
    if slots.action is None or slots.counted is None:
        return None
    if slots.factuality != "asserted" or slots.whole is not None or site.quoted:
        return None
    if not before(site.outline, site.sentence) or not _leaves_out(site, slots):
        return None
    previous = site.outline.sentences[site.sentence.index - 1]
    here = account.told.get(previous.index, ())
    if not here:
        source = account.said[slots.said] if slots.said is not None else None
        return _subject(site.outline, previous, account) if source is None else None
    actors = [one.actor for _, one in here]
    last = actors[-1]
    if last is None or any(one is None or one.start != last.start for one in actors):
        return None
    return last if slots.said in (None, here[-1][1].said) else None


def _they(site: Site, slots: Slots, account: Account) -> Words | None:
    """«Құтқарушылар жетті. *Олар* 14 адамды құтқарды»: the only many that the sentence before tells of."""
    who = slots.actor
    if who is None or who.normal != "олар" or who.start != site.sentence.start or site.quoted:
        return None
    at = next(iter(before(site.outline, site.sentence)), None)
    if at is None or account.told.get(at):
        return None
    previous = site.outline.sentences[at]
    found = _subject(site.outline, previous, account)
    many = [t for t in previous.tokens if _is_many(t)]
    return found if found is not None and len(many) == 1 and many[0].end == found.end else None


def _is_many(token: Token) -> bool:
    """«Құтқарушылар», «қызметкерлері»: more than one of somebody or something."""
    return token.pos == "NOUN" and (
        token.feats.get("Number") == "Plur" or token.low.endswith(_MANY)
    )


def _last_words(outline: Outline, sentence: Sentence) -> list[str]:
    last = outline.text[max(sentence.start, sentence.end - _LONGEST) : sentence.end]
    return last.rstrip(" .!").lower().split()[-2:] or [""]


def _is_done(low: str) -> bool:
    """«Өткізді», «жетті»: an active verb of the past."""
    if not low.endswith(PASSED) or not is_past(low):
        return False
    pos, feats, _ = tag(low, ".")
    return pos in ("VERB", "AUX") and feats.get("Voice") != "Pass"


def _does(last: Sequence[str]) -> bool:
    """«Ұстады», «сатып алды»: such a verb that somebody does something with."""
    return _is_done(last[-1]) and any(slot_begins(low, "transitive") or acts(low) for low in last)


def _leaves_out(site: Site, slots: Slots) -> bool:
    """Whether what is counted is the object of the deed and no other noun may be who did it."""
    if slots.action is None or slots.counted is None:
        return False
    head = site.around.range(slots.counted.start, slots.counted.end)
    deed = site.around.range(slots.action.start, slots.action.end)
    if head[1] < head[0] or deed[0] <= max(head[1], site.last):
        return False
    ends = site.low(deed[1] + 1) in ("", ".", "!")
    follows = site.low(deed[1]).endswith(_CONVERBS) and site.low(deed[1] + 1) == ","
    if not (ends or follows) or not (site.transitive(deed[0]) or site.transitive(deed[1])):
        return False
    low = site.low(head[1])
    object_ = site.case(head[1]) == "Acc" or site.accusative
    if not object_ and (site.case(head[1]) or agents.is_agent(low) or agents.is_person(low)):
        return False  # «340 адам тауар сатып алды»
    counted = {*range(head[0], head[1] + 1), *range(deed[0], deed[1] + 1), *site.busy}
    return not any(
        _may_act(token) for token in site.tokens[: deed[0]] if token.index not in counted
    )


def _may_act(token: Token) -> bool:
    """Whether a word has the form of a subject: a noun without case, a pronoun."""
    if token.pos == "PRON":
        return token.low in function_words("pronoun") or token.low in words_of("that")
    return token.pos in ("NOUN", "PROPN") and not token.feats.get("Case")


def _subject(outline: Outline, sentence: Sentence, account: Account) -> Words | None:
    """Who a sentence without figures begins with, behind its time; nobody where a pronoun stands for him."""
    if not sentence.parsed or not sentence.tokens:
        return None
    who = speakers.first(outline.text, sentence, sentence.end)
    inside = [t for t in sentence.tokens if who is not None and who.start <= t.start < who.end]
    if who is None or not inside or inside[0].pos == "PRON":
        return None
    times = account.near.within(sentence.start, sentence.end)
    ahead = [t for t in sentence.tokens[: inside[0].index] if t.pos != "PUNCT"]
    if any(not any(one.start <= t.start < one.end for _, one in times) for t in ahead):
        return None
    last = inside[-1]
    named = agents.is_surname(sentence.tokens, last.index) or agents.is_agent(last.low)
    return who if named and not last.feats.get("Case") else None
