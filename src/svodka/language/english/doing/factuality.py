"""Whether what an English figure says happened: planned, possible, denied."""

from __future__ import annotations

import re

from svodka.language.english.doing.asked import is_asked
from svodka.language.english.doing.beside_verbs import (
    by_report,
    by_words,
    is_denied_beside,
    words_beside,
)
from svodka.language.english.doing.brought_about import brought_about
from svodka.language.english.doing.denied import is_denied, is_false, is_negated
from svodka.language.english.doing.foretold import is_foretold
from svodka.language.english.doing.hearsay import is_hearsay
from svodka.language.english.doing.infinitives import has_to
from svodka.language.english.doing.leading_verbs import (
    is_beside,
    left_open,
    over_object,
    ruled_out,
    said_of,
    tells_apart,
)
from svodka.language.english.doing.norms import is_norm
from svodka.language.english.doing.of_leads import told_above
from svodka.language.english.doing.only_wanted import hung, only_wanted
from svodka.language.english.doing.prospects import in_prospect
from svodka.language.english.doing.replaced import is_in_place_of, is_replaced
from svodka.language.english.doing.told_ahead import told_ahead
from svodka.language.english.doing.unreached import is_nearly, is_nor
from svodka.language.english.site import Site, words_of
from svodka.language.english.times.bases import OF_ANOTHER
from svodka.language.english.tree import child
from svodka.language.english.undone import undone
from svodka.language.english.untold import told_as
from svodka.model import Factuality

ABLE = frozenset(["can", "ca", "could"])
"""What is no chance with a «not» beside it: «214 houses *cannot* be restored»."""
AHEAD = frozenset(["will", "shall", "'ll", "’ll", "wo"])
"""What says that something is to be; «must be 40» says what is asked."""
OF_BEING = frozenset(["nummod", "nsubj", "obl:unmarked", "obl:npmod", "nmod:npmod", "advmod"])
"""How a figure hangs on what is said to be."""
AGAINST = re.compile(
    r"(?:compared (?:with|to)|, against|\bversus|, (?:up|down) from) (?:(?:just|only|about|some) )?$"
)
"""What stands before a number that another one is compared with."""
_BESIDE = 2
"""How many heads above a figure the verb of being may stand."""
_NO_DEED = frozenset(["AUX", "ADP", "ADV"])
"""Parts of speech of what says no deed: «will *be* 40», «will be *up* 4%»."""
_UP = 4
"""How many verbs above may say that something was planned."""


def factuality(site: Site, action: int | None) -> Factuality:
    """What auxiliaries, «not» and verbs of planning and denial above the action say, and questions."""
    if is_nor(site, action) or is_nearly(site, action):
        return "negated"
    told = told_above(site, action) or _told(site, action)
    if told == "planned" and site.spot.change == "from":
        return "asserted"  # «will be cut *from 40* to 30»: it is 40 now
    if told != "asserted" and action is not None and _stands_apart(site, action, told):
        return "asserted"
    if told != "asserted":
        return told
    if is_in_place_of(site, action):
        return "negated"
    if action is not None and (prospect := in_prospect(site, action)) is not None:
        return prospect
    heard = action is not None and is_hearsay(site, action)
    if heard or is_asked(site, action):
        return "possible"
    return "planned" if is_norm(site, action) else only_wanted(site, action) or told


def _stands_apart(site: Site, action: int, told: Factuality) -> bool:
    """«Was not settled *after three days of talks*», «will close *despite 40 objections*»: those were."""
    apart = words_of("in-spite", "told-before") if told == "negated" else words_of("in-spite")
    return hung(site, action) in apart


def _told(site: Site, action: int | None) -> Factuality:
    """The same, as if no question was asked."""
    if is_replaced(site):
        return "negated"
    if _is_compared(site):
        return "asserted"
    if is_foretold(site, action):
        return "planned"
    if action is None or site.tokens[action].pos in _NO_DEED:
        return _by_copula(site)
    if (told := ruled_out(site, action)) is not None:
        return told
    at = brought_about(site, action)
    undone_at = undone(site.sentence, at) is not None
    forecast = site.tokens[at].lemma in words_of("forecast") and not undone_at
    if forecast and _is_foreseen(site, at):
        return "negated" if is_negated(site, at) else "planned"
    return _by_verbs(site, at, undone_at)


def _by_verbs(site: Site, at: int, undone_at: bool) -> Factuality:
    """What stands beside a verb and those above it; ``undone_at``: so many did not do what the first says."""
    tokens = site.tokens
    beside = then = False
    for _ in range(_UP):
        if (told := told_as(site.sentence, at)) is not None:
            return told
        words = words_beside(site, at)
        if not (beside or then) and is_denied_beside(site, at, words):
            if undone(site.sentence, at) is None:
                return "negated"
            words -= ABLE  # «40 workers *were not* paid», «12 percent *could not* tell»
        if (told := by_words(site, at, words, undone_at)) is not None:
            return told
        if tokens[at].rel == "conj" and _shares_subject(site, at):
            at = tokens[at].head
            if left_open(site, at):
                break
            continue
        if (told := by_report(site, at)) is not None:
            return told
        if tokens[at].rel not in ("xcomp", "acl", "advcl") or tokens[at].head < 0:
            break
        if tells_apart(site, at):
            break
        then = then or "when" in words  # «does not buy as in May, *when* it had 40 tonnes»
        if is_false(site, at):
            return "negated"
        led, at = at, over_object(site, at)
        beside = beside or is_beside(site, led)
        if tokens[at].lemma in words_of("failing", "shunning"):
            if "to" not in words or beside:
                break  # «the plant *failed* using 40 tonnes of coal»
            # «the crew *failed* to reach 40 villages»
            return "asserted" if undone_at or is_negated(site, at) else "negated"
        if is_beside(site, led):
            continue
        if (told := _by_leader(site, led, at, words, undone_at)) is not None:
            return told
    return "negated" if is_denied(site, at) else "asserted"


def _by_leader(
    site: Site, led: int, at: int, words: set[str], undone_at: bool
) -> Factuality | None:
    """«*Plans* to close», «*has* to close», «*agreed* to close»: what the verb above one says of it."""
    if (said := said_of(site, led, at)) is not None:
        return said
    lemma, to = site.tokens[at].lemma, "to" in words
    if lemma in words_of("begin") and lemma in words_of("ahead") and not to:
        return None  # not «*set* fire to the barn, killing 40»
    if to and has_to(site, led, at):
        return "planned"
    planning = words_of("plan", "forecast", "asking", "vowing", "ahead")
    if to and not _is_open(site, led, at):
        planning |= words_of("to-do")
    if lemma not in planning or child(site.sentence, at, "compound:prt") is not None:
        return None  # not «*called off* the search after finding 40»
    if not is_negated(site, at):
        return "planned"
    return "asserted" if undone_at else "negated"  # «does *not plan* to close 40 shops»


def _is_open(site: Site, deed: int, above: int) -> bool:
    """«*Would oblige* the firm to pay 40», which may not come; «voted *to approve* 40 loans», done."""
    beside = {site.low(c) for c in site.sentence.children[above] if site.tokens[c].rel == "aux"}
    voted = site.tokens[above].lemma in words_of("voting")
    passed = voted and site.tokens[deed].lemma in words_of("passing-by-vote")
    return passed or not beside.isdisjoint(words_of("possible"))


def _shares_subject(site: Site, at: int) -> bool:
    """«Will close 2 schools and *build* 3», «plans to add 4 and *to close* 3»: no subject or auxiliary."""
    token = site.tokens[at]
    own = child(site.sentence, at, "nsubj", "nsubj:pass", "aux", "aux:pass")
    bare = token.low == token.lemma and child(site.sentence, token.head, "aux") is not None
    return own is None and (bare or token.feats.get("VerbForm") == "Inf")


def _by_copula(site: Site) -> Factuality:
    """«The rate *will be* 4%», «by 2030 *there will be* 9,000», «it *will have doubled*»: what is not yet.

    Where nothing is done, what stands beside the verb of being says it.
    """
    if site.low(site.last + 1) in words_of("feared"):
        return "possible"  # «*40 feared* dead»
    at = _being(site)
    if (led := _led_to_be(site, at)) is not None:
        return _told(site, led)
    words = {site.low(c) for c in site.sentence.children[at] if site.tokens[c].rel == "aux"}
    if words & words_of("possible"):
        return "planned" if told_ahead(site, at, words) else "possible"
    return "planned" if words & AHEAD else "asserted"


def _being(site: Site) -> int:
    """The token beside which «will be» stands: the figure's own, or one above that it measures or is of.

    «The tower *will be 90 metres* tall», «*one in four* will be over 60».
    """
    tokens, at = site.tokens, site.top
    for _ in range(_BESIDE):
        head = tokens[at].head
        if head < 0 or site.copular(at) or tokens[at].rel not in OF_BEING:
            break
        at = head
    return at if tokens[at].lemma == "be" or site.copular(at) else site.top


def _led_to_be(site: Site, at: int) -> int | None:
    """«is expected *to be 6%*», «is set *to be in deficit by 6%*»: what stands behind «to be», below a verb.

    Not «is expected to be one of 40 bidders», of whom there are so many.
    """
    for _ in range(_BESIDE):
        if site.tokens[at].rel == "xcomp" or site.spot.kind in ("count", "duration"):
            break
        if site.tokens[at].rel != "nmod" or site.tokens[at].head > at:
            return None
        at = site.tokens[at].head
    to = child(site.sentence, at, "mark")
    led = site.tokens[at].rel == "xcomp" and site.copular(at) and to is not None
    return at if led and site.low(to or 0) == "to" else None


def _is_compared(site: Site) -> bool:
    """«*No* case was reported, compared with *12* a year ago», «40 *will* come, up from *12*»: what was so.

    Not «will bring charges against 12 men».
    """
    start = site.sentence.start
    if site.low(site.last + 1) in words_of("foretold"):
        return False  # «81 cents, versus *75 expected*»
    return AGAINST.search(site.outline.text, start, site.spot.start) is not None


def _is_foreseen(site: Site, verb: int) -> bool:
    """«*Expects 40 ships*», «40 ships *are expected*», «the $40 *it expected*»; not «40% *expect* to pay»."""
    if OF_ANOTHER.search(site.outline.text, site.spot.end, site.tokens[verb].start):
        return False  # «profit was *81 cents*, versus 75 expected»
    if site.first > verb or child(site.sentence, verb, "nsubj:pass", "aux:pass") is not None:
        return True
    thing, token = site.tokens[site.numbered], site.tokens[verb]
    if token.rel == "acl" and token.low.endswith("ed"):
        return True  # «with gusts of 70 mph *expected* on coasts»
    return thing.rel == "obj" and thing.head == verb
