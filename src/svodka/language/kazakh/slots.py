"""The slots of Kazakh figures, by rules over word order and endings."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.language.kazakh import speech
from svodka.language.kazakh.figure_site import FigureSite
from svodka.language.slots import Said, Slots, Spot, Time, Words


class KazakhSlots:
    """Slot rules over tagged Kazakh sentences."""

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer

    @property
    def analyzer(self) -> Analyzer:
        return self._analyzer

    def needed(self, outline: Outline, spots: Sequence[Spot]) -> set[int]:
        """The sentences of figures; speech is looked for in them and their neighbours."""
        places = {s.index for spot in spots if (s := outline.sentence_at(spot.start)) is not None}
        cue = speech.any_cue()
        out = set(places)
        for place in places:
            for at in range(max(0, place - 1), min(len(outline.sentences), place + 2)):
                one = outline.sentences[at]
                if cue.search(outline.text, one.start, one.end):
                    out.add(at)
        return out

    def said(self, outline: Outline) -> list[Said]:
        """Who says what."""
        return speech.said(outline)

    def slots(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[Slots]:
        """The slots of each figure; one whose noun is left out takes that of the figure before it."""
        out: list[Slots] = []
        last: tuple[Sentence, Words | None] | None = None
        for spot in spots:
            sentence = outline.sentence_at(spot.start)
            if sentence is None or not sentence.parsed or not sentence.tokens:
                out.append(Slots())
                continue
            found = FigureSite(outline, sentence, spot, times, said, spots).slots(
                last[1] if last is not None and last[0] is sentence else None
            )
            out.append(found)
            last = (sentence, found.counted)
        return out
