"""Deeds of duty: what officers report of themselves, whose doing it is and what time it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import CLOSING, OPENING
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.syntax.links import links
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_REPORT = 4
"""How many sentences back a report says what time it is about."""
_SPANS = frozenset({
    "since-start", "year", "month", "quarter", "half-year", "week", "range", "relative-span", "anaphoric",
})  # fmt: skip


def time_of_report(site: Site, options: Sequence[PlacedPeriod], action: Candidate) -> int | None:
    """«[С начала года] полиция раскрыла две банды. Изъято 54 гранаты»: a report goes on about its time.

    Deeds of duty, sentence after sentence of one paragraph, until one has a period of its own: «[За сутки]
    прошёл рейд. Проверено 40 кафе. Составлено 12 протоколов».
    """
    outline, own = site.page.outline, site.sentence
    at = own.index
    if any(p.sentence == at for p in options) or not _is_reported(action.tree, action.token):
        return None
    while at > 0 and own.index - at < _REPORT:
        at -= 1
        tree = site.page.tree(at)
        if tree is None or outline.sentences[at].paragraph != own.paragraph:
            return None
        raid = any(token.lemma in _duties()["raid"] for token in tree.tokens)
        if not raid and not any(_is_reported(tree, i) for i in range(len(tree.tokens))):
            return None
        found = [i for i, p in enumerate(options) if p.sentence == at]
        if found:
            return found[-1] if _is_span(options[found[-1]]) else None
    return None


def _is_span(option: PlacedPeriod) -> bool:
    """Whether a time is a stretch that a report may be about; «ранее» is none."""
    time = option.candidate
    return time.kind in _SPANS and (time.kind != "anaphoric" or time.period.from_date is not None)


def _is_reported(tree: Tree, index: int) -> bool:
    """Whether a word is a deed of duty, or one that is reported beside these."""
    return _on_duty(tree, index) or tree.tokens[index].lemma in _duties()["routine"]


def _on_duty(tree: Tree | None, index: int) -> bool:
    return tree is not None and tree.tokens[index].lemma in _duties()["duty"]


def stopped(options: Sequence[Candidate]) -> list[int]:
    """«Пресечена [деятельность] 5 групп», «[деятельность] ведут 40 фирм», «восстановлены [права] 40 граждан»:
    beside a verb it is no deed.

    The options as indices. Nor is being able to: «пострадать [могли] до 30 человек»; nor being something:
    «два опыта [являются] новыми», where of 31 such verbs in annotated articles none is the annotated action.
    """
    return [
        i
        for i, o in enumerate(options)
        if _is_stopped(o)
        or _is_able(o)
        or o.tree.tokens[o.token].lemma in _duties()["copula"]
        or is_of_article(o.tree, o.token)
    ]


def is_of_article(tree: Tree, at: int) -> bool:
    """«Дело о преступлении, [предусмотренном] ч. 3 ст. 159»: its article is neither a deed nor a plan."""
    token, behind = tree.tokens[at], tree.tokens[at + 1 : at + 2]
    if (
        token.lemma not in _duties()["provided"]
        or token.feats.get("VerbForm") != "Part"
        or not behind
    ):
        return False
    labels = classes("russian/labels")
    word = {behind[0].lemma, behind[0].low.rstrip(".")}
    return not word.isdisjoint(labels["label"] | labels["weak-label"])


def _is_able(option: Candidate) -> bool:
    """«Доставить [смогли] 30 тонн», «[должны] быть уволены 40 человек»: no deed by itself.

    Of 44 verbs of being able in annotated articles none is.
    """
    tree, at = option.tree, option.token
    if tree.tokens[at].lemma not in _duties()["able"]:
        return False
    below = (tree.tokens[i].feats for i in tree.sentence.children[at])
    if any(feats.get("VerbForm") == "Inf" or feats.get("Voice") == "Pass" for feats in below):
        return True
    before = tree.tokens[at - 1].feats if at else {}  # «взыскать [удалось] 6 млн»
    return before.get("VerbForm") == "Inf"


def accusers(site: Site, options: Sequence[Candidate], action: Candidate | None) -> Iterator[int]:
    """«[Прокурор] запросил 8 лет. Он получил шесть»: who asks for a prison term, or gives it, gets none
    in another sentence; not «[судья] получил 8 лет за взятку».
    """
    words = _duties()
    if action is None or action.lemma not in words["sentenced"] or site.quantity.kind != "duration":
        return iter(())
    return (
        i
        for i, o in enumerate(options)
        if o.tree is not action.tree and o.tree.tokens[o.token].lemma in words["accuser"]
    )


def _is_stopped(option: Candidate) -> bool:
    tree, at = option.tree, option.token
    above = tree.heads[at]
    token, words = tree.tokens[at], _duties()
    rights = token.lemma in words["right"] and token.feats.get("Number") == "Plur"
    done = (
        (rights or token.lemma in words["pursuit"])
        and above >= 0
        and tree.tokens[above].pos == "VERB"
    )
    return done and tree.rels[at] in ("nsubj", "nsubj:pass", "obj")


def whose_efforts(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Благодаря работе [сотрудников комитета] задержаны 42 человека», «дежурными средствами [ПВО] сбиты 12».

    Of means only whose name is written in capitals: not «средствами массовой информации».
    """
    tree, words = action.tree, _duties()
    if not is_passive(action):
        return None
    beside = (tree.sentence.children[verb] for verb in row_of_passives(tree, action.token))
    for child in (child for children in beside for child in children):
        token = tree.tokens[child]
        case = tree.child(child, "case")
        thanked = case >= 0 and tree.tokens[case].text.casefold() in words["thanks"]
        if not (thanked or token.text.casefold() in words["thanks"]):
            continue
        whose = tree.child(child, "nmod")
        if whose < 0 or tree.child(whose, "case") >= 0:
            continue
        named = token.lemma in words["means"] and tree.tokens[whose].text.isupper()
        if token.lemma in words["effort"] or named:
            return index_of(options, tree, whose)
    return None


def officers(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Органы безопасности] обезвредили ряд групп, задержаны 22 члена банд»: their duty, so their doing.

    The subject of an active clause before the action, in one coordination with it.
    """
    tree, at = action.tree, action.token
    if not is_passive(action) or tree.tokens[at].lemma not in _duties()["duty"]:
        return None
    for above in tree.up[at]:
        if tree.rels[at] not in ("conj", "parataxis"):
            return None
        at = above
        subject = tree.child(at, "nsubj")
        if subject >= 0 and tree.tokens[at].feats.get("Voice") != "Pass":
            if subject < action.token and tree.tokens[subject].lemma in _duties()["officer"]:
                return index_of(options, tree, subject)
            return None
    return None


def agencies(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[МЧС] ликвидировано 40 пожаров», «[ООО „Трест“] построено 12 школ»: a body whose name has no endings,
    beside what is its duty, or what is done to those who are counted.

    Not «МЧС передано 40 машин», which may have got them.
    """
    tree, at = action.tree, action.token
    if not is_passive(action):
        return None
    on_duty = tree.tokens[at].lemma in _duties()["duty"]
    if not on_duty and not _is_done_to_some(action):
        return None
    for verb in row_of_passives(tree, at):
        for child in tree.sentence.children[verb]:
            name = name_at(tree.sentence, child)
            short = name is not None and name.kind == "ORG" and tree.tokens[child].text.isupper()
            beside = child == verb + 1 or (child < verb and (on_duty or _in_one(tree, child, verb)))
            if short and beside and tree.child(child, "case") < 0:
                return index_of(options, tree, child)
    return None


def _in_one(tree: Tree, body: int, verb: int) -> bool:
    """«[ООО „Трест“] было построено»: whether nothing but a name stands between a body and its verb."""
    between = (t.text for t in tree.tokens[body + 1 : verb] if t.pos == "PUNCT")
    return all(text in OPENING + CLOSING for text in between)


def _is_done_to_some(action: Candidate) -> bool:
    """«Построено 12 [школ]»: whether a short passive, not of giving, tells what was done to so many."""
    tree, deed = action.tree, action.tree.tokens[action.token]
    if deed.feats.get("Variant") != "Short" or deed.lemma in _duties()["giving"]:
        return False
    subjects = (t.index for t in tree.children(action.token) if t.rel.startswith("nsubj"))
    return any(tree.child(i, "nummod", "nummod:gov") >= 0 for i in subjects)


def row_of_passives(tree: Tree, verb: int) -> Iterator[int]:
    """«Задержано 40 человек, изъято 3 кг и 5 патронов»: a passive, and the one before that it goes on with.

    Not one with a subject before it: «задержано 40 человек, трое осуждены»; nor what officers did not do:
    «полицией выявлено 40 краж, 12 совершено подростками».
    """
    yield verb
    if tree.tokens[verb].lemma in _duties()["offence"]:
        return
    while tree.rels[verb] == "conj" and tree.tokens[tree.heads[verb]].feats.get("Voice") == "Pass":
        subject, joint = tree.child(verb, "nsubj", "nsubj:pass"), tree.child(verb, "cc")
        against = joint >= 0 and tree.tokens[joint].text not in links("joined")
        if 0 <= subject < verb or against:
            return
        verb = tree.heads[verb]
        yield verb


def is_passive(action: Candidate) -> bool:
    """Whether an action is done to its subject: «[задержаны] 42 человека»."""
    return action.tree.tokens[action.token].feats.get("Voice") == "Pass"


def _duties() -> Mapping[str, frozenset[str]]:
    return classes("russian/duties")
