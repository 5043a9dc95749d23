"""What the choice of statements may know of a candidate: features that a person can read.

Four kinds of decision: the content of a cue (one of several stretches, or none), a quotation
(somebody's words, or none), an earlier sentence that «об этом сообщил» refers back to, and a
sentence that goes on with reported speech. Strings (*keys*) become numbers by learned priors.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import folded
from svodka.reading.statements.contents.choices import OneHot
from svodka.reading.statements.contents.stretches import LEFTS, RIGHTS, Content
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.saying import CLASSES, Cue
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import between
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.tree import CLAUSAL

KINDS = ("verb", "noun", "phrase", "preposition", "other")
FORMS = ("Fin", "Conv", "Inf", "Part")
NOUN_KINDS = ("person", "body", "media", "document", "unnamed")
_RELS = ("root", "conj", "parataxis", "advcl", "acl", "acl:relcl", "ccomp", "xcomp", "nmod", "obl")
_POS = ("CCONJ", "SCONJ", "ADP", "VERB", "PRON", "ADV")

CUE = (
    *(f"kind.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES), *(f"form.{f}" for f in FORMS),
    *(f"cue.rel.{r.replace(':', '.')}" for r in _RELS),
    "passive", "reflexive", "past", "plural", "neuter", "future", "negated", "after.how", "about.this",
    "about.that", "subject.none", "subject.name", "subject.pronoun", "subject.noun",
    *(f"subject.{k}" for k in NOUN_KINDS), "subject.after", "cue.position", "cue.quoted", "cues",
    "first.person", "second.person", "governed", "set.off", "comma.after", "conjunct.cues",
    "title", "paragraph.start", "sentence.colon", "sentence.quoted", "sentence.length", "has.that",
)  # fmt: skip
CONTENT = (
    *(f"left.{x}" for x in LEFTS), *(f"right.{x}" for x in RIGHTS),
    "length", "share", "from.start", "to.end", "finite", "predicate", "quoted", "in.quotation",
    "distance", "commas.between", "verbs.between", "cue.between", "cues.inside", "head.rel.ccomp",
    "head.rel.parataxis", "head.rel.other", "head.of.cue", "head.steps", "cue.inside", "first.comma",
    "begins.lower", "subject.inside", *(f"begins.{p}" for p in _POS), "begins.relative", "conjuncts.inside",
    "finite.cues.inside", "comma.before.cue",
)  # fmt: skip
SENTENCE = (
    "length", "predicate", "finite", "full.stop", "cues", "quoted", "title", "paragraph.start",
    "paragraph.end", "paragraph.size", "names", "persons", "digits", "begins.pronoun", "begins.name",
    "past", "present", "future", "first.sentence", "position", "colon",
    "adds", "contrast",
)  # fmt: skip
EARLIER = (
    *SENTENCE, "back", "paragraphs.back", "about.1", "about.2", "about.3", "about.4", "has.that",
    "cue.position", "cue.start", *(f"kind.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES),
    "cue.sentence.start", "cue.sentence.length", "own.content", "own.quotation", "between.cues",
    "link",
)  # fmt: skip
NEXT = (
    *SENTENCE, "gap", "same.paragraph", "previous.statement", "previous.direct", "previous.content",
    "own.content", "own.quotation", "second.statement", "chain",
    *(f"kind.{k}" for k in KINDS), *(f"class.{c}" for c in CLASSES), "template.left", "template.that",
    "following.cue", "following.quotation", "shared.words",
)  # fmt: skip


_KIND, _CLASS, _FORM, _REL = OneHot(KINDS), OneHot(CLASSES), OneHot(FORMS), OneHot(_RELS)
_NOUN, _LEFT, _RIGHT, _BEGINS = OneHot(NOUN_KINDS), OneHot(LEFTS), OneHot(RIGHTS), OneHot(_POS)


def cue_values(d: Discourse, cue: Cue) -> list[float]:
    """Features of a cue in its sentence (:data:`CUE`)."""
    sentence, facts = d.sentence(cue.sentence), d.facts(cue.sentence)
    tokens, lower = sentence.tokens, facts.lower
    head = tokens[cue.head]
    feats = head.feats
    form, tense, person = feats.get("VerbForm"), feats.get("Tense"), feats.get("Person")
    subject = d.subject(cue)
    noun = d.nouns.get(folded(subject.lemma), "") if subject else ""
    name = subject is not None and (
        subject.pos in ("PROPN", "X")
        or any(n.first <= subject.index <= n.last for n in sentence.names)
    )
    pronoun = subject is not None and subject.pos in ("PRON", "DET")
    after = lower[cue.last + 1 : cue.last + 4]
    return [
        *_KIND[cue.kind],
        *_CLASS[cue.group],
        *_FORM[form],
        *_REL[head.rel],
        float(feats.get("Voice") == "Pass"),
        float(lower[cue.head].endswith(morphs("self", d.language))),
        float(tense == "Past"),
        float(feats.get("Number") == "Plur"),
        float(feats.get("Gender") == "Neut"),
        float(tense == "Fut"),
        float(
            not attribution("not", d.language).isdisjoint(lower[max(0, cue.first - 2) : cue.first])
        ),
        float(
            not attribution("how", d.language).isdisjoint(lower[max(0, cue.first - 4) : cue.first])
        ),
        float(facts.about > 0),
        float(not attribution("it", d.language).isdisjoint(after)),
        float(subject is None),
        float(name),
        float(pronoun),
        float(subject is not None and not name and not pronoun),
        *_NOUN[noun],
        float(subject is not None and subject.index > cue.head),
        cue.first / max(1, len(tokens)),
        float(d.quoted_here(cue.sentence) > 0 and d.quotation_at(cue.start) is not None),
        float(len(d.cues[cue.sentence])),
        float(person == "1"),
        float(person == "2"),
        float(head.rel in ("xcomp", "csubj", "ccomp") or form == "Inf"),
        float(_set_off(lower, cue, d.language)),
        float(next((i for i, word in enumerate(lower[cue.last + 1 :]) if word in ",:—–-"), 30)),
        float(sum(_joined(tokens[c.head], cue) for c in d.cues[cue.sentence])),
        float(cue.sentence == 0),
        float(d.paragraph[sentence.paragraph][0] == cue.sentence),
        float(lower[-1] == ":" or d.text[sentence.end - 1 : sentence.end] == ":"),
        d.quoted_here(cue.sentence),
        float(len(tokens)),
        float(not attribution("that", d.language).isdisjoint(after)),
    ]


def contents_values(
    d: Discourse, cue: Cue, options: Sequence[Content], heads: Sequence[int]
) -> list[list[float]]:
    """Features of the contents of a cue beside it (:data:`CONTENT`); ``heads`` are their top tokens."""
    tokens, facts = d.sentence(cue.sentence).tokens, d.facts(cue.sentence)
    finite, predicates, verbs, commas = facts.finite, facts.predicates, facts.verbs, facts.commas
    quoted = d.quoted_here(cue.sentence) > 0
    subject = d.subject(cue)
    acting = subject.index if subject is not None else -1
    others = [tokens[c.head] for c in d.cues[cue.sentence] if c is not cue]
    set_off = float(cue.first > 0 and facts.lower[cue.first - 1] in ",—–-")
    count, at, relative = len(tokens), cue.head, morphs("relative", d.language)
    out: list[list[float]] = []
    for content, head in zip(options, heads, strict=True):
        first, last = content.first, content.last
        length = last + 1 - first
        # what stands between the cue and the content: the tokens after ``low``, before ``high``
        low, high = (at, first) if first > at else (min(at, last), max(at, last))
        begins, top = tokens[first], tokens[head]
        quotation = d.quotation_at(content.start) if quoted else None
        inside = [t for t in others if first <= t.index <= last]
        out.append(
            [
                *_LEFT[content.left],
                *_RIGHT[content.right],
                float(length),
                length / count,
                float(first == 0),
                float(last >= count - 2),
                float(between(finite, first, last + 1)),
                float(between(predicates, first, last + 1) > 0),
                d.quoted_share(content.start, content.end, cue.sentence) if quoted else 0.0,
                float(quotation is not None and quotation.outer[1] >= content.end),
                float(high - low),
                float(between(commas, low + 1, high)),
                float(between(verbs, low + 1, high)),
                float(sum(low < t.index < high for t in others)),
                float(len(inside)),
                float(top.rel == "ccomp"),
                float(top.rel == "parataxis"),
                float(top.rel in CLAUSAL),
                float(top.head == at),
                float(_steps(tokens, head, at)),
                float(first <= at <= last),
                float(first > 0 and facts.lower[first - 1] == ","),
                float(begins.text[:1].islower()),
                float(first <= acting <= last),
                *_BEGINS[begins.pos],
                float(
                    begins.feats.get("PronType") == "Rel" or facts.lower[first].startswith(relative)
                ),
                float(sum(_joined(t, cue) for t in inside)),
                float(sum(t.index in finite for t in inside)),
                set_off,
            ]
        )
    return out


def contents_keys(d: Discourse, cue: Cue, options: Sequence[Content]) -> list[tuple[str, ...]]:
    """Strings of contents whose luck is learned: the word, the word with the side, the shape."""
    tokens = d.sentence(cue.sentence).tokens
    head = tokens[cue.head]
    form = head.feats.get("VerbForm", "") + head.feats.get("Voice", "")[:1]
    governed = head.head >= 0 and (head.rel in ("xcomp", "csubj", "ccomp") or "Inf" in form)
    governor = tokens[head.head].lemma if governed else head.rel
    word, shape, last = cue.word, f"{cue.group} {form}", f"{governor} {cue.word}"
    return [(word, f"{word} {o.left}", f"{shape} {o.left} {o.right}", last) for o in options]


def _joined(token: Token, cue: Cue) -> bool:
    """Whether a token is coordinated with a cue: «сообщил …, и добавил …»."""
    return token.rel == "conj" and token.head == cue.head


def _set_off(lower: list[str], cue: Cue, language: str) -> bool:
    """Whether a comma or a dash stands before the cue, or before «как» and a few words before it."""
    for at in range(cue.first - 1, max(-1, cue.first - 5), -1):
        if lower[at] in ",—–-(":
            return at == cue.first - 1 or lower[at + 1] in attribution("inserts", language)
    return cue.first == 0 or not attribution("how", language).isdisjoint(lower[: cue.first])


def _steps(tokens: Sequence[Token], head: int, cue: int) -> int:
    """Steps up from a head to the cue; 9 where the cue is not above, or as many steps away."""
    for steps in range(9):
        if head == cue:
            return steps
        if head < 0:
            break
        head = tokens[head].head
    return 9
