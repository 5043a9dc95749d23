"""What may say that one figure counts a part of what another counts: features that a person can read.

A *stand* is a figure with what is asked of it again and again: value, noun, the markers of its sentence.
:func:`pair_row` describes one pair of part and whole; :func:`none_row` describes the part alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from svodka.language.analysis import Sentence
from svodka.language.lexicon import load
from svodka.reading.syntax.sites import Site, nesting

_KINDS = {
    "count": 0,
    "money": 1,
    "percent": 2,
    "measure": 3,
    "duration": 4,
    "factor": 5,
    "other": 6,
}
_BULLETS = frozenset("•·–—-*")
_DASHES = frozenset("—–-")
_LONGEST_RUN = 6
"""How many figures are added up at most to see whether they make a whole."""
_FAR = 30.0

OWN = (
    "kind", "magnitude", "exact", "noun", "nested", "bullet", "first", "of_them.before", "among.before",
    "rest.before", "of_them.after", "preposition", "order", "total", "change",
)  # fmt: skip
PAIR = (
    "none", "sentences", "later", "figures", "tokens", "commas", "colon", "dash", "bracket", "semicolon",
    "verbs", "of_them", "of_them.reach", "out_of", "out_of.adjacent", "among.same", "whole.before",
    "same.noun", "same.unit", "share", "ratio", "sums", "sums.length", "whole.kind", "whole.exact",
    "whole.nested", "whole.order", "whole.total", "whole.change", "whole.noun.animate",
    "noun.animate", "same.verb", "conjoined", "intro", "paragraphs", "repeats", "first.back",
)  # fmt: skip
ROW = (*OWN, *PAIR)


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker of the lexicon in a sentence: its class, and its tokens from ``first`` to ``last``."""

    kind: str
    first: int
    last: int


@cache
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Marker phrases by their first word, the longest first."""
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in load("russian/parts"):
        for form in entry.forms:
            words = tuple(form.split())
            out.setdefault(words[0], []).append((words, entry.text("class")))
    return {word: tuple(sorted(found, key=lambda x: -len(x[0]))) for word, found in out.items()}


def markers(sentence: Sentence) -> list[Marker]:
    """The markers of a sentence, left to right, none inside another."""
    words = [t.text.casefold().replace("ё", "е") for t in sentence.tokens]
    phrases = _phrases()
    out: list[Marker] = []
    free = 0
    for at, word in enumerate(words):
        if at < free:
            continue
        for phrase, kind in phrases.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                out.append(Marker(kind, at, at + len(phrase) - 1))
                free = at + len(phrase)
                break
    return out


@dataclass(slots=True)
class Stand:
    """A figure as parts and wholes are asked about it. ``order`` is its place in the document."""

    site: Site
    order: int
    value: float | None
    lemma: str
    """The lemma of the counted noun, empty where the noun is elided."""
    animate: bool
    verb: str
    """The lemma of the verb of its clause, empty where there is none."""
    nest: list[int]
    markers: list[Marker]
    bullet: bool

    @property
    def kind(self) -> str:
        return self.site.quantity.kind

    @property
    def unit(self) -> str:
        return self.site.quantity.unit

    def marker(self, kind: str, after: int = -1) -> Marker | None:
        """The nearest marker of a class before the figure and after the token ``after``."""
        found = None
        for m in self.markers:
            if m.kind == kind and after < m.first and m.last < self.site.first:
                found = m
        return found

    def follows(self, kind: str) -> Marker | None:
        """A marker of a class that follows within two tokens («двое из них»)."""
        for m in self.markers:
            if m.kind == kind and 0 < m.first - self.site.last <= 2:
                return m
        return None


def stands(sites: Sequence[Site]) -> list[Stand]:
    """The stands of a document's figures, in their order."""
    seen: dict[int, tuple[list[int], list[Marker]]] = {}
    out = []
    for order, site in enumerate(sites):
        index = site.sentence.index
        if index not in seen:
            seen[index] = (nesting(site.tree), markers(site.sentence))
        nest, found = seen[index]
        tokens, q = site.tree.tokens, site.quantity
        number = q.low if q.low is not None else q.high
        noun = tokens[site.noun] if site.noun >= 0 else None
        named = noun is not None and noun.pos in ("NOUN", "PROPN")
        clause = tokens[site.tree.clause[site.head]]
        out.append(
            Stand(
                site,
                order,
                float(number) if number is not None else None,
                noun.lemma if noun is not None and named else "",
                noun is not None and noun.feats.get("Animacy") == "Anim",
                clause.lemma if clause.pos == "VERB" else "",
                nest,
                found,
                _bullet(site),
            )
        )
    return out


def _bullet(site: Site) -> bool:
    """Whether the figure's paragraph begins like an item of a list."""
    outline = site.page.outline
    start, _ = outline.paragraphs[site.sentence.paragraph]
    return outline.text[start : start + 1] in _BULLETS


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
        float(part.follows("of_them") is not None),
        float(bool(site.preposition)),
        float(site.order),
        float(site.total),
        float(q.change is not None),
    ]


def none_row(part: Stand) -> list[float]:
    """The row of «part of nothing»."""
    return [*own_values(part), 1.0, *(-1.0 for _ in PAIR[1:])]


def pair_row(part: Stand, whole: Stand, all_stands: Sequence[Stand], rank: int) -> list[float]:
    """The row of a part and one candidate for its whole."""
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
    return [
        *own_values(part),
        0.0,
        float(abs(a.sentence.index - b.sentence.index)),
        float(later),
        float(abs(whole.order - part.order)),
        float(len(between)),
        float(texts.count(",")),
        float(":" in texts) if same else float(_ends_with_colon(whole)),
        float(any(t in _DASHES for t in texts)),
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
    ]  # fmt: skip


def preceding(stand: Stand, kind: str, reach: int = 2) -> bool:
    """Whether a marker of a class stands right before the figure, or ``reach`` tokens off at most."""
    first = stand.site.first
    inside = (
        m.kind == kind and m.first >= first and m.last <= stand.site.last for m in stand.markers
    )
    before = (m.kind == kind and 0 < first - m.last <= reach for m in stand.markers)
    return any(inside) or any(before)


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


def run_length(part: Stand, whole: Stand, all_stands: Sequence[Stand]) -> int:
    """How many neighbouring figures, the part among them, add up to the whole exactly; 0 if none do.

    «восемь детей: пять дочерей и три сына», «261 за, 33 против … пришли 294».
    """
    if whole.value is None or part.value is None or part.unit != whole.unit:
        return 0
    step = 1 if part.order > whole.order else -1
    for start in range(whole.order + step, whole.order + 3 * step, step):
        total, covers = 0.0, False
        for n in range(_LONGEST_RUN):
            at = start + n * step
            if not 0 <= at < len(all_stands):
                break
            other = all_stands[at]
            if other.unit != whole.unit or other.value is None:
                break
            if abs(other.site.sentence.index - whole.site.sentence.index) > 2:
                break
            total += other.value
            covers = covers or at == part.order
            if total > whole.value + 1e-9:
                break
            if n and covers and abs(total - whole.value) < 1e-9:
                return n + 1
    return 0
