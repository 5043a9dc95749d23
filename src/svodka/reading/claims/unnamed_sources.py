"""Sources that cannot be a figure's, because its own sentence names none: «по официальным данным, …»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes, folded
from svodka.model import Span
from svodka.reading.claims.source_choice import Source
from svodka.reading.syntax.sites import Site


def not_speaking(site: Site, options: Sequence[Source]) -> list[int]:
    """Options whose speaker is nobody's data, or speaks in another sentence while data do in this one.

    «Согласно [последним данным], погибли двое», «Погиб один, сообщил [сайт]. По официальным данным, погибли
    двое».
    """
    start, end = site.sentence.start, site.quantity.start
    told = any(
        o.speaker is None and (cue := o.statement.cue) is not None
        and start <= cue.start < end and _is_data(site, cue)
        for o in options
    )  # fmt: skip
    return [
        i for i, o in enumerate(options)
        if o.speaker is not None
        and (_is_data(site, o.speaker) or (told and not _is_own(site, o)))
    ]  # fmt: skip


def _is_own(site: Site, option: Source) -> bool:
    """Whether a speaker or the words that attribute to it stand in the figure's sentence."""
    first, last = site.sentence.start, site.sentence.end
    cue, speaker = option.statement.cue, option.speaker
    return any(span is not None and first <= span.start < last for span in (cue, speaker))


def _is_data(site: Site, span: Span) -> bool:
    """Whether words name data of nobody: «последним данным», «по официальным сведениям»."""
    words = classes("russian/references")
    if folded(span.text.rpartition(" ")[2]) not in words["data"]:
        return False
    sentence = site.page.outline.sentence_at(span.start)
    said = [t for t in sentence.tokens if span.start <= t.start < span.end] if sentence else []
    return len(said) > 1 and folded(said[-2].lemma) in words["vague"]
