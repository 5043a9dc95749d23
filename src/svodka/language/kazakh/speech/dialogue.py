"""Kazakh speech behind a dash: «— 14 адам құтқарылды. Өрт сөнді, — деді басқарма өкілі»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.analysis import BULLETS, Outline, Sentence, Token
from svodka.language.kazakh import agents
from svodka.language.kazakh.places.place_names import names
from svodka.language.kazakh.speech import speakers, tellers, tellers_behind
from svodka.language.kazakh.speech.cue_words import attributed
from svodka.language.lexicon import beginnings, classes
from svodka.language.punctuation import DASHES, is_posted
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.phrases import Phrase
from svodka.language.slots import Said, Words

NAMED = re.compile(r"(?P<name>[^\W\d_a-z][^\W\d_]+ [^\W\d_a-z][^\W\d_]+)\s?,[^:\n]{3,120}:$")
"""A name, a comma, and what the person is."""
QUOTE = re.compile(r"[«“\"]")
CLOSED = re.compile(r", ?[—–-] ?де[дйп]")
"""How speech ends that a dash parts from «деді», «дейді» or «деп»."""
TELLING = re.compile(
    r"(?P<name>[^\W\d_a-z][^\W\d_]+ [^\W\d_a-z][^\W\d_]+)(?:\s?,[^:\n«]{3,120})?:\s?$"
)
"""The same before the quotation mark on the same line; what the person is may be left out."""
SIGNED = re.compile(
    r"\.?\s(?P<name>[^\W\d_a-z][^\W_]*(?:[ -][^\W\d_]+){0,9})(?:, (?P<title>[^\n.,]{3,120}))?\.?\s*(?=\n|$)",
)
"""Who said it, alone behind a quotation to the end of its line."""
LINE = 200
"""How many characters before a quotation mark are looked at."""
_OPENING = 16
"""How many characters «бұл туралы» has at most."""
_HEAD = 7
"""The most words before a colon that tells who speaks."""
_LETTERS = 2
"""The letters that a body has more of, told by its initials."""
_LAST = 3
"""Among how many marks at the end of a sentence its verb stands."""
OURSELVES = re.compile(r"\w+(?:ймыз|йміз|тырмыз|тірміз)\b")
"""What «we» do now, which a report tells of nobody: «салып жатырмыз»."""
LONGEST = 16
"""The most sentences of a paragraph that are looked at."""


def paragraph(outline: Outline, sentence: Sentence) -> list[Sentence]:
    """The sentences of the paragraph that a dash opens; none where no dash does."""
    first = _first(outline, sentence)
    if first is None or not opens(outline, outline.sentences[first]):
        return []
    last = first
    while last < len(outline.sentences) and last - first < LONGEST:
        if outline.sentences[last].paragraph != sentence.paragraph:
            break
        last += 1
    return list(outline.sentences[first:last])


def _first(outline: Outline, sentence: Sentence) -> int | None:
    """The index of the first sentence of a paragraph; ``None`` of one too long to be looked at."""
    first = sentence.index
    while first and outline.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
        if sentence.index - first > LONGEST:
            return None
    return first


def closing(outline: Outline, sentence: Sentence) -> list[int]:
    """The index of the sentence that ends a paragraph with «, – деді», where another holds the figure."""
    last = sentence.index
    while last + 1 < len(outline.sentences) and last - sentence.index < LONGEST:
        if outline.sentences[last + 1].paragraph != sentence.paragraph:
            break
        last += 1
    one = outline.sentences[last]
    if last == sentence.index or CLOSED.search(outline.text, one.start, one.end) is None:
        return []
    return [last]


def opens_about(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence begins with «бұл туралы», whatever it goes on with."""
    opening_ = outline.text[sentence.start : sentence.start + _OPENING].lower()
    return opening_.startswith(beginnings("kazakh/cues", "about"))


def about(outline: Outline, sentence: Sentence) -> list[int]:
    """The index of «Бұл туралы министр айтты» behind a sentence in its paragraph."""
    for one in outline.sentences[sentence.index + 1 : sentence.index + LONGEST]:
        if one.paragraph != sentence.paragraph:
            break
        if opens_about(outline, one):
            return [one.index]
    return []


def unopened(outline: Outline, sentence: Sentence) -> list[Sentence]:
    """The sentences of a paragraph of speech that no dash opens: somebody was heard just before it.

    «Әкім жол туралы айтты.¶Биыл 9 көше жөнделді. Тағы 3 көше қалды, – деді ол.»
    """
    index, sentences = sentence.index, outline.sentences
    if index + 1 < len(sentences) and sentences[index + 1].paragraph == sentence.paragraph:
        return []
    first = _first(outline, sentence)
    if not first or first == index:
        return []
    above = sentences[first - 1].paragraph
    before = outline.paragraphs[max(0, above - 1)][0], outline.paragraphs[above][1]
    named = attributed().search(outline.text, *before) or CLOSED.search(outline.text, *before)
    own = sentences[first].start, sentences[index - 1].end
    told = attributed().search(outline.text, *own) or QUOTE.search(outline.text, *own)
    ours = OURSELVES.search(outline.text, sentences[first].start, sentences[index].end)
    return list(sentences[first : index + 1]) if (named or ours) and not told else []


def introduced(outline: Outline, sentence: Sentence) -> Words | None:
    """The name of «Асқар Омаров, аудан әкімі:», where that line alone stands before a paragraph."""
    line = line_above(outline, sentence)
    match = NAMED.match(outline.text, line.start, line.end) if line is not None else None
    if match is None or not _is_name(match.group("name")):
        return None
    return speakers.words(outline.text, *match.span("name"))


def line_above(outline: Outline, sentence: Sentence) -> Sentence | None:
    """The line with a colon that stands alone before the paragraph of a sentence."""
    first = _first(outline, sentence)
    line = outline.sentences[first - 1] if first else None
    if first is None or line is None or outline.text[line.end - 1] != ":":
        return None
    alone = first < 2 or outline.sentences[first - 2].paragraph != line.paragraph
    return line if alone and line.end - line.start <= LINE else None


def _is_name(words: str) -> bool:
    """Whether every word begins with a capital: «Асқар Омаров», not «Министрліктің мәліметінше»."""
    return all(word[:1].isupper() for word in words.split())


def before_colon(outline: Outline, begin: int) -> Words | None:
    """The name of «Асқар Омаров, аудан әкімі: «…»» on the line before a quotation mark."""
    line = outline.text.rfind("\n", 0, begin) + 1
    match = TELLING.search(outline.text[max(line, begin - LINE) : begin])
    if match is None or not _is_name(match.group("name")):
        return None
    start = max(line, begin - LINE) + match.start("name")
    end = start + len(match.group("name"))
    return speakers.words(outline.text, _title_start(outline, start), end)


def _title_start(outline: Outline, name: int) -> int:
    """Where the title begins that a name stands behind: «[Аудан әкімі] Асқар Омаров: «…»»."""
    sentence = outline.sentence_at(name)
    before = [t for t in sentence.tokens if t.start < name] if sentence is not None else []
    if not before or before[-1].feats.get("Case") or not agents.is_title(before[-1].low):
        return name
    return before[speakers.phrase_start(before, before[-1].index)].start


def heads(outline: Outline, sentence: Sentence) -> Words | None:
    """«Ауыл шаруашылығы министрлігі: биыл 12 млн тонна астық жиналды.»: the body before a colon.

    So in the line above: «ПОЛИЦИЯ ХАБАРЛАЙДЫ:», «Аудан әкімі Асқар Омаров:». Not «Полиция: 5 көлік, 3
    мотоцикл», where nothing is said to have happened.
    """
    opening_ = sentence.lower[:_HEAD]
    if not states(sentence.tokens):
        return None
    if ":" in opening_:
        return _head(outline, sentence, opening_.index(":"))
    line = line_above(outline, sentence)
    if line is None or not 1 < len(line.tokens) <= _HEAD:
        return None
    return _head(outline, line, len(line.tokens) - 1)


def _head(outline: Outline, sentence: Sentence, colon: int) -> Words | None:
    """Who stands before a colon and nothing else, but for «хабарлайды» behind it."""
    tokens = sentence.tokens
    first = int(bool(tokens) and (tokens[0].text[0] in BULLETS or is_posted(tokens[0].text)))
    colon -= colon > 1 and tokens[colon - 1].low in classes("kazakh/cues")["say"]
    named = (
        t.pos in ("NOUN", "ADJ") or t.feats.get("VerbForm") == "Inf" for t in tokens[first:colon]
    )
    if colon <= first or not all(named):
        return None
    last = tokens[colon - 1]
    says = agents.is_agent(last.low) or agents.is_title(last.low)
    says = says or agents.is_surname(tokens, colon - 1) or agents.is_titled_name(tokens, colon - 1)
    letters = last.text.isupper() and len(last.text) > _LETTERS  # «ТЖМ: …», not «БҚО: …»
    says = says or (letters and last.low not in names())
    if not says or last.feats.get("Case") or last.feats.get("Number"):
        return None
    return speakers.words(outline.text, tokens[first].start, last.end)


def states(tokens: Sequence[Token]) -> bool:
    """Whether a verb ends these words: «12 млн тонна астық *жиналды*», «400 бала екпе *алды*»."""
    last = tokens[-_LAST:]
    return any(t.feats.get("VerbForm") in ("Fin", "Part") or t.pos == "AUX" for t in last)


def opening(outline: Outline, begin: int) -> Words | None:
    """Who speaks in «Министр брифингте былай деді: «Биыл 9 көпір салдық. Тағы 3 көпір саламыз».»."""
    sentence = outline.sentence_at(begin)
    if sentence is None or not outline.text[sentence.start : begin].rstrip().endswith(":"):
        return None
    return speakers.first(outline.text, sentence, begin)


def signed(outline: Outline, stop: int) -> Words | None:
    """The name behind «„5 үй жанды“. Асан Омаров, кеңес төрағасы», where it ends the line."""
    match = SIGNED.match(outline.text, stop)
    if match is None:
        return None
    last = (match.group("title") or match.group("name")).split()[-1]
    told = last.isupper() or agents.is_agent(last.lower())
    surname = last.lower().endswith(agents.ALONE)  # «…». Облыс прокуроры Асан Омаров
    if not match.group("name")[:1].isupper() or not (told or surname):
        return None
    return speakers.words(outline.text, *match.span("name"))


def before_about(outline: Outline, sentence: Sentence) -> Sentence:
    """The first sentence that «Бұл туралы министр айтты» is about: those before it in its paragraph.

    What another source tells ends them.
    """
    at = sentence.index - 1
    while at and sentence.index - at < LONGEST:
        one = outline.sentences[at - 1]
        if one.paragraph != sentence.paragraph:
            break
        if attributed().search(outline.text, one.start, one.end):
            break
        at -= 1
    return outline.sentences[at]


def opens(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence begins with a dash and a space: a line of speech, or an item of a list.

    So does a quotation mark that nothing closes in its paragraph: ««5 үй жанды. Өрт сөнді, – деді әкім».
    """
    start = outline.text[sentence.start : sentence.start + 2]
    if start[:1] in tellers_behind.MARKS:
        end = outline.paragraphs[sentence.paragraph][1]
        return outline.text.find(tellers_behind.MARKS[start[0]], sentence.start + 1, end) < 0
    return start[:1] in DASHES and start[1:].isspace()


def dashed(sequence: Sequence[Mark], say: Phrase) -> int | None:
    """The mark of the dash before «деді», «деп хабарлады»; ``None`` where there is none."""
    at = say.first - 1
    if at > 0 and sequence[at].low == "деп":
        at -= 1
    return at if at > 0 and sequence[at].low in DASHES else None


def spoken(
    outline: Outline, sentence: Sentence, sequence: Sequence[Mark], say: Phrase, dash: int
) -> Iterator[Said]:
    """What stands between the dash that opens a paragraph and the one before the verb of saying.

    Where no dash opens it, the sentence alone; what a further dash opens behind the verb is said as well.
    """
    text = outline.text
    cue = speakers.words(text, sequence[say.first].start, sequence[say.last].end)
    speaker = tellers.behind(text, sentence, cue.end)
    if speaker is None:
        return
    lines = paragraph(outline, sentence)
    start = lines[0].start if lines else sentence.start
    if not lines and say.entry.flag("relay"):
        yield Said(start, sequence[dash].start, "indirect", speaker, cue, speaker.normal, "cue")
        return  # «5 үй жанды, — деп хабарлайды агенттік»
    if not lines and (whole := unopened(outline, sentence)):
        start = whole[0].start
    yield Said(start, sequence[dash].start, "direct", speaker, cue, speaker.normal, "quotation")
    later = [line for line in lines if line.index > sentence.index]
    if later and opens(outline, later[0]):
        end = later[-1].end
        yield Said(later[0].start, end, "direct", speaker, cue, speaker.normal, "quotation")
