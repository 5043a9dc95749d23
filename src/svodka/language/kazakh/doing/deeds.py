"""What stands beside a Kazakh verb: brackets to pass over, words that only together are one deed."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_agent
from svodka.language.kazakh.doing.compounds import serves
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.tags import ENDS
from svodka.language.kazakh.morphology.verb_endings import (
    AFTER_DONE,
    IF_DONE,
    IN_DOING,
    PASSED,
    TO_DO,
    is_headless,
)
from svodka.language.kazakh.morphology.words import GENITIVE
from svodka.language.kazakh.places.circumstances import listed
from svodka.language.kazakh.quantities.bounds import is_bound, makes_bound
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site, Span
from svodka.language.kazakh.slot_words import deed_begins, deed_words, order_begins, words_of
from svodka.language.punctuation import DASHES

ATTRIBUTES = ("Part", "Fut")
"""The forms of verbs that tell which the noun behind them is."""


def aside(site: Site, last: int) -> range:
    """«Былтыр 300 адамға (8%-ға артқан) ем берілді»: the brackets behind a figure, not of its clause."""
    opens = last + 1 if site.low(last + 1) == "(" else last + 2
    if site.low(opens) != "(":
        return range(0)
    closes = next((at for at in range(opens, len(site.tokens)) if site.low(at) == ")"), opens)
    return range(opens, closes + 1)


def called_so(site: Site, last: int) -> range:
    """«9 адамды „тәртіп бұзған“ деген айыппен қамады»: a quotation that only says what they are called."""
    if "«" not in site.around.forms or "«" not in site.around.lows[last + 1 :] or site.quoted:
        return range(0)
    opens = site.around.lows.index("«", last + 1)
    closes = next((at for at in range(opens, len(site.tokens)) if site.low(at) == "»"), opens)
    named = site.low(closes + 1) in deed_words("called")
    return range(opens, closes + 1) if named else range(0)


def happens(site: Site, at: int, last: int) -> bool:
    """«Ауылда 9 өрт болды», «вагонда 31 жолаушы болған»: that there were some, as «бар» says of now.

    The converb says so of events alone: «екі жарылыс болып, …», not «бес адам болып, …»; the condition of
    what is somewhere: «ауылда 12 құдық болса, …», not «үш талап болса, …».
    """
    if site.spot.kind != "count" or not site.last < last == at - 1:
        return False
    there = site.low(at) in deed_words("existing") and site.bare(last)
    if there and site.low(at).endswith(IF_DONE):
        there = any(site.case(i) == "Loc" for i in range(site.first))
    return there or (site.low(at) in deed_words("happened") and site.begins(last, "event"))


def stresses(site: Site, at: int) -> bool:
    """«Таразда 19 есе, Оралда бар болғаны 2 есе өсті»: two words that only say how little it is."""
    here, behind = site.low(at), site.low(at + 1)
    little = deed_words("only")
    return (here in deed_words("having") and behind in little) or (
        here in little and site.low(at - 1) in deed_words("having")
    )


def carried_out(site: Site, at: int) -> bool:
    """«Жөндеу жүргізілді»: the verb behind says that the deed was done."""
    return site.begins(at + 1, "carrying")


def next_item(site: Site, at: int, last: int) -> bool:
    """«Газ өндіру – 2%-ке, мұнай өндіру – 4%-ке (5%) өсті»: a deed that the next item of a list is of."""
    behind = [at + 1, at + 2] if site.low(at).endswith(GENITIVE) else [at + 1]
    # «ұрлаудың қайталануы – 11%»
    # «бұзу бойынша 12, ұрлауға қатысты 7»
    ties = {"—", "–", "-", "(", *function_words("over", "relating")}
    apart = any(site.low(i) in ties and i + 1 in site.busy for i in behind)
    return apart and any(site.low(i) == "," or site.joins(i) for i in range(last + 1, at))


def befalls(site: Site, at: int, last: int) -> bool:
    """«10 адам қаза тапқан апат», «3 баланың өмірін қиған апат»: a clause of the noun that is counted."""
    if site.spot.kind != "count" or last <= site.last or at != last + 2:
        return False
    helping = site.low(at) in deed_words("been")  # «екі адам мерт болған апат»
    if site.tokens[at].feats.get("VerbForm") not in ATTRIBUTES and not helping:
        return False
    if at + 1 >= len(site.tokens) or site.tokens[at + 1].pos not in ("NOUN", "ADJ"):
        return False
    if site.case(last) == "Gen":
        return site.case(at - 1) == "Acc" and site.owned(at - 1)
    light = site.low(at - 1) in words_of("light") or serves(site.low(at - 1), site.low(at))
    given = site.case(last) == "Dat" and not helping  # «30 құжатқа қол қойған тараптар»
    return (site.bare(last) or given) and light


def circumstance(site: Site, at: int) -> bool:
    """«Дауыс беруде алға шықты»: a deed with «in» that does not end its clause."""
    if not site.low(at).endswith(IN_DOING) or at + 1 >= len(site.tokens):
        return False
    following = site.tokens[at + 1]
    if at + 2 in site.busy and following.text in DASHES:
        return True  # «көлік жасауда – 40%»
    return following.text not in ENDS and following.pos not in ("AUX", "CCONJ")


def _is_level(site: Site) -> bool:
    """«Мөлшерлеме *— 4%*, кепіл болса, 3%-ға дейін төмендейді»: a level that a dash says, in its own clause.

    Not «ет – 5%, сүт – 7% қымбаттады», a list whose verb stands at its end.
    """
    bare = site.spot.change is None and site.ending == ""
    bare = bare and not site.low(site.last).endswith(PASSED)  # «ет – 5 пайызды, сүт 7%-ды құрайды»
    if not bare or site.spot.kind not in ("percent", "money"):
        return False
    after = next((first for first, _ in site.around.figures if first > site.last), None)
    return after is None or site.low(after - 1) not in DASHES


def stands(site: Site, last: int) -> bool:
    """«Құны — 2 млрд теңге, оның ішінде …»: a clause without a verb, whose part follows."""
    if _names_deed(site) or _described(site, last):
        return True
    apart = site.low(site.last + 2) == ","
    more = apart and site.low(site.last + 1) in words_of("compared")
    if apart and site.low(site.last + 1) in words_of("amounting"):
        return True  # «көлемі 5 тонна деңгейінде, экспортқа …»
    if (
        last == site.last
        and site.low(last + 1) == ","
        and site.low(last + 2) in function_words("anew")
    ):
        return True  # «олардың саны 9 мыңға жуық, енді министрлік …», «жұмыссыздық 4%, сондықтан …»
    if more and site.spot.kind == "percent" and site.changes_by:
        return True  # «былтырғыдан 4%-ға артық, қой …»
    if site.low(last + 1) != ",":
        return False
    dash = site.first > 1 and site.low(site.first - 1) in DASHES
    if dash and last == site.last and _is_level(site):
        return True
    whole = last + 2
    while whole in site.around.dated:
        whole += 1  # «сыйымдылығы – 5 млн тонна, қазір оның 82 пайызы толды»
    opened = site.low(whole) in words_of("of-it")
    if site.spot.kind == "money" and opened and site.ending == "":
        worth = site.first - 1 - dash
        if worth >= 0 and site.bare(worth) and site.owned(worth):
            return True  # «құны 2 млрд теңге, оның …»
    part = last == site.last and whole + 1 in site.busy  # «Орал – 112, оның 14-і қаза тапты»
    if dash and opened and (part or site.low(whole + 1) in function_words("inside")):
        return True
    counts = site.spot.kind in ("count", "money") and not site.ending
    if not (dash and counts) or last != site.last or listed(site) is not None:
        return False
    return site.bare(site.first - 2) and site.owned(site.first - 2)  # «өлгендер саны – 40, …»


def _described(site: Site, last: int) -> bool:
    """«Төрт адамның жағдайы ауыр, …»: a clause that says how those are who are counted."""
    if last + 1 >= len(site.tokens) or site.case(last) != "Gen" or not site.owned(last + 1):
        return False
    at = last + 2
    while at < len(site.tokens) and site.tokens[at].pos in ("ADJ", "ADV"):
        at += 1
    return at > last + 2 and site.low(at) == "," and not site.case(last + 1)


def _names_deed(site: Site) -> bool:
    """«Игерілмеді: 16 млрд теңге – үнемдеу, …»: a deed behind a dash says what the figure is."""
    at = site.last + 2
    if site.low(at - 1) not in DASHES or at >= len(site.tokens):
        return False
    return site.tokens[at].feats.get("VerbForm") == "Inf" and site.low(at + 1) in ENDS


def headless(site: Site, last: int) -> Span | None:
    """«9 млн теңгені жымқырғандар сотталды»: the deed that names those who did it, behind its object."""
    light = site.low(last + 1) in words_of("light")
    at = last + 1 + light
    if at >= len(site.tokens) or not is_headless(site.low(at)):
        return None
    return (last + 1, at) if site.case(last) == "Acc" else None


def joined_object(site: Site, last: int) -> int | None:
    """«7 сиыр мен 2 жылқыны ұрлаған адам»: the noun of the next figure, whose deed is the same."""
    if not site.joins(last + 1) or last + 2 not in site.busy or site.case(last):
        return None
    end = next((at for at in range(last + 2, len(site.tokens)) if at not in site.busy), last + 2)
    while end + 1 < len(site.tokens) and site.tokens[end].pos in ("NOUN", "ADJ") and site.bare(end):
        end += 1
    deed = end + 1 < len(site.tokens) and site.tokens[end + 1].pos == "VERB"
    return end if deed and site.case(end) == "Acc" else None


def since_done(site: Site, at: int) -> bool:
    """«Ел келісімді *бұзғаннан бері,* …»: whether a comma closes since or after when something was done."""
    return site.low(at - 2).endswith(AFTER_DONE)


def does(site: Site) -> bool:
    """«Полицейлер 40-тан астам … тапты»: the verb that ends the clause is one that somebody does."""
    verbs = (t for t in site.tokens[site.last + 1 :] if t.feats.get("VerbForm") == "Fin")
    verb = next(verbs, None)
    return verb is not None and site.transitive(verb.index)


def only_states(low: str) -> bool:
    """«5 зауыты бар», «салымшылары 9 миллионнан асты»: a verb that says how many there are, and no deed."""
    return low in deed_words("having") or (is_bound(low) and not makes_bound(low))


def only_exists(site: Site, action: Span) -> bool:
    """«Осында тіркелген 9 дүкен бар»: a verb that says no more than that there is something."""
    alone = action[0] == action[1]
    return alone and site.low(action[1]) in deed_words("having", "existing")


def leads_to_aim(site: Site, at: int) -> bool:
    """«Сатып алуға бөлінді»: the converb belongs to the purpose."""
    if site.tokens[at].feats.get("VerbForm") != "Conv" or at + 1 >= len(site.tokens):
        return False
    return site.low(at + 1).endswith(TO_DO) and site.tokens[at + 1].pos == "VERB"


def attributive(site: Site, at: int) -> bool:
    """«Жылыту пункті»: a deed that tells which the noun behind it is; not «салу керек»."""
    following = site.tokens[at + 1] if at + 1 < len(site.tokens) else None
    if following is None or order_begins(site.low(at + 1), "needed"):
        return False
    return following.pos in ("NOUN", "ADJ")


def changes(site: Site, action: Span) -> bool:
    """Whether the verb says that something rose or fell: «азайды», «өсіп отыр»."""
    first, last = action
    if change_stem(site.low(last)) is not None:
        return True
    return first != last and change_stem(site.low(first)) is not None


def done_there(site: Site, at: int, last: int) -> bool:
    """«4 ауданда жүзеге асырылған жоба»: the participle right behind the places that are counted."""
    beside = at - (site.low(at - 1) in words_of("light")) == last + 1
    return beside and last > site.last and site.case(last) == "Loc" and site.spot.kind == "count"


def governs(site: Site, object_: int, verb: int) -> bool:
    """«Халықты отынмен қамтамасыз ететін»: whether only circumstances part an object from its verb."""
    between = range(object_ + 1, verb)
    return not any(
        at in site.busy or site.case(at) in ("Acc", "Gen") or is_agent(site.low(at))
        or site.tokens[at].pos not in ("NOUN", "ADJ", "ADV")
        for at in between
    ) and not (between and site.bare(between[-1]))  # fmt: skip


def acts_on_object(site: Site, at: int, last: int) -> bool:
    """«90 мың тұрғынды сумен қамтамасыз ететін жоба»: the participle whose object is counted."""
    light = site.low(at - 1) in words_of("light")
    transitive = site.transitive(at) or (light and site.transitive(at - 1))
    counted = last > site.last and site.spot.kind == "count" and site.case(last) == "Acc"
    return counted and transitive and governs(site, last, at - light)


def lies(site: Site, at: int) -> bool:
    """«100 шақырым қашықта жатқан ауыл»: the participle right behind how far something is."""
    far = at == site.last + 2 and site.case(at - 1) == "Loc" and site.spot.kind == "measure"
    return far and deed_begins(site.low(at - 1), "distance")


def of_where_from(site: Site, at: int, last: int) -> bool:
    """«12 адам *өртенген* үйден шығарылды»: what befell that which those who are counted were taken from.

    «Үш жолаушы *алған* жарақатынан көз жұмды»: what it came from that happened to them.
    """
    counted = site.spot.kind == "count" and at == last + 1 and site.bare(last) and last > site.last
    verb = site.tokens[at + 2] if at + 2 < len(site.tokens) else None
    taken = verb is not None and (verb.feats.get("Voice") == "Pass" or site.owned(at + 1))
    return counted and taken and attributive(site, at) and site.case(at + 1) == "Abl"


def something_else_did(site: Site, at: int, last: int) -> bool:
    """«Сұралғандардың 9%-ы баға өскенін айтқан»; not «қоныс аударғанын», «жұмыс тапқанын», which they did."""
    subject = at - 1
    if subject <= last or site.around.tellers or not site.bare(subject) or site.transitive(at):
        return False
    return site.low(subject) not in words_of("light") and not serves(
        site.low(subject), site.low(at)
    )
