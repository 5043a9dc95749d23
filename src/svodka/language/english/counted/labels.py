"""What an English figure behind a colon counts: what its label names, as in lists of figures.

«– stations: 11», «Deaths: 16,042, of which …», «Cancelled flights: 22», «Fires: 2024 – 150».
"""

from __future__ import annotations

from svodka.language.analysis import BULLETS
from svodka.language.english.counted.nouns import NOUNS, run
from svodka.language.english.cues import telling
from svodka.language.english.site import Site
from svodka.language.english.times.row_labels import row_opening

LONGEST = 14
"""How many tokens a label has at most."""
BEHIND = ("PUNCT", "ADP", "SCONJ", "ADV")
"""What may stand behind the figure: «Deaths: seven *directly* due to the fire»."""


def labelled(site: Site) -> int | None:
    """The first noun of the label before a colon, where no noun stands behind the figure.

    Of 30 such figures in annotated articles 28 count what their label names.
    """
    before = site.first - 1
    colon = before if before < 1 or site.tokens[before].text == ":" else row_opening(site)
    if colon is None or colon < 1:
        return None
    share = site.spot.kind == "percent"
    first = _in_brackets(site, colon) if share else _start(site, colon)
    if first is None:
        return None
    after = site.last + 1
    if after < len(site.tokens) and site.tokens[after].pos not in BEHIND:
        return None
    if site.low(after) == "of" and any(t.pos == "NUM" for t in site.tokens[after + 1 : after + 3]):
        return None  # «She blamed a shortage of staff: *310* of 2,900 posts are free»
    if not 0 < colon - first <= LONGEST:
        return None
    if any(token.pos == "AUX" or token.lemma in telling() for token in site.tokens[first:colon]):
        return None
    if (told := _told_before(site, first, colon)) is not None:
        return told
    at = next((i for i in range(first, colon) if site.tokens[i].pos in NOUNS), None)
    found = run(site, at) if at is not None else None
    if found is None or site.tokens[found].pos != "NOUN" or found >= colon:
        return None  # «Europe: 310,000», «contractor Lunn: six years»
    if site.tokens[found + 1].text in BULLETS:
        return None  # «sub-Saharan Africa: 61 million»
    return found


def _told_before(site: Site, first: int, colon: int) -> int | None:
    """«Police held 35 *people*: 14 in Ostrov»: what is counted in the clause before the colon, no label."""
    told = site.tokens[first:colon]
    if site.spot.kind != "count" or all(t.feats.get("VerbForm") != "Fin" for t in told):
        return None
    heads = [site.tokens[t.head] for t in told if t.pos == "NUM" and t.rel == "nummod"]
    return next((t.index for t in heads if t.pos == "NOUN" and first < t.index < colon), None)


def _start(site: Site, colon: int) -> int:
    """The first token of the label: of the sentence past a bullet, or behind «;» or «Of these,»."""
    first = 1 if site.tokens[0].text in BULLETS else 0
    part = site.low(first) in ("of", "among")
    for at in range(first, colon - 1):
        if site.tokens[at].text in (";", ".") or (part and site.tokens[at].text == ","):
            first = at + 1
    return first


def _in_brackets(site: Site, colon: int) -> int | None:
    """«12 deaths (*fatality rate*: 0.7%)»: the first token of a label that brackets hold with its share."""
    opened = next((i for i in range(colon - 1, 0, -1) if site.tokens[i].text == "("), None)
    return opened + 1 if opened is not None and site.low(site.last + 1) == ")" else None
