"""Times in the titles of reports: «Итоги [2024 года] в Туле», and below «Построено 7 школ»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes, folded
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.settled.tenses import is_done
from svodka.reading.syntax.morphs import states
from svodka.reading.syntax.sites import Page, Site

_REACH = 6
"""How many sentences below its title a report is about its time."""


def time(site: Site, options: Sequence[PlacedPeriod], action: Candidate) -> int | None:
    """The one time of the title of a report, of what was done below it; no other time is told between."""
    last = options[-1] if options and site.tree.phrases is None else None
    if last is None or not 0 < site.sentence.index - last.sentence <= _REACH or not is_done(action):
        return None
    told = [i for i, option in enumerate(options) if option.sentence == last.sentence]
    dated = last.candidate.period.from_date is not None
    return told[0] if dated and len(told) == 1 and _is_title(site.page, last.sentence) else None


def _is_title(page: Page, index: int) -> bool:
    """«Сводка за 5 мая», «Отчёт за 2024 год.»: words without a verb that begin a line with such a noun."""
    sentence = page.outline.sentences[index]
    first = next((token for token in sentence.tokens if token.text[:1].isalpha()), None)
    if first is None or folded(first.text) not in classes("russian/datings")["report"]:
        return False
    begins = sentence.start == page.outline.paragraphs[sentence.paragraph][0]
    return begins and not any(states(token) for token in sentence.tokens)
