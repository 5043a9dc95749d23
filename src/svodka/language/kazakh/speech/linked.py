"""Whom a newsroom links to: «…, деп хабарлайды dala.kz *полиция департаментіне* сілтеме жасап»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import is_agent, is_body, is_surname, is_title
from svodka.language.kazakh.morphology.words import stems
from svodka.language.kazakh.speech.speakers import first, is_deed, phrase_start, words
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.phrases import Phrase
from svodka.language.slots import Said, Words

LINKS = ("сілтеме", "сілтеп")
"""«Сілтеме жасап»: with a link to a source."""
_TOLD_BY = 10
"""How many words before a verb of saying «деп» stands at most, where the source stands between."""
MADE = 3
"""How many words before «хабарлағандай» a link stands at most: «сілтеме жасай отырып»."""
_TO = re.compile(r"(?<=[ыі])н[ае]$|-?[ғгқк][ае]$")
"""The ending of whom it is linked to: «министрліг-іне», «министрлік-ке», «tau.kz-ке»."""


def source(text: str, sentence: Sentence, relays: Words | None, cue: Words) -> Words | None:
    """Who states it, where who tells it only links there; ``relays``: who tells it, by ``cue``.

    The channel is left out behind whose it is: «министрліктің сайтына» is the ministry.
    """
    tokens = sentence.tokens
    link = next((t.index for t in tokens[1:] if t.low in LINKS), 0)
    last = link - 1
    if not link or (tokens[last].feats.get("Case") != "Dat" and not _TO.search(tokens[last].text)):
        return None
    if relays is not None and relays.end == tokens[last].end:
        return None  # it is told already
    behind = (t.index for t in tokens if t.start >= cue.end)
    least = next(behind, 0) if cue.end < tokens[last].end else 0
    if relays is not None and relays.start < tokens[last].start:
        named = [t.index for t in tokens if relays.start <= t.start < relays.end]
        while len(named) > 1 and (
            _is_title_of(tokens, named[-1]) or _begins_body(tokens, named[-1])
        ):
            named.pop()  # «жазды tau.kz министр Асан Омаровқа …», «… Дала Төтенше жағдайлар …»
        small = tokens[named[0]].text.islower() and not tokens[named[0]].text.isascii()
        # «хабарлады газет полиция департаментіне …»
        least = max(least, (named[0] if small else named[-1]) + 1)
    if least and (newsroom := _newsroom(tokens[least:last])) is not None:
        least += newsroom + 1  # «хабарлайды „Дала“ ақпарат агенттігі министрлікке …»
    start = phrase_start(tokens, last)
    while (
        start > 1 and tokens[start - 1].text == "." and tokens[start - 1].end == tokens[start].start
    ):
        start -= 2  # «tau.kz-ке»
    start = max(start, least)
    while start < last and tokens[start].text in '»”",':
        start += 1
    low = tokens[last].low
    cues, forms = classes("kazakh/cues"), stems(low)
    informs = not cues["information"].isdisjoint(forms)
    if start < last and (informs or not cues["channel"].isdisjoint(forms)):
        whose = tokens[last - 1]
        last -= informs or whose.feats.get("Case") == "Gen" or is_body(whose.low)
    if last < start or not _can_tell(tokens[start : last + 1]):
        return None
    begin, end = tokens[start].start, tokens[last].end
    name = _TO.sub("", text[begin:end])
    return Words(begin, end, re.sub(r"(?<=[^\W\d_]{3})[ндт][ыі]ң$", "", name))


def before(text: str, sentence: Sentence, cue: Words, reach: int = 0) -> Words | None:
    """«Dala.kz *полиция департаментіне* сілтеме жасап хабарлағандай»: whom it links to before a cue.

    ``reach``: how many words before the cue the link stands at most, if not anywhere.
    """
    tokens = [t for t in sentence.tokens if t.end <= cue.start]
    link = next((t.index for t in tokens[-reach:] if t.low in LINKS), 0)
    if not link:
        return None
    relays = _address(tokens) or first(text, sentence, tokens[link - 1].start)
    if reach and relays is None:
        relays = teller(text, sentence, cue)
    if relays is not None:
        last = next((t.index for t in tokens if t.end == relays.end), link)
        alone = last < link and tokens[last].start == relays.start
        if alone and is_body(tokens[last].low) and _begins_body(tokens, last):
            relays = None  # «Полиция департаментіне сілтеме жасап»
    return source(text, sentence, relays, cue)


def teller(text: str, sentence: Sentence, cue: Words) -> Words | None:
    """«*Дала басылымының* хатқа сілтеме жасап жазуынша»: which newsroom tells what it links to."""
    kinds = classes("kazakh/cues")["newsroom"]
    for token in sentence.tokens:
        if token.end > cue.start or token.low in LINKS:
            return None
        if token.feats.get("Case") == "Gen" and not kinds.isdisjoint(stems(token.low)):
            return words(
                text, sentence.tokens[phrase_start(sentence.tokens, token.index)].start, token.end
            )
    return None


def links(sentence: Sentence, speaker: Words | None) -> bool:
    """Whether words that seem to name who speaks only tell of a link: «[сілтеме жасап] жазуынша»."""
    inside = (t for t in sentence.tokens if speaker and speaker.start <= t.start < speaker.end)
    return next((t.low in LINKS for t in inside), False)


def _address(tokens: Sequence[Token]) -> Words | None:
    """«*Dala.kz* Ішкі істер министрлігіне»: the address of a newsroom, first or behind «бұл туралы»."""
    for name, stop, end in zip(tokens[:3], tokens[1:4], tokens[2:5], strict=False):
        if stop.text == "." and name.text.isascii() and name.end == stop.start:
            return Words(name.start, end.end, "") if stop.end == end.start else None
    return None


def _is_title_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether a title stands here before a name, and no «порталы» of a newsroom."""
    low = tokens[at].low
    titled = is_title(low) and low not in classes("kazakh/cues")["newsroom"]
    return titled and tokens[at + 1].text[:1].isupper()


def _begins_body(tokens: Sequence[Token], at: int) -> bool:
    """«Дала *Төтенше* жағдайлар министрлігіне», «Дала *полиция* департаментіне»: it belongs to the body.

    What stands behind it cannot begin a name: it belongs to what is named before, or is a deed.
    """
    word, behind = tokens[at], tokens[at + 1]
    if word.feats.get("Poss") or word.feats.get("Case") or not behind.text.islower():
        return False
    return word.pos == "ADJ" or bool(behind.feats.get("Poss")) or is_deed(behind)


def _newsroom(between: Sequence[Token]) -> int | None:
    """How many words behind the name of who tells it the noun of a newsroom stands."""
    kinds = classes("kazakh/cues")["newsroom"]
    found = (at for at, token in enumerate(between[:3]) if token.low in kinds)
    return next(found, None)


def _can_tell(named: Sequence[Token]) -> bool:
    """Whether words name somebody, or a body: not «заңға сілтеме жасап»."""
    last = named[-1].low
    letters = named[0].text.partition("-")[0]  # «ТЖД-ға»
    called = any((t.text[:1].isupper() and t.index) or t.text.isascii() for t in named)
    called = called or (len(letters) > 1 and letters.isupper())
    return called or is_body(last) or any(map(is_agent, stems(last)))


def from_body(text: str, sentence: Sentence, sequence: list[Mark], say: Phrase) -> Said | None:
    """«3 үй жанды, деп департаменттен хабарлады», «деп министрлікке сілтеме жасап»: behind «деп»."""
    reach = range(say.first - 1, max(0, say.first - _TOLD_BY), -1)
    that = next((at for at in reach if sequence[at].low == "деп"), say.first - 1)
    if that == say.first - 1:
        return None
    cue = words(text, sequence[say.first].start, sequence[say.last].end)
    begin, until = sentence.start, sequence[that].start
    if (link := before(text, sentence, cue)) is not None and link.start > until:
        return Said(begin, until, "indirect", link, cue, link.normal, "cue")
    comma = sequence[that + 1].low == ","
    start, end = sequence[that + 1 + comma].start, sequence[say.first - 1].end
    last = next((t for t in sentence.tokens if t.end == end), None)
    if last is None:
        return None
    body = last.feats.get("Case", "") in ("Abl", "Loc", "") and is_body(last.low)
    if not body and not (comma and is_surname(sentence.tokens, last.index)):
        return None
    speaker = words(text, start, end)
    return Said(begin, until, "indirect", speaker, cue, speaker.normal, "cue")
