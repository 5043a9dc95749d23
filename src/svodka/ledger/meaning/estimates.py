"""English verbs that only state how many there are: "[put] the number of smokers [at] 430,000".

So do those of a number that is made so much ("[revised] the death toll [to] 57"), or comes to it ("inflation
[hit] 8%").
"""

from __future__ import annotations

from svodka.ledger.meaning.clauses import clause_start
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import Text
from svodka.model import Claim

NUMBER = "number"
"""The flag of a verb that says so of a number only: "gave the toll as 61", not "gave the goods as 61"."""
REACHES = "reaches"
"""The flag of a verb that says so of its subject, right before the figure: "inflation [hit] 8%"."""
FROM = "from"
"""What a figure is that was more or less before: "revised to 57 [from 60]"."""
BEFORE = 3
"""Words before a noun that may say that it is a number: "the [number] of homeless people"."""


def estimated(claim: Claim, text: Text, catalogue: Catalogue) -> bool:
    """Whether a verb, with the preposition right before the figure, says that its object is so much.

    "[Gave] the toll [as] 57", "is [put at] 40", "[brought] the toll [to] 57"; not "put 40
    patients at risk", nor "put up at 12 hotels".
    """
    verb, noun, figure = claim.action, claim.counted, claim.quantity
    if text.language != "en" or verb is None or noun is None:
        return False
    if noun.end <= verb.start and verb.end <= figure.start:
        hit = catalogue.at("estimating", text.words(verb.start, verb.end), 0)
        if hit is not None and REACHES in hit.concept.flags:
            return True
    active = verb.end <= noun.start < noun.end <= figure.start
    between = text.words(noun.end if active else verb.end, figure.start)
    far = len(between) > 1 and figure.change != FROM
    if not active and (noun.end > verb.start or far):
        return False
    led = between[-1:]
    found = catalogue.at("estimating", [*text.words(verb.start, verb.end)[:1], *led], 0)
    if not led or found is None or found.length < 2:
        return False
    start = clause_start(text, noun.start)
    said = [*text.words(start, noun.start)[-BEFORE:], *text.words(noun.start, noun.end)]
    counts = any(match.concept.name == "unit" for match in catalogue.all("container", said))
    of_deed = any(match.concept.act for match in catalogue.all("counted", said))
    return NUMBER not in found.concept.flags or counts or of_deed
