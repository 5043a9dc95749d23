"""Datelines of English news: place, day and agency before the first words of an account."""

from __future__ import annotations

import re

DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8})"
"""A day without its year: «July 20», «20th July», «Sept. 20»."""
NAME = r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20})"
"""How the name of a place begins; behind it stands how many more words it may have."""
WEEKDAY = r"(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,)"
"""A day of the week before a date."""
OPENERS = (
    r"The|An?|At|In|On|More|Some|Over|Nearly|About|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds"
    r"|Thousands|Police|Officials|Authorities|Rescuers|Troops|U\.S\.|U\.N\.|UN|US"
)
"""Words that open an account, and no part of a name."""
FORMS = (
    # UPDATE 2-Guards; BRIEF-Guards; BREAKING: Guards; JUST IN | Guards
    r"(?:UPDATE|BRIEF|WRAPUP|CORRECTED|REFILE|RPT|URGENT|EXCLUSIVE)(?: \d{1,2})?-(?=[A-Z])",
    r"(?:BREAKING|JUST IN|URGENT|UPDATE|WATCH|LIVE)(?: NEWS)?(?::| ?\|)(?= )",
    # ALMATY, Kazakhstan, Jan. 7 (Interpress) –; ALMATY, Karsavia, 20 July 2015 –; ALMATY, July 20—Guards
    r"[A-Z][A-ZÀ-Þ'’./ -]{2,40}(?:, [A-Z][\w.-]{1,20}(?: [\w.-]{1,20}){0,3}){0,3}"
    r"(?:, \d{1,2} [A-Z][a-z]{2,8})?(?:,? \d{4}(?:, [A-Z][\w-]{1,20})?)?"
    r"(?:,? \([^()\n]{2,30}\))?\s?(?:[–—-]{1,2}(?=\s)|—(?=[A-Z]))",
    # OSTROV (Interpress) -Guards; OSTROV, July 20 (Interpress) -Guards
    r"(?:[A-Z][A-ZÀ-Þ'’./ -]{2,40}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? )?\([A-Z][A-Za-z]{2,20}\) -(?=[A-Z])",
    # (Interpress) –
    r"\([A-Z][A-Za-z]{2,20}\) [–—-]{1,2}(?= [A-Z])",
    # OSTROV (Interpress News / Karsavia - 05th November, 2021) Guards
    r"[A-Z][A-ZÀ-Þ'’./ -]{2,40} \([^()\n]{2,60} \d{4}\)(?=\s[A-Z])",
    # New Ostrov, July 20: Guards
    NAME + r"{0,2}, [A-Z][a-z]{2,8}\.? \d{1,2}:(?=\s[A-Z])",
    # OSTROV, July 20 (Interpress)—Guards
    r"[A-Z]{3,20}(?:[ -][A-Z]{2,20}){0,2}, [A-Z][a-z]{2,8}\.? \d{1,2} \([A-Z][\w ]{1,20}\)[–—-](?=[A-Z])",
    # OSTROV, Karsavia—Guards
    r"[A-Z]{3,20}(?:[ -][A-Z]{2,20}){0,2}, [A-Z][a-z]{2,20}—(?=[A-Z])",
    # OSTROV. INTERPRESS
    r"[A-Z]{3,20}(?:-[A-Z]{3,20})?\. [A-Z]{4,20}(?= [A-Z0-9][a-z0-9])",
    # OSTROV, July 20
    r"[A-Z]{3,20}(?: [A-Z]{2,20}){0,2}, [A-Z][a-z]{2,8}\.? \d{1,2}(?= [A-Z][a-z]{1,20} )",
    # OSTROV, July 20: Guards; OSTROV, 20 July, 2015 (IPA):
    r"[A-Z]{3,20}(?:[ -][A-Z]{2,20}){0,2}, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)"
    r"(?:,? \d{4})?(?: \([A-Z][\w ./]{1,20}\))?:(?=\s[A-Z])",
    # JUNE 20 2015 (Ostrov Bulletin) –; June 20 (Interpress) -
    r"[A-Z][A-Za-z]{2,8}\.? \d{1,2}(?:,? \d{4})? \([A-Z][\w ]{2,30}\) [–—-](?=\s)",
    # OSTROV (Karsavia):
    r"[A-Z][A-ZÀ-Þ'’-]{3,20}(?: [A-ZÀ-Þ'’-]{2,20}){0,2}(?: \([A-Z][\w ]{1,20}\))?:(?= [A-Z])",
    # Ostrov, Jan 28 (IPA)
    NAME + r"{0,3}, [A-Z][a-z]{2,8}\.? \d{1,2} \([A-Z][\w ]{1,20}\)(?::|\s?[–—-]{1,2})?(?= [A-Z0-9])",
    # Port Ostrov, Karsavia –; Ostrov, 23 February 2015 –; Ostrov, Monday, July 20 (Interpress) --
    NAME + r"{0,3}," + WEEKDAY + r"? (?:\d{1,2} )?[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?"
    r"(?: \d{1,2})?(?:,? \d{4})?(?: \([^()\n]{2,30}\))? (?:[–—-]|--)(?= [A-Z])",
    # Port Ostrov (Interpress) —
    NAME + r"{0,2} \([A-Z][\w./ ]{1,20}\) ?(?:[–—-]|--)(?= [A-Z])",
    # Ostrov, KV, July 20, 2015 –
    NAME + r"{0,3}(?:, [A-Z][\w.]{1,20})?, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} [–—-]{1,2}(?= [A-Z])",
    # Ostrov (C/R), July 20, IPA –
    NAME + r"{0,3}(?: \([A-Z]{1,3}/[A-Z]{1,2}\))?, [A-Z][a-z]{2,8}\.? \d{1,2}, [A-Z]{2,8} [–—-](?=\s)",
    # Ostrov, July 20.; OSTROV. July 20. INTERPRESS –; Ostrov. July 20. Interpress –
    r"[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{1,20}){0,2}[.,] " + DAY
    + r"\.(?: [A-Z][A-Za-z-]{2,20} (?:[–—-]|--))?(?=\s)",
    # Ostrov - The
    r"[A-Z][a-z'’-]{2,20}(?: [A-Z][a-z'’-]{2,20}){0,1} [–—-](?= (?:" + OPENERS + r") )",
    # Ostrov:
    r"[A-Z][a-z'’-]{2,20}(?: [A-Z][a-z'’-]{2,20}){0,2}:(?= (?:[A-Z][\w'’-]{0,20} ){1,4}[a-z]{2})",
)  # fmt: skip
"""How they are written, each with an example."""
DATELINE = re.compile("|".join(FORMS))
"""Place, date and agency before the first sentence of an article."""
PLACE_AND_DAY = re.compile(r"[A-Z][\w'’ -]{2,40}[,.] " + DAY + r"\.")
"""A place and a day that are a sentence by themselves: «Ostrov, July 20.»."""
