"""Who says what in Kazakh: «…», — деді X; X … деп мәлімдеді; X-тың айтуынша."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DONE as PERFECT
from svodka.language.kazakh.places import headers
from svodka.language.kazakh.site import Span
from svodka.language.kazakh.speech import (
    antecedents,
    beneath,
    besides,
    contrasted,
    dialogue,
    headlines,
    interrupted,
    linked,
    messages,
    results,
    source_words,
    speakers,
    tellers,
)
from svodka.language.kazakh.speech.bare_verbs import led, said_so
from svodka.language.kazakh.speech.nested import nested
from svodka.language.kazakh.speech.quotations import quotations
from svodka.language.kazakh.speech.relayed import without_relays
from svodka.language.kazakh.speech.told_first import COMPLEMENT, DONE, told_first
from svodka.language.kazakh.speech.turning import turning
from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark, marks
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.language.slots import Said


@cache
def _table(kind: str) -> Phrases:
    return Phrases("kazakh/cues", "class", kind)


@cache
def _cue_words() -> frozenset[str]:
    """The first words of all that tells whose words something is."""
    told = (w for kind in ("say", "source", "leaning") for w in classes("kazakh/cues")[kind])
    return frozenset(word.split()[0] for word in told) | function_words("over")


def said(outline: Outline) -> list[Said]:
    """The statements of a text, in order; only parsed sentences are looked at."""
    found: list[Said] = []
    parsed = [sentence for sentence in outline.sentences if sentence.parsed]
    quotes = quotations(outline, parsed)
    turned: tuple[int, Said] | None = None
    for sentence in parsed:
        here = quotes.get(sentence.index, [])
        quoted, more = besides.told(outline.text, sentence)
        parts = [quoted] if here or more else contrasted.clauses(outline.text, sentence)
        spoken = [one for part in parts for one in _of(outline, part, here)] + more
        for begin, stop in here if not spoken else []:
            if rest := list(interrupted.rest(outline, begin, stop, found)):
                spoken += rest
                continue
            name = dialogue.before_colon(outline, begin) or dialogue.signed(outline, stop)
            name = name or dialogue.opening(outline, begin)
            if name is not None:
                spoken.append(Said(begin, stop, "direct", name, None, name.normal, "quotation"))
        spoken = [_of_colon(outline, one) for one in spoken]
        name = dialogue.introduced(outline, sentence) or beneath.speaker(outline, sentence)
        start, end = sentence.start, sentence.end
        if not spoken and name is not None:
            spoken = [Said(start, end, "direct", name, None, name.normal, "quotation")]
        if not spoken and (name := dialogue.heads(outline, sentence)) is not None:
            start = max(name.end, start)
            spoken = [Said(start, end, "indirect", name, None, name.normal, "source")]
        if (spoken := spoken or headlines.signed(outline, sentence)) or here:
            turned = None
        elif (turn := turning(outline, sentence, found)) is not None:
            turned = sentence.paragraph, turn
        elif turned is not None and turned[0] == sentence.paragraph:
            spoken = [replace(turned[1], start=sentence.start, end=sentence.end)]
        found += [messages.of_message(outline, sentence, one, found) for one in spoken]
        found += _about(outline, sentence)
        found += results.results(outline, sentence)
    found = without_relays(outline, sorted(found, key=lambda s: (s.start, -s.end)))
    return antecedents.resolved(outline, found)


def _of_colon(outline: Outline, one: Said) -> Said:
    """«Асан Омаров: «…», – деді.»: the name before the colon, where none stands behind the verb."""
    if one.speaker is not None or one.mode != "direct":
        return one
    name = dialogue.before_colon(outline, one.start) or dialogue.opening(outline, one.start)
    return one if name is None else replace(one, speaker=name, name=name.normal)


def _about(outline: Outline, sentence: Sentence) -> Iterator[Said]:
    """«Бұл туралы министрлік хабарлады»: the sentences before are what was said."""
    text, tokens = outline.text, sentence.tokens
    opening = " ".join(sentence.lower[:2])
    if opening not in classes("kazakh/cues")["about"]:
        return
    before = outline.sentences[max(0, sentence.index - 1)]
    sequence = marks(text, tokens[1].end, sentence.end)
    for at in range(len(sequence) - 1, -1, -1):
        say = _say_at(sequence, at)
        if say is None or _relays(sequence, say):
            continue
        colon = any(mark.low == ":" for mark in sequence[say.last + 1 : say.last + 2])
        if not colon and (before is sentence or before.paragraph != sentence.paragraph):
            continue
        cue = speakers.words(text, sequence[say.first].start, sequence[say.last].end)
        speaker = (
            linked.before(text, sentence, cue)
            or speakers.first(text, sentence, cue.start)
            or tellers.behind(text, sentence, cue.end)
        )
        if speaker is not None and colon:  # «Бұл туралы министр хабарлады: 9 үй жанды»
            start = sequence[say.last + 1].end
            yield Said(start, sentence.end, "indirect", speaker, cue, speaker.normal, "cue")
        elif speaker is not None:
            start = dialogue.before_about(outline, sentence).start
            yield Said(start, before.end, "indirect", speaker, cue, speaker.normal, "cue")
        return


def _of(outline: Outline, sentence: Sentence, quotes: list[Span]) -> Iterator[Said]:
    text = outline.text
    if _cue_words().isdisjoint(sentence.lower):
        return
    sequence = marks(text, sentence.start, sentence.end)
    sources = source_words.sources(sequence)
    inner: list[Said] = []
    end = headers.reach(outline, sentence) if sources else 0
    for source in reversed(sources):
        for one in _sourced(text, sentence, sequence, source, end):
            end = one.speaker.start if one.speaker is not None else end
            inner.append(one)
    starts = [sequence[source.first].start for source in sources]
    if not all(any(begin <= start < stop for begin, stop in quotes) for start in starts):
        yield from inner
        return
    outer = list(_spoken(outline, sentence, sequence, quotes))
    yield from nested(outer, inner) if outer else inner


def _spoken(
    outline: Outline, sentence: Sentence, sequence: list[Mark], quotes: list[Span]
) -> Iterator[Said]:
    """What the verbs of speaking of a sentence tell, the last first."""
    text = outline.text
    relayed: Phrase | None = None
    for at in range(len(sequence) - 1, -1, -1):
        say = _say_at(sequence, at)
        if say is None or sequence[say.first].kind != "word" or _names(sequence, say):
            continue
        lines = not quotes or dialogue.opens(outline, sentence)
        if lines and (dash := dialogue.dashed(sequence, say)) is not None:
            spoken = dialogue.spoken(outline, sentence, sequence, say, dash)
            yield from _linked(text, sentence, spoken)
            return
        if relayed is None and _relays(sequence, say):
            relayed = say  # «… деді министр, деп хабарлайды агенттік»
            continue
        inner = list(_linked(text, sentence, _told(text, sentence, sequence, say, quotes)))
        if inner or relayed is None:
            yield from inner
            break
    else:
        if relayed is not None:
            yield from _linked(text, sentence, _told(text, sentence, sequence, relayed, quotes))
        return
    if relayed is not None:
        yield from _linked(text, sentence, _told(text, sentence, sequence, relayed, []))


def _linked(text: str, sentence: Sentence, told: Iterator[Said]) -> Iterator[Said]:
    """Statements as told, of whom the newsroom links to where it does so."""
    for one in told:
        source = linked.source(text, sentence, one.speaker, one.cue) if one.cue else None
        yield one if source is None else replace(one, speaker=source, name=source.normal)


def _say_at(sequence: list[Mark], at: int) -> Phrase | None:
    """The verb of speaking at a mark, which no longer one covers («атап айтты»); «десе» only at the end.

    Of complaining only behind «деп»: not «12 үй жанғанын айтып, әкімге *шағымданды*». Behind speech any
    verb that «деп» leads: «…, – деп *талдады* сарапшы».
    """
    say = _table("say").at(sequence, at) or led(sequence, at)
    if say is None or (say.entry.flag("opposed") and say.last + 1 < len(sequence)):
        return None
    if say.entry.flag("led") and (not at or sequence[at - 1].low != "деп"):
        return None
    wider = _table("say").at(sequence, at - 1) if at else None
    return None if wider is not None and wider.last >= at else say


def _names(sequence: list[Mark], say: Phrase) -> bool:
    """«Қашады деген күдікпен», ««…» деген қорытынды»: what a noun says; «…», — деген министр is speech."""
    before = sequence[say.first - 1] if say.first else None
    if before is None or say.form != "деген":
        return False
    return before.kind == "word" or before.low in ("»", "”", '"')


def _relays(sequence: list[Mark], say: Phrase) -> bool:
    """«…, деп хабарлайды агенттік»: who only passes on what the sentence says."""
    return (
        say.first > 1
        and sequence[say.first - 1].low == "деп"
        and sequence[say.first - 2].low in (",", "»", "”", '"')
    )


def _sourced(
    text: str, sentence: Sentence, sequence: list[Mark], source: Phrase, until: int
) -> Iterator[Said]:
    """«Министрліктің айтуынша, …»: what follows in the sentence, until another source."""
    speaker = source_words.before(text, sentence, sequence[source.first].start)
    if source.entry.flag("itself") and not source_words.owns(sentence, speaker):
        speaker = source_words.itself(text, sentence, sequence[source.first].end)
    if speaker is None and sequence[source.first].low.endswith(PERFECT):
        return  # «берілген мәліметке сәйкес, …»
    if source.entry.flag("data") and not source_words.told_by(sentence, speaker):
        return  # «құқық бұзушылық деректері бойынша 9 көлік тоқтатылды»
    cue = speakers.words(text, sequence[source.first].start, sequence[source.last].end)
    speaker = linked.before(text, sentence, cue, linked.MADE) or speaker
    if linked.links(sentence, speaker):
        speaker = linked.teller(text, sentence, cue)
    start = _rest(sentence, sequence[source.last].end)
    if start < until:
        name = speaker.normal if speaker else ""
        yield Said(start, until, "indirect", speaker, cue, name, "source")


def _told(
    text: str, sentence: Sentence, sequence: list[Mark], say: Phrase, quotes: list[Span]
) -> Iterator[Said]:
    start, end = sequence[say.first].start, sequence[say.last].end
    cue = speakers.words(text, start, end)
    stop = start
    low = sequence[say.first - 1].low if say.first else ""
    if say.first > 1 and low in function_words("stressing"):
        stop, low = (
            sequence[say.first - 1].start,
            sequence[say.first - 2].low,
        )  # «жетпейтінін де айтты»
    if quotes:
        speaker = tellers.behind(text, sentence, end)
        speaker = speaker or speakers.first(text, sentence, quotes[0][0])
        name = speaker.normal if speaker else ""
        for begin, closed in quotes:
            yield Said(begin, closed, "direct", speaker, cue, name, "quotation")
        return
    from_body = linked.from_body(text, sentence, sequence, say) if say.first else None
    if from_body is not None:
        yield from_body
        return
    stated = low == "деген" and " " in say.form  # «өсті деген мәлімдеме жасады»
    if (
        not stated
        and low not in classes("kazakh/cues")["that"]
        and low not in tellers.BEHIND_SPEECH
    ):
        if say.entry.flag("bare") and (said := said_so(text, sentence, cue)) is not None:
            yield said
            return
        complement = low.endswith(DONE if say.entry.flag("finds") else COMPLEMENT)
        if not complement or low in classes("kazakh/words")["adv"]:  # «бүгін айтты»
            if (first := told_first(text, sentence, cue)) is not None:
                yield first
            return  # «полиция 9 ұрлық фактісін анықтады» is no speech
    if say.entry.flag("written"):
        speaker = tellers.behind(text, sentence, end)  # «полиция 9 адамды тапты, делінген хабарда»
    else:
        speaker = tellers.teller(text, sentence, low, start, end)
        link = linked.before(text, sentence, cue)
        if link is not None and (speaker is None or link.end <= speaker.start < start):
            speaker = link  # «министрлікке сілтеме жасап, 9 адам көшкенін хабарлады»
    begin = speaker.end if speaker is not None and speaker.start < start else sentence.start
    if begin < start and (speaker is not None or antecedents.drops_subject(sentence, cue, low)):
        name = speaker.normal if speaker is not None else ""
        yield Said(begin, stop, "indirect", speaker, cue, name, "cue")


def _rest(sentence: Sentence, at: int) -> int:
    """Where the words behind a place begin, without the comma there."""
    return next((t.start for t in sentence.tokens if t.start >= at and t.text != ","), sentence.end)
