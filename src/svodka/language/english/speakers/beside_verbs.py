"""Who says it: the words of the speaker beside an English verb of saying."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import (
    bearing,
    links,
    reporting,
    sources,
    speaking,
    telling,
    weekdays,
)
from svodka.language.english.marks import CLOSING
from svodka.language.english.speakers.asides import BESIDE, before_aside, joined, name_beside
from svodka.language.english.speakers.together import together
from svodka.language.english.tree import child, phrase, subject, subtree
from svodka.language.lexicon import classes
from svodka.language.slots import Words


def beside(sentence: Sentence, verb: Token) -> int | None:
    """Who stands right before «said», or behind it after a mark, where the tree has no subject."""
    tokens = sentence.tokens
    at = verb.index - 1
    if (
        at == 0
        and tokens[0].text[:1].isupper()
        and tokens[0].pos in ("ADV", "ADJ", "X", "VERB", "INTJ")
    ):
        return 0  # «Karsavia stated»: a name that the tree does not know
    at = without_day(sentence, at)
    while at >= 0 and (
        tokens[at].pos in ("AUX", "ADV", "PART") or tokens[at].rel == "obl:unmarked"
    ):
        at = min(at, subtree(sentence, at)[0]) - 1  # «the minister last week said»
    aside = before_aside(sentence, at)
    if aside is not None:
        return aside
    if at >= 0 and tokens[at].pos in ("NOUN", "PROPN", "PRON"):
        return _whole(sentence, at, verb.index)
    if at >= 0 and tokens[at].pos != "PUNCT":
        return _subject_before(sentence, at)
    if verb.lemma in reporting("addressing") and not _named_behind(sentence, verb):
        return None  # «…, *told* reporters»
    return behind(sentence, verb)


def _named_behind(sentence: Sentence, verb: Token) -> bool:
    """«…,” informed *Vidal*»: a name right behind a verb that follows speech."""
    tokens, after = sentence.tokens, verb.index + 1
    quoted = verb.index > 0 and tokens[verb.index - 1].text in CLOSING
    return quoted and after < len(tokens) and tokens[after].pos == "PROPN"


def behind(sentence: Sentence, verb: Token) -> int | None:
    """Who stands behind «said»: «…, said *Rosa Vidal*»."""
    tokens = sentence.tokens
    at = verb.index + 1
    found: int | None = None
    while at < len(tokens) and (tokens[at].pos in BESIDE or _in_name(sentence, at)):
        names = tokens[at].pos in ("NOUN", "PROPN", "PRON")
        if tokens[at - 1].text == "-":  # «the press-*service*», not «Jean-Marc»
            names = names and found is not None and tokens[found].head == at
        found = at if names else found
        at += 1
    goes_on = at < len(tokens) and tokens[at].pos in ("VERB", "AUX") and found == at - 1
    if goes_on and not tokens[at].low.endswith("ing"):
        return None  # «says *the losses* are …», not «said an official *speaking* to the paper»
    if found is not None and tokens[found].rel == "flat" and tokens[found].head > verb.index:
        return tokens[found].head  # «said Rosa Vidal»: a name hangs on its first word
    return found


def _in_name(sentence: Sentence, at: int) -> bool:
    """Whether a hyphen or a title stands amid a speaker: «Jean*-*Marc», «brigade *commander* Rosa Vidal»."""
    tokens = sentence.tokens
    if tokens[at].text == "-":
        return joined(sentence, at)
    return tokens[at].lemma in speaking("person")


def _whole(sentence: Sentence, at: int, verb: int) -> int:
    """«*the head* of the agency said»: the subject that a noun hangs on, given to another verb."""
    top = at
    while sentence.tokens[top].rel in ("nmod", "conj") and 0 <= sentence.tokens[top].head < top:
        top = sentence.tokens[top].head  # «*the boards* of Tirsk and Karsun said»
    subject = sentence.tokens[top].rel.startswith("nsubj") and sentence.tokens[top].head > verb
    return top if subject else at


def nearer(sentence: Sentence, verb: Token, who: int | None) -> int | None:
    """The noun right before a verb of saying, where a comma parts the tree's subject from it."""
    second = _second_subject(sentence, verb, who)
    if second is not None:
        return second
    before = without_day(sentence, verb.index - 1)
    if who is None or who >= before or sentence.tokens[before].pos not in ("NOUN", "PROPN"):
        return who
    between = sentence.tokens[who + 1 : before]
    if between and between[0].text == ":":
        name = sentence.tokens[before]  # «Karsun: Minister *Rosa Vidal* said»
        return name.head if name.rel == "flat" and name.head > who else before
    commas = [t.index for t in between if t.text == ","]
    if len(commas) == 1 and all(t.pos != "VERB" for t in sentence.tokens[commas[0] : before]):
        name = sentence.tokens[before]
        if name.rel == "flat" and name.head > commas[0]:
            return name.head  # «its spokesman, *Abu Karim* said»
        return before  # «…, the lowest since 1999, *figures* show»
    return who


def _second_subject(sentence: Sentence, verb: Token, who: int | None) -> int | None:
    """«Olives, *he* answers: …», «whose number *the army* put at 40»: the second of two subjects."""
    tokens = sentence.tokens
    own = [c for c in sentence.children[verb.index] if c < verb.index and tokens[c].rel == "nsubj"]
    last = own[-1] if own else -1
    if who is None or last <= who or child(sentence, last, "case") is not None:
        return last if who is None and last >= 0 and tokens[last].pos == "PRON" else None
    if (low := tokens[last].low) in links("antecedent") or low in weekdays():
        return None  # «the board, *which* counts 40», «the firm, a mill, *Thursday* reported»
    amid = child(sentence, last, "appos") is None  # «*the mayor*, Rosa Vidal, told»
    if amid and any(t.pos == "PUNCT" for t in tokens[last : verb.index]):
        return None
    parted = any(t.text == "," for t in tokens[who:last]) or tokens[last].pos == "PRON"
    return last if parted or tokens[who - 1].low == "whose" else None


def name_behind(sentence: Sentence, who: int, last: int) -> int | None:
    """Where a name begins that ends at a token: «the head of the department *Rosa Vidal* said»."""
    tokens = sentence.tokens
    start = last + 1
    while start - 1 > who and tokens[start - 1].pos == "PROPN":
        start -= 1
    between = tokens[who + 1 : start]
    if last - start < 1 or not between or between[-1].pos != "NOUN":
        return None
    if tokens[who].lemma not in bearing():
        return None
    inside = ("ADP", "DET", "ADJ", "NOUN", "PROPN", "PART", "PRON")
    return start if between[0].pos == "ADP" and all(t.pos in inside for t in between) else None


def without_day(sentence: Sentence, at: int) -> int:
    """The token before a weekday: «the government *on Friday* told», «police *Sunday* said»."""
    tokens = sentence.tokens
    if at < 1 or tokens[at].low not in weekdays():
        return at
    at -= 1
    return at - 1 if at and tokens[at].low == "on" else at


def _subject_before(sentence: Sentence, at: int) -> int | None:
    """The subject of another verb up to a token, where no mark stands between: the tree has lost the verb."""
    for index in range(at, -1, -1):
        token = sentence.tokens[index]
        if token.pos == "PUNCT":
            return None
        if token.rel in ("nsubj", "nsubj:pass") and token.head > at:
            return index
    return None


def speaker_above(sentence: Sentence, verb: Token) -> int | None:
    """«*The minister* promised that every family would get 5, and said that …»."""
    token = verb
    for _ in range(6):
        if token.head < 0 or token.rel not in (
            "conj",
            "ccomp",
            "xcomp",
            "advcl",
            "parataxis",
            "acl",
        ):
            return None
        token = sentence.tokens[token.head]
        if token.pos == "VERB" and token.lemma in telling():
            return subject(sentence, token.index, inherit=False)
    return None


def speaker_phrase(text: str, sentence: Sentence, who: int, first: int = 0) -> tuple[Words, str]:
    """The words of a speaker from token ``first`` on, with what a spokesman belongs to, and its name."""
    start, end = phrase(sentence, who, first)
    head = sentence.tokens[who]
    bears = head.lemma in bearing() or head.lemma in reporting("report")
    bears = bears or head.lemma in speaking("seat")  # «the office *of the mayor*»
    if bears or _of_press(sentence, who):
        end = max(end, belonging(sentence, who))
    elif head.pos == "PROPN" or (who and head.text[:1].isupper()):
        end = max(end, _of_name(sentence, who))  # «the Institute *of Fisheries*»
    elif head.pos == "NOUN" and head.lemma not in sources():
        end = max(end, _of_compound(sentence, who))
    end = max(who, without_day(sentence, name_beside(sentence, who, end)))
    end = long_name(sentence, who, end)
    while end + 2 < len(sentence.tokens) and joined(sentence, end + 1):
        end += 2  # «Kim Ha*-eun*»
    start, end = together(sentence, start, end)
    first, last = sentence.tokens[start].start, sentence.tokens[end].end
    return Words(first, last, text[first:last]), text[first:last]


def long_name(sentence: Sentence, who: int, end: int) -> int:
    """The last token of «Doctors *Without Borders*», «Secretary of Labor *Rosa Vidal*»; ``end`` otherwise."""
    tokens = sentence.tokens
    if (titled := _of_office(sentence, end)) > end:
        return titled
    behind = tokens[end + 1 : end + 3]
    if len(behind) == 2 and behind[0].pos == "ADP" and behind[0].text[:1].isupper():
        end += 1 + (behind[1].pos == "NOUN" and behind[1].text[:1].isupper())
    elif tokens[end].pos != "PROPN" or end == who or tokens[who].lemma not in speaking("person"):
        if tokens[who].low not in speaking("person"):
            return end
    while end + 1 < len(tokens) and tokens[end + 1].pos == "PROPN":
        end += 1
    return end


def _of_office(sentence: Sentence, title: int) -> int:
    """The last token of «Minister *of Internal Affairs Rosa Vidal*», all capitals; ``title`` otherwise."""
    tokens, last = sentence.tokens, title
    if tokens[title].pos != "PROPN" or tokens[title].low not in speaking("person"):
        return title
    if title + 1 >= len(tokens) or tokens[title + 1].low not in links("in-name"):
        return title
    for token in tokens[title + 1 :]:
        if token.text[:1].isupper() and token.pos in ("ADJ", "NOUN", "PROPN"):
            last = token.index
        elif token.low not in links("in-office"):
            break
    return last if tokens[last].low not in weekdays() else title


def _of_name(sentence: Sentence, who: int) -> int:
    """The last token of a name with «of»: «the Ministry *of Emergency Situations*»; ``who`` without."""
    for at in sentence.children[who]:
        token = sentence.tokens[at]
        if token.rel != "nmod" or at < who:
            continue
        if token.pos != "PROPN" and not token.text[:1].isupper():
            continue
        case = [c for c in sentence.children[at] if sentence.tokens[c].rel == "case"]
        if case and case[0] == who + 1 and sentence.tokens[case[0]].low in links("in-name"):
            return phrase(sentence, at, who + 1)[1]
    return who


def _of_compound(sentence: Sentence, who: int) -> int:
    """«A freedom *of information request*»: a report called by what it is about; ``who`` of others.

    Its noun is the last one, though the tree takes the first for it.
    """
    tokens = sentence.tokens
    for at in sentence.children[who]:
        if tokens[at].rel == "nmod" and at > who + 1 and tokens[who + 1].low in links("in-name"):
            parted = [c for c in sentence.children[at] if tokens[c].rel == "compound"]
            told = tokens[at].lemma in reporting("report", "bearer", "paper")
            return at if at - 1 in parted and told else who
    return who


def _of_press(sentence: Sentence, who: int) -> bool:
    """«the *press* centre of the ministry»: a body that speaks for the one it belongs to."""
    before = sentence.tokens[who - 1 : who]
    return bool(before) and before[0].head == who and before[0].low in reporting("press")


def belonging(sentence: Sentence, who: int) -> int:
    """The last token of «data *from the central bank*», «a spokesman *for the ministry*»; ``who`` without."""
    for at in sentence.children[who]:
        if sentence.tokens[at].rel != "nmod" or at < who:
            continue
        if sentence.tokens[at].low in classes("english/labels")["month"]:
            continue
        case = [c for c in sentence.children[at] if sentence.tokens[c].rel == "case"]
        if case and case[0] == who + 1 and sentence.tokens[case[0]].low in links("belonging"):
            end = phrase(sentence, at, who + 1)[1]
            return max(end, _of_name(sentence, at)) if sentence.tokens[at].pos == "PROPN" else end
    return who
