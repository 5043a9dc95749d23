"""Chains of Kazakh verbs: a converb and the verbs behind it that say one deed."""

from __future__ import annotations

from dataclasses import replace

from svodka.language.kazakh.morphology.infinitives import converb_infinitive, infinitive
from svodka.language.kazakh.morphology.tags import CANNOT, COULD, STAY, STAYING
from svodka.language.kazakh.morphology.verb_endings import GOING_ON, PRESENT
from svodka.language.kazakh.quantities.bounds import is_bound
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, deed_words, orders, words_of
from svodka.language.kazakh.times.tenses import is_past
from svodka.language.slots import Words
from svodka.language.undone import undone


def chain_end(site: Site, at: int) -> int:
    """«Алып өтпек», «жанып кетті»: the last verb of a chain that a converb begins."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or site.tokens[at].feats.get("VerbForm") != "Conv":
        return at
    if following.pos not in ("VERB", "AUX") or at + 1 in site.around.cues | site.busy:
        return at
    if site.low(at + 1) in deed_words("underway") and site.low(at + 2) in (*STAY, *STAYING):
        return at + 2  # «қуалап келе жатқан»
    return at if site.low(at + 1) in words_of("weak") else at + 1


def goes_on(site: Site, at: int) -> bool:
    """«Олар екі шайба енгізсе, қарсыласы бір голмен *жауап қайырды*»: the next verb tells what was done."""
    verbs = (t for t in site.tokens[at + 1 :] if t.feats.get("VerbForm") == "Fin" or t.pos == "AUX")
    main = next(verbs, None)
    if main is None or main.index in site.around.cues:
        return False
    comes = main.feats.get("Voice") == "Pass" and main.low.endswith(PRESENT)
    comes = comes or main.low in orders("coming")
    return is_past(main.low) and not comes  # not «баға өссе, зауыт жабылады»


def named(site: Site, first: int, last: int, not_done: int | None = None) -> Words:
    """The words of a deed; its normal form is the infinitive, of «өсіп отыр» that of the converb: «өсу».

    ``not_done`` is the last token of what was not done: «[алған жоқ]» is «алу емес».
    """
    if not_done is not None:
        end, deed = site.tokens[max(last, not_done)].end, _denied_deed(site, first, last)
        return Words(site.tokens[first].start, end, undone(deed, "kk"))
    words, verb = site.words(first, last), site.tokens[last]
    if first < last and site.low(last) in orders("denying"):
        return replace(words, normal=_denied_deed(site, first, last))  # «біз салуға дайын емеспіз»
    if (led := _led_to(site, first, last)) is not None:
        return replace(words, normal=led)
    stays = first < last and verb.low in STAYING
    stays = stays and site.tokens[last - 1].feats.get("VerbForm") == "Conv"
    if stays or keeps_changing(site, first, last):
        return replace(words, normal=site.tokens[last - 1].lemma)
    if last - first > 1 and site.low(last - 1) in deed_words("underway"):
        return replace(words, normal=site.tokens[last - 2].lemma)  # «артып келе жатыр»
    return replace(words, normal=infinitive(verb.low)) if verb.pos == "AUX" else words


def denying_verb(site: Site, first: int, last: int) -> int:
    """The verb of a chain that may deny its deed: the last, or a converb before it («*таппай* жүр»)."""
    lasts = first < last and (site.tokens[last].pos == "AUX" or _remains(site, last))
    return last - 1 if lasts and site.tokens[last - 1].feats.get("Polarity") == "Neg" else last


def only_bounds(site: Site, at: int) -> bool:
    """«40 тоннадан аспай отыр»: whether a verb only bounds a figure; not that of «іске аспай тұр»."""
    return is_bound(site.low(at)) and site.low(at - 1) not in words_of("light")


def _remains(site: Site, at: int) -> bool:
    """«Салынбай *қалды*», «салынбай *қалған*»: what says that it is still to be done."""
    return deed_begins(site.low(at), "remaining")


def _denied_deed(site: Site, first: int, last: int) -> str:
    """The normal form of a deed without what only denies it: «[дайын] емес», «[қатысу]» of «қатыса алмай»."""
    if first < last and site.low(last) in orders("denying"):
        return site.tokens[last - 1].lemma
    return _led_to(site, first, last) or named(site, first, last).normal


def _led_to(site: Site, first: int, last: int) -> str | None:
    """The deed that a chain tells with a verb of being able, of having time or of remaining undone.

    «[Қатыса] алмады», «[орала] алмай отыр», «[тапсырып] үлгермеді», «[салынбай] қалды».
    """
    verb = denying_verb(site, first, last)
    before = site.tokens[verb - 1] if first < verb else None
    if before is None or before.feats.get("VerbForm") != "Conv":
        return site.tokens[verb].lemma if verb < last else None
    low = before.low
    can = site.low(verb).startswith(CANNOT) or site.low(verb) == COULD
    if can and not low.endswith(GOING_ON):
        return converb_infinitive(low)
    if deed_begins(site.low(verb), "in-time"):
        return before.lemma
    return site.tokens[verb].lemma if verb < last else None


def keeps_changing(site: Site, first: int, last: int) -> bool:
    """«Биыл өндіріс 5 пайызға өсіп келеді»: a rise or fall that goes on, and nothing to come."""
    if first == last or site.low(last) not in deed_words("keeping-on"):
        return False
    before = site.tokens[last - 1]
    return before.feats.get("VerbForm") == "Conv" and change_stem(before.low) is not None
