"""What may say that one figure counts a part of what another counts: features that a person can read.

:func:`own_values` describes a part alone, :func:`pair_values` it and one candidate for its whole.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from svodka.language.punctuation import DASHES
from svodka.reading.parts.cues import CUES, cues
from svodka.reading.parts.named_again import names
from svodka.reading.parts.stands import Stand, preceding
from svodka.reading.parts.sums import run_length

_KINDS = {
    "count": 0,
    "money": 1,
    "percent": 2,
    "measure": 3,
    "duration": 4,
    "factor": 5,
    "other": 6,
}
_FAR = 30.0
_OPENS = 2
"""Up to which token a whole begins its sentence."""

OWN = (
    "kind", "magnitude", "exact", "noun", "nested", "bullet", "first", "of_them.before", "among.before",
    "rest.before", "of_them.after", "preposition", "order", "total", "change", *CUES,
)  # fmt: skip
PAIR = (
    "none", "sentences", "later", "figures", "tokens", "commas", "colon", "dash", "bracket", "semicolon",
    "verbs", "of_them", "of_them.reach", "out_of", "out_of.adjacent", "among.same", "whole.before",
    "same.noun", "same.unit", "share", "ratio", "sums", "sums.length", "whole.kind", "whole.exact",
    "whole.nested", "whole.order", "whole.total", "whole.change", "whole.noun.animate",
    "noun.animate", "same.verb", "conjoined", "intro", "paragraphs", "repeats", "first.back",
    "named", "unit.between", "kind.between", "unit.unsaid", "whole.size", "whole.opens", "both.people",
    "joined",
)  # fmt: skip


def own_values(part: Stand) -> list[float]:
    """What a part says by itself, in the order of :data:`OWN`."""
    site, q = part.site, part.site.quantity
    before = {m.kind for m in part.markers if m.last < site.first}
    near = {m.kind for m in part.markers if 0 < site.first - m.last <= 2}
    return [
        float(_KINDS[q.kind]),
        math.log10(1 + abs(part.value)) if part.value is not None else -1.0,
        float(q.relation == "exact"),
        float(bool(part.lemma)),
        float(part.nest[site.first]),
        float(part.bullet),
        float(site.first),
        float("of_them" in before),
        float("among" in before),
        float("rest" in near),
        float(part.of_them() is not None),
        float(bool(site.preposition)),
        float(site.order),
        float(site.total),
        float(q.change is not None),
        *cues(part),
    ]


def rows_of(part: Stand, wholes: Sequence[Stand], all_stands: Sequence[Stand]) -> list[list[float]]:
    """A row for each candidate for the whole of a part, and last that of «part of nothing»."""
    own = own_values(part)
    pairs = [pair_values(part, whole, all_stands, rank) for rank, whole in enumerate(wholes)]
    return [[*own, *values] for values in (*pairs, [1.0, *(-1.0 for _ in PAIR[1:])])]


def pair_values(part: Stand, whole: Stand, all_stands: Sequence[Stand], rank: int) -> list[float]:
    """What a part and one candidate for its whole say together, in the order of :data:`PAIR`."""
    a, b = part.site, whole.site
    later = whole.order > part.order
    same = a.sentence is b.sentence
    if same:
        low, high = (a.last, b.first) if later else (b.last, a.first)
    else:
        low, high = -1, a.first
    between = a.tree.tokens[low + 1 : high]
    texts = [t.text for t in between]
    of_them = None if later else part.marker("of_them", b.last if same else -1)
    out_of = preceding(whole, "out_of")
    length = run_length(part, whole, all_stands)
    opened = part.nest[a.first] - (whole.nest[b.first] if same else 0)
    comparable = part.value is not None and whole.value is not None and part.unit == whole.unit
    ratio = (
        math.log10((1 + abs(part.value or 0)) / (1 + abs(whole.value or 0))) if comparable else 1.0
    )
    low_order, high_order = sorted((part.order, whole.order))
    mates = all_stands[low_order + 1 : high_order]
    return [
        0.0,
        float(abs(a.sentence.index - b.sentence.index)),
        float(later),
        float(abs(whole.order - part.order)),
        float(len(between)),
        float(texts.count(",")),
        float(":" in texts) if same else float(_ends_with_colon(whole)),
        float(any(t in DASHES for t in texts)),
        float(opened > 0),
        float(";" in texts),
        float(sum(t.pos == "VERB" for t in between)),
        float(of_them is not None),
        float(a.first - of_them.last) if of_them is not None else _FAR,
        float(out_of),
        float(same and later and out_of and len(between) <= 4),
        float(_among(part, whole)),
        float(preceding(whole, "whole", 3)),
        1.0 if part.lemma and part.lemma == whole.lemma else 0.5 if not part.lemma else 0.0,
        float(part.unit == whole.unit),
        float(part.kind == "percent" and whole.kind != "percent"),
        ratio,
        float(length > 0),
        float(length),
        float(_KINDS[whole.kind]),
        float(b.quantity.relation == "exact"),
        float(whole.nest[b.first]),
        float(b.order),
        float(b.total),
        float(b.quantity.change is not None),
        float(whole.animate),
        float(part.animate),
        float(bool(part.verb) and part.verb == whole.verb),
        float(same and conjoined(part, whole)),
        float(part.bullet and not whole.bullet and _ends_with_colon(whole)),
        float(a.sentence.paragraph - b.sentence.paragraph),
        float(part.value == whole.value and part.unit == whole.unit),
        float(rank),
        float(named_by(part, whole, all_stands)),
        float(sum(s.unit == whole.unit for s in mates)),
        float(sum(s.kind == part.kind for s in mates)),
        float(part.kind != "percent" and part.unit != whole.unit),
        math.log10(1 + abs(whole.value)) if whole.value is not None else -1.0,
        float(b.first <= _OPENS),
        float((part.animate or not part.lemma) and (whole.animate or not whole.lemma)),
        float(part.marker("joined", b.last if same else -1) is not None and not later),
    ]  # fmt: skip


def named_by(part: Stand, whole: Stand, all_stands: Sequence[Stand]) -> bool:
    """«Пострадали 30 человек … двое пострадавших»: whether the noun of a part names the whole again."""
    site = part.site
    return bool(part.lemma) and names(site.tree.tokens[site.noun], whole, all_stands)


def conjoined(a: Stand, b: Stand) -> bool:
    """Whether two figures of a sentence are members of one list («5 машин и 3 лодки»)."""
    tree = a.site.tree
    path = tree.path(
        a.site.noun if a.site.noun >= 0 else a.site.head,
        b.site.noun if b.site.noun >= 0 else b.site.head,
    )
    return path.up + path.down == 1 and "conj" in (path.left, path.right)


def _among(part: Stand, whole: Stand) -> bool:
    """«В школе 90 учителей … среди учителей пять докторов»: the group's noun repeats the whole's."""
    marker = part.marker("among")
    if marker is None or not whole.lemma:
        return False
    tokens = part.site.tree.tokens
    return any(t.lemma == whole.lemma for t in tokens[marker.last + 1 : part.site.first])


def _ends_with_colon(stand: Stand) -> bool:
    tokens = stand.site.sentence.tokens
    return bool(tokens) and tokens[-1].text == ":"
