"""Who stands where a cue has its speaker: its subject, its genitive, its possessive."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import CLOSING, OPENING
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.statements.cues.headings import HEADING
from svodka.reading.statements.cues.references import told_before
from svodka.reading.statements.cues.saying import Cue, cue_words
from svodka.reading.syntax import times
from svodka.reading.syntax.morphs import describes, morphs
from svodka.reading.syntax.phrases import name_at

_NOMINAL = frozenset(["NOUN", "PROPN", "PRON", "NUM", "X", "DET", "ADJ"])
_OWNERS = frozenset(["nmod", "flat:name", "appos", "flat:foreign"])
_SUBJECTS = frozenset(["nsubj", "nsubj:pass", "csubj"])
QUOTING = frozenset(["quote", "write"])
"""Groups of verbs that may give somebody else's words: «приводит слова мэра газета»."""
TELLING = frozenset({"say", "add", "announce", "confirm", "write"})
"""Groups of cues whose «о …» says what is so."""
_TOLD = frozenset({"PROPN", "X"})
_JOINED = frozenset({"conj"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_QUOTES = frozenset(OPENING + CLOSING)
_CITED = frozenset({"obj", "nsubj"})
"""Relations of an accusative that looks like a nominative: «цитирует [пресс-службу] ТАСС»."""
_TITLE = 6
"""Tokens of the title of a medium, up to the mark that closes it."""
_REACH = 4
"""How many words an agency's name and the preposition of an office are long."""
_FAR = 10
"""Words before a verb of saying among which the office stands of those who say it."""
_UPWARDS = frozenset(["conj", "advcl", "xcomp", "ccomp"])
"""Relations over which a verb has the subject of the one that it hangs on."""


def subject_of(sentence: Sentence, cue: Cue, language: str = "russian") -> Token | None:
    """The token that stands where a cue has its speaker, if the cue has one of its own.

    The subject of a verb (that of the governing verb for a gerund or a coordinated verb), the
    genitive or the possessive after «по словам», «по [опросам]» itself, the noun of «согласно»,
    «со ссылкой на», what stands before the colon of a headline; who is quoted, not who quotes:
    «приводит слова [мэра] газета».
    """
    tokens = sentence.tokens
    if cue.kind in ("phrase", "noun"):
        for token in tokens[cue.first : cue.last]:
            if folded(token.text) in attribution("whose", language):
                return token
        child = _child(sentence, cue.head, _OWNERS)
        if child is not None and child.index > cue.head:
            return None if _tells_when(child) else _written_out(tokens, child)
        if cue.kind == "phrase" and cue.last + 1 < len(tokens):
            token = tokens[cue.last + 1]
            if token.pos in _NOMINAL and token.feats.get("Case") == "Gen":
                return token
        if cue.kind == "phrase":
            alone = folded(tokens[cue.head].text) in attribution("itself", language)
            return tokens[cue.head] if alone else None
    if cue.kind == HEADING:
        return tokens[cue.head]
    if cue.kind == "preposition":
        near = [t for t in tokens[cue.last + 1 : cue.last + 6] if t.pos in ("NOUN", "PROPN", "X")]
        if cue.first == cue.last:  # «согласно принятому депутатами [закону]»: what it governs
            governed = (t for t in near if t.feats.get("Case") == "Dat" and not is_given(tokens, t))
            found = next(governed, near[0] if near else None)
            whose = found is not None and folded(tokens[found.index - 1].text)
            told = attribution("words", language) | attribution("findings", language)
            said = found is not None and found.lemma in told
            # «согласно [его] словам», «согласно [его] результатам»
            return (
                tokens[found.index - 1]
                if found and said and whose in attribution("whose")
                else found
            )
        return near[0] if near else None
    quoted = _quoted(sentence, cue, language) if cue.group in QUOTING else None
    found = quoted or _turned(sentence, cue) or _subject_of_verb(sentence, tokens[cue.head])
    if found is None or _is_told(tokens[cue.head], found, cue) or _is_sake(tokens, found, language):
        return None
    if found.index == told_before(tokens):
        return _where_told(sentence, cue)
    office = office_of(sentence, tokens[cue.head], found)
    return office or _behind_medium(sentence, cue, found) or found


def _is_sake(tokens: Sequence[Token], token: Token, language: str) -> bool:
    """«[Справедливости] ради стоит признать»: why it is said, and nobody who says it."""
    after = tokens[token.index + 1].text.casefold() if token.index + 1 < len(tokens) else ""
    return after in attribution("sake", language)


def is_given(tokens: Sequence[Token], token: Token) -> bool:
    """«Согласно представленной [президенту] справке»: to whom it was given."""
    if not 0 <= token.head < token.index or token.feats.get("Case") != "Dat":
        return False
    given = tokens[token.head].feats
    return given.get("VerbForm") == "Part" and given.get("Case") == "Dat"


def office_of(sentence: Sentence, verb: Token, told: Token) -> Token | None:
    """«Сообщили Тенгри в [полиции]»: those who tell are in an office, whom they tell stands before it."""
    tokens, number = sentence.tokens, verb.feats.get("Number")
    several = number == "Plur" and told.feats.get("Number") != "Plur" and told.pos in _TOLD
    if not several or told.index < verb.index or _child(sentence, told.index, _JOINED) is not None:
        return None
    after = tokens[told.index + 1 : told.index + 1 + _REACH]
    at = next((t for t in after if t.pos == "ADP"), None)
    if at is None or at.text.casefold() in attribution("about"):
        return None
    nouns = (t for t in tokens[at.index + 1 : at.index + _REACH] if t.pos in ("NOUN", "PROPN"))
    noun = next(nouns, None)
    body = noun is not None and noun.lemma in classes("russian/speaker_nouns", "kind")["body"]
    return noun if body and noun is not None and _says_where(noun) else None


def _turned(sentence: Sentence, cue: Cue) -> Token | None:
    """«Выпало 34 мм дождя, написало [ведомство]»: who tells, whom the tree takes for what is told."""
    tokens, at = sentence.tokens, cue.head
    finite = tokens[at].feats.get("VerbForm") == "Fin" and cue.group in TELLING
    if not finite or not 0 < at < len(tokens) - 1 or tokens[at - 1].text != ",":
        return None
    noun = tokens[at + 1]
    return noun if noun.rel == "obj" and _tells(noun, tokens[at]) else None


def _tells(noun: Token, verb: Token) -> bool:
    """Whether a noun names somebody and may be the subject of a verb."""
    kinds = classes("russian/speaker_nouns", "kind")
    number, gender = (verb.feats.get(feat) for feat in ("Number", "Gender"))
    agrees = number == noun.feats.get("Number") and gender in (None, noun.feats.get("Gender"))
    somebody = any(noun.lemma in kinds[kind] for kind in ("person", "body"))
    case, inanimate = noun.feats.get("Case"), noun.feats.get("Animacy") == "Inan"
    return agrees and somebody and (case == "Nom" or (case == "Acc" and inanimate))


def _behind_medium(sentence: Sentence, cue: Cue, told: Token) -> Token | None:
    """«Рассказал «Волна 24» [синоптик]»: whom one tells stands in quotation marks, undeclined, before him."""
    tokens, at = sentence.tokens, cue.head
    if told.index == at + 1 and told.text.isupper() and cue.group not in QUOTING:
        name = name_at(sentence, at + 2)  # «сообщила ТАСС [Анна Лис]»
        named = name is not None and name.kind == "PER" and name.first == at + 2
        return tokens[at + 2] if named and _agrees(tokens[at + 2], tokens[at]) else None
    quoted = told.index > at and tokens[at + 1].text in OPENING
    if not quoted or cue.group in QUOTING:
        return None
    closes = next((t.index for t in tokens[at + 2 : at + 2 + _TITLE] if t.text in CLOSING), -1)
    teller = tokens[closes + 1] if at < told.index < closes < len(tokens) - 1 else None
    return teller if teller is not None and _tells(teller, tokens[at]) else None


def office_before(sentence: Sentence, verb: Token) -> Token | None:
    """«В [полиции] области говорят о двух погибших»: those who tell, unnamed, stand behind their office."""
    tokens = sentence.tokens
    if verb.feats.get("Number") != "Plur" or _child(sentence, verb.index, _SUBJECTS) is not None:
        return None
    before = tokens[max(0, verb.index - _FAR) : verb.index]
    parted = (t.index + 1 for t in reversed(before) if t.pos == "PUNCT" and t.text not in _QUOTES)
    clause = tokens[next(parted, before[0].index if before else 0) : verb.index]
    for within in clause:
        if within.text.casefold() in attribution("office"):
            noun = next((t for t in tokens[within.index + 1 : verb.index] if t.pos in _NOUNS), None)
            if noun is not None and _is_office(sentence, noun):
                return noun
    return None


def _is_office(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is a body, or the name of one: «[полиция]», «[МЧС]», «[Росстат]»."""
    kinds = classes("russian/speaker_nouns", "kind")
    if noun.lemma in kinds["body"] | kinds["media"] or noun.text.isupper():
        return True
    name = name_at(sentence, noun.index)
    return name is not None and name.kind == "ORG"


def _is_told(verb: Token, subject: Token, cue: Cue) -> bool:
    """«Отмечается [рост]: …», «выявилась [тенденция]: …»: a thing that is told of, and does not tell."""
    if subject.pos != "NOUN" or subject.feats.get("Animacy") != "Inan":
        return False
    if any(subject.lemma in nouns for nouns in classes("russian/speaker_nouns", "kind").values()):
        return False
    if cue.group == "other":
        return verb.text.casefold().endswith(morphs("self"))
    return cue.word.endswith(morphs("reflexive")) and cue.word not in cue_words().verbs


def _agrees(name: Token, verb: Token) -> bool:
    """Whether a name may be the subject of a verb: in the nominative, of its gender."""
    gender = verb.feats.get("Gender")
    return name.feats.get("Case") == "Nom" and gender in (None, name.feats.get("Gender"))


def _says_where(noun: Token) -> bool:
    """Whether a noun is in the locative and no time."""
    return noun.feats.get("Case") == "Loc" and folded(noun.text) not in times.words()


def _where_told(sentence: Sentence, cue: Cue) -> Token | None:
    """«Такие данные содержатся в [докладе] ведомства»: where it stands what was told before."""
    tokens = sentence.tokens
    for index in sentence.children[cue.head]:
        token = tokens[index]
        if token.pos in ("NOUN", "PROPN") and index > cue.head and _says_where(token):
            return token
    return None


def _written_out(tokens: Sequence[Token], token: Token) -> Token:
    """«По словам и.о. [акима]»: letters of an abbreviation are nobody, the noun behind them is."""
    if len(token.text) > 1 or not token.text.islower():
        return token
    behind = tokens[token.index + 1 : token.index + _REACH + 1]
    return next((t for t in behind if t.pos in _NOUNS and len(t.text) > 1), token)


def _tells_when(token: Token) -> bool:
    """«По данным на [14:00]», «по данным за первые десять [месяцев]»: no source."""
    return token.text[:1].isdigit() or folded(token.text) in times.words()


def _quoted(sentence: Sentence, cue: Cue, language: str) -> Token | None:
    """«Приводит слова [мэра]», «приводит [его] слова», «цитирует [мэра] агентство»: whose words they are.

    «Приводятся слова [мэра]» as well.
    """
    tokens = sentence.tokens
    verb = tokens[cue.head]
    told = ("Acc", "Nom") if verb.text.casefold().endswith(morphs("self", language)) else ("Acc",)
    for index in sentence.children[cue.head]:
        token = tokens[index]
        if token.lemma in attribution("words", language) and token.feats.get("Case") in told:
            before = tokens[index - 1]
            if index and folded(before.text) in attribution("whose", language):
                return before
            owner = _child(sentence, index, _OWNERS)
            return owner if owner is not None and owner.index > index else None
        cited = verb.lemma in attribution("cites", language) and token.feats.get("Case") == "Acc"
        if cited and token.pos in _NOMINAL and _is_somebody(token):
            return token
    return None


def _is_somebody(token: Token) -> bool:
    """«Цитирует [мэра]», «цитирует [полицию] газета»: somebody's words are given, or a body's."""
    bodies = classes("russian/speaker_nouns", "kind")["body"]
    whole = token.rel == "obj" and token.feats.get("Animacy") == "Anim"
    return whole or (token.rel in _CITED and token.lemma in bodies)


def _child(sentence: Sentence, index: int, rels: frozenset[str]) -> Token | None:
    """The first dependent with one of these relations."""
    tokens = sentence.tokens
    for child in sentence.children[index]:
        if tokens[child].rel in rels:
            return tokens[child]
    return None


def _subject_of_verb(sentence: Sentence, verb: Token) -> Token | None:
    for _ in range(4):
        child = _child(sentence, verb.index, _SUBJECTS)
        if child is not None and (child.pos in _NOMINAL or describes(child)):
            return child
        if verb.head < 0:
            return None
        above = sentence.tokens[verb.head]
        if verb.rel in ("acl", "acl:relcl"):
            return above if verb.rel == "acl" else None
        if verb.rel not in _UPWARDS:
            return None
        if verb.rel in ("advcl", "ccomp") and verb.feats.get("VerbForm") not in ("Conv", "Inf"):
            return None
        verb = above
    return None
