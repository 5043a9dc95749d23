"""English verbs of saying by which nobody says anything: «*did not say* how many», «*declined to say*».

No figure beside such a verb is told by its subject. What was not told may be so, and what somebody is told
to do is still to be done.
"""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links, reporting, speaking, telling
from svodka.language.english.tree import child
from svodka.language.english.undone import denies
from svodka.language.lexicon import classes
from svodka.model import Factuality

_BY = 4
"""Tokens behind a participle among which «by» names who said so."""


def untold(sentence: Sentence, verb: Token) -> bool:
    """Whether nobody says anything by a verb of saying, or somebody is only spoken to."""
    if unsaid(sentence, verb) or _says_nothing(sentence, verb) or _orders(sentence, verb):
        return True
    if verb.lemma in reporting("with-particle") and _is_another(sentence, verb):
        return True
    if _was_thought(sentence, verb) or _is_measured(sentence, verb):
        return True
    return numbered(sentence, verb) is not None and not _opens_clause(sentence, verb)


def unsaid(sentence: Sentence, verb: Token) -> bool:
    """«The mayor *did not say* that 40 men came», «*refused to say*», «*nobody* said», «*no* official said».

    «*Did not deny* that 40 men came», «*does not think* so»: there somebody speaks of what is not.
    """
    if verb.lemma in reporting("of-what-is-not", "opining"):
        return False
    if _may_say(sentence, verb):
        return True
    at = verb
    while at.rel == "xcomp" and 0 <= at.head < at.index and not _is_denied(sentence, at):
        at = sentence.tokens[at.head]
        if at.lemma in reporting("withholding"):
            return not _is_denied(sentence, at)  # not «*did not fail* to say»
    return _is_denied(sentence, at) or _is_nobody(sentence, at)


def _was_thought(sentence: Sentence, verb: Token) -> bool:
    """«Lower *than first thought*», «40 men died, *as initially feared*»: nobody is named who thought so."""
    tokens, at = sentence.tokens, verb.index - 1
    at -= at > 0 and tokens[at].low in classes("english/doing")["told-earlier"]
    if (
        at < 0
        or tokens[at].low not in classes("english/doing")["measured-by"]
        or verb.feats.get("Tense") != "Past"
    ):
        return False
    behind = tokens[verb.index + 1 : verb.index + 1 + _BY]
    return all(t.low not in links("by-whom") for t in behind)


def _is_measured(sentence: Sentence, verb: Token) -> bool:
    """«The *rate* reported in May was 2%»: what is measured says nothing."""
    who = child(sentence, verb.index, "nsubj")
    return who is not None and sentence.tokens[who].text in speaking("measure")


def _is_another(sentence: Sentence, verb: Token) -> bool:
    """«Cannot *rule* it *out*»: a verb that its particle makes another one, with no clause behind."""
    particle = child(sentence, verb.index, "compound:prt") is not None
    return particle and child(sentence, verb.index, "ccomp", "advcl") is None


def _may_say(sentence: Sentence, verb: Token) -> bool:
    """«*If* the mayor *says* that 40 men came», «the mayor *may say*»: nobody has said it yet."""
    own = [sentence.tokens[c] for c in sentence.children[verb.index] if c < verb.index]
    led = any(t.rel == "mark" and t.low in reporting("condition") for t in own)
    return led or any(t.rel == "aux" and t.low in reporting("may-say") for t in own)


def numbered(sentence: Sentence, verb: Token) -> int | None:
    """«told *40 firms* that prices rose», «informed *40 families* of it»: so many who are told something."""
    whom = _addressed(sentence, verb)
    return whom if whom is not None and child(sentence, whom, "nummod") is not None else None


def told_as(sentence: Sentence, deed: int) -> Factuality | None:
    """What a verb of saying above a deed makes of it; ``None`` where it was told as it is.

    «Did not confirm that 40 men *came*»: they may have; «does not think that 40 *came*»: no; «told the firm
    to *sell* 40 cows»: it is to. «Did not say who *sold* the 40 cows» leaves no doubt that they were sold.
    """
    tokens, token = sentence.tokens, sentence.tokens[deed]
    if token.head < 0:
        return None
    above = tokens[token.head]
    if token.rel == "acl" and above.rel == "obj" and 0 <= above.head < above.index:
        above = tokens[above.head]  # «told *the firm to sell*», which the tree makes one phrase
    if token.rel in ("xcomp", "acl") and _orders(sentence, above):
        return "planned"
    told = token.rel == "ccomp" or _follows_that(sentence, token)
    if not told or above.lemma not in telling() | reporting("excluding"):
        return None
    if above.lemma in reporting("doubting") and _is_denied(sentence, above):
        return None
    if unsaid(sentence, above):
        return None if _is_asked_for(sentence, deed) else "possible"
    if not _is_denied(sentence, above):
        return None
    return "negated" if above.lemma in reporting("opining") else "possible"


def _follows_that(sentence: Sentence, deed: Token) -> bool:
    """«Have not ruled out *that 40 came*», which the tree takes for a reason."""
    mark = child(sentence, deed.index, "mark")
    that = mark is not None and sentence.tokens[mark].low == "that"
    return deed.rel == "advcl" and that


def _is_asked_for(sentence: Sentence, deed: int) -> bool:
    """«Did not say *who* sold 40 cows»: whether a clause asks for who, when or why, not for how many."""
    own = (sentence.tokens[c] for c in sentence.children[deed])
    return any(t.low in links("asked-for") and t.rel != "mark" for t in own)


def _addressed(sentence: Sentence, verb: Token) -> int | None:
    """«told *the firm*»: who is told something, behind a verb of telling."""
    if verb.lemma not in reporting("addressing", "cautioning"):
        return None
    whom = child(sentence, verb.index, "obj")
    return whom if whom is not None and whom > verb.index else None


def _orders(sentence: Sentence, verb: Token) -> bool:
    """«*told* the firm *to sell* 40 cows»: somebody is told to do something, and nothing is told of it."""
    whom = _addressed(sentence, verb)
    if whom is None or whom + 2 >= len(sentence.tokens):
        return False
    to, told = sentence.tokens[whom + 1 : whom + 3]
    return to.low == "to" and told.feats.get("VerbForm") == "Inf"


def _opens_clause(sentence: Sentence, verb: Token) -> bool:
    """Whether a clause follows those who are told something: «told 40 firms *that prices rose*»."""
    whom = _addressed(sentence, verb)
    that = whom is not None and [t.low for t in sentence.tokens[whom + 1 : whom + 2]] == ["that"]
    return that or child(sentence, verb.index, "ccomp") is not None


def _is_denied(sentence: Sentence, verb: Token) -> bool:
    own = sentence.children[verb.index]
    return any(c < verb.index and denies(sentence, c) for c in own)


def _is_nobody(sentence: Sentence, verb: Token) -> bool:
    """«*Nobody* said», «*no* official said»."""
    who = child(sentence, verb.index, "nsubj")
    if who is None or who > verb.index:
        return False
    det = child(sentence, who, "det")
    nobody = sentence.tokens[who].low in classes("english/doing")["nobody"]
    return nobody or (
        det is not None and sentence.tokens[det].low in classes("english/doing")["no"]
    )


def _says_nothing(sentence: Sentence, verb: Token) -> bool:
    """«the union said *nothing*», «said *goodbye* to 40 men», «said *no word*»: no speech of anything."""
    tokens, after = sentence.tokens, verb.index + 1
    if verb.lemma != "say" or after >= len(tokens):
        return False
    said, nothing = tokens[after], reporting("nothing-said")
    if said.rel != "det":
        return said.low in nothing and (said.head == verb.index or said.pos == "INTJ")
    noun = tokens[said.head]
    empty = said.low in classes("english/doing")["no"] or noun.low in nothing
    return empty and noun.head == verb.index and child(sentence, verb.index, "ccomp") is None
