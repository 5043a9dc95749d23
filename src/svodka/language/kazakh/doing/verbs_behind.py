"""The verb that ends the clause of a Kazakh figure, over the verbs before it that say something else."""

from __future__ import annotations

from collections.abc import Iterator

from svodka.language.kazakh.doing.chains import chain_end
from svodka.language.kazakh.doing.compounds import of_two_words
from svodka.language.kazakh.doing.deeds import aside, called_so, stresses
from svodka.language.kazakh.doing.infinitives import aim, named_deed
from svodka.language.kazakh.doing.predicates import ends_like_noun, is_able, no_deed
from svodka.language.kazakh.doing.verdicts import verdict
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import HAVING_DONE, TO_DO
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, orders, words_of
from svodka.language.punctuation import DASHES


def verb_behind(site: Site, last: int) -> Span | None:
    """The verb that ends the clause, else the deed that the figure is for."""
    purpose: Span | None = None
    for at, in_name in _verbs(site, last):
        if site.tokens[at].feats.get("VerbForm") == "Inf":
            if is_able(site, at):
                return at - of_two_words(site, at, last), at
            named = named_deed(site, at, last, in_name)
            if named is None and (aimed := aim(site, at, last)) is not None:
                purpose = purpose or (aimed if aimed != "passed" else None)
                named = "passed"
            if named == "passed":
                continue
            if named is not None:
                return named
            if purpose is not None and _of_next_aim(site, at, last):
                return purpose
        found = verdict(site, at, last)
        if found == "end":
            break
        if found is None:
            return at - of_two_words(site, at, last), chain_end(site, at)
        if found != "over":
            return found
    return purpose


def _verbs(site: Site, last: int) -> Iterator[tuple[int, bool]]:
    """The verbs behind a place to the end of their clause, and whether a name has them in it."""
    quoted, nested = site.quoted, 0
    brackets, called = aside(site, last), called_so(site, last)
    little = not site.around.forms.isdisjoint(deed_words("only"))
    for at in range(last + 1, len(site.tokens)):
        if at in brackets or at in called or (little and stresses(site, at)):
            continue
        token, low = site.tokens[at], site.low(at)
        if site.stops(at):
            return
        if quoted and token.text == "»" and not nested:
            return
        nested += (token.text == "«") - (token.text == "»")
        if _is_so(site, at) or (_that_it_is(low) and no_deed(site, last + 1, at)):
            return
        if low.endswith(HAVING_DONE) and site.low(at + 1) in DASHES and at + 2 in site.busy:
            return  # «өрт – 9, *жараланғаны* – 2»
        verb = token.pos in ("VERB", "AUX") or ends_like_noun(site, at)
        said = low in function_words("quoting") or low in deed_words("saying-so")
        if verb and not said and at not in site.busy:  # «21 пайызға төмен деді»
            if not (_answers_no(site, at) or _of_next_thing(site, at, last)):
                yield at, bool(nested and not quoted)


def _of_next_thing(site: Site, at: int, last: int) -> bool:
    """«Үш автомат, тұтқасы *бар* 5 пышақ тәркіленді»: what the next figure of a list counts has."""
    listed = site.low(at) in deed_words("having") and any(
        at + 1 == f for f, _ in site.around.figures
    )
    return listed and any(site.low(i) == "," for i in range(last + 1, at))


def _answers_no(site: Site, at: int) -> bool:
    """«12 депутат *жоқ* деп дауыс берді»: the answer that somebody gave, and nothing that is not there."""
    said = site.low(at) in orders("denying") and site.low(at + 1) in function_words("quoting")
    return said and site.low(at + 2) in words_of("light")


def _is_so(site: Site, at: int) -> bool:
    """«Екі қойма 90%-ға толы, судың келуі жалғасып жатыр»: an adjective that ends its clause."""
    ends = site.low(at + 1) == "," and site.tokens[at].pos != "VERB"
    return ends and site.low(at) in words_of("predicate")


def _that_it_is(low: str) -> bool:
    """«Құны 2 млрд теңге екені белгілі болды»."""
    return deed_begins(low, "being-so") and low not in deed_words("being-so")


def _of_next_aim(site: Site, at: int, last: int) -> bool:
    """«2 млн адамды қамтуға, 1 млрд теңге төлеуге мүмкіндік береді»: an aim behind another figure."""
    another = any(last < first < at for first, _ in site.around.figures)
    return another and site.low(at).endswith(TO_DO)
