"""What the choice of statements may know of a candidate: features that a person can read.

Four kinds of decision: the content of a cue (one of several stretches, or none), a quotation
(somebody's words, or none), an earlier sentence that «об этом сообщил» refers back to, and a
sentence that goes on with reported speech. Strings (*keys*) become numbers by learned priors.
"""

from __future__ import annotations

import re

from svodka.language.analysis import Sentence, Token
from svodka.reading.statements.contents import LEFTS, RIGHTS, Content, content_head
from svodka.reading.statements.cues import CLASSES, Cue
from svodka.reading.statements.discourse import Discourse, speaker_nouns
from svodka.reading.syntax.tree import CLAUSAL

KINDS = ("verb", "noun", "phrase", "preposition", "other")
FORMS = ("Fin", "Conv", "Inf", "Part")
NOUN_KINDS = ("person", "body", "media", "document", "unnamed")
_RELS = ("root", "conj", "parataxis", "advcl", "acl", "acl:relcl", "ccomp", "xcomp", "nmod", "obl")
_NEGATIONS = frozenset(["не", "ни", "нет"])
_FINITE_TAIL = re.compile(r"[.!?…]")

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


def cue_values(d: Discourse, cue: Cue) -> list[float]:
    """Features of a cue in its sentence (:data:`CUE`)."""
    sentence = d.sentence(cue.sentence)
    tokens = sentence.tokens
    head = tokens[cue.head]
    feats = head.feats
    subject = d.subject(cue)
    noun = speaker_nouns(d.language).get(_plain(subject.lemma), "") if subject else ""
    name = subject is not None and (
        subject.pos in ("PROPN", "X")
        or any(n.first <= subject.index <= n.last for n in sentence.names)
    )
    pronoun = subject is not None and subject.pos in ("PRON", "DET")
    lower = [t.text.casefold() for t in tokens]
    before = lower[max(0, cue.first - 2) : cue.first]
    after = lower[cue.last + 1 : cue.last + 4]
    out = [float(cue.kind == k) for k in KINDS]
    out += [float(cue.group == c) for c in CLASSES]
    out += [float(feats.get("VerbForm") == f) for f in FORMS]
    out += [float(head.rel == r) for r in _RELS]
    out += [
        float(feats.get("Voice") == "Pass"),
        float(head.text.casefold().endswith(("ся", "сь"))),
        float(feats.get("Tense") == "Past"),
        float(feats.get("Number") == "Plur"),
        float(feats.get("Gender") == "Neut"),
        float(feats.get("Tense") == "Fut"),
        float(bool(_NEGATIONS & set(before))),
        float("как" in lower[max(0, cue.first - 4) : cue.first]),
        float(about_this(sentence) > 0),
        float("том" in after or "то" in after),
        float(subject is None),
        float(name),
        float(pronoun),
        float(subject is not None and not name and not pronoun),
    ]
    out += [float(noun == k) for k in NOUN_KINDS]
    out += [
        float(subject is not None and subject.index > cue.head),
        cue.first / max(1, len(tokens)),
        float(d.quotation_at(cue.start) is not None),
        float(len(d.cues[cue.sentence])),
        float(feats.get("Person") == "1"),
        float(feats.get("Person") == "2"),
        float(head.rel in ("xcomp", "csubj", "ccomp") or feats.get("VerbForm") == "Inf"),
        float(_set_off(lower, cue)),
        float(next((i for i, word in enumerate(lower[cue.last + 1 :]) if word in ",:—–-"), 30)),
        float(sum(_joined(tokens[c.head], cue) for c in d.cues[cue.sentence])),
        float(cue.sentence == 0),
        float(d.paragraph[sentence.paragraph][0] == cue.sentence),
        float(tokens[-1].text == ":" or d.text[sentence.end - 1 : sentence.end] == ":"),
        d.quoted_share(sentence.start, sentence.end),
        float(len(tokens)),
        float("что" in after),
    ]
    return out


def content_values(d: Discourse, cue: Cue, content: Content) -> list[float]:
    """Features of a content beside its cue (:data:`CONTENT`)."""
    sentence, tree = d.sentence(cue.sentence), d.tree(cue.sentence)
    tokens = sentence.tokens
    inner = tokens[content.first : content.last + 1]
    head = content_head(sentence, content.first, content.last)
    low, high = sorted((cue.head, content.first if content.first > cue.head else content.last))
    counts, after = d.counts(cue.sentence), max(low + 1, high)
    others = [c for c in d.cues[cue.sentence] if c is not cue]
    finite = counts.finite[content.last + 1] - counts.finite[content.first]
    quotation = d.quotation_at(content.start)
    rel = tree.rels[head]
    subject = d.subject(cue)
    out = [float(content.left == x) for x in LEFTS]
    out += [float(content.right == x) for x in RIGHTS]
    out += [
        float(len(inner)),
        len(inner) / len(tokens),
        float(content.first == 0),
        float(content.last >= len(tokens) - 2),
        float(finite),
        float(finite > 0 or any(is_predicate(t) for t in inner)),
        d.quoted_share(content.start, content.end),
        float(quotation is not None and quotation.outer[1] >= content.end),
        float(high - low),
        float(counts.commas[after] - counts.commas[low + 1]),
        float(counts.verbs[after] - counts.verbs[low + 1]),
        float(sum(low < c.head < high for c in others)),
        float(sum(content.first <= c.head <= content.last for c in others)),
        float(rel == "ccomp"),
        float(rel == "parataxis"),
        float(rel in CLAUSAL),
        float(tree.heads[head] == cue.head),
        float(min(9, _steps(tree.up[head], head, cue.head))),
        float(content.first <= cue.head <= content.last),
        float(content.first > 0 and tokens[content.first - 1].text == ","),
        float(tokens[content.first].text[:1].islower()),
        float(subject is not None and content.first <= subject.index <= content.last),
    ]
    begins = tokens[content.first]
    inside = [tokens[c.head] for c in others if content.first <= c.head <= content.last]
    out += [float(begins.pos == p) for p in _POS]
    out += [
        float(begins.feats.get("PronType") == "Rel" or begins.text.casefold()[:5] == "котор"),
        float(sum(_joined(t, cue) for t in inside)),
        float(sum(t.feats.get("VerbForm") == "Fin" for t in inside)),
        float(cue.first > 0 and tokens[cue.first - 1].text in ",—–-"),
    ]
    return out


def content_keys(d: Discourse, cue: Cue, content: Content) -> tuple[str, ...]:
    """Strings of a content whose luck is learned: the word, the word with the side, the shape."""
    head = d.sentence(cue.sentence).tokens[cue.head]
    form = head.feats.get("VerbForm", "") + head.feats.get("Voice", "")[:1]
    tokens = d.sentence(cue.sentence).tokens
    governed = head.head >= 0 and (head.rel in ("xcomp", "csubj", "ccomp") or "Inf" in form)
    governor = tokens[head.head].lemma if governed else head.rel
    return (
        cue.word,
        f"{cue.word} {content.left}",
        f"{cue.group} {form} {content.left} {content.right}",
        f"{governor} {cue.word}",
    )


def _joined(token: Token, cue: Cue) -> bool:
    """Whether a token is coordinated with a cue: «сообщил …, и добавил …»."""
    return token.rel == "conj" and token.head == cue.head


def _set_off(lower: list[str], cue: Cue) -> bool:
    """Whether a comma or a dash stands before the cue, or before «как» and a few words before it."""
    for at in range(cue.first - 1, max(-1, cue.first - 5), -1):
        if lower[at] in ",—–-(":
            return at == cue.first - 1 or lower[at + 1] in ("как", "об")
    return cue.first == 0 or "как" in lower[: cue.first]


def about_this(sentence: Sentence) -> int:
    """How a sentence refers back: 1 «об этом», 2 «эту информацию», 3 «это» alone, 4 verb first; 0 not."""
    lower = [t.text.casefold() for t in sentence.tokens]
    for i, word in enumerate(lower[:-1]):
        if word in ("об", "о") and lower[i + 1] in (
            "этом",
            "чём",
            "чем",
            "произошедшем",
            "случившемся",
        ):
            return 1
        if word in ("эту", "эти", "такую", "такие", "данную", "этого", "этой") and lower[i + 1][
            :6
        ] in (
            "информ",
            "данные",
            "сведен",
            "новост",
            "сообще",
            "новост",
        ):
            return 2
    if "это" in lower[:6]:
        return 3
    first = sentence.tokens[0] if sentence.tokens else None
    return 4 if first is not None and first.pos == "VERB" else 0


def is_predicate(token: Token) -> bool:
    """Whether a token can carry a clause: a finite verb, a short participle or adjective, «нет»."""
    return (
        token.feats.get("VerbForm") == "Fin"
        or token.feats.get("Variant") == "Short"
        or token.text.casefold() in ("нет", "можно", "нужно", "нельзя", "надо")
    )


def _steps(up: list[int], head: int, cue: int) -> int:
    """Steps up from a head to the cue; 9 where the cue is not above."""
    if head == cue:
        return 0
    return up.index(cue) + 1 if cue in up else 9


def _plain(word: str) -> str:
    return word.casefold().replace("ё", "е")
