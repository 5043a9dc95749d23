"""Small words beside a deed that say it was not done: «*nearly* killed 40», «*neither* sold 40 *nor* 50»."""

from __future__ import annotations

from svodka.language.english.quantities.bounds.verbs import bounding_verbs
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

_DONE_TO = frozenset(["obj", "iobj", "nsubj", "nsubj:pass"])
"""How those hang on a verb whom it nearly befell; not «the ferry nearly sank *with 40 aboard*»."""


def is_nor(site: Site, action: int | None) -> bool:
    """«*Neither 40 nor 50* came», «*nor* did it sell 40», «*neither* the mayor *nor* the firm sold 40».

    «400 fell ill, *all but 30* of them children»: nor were those.
    """
    neither = words_of("neither")
    all_but = f"{site.low(site.first - 2)} {site.low(site.first - 1)}" in words_of("all-but")
    if site.low(site.first - 1) in neither or all_but:
        return True
    if action is None:
        return False
    who = child(site.sentence, action, "nsubj", "nsubj:pass")
    beside = [
        *site.sentence.children[action],
        *(site.sentence.children[who] if who is not None else ()),
    ]
    return any(site.low(c) in neither for c in beside if c < min(action, site.last))


def is_nearly(site: Site, action: int | None) -> bool:
    """«*Nearly lost* 40 homes», «40 men *almost drowned*», «*all but closed* 40 shops»: it did not happen.

    Not «nearly reached 40», «sales almost rose 40 percent», which say how many.
    """
    if not action or site.spot.kind != "count" or site.spot.change is not None:
        return False
    tokens, sentence = site.tokens, site.sentence
    before = site.low(action - 1)
    all_but = f"{site.low(action - 2)} {before}" in words_of("all-but")
    if not all_but and before not in words_of("nearly"):
        return False
    at = site.top
    while tokens[at].rel in ("conj", "nummod") and 0 <= tokens[at].head != action:
        at = tokens[at].head
    if tokens[at].head != action or tokens[at].rel not in _DONE_TO:
        return False
    done = tokens[action].feats.get("VerbForm") == "Fin" or child(
        sentence, action, "aux", "aux:pass"
    )
    counting = bounding_verbs() | words_of("level", "nearing", "last", "intransitive")
    return bool(done) and tokens[action].lemma not in counting


def by_nobody(site: Site, verb: int) -> bool:
    """«*Nobody* sold 40 homes», «*no firm* sold 40», «*none of* the firms sold 40»: to these, or so long."""
    who = child(site.sentence, verb, "nsubj", "nsubj:pass")
    if who is None or not who < verb < site.first:
        return False
    det, counted = child(site.sentence, who, "det"), site.tokens[site.numbered]
    no = det is not None and site.low(det) in words_of("no")
    if not no and site.low(who) not in words_of("nobody") - words_of("neither"):
        return False
    return counted.head == verb and (counted.rel == "obj" or site.spot.kind == "duration")
