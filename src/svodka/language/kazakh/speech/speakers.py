"""Who speaks in a Kazakh sentence: the subject it begins with, or the words behind the verb of saying."""

from __future__ import annotations

import re

from svodka.language.analysis import Sentence, Token
from svodka.language.kazakh.agents import is_agent, is_body, is_surname, is_title
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.words import ITS, OWNED, stems
from svodka.language.kazakh.quantities.forms import number_word
from svodka.language.kazakh.speech.bodies import (
    LONGEST,
    bare_owned,
    firm,
    in_name,
    in_title,
    lasts,
    latin_alone,
    opened,
    opening_name,
    opens_body,
)
from svodka.language.kazakh.speech.titled_names import names_end, owns_more
from svodka.language.lexicon import classes
from svodka.language.slots import Words

REACH = 16
"""How many words from the beginning of its clause the subject of a verb of saying may stand."""
_BODY = 6
"""How many words behind the first of its name a body may stand."""
_OWNED = ("ының", "інің")
"""How the owner of something ends that is owned itself."""
_GENITIVE = re.compile(r"(?<=[^\W\d_]{3})(?:ның|нің|дың|дің|тың|тің)$")


def words(text: str, start: int, end: int) -> Words:
    """The words of a speaker; their normal form has no genitive."""
    return Words(start, end, _GENITIVE.sub("", text[start:end]))


def first(text: str, sentence: Sentence, at: int) -> Words | None:
    """The subject that begins a sentence: a pronoun, somebody who can act, names behind a title."""
    tokens = [t for t in sentence.tokens if t.start < at]
    if (body := _from_body(text, tokens) or _named_last(text, tokens)) is not None:
        return body
    if latin_alone(tokens):
        return words(text, tokens[0].start, tokens[0].end)
    for token in tokens[:REACH]:
        low = token.low
        if token.pos == "PRON" and low in function_words("pronoun"):
            pair = " ".join(t.low for t in tokens[token.index : token.index + 2])
            if pair in classes("kazakh/cues")["about"]:
                continue  # «ол туралы министр айтты»
            return words(text, token.start, token.end)
        document = low in classes("kazakh/cues")["document"]
        if document and not any(of(tokens, token.index) for of in (_made, lasts, _of_body)):
            return words(text, tokens[phrase_start(tokens, token.index)].start, token.end)
        if low in classes("kazakh/slot_words")["firm"]:
            if (begin := firm(tokens, token.index)) is not None:
                more = token.index + 1  # «Жылу» ШЖҚ РМК
                more -= not (more < len(tokens) and tokens[more].text.isupper())
                return words(text, tokens[begin].start, tokens[more].end)
            continue
        if token.pos != "NOUN" or token.feats.get("Case") or in_name(tokens, token.index):
            continue
        if _counted(tokens, token.index):
            continue
        if not (is_agent(low) or _plural(token) or is_surname(tokens, token.index)):
            if not _begins(tokens, token):
                continue
        if any(of(tokens, token.index) for of in (_owns_title, _modifies, opens_body)):
            continue
        if is_body(low) and (_names_body(tokens, token.index) or in_title(tokens, token.index)):
            continue  # «Полиция департаменті», «полиция департаментінің бастығы»
        if is_surname(tokens, token.index) and _names_body(tokens, token.index):
            continue  # «Асан Омаров университетінің ректоры»
        end = names_end(tokens, token.index) if is_title(low) and not is_body(low) else token.index
        if end > token.index and owns_more(tokens, end + 1):
            continue  # «әкім Асан Омаровтың орынбасары Берік Сейітов»
        start = phrase_start(tokens, token.index)
        if _before_owner(tokens, start):
            end = start + 1
        return words(text, tokens[start].start, tokens[end].end)
    by_name = _at_body(text, tokens) or _by_letters(text, tokens)
    named = opening_name(tokens) if by_name is None else None
    if named is not None:
        return words(text, tokens[0].start, tokens[named].end)
    return by_name or _by_full_name(text, tokens)


def _before_owner(tokens: list[Token], start: int) -> bool:
    """«*Жан Дюран* облыстың әкімдігі 5 мектеп салатынын айтты»: a full name before the owner of another."""
    owner = tokens[start + 2] if start + 2 < len(tokens) else None
    if owner is None or owner.feats.get("Case") != "Gen" or owner.feats.get("Poss"):
        return False
    return not owner.low.endswith(_OWNED) and _full_name(tokens, start)


def _full_name(tokens: list[Token], start: int) -> bool:
    """«Жан Дюран»: two words with capitals that name no place and nobody who is known by what he does."""
    named = classes("kazakh/regions")
    return len(tokens) > start + 1 and all(
        t.text.istitle() and t.pos == "NOUN" and not t.feats and not is_agent(t.low)
        and not any(t.low in named[kind] for kind in ("name", "country", "common"))
        for t in tokens[start : start + 2]
    )  # fmt: skip


def _by_full_name(text: str, tokens: list[Token]) -> Words | None:
    """«Жан Дюран 40 мектеп салынғанын айтты»: a full name that no list knows opens the sentence."""
    if not _full_name(tokens, 0) or _is_known(tokens[0].low) or _is_known(tokens[1].low):
        return None
    behind = tokens[2] if len(tokens) > 2 else None
    of_name = behind is not None and (behind.text[:1].isupper() or bool(behind.feats.get("Poss")))
    return None if of_name else words(text, tokens[0].start, tokens[1].end)


def _is_known(low: str) -> bool:
    """Whether a stem of a word is one of other words."""
    return any(stem in known_stems() for stem in stems(low))


def _by_letters(text: str, tokens: list[Token]) -> Words | None:
    """«БҰҰ Таразда 5 мектеп салынғанын айтты»: the letters of a body begin it, and nobody else speaks.

    So they do behind «Бұл туралы».
    """
    pair = " ".join(t.low for t in tokens[:2])
    inside = tokens[2 * (pair in classes("kazakh/cues")["about"]) :]
    word = inside[0].text if inside else ""
    owns = len(inside) > 1 and bool(inside[1].feats.get("Poss"))
    letters = len(word) > 1 and word.isalpha() and word.isupper()
    return words(text, inside[0].start, inside[0].end) if letters and not owns else None


def bodies_place(token: Token) -> bool:
    """«Министрлікте», «полиция департаментінен»: a body whose people say something."""
    return token.feats.get("Case") in ("Loc", "Abl") and is_body(token.low)


def _at_body(text: str, tokens: list[Token]) -> Words | None:
    """«Полиция департаментінде 5 адам ұсталғанын айтты»: the body that opens the clause, or ends it."""
    least = opening(tokens)
    for token in tokens[:_BODY] + tokens[-1:]:
        if not bodies_place(token):
            continue
        start = phrase_start(tokens, token.index)
        if start == least or token is tokens[-1]:
            return words(text, tokens[start].start, token.end)
    return None


def _counted(tokens: list[Token], at: int) -> bool:
    """«Министрлікте [5 адам] ұсталғанын айтты»: a number of them, whose deed stands right behind."""
    light = classes("kazakh/slot_words")["light"]  # «5 адам қаза тапқанын»
    befalls = any(t.pos in ("VERB", "AUX") or t.low in light for t in tokens[at + 1 : at + 2])
    number = at > 0 and (tokens[at - 1].pos == "NUM" or number_word(tokens[at - 1].low) is not None)
    return number and befalls


def _made(tokens: list[Token], at: int) -> bool:
    """«Баяндама жасаған министр»: the document is only what the speaker made."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and following.feats.get("VerbForm") == "Part"


def _of_body(tokens: list[Token], at: int) -> bool:
    """«Қаржы мониторингі агенттігі»: the document's word is a part of a body's name."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is not None and is_body(following.low)


def _names_body(tokens: list[Token], at: int) -> bool:
    """«Полиция департаменті», «полиция департаментінің»: a noun that only tells which body it is."""
    if not _of_body(tokens, at):
        return False
    return bool(tokens[at + 1].feats.get("Poss")) and tokens[at + 1].feats.get("Case", "") in (
        "",
        "Gen",
    )


def _from_body(text: str, tokens: list[Token]) -> Words | None:
    """«Полиция департаментінен хабарлады»: the body right before the verb that the words come from."""
    last = tokens[-1] if tokens else None
    if last is None or last.feats.get("Case") != "Abl" or not is_body(last.low):
        return None
    return words(text, tokens[phrase_start(tokens, last.index)].start, last.end)


def _named_last(text: str, tokens: list[Token]) -> Words | None:
    """«… орынбасары Айгүл Омарова хабарлады»: the name right before the verb, with its title."""
    at = len(tokens) - 1
    if at < 2 or tokens[at].feats.get("Case") or not is_surname(tokens, at):
        return None
    title = at - 2
    if not tokens[at - 1].text[:1].isupper() or not is_title(tokens[title].low):
        return None
    if not tokens[title].feats.get("Poss"):
        return None
    return words(text, tokens[phrase_start(tokens, title)].start, tokens[at].end)


def _begins(tokens: list[Token], token: Token) -> bool:
    """«Трамп», «Маск»: a word that no list knows begins the sentence."""
    low = token.low
    if token.index or len(low) < 4 or low in classes("kazakh/regions")["name"] or _is_known(low):
        return False
    following = tokens[1] if len(tokens) > 1 else None
    if following is None or following.feats.get("Poss"):
        return False
    if any(is_body(t.low) and t.feats.get("Poss") for t in tokens[1 : _BODY + 1]):
        return False  # «Балқаш облысаралық инспекциясы»
    countries = classes("kazakh/regions")["country"]
    goes_on = following.text[:1].islower() or following.text[:1].isdigit()
    return goes_on or following.low in countries


def _modifies(tokens: list[Token], at: int) -> bool:
    """«Қытай тауарларына»: a country that only tells whose something is."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None:
        return False
    if tokens[at].low not in classes("kazakh/regions")["country"]:
        low = following.low
        owned = low.endswith(OWNED) or (is_body(low) and bare_owned(tokens, at + 1))
        if _plural(tokens[at]) and following.text[:1].islower() and owned:
            return True  # «балалар ауруханасының дәрігерлері», «Кірістер комитеті»
        if low in classes("kazakh/slot_words")["per"]:
            return False  # «дәрігерлер күніне 90 бала қабылдайды»
        if _plural(tokens[at]) and low in classes("kazakh/slot_words")["owned"]:
            return True  # «қаза тапқандар саны 9 деп көрсетілген»
        return following.text[:1].islower() and low.endswith(ITS)  # «Үкімет отырысында»
    if following.text[:1].isupper() and not following.feats.get("Case"):
        return True  # «Ресей Қорғаныс министрлігі»
    whose = following.feats.get("Case") == "Gen"  # «Ресей Федерациясының президенті»
    return bool(following.feats.get("Poss")) and (whose or not is_agent(following.low))


def _plural(token: Token) -> bool:
    """«Синоптиктер», «көршілестер»: more than one of somebody, at the beginning."""
    return token.feats.get("Number") == "Plur" and token.index < 4


def _owns_title(tokens: list[Token], at: int) -> bool:
    """«Палата төрағасы Асқар Омаров»: a body right before the title of one of its people."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or following.pos != "NOUN":
        return False
    low = following.low
    return (bool(following.feats.get("Poss")) or low.endswith(("сы", "сі"))) and is_title(low)


def is_deed(token: Token) -> bool:
    """Whether a token is a deed that a body is for: «бақылау», «халықты әлеуметтік қорғау»."""
    return token.feats.get("VerbForm") == "Inf" and token.low.endswith("у")


def opening(tokens: list[Token]) -> int:
    """«Бұдан бөлек министр айтты»: how many words begin a sentence that only join it to the one before."""
    lows = [token.low for token in tokens[:2]]
    joining = classes("kazakh/cues")["opening"]
    return next((n for n in (2, 1) if " ".join(lows[:n]) in joining), 0)


def phrase_start(tokens: list[Token], at: int) -> int:
    """The first word of the phrase that ends with a noun: adjectives, owners, names."""
    start, least = at, opening(tokens)
    while start > least and at - start < LONGEST - 1:
        one = tokens[start - 1]
        if one.low in classes("kazakh/time_words")["weekday"]:
            return start + (tokens[start].low in classes("kazakh/time_words")["dayword"])
        if one.text == "." and start > 1 and one.end == tokens[start].start:
            if tokens[start].text.isascii():
                start -= 2
                continue  # «dala.kz тілшісі»
        if one.text == "»" and (begin := opened(tokens, start - 1)) is not None:
            return begin  # «„Алтын-Дала“ қоры»
        inner = one.pos in ("NOUN", "ADJ") and one.feats.get("Case", "") in ("", "Gen")
        named = one.feats.get("Case") == "Acc" and any(map(is_deed, tokens[start : start + 2]))
        naming = named or is_deed(one)
        quoted = one.text in "«»" or one.low in function_words("and")
        listed = one.text == "," and start > 1 and is_deed(tokens[start - 2])
        listed = listed and is_deed(tokens[start])
        if listed:
            start -= 1
            continue  # «бақылау, қорғау және күзету басқармасының басшысы»
        called = one.text in classes("kazakh/cues")["named"]
        if not (inner or naming or quoted or called):
            break
        start -= 1
    unclosed = tokens[start].text == "«" and all(t.text != "»" for t in tokens[start:at])
    return start + unclosed  # «„Комитеттің мәліметі бойынша, …“»
