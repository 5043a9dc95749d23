"""The day of a post: that of the newsroom, where its clock is known, and not of the clock that told it.

Telegram tells the moment of a post by the clock of Greenwich, its desktop program by that of the machine at
which somebody exported it. What appears in Astana on 5 July at 02:00 is of 4 July for both, if the machine
stands in Berlin, and «вчера» in it would be the day before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from svodka.language.identify import recognised
from svodka.sources import clocks
from svodka.sources.dates import likely


def post_day(
    moment: dt.datetime | None, text: str, shown: dt.date | None = None, links: Iterable[str] = ()
) -> dt.date | None:
    """The day of a post with this ``text``, sent at ``moment``; none where it cannot be one.

    ``shown`` is the day by the clock of the machine that exported it, without which that of Greenwich is
    meant. ``links`` are where a channel says that it belongs to: «gov.kz» tells the country, and so do
    languages of which no country further west has channels. A machine further east is believed.
    """
    try:
        moment = moment and moment.astimezone(dt.UTC)
        here = shown or (moment and moment.date())
        # Most posts are of one day by any of these clocks.
        if here and moment and (moment + dt.timedelta(hours=clocks.most())).date() > here:
            there = clocks.of_post(moment, links, recognised(text))
            here = max(here, there) if there else here
    except (OverflowError, ValueError):
        return None
    return likely(here)
